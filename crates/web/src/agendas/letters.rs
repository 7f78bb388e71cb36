//! Letters to delegates about their timetables, in the language of each.

use network::{
    agendas::{Agenda, Touched},
    conferences::Particulars,
    links::Way,
    mail::NewLetter,
    programme::versions::Version,
};

use crate::{App, Lang, conferences::words::plain, links::address, programme::told};

fn language(code: &str) -> Lang {
    Lang::from_code(code).unwrap_or_else(Lang::fallback)
}

/// The link to somebody's own timetable.
pub fn opened(app: &App, is: &Particulars, agenda: &Agenda, secret: &str) -> NewLetter {
    let lang = language(&agenda.language);
    let link = format!("{}/{}/agenda/{secret}", app.address, lang.code());
    let title = plain(lang, &is.title);
    NewLetter {
        to: agenda.address.clone(),
        subject: lang.fill("mail-agenda-subject", [("title", title.as_str().into())]),
        body: lang.fill(
            "mail-agenda-body",
            [
                ("name", agenda.name.as_str().into()),
                ("title", title.as_str().into()),
                ("link", link.into()),
            ],
        ),
    }
}

/// What changed in it with a new version of the programme. `way` leads to their own page.
pub fn changed(app: &App, version: &Version, touched: &Touched, way: &Way) -> NewLetter {
    let (of, is) = (&touched.of, &version.programme.is);
    let lang = language(&of.language);
    let mut lines: Vec<String> = touched
        .changes
        .iter()
        .map(|change| {
            format!("– {}{}{}", plain(lang, change.title()), lang.colon(), told(lang, is, change))
        })
        .collect();
    let title = |code: &str| {
        let held = version.programme.session(code);
        held.map(|held| plain(lang, &held.is.title)).unwrap_or_default()
    };
    lines.extend(touched.overlaps.iter().map(|(a, b)| {
        let gaps = [("first", title(a).into()), ("second", title(b).into())];
        format!("– {}", lang.fill("agenda-overlap", gaps))
    }));
    let title = plain(lang, &is.title);
    NewLetter {
        to: of.address.clone(),
        subject: lang.fill("mail-agenda-changed-subject", [("title", title.as_str().into())]),
        body: lang.fill(
            "mail-agenda-changed-body",
            [
                ("name", of.name.as_str().into()),
                ("number", version.number.into()),
                ("title", title.as_str().into()),
                ("changes", lines.join("\n").into()),
                ("zone", is.zone.as_str().into()),
                ("link", address(app, lang, way).into()),
            ],
        ),
    }
}

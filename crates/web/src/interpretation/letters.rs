//! Letters to interpreters, in the language of each.

use network::{
    interpretation::{Interpreter, roster::Sheet},
    mail::NewLetter,
};

use crate::{
    App, Lang,
    conferences::words::{language, place, plain},
};

/// What they interpret, where and with whom, and the link to their own page.
pub fn seated(app: &App, sheet: &Sheet, one: &Interpreter, secret: &str) -> NewLetter {
    let lang = Lang::from_code(&one.is.language).unwrap_or_else(Lang::fallback);
    let is = sheet.is();
    let shifts: Vec<String> = sheet
        .shifts(&one.code)
        .iter()
        .map(|shift| {
            let partners: Vec<&str> =
                shift.partners.iter().map(|one| one.is.name.as_str()).collect();
            lang.fill(
                "mail-roster-line",
                [
                    ("place", place(lang, is, &shift.held.place).into()),
                    ("title", plain(lang, &shift.held.is.title).into()),
                    ("booth", language(lang, shift.booth).into()),
                    ("count", partners.len().into()),
                    ("partners", lang.list(&partners).into()),
                ],
            )
        })
        .collect();
    let link = format!("{}/{}/interpreting/{secret}", app.address, lang.code());
    let title = plain(lang, &is.title);
    NewLetter {
        to: one.is.email.clone(),
        subject: lang.fill("mail-roster-subject", [("title", title.as_str().into())]),
        body: lang.fill(
            "mail-roster-body",
            [
                ("name", one.is.name.as_str().into()),
                ("title", title.as_str().into()),
                ("count", shifts.len().into()),
                ("shifts", shifts.join("\n").into()),
                ("zone", is.zone.as_str().into()),
                ("link", link.into()),
            ],
        ),
    }
}

//! Letters about changes, to each in their language.

use network::{
    conferences::Particulars,
    links::Way,
    mail::NewLetter,
    programme::versions::{Concerned, Version},
};

use super::versions::told;
use crate::{App, Lang, conferences::words::plain, links::address};

/// `way` leads to their own page.
pub fn changed(app: &App, version: &Version, concerned: &Concerned, way: &Way) -> NewLetter {
    let lang = Lang::from_code(concerned.language()).unwrap_or_else(Lang::fallback);
    let is: &Particulars = &version.programme.is;
    let changes: Vec<String> = concerned
        .changes
        .iter()
        .map(|change| {
            format!("– {}{}{}", plain(lang, change.title()), lang.colon(), told(lang, is, change))
        })
        .collect();
    NewLetter {
        to: concerned.email().to_owned(),
        subject: lang.fill("mail-programme-subject", [("title", plain(lang, &is.title).into())]),
        body: lang.fill(
            "mail-programme-body",
            [
                ("name", concerned.name().into()),
                ("title", plain(lang, &is.title).into()),
                ("number", version.number.into()),
                ("changes", changes.join("\n").into()),
                ("zone", is.zone.as_str().into()),
                ("link", address(app, lang, way).into()),
            ],
        ),
    }
}

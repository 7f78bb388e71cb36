//! The letter with the link to somebody's own page, in their language.

use network::{conferences::Particulars, mail::NewLetter, programme::people::Person};

use crate::{App, Lang, conferences::words::plain};

pub fn opened(app: &App, is: &Particulars, person: &Person, secret: &str) -> NewLetter {
    let lang = Lang::from_code(&person.is.language).unwrap_or_else(Lang::fallback);
    let link = format!("{}/{}/part/{secret}", app.address, lang.code());
    let title = plain(lang, &is.title);
    NewLetter {
        to: person.is.email.clone(),
        subject: lang.fill("mail-part-subject", [("title", title.as_str().into())]),
        body: lang.fill(
            "mail-part-body",
            [
                ("name", person.is.name.as_str().into()),
                ("title", title.as_str().into()),
                ("link", link.into()),
            ],
        ),
    }
}

//! The letter in which a partner is asked for a pledge, in the partner's language.

use network::{mail::NewLetter, partners::Partner};

use crate::Lang;

pub fn asked(
    partner: &Partner,
    (address, city, asker): (&str, &str, &str),
    secret: &str,
) -> NewLetter {
    let lang = Lang::from_code(&partner.language).unwrap_or_else(Lang::fallback);
    let link = format!("{address}/{}/pledge/{secret}", lang.code());
    NewLetter {
        to: partner.contact.clone(),
        subject: lang.fill("mail-pledge-subject", [("city", city.into())]),
        body: lang.fill(
            "mail-pledge-body",
            [
                ("partner", partner.name.as_str().into()),
                ("city", city.into()),
                ("asker", asker.into()),
                ("link", link.into()),
            ],
        ),
    }
}

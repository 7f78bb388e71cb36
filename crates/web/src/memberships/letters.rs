//! Letters about reports, in the language of each reader.

use network::{
    Db, Result,
    accounts::Account,
    calls::Kind,
    ids::At,
    mail::NewLetter,
    memberships::{self, Due, Stage},
};

use crate::Lang;

fn letter(address: &str, one: &Due, stage: Stage, reader: &Account) -> NewLetter {
    let lang = Lang::from_code(&reader.language).unwrap_or_else(Lang::fallback);
    let link = format!("{address}/{}/cities/{}/submissions", lang.code(), one.city.code());
    let due = lang.date(&one.by.to_string());
    let gaps = || {
        [
            ("name", reader.name.as_str().into()),
            ("city", one.city.name().into()),
            ("call", lang.of(&one.call.says.title).into()),
            ("due", due.as_str().into()),
            ("link", link.as_str().into()),
        ]
    };
    let (subject, body) = match stage {
        Stage::Due if one.returned => ("mail-completion-due-subject", "mail-completion-due-body"),
        Stage::Late if one.returned && one.call.says.kind == Kind::Membership => {
            ("mail-completion-late-subject", "mail-completion-late-body")
        }
        Stage::Due => ("mail-report-due-subject", "mail-report-due-body"),
        Stage::Late => ("mail-report-late-subject", "mail-report-late-body"),
        Stage::Inactive => ("mail-report-inactive-subject", "mail-report-inactive-body"),
    };
    NewLetter {
        to: reader.email.clone(),
        subject: lang.fill(subject, gaps()),
        body: lang.fill(body, gaps()),
    }
}

/// Writes the letters about reports that are due now; returns how many cities were written to.
pub async fn remind(db: &Db, address: &str) -> Result<usize> {
    let address = address.trim_end_matches('/');
    memberships::remind(db, &At::now(), |one, stage, reader| letter(address, one, stage, reader))
        .await
}

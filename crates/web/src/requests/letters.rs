//! Letters about requests, in the language of the office.

use std::collections::HashMap;

use network::{
    Db, Result, accounts, cities,
    ids::Known,
    mail::NewLetter,
    reminders::Stage,
    requests::{self, Request},
};

use super::words;
use crate::Lang;

fn lang(request: &Request) -> Lang {
    Lang::from_code(&request.language).unwrap_or_else(Lang::fallback)
}

/// What every letter about a request says besides its own words.
fn letter(
    request: &Request,
    (address, city, asker): (&str, &str, &str),
    secret: &str,
    (subject, body, reason): (&str, &str, &str),
) -> NewLetter {
    let lang = lang(request);
    let link = format!("{address}/{}/answer/{secret}", lang.code());
    let due = lang.date(&request.due.to_string());
    let message = match request.message.as_str() {
        "" => String::new(),
        text => format!("\n{text}\n"),
    };
    let gaps = || {
        [
            ("city", city.into()),
            ("asker", asker.into()),
            ("office", request.office.as_str().into()),
            ("count", request.items.len().into()),
            ("open", request.open.into()),
            ("due", due.as_str().into()),
            ("message", message.as_str().into()),
            ("reason", reason.into()),
            ("link", link.as_str().into()),
        ]
    };
    NewLetter {
        to: request.email.clone(),
        subject: lang.fill(subject, gaps()),
        body: format!("{}\n\n{}", lang.fill(body, gaps()), lang.fill("mail-request-how", gaps())),
    }
}

/// The first letter.
pub fn asked(request: &Request, from: (&str, &str, &str), secret: &str) -> NewLetter {
    let words = ("mail-request-asked-subject", "mail-request-asked-body", "");
    letter(request, from, secret, words)
}

/// An answer was given back, and why.
pub fn returned(
    request: &Request,
    from: (&str, &str, &str),
    secret: &str,
    reason: &str,
) -> NewLetter {
    let words = ("mail-request-returned-subject", "mail-request-returned-body", reason);
    letter(request, from, secret, words)
}

/// Writes the reminders that are due today; `address` is where the house is found from
/// outside. Returns how many.
pub async fn remind(db: &Db, address: &str) -> Result<usize> {
    let address = address.trim_end_matches('/');
    let mut conn = db.read().await?;
    let all = cities::all(&mut conn, &Known::NOW, None).await?;
    let names: HashMap<&str, &str> =
        all.iter().map(|city| (city.code().as_str(), city.name())).collect();
    let askers = accounts::people::names(&mut conn).await?;
    drop(conn);
    requests::remind(db, words::today(), |request, stage, secret| {
        let city = names.get(request.city.as_str()).copied().unwrap_or(request.city.as_str());
        let asker = askers.get(&request.asked_by).map_or(city, String::as_str);
        let words = match stage {
            Stage::Before => ("mail-request-before-subject", "mail-request-before-body", ""),
            Stage::Day => ("mail-request-day-subject", "mail-request-day-body", ""),
            Stage::Late => ("mail-request-late-subject", "mail-request-late-body", ""),
        };
        letter(request, (address, city, asker), secret, words)
    })
    .await
}

//! The letters that tell cities what was decided, written when it is published.

use network::{
    Db, Result,
    accounts::people::Person,
    cities,
    decisions::{self, Told},
    ids::{At, Known},
    jobs::Job,
    mail::NewLetter,
};

use crate::Lang;

/// Publishes what a job says, with a letter to each of a city's people in their language.
pub async fn work(db: &Db, job: &Job, address: &str) -> Result<usize> {
    let address = address.trim_end_matches('/');
    let names: std::collections::HashMap<_, _> =
        cities::all(&mut *db.read().await?, &Known::NOW, None)
            .await?
            .into_iter()
            .map(|city| (city.code().clone(), city.name().to_owned()))
            .collect();
    let mut tx = db.begin().await?;
    let count = decisions::publish(&mut tx, job, &At::now(), |told, person| {
        let code = &told.submission.city;
        letter(address, told, person, names.get(code).map_or(code.as_str(), String::as_str))
    })
    .await?;
    tx.commit().await?;
    Ok(count)
}

fn letter(address: &str, told: &Told, person: &Person, city: &str) -> NewLetter {
    let lang = Lang::from_code(&person.account.language).unwrap_or_else(Lang::fallback);
    let link = format!("{address}/{}/submissions/{}", lang.code(), told.submission.id);
    let (outcome, until) = (told.decision.outcome.code(), super::told::until(lang, told));
    let gaps = || {
        [
            ("name", person.account.name.as_str().into()),
            ("city", city.into()),
            ("call", lang.of(&told.call.says.title).into()),
            ("until", until.as_str().into()),
            ("reason", told.decision.reason.as_str().into()),
            ("link", link.as_str().into()),
        ]
    };
    NewLetter {
        to: person.account.email.clone(),
        subject: lang.fill("mail-decision-subject", gaps()),
        body: lang.fill(&format!("mail-decision-{outcome}"), gaps()),
    }
}

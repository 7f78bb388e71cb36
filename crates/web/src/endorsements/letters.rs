//! What a city is told by letter of what its National Commission decided, and a National Commission
//! of candidates that wait for it.

use network::{
    Actor, Db, Result, Role, Tx,
    accounts::{Account, people},
    calls::{self, Call},
    cities, countries,
    ids::{At, Known},
    mail::{self, NewLetter},
    reminders::Stage,
    submissions::{self, State, Submission},
};

use crate::{App, Lang, calls::draw};

/// Writes to those who lead the city’s answers and to its mayor, each in their language.
pub async fn tell(tx: &mut Tx, app: &App, one: &Submission, reason: &str) -> Result<()> {
    let program = Actor::program("endorsements");
    let call = calls::get(tx, &program, &one.call, &Known::NOW).await?;
    let city = cities::get(tx, &one.city, &Known::NOW, None).await?;
    let decided = match one.state {
        State::Endorsed => "mail-endorsement-endorsed",
        State::Declined => "mail-endorsement-declined",
        State::Returned => "mail-endorsement-returned",
        // an earlier word is taken back
        _ => "mail-endorsement-reconsidered",
    };
    for person in people::of_city(tx, &program, &one.city).await? {
        let leads = |role: &Role| matches!(role, Role::Coordinator | Role::Mayor);
        if !person.appointments.iter().any(|a| a.is_of_city(&one.city) && leads(&a.role)) {
            continue;
        }
        let account = person.account;
        let lang = Lang::from_code(&account.language).unwrap_or_else(Lang::fallback);
        let link = format!("{}/{}/submissions/{}", app.address, lang.code(), one.id);
        let until = draw::moment(lang, call.says.endorsed_by());
        let gaps = || {
            [
                ("name", account.name.as_str().into()),
                ("city", city.name().into()),
                ("call", lang.of(&call.says.title).into()),
                ("until", until.as_str().into()),
                ("reason", reason.into()),
                ("link", link.as_str().into()),
            ]
        };
        let letter = NewLetter {
            to: account.email.clone(),
            subject: lang.fill("mail-endorsement-subject", gaps()),
            body: lang.fill(decided, gaps()),
        };
        mail::write(tx, letter).await?;
    }
    Ok(())
}

/// Writes the letters to National Commissions that are due now. Returns how many.
pub async fn remind(db: &Db, address: &str) -> Result<usize> {
    let address = address.trim_end_matches('/');
    submissions::remind(db, &At::now(), |call, country, account, stage, open| {
        waiting(address, call, country, account, stage, open)
    })
    .await
}

fn waiting(
    address: &str,
    call: &Call,
    country: &str,
    account: &Account,
    stage: Option<Stage>,
    open: usize,
) -> NewLetter {
    let lang = Lang::from_code(&account.language).unwrap_or_else(Lang::fallback);
    let link = format!("{address}/{}/endorsements/{country}/{}", lang.code(), call.code);
    let until = draw::moment(lang, call.says.endorsed_by());
    let gaps = || {
        [
            ("name", account.name.as_str().into()),
            ("country", countries::name(country, lang.code()).into()),
            ("call", lang.of(&call.says.title).into()),
            ("count", open.into()),
            ("until", until.as_str().into()),
            ("link", link.as_str().into()),
        ]
    };
    let subject = match stage {
        None => "mail-candidates-first-subject",
        Some(_) => "mail-candidates-until-subject",
    };
    NewLetter {
        to: account.email.clone(),
        subject: lang.fill(subject, gaps()),
        body: lang.fill("mail-candidates-body", gaps()),
    }
}

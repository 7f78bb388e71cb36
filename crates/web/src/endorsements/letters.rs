//! What a city is told by letter of what its National Commission decided.

use network::{
    Actor, Result, Role, Tx,
    accounts::people,
    calls, cities,
    ids::Known,
    mail::{self, NewLetter},
    submissions::{State, Submission},
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

//! Conflicts of interest. The own country and every role that an account holds for a city or a
//! country are conflicts without a word said; others a juror declares. A conflict is hard: no
//! seat is given against it, none is kept, and nobody scores from one.

use std::collections::HashMap;

use serde::Serialize;

use super::{Juror, News, jurors, jury, read_of, readable, subject};
use crate::{
    Actor, Appointment, Conn, Error, Result, ScopeKind, Tx,
    accounts::{self, people},
    audit, cities, countries,
    ids::{AccountId, At, CityCode},
    mail::NewLetter,
    submissions::Submission,
};

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Conflict {
    /// `city/cork` or `country/IRL`.
    pub place: String,
    /// The juror's words; for those that were found `own-country` or `own-role`.
    pub reason: String,
    /// `None` for those that were found.
    pub declared_at: Option<At>,
}

impl Conflict {
    fn found(place: String, reason: &str) -> Self {
        Self { place, reason: reason.to_owned(), declared_at: None }
    }

    pub fn is_with(&self, submission: &Submission) -> bool {
        match self.place.split_once('/') {
            Some(("city", code)) => code == submission.city.as_str(),
            Some(("country", code)) => code == submission.country,
            _ => false,
        }
    }
}

/// All conflicts of a juror: those found, then those declared.
pub async fn conflicts_of(conn: &mut Conn, juror: &Juror) -> Result<Vec<Conflict>> {
    let declared = jurors::store::conflicts(conn, &juror.call, &juror.account).await?;
    let actor = accounts::actor(conn, &juror.account).await?;
    Ok(together(juror, actor.appointments(), declared))
}

/// The same for all jurors of a call, in their order.
pub(super) async fn conflicts_of_all(
    conn: &mut Conn,
    call: &str,
    jurors: &[Juror],
) -> Result<Vec<Vec<Conflict>>> {
    let appointments = people::appointments(conn).await?;
    let mut declared = HashMap::<AccountId, Vec<Conflict>>::new();
    for (account, conflict) in jurors::store::all_conflicts(conn, call).await? {
        declared.entry(account).or_default().push(conflict);
    }
    let mut of = |juror: &Juror| {
        let roles = appointments.get(&juror.account).map_or(&[][..], Vec::as_slice);
        together(juror, roles, declared.remove(&juror.account).unwrap_or_default())
    };
    Ok(jurors.iter().map(&mut of).collect())
}

fn together(juror: &Juror, roles: &[Appointment], declared: Vec<Conflict>) -> Vec<Conflict> {
    let mut all = vec![Conflict::found(format!("country/{}", juror.country), "own-country")];
    for role in roles {
        let kind = match role.role.scope() {
            ScopeKind::City => "city",
            ScopeKind::Country => "country",
            ScopeKind::Conference | ScopeKind::Network => continue,
        };
        let place = format!("{kind}/{}", role.scope);
        if all.iter().all(|conflict| conflict.place != place) {
            all.push(Conflict::found(place, "own-role"));
        }
    }
    all.extend(declared);
    all
}

/// Why a juror may not read a submission, whatever seats say.
pub async fn barrier(
    conn: &mut Conn,
    juror: &Juror,
    submission: &Submission,
) -> Result<Option<Conflict>> {
    let all = conflicts_of(conn, juror).await?;
    Ok(all.into_iter().find(|conflict| conflict.is_with(submission)))
}

/// A juror says that they cannot judge a city, or any of a country, and why; the secretariat
/// may say it in their place. A seat that this takes goes to somebody else at once.
pub async fn declare(
    tx: &mut Tx,
    actor: &Actor,
    call: &str,
    account: &AccountId,
    place: &str,
    reason: &str,
    letter: impl Fn(&Juror, News) -> NewLetter,
) -> Result<jury::Moved> {
    if actor.id() == Some(account) {
        actor.may_judge()?
    } else {
        actor.may_run_jury()?
    }
    let call = readable(tx, call).await?;
    let juror = sits(tx, &call.code, account).await?;
    let reason = cities::needed("reason", reason)?;
    match place.split_once('/') {
        Some(("city", code)) if cities::exists(tx, &CityCode::from(code)).await? => {}
        Some(("country", code)) if countries::get(code).is_some() => {}
        _ => return Err(Error::invalid("place", "conflict-place-unknown")),
    }
    let held = conflicts_of(tx, &juror).await?;
    if held.iter().any(|conflict| conflict.place == place) {
        return Ok(jury::Moved::default());
    }
    jurors::store::declare(tx, &call.code, account, place, reason, actor.name(), &At::now())
        .await?;
    let told = serde_json::json!({ "account": account, "place": place, "reason": reason });
    audit::log(tx, actor, "conflict.declared", &subject(&call.code), &told).await?;
    jury::around(tx, actor, &call, account, reason, letter).await
}

/// Takes back what was declared by mistake. Seats that went to others stay with them.
pub async fn withdraw_conflict(
    tx: &mut Tx,
    actor: &Actor,
    call: &str,
    account: &AccountId,
    place: &str,
) -> Result<()> {
    if actor.id() == Some(account) {
        actor.may_judge()?
    } else {
        actor.may_run_jury()?
    }
    sits(tx, call, account).await?;
    if !jurors::store::withdraw_conflict(tx, call, account, place, &At::now()).await? {
        return Err(Error::NotFound);
    }
    let told = serde_json::json!({ "account": account, "place": place });
    audit::log(tx, actor, "conflict.withdrawn", &subject(call), &told).await
}

/// The juror, while on the jury.
pub(super) async fn sits(conn: &mut Conn, call: &str, account: &AccountId) -> Result<Juror> {
    let juror = jurors::store::juror(conn, call, account).await?;
    juror.filter(|juror| juror.dismissed_at.is_none()).ok_or(Error::NotFound)
}

/// Among which cities a juror may have conflicts: those that are read. In a blind call nobody is
/// told who applies, so there are none to choose from.
pub async fn candidates(conn: &mut Conn, actor: &Actor, call: &str) -> Result<Vec<Submission>> {
    let call = readable(conn, call).await?;
    if actor.may_run_jury().is_err() {
        actor.may_judge()?;
        sits(conn, &call.code, actor.id().ok_or(Error::SignInNeeded)?).await?;
        if call.says.review.blind {
            return Ok(vec![]);
        }
    }
    read_of(conn, &call).await
}

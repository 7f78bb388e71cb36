//! Who is on the jury of a call, and how each one stands with the work.

pub(super) mod store;

use serde::Serialize;

use super::{
    Conflict, News, SeatState, conflicts::conflicts_of_all, jury, readable, reading, subject,
};
use crate::{
    Actor, Conn, Error, Result, Role, Tx,
    accounts::people::{self, Person},
    audit, calls, countries, frameworks, groupings,
    ids::{AccountId, At, Known},
    mail::{self, NewLetter},
};

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Juror {
    pub call: String,
    pub account: AccountId,
    #[serde(skip)]
    pub name: String,
    #[serde(skip)]
    pub email: String,
    /// Of letters.
    #[serde(skip)]
    pub language: String,
    /// ISO 3166-1 alpha-3.
    pub country: String,
    /// Read by the juror, the best first.
    pub languages: Vec<String>,
    /// Codes of clusters and of areas of the framework.
    pub expertise: Vec<String>,
    /// How many submissions at least and at most.
    pub least: i64,
    pub most: i64,
    pub appointed_at: At,
    pub dismissed_at: Option<At>,
}

impl Juror {
    pub fn region(&self) -> &str {
        countries::get(&self.country).map_or("", |country| country.region.as_str())
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewJuror {
    pub country: String,
    pub languages: Vec<String>,
    pub expertise: Vec<String>,
    pub least: i64,
    pub most: i64,
}

/// Puts somebody who holds the role of juror on the jury of a call, or changes what is known of
/// them there. The first time a letter tells them.
pub async fn appoint(
    tx: &mut Tx,
    actor: &Actor,
    call: &str,
    account: &AccountId,
    new: NewJuror,
    letter: impl FnOnce(&Juror) -> NewLetter,
) -> Result<Juror> {
    actor.may_run_jury()?;
    let call = readable(tx, call).await?;
    let role = crate::accounts::actor(tx, account).await?;
    if !role.holds(Role::Juror) {
        return Err(Error::invalid("account", "juror-without-role"));
    }
    let country = countries::check(&new.country)?.code.clone();
    if new.languages.is_empty() {
        return Err(Error::invalid("languages", "juror-languages-needed"));
    }
    if new.most < 1 || new.least < 0 || new.least > new.most {
        return Err(Error::invalid("most", "juror-load")
            .with("least", new.least)
            .with("most", new.most));
    }
    let known = fields(tx).await?;
    if let Some(unknown) = new.expertise.iter().find(|code| !known.contains(code)) {
        return Err(Error::invalid("expertise", "juror-field-unknown").with("code", unknown));
    }
    let before = store::juror(tx, &call.code, account).await?;
    let new = NewJuror { country, ..new };
    store::put_juror(tx, &call.code, account, &new, actor.name(), &At::now()).await?;
    let juror = store::juror(tx, &call.code, account).await?.ok_or(Error::NotFound)?;
    audit::log(tx, actor, "juror.appointed", &subject(&call.code), &juror).await?;
    if before.is_none_or(|before| before.dismissed_at.is_some()) {
        mail::write(tx, letter(&juror)).await?;
    }
    Ok(juror)
}

/// The codes in which jurors may be at home: clusters, and areas of the frameworks.
async fn fields(conn: &mut Conn) -> Result<Vec<String>> {
    let groupings = groupings::all(conn, &Known::NOW).await?;
    let clusters = groupings.into_iter().filter(|g| g.kind == groupings::Kind::Cluster);
    let frameworks = frameworks::all(conn, &Known::NOW).await?;
    let areas: Vec<String> = frameworks.areas().map(|area| area.code.clone()).collect();
    Ok(clusters.map(|g| g.code).chain(areas).collect())
}

/// Takes somebody off the jury: their seats go to others, what they said is set aside.
pub async fn dismiss(
    tx: &mut Tx,
    actor: &Actor,
    call: &str,
    account: &AccountId,
    reason: &str,
    letter: impl Fn(&Juror, News) -> NewLetter,
) -> Result<jury::Moved> {
    actor.may_run_jury()?;
    let call = readable(tx, call).await?;
    let reason = crate::cities::needed("reason", reason)?;
    let juror = store::juror(tx, &call.code, account).await?.ok_or(Error::NotFound)?;
    if juror.dismissed_at.is_some() {
        return Ok(jury::Moved::default());
    }
    store::dismiss(tx, &call.code, account, &At::now()).await?;
    let told = serde_json::json!({ "account": account, "reason": reason });
    audit::log(tx, actor, "juror.dismissed", &subject(&call.code), &told).await?;
    jury::around(tx, actor, &call, account, reason, letter).await
}

/// Those on the jury, by name.
pub async fn jurors(conn: &mut Conn, actor: &Actor, call: &str) -> Result<Vec<Juror>> {
    actor.may_run_jury()?;
    let mut all = store::jurors(conn, call).await?;
    all.retain(|juror| juror.dismissed_at.is_none());
    Ok(all)
}

/// Those who hold the role of juror and are not on this jury.
pub async fn could_be_appointed(conn: &mut Conn, actor: &Actor, call: &str) -> Result<Vec<Person>> {
    let sit = jurors(conn, actor, call).await?;
    let mut all = people::list(conn, actor, "").await?;
    all.retain(|person| {
        person.closed_at.is_none()
            && person.appointments.iter().any(|a| a.role == Role::Juror)
            && !sit.iter().any(|juror| juror.account == person.account.id)
    });
    Ok(all)
}

/// How a juror stands with the work.
#[derive(Clone, Debug, PartialEq)]
pub struct Sitting {
    pub juror: Juror,
    pub conflicts: Vec<Conflict>,
    pub seats: usize,
    pub begun: usize,
    pub given: usize,
    /// Confirmed seats for which no scores are given.
    pub waiting: usize,
    pub reminded_at: Option<At>,
}

impl Sitting {
    pub fn open(&self) -> usize {
        self.seats - self.given
    }
}

/// The jury with its load, for the secretariat.
pub async fn sitting(conn: &mut Conn, actor: &Actor, call: &str) -> Result<Vec<Sitting>> {
    let call = calls::get(conn, actor, call, &Known::NOW).await?;
    let all = jurors(conn, actor, &call.code).await?;
    let seats = jury::store::seats(conn, &call.code).await?;
    let progress = reading::store::progress(conn, &call.code).await?;
    let conflicts = conflicts_of_all(conn, &call.code, &all).await?;
    let reminded = store::reminded(conn, &call.code).await?;
    let sit = |(juror, conflicts): (Juror, Vec<Conflict>)| {
        let own = |account: &AccountId| *account == juror.account;
        let held: Vec<_> = seats.iter().filter(|seat| own(&seat.account)).collect();
        let of = |given: bool| {
            let reviews = progress.iter().filter(|(_, account, is)| own(account) && *is == given);
            reviews.filter(|(of, ..)| held.iter().any(|seat| seat.submission == *of)).count()
        };
        let (begun, given) = (of(false), of(true));
        let assigned = held.iter().filter(|seat| seat.state == SeatState::Assigned).count();
        Sitting {
            seats: held.len(),
            begun,
            given,
            waiting: assigned.saturating_sub(given),
            reminded_at: reminded.get(&juror.account).cloned(),
            juror,
            conflicts,
        }
    };
    Ok(all.into_iter().zip(conflicts).map(sit).collect())
}

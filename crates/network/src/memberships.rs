//! Membership: the states a city goes through in the network, each with its dates and
//! the reason. A correction is a new revision; nothing is overwritten.

mod decided;
mod dues;
mod published;
mod store;

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result, Tx, When, audit, certificates, cities,
    ids::{At, CityCode, Known, MembershipId},
};

pub use decided::{Outcome, Why, applied, decided, submitted, took_back};
pub use dues::{Due, Reminder, Stage, due, due_of_city, remind, reminders};
pub use published::{Published, Said, published};
pub use store::{all, history, of_city};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Applicant,
    /// Its application was declined or taken back.
    NotAdmitted,
    Member,
    /// A member whose report is overdue.
    Reminded,
    /// On the list, and silent for so long that it is not counted.
    Inactive,
    Left,
    Removed,
    /// It was never so: taken back from a published list.
    Annulled,
}

impl State {
    pub const ALL: [Self; 8] = [
        Self::Applicant,
        Self::NotAdmitted,
        Self::Member,
        Self::Reminded,
        Self::Inactive,
        Self::Left,
        Self::Removed,
        Self::Annulled,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Self::Applicant => "applicant",
            Self::NotAdmitted => "not-admitted",
            Self::Member => "member",
            Self::Reminded => "reminded",
            Self::Inactive => "inactive",
            Self::Left => "left",
            Self::Removed => "removed",
            Self::Annulled => "annulled",
        }
    }

    /// Whether a city in this state is one of the cities the network counts.
    pub fn counts(self) -> bool {
        matches!(self, Self::Member | Self::Reminded)
    }

    /// Whether a city in this state is a member or was one.
    pub fn was_member(self) -> bool {
        matches!(self, Self::Member | Self::Reminded | Self::Inactive | Self::Left | Self::Removed)
    }

    /// Which states may follow. A spell that is annulled has no follower of its own.
    pub fn may_become(self, next: Self) -> bool {
        use State::*;
        match self {
            Applicant => matches!(next, Member | NotAdmitted),
            NotAdmitted => matches!(next, Applicant | Member),
            Member => matches!(next, Reminded | Inactive | Left | Removed),
            Reminded => matches!(next, Member | Inactive | Left | Removed),
            Inactive => matches!(next, Member | Left | Removed),
            Left | Removed => matches!(next, Applicant | Member),
            Annulled => false,
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for State {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|state| state.code() == text)
            .ok_or_else(|| Error::invalid("state", "state-unknown").with("state", text))
    }
}

/// A time in one state. `since` is absent where the beginning is not known, `until`
/// where the end is not known or has not come.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Spell {
    pub id: MembershipId,
    /// 1 as first recorded; counts up with each correction.
    pub revision: i64,
    pub city: CityCode,
    pub state: State,
    pub since: Option<When>,
    pub until: Option<When>,
    pub reason: String,
    pub recorded_at: At,
    pub recorded_by: String,
}

/// What a spell says, without when it was recorded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stretch {
    pub state: State,
    pub since: Option<When>,
    pub until: Option<When>,
}

impl Spell {
    /// Whether it may have held on this day, as far as its dates tell.
    pub fn covers(&self, day: Date) -> bool {
        self.state != State::Annulled
            && self.since.as_ref().is_none_or(|since| since.first_day() <= day)
            && self.until.as_ref().is_none_or(|until| day <= until.last_day())
    }

    fn is_open(&self) -> bool {
        self.state != State::Annulled && self.until.is_none()
    }

    fn stretch(&self) -> Stretch {
        Stretch { state: self.state, since: self.since.clone(), until: self.until.clone() }
    }
}

/// The spell that holds on a day, or now: of several that may, the one that began last.
pub fn standing(spells: &[Spell], on: Option<Date>) -> Option<&Spell> {
    spells
        .iter()
        .filter(|spell| on.map_or_else(|| spell.is_open(), |day| spell.covers(day)))
        .max_by_key(|spell| (spell.since.as_ref().map(When::first_day), &spell.id))
}

/// When a city first became a member; `None` also where only that it did is known.
pub fn joined(spells: &[Spell]) -> Option<&When> {
    let counted = || spells.iter().filter(|spell| spell.state.counts());
    if counted().any(|spell| spell.since.is_none()) {
        return None;
    }
    counted().filter_map(|spell| spell.since.as_ref()).min_by_key(|since| since.first_day())
}

/// Takes a city into the network; the beginning may be unknown.
pub async fn admit(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    since: Option<When>,
    reason: &str,
) -> Result<Spell> {
    actor.may_keep_register()?;
    change(tx, actor, city, State::Member, since, reason).await
}

/// Ends a membership from a day on.
pub async fn leave(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    on: When,
    reason: &str,
) -> Result<Spell> {
    move_to(tx, actor, city, State::Left, on, reason).await
}

/// Brings a city from the state it is in to the next: the spell that holds ends where
/// the new one begins.
pub async fn move_to(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    next: State,
    on: When,
    reason: &str,
) -> Result<Spell> {
    actor.may_keep_register()?;
    change(tx, actor, city, next, Some(on), reason).await
}

async fn change(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    next: State,
    since: Option<When>,
    reason: &str,
) -> Result<Spell> {
    let reason = cities::needed("reason", reason)?;
    cities::must_exist(tx, city).await?;
    let spells = of_city(tx, city, &Known::NOW).await?;
    let held = standing(&spells, None);
    let allowed = match held {
        Some(spell) => spell.state.may_become(next),
        None => matches!(next, State::Applicant | State::Member),
    };
    if !allowed {
        return Err(Error::invalid("state", "state-cannot-follow")
            .with("from", held.map_or("none", |spell| spell.state.code()))
            .with("next", next));
    }
    let at = At::now();
    if let Some(held) = held {
        let closed = Stretch { until: since.clone(), ..held.stretch() };
        check(&closed)?;
        store::revise(tx, held, &closed, reason, actor.name(), &at).await?;
    }
    let new = Stretch { state: next, since, until: None };
    let spell = store::insert(tx, city, &new, reason, actor.name(), &at).await?;
    audit::log(tx, actor, "membership.changed", &subject(city), &spell).await?;
    Ok(spell)
}

/// Sets right what was recorded of a spell. `seen` is the revision that the corrector
/// saw; [`State::Annulled`] says that it never was.
pub async fn correct(
    tx: &mut Tx,
    actor: &Actor,
    id: &MembershipId,
    seen: i64,
    new: Stretch,
    reason: &str,
) -> Result<Spell> {
    actor.may_keep_register()?;
    let reason = cities::needed("reason", reason)?;
    check(&new)?;
    let held = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    if held.revision != seen {
        return Err(Error::Conflict("membership-changed-meanwhile"));
    }
    if new.state == State::Annulled && held.state.counts() {
        certificates::annul(tx, actor, &held.city, reason).await?;
    }
    let spell = store::revise(tx, &held, &new, reason, actor.name(), &At::now()).await?;
    audit::log(tx, actor, "membership.corrected", &subject(&spell.city), &spell).await?;
    Ok(spell)
}

fn check(stretch: &Stretch) -> Result<()> {
    match (&stretch.since, &stretch.until) {
        (Some(since), Some(until)) if since.first_day() > until.last_day() => {
            Err(Error::invalid("until", "ends-before-it-begins")
                .with("since", since)
                .with("until", until))
        }
        _ => Ok(()),
    }
}

fn subject(city: &CityCode) -> String {
    format!("city/{city}")
}

/// How many cities were members at the end of each year, for a history of size.
pub fn sizes(spells: &[Spell], years: impl IntoIterator<Item = i16>) -> Vec<(i16, usize)> {
    let count = |year| Date::new(year, 12, 31).map_or(0, |day| size(spells, day));
    years.into_iter().map(|year| (year, count(year))).collect()
}

/// How many cities were members at the end of a day. Spells without a known beginning are left
/// out: nobody knows where they belong.
pub fn size(spells: &[Spell], day: Date) -> usize {
    let mut members: Vec<&CityCode> = spells
        .iter()
        .filter(|s| s.state.counts() && s.since.is_some() && s.covers(day))
        .filter(|s| s.until.as_ref().is_none_or(|until| until.last_day() > day))
        .map(|spell| &spell.city)
        .collect();
    members.sort();
    members.dedup();
    members.len()
}

/// The spells of every city, by city.
pub async fn by_city(
    conn: &mut Conn,
    known: &Known,
) -> Result<std::collections::HashMap<CityCode, Vec<Spell>>> {
    let mut cities = std::collections::HashMap::<_, Vec<Spell>>::new();
    for spell in all(conn, known).await? {
        cities.entry(spell.city.clone()).or_default().push(spell);
    }
    Ok(cities)
}

#[cfg(test)]
mod tests;

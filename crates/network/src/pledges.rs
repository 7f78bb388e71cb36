//! Pledges: what a partner promises a city in its own words, by what it can be seen, and until
//! when. The partner writes and reports through a link; whether a pledge is kept, late or
//! withdrawn follows from its dates and reports, nobody sets it.

mod store;

use jiff::{ToSpan, civil::Date};
use serde::Serialize;

use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    ids::{At, CityCode, Known, PartnerId, PledgeId},
    links::{self, NewLink},
    mail::{self, NewLetter},
    narratives,
    partners::{self, Partner},
};

/// The kind of link that opens a pledge.
pub const KIND: &str = "pledge";
/// How long a link opens: a pledge is reported on for years.
const DAYS: i64 = 3 * 365;

#[derive(Clone, Debug, PartialEq)]
pub struct Pledge {
    pub id: PledgeId,
    pub city: CityCode,
    pub partner: PartnerId,
    pub invited_at: At,
    pub invited_by: String,
    pub withdrawn_at: Option<At>,
    /// Why it was withdrawn.
    pub withdrawn: String,
}

/// What was promised, one version of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Words {
    pub pledge: PledgeId,
    pub revision: i64,
    pub promise: String,
    /// By what anybody can see that it was kept.
    pub measure: String,
    pub due: String,
    pub language: String,
    /// Whether the partner wants to be named in public.
    pub credit: i64,
    pub recorded_at: At,
    pub recorded_by: String,
    pub replaced_at: Option<At>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    pub pledge: PledgeId,
    pub number: i64,
    pub told: String,
    /// The day on which the pledge was kept; empty while it is under way.
    pub kept_on: String,
    pub reported_at: At,
    pub reported_by: String,
}

/// Where a pledge stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Invited, and nothing is promised yet.
    Invited,
    UnderWay,
    Kept,
    /// Kept, after the date.
    KeptLate,
    Late,
    Withdrawn,
}

impl State {
    pub const ALL: [Self; 6] =
        [Self::UnderWay, Self::Kept, Self::KeptLate, Self::Late, Self::Withdrawn, Self::Invited];

    pub fn code(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::UnderWay => "under-way",
            Self::Kept => "kept",
            Self::KeptLate => "kept-late",
            Self::Late => "late",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// A pledge with all that is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    pub pledge: Pledge,
    pub partner: Partner,
    pub words: Option<Words>,
    pub reports: Vec<Report>,
}

impl Standing {
    pub fn state(&self, today: Date) -> State {
        let Some(words) = &self.words else {
            return match self.pledge.withdrawn_at {
                Some(_) => State::Withdrawn,
                None => State::Invited,
            };
        };
        state(&words.due, self.kept_on(), self.pledge.withdrawn_at.is_some(), today)
    }

    /// The day on which it was kept.
    pub fn kept_on(&self) -> Option<&str> {
        self.reports.iter().map(|r| r.kept_on.as_str()).filter(|day| !day.is_empty()).min()
    }

    /// Whether everybody may read who promised what.
    pub fn is_public(&self) -> bool {
        self.words.as_ref().is_some_and(|words| words.credit == 1)
    }
}

/// Days are ISO dates, so that their text order is their order.
fn state(due: &str, kept_on: Option<&str>, withdrawn: bool, today: Date) -> State {
    match kept_on {
        Some(day) if day <= due => State::Kept,
        Some(_) => State::KeptLate,
        None if withdrawn => State::Withdrawn,
        None if due < today.to_string().as_str() => State::Late,
        None => State::UnderWay,
    }
}

/// Asks a partner for a pledge. `letter` is given the partner and the secret of the link.
pub async fn invite(
    tx: &mut Tx,
    actor: &Actor,
    partner: &PartnerId,
    letter: impl FnOnce(&Partner, &str) -> NewLetter,
) -> Result<PledgeId> {
    let partner = partners::get(tx, partner).await?.ok_or(Error::NotFound)?;
    actor.may_coordinate(&partner.city)?;
    if partner.contact.is_empty() {
        return Err(Error::invalid("partner", "partner-without-address").with("name", partner.name));
    }
    let pledge = Pledge {
        id: PledgeId::create(),
        city: partner.city.clone(),
        partner: partner.id.clone(),
        invited_at: At::now(),
        invited_by: actor.name().to_owned(),
        withdrawn_at: None,
        withdrawn: String::new(),
    };
    store::insert(tx, &pledge).await?;
    log(tx, actor, "pledge.asked-for", &pledge, &partner.name).await?;
    write(tx, actor, &pledge, &partner, letter).await?;
    Ok(pledge.id)
}

/// Sends a new link, so that the partner can report.
pub async fn write_again(
    tx: &mut Tx,
    actor: &Actor,
    id: &PledgeId,
    letter: impl FnOnce(&Partner, &str) -> NewLetter,
) -> Result<()> {
    let one = get(tx, actor, id).await?;
    actor.may_coordinate(&one.pledge.city)?;
    write(tx, actor, &one.pledge, &one.partner, letter).await
}

async fn write(
    tx: &mut Tx,
    actor: &Actor,
    pledge: &Pledge,
    partner: &Partner,
    letter: impl FnOnce(&Partner, &str) -> NewLetter,
) -> Result<()> {
    let new = NewLink {
        kind: KIND,
        opens: pledge.id.to_string(),
        address: partner.contact.clone(),
        language: partner.language.clone(),
        ask: pledge.invited_by.clone(),
        until: At::now().plus(DAYS * 24 * 60 * 60),
        uses: None,
    };
    let (_, secret) = links::make(tx, actor, new).await?;
    mail::write(tx, letter(partner, &secret)).await?;
    Ok(())
}

#[derive(Clone, Debug, Default)]
pub struct NewWords {
    pub promise: String,
    pub measure: String,
    pub due: String,
    pub language: String,
    pub credit: bool,
}

/// The partner promises, or puts the promise in other words; earlier ones stay readable.
pub async fn promise(tx: &mut Tx, actor: &Actor, id: &PledgeId, new: NewWords) -> Result<()> {
    actor.may_use_link(KIND, id.as_str())?;
    let one = get(tx, actor, id).await?;
    still_stands(&one)?;
    let (promise, measure) = (new.promise.trim(), new.measure.trim());
    for (field, text) in [("promise", promise), ("measure", measure)] {
        match text.chars().count() {
            0 => return Err(Error::invalid(field, "needed")),
            1..=2_000 => {}
            _ => return Err(Error::invalid(field, "text-too-long").with("most", 2_000)),
        }
    }
    let due = new.due.trim();
    let due: Date =
        due.parse().map_err(|_| Error::invalid("due", "date-invalid").with("value", due))?;
    let now = At::now();
    let first = one.words.as_ref().is_none_or(|words| words.due != due.to_string());
    if first && due.to_string().as_str() < now.day() {
        return Err(Error::invalid("due", "due-past").with("date", due));
    }
    if !narratives::is_language(&new.language) {
        return Err(Error::invalid("language", "language-unknown").with("code", new.language));
    }
    let words = Words {
        pledge: id.clone(),
        revision: one.words.as_ref().map_or(1, |words| words.revision + 1),
        promise: promise.to_owned(),
        measure: measure.to_owned(),
        due: due.to_string(),
        language: new.language,
        credit: i64::from(new.credit),
        recorded_at: now,
        recorded_by: actor.name().to_owned(),
        replaced_at: None,
    };
    store::replace_words(tx, &words).await?;
    store::insert_words(tx, &words).await?;
    log(tx, actor, "pledge.promised", &one.pledge, &one.partner.name).await
}

/// The partner says how it goes, and on which day it was kept, if it was.
pub async fn report(
    tx: &mut Tx,
    actor: &Actor,
    id: &PledgeId,
    told: &str,
    kept_on: &str,
) -> Result<()> {
    actor.may_use_link(KIND, id.as_str())?;
    let one = get(tx, actor, id).await?;
    still_stands(&one)?;
    if one.words.is_none() {
        return Err(Error::Conflict("pledge-not-made"));
    }
    let told = told.trim();
    match told.chars().count() {
        0 => return Err(Error::invalid("told", "needed")),
        1..=4_000 => {}
        _ => return Err(Error::invalid("told", "text-too-long").with("most", 4_000)),
    }
    let now = At::now();
    let kept_on = match kept_on.trim() {
        "" => String::new(),
        day => {
            let date: Date = day
                .parse()
                .map_err(|_| Error::invalid("kept", "date-invalid").with("value", day))?;
            let today: Date = now.day().parse().unwrap_or_default();
            // tomorrow may be today where the partner is
            if date > today.saturating_add(1.day()) {
                return Err(Error::invalid("kept", "date-to-come").with("date", date));
            }
            date.to_string()
        }
    };
    let report = Report {
        pledge: id.clone(),
        number: one.reports.last().map_or(1, |last| last.number + 1),
        told: told.to_owned(),
        kept_on,
        reported_at: now,
        reported_by: actor.name().to_owned(),
    };
    store::insert_report(tx, &report).await?;
    log(tx, actor, "pledge.reported", &one.pledge, &one.partner.name).await
}

/// Withdraws a pledge: the partner does, or the coordinator who asked for it. It stays in the
/// ledger.
pub async fn withdraw(tx: &mut Tx, actor: &Actor, id: &PledgeId, reason: &str) -> Result<()> {
    let one = get(tx, actor, id).await?;
    still_stands(&one)?;
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Error::invalid("reason", "reason-needed"));
    }
    if reason.chars().count() > 1_000 {
        return Err(Error::invalid("reason", "text-too-long").with("most", 1_000));
    }
    store::withdraw(tx, id, reason, &At::now()).await?;
    log(tx, actor, "pledge.withdrawn", &one.pledge, &one.partner.name).await
}

fn still_stands(one: &Standing) -> Result<()> {
    match one.pledge.withdrawn_at {
        Some(_) => Err(Error::Conflict("pledge-withdrawn")),
        None => Ok(()),
    }
}

/// One pledge, for the city's coordinator or for whoever holds its link.
pub async fn get(conn: &mut Conn, actor: &Actor, id: &PledgeId) -> Result<Standing> {
    let pledge = store::get(conn, id).await?.ok_or(Error::NotFound)?;
    actor.may_use_link(KIND, id.as_str()).or_else(|_| actor.may_coordinate(&pledge.city))?;
    let mut all = standing(conn, vec![pledge], &Known::NOW).await?;
    all.pop().ok_or(Error::NotFound)
}

/// Whether a city has this pledge.
pub(crate) async fn is_of(conn: &mut Conn, city: &CityCode, id: &str) -> Result<bool> {
    let Ok(id) = id.parse() else { return Ok(false) };
    Ok(store::get(conn, &id).await?.is_some_and(|pledge| pledge.city == *city))
}

/// The ledger of a city: all of it for its coordinator, and for everybody else what partners
/// agreed to show. With how many are in it altogether, by state.
pub async fn of_city(
    conn: &mut Conn,
    actor: &Actor,
    city: &CityCode,
    today: Date,
    known: &Known,
) -> Result<(Vec<Standing>, Vec<(State, usize)>)> {
    let pledges = store::of_city(conn, city, known).await?;
    let mut all = standing(conn, pledges, known).await?;
    let counts = State::ALL
        .into_iter()
        .filter(|state| *state != State::Invited)
        .map(|state| (state, all.iter().filter(|one| one.state(today) == state).count()))
        .collect();
    if actor.may_coordinate(city).is_err() {
        all.retain(Standing::is_public);
    }
    all.sort_by_key(|one| one.words.as_ref().map(|words| words.due.clone()));
    Ok((all, counts))
}

async fn standing(conn: &mut Conn, pledges: Vec<Pledge>, known: &Known) -> Result<Vec<Standing>> {
    let mut all = vec![];
    for mut pledge in pledges {
        if pledge.withdrawn_at.as_ref().is_some_and(|at| at.as_str() >= known.bound()) {
            (pledge.withdrawn_at, pledge.withdrawn) = (None, String::new());
        }
        let words = store::words(conn, &pledge.id, known).await?;
        let reports = store::reports(conn, &pledge.id, known).await?;
        let partner = partners::get(conn, &pledge.partner).await?.ok_or(Error::NotFound)?;
        all.push(Standing { pledge, partner, words, reports });
    }
    Ok(all)
}

async fn log(
    tx: &mut Tx,
    actor: &Actor,
    action: &str,
    pledge: &Pledge,
    partner: &str,
) -> Result<()> {
    let about = serde_json::json!({ "code": partner, "pledge": pledge.id });
    audit::log(tx, actor, action, &format!("city/{}", pledge.city), &about).await
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(n: i32) -> String {
        jiff::civil::date(2026, 1, 1).saturating_add(n.days()).to_string()
    }

    proptest! {
        /// What was kept stays kept, what is late was not in time, and time alone never
        /// turns a pledge back.
        #[test]
        fn the_state_follows_from_dates_and_reports(
            due in 0..100i32, kept in proptest::option::of(0..100i32), withdrawn: bool, today in 0..100i32,
        ) {
            let kept_on = kept.map(day);
            let on = |n: i32| {
                let date = jiff::civil::date(2026, 1, 1).saturating_add(n.days());
                state(&day(due), kept_on.as_deref(), withdrawn, date)
            };
            let now = on(today);
            match kept {
                Some(kept) => prop_assert_eq!(now, if kept <= due { State::Kept } else { State::KeptLate }),
                None if withdrawn => prop_assert_eq!(now, State::Withdrawn),
                None => prop_assert_eq!(now, if today > due { State::Late } else { State::UnderWay }),
            }
            if now == State::Late {
                prop_assert_eq!(on(today + 1), State::Late);
            }
        }
    }
}

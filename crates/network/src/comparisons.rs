//! Comparisons: similar cities side by side, as intervals of places, never as a league table.
//! A city takes part only after it has agreed; a network may do without comparisons.

mod alike;
mod choices;
mod compared;
mod store;
mod table;

use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result, Tx, audit, cities,
    ids::{At, CityCode, Known},
};

pub use alike::{Alike, Context, INCOMES};
pub use choices::{Choices, Who};
pub use compared::{Compared, LeftOut, offered};
pub use indices::{
    comparison::Comparison as File,
    robustness::{Mean, Place, Places, Spread},
    sensitivity::Sensitivity,
    swap::Swap,
};
pub use table::{Table, Years, table};

/// What a city has said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Says {
    Yes,
    No,
}

impl Says {
    pub fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
        }
    }
}

impl std::str::FromStr for Says {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        match text {
            "yes" => Ok(Self::Yes),
            "no" => Ok(Self::No),
            _ => Err(Error::invalid("answer", "needed")),
        }
    }
}

/// One answer of a city to the question whether it takes part.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answer {
    pub city: CityCode,
    pub revision: i64,
    pub answer: Says,
    pub reason: String,
    pub recorded_at: At,
    pub recorded_by: String,
    pub replaced_at: Option<At>,
}

/// Answers for a city whether it takes part. `seen` is the revision that the writer had before
/// them, 0 where they saw none.
pub async fn answer(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    says: Says,
    reason: &str,
    seen: Option<i64>,
) -> Result<Answer> {
    actor.may_answer_for(city)?;
    if !cities::exists(tx, city).await? {
        return Err(Error::NotFound);
    }
    let reason = reason.trim();
    if reason.chars().count() > 2_000 {
        return Err(Error::invalid("reason", "text-too-long").with("most", 2_000));
    }
    let held = of_city(tx, city, &Known::NOW).await?;
    if seen.is_some_and(|seen| seen != held.as_ref().map_or(0, |held| held.revision)) {
        return Err(Error::Conflict("comparison-answer-collision"));
    }
    if let Some(held) = &held
        && (held.answer, held.reason.as_str()) == (says, reason)
    {
        return Ok(held.clone());
    }
    let new = Answer {
        city: city.clone(),
        revision: held.map_or(1, |held| held.revision + 1),
        answer: says,
        reason: reason.to_owned(),
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
        replaced_at: None,
    };
    store::replace(tx, &new).await?;
    store::insert(tx, &new).await?;
    audit::log(tx, actor, "comparison.answered", &format!("city/{city}"), &new).await?;
    Ok(new)
}

/// The answer that a city gave, if it gave one.
pub async fn of_city(conn: &mut Conn, city: &CityCode, known: &Known) -> Result<Option<Answer>> {
    store::of_city(conn, city, known).await
}

/// The cities that took part at a time and still do: who withdraws is gone from earlier
/// comparisons too.
pub async fn taking_part(conn: &mut Conn, known: &Known) -> Result<Vec<CityCode>> {
    let mut cities = store::agreed(conn, known).await?;
    if !known.is_now() {
        let now = store::agreed(conn, &Known::NOW).await?;
        cities.retain(|city| now.contains(city));
    }
    Ok(cities)
}

/// Whether the network compares at all; it does unless it has switched comparisons off.
pub async fn are_on(conn: &mut Conn) -> Result<bool> {
    Ok(store::switched(conn).await?.as_deref() != Some("off"))
}

/// Switches comparisons on or off for the whole network. The cities' answers stay.
pub async fn switch(tx: &mut Tx, actor: &Actor, on: bool) -> Result<()> {
    actor.may_switch_comparisons()?;
    if are_on(tx).await? == on {
        return Ok(());
    }
    let state = if on { "on" } else { "off" };
    store::switch(tx, state).await?;
    audit::log(tx, actor, "comparison.switched", "network", &state).await
}

/// What was known once a revision of the database was reached, so that a result can be had again.
pub async fn known_at(conn: &mut Conn, revision: i64) -> Result<Known> {
    let at = store::instant(conn, revision).await?.ok_or_else(|| {
        Error::invalid("revision", "comparison-revision").with("revision", revision)
    })?;
    let next = at.timestamp() + jiff::SignedDuration::from_micros(1);
    Ok(Known::at(At::from(next)))
}

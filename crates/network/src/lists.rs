//! Published lists: whom the network named on a day, with every later version and the note that
//! says why it changed. A list is that of a grouping, such as a cohort or an award round.

mod store;

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result, Tx, audit, cities,
    frameworks::Text,
    groupings,
    ids::{At, CityCode, Known},
    memberships::{self, State, Stretch},
};

pub use store::{all, versions};

/// A city as a list named it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Line {
    pub country: String,
    pub name: String,
    pub city: CityCode,
}

/// A list as it was published.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Version {
    /// The code of the grouping that it lists.
    pub list: String,
    pub number: i64,
    /// By country and name.
    pub cities: Vec<Line>,
    pub note: Text,
    pub published_on: Date,
    pub recorded_at: At,
    pub recorded_by: String,
}

impl Version {
    pub fn countries(&self) -> usize {
        self.cities.iter().map(|line| &line.country).collect::<BTreeSet<_>>().len()
    }

    /// Who came and who went since an earlier version.
    pub fn since<'a>(&'a self, before: &'a Self) -> (Vec<&'a Line>, Vec<&'a Line>) {
        let lacks = |of: &Self, line: &Line| of.cities.iter().all(|held| held.city != line.city);
        let came = self.cities.iter().filter(|line| lacks(before, line)).collect();
        let went = before.cities.iter().filter(|line| lacks(self, line)).collect();
        (came, went)
    }
}

/// Publishes whom a grouping holds now. A later version needs a note that says why it changed.
pub async fn publish(
    tx: &mut Tx,
    actor: &Actor,
    list: &str,
    note: Text,
    on: Date,
) -> Result<Version> {
    actor.may_keep_register()?;
    groupings::get(tx, list).await?;
    let before = versions(tx, list, &Known::NOW).await?.into_iter().next();
    if before.is_some() && note.is_blank() {
        return Err(Error::invalid("note", "needed"));
    }
    if before.as_ref().is_some_and(|before| before.published_on > on) {
        return Err(Error::invalid("on", "list-before-the-last").with("day", on));
    }
    let cities = held(tx, list).await?;
    if cities.is_empty() {
        return Err(Error::invalid("list", "list-empty"));
    }
    if before.as_ref().is_some_and(|before| before.cities == cities) {
        return Err(Error::invalid("list", "list-unchanged"));
    }
    let version = Version {
        list: list.to_owned(),
        number: before.map_or(1, |before| before.number + 1),
        cities,
        note,
        published_on: on,
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
    };
    store::insert(tx, &version).await?;
    let told = serde_json::json!({
        "number": version.number, "cities": version.cities.len(), "note": version.note,
    });
    audit::log(tx, actor, "list.published", &format!("grouping/{list}"), &told).await?;
    Ok(version)
}

/// Takes a city off a list that was published: it never was a member through it. The membership
/// that began with the list is annulled, and the next version says why.
pub async fn take_off(
    tx: &mut Tx,
    actor: &Actor,
    list: &str,
    city: &CityCode,
    note: Text,
    on: Date,
) -> Result<Version> {
    actor.may_keep_register()?;
    if note.is_blank() {
        return Err(Error::invalid("note", "needed"));
    }
    let reason = note.in_language("en").text.to_owned();
    groupings::take_out(tx, actor, city, list).await?;
    if groupings::get(tx, list).await?.kind == groupings::Kind::Cohort {
        let spells = memberships::of_city(tx, city, &Known::NOW).await?;
        let begun = spells.iter().rev().find(|spell| {
            spell.state.counts()
                && spell
                    .since
                    .as_ref()
                    .is_some_and(|since| list.ends_with(&since.year().to_string()))
        });
        if let Some(spell) = begun {
            let never = Stretch { state: State::Annulled, since: spell.since.clone(), until: None };
            let (id, seen) = (spell.id.clone(), spell.revision);
            memberships::correct(tx, actor, &id, seen, never, &reason).await?;
        }
    }
    publish(tx, actor, list, note, on).await
}

/// The cities of a grouping as they would be listed today.
pub async fn held(conn: &mut Conn, list: &str) -> Result<Vec<Line>> {
    let mut lines: Vec<Line> = cities::all(conn, &Known::NOW, None)
        .await?
        .into_iter()
        .filter(|city| city.belongs_to(list))
        .map(|city| Line {
            country: city.country().to_owned(),
            name: city.name().to_owned(),
            city: city.code().clone(),
        })
        .collect();
    lines.sort();
    Ok(lines)
}

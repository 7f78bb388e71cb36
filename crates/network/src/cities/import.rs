//! Taking a whole list into the register: all of it, or nothing.

use std::collections::HashMap;

use serde::Serialize;

use super::{City, Row, add, all, correct};
use crate::{
    Actor, Error, Problem, Result, Tx, When, fold,
    groupings::{self, Part},
    ids::{CityCode, Known},
    memberships::{self, Stretch},
};

/// What became of a list.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Registered {
    pub added: usize,
    pub corrected: usize,
    pub unchanged: usize,
}

/// Enters the rows of a list: cities that are not there are added, others corrected
/// where the list says something else; what it has no column for stays. Nothing is stored when a row has a problem
/// ([`Error::Unusable`]). A city is the same when its code is, or, in rows
/// without code, when name (accents aside) and country are.
pub async fn register(
    tx: &mut Tx,
    actor: &Actor,
    rows: Vec<Row>,
    reason: &str,
) -> Result<Registered> {
    actor.may_keep_register()?;
    groupings::ship(tx, actor).await?;
    let held = Held::new(all(tx, &Known::NOW, None).await?);
    let known_groupings = groupings::all(tx, &Known::NOW).await?;

    let problems = twins(&rows)
        .into_iter()
        .chain(rows.iter().flat_map(|row| {
            row.award_years
                .iter()
                .filter(|year| !known_groupings.iter().any(|g| g.code == award(**year)))
                .map(|year| row.problem("award_years", "award-unknown").with("year", year))
        }))
        .collect::<Vec<_>>();
    if !problems.is_empty() {
        return Err(Error::Unusable(problems));
    }

    let mut done = Registered::default();
    for row in rows {
        let (city, was) = match held.find(&row) {
            None => {
                let entry = add(tx, actor, row.code.as_deref(), row.is, reason).await?;
                done.added += 1;
                (entry.city, None)
            }
            Some(city) if city.entry.is == row.over(&city.entry.is) => {
                done.unchanged += 1;
                (city.code().clone(), Some(city))
            }
            Some(city) => {
                let new = row.over(&city.entry.is);
                correct(tx, actor, city.code(), city.entry.revision, new, reason).await?;
                done.corrected += 1;
                (city.code().clone(), Some(city))
            }
        };
        if let Some(since) = row.member {
            let year = since.as_ref().map(|since| since.year());
            match was.and_then(|city| city.state) {
                None => {
                    memberships::admit(tx, actor, &city, since, reason).await?;
                }
                // What was unknown is known now.
                Some(_) if since.is_some() && was.is_some_and(|city| city.joined.is_none()) => {
                    begin(tx, actor, &city, since, reason).await?;
                }
                Some(_) => {}
            }
            if let Some(year) = year {
                let cohort = groupings::cohort(tx, actor, year).await?;
                groupings::put(tx, actor, &city, &cohort, Part::Member).await?;
            }
        }
        for year in row.award_years {
            groupings::put(tx, actor, &city, &award(year), Part::Member).await?;
        }
    }
    crate::audit::log(tx, actor, "register.imported", "register", &done).await?;
    Ok(done)
}

/// The reason of what [`ship`] writes.
pub const SHIPPED: &str = "the list that ships with the program";

/// Enters the members that ship with the program, their awards, and the coordinators of
/// clusters among them.
pub async fn ship(tx: &mut Tx, actor: &Actor) -> Result<Registered> {
    let rows = super::from_csv(include_str!("../../data/members.csv"))
        .expect("a test reads the members that ship");
    let done = register(tx, actor, rows, SHIPPED).await?;
    let held = Held::new(all(tx, &Known::NOW, None).await?);
    for (cluster, seen) in groupings::coordinators() {
        if let Some(city) = held.named(&seen.city, &seen.country) {
            groupings::put(tx, actor, city.code(), cluster, Part::Coordinator).await?;
        }
    }
    Ok(done)
}

async fn begin(
    tx: &mut Tx,
    actor: &Actor,
    city: &CityCode,
    since: Option<When>,
    reason: &str,
) -> Result<()> {
    let spells = memberships::of_city(tx, city, &Known::NOW).await?;
    let unknown = spells.iter().find(|spell| spell.state.counts() && spell.since.is_none());
    if let Some(spell) = unknown {
        let new = Stretch { state: spell.state, since, until: spell.until.clone() };
        memberships::correct(tx, actor, &spell.id, spell.revision, new, reason).await?;
    }
    Ok(())
}

fn award(year: i16) -> String {
    format!("award-{year}")
}

/// Rows that mean the same city as a row before them.
fn twins(rows: &[Row]) -> Vec<Problem> {
    let mut lines = HashMap::new();
    rows.iter()
        .filter_map(|row| {
            let (column, key) = match &row.code {
                Some(code) => ("code", (code.clone(), String::new())),
                None => ("city", (fold(&row.is.name), row.is.country.clone())),
            };
            let first = *lines.entry(key).or_insert(row.line);
            (first != row.line).then(|| row.problem(column, "row-twice").with("first", first))
        })
        .collect()
}

/// The register before the list came.
struct Held {
    cities: Vec<City>,
    by_code: HashMap<CityCode, usize>,
    by_name: HashMap<(String, String), usize>,
}

impl Held {
    fn new(cities: Vec<City>) -> Self {
        let by_code = cities.iter().enumerate().map(|(n, city)| (city.code().clone(), n)).collect();
        let by_name = cities
            .iter()
            .enumerate()
            .map(|(n, city)| ((city.folded.clone(), city.country().to_owned()), n))
            .collect();
        Self { cities, by_code, by_name }
    }

    fn find(&self, row: &Row) -> Option<&City> {
        match &row.code {
            Some(code) => {
                self.by_code.get(&CityCode::from(code.as_str())).map(|n| &self.cities[*n])
            }
            None => self.named(&row.is.name, &row.is.country),
        }
    }

    fn named(&self, name: &str, country: &str) -> Option<&City> {
        self.by_name.get(&(fold(name), country.to_owned())).map(|n| &self.cities[*n])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_city_twice_in_a_list_is_named_with_the_first_line() {
        let rows = super::super::from_csv("city,country\nBouaké,CIV\nBouake,CIV\nBouaké,FRA\n");
        let found = twins(&rows.unwrap());
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].place.as_str(), found[0].args[0].1.as_str()), ("3: city", "2"));
    }
}

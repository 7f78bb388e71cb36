//! A conference of full size made up from the register: to try what plans programmes, on this
//! machine and elsewhere. The same seed gives the same conference.

use std::collections::BTreeMap;

use timetable::{
    Instance,
    generate::{Size, generate_for},
};

use crate::{
    countries::{self, Country},
    groupings,
};

/// As the last conference had them, in countries and in people.
const COUNTRIES: usize = 95;
const PEOPLE: usize = 650;

/// 650 people of 95 countries for 120 sessions in 8 rooms on 3 days, interpreted in three languages.
/// A country sends more the more of its cities are members; case studies are told by members.
pub fn from_register(seed: u64) -> Instance {
    let cities = members();
    let mut of_country: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, country) in &cities {
        *of_country.entry(country.code.as_str()).or_default() += 1;
    }
    let mut homes = Vec::with_capacity(PEOPLE);
    for (country, people) in delegations(&of_country) {
        homes.extend(std::iter::repeat_n(region(&country.region), people));
    }
    let mut made = generate_for(Size::FULL, &homes, seed);
    made.name = format!("register-{PEOPLE}");
    let cases = made.sessions.iter_mut().filter(|session| session.kind == "case");
    // every so many, so that neighbours in the list are not all of one country
    for (number, session) in cases.enumerate() {
        let (city, country) = &cities[(number * 37 + seed as usize % 37) % cities.len()];
        let country = country.names.in_language("en").text;
        session.title = format!("Case study: {city}, {country}");
    }
    made
}

/// Cities of the register, each with its country.
fn members() -> Vec<(String, &'static Country)> {
    let mut rows = csv::Reader::from_reader(include_bytes!("../../data/members.csv").as_slice());
    rows.records()
        .filter_map(|row| {
            let row = row.ok()?;
            Some((row.get(0)?.to_owned(), countries::get(row.get(1)?)?))
        })
        .collect()
}

/// How many come from each country: members first, then other States; at least two each, and the
/// rest in proportion to member cities, so that the sum is what it is.
fn delegations(of_country: &BTreeMap<&str, usize>) -> Vec<(&'static Country, usize)> {
    let cities = |country: &Country| of_country.get(country.code.as_str()).copied().unwrap_or(0);
    let mut all: Vec<&Country> = countries::all().iter().filter(|one| one.un_member).collect();
    all.sort_by_key(|country| (std::cmp::Reverse(cities(country)), country.code.as_str()));
    all.truncate(COUNTRIES);
    let (rest, sum) = (PEOPLE - 2 * all.len(), all.iter().map(|c| cities(c)).sum::<usize>().max(1));
    // what is given up to each country in turn is rounded, so that nothing is lost by rounding
    let mut before = 0;
    let share = |cities: usize| (rest * cities + sum / 2) / sum;
    all.into_iter()
        .map(|country| {
            let from = share(before);
            before += cities(country);
            (country, 2 + share(before) - from)
        })
        .collect()
}

/// The word under which `timetable` knows one of [`groupings::regions`].
fn region(code: &str) -> &'static str {
    debug_assert!(groupings::region(code).is_some(), "{code}");
    match code.split('-').next() {
        Some("africa") => "africa",
        Some("arab") => "arab",
        Some("asia") => "asia",
        Some("latin") => "lac",
        _ => "europe",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_conference_of_the_register_has_the_size_it_says() {
        let cities = members();
        let mut of_country: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, country) in &cities {
            *of_country.entry(country.code.as_str()).or_default() += 1;
        }
        let all = delegations(&of_country);
        assert_eq!((all.len(), all.iter().map(|(_, people)| people).sum::<usize>()), (95, 650));
        assert!(all.iter().all(|(_, people)| *people >= 2));
        let made = from_register(1);
        assert_eq!((made.sessions.len(), made.rooms.len(), made.slots()), (120, 8, 24));
        assert_eq!(made.teams.len(), 3);
        assert_eq!(timetable::faults(&made), []);
        assert_eq!(made, from_register(1));
        assert_ne!(made, from_register(2));
        let told = made.sessions.iter().filter(|one| one.title.starts_with("Case study: "));
        assert_eq!(told.count(), 24);
    }
}

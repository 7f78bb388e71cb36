//! Who came: counted by country, part and gender, from registrations and from the badges that
//! were read. Numbers only, so that they may be shown when the names are forgotten.

use std::collections::BTreeMap;

use crate::{Conn, Result, check_ins, registrations};

/// How many registered, and how many of them were there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub registered: usize,
    pub came: usize,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Came {
    pub all: Count,
    /// By ISO 3166-1 alpha-3; empty where it is not known.
    pub countries: BTreeMap<String, Count>,
    /// By the code of what they were there as.
    pub parts: BTreeMap<String, Count>,
    /// `female`, `male`, `other` or empty.
    pub genders: BTreeMap<String, Count>,
    /// People in each session whose badges were read at its door, by its code.
    pub sessions: BTreeMap<String, usize>,
}

impl Came {
    /// Whether badges were read at all.
    pub fn is_counted(&self) -> bool {
        self.all.came > 0
    }
}

/// The page that calls decides who reads it.
pub async fn came(conn: &mut Conn, conference: &str) -> Result<Came> {
    let people = registrations::taking_part(conn, conference).await?;
    let doors = check_ins::attendance(conn, conference).await?;
    let mut all = Came::default();
    for one in &people {
        let was_there = doors.values().any(|people| people.contains(&one.id));
        let count = |count: &mut Count| {
            count.registered += 1;
            count.came += usize::from(was_there);
        };
        count(&mut all.all);
        count(all.countries.entry(one.is.country.clone()).or_default());
        count(all.parts.entry(one.is.part.code().to_owned()).or_default());
        count(all.genders.entry(one.is.gender.clone()).or_default());
    }
    let sessions = doors.into_iter().filter(|(session, _)| !session.is_empty());
    all.sessions = sessions.map(|(session, people)| (session, people.len())).collect();
    Ok(all)
}

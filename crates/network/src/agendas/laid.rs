//! Timetables as they follow from a programme, and whose a change of it touches: thousands are made
//! anew when a version is published, so that what they share is worked out once.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use jiff::civil::DateTime;
use serde::Deserialize;

use super::store;
use crate::{
    Conn, Result,
    ids::AgendaId,
    programme::versions::{self, Change, Held, Programme},
};

const MOST_LETTERS: usize = 2_000;

/// A timetable as it follows from a programme.
#[derive(Debug, Default)]
pub struct Timetable<'a> {
    /// Picked sessions in order of time; those without a time last.
    pub held: Vec<&'a Held>,
    /// Picked sessions that overlap, each with the one before it.
    pub overlaps: Vec<(&'a str, &'a str)>,
    /// Picked sessions that are no longer in the programme, by code.
    pub gone: Vec<String>,
}

/// The sessions of a programme by code and in order, so that thousands of timetables can be
/// made of it.
pub struct Laid<'a> {
    order: HashMap<&'a str, Slot<'a>>,
}

#[derive(Clone, Copy)]
struct Slot<'a> {
    place: usize,
    held: &'a Held,
    time: Option<(DateTime, Option<DateTime>)>,
}

impl<'a> Laid<'a> {
    pub fn of(programme: &'a Programme) -> Self {
        let slot = |(place, held): (usize, &'a Held)| {
            let time = held.starts().map(|starts| (starts, held.ends()));
            (held.code.as_str(), Slot { place, held, time })
        };
        Self { order: programme.in_order().into_iter().enumerate().map(slot).collect() }
    }

    pub fn timetable(&self, picked: &[String]) -> Timetable<'a> {
        let gone = picked.iter().filter(|code| !self.order.contains_key(code.as_str()));
        let gone = gone.cloned().collect();
        let placed = self.placed(picked);
        let overlaps = overlaps(&placed);
        Timetable { held: placed.into_iter().map(|slot| slot.held).collect(), overlaps, gone }
    }

    fn placed(&self, picked: &[String]) -> Vec<Slot<'a>> {
        let known = picked.iter().filter_map(|code| self.order.get(code.as_str()));
        let mut placed: Vec<Slot> = known.copied().collect();
        placed.sort_unstable_by_key(|slot| slot.place);
        placed
    }
}

fn overlaps<'a>(placed: &[Slot<'a>]) -> Vec<(&'a str, &'a str)> {
    let mut overlaps = Vec::new();
    for (place, one) in placed.iter().enumerate() {
        let Some((starts, _)) = one.time else { break };
        let before = placed[..place].iter().rev();
        let runs = before.filter(|other| {
            let ends = other.time.and_then(|(_, ends)| ends);
            ends.is_some_and(|ends| ends > starts)
        });
        overlaps.extend(runs.map(|other| (other.held.code.as_str(), one.held.code.as_str())));
    }
    overlaps
}

/// What a letter about somebody's timetable follows from.
#[derive(Clone, Debug)]
pub struct Picks {
    pub id: AgendaId,
    pub owner: String,
    pub name: String,
    pub address: String,
    pub language: String,
    pub is: Picked,
}

/// As much of [`super::Content`].
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Picked {
    /// By code.
    pub sessions: Vec<String>,
    pub letters: bool,
}

/// Somebody whose timetable changed.
#[derive(Debug)]
pub struct Touched {
    pub of: Picks,
    pub changes: Vec<Arc<Change>>,
    /// New overlaps, by code.
    pub overlaps: Vec<(String, String)>,
}

/// Makes everybody's timetable anew after a change of the programme, and says whose changed and
/// how.
pub fn recompute(before: &Programme, after: &Programme, all: Vec<Picks>) -> Vec<Touched> {
    let mut by_session: HashMap<String, Vec<Arc<Change>>> = HashMap::new();
    for change in versions::changes(before, after) {
        let session = change.session().to_owned();
        by_session.entry(session).or_default().push(Arc::new(change));
    }
    let (was, is) = (Laid::of(before), Laid::of(after));
    all.into_iter()
        .filter_map(|of| {
            let picked = &of.is.sessions;
            let changed = picked.iter().filter_map(|code| by_session.get(code));
            let changes: Vec<Arc<Change>> = changed.flatten().cloned().collect();
            if changes.is_empty() {
                return None;
            }
            let now = overlaps(&is.placed(picked));
            let then: HashSet<_> = match now.is_empty() {
                true => HashSet::new(),
                false => overlaps(&was.placed(picked)).into_iter().collect(),
            };
            let new = now.into_iter().filter(|pair| !then.contains(pair));
            let overlaps = new.map(|(a, b)| (a.to_owned(), b.to_owned())).collect();
            Some(Touched { of, changes, overlaps })
        })
        .collect()
}

/// Whose timetable a new version changed, and who wants a letter about it: for whoever publishes.
pub async fn touched(
    conn: &mut Conn,
    conference: &str,
    before: &Programme,
    after: &Programme,
) -> Result<Vec<Touched>> {
    let mut wanted = store::picks(conn, conference).await?;
    wanted.retain(|one| one.is.letters && !one.address.is_empty());
    let mut all = recompute(before, after, wanted);
    all.truncate(MOST_LETTERS);
    Ok(all)
}

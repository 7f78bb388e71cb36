//! Proofs by counting: more work than room for it. Quick where a search would take for ever, and
//! easily told.

use std::{collections::BTreeSet, fmt};

use serde::Serialize;

use crate::{
    Instance,
    model::{HARD, Model},
};

/// Something of which the conference has too little.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shortage {
    #[serde(flatten)]
    pub of: Scarce,
    /// Slots.
    pub needs: usize,
    /// Slots.
    pub has: usize,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "of", rename_all = "kebab-case")]
pub enum Scarce {
    /// Slots in these rooms, the only ones for some sessions.
    Rooms { rooms: Vec<usize> },
    /// Slots of sessions that cannot run side by side.
    Slots { sessions: Vec<usize> },
    /// Slots of interpretation teams.
    Teams { language: String },
}

impl fmt::Display for Shortage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { of, needs, has } = self;
        match of {
            Scarce::Rooms { rooms } => {
                write!(f, "rooms {}: {needs} slots needed, {has} there", listed(rooms))
            }
            Scarce::Slots { sessions } => write!(
                f,
                "sessions {} cannot run side by side: {needs} slots needed, {has} there",
                listed(sessions)
            ),
            Scarce::Teams { language } => {
                write!(f, "interpretation {language}: {needs} slots needed, {has} possible")
            }
        }
    }
}

pub(crate) fn listed(numbers: &[usize]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

impl Shortage {
    /// The same with the numbers that sessions had before some were left out.
    pub(crate) fn renamed(mut self, known: &[usize]) -> Self {
        if let Scarce::Slots { sessions } = &mut self.of {
            sessions.iter_mut().for_each(|session| *session = known[*session]);
        }
        self
    }
}

/// The first shortage found, or `None`.
pub(crate) fn shortage(instance: &Instance, model: &Model) -> Option<Shortage> {
    sessions(model).or_else(|| rooms(instance, model)).or_else(|| teams(instance, model))
}

/// Sessions of which no two can run side by side, because they are exclusive or share a person.
fn sessions(m: &Model) -> Option<Shortage> {
    let clash = |a: usize, b: usize| m.together(a, b) >= HARD;
    for first in 0..m.sessions {
        let mut apart = vec![first];
        let mut others: Vec<usize> = (0..m.sessions).filter(|&s| clash(first, s)).collect();
        // Those with little choice first: they make the tightest sets.
        others.sort_by_key(|&s| m.starts[s].len());
        let mut slots = BTreeSet::new();
        let mut needs = 0;
        for s in [vec![first], others].concat() {
            if s != first {
                if !apart.iter().all(|&q| clash(q, s)) {
                    continue;
                }
                apart.push(s);
            }
            needs += m.dur[s];
            slots.extend(m.starts[s].iter().flat_map(|&t| t..t + m.dur[s]));
            if needs > slots.len() {
                apart.sort_unstable();
                return Some(Shortage {
                    of: Scarce::Slots { sessions: apart },
                    needs,
                    has: slots.len(),
                });
            }
        }
    }
    None
}

/// Rooms that must hold more than they can, beside the sessions that must be alone.
fn rooms(i: &Instance, m: &Model) -> Option<Shortage> {
    let alone: usize = i.sessions.iter().filter(|s| s.exclusive).map(|s| s.dur).sum();
    let sets: BTreeSet<&Vec<usize>> = m.rooms_of.iter().collect();
    let mut unions: BTreeSet<Vec<usize>> = BTreeSet::from([(0..m.rooms).collect()]);
    for a in &sets {
        for b in &sets {
            let both: BTreeSet<usize> = a.iter().chain(*b).copied().collect();
            unions.insert(both.into_iter().collect());
        }
    }
    unions.into_iter().find_map(|rooms| {
        let inside = |s: &usize| {
            !i.sessions[*s].exclusive && m.rooms_of[*s].iter().all(|r| rooms.contains(r))
        };
        let needs: usize = (0..m.sessions).filter(inside).map(|s| m.dur[s]).sum();
        let open = |slot| rooms.iter().filter(|&&r| !i.rooms[r].closed.contains(&slot)).count();
        let mut by_slot: Vec<usize> = (0..m.slots).map(open).collect();
        // The exclusive sessions take the slots in which least is lost.
        by_slot.sort_unstable();
        let has = by_slot.iter().skip(alone).sum();
        (needs > has).then_some(Shortage { of: Scarce::Rooms { rooms }, needs, has })
    })
}

/// Languages that need more than their teams may work.
fn teams(i: &Instance, m: &Model) -> Option<Shortage> {
    let (spd, run) = (m.slots_per_day, m.teams.run);
    // One slot off after each run.
    let day = (spd - spd / (run + 1)).min(m.teams.per_day as usize);
    i.teams.iter().enumerate().find_map(|(k, (language, &teams))| {
        let times = |s: usize| m.teams.of[s].iter().filter(|&&l| l == k).count();
        let needs: usize = (0..m.sessions).map(|s| times(s) * m.dur[s]).sum();
        let has = teams * day * i.days;
        let of = Scarce::Teams { language: language.clone() };
        (needs > has).then_some(Shortage { of, needs, has })
    })
}

/// A cost that no programme can go below: what each session costs in its best place.
pub fn bound(instance: &Instance) -> i64 {
    Model::new(instance).least()
}

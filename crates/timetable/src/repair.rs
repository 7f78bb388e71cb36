//! Repairing a published programme after a change: a room is gone, a speaker cannot come, a day
//! moves. Everybody was told the old one, so few sessions may go elsewhere.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::{Conflict, Cost, Instance, NoPlace, Options, Programme, Progress, improve, violations};

/// A programme for the changed conference, close to the published one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Repair {
    pub programme: Programme,
    pub cost: Cost,
    /// Sessions that go elsewhere.
    pub moved: Vec<usize>,
    /// Sessions that the change concerns: they break a rule where they are.
    pub touched: Vec<usize>,
    /// No repair moves fewer sessions than this. Where as many are moved, fewer is impossible.
    pub least: usize,
    /// Hard rules still broken: only when the time did not suffice, or nothing could.
    pub broken: Vec<Conflict>,
    /// Changes tried.
    pub steps: u64,
}

/// Changes that mostly suffice for a repair: a fraction of a second.
pub const REPAIR_STEPS: u64 = 4_000_000;

/// Walks of a repair. Short ones do, and often one of them needs a move less than the others.
const WALKS: usize = 8;

/// Repairs the programme for the instance as it is now. One session moved weighs as much as
/// `move_weight` of cost; at 0, sessions move freely.
///
/// # Errors
/// [`NoPlace`] when a session cannot be held anywhere any more.
///
/// # Panics
/// When `published` has fewer entries than the instance has sessions.
pub fn repair(
    instance: &Instance,
    published: &Programme,
    move_weight: i64,
    seed: u64,
    passed: impl FnMut(Progress) -> f64,
) -> Result<Repair, NoPlace> {
    let options = Options { seed, walks: WALKS, from: Some(published.clone()), move_weight };
    let found = improve(instance, &options, passed)?;
    let broken = violations(instance, published);
    let touched: BTreeSet<usize> = broken.iter().flat_map(Conflict::sessions).collect();
    Ok(Repair {
        moved: found.programme.moved(published),
        touched: touched.into_iter().collect(),
        least: least(&broken),
        programme: found.programme,
        cost: found.cost,
        broken: found.broken,
        steps: found.steps,
    })
}

/// How many sessions must move at least: each that breaks a rule alone, and one of each further
/// two that break one together, as long as none is counted twice.
fn least(broken: &[Conflict]) -> usize {
    let mut moving = BTreeSet::new();
    for alone in broken.iter().map(Conflict::sessions).filter(|s| s.len() == 1) {
        moving.extend(alone);
    }
    let mut least = moving.len();
    for pair in broken.iter().map(Conflict::sessions).filter(|s| s.len() == 2) {
        if !pair.iter().any(|s| moving.contains(s)) {
            moving.extend(pair);
            least += 1;
        }
    }
    least
}

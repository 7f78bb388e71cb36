//! Answers to people who plan: what would break if a session went elsewhere, where it could go,
//! and what each session costs for which reason.

use serde::Serialize;

use crate::{
    Conflict, Instance, Placement, Programme, cost,
    rules::{day_cost, overflow, overlap},
    violations,
};

/// The rules that would be newly broken if the session were there.
pub fn conflicts(
    instance: &Instance,
    programme: &Programme,
    session: usize,
    at: Placement,
) -> Vec<Conflict> {
    let known = violations(instance, programme);
    let mut new = violations(instance, &programme.with(session, at));
    new.retain(|conflict| !known.contains(conflict));
    new
}

/// A place that a session could take.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    pub at: Placement,
    /// Rules that would be newly broken.
    pub conflicts: Vec<Conflict>,
    /// Change of the cost; below 0 is better.
    pub change: i64,
}

/// Every place of the conference for one session, by slot and room.
pub fn places(instance: &Instance, programme: &Programme, session: usize) -> Vec<Place> {
    let known = violations(instance, programme);
    let now = cost(instance, programme).total();
    let mut changed = programme.clone();
    let mut place = |start, room| {
        let at = Placement { start, room };
        changed.place(session, at);
        let mut conflicts = violations(instance, &changed);
        conflicts.retain(|conflict| !known.contains(conflict));
        Place { at, conflicts, change: cost(instance, &changed).total() - now }
    };
    let mut all = Vec::new();
    for start in 0..instance.slots() {
        all.extend((0..instance.rooms.len()).map(|room| place(start, room)));
    }
    all
}

/// What one session costs, by cause. The audience is counted with both sessions of a pair, so the
/// sum over sessions counts it twice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Causes {
    pub session: usize,
    /// Sessions at the same time that delegates want too: delegates × slots, the most first.
    pub audience: Vec<(usize, i64)>,
    pub overflow: i64,
    pub pref_days: i64,
}

impl Causes {
    pub fn total(&self) -> i64 {
        self.audience.iter().map(|(_, people)| people).sum::<i64>() + self.overflow + self.pref_days
    }
}

/// The causes of the cost, session by session.
pub fn causes(instance: &Instance, programme: &Programme) -> Vec<Causes> {
    let mut all: Vec<Causes> = (0..instance.sessions.len())
        .map(|session| Causes {
            session,
            audience: Vec::new(),
            overflow: overflow(instance, session, programme.room[session]),
            pref_days: day_cost(instance, session, programme.start[session]),
        })
        .collect();
    for &(a, b, people) in &instance.pairs {
        let missed = people * overlap(instance, programme, a, b) as i64;
        if missed > 0 {
            all[a].audience.push((b, missed));
            all[b].audience.push((a, missed));
        }
    }
    for causes in &mut all {
        causes.audience.sort_by_key(|&(other, missed)| (-missed, other));
    }
    all
}

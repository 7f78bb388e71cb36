//! What a programme costs the delegates: sessions they want and cannot both attend, people who
//! find no seat, sessions on a day that does not suit.

use serde::{Deserialize, Serialize};

use crate::{Instance, Programme};

/// The parts of the cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Delegates × slots in which two sessions they want run at the same time.
    pub audience: i64,
    /// People without a seat, times the weight of one.
    pub overflow: i64,
    /// Weights of sessions on a day that does not suit them.
    pub pref_days: i64,
}

impl Cost {
    pub fn total(&self) -> i64 {
        self.audience + self.overflow + self.pref_days
    }
}

/// The cost of a programme, by its definition.
pub fn cost(instance: &Instance, programme: &Programme) -> Cost {
    let mut cost = Cost::default();
    for &(a, b, people) in &instance.pairs {
        cost.audience += people * overlap(instance, programme, a, b) as i64;
    }
    for s in 0..instance.sessions.len() {
        cost.overflow += overflow(instance, s, programme.room[s]);
        cost.pref_days += day_cost(instance, s, programme.start[s]);
    }
    cost
}

/// Cost of those who find no seat when the session is held in this room.
pub(crate) fn overflow(instance: &Instance, session: usize, room: usize) -> i64 {
    let people = instance.sessions[session].expected;
    let standing = people.saturating_sub(instance.rooms[room].capacity);
    i64::from(standing) * instance.rules.overflow_weight
}

/// Cost of the day when the session starts in this slot.
pub(crate) fn day_cost(instance: &Instance, session: usize, start: usize) -> i64 {
    let suits = instance.sessions[session].suits(start / instance.slots_per_day);
    if suits { 0 } else { instance.day_weight(session) }
}

/// Slots in which both run.
pub(crate) fn overlap(instance: &Instance, programme: &Programme, a: usize, b: usize) -> usize {
    let (from_a, from_b) = (programme.start[a], programme.start[b]);
    let end = (from_a + instance.sessions[a].dur).min(from_b + instance.sessions[b].dur);
    end.saturating_sub(from_a.max(from_b))
}

//! The rules and the search, on a conference of 40 sessions and on made-up ones.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod explain;
mod faults;
mod reference;
mod repair;
mod roster;
mod rules;
mod search;

use timetable::{
    Instance,
    generate::{Size, generate},
};

/// A conference small enough to search in a moment.
fn small(seed: u64) -> Instance {
    generate(Size { sessions: 40, rooms: 4, days: 3, delegates: 170 }, seed)
}

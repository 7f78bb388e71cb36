//! Placing the sessions of a conference in slots and rooms.
//!
//! An [`Instance`] says what has to be placed and under which rules; a [`Programme`] says where
//! each session goes. [`violations`] and [`cost`] judge a programme as plainly as the rules are
//! written; [`improve`] searches for one that breaks no rule and costs little. Nothing here reads a clock, the environment, or randomness without a seed.

mod counting;
mod exact;
mod explain;
pub mod generate;
mod impossible;
mod instance;
mod model;
mod programme;
mod repair;
mod rules;
pub mod roster;
mod schedule;
mod search;

pub use counting::{Scarce, Shortage, bound};
pub use explain::{Causes, Place, causes, conflicts, places};
pub use impossible::{Core, Rule, core};
pub use instance::{
    Fault, Instance, Limits, Pair, Pin, Room, Session, Transfer, TransferTimes, faults,
};
pub use programme::{Placement, Programme};
pub use repair::{REPAIR_STEPS, Repair, repair};
pub use rules::{Conflict, Cost, TeamLimit, cost, teams_suffice, violations};
pub use schedule::{Proof, Refusal, Solution, schedule, solution};
pub use search::{Found, NoPlace, Options, Progress, improve, steps};

/// A number from 0 to below `count`, evenly.
fn below(rng: &mut impl rand::Rng, count: usize) -> usize {
    (((rng.next_u64() >> 32) * count as u64) >> 32) as usize
}

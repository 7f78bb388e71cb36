//! The rules of a conference programme, judged slowly and plainly: this is what the search is
//! measured against, and what people are told when something does not fit.

mod cost;
mod judge;

use std::fmt;

use serde::Serialize;

pub use cost::{Cost, cost};
pub(crate) use cost::{day_cost, overflow, overlap};
pub use judge::{teams_suffice, violations};

/// A hard rule that is broken, with the things involved.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "rule", rename_all = "kebab-case")]
pub enum Conflict {
    /// It starts or ends outside the conference, or names a room that is not there.
    Outside { session: usize },
    /// It runs over the end of a half-day.
    HalfDay { session: usize },
    /// The room has too few booths for its languages.
    Booths { session: usize, room: usize, needs: usize, has: usize },
    /// The room holds too small a share of those expected.
    Capacity { session: usize, room: usize, needs: u32, has: u32 },
    /// Two sessions in one room.
    Room { room: usize, slot: usize, sessions: (usize, usize) },
    /// The room cannot be used then.
    RoomClosed { session: usize, room: usize, slot: usize },
    /// A person is needed in two sessions at once.
    Person { person: u32, slot: usize, sessions: (usize, usize) },
    /// A person who is needed is not there then.
    Unavailable { session: usize, person: u32, slot: usize },
    /// A person cannot get from one building to the other in time.
    Transfer { person: u32, sessions: (usize, usize), needs: usize, has: usize },
    /// Something runs beside a session that must be alone.
    Exclusive { session: usize, other: usize, slot: usize },
    /// The opening is not in the first slot.
    Opening { session: usize },
    /// The closing is not in the last slot.
    Closing { session: usize },
    /// The first does not end before the second starts.
    Precedence { before: usize, after: usize },
    /// The interpretation teams of a language cannot cover the day.
    Teams { language: String, day: usize, limit: TeamLimit, needs: usize, has: usize },
    /// It is not where it was pinned.
    Pin { session: usize },
}

/// Which limit on interpretation teams is passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TeamLimit {
    /// More sessions in one slot than teams.
    AtOnce { slot: usize },
    /// More work in a stretch of slots than the teams can do with their breaks.
    Stretch { from: usize, to: usize },
    /// More work in the day than the teams may do.
    Day,
}

impl Conflict {
    /// A stable name of the rule, for texts in other languages and for programs.
    pub fn rule(&self) -> &'static str {
        match self {
            Self::Outside { .. } => "outside",
            Self::HalfDay { .. } => "half-day",
            Self::Booths { .. } => "booths",
            Self::Capacity { .. } => "capacity",
            Self::Room { .. } => "room",
            Self::RoomClosed { .. } => "room-closed",
            Self::Person { .. } => "person",
            Self::Unavailable { .. } => "unavailable",
            Self::Transfer { .. } => "transfer",
            Self::Exclusive { .. } => "exclusive",
            Self::Opening { .. } => "opening",
            Self::Closing { .. } => "closing",
            Self::Precedence { .. } => "precedence",
            Self::Teams { .. } => "teams",
            Self::Pin { .. } => "pin",
        }
    }

    /// The sessions that it names.
    pub fn sessions(&self) -> Vec<usize> {
        match *self {
            Self::Outside { session }
            | Self::HalfDay { session }
            | Self::Booths { session, .. }
            | Self::Capacity { session, .. }
            | Self::RoomClosed { session, .. }
            | Self::Unavailable { session, .. }
            | Self::Opening { session }
            | Self::Closing { session }
            | Self::Pin { session } => vec![session],
            Self::Room { sessions: (a, b), .. }
            | Self::Person { sessions: (a, b), .. }
            | Self::Transfer { sessions: (a, b), .. }
            | Self::Exclusive { session: a, other: b, .. }
            | Self::Precedence { before: a, after: b } => vec![a, b],
            Self::Teams { .. } => Vec::new(),
        }
    }
}

impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Outside { session } => {
                write!(f, "session {session} is outside the slots or rooms of the conference")
            }
            Self::HalfDay { session } => {
                write!(f, "session {session} runs over the end of a half-day")
            }
            Self::Booths { session, room, needs, has } => {
                write!(f, "session {session} needs {needs} booths; room {room} has {has}")
            }
            Self::Capacity { session, room, needs, has } => {
                write!(f, "session {session} needs room for {needs}; room {room} holds {has}")
            }
            Self::Room { room, slot, sessions: (a, b) } => {
                write!(f, "sessions {a} and {b} are both in room {room} in slot {slot}")
            }
            Self::RoomClosed { session, room, slot } => {
                write!(f, "session {session} is in room {room} in slot {slot}, when it is closed")
            }
            Self::Person { person, slot, sessions: (a, b) } => {
                write!(f, "person {person} is needed in sessions {a} and {b} in slot {slot}")
            }
            Self::Unavailable { session, person, slot } => {
                write!(f, "person {person}, needed in session {session}, is away in slot {slot}")
            }
            Self::Transfer { person, sessions: (a, b), needs, has } => write!(
                f,
                "person {person} needs {needs} slots to get from session {a} to session {b} and has {has}"
            ),
            Self::Exclusive { session, other, slot } => {
                write!(f, "session {other} runs beside session {session} in slot {slot}")
            }
            Self::Opening { session } => write!(f, "the opening, session {session}, is not first"),
            Self::Closing { session } => write!(f, "the closing, session {session}, is not last"),
            Self::Precedence { before, after } => {
                write!(f, "session {before} does not end before session {after} starts")
            }
            Self::Teams { language, day, limit, needs, has } => {
                write!(f, "interpretation {language}, day {day}: {needs} needed, {has} possible ")?;
                match limit {
                    TeamLimit::AtOnce { slot } => write!(f, "in slot {slot}"),
                    TeamLimit::Stretch { from, to } => write!(f, "in slots {from} to {to}"),
                    TeamLimit::Day => write!(f, "in the day"),
                }
            }
            Self::Pin { session } => write!(f, "session {session} is not where it is pinned"),
        }
    }
}

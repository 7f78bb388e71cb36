//! The parts of a conference: venues with their rooms, times, documents.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::frameworks::Text;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SubTheme {
    pub code: String,
    pub name: Text,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Venue {
    pub code: String,
    pub name: String,
    pub address: String,
    /// What it is used for.
    pub purpose: String,
    /// When it may be used; nothing here means always.
    pub open: Vec<Window>,
    pub rooms: Vec<Room>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Room {
    pub code: String,
    pub name: String,
    /// People; `None` where it is not known.
    pub capacity: Option<u32>,
    /// Interpretation booths; `None` where it is not known.
    pub booths: Option<usize>,
    /// When it cannot be used.
    pub closed: Vec<Window>,
    /// Whether the name is a placeholder of ours.
    pub reconstructed: bool,
}

/// A part of a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    pub day: Date,
    pub from: Time,
    pub to: Time,
}

impl Window {
    pub fn whole(day: Date) -> Self {
        Self { day, from: Time::midnight(), to: Time::constant(23, 59, 0, 0) }
    }

    /// Whether it covers some of this stretch of a day.
    pub fn meets(&self, day: Date, from: Time, to: Time) -> bool {
        self.day == day && self.from < to && from < self.to
    }

    /// Whether it covers all of it.
    pub fn holds(&self, day: Date, from: Time, to: Time) -> bool {
        self.day == day && self.from <= from && to <= self.to
    }
}

/// Minutes that people need from one venue to another.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Transfer {
    pub from: String,
    pub to: String,
    pub minutes: i64,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Document {
    pub title: Text,
    /// Where it is, `https://…`.
    pub href: String,
}

/// Something that happened to the plans.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Occurrence {
    pub what: Text,
    pub before: String,
    pub after: String,
    pub why: Text,
}

/// What is agreed with interpreters, after the practice of AIIC: two or more in a booth, turns of
/// half an hour, six hours a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Agreement {
    /// Interpreters in a booth.
    pub team: usize,
    /// Minutes of a session that one may interpret alone.
    pub alone: i64,
    /// Minutes after which partners take turns.
    pub turn: i64,
    /// Minutes that one works in a day, at most.
    pub day: i64,
    /// Minutes without a pause, at most.
    pub running: i64,
    /// Minutes that count as a pause.
    pub pause: i64,
    /// Whether a booth may listen to another one for a language that nobody in it understands.
    pub relay: bool,
    /// Days before the conference by which texts are wanted.
    pub texts_days: i64,
}

impl Default for Agreement {
    fn default() -> Self {
        Self {
            team: 2,
            alone: 40,
            turn: 30,
            day: 360,
            running: 180,
            pause: 30,
            relay: true,
            texts_days: 7,
        }
    }
}

/// The clock times at which sessions can start: from each half-day's beginning in equal steps.
/// A session stays inside one half-day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Grid {
    pub minutes: i64,
    pub morning: (Time, Time),
    pub afternoon: (Time, Time),
}

impl Default for Grid {
    fn default() -> Self {
        let at = |hour, minute| Time::constant(hour, minute, 0, 0);
        Self { minutes: 15, morning: (at(9, 0), at(12, 30)), afternoon: (at(14, 0), at(17, 30)) }
    }
}

impl Grid {
    /// Slots in each half-day: as many as the longer one has.
    pub fn half(&self) -> usize {
        let slots = |(from, to): (Time, Time)| (minutes(to) - minutes(from)) / self.minutes.max(1);
        usize::try_from(slots(self.morning).max(slots(self.afternoon))).unwrap_or(0)
    }
}

/// Minutes since midnight.
pub(crate) fn minutes(at: Time) -> i64 {
    i64::from(at.hour()) * 60 + i64::from(at.minute())
}

/// The clock time so many minutes after midnight.
pub(crate) fn clock(minutes: i64) -> Time {
    let minutes = minutes.clamp(0, 24 * 60 - 1);
    let part = |n: i64| i8::try_from(n).unwrap_or(0);
    Time::new(part(minutes / 60), part(minutes % 60), 0, 0).unwrap_or(Time::midnight())
}

//! The rule by which people are reminded of a day: one letter in the week before it, one on the
//! day, one when it has passed.
//!
//! Which of them is due follows from the day alone, so that a house whose worker slept does not
//! send three letters at once. Who reminds keeps a row for each letter, written in the transaction
//! that puts it into the outbox: workers that remind together, or are killed, never write it twice.

use jiff::{ToSpan, civil::Date};

use crate::ids::At;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Before,
    Day,
    Late,
}

const BEFORE_DAYS: i32 = 7;
const LATE_DAYS: i32 = 3;
/// After so many days nobody is reminded any more.
const GIVEN_UP_DAYS: i32 = 60;

impl Stage {
    pub const ALL: [Self; 3] = [Self::Before, Self::Day, Self::Late];

    pub fn code(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Day => "day",
            Self::Late => "late",
        }
    }

    /// What is to be written today about something due on a day.
    pub(crate) fn of(due: Date, today: Date) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| {
            let (first, last) = stage.dates(today);
            (first..=last).contains(&due)
        })
    }

    /// The due dates of which this is the stage today, the first and the last.
    pub(crate) fn dates(self, today: Date) -> (Date, Date) {
        let days = |days: i32| today.saturating_add(days.days());
        match self {
            Self::Before => (days(1), days(BEFORE_DAYS)),
            Self::Day => (days(1 - LATE_DAYS), today),
            Self::Late => (days(-GIVEN_UP_DAYS), days(-LATE_DAYS)),
        }
    }

    /// What was asked so late that its own letter is the reminder.
    pub(crate) fn is_needless(self, due: Date, asked_at: &At) -> bool {
        let first = due.saturating_sub(BEFORE_DAYS.days());
        self == Self::Before && asked_at.day() >= first.to_string().as_str()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn on_any_day_there_is_one_stage_at_most_and_they_come_in_order(start in 0..4000i32) {
            let due = jiff::civil::date(2024, 1, 1).saturating_add(start.days());
            let mut seen = vec![];
            for day in -20..80 {
                let today = due.saturating_add(day.days());
                let within = |stage: &Stage| {
                    let (first, last) = stage.dates(today);
                    (first..=last).contains(&due)
                };
                let found: Vec<_> = Stage::ALL.into_iter().filter(within).collect();
                prop_assert!(found.len() <= 1, "{found:?} on day {day}");
                prop_assert_eq!(Stage::of(due, today), found.first().copied());
                seen.extend(found);
            }
            seen.dedup();
            prop_assert_eq!(seen, Stage::ALL);
        }
    }
}

//! Reminders: one letter a week before the due date, one on the day, one when it has passed.
//!
//! Which of them is due follows from the day alone, so that a house whose worker slept does
//! not send three letters at once. A row for each letter is written in the transaction that
//! puts it into the outbox: workers that remind together, or are killed, never write it twice.

use jiff::{ToSpan, civil::Date};

use super::{Request, store, write};
use crate::{Actor, Db, Result, mail::NewLetter};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Before,
    Day,
    Late,
}

pub(crate) const BEFORE_DAYS: i32 = 7;
const LATE_DAYS: i32 = 3;
/// After so many days nobody is reminded any more.
const GIVEN_UP_DAYS: i32 = 60;
/// Letters of one transaction.
const BATCH: i64 = 100;

impl Stage {
    pub(crate) const ALL: [Self; 3] = [Self::Before, Self::Day, Self::Late];

    pub fn code(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Day => "day",
            Self::Late => "late",
        }
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

    /// A request that was made so late that its own letter is the reminder.
    fn is_needless(self, request: &Request) -> bool {
        let first = request.due.saturating_add((-BEFORE_DAYS).days());
        self == Self::Before && request.asked_at.day() >= first.to_string().as_str()
    }
}

/// Writes every reminder that is due on a day and was not written yet, and returns how many.
/// Commits by itself, a hundred letters at a time, because it may have thousands to write.
pub async fn remind(
    db: &Db,
    today: Date,
    letter: impl Fn(&Request, Stage, &str) -> NewLetter,
) -> Result<usize> {
    let actor = Actor::program("reminder");
    let mut count = 0;
    for stage in Stage::ALL {
        let (first, last) = stage.dates(today);
        loop {
            let mut tx = db.begin().await?;
            let due = store::to_remind(&mut tx, stage.code(), first, last, BATCH).await?;
            if due.is_empty() {
                break;
            }
            for request in due {
                let first = store::note_reminder(&mut tx, &request, stage.code()).await?;
                if first && !stage.is_needless(&request) {
                    let letter = |request: &Request, secret: &str| letter(request, stage, secret);
                    write(&mut tx, &actor, &request, letter).await?;
                    count += 1;
                }
            }
            tx.commit().await?;
        }
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn stages(due: Date, today: Date) -> Vec<Stage> {
        Stage::ALL
            .into_iter()
            .filter(|stage| {
                let (first, last) = stage.dates(today);
                (first..=last).contains(&due)
            })
            .collect()
    }

    proptest! {
        #[test]
        fn on_any_day_there_is_one_stage_at_most_and_they_come_in_order(start in 0..4000i32) {
            let due = jiff::civil::date(2024, 1, 1).saturating_add(start.days());
            let mut seen = vec![];
            for day in -20..80 {
                let found = stages(due, due.saturating_add(day.days()));
                prop_assert!(found.len() <= 1, "{found:?} on day {day}");
                seen.extend(found);
            }
            seen.dedup();
            prop_assert_eq!(seen, Stage::ALL);
        }
    }
}

//! Letters to jurors whose scores are still open: a week before the end, the day before, and
//! three days after. Which is due follows from the day; a row for each letter is written in the
//! transaction that puts it into the outbox, so that none is written twice.

use jiff::{ToSpan, civil::Date};

use super::{Juror, readable, store};
use crate::{
    Actor, Db, Result, audit, calls,
    calls::{Call, State},
    ids::Known,
    mail::{self, NewLetter},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Before,
    Day,
    Late,
}

impl Stage {
    const ALL: [Self; 3] = [Self::Before, Self::Day, Self::Late];

    pub fn code(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Day => "day",
            Self::Late => "late",
        }
    }

    /// The last days of reading of which this is the stage today, the first and the last.
    fn days(self, today: Date) -> (Date, Date) {
        let in_days = |days: i32| today.saturating_add(days.days());
        match self {
            Self::Before => (in_days(2), in_days(7)),
            Self::Day => (in_days(-2), in_days(1)),
            Self::Late => (in_days(-14), in_days(-3)),
        }
    }
}

/// Writes every reminder that is due on a day and was not written yet, and returns how many.
pub async fn remind(
    db: &Db,
    today: Date,
    letter: impl Fn(&Call, &Juror, Stage, usize) -> NewLetter,
) -> Result<usize> {
    let actor = Actor::program("reminder");
    let mut count = 0;
    let mut tx = db.begin().await?;
    for call in calls::all(&mut tx, &actor, &Known::NOW).await? {
        let due = call.says.read_by().map(calls::Moment::day).and_then(|day| {
            Stage::ALL.into_iter().find(|stage| {
                let (first, last) = stage.days(today);
                (first..=last).contains(&day)
            })
        });
        let Some(stage) = due.filter(|_| call.state != State::Draft) else { continue };
        if readable(&mut tx, &call.code).await.is_err() {
            continue;
        }
        for (juror, open) in store::to_remind(&mut tx, &call.code, stage.code()).await? {
            if store::note_reminder(&mut tx, &juror, stage.code()).await? {
                mail::write(&mut tx, letter(&call, &juror, stage, open)).await?;
                let told = serde_json::json!({ "account": juror.account, "stage": stage.code() });
                audit::log(&mut tx, &actor, "juror.reminded", &super::subject(&call.code), &told)
                    .await?;
                count += 1;
            }
        }
    }
    tx.commit().await?;
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stages_follow_each_other_without_meeting() {
        let end = jiff::civil::date(2026, 11, 30);
        let mut seen = vec![];
        for day in -20..20 {
            let today = end.saturating_add(day.days());
            let found: Vec<Stage> = Stage::ALL
                .into_iter()
                .filter(|stage| {
                    let (first, last) = stage.days(today);
                    (first..=last).contains(&end)
                })
                .collect();
            assert!(found.len() <= 1, "{found:?} on day {day}");
            seen.extend(found);
        }
        seen.dedup();
        assert_eq!(seen, Stage::ALL);
    }
}

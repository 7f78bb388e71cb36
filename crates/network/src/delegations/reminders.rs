//! Reminders to those who have not answered: before the day, on it and after it, as for
//! requests. Each is written once, whoever writes it.

use jiff::{ToSpan, civil::Date};

use super::{Delegation, State, answer_link, note_reminder, store};
use crate::{
    Actor, Db, Result,
    conferences::{self, Conference},
    ids::Known,
    mail::{self, NewLetter},
    requests::{BEFORE_DAYS, Stage},
};

/// Writes every reminder that is due on a day and was not written yet; how many.
pub async fn remind(
    db: &Db,
    today: Date,
    letter: impl Fn(&Conference, &Delegation, Stage, &str) -> NewLetter,
) -> Result<usize> {
    let actor = Actor::program("reminder");
    let mut tx = db.begin().await?;
    let mut count = 0;
    for conference in conferences::all(&mut tx, &actor, &Known::NOW).await? {
        if conference.is.ends < today {
            continue;
        }
        for one in store::all(&mut tx, &conference.code).await? {
            if one.is.state != State::Invited {
                continue;
            }
            for stage in Stage::ALL {
                let (first, last) = stage.dates(today);
                if !(first..=last).contains(&one.is.due) {
                    continue;
                }
                // invited so late that the invitation is the reminder
                let from = one.is.due.saturating_sub(BEFORE_DAYS.days()).to_string();
                let needless = stage == Stage::Before && one.recorded_at.day() >= from.as_str();
                let first =
                    note_reminder(&mut tx, one.id.as_str(), one.is.due, stage.code()).await?;
                if first && !needless {
                    let secret = answer_link(&mut tx, &actor, &one).await?;
                    mail::write(&mut tx, letter(&conference, &one, stage, &secret)).await?;
                    count += 1;
                }
            }
        }
    }
    tx.commit().await?;
    Ok(count)
}

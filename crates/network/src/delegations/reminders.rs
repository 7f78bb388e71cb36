//! Reminders to those who have not answered an invitation.

use jiff::civil::Date;

use super::{Delegation, State, answer_link, note_reminder, store};
use crate::{
    Actor, Db, Result,
    conferences::{self, Conference},
    ids::Known,
    mail::{self, NewLetter},
    reminders::Stage,
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
            let due = one.is.due;
            let Some(stage) = Stage::of(due, today) else { continue };
            let first = note_reminder(&mut tx, one.id.as_str(), due, stage.code()).await?;
            if first && !stage.is_needless(due, &one.recorded_at) {
                let secret = answer_link(&mut tx, &actor, &one).await?;
                mail::write(&mut tx, letter(&conference, &one, stage, &secret)).await?;
                count += 1;
            }
        }
    }
    tx.commit().await?;
    Ok(count)
}

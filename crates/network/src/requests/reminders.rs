//! Reminders of what was asked.

use jiff::civil::Date;

use super::{Request, store, write};
use crate::{Actor, Db, Result, mail::NewLetter, reminders::Stage};

/// Letters of one transaction.
const BATCH: i64 = 100;

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
                if first && !stage.is_needless(request.due, &request.asked_at) {
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

//! Letters to jurors whose scores are still open when the last day of reading comes.

use jiff::civil::Date;

use super::{Juror, readable, store};
use crate::{
    Actor, Db, Result, audit, calls,
    calls::{Call, State},
    ids::Known,
    mail::{self, NewLetter},
    reminders::Stage,
};

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
        let day = call.says.read_by().map(calls::Moment::day);
        let stage = day.and_then(|day| Stage::of(day, today));
        let Some(stage) = stage.filter(|_| call.state != State::Draft) else { continue };
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

//! Letters to jurors: that scores are still open when the last day of reading comes, and that a city
//! completed what they had scored.

use jiff::civil::Date;

use super::{Juror, SeatState, conflicts::sits, jurors, jury, readable, reading};
use crate::{
    Actor, Db, Error, Result, Tx, audit,
    calls::{self, Call, State},
    decisions,
    ids::{AccountId, At, Known},
    mail::{self, NewLetter},
    reminders::Stage,
    submissions,
};

/// Writes every reminder that is due on a day and was not written yet, and returns how many.
pub async fn remind(
    db: &Db,
    today: Date,
    letter: impl Fn(&Call, &Juror, Stage, usize) -> NewLetter,
    completed: impl Fn(&Call, &Juror) -> NewLetter,
) -> Result<usize> {
    let actor = Actor::program("reminder");
    let mut count = 0;
    let mut tx = db.begin().await?;
    for call in calls::all(&mut tx, &actor, &Known::NOW).await? {
        count += told_completed(&mut tx, &actor, &call, &completed).await?;
        let day = call.says.read_by().map(calls::Moment::day);
        let stage = day.and_then(|day| Stage::of(day, today));
        let Some(stage) = stage.filter(|_| call.state != State::Draft) else { continue };
        if readable(&mut tx, &call.code).await.is_err()
            || decisions::is_published(&mut tx, &call.code).await?
        {
            continue;
        }
        for (juror, open) in jurors::store::to_remind(&mut tx, &call.code, stage.code()).await? {
            if jurors::store::note_reminder(&mut tx, &juror, stage.code(), &At::now()).await? {
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

/// Tells each juror once that what they scored was completed and can be scored once more.
async fn told_completed(
    tx: &mut Tx,
    actor: &Actor,
    call: &Call,
    letter: &impl Fn(&Call, &Juror) -> NewLetter,
) -> Result<usize> {
    let mut count = 0;
    for id in decisions::completed(tx, &call.code).await? {
        let (submission, _) = submissions::current(tx, &id).await?;
        for review in reading::store::reviews_of(tx, &id).await? {
            let seat = jury::store::seat(tx, &id, &review.account).await?;
            let juror = jurors::store::juror(tx, &call.code, &review.account).await?;
            let reads = seat.is_some_and(|seat| seat.state == SeatState::Assigned)
                && Some(&review.recorded_at) < submission.sent_at.as_ref();
            let Some(juror) = juror.filter(|one| reads && one.dismissed_at.is_none()) else {
                continue;
            };
            let sent_at = submission.sent_at.as_ref().map_or("", At::as_str);
            let word = format!("completed-{id}-{sent_at}");
            if jurors::store::note_reminder(tx, &juror, &word, &At::now()).await? {
                mail::write(tx, letter(call, &juror)).await?;
                let told = serde_json::json!({ "account": juror.account, "stage": "completed" });
                audit::log(tx, actor, "juror.reminded", &super::subject(&call.code), &told).await?;
                count += 1;
            }
        }
    }
    Ok(count)
}

/// Writes to one juror now, whatever the day; once a day at the most. Returns for how many
/// submissions.
pub async fn remind_now(
    tx: &mut Tx,
    actor: &Actor,
    call: &str,
    account: &AccountId,
    now: &At,
    letter: impl FnOnce(&Call, &Juror, Stage, usize) -> NewLetter,
) -> Result<usize> {
    actor.may_run_jury()?;
    let call = readable(tx, call).await?;
    let juror = sits(tx, &call.code, account).await?;
    if decisions::is_published(tx, &call.code).await? {
        return Err(Error::invalid("juror", "decision-published"));
    }
    let word = format!("by-hand-{}", now.day());
    let waiting = jurors::store::to_remind(tx, &call.code, &word).await?;
    let open = waiting.into_iter().find(|(one, _)| one.account == juror.account);
    let Some((juror, open)) = open else {
        let noted = jurors::store::reminded(tx, &call.code).await?;
        let today = noted.get(account).is_some_and(|at| at.day() == now.day());
        let code = if today { "juror-reminded-today" } else { "juror-nothing-open" };
        return Err(Error::invalid("juror", code).with("juror", juror.name));
    };
    jurors::store::note_reminder(tx, &juror, &word, now).await?;
    let late = call.says.read_by().is_some_and(|by| *now >= call.says.window.after(by));
    let stage = if late { Stage::Late } else { Stage::Before };
    mail::write(tx, letter(&call, &juror, stage, open)).await?;
    let told = serde_json::json!({ "account": juror.account, "stage": "by-hand" });
    audit::log(tx, actor, "juror.reminded", &super::subject(&call.code), &told).await?;
    Ok(open)
}

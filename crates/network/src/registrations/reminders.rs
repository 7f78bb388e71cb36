//! One letter to whoever was named and has not finished, a week before registration ends.

use jiff::civil::Date;

use super::{Person, State, all, link};
use crate::{
    Actor, Db, Result, conferences,
    delegations::note_reminder,
    ids::Known,
    mail::{self, NewLetter},
    reminders::Stage,
};

/// Writes the reminders that are due on a day and were not written yet; how many.
pub async fn remind(
    db: &Db,
    today: Date,
    letter: impl Fn(&conferences::Conference, &Person, &str) -> NewLetter,
) -> Result<usize> {
    let actor = Actor::program("reminder");
    let mut tx = db.begin().await?;
    let mut count = 0;
    for conference in conferences::all(&mut tx, &actor, &Known::NOW).await? {
        let Some(until) = conference.is.registration.until else { continue };
        if Stage::of(until, today) != Some(Stage::Before) {
            continue;
        }
        for person in all(&mut tx, &actor, &conference.code).await? {
            let one = &person.registration;
            let open = matches!(one.state, State::Named | State::Begun);
            let new =
                one.state == State::Named && Stage::Before.is_needless(until, &one.recorded_at);
            if !open || new || person.email().is_empty() {
                continue;
            }
            if note_reminder(&mut tx, one.id.as_str(), until, Stage::Before.code()).await? {
                let secret = link(&mut tx, &actor, &conference, one).await?;
                mail::write(&mut tx, letter(&conference, &person, &secret)).await?;
                count += 1;
            }
        }
    }
    if count > 0 {
        tx.commit().await?;
    }
    Ok(count)
}

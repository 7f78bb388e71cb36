//! What a National Commission does with the candidates of its country: ranks them, asks for
//! changes, endorses within the quota or declines, before a day of its own.

use super::{State, Submission, current, move_to, store};
use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    calls::{self, Call, Per},
    ids::{At, Known, SubmissionId},
    memberships::{self, Why},
};

/// How many of a call a country has endorsed, and how many it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Places {
    pub taken: i64,
    /// `None`: as many as it likes.
    pub most: Option<u32>,
}

/// Endorses within the quotas of country and region: whoever decides takes the call's turn
/// first, so that two decisions at once cannot both take the last place.
pub async fn endorse(
    tx: &mut Tx,
    actor: &Actor,
    id: &SubmissionId,
    reason: &str,
    now: &At,
) -> Result<Submission> {
    let (submission, call) = decidable(tx, actor, id, now).await?;
    if submission.state == State::Endorsed {
        return Ok(submission);
    }
    calls::take_turn(tx, &call.code).await?;
    for (per, place) in [(Per::Country, &submission.country), (Per::Region, &submission.region)] {
        let Some(most) = call.says.quota(per, place) else { continue };
        let (country, region) = match per {
            Per::Country => (place.as_str(), ""),
            Per::Region => ("", place.as_str()),
        };
        let taken = store::count(tx, &call.code, State::Endorsed, country, region).await?;
        if taken >= i64::from(most) {
            return Err(Error::invalid("quota", "quota-full").with("most", most));
        }
    }
    if submission.state == State::Declined {
        memberships::submitted(tx, actor, &call, &submission.city, now.date()).await?;
    }
    move_to(tx, actor, submission, State::Endorsed, reason, "submission.endorsed").await
}

/// Declines, with a reason that the city reads.
pub async fn decline(
    tx: &mut Tx,
    actor: &Actor,
    id: &SubmissionId,
    reason: &str,
    now: &At,
) -> Result<Submission> {
    let (submission, call) = decidable(tx, actor, id, now).await?;
    let reason = crate::cities::needed("reason", reason)?;
    let city = submission.city.clone();
    let done = move_to(tx, actor, submission, State::Declined, reason, "submission.declined");
    let done = done.await?;
    memberships::took_back(tx, actor, &call, &city, Why::NotAdmitted, now.date()).await?;
    Ok(done)
}

/// Gives a submission back to its city, saying what to change.
pub async fn ask_for_changes(
    tx: &mut Tx,
    actor: &Actor,
    id: &SubmissionId,
    reason: &str,
    now: &At,
) -> Result<Submission> {
    let (submission, _) = decidable(tx, actor, id, now).await?;
    let reason = crate::cities::needed("reason", reason)?;
    move_to(tx, actor, submission, State::Returned, reason, "submission.returned").await
}

/// Takes an endorsement or a refusal back: the place is free again.
pub async fn reconsider(
    tx: &mut Tx,
    actor: &Actor,
    id: &SubmissionId,
    now: &At,
) -> Result<Submission> {
    let (submission, call) = decidable(tx, actor, id, now).await?;
    if !matches!(submission.state, State::Endorsed | State::Declined) {
        return Ok(submission);
    }
    if submission.state == State::Declined {
        memberships::submitted(tx, actor, &call, &submission.city, now.date()).await?;
    }
    move_to(tx, actor, submission, State::Submitted, "", "submission.reconsidered").await
}

/// Gives the candidates of a country their order: the ids in it, the best first.
pub async fn rank(
    tx: &mut Tx,
    actor: &Actor,
    call: &str,
    country: &str,
    order: &[SubmissionId],
) -> Result<()> {
    actor.may_endorse(country)?;
    let held = store::of_call(tx, call, country).await?;
    for one in &held {
        let place = order.iter().position(|id| *id == one.id);
        let place = place.and_then(|place| i64::try_from(place + 1).ok());
        if place != one.place {
            store::rank(tx, &one.id, place).await?;
        }
    }
    let told = serde_json::json!({ "call": call, "order": order });
    audit::log(tx, actor, "submission.ranked", &format!("country/{country}"), &told).await
}

/// The candidates of a country, in the order that its National Commission gave them.
pub async fn candidates(
    conn: &mut Conn,
    actor: &Actor,
    call: &str,
    country: &str,
) -> Result<Vec<Submission>> {
    actor.may_endorse(country)?;
    let mut all = store::of_call(conn, call, country).await?;
    all.retain(|one| !matches!(one.state, State::Draft | State::Withdrawn));
    all.sort_by_key(|one| (one.place.is_none(), one.place, one.sent_at.clone()));
    Ok(all)
}

/// How many places of a call a country has left.
pub async fn places(conn: &mut Conn, call: &Call, country: &str) -> Result<Places> {
    let taken = store::count(conn, &call.code, State::Endorsed, country, "").await?;
    Ok(Places { taken, most: call.says.quota(Per::Country, country) })
}

/// The submission and its call, where the National Commission may still decide.
async fn decidable(
    tx: &mut Tx,
    actor: &Actor,
    id: &SubmissionId,
    now: &At,
) -> Result<(Submission, Call)> {
    let (submission, call) = current(tx, id).await?;
    actor.may_endorse(&submission.country)?;
    if !call.says.endorsed {
        return Err(Error::invalid("call", "call-without-endorsement"));
    }
    let by = call.says.endorsed_by();
    if *now >= call.says.window.after(by) {
        return Err(Error::invalid("call", "endorsement-late").with("by", by));
    }
    if submission.state == State::Reopened {
        return Err(Error::invalid("submission", "submission-being-completed"));
    }
    Ok((submission, call))
}

/// The calls that ask for endorsement and were opened.
pub async fn asked(conn: &mut Conn, actor: &Actor) -> Result<Vec<Call>> {
    let mut all = calls::all(conn, actor, &Known::NOW).await?;
    all.retain(|call| call.says.endorsed && call.state == calls::State::Published);
    Ok(all)
}

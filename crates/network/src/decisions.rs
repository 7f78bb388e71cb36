//! Decisions: submissions in their order with the uncertainty that the jurors' spread leaves, what
//! the caps of the call allow, what is decided with which reason, and its publication at a set
//! time. Before that moment nobody outside sees any of it.

mod publish;
mod ranking;
mod store;

use serde::Serialize;

use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    calls::{self, Call},
    cities,
    ids::{At, Known, SubmissionId},
    memberships::Outcome,
    submissions::{self, Submission},
};

pub use publish::{
    KIND, Publication, Told, call_off, chosen, is_published, publication, publish, set, told,
};
pub use ranking::{Line, Ranked, Ranking, Suggestion, ranking};

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Decision {
    pub submission: SubmissionId,
    pub revision: i64,
    #[serde(serialize_with = "word")]
    pub outcome: Outcome,
    /// For the city to read.
    pub reason: String,
    pub recorded_at: At,
    pub recorded_by: String,
}

fn word<S: serde::Serializer>(outcome: &Outcome, to: S) -> std::result::Result<S::Ok, S::Error> {
    to.serialize_str(code(*outcome))
}

pub fn code(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Accepted => "accepted",
        Outcome::Declined => "declined",
    }
}

pub fn outcome(code: &str) -> Result<Outcome> {
    match code {
        "accepted" => Ok(Outcome::Accepted),
        "declined" => Ok(Outcome::Declined),
        _ => Err(Error::invalid("outcome", "outcome-unknown")),
    }
}

/// Decides about a submission, with a reason. Whoever accepts takes the call's turn first, so that
/// two at once cannot both take the last place of a cap. Can be changed until it is published.
pub async fn decide(
    tx: &mut Tx,
    actor: &Actor,
    id: &SubmissionId,
    outcome: Outcome,
    reason: &str,
) -> Result<Decision> {
    actor.may_run_jury()?;
    let (submission, call) = submissions::current(tx, id).await?;
    calls::take_turn(tx, &call.code).await?;
    if is_published(tx, &call.code).await? {
        return Err(Error::invalid("decision", "decision-published"));
    }
    if !ranking::read_of(tx, &call).await?.iter().any(|one| one.id == *id) {
        return Err(Error::invalid("submission", "submission-not-decided-about"));
    }
    let reason = cities::needed("reason", reason)?;
    if reason.chars().count() > 5_000 {
        return Err(Error::invalid("reason", "text-too-long").with("most", 5_000));
    }
    if outcome == Outcome::Accepted {
        within_caps(tx, &call, &submission).await?;
    }
    let held = store::get(tx, id).await?;
    if let Some(held) =
        held.as_ref().filter(|held| (held.outcome, held.reason.as_str()) == (outcome, reason))
    {
        return Ok(held.clone());
    }
    let decision = Decision {
        submission: id.clone(),
        revision: held.map_or(0, |held| held.revision) + 1,
        outcome,
        reason: reason.to_owned(),
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
    };
    store::put(tx, &decision).await?;
    let decision = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    // under the call: what is under the city its people read
    let subject = format!("call/{}", call.code);
    audit::log(tx, actor, "decision.made", &subject, &decision).await?;
    Ok(decision)
}

/// Refuses one more where a cap of the call is full.
async fn within_caps(conn: &mut Conn, call: &Call, submission: &Submission) -> Result<()> {
    let caps = &call.says.caps;
    let accepted: Vec<Submission> =
        accepted(conn, call).await?.into_iter().filter(|other| other.id != submission.id).collect();
    let full = |most: u32, same: &dyn Fn(&Submission) -> bool| {
        most > 0 && accepted.iter().filter(|other| same(other)).count() >= most as usize
    };
    if full(caps.all, &|_| true) {
        return Err(Error::invalid("outcome", "cap-full-all").with("most", caps.all));
    }
    if full(caps.per_country, &|other| other.country == submission.country) {
        return Err(Error::invalid("outcome", "cap-full-country").with("most", caps.per_country));
    }
    if full(caps.per_region, &|other| other.region == submission.region) {
        return Err(Error::invalid("outcome", "cap-full-region").with("most", caps.per_region));
    }
    Ok(())
}

async fn accepted(conn: &mut Conn, call: &Call) -> Result<Vec<Submission>> {
    let decisions = store::of_call(conn, &call.code).await?;
    let mut all = ranking::read_of(conn, call).await?;
    all.retain(|one| {
        decisions.iter().any(|d| d.submission == one.id && d.outcome == Outcome::Accepted)
    });
    Ok(all)
}

/// Takes a decision back. Not while a time of publication is set: that needs them all.
pub async fn reopen(tx: &mut Tx, actor: &Actor, id: &SubmissionId) -> Result<()> {
    actor.may_run_jury()?;
    let (_, call) = submissions::current(tx, id).await?;
    calls::take_turn(tx, &call.code).await?;
    if publication(tx, actor, &call.code).await?.is_some() {
        return Err(Error::invalid("decision", "publication-is-set"));
    }
    if !store::take_back(tx, id, &At::now()).await? {
        return Err(Error::NotFound);
    }
    let told = serde_json::json!({ "submission": id });
    audit::log(tx, actor, "decision.reopened", &format!("call/{}", call.code), &told).await
}

/// Decides the clear cases as the ranking recommends, those that nobody decided about yet; each
/// gets the reason of its outcome. What is within the uncertainty stays open. Returns how many.
pub async fn decide_clear(
    tx: &mut Tx,
    actor: &Actor,
    call: &str,
    accepted: &str,
    declined: &str,
) -> Result<usize> {
    let found = ranking(tx, actor, call).await?;
    let mut count = 0;
    for row in found.rows.iter().filter(|row| row.decision.is_none()) {
        let (outcome, reason) = match row.suggestion {
            Suggestion::Accept => (Outcome::Accepted, accepted),
            Suggestion::Decline => (Outcome::Declined, declined),
            _ => continue,
        };
        decide(tx, actor, &row.submission.id, outcome, reason).await?;
        count += 1;
    }
    Ok(count)
}

async fn call(conn: &mut Conn, code: &str) -> Result<Call> {
    calls::get(conn, &Actor::program("decisions"), code, &Known::NOW).await
}

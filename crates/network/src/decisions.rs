//! Decisions: submissions in their order with the uncertainty that the jurors' spread leaves, what
//! the caps of the call allow, what is decided with which reason, and its publication at a set
//! time. Before that moment nobody outside sees any of it.
//!
//! A report or an application may be given back to be completed by a date. It is decided about
//! once more when it was, or when the date has passed, and that is published for itself.

mod publish;
mod ranking;
mod store;

use serde::Serialize;

use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    calls::{self, Call, Moment, Phase},
    cities,
    ids::{At, Known, SubmissionId},
    memberships::Outcome,
    reviews::{self, Kept},
    submissions::{self, State, Submission},
};

pub use publish::{
    KIND, Publication, Told, call_off, chosen, is_published, publication, publish, set, told,
};
pub use ranking::{Line, Ranked, Ranking, Suggestion, ranking};
pub(crate) use store::{complete_by, completed, returned};

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Decision {
    pub submission: SubmissionId,
    pub revision: i64,
    #[serde(serialize_with = "word")]
    pub outcome: Outcome,
    /// For the city to read.
    pub reason: String,
    /// The last second to complete it, where it is returned.
    pub complete_by: Option<Moment>,
    /// When the city was told; `None` while it can be changed.
    pub told_at: Option<At>,
    pub recorded_at: At,
    pub recorded_by: String,
}

impl Decision {
    /// Told, and nothing is to follow.
    pub fn is_final(&self) -> bool {
        self.told_at.is_some() && self.outcome != Outcome::Returned
    }
}

fn word<S: serde::Serializer>(outcome: &Outcome, to: S) -> std::result::Result<S::Ok, S::Error> {
    to.serialize_str(outcome.code())
}

/// What somebody decides.
#[derive(Clone, Debug, PartialEq)]
pub struct NewDecision {
    pub outcome: Outcome,
    pub reason: String,
    /// Needed where it is returned, and not kept else.
    pub complete_by: Option<Moment>,
}

impl NewDecision {
    /// With no date to it.
    pub fn new(outcome: Outcome, reason: &str) -> Self {
        Self { outcome, reason: reason.to_owned(), complete_by: None }
    }
}

/// Decides about a submission, with a reason. Whoever accepts takes the call's turn first, so that
/// two at once cannot both take the last place of a cap. Can be changed until it is published.
pub async fn decide(
    tx: &mut Tx,
    actor: &Actor,
    id: &SubmissionId,
    new: NewDecision,
    now: &At,
) -> Result<Decision> {
    actor.may_run_jury()?;
    let (submission, call) = submissions::current(tx, id).await?;
    calls::take_turn(tx, &call.code).await?;
    let held = store::get(tx, id).await?;
    let last = store::last_told(tx, id).await?;
    if last.is_some_and(|last| last.is_final()) {
        return Err(Error::invalid("decision", "decision-published"));
    }
    let outcome = new.outcome;
    if !Outcome::of(call.says.kind).contains(&outcome) {
        return Err(Error::invalid("outcome", "outcome-not-of-call"));
    }
    if !reviews::is_decided_about(&call, &submission) {
        return Err(Error::invalid("submission", "submission-not-decided-about"));
    }
    let reason = cities::needed("reason", &new.reason)?;
    if reason.chars().count() > 5_000 {
        return Err(Error::invalid("reason", "text-too-long").with("most", 5_000));
    }
    let complete_by = match outcome {
        Outcome::Returned => Some(in_time(tx, &call, new.complete_by, now).await?),
        _ => None,
    };
    if submission.state == State::Reopened {
        still_open(tx, &call, &submission, outcome, now).await?;
    }
    if outcome.accepts() {
        within_caps(tx, &call, &submission).await?;
    }
    let same = |held: &&Decision| {
        (held.outcome, held.reason.as_str(), &held.complete_by) == (outcome, reason, &complete_by)
    };
    if let Some(held) = held.as_ref().filter(same) {
        return Ok(held.clone());
    }
    let decision = Decision {
        submission: id.clone(),
        revision: held.map_or(0, |held| held.revision) + 1,
        outcome,
        reason: reason.to_owned(),
        complete_by,
        told_at: None,
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

/// The date by which something is to be completed: to come, and after the city is told.
async fn in_time(conn: &mut Conn, call: &Call, by: Option<Moment>, now: &At) -> Result<Moment> {
    let by = by.ok_or_else(|| Error::invalid("until", "completion-date-needed"))?;
    if call.says.window.phase_until(&by, now) != Phase::Open {
        return Err(Error::invalid("until", "completion-date-past").with("by", &by));
    }
    let pending = store::publication(conn, &call.code).await?.filter(Publication::is_pending);
    if pending.is_some_and(|pending| call.says.window.after(&by) <= pending.due_at) {
        return Err(Error::invalid("until", "completion-before-told").with("by", &by));
    }
    Ok(by)
}

/// What its city has still open can get more time; once its date has passed it can be declined.
/// What was not sent is not accepted.
async fn still_open(
    conn: &mut Conn,
    call: &Call,
    submission: &Submission,
    outcome: Outcome,
    now: &At,
) -> Result<()> {
    let by = store::complete_by(conn, &submission.id).await?.unwrap_or_default();
    let over = call.says.window.phase_until(&by, now) == Phase::Closed;
    match outcome {
        Outcome::Returned => Ok(()),
        Outcome::Declined if over => Ok(()),
        _ if over => Err(Error::invalid("outcome", "submission-not-completed").with("by", &by)),
        _ => Err(Error::invalid("outcome", "submission-being-completed")),
    }
}

/// Refuses one more where a cap of the call is full.
async fn within_caps(conn: &mut Conn, call: &Call, submission: &Submission) -> Result<()> {
    let caps = &call.says.caps;
    let accepted = store::accepted_beside(conn, submission, submissions::as_sent(call)).await?;
    for (most, count, refused) in [
        (caps.all, accepted.all, "cap-full-all"),
        (caps.per_country, accepted.of_country, "cap-full-country"),
        (caps.per_region, accepted.of_region, "cap-full-region"),
    ] {
        if most > 0 && count >= i64::from(most) {
            return Err(Error::invalid("outcome", refused).with("most", most));
        }
    }
    Ok(())
}

/// Takes a decision back that was not told. Not while a time of publication is set: that needs
/// them all.
pub async fn reopen(tx: &mut Tx, actor: &Actor, id: &SubmissionId) -> Result<()> {
    actor.may_run_jury()?;
    let (_, call) = submissions::current(tx, id).await?;
    calls::take_turn(tx, &call.code).await?;
    if publication(tx, actor, &call.code).await?.is_some_and(|held| held.is_pending()) {
        return Err(Error::invalid("decision", "publication-is-set"));
    }
    let held = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    if held.told_at.is_some() {
        return Err(Error::invalid("decision", "decision-published"));
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
    kept: &Kept,
    now: &At,
) -> Result<usize> {
    let found = ranking(tx, actor, call, kept).await?;
    let mut count = 0;
    for row in found.rows.iter().filter(|row| row.decision.is_none()) {
        let (outcome, reason) = match row.suggestion {
            Suggestion::Accept => (Outcome::Accepted, accepted),
            Suggestion::Decline | Suggestion::NotShortlisted => (Outcome::Declined, declined),
            _ => continue,
        };
        let new = NewDecision::new(outcome, reason);
        decide(tx, actor, &row.submission.id, new, now).await?;
        count += 1;
    }
    Ok(count)
}

/// The calls with submissions that were given back and are to be decided about once more, because
/// they were completed or their date has passed; and how many.
pub async fn waiting(conn: &mut Conn, actor: &Actor, now: &At) -> Result<Vec<(Call, usize)>> {
    actor.may_run_jury()?;
    let mut all: Vec<(Call, usize)> = vec![];
    for (code, state, by) in store::asked_back(conn).await? {
        if all.last().is_none_or(|(call, _)| call.code != code) {
            all.push((call(conn, &code).await?, 0));
        }
        let Some((call, count)) = all.last_mut() else { continue };
        let open =
            state == State::Reopened && call.says.window.phase_until(&by, now) != Phase::Closed;
        *count += usize::from(!open);
    }
    all.retain(|(_, count)| *count > 0);
    Ok(all)
}

/// How far the decisions of a call are.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    pub call: Call,
    /// Sent, and not endorsed or declined yet, where that is asked for.
    pub to_endorse: i64,
    pub undecided: i64,
    /// Decided, and the city not told.
    pub untold: i64,
    /// The last that was set, or made.
    pub publication: Option<Publication>,
}

/// Of all calls to which something was sent that its city was not told about yet, for those who
/// run juries.
pub async fn progress(conn: &mut Conn, actor: &Actor) -> Result<Vec<Progress>> {
    actor.may_run_jury()?;
    let counts = store::counts(conn).await?;
    let mut publications = store::publications(conn).await?;
    let mut all = vec![];
    for call in calls::all(conn, actor, &Known::NOW).await? {
        let of = |state: State| {
            counts.iter().find(|one| one.call == call.code && one.state == state.code())
        };
        let to_endorse = match call.says.endorsed {
            true => of(State::Submitted).map_or(0, |one| one.sent),
            false => 0,
        };
        let sent = of(submissions::as_sent(&call));
        let undecided = sent.map_or(0, |one| one.sent - one.decided);
        let untold = sent.map_or(0, |one| one.decided - one.told);
        if to_endorse + undecided + untold > 0 {
            let last = publications.iter().position(|one| one.call == call.code);
            let publication = last.map(|place| publications.swap_remove(place));
            all.push(Progress { call, to_endorse, undecided, untold, publication });
        }
    }
    Ok(all)
}

async fn call(conn: &mut Conn, code: &str) -> Result<Call> {
    calls::get(conn, &Actor::program("decisions"), code, &Known::NOW).await
}

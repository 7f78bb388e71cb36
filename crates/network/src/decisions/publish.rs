//! Telling everybody, at a set time: a row says when, a job that is due then does it, once.

use serde::{Deserialize, Serialize};

use super::{Decision, store};
use crate::{
    Actor, Conn, Error, Result, Tx,
    accounts::people::{self, Person},
    audit,
    calls::{self, Call, Moment},
    cities,
    ids::{At, Known, SubmissionId},
    jobs::{self, Job},
    mail::{self, NewLetter},
    memberships::{self, Outcome},
    reviews,
    submissions::{self, Submission},
};

/// The kind of job that publishes.
pub const KIND: &str = "publication";

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Publication {
    pub call: String,
    /// 1 for all decisions; later ones for what was completed.
    pub number: i64,
    pub due_at: At,
    pub set_at: At,
    pub set_by: String,
    pub published_at: Option<At>,
}

impl Publication {
    pub fn is_pending(&self) -> bool {
        self.published_at.is_none()
    }
}

/// What a job is to publish. Where another time was set since, it does nothing.
#[derive(Serialize, Deserialize)]
struct Due {
    call: String,
    due_at: At,
}

/// What a city is told.
#[derive(Clone, Debug)]
pub struct Told {
    pub decision: Decision,
    pub submission: Submission,
    pub call: Call,
}

/// Sets when the decisions of a call are published, on the clock of the call. Refused while one is
/// missing; later, when only what was completed is still decided about, each is published as it
/// comes. A moment that has passed means at once. Can be set anew until then.
pub async fn set(tx: &mut Tx, actor: &Actor, code: &str, moment: &Moment) -> Result<Publication> {
    actor.may_run_jury()?;
    let call = super::call(tx, code).await?;
    calls::take_turn(tx, code).await?;
    let due_at = call.says.window.after(moment).plus(-1);
    for (submission, decision) in to_tell(tx, &call).await? {
        let Some(by) = &decision.complete_by else { continue };
        if call.says.window.after(by) <= due_at {
            let city = cities::get(tx, &submission.city, &Known::NOW, None).await?;
            return Err(Error::invalid("moment", "publication-after-completion")
                .with("city", city.name())
                .with("by", by));
        }
    }
    let held = store::publication(tx, code).await?;
    let number = held.map_or(1, |held| held.number + i64::from(!held.is_pending()));
    let publication = Publication {
        call: code.to_owned(),
        number,
        due_at: due_at.clone(),
        set_at: At::now(),
        set_by: actor.name().to_owned(),
        published_at: None,
    };
    store::set(tx, &publication).await?;
    let due = Due { call: code.to_owned(), due_at: due_at.clone() };
    jobs::enqueue_at(tx, KIND, &due, &due_at).await?;
    audit::log(tx, actor, "publication.set", &format!("call/{code}"), &publication).await?;
    Ok(publication)
}

/// What is told next: every submission with its decision, and once that was done those that were
/// decided about since.
async fn to_tell(conn: &mut Conn, call: &Call) -> Result<Vec<(Submission, Decision)>> {
    let all = reviews::decided_of(conn, call).await?;
    let mut decisions = store::of_call(conn, &call.code).await?;
    decisions.retain(|decision| decision.told_at.is_none());
    let mut told = vec![];
    let count = all.len();
    for submission in all {
        let place = decisions.iter().position(|d| d.submission == submission.id);
        if let Some(place) = place {
            told.push((submission, decisions.swap_remove(place)));
        }
    }
    if told.is_empty() && (count == 0 || is_published(conn, &call.code).await?) {
        return Err(Error::invalid("decision", "decisions-none"));
    }
    if count > told.len() && !is_published(conn, &call.code).await? {
        let missing = count - told.len();
        return Err(Error::invalid("decision", "decisions-missing").with("count", missing));
    }
    Ok(told)
}

/// Sets no time any more.
pub async fn call_off(tx: &mut Tx, actor: &Actor, code: &str) -> Result<()> {
    actor.may_run_jury()?;
    calls::take_turn(tx, code).await?;
    let held = store::publication(tx, code).await?.ok_or(Error::NotFound)?;
    if !held.is_pending() {
        return Err(Error::invalid("decision", "decision-published"));
    }
    store::unset(tx, code).await?;
    audit::log(tx, actor, "publication.called-off", &format!("call/{code}"), &()).await
}

/// Publishes what a job says, once: memberships and awards follow, each city's people get a
/// letter, and the job ends in the same transaction. `letter` is given whom it goes to.
pub async fn publish(
    tx: &mut Tx,
    job: &Job,
    now: &At,
    letter: impl Fn(&Told, &Person) -> NewLetter,
) -> Result<usize> {
    let due: Due = serde_json::from_str(&job.payload)?;
    let actor = Actor::program("publication");
    calls::take_turn(tx, &due.call).await?;
    let held = store::publication(tx, &due.call).await?;
    let stands = held.is_some_and(|held| held.due_at == due.due_at && held.is_pending());
    if !stands {
        jobs::finish(tx, job).await?;
        return Ok(0);
    }
    let call = super::call(tx, &due.call).await?;
    let all = to_tell(tx, &call).await?;
    store::published(tx, &call.code, now).await?;
    let day = call.says.window.clock(now).day();
    let told = serde_json::json!({ "call": call.code, "decisions": all.len() });
    audit::log(tx, &actor, "decision.published", &format!("call/{}", call.code), &told).await?;
    let count = all.len();
    for (submission, mut decision) in all {
        let (city, outcome) = (submission.city.clone(), decision.outcome);
        store::tell(tx, &submission.id, now).await?;
        decision.told_at = Some(now.clone());
        match outcome {
            Outcome::Returned => {
                submissions::reopen(tx, &actor, submission.clone(), &decision.reason).await?;
            }
            _ => submissions::lapse(tx, &actor, submission.clone(), &call).await?,
        }
        memberships::decided(tx, &actor, &call, &city, outcome, day).await?;
        let subject = format!("city/{city}");
        audit::log(tx, &actor, "decision.told", &subject, &decision).await?;
        let told = Told { decision, submission, call: call.clone() };
        for person in people::of_city(tx, &actor, &city).await? {
            mail::write(tx, letter(&told, &person)).await?;
        }
    }
    jobs::finish(tx, job).await?;
    Ok(count)
}

/// Whether the decisions of a call are published: scores do not change any more.
pub async fn is_published(conn: &mut Conn, call: &str) -> Result<bool> {
    let held = store::publication(conn, call).await?;
    Ok(held.is_some_and(|held| held.number > 1 || !held.is_pending()))
}

/// When it is published, or the last was, for those who run the jury.
pub async fn publication(
    conn: &mut Conn,
    actor: &Actor,
    call: &str,
) -> Result<Option<Publication>> {
    actor.may_run_jury()?;
    store::publication(conn, call).await
}

/// What was decided about a submission, for its city once it is told, and for those who run the
/// jury as soon as it is decided. Before, there is nothing to be found.
pub async fn told(conn: &mut Conn, actor: &Actor, id: &SubmissionId) -> Result<Option<Told>> {
    let (submission, call, _) = submissions::get(conn, actor, id).await?;
    let mut decision = store::last_told(conn, id).await?;
    if actor.may_run_jury().is_ok() {
        decision = store::get(conn, id).await?.or(decision);
    }
    Ok(decision.map(|decision| Told { decision, submission, call }))
}

/// The submissions that were chosen, for everybody, once it is published. Who was not chosen is
/// nobody's business but the city's.
pub async fn chosen(conn: &mut Conn, call: &str) -> Result<Option<(At, Vec<Submission>)>> {
    if !is_published(conn, call).await? {
        return Ok(None);
    }
    let mut decisions = store::of_call(conn, call).await?;
    let last = decisions.iter().filter_map(|decision| decision.told_at.clone()).max();
    decisions.retain(|decision| decision.told_at.is_some() && decision.outcome.accepts());
    let call = super::call(conn, call).await?;
    let mut all = reviews::decided_of(conn, &call).await?;
    all.retain(|one| decisions.iter().any(|d| d.submission == one.id));
    Ok(last.map(|last| (last, all)))
}

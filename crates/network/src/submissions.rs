//! Submissions: what a city answers to a call, from the first answer that its file gives to the
//! receipt, and what its National Commission says of it.

mod answers;
mod endorse;
mod found;
mod reminders;
mod state;
mod store;

use serde::Serialize;

use crate::{
    Actor, Conn, Error, Problem, Result, Tx, audit,
    calls::{self, Asks, Call, Finding, Phase},
    cities, decisions,
    ids::{At, CityCode, FileId, Known, SubmissionId},
    memberships::{self, Why},
};

pub(crate) use answers::sent_answers;
pub use answers::{Answer, Kept, Said, answer, digest, file, words};
pub use endorse::{
    Places, ask_for_changes, asked, candidates, decline, endorse, places, rank, reconsider,
};
pub(crate) use found::answered;
pub use found::{Cell, Cells, Filter, Found, cells, found};
pub use reminders::remind;
pub use state::State;
pub use store::{steps, version};

/// The kind of link by which a mayor signs.
pub const LINK: &str = "signature";
/// What the files of a submission belong to: `submission/` and its id.
pub const FILE: &str = "submission";

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Submission {
    pub id: SubmissionId,
    pub call: String,
    pub city: CityCode,
    pub country: String,
    pub region: String,
    /// The language in which it is written.
    pub language: String,
    pub state: State,
    /// The rank that the National Commission gave it.
    pub place: Option<i64>,
    pub started_at: At,
    pub started_by: String,
    pub sent_at: Option<At>,
    /// `grace` where it came in the stated grace.
    pub late: Option<String>,
    /// Of the answers as sent.
    pub digest: String,
}

/// One thing that happened to a submission.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step {
    pub number: i64,
    pub state: State,
    pub reason: String,
    pub at: At,
    pub made_by: String,
}

/// The mayor's word for the answers as they were.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Signature {
    pub number: i64,
    pub name: String,
    /// `link`, `account` or `paper`.
    pub way: String,
    pub file: Option<FileId>,
    pub digest: String,
    pub signed_at: At,
    pub signed_by: String,
}

/// Begins to answer a call for a city: what the city file knows stands there already.
pub async fn start(
    tx: &mut Tx,
    actor: &Actor,
    call: &str,
    city: &CityCode,
    language: &str,
    now: &At,
) -> Result<Submission> {
    actor.may_coordinate(city)?;
    let call = calls::get(tx, actor, call, &Known::NOW).await?;
    let register = cities::get(tx, city, &Known::NOW, None).await?;
    match call.phase_for(&register.groupings, now) {
        Phase::Open | Phase::Grace => {}
        Phase::Draft | Phase::Coming => return Err(Error::invalid("call", "call-not-yet-open")),
        Phase::Closed => return Err(Error::invalid("call", "call-is-closed")),
    }
    if let Some(why) = shut_out(tx, &call, city).await? {
        return Err(Error::Unusable(vec![why]));
    }
    let others = store::of_city(tx, city).await?;
    if others.iter().any(|one| one.call == call.code && one.state != State::Withdrawn) {
        return Err(Error::invalid("call", "submission-there-already"));
    }
    let submission = Submission {
        id: SubmissionId::create(),
        call: call.code.clone(),
        city: city.clone(),
        country: register.country().to_owned(),
        region: register.entry.is.region.clone(),
        language: language.to_owned(),
        state: State::Draft,
        place: None,
        started_at: now.clone(),
        started_by: actor.name().to_owned(),
        sent_at: None,
        late: None,
        digest: String::new(),
    };
    store::insert(tx, &submission).await?;
    answers::prefill(tx, actor, &submission, &call, false).await?;
    took_step(tx, actor, &submission, "", "submission.started").await?;
    Ok(submission)
}

/// The first rule that shuts a city out of a call.
async fn shut_out(conn: &mut Conn, call: &Call, city: &CityCode) -> Result<Option<Problem>> {
    let found = calls::standing(conn, call, city).await?;
    Ok(found.into_iter().find_map(|finding| match finding {
        Finding::NotMet(why) => Some(why),
        _ => None,
    }))
}

/// Sends a submission: refused after the last second of the call and its stated grace, or with
/// every answer that is missing.
pub async fn submit(tx: &mut Tx, actor: &Actor, id: &SubmissionId, now: &At) -> Result<Submission> {
    let (submission, call) = current(tx, id).await?;
    actor.may_coordinate(&submission.city)?;
    if submission.state == State::Submitted {
        return Ok(submission);
    }
    let phase = must_be_changeable(tx, &submission, &call, now).await?;
    let completed = submission.state == State::Reopened;
    // what was read already is not asked again whether it may apply
    if !completed && let Some(why) = shut_out(tx, &call, &submission.city).await? {
        return Err(Error::Unusable(vec![why]));
    }
    // what is taken from the city file is kept as it is now
    answers::prefill(tx, actor, &submission, &call, true).await?;
    let missing = missing(tx, &submission, &call).await?;
    if !missing.is_empty() {
        return Err(Error::Unusable(missing));
    }
    let digest = digest(&store::answers(tx, id).await?);
    let late = (phase == Phase::Grace).then_some("grace");
    store::sent(tx, id, now, late, &digest).await?;
    memberships::submitted(tx, actor, &call, &submission.city, now.date()).await?;
    let (next, action) = match completed {
        true => (as_sent(&call), "submission.completed"),
        false => (State::Submitted, "submission.sent"),
    };
    move_to(tx, actor, submission, next, late.unwrap_or(""), action).await
}

/// Where a submission stands that is read, sent or endorsed: a National Commission that endorsed
/// it is not asked again when it was completed.
pub(crate) fn as_sent(call: &Call) -> State {
    if call.says.endorsed { State::Endorsed } else { State::Submitted }
}

/// A published decision gave it back to its city, to be completed. What is open already stays so.
pub(crate) async fn reopen(
    tx: &mut Tx,
    actor: &Actor,
    submission: Submission,
    reason: &str,
) -> Result<()> {
    if submission.state == State::Reopened {
        return took_step(tx, actor, &submission, reason, "submission.reopened").await;
    }
    move_to(tx, actor, submission, State::Reopened, reason, "submission.reopened").await?;
    Ok(())
}

/// It was not completed in time, and is decided about as it was sent.
pub(crate) async fn lapse(
    tx: &mut Tx,
    actor: &Actor,
    submission: Submission,
    call: &Call,
) -> Result<()> {
    if submission.state == State::Reopened {
        answers::bring_back(tx, actor, &submission).await?;
        move_to(tx, actor, submission, as_sent(call), "", "submission.lapsed").await?;
    }
    Ok(())
}

/// Takes a submission back.
pub async fn withdraw(
    tx: &mut Tx,
    actor: &Actor,
    id: &SubmissionId,
    reason: &str,
) -> Result<Submission> {
    let (submission, call) = current(tx, id).await?;
    actor.may_coordinate(&submission.city)?;
    let reason = cities::needed("reason", reason)?;
    let (city, day) = (submission.city.clone(), At::now().date());
    let done = move_to(tx, actor, submission, State::Withdrawn, reason, "submission.withdrawn");
    let done = done.await?;
    memberships::took_back(tx, actor, &call, &city, Why::TookBack, day).await?;
    Ok(done)
}

/// What stands between a submission and its sending: each place is the code of a question.
pub async fn missing(
    conn: &mut Conn,
    submission: &Submission,
    call: &Call,
) -> Result<Vec<Problem>> {
    let held = store::answers(conn, &submission.id).await?;
    let signature = store::signature(conn, &submission.id).await?;
    let mut found = vec![];
    for question in call.says.questions() {
        let of = || held.iter().filter(|a| a.question == question.code);
        if of().any(|answer| answer.beside.is_some()) {
            found.push(Problem::at(&question.code, "answer-two-versions"));
        }
        if question.asks == Asks::Signature {
            match &signature {
                None if question.required => {
                    found.push(Problem::at(&question.code, "signature-needed"));
                }
                Some(signature) if signature.digest != signed_digest(&held, call) => {
                    found.push(Problem::at(&question.code, "signature-stale"));
                }
                _ => {}
            }
            continue;
        }
        let answered = of().find(|a| a.beside.is_none() && !a.value.is_empty());
        match answered {
            None if question.required => found.push(Problem::at(&question.code, "answer-needed")),
            Some(answer)
                if question.required
                    && answer.year.is_none()
                    && matches!(question.asks, Asks::Figure { .. }) =>
            {
                found.push(Problem::at(&question.code, "answer-year-needed"));
            }
            _ => {}
        }
    }
    Ok(found)
}

/// What a signature covers: every answer but those that the city file gives when it is sent.
pub fn signed_digest(held: &[Answer], call: &Call) -> String {
    let items: Vec<&str> =
        call.says.questions().filter(|q| q.asks == Asks::Item).map(|q| q.code.as_str()).collect();
    let signed: Vec<Answer> =
        held.iter().filter(|a| !items.contains(&a.question.as_str())).cloned().collect();
    digest(&signed)
}

/// The mayor signs the answers as they stand: whoever holds the link that was sent to them, or
/// the mayor's own account.
pub async fn sign(
    tx: &mut Tx,
    actor: &Actor,
    id: &SubmissionId,
    name: &str,
    now: &At,
) -> Result<Signature> {
    let (submission, call) = current(tx, id).await?;
    actor.may_sign(&submission.city, LINK, id.as_str())?;
    let way = if actor.id().is_some() { "account" } else { "link" };
    keep_signature(tx, actor, &submission, &call, name, way, None, now).await
}

/// Keeps a signed and stamped page as the mayor's signature.
pub async fn sign_on_paper(
    tx: &mut Tx,
    actor: &Actor,
    id: &SubmissionId,
    name: &str,
    file: FileId,
    now: &At,
) -> Result<Signature> {
    let (submission, call) = current(tx, id).await?;
    actor.may_coordinate(&submission.city)?;
    keep_signature(tx, actor, &submission, &call, name, "paper", Some(file), now).await
}

#[expect(clippy::too_many_arguments, reason = "the two ways to sign differ in three of them")]
async fn keep_signature(
    tx: &mut Tx,
    actor: &Actor,
    submission: &Submission,
    call: &Call,
    name: &str,
    way: &str,
    file: Option<FileId>,
    now: &At,
) -> Result<Signature> {
    let name = cities::needed("name", name)?;
    must_be_changeable(tx, submission, call, now).await?;
    let held = store::answers(tx, &submission.id).await?;
    let signature = Signature {
        number: 0,
        name: name.to_owned(),
        way: way.to_owned(),
        file,
        digest: signed_digest(&held, call),
        signed_at: now.clone(),
        signed_by: actor.name().to_owned(),
    };
    store::sign(tx, &submission.id, &signature).await?;
    let subject = format!("city/{}", submission.city);
    audit::log(tx, actor, "submission.signed", &subject, &signature).await?;
    Ok(signature)
}

/// Until when answers may change: the city's deadline; for what its National Commission gave back
/// the day of that; for what is to be completed the date that was set, with the same grace.
pub(crate) async fn must_be_changeable(
    conn: &mut Conn,
    submission: &Submission,
    call: &Call,
    now: &At,
) -> Result<Phase> {
    if !submission.state.is_open() {
        return Err(Error::invalid("submission", "submission-sent-already"));
    }
    if submission.state == State::Returned {
        let by = call.says.endorsed_by();
        return match *now < call.says.window.after(by) {
            true => Ok(Phase::Open),
            false => Err(Error::invalid("submission", "submission-late").with("closes", by)),
        };
    }
    if submission.state == State::Reopened {
        let by = complete_by(conn, submission).await?.unwrap_or_default();
        return match call.says.window.phase_until(&by, now) {
            Phase::Closed => {
                Err(Error::invalid("submission", "submission-late").with("closes", &by))
            }
            open => Ok(open),
        };
    }
    let city = cities::get(conn, &submission.city, &Known::NOW, None).await?;
    match call.phase_for(&city.groupings, now) {
        Phase::Closed if call.state == calls::State::Published => {
            let closes = call.says.window.closes_for(&city.groupings);
            Err(Error::invalid("submission", "submission-late").with("closes", closes))
        }
        Phase::Closed => Err(Error::invalid("submission", "call-is-closed")),
        Phase::Draft | Phase::Coming => Err(Error::invalid("submission", "call-not-yet-open")),
        open => Ok(open),
    }
}

/// The date by which a city may complete what was given back to it. The caller has read the
/// submission.
pub async fn complete_by(conn: &mut Conn, one: &Submission) -> Result<Option<calls::Moment>> {
    match one.state {
        State::Reopened => decisions::complete_by(conn, &one.id).await,
        _ => Ok(None),
    }
}

pub(crate) async fn current(conn: &mut Conn, id: &SubmissionId) -> Result<(Submission, Call)> {
    let submission = store::get(conn, id).await?.ok_or(Error::NotFound)?;
    let program = Actor::program("submissions");
    let call = calls::get(conn, &program, &submission.call, &Known::NOW).await?;
    Ok((submission, call))
}

async fn move_to(
    tx: &mut Tx,
    actor: &Actor,
    submission: Submission,
    next: State,
    reason: &str,
    action: &str,
) -> Result<Submission> {
    let from = submission.state;
    // somebody may have been faster since it was read
    if !from.may_become(next) {
        return Err(Error::invalid("submission", "submission-cannot-become"));
    }
    if !store::step(tx, &submission.id, from, next).await? {
        return Err(Error::Conflict("submission-changed-meanwhile"));
    }
    let submission = store::get(tx, &submission.id).await?.ok_or(Error::NotFound)?;
    took_step(tx, actor, &submission, reason.trim(), action).await?;
    Ok(submission)
}

async fn took_step(
    tx: &mut Tx,
    actor: &Actor,
    submission: &Submission,
    reason: &str,
    action: &str,
) -> Result<()> {
    let step = Step {
        number: 0,
        state: submission.state,
        reason: reason.to_owned(),
        at: At::now(),
        made_by: actor.name().to_owned(),
    };
    store::add_step(tx, &submission.id, &step).await?;
    let told = serde_json::json!({
        "call": submission.call, "submission": submission.id, "state": submission.state,
        "digest": submission.digest, "reason": reason,
    });
    audit::log(tx, actor, action, &format!("city/{}", submission.city), &told).await
}

/// A submission with its call and answers, for those who may read it: the city's people, the
/// National Commission once it was sent, and whoever keeps the network.
pub async fn get(
    conn: &mut Conn,
    actor: &Actor,
    id: &SubmissionId,
) -> Result<(Submission, Call, Vec<Answer>)> {
    let (submission, call) = current(conn, id).await?;
    may_read(actor, &submission)?;
    let answers = answers_for(conn, actor, &submission).await?;
    Ok((submission, call, answers))
}

/// Who reads a submission reads its files too.
fn may_read(actor: &Actor, submission: &Submission) -> Result<()> {
    let sent = submission.state != State::Draft && submission.state != State::Withdrawn;
    if sent && actor.may_endorse(&submission.country).is_ok() {
        return Ok(());
    }
    may_read_drafts(actor, submission)
}

/// A city's own people, whoever holds its link to sign, and the secretariat.
fn may_read_drafts(actor: &Actor, submission: &Submission) -> Result<()> {
    actor.may_read_submission(&submission.city, LINK, submission.id.as_str())
}

async fn answers_for(
    conn: &mut Conn,
    actor: &Actor,
    submission: &Submission,
) -> Result<Vec<Answer>> {
    match may_read_drafts(actor, submission) {
        Ok(()) => store::answers(conn, &submission.id).await,
        Err(_) => sent_answers(conn, submission).await,
    }
}

/// Whether a submission that this actor may read holds a file: as an answer that stands, or as
/// the signed page. What was replaced is no more shown to anybody outside the city.
pub(crate) async fn shows(conn: &mut Conn, actor: &Actor, id: &str, file: &FileId) -> Result<bool> {
    let Ok(id) = id.parse::<SubmissionId>() else { return Ok(false) };
    let Some(submission) = store::get(conn, &id).await? else { return Ok(false) };
    if may_read(actor, &submission).is_err() {
        return Ok(false);
    }
    let answers = answers_for(conn, actor, &submission).await?;
    let signed = store::signature(conn, &id).await?.and_then(|signature| signature.file);
    Ok(signed.as_ref() == Some(file) || answers.iter().any(|one| one.value == file.as_str()))
}

/// The last signature. The caller has asked [`get`] whether the submission may be read.
pub async fn signature(conn: &mut Conn, id: &SubmissionId) -> Result<Option<Signature>> {
    store::signature(conn, id).await
}

/// The submissions of a city, the newest first.
pub async fn of_city(conn: &mut Conn, actor: &Actor, city: &CityCode) -> Result<Vec<Submission>> {
    actor.may_open_desk(city)?;
    store::of_city(conn, city).await
}

/// All submissions of a call, for those who keep the network.
pub async fn of_call(conn: &mut Conn, actor: &Actor, call: &str) -> Result<Vec<Submission>> {
    actor.may_keep_calls()?;
    store::of_call(conn, call, "").await
}

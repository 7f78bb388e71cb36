//! A juror reads a submission and scores it by the rubric. Others' scores come into sight with
//! the own ones given, not before.

pub(super) mod store;

use serde::Serialize;

use super::{
    ByCriterion, HIGHEST, Juror, Seat, SeatState, barrier, conflicts::sits, jurors, jury, read_of,
    readable, subject,
};
use crate::{
    Actor, Conn, Error, Problem, Result, Tx, audit, awards,
    calls::{Asks, Call, Question},
    decisions,
    files::{self, File},
    ids::{AccountId, At, SubmissionId},
    submissions::{self, Answer, Submission},
};

/// What one juror says of one submission.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Review {
    pub submission: SubmissionId,
    pub account: AccountId,
    pub revision: i64,
    /// Given, and not a draft that only its juror sees.
    pub given: bool,
    pub scores: ByCriterion,
    /// What else the others and the secretariat should know.
    pub remark: String,
    pub recorded_at: At,
}

/// What a juror writes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scores {
    pub by: ByCriterion,
    pub remark: String,
}

/// One seat on a juror's desk.
#[derive(Clone, Debug)]
pub struct Task {
    pub call: Call,
    pub submission: Submission,
    pub own: Option<Review>,
    /// The city completed it, and it is to be decided about once more.
    pub completed: bool,
}

impl Task {
    /// The juror's scores are of what was sent before the city completed it.
    pub fn is_outdated(&self) -> bool {
        let sent_at = self.submission.sent_at.as_ref();
        self.completed && self.own.as_ref().is_some_and(|own| Some(&own.recorded_at) < sent_at)
    }
}

/// How a juror stands to a submission they open.
#[derive(Clone, Debug)]
pub struct Standing {
    pub submission: Submission,
    pub call: Call,
    pub answers: Vec<Answer>,
    /// Answers that would tell which city applies, where the call is read blind.
    pub left_out: usize,
    pub own: Option<Review>,
    /// Whether scores may still be given or changed.
    pub open: bool,
    /// The city completed it, and it is to be decided about once more.
    pub completed: bool,
}

/// The weighted mean of a review's scores; `None` where one is missing.
pub fn mean(call: &Call, scores: &ByCriterion) -> Option<f64> {
    let mut sum = 0.0;
    for criterion in &call.says.rubric {
        let score = scores.get(&criterion.code).filter(|score| score.score > 0)?;
        sum += f64::from(criterion.weight) * score.score as f64;
    }
    Some(sum / 100.0)
}

/// What is on a juror's desk, call by call.
pub async fn tasks(conn: &mut Conn, actor: &Actor) -> Result<Vec<(Juror, Vec<Task>)>> {
    actor.may_judge()?;
    let account = actor.id().ok_or(Error::SignInNeeded)?;
    let mut all = vec![];
    for juror in jurors::store::sits_in(conn, account).await? {
        let call = match readable(conn, &juror.call).await {
            Ok(call) => call,
            Err(Error::Invalid { .. }) => continue,
            Err(error) => return Err(error),
        };
        let seats = jury::store::seats(conn, &juror.call).await?;
        let mut own = store::reviews_by(conn, &juror.call, account).await?;
        let completed = decisions::completed(conn, &juror.call).await?;
        let mut tasks = vec![];
        for submission in read_of(conn, &call).await? {
            let assigned = |seat: &Seat| {
                (&seat.submission, &seat.account) == (&submission.id, account)
                    && seat.state == SeatState::Assigned
            };
            if seats.iter().any(assigned) {
                let place = own.iter().position(|review| review.submission == submission.id);
                let own = place.map(|place| own.swap_remove(place));
                let completed = completed.contains(&submission.id);
                tasks.push(Task { call: call.clone(), submission, own, completed });
            }
        }
        all.push((juror, tasks));
    }
    Ok(all)
}

/// The juror in their seat at a submission. Without a seat there is nothing to be found, be the
/// submission there or not; a conflict is stronger than a seat.
async fn seated(
    conn: &mut Conn,
    actor: &Actor,
    id: &SubmissionId,
) -> Result<(Submission, Call, Juror)> {
    actor.may_judge()?;
    let account = actor.id().ok_or(Error::SignInNeeded)?;
    let seat = jury::store::seat(conn, id, account).await?.ok_or(Error::NotFound)?;
    if seat.state == SeatState::Proposed {
        return Err(Error::NotFound);
    }
    let (submission, _) = submissions::current(conn, id).await?;
    let call = readable(conn, &submission.call).await?;
    let juror = sits(conn, &submission.call, account).await?;
    if barrier(conn, &juror, &submission).await?.is_some() {
        return Err(Error::invalid("review", "review-conflict"));
    }
    let shortlist = awards::read_only(conn, &call).await?;
    if shortlist.is_some_and(|shortlist| !shortlist.contains(id)) {
        return Err(Error::invalid("review", "review-not-shortlisted"));
    }
    if seat.state == SeatState::Released {
        return Err(Error::NotFound);
    }
    Ok((submission, call, juror))
}

/// A submission as its juror reads it.
pub async fn read(conn: &mut Conn, actor: &Actor, id: &SubmissionId, now: &At) -> Result<Standing> {
    let (submission, call, juror) = seated(conn, actor, id).await?;
    let mut answers = submissions::sent_answers(conn, &submission).await?;
    answers.retain(|answer| answer.beside.is_none() && !answer.value.is_empty());
    let all = answers.len();
    answers.retain(|answer| {
        let question = call.says.question(&answer.question);
        question.is_some_and(|question| is_shown(&call, question))
    });
    let own = store::review(conn, id, &juror.account).await?;
    let completed = decisions::completed(conn, &call.code).await?.contains(id);
    let published = decisions::is_published(conn, &call.code).await?;
    let open = completed || (in_time(&call, now) && !published);
    Ok(Standing { left_out: all - answers.len(), submission, call, answers, own, open, completed })
}

/// Whether jurors see the answers to a question. In a blind reading nothing is shown that names
/// the city or leads to it: lines, links, files, and what the register says.
fn is_shown(call: &Call, question: &Question) -> bool {
    let telling = ["name", "country", "region", "population", "partners"];
    let blind = call.says.review.blind;
    !blind
        || (!matches!(question.asks, Asks::Line | Asks::Link | Asks::File)
            && !telling.contains(&question.from.as_str()))
}

fn in_time(call: &Call, now: &At) -> bool {
    call.says.read_by().is_none_or(|by| *now < call.says.window.after(by))
}

/// A file that was sent with a submission, for its juror.
pub async fn attached(
    conn: &mut Conn,
    actor: &Actor,
    id: &SubmissionId,
    question: &str,
) -> Result<File> {
    let (submission, call, _) = seated(conn, actor, id).await?;
    let asked = call.says.question(question).filter(|question| is_shown(&call, question));
    let asked = asked.ok_or(Error::NotFound)?;
    let answers = submissions::sent_answers(conn, &submission).await?;
    let held = answers.iter().find(|a| a.question == asked.code && a.beside.is_none());
    let file = held.filter(|_| asked.asks == Asks::File).ok_or(Error::NotFound)?;
    let file = file.value.parse().map_err(|_| Error::NotFound)?;
    files::get(conn, &Actor::program("reviews"), &file).await
}

/// The juror's own review, draft or given.
pub async fn own(conn: &mut Conn, actor: &Actor, id: &SubmissionId) -> Result<Option<Review>> {
    let account = actor.id().ok_or(Error::SignInNeeded)?;
    store::review(conn, id, account).await
}

/// Keeps a draft, which nobody else sees. What is not scored yet is left out. A review that was
/// given stays given: to change it, give it again.
pub async fn save(
    tx: &mut Tx,
    actor: &Actor,
    id: &SubmissionId,
    scores: Scores,
    seen: i64,
    now: &At,
) -> Result<Review> {
    keep(tx, actor, id, scores, seen, false, now).await
}

/// Gives the scores, every criterion with its reason. From then on the juror sees those of the
/// others, and they see these. Given again, the earlier ones stay on record.
pub async fn give(
    tx: &mut Tx,
    actor: &Actor,
    id: &SubmissionId,
    scores: Scores,
    seen: i64,
    now: &At,
) -> Result<Review> {
    keep(tx, actor, id, scores, seen, true, now).await
}

async fn keep(
    tx: &mut Tx,
    actor: &Actor,
    id: &SubmissionId,
    scores: Scores,
    seen: i64,
    give: bool,
    now: &At,
) -> Result<Review> {
    let (submission, call, juror) = seated(tx, actor, id).await?;
    // what was completed can be scored until it is decided about once more
    if !decisions::completed(tx, &call.code).await?.contains(id) {
        if !in_time(&call, now) {
            let by = call.says.read_by().map(ToString::to_string).unwrap_or_default();
            return Err(Error::invalid("review", "review-late").with("by", by));
        }
        if decisions::is_published(tx, &call.code).await? {
            return Err(Error::invalid("review", "decision-published"));
        }
    }
    let scores = checked(&call, scores, give)?;
    let held = store::review(tx, id, &juror.account).await?;
    let revision = held.as_ref().map_or(0, |held| held.revision);
    if revision != seen {
        return Err(Error::Conflict("review-changed-meanwhile"));
    }
    if let Some(held) = &held
        && (&held.scores, &held.remark) == (&scores.by, &scores.remark)
        && (held.given || !give)
    {
        return Ok(held.clone());
    }
    if !give && held.is_some_and(|held| held.given) {
        return Err(Error::invalid("review", "review-given-already"));
    }
    let review = Review {
        submission: submission.id.clone(),
        account: juror.account,
        revision: revision + 1,
        given: give,
        scores: scores.by,
        remark: scores.remark,
        recorded_at: now.clone(),
    };
    store::put_review(tx, &review).await?;
    let action = if give { "review.given" } else { "review.drafted" };
    let told = serde_json::json!({ "submission": id, "revision": review.revision });
    audit::log(tx, actor, action, &subject(&call.code), &told).await?;
    Ok(review)
}

/// Every place to mend is named by its criterion.
fn checked(call: &Call, mut scores: Scores, give: bool) -> Result<Scores> {
    let mut found = vec![];
    scores.by.retain(|code, _| call.says.rubric.iter().any(|criterion| criterion.code == *code));
    for criterion in &call.says.rubric {
        let code = &criterion.code;
        let score = scores.by.entry(code.clone()).or_default();
        score.reason = score.reason.trim().to_owned();
        if score.score != 0 && !(1..=HIGHEST).contains(&score.score) {
            found.push(
                Problem::at(code, "score-out-of-range")
                    .with("score", score.score)
                    .with("most", HIGHEST),
            );
        } else if give && score.score == 0 {
            found.push(Problem::at(code, "score-needed"));
        } else if give && score.reason.is_empty() {
            found.push(Problem::at(code, "score-reason-needed"));
        }
        if score.reason.chars().count() > 10_000 {
            found.push(Problem::at(code, "text-too-long").with("most", 10_000));
        }
    }
    scores.by.retain(|_, score| score.score != 0 || !score.reason.is_empty());
    scores.remark = scores.remark.trim().to_owned();
    if found.is_empty() { Ok(scores) } else { Err(Error::Unusable(found)) }
}

/// What the others gave: to a juror who has given, and to those who run the jury. To anybody
/// else `None`, before a row is read: then there is nothing that their number, their length or
/// their time could tell.
pub async fn others(
    conn: &mut Conn,
    actor: &Actor,
    id: &SubmissionId,
) -> Result<Option<Vec<(Review, Juror)>>> {
    let own = match actor.may_run_jury() {
        Ok(()) => None,
        Err(_) => {
            let (_, _, juror) = seated(conn, actor, id).await?;
            let own = store::review(conn, id, &juror.account).await?;
            if own.is_none_or(|own| !own.given) {
                return Ok(None);
            }
            Some(juror.account)
        }
    };
    let (submission, _) = submissions::current(conn, id).await?;
    let jurors = jurors::store::jurors(conn, &submission.call).await?;
    let seats = jury::store::seats(conn, &submission.call).await?;
    let all = store::reviews_of(conn, id).await?;
    Ok(Some(
        all.into_iter()
            .filter(|review| review.given && own.as_ref() != Some(&review.account))
            .filter(|review| {
                seats.iter().any(|s| (&s.submission, &s.account) == (id, &review.account))
            })
            .filter_map(|review| {
                let juror = jurors.iter().find(|juror| juror.account == review.account)?;
                Some((review, juror.clone()))
            })
            .collect(),
    ))
}

//! What is answered: saved as often as the office likes, sent, and then taken over into the
//! city's file or given back with a reason.

use serde::{Deserialize, Serialize};

use super::{About, KIND, NARRATIVE, Request, Standing, held, store, write};
use crate::{
    Actor, Error, Result, Tx, audit,
    frameworks::{self, Frameworks},
    ids::{At, Known, RequestId},
    locks,
    mail::NewLetter,
    narratives::{self, NewNarrative},
    observations::{self, Missing, NewObservation},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Saved by the office, which goes on with it.
    Draft,
    /// Waits for the coordinator.
    Sent,
    Accepted,
    /// Given back to the office, with a reason.
    Returned,
}

impl State {
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Sent => "sent",
            Self::Accepted => "accepted",
            Self::Returned => "returned",
        }
    }

    pub(super) fn of(code: &str) -> Self {
        match code {
            "sent" => Self::Sent,
            "accepted" => Self::Accepted,
            "returned" => Self::Returned,
            _ => Self::Draft,
        }
    }
}

/// What an office says about one thing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Given {
    /// In the measurement's unit.
    pub value: Option<f64>,
    pub missing: Option<Missing>,
    /// The title of what the figure was read in.
    pub source: String,
    pub note: String,
    /// The text, where one is asked for.
    pub body: String,
    /// The language of the text.
    pub language: String,
}

impl Given {
    /// Whether nothing is said yet.
    pub fn is_empty(&self) -> bool {
        self.value.is_none() && self.missing.is_none() && self.body.trim().is_empty()
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answer {
    pub request: RequestId,
    pub item: String,
    pub revision: i64,
    pub state: State,
    pub given: Given,
    /// Why it was given back.
    pub reason: String,
    pub recorded_at: At,
    pub recorded_by: String,
    pub replaced_at: Option<At>,
}

/// What became of what was sent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sent {
    pub items: usize,
    /// Those whose area and year the city has locked meanwhile: they are kept as proposals.
    pub locked: Vec<String>,
}

/// Keeps what the office has so far. What was sent or taken over already is left alone.
pub async fn save(
    tx: &mut Tx,
    actor: &Actor,
    id: &RequestId,
    given: Vec<(String, Given)>,
) -> Result<()> {
    let standing = answering(tx, actor, id).await?;
    let frameworks = frameworks::all(tx, &Known::NOW).await?;
    let mut saved = vec![];
    for (item, given) in given {
        if !standing.request.items.contains(&item) {
            return Err(Error::NotFound);
        }
        let held = standing.of(&item);
        let closed = held.is_some_and(|h| matches!(h.state, State::Sent | State::Accepted));
        if closed || held.map_or(given.is_empty(), |held| held.given == given) {
            continue;
        }
        check(&standing.request, &frameworks, &item, &given)?;
        keep(tx, actor, id, &item, held, State::Draft, given, "").await?;
        saved.push(item);
    }
    if saved.is_empty() {
        return Ok(());
    }
    let about = About { items: &saved, ..About::of(&standing.request) };
    audit::log(tx, actor, "request.saved", &standing.request.subject(), &about).await
}

/// Hands everything that is saved to the coordinator.
pub async fn send(tx: &mut Tx, actor: &Actor, id: &RequestId) -> Result<Sent> {
    let Standing { request, answers } = answering(tx, actor, id).await?;
    let frameworks = frameworks::all(tx, &Known::NOW).await?;
    let locks = locks::held(tx).await?;
    let mut sent = vec![];
    let mut locked = vec![];
    for answer in answers.iter().filter(|a| a.state == State::Draft && !a.given.is_empty()) {
        if let Some(period) = request.period
            && locks.check(&frameworks, &request.city, &answer.item, period.year()).is_err()
        {
            locked.push(answer.item.clone());
        }
        let given = answer.given.clone();
        keep(tx, actor, id, &answer.item, Some(answer), State::Sent, given, "").await?;
        sent.push(answer.item.clone());
    }
    if sent.is_empty() {
        return Err(Error::invalid("answers", "request-nothing-to-send"));
    }
    count_open(tx, &request, Some(At::now())).await?;
    let about = About { items: &sent, ..About::of(&request) };
    audit::log(tx, actor, "request.answered", &request.subject(), &about).await?;
    Ok(Sent { items: sent.len(), locked })
}

/// Takes an answer over into the city's file: a figure with its source, or a text.
pub async fn accept(tx: &mut Tx, actor: &Actor, id: &RequestId, item: &str) -> Result<()> {
    let request = held(tx, actor, id).await?;
    let answer = sent(tx, id, item).await?;
    if item == NARRATIVE {
        let new = NewNarrative {
            city: request.city.clone(),
            topic: request.topic.clone(),
            language: answer.given.language.clone(),
            body: answer.given.body.clone(),
        };
        narratives::write(tx, actor, new, None).await?;
    } else {
        observations::record(tx, actor, figure(&request, item, &answer.given)?, None).await?;
    }
    let given = answer.given.clone();
    keep(tx, actor, id, item, Some(&answer), State::Accepted, given, "").await?;
    count_open(tx, &request, None).await?;
    let items = [item.to_owned()];
    let about = About { items: &items, ..About::of(&request) };
    audit::log(tx, actor, "request.accepted", &request.subject(), &about).await
}

/// Gives an answer back, with a letter that says why.
pub async fn give_back(
    tx: &mut Tx,
    actor: &Actor,
    id: &RequestId,
    item: &str,
    reason: &str,
    letter: impl FnOnce(&Request, &str) -> NewLetter,
) -> Result<()> {
    let request = held(tx, actor, id).await?;
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Error::invalid("reason", "reason-needed"));
    }
    if reason.chars().count() > 1_000 {
        return Err(Error::invalid("reason", "text-too-long").with("most", 1_000));
    }
    let answer = sent(tx, id, item).await?;
    let given = answer.given.clone();
    keep(tx, actor, id, item, Some(&answer), State::Returned, given, reason).await?;
    count_open(tx, &request, None).await?;
    let items = [item.to_owned()];
    let about = About { items: &items, reason, ..About::of(&request) };
    audit::log(tx, actor, "request.returned", &request.subject(), &about).await?;
    write(tx, actor, &request, letter).await
}

async fn answering(tx: &mut Tx, actor: &Actor, id: &RequestId) -> Result<Standing> {
    actor.may_use_link(KIND, id.as_str())?;
    let standing = super::get(tx, actor, id).await?;
    if standing.request.withdrawn.is_some() {
        return Err(Error::Conflict("request-withdrawn"));
    }
    Ok(standing)
}

async fn sent(tx: &mut Tx, id: &RequestId, item: &str) -> Result<Answer> {
    let answers = store::answers(tx, id).await?;
    let answer = answers.into_iter().find(|answer| answer.item == item).ok_or(Error::NotFound)?;
    if answer.state == State::Sent { Ok(answer) } else { Err(Error::Conflict("request-decided")) }
}

/// What is given can be taken over as it is.
fn check(request: &Request, frameworks: &Frameworks, item: &str, given: &Given) -> Result<()> {
    if item == NARRATIVE {
        if given.body.chars().count() > 40_000 {
            return Err(Error::invalid("body", "text-too-long").with("most", 40_000));
        }
        if !given.body.trim().is_empty() && !narratives::is_language(&given.language) {
            return Err(
                Error::invalid("language", "language-unknown").with("code", &given.language)
            );
        }
    } else if !given.is_empty() {
        observations::check(figure(request, item, given)?, frameworks, &At::now())?;
    } else if given.source.chars().count() > 600 || given.note.chars().count() > 4_000 {
        return Err(Error::invalid("note", "text-too-long").with("most", 600));
    }
    Ok(())
}

fn figure(request: &Request, item: &str, given: &Given) -> Result<NewObservation> {
    let period = request.period.ok_or(Error::NotFound)?;
    let mut new = NewObservation::value(&request.city, item, period, 0.0);
    new.value = given.value;
    new.missing = given.missing;
    new.source = given.source.trim().to_owned();
    new.publisher = request.office.clone();
    new.note = given.note.trim().to_owned();
    Ok(new)
}

#[expect(clippy::too_many_arguments, reason = "an answer is what it is")]
async fn keep(
    tx: &mut Tx,
    actor: &Actor,
    id: &RequestId,
    item: &str,
    held: Option<&Answer>,
    state: State,
    given: Given,
    reason: &str,
) -> Result<()> {
    let answer = Answer {
        request: id.clone(),
        item: item.to_owned(),
        revision: held.map_or(1, |held| held.revision + 1),
        state,
        given,
        reason: reason.to_owned(),
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
        replaced_at: None,
    };
    store::replace_answer(tx, &answer).await?;
    store::insert_answer(tx, &answer).await
}

/// How much is still to be answered: what reminders are about.
async fn count_open(tx: &mut Tx, request: &Request, answered: Option<At>) -> Result<()> {
    let answers = store::answers(tx, &request.id).await?;
    let done = |item: &&String| {
        answers.iter().any(|answer| {
            answer.item == **item && matches!(answer.state, State::Sent | State::Accepted)
        })
    };
    let done = request.items.iter().filter(done).count();
    let open = i64::try_from(request.items.len() - done).unwrap_or(i64::MAX);
    store::count_open(tx, &request.id, open, answered).await
}

//! The answers of a submission: taken from the city file first, written by several people at
//! once, and never lost when two of them write the same.

use std::collections::HashMap;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{State, Submission, current, store};
use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    calls::{Asks, Call, Question},
    cities::{self, City},
    countries, groupings,
    ids::{At, Known, SubmissionId},
    partners, progress,
};

/// One version of one answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answer {
    pub question: String,
    pub revision: i64,
    /// As it is kept: a text, a number, codes of choices, the id of a file, `yes`.
    pub value: String,
    /// The year that a figure describes.
    pub year: Option<i64>,
    /// `typed`, or `file` where it was taken from the city file.
    pub origin: String,
    /// The revision that held when this one collided with it.
    pub beside: Option<i64>,
    pub recorded_at: At,
    pub recorded_by: String,
}

impl Answer {
    pub fn is_from_file(&self) -> bool {
        self.origin == "file"
    }
}

/// What somebody answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Said {
    pub value: String,
    pub year: Option<i64>,
}

/// What became of an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Kept {
    Held(Answer),
    /// Somebody else had answered meanwhile: both are kept, and one is to be chosen.
    Beside(Answer),
}

/// Answers a question. `seen` is the revision that the writer had before them, 0 where they
/// saw none; where another holds by now, both are kept side by side.
pub async fn answer(
    tx: &mut Tx,
    actor: &Actor,
    id: &SubmissionId,
    question: &str,
    said: Said,
    seen: i64,
    now: &At,
) -> Result<Kept> {
    let (submission, call) = current(tx, id).await?;
    actor.may_record(&submission.city)?;
    super::must_be_changeable(tx, &submission, &call, now).await?;
    let question = call.says.question(question).ok_or(Error::NotFound)?;
    let said = checked(question, said)?;
    let held = store::answers(tx, id).await?;
    let of: Vec<&Answer> = held.iter().filter(|held| held.question == question.code).collect();
    let holds = of.iter().find(|held| held.beside.is_none());
    let rivals = of.iter().any(|held| held.beside.is_some());
    let revision = holds.map_or(0, |held| held.revision);
    if let Some(same) = holds.filter(|h| (&h.value, h.year) == (&said.value, said.year) && !rivals)
    {
        return Ok(Kept::Held((*same).clone()));
    }
    if holds.is_none() && said.value.is_empty() {
        return Ok(Kept::Held(version(question, 0, said, "typed", None, actor)));
    }
    let next = store::last_revision(tx, id, &question.code).await? + 1;
    let collides = seen != revision;
    let beside = collides.then_some(revision);
    let answer = version(question, next, said, "typed", beside, actor);
    if !collides {
        // whoever saw all of them decides for all
        store::replace(tx, id, &question.code, &answer.recorded_at).await?;
    }
    store::insert_answer(tx, id, &answer).await?;
    let told = serde_json::json!({
        "call": submission.call, "question": question.code, "revision": next, "beside": beside,
    });
    let subject = format!("city/{}", submission.city);
    audit::log(tx, actor, "submission.answered", &subject, &told).await?;
    Ok(if collides { Kept::Beside(answer) } else { Kept::Held(answer) })
}

fn version(
    question: &Question,
    revision: i64,
    said: Said,
    origin: &str,
    beside: Option<i64>,
    actor: &Actor,
) -> Answer {
    Answer {
        question: question.code.clone(),
        revision,
        value: said.value,
        year: said.year,
        origin: origin.to_owned(),
        beside,
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
    }
}

pub fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// Refuses what does not answer the question, and says how to mend it.
fn checked(question: &Question, mut said: Said) -> Result<Said> {
    said.value = said.value.trim().to_owned();
    if said.value.is_empty() {
        return Ok(Said::default());
    }
    let long = said.value.chars().count();
    match &question.asks {
        Asks::Text { words: most } => {
            let count = words(&said.value);
            if *most > 0 && count > *most as usize {
                return Err(Error::invalid("answer", "too-many-words")
                    .with("count", count)
                    .with("most", most));
            }
            if long > 50_000 {
                return Err(Error::invalid("answer", "text-too-long").with("most", 50_000));
            }
        }
        Asks::Line if long > 500 => {
            return Err(Error::invalid("answer", "text-too-long").with("most", 500));
        }
        Asks::Link => {
            let web = ["https://", "http://"].iter().any(|start| said.value.starts_with(start));
            if !web || long > 1_000 || said.value.contains(char::is_whitespace) {
                return Err(
                    Error::invalid("answer", "web-address-invalid").with("address", &said.value)
                );
            }
        }
        Asks::Figure { .. } => {
            if said.value.parse::<f64>().ok().filter(|n| n.is_finite()).is_none() {
                return Err(
                    Error::invalid("answer", "answer-not-a-number").with("text", &said.value)
                );
            }
            if said.year.is_some_and(|year| !(1900..=2100).contains(&year)) {
                return Err(Error::invalid("answer", "answer-year"));
            }
        }
        Asks::Rating if !["1", "2", "3", "4", "5"].contains(&said.value.as_str()) => {
            return Err(Error::invalid("answer", "answer-rating"));
        }
        Asks::Consent if said.value != "yes" => said.value = String::new(),
        Asks::Choice { options, most } => {
            let chosen: Vec<&str> = said.value.split(' ').collect();
            let known = chosen.iter().all(|code| options.iter().any(|o| o.code == *code));
            if !known || chosen.len() > *most as usize {
                return Err(Error::invalid("answer", "answer-choice").with("most", most));
            }
        }
        Asks::Item | Asks::Signature => return Err(Error::invalid("answer", "answer-not-typed")),
        _ => {}
    }
    Ok(said)
}

/// Answers from the city file whatever it can answer, and marks it so.
pub(super) async fn prefill(
    tx: &mut Tx,
    actor: &Actor,
    submission: &Submission,
    call: &Call,
    items: bool,
) -> Result<()> {
    let wanted: Vec<&Question> = call
        .says
        .questions()
        .filter(|q| !q.from.is_empty() && items == (q.asks == Asks::Item))
        .collect();
    let file = file(tx, submission, &wanted).await?;
    for question in wanted {
        let Some(said) = file.get(&question.from).cloned() else { continue };
        // what the file holds may not fit the form: then the city writes it
        let said = match question.asks {
            Asks::Item => Ok(said),
            _ => checked(question, said),
        };
        let Ok(said) = said else { continue };
        let next = store::last_revision(tx, &submission.id, &question.code).await? + 1;
        let answer = version(question, next, said, "file", None, actor);
        store::replace(tx, &submission.id, &question.code, &answer.recorded_at).await?;
        store::insert_answer(tx, &submission.id, &answer).await?;
    }
    Ok(())
}

/// What the city file says now to the questions that are answered from it, by item.
pub async fn file(
    conn: &mut Conn,
    submission: &Submission,
    wanted: &[&Question],
) -> Result<HashMap<String, Said>> {
    let city = cities::get(conn, &submission.city, &Known::NOW, None).await?;
    let lang = submission.language.as_str();
    let mut found = HashMap::new();
    let measured = wanted.iter().any(|q| q.from.starts_with("measurement/"));
    let standing = match measured {
        true => Some(progress::of_city(conn, &submission.city, &Known::NOW, None).await?),
        false => None,
    };
    for question in wanted {
        let item = question.from.as_str();
        let said = match item.strip_prefix("measurement/") {
            Some(code) => standing.as_ref().and_then(|standing| {
                let latest = standing.of(code).headline()?.latest()?;
                let year = i64::from(latest.key.period.year());
                Some(Said { value: latest.value?.to_string(), year: Some(year) })
            }),
            None => of_register(conn, &city, item, lang).await?,
        };
        if let Some(said) = said.filter(|said| !said.value.is_empty()) {
            found.insert(item.to_owned(), said);
        }
    }
    Ok(found)
}

async fn of_register(conn: &mut Conn, city: &City, item: &str, lang: &str) -> Result<Option<Said>> {
    let is = &city.entry.is;
    let label = |found: Option<&groupings::Label>| {
        found.map(|label| label.names.in_language(lang).text.to_owned())
    };
    let value = match item {
        "name" => Some(is.name.clone()),
        "country" => Some(countries::name(&is.country, lang).to_owned()),
        "region" => label(groupings::region(&is.region)),
        "entity" => label(groupings::entity_type(&is.entity_type)),
        "population" => is.population.map(|n| n.to_string()),
        "clusters" => {
            let all = groupings::all(conn, &Known::NOW).await?;
            let names = all
                .iter()
                .filter(|g| g.kind == groupings::Kind::Cluster && city.belongs_to(&g.code))
                .map(|g| g.names.in_language(lang).text);
            Some(names.collect::<Vec<_>>().join("; "))
        }
        "partners" => {
            let all = partners::of_city(conn, city.code(), &Known::NOW).await?;
            Some(all.iter().map(|p| p.name.as_str()).collect::<Vec<_>>().join("; "))
        }
        _ => None,
    };
    Ok(value.map(|value| Said { value, year: None }))
}

/// The answers as they were sent: what a city changes while it completes them is its own until it
/// sends them again.
pub(crate) async fn sent_answers(conn: &mut Conn, submission: &Submission) -> Result<Vec<Answer>> {
    if submission.state != State::Reopened {
        return store::answers(conn, &submission.id).await;
    }
    let steps = store::steps(conn, &submission.id).await?;
    let given_back = steps.iter().rev().take_while(|step| step.state == State::Reopened).last();
    match given_back {
        Some(step) => store::answers_at(conn, &submission.id, &step.at).await,
        None => store::answers(conn, &submission.id).await,
    }
}

/// Takes back what was changed and not sent: a new version says again what was sent.
pub(super) async fn bring_back(tx: &mut Tx, actor: &Actor, submission: &Submission) -> Result<()> {
    let sent = sent_answers(tx, submission).await?;
    let now = At::now();
    for held in store::answers(tx, &submission.id).await? {
        if !sent.contains(&held) {
            store::replace(tx, &submission.id, &held.question, &now).await?;
        }
    }
    let left = store::answers(tx, &submission.id).await?;
    for answer in sent.into_iter().filter(|answer| !left.contains(answer)) {
        let last = store::last_revision(tx, &submission.id, &answer.question).await?;
        let (recorded_at, recorded_by) = (now.clone(), actor.name().to_owned());
        let again = Answer { revision: last + 1, recorded_at, recorded_by, ..answer };
        store::insert_answer(tx, &submission.id, &again).await?;
    }
    Ok(())
}

/// SHA-256 over the answers that hold, each with its length before it.
pub fn digest(answers: &[Answer]) -> String {
    let mut held: Vec<&Answer> = answers.iter().filter(|a| a.beside.is_none()).collect();
    held.sort_by(|a, b| a.question.cmp(&b.question));
    let mut hash = Sha256::new();
    for answer in held {
        let year = answer.year.map(|year| year.to_string()).unwrap_or_default();
        for field in [&answer.question, &answer.value, &year] {
            hash.update((field.len() as u64).to_be_bytes());
            hash.update(field.as_bytes());
        }
    }
    audit::hex(&hash.finalize())
}

//! Questions of delegates to a session: they wait until its chair or an organiser lets them be
//! shown.

mod store;

use serde::Serialize;

use super::KIND;
use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    ids::{At, Known, QuestionId},
    programme::{parts, versions},
};

/// Of one person to one session.
const MOST: usize = 5;
const LONGEST: usize = 500;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Waiting,
    Shown,
    Answered,
    Refused,
}

impl State {
    pub const ALL: [Self; 4] = [Self::Waiting, Self::Shown, Self::Answered, Self::Refused];

    pub fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Shown => "shown",
            Self::Answered => "answered",
            Self::Refused => "refused",
        }
    }

    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    pub fn is_shown(self) -> bool {
        matches!(self, Self::Shown | Self::Answered)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub id: QuestionId,
    pub conference: String,
    pub session: String,
    pub agenda: String,
    /// Empty where they did not want it shown.
    pub name: String,
    pub language: String,
    pub body: String,
    pub state: State,
    pub asked_at: At,
    pub decided_at: Option<At>,
    pub decided_by: Option<String>,
}

/// Asks something, by the key of one's own timetable.
pub async fn ask(
    tx: &mut Tx,
    actor: &Actor,
    key: &str,
    session: &str,
    body: &str,
    language: &str,
    named: bool,
) -> Result<Question> {
    actor.may_use_link(KIND, key)?;
    let agenda = super::get(tx, actor, key).await?;
    let version = versions::latest(tx, actor, &agenda.conference, &Known::NOW).await?;
    let known = version.is_some_and(|one| one.programme.session(session).is_some());
    if !known {
        return Err(Error::NotFound);
    }
    let body = body.trim();
    if body.is_empty() {
        return Err(Error::invalid("question", "needed"));
    }
    if body.chars().count() > LONGEST {
        return Err(Error::invalid("question", "question-long").with("most", LONGEST));
    }
    let held = store::of_session(tx, &agenda.conference, session).await?;
    let own = held.iter().filter(|one| one.agenda == agenda.id.as_str());
    if own.clone().any(|one| one.body == body) {
        return Err(Error::invalid("question", "question-asked"));
    }
    if own.count() >= MOST {
        return Err(Error::invalid("question", "question-enough").with("most", MOST));
    }
    let question = Question {
        id: QuestionId::create(),
        conference: agenda.conference.clone(),
        session: session.to_owned(),
        agenda: agenda.id.to_string(),
        name: if named { agenda.name.clone() } else { String::new() },
        language: language.to_owned(),
        body: body.to_owned(),
        state: State::Waiting,
        asked_at: At::now(),
        decided_at: None,
        decided_by: None,
    };
    store::insert(tx, &question).await?;
    audit::log(tx, actor, "question.asked", &subject(&question), &question.id).await?;
    Ok(question)
}

/// Lets a question be shown, says that it was answered, or refuses it.
pub async fn decide(tx: &mut Tx, actor: &Actor, id: &QuestionId, state: State) -> Result<Question> {
    let question = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    parts::may_lead(tx, actor, &question.conference, &question.session).await?;
    let next = Question {
        state,
        decided_at: Some(At::now()),
        decided_by: Some(actor.name().to_owned()),
        ..question
    };
    store::decide(tx, &next).await?;
    audit::log(tx, actor, "question.decided", &subject(&next), &(&next.id, state)).await?;
    Ok(next)
}

/// Those that everybody with a timetable may see, and those of whoever asks.
pub async fn shown(
    conn: &mut Conn,
    actor: &Actor,
    key: &str,
    session: &str,
) -> Result<Vec<Question>> {
    actor.may_use_link(KIND, key)?;
    let agenda = super::get(conn, actor, key).await?;
    let mut all = store::of_session(conn, &agenda.conference, session).await?;
    all.retain(|one| one.state.is_shown() || one.agenda == agenda.id.as_str());
    Ok(all)
}

/// All questions to a session, for its chair and for organisers.
pub async fn of_session(
    conn: &mut Conn,
    actor: &Actor,
    conference: &str,
    session: &str,
) -> Result<Vec<Question>> {
    parts::may_lead(conn, actor, conference, session).await?;
    store::of_session(conn, conference, session).await
}

/// All questions of a conference, those that wait first.
pub async fn all(conn: &mut Conn, actor: &Actor, conference: &str) -> Result<Vec<Question>> {
    actor.may_organise(conference)?;
    let mut all = store::of_conference(conn, conference).await?;
    all.sort_by_key(|one| (one.state != State::Waiting, one.asked_at.clone()));
    Ok(all)
}

fn subject(question: &Question) -> String {
    format!("conference/{}", question.conference)
}

/// How many questions still name who asked.
pub(crate) async fn names(conn: &mut Conn, conference: &str) -> Result<i64> {
    store::named(conn, conference).await
}

/// Forgets who asked; what was asked stays.
pub(crate) async fn forget(tx: &mut Tx, conference: &str) -> Result<()> {
    store::forget(tx, conference).await
}

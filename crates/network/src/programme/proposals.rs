//! Proposals for sessions: cities answer a call, and organisers make sessions of what they accept.

use std::collections::HashSet;

use super::sessions::{self, Content, Kind, Session};
use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    calls::{self, Asks, Call},
    conferences::{self, Conference, Particulars},
    frameworks::Text,
    ids::{Known, SubmissionId},
    submissions::{self, Answer, State, Submission},
};

/// What a city proposes, and the session that was made of it.
pub struct Proposal {
    pub submission: Submission,
    /// In the order of the form: question and answer.
    pub answers: Vec<(Text, String)>,
    pub title: String,
    pub about: String,
    pub session: Option<Session>,
}

/// Says which call asks for sessions of this conference. It lets organisers read what is sent to
/// that call, so whoever keeps calls decides it.
pub async fn ask(tx: &mut Tx, actor: &Actor, conference: &str, call: &str) -> Result<()> {
    actor.may_keep_calls()?;
    if !call.is_empty() {
        calls::get(tx, actor, call, &Known::NOW).await?;
    }
    let last = conferences::get(tx, actor, conference, &Known::NOW).await?;
    let is = Particulars { proposals: call.to_owned(), ..last.is };
    conferences::correct(tx, actor, conference, is, last.revision, "").await?;
    Ok(())
}

/// What was proposed and sent, for organisers; the call is `None` where none asks.
pub async fn all(
    conn: &mut Conn,
    actor: &Actor,
    conference: &str,
) -> Result<(Option<Call>, Vec<Proposal>)> {
    actor.may_organise(conference)?;
    let is = conferences::get(conn, actor, conference, &Known::NOW).await?.is;
    if is.proposals.is_empty() {
        return Ok((None, Vec::new()));
    }
    let program = Actor::program("proposals");
    let call = calls::get(conn, &program, &is.proposals, &Known::NOW).await?;
    let held = sessions::all(conn, conference, &Known::NOW).await?;
    let mut all = Vec::new();
    for submission in submissions::of_call(conn, &program, &call.code).await? {
        if !is_sent(&submission) {
            continue;
        }
        let (submission, _, answers) = submissions::get(conn, &program, &submission.id).await?;
        let source = source(&submission.id);
        let session = held.iter().find(|one| one.is.sources.contains(&source)).cloned();
        all.push(read(&call, submission, &answers, session));
    }
    Ok((Some(call), all))
}

/// How many proposals no session was made of, for organisers.
pub async fn waiting(conn: &mut Conn, actor: &Actor, one: &Conference) -> Result<usize> {
    actor.may_organise(&one.code)?;
    if one.is.proposals.is_empty() {
        return Ok(0);
    }
    let program = Actor::program("proposals");
    let held = sessions::all(conn, &one.code, &Known::NOW).await?;
    let taken: HashSet<&String> = held.iter().flat_map(|one| &one.is.sources).collect();
    let sent = submissions::of_call(conn, &program, &one.is.proposals).await?;
    let waits = |one: &&Submission| is_sent(one) && !taken.contains(&source(&one.id));
    Ok(sent.iter().filter(waits).count())
}

fn is_sent(one: &Submission) -> bool {
    matches!(one.state, State::Submitted | State::Endorsed)
}

fn source(id: &SubmissionId) -> String {
    format!("submission/{id}")
}

/// The first line of the form is the title, its first long text says what it is about.
fn read(
    call: &Call,
    submission: Submission,
    answers: &[Answer],
    session: Option<Session>,
) -> Proposal {
    let said = |code: &str| {
        let answer = answers.iter().find(|one| one.question == code && one.beside.is_none());
        answer.map(|one| one.value.trim()).filter(|value| !value.is_empty())
    };
    let first = |wanted: &dyn Fn(&Asks) -> bool| {
        let asked = call.says.questions().filter(|one| wanted(&one.asks) && one.from.is_empty());
        asked.filter_map(|one| said(&one.code)).next().unwrap_or_default().to_owned()
    };
    let told =
        |asks: &Asks| !matches!(asks, Asks::File | Asks::Signature | Asks::Consent | Asks::Item);
    Proposal {
        title: first(&|asks| matches!(asks, Asks::Line)),
        about: first(&|asks| matches!(asks, Asks::Text { .. })),
        answers: call
            .says
            .questions()
            .filter(|one| told(&one.asks))
            .filter_map(|one| Some((one.label.clone(), said(&one.code)?.to_owned())))
            .collect(),
        submission,
        session,
    }
}

/// Makes a session of a proposal, in the language in which it was written.
pub async fn accept(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    id: &SubmissionId,
    kind: Kind,
    minutes: i64,
) -> Result<Session> {
    let (_, all) = all(tx, actor, conference).await?;
    let proposal = all.into_iter().find(|one| one.submission.id == *id).ok_or(Error::NotFound)?;
    if let Some(session) = proposal.session {
        return Ok(session);
    }
    let language = proposal.submission.language.as_str();
    let text = |said: &str| {
        let mut text = Text::default();
        if !said.is_empty() {
            text.set(language, said);
        }
        text
    };
    let title = match proposal.title.as_str() {
        "" => proposal.submission.city.as_str(),
        title => title,
    };
    let is = Content {
        kind,
        title: text(title),
        about: text(&proposal.about),
        minutes,
        languages: vec![language.to_owned()],
        sources: vec![source(id)],
        ..Content::default()
    };
    let session = sessions::add(tx, actor, conference, None, is).await?;
    let told = serde_json::json!({"submission": id, "session": session.code});
    audit::log(tx, actor, "proposal.accepted", &format!("conference/{conference}"), &told).await?;
    Ok(session)
}

//! What delegates thought of a session, or of the conference: one answer of each, read by
//! organisers without names.

mod store;

use serde::Serialize;

use super::KIND;
use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    ids::{At, Known},
    programme::versions,
};

const LONGEST: usize = 2_000;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Feedback {
    pub conference: String,
    /// By code; empty for the conference.
    pub session: String,
    #[serde(skip)]
    pub agenda: String,
    /// 1 to 5.
    pub rating: i64,
    pub body: String,
    pub language: String,
    pub given_at: At,
}

/// What many said of one thing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// How many gave 1, 2, … 5.
    pub ratings: [usize; 5],
    /// What they wrote: language and text.
    pub said: Vec<(String, String)>,
}

impl Summary {
    pub fn count(&self) -> usize {
        self.ratings.iter().sum()
    }

    /// `None` where nobody said anything.
    pub fn mean(&self) -> Option<f64> {
        let sum: usize = self.ratings.iter().zip(1..).map(|(count, rating)| count * rating).sum();
        (self.count() > 0).then(|| sum as f64 / self.count() as f64)
    }
}

/// Says what one thought, in place of what one said before.
pub async fn give(
    tx: &mut Tx,
    actor: &Actor,
    key: &str,
    session: &str,
    rating: i64,
    body: &str,
    language: &str,
) -> Result<Feedback> {
    actor.may_use_link(KIND, key)?;
    let agenda = super::get(tx, actor, key).await?;
    if !session.is_empty() {
        let version = versions::latest(tx, actor, &agenda.conference, &Known::NOW).await?;
        version.filter(|one| one.programme.session(session).is_some()).ok_or(Error::NotFound)?;
    }
    if !(1..=5).contains(&rating) {
        return Err(Error::invalid("rating", "rating-needed"));
    }
    if body.chars().count() > LONGEST {
        return Err(Error::invalid("said", "question-long").with("most", LONGEST));
    }
    let feedback = Feedback {
        conference: agenda.conference.clone(),
        session: session.to_owned(),
        agenda: agenda.id.to_string(),
        rating,
        body: body.trim().to_owned(),
        language: language.to_owned(),
        given_at: At::now(),
    };
    store::put(tx, &feedback).await?;
    let subject = format!("conference/{}", feedback.conference);
    audit::log(tx, actor, "feedback.given", &subject, &feedback.session).await?;
    Ok(feedback)
}

/// What somebody said themselves.
pub async fn own(
    conn: &mut Conn,
    actor: &Actor,
    key: &str,
    session: &str,
) -> Result<Option<Feedback>> {
    actor.may_use_link(KIND, key)?;
    let (conference, id) = key.split_once('/').ok_or(Error::NotFound)?;
    let all = store::of_conference(conn, conference).await?;
    Ok(all.into_iter().find(|one| one.agenda == id && one.session == session))
}

/// What was said of each session, and of the conference under the empty code.
pub async fn summaries(
    conn: &mut Conn,
    actor: &Actor,
    conference: &str,
) -> Result<std::collections::BTreeMap<String, Summary>> {
    actor.may_organise(conference)?;
    let mut all = std::collections::BTreeMap::<String, Summary>::new();
    for one in store::of_conference(conn, conference).await? {
        let summary = all.entry(one.session).or_default();
        let place = usize::try_from(one.rating - 1).unwrap_or(0).min(4);
        summary.ratings[place] += 1;
        if !one.body.is_empty() {
            summary.said.push((one.language, one.body));
        }
    }
    Ok(all)
}

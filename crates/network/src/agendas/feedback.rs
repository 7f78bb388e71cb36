//! What delegates thought of a session, or of the conference: one answer of each, read by
//! organisers without names.

mod store;

use jiff::civil::{DateTime, Time};
use serde::Serialize;

use super::KIND;
use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    conferences::{self, Particulars},
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

/// What somebody says of a session, by its code; of the conference where it is empty.
#[derive(Clone, Copy, Debug)]
pub struct NewFeedback<'a> {
    pub session: &'a str,
    pub rating: i64,
    pub body: &'a str,
    pub language: &'a str,
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
    new: NewFeedback<'_>,
    now: &At,
) -> Result<Feedback> {
    let NewFeedback { session, rating, body, language } = new;
    actor.may_use_link(KIND, key)?;
    let agenda = super::get(tx, actor, key).await?;
    let is = conferences::get(tx, actor, &agenda.conference, &Known::NOW).await?.is;
    let starts = match session {
        "" => None,
        code => {
            let version = versions::latest(tx, actor, &agenda.conference, &Known::NOW).await?;
            let version = version.ok_or(Error::NotFound)?;
            version.programme.session(code).ok_or(Error::NotFound)?.starts()
        }
    };
    if *now < begins(&is, starts) {
        return Err(Error::invalid("rating", "feedback-early").with("starts", is.starts));
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

/// From when on somebody can have thought something: of a session that begins at this clock time,
/// or of the conference.
pub fn begins(is: &Particulars, starts: Option<DateTime>) -> At {
    let starts = starts.unwrap_or_else(|| is.starts.to_datetime(Time::midnight()));
    At::from(is.instant(starts).timestamp())
}

/// What somebody said themselves.
pub async fn own(
    conn: &mut Conn,
    actor: &Actor,
    key: &str,
    session: &str,
) -> Result<Option<Feedback>> {
    actor.may_use_link(KIND, key)?;
    let agenda = super::get(conn, actor, key).await?;
    store::of(conn, &agenda, session).await
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

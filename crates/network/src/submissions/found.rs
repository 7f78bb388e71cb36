//! The submissions of a call as those who keep it look for them.

use std::{collections::HashMap, iter};

use serde::Serialize;

use super::{State, Submission, store};
use crate::{Actor, Conn, Result, db::BETWEEN, fold, ids::SubmissionId};

/// Which submissions are wanted; empty for all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub state: Option<State>,
    pub country: String,
    /// Words of the city's name.
    pub words: String,
    /// Those only that came in the grace.
    pub late: bool,
}

/// A submission with the name of its city.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Found {
    #[serde(flatten)]
    pub submission: Submission,
    pub name: String,
}

/// The answers of a submission that hold, as they come from the database in one text.
#[derive(Default)]
pub struct Cells(String);

/// An answer as it is exported.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell<'a> {
    pub question: &'a str,
    pub value: &'a str,
    pub year: Option<i64>,
}

impl Cells {
    pub fn iter(&self) -> impl Iterator<Item = Cell<'_>> {
        let mut rest = self.0.as_str();
        iter::from_fn(move || {
            let (question, after) = rest.split_once(BETWEEN)?;
            let (year, after) = after.split_once(BETWEEN)?;
            let (length, after) = after.split_once(BETWEEN)?;
            let (value, after) = after.split_at_checked(length.parse().ok()?)?;
            rest = after;
            Some(Cell { question, value, year: year.parse().ok() })
        })
    }
}

impl Filter {
    fn lets(&self, one: &Found) -> bool {
        let words = fold(&self.words);
        let name = fold(&one.name);
        self.state.is_none_or(|state| state == one.submission.state)
            && (self.country.is_empty() || self.country == one.submission.country)
            && (!self.late || one.submission.late.is_some())
            && words.split_whitespace().all(|word| name.contains(word))
    }
}

/// Those of a call that a filter lets through, by the names of their cities.
pub async fn found(
    conn: &mut Conn,
    actor: &Actor,
    call: &str,
    filter: &Filter,
) -> Result<Vec<Found>> {
    actor.may_keep_calls()?;
    let mut all = store::named(conn, call).await?;
    all.retain(|one| filter.lets(one));
    all.sort_by_cached_key(|one| (fold(&one.name), one.submission.id.clone()));
    Ok(all)
}

/// Every answer of some submissions that holds, by submission.
pub async fn cells(
    conn: &mut Conn,
    actor: &Actor,
    submissions: &[&SubmissionId],
) -> Result<HashMap<SubmissionId, Cells>> {
    actor.may_keep_calls()?;
    answered(conn, submissions, &[]).await
}

/// What submissions answer to the questions named, or to all where none is: by submission.
pub(crate) async fn answered(
    conn: &mut Conn,
    submissions: &[&SubmissionId],
    questions: &[&str],
) -> Result<HashMap<SubmissionId, Cells>> {
    let rows = store::cells(conn, submissions, questions).await?;
    Ok(rows.into_iter().map(|(id, packed)| (id, Cells(packed))).collect())
}

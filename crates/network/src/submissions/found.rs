//! The submissions of a call as those who keep it look for them.

use std::collections::HashMap;

use serde::Serialize;

use super::{State, Submission, store};
use crate::{Actor, Conn, Result, fold, ids::SubmissionId};

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

/// An answer as it is exported.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    pub submission: SubmissionId,
    pub question: String,
    pub value: String,
    pub year: Option<i64>,
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

/// What all submissions of a call answer to some of its questions, by submission.
pub(crate) async fn answered(
    conn: &mut Conn,
    call: &str,
    questions: &[&str],
) -> Result<HashMap<SubmissionId, Vec<Cell>>> {
    let mut of = HashMap::<SubmissionId, Vec<Cell>>::new();
    for cell in store::answered(conn, call, questions).await? {
        of.entry(cell.submission.clone()).or_default().push(cell);
    }
    Ok(of)
}

/// Every answer of a call that holds, by submission.
pub async fn cells(
    conn: &mut Conn,
    actor: &Actor,
    call: &str,
) -> Result<HashMap<SubmissionId, Vec<Cell>>> {
    actor.may_keep_calls()?;
    let mut of = HashMap::<SubmissionId, Vec<Cell>>::new();
    for cell in store::cells(conn, call).await? {
        of.entry(cell.submission.clone()).or_default().push(cell);
    }
    Ok(of)
}

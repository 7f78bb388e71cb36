//! What jurors say to each other about a submission, once each has given scores of their own.

use serde::Serialize;

use super::{others, reading, subject};
use crate::{
    Actor, Conn, Error, Result, Tx, audit, cities,
    ids::{At, SubmissionId},
    submissions,
};

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Said {
    pub number: i64,
    /// An account; the secretariat's are those that hold no seat.
    pub account: String,
    pub text: String,
    pub said_at: At,
}

/// The thread of a submission; `None` for a juror who has not given their scores.
pub async fn talk(conn: &mut Conn, actor: &Actor, id: &SubmissionId) -> Result<Option<Vec<Said>>> {
    if others(conn, actor, id).await?.is_none() {
        return Ok(None);
    }
    Ok(Some(reading::store::talk(conn, id).await?))
}

pub async fn say(tx: &mut Tx, actor: &Actor, id: &SubmissionId, text: &str) -> Result<()> {
    if others(tx, actor, id).await?.is_none() {
        return Err(Error::invalid("text", "talk-before-scores"));
    }
    let text = cities::needed("text", text)?;
    if text.chars().count() > 10_000 {
        return Err(Error::invalid("text", "text-too-long").with("most", 10_000));
    }
    let (submission, _) = submissions::current(tx, id).await?;
    reading::store::say(tx, id, actor.name(), text, &At::now()).await?;
    let told = serde_json::json!({ "submission": id });
    audit::log(tx, actor, "review.discussed", &subject(&submission.call), &told).await
}

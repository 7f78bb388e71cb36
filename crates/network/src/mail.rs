//! Letters to people: written in the transaction that gives reason for them, sent by
//! whoever works in the background.
//!
//! The post cannot be asked whether it took a letter, so its handing over is noted before
//! ([`begin`]) and after ([`sent`]). A worker that dies in between leaves a letter of which
//! nobody knows whether it went out. It is not sent a second time: it is given up, and
//! [`unsure`] names it. So no letter goes out twice, and none is lost in silence. The
//! Message-ID is made from the letter's id, so that the logs of the post can be searched.

mod store;

use serde::Serialize;

use crate::{
    Conn, Error, Result, Tx,
    ids::{At, MailId},
    jobs::{self, Job},
};

/// The kind of job that sends a letter.
pub const KIND: &str = "mail";

/// In the language of the person it goes to.
#[derive(Clone, Debug, PartialEq)]
pub struct NewLetter {
    pub to: String,
    pub subject: String,
    /// Plain text.
    pub body: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Letter {
    pub id: MailId,
    pub address: String,
    pub subject: String,
    pub body: String,
    pub written_at: At,
}

/// Puts a letter into the outbox.
pub async fn write(tx: &mut Tx, new: NewLetter) -> Result<MailId> {
    let id = store::insert(tx, &new, &At::now()).await?;
    jobs::enqueue(tx, KIND, &id).await?;
    Ok(id)
}

/// Notes that a letter is about to be handed to the post; commit before doing so.
/// `None`: it must not be handed over, because that was done or begun before; the job is ended.
pub async fn begin(tx: &mut Tx, job: &Job) -> Result<Option<Letter>> {
    let id = of(job)?;
    if let Some(letter) = store::begin(tx, &id, &At::now()).await? {
        return Ok(Some(letter));
    }
    let problem = "a worker ended while it handed this letter over";
    store::note(tx, &id, problem).await?;
    jobs::give_up(tx, job, problem).await?;
    Ok(None)
}

/// The post took the letter. Its text is forgotten, which may hold a link that opens a door, and so
/// is its address.
pub async fn sent(tx: &mut Tx, job: &Job) -> Result<()> {
    store::sent(tx, &of(job)?, &At::now()).await?;
    jobs::finish(tx, job).await
}

/// The post answered that it did not take the letter: it is handed over again later.
pub async fn refused(tx: &mut Tx, job: &Job, problem: &str) -> Result<()> {
    store::not_begun(tx, &of(job)?, problem).await?;
    jobs::fail(tx, job, problem).await
}

/// The post will never take the letter, or did not answer whether it did.
pub async fn give_up(tx: &mut Tx, job: &Job, problem: &str) -> Result<()> {
    store::note(tx, &of(job)?, problem).await?;
    jobs::give_up(tx, job, problem).await
}

fn of(job: &Job) -> Result<MailId> {
    if job.kind != KIND {
        return Err(Error::NotFound);
    }
    Ok(serde_json::from_str(&job.payload)?)
}

/// Letters of which nobody knows whether they went out, the newest first.
pub async fn unsure(conn: &mut Conn) -> Result<Vec<Letter>> {
    store::unsure(conn).await
}

/// Letters that wait to be sent, the oldest first: what a test or a trial wants to read.
pub async fn outbox(conn: &mut Conn) -> Result<Vec<Letter>> {
    store::outbox(conn).await
}

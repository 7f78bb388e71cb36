//! Packages: many submissions of a call, each printed, in one file. Printing a thousand takes a
//! worker minutes, so that nobody waits for a page: the file is fetched when it is ready.

mod store;

use serde::Serialize;

use crate::{
    Actor, Conn, Error, Result, Tx, audit, calls,
    files::pieces,
    ids::{At, Known, PackageId, SubmissionId},
    jobs::{self, Job},
    submissions::{self, State},
};

pub use store::of_call;

/// The kind of job that makes a package.
pub const KIND: &str = "package";
/// More would not fit into anybody's post or memory.
const MOST: usize = 2_000;
/// The pieces in which the file is kept.
const PIECE: usize = 1 << 20;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Package {
    pub id: PackageId,
    pub call: String,
    /// The language of what stands around the answers.
    pub language: String,
    pub chosen: Vec<SubmissionId>,
    pub asked_at: At,
    pub asked_by: String,
    /// How many are printed.
    pub printed: i64,
    /// Of the file, in bytes; absent until it is whole.
    pub size: Option<i64>,
    pub ended_at: Option<At>,
    pub problem: String,
}

/// Asks for the submissions of a call in one file; those that were not sent are left out.
pub async fn ask(
    tx: &mut Tx,
    actor: &Actor,
    call: &str,
    language: &str,
    chosen: &[SubmissionId],
) -> Result<Package> {
    actor.may_keep_calls()?;
    calls::get(tx, actor, call, &Known::NOW).await?;
    let held = submissions::of_call(tx, actor, call).await?;
    let chosen: Vec<SubmissionId> = held
        .into_iter()
        .filter(|one| one.sent_at.is_some() && one.state != State::Withdrawn)
        .map(|one| one.id)
        .filter(|id| chosen.contains(id))
        .collect();
    if chosen.is_empty() {
        return Err(Error::invalid("submission", "package-empty"));
    }
    if chosen.len() > MOST {
        return Err(Error::invalid("submission", "package-too-many").with("most", MOST));
    }
    let new = Package {
        id: PackageId::create(),
        call: call.to_owned(),
        language: language.to_owned(),
        chosen,
        asked_at: At::now(),
        asked_by: actor.name().to_owned(),
        printed: 0,
        size: None,
        ended_at: None,
        problem: String::new(),
    };
    store::insert(tx, &new).await?;
    jobs::enqueue(tx, KIND, &new.id).await?;
    let told = serde_json::json!({ "code": call, "count": new.chosen.len() });
    audit::log(tx, actor, "package.asked", &format!("call/{call}"), &told).await?;
    Ok(new)
}

pub async fn get(conn: &mut Conn, actor: &Actor, id: &PackageId) -> Result<Package> {
    actor.may_keep_calls()?;
    store::get(conn, id).await?.ok_or(Error::NotFound)
}

/// The package that a job is to make; none where it was made before.
pub async fn begin(conn: &mut Conn, job: &Job) -> Result<Option<Package>> {
    let id: PackageId = serde_json::from_str(&job.payload)?;
    Ok(store::get(conn, &id).await?.filter(|package| package.ended_at.is_none()))
}

/// Says how far a worker is, and keeps the job in its hands.
pub async fn tell(tx: &mut Tx, job: &Job, id: &PackageId, printed: usize) -> Result<()> {
    jobs::prolong(tx, job).await?;
    store::tell(tx, id, i64::try_from(printed).unwrap_or(i64::MAX)).await
}

/// Keeps the file and ends the job, in one transaction.
pub async fn end(tx: &mut Tx, job: &Job, package: &Package, file: &[u8]) -> Result<()> {
    // a worker that was killed may have left pieces behind
    pieces::forget(tx, package.id.as_str()).await?;
    for (number, piece) in (0..).zip(file.chunks(PIECE)) {
        pieces::append(tx, package.id.as_str(), number, piece).await?;
    }
    let size = i64::try_from(file.len()).unwrap_or(i64::MAX);
    store::end(tx, &package.id, Some(size), "", &At::now()).await?;
    jobs::finish(tx, job).await
}

/// It cannot be made; people are told why.
pub async fn give_up(tx: &mut Tx, job: &Job, id: &PackageId, problem: &str) -> Result<()> {
    store::end(tx, id, None, problem, &At::now()).await?;
    jobs::give_up(tx, job, problem).await
}

/// A piece of the file, counted from 0; none after the last.
pub async fn piece(conn: &mut Conn, id: &PackageId, number: i64) -> Result<Option<Vec<u8>>> {
    pieces::one(conn, id.as_str(), number).await
}

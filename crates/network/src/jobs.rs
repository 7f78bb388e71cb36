//! Work to be done in the background, asked for in the transaction that gives reason for it.
//!
//! A worker claims a job for a while, its lease. The job's effects on the rows and
//! [`finish`] belong in one transaction: then they happen once, however often workers are
//! killed, because a worker whose lease has gone to another cannot finish.

use serde::Serialize;

use crate::{
    Conn, Error, Result, Tx,
    db::from_row,
    ids::{At, JobId},
};

/// Longer than any job should be silent; [`prolong`] buys more.
pub const LEASE_SECONDS: i64 = 5 * 60;
/// After so many failures nobody tries again.
const ATTEMPTS: i64 = 10;
const LONGEST_WAIT_SECONDS: i64 = 6 * 60 * 60;

/// A job in the hands of a worker.
#[derive(Clone, Debug, PartialEq)]
pub struct Job {
    pub id: JobId,
    pub kind: String,
    /// JSON.
    pub payload: String,
    /// How often it was claimed, this time included.
    pub attempts: i64,
    lease: String,
}

from_row!(Job { id, kind, payload, attempts, lease });

/// Asks for work, to be done soon after this transaction is committed.
pub async fn enqueue(tx: &mut Tx, kind: &str, payload: &impl Serialize) -> Result<JobId> {
    enqueue_at(tx, kind, payload, &At::now()).await
}

/// Asks for work that is not to be done before an instant.
pub async fn enqueue_at(
    tx: &mut Tx,
    kind: &str,
    payload: &impl Serialize,
    due: &At,
) -> Result<JobId> {
    let id = JobId::create();
    sqlx::query(
        "INSERT INTO job (id, kind, payload, due_at, attempts, problem)
         VALUES ($1, $2, $3, $4, 0, '')",
    )
    .bind(&id)
    .bind(kind)
    .bind(serde_json::to_string(payload)?)
    .bind(due)
    .execute(&mut **tx)
    .await?;
    Ok(id)
}

/// Asks for work of a kind that needs no telling, unless such work waits already.
pub async fn enqueue_once(tx: &mut Tx, kind: &str) -> Result<()> {
    let waiting: Option<String> = sqlx::query_scalar(
        "SELECT id FROM job
         WHERE ended_at IS NULL AND leased_until IS NULL AND kind = $1 LIMIT 1",
    )
    .bind(kind)
    .fetch_optional(&mut **tx)
    .await?;
    if waiting.is_none() {
        enqueue(tx, kind, &()).await?;
    }
    Ok(())
}

/// Takes the job that has been due for longest and that nobody holds.
pub async fn claim(tx: &mut Tx) -> Result<Option<Job>> {
    claim_at(tx, &At::now()).await
}

/// As [`claim`], at a moment of the caller's choice.
pub async fn claim_at(tx: &mut Tx, now: &At) -> Result<Option<Job>> {
    let due: Vec<(String,)> = sqlx::query_as(
        "SELECT id FROM job
         WHERE ended_at IS NULL AND due_at <= $1 AND (leased_until IS NULL OR leased_until <= $1)
         ORDER BY due_at, id LIMIT 16",
    )
    .bind(now)
    .fetch_all(&mut **tx)
    .await?;
    let lease = JobId::create();
    for (id,) in due {
        // Another worker may have been faster: PostgreSQL waits for it here and looks at the
        // row again; on SQLite it cannot have been, writers come one after the other.
        let job = sqlx::query_as(
            "UPDATE job SET lease = $1, leased_until = $2, attempts = attempts + 1
             WHERE id = $3 AND ended_at IS NULL AND (leased_until IS NULL OR leased_until <= $4)
             RETURNING id, kind, payload, attempts, lease",
        )
        .bind(&lease)
        .bind(now.plus(LEASE_SECONDS))
        .bind(id)
        .bind(now)
        .fetch_optional(&mut **tx)
        .await?;
        if job.is_some() {
            return Ok(job);
        }
    }
    Ok(None)
}

/// Keeps a job that takes longer than its lease.
pub async fn prolong(tx: &mut Tx, job: &Job) -> Result<()> {
    let held = sqlx::query(
        "UPDATE job SET leased_until = $1 WHERE id = $2 AND lease = $3 AND ended_at IS NULL",
    )
    .bind(At::now().plus(LEASE_SECONDS))
    .bind(&job.id)
    .bind(&job.lease)
    .execute(&mut **tx)
    .await?;
    still_held(held.rows_affected())
}

/// Ends a job that was done. [`Error::Conflict`] when its lease has gone to another worker:
/// the caller drops the transaction, and with it what the job did.
pub async fn finish(tx: &mut Tx, job: &Job) -> Result<()> {
    end(tx, job, "").await
}

/// Notes that a job failed. It is tried again after a minute, two, four, … and given up
/// after ten times.
pub async fn fail(tx: &mut Tx, job: &Job, problem: &str) -> Result<()> {
    fail_at(tx, job, problem, &At::now()).await
}

/// As [`fail`], at a moment of the caller's choice.
pub async fn fail_at(tx: &mut Tx, job: &Job, problem: &str, now: &At) -> Result<()> {
    if job.attempts >= ATTEMPTS {
        return end(tx, job, problem).await;
    }
    let held = sqlx::query(
        "UPDATE job SET lease = NULL, leased_until = NULL, due_at = $1, problem = $2
         WHERE id = $3 AND lease = $4 AND ended_at IS NULL",
    )
    .bind(now.plus(wait_seconds(job.attempts)))
    .bind(problem)
    .bind(&job.id)
    .bind(&job.lease)
    .execute(&mut **tx)
    .await?;
    still_held(held.rows_affected())
}

/// Ends a job that can never be done, saying why.
pub async fn give_up(tx: &mut Tx, job: &Job, problem: &str) -> Result<()> {
    end(tx, job, problem).await
}

async fn end(tx: &mut Tx, job: &Job, problem: &str) -> Result<()> {
    let held = sqlx::query(
        "UPDATE job SET ended_at = $1, problem = $2
         WHERE id = $3 AND lease = $4 AND ended_at IS NULL",
    )
    .bind(At::now())
    .bind(problem)
    .bind(&job.id)
    .bind(&job.lease)
    .execute(&mut **tx)
    .await?;
    still_held(held.rows_affected())
}

fn still_held(rows: u64) -> Result<()> {
    if rows == 0 { Err(Error::Conflict("lease-lost")) } else { Ok(()) }
}

fn wait_seconds(attempts: i64) -> i64 {
    let doublings = u32::try_from(attempts - 1).unwrap_or(0).min(16);
    (60 * 2_i64.pow(doublings)).min(LONGEST_WAIT_SECONDS)
}

/// How many jobs wait or are being done, and how many were given up.
pub async fn count(conn: &mut Conn) -> Result<(i64, i64)> {
    Ok(sqlx::query_as(
        "SELECT CAST(COALESCE(SUM(CASE WHEN ended_at IS NULL THEN 1 ELSE 0 END), 0) AS BIGINT),
                CAST(COALESCE(SUM(CASE WHEN ended_at IS NOT NULL AND problem <> ''
                                       THEN 1 ELSE 0 END), 0) AS BIGINT)
         FROM job",
    )
    .fetch_one(conn)
    .await?)
}

/// Forgets jobs that were done before an instant; those that were given up stay.
pub async fn forget(tx: &mut Tx, before: &At) -> Result<()> {
    sqlx::query("DELETE FROM job WHERE ended_at < $1 AND problem = ''")
        .bind(before)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

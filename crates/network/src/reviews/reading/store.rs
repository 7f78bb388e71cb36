//! What jurors give, and what they say to each other.

use sqlx::{FromRow, Row, any::AnyRow};

use crate::{
    Conn, Result,
    db::{from_row, json},
    ids::{AccountId, At, SubmissionId},
    reviews::{Review, Said},
};

impl<'r> FromRow<'r, AnyRow> for Review {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let state: String = row.try_get("state")?;
        Ok(Self {
            submission: row.try_get("submission")?,
            account: row.try_get("account")?,
            revision: row.try_get("revision")?,
            given: state == "given",
            scores: json(row, "scores")?,
            remark: row.try_get("remark")?,
            recorded_at: row.try_get("recorded_at")?,
        })
    }
}

from_row!(Said { number, account, text, said_at });

pub(in crate::reviews) async fn put_review(conn: &mut Conn, review: &Review) -> Result<()> {
    sqlx::query(
        "UPDATE review SET replaced_at = $1
         WHERE submission = $2 AND account = $3 AND replaced_at IS NULL",
    )
    .bind(&review.recorded_at)
    .bind(&review.submission)
    .bind(&review.account)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "INSERT INTO review (submission, account, revision, state, scores, remark, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&review.submission)
    .bind(&review.account)
    .bind(review.revision)
    .bind(if review.given { "given" } else { "draft" })
    .bind(serde_json::to_string(&review.scores)?)
    .bind(&review.remark)
    .bind(&review.recorded_at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(in crate::reviews) async fn review(
    conn: &mut Conn,
    submission: &SubmissionId,
    account: &AccountId,
) -> Result<Option<Review>> {
    Ok(sqlx::query_as(
        "SELECT submission, account, revision, state, scores, remark, recorded_at FROM review
         WHERE submission = $1 AND account = $2 AND replaced_at IS NULL",
    )
    .bind(submission)
    .bind(account)
    .fetch_optional(conn)
    .await?)
}

pub(in crate::reviews) async fn reviews_of(
    conn: &mut Conn,
    submission: &SubmissionId,
) -> Result<Vec<Review>> {
    Ok(sqlx::query_as(
        "SELECT submission, account, revision, state, scores, remark, recorded_at FROM review
         WHERE submission = $1 AND replaced_at IS NULL ORDER BY account",
    )
    .bind(submission)
    .fetch_all(conn)
    .await?)
}

/// Which reviews of a call are begun or given: whose, of what, and whether it is given.
pub(in crate::reviews) async fn progress(
    conn: &mut Conn,
    call: &str,
) -> Result<Vec<(SubmissionId, AccountId, bool)>> {
    let rows: Vec<(SubmissionId, AccountId, String)> = sqlx::query_as(
        "SELECT r.submission, r.account, r.state
         FROM review r JOIN submission s ON s.id = r.submission
         WHERE s.call = $1 AND r.replaced_at IS NULL ORDER BY r.submission, r.account",
    )
    .bind(call)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|(of, who, state)| (of, who, state == "given")).collect())
}

/// The reviews of one juror of a call that hold.
pub(in crate::reviews) async fn reviews_by(
    conn: &mut Conn,
    call: &str,
    account: &AccountId,
) -> Result<Vec<Review>> {
    Ok(sqlx::query_as(
        "SELECT r.submission, r.account, r.revision, r.state, r.scores, r.remark, r.recorded_at
         FROM review r JOIN submission s ON s.id = r.submission
         WHERE s.call = $1 AND r.account = $2 AND r.replaced_at IS NULL ORDER BY r.submission",
    )
    .bind(call)
    .bind(account)
    .fetch_all(conn)
    .await?)
}

/// What each juror gave first, before the others came into sight, and what holds of it now: one
/// row where that is the same.
pub(in crate::reviews) async fn given(conn: &mut Conn, call: &str) -> Result<Vec<Review>> {
    Ok(sqlx::query_as(
        "SELECT r.submission, r.account, r.revision, r.state, r.scores, r.remark, r.recorded_at
         FROM review r JOIN submission s ON s.id = r.submission
         WHERE s.call = $1 AND r.state = 'given' AND (r.replaced_at IS NULL OR r.revision = (
             SELECT MIN(f.revision) FROM review f
             WHERE f.submission = r.submission AND f.account = r.account AND f.state = 'given'))
         ORDER BY r.submission, r.account, r.revision",
    )
    .bind(call)
    .fetch_all(conn)
    .await?)
}

pub(in crate::reviews) async fn say(
    conn: &mut Conn,
    submission: &SubmissionId,
    account: &str,
    text: &str,
    at: &At,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO deliberation (submission, number, account, text, said_at)
         VALUES ($1, (SELECT COUNT(*) + 1 FROM deliberation WHERE submission = $1), $2, $3, $4)",
    )
    .bind(submission)
    .bind(account)
    .bind(text)
    .bind(at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(in crate::reviews) async fn talk(
    conn: &mut Conn,
    submission: &SubmissionId,
) -> Result<Vec<Said>> {
    Ok(sqlx::query_as(
        "SELECT number, account, text, said_at FROM deliberation
         WHERE submission = $1 ORDER BY number",
    )
    .bind(submission)
    .fetch_all(conn)
    .await?)
}

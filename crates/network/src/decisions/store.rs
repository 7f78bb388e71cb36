use sqlx::{FromRow, Row, any::AnyRow};

use super::{Decision, Publication};
use crate::{
    Conn, Error, Result,
    calls::Moment,
    ids::{At, CityCode, SubmissionId},
    submissions::{State, Submission},
};

/// How many were accepted beside one.
pub(super) struct Accepted {
    pub all: i64,
    pub of_country: i64,
    pub of_region: i64,
}

fn moment(text: Option<String>) -> sqlx::Result<Option<Moment>> {
    text.map(|text| text.parse()).transpose().map_err(|e| unreadable("complete_by", e))
}

fn unreadable(column: &str, error: Error) -> sqlx::Error {
    sqlx::Error::ColumnDecode { index: column.into(), source: error.into() }
}

impl<'r> FromRow<'r, AnyRow> for Decision {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let word: String = row.try_get("outcome")?;
        Ok(Self {
            submission: row.try_get("submission")?,
            revision: row.try_get("revision")?,
            outcome: word.parse().map_err(|error| unreadable("outcome", error))?,
            reason: row.try_get("reason")?,
            complete_by: moment(row.try_get("complete_by")?)?,
            told_at: row.try_get("told_at")?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
        })
    }
}

crate::db::from_row!(Publication { call, number, due_at, set_at, set_by, published_at });

pub(super) async fn get(conn: &mut Conn, id: &SubmissionId) -> Result<Option<Decision>> {
    Ok(sqlx::query_as(
        "SELECT submission, revision, outcome, reason, complete_by, told_at, recorded_at,
                recorded_by
         FROM decision WHERE submission = $1 AND replaced_at IS NULL",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

/// The last one that its city was told: it stands while the next is prepared.
pub(super) async fn last_told(conn: &mut Conn, id: &SubmissionId) -> Result<Option<Decision>> {
    Ok(sqlx::query_as(
        "SELECT submission, revision, outcome, reason, complete_by, told_at, recorded_at,
                recorded_by
         FROM decision WHERE submission = $1 AND told_at IS NOT NULL
         ORDER BY revision DESC LIMIT 1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

/// Until when a city may complete what was given back to it.
pub(crate) async fn complete_by(conn: &mut Conn, id: &SubmissionId) -> Result<Option<Moment>> {
    Ok(last_told(conn, id).await?.and_then(|told| told.complete_by))
}

/// What cities have open to complete it: the call, the city, the last moment, and when it was
/// asked for first. Where more time was given, the last row of a city holds.
pub(crate) async fn returned(conn: &mut Conn) -> Result<Vec<(String, CityCode, Moment, At)>> {
    let rows: Vec<(String, CityCode, Option<String>, At)> = sqlx::query_as(
        "SELECT s.call, s.city, d.complete_by, d.told_at
         FROM submission s JOIN decision d ON d.submission = s.id
         WHERE s.state = 'reopened' AND d.outcome = 'returned' AND d.told_at IS NOT NULL
         ORDER BY s.call, s.city, d.revision",
    )
    .fetch_all(conn)
    .await?;
    let mut all: Vec<(String, CityCode, Moment, At)> = vec![];
    for (call, city, by, told_at) in rows {
        let by = moment(by)?.unwrap_or_default();
        match all.last_mut() {
            Some(last) if (&last.0, &last.1) == (&call, &city) => last.2 = by,
            _ => all.push((call, city, by, told_at)),
        }
    }
    Ok(all)
}

/// What was given back and not decided about since, by call: how it stands, and its date.
pub(super) async fn asked_back(conn: &mut Conn) -> Result<Vec<(String, State, Moment)>> {
    let rows: Vec<(String, String, Option<String>)> = sqlx::query_as(
        "SELECT s.call, s.state, d.complete_by
         FROM decision d JOIN submission s ON s.id = d.submission
         WHERE d.outcome = 'returned' AND d.told_at IS NOT NULL AND d.replaced_at IS NULL
           AND s.state <> 'withdrawn'
         ORDER BY s.call, s.id",
    )
    .fetch_all(conn)
    .await?;
    let read = |(call, state, by): (String, String, Option<String>)| {
        Ok((call, state.parse()?, moment(by)?.unwrap_or_default()))
    };
    rows.into_iter().map(read).collect()
}

/// What was given back, was completed since, and waits to be decided about once more.
pub(crate) async fn completed(conn: &mut Conn, call: &str) -> Result<Vec<SubmissionId>> {
    Ok(sqlx::query_scalar(
        "SELECT s.id FROM submission s JOIN decision d ON d.submission = s.id
         WHERE s.call = $1 AND s.state IN ('submitted', 'endorsed') AND d.outcome = 'returned'
           AND s.sent_at > d.told_at
           AND d.revision = (SELECT MAX(revision) FROM decision
                             WHERE submission = s.id AND told_at IS NOT NULL)",
    )
    .bind(call)
    .fetch_all(conn)
    .await?)
}

crate::db::from_row!(Accepted { all, of_country, of_region });

/// How many others of the call are accepted: in all, of the same country, of the same region.
pub(super) async fn accepted_beside(
    conn: &mut Conn,
    one: &Submission,
    sent: State,
) -> Result<Accepted> {
    Ok(sqlx::query_as(
        "SELECT COUNT(*) AS \"all\",
                COUNT(CASE WHEN s.country = $3 THEN 1 END) AS of_country,
                COUNT(CASE WHEN s.region = $4 THEN 1 END) AS of_region
         FROM submission s JOIN decision d ON d.submission = s.id AND d.replaced_at IS NULL
         WHERE s.call = $1 AND s.id <> $2 AND s.state IN ($5, 'reopened')
           AND d.outcome IN ('accepted', 'advised')",
    )
    .bind(&one.call)
    .bind(&one.id)
    .bind(&one.country)
    .bind(&one.region)
    .bind(sent.code())
    .fetch_one(conn)
    .await?)
}

/// What holds is told now.
pub(super) async fn tell(conn: &mut Conn, id: &SubmissionId, at: &At) -> Result<()> {
    sqlx::query(
        "UPDATE decision SET told_at = $1
         WHERE submission = $2 AND replaced_at IS NULL AND told_at IS NULL",
    )
    .bind(at)
    .bind(id)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn of_call(conn: &mut Conn, call: &str) -> Result<Vec<Decision>> {
    Ok(sqlx::query_as(
        "SELECT d.submission, d.revision, d.outcome, d.reason, d.complete_by, d.told_at,
                d.recorded_at, d.recorded_by
         FROM decision d JOIN submission s ON s.id = d.submission
         WHERE s.call = $1 AND d.replaced_at IS NULL ORDER BY d.submission",
    )
    .bind(call)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn put(conn: &mut Conn, decision: &Decision) -> Result<()> {
    take_back(conn, &decision.submission, &decision.recorded_at).await?;
    sqlx::query(
        "INSERT INTO decision (submission, revision, outcome, reason, complete_by, recorded_at,
                               recorded_by)
         VALUES ($1, (SELECT COUNT(*) + 1 FROM decision WHERE submission = $1),
                 $2, $3, $4, $5, $6)",
    )
    .bind(&decision.submission)
    .bind(decision.outcome.code())
    .bind(&decision.reason)
    .bind(decision.complete_by.as_ref().map(Moment::to_string))
    .bind(&decision.recorded_at)
    .bind(&decision.recorded_by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn take_back(conn: &mut Conn, id: &SubmissionId, at: &At) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE decision SET replaced_at = $1 WHERE submission = $2 AND replaced_at IS NULL",
    )
    .bind(at)
    .bind(id)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// How many of a call stand in a state, and what of them is decided and told.
pub(super) struct Counted {
    pub call: String,
    pub state: String,
    pub sent: i64,
    pub decided: i64,
    pub told: i64,
}

crate::db::from_row!(Counted { call, state, sent, decided, told });

pub(super) async fn counts(conn: &mut Conn) -> Result<Vec<Counted>> {
    Ok(sqlx::query_as(
        "SELECT s.call, s.state, COUNT(*) AS sent, COUNT(d.submission) AS decided,
                COUNT(d.told_at) AS told
         FROM submission s
         LEFT JOIN decision d ON d.submission = s.id AND d.replaced_at IS NULL
         WHERE s.state IN ('submitted', 'endorsed')
         GROUP BY s.call, s.state",
    )
    .fetch_all(conn)
    .await?)
}

/// The last round of publication of every call that has one.
pub(super) async fn publications(conn: &mut Conn) -> Result<Vec<Publication>> {
    Ok(sqlx::query_as(
        "SELECT call, number, due_at, set_at, set_by, published_at FROM publication
         WHERE number = (SELECT MAX(number) FROM publication AS other
                         WHERE other.call = publication.call)",
    )
    .fetch_all(conn)
    .await?)
}

/// The last round of publication.
pub(super) async fn publication(conn: &mut Conn, call: &str) -> Result<Option<Publication>> {
    Ok(sqlx::query_as(
        "SELECT call, number, due_at, set_at, set_by, published_at FROM publication
         WHERE call = $1 ORDER BY number DESC LIMIT 1",
    )
    .bind(call)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn set(conn: &mut Conn, new: &Publication) -> Result<()> {
    sqlx::query(
        "INSERT INTO publication (call, number, due_at, set_at, set_by)
         VALUES ($1, $5, $2, $3, $4)
         ON CONFLICT (call, number) DO UPDATE SET due_at = $2, set_at = $3, set_by = $4",
    )
    .bind(&new.call)
    .bind(&new.due_at)
    .bind(&new.set_at)
    .bind(&new.set_by)
    .bind(new.number)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn unset(conn: &mut Conn, call: &str) -> Result<bool> {
    let done = sqlx::query("DELETE FROM publication WHERE call = $1 AND published_at IS NULL")
        .bind(call)
        .execute(conn)
        .await?;
    Ok(done.rows_affected() > 0)
}

pub(super) async fn published(conn: &mut Conn, call: &str, at: &At) -> Result<()> {
    sqlx::query(
        "UPDATE publication SET published_at = $1 WHERE call = $2 AND published_at IS NULL",
    )
    .bind(at)
    .bind(call)
    .execute(conn)
    .await?;
    Ok(())
}

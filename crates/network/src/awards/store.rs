use sqlx::{FromRow, Row, any::AnyRow};

use super::Ceremony;
use crate::{
    Conn, Result,
    ids::{At, SubmissionId},
};

impl<'r> FromRow<'r, AnyRow> for Ceremony {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let winners: String = row.try_get("winners")?;
        Ok(Self {
            round: row.try_get("round")?,
            revision: row.try_get("revision")?,
            conference: row.try_get("conference")?,
            winners: serde_json::from_str(&winners).map_err(|error| sqlx::Error::ColumnDecode {
                index: "winners".into(),
                source: error.into(),
            })?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
        })
    }
}

pub(super) async fn ceremony(conn: &mut Conn, round: &str) -> Result<Option<Ceremony>> {
    Ok(sqlx::query_as(
        "SELECT round, revision, conference, winners, recorded_at, recorded_by
         FROM ceremony WHERE round = $1 ORDER BY revision DESC LIMIT 1",
    )
    .bind(round)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn put_ceremony(conn: &mut Conn, new: &Ceremony) -> Result<()> {
    sqlx::query(
        "INSERT INTO ceremony (round, revision, conference, winners, recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(&new.round)
    .bind(new.revision)
    .bind(&new.conference)
    .bind(serde_json::to_string(&new.winners)?)
    .bind(&new.recorded_at)
    .bind(&new.recorded_by)
    .execute(conn)
    .await?;
    Ok(())
}

/// The last shortlist with its revision.
pub(super) async fn shortlist(
    conn: &mut Conn,
    call: &str,
) -> Result<Option<(i64, Vec<SubmissionId>)>> {
    let held: Option<(i64, String)> = sqlx::query_as(
        "SELECT revision, submissions FROM shortlist
         WHERE call = $1 ORDER BY revision DESC LIMIT 1",
    )
    .bind(call)
    .fetch_optional(conn)
    .await?;
    Ok(match held {
        Some((revision, ids)) => Some((revision, serde_json::from_str(&ids)?)),
        None => None,
    })
}

pub(super) async fn put_shortlist(
    conn: &mut Conn,
    call: &str,
    revision: i64,
    submissions: &[SubmissionId],
    by: &str,
    at: &At,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO shortlist (call, revision, submissions, recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(call)
    .bind(revision)
    .bind(serde_json::to_string(submissions)?)
    .bind(at)
    .bind(by)
    .execute(conn)
    .await?;
    Ok(())
}

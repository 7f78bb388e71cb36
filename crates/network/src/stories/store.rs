use sqlx::{FromRow, Row, any::AnyRow};

use super::{State, Story};
use crate::{
    Conn, Result,
    ids::{CityCode, Known},
};

impl<'r> FromRow<'r, AnyRow> for Story {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let (state, content): (String, String) = (row.try_get("state")?, row.try_get("content")?);
        Ok(Self {
            round: row.try_get("round")?,
            city: row.try_get("city")?,
            revision: row.try_get("revision")?,
            state: State::read(&state),
            content: serde_json::from_str(&content).map_err(|error| sqlx::Error::ColumnDecode {
                index: "content".into(),
                source: error.into(),
            })?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
        })
    }
}

pub(super) async fn insert(conn: &mut Conn, new: &Story) -> Result<()> {
    sqlx::query(
        "INSERT INTO story (round, city, revision, state, content, recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&new.round)
    .bind(&new.city)
    .bind(new.revision)
    .bind(new.state.code())
    .bind(serde_json::to_string(&new.content)?)
    .bind(&new.recorded_at)
    .bind(&new.recorded_by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn last(conn: &mut Conn, round: &str, city: &CityCode) -> Result<Option<Story>> {
    Ok(sqlx::query_as(
        "SELECT round, city, revision, state, content, recorded_at, recorded_by FROM story
         WHERE round = $1 AND city = $2 ORDER BY revision DESC LIMIT 1",
    )
    .bind(round)
    .bind(city)
    .fetch_optional(conn)
    .await?)
}

/// What everybody reads: of each story the last version that was published, unless it was taken
/// back since.
pub async fn published(conn: &mut Conn, known: &Known) -> Result<Vec<Story>> {
    Ok(sqlx::query_as(
        "SELECT round, city, revision, state, content, recorded_at, recorded_by FROM story s
         WHERE state = 'published' AND recorded_at < $1
           AND NOT EXISTS (SELECT 1 FROM story later
                           WHERE later.round = s.round AND later.city = s.city
                             AND later.revision > s.revision AND later.recorded_at < $1
                             AND later.state IN ('published', 'taken-back'))
         ORDER BY round DESC, city",
    )
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

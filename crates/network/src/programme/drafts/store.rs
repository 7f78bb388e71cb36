use super::{Draft, Wish};
use crate::{
    Conn, Result,
    ids::{At, DraftId},
};

impl<'r> sqlx::FromRow<'r, sqlx::any::AnyRow> for Draft {
    fn from_row(row: &'r sqlx::any::AnyRow) -> sqlx::Result<Self> {
        use sqlx::Row;
        Ok(Self {
            id: row.try_get("id")?,
            revision: row.try_get("revision")?,
            conference: row.try_get("conference")?,
            name: row.try_get("name")?,
            places: crate::programme::kept(row, "places")?,
            did: crate::programme::kept(row, "did")?,
            back_to: row.try_get("back_to")?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
            replaced_at: row.try_get("replaced_at")?,
        })
    }
}

pub(super) async fn get(conn: &mut Conn, id: &DraftId) -> Result<Option<Draft>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, conference, name, places, did, back_to, recorded_at, recorded_by,
                replaced_at
         FROM programme_draft WHERE id = $1 AND replaced_at IS NULL",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn at(conn: &mut Conn, id: &DraftId, revision: i64) -> Result<Option<Draft>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, conference, name, places, did, back_to, recorded_at, recorded_by,
                replaced_at
         FROM programme_draft WHERE id = $1 AND revision = $2",
    )
    .bind(id)
    .bind(revision)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn of_conference(conn: &mut Conn, conference: &str) -> Result<Vec<Draft>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, conference, name, places, did, back_to, recorded_at, recorded_by,
                replaced_at
         FROM programme_draft WHERE conference = $1 AND replaced_at IS NULL
         ORDER BY recorded_at DESC",
    )
    .bind(conference)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn replace(conn: &mut Conn, next: &Draft) -> Result<()> {
    sqlx::query(
        "UPDATE programme_draft SET replaced_at = $1 WHERE id = $2 AND replaced_at IS NULL",
    )
    .bind(&next.recorded_at)
    .bind(&next.id)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert(conn: &mut Conn, one: &Draft) -> Result<()> {
    sqlx::query(
        "INSERT INTO programme_draft (id, revision, conference, name, places, did, back_to,
                                      recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(&one.id)
    .bind(one.revision)
    .bind(&one.conference)
    .bind(&one.name)
    .bind(serde_json::to_string(&one.places)?)
    .bind(serde_json::to_string(&one.did)?)
    .bind(one.back_to)
    .bind(&one.recorded_at)
    .bind(&one.recorded_by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn wishes(conn: &mut Conn, conference: &str) -> Result<Vec<Wish>> {
    let pairs: Option<String> =
        sqlx::query_scalar("SELECT pairs FROM programme_wish WHERE conference = $1")
            .bind(conference)
            .fetch_optional(conn)
            .await?;
    Ok(pairs.map(|pairs| serde_json::from_str(&pairs)).transpose()?.unwrap_or_default())
}

pub(super) async fn put_wishes(
    conn: &mut Conn,
    conference: &str,
    wishes: &[Wish],
    source: &str,
    at: &At,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO programme_wish (conference, pairs, source, recorded_at)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (conference) DO UPDATE SET pairs = $2, source = $3, recorded_at = $4",
    )
    .bind(conference)
    .bind(serde_json::to_string(wishes)?)
    .bind(source)
    .bind(at)
    .execute(conn)
    .await?;
    Ok(())
}

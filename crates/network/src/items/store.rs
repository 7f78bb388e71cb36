use sqlx::{FromRow, Row, any::AnyRow};

use super::{Item, Kind};
use crate::{
    Conn, Result,
    ids::{CityCode, ItemId, Known},
};

impl<'r> FromRow<'r, AnyRow> for Item {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let parent: Option<String> = row.try_get("parent")?;
        let unreadable = |index: &str, source: Box<dyn std::error::Error + Send + Sync>| {
            sqlx::Error::ColumnDecode { index: index.to_owned(), source }
        };
        Ok(Self {
            id: row.try_get("id")?,
            revision: row.try_get("revision")?,
            city: row.try_get("city")?,
            parent: parent
                .map(|id| id.parse())
                .transpose()
                .map_err(|e: uuid::Error| unreadable("parent", e.into()))?,
            content: serde_json::from_str(row.try_get("content")?)
                .map_err(|e| unreadable("content", e.into()))?,
            aside: row.try_get("aside")?,
            withdrawn: row.try_get("withdrawn")?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
            replaced_at: row.try_get("replaced_at")?,
        })
    }
}

pub(super) async fn of_city(
    conn: &mut Conn,
    city: &CityCode,
    known: &Known,
    kinds: &[Kind],
) -> Result<Vec<Item>> {
    let kinds: String = kinds.iter().map(|kind| format!("|{}|", kind.code())).collect();
    Ok(sqlx::query_as(
        "SELECT id, revision, city, parent, content, aside, withdrawn, recorded_at, recorded_by,
                replaced_at
         FROM item
         WHERE city = $1 AND withdrawn IS NULL AND aside IS NULL AND recorded_at < $2
           AND (replaced_at IS NULL OR replaced_at >= $2)
           AND ($3 = '' OR $3 LIKE '%|' || kind || '|%')
         ORDER BY id",
    )
    .bind(city)
    .bind(known.bound())
    .bind(kinds)
    .fetch_all(conn)
    .await?)
}

/// The version that holds, be it withdrawn or not.
pub async fn get(conn: &mut Conn, id: &ItemId) -> Result<Option<Item>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, city, parent, content, aside, withdrawn, recorded_at, recorded_by,
                replaced_at
         FROM item WHERE id = $1 AND replaced_at IS NULL",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

/// Every version, newest first, those kept aside too.
pub async fn history(conn: &mut Conn, id: &ItemId) -> Result<Vec<Item>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, city, parent, content, aside, withdrawn, recorded_at, recorded_by,
                replaced_at
         FROM item WHERE id = $1 ORDER BY revision DESC",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn last_revision(conn: &mut Conn, id: &ItemId) -> Result<i64> {
    Ok(sqlx::query_scalar("SELECT CAST(MAX(revision) AS BIGINT) FROM item WHERE id = $1")
        .bind(id)
        .fetch_one(conn)
        .await?)
}

pub(super) async fn replace(conn: &mut Conn, next: &Item) -> Result<()> {
    sqlx::query("UPDATE item SET replaced_at = $1 WHERE id = $2 AND replaced_at IS NULL")
        .bind(&next.recorded_at)
        .bind(&next.id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn insert(conn: &mut Conn, item: &Item) -> Result<()> {
    sqlx::query(
        "INSERT INTO item (id, revision, city, kind, parent, content, aside, withdrawn,
                           recorded_at, recorded_by, replaced_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(&item.id)
    .bind(item.revision)
    .bind(&item.city)
    .bind(item.content.kind().code())
    .bind(item.parent.as_ref().map(ItemId::as_str))
    .bind(serde_json::to_string(&item.content)?)
    .bind(&item.aside)
    .bind(&item.withdrawn)
    .bind(&item.recorded_at)
    .bind(&item.recorded_by)
    .bind(item.replaced_at.as_ref().map(|at| at.as_str()))
    .execute(conn)
    .await?;
    Ok(())
}

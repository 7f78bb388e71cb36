use sqlx::{FromRow, Row, any::AnyRow};

use super::Package;
use crate::{
    Conn, Result,
    ids::{At, PackageId},
};

impl<'r> FromRow<'r, AnyRow> for Package {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let chosen: String = row.try_get("chosen")?;
        Ok(Self {
            id: row.try_get("id")?,
            call: row.try_get("call")?,
            language: row.try_get("language")?,
            chosen: serde_json::from_str(&chosen).map_err(|error| sqlx::Error::ColumnDecode {
                index: "chosen".into(),
                source: error.into(),
            })?,
            asked_at: row.try_get("asked_at")?,
            asked_by: row.try_get("asked_by")?,
            printed: row.try_get("printed")?,
            size: row.try_get("size")?,
            ended_at: row.try_get("ended_at")?,
            problem: row.try_get("problem")?,
        })
    }
}

pub(super) async fn insert(conn: &mut Conn, new: &Package) -> Result<()> {
    sqlx::query(
        "INSERT INTO package (id, call, language, chosen, asked_at, asked_by, printed, size,
                              ended_at, problem)
         VALUES ($1, $2, $3, $4, $5, $6, 0, NULL, NULL, '')",
    )
    .bind(&new.id)
    .bind(&new.call)
    .bind(&new.language)
    .bind(serde_json::to_string(&new.chosen)?)
    .bind(&new.asked_at)
    .bind(&new.asked_by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn get(conn: &mut Conn, id: &PackageId) -> Result<Option<Package>> {
    Ok(sqlx::query_as(
        "SELECT id, call, language, chosen, asked_at, asked_by, printed, size, ended_at, problem
         FROM package WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

/// The packages of a call, the last first. The caller has asked whether they may be seen.
pub async fn of_call(conn: &mut Conn, call: &str) -> Result<Vec<Package>> {
    Ok(sqlx::query_as(
        "SELECT id, call, language, chosen, asked_at, asked_by, printed, size, ended_at, problem
         FROM package WHERE call = $1 ORDER BY asked_at DESC LIMIT 10",
    )
    .bind(call)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn tell(conn: &mut Conn, id: &PackageId, printed: i64) -> Result<()> {
    sqlx::query("UPDATE package SET printed = $1 WHERE id = $2")
        .bind(printed)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn end(
    conn: &mut Conn,
    id: &PackageId,
    size: Option<i64>,
    problem: &str,
    at: &At,
) -> Result<()> {
    sqlx::query("UPDATE package SET size = $1, problem = $2, ended_at = $3 WHERE id = $4")
        .bind(size)
        .bind(problem)
        .bind(at)
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}

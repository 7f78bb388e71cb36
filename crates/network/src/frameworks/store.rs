use super::Version;
use crate::{Conn, Result, db::from_row, ids::At};

from_row!(Version { code, version, digest, loaded_at, loaded_by, replaced_at });

pub(super) async fn versions(conn: &mut Conn) -> Result<Vec<Version>> {
    Ok(sqlx::query_as(
        "SELECT code, version, digest, loaded_at, loaded_by, replaced_at
         FROM framework ORDER BY loaded_at, code",
    )
    .fetch_all(conn)
    .await?)
}

pub(super) async fn document(conn: &mut Conn, version: &Version) -> Result<String> {
    Ok(sqlx::query_scalar("SELECT document FROM framework WHERE code = $1 AND version = $2")
        .bind(&version.code)
        .bind(&version.version)
        .fetch_one(conn)
        .await?)
}

pub(super) async fn replace(conn: &mut Conn, code: &str, at: &At) -> Result<()> {
    sqlx::query("UPDATE framework SET replaced_at = $1 WHERE code = $2 AND replaced_at IS NULL")
        .bind(at)
        .bind(code)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn insert(conn: &mut Conn, version: &Version, document: &str) -> Result<()> {
    sqlx::query(
        "INSERT INTO framework (code, version, document, digest, loaded_at, loaded_by)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(&version.code)
    .bind(&version.version)
    .bind(document)
    .bind(&version.digest)
    .bind(&version.loaded_at)
    .bind(&version.loaded_by)
    .execute(conn)
    .await?;
    Ok(())
}

/// Those of these measurements that figures were ever recorded for.
pub(super) async fn measured(conn: &mut Conn, codes: &[&str]) -> Result<Vec<String>> {
    if codes.is_empty() {
        return Ok(vec![]);
    }
    let codes: Vec<_> = codes.iter().map(|code| (code,)).collect();
    Ok(sqlx::query_scalar(
        "SELECT DISTINCT measurement FROM observation
         WHERE measurement IN (SELECT value->>0 FROM json_each($1))
         ORDER BY measurement",
    )
    .bind(serde_json::to_string(&codes)?)
    .fetch_all(conn)
    .await?)
}

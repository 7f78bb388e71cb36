use super::Link;
use crate::{
    Conn, Result,
    db::from_row,
    ids::{At, LinkId},
};

from_row!(Link {
    id,
    kind,
    opens,
    address,
    language,
    ask,
    made_at,
    made_by,
    expires_at,
    uses,
    used,
    used_at,
    revoked_at,
});

pub(super) async fn insert(conn: &mut Conn, link: &Link, hash: &str) -> Result<()> {
    sqlx::query(
        "INSERT INTO link (id, hash, kind, opens, address, language, ask, made_at, made_by,
                           expires_at, uses, used)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0)",
    )
    .bind(&link.id)
    .bind(hash)
    .bind(&link.kind)
    .bind(&link.opens)
    .bind(&link.address)
    .bind(&link.language)
    .bind(&link.ask)
    .bind(&link.made_at)
    .bind(&link.made_by)
    .bind(&link.expires_at)
    .bind(link.uses)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn by_hash(conn: &mut Conn, hash: &str) -> Result<Option<Link>> {
    Ok(sqlx::query_as(
        "SELECT id, kind, opens, address, language, ask, made_at, made_by, expires_at, uses,
                used, used_at, revoked_at
         FROM link WHERE hash = $1",
    )
    .bind(hash)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn get(conn: &mut Conn, id: &LinkId) -> Result<Option<Link>> {
    Ok(sqlx::query_as(
        "SELECT id, kind, opens, address, language, ask, made_at, made_by, expires_at, uses,
                used, used_at, revoked_at
         FROM link WHERE id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn to(conn: &mut Conn, kind: &str, opens: &str) -> Result<Vec<Link>> {
    Ok(sqlx::query_as(
        "SELECT id, kind, opens, address, language, ask, made_at, made_by, expires_at, uses,
                used, used_at, revoked_at
         FROM link WHERE kind = $1 AND opens = $2 ORDER BY made_at DESC, id DESC",
    )
    .bind(kind)
    .bind(opens)
    .fetch_all(conn)
    .await?)
}

/// Whether it was open.
pub(super) async fn spend(conn: &mut Conn, id: &LinkId, now: &At) -> Result<bool> {
    let spent = sqlx::query(
        "UPDATE link SET used = used + 1, used_at = $1
         WHERE id = $2 AND revoked_at IS NULL AND expires_at > $1
           AND (uses IS NULL OR used < uses)",
    )
    .bind(now)
    .bind(id)
    .execute(conn)
    .await?;
    Ok(spent.rows_affected() > 0)
}

pub(super) async fn revoke(conn: &mut Conn, kind: &str, opens: &str, now: &At) -> Result<u64> {
    let revoked = sqlx::query(
        "UPDATE link SET revoked_at = $1
         WHERE kind = $2 AND opens = $3 AND revoked_at IS NULL",
    )
    .bind(now)
    .bind(kind)
    .bind(opens)
    .execute(conn)
    .await?;
    Ok(revoked.rows_affected())
}

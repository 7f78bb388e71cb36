use super::{Evidence, Support};
use crate::{
    Conn, Result,
    db::from_row,
    ids::{CityCode, EvidenceId, Known},
};

from_row!(Evidence {
    id,
    revision,
    city,
    kind,
    title,
    description,
    language,
    dated,
    author,
    licence,
    consent,
    alt,
    address,
    file,
    public,
    withdrawn,
    recorded_at,
    recorded_by,
    replaced_at,
});
from_row!(Support { kind, thing });

pub(super) async fn get(conn: &mut Conn, id: &EvidenceId) -> Result<Option<Evidence>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, city, kind, title, description, language, dated, author, licence,
                consent, alt, address, file, public, withdrawn, recorded_at, recorded_by,
                replaced_at
         FROM evidence WHERE id = $1 AND replaced_at IS NULL",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn of_city(
    conn: &mut Conn,
    city: &CityCode,
    known: &Known,
) -> Result<Vec<Evidence>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, city, kind, title, description, language, dated, author, licence,
                consent, alt, address, file, public, withdrawn, recorded_at, recorded_by,
                replaced_at
         FROM evidence
         WHERE city = $1 AND withdrawn IS NULL AND recorded_at < $2
           AND (replaced_at IS NULL OR replaced_at >= $2)
         ORDER BY id DESC",
    )
    .bind(city)
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

/// Every version, the newest first.
pub async fn history(conn: &mut Conn, id: &EvidenceId) -> Result<Vec<Evidence>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, city, kind, title, description, language, dated, author, licence,
                consent, alt, address, file, public, withdrawn, recorded_at, recorded_by,
                replaced_at
         FROM evidence WHERE id = $1 ORDER BY revision DESC",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn supports(
    conn: &mut Conn,
    id: &EvidenceId,
    revision: i64,
) -> Result<Vec<Support>> {
    Ok(sqlx::query_as(
        "SELECT kind, thing FROM evidence_support
         WHERE evidence = $1 AND revision = $2 ORDER BY kind, thing",
    )
    .bind(id)
    .bind(revision)
    .fetch_all(conn)
    .await?)
}

/// What all the evidence of a city supports, with the evidence and its revision.
pub(super) async fn supports_of_city(
    conn: &mut Conn,
    city: &CityCode,
) -> Result<Vec<(EvidenceId, i64, String, String)>> {
    Ok(sqlx::query_as(
        "SELECT s.evidence, s.revision, s.kind, s.thing
         FROM evidence_support s
         JOIN evidence e ON e.id = s.evidence AND e.revision = s.revision
         WHERE e.city = $1 ORDER BY s.kind, s.thing",
    )
    .bind(city)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn replace(conn: &mut Conn, next: &Evidence) -> Result<()> {
    sqlx::query("UPDATE evidence SET replaced_at = $1 WHERE id = $2 AND replaced_at IS NULL")
        .bind(&next.recorded_at)
        .bind(&next.id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn insert(conn: &mut Conn, one: &Evidence) -> Result<()> {
    sqlx::query(
        "INSERT INTO evidence (id, revision, city, kind, title, description, language, dated,
                               author, licence, consent, alt, address, file, public, withdrawn,
                               recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
    )
    .bind(&one.id)
    .bind(one.revision)
    .bind(&one.city)
    .bind(&one.kind)
    .bind(&one.title)
    .bind(&one.description)
    .bind(&one.language)
    .bind(&one.dated)
    .bind(&one.author)
    .bind(&one.licence)
    .bind(&one.consent)
    .bind(&one.alt)
    .bind(&one.address)
    .bind(&one.file)
    .bind(one.public)
    .bind(&one.withdrawn)
    .bind(&one.recorded_at)
    .bind(&one.recorded_by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert_support(
    conn: &mut Conn,
    one: &Evidence,
    support: &Support,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO evidence_support (evidence, revision, kind, thing) VALUES ($1, $2, $3, $4)",
    )
    .bind(&one.id)
    .bind(one.revision)
    .bind(&support.kind)
    .bind(&support.thing)
    .execute(conn)
    .await?;
    Ok(())
}

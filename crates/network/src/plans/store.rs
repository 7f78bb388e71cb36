use super::{Entry, Version};
use crate::{
    Conn, Result,
    db::{BETWEEN, from_row},
    ids::{CityCode, Known},
};

from_row!(Version {
    city,
    number,
    decided_on,
    decided_by,
    reference,
    digest,
    published_at,
    published_by
});

/// What a plan reads of its items. `kinds` as `|action||risk|`. A row for each kind, with all its
/// items in one text: there may be thousands, and each row would pass from the database's thread to
/// this one by itself.
pub(super) async fn entries(
    conn: &mut Conn,
    city: &CityCode,
    known: &Known,
    kinds: &str,
) -> Result<Vec<Entry>> {
    let rows: Vec<(String,)> = sqlx::query_as(
        "SELECT STRING_AGG(id || $4 || CAST(revision AS TEXT) || $4 || COALESCE(parent, '') || $4
                           || content, $4)
         FROM item
         WHERE city = $1 AND withdrawn IS NULL AND aside IS NULL AND recorded_at < $2
           AND (replaced_at IS NULL OR replaced_at >= $2)
           AND $3 LIKE '%|' || kind || '|%'
         GROUP BY kind",
    )
    .bind(city)
    .bind(known.bound())
    .bind(kinds)
    .bind(BETWEEN)
    .fetch_all(conn)
    .await?;
    let mut entries = vec![];
    for (texts,) in &rows {
        let mut texts = texts.split(BETWEEN);
        while let (Some(id), Some(revision), Some(parent), Some(content)) =
            (texts.next(), texts.next(), texts.next(), texts.next())
        {
            entries.push(Entry {
                id: id.parse().map_err(|e: uuid::Error| sqlx::Error::Decode(e.into()))?,
                revision: revision.parse().unwrap_or_default(),
                parent: parent.parse().ok(),
                content: serde_json::from_str(content)?,
            });
        }
    }
    entries.sort_unstable_by(|a, b| a.id.cmp(&b.id));
    Ok(entries)
}

/// The versions of a city's plan, newest first, without what they say.
pub async fn versions(conn: &mut Conn, city: &CityCode, known: &Known) -> Result<Vec<Version>> {
    Ok(sqlx::query_as(
        "SELECT city, number, decided_on, decided_by, reference, digest, published_at, published_by
         FROM plan_version WHERE city = $1 AND published_at < $2 ORDER BY number DESC",
    )
    .bind(city)
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

/// One version with what it says, the newest where no number is given.
pub(super) async fn document(
    conn: &mut Conn,
    city: &CityCode,
    number: Option<i64>,
    known: &Known,
) -> Result<Option<(Version, String)>> {
    let mut found: Vec<Version> = versions(conn, city, known).await?;
    found.retain(|version| number.is_none_or(|number| version.number == number));
    let Some(version) = found.into_iter().next() else { return Ok(None) };
    let document: String =
        sqlx::query_scalar("SELECT document FROM plan_version WHERE city = $1 AND number = $2")
            .bind(city)
            .bind(version.number)
            .fetch_one(conn)
            .await?;
    Ok(Some((version, document)))
}

pub(super) async fn insert(conn: &mut Conn, version: &Version, document: &str) -> Result<()> {
    sqlx::query(
        "INSERT INTO plan_version (city, number, decided_on, decided_by, reference, document,
                                   digest, published_at, published_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(&version.city)
    .bind(version.number)
    .bind(&version.decided_on)
    .bind(&version.decided_by)
    .bind(&version.reference)
    .bind(document)
    .bind(&version.digest)
    .bind(&version.published_at)
    .bind(&version.published_by)
    .execute(conn)
    .await?;
    Ok(())
}

/// The cities that have published a plan, with the number of the newest version.
pub(super) async fn cities(conn: &mut Conn) -> Result<Vec<(CityCode, i64)>> {
    Ok(sqlx::query_as(
        "SELECT city, CAST(MAX(number) AS BIGINT) FROM plan_version GROUP BY city ORDER BY city",
    )
    .fetch_all(conn)
    .await?)
}

pub(super) async fn is_written_since(
    conn: &mut Conn,
    city: &CityCode,
    at: &str,
    kinds: &str,
) -> Result<bool> {
    let one: Option<String> = sqlx::query_scalar(
        "SELECT id FROM item
         WHERE city = $1 AND recorded_at > $2 AND aside IS NULL AND $3 LIKE '%|' || kind || '|%'
         LIMIT 1",
    )
    .bind(city)
    .bind(at)
    .bind(kinds)
    .fetch_optional(conn)
    .await?;
    Ok(one.is_some())
}

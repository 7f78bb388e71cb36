use sqlx::{FromRow, Row, any::AnyRow};

use super::{Belonging, Grouping};
use crate::{
    Conn, Error, Result,
    ids::{At, CityCode, Known},
};

fn unreadable(column: &str, error: Error) -> sqlx::Error {
    sqlx::Error::ColumnDecode { index: column.to_owned(), source: error.into() }
}

impl<'r> FromRow<'r, AnyRow> for Grouping {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let kind: String = row.try_get("kind")?;
        let names: String = row.try_get("names")?;
        Ok(Self {
            code: row.try_get("code")?,
            kind: kind.parse().map_err(|e| unreadable("kind", e))?,
            names: serde_json::from_str(&names).map_err(|e| unreadable("names", e.into()))?,
        })
    }
}

impl<'r> FromRow<'r, AnyRow> for Belonging {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let part: String = row.try_get("part")?;
        Ok(Self {
            city: row.try_get("city")?,
            grouping: row.try_get("grouping")?,
            part: part.parse().map_err(|e| unreadable("part", e))?,
        })
    }
}

pub(super) async fn insert(conn: &mut Conn, new: &Grouping, by: &str, at: &At) -> Result<()> {
    sqlx::query("INSERT INTO grouping (code, kind, made_at, made_by) VALUES ($1, $2, $3, $4)")
        .bind(&new.code)
        .bind(new.kind.code())
        .bind(at)
        .bind(by)
        .execute(&mut *conn)
        .await?;
    name(conn, new, by, at).await
}

/// The names that hold from now on; those before stay.
pub(super) async fn name(conn: &mut Conn, of: &Grouping, by: &str, at: &At) -> Result<()> {
    sqlx::query(
        "UPDATE grouping_name SET replaced_at = $1 WHERE grouping = $2 AND replaced_at IS NULL",
    )
    .bind(at)
    .bind(&of.code)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "INSERT INTO grouping_name (grouping, revision, names, recorded_at, recorded_by)
         SELECT $1, COALESCE(MAX(revision), 0) + 1, $2, $3, $4
         FROM grouping_name WHERE grouping = $1",
    )
    .bind(&of.code)
    .bind(serde_json::to_string(&of.names)?)
    .bind(at)
    .bind(by)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn get(conn: &mut Conn, code: &str) -> Result<Option<Grouping>> {
    Ok(sqlx::query_as(
        "SELECT code, kind, names FROM grouping JOIN grouping_name ON grouping = code
         WHERE code = $1 AND replaced_at IS NULL",
    )
    .bind(code)
    .fetch_optional(conn)
    .await?)
}

/// As they are called at a time.
pub async fn all(conn: &mut Conn, known: &Known) -> Result<Vec<Grouping>> {
    Ok(sqlx::query_as(
        "SELECT code, kind, names FROM grouping JOIN grouping_name ON grouping = code
         WHERE recorded_at < $1 AND (replaced_at IS NULL OR replaced_at >= $1)
         ORDER BY kind, code",
    )
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

pub(super) async fn join(conn: &mut Conn, new: &Belonging, by: &str, at: &At) -> Result<()> {
    sqlx::query(
        "INSERT INTO city_grouping (city, grouping, part, recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(&new.city)
    .bind(&new.grouping)
    .bind(new.part.code())
    .bind(at)
    .bind(by)
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether the city was in the grouping.
pub(super) async fn close(
    conn: &mut Conn,
    city: &CityCode,
    grouping: &str,
    at: &At,
) -> Result<bool> {
    let closed = sqlx::query(
        "UPDATE city_grouping SET replaced_at = $1
         WHERE city = $2 AND grouping = $3 AND replaced_at IS NULL",
    )
    .bind(at)
    .bind(city)
    .bind(grouping)
    .execute(conn)
    .await?;
    Ok(closed.rows_affected() > 0)
}

/// The groupings of one city.
pub async fn of_city(conn: &mut Conn, city: &CityCode, known: &Known) -> Result<Vec<Belonging>> {
    Ok(sqlx::query_as(
        "SELECT city, grouping, part FROM city_grouping
         WHERE city = $1 AND recorded_at < $2 AND (replaced_at IS NULL OR replaced_at >= $2)
         ORDER BY grouping",
    )
    .bind(city)
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

/// Which cities are in which groupings.
pub async fn members(conn: &mut Conn, known: &Known) -> Result<Vec<Belonging>> {
    Ok(sqlx::query_as(
        "SELECT city, grouping, part FROM city_grouping
         WHERE recorded_at < $1 AND (replaced_at IS NULL OR replaced_at >= $1)
         ORDER BY city, grouping",
    )
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

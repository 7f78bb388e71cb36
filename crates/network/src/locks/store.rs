use super::Lock;
use crate::{
    Conn, Result,
    db::from_row,
    ids::{At, CityCode},
};

from_row!(Lock { city, area, year, locked_at, locked_by, unlocked_at, unlocked_by, reason });

pub(super) async fn held(conn: &mut Conn) -> Result<Vec<(CityCode, String, i64)>> {
    Ok(sqlx::query_as("SELECT city, area, year FROM area_lock WHERE unlocked_at IS NULL")
        .fetch_all(conn)
        .await?)
}

pub(super) async fn of_city(conn: &mut Conn, city: &CityCode) -> Result<Vec<Lock>> {
    Ok(sqlx::query_as(
        "SELECT city, area, year, locked_at, locked_by, unlocked_at, unlocked_by, reason
         FROM area_lock WHERE city = $1
         ORDER BY CASE WHEN unlocked_at IS NULL THEN 0 ELSE 1 END, year DESC, area, locked_at DESC",
    )
    .bind(city)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn lock(
    conn: &mut Conn,
    city: &CityCode,
    area: &str,
    year: i64,
    by: &str,
    at: &At,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO area_lock (city, area, year, locked_at, locked_by)
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(city)
    .bind(area)
    .bind(year)
    .bind(at)
    .bind(by)
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether it was locked.
pub(super) async fn unlock(
    conn: &mut Conn,
    city: &CityCode,
    area: &str,
    year: i64,
    by: &str,
    reason: &str,
    at: &At,
) -> Result<bool> {
    let unlocked = sqlx::query(
        "UPDATE area_lock SET unlocked_at = $1, unlocked_by = $2, reason = $3
         WHERE city = $4 AND area = $5 AND year = $6 AND unlocked_at IS NULL",
    )
    .bind(at)
    .bind(by)
    .bind(reason)
    .bind(city)
    .bind(area)
    .bind(year)
    .execute(conn)
    .await?;
    Ok(unlocked.rows_affected() > 0)
}

use sqlx::{FromRow, Row, any::AnyRow};

use super::Partner;
use crate::{
    Conn, Result,
    ids::{CityCode, Known, PartnerId},
};

impl<'r> FromRow<'r, AnyRow> for Partner {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        let sector: String = row.try_get("sector")?;
        Ok(Self {
            id: row.try_get("id")?,
            revision: row.try_get("revision")?,
            city: row.try_get("city")?,
            name: row.try_get("name")?,
            sector: sector.parse().map_err(|e: crate::Error| sqlx::Error::ColumnDecode {
                index: "sector".into(),
                source: e.into(),
            })?,
            person: row.try_get("person")?,
            contact: row.try_get("contact")?,
            language: row.try_get("language")?,
            address: row.try_get("address")?,
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
) -> Result<Vec<Partner>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, city, name, sector, person, contact, language, address, withdrawn,
                recorded_at, recorded_by, replaced_at
         FROM partner
         WHERE city = $1 AND withdrawn IS NULL AND recorded_at < $2
           AND (replaced_at IS NULL OR replaced_at >= $2)
         ORDER BY name, id",
    )
    .bind(city)
    .bind(known.bound())
    .fetch_all(conn)
    .await?)
}

/// The version that holds, be it withdrawn or not.
pub async fn get(conn: &mut Conn, id: &PartnerId) -> Result<Option<Partner>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, city, name, sector, person, contact, language, address, withdrawn,
                recorded_at, recorded_by, replaced_at
         FROM partner WHERE id = $1 AND replaced_at IS NULL",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

/// Every version, newest first.
pub async fn history(conn: &mut Conn, id: &PartnerId) -> Result<Vec<Partner>> {
    Ok(sqlx::query_as(
        "SELECT id, revision, city, name, sector, person, contact, language, address, withdrawn,
                recorded_at, recorded_by, replaced_at
         FROM partner WHERE id = $1 ORDER BY revision DESC",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn replace(conn: &mut Conn, next: &Partner) -> Result<()> {
    sqlx::query("UPDATE partner SET replaced_at = $1 WHERE id = $2 AND replaced_at IS NULL")
        .bind(&next.recorded_at)
        .bind(&next.id)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn insert(conn: &mut Conn, partner: &Partner) -> Result<()> {
    sqlx::query(
        "INSERT INTO partner (id, revision, city, name, sector, person, contact, language,
                              address, withdrawn, recorded_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(&partner.id)
    .bind(partner.revision)
    .bind(&partner.city)
    .bind(&partner.name)
    .bind(partner.sector.code())
    .bind(&partner.person)
    .bind(&partner.contact)
    .bind(&partner.language)
    .bind(&partner.address)
    .bind(&partner.withdrawn)
    .bind(&partner.recorded_at)
    .bind(&partner.recorded_by)
    .execute(conn)
    .await?;
    Ok(())
}

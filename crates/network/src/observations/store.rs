use std::str::FromStr;

use sqlx::{Row, any::AnyRow};

use super::{Checked, Key, Observation};
use crate::{
    Conn, Result,
    db::{BETWEEN, Double},
    ids::{At, CityCode, Known},
};

impl<'r> sqlx::FromRow<'r, AnyRow> for Observation {
    fn from_row(row: &'r AnyRow) -> sqlx::Result<Self> {
        Ok(Self {
            key: Key {
                city: row.try_get("city")?,
                measurement: row.try_get("measurement")?,
                period: read(row, "period")?,
                place: read(row, "place")?,
                breakdown: read(row, "breakdown")?,
            },
            revision: row.try_get("revision")?,
            value: row.try_get("value")?,
            standard_error: row.try_get("standard_error")?,
            status: read(row, "status")?,
            missing: match row.try_get::<Option<String>, _>("missing")? {
                Some(text) => Some(text.parse().map_err(|e| undecodable("missing", e))?),
                None => None,
            },
            place_name: row.try_get("place_name")?,
            source: row.try_get("source")?,
            publisher: row.try_get("publisher")?,
            address: row.try_get("address")?,
            note: row.try_get("note")?,
            withdrawn: row.try_get("withdrawn")?,
            recorded_at: row.try_get("recorded_at")?,
            recorded_by: row.try_get("recorded_by")?,
            replaced_at: row.try_get("replaced_at")?,
        })
    }
}

fn read<T: FromStr<Err = crate::Error>>(row: &AnyRow, column: &str) -> sqlx::Result<T> {
    row.try_get::<String, _>(column)?.parse().map_err(|error| undecodable(column, error))
}

fn undecodable(column: &str, source: crate::Error) -> sqlx::Error {
    sqlx::Error::ColumnDecode { index: column.to_owned(), source: source.into() }
}

/// A figure whose texts come in one column: for each column of each row the driver copies a name and
/// a type, and a city's page reads a thousand rows.
struct Packed<'c> {
    city: &'c CityCode,
    texts: String,
    value: Option<f64>,
    standard_error: Option<f64>,
}

impl Packed<'_> {
    fn unpacked(self) -> Result<Observation> {
        let mut texts = self.texts.split(BETWEEN);
        let mut next = || texts.next().unwrap_or_default();
        let mut text = || next().to_owned();
        Ok(Observation {
            key: Key {
                city: self.city.clone(),
                measurement: text(),
                period: text().parse()?,
                place: text().parse()?,
                breakdown: text().parse()?,
            },
            revision: text().parse().unwrap_or_default(),
            value: self.value,
            standard_error: self.standard_error,
            status: text().parse()?,
            missing: Some(text())
                .filter(|text| !text.is_empty())
                .map(|text| text.parse())
                .transpose()?,
            recorded_at: At::kept(&text()),
            replaced_at: Some(text()).filter(|text| !text.is_empty()).map(|text| At::kept(&text)),
            recorded_by: text(),
            place_name: text(),
            source: text(),
            publisher: text(),
            address: text(),
            note: text(),
            // What was withdrawn never held.
            withdrawn: None,
        })
    }
}

/// A city's figures that held, by measurement, series and period.
pub async fn of_city(conn: &mut Conn, city: &CityCode, known: &Known) -> Result<Vec<Observation>> {
    let rows = sqlx::query(
        "SELECT measurement || $3 || period || $3 || place || $3 || breakdown || $3
                || CAST(revision AS TEXT) || $3 || status || $3 || COALESCE(missing, '') || $3
                || recorded_at || $3 || COALESCE(replaced_at, '') || $3
                || REPLACE(recorded_by, $3, ' ') || $3 || REPLACE(place_name, $3, ' ') || $3
                || REPLACE(source, $3, ' ') || $3 || REPLACE(publisher, $3, ' ') || $3
                || REPLACE(address, $3, ' ') || $3 || REPLACE(note, $3, ' '),
                value, standard_error
         FROM observation
         WHERE city = $1 AND recorded_at < $2 AND (replaced_at IS NULL OR replaced_at >= $2)",
    )
    .bind(city)
    .bind(known.bound())
    .bind(BETWEEN)
    .fetch_all(conn)
    .await?;
    let packed = rows.iter().map(|row| {
        let (texts, value, standard_error) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        Packed { city, texts, value, standard_error }.unpacked()
    });
    let mut found = packed.collect::<Result<Vec<_>>>()?;
    found.sort_by(|a, b| in_series(&a.key, &b.key));
    Ok(found)
}

/// The figures of one measurement of a city that hold now.
pub async fn of_series(
    conn: &mut Conn,
    city: &CityCode,
    measurement: &str,
) -> Result<Vec<Observation>> {
    let mut found: Vec<Observation> = sqlx::query_as(
        "SELECT city, measurement, period, place, breakdown, revision, value, standard_error,
                status, missing, place_name, source, publisher, address, note, withdrawn,
                recorded_at, recorded_by, replaced_at
         FROM observation
         WHERE city = $1 AND measurement = $2 AND replaced_at IS NULL",
    )
    .bind(city)
    .bind(measurement)
    .fetch_all(conn)
    .await?;
    found.sort_by(|a, b| in_series(&a.key, &b.key));
    Ok(found)
}

/// One measurement's figures that held, by city, series and period.
pub async fn of_measurement(
    conn: &mut Conn,
    measurement: &str,
    known: &Known,
) -> Result<Vec<Observation>> {
    let mut found: Vec<Observation> = sqlx::query_as(
        "SELECT city, measurement, period, place, breakdown, revision, value, standard_error,
                status, missing, place_name, source, publisher, address, note, withdrawn,
                recorded_at, recorded_by, replaced_at
         FROM observation
         WHERE measurement = $1 AND recorded_at < $2
           AND (replaced_at IS NULL OR replaced_at >= $2)",
    )
    .bind(measurement)
    .bind(known.bound())
    .fetch_all(conn)
    .await?;
    found.sort_by(|a, b| in_series(&a.key, &b.key));
    Ok(found)
}

fn in_series(a: &Key, b: &Key) -> std::cmp::Ordering {
    (&a.measurement, &a.city, a.place, a.breakdown.as_str())
        .cmp(&(&b.measurement, &b.city, b.place, b.breakdown.as_str()))
        .then_with(|| a.period.cmp(&b.period))
}

/// Every version of one figure, newest first, traces of withdrawal among them.
pub async fn history(conn: &mut Conn, key: &Key) -> Result<Vec<Observation>> {
    Ok(sqlx::query_as(
        "SELECT city, measurement, period, place, breakdown, revision, value, standard_error,
                status, missing, place_name, source, publisher, address, note, withdrawn,
                recorded_at, recorded_by, replaced_at
         FROM observation
         WHERE city = $1 AND measurement = $2 AND period = $3 AND place = $4 AND breakdown = $5
         ORDER BY revision DESC",
    )
    .bind(&key.city)
    .bind(&key.measurement)
    .bind(key.period.to_string())
    .bind(key.place.code())
    .bind(key.breakdown.as_str())
    .fetch_all(conn)
    .await?)
}

pub(super) async fn last(conn: &mut Conn, key: &Key) -> Result<Option<Observation>> {
    Ok(history(conn, key).await?.into_iter().next())
}

/// An earlier version that held: never a trace of withdrawal.
pub(super) async fn revision(
    conn: &mut Conn,
    key: &Key,
    revision: i64,
) -> Result<Option<Observation>> {
    let all = history(conn, key).await?;
    Ok(all.into_iter().find(|o| o.revision == revision && o.withdrawn.is_none()))
}

pub(super) async fn replace(conn: &mut Conn, key: &Key, at: &At) -> Result<()> {
    sqlx::query(
        "UPDATE observation SET replaced_at = $1
         WHERE city = $2 AND measurement = $3 AND period = $4 AND place = $5 AND breakdown = $6
           AND replaced_at IS NULL",
    )
    .bind(at)
    .bind(&key.city)
    .bind(&key.measurement)
    .bind(key.period.to_string())
    .bind(key.place.code())
    .bind(key.breakdown.as_str())
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert(
    conn: &mut Conn,
    checked: &Checked,
    revision: i64,
    by: &str,
    at: &At,
) -> Result<Observation> {
    let new = &checked.new;
    let saved = Observation {
        key: new.key(),
        revision,
        value: new.value,
        standard_error: new.standard_error,
        status: checked.status,
        missing: new.missing,
        place_name: new.place_name.clone(),
        source: new.source.clone(),
        publisher: new.publisher.clone(),
        address: new.address.clone(),
        note: new.note.clone(),
        withdrawn: None,
        recorded_at: at.clone(),
        recorded_by: by.to_owned(),
        replaced_at: None,
    };
    keep(conn, &saved).await?;
    Ok(saved)
}

/// The trace of a withdrawal: a version that ends when it begins, so that it never holds.
pub(super) async fn trace(
    conn: &mut Conn,
    last: &Observation,
    reason: &str,
    by: &str,
    at: &At,
) -> Result<Observation> {
    let trace = Observation {
        revision: last.revision + 1,
        withdrawn: Some(reason.to_owned()),
        recorded_at: at.clone(),
        recorded_by: by.to_owned(),
        replaced_at: Some(at.clone()),
        ..last.clone()
    };
    keep(conn, &trace).await?;
    Ok(trace)
}

async fn keep(conn: &mut Conn, one: &Observation) -> Result<()> {
    sqlx::query(
        "INSERT INTO observation (city, measurement, period, place, breakdown, revision, value,
                                  standard_error, status, missing, place_name, source, publisher,
                                  address, note, withdrawn, recorded_at, recorded_by, replaced_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
                 $19)",
    )
    .bind(&one.key.city)
    .bind(&one.key.measurement)
    .bind(one.key.period.to_string())
    .bind(one.key.place.code())
    .bind(one.key.breakdown.as_str())
    .bind(one.revision)
    .bind(Double(one.value))
    .bind(Double(one.standard_error))
    .bind(one.status.code())
    .bind(one.missing.map(|reason| reason.code()))
    .bind(&one.place_name)
    .bind(&one.source)
    .bind(&one.publisher)
    .bind(&one.address)
    .bind(&one.note)
    .bind(&one.withdrawn)
    .bind(&one.recorded_at)
    .bind(&one.recorded_by)
    .bind(&one.replaced_at)
    .execute(conn)
    .await?;
    Ok(())
}

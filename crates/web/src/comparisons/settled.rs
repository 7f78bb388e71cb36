//! From an address to a comparison: what it asks for, on the rows of which revision.

use std::sync::Arc;

use axum::extract::Query;
use network::{
    Error, Result,
    comparisons::{self, Choices, Compared, Table},
    frameworks::{self, Frameworks},
    ids::At,
};

use crate::{App, reader::Reader, shell::encoded};

/// What pages and files are made from.
pub struct Settled {
    pub choices: Choices,
    pub table: Arc<Table>,
    pub frameworks: Arc<Frameworks>,
    /// The revision that was read.
    pub revision: i64,
    /// What cannot be compared says why.
    pub compared: Result<Compared>,
}

/// Names and values of an address.
pub fn pairs(reader: &Reader) -> Vec<(String, String)> {
    Query::try_from_uri(&reader.uri).map(|Query(pairs)| pairs).unwrap_or_default()
}

/// # Errors
/// Whoever may not compare, comparisons that are switched off, a revision that never was.
pub async fn settle(app: &App, reader: &Reader) -> Result<Settled> {
    reader.actor.may_compare()?;
    let (read, wrong) = match Choices::read(&pairs(reader)) {
        Ok(choices) => (choices, None),
        Err(error) => (Choices::default(), Some(error)),
    };
    let mut choices = read;
    let mut conn = app.db.read().await?;
    if !comparisons::are_on(&mut conn).await? {
        return Err(Error::Conflict("comparisons-off"));
    }
    let now = network::audit::revision(&mut conn).await?;
    let known = match choices.revision {
        Some(revision) => comparisons::known_at(&mut conn, revision).await?,
        None => reader.known.clone(),
    };
    let today = reader.known_on.map_or_else(
        || At::now().day()[..4].parse().unwrap_or_default(),
        |day| i32::from(day.year()),
    );
    let years = choices.years(today);
    let frameworks = frameworks::all(&mut conn, &known).await?;
    let table = app.tables.get(&mut conn, now, &known, years).await?;
    drop(conn);
    if choices.near.is_none() {
        let mut own: Vec<_> = reader.actor.cities().collect();
        own.sort();
        choices.near = own.into_iter().find(|city| table.position(city).is_some());
    }
    let compared = match wrong {
        Some(error) => Err(error),
        None => Compared::of(&table, choices.clone(), &frameworks, years),
    };
    Ok(Settled { revision: choices.revision.unwrap_or(now), choices, table, frameworks, compared })
}

impl Settled {
    /// The address of this comparison, with some choices changed.
    pub fn href(&self, reader: &Reader, change: impl FnOnce(&mut Choices)) -> String {
        let mut choices = self.choices.clone();
        change(&mut choices);
        reader.href(&format!("/comparisons?{}", written(&choices.query())))
    }

    /// The same on the same rows for ever, with the fingerprint of its result.
    pub fn for_ever(&self, compared: &Compared) -> Vec<(String, String)> {
        let mut choices = self.choices.clone();
        choices.until = Some(compared.years.until);
        choices.revision = Some(self.revision);
        choices.print = Some(compared.print());
        choices.query()
    }

    pub fn city<'a>(&'a self, code: &'a str) -> &'a str {
        let position = self.table.position(&code.into());
        position.map_or(code, |position| self.table.cities[position].name.as_str())
    }
}

pub fn written(pairs: &[(String, String)]) -> String {
    let parts = pairs.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
    parts.collect::<Vec<_>>().join("&").replace("%2C", ",").replace("%3A", ":")
}

//! Many figures at once, as a file brings them: all of them are stored or none.

mod foresee;
mod store;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{Checked, Key, NewObservation, Observation, check};
use crate::{
    Actor, Conn, Error, Problem, Result, Tx, audit, forecasts, frameworks,
    ids::{At, CityCode, ImportId, Known},
    locks, panels,
};

pub use foresee::{Foreseen, foresee};

/// What came of an import.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Imported {
    /// Figures that did not hold before.
    pub added: usize,
    /// Figures that replaced another version.
    pub changed: usize,
    /// Figures that said nothing new; nothing was stored for them.
    pub unchanged: usize,
    /// SHA-256 over all rows in their order, for comparison with the audit log.
    pub digest: String,
}

/// The file that many figures come from, for the log.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Origin {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub file: String,
    /// Where it was sent to the site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub import: Option<ImportId>,
    /// The city it was sent for; none for a file about the network.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_for: Option<CityCode>,
}

/// How many rows go to the database in one statement.
const BATCH: usize = 5_000;

/// Stores many figures, or none: every row that cannot be recorded is named in
/// [`Error::Unusable`], its place being `12.value`, rows counted from 1.
///
/// Errors in rows are those of [`check`], and `city-unknown`, `city-not-yours` and
/// `row-duplicate` (row). `progress` hears how many rows are stored, and of how many.
pub async fn record_all(
    tx: &mut Tx,
    actor: &Actor,
    rows: Vec<NewObservation>,
    progress: impl FnMut(usize, usize),
) -> Result<Imported> {
    record_file(tx, actor, &Origin::default(), rows, progress).await
}

/// As [`record_all`], of a file that the log will name.
pub async fn record_file(
    tx: &mut Tx,
    actor: &Actor,
    origin: &Origin,
    rows: Vec<NewObservation>,
    mut progress: impl FnMut(usize, usize),
) -> Result<Imported> {
    let at = At::now();
    let total = rows.len();
    let Examined { checked, problems, .. } = examine(tx, actor, rows, &at).await?;
    if !problems.is_empty() {
        return Err(Error::Unusable(problems));
    }
    let digest = digest(&checked);
    let existing = store::existing(tx, &checked).await?;
    progress(0, total);

    let mut imported = Imported { digest, ..Imported::default() };
    let mut replaced: Vec<Key> = vec![];
    let mut news: BTreeMap<&CityCode, usize> = BTreeMap::new();
    // Rows that share everything but key and value go in together.
    let mut batches: HashMap<Shared, Vec<&Checked>> = HashMap::new();
    for row in &checked {
        let last = existing.get(&row.new.key());
        match last.filter(|last| last.replaced_at.is_none()) {
            Some(current) if current.says(row) => {
                imported.unchanged += 1;
                continue;
            }
            Some(_) => {
                imported.changed += 1;
                replaced.push(row.new.key());
            }
            None => imported.added += 1,
        }
        *news.entry(&row.new.city).or_default() += 1;
        let revision = last.map_or(1, |last: &Observation| last.revision + 1);
        batches.entry(Shared::of(row, revision)).or_default().push(row);
    }
    for keys in replaced.chunks(BATCH) {
        store::replace_all(tx, keys, &at).await?;
    }
    let mut changed: BTreeMap<CityCode, BTreeSet<String>> = BTreeMap::new();
    for row in batches.values().flatten().filter(|row| row.new.breakdown.is_total()) {
        let of_city = changed.entry(row.new.city.clone()).or_default();
        if !of_city.contains(&row.new.measurement) {
            of_city.insert(row.new.measurement.clone());
        }
    }
    let mut done = imported.unchanged;
    for (shared, mut rows) in batches {
        // In the order of the primary key, so that its tree grows at one end.
        rows.sort_unstable_by_key(|row| {
            (&row.new.city, &row.new.measurement, row.new.period, &row.new.breakdown)
        });
        for batch in rows.chunks(BATCH) {
            store::insert_all(tx, &shared, batch, actor.name(), &at).await?;
            done += batch.len();
            progress(done, total);
        }
    }
    log(tx, actor, origin, &checked, &imported, news).await?;
    if !changed.is_empty() {
        panels::touched(tx, changed.values().flatten().map(String::as_str)).await?;
        forecasts::follow_all(tx, actor, changed).await?;
    }
    Ok(imported)
}

/// One entry holds the digest of all rows; where they are about several cities, each of
/// these has an entry of its own.
async fn log(
    tx: &mut Tx,
    actor: &Actor,
    origin: &Origin,
    rows: &[Checked],
    imported: &Imported,
    news: BTreeMap<&CityCode, usize>,
) -> Result<()> {
    #[derive(Serialize)]
    struct Said<'a, T> {
        figures: usize,
        #[serde(flatten)]
        origin: &'a Origin,
        #[serde(flatten)]
        more: T,
    }
    let one = rows.first().map(|row| &row.new.city);
    let one = one.filter(|city| rows.iter().all(|row| row.new.city == **city));
    let subject = one.map_or("observations".to_owned(), |city| format!("city/{city}"));
    let figures = imported.added + imported.changed;
    let all = Said { figures, origin, more: imported };
    audit::log(tx, actor, "observation.imported", &subject, &all).await?;
    if one.is_none() {
        for (city, figures) in news {
            let said = Said { figures, origin, more: () };
            let subject = format!("city/{city}");
            audit::log(tx, actor, "observation.imported", &subject, &said).await?;
        }
    }
    Ok(())
}

/// What the rows of one batch have in common.
#[derive(PartialEq, Eq, Hash)]
struct Shared<'a> {
    place: &'static str,
    revision: i64,
    status: &'static str,
    missing: Option<&'static str>,
    place_name: &'a str,
    source: &'a str,
    publisher: &'a str,
    address: &'a str,
    note: &'a str,
}

impl<'a> Shared<'a> {
    fn of(row: &'a Checked, revision: i64) -> Self {
        Self {
            place: row.new.place.code(),
            revision,
            status: row.status.code(),
            missing: row.new.missing.map(|reason| reason.code()),
            place_name: &row.new.place_name,
            source: &row.new.source,
            publisher: &row.new.publisher,
            address: &row.new.address,
            note: &row.new.note,
        }
    }
}

/// Rows that can be recorded, and what is wrong with the others.
struct Examined {
    checked: Vec<Checked>,
    /// Of each checked row, how many rows lie before it.
    numbers: Vec<usize>,
    problems: Vec<Problem>,
}

async fn examine(
    conn: &mut Conn,
    actor: &Actor,
    rows: Vec<NewObservation>,
    at: &At,
) -> Result<Examined> {
    let frameworks = frameworks::all(conn, &Known::NOW).await?;
    let cities = store::cities(conn).await?;
    let locks = locks::held(conn).await?;
    let mut allowed: HashMap<CityCode, bool> = HashMap::new();
    let mut seen: HashMap<Key, usize> = HashMap::with_capacity(rows.len());
    let mut problems = vec![];
    let mut checked = Vec::with_capacity(rows.len());
    let mut numbers = Vec::with_capacity(rows.len());
    for (number, row) in rows.into_iter().enumerate().map(|(index, row)| (index + 1, row)) {
        if !allowed.contains_key(&row.city) {
            allowed.insert(row.city.clone(), actor.may_record(&row.city).is_ok());
        }
        let outcome = if !cities.contains(&row.city) {
            Err(Error::invalid("city", "city-unknown").with("city", &row.city))
        } else if !allowed[&row.city] {
            Err(Error::invalid("city", "city-not-yours").with("city", &row.city))
        } else {
            let unlocked = |row: Checked| {
                let (city, year) = (&row.new.city, row.new.period.year());
                locks.check(&frameworks, city, &row.new.measurement, year).map(|()| row)
            };
            check(row, &frameworks, at).and_then(unlocked).and_then(|row| {
                match seen.insert(row.new.key(), number) {
                    Some(first) => Err(Error::invalid("row", "row-duplicate").with("row", first)),
                    None => Ok(row),
                }
            })
        };
        match outcome {
            Ok(row) => {
                checked.push(row);
                numbers.push(number - 1);
            }
            Err(Error::Invalid { field, code, args }) => {
                problems.push(Problem { place: format!("{number}.{field}"), code, args });
            }
            Err(error) => return Err(error),
        }
    }
    Ok(Examined { checked, numbers, problems })
}

/// Each field with its length before it, so that no two different files are the same bytes.
fn digest(rows: &[Checked]) -> String {
    let mut hash = Sha256::new();
    let mut line = Vec::with_capacity(256);
    for row in rows {
        let new = &row.new;
        line.clear();
        for field in [
            new.city.as_str(),
            &new.measurement,
            &new.period.to_string(),
            new.place.code(),
            new.breakdown.as_str(),
            row.status.code(),
            new.missing.map_or("", |reason| reason.code()),
            &new.place_name,
            &new.source,
            &new.publisher,
            &new.address,
            &new.note,
        ] {
            line.extend((field.len() as u32).to_be_bytes());
            line.extend(field.as_bytes());
        }
        for number in [new.value, new.standard_error] {
            // A value that is missing is no value that a figure can have.
            line.extend(number.unwrap_or(f64::NAN).to_be_bytes());
        }
        hash.update(&line);
    }
    audit::hex(&hash.finalize())
}

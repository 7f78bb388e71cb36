//! Files on their way in: kept in pieces as they arrive, looked at, and then stored as a
//! whole or left alone.

mod store;

use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result, Tx,
    db::from_row,
    files::pieces,
    ids::{At, CityCode, ImportId},
    jobs,
};

/// The kind of job that stores a long file.
pub const KIND: &str = "import";

/// What such a job is told.
#[derive(Debug, Serialize, Deserialize)]
pub struct Task {
    pub import: ImportId,
}

/// A file that arrived.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    pub id: ImportId,
    pub file_name: String,
    /// The city whose figures it brings; none for a file about the network.
    pub city: Option<CityCode>,
    /// `arriving`, `ready`, `faulty`, `storing`, `stored` or `failed`.
    pub state: String,
    pub rows: i64,
    /// What was found in it, as JSON.
    pub report: String,
    pub uploaded_at: At,
    pub uploaded_by: String,
    pub ended_at: Option<At>,
}

from_row!(Import { id, file_name, city, state, rows, report, uploaded_at, uploaded_by, ended_at });

/// Whether somebody may send files for a city, or for the whole network.
pub fn may(actor: &Actor, city: Option<&CityCode>) -> Result<()> {
    match city {
        Some(city) => actor.may_record(city),
        None => actor.may_keep_register(),
    }
}

/// Makes a place for a file; what arrived more than a day ago and was never stored goes.
pub async fn begin(
    tx: &mut Tx,
    actor: &Actor,
    city: Option<&CityCode>,
    file_name: &str,
) -> Result<ImportId> {
    may(actor, city)?;
    let at = At::now();
    store::forget(tx, &at.plus(-24 * 60 * 60)).await?;
    let import = Import {
        id: ImportId::create(),
        file_name: file_name.chars().filter(|c| !c.is_control()).take(200).collect(),
        city: city.cloned(),
        state: "arriving".into(),
        rows: 0,
        report: String::new(),
        uploaded_at: at,
        uploaded_by: actor.name().to_owned(),
        ended_at: None,
    };
    store::insert(tx, &import).await?;
    Ok(import.id)
}

/// Keeps the next piece of a file.
pub async fn append(tx: &mut Tx, id: &ImportId, number: i64, piece: &[u8]) -> Result<()> {
    pieces::append(tx, id.as_str(), number, piece).await
}

/// Lets go of what arrived of a file that will not be taken.
pub async fn drop_pieces(tx: &mut Tx, id: &ImportId) -> Result<()> {
    pieces::forget(tx, id.as_str()).await
}

/// What was found in a file: it can be stored, or must be mended.
pub async fn looked_at(
    tx: &mut Tx,
    id: &ImportId,
    clean: bool,
    rows: usize,
    report: &str,
) -> Result<()> {
    let rows = i64::try_from(rows).unwrap_or(i64::MAX);
    store::looked_at(tx, id, if clean { "ready" } else { "faulty" }, rows, report).await
}

pub async fn get(conn: &mut Conn, actor: &Actor, id: &ImportId) -> Result<Import> {
    let import = store::get(conn, id).await?.ok_or(Error::NotFound)?;
    may(actor, import.city.as_ref())?;
    Ok(import)
}

/// All of the file.
pub async fn content(conn: &mut Conn, id: &ImportId) -> Result<Vec<u8>> {
    pieces::all(conn, id.as_str()).await
}

/// Claims a file for storing, so that it is stored once.
pub async fn claim(tx: &mut Tx, id: &ImportId) -> Result<()> {
    if store::pass(tx, id, "ready", "storing").await? { Ok(()) } else { Err(over()) }
}

/// Asks for a claimed file to be stored in the background.
pub async fn store_later(tx: &mut Tx, id: &ImportId) -> Result<()> {
    jobs::enqueue(tx, KIND, &Task { import: id.clone() }).await?;
    Ok(())
}

/// Ends a claimed file: it was stored, or could not be. Its pieces go.
pub async fn end(tx: &mut Tx, id: &ImportId, stored: bool, report: &str) -> Result<()> {
    let state = if stored { "stored" } else { "failed" };
    if !store::pass(tx, id, "storing", state).await? {
        return Err(over());
    }
    store::end(tx, id, report, &At::now()).await
}

fn over() -> Error {
    Error::Conflict("import-over")
}

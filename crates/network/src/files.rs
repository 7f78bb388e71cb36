//! Files that people send and that stay: answers, evidence, texts of a submission. They are
//! rows, in pieces, so that every process sees them and a backup holds them; what a file is
//! follows from its content, never from its name.

pub mod pieces;
mod kinds;
mod store;

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    ids::{At, CityCode, FileId},
    submissions,
};

pub use kinds::{DOCUMENTS, Kind, PICTURES, TABLES, VIDEOS, detect};

/// What may be sent for one purpose.
#[derive(Debug)]
pub struct Purpose {
    pub code: &'static str,
    /// In megabytes of 2²⁰ bytes.
    pub most_mb: usize,
    pub kinds: &'static [&'static [Kind]],
}

impl Purpose {
    pub fn most(&self) -> usize {
        self.most_mb << 20
    }

    fn kinds(&self) -> impl Iterator<Item = &'static Kind> {
        self.kinds.iter().flat_map(|some| some.iter())
    }

    /// The endings of names that are taken, as `.pdf`: for a file chooser.
    pub fn endings(&self) -> impl Iterator<Item = String> {
        self.kinds().flat_map(|kind| kind.endings).map(|ending| format!(".{ending}"))
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct File {
    pub id: FileId,
    pub name: String,
    /// The type that was found in the content, as `application/pdf`.
    pub media: String,
    pub purpose: String,
    /// Whose people may read it; none for a file of the network.
    pub city: Option<CityCode>,
    /// What it was sent for: kind and key of a thing, as `request/…`. Whoever holds a link
    /// to that thing may read it.
    pub belongs: String,
    pub size: i64,
    pub sha256: String,
    pub uploaded_at: At,
    pub uploaded_by: String,
    pub public_at: Option<At>,
    pub removed_at: Option<At>,
}

#[derive(Debug)]
pub struct NewFile<'a> {
    pub purpose: &'a Purpose,
    pub city: Option<CityCode>,
    pub belongs: String,
    pub name: String,
}

/// A file that arrives: its pieces are kept one by one, each in a transaction of its own.
#[derive(Debug)]
pub struct Arriving {
    pub id: FileId,
    most_mb: usize,
    size: usize,
    number: i64,
    hash: Sha256,
}

/// Begins to take a file, given its first piece: refused at once when its content is of no
/// kind that this purpose takes, or of another kind than its name says. The use case that
/// calls has asked `actor` whether they may send something for this thing.
pub async fn begin(tx: &mut Tx, actor: &Actor, new: NewFile<'_>, first: &[u8]) -> Result<Arriving> {
    let name = tidy(&new.name);
    let kind = kinds::check(new.purpose, &name, first)?;
    let file = File {
        id: FileId::create(),
        name,
        media: kind.media.to_owned(),
        purpose: new.purpose.code.to_owned(),
        city: new.city,
        belongs: new.belongs,
        size: 0,
        sha256: String::new(),
        uploaded_at: At::now(),
        uploaded_by: actor.name().to_owned(),
        public_at: None,
        removed_at: None,
    };
    store::insert(tx, &file).await?;
    let mut arriving = Arriving {
        id: file.id,
        most_mb: new.purpose.most_mb,
        size: 0,
        number: 0,
        hash: Sha256::new(),
    };
    append(tx, &mut arriving, first).await?;
    Ok(arriving)
}

/// Keeps the next piece.
pub async fn append(tx: &mut Tx, file: &mut Arriving, piece: &[u8]) -> Result<()> {
    file.size += piece.len();
    if file.size > file.most_mb << 20 {
        return Err(Error::invalid("file", "file-too-large").with("most", file.most_mb));
    }
    pieces::append(tx, file.id.as_str(), file.number, piece).await?;
    file.number += 1;
    file.hash.update(piece);
    Ok(())
}

/// The file is complete and stays.
pub async fn keep(tx: &mut Tx, actor: &Actor, file: Arriving) -> Result<File> {
    let size = i64::try_from(file.size).unwrap_or(i64::MAX);
    let sha256 = audit::hex(&file.hash.finalize());
    store::keep(tx, &file.id, size, &sha256, &At::now()).await?;
    let kept = store::get(tx, &file.id).await?.ok_or(Error::NotFound)?;
    audit::log(tx, actor, "file.kept", &subject(&kept), &kept).await?;
    Ok(kept)
}

/// The file, if this actor may read it.
pub async fn get(conn: &mut Conn, actor: &Actor, id: &FileId) -> Result<File> {
    let file = store::get(conn, id).await?.ok_or(Error::NotFound)?;
    if file.public_at.is_none() {
        may_read(conn, actor, &file).await?;
    }
    if file.removed_at.is_some() { Err(Error::NotFound) } else { Ok(file) }
}

/// Those who work on the city's file, and those who may read the thing that a file was sent
/// for: what they are follows from that thing.
async fn may_read(conn: &mut Conn, actor: &Actor, file: &File) -> Result<()> {
    let refused = match actor.may_read_file(file.city.as_ref(), &file.belongs) {
        Ok(()) => return Ok(()),
        Err(refused) => refused,
    };
    match file.belongs.split_once('/') {
        Some((submissions::FILE, id)) if submissions::shows(conn, actor, id, &file.id).await? => {
            Ok(())
        }
        _ => Err(refused),
    }
}

/// The files sent for a thing that were not removed, in the order of sending. The use case
/// that calls has asked `actor` whether they may see them.
pub async fn of(conn: &mut Conn, belongs: &str) -> Result<Vec<File>> {
    store::of(conn, belongs).await
}

/// Lets everybody read a file, or only those of its city again.
pub async fn publish(tx: &mut Tx, actor: &Actor, id: &FileId, public: bool) -> Result<()> {
    let file = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    actor.may_keep_file(file.city.as_ref(), &file.belongs)?;
    if file.public_at.is_some() == public {
        return Ok(());
    }
    store::publish(tx, id, public.then(At::now)).await?;
    let action = if public { "file.published" } else { "file.closed" };
    audit::log(tx, actor, action, &subject(&file), id).await
}

/// Takes a file away; its pieces stay, so that this can be undone.
pub async fn remove(tx: &mut Tx, actor: &Actor, id: &FileId) -> Result<()> {
    let file = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    actor.may_keep_file(file.city.as_ref(), &file.belongs)?;
    store::remove(tx, id, &At::now()).await?;
    audit::log(tx, actor, "file.removed", &subject(&file), id).await
}

/// Forgets what began to arrive more than a day ago and never did.
pub async fn tidy_up(tx: &mut Tx) -> Result<()> {
    store::forget(tx, &At::now().plus(-24 * 60 * 60)).await
}

fn subject(file: &File) -> String {
    match &file.city {
        Some(city) => format!("city/{city}"),
        None => file.belongs.clone(),
    }
}

/// A name that says nothing about folders and holds no control characters.
fn tidy(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let tidy: String = name.chars().filter(|c| !c.is_control()).take(150).collect();
    if tidy.trim().is_empty() { "file".to_owned() } else { tidy.trim().to_owned() }
}

#[cfg(test)]
mod tests {
    use super::tidy;

    #[test]
    fn a_name_leads_into_no_folder() {
        assert_eq!(tidy("../../etc/passwd"), "passwd");
        assert_eq!(tidy("C:\\docs\\rapport é.pdf"), "rapport é.pdf");
        assert_eq!(tidy("a\r\nb.csv"), "ab.csv");
        assert_eq!(tidy("  "), "file");
    }
}

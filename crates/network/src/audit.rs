//! The audit log: every change, who made it and when, as a hash chain that
//! anyone with the rows can check.

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{Actor, Conn, Result, Tx, db::from_row, ids::At};

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entry {
    pub seq: i64,
    pub at: At,
    /// The account's id, or the name of the part of the program that acted.
    pub actor: String,
    /// `observation.recorded`: the thing, a dot, what happened to it.
    pub action: String,
    /// What it happened to, as `city/espoo`.
    pub subject: String,
    /// JSON.
    pub detail: String,
    pub previous: String,
    pub hash: String,
}

from_row!(Entry { seq, at, actor, action, subject, detail, previous, hash });

impl Entry {
    /// SHA-256 over the fields, each with its length before it, so that no two
    /// different entries are the same bytes.
    fn digest(&self) -> String {
        let mut hash = Sha256::new();
        let seq = self.seq.to_string();
        for field in [
            &self.previous,
            &seq,
            self.at.as_str(),
            &self.actor,
            &self.action,
            &self.subject,
            &self.detail,
        ] {
            hash.update((field.len() as u64).to_be_bytes());
            hash.update(field.as_bytes());
        }
        hex(&hash.finalize())
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Writes one entry. The head row is taken first: writers queue there until commit.
pub async fn log(
    tx: &mut Tx,
    actor: &Actor,
    action: &str,
    subject: &str,
    detail: &impl Serialize,
) -> Result<()> {
    let (seq, previous): (i64, String) =
        sqlx::query_as("UPDATE audit_head SET seq = seq + 1 WHERE id = 1 RETURNING seq, hash")
            .fetch_one(&mut **tx)
            .await?;
    let mut entry = Entry {
        seq,
        at: At::now(),
        actor: actor.name().to_owned(),
        action: action.to_owned(),
        subject: subject.to_owned(),
        detail: serde_json::to_string(detail)?,
        previous,
        hash: String::new(),
    };
    entry.hash = entry.digest();
    sqlx::query(
        "INSERT INTO audit (seq, at, actor, action, subject, detail, previous, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(entry.seq)
    .bind(&entry.at)
    .bind(&entry.actor)
    .bind(&entry.action)
    .bind(&entry.subject)
    .bind(&entry.detail)
    .bind(&entry.previous)
    .bind(&entry.hash)
    .execute(&mut **tx)
    .await?;
    sqlx::query("UPDATE audit_head SET hash = $1 WHERE id = 1")
        .bind(&entry.hash)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

pub async fn revision(conn: &mut Conn) -> Result<i64> {
    Ok(sqlx::query_scalar("SELECT seq FROM audit_head WHERE id = 1").fetch_one(conn).await?)
}

/// Which entries are asked for.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// `city/espoo`; of all where absent.
    pub subject: Option<&'a str>,
    /// Only entries with a smaller sequence number.
    pub before: i64,
    pub most: i64,
    /// With the forecasts that are kept and scored whenever a figure or a panel changes: many, and
    /// nobody's doing.
    pub forecasts: bool,
}

/// The newest entries first, `before` a sequence number; of one subject if given.
pub async fn entries(
    conn: &mut Conn,
    actor: &Actor,
    subject: Option<&str>,
    before: i64,
    most: i64,
) -> Result<Vec<Entry>> {
    search(conn, actor, Wanted { subject, before, most, forecasts: true }).await
}

/// Those that are asked for, the newest first.
pub async fn search(conn: &mut Conn, actor: &Actor, wanted: Wanted<'_>) -> Result<Vec<Entry>> {
    actor.may_read_audit(wanted.subject)?;
    Ok(sqlx::query_as(
        "SELECT seq, at, actor, action, subject, detail, previous, hash
         FROM audit
         WHERE seq < $1 AND ($2 = '' OR subject = $2)
           AND ($3 = 'too' OR action NOT IN ('forecast.kept', 'forecast.scored'))
         ORDER BY seq DESC LIMIT $4",
    )
    .bind(wanted.before)
    .bind(wanted.subject.unwrap_or(""))
    .bind(if wanted.forecasts { "too" } else { "" })
    .bind(wanted.most)
    .fetch_all(conn)
    .await?)
}

/// What [`verify`] found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Verdict {
    /// Every link holds; this many entries.
    Whole(i64),
    /// The first entry whose link does not hold.
    Broken { seq: i64, why: &'static str },
}

/// Walks the chain from its beginning; `step` hears how far it has come.
pub async fn verify(conn: &mut Conn, mut step: impl FnMut(i64)) -> Result<Verdict> {
    let (head, head_hash): (i64, String) =
        sqlx::query_as("SELECT seq, hash FROM audit_head WHERE id = 1")
            .fetch_one(&mut *conn)
            .await?;
    let (mut seq, mut previous) = (0, String::new());
    loop {
        let page: Vec<Entry> = sqlx::query_as(
            "SELECT seq, at, actor, action, subject, detail, previous, hash
             FROM audit WHERE seq > $1 ORDER BY seq LIMIT 1000",
        )
        .bind(seq)
        .fetch_all(&mut *conn)
        .await?;
        if page.is_empty() {
            break;
        }
        for entry in page {
            let why = if entry.seq != seq + 1 {
                Some("missing")
            } else if entry.previous != previous {
                Some("unlinked")
            } else if entry.hash != entry.digest() {
                Some("changed")
            } else {
                None
            };
            if let Some(why) = why {
                return Ok(Verdict::Broken { seq: seq + 1, why });
            }
            (seq, previous) = (entry.seq, entry.hash);
        }
        step(seq);
    }
    if (seq, &previous) == (head, &head_hash) {
        Ok(Verdict::Whole(seq))
    } else {
        Ok(Verdict::Broken { seq: seq + 1, why: "missing" })
    }
}

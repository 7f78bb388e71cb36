//! Attempts: what could be guessed, or costs much, may be tried so often and no more.
//! Counted in rows, so that every process of the house counts together.

mod store;

use crate::{Error, Result, Tx, ids::At, secret::hash};

/// Counting begins with the first attempt and begins anew after this long.
pub const WINDOW_SECONDS: i64 = 15 * 60;

/// How often one and the same may try within the window.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    word: &'static str,
    pub most: i64,
}

/// Passwords tried for one account.
pub const PASSWORDS: Limit = Limit { word: "password", most: 10 };
/// Links asked for by one account.
pub const LINKS: Limit = Limit { word: "link", most: 5 };
/// Attempts of either kind from one network address.
pub const SOURCE: Limit = Limit { word: "source", most: 50 };
/// Letters with a link to themselves that people ask for from one network address: a whole
/// conference may share one.
pub const LETTERS: Limit = Limit { word: "letter", most: 300 };
/// Letters that one account lets the house send to others.
pub const INVITATIONS: Limit = Limit { word: "invitation", most: 100 };

impl Limit {
    /// The row's key. What people type into an address field may be a password: only its
    /// hash is kept.
    fn key(self, whom: &str) -> String {
        format!("{}/{}", self.word, hash(whom))
    }
}

/// Counts one attempt. [`Error::TooMany`] says how long to wait.
pub async fn count(tx: &mut Tx, limit: Limit, whom: &str) -> Result<()> {
    count_at(tx, limit, whom, &At::now()).await
}

/// As [`count`], at a moment of the caller's choice.
pub async fn count_at(tx: &mut Tx, limit: Limit, whom: &str, now: &At) -> Result<()> {
    let (count, began_at) =
        store::count(tx, &limit.key(whom), now, &now.plus(-WINDOW_SECONDS)).await?;
    if count <= limit.most {
        return Ok(());
    }
    let end = began_at.plus(WINDOW_SECONDS).timestamp();
    let wait = end.duration_since(now.timestamp()).as_secs().max(0);
    Err(Error::TooMany(wait.unsigned_abs() + 1))
}

/// Takes one attempt back: it was right.
pub(super) async fn forgive(tx: &mut Tx, limit: Limit, whom: &str) -> Result<()> {
    store::forgive(tx, &limit.key(whom)).await
}

/// Takes all attempts back.
pub(super) async fn clear(tx: &mut Tx, limit: Limit, whom: &str) -> Result<()> {
    store::clear(tx, &limit.key(whom)).await
}

pub(super) async fn forget(tx: &mut Tx) -> Result<()> {
    store::forget(tx, &At::now().plus(-WINDOW_SECONDS)).await
}

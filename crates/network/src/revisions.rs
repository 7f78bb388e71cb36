//! Things of which every version is kept: what changes closes the version that held and stores
//! the next, and the log says so.

use serde_json::Value;

use crate::{Actor, Conn, Result, Tx, audit, ids::At};

/// Such a thing of a conference. Each implements it in its store, beside its SQL.
pub(crate) trait Revised {
    /// Its number, 0 for one that is new, and when and by whom it was recorded.
    fn version(&mut self) -> (&mut i64, &mut At, &mut String);
    fn conference(&self) -> &str;
    /// What the log says of it; others may read that.
    fn told(&self) -> Result<Value>;
    /// Closes the version that holds.
    async fn replace(&self, conn: &mut Conn) -> Result<()>;
    async fn insert(&self, conn: &mut Conn) -> Result<()>;
}

/// What all of them answer alike, where fields have their usual names.
macro_rules! versioned {
    () => {
        fn version(&mut self) -> (&mut i64, &mut $crate::ids::At, &mut String) {
            (&mut self.revision, &mut self.recorded_at, &mut self.recorded_by)
        }

        fn conference(&self) -> &str {
            &self.conference
        }
    };
}
pub(crate) use versioned;

/// Keeps the next version, or the first.
pub(crate) async fn keep<T: Revised>(
    tx: &mut Tx,
    actor: &Actor,
    action: &str,
    mut next: T,
) -> Result<T> {
    let (number, at, by) = next.version();
    (*number, *at, *by) = (*number + 1, At::now(), actor.name().to_owned());
    next.replace(tx).await?;
    next.insert(tx).await?;
    let subject = format!("conference/{}", next.conference());
    audit::log(tx, actor, action, &subject, &next.told()?).await?;
    Ok(next)
}

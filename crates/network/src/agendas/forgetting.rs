//! What is forgotten of timetables: who it was, where their registration does not say so, and how
//! they are reached. What they picked stays, to be counted.

use super::{Agenda, Content, Owner, store};
use crate::{Conn, Result, Tx};

/// What is left of a timetable; `None` where nothing is to be forgotten.
fn left(one: &Agenda) -> Option<Agenda> {
    let mut left = one.clone();
    left.address.clear();
    left.is =
        Content { findable: false, about: String::new(), contact: String::new(), ..one.is.clone() };
    if one.registration().is_none() {
        left.name.clear();
    }
    if one.owner.starts_with(&Owner::Address(String::new()).key()) {
        left.owner = format!("forgotten/{}", one.id);
    }
    (left != *one).then_some(left)
}

/// How many timetables still hold something to be forgotten.
pub(crate) async fn personal(conn: &mut Conn, conference: &str) -> Result<i64> {
    let all = store::all(conn, conference).await?;
    Ok(i64::try_from(all.iter().filter_map(left).count()).unwrap_or(i64::MAX))
}

pub(crate) async fn forget(tx: &mut Tx, conference: &str) -> Result<()> {
    for left in store::all(tx, conference).await?.iter().filter_map(left) {
        store::rewrite(tx, &left).await?;
    }
    Ok(())
}

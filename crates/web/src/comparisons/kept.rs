//! The figures that can be compared, kept per revision of the rows, so that turning a weight reads
//! no row again. Each process keeps its own and may lose it at any time.

use std::sync::{Arc, Mutex, PoisonError};

use network::{
    Conn, Result,
    comparisons::{self, Table, Years},
    ids::Known,
};

#[derive(Clone, Default)]
pub struct Tables(Arc<Mutex<Vec<Kept>>>);

type Kept = (Key, Arc<Table>);

#[derive(Clone, PartialEq)]
struct Key {
    revision: i64,
    known: Known,
    years: Years,
}

/// How many tables are kept.
const ROOM: usize = 8;

impl Tables {
    pub async fn get(
        &self,
        conn: &mut Conn,
        revision: i64,
        known: &Known,
        years: Years,
    ) -> Result<Arc<Table>> {
        let key = Key { revision, known: known.clone(), years };
        let held = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, table)) = held().iter().find(|(one, _)| *one == key) {
            return Ok(table.clone());
        }
        let table = Arc::new(comparisons::table(conn, years, known).await?);
        let mut held = held();
        held.truncate(ROOM - 1);
        held.insert(0, (key, table.clone()));
        Ok(table)
    }
}

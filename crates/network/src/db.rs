//! The ground: a pool of connections to SQLite or PostgreSQL. The only file,
//! with `jobs.rs`, that knows there are two.

use std::{
    ops::{Deref, DerefMut},
    sync::Arc,
    time::Duration,
};

use sqlx::{
    Any, AnyPool, Connection, Executor, SqlSafeStr,
    any::{AnyConnectOptions, AnyPoolOptions, install_default_drivers},
    migrate::{Migration, MigrationType, Migrator},
    pool::PoolConnection,
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::{Error, Result};

/// A connection, for reading. A [`Tx`] is one too.
pub type Conn = sqlx::AnyConnection;

/// The tables, step by step. A plain list: `sqlx::migrate!` would have the databases' drivers, and
/// what they stand on, compiled a second time for the compiler.
macro_rules! migrations {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("../migrations/", $name, ".sql")))),*]
    };
}
const MIGRATIONS: &[(&str, &str)] = migrations! {
    "0001_house"
    "0002_comparisons"
    "0003_forecasts"
    "0004_links"
    "0005_files"
    "0006_requests"
    "0007_pledges"
    "0008_evidence"
    "0009_events"
    "0010_plans"
    "0011_structure"
    "0020_calls"
    "0021_submissions"
    "0022_reviews"
    "0023_decisions"
    "0025_register"
    "0026_certificates"
    "0027_awards"
    "0030_conferences"
    "0031_programme"
    "0035_programme_versions"
    "0036_delegations"
    "0037_registrations"
    "0038_check_ins"
    "0039_interpretation"
    "0040_agenda"
    "0041_papers"
    "0050_completion"
    "0055_attendances"
    "0056_forgetting"
    "0057_addresses"
    "0058_endorsement_reminders"
};

fn migrator() -> Migrator {
    let step = |&(name, sql): &(&'static str, &'static str)| {
        let (number, description) = name.split_once('_').expect("NUMBER_name");
        let number = number.parse().expect("a number");
        let description = description.replace('_', " ").into();
        Migration::new(number, description, MigrationType::Simple, sql.into_sql_str(), false)
    };
    Migrator::with_migrations(MIGRATIONS.iter().map(step).collect())
}

/// How long somebody waits for a connection, or for their turn to write, when everybody comes at
/// once: longer than the rush at a deadline lasts.
const PATIENCE: Duration = Duration::from_secs(60);

/// The network's memory. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    pool: AnyPool,
    kind: Kind,
    /// SQLite takes one writer at a time, and lets the others ask again and again until some give
    /// up. Those of this process queue here instead, in the order in which they came, and without
    /// a connection in their hands, so that readers go on.
    turns: Arc<Semaphore>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Sqlite,
    Postgres,
}

/// A transaction that may write. Dropping it undoes it.
pub struct Tx(sqlx::Transaction<'static, Any>, Option<OwnedSemaphorePermit>);

impl Deref for Tx {
    type Target = Conn;

    fn deref(&self) -> &Conn {
        &self.0
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.0
    }
}

impl Tx {
    pub async fn commit(self) -> Result<()> {
        let Self(tx, turn) = self;
        tx.commit().await?;
        drop(turn);
        Ok(())
    }
}

impl Db {
    /// Opens `sqlite:FILE` or `postgres:…` and brings the tables up to date.
    pub async fn open(url: &str) -> Result<Self> {
        let db = Self::connect(url).await?;
        db.migrate().await?;
        Ok(db)
    }

    /// Opens without touching the tables.
    pub async fn connect(url: &str) -> Result<Self> {
        install_default_drivers();
        let kind = match url.split(':').next() {
            Some("sqlite") => Kind::Sqlite,
            Some("postgres" | "postgresql") => Kind::Postgres,
            _ => {
                return Err(Error::invalid("database", "database-address").with("address", url));
            }
        };
        let options: AnyConnectOptions = match kind {
            Kind::Sqlite if !url.contains("mode=") => {
                let mark = if url.contains('?') { '&' } else { '?' };
                format!("{url}{mark}mode=rwc").parse()?
            }
            _ => url.parse()?,
        };
        let pool = AnyPoolOptions::new()
            .max_connections(8)
            .acquire_timeout(PATIENCE)
            .after_connect(move |conn, _| {
                Box::pin(async move {
                    if kind == Kind::Sqlite {
                        // FULL: what was acknowledged survives a power cut.
                        sqlx::raw_sql(
                            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
                             PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON;
                             PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8000;
                             PRAGMA mmap_size = 268435456;",
                        )
                        .execute(conn)
                        .await?;
                    }
                    Ok(())
                })
            })
            .connect_with(options)
            .await?;
        Ok(Self { pool, kind, turns: Arc::new(Semaphore::new(1)) })
    }

    pub async fn migrate(&self) -> Result<()> {
        migrator().run(&self.pool).await.map_err(|e| Error::Database(e.into()))?;
        if self.kind == Kind::Postgres {
            // So that one text of SQL takes a JSON array apart on both.
            sqlx::raw_sql(
                "DO 'BEGIN
                     IF to_regprocedure(''json_each(text)'') IS NULL THEN
                         CREATE FUNCTION json_each(items text) RETURNS TABLE (value json)
                         LANGUAGE sql IMMUTABLE
                         AS ''SELECT json_array_elements(items::json)'';
                     END IF;
                 END'",
            )
            .execute(&self.pool)
            .await?;
        }
        Ok(())
    }

    /// Begins a transaction that may write. On SQLite it takes the writer's place at
    /// once, so that it never fails half-way because another writer was faster.
    pub async fn begin(&self) -> Result<Tx> {
        if self.kind == Kind::Postgres {
            return Ok(Tx(self.pool.begin().await?, None));
        }
        let turn = tokio::time::timeout(PATIENCE, Arc::clone(&self.turns).acquire_owned());
        let Ok(Ok(turn)) = turn.await else { return Err(sqlx::Error::PoolTimedOut.into()) };
        Ok(Tx(self.pool.begin_with("BEGIN IMMEDIATE").await?, Some(turn)))
    }

    pub async fn read(&self) -> Result<PoolConnection<Any>> {
        Ok(self.pool.acquire().await?)
    }

    /// Counts up with every change that was logged: what was computed at one
    /// revision holds as long as the revision does.
    pub async fn revision(&self) -> Result<i64> {
        let mut conn = self.read().await?;
        crate::audit::revision(&mut conn).await
    }

    pub async fn ping(&self) -> Result<()> {
        Ok(self.read().await?.ping().await?)
    }

    /// Copies an SQLite database, as it is at this instant, into a new file; others may
    /// read and write meanwhile. PostgreSQL has its own tools for this.
    pub async fn copy_to(&self, file: &str) -> Result<()> {
        if self.kind == Kind::Postgres {
            return Err(Error::invalid("database", "backup-postgres"));
        }
        sqlx::query("VACUUM INTO $1").bind(file).execute(&mut *self.read().await?).await?;
        Ok(())
    }

    /// For tests: whether this database understands a statement.
    #[doc(hidden)]
    pub async fn prepares(&self, statement: &str) -> Result<()> {
        let mut conn = self.read().await?;
        conn.prepare(sqlx::AssertSqlSafe(statement).into_sql_str()).await?;
        Ok(())
    }

    /// For tests: a hand in the rows, past every rule.
    #[doc(hidden)]
    pub async fn tamper(&self, statement: &str) {
        sqlx::raw_sql(sqlx::AssertSqlSafe(statement))
            .execute(&self.pool)
            .await
            .expect("the rows can be reached");
    }

    /// For tests: every table and column, as `table.column`, in which a word stands.
    #[doc(hidden)]
    pub async fn holding(&self, word: &str) -> Result<Vec<String>> {
        // said first, because these two are not for both databases
        let columns = match self.kind {
            Kind::Sqlite => {
                "/* SQLite */ SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c
                 WHERE m.type = 'table'"
            }
            Kind::Postgres => {
                "/* PostgreSQL */ SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT)
                 FROM information_schema.columns WHERE table_schema = 'public'"
            }
        };
        let mut conn = self.read().await?;
        let columns: Vec<(String, String)> = sqlx::query_as(columns).fetch_all(&mut *conn).await?;
        let mut found = Vec::new();
        for (table, column) in columns {
            let count = format!(
                "SELECT COUNT(*) FROM \"{table}\" WHERE CAST(\"{column}\" AS TEXT) LIKE $1"
            );
            let count: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(count))
                .bind(format!("%{word}%"))
                .fetch_one(&mut *conn)
                .await?;
            if count > 0 {
                found.push(format!("{table}.{column}"));
            }
        }
        found.sort();
        Ok(found)
    }

    /// Runs one statement outside any transaction, as `CREATE DATABASE` needs it.
    pub async fn run_statement(url: &str, statement: &str) -> Result<()> {
        install_default_drivers();
        let mut conn = Conn::connect(url).await?;
        sqlx::raw_sql(sqlx::AssertSqlSafe(statement)).execute(&mut conn).await?;
        Ok(conn.close().await?)
    }

    pub async fn close(&self) {
        self.pool.close().await;
    }
}

/// Stands between texts that come in one column; JSON never holds it.
pub(crate) const BETWEEN: &str = "\u{1f}";

/// A number that may be absent, to be bound to a statement. sqlx 0.9.0 tells PostgreSQL that an
/// absent `f64` has four bytes and an absent `f32` eight: the two are swapped. A kept statement
/// that met an absent `f64` first would refuse a present one later.
pub(crate) struct Double(pub Option<f64>);

impl sqlx::Type<Any> for Double {
    fn type_info() -> <Any as sqlx::Database>::TypeInfo {
        <f64 as sqlx::Type<Any>>::type_info()
    }
}

impl sqlx::Encode<'_, Any> for Double {
    fn encode_by_ref(
        &self,
        buf: &mut <Any as sqlx::Database>::ArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        match self.0 {
            Some(number) => sqlx::Encode::<Any>::encode_by_ref(&number, buf),
            None => sqlx::Encode::<Any>::encode_by_ref(&None::<f32>, buf),
        }
    }
}

/// Reads a column that holds JSON.
pub(crate) fn json<T: serde::de::DeserializeOwned>(
    row: &sqlx::any::AnyRow,
    column: &str,
) -> sqlx::Result<T> {
    let text: String = sqlx::Row::try_get(row, column)?;
    serde_json::from_str(&text)
        .map_err(|error| sqlx::Error::ColumnDecode { index: column.into(), source: error.into() })
}

/// Reads a struct from columns that have the names of its fields.
macro_rules! from_row {
    ($type:ty { $($field:ident),* $(,)? }) => {
        impl<'r> sqlx::FromRow<'r, sqlx::any::AnyRow> for $type {
            fn from_row(row: &'r sqlx::any::AnyRow) -> sqlx::Result<Self> {
                use sqlx::Row;
                Ok(Self { $($field: row.try_get(stringify!($field))?),* })
            }
        }
    };
}
pub(crate) use from_row;

#[cfg(test)]
mod tests {
    #[test]
    fn every_step_in_the_folder_is_taken_in_order() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
        let entries = std::fs::read_dir(folder).unwrap();
        let mut files: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        files.sort();
        let listed: Vec<_> =
            super::MIGRATIONS.iter().map(|(name, _)| format!("{name}.sql")).collect();
        assert_eq!(listed, files);
    }
}

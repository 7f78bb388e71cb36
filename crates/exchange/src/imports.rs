//! Files that were uploaded: looked at before anything is stored, and stored in one go,
//! at once or by a worker.

use std::{collections::BTreeMap, sync::Mutex};

use network::{
    Actor, Db, accounts,
    ids::ImportId,
    imports::{self, Import, Task},
    jobs::{self, Job},
    observations::Origin,
};
use serde::{Deserialize, Serialize};
use tokio::{sync::Semaphore, task::spawn_blocking};

use crate::{Arrival, Error, Ground, Hints, Outcome, Problem, Report, Result};

/// So many files are held in memory at a time.
static TURNS: Semaphore = Semaphore::const_new(2);

/// How far the files are that this process is storing: while one transaction writes,
/// SQLite lets no other one write it down. Where another process stores, nobody here knows.
static UNDERWAY: Mutex<BTreeMap<ImportId, (usize, usize)>> = Mutex::new(BTreeMap::new());

/// How many rows of a file are stored, and of how many.
pub fn how_far(id: &ImportId) -> Option<(usize, usize)> {
    UNDERWAY.lock().ok()?.get(id).copied()
}

struct Underway<'a>(&'a ImportId);

impl Underway<'_> {
    fn is_at(&self, done: usize, of: usize) {
        if let Ok(mut all) = UNDERWAY.lock() {
            all.insert(self.0.clone(), (done, of));
        }
    }
}

impl Drop for Underway<'_> {
    fn drop(&mut self) {
        if let Ok(mut all) = UNDERWAY.lock() {
            all.remove(self.0);
        }
    }
}

/// What is kept with an uploaded file.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Kept {
    pub hints: Hints,
    pub report: Report,
}

impl Kept {
    pub fn of(import: &Import) -> Self {
        serde_json::from_str(&import.report).unwrap_or_default()
    }

    pub fn text(&self) -> Result<String> {
        Ok(serde_json::to_string(self).map_err(network::Error::Kept)?)
    }
}

/// Reads an uploaded file and keeps what storing would change, or what is to be mended.
pub async fn look(db: &Db, actor: &Actor, id: &ImportId, hints: Hints) -> Result<()> {
    let _turn = TURNS.acquire().await;
    let seen = match read(db, id, hints.clone()).await {
        Ok(arrival) => arrival.foresee(db, actor).await,
        Err(error) => Err(error),
    };
    let report = match seen {
        Ok(report) => report,
        Err(Error::Problems(problems)) => Report::refused(problems),
        Err(other) => return Err(other),
    };
    let (clean, rows) = (report.is_clean(), report.rows);
    let kept = Kept { hints, report }.text()?;
    let mut tx = db.begin().await?;
    imports::looked_at(&mut tx, id, clean, rows, &kept).await?;
    tx.commit().await?;
    Ok(())
}

async fn read(db: &Db, id: &ImportId, hints: Hints) -> Result<Arrival> {
    let mut conn = db.read().await?;
    let bytes = imports::content(&mut conn, id).await?;
    let ground = Ground::gather(&mut conn, hints).await?;
    drop(conn);
    let read = spawn_blocking(move || ground.read(&bytes)).await;
    read.unwrap_or_else(|_| Err(Problem::of_file("import-not-a-table").into()))
}

/// Stores a claimed file: all of it, or nothing. `job` ends in the same transaction.
pub async fn store(db: &Db, actor: &Actor, import: &Import, job: Option<&Job>) -> Result<()> {
    let _turn = TURNS.acquire().await;
    let mut kept = Kept::of(import);
    let arrival = read(db, &import.id, kept.hints.clone()).await;
    let mut tx = db.begin().await?;
    let stored = match arrival {
        Ok(arrival) => {
            let origin = Origin {
                file: import.file_name.clone(),
                import: Some(import.id.clone()),
                sent_for: import.city.clone(),
            };
            let reason = Some(kept.hints.reason.as_str()).filter(|reason| !reason.is_empty());
            let reason = reason.unwrap_or(&import.file_name);
            let underway = Underway(&import.id);
            arrival
                .store(&mut tx, actor, &origin, reason, |done, of| underway.is_at(done, of))
                .await
        }
        Err(error) => Err(error),
    };
    let stored = match stored {
        Ok(outcome) => {
            let report = &mut kept.report;
            (report.added, report.changed, report.unchanged) = match outcome {
                Outcome::Figures(done) => (done.added, done.changed, done.unchanged),
                Outcome::Register(done) => (done.added, done.corrected, done.unchanged),
                Outcome::Framework(..) => (report.added, 0, 0),
            };
            true
        }
        // What was done in this transaction goes with it.
        Err(Error::Problems(problems)) => {
            drop(tx);
            tx = db.begin().await?;
            kept.report = Report::refused(problems);
            false
        }
        Err(Error::Network(network::Error::Forbidden | network::Error::SignInNeeded)) => {
            drop(tx);
            tx = db.begin().await?;
            kept.report = Report::refused(vec![]);
            false
        }
        Err(other) => return Err(other),
    };
    imports::end(&mut tx, &import.id, stored, &kept.text()?).await?;
    if let Some(job) = job {
        jobs::finish(&mut tx, job).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// For the worker: stores the file that a job of kind [`imports::KIND`] names, as the
/// person who sent it and with what they may do now.
pub async fn work(db: &Db, job: &Job) -> Result<()> {
    let task: Task = serde_json::from_str(&job.payload).map_err(network::Error::Kept)?;
    let mut conn = db.read().await?;
    let import = imports::get(&mut conn, &Actor::program("worker"), &task.import).await?;
    let sender = import.uploaded_by.parse().map_err(|_| network::Error::NotFound)?;
    let actor = accounts::actor(&mut conn, &sender).await?;
    drop(conn);
    store(db, &actor, &import, Some(job)).await
}

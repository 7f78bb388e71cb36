//! Searching for a better programme, for as many seconds as somebody asked for.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use network::{Db, jobs::Job, programme::searches};
use timetable::{Options, Progress, improve};

/// How often the rows hear how far the search is.
const TELL: Duration = Duration::from_millis(500);

pub async fn work(db: &Db, job: &Job) -> network::Result<()> {
    let mut conn = db.read().await?;
    let begun = searches::begin(&mut conn, job).await?;
    drop(conn);
    let Some((search, laid)) = begun else {
        let mut tx = db.begin().await?;
        network::jobs::finish(&mut tx, job).await?;
        return tx.commit().await;
    };
    let plan = laid.plan();
    let seconds = search.seconds as f64;
    let seed = u64::try_from(search.seed).unwrap_or(1);
    let far: Arc<Mutex<(f64, Progress)>> =
        Arc::new(Mutex::new((0.0, Progress { steps: 0, broken: 0, cost: 0 })));
    let heard = Arc::clone(&far);
    let searching = tokio::task::spawn_blocking(move || {
        if !plan.faults().is_empty() {
            return (None, Vec::new());
        }
        let clock = Instant::now();
        let options = Options { seed, from: Some(plan.beginning()), ..Options::default() };
        let found = improve(&plan.instance, &options, |progress| {
            let share = clock.elapsed().as_secs_f64() / seconds;
            *heard.lock().unwrap_or_else(PoisonError::into_inner) = (share, progress);
            share
        });
        let failed = !matches!(&found, Ok(found) if found.broken.is_empty());
        // Why not: the smallest set of rules that cannot be kept together.
        let impossible = if failed { plan.impossible() } else { Vec::new() };
        (Some(found), impossible)
    });
    while !searching.is_finished() {
        tokio::time::sleep(TELL).await;
        let (share, progress) = *far.lock().unwrap_or_else(PoisonError::into_inner);
        if progress.steps > 0 {
            let mut tx = db.begin().await?;
            searches::tell(&mut tx, &search, share.min(1.0), progress.broken, progress.cost)
                .await?;
            tx.commit().await?;
        }
    }
    let Ok((found, impossible)) = searching.await else {
        return Err(network::Error::Conflict("lease-lost"));
    };
    let found = found.unwrap_or(Err(timetable::NoPlace { sessions: Vec::new() }));
    let mut tx = db.begin().await?;
    searches::end(&mut tx, job, &search, &laid, found, impossible).await?;
    tx.commit().await
}

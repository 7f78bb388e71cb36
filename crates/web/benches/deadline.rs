//! Five hundred cities submit at once in the last minute of a call, over HTTP on loopback, on
//! both databases: how many are taken, how long the slowest waits.
//!
//! `cargo bench -p web --bench deadline [CITIES]`

use axum::http::StatusCode;

#[path = "../tests/it/rush.rs"]
mod rush;

fn main() {
    let cities = std::env::args().find_map(|word| word.parse().ok()).unwrap_or(500);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.expect("a runtime");
    runtime.block_on(async {
        measure("SQLite", testkit::sqlite().await, cities).await;
        if let Some(db) = testkit::postgres().await {
            measure("PostgreSQL", db, cities).await;
        }
    });
}

async fn measure(name: &str, db: network::Db, cities: usize) {
    rush::call(&db, "m", 600, 60).await;
    let mut people = vec![];
    for n in 0..cities {
        people.push(rush::ready(&db, &format!("city-{n}"), "m").await);
    }
    let done = rush::rush(&db, &["m"], people).await;
    let mut times: Vec<_> = done.answers.iter().map(|(_, time)| *time).collect();
    times.sort();
    let sent = done.kept.iter().filter(|(_, sent)| *sent).count();
    println!(
        "{name}: {cities} cities at once: {} acknowledged, {sent} kept, {} refused, all in \
         {:.2} s; half of them within {:.2} s",
        done.answered(StatusCode::SEE_OTHER),
        cities - done.answered(StatusCode::SEE_OTHER),
        times[times.len() - 1].as_secs_f64(),
        times[times.len() / 2].as_secs_f64(),
    );
}

//! The programme of a conference of full size, made up from the register: 650 people of 95
//! countries, 120 sessions, 8 rooms, 24 slots, 3 languages. Prints, for a few seeds, how long the
//! search needs to a programme that breaks no rule, what it costs after ten and after sixty seconds,
//! and how fast a closed room is repaired with how many moves:
//!
//! `cargo bench -p network --bench forum -- [SEEDS] [SECONDS]`

use std::time::{Duration, Instant};

use network::programme::made_up::from_register;
use timetable::{Options, Progress, REPAIR_STEPS, improve, repair, steps};

const EARLY: Duration = Duration::from_secs(10);

fn main() {
    let mut words = std::env::args().skip(1).filter_map(|word| word.parse::<u64>().ok());
    let (seeds, seconds) = (words.next().unwrap_or(3), words.next().unwrap_or(60));
    for seed in 1..=seeds {
        one(seed, Duration::from_secs(seconds));
    }
}

fn one(seed: u64, most: Duration) {
    let instance = from_register(seed);
    let options = Options { seed, ..Options::default() };
    let begun = Instant::now();
    let (mut whole, mut early) = (None, None);
    let found = improve(&instance, &options, |progress: Progress| {
        let passed = begun.elapsed();
        if progress.broken == 0 && whole.is_none() {
            whole = Some(passed);
        }
        if passed >= EARLY && early.is_none() {
            early = Some(progress.cost);
        }
        passed.as_secs_f64() / most.as_secs_f64()
    });
    let found = found.expect("every session has a place");
    let first = whole.map_or("none".to_owned(), |time| format!("{:.2} s", time.as_secs_f64()));
    println!("seed {seed}: no rule broken after {first}");
    if let Some(early) = early {
        println!("  cost after {} s: {early}", EARLY.as_secs());
    }
    println!("  cost after {} s: {}", most.as_secs(), found.cost.total());
    let mut changed = instance.clone();
    changed.rooms[4].closed = (8..12).collect();
    let begun = Instant::now();
    let mended = repair(&changed, &found.programme, 1_000, seed, steps(REPAIR_STEPS));
    let (mended, time) = (mended.expect("every session has a place"), begun.elapsed());
    println!(
        "  a room closed for half a day: {} of {} sessions touched, {} moved, fewer than {} impossible, {} rules broken, {:.2} s",
        mended.touched.len(),
        instance.sessions.len(),
        mended.moved.len(),
        mended.least,
        mended.broken.len(),
        time.as_secs_f64(),
    );
}

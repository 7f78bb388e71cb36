//! How long it takes to read a whole panel and to try every forecast on it.

use std::{fs, path::PathBuf};

use divan::{Bencher, counter::BytesCount};
use indices::hindcast::{Plan, hindcast, measurements};

fn main() {
    divan::main();
}

/// Values and directions of the Kolada panel (290 cities, 60 measurements), or none.
fn kolada() -> Option<(Vec<u8>, Vec<u8>)> {
    let shared = std::env::var_os("STOA_SHARED").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared")),
        PathBuf::from,
    );
    let read = |name| fs::read(shared.join("data/kolada").join(name)).ok();
    Some((read("values_total.csv")?, read("indicators.csv")?))
}

#[divan::bench(sample_count = 10)]
fn read_kolada(bencher: Bencher) {
    let Some((values, directions)) = kolada() else { return println!("no panel beside") };
    bencher
        .counter(BytesCount::new(values.len()))
        .bench(|| measurements(&values[..], &directions[..]));
}

#[divan::bench(sample_count = 5)]
fn hindcast_kolada(bencher: Bencher) {
    let Some((values, directions)) = kolada() else { return println!("no panel beside") };
    let panel = measurements(&values[..], &directions[..]).expect("the panel is well formed");
    bencher.bench(|| hindcast(&panel, &Plan::default()));
}

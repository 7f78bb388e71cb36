//! How long a paper takes once the press is warm.
#![allow(clippy::unwrap_used, reason = "a bench that cannot go on stops")]

use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

#[divan::bench(args = ["letter", "receipt", "badges"], sample_count = 10)]
fn paper(bencher: Bencher, name: &str) {
    let file = format!("{}/tests/it/samples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let data = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let press = reports::Press::default();
    press.print(name, &data).unwrap();
    bencher.bench(|| press.print(name, black_box(&data)).unwrap());
}

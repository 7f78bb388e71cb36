//! 400 applications and 60 jurors: the panel by each objective, why one seat, and what the scores say.

use panel::{Instance, Level, Objective, Rating};

fn main() {
    divan::main();
}

fn instance() -> Instance {
    let shared = std::env::var("STOA_SHARED")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared").to_owned());
    let text = std::fs::read_to_string(format!("{shared}/reference/panel/jury-400x60.json"))
        .expect("the reference instance lies in the shared folder");
    Instance::read(&text).expect("the reference instance is sound")
}

#[divan::bench(args = [Objective::Total, Objective::Fair, Objective::Diverse])]
fn assign(bencher: divan::Bencher, objective: Objective) {
    let instance = instance();
    bencher.bench(|| panel::assign(&instance, objective));
}

#[divan::bench]
fn explain(bencher: divan::Bencher) {
    let instance = instance();
    let panel = panel::assign(&instance, Objective::Total).expect("the instance can be assigned");
    bencher.bench(|| panel::explain(&instance, Objective::Total, &panel.assignment, 17));
}

#[divan::bench]
fn adjust(bencher: divan::Bencher) {
    let mut instance = instance();
    let panel = panel::assign(&instance, Objective::Total).expect("the instance can be assigned");
    instance.forbids.push((17, panel.assignment[17][0]));
    bencher.bench(|| panel::adjust(&instance, Objective::Total, &panel.assignment));
}

/// Scores from 0 to 100 that depend on application and juror, and a little on both.
fn ratings() -> Vec<Rating> {
    let instance = instance();
    let panel = panel::assign(&instance, Objective::Total).expect("the instance can be assigned");
    let pairs = panel.assignment.iter().enumerate();
    let pairs = pairs.flat_map(|(application, team)| team.iter().map(move |&j| (application, j)));
    pairs
        .map(|(application, juror)| {
            let score = (application * 37 % 60 + juror * 11 % 20 + application * juror % 20) as f64;
            Rating { application, juror, score }
        })
        .collect()
}

#[divan::bench]
fn agreement(bencher: divan::Bencher) {
    let ratings = ratings();
    bencher.bench(|| panel::agreement(&ratings, Level::Ordinal, 1));
}

#[divan::bench]
fn calibrate(bencher: divan::Bencher) {
    let ratings = ratings();
    bencher.bench(|| panel::calibrate(&ratings, 30, 1));
}

//! How fast sessions are placed: `cargo bench -p timetable`. Each figure is for the number of
//! changes given, or for finding a first programme without conflicts.

use timetable::{
    Instance, Options, Programme, Progress, REPAIR_STEPS, core, cost,
    generate::{Size, generate},
    improve, places, repair, steps, violations,
};

fn main() {
    divan::main();
}

fn full() -> Instance {
    generate(Size::FULL, 1)
}

fn programme(instance: &Instance) -> Programme {
    improve(instance, &Options::default(), steps(1_000_000)).expect("it has places").programme
}

#[divan::bench(args = [1_000_000], sample_count = 10)]
fn full_conference_changes(bencher: divan::Bencher, budget: u64) {
    let instance = full();
    bencher
        .counter(divan::counter::ItemsCount::new(budget))
        .bench(|| improve(&instance, &Options::default(), steps(budget)));
}

#[divan::bench(sample_count = 10)]
fn full_conference_first_without_conflicts(bencher: divan::Bencher) {
    let instance = full();
    let first = |progress: Progress| if progress.broken == 0 { 1.0 } else { 0.0 };
    bencher.bench(|| improve(&instance, &Options::default(), first));
}

#[divan::bench(sample_count = 5)]
fn full_conference_repair_of_a_closed_room(bencher: divan::Bencher) {
    let mut instance = full();
    let published = programme(&instance);
    instance.rooms[4].closed = (8..12).collect();
    bencher.bench(|| repair(&instance, &published, 1000, 1, steps(REPAIR_STEPS)));
}

#[divan::bench]
fn full_conference_judged(bencher: divan::Bencher) {
    let instance = full();
    let programme = programme(&instance);
    bencher.bench(|| (violations(&instance, &programme), cost(&instance, &programme)));
}

#[divan::bench(sample_count = 10)]
fn full_conference_places_of_a_session(bencher: divan::Bencher) {
    let instance = full();
    let programme = programme(&instance);
    bencher.bench(|| places(&instance, &programme, 40));
}

#[divan::bench(sample_count = 5)]
fn full_conference_rules_in_conflict(bencher: divan::Bencher) {
    let mut instance = full();
    for session in [60, 61, 62] {
        instance.sessions[session].chairs = vec![900];
    }
    instance.unavailable.insert(900, (0..24).filter(|slot| ![9, 10].contains(slot)).collect());
    bencher.bench(|| core(&instance));
}

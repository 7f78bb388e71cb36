//! What can be relied on in the search, whatever the conference.

use timetable::{
    Instance, NoPlace, Options, Pin, Progress, Proof, bound,
    generate::{Size, generate},
    improve, solution, steps,
};

use crate::small;

#[test]
fn the_same_seed_and_steps_give_the_same_programme_on_any_number_of_threads() {
    let instance = small(3);
    let on = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| {
            improve(&instance, &Options { seed: 5, ..Options::default() }, steps(300_000))
        })
    };
    let alone = on(1).unwrap();
    assert_eq!(alone, on(2).unwrap());
    assert_eq!(alone, on(5).unwrap());
}

#[test]
fn a_full_conference_is_soon_without_conflicts() {
    for seed in 0..3 {
        let instance = generate(Size::FULL, seed);
        let mut steps = steps(20_000_000);
        let found = improve(&instance, &Options { seed, ..Options::default() }, |progress| {
            if progress.broken == 0 { 1.0 } else { steps(progress) }
        });
        let found = found.unwrap();
        assert_eq!(found.broken, []);
        assert!(found.steps < 2_000_000, "{}", found.steps);
    }
}

#[test]
fn longer_searches_break_and_cost_less() {
    let instance = generate(Size::FULL, 4);
    let after = |budget| {
        let found = improve(&instance, &Options::default(), steps(budget)).unwrap();
        (found.broken.len(), found.cost.total())
    };
    assert!(after(2_000_000) < after(300_000));
}

#[test]
fn pins_are_kept() {
    let mut instance = small(5);
    let pin = Pin { session: 30, start: Some(14), room: Some(0) };
    instance.pins = vec![pin];
    let found = improve(&instance, &Options::default(), steps(200_000)).unwrap();
    assert_eq!(found.broken, []);
    assert_eq!((found.programme.start[30], found.programme.room[30]), (14, 0));
}

#[test]
fn each_move_away_from_the_given_programme_has_its_price() {
    let instance = small(6);
    let first = |progress: Progress| if progress.broken == 0 { 1.0 } else { 0.0 };
    let known = improve(&instance, &Options::default(), first).unwrap().programme;
    let moved = |move_weight| {
        let options = Options { from: Some(known.clone()), move_weight, ..Options::default() };
        improve(&instance, &options, steps(200_000)).unwrap().programme.moved(&known).len()
    };
    assert_eq!(moved(1_000_000), 0);
    assert!(moved(0) > moved(50));
}

#[test]
fn sessions_without_any_place_are_named() {
    let mut instance = small(7);
    instance.sessions[22].expected = 100_000;
    let found = improve(&instance, &Options::default(), steps(1000));
    assert_eq!(found, Err(NoPlace { sessions: vec![22] }));
}

#[test]
fn a_search_that_can_gain_nothing_more_stops_and_is_proven() {
    let instance = Instance { pairs: Vec::new(), ..small(8) };
    let found = improve(&instance, &Options::default(), steps(100_000_000)).unwrap();
    assert_eq!(found.broken, []);
    assert!(found.steps < 10_000_000, "{}", found.steps);
    assert_eq!(found.cost.total(), bound(&instance));
    assert_eq!(solution(&instance, found).proof, Proof::Optimal);
}

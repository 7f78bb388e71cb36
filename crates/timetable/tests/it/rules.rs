//! Hard rules and costs, each by the plainest example and where possible by another way to count.

use std::collections::BTreeSet;

use proptest::prelude::*;
use timetable::{Conflict, Instance, Limits, Options, Pin, Programme, Room, Session};
use timetable::{cost, improve, steps, teams_suffice, violations};

use crate::small;

/// Whether some roster covers the day, by trying every one: teams as (slots worked, slots running).
fn some_roster(need: &[usize], teams: usize, per_day: usize, run: usize) -> bool {
    let mut states = BTreeSet::from([vec![(0, 0); teams]]);
    for &needs in need {
        let mut next = BTreeSet::new();
        for state in &states {
            for choice in 0..1u32 << teams {
                if choice.count_ones() as usize != needs {
                    continue;
                }
                let work = |(team, &(used, running)): (usize, &(usize, usize))| {
                    let works = choice >> team & 1 == 1;
                    if works { (used + 1, running + 1) } else { (used, 0) }
                };
                let mut after: Vec<_> = state.iter().enumerate().map(work).collect();
                after.sort_unstable();
                if after.iter().all(|&(used, running)| used <= per_day && running <= run) {
                    next.insert(after);
                }
            }
        }
        states = next;
    }
    !states.is_empty()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn teams_suffice_exactly_when_some_roster_covers_the_day(
        need in proptest::collection::vec(0..4usize, 1..9),
        teams in 0..4usize,
        per_day in 0..9usize,
        run in 1..5usize,
    ) {
        let rules = Limits {
            max_team_slots_per_day: per_day,
            max_team_consecutive: run,
            ..Limits::default()
        };
        let instance = Instance { rules, ..Instance::default() };
        let fits = need.iter().all(|&n| n <= teams);
        let roster = fits && some_roster(&need, teams, per_day, run);
        prop_assert_eq!(teams_suffice(&instance, &need, teams), roster);
    }
}

fn sound(seed: u64) -> (Instance, Programme) {
    let instance = small(seed);
    let found = improve(&instance, &Options { seed, ..Options::default() }, steps(200_000));
    let found = found.unwrap();
    assert_eq!(found.broken, []);
    (instance, found.programme)
}

#[test]
fn two_sessions_in_one_room_are_named_with_their_slot() {
    let (instance, mut programme) = sound(1);
    let (a, b) = (12, 13);
    programme.start[b] = programme.start[a];
    programme.room[b] = programme.room[a];
    let clash =
        Conflict::Room { room: programme.room[a], slot: programme.start[a], sessions: (a, b) };
    assert!(violations(&instance, &programme).contains(&clash));
}

#[test]
fn a_pin_that_is_not_kept_is_named() {
    let (mut instance, programme) = sound(2);
    let elsewhere = (programme.start[20] + 1) % instance.slots();
    instance.pins = vec![Pin { session: 20, start: Some(elsewhere), room: None }];
    assert_eq!(violations(&instance, &programme), [Conflict::Pin { session: 20 }]);
}

#[test]
fn a_person_needs_time_to_change_buildings_within_a_half_day_only() {
    let session = |id, person| Session { id, dur: 1, attend: vec![person], ..Session::default() };
    let room = |building: &str| Room {
        capacity: 10,
        building: Some(building.to_owned()),
        ..Room::default()
    };
    let transfer = [("old".to_owned(), "new".to_owned())];
    let instance = Instance {
        days: 1,
        slots_per_day: 8,
        sessions: vec![session(0, 7), session(1, 7)],
        rooms: vec![room("old"), room("new")],
        transfer: transfer.map(|between| timetable::Transfer { between, slots: 2 }).into(),
        ..Instance::default()
    };
    let at = |a: usize, b: usize| {
        violations(&instance, &Programme { start: vec![a, b], room: vec![0, 1] })
    };
    let late = Conflict::Transfer { person: 7, sessions: (1, 0), needs: 2, has: 1 };
    assert_eq!(at(2, 0), [late]);
    assert_eq!(at(0, 3), []);
    assert_eq!(at(3, 4), []);
}

#[test]
fn a_longer_overlap_costs_each_slot_and_a_small_room_each_person() {
    let session = |id, expected| Session { id, dur: 2, expected, ..Session::default() };
    let room = Room { capacity: 20, ..Room::default() };
    let instance = Instance {
        days: 1,
        slots_per_day: 8,
        rules: Limits { overflow_weight: 3, ..Limits::default() },
        sessions: vec![session(0, 25), session(1, 5)],
        rooms: vec![room.clone(), room],
        pairs: vec![(0, 1, 10)],
        ..Instance::default()
    };
    let at = |start| cost(&instance, &Programme { start: vec![0, start], room: vec![0, 1] });
    assert_eq!([0, 1, 2].map(|start| at(start).audience), [20, 10, 0]);
    assert_eq!(at(0).overflow, 15);
}

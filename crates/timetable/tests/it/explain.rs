//! What people are told: what would break, what costs, and why nothing is possible.

use timetable::{
    Conflict, Instance, Options, Pin, Placement, Refusal, Rule, Scarce, Session, causes, conflicts,
    core, cost, improve, places, schedule, steps,
};

use crate::small;

#[test]
fn the_conflicts_of_a_place_name_the_rule_and_the_things() {
    let instance = small(1);
    let programme = improve(&instance, &Options::default(), steps(200_000)).unwrap().programme;
    let opening = programme.placement(0);
    let found = conflicts(&instance, &programme, 30, opening);
    let room = Conflict::Room { room: opening.room, slot: 0, sessions: (0, 30) };
    assert!(found.contains(&room), "{found:?}");
    assert!(found.contains(&Conflict::Exclusive { session: 0, other: 30, slot: 0 }), "{found:?}");
    assert_eq!(conflicts(&instance, &programme, 30, programme.placement(30)), []);
}

#[test]
fn every_place_tells_what_it_would_break_and_cost() {
    let instance = small(2);
    let programme = improve(&instance, &Options::default(), steps(200_000)).unwrap().programme;
    let now = cost(&instance, &programme).total();
    let all = places(&instance, &programme, 21);
    assert_eq!(all.len(), instance.slots() * instance.rooms.len());
    for place in all.iter().step_by(7) {
        assert_eq!(place.conflicts, conflicts(&instance, &programme, 21, place.at));
        let there = cost(&instance, &programme.with(21, place.at)).total();
        assert_eq!(place.change, there - now);
    }
}

#[test]
fn the_causes_add_up_to_the_cost() {
    let instance = small(3);
    let programme = improve(&instance, &Options::default(), steps(20_000)).unwrap().programme;
    let whole = cost(&instance, &programme);
    let all = causes(&instance, &programme);
    let sum = |part: fn(&timetable::Causes) -> i64| all.iter().map(part).sum::<i64>();
    assert_eq!(sum(|c| c.audience.iter().map(|(_, people)| people).sum()), 2 * whole.audience);
    assert_eq!(sum(|c| c.overflow), whole.overflow);
    assert_eq!(sum(|c| c.pref_days), whole.pref_days);
}

#[test]
fn a_conference_that_is_possible_has_no_core() {
    assert_eq!(core(&small(1)), None);
}

/// Slots in which nobody is away that would be in the way of the story.
fn with_everybody(seed: u64) -> Instance {
    Instance { unavailable: [].into(), ..small(seed) }
}

#[test]
fn a_person_with_too_little_time_is_the_core() {
    let mut instance = with_everybody(1);
    for session in [20, 21, 22] {
        instance.sessions[session].chairs = vec![900];
    }
    let away: Vec<usize> = (0..instance.slots()).filter(|slot| ![9, 10].contains(slot)).collect();
    instance.unavailable = [(900, away.clone())].into();
    let found = core(&instance).unwrap();
    assert_eq!(found.sessions, [20, 21, 22]);
    assert_eq!(
        found.rules,
        [Rule::Person { person: 900 }, Rule::Unavailable { person: 900, slots: away }]
    );
    assert!(found.minimal);
}

#[test]
fn a_session_that_no_room_holds_is_the_core() {
    let mut instance = with_everybody(2);
    instance.sessions[25].expected = 5000;
    let found = core(&instance).unwrap();
    assert_eq!((found.sessions, found.rules), (vec![25], vec![Rule::Capacity { session: 25 }]));
}

#[test]
fn an_order_that_bites_its_tail_is_the_core() {
    let mut instance = with_everybody(3);
    instance.precedence.extend([(20, 21), (21, 22), (22, 20)]);
    let found = core(&instance).unwrap();
    let order = |before, after| Rule::Precedence { before, after };
    assert_eq!(found.rules, [order(20, 21), order(21, 22), order(22, 20)]);
}

#[test]
fn pins_against_the_order_are_the_core() {
    let mut instance = with_everybody(4);
    let pin = |session, start| Pin { session, start: Some(start), room: None };
    instance.pins = vec![pin(2, 20), pin(3, 12), pin(30, 5)];
    let found = core(&instance).unwrap();
    let pins = [Rule::Pin { session: 2 }, Rule::Pin { session: 3 }];
    assert_eq!(found.rules[1..], pins, "{found}");
    assert_eq!(found.rules[0], Rule::Precedence { before: 2, after: 3 });
}

#[test]
fn too_many_sessions_are_counted() {
    let mut instance = with_everybody(5);
    for id in instance.sessions.len()..100 {
        instance.sessions.push(Session { id, dur: 1, ..Session::default() });
    }
    let found = core(&instance).unwrap();
    let shortage = found.shortage.unwrap();
    assert_eq!(shortage.of, Scarce::Rooms { rooms: vec![0, 1, 2, 3] });
    assert!(shortage.needs > shortage.has);
    // all that needs a place is told, not only as much as proves it
    let shared = instance.sessions.iter().filter(|one| !one.exclusive);
    assert_eq!(shortage.needs, shared.map(|one| one.dur).sum::<usize>());
}

#[test]
fn too_few_interpreters_are_counted() {
    let mut instance = with_everybody(6);
    instance.teams.insert("fr".into(), 0);
    let found = core(&instance).unwrap();
    assert_eq!(found.rules, [Rule::Teams { language: "fr".into(), teams: 0 }]);
    assert_eq!(found.sessions.len(), 1);
}

#[test]
fn a_file_is_scheduled_or_refused_with_reasons() {
    let instance = small(7);
    let json = |instance| serde_json::to_string(instance).unwrap();
    let solution = schedule(&json(&instance), 1, steps(200_000)).unwrap();
    let written = serde_json::to_value(&solution).unwrap();
    for key in ["start", "room", "cost", "audience", "overflow", "pref_days", "proof"] {
        assert!(written.get(key).is_some(), "{key} in {written}");
    }
    assert_eq!(written["start"].as_array().unwrap().len(), 40);
    assert!(matches!(schedule("[]", 1, steps(1)), Err(Refusal::Faults(_))));
    let late = Instance { closing: Some(0), ..instance.clone() };
    let Err(Refusal::Impossible(found)) = schedule(&json(&late), 1, steps(1000)) else {
        panic!("scheduled")
    };
    assert_eq!(found.rules, [Rule::Opening { session: 0 }, Rule::Closing { session: 0 }]);
}

#[test]
fn a_placement_reads_as_slot_and_room() {
    let at = Placement { start: 3, room: 1 };
    assert_eq!(serde_json::to_string(&at).unwrap(), "{\"start\":3,\"room\":1}");
}

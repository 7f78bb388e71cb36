//! Instances that cannot be understood are refused with every reason.

use timetable::{Fault, Instance, Pin, faults};

use crate::small;

#[test]
fn an_instance_survives_being_written_and_read() {
    let instance = small(1);
    let json = serde_json::to_string(&instance).unwrap();
    assert_eq!(Instance::read(&json), Ok(instance));
}

#[test]
fn text_that_is_no_instance_is_refused_with_the_place() {
    let Err(found) = Instance::read("{\"rules\": 3}") else { panic!("read") };
    assert!(found[0].to_string().contains("line 1"), "{found:?}");
}

#[test]
fn a_session_longer_than_half_a_day_is_named() {
    let mut instance = small(1);
    instance.sessions[9].dur = 5;
    assert_eq!(faults(&instance), [Fault::TooLong { session: 9, dur: 5, half_day: 4 }]);
}

#[test]
fn all_faults_are_told_at_once() {
    let mut instance = small(1);
    instance.precedence.push((3, 99));
    instance.rooms[1].closed.push(24);
    instance.rules.hard_capacity_share = f64::NAN;
    assert_eq!(faults(&instance).len(), 3, "{:?}", faults(&instance));
}

#[test]
fn pins_that_put_a_person_in_two_places_or_away_are_named() {
    let mut instance = small(1);
    let person = 5;
    instance.sessions[20].chairs = vec![person];
    instance.sessions[21].attend = vec![person];
    instance.unavailable.insert(person, vec![9]);
    let pin = |session, start| Pin { session, start: Some(start), room: None };
    instance.pins = vec![pin(20, 9), pin(21, 9)];
    assert_eq!(
        faults(&instance),
        [
            Fault::PinnedAway { session: 20, person, slot: 9 },
            Fault::PinnedClash { person, first: 20, second: 21, slot: 9 },
            Fault::PinnedAway { session: 21, person, slot: 9 },
        ]
    );
}

#[test]
fn a_session_pinned_to_two_rooms_is_named() {
    let mut instance = small(1);
    let pin = |room| Pin { session: 8, start: None, room: Some(room) };
    instance.pins = vec![pin(0), pin(1)];
    let twice = Fault::PinnedTwice { session: 8, what: "room", first: 0, second: 1 };
    assert_eq!(faults(&instance), [twice]);
}

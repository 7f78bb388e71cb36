//! Interpreters in booths: what can be relied on, whatever the conference.

use proptest::prelude::*;
use timetable::roster::{
    Booth, Broken, Interpreter, Lack, Service, Terms, booths_of, judge, seat, shortages,
};

const TERMS: Terms = Terms { team: 2, alone: 40, day: 360, running: 180, pause: 30, relay: true };
const EN: usize = 0;
const FR: usize = 1;
const ES: usize = 2;

fn booth(session: usize, from: i64, to: i64, into: usize) -> Booth {
    let sources = [EN, FR, ES].into_iter().filter(|one| *one != into).collect();
    Booth { session, from, to, into, sources, venue: 0, room: session % 3 }
}

/// Works into one language from the two others.
fn into(language: usize) -> Interpreter {
    let from = [EN, FR, ES].into_iter().filter(|one| *one != language);
    Interpreter { directions: from.map(|from| (from, language)).collect(), away: vec![] }
}

/// A day of four sessions of 90 minutes, two in the morning without a pause between them.
fn day(interpreters: Vec<Interpreter>) -> Service {
    let times = [(540, 630), (630, 720), (840, 930), (960, 1050)];
    let booths = times.iter().enumerate().flat_map(|(session, &(from, to))| {
        [EN, FR, ES].map(|language| booth(session, from, to, language))
    });
    Service { terms: TERMS, booths: booths.collect(), interpreters, ways: vec![] }
}

fn six() -> Vec<Interpreter> {
    [EN, EN, FR, FR, ES, ES].map(into).into()
}

#[test]
fn three_languages_take_at_least_six_interpreters() {
    let service = day(six());
    let roster = seat(&service, &vec![], 1);
    assert_eq!(judge(&service, &roster), []);
    assert_eq!(shortages(&service), []);

    let five = day(six()[..5].to_vec());
    let short = shortages(&five);
    assert!(
        short.iter().any(|one| one.lack == Lack::AtOnce
            && one.into == [ES]
            && (one.needs, one.has) == (2, 1))
    );
    let broken = judge(&five, &seat(&five, &vec![], 1));
    assert!(broken.iter().all(|one| matches!(one, Broken::Short { .. })), "{broken:?}");
    assert!(!broken.is_empty());
}

#[test]
fn nobody_works_longer_than_agreed_in_a_day_or_without_a_pause() {
    let mut service = day(six());
    service.terms.day = 300;
    assert!(shortages(&service).iter().any(|one| one.lack == Lack::Day));
    service.terms = Terms { running: 120, ..TERMS };
    assert!(shortages(&service).iter().any(|one| one.lack == Lack::Running));
    // Three in each team take turns over the day.
    service.interpreters = [EN, EN, EN, FR, FR, FR, ES, ES, ES].map(into).into();
    service.terms = Terms { day: 300, ..TERMS };
    assert_eq!(judge(&service, &seat(&service, &vec![], 3)), []);
}

#[test]
fn one_is_enough_for_a_short_session() {
    let service = Service {
        terms: TERMS,
        booths: vec![booth(0, 540, 575, FR)],
        interpreters: vec![into(FR)],
        ways: vec![],
    };
    assert_eq!(judge(&service, &seat(&service, &vec![], 0)), []);
}

#[test]
fn without_relay_somebody_in_the_booth_understands_each_language() {
    let only_english = Interpreter { directions: vec![(EN, FR)], away: vec![] };
    let mut service = Service {
        terms: Terms { relay: false, ..TERMS },
        booths: vec![booth(0, 540, 600, FR)],
        interpreters: vec![only_english.clone(), only_english],
        ways: vec![],
    };
    let roster = vec![vec![0, 1]];
    assert_eq!(judge(&service, &roster), [Broken::Source { booth: 0, language: ES }]);
    assert_eq!(shortages(&service)[0].lack, Lack::Direction { from: ES });
    service.interpreters.push(into(FR));
    assert_eq!(judge(&service, &seat(&service, &vec![], 0)), []);
    service.terms.relay = true;
    assert_eq!(judge(&service, &roster), []);
}

#[test]
fn the_way_between_venues_takes_its_time() {
    let mut service = day(six());
    service.booths.iter_mut().filter(|booth| booth.session == 1).for_each(|booth| booth.venue = 1);
    service.ways = vec![(0, 1, 20)];
    let roster = seat(&service, &vec![], 0);
    assert!(judge(&service, &roster).iter().all(|one| matches!(one, Broken::Short { .. })));
    service.interpreters.extend(six());
    assert_eq!(judge(&service, &seat(&service, &vec![], 0)), []);
}

#[test]
fn what_is_seated_by_hand_stays() {
    let mut service = day(six());
    service.interpreters.extend(six());
    let fixed = vec![vec![7], vec![], vec![5, 10]];
    let roster = seat(&service, &fixed, 9);
    assert!(roster[0].contains(&7) && roster[2] == [5, 10]);
    assert_eq!(judge(&service, &roster), []);
}

/// Some days of sessions in up to four rooms, and some interpreters, a few of them away.
fn any_service() -> impl Strategy<Value = Service> {
    let session = (0..2i64, 0..16i64, 1..5i64, 0..4usize, 1..7u8);
    let person = (0..3usize, any::<bool>(), prop::option::of((0..48i64, 1..12i64)));
    let sessions = prop::collection::vec(session, 1..14);
    (sessions, prop::collection::vec(person, 1..12), any::<bool>()).prop_map(
        |(sessions, people, relay)| {
            let booths =
                sessions.iter().enumerate().flat_map(|(number, &(day, at, long, room, bits))| {
                    let from = day * 1440 + 540 + at * 30;
                    [EN, FR, ES].into_iter().filter(move |one| bits >> one & 1 == 1).map(
                        move |language| Booth {
                            room,
                            venue: room / 2,
                            ..booth(number, from, from + long * 30, language)
                        },
                    )
                });
            let interpreters = people.iter().map(|&(language, both, away)| {
                let mut one = into(language);
                one.directions.truncate(if both { 2 } else { 1 });
                one.away = away
                    .map(|(at, long)| (540 + at * 30, 540 + (at + long) * 30))
                    .into_iter()
                    .collect();
                one
            });
            Service {
                terms: Terms { relay, ..TERMS },
                booths: booths.collect(),
                interpreters: interpreters.collect(),
                ways: vec![(0, 1, 15)],
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_roster_breaks_no_agreement_and_leaves_seats_empty_rather(service in any_service(), seed in any::<u64>()) {
        let roster = seat(&service, &vec![], seed);
        for broken in judge(&service, &roster) {
            prop_assert!(matches!(broken, Broken::Short { .. } | Broken::Source { .. }), "{:?}", broken);
        }
        for (interpreter, booths) in booths_of(&service, &roster).iter().enumerate() {
            prop_assert!(booths.iter().all(|&booth| service.can(interpreter, booth)));
        }
        prop_assert_eq!(&roster, &seat(&service, &vec![], seed));
    }

    #[test]
    fn what_counting_proves_impossible_is_never_filled(service in any_service()) {
        let proven = shortages(&service).iter().any(|one| !matches!(one.lack, Lack::Direction { .. }));
        let short = judge(&service, &seat(&service, &vec![], 7)).iter().any(|one| matches!(one, Broken::Short { .. }));
        prop_assert!(short || !proven);
    }
}

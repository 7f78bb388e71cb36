use network::{
    Db, Error, Role,
    ids::{CityCode, Known},
    observations::{self, NewObservation, Period},
    panels,
    progress::{self, Aim},
    targets::{self, NewTarget},
    what_if::{self, Among, Supposed},
};
use testkit::people::{coordinator_of, holding, secretariat};

use crate::observations::ground;

const TURNOUT: &str = "1.1.2.a";

/// Espoo stands still; twelve towns gained from one to twelve points in the five years to 2020.
async fn ready(db: &Db) {
    let mut tx = ground(db).await;
    let names: Vec<String> = (1..=12).map(|n| format!("('town-{n}', '2026')")).collect();
    tx.commit().await.unwrap();
    db.tamper(&format!("INSERT INTO city (code, added_at) VALUES {}", names.join(", "))).await;
    tx = db.begin().await.unwrap();
    let mut rows = vec![];
    for (year, value) in (2014..).zip([50.0, 51.0, 50.5, 50.2, 50.8, 50.1, 50.6]) {
        rows.push(NewObservation::value(&"espoo".into(), TURNOUT, Period::Year(year), value));
    }
    for gain in 1..=12 {
        let town = format!("town-{gain}").into();
        for (year, value) in [(2013, 38.0), (2015, 40.0), (2020, 40.0 + f64::from(gain))] {
            rows.push(NewObservation::value(&town, TURNOUT, Period::Year(year), value));
        }
    }
    observations::record_all(&mut tx, &secretariat(), rows, |_, _| {}).await.unwrap();
    tx.commit().await.unwrap();
}

testkit::on_both_databases! {
    async fn a_supposed_figure_changes_what_is_said_and_nothing_that_is_kept(db: Db) {
        ready(&db).await;
        let mut conn = db.read().await.unwrap();
        let city: CityCode = "espoo".into();
        let actor = holding(Role::Mayor, "espoo");
        let change = Supposed {
            measurement: TURNOUT.into(),
            figure: Some((58.0, 2021)),
            target: Some(Aim { value: 57.0, year: 2024 }),
        };
        let outcome = what_if::suppose(&mut conn, &actor, &city, &[change]).await.unwrap();
        let [now, then] = [&outcome.now, &outcome.then]
            .map(|standing| standing.of(TURNOUT).progress.clone().unwrap());
        assert!(then.improving > now.improving);
        assert_eq!((then.latest.value, then.target.unwrap().target.value), (58.0, 57.0));
        assert!(now.target.is_none());
        let tally = |standing: &progress::Standing| {
            let m: Vec<_> = standing.frameworks.measurements_of_area("1.1").collect();
            standing.tally(m).expected_better
        };
        assert!((tally(&outcome.then) - tally(&outcome.now) - (then.improving - now.improving)).abs() < 1e-9);
        let kept = observations::of_city(&mut conn, &city, &Known::NOW).await.unwrap();
        assert_eq!(kept.len(), 7, "nothing was stored");
    }

    async fn only_the_people_of_the_city_may_ask(db: Db) {
        ready(&db).await;
        let mut conn = db.read().await.unwrap();
        let city: CityCode = "espoo".into();
        for stranger in [coordinator_of("cork"), holding(Role::Juror, "")] {
            let refused = what_if::suppose(&mut conn, &stranger, &city, &[]).await;
            assert!(matches!(refused, Err(Error::Forbidden)));
            let refused = what_if::levers(&mut conn, &stranger, &city, 5).await;
            assert!(matches!(refused, Err(Error::Forbidden)));
        }
    }

    async fn what_is_impossible_is_refused(db: Db) {
        ready(&db).await;
        let mut conn = db.read().await.unwrap();
        let of = |measurement: &str, value: f64, year: i16| Supposed {
            measurement: measurement.into(),
            figure: Some((value, year)),
            target: None,
        };
        for change in [of("none", 1.0, 2021), of(TURNOUT, 170.0, 2021), of(TURNOUT, 60.0, 20)] {
            let refused =
                what_if::suppose(&mut conn, &secretariat(), &"espoo".into(), &[change]).await;
            assert!(matches!(refused, Err(Error::Invalid { .. })));
        }
    }

    async fn a_plausible_amount_is_what_cities_really_gained(db: Db) {
        ready(&db).await;
        let mut conn = db.read().await.unwrap();
        let city: CityCode = "espoo".into();
        let none = what_if::levers(&mut conn, &secretariat(), &city, 5).await.unwrap();
        assert_eq!(none, [], "no panel was learnt yet");
        drop(conn);
        panels::learn_due(&db, &network::ids::At::now()).await.unwrap();
        let mut conn = db.read().await.unwrap();
        let levers = what_if::levers(&mut conn, &secretariat(), &city, 5).await.unwrap();
        assert_eq!(levers.len(), 1);
        let moved = &levers[0].moved[0];
        assert_eq!((levers[0].code.as_str(), levers[0].place), ("1.1.2", (1, 1)));
        assert_eq!((moved.among, moved.cities, moved.year), (Among::All, 12, 2025));
        assert!((moved.gain.middle - 9.25).abs() < 1e-9, "{moved:?}");
        assert!((moved.to - 59.85).abs() < 1e-9, "{moved:?}");
        assert!(moved.effect.low <= moved.effect.middle && moved.effect.middle <= moved.effect.high);
        assert!(moved.effect.middle > 0.1, "{moved:?}");
    }

    async fn the_targets_of_an_area_are_counted_with_their_chances(db: Db) {
        ready(&db).await;
        let mut tx = db.begin().await.unwrap();
        let new = NewTarget {
            city: "espoo".into(),
            measurement: TURNOUT.into(),
            value: 51.0,
            year: 2024,
            note: String::new(),
        };
        targets::set(&mut tx, &coordinator_of("espoo"), new, None).await.unwrap();
        let standing = progress::of_city(&mut tx, &"espoo".into(), &Known::NOW, None).await.unwrap();
        let frameworks = standing.frameworks.clone();
        let count = standing.targets(frameworks.measurements_of_area("1.1"));
        let chance = standing.of(TURNOUT).progress.as_ref().unwrap().target.unwrap().chance;
        assert_eq!((count.of, Some(count.expected)), (1, chance));
    }
}

use network::{
    Actor, Db, Error, Tx, frameworks,
    ids::{At, CityCode, Known},
    observations::{self, Breakdown, Key, NewObservation, Observation, Period},
};
use proptest::{
    num::f64::{NORMAL, POSITIVE, SUBNORMAL},
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};
use testkit::people::{coordinator_of, secretariat};

/// A writer's transaction over two cities and the shipped frameworks.
pub async fn ground(db: &Db) -> Tx {
    let mut tx = db.begin().await.unwrap();
    frameworks::load_shipped(&mut tx, &Actor::program("test")).await.unwrap();
    tx.commit().await.unwrap();
    db.tamper("INSERT INTO city (code, added_at) VALUES ('espoo', '2026'), ('cork', '2026')").await;
    db.begin().await.unwrap()
}

fn espoo() -> CityCode {
    "espoo".into()
}

/// Turnout in a year.
fn turnout(year: i16, value: f64) -> NewObservation {
    NewObservation::value(&espoo(), "1.1.2.a", Period::Year(year), value)
}

async fn record(tx: &mut Tx, new: NewObservation) -> network::Result<Observation> {
    observations::record(tx, &coordinator_of("espoo"), new, None).await
}

async fn values(tx: &mut Tx, known: Known) -> Vec<(Period, Option<f64>)> {
    let found = observations::of_city(tx, &espoo(), &known).await.unwrap();
    found.iter().map(|o| (o.key.period, o.value)).collect()
}

fn code_of(refused: network::Result<Observation>) -> &'static str {
    match refused {
        Err(Error::Invalid { code, .. }) => code,
        other => panic!("{other:?}"),
    }
}

testkit::on_both_databases! {
    async fn a_second_value_replaces_the_first_and_the_first_can_still_be_read(db: Db) {
        let mut tx = ground(&db).await;
        record(&mut tx, turnout(2021, 60.0)).await.unwrap();
        let before = At::now();
        let second = record(&mut tx, turnout(2021, 71.25)).await.unwrap();
        assert_eq!(second.revision, 2);

        let year = Period::Year(2021);
        assert_eq!(values(&mut tx, Known::NOW).await, [(year, Some(71.25))]);
        assert_eq!(values(&mut tx, Known::at(before)).await, [(year, Some(60.0))]);
        let history = observations::history(&mut tx, &second.key).await.unwrap();
        assert_eq!(history.iter().map(|o| o.value.unwrap()).collect::<Vec<_>>(), [71.25, 60.0]);
        assert_eq!(history[1].replaced_at.as_ref(), Some(&history[0].recorded_at));
    }

    async fn numbers_are_read_to_the_last_bit(db: Db) {
        let mut tx = ground(&db).await;
        let mut runner = TestRunner::deterministic();
        let mut drawn =
            || (POSITIVE | NORMAL | SUBNORMAL).new_tree(&mut runner).unwrap().current();
        let mut told = vec![];
        for year in 1801..2026 {
            let (value, error) = (drawn().recip() % 100.0, drawn());
            let value = if value.is_finite() { value } else { 0.1 + 0.2 };
            let new = NewObservation { standard_error: Some(error), ..turnout(year, value) };
            record(&mut tx, new).await.unwrap();
            told.push((Some(value), Some(error)));
        }
        let found = observations::of_city(&mut tx, &espoo(), &Known::NOW).await.unwrap();
        let read: Vec<_> = found.iter().map(|o| (o.value, o.standard_error)).collect();
        assert_eq!(read, told);
    }

    async fn what_says_nothing_new_is_not_stored_again(db: Db) {
        let mut tx = ground(&db).await;
        record(&mut tx, turnout(2021, 60.0)).await.unwrap();
        assert_eq!(record(&mut tx, turnout(2021, 60.0)).await.unwrap().revision, 1);
    }

    async fn edits_that_collide_are_shown_and_nothing_is_overwritten(db: Db) {
        let mut tx = ground(&db).await;
        let actor = coordinator_of("espoo");
        let first = record(&mut tx, turnout(2021, 60.0)).await.unwrap();
        observations::record(&mut tx, &actor, turnout(2021, 61.0), Some(1)).await.unwrap();

        let late = observations::record(&mut tx, &actor, turnout(2021, 62.0), Some(1)).await;
        let Err(Error::Collision(collision)) = late else { panic!("{late:?}") };
        assert_eq!(collision.yours.value, Some(62.0));
        let theirs = collision.theirs.unwrap();
        assert_eq!((theirs.value, theirs.revision), (Some(61.0), 2));

        let blind = observations::record(&mut tx, &actor, turnout(2021, 63.0), Some(0)).await;
        assert!(matches!(blind, Err(Error::Collision(_))));
        let late = observations::withdraw(&mut tx, &actor, &first.key, Some(1), "").await;
        assert!(matches!(late, Err(Error::Collision(_))));
        assert_eq!(values(&mut tx, Known::NOW).await, [(Period::Year(2021), Some(61.0))]);
    }

    async fn what_was_withdrawn_can_be_restored(db: Db) {
        let mut tx = ground(&db).await;
        let actor = coordinator_of("espoo");
        let key = record(&mut tx, turnout(2021, 60.0)).await.unwrap().key;
        let held = At::now();
        observations::withdraw(&mut tx, &actor, &key, None, "wrong city").await.unwrap();
        assert_eq!(values(&mut tx, Known::NOW).await, []);
        assert_eq!(values(&mut tx, Known::at(held)).await, [(Period::Year(2021), Some(60.0))]);
        let again = observations::withdraw(&mut tx, &actor, &key, None, "").await;
        assert!(matches!(again, Err(Error::NotFound)));

        let back = observations::restore(&mut tx, &actor, &key, 1).await.unwrap();
        assert_eq!((back.value, back.revision), (Some(60.0), 3));
        let history = observations::history(&mut tx, &key).await.unwrap();
        let reasons: Vec<_> = history.iter().map(|o| o.withdrawn.as_deref()).collect();
        assert_eq!(reasons, [None, Some("wrong city"), None]);
        let trace = observations::restore(&mut tx, &actor, &key, 2).await;
        assert!(matches!(trace, Err(Error::NotFound)));
    }

    async fn another_city_may_not_be_edited(db: Db) {
        let mut tx = ground(&db).await;
        let actor = coordinator_of("cork");
        let refused = observations::record(&mut tx, &actor, turnout(2021, 60.0), None).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
        let key = record(&mut tx, turnout(2021, 60.0)).await.unwrap().key;
        let refused = observations::withdraw(&mut tx, &actor, &key, None, "").await;
        assert!(matches!(refused, Err(Error::Forbidden)));
        let refused = observations::restore(&mut tx, &actor, &key, 1).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
    }

    async fn each_mistake_is_named(db: Db) {
        let mut tx = ground(&db).await;
        let rating = |value| NewObservation::value(&espoo(), "3.1.1.a", Period::Year(2021), value);
        let some = || turnout(2021, 60.0);
        for (new, code) in [
            (NewObservation { measurement: "n00973".into(), ..some() }, "measurement-unknown"),
            (turnout(2021, 160.0), "value-out-of-range"),
            (turnout(2021, f64::NAN), "not-a-number"),
            (turnout(2035, 60.0), "period-in-future"),
            (rating(3.5), "rating-not-a-level"),
            (rating(6.0), "value-out-of-range"),
            (NewObservation { unit: Some("furlong".into()), ..some() }, "unit-unknown"),
            (NewObservation { unit: Some("years".into()), ..some() }, "unit-does-not-fit"),
            (NewObservation { value: None, ..some() }, "missing-needed"),
            (NewObservation { missing: "too-costly".parse().ok(), ..some() }, "missing-with-value"),
            (NewObservation { status: "O".parse().ok(), ..some() }, "status-without-value"),
            (
                NewObservation {
                    value: None,
                    missing: "too-costly".parse().ok(),
                    status: "A".parse().ok(),
                    ..some()
                },
                "status-needs-value",
            ),
            (NewObservation { standard_error: Some(-1.0), ..some() }, "standard-error-negative"),
            (NewObservation { address: "javascript:alert(1)".into(), ..some() }, "address-unsafe"),
            (NewObservation { note: "x".repeat(4_001), ..some() }, "text-too-long"),
        ] {
            assert_eq!(code_of(record(&mut tx, new).await), code);
        }
        let nowhere = NewObservation { city: "atlantis".into(), ..some() };
        let refused = observations::record(&mut tx, &secretariat(), nowhere, None).await;
        assert_eq!(code_of(refused), "city-unknown");
    }

    async fn a_missing_value_is_a_fact_with_a_reason(db: Db) {
        let mut tx = ground(&db).await;
        let missing =
            NewObservation { value: None, missing: "no-survey".parse().ok(), ..turnout(2021, 0.0) };
        let saved = record(&mut tx, missing).await.unwrap();
        assert_eq!((saved.value, saved.status.code()), (None, "L"));
        let read = observations::of_city(&mut tx, &espoo(), &Known::NOW).await.unwrap();
        assert_eq!(read, [saved]);
    }

    async fn a_unit_of_the_same_family_is_converted_and_said_so(db: Db) {
        let mut tx = ground(&db).await;
        let share = NewObservation {
            unit: Some("proportion".into()),
            standard_error: Some(0.01),
            note: "by post".into(),
            ..turnout(2021, 0.61)
        };
        let saved = record(&mut tx, share).await.unwrap();
        assert_eq!((saved.value, saved.standard_error), (Some(61.0), Some(1.0)));
        assert_eq!(saved.note, "by post [0.61 proportion]");
        assert!(saved.key.breakdown.is_total());
    }

    async fn money_of_another_currency_stands_beside_never_among(db: Db) {
        let mut tx = ground(&db).await;
        let product = |unit: Option<&str>, value| NewObservation {
            unit: unit.map(str::to_owned),
            ..NewObservation::value(&espoo(), "1.2.1.a", Period::Year(2021), value)
        };
        record(&mut tx, product(None, 53_000.0)).await.unwrap();
        let yuan = record(&mut tx, product(Some("cny_per_inhabitant"), 341_000.0)).await.unwrap();
        assert_eq!(yuan.key.breakdown.unit(), Some("cny_per_inhabitant"));
        assert_eq!(values(&mut tx, Known::NOW).await.len(), 2);
        assert_eq!(record(&mut tx, yuan.again()).await.unwrap(), yuan);
    }

    async fn what_changed_since_an_instant_is_the_difference_of_what_was_known(db: Db) {
        let mut tx = ground(&db).await;
        let actor = coordinator_of("espoo");
        record(&mut tx, turnout(2019, 50.0)).await.unwrap();
        record(&mut tx, turnout(2020, 60.0)).await.unwrap();
        let old = record(&mut tx, turnout(2021, 70.0)).await.unwrap();
        let then = At::now();
        record(&mut tx, turnout(2020, 61.0)).await.unwrap();
        record(&mut tx, turnout(2022, 80.0)).await.unwrap();
        observations::withdraw(&mut tx, &actor, &old.key, None, "").await.unwrap();

        let changes = observations::changes_since(&mut tx, &espoo(), &then).await.unwrap();
        let told: Vec<_> = changes
            .iter()
            .map(|c| (c.before.as_ref().and_then(|o| o.value), c.after.as_ref().and_then(|o| o.value)))
            .collect();
        assert_eq!(told.len(), 3);
        for change in [(Some(60.0), Some(61.0)), (None, Some(80.0)), (Some(70.0), None)] {
            assert!(told.contains(&change), "{told:?}");
        }
    }

    async fn series_are_read_in_the_order_of_their_periods(db: Db) {
        let mut tx = ground(&db).await;
        let written = ["2022", "2012/13", "2022-Q1", "2012", "2022-05"];
        for (period, value) in written.iter().zip([1.0, 2.0, 3.0, 4.0, 5.0]) {
            let new = NewObservation { period: period.parse().unwrap(), ..turnout(2000, value) };
            record(&mut tx, new).await.unwrap();
        }
        let by_sex = NewObservation {
            breakdown: Breakdown::of([("sex", "F")]).unwrap(),
            ..turnout(1990, 50.0)
        };
        record(&mut tx, by_sex).await.unwrap();
        let read = observations::of_measurement(&mut tx, "1.1.2.a", &Known::NOW).await.unwrap();
        let periods: Vec<_> = read.iter().map(|o| o.key.period.to_string()).collect();
        assert_eq!(periods, ["2012", "2012/2013", "2022-Q1", "2022-05", "2022", "1990"]);
    }

    async fn a_measurement_with_figures_stays_in_its_framework(db: Db) {
        let mut tx = ground(&db).await;
        record(&mut tx, turnout(2021, 60.0)).await.unwrap();
        let mut file = frameworks::Frameworks::shipped().get("key-features").unwrap().clone();
        file.version = "shorter".into();
        file.measurements.retain(|m| !["1.1.2.a", "1.1.2.b"].contains(&m.code.as_str()));
        let text = serde_json::to_string(&file).unwrap();
        let refused = frameworks::load(&mut tx, &secretariat(), &text).await;
        let Err(Error::Unusable(problems)) = refused else { panic!("{refused:?}") };
        assert_eq!(problems[0].args, [("measurements", "1.1.2.a".to_owned())]);
    }

    async fn a_figure_is_read_with_all_that_was_said_of_it(db: Db) {
        let mut tx = ground(&db).await;
        let note = "first line\nsecond | line\u{1f}and \u{e9}, \u{1f600}";
        let new = NewObservation {
            note: note.into(),
            source: "Register; \u{201c}part 2\u{201d}".into(),
            publisher: "Office".into(),
            address: "https://example.org/a?b=c".into(),
            standard_error: Some(0.125),
            ..turnout(2021, 60.0 + 1e-13)
        };
        let recorded = record(&mut tx, new).await.unwrap();
        let read = observations::of_city(&mut tx, &recorded.key.city, &Known::NOW).await.unwrap();
        // a sign that parts columns is read as a space
        let note = recorded.note.replace('\u{1f}', " ");
        assert_eq!(read, [Observation { note, ..recorded }]);
    }

    async fn every_change_is_in_the_log_of_its_city(db: Db) {
        let mut tx = ground(&db).await;
        let key: Key = record(&mut tx, turnout(2021, 60.0)).await.unwrap().key;
        observations::withdraw(&mut tx, &secretariat(), &key, None, "x").await.unwrap();
        let log = network::audit::entries(&mut tx, &secretariat(), Some("city/espoo"), 99, 9)
            .await
            .unwrap();
        let actions: Vec<_> = log.iter().map(|entry| entry.action.as_str()).collect();
        assert_eq!(actions, ["observation.withdrawn", "observation.recorded"]);
    }
}

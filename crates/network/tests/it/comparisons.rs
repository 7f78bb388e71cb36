use network::{
    Actor, Db, Error, Role, Tx,
    cities::{self, Particulars},
    comparisons::{self, Choices, Compared, LeftOut, Says, Table, Years},
    frameworks,
    ids::{At, CityCode, Known},
    observations::{self, NewObservation},
};
use testkit::people::{coordinator_of, holding, secretariat};

const YEARS: Years = Years { until: 2024, back: 10 };

/// Cities with people, all of which take part.
async fn ground(db: &Db, cities: &[(&str, &str, i64)]) {
    testkit::frameworks(db).await;
    let program = Actor::program("test");
    let mut tx = db.begin().await.unwrap();
    for (code, country, people) in cities {
        let new = Particulars {
            name: (*code).into(),
            country: (*country).into(),
            population: Some(*people),
            ..Particulars::default()
        };
        cities::add(&mut tx, &program, Some(code), new, "for a test").await.unwrap();
        let city = CityCode::from(*code);
        comparisons::answer(&mut tx, &program, &city, Says::Yes, "", None).await.unwrap();
    }
    tx.commit().await.unwrap();
}

async fn value(tx: &mut Tx, city: &str, measurement: &str, year: &str, value: f64) {
    let new = NewObservation::value(&city.into(), measurement, year.parse().unwrap(), value);
    observations::record(tx, &Actor::program("test"), new, None).await.unwrap();
}

/// Three cities, three measurements of two areas, one figure missing.
async fn three(db: &Db) {
    ground(
        db,
        &[("cork", "IRL", 222_000), ("espoo", "FIN", 300_000), ("goyang", "KOR", 1_070_000)],
    )
    .await;
    let mut tx = db.begin().await.unwrap();
    for (city, a, b, c) in
        [("cork", 40.0, 61.0, 5.0), ("espoo", 70.0, 58.0, 9.0), ("goyang", 55.0, 70.0, f64::NAN)]
    {
        value(&mut tx, city, "1.1.2.a", "2023", a).await;
        value(&mut tx, city, "2.1.1.a", "2021", b).await;
        if !c.is_nan() {
            value(&mut tx, city, "2.1.2.a", "2020", c).await;
        }
    }
    tx.commit().await.unwrap();
}

fn choices(query: &str) -> Choices {
    let pairs: Vec<(String, String)> = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    Choices::read(&pairs).unwrap()
}

async fn table(db: &Db, known: &Known) -> Table {
    comparisons::table(&mut db.read().await.unwrap(), YEARS, known).await.unwrap()
}

async fn compared(db: &Db, query: &str) -> Result<Compared, Error> {
    let table = table(db, &Known::NOW).await;
    let frameworks = frameworks::all(&mut db.read().await.unwrap(), &Known::NOW).await.unwrap();
    Compared::of(&table, choices(query), &frameworks, YEARS)
}

testkit::on_both_databases! {
    async fn a_city_takes_part_only_after_it_agreed_and_until_it_withdraws(db: Db) {
        testkit::places::kept_city(&db, "espoo").await;
        let (espoo, actor) = (CityCode::from("espoo"), coordinator_of("espoo"));
        let mut tx = db.begin().await.unwrap();
        assert_eq!(comparisons::taking_part(&mut tx, &Known::NOW).await.unwrap(), []);
        let yes = comparisons::answer(&mut tx, &actor, &espoo, Says::Yes, "the council", Some(0)).await;
        assert_eq!(yes.unwrap().revision, 1);
        let agreed = At::now();
        assert_eq!(comparisons::taking_part(&mut tx, &Known::NOW).await.unwrap(), std::slice::from_ref(&espoo));
        let late = comparisons::answer(&mut tx, &actor, &espoo, Says::No, "", Some(0)).await;
        assert!(matches!(late, Err(Error::Conflict(_))));
        comparisons::answer(&mut tx, &actor, &espoo, Says::No, "", Some(1)).await.unwrap();
        assert_eq!(comparisons::taking_part(&mut tx, &Known::NOW).await.unwrap(), []);
        let then = comparisons::taking_part(&mut tx, &Known::at(agreed)).await.unwrap();
        assert_eq!(then, [], "who withdraws is gone from earlier comparisons too");
    }

    async fn nobody_answers_in_a_citys_place(db: Db) {
        testkit::places::kept_city(&db, "espoo").await;
        let mut tx = db.begin().await.unwrap();
        for actor in [
            secretariat(),
            coordinator_of("cork"),
            holding(Role::Contributor, "espoo"),
            holding(Role::Researcher, ""),
        ] {
            let refused = comparisons::answer(&mut tx, &actor, &"espoo".into(), Says::Yes, "", None).await;
            assert!(matches!(refused, Err(Error::Forbidden)));
        }
        let mayor = holding(Role::Mayor, "espoo");
        assert!(comparisons::answer(&mut tx, &mayor, &"espoo".into(), Says::Yes, "", None).await.is_ok());
    }

    async fn the_network_may_do_without_comparisons(db: Db) {
        let mut tx = db.begin().await.unwrap();
        assert!(comparisons::are_on(&mut tx).await.unwrap());
        let refused = comparisons::switch(&mut tx, &coordinator_of("espoo"), false).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
        comparisons::switch(&mut tx, &secretariat(), false).await.unwrap();
        assert!(!comparisons::are_on(&mut tx).await.unwrap());
        comparisons::switch(&mut tx, &secretariat(), true).await.unwrap();
        assert!(comparisons::are_on(&mut tx).await.unwrap());
    }

    async fn the_latest_figure_within_the_years_counts(db: Db) {
        three(&db).await;
        let mut tx = db.begin().await.unwrap();
        value(&mut tx, "cork", "1.1.2.a", "2019", 10.0).await;
        value(&mut tx, "espoo", "1.1.2.a", "2025", 99.0).await;
        value(&mut tx, "goyang", "1.3.1.a", "2013", 50.0).await;
        tx.commit().await.unwrap();
        let table = table(&db, &Known::NOW).await;
        assert_eq!(table.measurements["1.1.2.a"].values, [40.0, 70.0, 55.0]);
        assert!(!table.measurements.contains_key("1.3.1.a"), "2013 is too old");
        assert!(table.measurements["2.1.2.a"].values[2].is_nan(), "missing stays missing");
    }

    async fn the_most_similar_cities_are_taken_and_likeness_can_be_changed(db: Db) {
        three(&db).await;
        let names = |compared: Compared| {
            compared.cities.iter().map(|city| city.code.to_string()).collect::<Vec<_>>()
        };
        let near = compared(&db, "near=espoo&most=1").await.unwrap();
        assert_eq!(names(near), ["cork", "espoo"], "of a like size, in the same region");
        let all = compared(&db, "who=all").await.unwrap();
        assert_eq!(names(all), ["cork", "espoo", "goyang"]);
        let chosen = compared(&db, "near=espoo&who=chosen&c=goyang,atlantis").await.unwrap();
        assert_eq!(chosen.left_out, [LeftOut::NoPart("atlantis".into())]);
        assert_eq!(names(chosen), ["espoo", "goyang"]);
    }

    async fn what_cannot_tell_cities_apart_is_left_out_with_its_reason(db: Db) {
        three(&db).await;
        let mut tx = db.begin().await.unwrap();
        for city in ["cork", "espoo", "goyang"] {
            value(&mut tx, city, "1.2.1.a", "2022", 33.0).await;
        }
        tx.commit().await.unwrap();
        let made = compared(&db, "m=1.1.2.a,1.2.1.a,1.3.1.a,9.9.9.z").await.unwrap();
        assert_eq!(made.left_out, [
            LeftOut::Empty("1.3.1.a".into()),
            LeftOut::UnknownMeasurement("9.9.9.z".into()),
            LeftOut::Constant("1.2.1.a".into(), 33.0),
        ]);
        assert_eq!(made.measurements, ["1.1.2.a"]);
        let refused = compared(&db, "m=1.2.1.a").await;
        assert!(matches!(refused, Err(Error::Invalid { code: "comparison-too-few", .. })));
        let refused = compared(&db, "w.1.1=0&w.2.1=0&m=1.1.2.a,2.1.1.a").await;
        assert!(matches!(refused, Err(Error::Invalid { .. })), "no weight is left");
    }

    async fn the_same_revision_gives_the_same_result_whatever_came_after(db: Db) {
        three(&db).await;
        let then = compared(&db, "who=all&draws=200").await.unwrap();
        let places = then.ready().unwrap().run();
        let mut conn = db.read().await.unwrap();
        let revision = network::audit::revision(&mut conn).await.unwrap();
        drop(conn);
        let mut tx = db.begin().await.unwrap();
        value(&mut tx, "cork", "1.1.2.a", "2023", 99.0).await;
        value(&mut tx, "goyang", "2.1.2.a", "2022", 1.0).await;
        tx.commit().await.unwrap();
        assert_ne!(compared(&db, "who=all&draws=200").await.unwrap().print(), then.print());

        let mut conn = db.read().await.unwrap();
        let known = comparisons::known_at(&mut conn, revision).await.unwrap();
        let frameworks = frameworks::all(&mut conn, &known).await.unwrap();
        let table = comparisons::table(&mut conn, YEARS, &known).await.unwrap();
        let again = Compared::of(&table, choices("who=all&draws=200"), &frameworks, YEARS).unwrap();
        assert_eq!(again.print(), then.print());
        assert_eq!(again.ready().unwrap().run(), places);
        let never = comparisons::known_at(&mut conn, revision + 100).await;
        assert!(matches!(never, Err(Error::Invalid { code: "comparison-revision", .. })));
    }
}

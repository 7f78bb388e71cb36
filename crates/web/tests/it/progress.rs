use axum::http::StatusCode;
use network::{
    Actor, Db,
    observations::{self, NewObservation},
};

use crate::site::Site;

/// Espoo with figures of one measurement, year by year from 2015.
async fn espoo(db: &Db, values: &[f64]) {
    testkit::places::kept_city(db, "espoo").await;
    testkit::frameworks(db).await;
    let mut tx = db.begin().await.unwrap();
    for (year, value) in (2015..).zip(values) {
        let period = year.to_string().parse().unwrap();
        let new = NewObservation::value(&"espoo".into(), "1.1.2.a", period, *value);
        observations::record(&mut tx, &Actor::program("test"), new, None).await.unwrap();
    }
    tx.commit().await.unwrap();
}

testkit::on_both_databases! {
    async fn a_city_without_figures_says_so(db: Db) {
        espoo(&db, &[]).await;
        let answer = Site::of(db).visitor().get("/en/cities/espoo").await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.main().contains("has not published figures yet"), "{}", answer.main());
    }

    async fn a_city_is_compared_with_its_own_past(db: Db) {
        espoo(&db, &[50.0, 52.0, 54.1, 56.0, 58.2, 60.0, 61.9, 64.0]).await;
        let site = Site::of(db);
        let city = site.visitor().get("/en/cities/espoo").await;
        assert!(city.main().contains("One of 60 measurements has a figure: one improves or probably improves."), "{}", city.main());
        let one = site.visitor().get("/en/cities/espoo/measurements/1.1.2.a").await;
        let main = one.main();
        assert!(main.contains("From 50% (2015) to 64% (2022): +14 points."), "{main}");
        assert!(main.contains("improving"), "{main}");
        assert!(main.contains("<table"), "the same as a table");
        let french = site.visitor().get("/fr/cities/espoo/areas/1.1").await;
        assert!(french.main().contains("en progrès"), "{}", french.main());
    }

    async fn a_figure_of_which_neither_more_nor_less_is_better_is_not_missing(db: Db) {
        espoo(&db, &[50.0, 52.0, 54.1]).await;
        let frameworks = network::frameworks::all(&mut db.read().await.unwrap(), &network::ids::Known::NOW).await.unwrap();
        let code = frameworks
            .measurements()
            .find(|m| m.direction == network::frameworks::Direction::Target)
            .map(|m| m.code.clone())
            .unwrap();
        let before = Site::of(db.clone()).visitor().get("/en/cities/espoo").await;
        assert!(before.main().contains("One of 60 measurements"), "{}", before.main());
        let mut tx = db.begin().await.unwrap();
        let new = NewObservation::value(&"espoo".into(), &code, "2022".parse().unwrap(), 48.0);
        observations::record(&mut tx, &Actor::program("test"), new, None).await.unwrap();
        tx.commit().await.unwrap();
        let site = Site::of(db);
        let city = site.visitor().get("/en/cities/espoo").await;
        assert!(city.main().contains("2 of 60 measurements have figures"), "{}", city.main());
        assert!(city.main().contains("of one neither more nor less is better"), "{}", city.main());
        let french = site.visitor().get("/fr/cities/espoo").await;
        assert!(french.main().contains("pour une, ni plus ni moins"), "{}", french.main());
    }

    async fn a_new_value_is_seen_at_once_by_visitors(db: Db) {
        espoo(&db, &[50.0]).await;
        let site = Site::of(db.clone());
        let before = site.visitor().get("/en/cities/espoo").await;
        assert!(before.main().contains(">50%<"), "{}", before.main());
        espoo_again(&db).await;
        let after = site.visitor().get("/en/cities/espoo").await;
        assert!(after.main().contains(">77%<"), "{}", after.main());
    }

    async fn an_unknown_city_area_or_measurement_is_not_found(db: Db) {
        espoo(&db, &[50.0]).await;
        let site = Site::of(db);
        for path in ["atlantis", "espoo/areas/9.9", "espoo/measurements/9.9.9.z"] {
            let answer = site.visitor().get(&format!("/en/cities/{path}")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        }
    }

    async fn the_site_can_be_read_as_known_before_a_value_came(db: Db) {
        espoo(&db, &[50.0]).await;
        let site = Site::of(db);
        let then = site.visitor().get("/en/cities/espoo?known=2001-01-31").await;
        assert_eq!(then.status, StatusCode::NOT_FOUND, "the city was not in the register");
        let now = site.visitor().get("/en/cities/espoo?known=2099-01-31").await;
        assert!(now.body.contains("31 January 2099"), "the day is said");
    }
}

async fn espoo_again(db: &Db) {
    let mut tx = db.begin().await.unwrap();
    let period = "2016".parse().unwrap();
    let new = NewObservation::value(&"espoo".into(), "1.1.2.a", period, 77.0);
    observations::record(&mut tx, &Actor::program("test"), new, None).await.unwrap();
    tx.commit().await.unwrap();
}

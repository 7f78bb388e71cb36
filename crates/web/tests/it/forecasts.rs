use axum::http::StatusCode;
use network::{
    Actor, Db, Role,
    forecasts::{self, Wanted},
    ids::Known,
    observations::{self, NewObservation},
    targets::{self, NewTarget},
};

use crate::site::Site;

/// Espoo's turnout until 2020, a target for 2022, then the years that came.
async fn espoo(db: &Db, came: &[f64]) {
    testkit::places::kept_city(db, "espoo").await;
    testkit::frameworks(db).await;
    let program = Actor::program("test");
    let mut tx = db.begin().await.unwrap();
    let past = (2014_i16..).zip([50.0, 51.0, 50.5, 52.0, 53.0, 52.5, 54.0]);
    for (year, value) in past.chain((2021..).zip(came.iter().copied())) {
        if year == 2021 {
            let new = NewTarget {
                city: "espoo".into(),
                measurement: "1.1.2.a".into(),
                value: 55.0,
                year: 2022,
                note: String::new(),
            };
            targets::set(&mut tx, &program, new, None).await.unwrap();
        }
        let period = year.to_string().parse().unwrap();
        let new = NewObservation::value(&"espoo".into(), "1.1.2.a", period, value);
        observations::record(&mut tx, &program, new, None).await.unwrap();
    }
    tx.commit().await.unwrap();
}

testkit::on_both_databases! {
    async fn before_any_forecast_the_page_says_when_there_will_be_one(db: Db) {
        testkit::frameworks(&db).await;
        let answer = Site::of(db).visitor().get("/en/forecasts").await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.main().contains("No forecast has been made yet"), "{}", answer.main());
    }

    async fn an_open_forecast_waits_and_a_resolved_one_is_scored_beside_its_peers(db: Db) {
        espoo(&db, &[54.6, 56.0]).await;
        let site = Site::of(db.clone());
        let visitor = site.visitor();
        let page = visitor.get("/en/forecasts").await;
        for said in ["Two-point growth", "No change", "reliability", "reached", "55% by 2022"] {
            assert!(page.main().contains(said), "{said}: {}", page.main());
        }
        let mut conn = db.read().await.unwrap();
        let kept = forecasts::list(&mut conn, &Wanted::default(), &Known::NOW).await.unwrap();
        assert_eq!(kept.len(), 2);
        let one = visitor.get(&format!("/fr/forecasts/{}", kept[0].forecast.id)).await;
        assert!(one.main().contains("d’atteindre 55"), "{}", one.main());
        assert!(visitor.get("/en/forecasts?city=cork").await.main().contains("No forecast"));
        let measurement = visitor.get("/en/cities/espoo/measurements/1.1.2.a").await;
        assert!(measurement.main().contains("/en/forecasts?city=espoo&amp;measurement=1.1.2.a"));
    }

    async fn a_corrected_figure_is_seen_to_score_again(db: Db) {
        espoo(&db, &[54.6, 56.0]).await;
        let mut tx = db.begin().await.unwrap();
        let new = NewObservation::value(&"espoo".into(), "1.1.2.a", "2022".parse().unwrap(), 54.0);
        observations::record(&mut tx, &Actor::program("test"), new, None).await.unwrap();
        tx.commit().await.unwrap();
        let site = Site::of(db.clone());
        let page = site.visitor().get("/en/forecasts").await;
        assert!(page.main().contains("scored again"), "{}", page.main());
        let mut conn = db.read().await.unwrap();
        let kept = forecasts::list(&mut conn, &Wanted::default(), &Known::NOW).await.unwrap();
        let one = site.visitor().get(&format!("/en/forecasts/{}", kept[0].forecast.id)).await;
        assert!(one.main().contains("when the figure changed"), "{}", one.main());
    }

    async fn forecasts_stand_in_the_log_of_a_city_only_when_they_are_asked_for(db: Db) {
        espoo(&db, &[54.6, 56.0]).await;
        let site = Site::of(db);
        let coordinator = site.holding(Role::Coordinator, "espoo").await;
        let log = coordinator.get("/en/cities/espoo/log").await;
        let (kept, scored) = ("kept forecasts", "scored forecasts by");
        assert!(log.main().contains("are left out"), "{}", log.main());
        assert!(!log.main().contains(kept) && !log.main().contains(scored), "{}", log.main());
        assert!(log.main().contains("/en/cities/espoo/log?forecasts=true"), "{}", log.main());
        let all = coordinator.get("/en/cities/espoo/log?forecasts=true").await;
        assert!(all.main().contains(kept) && all.main().contains(scored), "{}", all.main());
    }

    async fn programs_read_the_same(db: Db) {
        espoo(&db, &[54.6, 56.0]).await;
        let site = Site::of(db);
        let visitor = site.visitor();
        let csv = visitor.get("/api/forecasts.csv?city=espoo").await;
        assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
        assert_eq!(csv.body.lines().count(), 3, "{}", csv.body);
        assert!(csv.body.starts_with("id,city,kind,measurement"), "{}", csv.body);
        let json = visitor.get("/api/forecasts").await;
        assert!(json.body.contains("\"brier\""), "{}", json.body);
        let board = visitor.get("/api/forecasts/scoreboard").await;
        assert!(board.body.contains("\"no-change\""), "{}", board.body);
        let none = visitor.get("/en/forecasts/0193d000-0000-7000-8000-000000000001").await;
        assert_eq!(none.status, StatusCode::NOT_FOUND);
    }
}

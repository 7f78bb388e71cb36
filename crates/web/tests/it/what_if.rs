use axum::http::StatusCode;
use network::{
    Actor, Db, Role,
    observations::{self, NewObservation},
};

use crate::site::Site;

async fn espoo(db: &Db) {
    testkit::places::kept_city(db, "espoo").await;
    testkit::frameworks(db).await;
    let mut tx = db.begin().await.unwrap();
    for (year, value) in (2014_i16..).zip([50.0, 51.0, 50.5, 50.2, 50.8, 50.1, 50.6]) {
        let period = year.to_string().parse().unwrap();
        let new = NewObservation::value(&"espoo".into(), "1.1.2.a", period, value);
        observations::record(&mut tx, &Actor::program("test"), new, None).await.unwrap();
    }
    tx.commit().await.unwrap();
}

testkit::on_both_databases! {
    async fn what_is_tried_stands_in_the_address_and_is_said_beside_what_is(db: Db) {
        espoo(&db).await;
        let site = Site::of(db.clone());
        let mayor = site.holding(Role::Mayor, "espoo").await;
        let empty = mayor.get("/en/cities/espoo/what-if").await;
        assert!(empty.main().contains("Choose a measurement"), "{}", empty.main());
        let before = db.revision().await.unwrap();
        let tried = mayor.get("/fr/cities/espoo/what-if?m=1.1.2.a&v=58,5&y=2021&t=60&b=2025").await;
        assert_eq!(tried.status, StatusCode::OK);
        for said in ["58,5", "Chance de l’atteindre", "Pilier", "Domaine", "value=\"2025\""] {
            assert!(tried.main().contains(said), "{said}: {}", tried.main());
        }
        assert_eq!(db.revision().await.unwrap(), before, "nothing was stored");
        let city = mayor.get("/en/cities/espoo").await;
        assert!(city.main().contains("/en/cities/espoo/what-if"));
    }

    async fn a_figure_that_cannot_be_is_refused_with_the_form_kept(db: Db) {
        espoo(&db).await;
        let site = Site::of(db);
        let coordinator = site.holding(Role::Coordinator, "espoo").await;
        for query in ["m=1.1.2.a&v=580&y=2021", "m=1.1.2.a&v=abc", "m=9.9.9.z&v=5", "m=1.1.2.a&v=5&y=x"] {
            let refused = coordinator.get(&format!("/en/cities/espoo/what-if?{query}")).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
            assert!(refused.main().contains("role=\"alert\""), "{query}");
        }
    }

    async fn programs_ask_what_would_follow_and_nothing_is_stored(db: Db) {
        espoo(&db).await;
        let site = Site::of(db.clone());
        let mayor = site.holding(Role::Mayor, "espoo").await;
        let path = "/api/cities/espoo/what-if";
        let ask = |body: &str| mayor.send(axum::http::Method::POST, path, "application/json", body.into());
        let before = db.revision().await.unwrap();
        let change = r#"{"measurement": "1.1.2.a", "value": 58.5, "year": 2021, "target": 60, "by": 2025}"#;
        let answer = ask(&format!(r#"{{"changes": [{change}]}}"#)).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        let said: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        let [now, then] = ["now", "then"].map(|when| &said["measurements"][0][when]);
        assert_eq!((now["latest"]["value"].as_f64(), then["latest"]["value"].as_f64()), (Some(50.6), Some(58.5)));
        assert_eq!(then["latest"]["period"], "2021");
        assert_eq!(then["target"]["year"], 2025);
        assert!(now["target"].is_null() && now["chance"].is_null());
        let improving = |of: &serde_json::Value| of["trend"]["improving"].as_f64().unwrap();
        assert!(improving(then) > improving(now));
        let expected = ["low", "middle", "high"].map(|of| then["expected"][of].as_f64().unwrap());
        assert!(expected[0] < expected[1] && expected[1] < expected[2], "{expected:?}");
        let levels = said["levels"].as_array().unwrap();
        let kinds: Vec<_> = levels.iter().map(|level| level["kind"].as_str().unwrap()).collect();
        assert_eq!(kinds[..3], ["feature", "area", "pillar"], "{}", answer.body);
        assert_eq!(levels[1]["code"], "1.1");
        assert_eq!(levels[1]["reached"]["then"]["of"], 1);
        assert_eq!(levels[1]["reached"]["now"]["of"], 0);
        assert_eq!(db.revision().await.unwrap(), before, "nothing was stored");

        let levers = mayor.get("/api/cities/espoo/what-if?years=3").await;
        assert_eq!(levers.body, r#"{"years":3,"levers":[]}"#, "no panel was learnt");
    }

    async fn what_programs_cannot_suppose_is_said(db: Db) {
        espoo(&db).await;
        let site = Site::of(db);
        let mayor = site.holding(Role::Mayor, "espoo").await;
        let ask = |changes: String| {
            let body = format!(r#"{{"changes": [{changes}]}}"#);
            let json = "application/json";
            mayor.send(axum::http::Method::POST, "/api/cities/espoo/what-if", json, body)
        };
        let one = r#"{"measurement": "1.1.2.a", "value": 58}"#;
        for (wrong, field) in [
            (r#"{"measurement": "9.9.9.z", "value": 5}"#.to_owned(), "measurement"),
            (r#"{"measurement": "1.1.2.a", "value": 580}"#.to_owned(), "value"),
            (r#"{"measurement": "1.1.2.a", "target": 58, "by": 12}"#.to_owned(), "year"),
            ([one; 101].join(","), "changes"),
        ] {
            let refused = ask(wrong).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
            assert!(refused.body.contains(&format!("\"field\":\"{field}\"")), "{}", refused.body);
        }
        let refused = mayor.get("/api/cities/espoo/what-if?years=0").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let nowhere = mayor.get("/api/cities/nowhere/what-if").await;
        assert_eq!(nowhere.status, StatusCode::FORBIDDEN);
    }

    async fn programs_set_read_and_give_up_targets(db: Db) {
        espoo(&db).await;
        let site = Site::of(db);
        let coordinator = site.holding(Role::Coordinator, "espoo").await;
        let path = "/api/cities/espoo/targets/1.1.2.a";
        let json = "application/json";
        let put = |body: &str| coordinator.send(axum::http::Method::PUT, path, json, body.into());
        let set = put(r#"{"value": 60, "year": 2030, "seen": 0}"#).await;
        assert_eq!(set.status, StatusCode::OK, "{}", set.body);
        let late = put(r#"{"value": 61, "year": 2030, "seen": 0}"#).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        let wrong = put(r#"{"value": 600, "year": 2030}"#).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let all = site.visitor().get("/api/cities/espoo/targets").await;
        assert!(all.body.contains("\"value\":60.0"), "{}", all.body);
        let gone = coordinator
            .send(axum::http::Method::DELETE, &format!("{path}?reason=money"), "", String::new())
            .await;
        assert_eq!(gone.status, StatusCode::NO_CONTENT);
        assert_eq!(site.visitor().get("/api/cities/espoo/targets").await.body, "[]");
        let history = site.visitor().get(path).await;
        assert!(history.body.contains("money"), "{}", history.body);
    }
}

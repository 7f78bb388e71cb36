//! Reports: the page and the paper say the same, and nothing that is not in the file.

use axum::http::StatusCode;
use network::{
    Actor, Db, Role,
    narratives::{self, NewNarrative},
    observations::{self, Missing, NewObservation},
    targets::{self, NewTarget},
};
use serde_json::Value;

use crate::site::Site;

/// Espoo with one series that rises, a target, and one figure that is missing with a reason.
async fn espoo(db: &Db) {
    testkit::places::kept_city(db, "espoo").await;
    testkit::frameworks(db).await;
    let program = Actor::program("test");
    let mut tx = db.begin().await.unwrap();
    for (year, value) in (2015..).zip([50.0, 52.0, 54.1, 56.0, 58.2, 60.0, 61.9, 64.0]) {
        let period = year.to_string().parse().unwrap();
        let mut new = NewObservation::value(&"espoo".into(), "1.1.2.a", period, value);
        new.source = "Statistics of the test".into();
        observations::record(&mut tx, &program, new, None).await.unwrap();
    }
    let mut gone = NewObservation::value(&"espoo".into(), "1.1.1.a", "2022".parse().unwrap(), 0.0);
    (gone.value, gone.missing) = (None, Missing::all().next());
    observations::record(&mut tx, &program, gone, None).await.unwrap();
    let aim = NewTarget {
        city: "espoo".into(),
        measurement: "1.1.2.a".into(),
        value: 90.0,
        year: 2100,
        note: String::new(),
    };
    targets::set(&mut tx, &program, aim, None).await.unwrap();
    tx.commit().await.unwrap();
}

/// The data that a paper was printed with.
fn printed(body: &str) -> Value {
    let (paper, data) = body.split_once('\n').unwrap();
    assert_eq!(paper, "report");
    serde_json::from_str(data).unwrap()
}

fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(fields) => {
            // a page has its drawings as they are, and words for those who do not see them elsewhere
            let drawn = |name: &str| ["svg", "alt", "is", "hue", "status", "form"].contains(&name);
            fields.iter().filter(|(name, _)| !drawn(name)).for_each(|(_, v)| texts(v, found));
        }
        _ => {}
    }
}

testkit::on_both_databases! {
    async fn the_page_and_the_paper_say_the_same_in_every_language(db: Db) {
        espoo(&db).await;
        let site = Site::of(db);
        for lang in ["en", "fr", "es"] {
            for kind in ["report", "brief", "goals-report"] {
                let path = format!("/{lang}/cities/espoo/{kind}");
                let page = site.visitor().get(&path).await;
                assert_eq!(page.status, StatusCode::OK, "{path}");
                let paper = site.visitor().get(&format!("{path}.pdf")).await;
                assert_eq!(paper.header("content-type"), "application/pdf");
                let data = printed(&paper.body);
                assert_eq!(data["lang"], lang);
                let mut said = vec![];
                texts(&data["sections"], &mut said);
                let main = page.main();
                for text in said {
                    for line in text.lines().filter(|line| !line.is_empty()) {
                        let line = line.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
                        assert!(main.contains(&line), "{path} does not say: {line}");
                    }
                }
            }
        }
    }

    async fn a_report_says_what_moves_what_is_aimed_at_and_what_is_missing(db: Db) {
        espoo(&db).await;
        let page = Site::of(db).visitor().get("/en/cities/espoo/report").await;
        let main = page.main();
        for words in [
            "+14 points since 2015",
            "Targets and chances",
            "90% (2100)",
            "Statistics of the test",
            "What is missing, and why",
            "revision",
            "As known on",
        ] {
            assert!(main.contains(words), "{words}: {main}");
        }
    }

    async fn every_drawing_has_words_for_those_who_do_not_see_it(db: Db) {
        espoo(&db).await;
        let paper = Site::of(db).visitor().get("/es/cities/espoo/report.pdf").await;
        let data = printed(&paper.body);
        let mut drawings = 0;
        fn walk(value: &Value, drawings: &mut usize) {
            match value {
                Value::Array(items) => items.iter().for_each(|item| walk(item, drawings)),
                Value::Object(fields) => {
                    if fields.contains_key("svg") {
                        *drawings += 1;
                        assert!(fields["alt"].as_str().is_some_and(|alt| alt.len() > 20), "{value}");
                        assert!(fields["svg"].as_str().unwrap().starts_with("<svg"));
                    }
                    fields.values().for_each(|field| walk(field, drawings));
                }
                _ => {}
            }
        }
        walk(&data, &mut drawings);
        assert!(drawings >= 4, "{drawings}");
    }

    async fn what_a_city_tells_is_in_its_own_reports_and_not_in_those_of_visitors(db: Db) {
        espoo(&db).await;
        let mut tx = db.begin().await.unwrap();
        let new = NewNarrative {
            city: "espoo".into(),
            topic: "lessons".into(),
            language: "fr".into(),
            body: "Nous avons appris à demander.".into(),
        };
        narratives::write(&mut tx, &Actor::program("test"), new, None).await.unwrap();
        tx.commit().await.unwrap();
        let site = Site::of(db);
        for kind in ["report", "report.pdf", "goals-report", "goals-report.pdf"] {
            let path = format!("/en/cities/espoo/{kind}");
            let seen = site.holding(Role::Mayor, "espoo").await.get(&path).await;
            assert!(seen.body.contains("appris à demander"), "{kind}");
            assert!(seen.body.contains("in Français"), "{kind} says the language");
            let other = site.visitor().get(&path).await;
            assert!(!other.body.contains("appris"), "{kind} is not published by reporting");
        }
    }

    async fn an_empty_city_has_a_report_that_says_so(db: Db) {
        testkit::places::kept_city(&db, "espoo").await;
        testkit::frameworks(&db).await;
        let site = Site::of(db);
        for kind in ["report", "brief", "goals-report"] {
            let page = site.visitor().get(&format!("/fr/cities/espoo/{kind}.pdf")).await;
            assert_eq!(page.status, StatusCode::OK, "{kind}");
        }
        let none = site.visitor().get("/en/cities/atlantis/report").await;
        assert_eq!(none.status, StatusCode::NOT_FOUND);
        let then = site.visitor().get("/en/cities/espoo/report?known=2001-01-31").await;
        assert_eq!(then.status, StatusCode::NOT_FOUND, "the city was not in the register");
    }
}

#[tokio::test]
async fn a_site_without_a_press_says_so() {
    let db = testkit::sqlite().await;
    espoo(&db).await;
    let answer = Site::without_press(db).visitor().get("/en/cities/espoo/brief.pdf").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.body.contains("printed from your browser"), "{}", answer.body);
}

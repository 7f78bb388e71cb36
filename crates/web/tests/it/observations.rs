use axum::http::{Method, StatusCode};
use network::{Db, Role};

use crate::site::{Answer, Person, Site};

async fn espoo(db: Db) -> Site {
    testkit::places::kept_city(&db, "espoo").await;
    testkit::frameworks(&db).await;
    Site::of(db)
}

const GRID: &str = "/en/cities/espoo/observations";
const ONE: &str = "/en/cities/espoo/observations/one?measurement=1.1.2.a&period=2021&place=city";
const FIGURE: &str = "/api/cities/espoo/observations/1.1.2.a/2021";

async fn put(person: &Person<'_>, body: &str) -> Answer {
    person.send(Method::PUT, FIGURE, "application/json", body.to_owned()).await
}

/// What the field of a year holds.
fn field<'a>(answer: &'a Answer, name: &str) -> &'a str {
    let start = answer.body.find(&format!("name=\"v:{name}\"")).expect("the field is there");
    let rest = &answer.body[start..];
    rest.split("value=\"").nth(1).unwrap().split('"').next().unwrap()
}

testkit::on_both_databases! {
    async fn figures_are_typed_into_a_plain_form_and_stay(db: Db) {
        let site = espoo(db).await;
        let maria = site.holding(Role::Coordinator, "espoo").await;
        let answer = maria.post(GRID, &[
            ("from", "2019"), ("place", "city"), ("source", "City yearbook"),
            ("v:1.1.2.a:2021", "61,5 %"), ("v:1.1.2.a:2022", "62"), ("v:1.1.2.b:2021", ""),
        ]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let page = maria.get(answer.header("location")).await;
        assert!(page.main().contains("2 figures were saved"));
        assert_eq!(field(&page, "1.1.2.a:2021"), "61.5");
        let french = maria.get("/fr/cities/espoo/observations?from=2019").await;
        assert_eq!(field(&french, "1.1.2.a:2021"), "61,5");
        let api = site.visitor().get("/api/cities/espoo/observations").await;
        assert_eq!(api.body.matches("City yearbook").count(), 2);
    }

    async fn what_is_wrong_is_said_beside_what_was_typed_and_the_rest_is_kept(db: Db) {
        let site = espoo(db).await;
        let maria = site.holding(Role::Contributor, "espoo").await;
        let answer = maria.post(GRID, &[
            ("from", "2019"), ("v:1.1.2.a:2021", "615"), ("v:1.1.2.a:2022", "62"), ("v:1.1.1.a:2020", "many"),
        ]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(field(&answer, "1.1.2.a:2021"), "615");
        assert_eq!(field(&answer, "1.1.1.a:2020"), "many");
        assert_eq!(field(&answer, "1.1.2.a:2022"), "62");
        assert!(answer.main().contains("615 is not possible here"));
        assert!(answer.main().contains("One figure was saved"));
    }

    async fn a_collision_shows_both_and_either_can_be_kept(db: Db) {
        let site = espoo(db).await;
        let (maria, juan) =
            (site.holding(Role::Coordinator, "espoo").await, site.holding(Role::Contributor, "espoo").await);
        maria.post(GRID, &[("from", "2019"), ("v:1.1.2.a:2021", "60")]).await;
        let typed = |value| [("from", "2019"), ("v:1.1.2.a:2021", value), ("seen:1.1.2.a:2021", "1")];
        juan.post(GRID, &typed("61")).await;

        // She left the field as it was: nothing to save, nothing to show.
        assert_eq!(maria.post(GRID, &typed("60")).await.status, StatusCode::SEE_OTHER);
        let late = maria.post(GRID, &typed("62")).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.main().contains("61%") && late.main().contains("A contributor"));
        assert!(late.main().contains("name=\"seen:1.1.2.a:2021\" value=\"2\""));

        let decided = [("from", "2019"), ("v:1.1.2.a:2021", "62"), ("seen:1.1.2.a:2021", "2")];
        assert_eq!(maria.post(GRID, &decided).await.status, StatusCode::SEE_OTHER);
        let page = maria.get(&format!("{GRID}?from=2019")).await;
        assert_eq!(field(&page, "1.1.2.a:2021"), "62");
    }

    async fn an_emptied_field_takes_the_figure_back_and_it_can_be_restored(db: Db) {
        let site = espoo(db).await;
        let maria = site.holding(Role::Coordinator, "espoo").await;
        maria.post(GRID, &[("from", "2019"), ("v:1.1.2.a:2021", "60")]).await;
        maria.post(GRID, &[("from", "2019"), ("v:1.1.2.a:2021", ""), ("seen:1.1.2.a:2021", "1")]).await;
        assert_eq!(field(&maria.get(&format!("{GRID}?from=2019")).await, "1.1.2.a:2021"), "");
        let page = maria.get(ONE).await;
        assert!(page.main().contains("withdrawn"));

        let about = [("measurement", "1.1.2.a"), ("period", "2021"), ("place", "city"), ("revision", "1")];
        maria.post("/en/cities/espoo/observations/restore", &about).await;
        assert_eq!(field(&maria.get(&format!("{GRID}?from=2019")).await, "1.1.2.a:2021"), "60");
    }

    async fn one_figure_is_entered_with_all_its_particulars(db: Db) {
        let site = espoo(db).await;
        let maria = site.holding(Role::Coordinator, "espoo").await;
        let fields = [
            ("measurement", "1.1.2.a"), ("period", "2012/13"), ("place", "metropolitan-area"),
            ("place_name", "Helsinki region"), ("breakdown", "sex=women"), ("value", "0.61"),
            ("unit", "proportion"), ("status", "E"), ("source", "Survey"), ("note", "by post"),
        ];
        let answer = maria.post("/en/cities/espoo/observations/one", &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let page = maria.get(answer.header("location").split('#').next().unwrap()).await;
        assert!(page.main().contains("61%") && page.main().contains("Helsinki region"));

        // a part is chosen by sex, age and one thing more, and said in words
        let part = [
            ("measurement", "1.1.2.a"), ("period", "2014"), ("sex", "F"), ("age", "15-24"), ("dimension", "district"),
            ("dimension_value", "Leppävaara"), ("value", "50"),
        ];
        let answer = maria.post("/en/cities/espoo/observations/one", &part).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let page = maria.get(answer.header("location").split('#').next().unwrap()).await;
        for held in ["value=\"F\" selected", "name=\"age\" list=\"ages\" autocomplete=\"off\" value=\"15-24\"", "value=\"district\" selected", "value=\"Leppävaara\""] {
            assert!(page.main().contains(held), "{held}: {}", page.main());
        }
        let shown = maria.get("/fr/cities/espoo/measurements/1.1.2.a").await;
        assert!(shown.main().contains("Quartier") && shown.main().contains("Femmes et filles"), "{}", shown.main());

        let mut wrong = fields;
        wrong[1].1 = "2013-14";
        let answer = maria.post("/en/cities/espoo/observations/one", &wrong).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.main().contains("“2013-14” is not a period"));
        assert!(answer.main().contains("Helsinki region"));
    }

    async fn a_missing_value_has_a_reason(db: Db) {
        let site = espoo(db).await;
        let maria = site.holding(Role::Coordinator, "espoo").await;
        let about = [("measurement", "1.1.2.b"), ("period", "2021"), ("missing", "too-costly")];
        let answer = maria.post("/en/cities/espoo/observations/one", &about).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        let grid = maria.get(&format!("{GRID}?from=2019")).await;
        assert!(grid.main().contains("placeholder=\"Too costly\""));
    }

    async fn experts_choose_a_level_of_the_rubric(db: Db) {
        let site = espoo(db).await;
        let maria = site.holding(Role::Coordinator, "espoo").await;
        let page = maria.get("/fr/cities/espoo/observations/one?measurement=3.1.1.a&period=2021").await;
        assert_eq!(page.main().matches("type=\"radio\"").count(), 6);
        let about = [("measurement", "3.1.1.a"), ("period", "2021"), ("value", "4"), ("note", "plan of 2020")];
        let answer = maria.post("/fr/cities/espoo/observations/one", &about).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }

    async fn programs_record_read_and_withdraw(db: Db) {
        let site = espoo(db).await;
        let maria = site.holding(Role::Coordinator, "espoo").await;
        let answer = put(&maria, r#"{"value": 60, "source": "x", "seen": 0}"#).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        assert!(answer.body.contains("\"revision\":1") && answer.body.contains("\"warnings\":[]"));
        let answer = put(&maria, r#"{"value": 61, "seen": 0}"#).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        assert!(answer.body.contains("\"theirs\":{") && answer.body.contains("\"value\":60.0"));
        let answer = put(&maria, r#"{"value": 610}"#).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("value-out-of-range"));

        let gone = maria.send(Method::DELETE, &format!("{FIGURE}?seen=1"), "", String::new()).await;
        assert_eq!(gone.status, StatusCode::NO_CONTENT);
        let versions = site.visitor().get(FIGURE).await;
        assert_eq!(versions.body.matches("\"revision\"").count(), 2);
        assert_eq!(site.visitor().get("/api/cities/espoo/observations").await.body, "[]");
    }

    async fn a_target_is_set_and_given_up(db: Db) {
        let site = espoo(db).await;
        let maria = site.holding(Role::Coordinator, "espoo").await;
        let targets = "/en/cities/espoo/targets";
        let fields = [("measurement", "1.1.2.a"), ("value", "70,5"), ("year", "2030"), ("note", "council")];
        assert_eq!(maria.post(targets, &fields).await.status, StatusCode::SEE_OTHER);
        assert!(site.visitor().get(targets).await.main().contains("70.5%"));
        let wrong = [("measurement", "1.1.2.a"), ("value", "170"), ("year", "2030")];
        assert_eq!(maria.post(targets, &wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let give_up = [("measurement", "1.1.2.a"), ("seen", "1"), ("reason", "")];
        assert_eq!(maria.post(&format!("{targets}/give-up"), &give_up).await.status, StatusCode::SEE_OTHER);
        assert!(maria.get(targets).await.main().contains("No target has been set"));
    }

    async fn the_grid_stays_small(db: Db) {
        let site = espoo(db).await;
        let maria = site.holding(Role::Coordinator, "espoo").await;
        for lang in ["en", "fr", "es"] {
            let page = maria.get(&format!("/{lang}/cities/espoo/observations")).await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(page.body.len() < 250_000, "{}", page.body.len());
        }
    }
}

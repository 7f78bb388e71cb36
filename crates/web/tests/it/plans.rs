use axum::http::StatusCode;
use network::{Db, Role::Coordinator};

use crate::site::{Person, Site};

/// Espoo and Cork, with the frameworks.
async fn ground(db: &Db) {
    testkit::places::kept_city(db, "espoo").await;
    testkit::places::kept_city(db, "cork").await;
    testkit::frameworks(db).await;
}

const HERE: &str = "/en/cities/espoo/plan";

/// Writes an item and hands back its id.
async fn write(person: &Person<'_>, site: &Site, form: &[(&str, &str)]) -> String {
    let mut all = vec![("language", "en")];
    all.extend(form);
    let answer = person.post(&format!("{HERE}/write"), &all).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{form:?} {}", answer.body);
    let mut conn = site.db.read().await.unwrap();
    let items = network::items::of_city(&mut conn, &"espoo".into(), &Default::default(), &[]).await;
    items.unwrap().iter().max_by_key(|item| item.recorded_at.clone()).unwrap().id.to_string()
}

/// Objective → action, under a named plan.
async fn small_plan(person: &Person<'_>, site: &Site) -> (String, String) {
    person
        .post(
            &format!("{HERE}/begin"),
            &[("name", "Espoo learns"), ("from", "2026-01"), ("template", "")],
        )
        .await;
    let objective = write(
        person,
        site,
        &[
            ("kind", "objective"),
            ("name", "Everybody votes"),
            ("step", "access"),
            ("measurements", "1.1.2.a"),
            ("features", "1.1.2"),
            ("goals", "16"),
            ("goals", "4"),
        ],
    )
    .await;
    let action = write(
        person,
        site,
        &[
            ("kind", "action"),
            ("parent", &objective),
            ("name", "Open evenings"),
            ("status", "running"),
            ("from", "2026-02"),
            ("until", "2027"),
        ],
    )
    .await;
    (objective, action)
}

const DECIDED: &[(&str, &str)] =
    &[("on", "2026-03-01"), ("by", "City council"), ("reference", "2026/14")];

testkit::on_both_databases! {
    async fn a_plan_goes_from_an_empty_city_to_a_published_version_and_the_next(db: Db) {
        ground(&db).await;
        let site = Site::of(db);
        let person = site.holding(Coordinator, "espoo").await;
        let empty = person.get(&format!("{HERE}/draft")).await;
        assert!(empty.main().contains("Your city’s plan begins here"), "{}", empty.main());
        let visitor = site.visitor().get(HERE).await;
        assert!(visitor.main().contains("has not published an action plan yet"));

        let begun = person.post(&format!("{HERE}/begin"), &[("name", "Espoo learns"), ("from", "2026-01"), ("template", "first-plan")]).await;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
        let draft = person.get(&format!("{HERE}/draft")).await;
        assert!(draft.main().contains("Begun from the template"), "{}", draft.main());
        let french = person.get("/fr/cities/espoo/plan/draft").await;
        assert!(french.main().contains("Une semaine de l’apprentissage"), "{}", french.main());

        let refused = person.post(&format!("{HERE}/publish"), &[("on", "2026-03-01"), ("by", ""), ("reference", "x")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let published = person.post(&format!("{HERE}/publish"), DECIDED).await;
        assert!(published.header("location").ends_with("/plan/1"), "{}", published.body);
        for view in ["", "/timeline", "/budget", "/matrix", "/monitoring", "/diagnosis", "/changes"] {
            let seen = site.visitor().get(&format!("{HERE}/1{view}")).await;
            assert_eq!(seen.status, StatusCode::OK, "{view}: {}", seen.body);
            assert!(seen.main().contains("decided by City council"), "{view}: {}", seen.main());
            assert!(!seen.main().contains("/plan/write"), "a visitor is not asked to write");
        }
        let reviewed = person.post(&format!("{HERE}/review"), &[("year", "2026"), ("worked", "The evenings")]).await;
        assert_eq!(reviewed.status, StatusCode::SEE_OTHER, "{}", reviewed.body);
        let draft = person.get(&format!("{HERE}/draft")).await;
        assert!(draft.main().contains("After the review of 2026"), "{}", draft.main());
        let next = person.post(&format!("{HERE}/publish"), DECIDED).await;
        assert!(next.header("location").ends_with("/plan/2"), "{}", next.body);
        let changes = site.visitor().get(&format!("{HERE}/2/changes")).await;
        assert!(changes.main().contains("One change from version 1"), "{}", changes.main());
    }

    async fn two_who_edit_the_same_action_see_both_texts(db: Db) {
        ground(&db).await;
        let site = Site::of(db);
        let person = site.holding(Coordinator, "espoo").await;
        let (_, action) = small_plan(&person, &site).await;
        let form = |name| vec![("language", "en"), ("item", action.as_str()), ("seen", "1"), ("status", "running"), ("name", name)];
        person.post(&format!("{HERE}/write"), &form("Open mornings")).await;
        let late = person.post(&format!("{HERE}/write"), &form("Open nights")).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        let main = late.main();
        assert!(main.contains("<del>mornings</del>"), "{main}");
        assert!(main.contains("<ins>nights</ins>"), "{main}");
        assert!(main.contains("value=\"Open nights\""), "the form holds yours");
        let history = person.get(&format!("{HERE}/items/{action}")).await;
        assert!(history.main().contains("kept aside"), "{}", history.main());
    }

    async fn a_circle_of_milestones_is_refused_with_its_names(db: Db) {
        ground(&db).await;
        let site = Site::of(db);
        let person = site.holding(Coordinator, "espoo").await;
        let (_, action) = small_plan(&person, &site).await;
        let room = write(&person, &site, &[("kind", "milestone"), ("parent", &action), ("name", "Room")]).await;
        let poster = write(&person, &site, &[("kind", "milestone"), ("parent", &action), ("name", "Poster"), ("after", &room)]).await;
        let form = [("language", "fr"), ("item", room.as_str()), ("seen", "1"), ("after", poster.as_str())];
        let refused = person.post("/fr/cities/espoo/plan/write", &form).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.main().contains("“Room” → “Poster” → “Room”"), "{}", refused.main());
    }

    async fn two_currencies_stand_beside_each_other_and_are_never_added(db: Db) {
        ground(&db).await;
        let site = Site::of(db);
        let person = site.holding(Coordinator, "espoo").await;
        let (_, action) = small_plan(&person, &site).await;
        for (amount, currency) in [("12,500", "EUR"), ("2500.50", "eur"), ("900", "SEK")] {
            write(&person, &site, &[
                ("kind", "budget"), ("parent", &action), ("amount", amount), ("currency", currency), ("source", "city"),
            ]).await;
        }
        let page = person.get(&format!("{HERE}/draft/budget")).await;
        let main = page.main();
        assert!(main.contains("15,000.50\u{a0}EUR"), "{main}");
        assert!(main.contains("900\u{a0}SEK"), "{main}");
        assert!(main.contains("never added to each other"), "{main}");
    }

    async fn a_text_in_another_language_is_named_and_both_versions_stay(db: Db) {
        ground(&db).await;
        let site = Site::of(db);
        let person = site.holding(Coordinator, "espoo").await;
        let (objective, _) = small_plan(&person, &site).await;
        let form = [("language", "fi"), ("item", objective.as_str()), ("seen", "1"), ("name", "Kaikki äänestävät"), ("step", "access")];
        person.post(&format!("{HERE}/write"), &form).await;
        let draft = person.get("/es/cities/espoo/plan/draft").await;
        assert!(draft.main().contains("lang=\"en\""), "Spanish readers are told that it is English");
        let form = person.get(&format!("{HERE}/write?item={objective}&language=fi")).await;
        assert!(form.main().contains("value=\"Kaikki äänestävät\""), "{}", form.main());
        assert!(form.main().contains("Everybody votes"), "the other version is at hand");
    }

    async fn programs_read_what_was_published_and_nothing_else(db: Db) {
        ground(&db).await;
        let site = Site::of(db);
        let person = site.holding(Coordinator, "espoo").await;
        let department = write(&person, &site, &[
            ("kind", "department"), ("name", "Culture"), ("head", "Aino Virtanen"), ("contact", "aino@espoo.example"),
        ]).await;
        small_plan(&person, &site).await;
        let none = site.visitor().get("/api/cities/espoo/plan").await;
        assert_eq!(none.status, StatusCode::NOT_FOUND);
        person.post(&format!("{HERE}/publish"), DECIDED).await;
        let one = site.visitor().get("/api/cities/espoo/plan").await;
        assert_eq!(one.status, StatusCode::OK);
        assert!(one.body.contains("Open evenings") && one.body.contains(&department));
        assert!(!one.body.contains("aino@espoo.example"), "addresses are not published");
        let same = site.visitor().get("/api/cities/espoo/plan/versions/1").await;
        assert_eq!(same.body, one.body);
    }

    async fn the_matrix_shows_its_empty_cells(db: Db) {
        ground(&db).await;
        let site = Site::of(db);
        let person = site.holding(Coordinator, "espoo").await;
        small_plan(&person, &site).await;
        let page = person.get(&format!("{HERE}/draft/matrix")).await;
        let main = page.main();
        assert!(main.contains("The actions touch 1 of 42 features and 2 of 17 goals."), "{main}");
        assert_eq!(main.matches("class=\"none\"").count(), 42 * 18 - 3);
        let cell = person.get(&format!("{HERE}/draft/matrix?feature=1.1.2&goal=16")).await;
        assert!(cell.main().contains("Open evenings"), "{}", cell.main());
    }
}

//! The register in use: a member's history, who owes a report, lists and their corrections,
//! certificates that anybody can check.

use network::{
    Actor, Role,
    calls::{self, Asks, Kind, Overdue, Question, Section},
    frameworks::Text,
    groupings, memberships,
};

use crate::site::Site;

async fn site() -> Site {
    let db = testkit::sqlite().await;
    for city in ["espoo", "turku"] {
        testkit::places::kept_city(&db, city).await;
    }
    let program = Actor::program("test");
    let mut tx = db.begin().await.unwrap();
    groupings::ship(&mut tx, &program).await.unwrap();
    for city in ["espoo", "turku"] {
        let since = Some("2020-09-23".parse().unwrap());
        memberships::admit(&mut tx, &program, &city.into(), since, "list").await.unwrap();
    }
    tx.commit().await.unwrap();
    Site::of(db)
}

/// A call for reports whose last day was a while ago.
async fn late_report(site: &Site) {
    let program = Actor::program("test");
    let mut says = calls::blank(Kind::Report, Text::from([("en", "Report 2021")]));
    says.window.opens = "2021-10-01".parse().unwrap();
    says.window.closes = "2021-12-31T23:59:59".parse().unwrap();
    says.overdue = Overdue { before: 30, late: 14, inactive: 0 };
    let label = Text::from([("en", "plan")]);
    let question = Question { code: "plan".into(), label, asks: Asks::Line, ..Question::default() };
    says.sections = vec![Section {
        code: "one".into(),
        title: Text::from([("en", "One")]),
        questions: vec![question],
        ..Section::default()
    }];
    let mut tx = site.db.begin().await.unwrap();
    calls::compose(&mut tx, &program, "report-2021", says).await.unwrap();
    calls::open(&mut tx, &program, "report-2021", 1).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn the_secretariat_sees_who_is_late_and_the_city_what_was_written() {
    let site = site().await;
    late_report(&site).await;
    let keeper = site.holding(Role::Secretariat, "").await;
    let coordinator = site.holding(Role::Coordinator, "espoo").await;
    let desk = keeper.get("/en/memberships/due").await;
    assert!(desk.main().contains("Report 2021"), "{}", desk.main());
    assert!(desk.main().contains("nobody to write to"), "Turku has nobody: {}", desk.main());
    assert_eq!(web::remind(&site.db, "http://stoa.test").await.unwrap(), 2);
    assert_eq!(web::remind(&site.db, "http://stoa.test").await.unwrap(), 0, "exactly once");
    let letters = site.letters().await;
    assert_eq!(letters.len(), 1);
    assert!(letters[0].body.contains("http://stoa.test/en/cities/espoo/submissions"));
    let page = coordinator.get("/en/cities/espoo/membership").await;
    for part in ["Member, reminded", "Its report was overdue", "Late: reminded", "has not come yet"]
    {
        assert!(page.main().contains(part), "{part}: {}", page.main());
    }
    let public = site.visitor().get("/en/cities/espoo/membership").await;
    assert!(!public.main().contains("Late: reminded"), "letters are the city's own");
}

#[tokio::test]
async fn a_list_is_published_and_corrected_with_a_note_that_everybody_reads() {
    let site = site().await;
    let keeper = site.holding(Role::Secretariat, "").await;
    for city in ["espoo", "turku"] {
        let put = [("grouping", "award-2021"), ("part", "member")];
        keeper.post(&format!("/en/cities/{city}/entry/groupings"), &put).await;
    }
    let visitor = site.visitor();
    assert_eq!(visitor.get("/en/lists/award-2021").await.status, 404);
    let on = [("on", "2021-10-27")];
    let done = keeper.post("/en/lists/award-2021/publish", &on).await;
    assert_eq!(done.status, 303, "{}", done.body);
    let off = [("city", "turku"), ("on", "2021-10-29")];
    let silent = keeper.post("/en/lists/award-2021/take-off", &off).await;
    assert_eq!(silent.status, 422, "a correction says why");
    let form = silent.main().split("/take-off\"").nth(1).unwrap();
    assert!(
        form.contains("value=\"turku\" selected") && form.contains("value=\"2021-10-29\""),
        "{form}"
    );
    let off = [off[0], off[1], ("note-en", "Named by mistake.")];
    assert_eq!(keeper.post("/en/lists/award-2021/take-off", &off).await.status, 303);
    let shown = visitor.get("/en/lists/award-2021").await;
    for part in ["1 city from 1 country", "Named by mistake.", "Taken off: turku", "Version 2"] {
        assert!(shown.main().contains(part), "{part}: {}", shown.main());
    }
    let first = visitor.get("/fr/lists/award-2021?version=1").await;
    assert!(first.main().contains("Cette version a été corrigée depuis."), "{}", first.main());
    let api = visitor.get("/api/lists/award-2021").await;
    let api: serde_json::Value = serde_json::from_str(&api.body).unwrap();
    assert_eq!(api["versions"][1]["cities"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn anybody_checks_a_certificate_and_reads_that_it_was_revoked() {
    let site = site().await;
    let keeper = site.holding(Role::Secretariat, "").await;
    let issued = keeper.post("/en/cities/espoo/certificates", &[("about", "")]).await;
    let page = issued.header("location").to_owned();
    assert!(page.starts_with("/en/certificates/"), "{}", issued.body);
    let number = page.rsplit('/').next().unwrap();
    let visitor = site.visitor();
    let checked = visitor.get(&page).await;
    assert!(checked.main().contains("This certificate holds"), "{}", checked.main());
    let typed = format!("/en/certificates?number={}", number.to_lowercase().replace('-', "%20"));
    let found = visitor.get(&typed).await;
    assert_eq!(found.status, 303, "{}", found.body);

    let paper = format!("{page}/paper");
    assert_eq!(visitor.get(&paper).await.status, 303, "the paper is the city's");
    assert_eq!(site.holding(Role::Coordinator, "turku").await.get(&paper).await.status, 403);
    let own = site.holding(Role::Mayor, "espoo").await.get(&paper).await;
    let link = format!("http://stoa.test/en/certificates/{number}");
    assert!(own.body.contains("certificate") && own.body.contains(&link), "{}", own.body);

    let slip =
        format!("{}{}", &page[..page.len() - 1], if page.ends_with('0') { '1' } else { '0' });
    assert_eq!(visitor.get(&slip).await.status, 422, "a slip of the pen is named");
    let revoked = keeper.post(&format!("{page}/revoke"), &[("reason", "A wrong seal")]).await;
    assert_eq!(revoked.status, 303, "{}", revoked.body);
    let shown = visitor.get(&page).await;
    assert!(shown.main().contains("Revoked") && shown.main().contains("A wrong seal"));
    let api = visitor.get(&format!("/api/certificates/{number}")).await;
    let api: serde_json::Value = serde_json::from_str(&api.body).unwrap();
    assert_eq!((&api["standing"], &api["reason"]), (&"revoked".into(), &"A wrong seal".into()));
}

#[tokio::test]
async fn the_size_of_the_network_is_drawn_and_told_in_a_table() {
    let site = site().await;
    let page = site.visitor().get("/es/memberships").await;
    assert!(page.main().contains("<svg") && page.main().contains("425"), "{}", page.main());
    let then = site.visitor().get("/en/memberships?known=2019-12-31").await;
    assert!(then.main().contains("170") && !then.main().contains("425"));
}

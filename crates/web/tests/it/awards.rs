//! An award from its shortlist to the stories of its winners, and the submissions of a call as
//! those who keep it find, export and pack them.

use network::{
    Actor, Role,
    calls::{self, Asks, Kind, Question, Section},
    frameworks::Text,
    groupings, jobs,
    memberships::{self, Outcome},
    submissions::{self, Said},
};

use crate::site::{Site, stand_in};

fn question(code: &str, asks: Asks) -> Question {
    Question { code: code.into(), label: Text::from([("en", code)]), asks, ..Question::default() }
}

/// Two cities that sent something to the award of 2027, one that began.
async fn site() -> Site {
    let db = testkit::sqlite().await;
    for city in ["espoo", "turku", "oulu"] {
        testkit::places::kept_city(&db, city).await;
    }
    let program = Actor::program("test");
    let mut says = calls::blank(Kind::Award, Text::from([("en", "Award 2027")]));
    says.window.opens = "2020-01-01".parse().unwrap();
    says.window.closes = "2199-12-31T23:59:59".parse().unwrap();
    says.sections = vec![Section {
        code: "one".into(),
        title: Text::from([("en", "One")]),
        questions: vec![
            question("mayor-name", Asks::Line),
            question("plan", Asks::Text { words: 100 }),
            question("access", Asks::Text { words: 100 }),
            question("share", Asks::Figure { unit: "percent".into() }),
        ],
        ..Section::default()
    }];
    let mut tx = db.begin().await.unwrap();
    groupings::ship(&mut tx, &program).await.unwrap();
    calls::compose(&mut tx, &program, "award-2027", says).await.unwrap();
    calls::open(&mut tx, &program, "award-2027", 1).await.unwrap();
    let now = network::ids::At::now();
    for city in ["espoo", "turku", "oulu"] {
        let code = city.into();
        let one = submissions::start(&mut tx, &program, "award-2027", &code, "en", &now).await;
        let id = one.unwrap().id;
        for (asked, said, year) in [
            ("mayor-name", format!("Mayor of {city}"), None),
            ("plan", "=A plan for all".to_owned(), None),
            ("access", "Everybody comes.".to_owned(), None),
            ("share", "61.5".to_owned(), Some(2025)),
        ] {
            let said = Said { value: said, year };
            submissions::answer(&mut tx, &program, &id, asked, said, 0, &now).await.unwrap();
        }
        if city != "oulu" {
            submissions::submit(&mut tx, &program, &id, &now).await.unwrap();
        }
    }
    tx.commit().await.unwrap();
    Site::of(db)
}

#[tokio::test]
async fn submissions_are_found_exported_and_packed() {
    let site = site().await;
    let keeper = site.holding(Role::Secretariat, "").await;
    let list = "/en/calls/award-2027/submissions";
    assert!(keeper.get(list).await.main().contains("3 of 3 submissions"));
    let found = keeper.get(&format!("{list}?state=submitted&words=tur")).await;
    assert!(found.main().contains("1 of 3 submissions"), "{}", found.main());
    let none = keeper.get(&format!("{list}?country=FRA")).await;
    assert!(none.main().contains("No submission fits"), "{}", none.main());

    let csv = keeper.get(&format!("{list}.csv?words=espoo")).await.body;
    assert_eq!(csv.lines().count(), 2, "{csv}");
    assert!(csv.contains(",Mayor of espoo,'=A plan for all,Everybody comes.,61.5,2025"), "{csv}");
    let book = keeper.get(&format!("{list}.xlsx")).await;
    assert!(book.body.starts_with("PK"), "a workbook");

    let asked = keeper.post("/en/calls/award-2027/packages", &[]).await;
    let page = asked.header("location").to_owned();
    assert!(page.contains("/packages/"), "{}", asked.body);
    assert!(
        keeper.get(&page).await.main().contains("0 of 2 printed"),
        "what was not sent is left out"
    );
    let mut tx = site.db.begin().await.unwrap();
    let job = jobs::claim(&mut tx).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    web::pack(&site.db, &stand_in(), &job).await.unwrap();
    let ready = keeper.get(&page).await;
    assert!(ready.main().contains("The file is ready"), "{}", ready.main());
    let zip = keeper.get(&format!("{page}/zip")).await.body;
    assert!(zip.starts_with("PK") && zip.contains("espoo.pdf") && zip.contains("turku.pdf"));
    assert!(!zip.contains("oulu.pdf"));
}

#[tokio::test]
async fn a_winner_is_shortlisted_called_and_tells_its_story() {
    let site = site().await;
    let keeper = site.holding(Role::Secretariat, "").await;
    let program = Actor::program("test");
    let mut tx = site.db.begin().await.unwrap();
    let held = submissions::of_call(&mut tx, &program, "award-2027").await.unwrap();
    let espoo = held.iter().find(|one| one.city.as_str() == "espoo").unwrap().id.to_string();
    let oulu = held.iter().find(|one| one.city.as_str() == "oulu").unwrap().id.to_string();
    drop(tx);
    let shortlist = "/en/calls/award-2027/shortlist";
    let wrong = keeper.post(shortlist, &[("seen", "0"), (&oulu, "1")]).await;
    assert_eq!(wrong.status, 422, "what was not sent cannot be read");
    let kept = keeper.post(shortlist, &[("seen", "0"), (&espoo, "1")]).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let late = keeper.post(shortlist, &[("seen", "0"), (&espoo, "1")]).await;
    assert_eq!(late.status, 409, "somebody was faster");

    let mut tx = site.db.begin().await.unwrap();
    let known = network::ids::Known::NOW;
    let call = calls::get(&mut tx, &program, "award-2027", &known).await.unwrap();
    let day = "2027-12-02".parse().unwrap();
    for city in ["espoo", "turku"] {
        let city = city.into();
        memberships::decided(&mut tx, &program, &call, &city, Outcome::Accepted, day)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();

    let ceremony = "/en/awards/award-2027/ceremony";
    let begun = keeper.get(ceremony).await;
    assert!(begun.main().contains("Mayor of espoo"), "{}", begun.main());
    let order = [
        ("seen", "0"),
        ("place.turku", "1"),
        ("place.espoo", "2"),
        ("mayor.turku", "Minna"),
        ("mayor.espoo", "Jukka"),
        ("citation-turku-en", "For its harbour of books."),
    ];
    let kept = keeper.post(ceremony, &order).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    let round = site.visitor().get("/en/awards/award-2027").await;
    let (turku, espoo) = (round.main().find("turku"), round.main().find("espoo"));
    assert!(turku < espoo && round.main().contains("harbour of books"), "{}", round.main());
    let paper = keeper.get("/en/awards/award-2027/ceremony/paper").await;
    assert!(paper.body.contains("Minna") && paper.body.contains("ceremony"), "{}", paper.body);

    let coordinator = site.holding(Role::Coordinator, "espoo").await;
    let story = "/en/stories/award-2027/espoo";
    let step = format!("{story}/step");
    coordinator.post(&step, &[("act", "begin")]).await;
    let form = coordinator.get(&format!("{story}/edit")).await;
    assert!(form.main().contains("=A plan for all"), "{}", form.main());
    let early = keeper.post(&step, &[("act", "publish"), ("seen", "1")]).await;
    assert_eq!(early.status, 422, "not before the city agrees");
    assert_eq!(keeper.post(&step, &[("act", "agree"), ("seen", "1")]).await.status, 403);
    assert_eq!(coordinator.post(&step, &[("act", "agree"), ("seen", "1")]).await.status, 303);
    assert_eq!(site.visitor().get(story).await.status, 404);
    assert_eq!(keeper.post(&step, &[("act", "publish"), ("seen", "2")]).await.status, 303);
    let read = site.visitor().get(story).await;
    assert!(read.main().contains("Everybody comes."), "{}", read.main());
    let told = site.visitor().get("/api/stories/award-2027/espoo").await;
    assert!(told.body.contains("\"narrative\":{\"en\":"), "{}", told.body);
    assert!(told.body.contains("http://stoa.test/en/stories/award-2027/espoo"), "{}", told.body);
    assert!(site.visitor().get("/api/stories").await.body.contains("Everybody comes."));

    // a change asks again, and everybody reads the earlier text meanwhile
    let written = [
        ("seen", "3"),
        ("overview", "A plan"),
        ("narrative", "More than before."),
        ("quotation", "We learn."),
        ("mayor", "Jukka"),
    ];
    let kept = coordinator.post(&format!("{story}/edit"), &written).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    assert!(site.visitor().get(story).await.main().contains("Everybody comes."));
    let back = coordinator.post(&step, &[("act", "take-back"), ("seen", "4")]).await;
    assert_eq!(back.status, 303, "{}", back.body);
    assert_eq!(site.visitor().get(story).await.status, 404, "taken back at any time");
    assert_eq!(site.visitor().get("/api/stories/award-2027/espoo").await.status, 404);
    assert_eq!(site.visitor().get("/api/stories").await.body, "[]");
}

//! Reports: the page and the paper say the same, and nothing that is not in the file.

use axum::http::StatusCode;
use network::{
    Actor, Db, Role,
    events::{self, NewEvent},
    evidence::{self, NewEvidence, Support},
    frameworks::Text,
    ids::{At, CityCode, EvidenceId},
    items::{self, Action, BudgetLine, Content, Frame, Group, NewItem, Objective},
    links,
    mail::NewLetter,
    narratives::{self, NewNarrative},
    observations::{self, Missing, NewObservation},
    partners::{self, NewPartner, Partner},
    plans::{self, Decided},
    pledges::{self, NewWords},
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

/// What a city's file holds beside its figures: a plan, a pledge, evidence and an event.
async fn filled(db: &Db) {
    espoo(db).await;
    let (program, city) = (Actor::program("test"), CityCode::from("espoo"));
    let text = |said: &str| Text::from([("en", said), ("fr", &format!("{said} (fr)"))]);
    let mut tx = db.begin().await.unwrap();
    let new = |parent, content| NewItem { id: None, city: "espoo".into(), parent, content };
    let frame = Frame {
        name: text("Espoo learns"),
        vision: text("Everybody has a place to learn."),
        ..Frame::default()
    };
    items::keep(&mut tx, &program, new(None, Content::Frame(frame)), None).await.unwrap();
    let objective = Objective {
        name: text("Everybody votes"),
        goals: vec![16],
        targets: vec!["16.7".into()],
        ..Objective::default()
    };
    let above = items::keep(&mut tx, &program, new(None, Content::Objective(objective)), None);
    let above = Some(above.await.unwrap().item().id.clone());
    let action =
        Action { name: text("Open evenings"), groups: vec![Group::Youth], ..Action::default() };
    let action =
        items::keep(&mut tx, &program, new(above, Content::Action(Box::new(action))), None);
    let action = action.await.unwrap().item().id.clone();
    for (amount, currency) in [(1_200_000, "EUR"), (900_000, "JOD")] {
        let line = BudgetLine { amount, currency: currency.into(), ..BudgetLine::default() };
        let new = new(Some(action.clone()), Content::Budget(line));
        items::keep(&mut tx, &program, new, None).await.unwrap();
    }
    let decided = Decided { on: "2026-03-01".into(), by: "Council".into(), reference: "1".into() };
    plans::publish(&mut tx, &program, &city, decided).await.unwrap();

    for (name, credit) in [("The library", true), ("A shy firm", false)] {
        let partner = NewPartner {
            name: name.into(),
            contact: "l@example.org".into(),
            ..NewPartner::default()
        };
        let partner = partners::add(&mut tx, &program, &city, partner).await.unwrap();
        let mut secret = String::new();
        let letter = |partner: &Partner, s: &str| {
            secret = s.to_owned();
            NewLetter { to: partner.contact.clone(), subject: String::new(), body: String::new() }
        };
        let id = pledges::invite(&mut tx, &program, &partner.id, letter).await.unwrap();
        let holder = links::find(&mut tx, &secret).await.unwrap().actor();
        let words = NewWords {
            promise: format!("Deux soirs, dit {name}"),
            measure: "80 soirs".into(),
            due: At::now().plus(30 * 86_400).day().to_owned(),
            language: "fr".into(),
            credit,
        };
        pledges::promise(&mut tx, &holder, &id, words).await.unwrap();
    }
    for (title, public) in [("Counts at the doors", true), ("A draft of ours", false)] {
        let new = NewEvidence {
            kind: "document".into(),
            title: title.into(),
            language: "en".into(),
            licence: "CC0-1.0".into(),
            consent: "not-needed".into(),
            address: "https://example.org/counts".into(),
            public,
            supports: [Support::of("action", action.as_str())].into(),
            ..NewEvidence::default()
        };
        evidence::add(&mut tx, &program, &city, EvidenceId::create(), new).await.unwrap();
    }
    let day = |days: i64| At::now().plus(days * 86_400).day().to_owned();
    for (title, days) in [("The festival", -40), ("The open day", 40)] {
        let new = NewEvent {
            kind: "festival".into(),
            title: title.into(),
            language: "en".into(),
            begins: day(days),
            ends: day(days),
            zone: "Europe/Helsinki".into(),
            ..NewEvent::default()
        };
        let event = events::announce(&mut tx, &program, Some(&city), new).await.unwrap();
        if days < 0 {
            let numbers = [(String::new(), 8_400), ("youth".to_owned(), 1_900)];
            events::count(&mut tx, &program, &event.id, &numbers).await.unwrap();
        }
    }
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
            let drawn = |name: &str| {
                ["svg", "alt", "is", "hue", "status", "form", "language"].contains(&name)
            };
            fields.iter().filter(|(name, _)| !drawn(name)).for_each(|(_, v)| texts(v, found));
        }
        _ => {}
    }
}

testkit::on_both_databases! {
    async fn the_page_and_the_paper_say_the_same_in_every_language(db: Db) {
        filled(&db).await;
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

    async fn everything_in_the_file_is_in_the_reports_and_nothing_that_is_not_public(db: Db) {
        filled(&db).await;
        let site = Site::of(db);
        let known = [
            "Everybody votes", "Open evenings", "The library", "Deux soirs, dit The library",
            "Counts at the doors", "The festival", "8,400", "The open day",
        ];
        for kind in ["report", "goals-report"] {
            let path = format!("/en/cities/espoo/{kind}");
            let page = site.visitor().get(&path).await;
            for words in known {
                assert!(page.main().contains(words), "{kind}: {words}");
            }
            assert!(page.main().contains("<span lang=\"fr\" dir=\"auto\">Deux soirs"), "{kind} names the language");
            for hidden in ["A shy firm", "A draft of ours"] {
                let named = page.main().contains(&format!("dit {hidden}")) || page.main().contains("A draft of ours");
                assert!(!named, "{kind}: {hidden}");
            }
            assert!(page.main().contains("did not want to be named"), "{kind} counts the other pledge");
            let own = site.holding(Role::Coordinator, "espoo").await.get(&path).await;
            assert!(own.main().contains("dit A shy firm") && own.main().contains("A draft of ours"), "{kind}");
        }
        let brief = site.visitor().get("/en/cities/espoo/brief").await;
        assert!(brief.main().contains("2 under way"), "{}", brief.main());
    }

    async fn the_report_on_the_goals_has_the_outline_of_a_voluntary_local_review(db: Db) {
        filled(&db).await;
        let page = Site::of(db).visitor().get("/en/cities/espoo/goals-report").await;
        let main = page.main();
        let outline = [
            "opening", "highlights", "introduction", "methodology", "policy", "goals", "goal-1", "goal-17",
            "means", "conclusion", "annex",
        ];
        let places: Vec<usize> = outline
            .iter()
            .map(|id| main.find(&format!("<section class=\"report-section hue-plain\" id=\"{id}\"")).unwrap_or_else(|| panic!("no {id}")))
            .collect();
        assert!(places.is_sorted(), "{places:?}");
        let part = |from: usize, to: usize| &main[places[from]..places[to]];
        assert!(part(0, 1).contains("Everybody has a place to learn."), "the vision opens it");
        assert!(part(4, 5).contains("young people"), "who is not left behind");
        let sixteen = &main[main.find("id=\"goal-16\"").unwrap()..main.find("id=\"goal-17\"").unwrap()];
        for words in ["16.7 ", "Open evenings", "Counts at the doors"] {
            assert!(sixteen.contains(words), "{words}: {sixteen}");
        }
        assert!(part(8, 9).contains("12,000\u{a0}EUR") && part(8, 9).contains("9,000\u{a0}JOD"), "two currencies, never added");
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

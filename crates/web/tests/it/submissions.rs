//! A city answers a call, its mayor signs through a link, its National Commission endorses.

use network::{
    Actor, Role,
    calls::{self, Asks, Kind, Per, Question, Quota, Section},
    frameworks::Text,
};

use crate::site::Site;

fn question(code: &str, asks: Asks, required: bool) -> Question {
    let label = Text::from([("en", code)]);
    Question { code: code.into(), label, asks, required, ..Question::default() }
}

async fn site() -> Site {
    let db = testkit::sqlite().await;
    for city in ["espoo", "turku"] {
        testkit::places::kept_city(&db, city).await;
    }
    testkit::frameworks(&db).await;
    let program = Actor::program("test");
    let mut says = calls::blank(Kind::Membership, Text::from([("en", "Membership 2027")]));
    says.window.opens = "2020-01-01".parse().unwrap();
    says.window.closes = "2199-12-31T23:59:59".parse().unwrap();
    says.endorsed = true;
    says.signed = true;
    says.quotas = vec![Quota { per: Per::Country, place: String::new(), most: 1 }];
    let mut name = question("name", Asks::Line, true);
    name.from = "name".into();
    says.sections = vec![
        Section {
            code: "city".into(),
            title: Text::from([("en", "The city")]),
            questions: vec![
                name,
                question("population", Asks::Figure { unit: String::new() }, true),
                question("plan", Asks::Text { words: 3 }, true),
                question("agreed", Asks::Consent, false),
                question("proof", Asks::File, false),
            ],
            ..Section::default()
        },
        Section {
            code: "end".into(),
            title: Text::from([("en", "Signature")]),
            questions: vec![question("signature", Asks::Signature, true)],
            ..Section::default()
        },
    ];
    let mut tx = db.begin().await.unwrap();
    calls::compose(&mut tx, &program, "m", says).await.unwrap();
    calls::open(&mut tx, &program, "m", 1).await.unwrap();
    tx.commit().await.unwrap();
    Site::of(db)
}

const WRITTEN: [(&str, &str); 8] = [
    ("name.seen", "1"),
    ("name", "Espoo"),
    ("population.seen", "0"),
    ("population", "313,149"),
    ("population.year", "2024"),
    ("plan.seen", "0"),
    ("plan", "learn for life"),
    ("agreed.seen", "0"),
];

#[tokio::test]
async fn a_city_answers_its_mayor_signs_and_its_commission_endorses() {
    let site = site().await;
    let coordinator = site.holding(Role::Coordinator, "espoo").await;
    let list = coordinator.get("/en/cities/espoo/submissions").await;
    assert!(list.main().contains("Membership 2027"), "{}", list.main());
    let start = [("call", "m"), ("language", "en")];
    let begun = coordinator.post("/en/cities/espoo/submissions", &start).await;
    let page = begun.header("location").to_owned();
    assert!(page.starts_with("/en/submissions/"), "{}", begun.body);
    let shown = coordinator.get(&page).await;
    assert!(shown.main().contains("from the city file"), "{}", shown.main());
    assert!(shown.main().contains("things are still missing"), "{}", shown.main());

    let section = format!("{page}/sections/city");
    let mut long = WRITTEN;
    long[6].1 = "one two three four";
    let refused = coordinator.post(&section, &long).await;
    assert_eq!(refused.status, 422);
    assert!(refused.main().contains("4 words are more than the 3"), "{}", refused.main());
    assert!(refused.main().contains("one two three four"), "what was typed stands there");
    let mut again = WRITTEN;
    (again[0].1, again[2].1) = ("2", "1");
    let kept = coordinator.post(&section, &again).await;
    assert_eq!(kept.status, 303, "{}", kept.body);

    let asked = [("name", "Jukka"), ("address", "mayor@espoo.example"), ("language", "fr")];
    coordinator.post(&format!("{page}/signature"), &asked).await;
    let letter = site.letters().await.pop().unwrap();
    assert!(letter.body.contains("Jukka"), "{}", letter.body);
    let waits = coordinator.get(&page).await;
    assert!(waits.main().contains("a link was sent to mayor@espoo.example"), "{}", waits.main());
    let link = letter.body.split_whitespace().find(|w| w.contains("/fr/sign/")).unwrap();
    let link = link.strip_prefix("http://stoa.test").unwrap();
    let visitor = site.visitor();
    assert!(visitor.get(link).await.main().contains("learn for life"));
    assert_eq!(visitor.post(link, &[("name", "Jukka")]).await.status, 303);
    assert!(visitor.get(link).await.main().contains("Merci"));

    let sent = coordinator.post(&format!("{page}/send"), &[]).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let shown = coordinator.get(&page).await;
    assert!(shown.main().contains("SHA-256"), "{}", shown.main());
    assert!(shown.main().contains("Sent on "), "{}", shown.main());
    assert!(shown.main().contains("Your National Commission decides by"), "{}", shown.main());

    let finland = site.holding(Role::NationalCommission, "FIN").await;
    web::remind(&site.db, "http://stoa.test").await.unwrap();
    let letter = site.letters().await.pop().unwrap();
    assert!(letter.subject.starts_with("Finland: "), "{}", letter.subject);
    assert!(letter.body.contains("One city of Finland has sent"), "{}", letter.body);
    let link = letter.body.split_whitespace().find(|w| w.contains("/endorsements/")).unwrap();
    let desk = finland.get(link.strip_prefix("http://stoa.test").unwrap()).await;
    assert!(desk.main().contains("learn for life"), "{}", desk.main());
    let id = page.rsplit('/').next().unwrap();
    let decide = [("submission", id), ("act", "endorse")];
    let endorsed = finland.post("/en/endorsements/FIN/m/decide", &decide).await;
    assert_eq!(endorsed.status, 303, "{}", endorsed.body);
    assert!(coordinator.get(&page).await.main().contains("Endorsed"));
    for (act, reason, words) in
        [("reconsider", "", "considers once more"), ("return", "Say who pays.", "Say who pays.")]
    {
        let letter = site.letters().await.pop().unwrap();
        assert!(!letter.body.contains(words), "{}", letter.body);
        let decide = [("submission", id), ("act", act), ("reason", reason)];
        assert_eq!(finland.post("/en/endorsements/FIN/m/decide", &decide).await.status, 303);
        let letter = site.letters().await.pop().unwrap();
        assert!(letter.body.contains(words) && letter.body.contains(&page), "{}", letter.body);
    }
    let told = |letter: &network::mail::Letter| letter.body.contains("Commission endorses what");
    assert_eq!(site.letters().await.iter().filter(|letter| told(letter)).count(), 1);
}

#[tokio::test]
async fn a_full_quota_is_said_in_the_language_of_the_page() {
    let site = site().await;
    let finland = site.holding(Role::NationalCommission, "FIN").await;
    let mut answers = vec![];
    for city in ["espoo", "turku"] {
        let mayor = site.holding(Role::Mayor, city).await;
        let who = site.holding(Role::Coordinator, city).await;
        let begun = who.post(&format!("/en/cities/{city}/submissions"), &[("call", "m")]).await;
        let page = begun.header("location").to_owned();
        who.post(&format!("{page}/sections/city"), &WRITTEN).await;
        mayor.post(&format!("{page}/signature"), &[("name", "M")]).await;
        let sent = who.post(&format!("{page}/send"), &[]).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let id = page.rsplit('/').next().unwrap().to_owned();
        let decide = [("submission", id.as_str()), ("act", "endorse")];
        answers.push(finland.post("/fr/endorsements/FIN/m/decide", &decide).await);
    }
    assert_eq!(answers[0].status, 303, "{}", answers[0].body);
    assert_eq!(answers[1].status, 422);
    assert!(answers[1].main().contains("places de votre quota"), "{}", answers[1].main());
}

#[tokio::test]
async fn two_who_write_a_section_at_once_both_find_their_words() {
    let site = site().await;
    let who = site.holding(Role::Coordinator, "espoo").await;
    let other = site.holding(Role::Contributor, "espoo").await;
    let begun = who.post("/en/cities/espoo/submissions", &[("call", "m")]).await;
    let section = format!("{}/sections/city", begun.header("location"));
    who.post(&section, &[("plan.seen", "0"), ("plan", "her plan")]).await;
    let his = other.post(&section, &[("plan.seen", "0"), ("plan", "his plan")]).await;
    assert_eq!(his.header("location"), section, "he is led back to choose");
    let shown = who.get(&section).await;
    assert!(shown.main().contains("her plan") && shown.main().contains("his plan"));
    who.post(&section, &[("plan.seen", "1"), ("plan", "our plan")]).await;
    let shown = who.get(&section).await;
    assert!(shown.main().contains("our plan") && !shown.main().contains("his plan"));
}

#[tokio::test]
async fn another_city_learns_nothing_of_a_submission() {
    let site = site().await;
    let who = site.holding(Role::Coordinator, "espoo").await;
    let begun = who.post("/en/cities/espoo/submissions", &[("call", "m")]).await;
    let page = begun.header("location").to_owned();
    let others = [
        site.holding(Role::Coordinator, "turku").await,
        site.holding(Role::NationalCommission, "FIN").await,
        site.holding(Role::NationalCommission, "SWE").await,
        site.holding(Role::Juror, "").await,
    ];
    for path in ["", "/sections/city", "/receipt"] {
        for other in &others {
            assert_eq!(other.get(&format!("{page}{path}")).await.status, 403, "{path}");
        }
    }
    for act in ["send", "withdraw", "signature"] {
        let answer = others[0].post(&format!("{page}/{act}"), &[("reason", "x")]).await;
        assert_eq!(answer.status, 403, "{act}");
    }
}

#[tokio::test]
async fn whoever_leaves_an_answer_as_it_was_shown_keeps_what_others_wrote_meanwhile() {
    let site = site().await;
    let coordinator = site.holding(Role::Coordinator, "espoo").await;
    let contributor = site.holding(Role::Contributor, "espoo").await;
    let start = [("call", "m"), ("language", "en")];
    let begun = coordinator.post("/en/cities/espoo/submissions", &start).await;
    let page = begun.header("location").to_owned();
    let section = format!("{page}/sections/city");
    let form = |plan: (&'static str, &'static str), population: &'static str| {
        [
            ("name.seen", "1"),
            ("name", "espoo"),
            ("population.seen", "0"),
            ("population", population),
            ("population.year", if population.is_empty() { "" } else { "2024" }),
            ("plan.seen", plan.0),
            ("plan", plan.1),
            ("agreed.seen", "0"),
        ]
    };
    // both opened the empty form; one writes the plan, the other the population
    contributor.post(&section, &form(("0", "learn for life"), "")).await;
    let kept = coordinator.post(&section, &form(("0", ""), "313149")).await;
    assert_eq!(kept.header("location"), page, "nothing collided: {}", kept.body);
    let shown = coordinator.get(&page).await;
    assert!(shown.main().contains("learn for life") && shown.main().contains("313,149"));
    // both saw the plan; one changes it, the other leaves it as it was shown
    contributor.post(&section, &form(("1", "learn together"), "")).await;
    let kept = coordinator.post(&section, &form(("1", "learn for life"), "")).await;
    assert_eq!(kept.header("location"), page, "{}", kept.body);
    let shown = coordinator.get(&page).await;
    assert!(shown.main().contains("learn together"), "{}", shown.main());
    assert!(!shown.main().contains("learn for life"), "{}", shown.main());
}

#[tokio::test]
async fn files_of_a_submission_are_opened_by_those_who_may_read_it() {
    let site = site().await;
    let coordinator = site.holding(Role::Coordinator, "espoo").await;
    let start = [("call", "m"), ("language", "en")];
    let page = coordinator.post("/en/cities/espoo/submissions", &start).await;
    let page = page.header("location").to_owned();
    let mut again = WRITTEN;
    again[0].1 = "1";
    coordinator.post(&format!("{page}/sections/city"), &again).await;
    let send = async |content: &str| {
        let body = format!(
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"proof.pdf\"\r\n\r\n\
             %PDF-1.7 {content}\r\n--b--\r\n"
        );
        let kind = "multipart/form-data; boundary=b";
        let path = format!("{page}/files/proof");
        let sent = coordinator.send(axum::http::Method::POST, &path, kind, body).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let shown = coordinator.get(&page).await;
        let start = shown.main().find("/files/0").expect("a link to the file");
        shown.main()[start..].chars().take_while(|c| *c != '"').collect::<String>()
    };
    let replaced = send("old").await;
    let file = send("new").await;
    assert_ne!(replaced, file);

    // the mayor reads it before signing, through the link and nowhere else
    let asked = [("name", "Jukka"), ("address", "mayor@espoo.example"), ("language", "fr")];
    coordinator.post(&format!("{page}/signature"), &asked).await;
    let letter = site.letters().await.pop().unwrap();
    let link = letter.body.split_whitespace().find(|w| w.contains("/fr/sign/")).unwrap();
    let link = link.strip_prefix("http://stoa.test").unwrap().to_owned();
    let mayor = site.visitor();
    let read = mayor.get(&link).await;
    assert!(read.main().contains(&format!("href=\"{link}{file}\"")), "{}", read.main());
    let opened = mayor.get(&format!("{link}{file}")).await;
    assert_eq!((opened.status.as_u16(), opened.body.as_str()), (200, "%PDF-1.7 new"));
    assert_eq!(opened.header("cache-control"), "no-store");
    assert_eq!(mayor.get(&format!("{link}{replaced}")).await.status, 403);
    assert!(mayor.get(&file).await.header("location").contains("/sign-in"));

    // the National Commission opens it once it was sent, and no other country's does
    let finland = site.holding(Role::NationalCommission, "FIN").await;
    let sweden = site.holding(Role::NationalCommission, "SWE").await;
    let juror = site.holding(Role::Juror, "").await;
    assert_eq!(finland.get(&file).await.status, 403, "it is still being written");
    assert_eq!(mayor.post(&link, &[("name", "Jukka")]).await.status, 303);
    let sent = coordinator.post(&format!("{page}/send"), &[]).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert_eq!(finland.get(&file).await.body, "%PDF-1.7 new");
    assert_eq!(finland.get(&replaced).await.status, 403);
    for other in [&sweden, &juror] {
        assert_eq!(other.get(&file).await.status, 403);
    }
}

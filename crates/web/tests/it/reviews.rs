//! A jury at work as people meet it, and what nobody must learn from it.

use network::{
    Actor, Appointment, Db, Role, Tx,
    accounts::{self, NewAccount},
    calls::{self, Asks, Criterion, Kind, Question, Section},
    cities::{self, Particulars},
    frameworks::Text,
    ids::{AccountId, At, SubmissionId},
    mail::NewLetter,
    reviews::{self, Juror, NewJuror, News},
    submissions::{self, Said},
};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};

use crate::site::{Person, Site};

/// While cities answer; jurors read until the end of the next century.
const OPEN: &str = "2024-03-15T12:00:00Z";

fn at(text: &str) -> At {
    At::from(text.parse::<jiff::Timestamp>().unwrap())
}

async fn sent(tx: &mut Tx, code: &str, country: &str) -> SubmissionId {
    let (who, now) = (Actor::program("test"), at(OPEN));
    let is = Particulars { name: code.into(), country: country.into(), ..Particulars::default() };
    let city = cities::add(tx, &who, Some(code), is, "test").await.unwrap().city;
    let id = submissions::start(tx, &who, "a", &city, "en", &now).await.unwrap().id;
    for (question, value) in [("plan", "A library in each quarter."), ("contact", "Ms Example")] {
        let said = Said { value: value.into(), year: None };
        submissions::answer(tx, &who, &id, question, said, 0, &now).await.unwrap();
    }
    submissions::submit(tx, &who, &id, &now).await.unwrap();
    id
}

pub async fn account(tx: &mut Tx, name: &str, role: Appointment) -> AccountId {
    let program = Actor::program("test");
    let email = format!("{}@example.org", name.to_lowercase());
    let new = NewAccount { email, name: name.into(), language: "en".into() };
    let id = accounts::open(tx, &program, new).await.unwrap().id;
    accounts::appoint(tx, &program, &id, role).await.unwrap();
    id
}

fn letter(juror: &Juror, _: News) -> NewLetter {
    NewLetter { to: juror.email.clone(), subject: "s".into(), body: "b".into() }
}

/// A call that is read, with two cities and four jurors; nothing is assigned yet.
pub struct House {
    pub espoo: SubmissionId,
    pub pune: SubmissionId,
    pub jurors: Vec<AccountId>,
}

pub const JURORS: [(&str, &str); 4] =
    [("Ann", "IRL"), ("Bo", "SWE"), ("Chi", "KEN"), ("Fay", "FIN")];

pub async fn house(db: &Db, change: impl FnOnce(&mut calls::Document)) -> House {
    testkit::frameworks(db).await;
    let program = Actor::program("test");
    let mut says = calls::blank(Kind::Award, Text::from([("en", "Award"), ("fr", "Prix")]));
    says.window.opens = "2024-03-01".parse().unwrap();
    says.window.closes = "2024-03-31T23:59:59".parse().unwrap();
    says.window.read_by = Some("2199-12-31T23:59:59".parse().unwrap());
    let question = |code: &str, asks: Asks| Question {
        code: code.into(),
        label: Text::from([("en", code)]),
        asks,
        ..Question::default()
    };
    says.sections = vec![Section {
        code: "one".into(),
        title: Text::from([("en", "One")]),
        questions: vec![question("contact", Asks::Line), question("plan", Asks::Text { words: 0 })],
        ..Section::default()
    }];
    let criterion = |code: &str, weight| Criterion {
        code: code.into(),
        label: Text::from([("en", code)]),
        weight,
        ..Criterion::default()
    };
    says.rubric = vec![criterion("plan", 60), criterion("access", 40)];
    says.review.reviewers = 2;
    change(&mut says);
    let mut tx = db.begin().await.unwrap();
    calls::compose(&mut tx, &program, "a", says).await.unwrap();
    calls::open(&mut tx, &program, "a", 1).await.unwrap();
    let espoo = sent(&mut tx, "espoo", "FIN").await;
    let pune = sent(&mut tx, "pune", "IND").await;
    let mut jurors = vec![];
    for (name, country) in JURORS {
        let role = Appointment { role: Role::Juror, scope: String::new() };
        let id = account(&mut tx, name, role).await;
        let new = NewJuror {
            country: country.into(),
            languages: vec!["en".into()],
            expertise: vec![],
            least: 0,
            most: 2,
        };
        reviews::appoint(&mut tx, &program, "a", &id, new, |j| letter(j, News::Seated(0)))
            .await
            .unwrap();
        jurors.push(id);
    }
    tx.commit().await.unwrap();
    House { espoo, pune, jurors }
}

/// Assigned and confirmed.
pub async fn seated(db: &Db) {
    let program = Actor::program("test");
    let mut tx = db.begin().await.unwrap();
    reviews::form(&mut tx, &program, "a", "total", letter).await.unwrap();
    reviews::confirm(&mut tx, &program, "a", letter).await.unwrap();
    tx.commit().await.unwrap();
}

/// Who reads a submission.
pub async fn readers(db: &Db, id: &SubmissionId) -> Vec<AccountId> {
    let mut conn = db.read().await.unwrap();
    let (table, _) = reviews::jury(&mut conn, &Actor::program("test"), "a").await.unwrap();
    let team = &table.teams[table.place(id).unwrap()];
    team.iter().map(|&j| table.jurors[j].account.clone()).collect()
}

pub async fn scores(
    who: &Person<'_>,
    id: &SubmissionId,
    seen: &str,
    act: &str,
    n: [i64; 2],
) -> u16 {
    let (plan, access) = (n[0].to_string(), n[1].to_string());
    let form = [
        ("seen", seen),
        ("score.plan", plan.as_str()),
        ("why.plan", "It says who does what."),
        ("score.access", access.as_str()),
        ("why.access", "Few are reached."),
        ("act", act),
    ];
    who.post(&format!("/en/reviews/{id}"), &form).await.status.as_u16()
}

#[tokio::test]
async fn a_jury_is_appointed_assigned_reads_and_talks() {
    let db = testkit::sqlite().await;
    let house = house(&db, |_| {}).await;
    let site = Site::of(db.clone());
    let office = site.holding(Role::Secretariat, "").await;
    let jury = office.get("/en/calls/a/jury").await;
    assert!(jury.main().contains("Ann") && jury.main().contains("own country"), "{}", jury.main());

    let formed =
        office.post("/en/calls/a/assignment", &[("act", "form"), ("objective", "fair")]).await;
    assert_eq!(formed.status, 303, "{}", formed.body);
    let page = office.get("/en/calls/a/assignment").await;
    assert!(page.main().contains("Proven: no other panel"), "{}", page.main());
    let fay = &house.jurors[3];
    let one = format!("/en/calls/a/assignment/{}", house.espoo);
    let why = office.get(&one).await;
    assert!(why.main().contains("from the country of the city"), "{}", why.main());
    let fr = format!("/fr/calls/a/assignment/{}", house.espoo);
    let pinned = office.post(&fr, &[("act", "pin"), ("juror", fay.as_str())]).await;
    assert_eq!(pinned.status, 422);
    assert!(pinned.main().contains("Fay vient du pays de cette ville"), "{}", pinned.main());
    let before = site.letters().await.len();
    office.post("/en/calls/a/assignment", &[("act", "confirm")]).await;
    assert!(site.letters().await.len() > before);

    let reads = readers(&db, &house.espoo).await;
    let (first, second) = (site.signed_in(&reads[0]).await, site.signed_in(&reads[1]).await);
    let desk = first.get("/en/reviews").await;
    assert!(desk.main().contains("espoo"), "{}", desk.main());
    let page = first.get(&format!("/en/reviews/{}", house.espoo)).await;
    assert!(page.main().contains("A library in each quarter."), "{}", page.main());
    assert!(page.main().contains("once you have given yours"), "{}", page.main());
    assert_eq!(scores(&first, &house.espoo, "0", "give", [9, 3]).await, 422);
    assert_eq!(scores(&first, &house.espoo, "0", "save", [4, 3]).await, 303);
    assert_eq!(scores(&first, &house.espoo, "0", "save", [1, 1]).await, 409, "saved elsewhere");
    assert_eq!(scores(&first, &house.espoo, "1", "give", [4, 3]).await, 303);
    assert_eq!(scores(&second, &house.espoo, "0", "give", [2, 1]).await, 303);
    let page = first.get(&format!("/en/reviews/{}", house.espoo)).await;
    assert!(page.main().contains("1.6"), "the weighted mean of the other: {}", page.main());
    let said = [("text", "Why so low?")];
    assert_eq!(first.post(&format!("/en/reviews/{}/talk", house.espoo), &said).await.status, 303);
    assert!(
        second.get(&format!("/en/reviews/{}", house.espoo)).await.main().contains("Why so low?")
    );
    assert!(office.get(&one).await.main().contains("Why so low?"));
    let agreement = office.get("/en/calls/a/calibration").await;
    assert!(agreement.main().contains("Krippendorff"), "{}", agreement.main());
}

#[tokio::test]
async fn a_conflict_takes_the_seat_away_at_once() {
    let db = testkit::sqlite().await;
    let house = house(&db, |_| {}).await;
    seated(&db).await;
    let site = Site::of(db.clone());
    let reads = readers(&db, &house.pune).await;
    let juror = site.signed_in(&reads[0]).await;
    let unknown = [("call", "a"), ("place", "Atlantis"), ("reason", "x")];
    let refused = juror.post("/es/reviews/conflicts", &unknown).await;
    assert_eq!(refused.status, 422);
    assert!(refused.main().contains("No se conoce ninguna ciudad"), "{}", refused.main());
    let own = [("call", "a"), ("place", "pune"), ("reason", "I advised the city.")];
    assert_eq!(juror.post("/en/reviews/conflicts", &own).await.status, 303);
    assert!(!readers(&db, &house.pune).await.contains(&reads[0]));
    let page = juror.get(&format!("/en/reviews/{}", house.pune)).await;
    assert_eq!(page.status, 422);
    assert!(page.main().contains("conflict of interest"), "{}", page.main());
}

#[tokio::test]
async fn in_a_blind_reading_nothing_names_the_city_nor_a_colleague() {
    let db = testkit::sqlite().await;
    let house = house(&db, |says| {
        says.review.blind = true;
        says.review.unnamed = true;
    })
    .await;
    seated(&db).await;
    let site = Site::of(db.clone());
    let reads = readers(&db, &house.espoo).await;
    let (first, second) = (site.signed_in(&reads[0]).await, site.signed_in(&reads[1]).await);
    scores(&first, &house.espoo, "0", "give", [4, 3]).await;
    scores(&second, &house.espoo, "0", "give", [5, 5]).await;
    let mut seen = String::new();
    for path in ["/en/reviews".to_owned(), format!("/en/reviews/{}", house.espoo)] {
        seen.push_str(first.get(&path).await.main());
    }
    for told in ["espoo", "Ms Example", "Finland"] {
        assert!(!seen.contains(told), "{told} in {seen}");
    }
    let colleague = JURORS[house.jurors.iter().position(|id| *id == reads[1]).unwrap()].0;
    assert!(!seen.contains(colleague), "{seen}");
    assert!(seen.contains("Juror A"), "{seen}");
}

/// The same house once more, in a file of its own.
async fn forked(db: &Db, name: &str) -> Db {
    let file = testkit::ground().join(format!("stoa-test-{}-{name}.sqlite", std::process::id()));
    let _ = std::fs::remove_file(&file);
    db.copy_to(file.to_str().unwrap()).await.unwrap();
    Db::connect(&format!("sqlite:{}", file.display())).await.unwrap()
}

/// Everything that a person sees of a page: status, headers and bytes.
async fn all_of(who: &Person<'_>, paths: &[String]) -> Vec<String> {
    let mut seen = vec![];
    for path in paths {
        let answer = who.get(path).await;
        let mut headers: Vec<String> = answer
            .headers
            .iter()
            .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
            .collect();
        headers.sort();
        seen.push(format!("{path} {}\n{}\n{}", answer.status, headers.join("\n"), answer.body));
    }
    seen
}

/// What another juror keeps secret, in one of the worlds.
#[derive(Clone, Debug)]
enum Secret {
    Nothing,
    Draft([i64; 2]),
    Given([i64; 2]),
    /// Given, talked about with the secretariat, and decided, but not published.
    Decided([i64; 2], &'static str),
}

fn secrets() -> impl Strategy<Value = Secret> {
    let scores = [1..=5i64, 1..=5i64];
    prop_oneof![
        Just(Secret::Nothing),
        scores.clone().prop_map(Secret::Draft),
        scores.clone().prop_map(Secret::Given),
        (scores, prop_oneof![Just("accepted"), Just("declined")])
            .prop_map(|(scores, outcome)| Secret::Decided(scores, outcome)),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_juror_keeps_secret_changes_no_byte_that_others_see() {
    let db = testkit::sqlite().await;
    let house = house(&db, |_| {}).await;
    seated(&db).await;
    let site = Site::of(db.clone());
    let reads = readers(&db, &house.espoo).await;
    let (own, other) = (site.signed_in(&reads[0]).await, site.signed_in(&reads[1]).await);
    scores(&own, &house.espoo, "0", "save", [3, 3]).await;
    let seatless = house.jurors.iter().find(|id| !reads.contains(id)).unwrap();
    let id = &house.espoo;
    let paths = |all: &[&str]| -> Vec<String> {
        all.iter().map(|path| path.replace("ID", id.as_str())).collect()
    };
    let mut looks = vec![
        (
            site.visitor(),
            paths(&[
                "/en",
                "/en/calls",
                "/en/calls/a",
                "/en/cities/espoo",
                "/en/reviews/ID",
                "/en/submissions/ID",
                "/api/calls/a",
                "/api/calls/a/panel",
            ]),
        ),
        (
            own,
            paths(&[
                "/en/reviews",
                "/fr/reviews/ID",
                "/en/desk",
                "/en/calls/a",
                "/en/calls/a/jury",
                "/en/calls/a/decision",
                "/en/submissions/ID",
                "/en/submissions/ID/letter",
            ]),
        ),
        (
            site.signed_in(seatless).await,
            paths(&["/en/reviews", "/en/reviews/ID", "/en/desk", "/en/calls/a/assignment/ID"]),
        ),
    ];
    for (role, scope) in
        [(Role::Coordinator, "espoo"), (Role::Mayor, "espoo"), (Role::NationalCommission, "FIN")]
    {
        let who = site.holding(role, scope).await;
        looks.push((
            who,
            paths(&[
                "/en/desk",
                "/en/submissions/ID",
                "/en/submissions/ID/letter",
                "/en/submissions/ID/receipt",
                "/en/cities/espoo",
                "/en/cities/espoo/submissions",
                "/en/cities/espoo/log",
                "/en/endorsements/FIN/a",
                "/en/calls/a",
                "/en/reviews/ID",
                "/api/submissions/ID",
            ]),
        ));
    }
    let office = site.holding(Role::Secretariat, "").await;
    let world = async |name: &str, secret: &Secret| -> Vec<Vec<String>> {
        let there = Site::of(forked(&db, name).await);
        let other = there.known(&other);
        let office = there.known(&office);
        match secret {
            Secret::Nothing => {}
            Secret::Draft(n) => assert_eq!(scores(&other, id, "0", "save", *n).await, 303),
            Secret::Given(n) => assert_eq!(scores(&other, id, "0", "give", *n).await, 303),
            Secret::Decided(n, outcome) => {
                assert_eq!(scores(&other, id, "0", "give", *n).await, 303);
                let said = [("act", "say"), ("text", "A word from the office.")];
                office.post(&format!("/en/calls/a/assignment/{id}"), &said).await;
                let decide = [
                    ("act", "decide"),
                    ("submission", id.as_str()),
                    ("outcome", outcome),
                    ("reason", "Because."),
                ];
                let decided = office.post("/en/calls/a/decision", &decide).await;
                assert_eq!(decided.status, 303, "{}", decided.body);
            }
        }
        let mut seen = vec![];
        for (who, paths) in &looks {
            seen.push(all_of(&there.known(who), paths).await);
        }
        // what an error says
        let own = there.known(&looks[1].0);
        let early = own.post(&format!("/en/reviews/{id}/talk"), &[("text", "Hello?")]).await;
        seen.push(vec![format!("{} {}", early.status, early.body)]);
        seen
    };
    let plain = world("plain", &Secret::Nothing).await;
    assert!(
        plain[1][1].starts_with("/fr/reviews") && plain[1][1].contains("200 OK"),
        "{}",
        plain[1][1]
    );
    let mut runner = TestRunner::deterministic();
    for _ in 0..12 {
        let secret = secrets().new_tree(&mut runner).unwrap().current();
        let seen = world("other", &secret).await;
        for (before, after) in plain.iter().flatten().zip(seen.iter().flatten()) {
            assert_eq!(before, after, "{secret:?} was to be told from a page");
        }
    }
    // and the test can fail: who has given their own scores does see
    let told = world("given", &Secret::Given([5, 5])).await;
    assert_eq!(told, plain);
    let there = Site::of(forked(&db, "seen").await);
    let (own, other) = (there.known(&looks[1].0), there.known(&other));
    scores(&other, id, "0", "give", [5, 5]).await;
    scores(&own, id, "1", "give", [3, 3]).await;
    assert!(own.get(&format!("/en/reviews/{id}")).await.main().contains("5.0"));
}

#[tokio::test]
async fn what_is_known_of_a_juror_is_changed_in_a_form_of_its_own() {
    let db = testkit::sqlite().await;
    let house = house(&db, |_| {}).await;
    let site = Site::of(db.clone());
    let office = site.holding(Role::Secretariat, "").await;
    let (jury, ann) = ("/en/calls/a/jury", house.jurors[0].as_str());
    assert!(!office.get(jury).await.main().contains("What is known of"));
    let form = office.get(&format!("{jury}?change={ann}")).await;
    assert!(form.main().contains("What is known of Ann"), "{}", form.main());
    let change = |most| {
        [("account", ann), ("country", "IRL"), ("best", "fr"), ("least", "1"), ("most", most)]
    };
    let refused = office.post(jury, &change("0")).await;
    assert_eq!(refused.status, 422);
    assert!(refused.main().contains("What is known of Ann"), "{}", refused.main());
    assert_eq!(office.post(jury, &change("4")).await.status, 303);
    assert!(office.get(jury).await.main().contains("Reads 1 to 4"));
}

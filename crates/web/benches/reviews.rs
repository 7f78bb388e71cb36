//! A call with 400 submissions that 60 jurors read, three each, with every score given: the pages
//! on which the jury is run and the call decided, and the same after one score changed.

use std::collections::BTreeMap;

use axum::{
    body::Body,
    http::{Request, header},
};
use divan::Bencher;
use http_body_util::BodyExt;
use network::{
    Actor, Appointment, Db, Role, Tx,
    accounts::{self, NewAccount, sessions},
    calls::{self, Asks, Choice, Criterion, Kind, Question, Section},
    cities::{self, Particulars},
    frameworks::Text,
    groupings,
    ids::{AccountId, At},
    mail::NewLetter,
    reviews::{self, Juror, NewJuror, News, Score, Scores},
    submissions::{self, Said},
};
use tower::ServiceExt;

const SUBMISSIONS: usize = 400;
const JURORS: usize = 60;
const CRITERIA: usize = 8;
const LANDS: [&str; 10] = ["FIN", "IND", "IRL", "KEN", "BRA", "CHN", "MEX", "EGY", "DEU", "COL"];

fn main() {
    divan::main();
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime")
}

fn letter(juror: &Juror, _: News) -> NewLetter {
    NewLetter { to: juror.email.clone(), subject: "s".into(), body: "b".into() }
}

async fn account(tx: &mut Tx, name: &str, role: Role) -> AccountId {
    let bench = Actor::program("bench");
    let email = format!("{name}@example.org");
    let new = NewAccount { email, name: name.into(), language: "en".into() };
    let id = accounts::open(tx, &bench, new).await.expect("opens").id;
    let appointment = Appointment { role, scope: String::new() };
    accounts::appoint(tx, &bench, &id, appointment).await.expect("appoints");
    id
}

fn says(fields: &[String]) -> calls::Document {
    let mut says = calls::blank(Kind::Award, Text::from([("en", "A large award")]));
    says.window.opens = "2020-01-01".parse().expect("a day");
    says.window.closes = "2199-12-31T23:59:59".parse().expect("a moment");
    let option = |code: &String| Choice { code: code.clone(), label: Text::from([("en", "a")]) };
    let question = |code: &str, asks: Asks| Question {
        code: code.into(),
        label: Text::from([("en", code)]),
        asks,
        ..Question::default()
    };
    says.sections = vec![Section {
        code: "one".into(),
        title: Text::from([("en", "One")]),
        questions: vec![
            question("plan", Asks::Text { words: 0 }),
            question(
                "fields",
                Asks::Choice { options: fields.iter().map(option).collect(), most: 2 },
            ),
        ],
        ..Section::default()
    }];
    let weights = [13, 13, 13, 13, 12, 12, 12, 12];
    says.rubric = (0..CRITERIA)
        .map(|n| Criterion {
            code: format!("c-{n}"),
            label: Text::from([("en", "What the city did")]),
            weight: weights[n],
            ..Criterion::default()
        })
        .collect();
    says.review.reviewers = 3;
    says.caps.all = 12;
    says
}

fn scores(n: usize) -> Scores {
    let reason = "The plan names partners, dates and figures; two of them are not sourced.";
    let one = |c: usize| Score {
        score: i64::try_from(1 + (n * 7 + c * 3 + n / 5) % 5).expect("small"),
        reason: reason.into(),
    };
    let by: BTreeMap<String, Score> = (0..CRITERIA).map(|c| (format!("c-{c}"), one(c))).collect();
    Scores { by, remark: String::new() }
}

/// The call, the session of the secretariat, and a juror.
async fn judged() -> (Db, String, AccountId) {
    let db = testkit::sqlite().await;
    let (bench, now) = (Actor::program("bench"), At::now());
    let mut tx = db.begin().await.expect("begins");
    groupings::ship(&mut tx, &bench).await.expect("ships");
    let mut fields = vec![];
    for grouping in groupings::all(&mut tx, &network::ids::Known::NOW).await.expect("reads") {
        if grouping.kind == groupings::Kind::Cluster {
            fields.push(grouping.code);
        }
    }
    calls::compose(&mut tx, &bench, "a", says(&fields)).await.expect("composed");
    calls::open(&mut tx, &bench, "a", 1).await.expect("opened");
    for n in 0..SUBMISSIONS {
        let name = format!("city-{n}");
        let is = Particulars {
            name: name.clone(),
            country: LANDS[n % LANDS.len()].into(),
            ..Particulars::default()
        };
        let city = cities::add(&mut tx, &bench, Some(&name), is, "bench").await.expect("adds").city;
        let one = submissions::start(&mut tx, &bench, "a", &city, "en", &now).await;
        let id = one.expect("starts").id;
        let plan = "The city opened learning centres in every quarter. ".repeat(12);
        for (question, value) in [("plan", plan.trim()), ("fields", &fields[n % fields.len()])] {
            let said = Said { value: value.to_owned(), year: None };
            let kept = submissions::answer(&mut tx, &bench, &id, question, said, 0, &now).await;
            kept.expect("answers");
        }
        submissions::submit(&mut tx, &bench, &id, &now).await.expect("sends");
    }
    let mut first = None;
    for n in 0..JURORS {
        let id = account(&mut tx, &format!("juror-{n}"), Role::Juror).await;
        let new = NewJuror {
            country: LANDS[n % LANDS.len()].into(),
            languages: vec!["en".into()],
            expertise: vec![fields[n % fields.len()].clone()],
            least: 10,
            most: 30,
        };
        let appointed =
            reviews::appoint(&mut tx, &bench, "a", &id, new, |j| letter(j, News::Seated(0))).await;
        appointed.expect("appoints");
        first.get_or_insert(id);
    }
    reviews::form(&mut tx, &bench, "a", "total", letter).await.expect("forms");
    reviews::confirm(&mut tx, &bench, "a", letter).await.expect("confirms");
    let (table, _) = reviews::jury(&mut tx, &bench, "a").await.expect("reads");
    for (a, team) in table.teams.iter().enumerate() {
        for &j in team {
            let who = accounts::actor(&mut tx, &table.jurors[j].account).await.expect("an actor");
            let given =
                reviews::give(&mut tx, &who, &table.submissions[a].id, scores(a + j), 0, &now);
            given.await.expect("gives");
        }
    }
    let keeper = account(&mut tx, "secretariat", Role::Secretariat).await;
    let secret = sessions::begin(&mut tx, &keeper, "a bench").await.expect("a session");
    tx.commit().await.expect("commits");
    (db, secret, first.expect("a juror"))
}

/// Gives a score of one juror anew, so that nothing that was computed holds.
async fn scored(db: &Db, juror: &AccountId, n: usize) {
    let mut tx = db.begin().await.expect("begins");
    let who = accounts::actor(&mut tx, juror).await.expect("an actor");
    let tasks = reviews::tasks(&mut tx, &who).await.expect("tasks");
    let task = &tasks[0].1[0];
    let seen = task.own.as_ref().map_or(0, |own| own.revision);
    reviews::give(&mut tx, &who, &task.submission.id, scores(n), seen, &At::now())
        .await
        .expect("gives");
    tx.commit().await.expect("commits");
}

struct House {
    runtime: tokio::runtime::Runtime,
    db: Db,
    site: axum::Router,
    secret: String,
    juror: AccountId,
}

fn house() -> House {
    let runtime = runtime();
    let (db, secret, juror) = runtime.block_on(judged());
    let site = web::site(web::App::new(db.clone(), "http://stoa.test"));
    House { runtime, db, site, secret, juror }
}

impl House {
    fn ask(&self, page: &str) -> usize {
        let request = Request::builder()
            .uri(format!("/en/calls/a/{page}"))
            .header(header::HOST, "stoa.test")
            .header(header::COOKIE, format!("stoa-session={}", self.secret))
            .header(header::ACCEPT_ENCODING, "gzip")
            .body(Body::empty())
            .expect("a request");
        let answer = self.runtime.block_on(self.site.clone().oneshot(request)).expect("an answer");
        assert!(answer.status().is_success(), "{}", answer.status());
        let body = self.runtime.block_on(answer.into_body().collect()).expect("a body");
        body.to_bytes().len()
    }
}

#[divan::bench(sample_count = 20, args = ["jury", "assignment", "calibration", "decision"])]
fn pages(bencher: Bencher<'_, '_>, page: &str) {
    let house = house();
    println!("{page}: {} kB compressed", house.ask(page) / 1000);
    bencher.bench_local(|| house.ask(page));
}

#[divan::bench(sample_count = 10, args = ["calibration", "decision"])]
fn pages_after_a_score_changed(bencher: Bencher<'_, '_>, page: &str) {
    let house = house();
    let mut n = 0;
    bencher
        .with_inputs(|| {
            n += 1;
            house.runtime.block_on(scored(&house.db, &house.juror, n));
        })
        .bench_local_values(|()| house.ask(page));
}

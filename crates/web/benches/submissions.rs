//! A call with 1,000 submissions of 40 answers each: the list with and without filters, the
//! exports, and asking for the archive of PDFs.

use axum::{
    body::Body,
    http::{Request, header},
};
use divan::Bencher;
use http_body_util::BodyExt;
use network::{
    Actor, Appointment, Db, Role,
    accounts::{self, NewAccount, sessions},
    calls::{self, Asks, Kind, Question, Section},
    frameworks::Text,
    ids::At,
    submissions::{self, Said},
};
use tower::ServiceExt;

const SUBMISSIONS: usize = 1_000;
const QUESTIONS: usize = 40;

fn main() {
    divan::main();
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// What a city tells: some 120 words, no two answers alike, so that a file has them all to pack.
fn told(n: usize, q: usize) -> String {
    const WORDS: &str = "the city opened learning centres with partners in every quarter and adults \
        who had left school early came back for evening courses on reading numbers crafts work \
        health nature libraries museums families youth older people volunteers companies unions \
        universities together they agreed what each would bring money rooms teachers time how \
        progress is to be measured once a year reported to council shared online";
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let mut state = (n * QUESTIONS + q) as u64;
    let mut next = || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        words[(state >> 33) as usize % words.len()]
    };
    (0..120).map(|_| next()).collect::<Vec<_>>().join(" ")
}

/// A call that was answered a thousand times, and the session of the secretariat.
async fn answered() -> (Db, String) {
    let db = testkit::sqlite().await;
    let bench = Actor::program("bench");
    let mut tx = db.begin().await.expect("begins");
    let mut says = calls::blank(Kind::Other, Text::from([("en", "A large call")]));
    says.window.opens = "2020-01-01".parse().expect("a day");
    says.window.closes = "2199-12-31T23:59:59".parse().expect("a moment");
    let question = |n: usize| Question {
        code: format!("q-{n}"),
        label: Text::from([("en", "What did the city do, and with whom?")]),
        asks: if n % 10 == 9 {
            Asks::Figure { unit: "percent".into() }
        } else {
            Asks::Text { words: 250 }
        },
        ..Question::default()
    };
    says.sections = vec![Section {
        code: "one".into(),
        title: Text::from([("en", "One")]),
        questions: (0..QUESTIONS).map(question).collect(),
        ..Section::default()
    }];
    calls::compose(&mut tx, &bench, "m", says).await.expect("composed");
    calls::open(&mut tx, &bench, "m", 1).await.expect("opened");
    let now = At::now();
    for n in 0..SUBMISSIONS {
        let city = testkit::places::city(&mut tx, &format!("city-{n}")).await;
        let one = submissions::start(&mut tx, &bench, "m", &city, "en", &now).await;
        let id = one.expect("starts").id;
        for q in 0..QUESTIONS {
            let said = match q % 10 {
                9 => Said { value: "61.5".into(), year: Some(2025) },
                _ => Said { value: told(n, q), year: None },
            };
            let question = format!("q-{q}");
            submissions::answer(&mut tx, &bench, &id, &question, said, 0, &now)
                .await
                .expect("answers");
        }
        if !n.is_multiple_of(10) {
            submissions::submit(&mut tx, &bench, &id, &now).await.expect("sends");
        }
    }
    let new = NewAccount {
        email: "s@example.org".into(),
        name: "Secretariat".into(),
        language: "en".into(),
    };
    let account = accounts::open(&mut tx, &bench, new).await.expect("opens");
    let appointment = Appointment { role: Role::Secretariat, scope: String::new() };
    accounts::appoint(&mut tx, &bench, &account.id, appointment).await.expect("appoints");
    let secret = sessions::begin(&mut tx, &account.id, "a bench").await.expect("a session");
    tx.commit().await.expect("commits");
    (db, secret)
}

#[divan::bench(sample_count = 20, args = [
    "",
    "?page=20",
    "?state=submitted&words=city-77",
    ".csv",
    ".xlsx",
    ".xlsx?state=draft",
])]
fn submissions_of_a_call(bencher: Bencher<'_, '_>, what: &str) {
    let runtime = runtime();
    let (db, secret) = runtime.block_on(answered());
    let site = web::site(web::App::new(db, "http://stoa.test"));
    let asked = || {
        let request = Request::builder()
            .uri(format!("/en/calls/m/submissions{what}"))
            .header(header::HOST, "stoa.test")
            .header(header::COOKIE, format!("stoa-session={secret}"))
            .body(Body::empty())
            .expect("a request");
        let answer = runtime.block_on(site.clone().oneshot(request)).expect("an answer");
        assert!(answer.status().is_success(), "{}", answer.status());
        let body = runtime.block_on(answer.into_body().collect()).expect("a body");
        body.to_bytes().len()
    };
    println!("{what}: {} kB", asked() / 1000);
    bencher.bench_local(asked);
}

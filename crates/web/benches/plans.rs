//! A plan of 500 actions with 1,500 milestones and 1,000 lines of money: its pages as they are
//! rendered anew for its coordinator (a reader with a session gets no kept page), and what they weigh.

use axum::{
    body::Body,
    http::{Request, header},
};
use divan::Bencher;
use http_body_util::BodyExt;
use network::{
    Actor, Appointment, Db, Role,
    accounts::{self, NewAccount, sessions},
    frameworks::{self, Text},
    ids::{CityCode, ItemId},
    items::{self, Action, BudgetLine, Content, Frame, Milestone, NewItem, Objective, Step},
    observations::{self, NewObservation},
    plans::{self, Decided},
};
use tower::ServiceExt;

fn main() {
    divan::main();
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

fn text(said: String) -> Text {
    Text::from([("en", said.as_str()), ("fr", said.as_str())])
}

async fn write(
    tx: &mut network::Tx,
    city: &CityCode,
    parent: Option<&ItemId>,
    content: Content,
) -> ItemId {
    let new = NewItem { id: None, city: city.clone(), parent: parent.cloned(), content };
    let kept = items::keep(tx, &Actor::program("bench"), new, None).await.expect("it fits");
    kept.item().id.clone()
}

/// The plan, and the session of its coordinator.
async fn large() -> (Db, String) {
    let db = testkit::sqlite().await;
    testkit::frameworks(&db).await;
    let bench = Actor::program("bench");
    let mut tx = db.begin().await.expect("it can be written");
    let city = testkit::places::city(&mut tx, "espoo").await;
    let all = frameworks::all(&mut tx, &Default::default()).await.expect("they are there");
    for measurement in all.measurements() {
        for year in 2010..2026 {
            let [low, high] = all.range_of(measurement);
            let value = low + (high.min(low + 100.0) - low) * f64::from(year - 2009) / 20.0;
            let period = year.to_string().parse().expect("a year");
            let new = NewObservation::value(&city, &measurement.code, period, value.round());
            observations::record(&mut tx, &bench, new, None).await.expect("it fits");
        }
    }
    let frame = Frame { name: text("A large plan".into()), ..Frame::default() };
    write(&mut tx, &city, None, Content::Frame(frame)).await;
    let features: Vec<String> =
        all.iter().flat_map(|f| &f.features).map(|f| f.code.clone()).collect();
    for n in 0..50 {
        let objective = Objective {
            name: text(format!(
                "Objective {n}: learning within reach of everybody who asks for it"
            )),
            step: Step::ALL[n % 6],
            features: vec![features[n % features.len()].clone()],
            goals: vec![(n % 17) as u8 + 1],
            measurements: vec!["1.1.2.a".into()],
            ..Objective::default()
        };
        let above = write(&mut tx, &city, None, Content::Objective(objective)).await;
        for m in 0..10 {
            let action = Action {
                name: text(format!(
                    "Action {n}.{m}: evening courses in the libraries of district {m}"
                )),
                what: text(
                    "Rooms that stand empty after five o’clock become rooms to learn in.".into(),
                ),
                from: Some("2026-03".parse().expect("a month")),
                until: Some("2028".parse().expect("a year")),
                ..Action::default()
            };
            let action =
                write(&mut tx, &city, Some(&above), Content::Action(Box::new(action))).await;
            for k in 0..3 {
                let due = Some(format!("2027-{:02}", k * 3 + 1).parse().expect("a month"));
                let milestone =
                    Milestone { name: text(format!("Milestone {k}")), due, ..Milestone::default() };
                write(&mut tx, &city, Some(&action), Content::Milestone(milestone)).await;
            }
            for k in 0..2 {
                let currency = ["EUR", "SEK"][k].to_owned();
                let line = BudgetLine { amount: 1_250_000, currency, ..BudgetLine::default() };
                write(&mut tx, &city, Some(&action), Content::Budget(line)).await;
            }
        }
    }
    let decided = Decided { on: "2026-03-01".into(), by: "Council".into(), reference: "1".into() };
    plans::publish(&mut tx, &bench, &city, decided).await.expect("it is ready");
    let new = NewAccount {
        email: "c@example.org".into(),
        name: "Coordinator".into(),
        language: "en".into(),
    };
    let account = accounts::open(&mut tx, &bench, new).await.expect("opens");
    let appointment = Appointment { role: Role::Coordinator, scope: city.to_string() };
    accounts::appoint(&mut tx, &bench, &account.id, appointment).await.expect("appoints");
    let secret = sessions::begin(&mut tx, &account.id, "a bench").await.expect("a session");
    tx.commit().await.expect("it can be written");
    (db, secret)
}

#[divan::bench(sample_count = 40, sample_size = 1)]
fn read_the_draft(bencher: Bencher) {
    let runtime = runtime();
    let (db, _) = runtime.block_on(large());
    bencher.bench_local(|| {
        runtime.block_on(async {
            let mut conn = db.read().await.expect("it can be read");
            let bench = Actor::program("bench");
            let plan = plans::draft(&mut conn, &bench, &"espoo".into(), &Default::default()).await;
            plan.expect("it can be read").entries.len()
        })
    });
}

#[divan::bench(sample_count = 40, sample_size = 1, args = [
    "/plan/1",
    "/plan/1/timeline",
    "/plan/1/budget",
    "/plan/1/matrix",
    "/plan/1/monitoring",
    "/plan/draft",
    "/structure",
])]
fn page(bencher: Bencher, view: &str) {
    let runtime = runtime();
    let (db, secret) = runtime.block_on(large());
    let site = web::site(web::App::new(db, "http://stoa.test"));
    let get = || {
        runtime.block_on(async {
            let request = Request::get(format!("/en/cities/espoo{view}"))
                .header(header::COOKIE, format!("stoa-session={secret}"))
                .header(header::ACCEPT_ENCODING, "gzip")
                .body(Body::empty())
                .expect("a request");
            let answer = site.clone().oneshot(request).await.expect("an answer");
            assert!(answer.status().is_success(), "{}", answer.status());
            answer.into_body().collect().await.expect("a body").to_bytes().len()
        })
    };
    bencher.counter(divan::counter::BytesCount::new(get())).bench_local(get);
}

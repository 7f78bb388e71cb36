//! Turning a weight, end to end: a request as the page's module sends it, through the router, to
//! the strips of all places. 1,000 cities, 60 measurements in 12 areas, a tenth missing, 1,000
//! draws: once as the index is drawn where missing values are left out, and once as the page
//! begins, with half of the draws dealing out what is missing.
//!
//! The same computation by itself stands beside it, and the processor's time beside the clock's,
//! so that a busy machine can be told from a slow program.
//!
//! `cargo bench -p web --bench comparisons`

use std::time::Instant;

use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
};
use http_body_util::BodyExt;
use indices::{
    Data, Framework,
    robustness::{Design, Robustness},
};
use network::{
    Actor, Appointment, Db, Role,
    accounts::{self, NewAccount, sessions},
    cities,
    comparisons::{self, Says},
    frameworks,
    ids::{AccountId, CityCode},
    observations::{self, NewObservation, Period},
};
use tower::ServiceExt;

const CITIES: usize = 1000;
const AREAS: [&str; 12] =
    ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "3.1", "3.2", "3.3"];
const EACH: usize = 5;
const TURNS: usize = 20;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    let (site, secret) = runtime.block_on(async {
        let db = testkit::sqlite().await;
        let secret = fill(&db).await;
        (web::site(web::App::new(db, "http://stoa.test")), secret)
    });
    let alone = alone();
    println!("{:<48} {:>10} {:>10} {:>10}", "", "best", "median", "processor");
    for (what, fill) in [("left out", "&f=none"), ("left out or drawn", "&f=none,drawn")] {
        let path = format!("/en/comparisons?who=all&framework=made&until=2024{fill}");
        let all = runtime.block_on(get(&site, &secret, &path));
        assert!(all.contains("weight-sliders"), "{all}");
        for part in ["places", "all"] {
            let times = times(|turn| {
                let weight = 0.25 * (turn % 16 + 1) as f64;
                let path = format!("{path}&w.1.1={weight}&part={part}");
                let text = runtime.block_on(get(&site, &secret, &path));
                assert!(text.contains("id=\"places\""), "{text}");
            });
            line(&format!("a weight turned, {part}, missing {what}"), &times);
        }
    }
    line("the draws by themselves, missing left out", &times(|_| drop(alone.run())));
}

/// Seconds by the clock and of the processor.
fn times(mut work: impl FnMut(usize)) -> Vec<(f64, f64)> {
    (0..TURNS)
        .map(|turn| {
            let (before, start) = (worked(), Instant::now());
            work(turn);
            (start.elapsed().as_secs_f64(), worked() - before)
        })
        .collect()
}

fn line(what: &str, times: &[(f64, f64)]) {
    let mut clock: Vec<f64> = times.iter().map(|(clock, _)| clock * 1e3).collect();
    clock.sort_by(f64::total_cmp);
    let processor = times.iter().map(|(_, worked)| worked * 1e3).fold(f64::INFINITY, f64::min);
    let (best, median) = (clock[0], clock[clock.len() / 2]);
    println!("{what:<48} {best:>7.1} ms {median:>7.1} ms {processor:>7.1} ms");
}

/// Seconds that the processor has worked for this process; 0 where the system does not tell.
fn worked() -> f64 {
    let threads = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let texts =
        threads.filter_map(|one| std::fs::read_to_string(one.path().join("schedstat")).ok());
    texts.filter_map(|text| text.split(' ').next()?.parse::<f64>().ok()).sum::<f64>() / 1e9
}

async fn get(site: &Router, secret: &str, path: &str) -> String {
    let request = Request::get(path)
        .header(header::COOKIE, format!("stoa-session={secret}"))
        .body(Body::empty())
        .expect("a request");
    let answer = site.clone().oneshot(request).await.expect("an answer");
    let status = answer.status();
    let body = answer.into_body().collect().await.expect("a body").to_bytes();
    let text = String::from_utf8_lossy(&body).into_owned();
    assert_eq!(status, StatusCode::OK, "{path}: {text}");
    text
}

/// Numbers that are the same on every machine.
struct Numbers(u64);

impl Numbers {
    fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as f64 / (1u64 << 31) as f64
    }

    /// A value, or nothing in one of ten.
    fn value(&mut self) -> Option<f64> {
        let bell: f64 = (0..12).map(|_| self.uniform()).sum();
        (self.uniform() >= 0.1).then_some((bell * 1000.0).round() / 100.0)
    }
}

/// The same computation on a table of the same size.
fn alone() -> Robustness {
    let framework = Framework::plain(AREAS.len(), EACH).expect("a plain framework is sound");
    let mut numbers = Numbers(1);
    let mut column = |_| (0..CITIES).map(|_| numbers.value().unwrap_or(f64::NAN)).collect();
    let columns = (0..AREAS.len() * EACH).map(&mut column).collect();
    let units = (0..CITIES).map(|city| city.to_string()).collect();
    let data = Data { units, columns, groups: Default::default(), notes: vec![] };
    Robustness::new(&data, &framework, &Design::default(), None).expect("it is sound")
}

/// A network in which everybody takes part; gives the session of a researcher.
async fn fill(db: &Db) -> String {
    let bench = Actor::program("bench");
    testkit::frameworks(db).await;
    let mut tx = db.begin().await.expect("it can be written");
    frameworks::load(&mut tx, &bench, &framework()).await.expect("it fits");
    let mut list = String::from("code,city,country,population,source\n");
    for city in 0..CITIES {
        list.push_str(&format!("c{city},City {city},SWE,{},bench\n", 997 * (city + 1)));
    }
    let rows = cities::from_csv(&list).expect("it can be read");
    cities::register(&mut tx, &bench, rows, "bench").await.expect("it fits");
    let mut numbers = Numbers(1);
    let mut figures = vec![];
    for city in 0..CITIES {
        let city = CityCode::from(format!("c{city}"));
        comparisons::answer(&mut tx, &bench, &city, Says::Yes, "", None).await.expect("it may");
        for measurement in 0..AREAS.len() * EACH {
            if let Some(value) = numbers.value() {
                let (code, year) = (format!("m{measurement}"), Period::Year(2024));
                figures.push(NewObservation::value(&city, &code, year, value));
            }
        }
    }
    observations::record_all(&mut tx, &bench, figures, |_, _| {}).await.expect("they fit");
    let new = NewAccount {
        email: format!("{}@example.org", AccountId::create()),
        name: "A researcher".into(),
        language: "en".into(),
    };
    let account = accounts::open(&mut tx, &bench, new).await.expect("it is new");
    let role = Appointment { role: Role::Researcher, scope: "".into() };
    accounts::appoint(&mut tx, &bench, &account.id, role).await.expect("it may");
    let secret = sessions::begin(&mut tx, &account.id, "a bench").await.expect("it begins");
    tx.commit().await.expect("it can be written");
    secret
}

fn framework() -> String {
    let measurement = |at: usize| {
        let label = serde_json::json!({"en": format!("Measurement {at}")});
        serde_json::json!({
            "code": format!("m{at}"), "area": AREAS[at / EACH], "label": label,
            "definition": label, "unit": "made", "kind": "official", "direction": "higher",
        })
    };
    let measurements: Vec<_> = (0..AREAS.len() * EACH).map(measurement).collect();
    serde_json::json!({
        "code": "made", "version": "1", "kind": "measurements", "extends": "key-features",
        "languages": ["en"], "title": {"en": "Made"}, "source": {"en": "Made"}, "licence": "none",
        "units": [{
            "code": "made", "family": "made", "factor": 1.0, "range": [-1e9, 1e9],
            "decimals": 2, "name": {"en": "made"}, "symbol": {"en": "-"}, "pattern": {"en": "{0}"},
        }],
        "measurements": measurements,
    })
    .to_string()
}

//! The register of 1,000 cities: read from SQLite, and as a page rendered anew (a reader
//! with a session cookie gets no kept page).

use axum::{
    body::Body,
    http::{Request, header},
};
use divan::Bencher;
use http_body_util::BodyExt;
use network::{Actor, Db, cities, ids::Known};
use tower::ServiceExt;

fn main() {
    divan::main();
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// The members that ship, and as many invented ones as make a thousand.
async fn thousand() -> Db {
    let db = testkit::sqlite().await;
    let mut tx = db.begin().await.expect("it can be written");
    let bench = Actor::program("bench");
    cities::ship(&mut tx, &bench).await.expect("the members that ship fit");
    let mut list = String::from("code,city,country,year_joined,latitude,longitude,population\n");
    for n in 255..1000 {
        let (latitude, longitude) = (n as f64 / 10.0 - 50.0, n as f64 / 3.0 - 170.0);
        list.push_str(&format!("c{n},City {n},SWE,2022,{latitude},{longitude},{}\n", n * 997));
    }
    let rows = cities::from_csv(&list).expect("it can be read");
    cities::register(&mut tx, &bench, rows, "bench").await.expect("it fits");
    tx.commit().await.expect("it can be written");
    db
}

#[divan::bench(sample_count = 50, sample_size = 1)]
fn read(bencher: Bencher) {
    let runtime = runtime();
    let db = runtime.block_on(thousand());
    bencher.bench_local(|| {
        runtime.block_on(async {
            let mut conn = db.read().await.expect("it can be read");
            cities::all(&mut conn, &Known::NOW, None).await.expect("it can be read").len()
        })
    });
}

#[divan::bench(sample_count = 50, sample_size = 1, args = ["/en/cities", "/fr/cities?country=KOR&sort=-population"])]
fn page(bencher: Bencher, path: &str) {
    let runtime = runtime();
    let site = web::site(web::App::new(runtime.block_on(thousand()), "http://stoa.test"));
    bencher.bench_local(|| {
        runtime.block_on(async {
            let request = Request::get(path)
                .header(header::COOKIE, "stoa-session=none")
                .body(Body::empty())
                .expect("a request");
            let answer = site.clone().oneshot(request).await.expect("an answer");
            answer.into_body().collect().await.expect("a body").to_bytes().len()
        })
    });
}

//! A file from a browser to the rows, or back with what is wrong with it.

use axum::http::{Method, StatusCode};
use network::{
    Actor, Role, frameworks,
    ids::Known,
    observations::{self, Observation},
};

use crate::site::{Answer, Person, Site};

async fn site(db: network::Db) -> Site {
    testkit::places::kept_city(&db, "espoo").await;
    let mut tx = db.begin().await.unwrap();
    frameworks::load_shipped(&mut tx, &Actor::program("test")).await.unwrap();
    tx.commit().await.unwrap();
    Site::of(db)
}

async fn send(person: &Person<'_>, path: &str, name: &str, content: &str) -> Answer {
    let body = format!(
        "--b\r\nContent-Disposition: form-data; name=\"source\"\r\n\r\nA register\r\n\
         --b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: text/csv\r\n\r\n{content}\r\n--b--\r\n"
    );
    person.send(Method::POST, path, "multipart/form-data; boundary=b", body).await
}

async fn held(site: &Site) -> Vec<Observation> {
    let mut conn = site.db.read().await.unwrap();
    observations::of_city(&mut conn, &"espoo".into(), &Known::NOW).await.unwrap()
}

testkit::on_both_databases! {
    async fn a_file_is_looked_at_and_then_stored(db: Db) {
        let site = site(db).await;
        let person = site.holding(Role::Coordinator, "espoo").await;
        let file = "measurement;year;value\n1.1.2.a;2020;61,5\n1.1.2.a;2021;62,5\n";
        let answer = send(&person, "/en/cities/espoo/import", "turnout.csv", file).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let there = answer.header("location").to_owned();
        assert!(held(&site).await.is_empty());

        let page = person.get(&there).await;
        assert!(page.main().contains("<dt>new</dt><dd>2</dd>"), "{}", page.main());
        let answer = person.post(&there, &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let page = person.get(&there).await;
        assert!(page.main().contains("Stored: 2 new"), "{}", page.main());
        let figures = held(&site).await;
        assert_eq!((figures.len(), figures[0].source.as_str()), (2, "A register"));
        let again = person.post(&there, &[]).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
    }

    async fn a_faulty_file_comes_back_with_every_place_named(db: Db) {
        let site = site(db).await;
        let person = site.holding(Role::Coordinator, "espoo").await;
        let file = "measurement;année;value\n1.1.2.a;2020;sixty\n9.9.9;2021;62,5\n";
        let answer = send(&person, "/fr/cities/espoo/import", "participation.csv", file).await;
        let there = answer.header("location").to_owned();
        let page = person.get(&there).await;
        assert!(page.main().contains("2 endroits sont à corriger"), "{}", page.main());
        let csv = person.get(&format!("{there}/problems.csv")).await;
        assert!(csv.body.contains("2,value,") && csv.body.contains("3,measurement,"), "{}", csv.body);
        assert_eq!(person.post(&there, &[]).await.status, StatusCode::CONFLICT);
        assert!(held(&site).await.is_empty());
    }
}

testkit::on_both_databases! {
    async fn a_list_of_cities_is_looked_at_first_and_then_stored_whole_with_a_reason(db: Db) {
        let site = site(db).await;
        let secretariat = site.holding(Role::Secretariat, "").await;
        let list = "code;city;country_iso3;year_joined\n0114;Upplands Väsby;SWE;\n;Turku;FIN;2019\n";
        let looked = send(&secretariat, "/en/admin/import", "list.csv", list).await;
        let there = looked.header("location").to_owned();
        let page = secretariat.get(&there).await;
        assert!(page.main().contains("<dt>new</dt><dd>2</dd>"), "{}", page.main());
        assert_eq!(site.visitor().get("/api/cities/turku").await.status, StatusCode::NOT_FOUND);
        let unsaid = secretariat.post(&there, &[("reason", " ")]).await;
        assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
        secretariat.post(&there, &[("reason", "the list of 2019")]).await;
        let entry = site.visitor().get("/en/cities/turku/entry").await;
        assert!(entry.main().contains("the list of 2019"), "{}", entry.main());

        let wrong = "city,country_iso3,latitude\nOulu,Finland,1\n";
        let looked = send(&secretariat, "/en/admin/import", "list.csv", wrong).await;
        let page = secretariat.get(looked.header("location")).await;
        assert!(page.main().contains("Did you mean FIN?"), "{}", page.main());
    }

    async fn the_log_of_a_city_names_the_file_its_figures_came_from(db: Db) {
        let site = site(db).await;
        testkit::places::kept_city(&site.db, "cork").await;
        let secretariat = site.holding(Role::Secretariat, "").await;
        let file = "city,measurement,year,value\nespoo,1.1.2.a,2020,61\nespoo,1.1.2.a,2021,62\ncork,1.1.2.a,2021,5\natlantis,1.1.2.a,2021,5\n";
        let body = format!(
            "--b\r\nContent-Disposition: form-data; name=\"only_known\"\r\n\r\nyes\r\n\
             --b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"turnout.csv\"\r\n\r\n{file}\r\n--b--\r\n"
        );
        let kind = "multipart/form-data; boundary=b";
        let looked = secretariat.send(Method::POST, "/en/admin/import", kind, body).await;
        let there = looked.header("location").to_owned();
        let page = secretariat.get(&there).await;
        assert!(page.main().contains("One row is about no city of the register"), "{}", page.main());
        secretariat.post(&there, &[]).await;
        let coordinator = site.holding(Role::Coordinator, "espoo").await;
        let log = coordinator.get("/en/cities/espoo/log").await;
        assert!(log.main().contains("imported 2 figures from turnout.csv"), "{}", log.main());
        let log = secretariat.get("/en/cities/espoo/log").await;
        let link = format!("imported 2 figures from <a href=\"{there}\">turnout.csv</a>");
        assert!(log.main().contains(&link), "{}", log.main());
    }
}

#[tokio::test]
async fn an_empty_file_leads_back_to_the_form() {
    let site = site(testkit::sqlite().await).await;
    let person = site.holding(Role::Coordinator, "espoo").await;
    let answer = send(&person, "/en/cities/espoo/import", "a.csv", "").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.main().contains("The file is empty."), "{}", answer.main());
    assert!(answer.main().contains("<form class=\"import\""), "{}", answer.main());
}

#[tokio::test]
async fn a_file_that_is_too_large_is_cut_off_with_a_word_why() {
    let site = site(testkit::sqlite().await).await;
    let person = site.holding(Role::Coordinator, "espoo").await;
    let answer = send(&person, "/en/cities/espoo/import", "a.csv", &"x".repeat(52 << 20)).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.body.contains("larger than 50 MB"), "{}", answer.main());
}

#[tokio::test]
async fn a_long_file_is_stored_by_a_worker() {
    let site = site(testkit::sqlite().await).await;
    let person = site.holding(Role::Coordinator, "espoo").await;
    let rows = (0..21_000)
        .map(|n| format!("1.1.2.a,{},{},{}\n", 1900 + n % 120, n / 120, n % 100))
        .collect::<String>();
    let file = format!("measurement,year,district,value\n{rows}");
    let answer = send(&person, "/en/cities/espoo/import", "long.csv", &file).await;
    let there = answer.header("location").to_owned();
    person.post(&there, &[]).await;
    let page = person.get(&there).await;
    assert_eq!(page.header("refresh"), "2");
    assert!(page.main().contains("<progress"), "{}", page.main());
    assert!(held(&site).await.is_empty());

    let mut tx = site.db.begin().await.unwrap();
    let job = network::jobs::claim(&mut tx).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    exchange::imports::work(&site.db, &job).await.unwrap();
    assert_eq!(held(&site).await.len(), 21_000);
    assert!(person.get(&there).await.main().contains("Stored: 21,000 new"));
}

#[tokio::test]
async fn what_is_downloaded_carries_its_sources() {
    let site = site(testkit::sqlite().await).await;
    let person = site.holding(Role::Coordinator, "espoo").await;
    let file = "measurement,year,value,note\n1.1.2.a,2020,61.5,=1+1\n";
    let answer = send(&person, "/en/cities/espoo/import", "a.csv", file).await;
    person.post(answer.header("location"), &[]).await;
    let visitor = site.visitor();
    for path in [
        "/api/observations.csv",
        "/api/observations.csv?measurement=1.1.2.a",
        "/api/cities/espoo/observations.csv",
    ] {
        let csv = visitor.get(path).await;
        assert_eq!(csv.status, StatusCode::OK);
        assert_eq!(csv.body.lines().count(), 2, "{path}: {}", csv.body);
        assert!(
            csv.body.contains(",61.5,percent,") && csv.body.contains(",'=1+1,"),
            "{}",
            csv.body
        );
    }
    let json = visitor.get("/api/cities/espoo/observations.json").await;
    assert!(json.body.contains("\"source\":\"A register\""), "{}", json.body);
    assert!(visitor.get("/api/measurements.csv").await.body.starts_with("measurement,framework"));
    let template = person.get("/es/cities/espoo/import/template.xlsx").await;
    assert_eq!(template.status, StatusCode::OK);
    assert!(template.body.starts_with("PK"));
    assert!(visitor.get("/fr/data").await.main().contains("/api/observations.csv"));
}

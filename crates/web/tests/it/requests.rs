//! A request from the coordinator's form to the figure in the file, through the link.

use axum::http::{Method, StatusCode};
use network::{Role, ids::Known, observations};

use crate::site::{Answer, Person, Site};

async fn site(db: network::Db) -> Site {
    testkit::places::kept_city(&db, "espoo").await;
    testkit::frameworks(&db).await;
    Site::of(db)
}

fn due() -> String {
    network::ids::At::now().plus(20 * 24 * 60 * 60).day().to_owned()
}

/// Asks, and returns the coordinator's page and the path in the letter.
async fn asked(site: &Site, coordinator: &Person<'_>, language: &str) -> (String, String) {
    let form = [
        ("office", "Schools"),
        ("email", "schools@example.org"),
        ("language", language),
        ("measurement", "1.1.2.a"),
        ("measurement", "1.1.1.a"),
        ("period", "2021"),
        ("due", &due()),
        ("message", "For the report."),
    ];
    let answer = coordinator.post("/en/cities/espoo/requests", &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let letter = site.letters().await.pop().unwrap();
    let link = letter.body.lines().find(|line| line.contains("/answer/")).unwrap();
    let page = answer.header("location").split('?').next().unwrap().to_owned();
    (page, link.trim().strip_prefix("http://stoa.test").unwrap().to_owned())
}

async fn upload(person: &Person<'_>, path: &str, name: &str, content: &str) -> Answer {
    let body = format!(
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: application/pdf\r\n\r\n{content}\r\n--b--\r\n"
    );
    person.send(Method::POST, path, "multipart/form-data; boundary=b", body).await
}

testkit::on_both_databases! {
    async fn an_office_answers_through_its_link_and_the_coordinator_takes_it_over(db: Db) {
        let site = site(db).await;
        let coordinator = site.holding(Role::Coordinator, "espoo").await;
        let (page, link) = asked(&site, &coordinator, "fr").await;
        assert!(link.starts_with("/fr/answer/"), "{link}");
        let office = site.visitor();
        let form = office.get(&link).await;
        assert_eq!(form.status, StatusCode::OK);
        assert_eq!((form.header("cache-control"), form.header("referrer-policy")), ("no-store", "no-referrer"));
        assert!(form.main().contains("For the report."));

        let saved = office.post(&link, &[("act", "save"), ("value:1.1.2.a", "61,5")]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        assert!(office.get(&link).await.main().contains("value=\"61,5\""));
        let desk = coordinator.get("/en/desk").await;
        assert!(!desk.main().contains("calls for you"), "a draft calls for nobody");
        let sent = office.post(&link, &[("act", "send"), ("value:1.1.2.a", "61,5"), ("source:1.1.2.a", "Registre")]).await;
        assert!(office.get(sent.header("location")).await.main().contains("Envoyé."));

        assert!(coordinator.get("/en/desk").await.main().contains("One request calls for you"));
        assert!(coordinator.get(&page).await.main().contains("61.5"));
        let taken = coordinator.post(&page, &[("act", "accept"), ("item", "1.1.2.a")]).await;
        assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
        let mut conn = site.db.read().await.unwrap();
        let all = observations::of_city(&mut conn, &"espoo".into(), &Known::NOW).await.unwrap();
        assert_eq!((all[0].value, all[0].source.as_str()), (Some(61.5), "Registre"));
    }

    async fn a_wrong_figure_comes_back_with_everything_that_was_typed(db: Db) {
        let site = site(db).await;
        let coordinator = site.holding(Role::Coordinator, "espoo").await;
        let (_, link) = asked(&site, &coordinator, "en").await;
        let form = [("act", "send"), ("value:1.1.2.a", "sixty"), ("note:1.1.1.a", "a long thought")];
        let answer = site.visitor().post(&link, &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.main().contains("value=\"sixty\"") && answer.main().contains("a long thought"));
    }

    async fn a_link_that_opens_no_more_says_why_and_whom_to_ask(db: Db) {
        let site = site(db).await;
        let coordinator = site.holding(Role::Coordinator, "espoo").await;
        let (page, link) = asked(&site, &coordinator, "es").await;
        coordinator.post(&page, &[("act", "withdraw"), ("reason", "")]).await;
        let visitor = site.visitor();
        let shut = visitor.get(&link.replace("/es/", "/en/")).await;
        assert_eq!(shut.status, StatusCode::GONE);
        assert!(shut.main().contains("Este enlace ya no abre nada"), "in the link's language");
        assert!(shut.main().contains("A coordinator") && shut.main().contains("@example.org"));
        let unknown = visitor.get("/en/answer/00ff").await;
        assert_eq!(unknown.status, StatusCode::NOT_FOUND);
        assert!(unknown.main().contains("This link is not complete"));
    }

    async fn files_come_with_an_answer_and_are_read_by_those_who_may(db: Db) {
        let site = site(db).await;
        let coordinator = site.holding(Role::Coordinator, "espoo").await;
        let (page, link) = asked(&site, &coordinator, "en").await;
        let office = site.visitor();
        let lie = upload(&office, &format!("{link}/files"), "report.pdf", "MZ\u{1}\u{2}").await;
        assert_eq!(lie.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(lie.main().contains("is not what its name says"), "{}", lie.main());
        let kept = upload(&office, &format!("{link}/files"), "rapport été.pdf", "%PDF-1.7 text").await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);

        let shown = coordinator.get(&page).await;
        let start = shown.main().find("/files/").expect("a link to the file");
        let path: String = shown.main()[start..].chars().take_while(|c| *c != '"').collect();
        let file = coordinator.get(&path).await;
        assert_eq!((file.status, file.body.as_str()), (StatusCode::OK, "%PDF-1.7 text"));
        assert_eq!(file.header("x-content-type-options"), "nosniff");
        assert_eq!(file.header("content-security-policy"), "default-src 'none'; sandbox");
        assert!(file.header("content-disposition").starts_with("attachment; filename=\"rapport _t_.pdf\""));
        let own = office.get(&format!("{link}{path}")).await;
        assert_eq!(own.status, StatusCode::OK);
        assert!(office.get(&path).await.header("location").contains("/sign-in"));
        let neighbour = site.holding(Role::Coordinator, "cork").await;
        assert_eq!(neighbour.get(&path).await.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test]
async fn half_a_gigabyte_is_refused_before_it_is_read() {
    let site = site(testkit::sqlite().await).await;
    let coordinator = site.holding(Role::Coordinator, "espoo").await;
    let (_, link) = asked(&site, &coordinator, "en").await;
    let body = axum::body::Body::from_stream(futures_util::stream::once(async {
        Err::<axum::body::Bytes, _>(std::io::Error::other("nobody reads this"))
    }));
    let request = axum::http::Request::post(format!("{link}/files"))
        .header("host", "stoa.test")
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "multipart/form-data; boundary=b")
        .header("content-length", (500_u64 << 20).to_string())
        .body(body)
        .unwrap();
    let answer = site.send(request).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.body.contains("larger than 20 MB"), "{}", answer.main());
}

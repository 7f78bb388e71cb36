//! Whoever holds a link may do what it says, and nothing else: every kind of link against every
//! route that takes one.

use axum::http::{Method, StatusCode};
use network::{
    Actor, Db,
    ids::At,
    links::{self, NewLink},
    mail::NewLetter,
    partners::{self, NewPartner, Partner},
    pledges, submissions,
};

use crate::{permissions, site::Site};

/// A pledge of Espoo's library.
async fn pledge(db: &Db) -> String {
    let (program, mut secret) = (Actor::program("test"), String::new());
    let mut tx = db.begin().await.unwrap();
    let new = NewPartner {
        name: "The library".into(),
        contact: "library@example.org".into(),
        ..NewPartner::default()
    };
    let partner = partners::add(&mut tx, &program, &"espoo".into(), new).await.unwrap();
    let letter = |partner: &Partner, s: &str| {
        secret = s.to_owned();
        NewLetter { to: partner.contact.clone(), subject: String::new(), body: s.into() }
    };
    pledges::invite(&mut tx, &program, &partner.id, letter).await.unwrap();
    tx.commit().await.unwrap();
    secret
}

/// The signature under a submission.
async fn signature(db: &Db) -> String {
    let (program, now) = (Actor::program("test"), At::now());
    let mut tx = db.begin().await.unwrap();
    let mut says = network::calls::blank(
        network::calls::Kind::Membership,
        network::frameworks::Text::from([("en", "Membership")]),
    );
    says.window.opens = "2020-01-01".parse().unwrap();
    says.window.closes = "2199-12-31T23:59:59".parse().unwrap();
    says.sections = vec![network::calls::Section {
        code: "city".into(),
        title: network::frameworks::Text::from([("en", "The city")]),
        questions: vec![network::calls::Question {
            code: "name".into(),
            label: network::frameworks::Text::from([("en", "Name")]),
            asks: network::calls::Asks::Line,
            ..Default::default()
        }],
        ..Default::default()
    }];
    network::calls::compose(&mut tx, &program, "m", says).await.unwrap();
    network::calls::open(&mut tx, &program, "m", 1).await.unwrap();
    let espoo = "espoo".into();
    let one = submissions::start(&mut tx, &program, "m", &espoo, "en", &now).await.unwrap();
    let new = NewLink {
        kind: submissions::LINK,
        opens: one.id.to_string(),
        address: "mayor@example.org".into(),
        language: "en".into(),
        ask: String::new(),
        until: now.plus(86_400),
        uses: None,
    };
    let (_, secret) = links::make(&mut tx, &program, new).await.unwrap();
    tx.commit().await.unwrap();
    secret
}

async fn ground(db: &Db) {
    testkit::places::kept_city(db, "espoo").await;
    testkit::frameworks(db).await;
}

#[tokio::test]
async fn each_kind_of_link_opens_its_own_pages_and_no_others_and_nobody_keeps_what_it_shows() {
    let db = testkit::sqlite().await;
    ground(&db).await;
    let held = [
        ("/answer/", permissions::requests::link(&db).await),
        ("/pledge/", pledge(&db).await),
        ("/sign/", signature(&db).await),
    ];
    let site = Site::of(db);
    let visitor = site.visitor();
    let routes: Vec<_> = permissions::rows().filter(|row| row.route.contains("{secret}")).collect();
    assert!(routes.len() >= 10, "{}", routes.len());
    for row in routes {
        for (own, secret) in &held {
            let path = row.route.replace("{lang}", "en").replace("{secret}", secret);
            let path = path.replace("{file}", "01941f29-7c00-7000-8000-000000000000");
            let kind = "application/x-www-form-urlencoded";
            let answer = visitor.send(row.method.clone(), &path, kind, row.body.into()).await;
            assert_eq!(answer.header("cache-control"), "no-store", "{}", row.route);
            assert_eq!(answer.header("referrer-policy"), "no-referrer", "{}", row.route);
            let opened = answer.status.is_success()
                || (answer.status.is_redirection()
                    && !answer.header("location").contains("sign-in"));
            if !row.route.contains(own) {
                assert!(!opened, "{own} {} {}: {}", row.method, row.route, answer.status);
            } else if row.method == Method::GET && !row.route.contains("{file}") {
                assert!(opened, "{own} {} {}: {}", row.method, row.route, answer.status);
            }
        }
    }
}

#[tokio::test]
async fn a_link_shows_no_file_of_another_request() {
    let db = testkit::sqlite().await;
    ground(&db).await;
    let (one, other) =
        (permissions::requests::link(&db).await, permissions::requests::link(&db).await);
    let site = Site::of(db);
    let body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n\
                %PDF-1.7 x\r\n--b--\r\n";
    let kind = "multipart/form-data; boundary=b";
    let path = format!("/en/answer/{one}/files");
    let sent = site.visitor().send(Method::POST, &path, kind, body.into()).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let page = site.visitor().get(&format!("/en/answer/{one}")).await;
    let start = page.main().find(&format!("/en/answer/{one}/files/0")).expect("a link to the file");
    let own: String = page.main()[start..].chars().take_while(|c| *c != '"').collect();
    assert_eq!(site.visitor().get(&own).await.status, StatusCode::OK);
    let with_other = own.replace(&one, &other);
    assert_eq!(site.visitor().get(&with_other).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_link_that_is_over_or_was_used_says_so_and_keeps_what_was_saved() {
    let db = testkit::sqlite().await;
    ground(&db).await;
    let secret = permissions::requests::link(&db).await;
    let site = Site::of(db.clone());
    let path = format!("/en/answer/{secret}");
    let saved = site.visitor().post(&path, &[("act", "save"), ("value:1.1.2.a", "61.5")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    db.tamper("UPDATE link SET expires_at = '2020-01-01T00:00:00.000000Z'").await;
    for answer in [
        site.visitor().get(&path).await,
        site.visitor().post(&path, &[("act", "send"), ("value:1.1.2.a", "62")]).await,
    ] {
        assert_eq!(answer.status, StatusCode::GONE);
        assert!(answer.main().contains("that time is over"), "{}", answer.main());
        assert!(answer.main().contains("Nothing that was saved through this link is lost"));
    }
    db.tamper("UPDATE link SET expires_at = '2199-01-01T00:00:00.000000Z', uses = 1, used = 1")
        .await;
    let used = site.visitor().get(&path).await;
    assert_eq!(used.status, StatusCode::GONE);
    assert!(used.main().contains("has been done"), "{}", used.main());
    db.tamper("UPDATE link SET uses = NULL").await;
    assert!(site.visitor().get(&path).await.main().contains("value=\"61.5\""), "nothing is lost");
}

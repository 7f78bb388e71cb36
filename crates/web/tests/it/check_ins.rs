//! Phones at the doors: through the router, with and without a network.

use axum::http::{Method, StatusCode};
use jiff::{SignedDuration, Timestamp};
use network::{
    Actor, Role, check_ins,
    conferences::Part,
    ids::At,
    registrations::{self, NewPerson, StepA},
};
use serde_json::{Value, json};

use crate::site::{Person, Site};

async fn registered(site: &Site, count: usize) -> Vec<String> {
    let program = Actor::program("test");
    let early = At::from("2099-01-01T00:00:00Z".parse::<Timestamp>().unwrap());
    let mut tx = site.db.begin().await.unwrap();
    let mut badges = vec![];
    for number in 1..=count {
        let (name, email) = (format!("Guest {number}"), format!("guest-{number}@example.org"));
        let new = NewPerson {
            name: name.clone(),
            email: email.clone(),
            part: Part::Expert,
            language: "en".into(),
            ..NewPerson::default()
        };
        let (one, _) = registrations::name(&mut tx, &program, "forum", new).await.unwrap();
        let a =
            StepA { name, email, country: "FIN".into(), language: "en".into(), ..StepA::default() };
        registrations::begin(&mut tx, &program, &one.id, a, &early).await.unwrap();
        badges.push(one.badge);
    }
    tx.commit().await.unwrap();
    badges
}

/// The secret of a phone's link.
async fn phone(organiser: &Person<'_>, name: &str) -> String {
    let opened =
        organiser.post("/en/conferences/forum/check-in", &[("act", "open"), ("name", name)]).await;
    assert_eq!(opened.status, StatusCode::OK, "{}", opened.body);
    let after = opened.body.split("http://stoa.test/en/check-in/").nth(1).unwrap();
    after.split('"').next().unwrap().to_owned()
}

async fn send(site: &Site, secret: &str, sent: Timestamp, scans: &[Value]) -> Vec<Value> {
    let body = json!({ "sent": sent.to_string(), "scans": scans }).to_string();
    let path = format!("/api/check-in/{secret}?lang=en");
    let answer = site.visitor().send(Method::POST, &path, "application/json", body).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

async fn present(site: &Site) -> (usize, usize) {
    let mut conn = site.db.read().await.unwrap();
    let board = check_ins::board(&mut conn, &Actor::program("test"), "forum").await.unwrap();
    let people =
        board.doors.iter().find(|door| door.session.is_empty()).map_or(0, |d| d.people.len());
    (people, board.scans.values().sum())
}

testkit::on_both_databases! {
    /// 650 people in ten minutes at ten phones. Five phones have no network for two minutes; the
    /// answers to what they send then are lost once, so that they send everything again. Every
    /// tenth badge is read a second time at the next phone.
    async fn of_650_check_ins_with_half_the_phones_offline_none_is_lost_and_none_is_doubled(db: Db) {
        testkit::conference(&db, "forum").await;
        let site = Site::of(db);
        let organiser = site.holding(Role::Organiser, "forum").await;
        let badges = registered(&site, 650).await;
        let mut phones = vec![];
        for number in 0..10 {
            phones.push(phone(&organiser, &format!("Phone {number}")).await);
        }
        // long ago, so that no scan lies in the future of the server's clock
        let start: Timestamp = "2026-01-01T08:00:00Z".parse().unwrap();
        let mut queues: Vec<Vec<Value>> = vec![vec![]; 10];
        let (mut repeats, mut sent) = (0, 0);
        for second in 0..600_i64 {
            let now = start + SignedDuration::from_secs(second);
            let due = |n: usize| n as i64 * 600 / 650 == second;
            for (number, badge) in badges.iter().enumerate().filter(|(number, _)| due(*number)) {
                let scan = |id: String| json!({ "id": id, "badge": badge, "session": "", "at": now.to_string() });
                queues[number % 10].push(scan(format!("first-{number}")));
                if number % 10 == 3 {
                    queues[(number + 1) % 10].push(scan(format!("second-{number}")));
                    repeats += 1;
                }
            }
            // a phone sends every twenty seconds what it holds, unless it has no network
            for (number, queue) in queues.iter_mut().enumerate() {
                let offline = number % 2 == 1 && (240..360).contains(&second);
                if second % 20 != number as i64 || queue.is_empty() || offline {
                    continue;
                }
                let taken = send(&site, &phones[number], now, queue).await;
                assert_eq!(taken.len(), queue.len());
                sent += taken.len();
                // the answer to the first sending after the gap never arrives
                let lost = number % 2 == 1 && (360..380).contains(&second);
                if !lost {
                    queue.clear();
                }
            }
        }
        let now = start + SignedDuration::from_secs(600);
        for (number, queue) in queues.iter().enumerate() {
            sent += send(&site, &phones[number], now, queue).await.len();
        }
        assert_eq!(repeats, 65);
        assert!(sent > 650 + 65, "something was sent twice: {sent}");
        assert_eq!(present(&site).await, (650, 650 + 65));
    }

    async fn a_badge_read_twice_is_explained_in_words(db: Db) {
        testkit::conference(&db, "forum").await;
        let site = Site::of(db);
        let organiser = site.holding(Role::Organiser, "forum").await;
        let badges = registered(&site, 2).await;
        let (north, south) = (phone(&organiser, "North door").await, phone(&organiser, "South door").await);
        let at: Timestamp = "2026-06-01T08:00:00Z".parse().unwrap();
        let scan = |id: &str, badge: &str| json!({ "id": id, "badge": badge, "at": at.to_string() });
        let now = At::now().timestamp();
        let taken = send(&site, &north, now, &[scan("a", &format!("http://stoa.test/b/{}", badges[0]))]).await;
        assert_eq!((&taken[0]["outcome"], &taken[0]["who"]), (&json!("in"), &json!("Guest 1 · 0001 · Expert")));
        let taken = send(&site, &south, now, &[scan("b", "1"), scan("c", "999")]).await;
        assert_eq!(taken[0]["outcome"], "again");
        // eight o'clock in UTC is nine in London in summer
        assert_eq!(taken[0]["said"], "Already scanned at 09:00, North door.");
        assert_eq!(taken[1]["outcome"], "unknown");
        let board = organiser.get("/en/conferences/forum/check-in").await;
        assert!(board.main().contains("Already scanned at 09:00, North door."), "{}", board.main());

        let page = site.visitor().post(&format!("/fr/check-in/{north}"), &[("badge", "2"), ("session", "reading")]).await;
        assert!(page.main().contains("Guest 2") && page.main().contains("n’a pas de place"), "{}", page.main());
        let people = site.visitor().get(&format!("/api/check-in/{north}/people?lang=fr")).await;
        let people: Vec<Value> = serde_json::from_str(&people.body).unwrap();
        assert_eq!(people.len(), 2);
        assert_eq!(people[0]["seen"][0]["gate"], "North door");
    }

    async fn a_phone_that_was_shut_opens_no_more_and_keeps_what_it_sent(db: Db) {
        testkit::conference(&db, "forum").await;
        let site = Site::of(db);
        let organiser = site.holding(Role::Organiser, "forum").await;
        let badges = registered(&site, 1).await;
        let secret = phone(&organiser, "North door").await;
        let at: Timestamp = "2026-06-01T08:00:00Z".parse().unwrap();
        send(&site, &secret, at, &[json!({ "id": "a", "badge": badges[0], "at": at.to_string() })]).await;
        let board = organiser.get("/en/conferences/forum/check-in").await;
        let gate = board.main().split("name=\"gate\" value=\"").nth(1).unwrap();
        let gate = gate.split('"').next().unwrap();
        organiser.post("/en/conferences/forum/check-in", &[("act", "shut"), ("gate", gate)]).await;
        assert_eq!(site.visitor().get(&format!("/en/check-in/{secret}")).await.status, StatusCode::GONE);
        assert_eq!(present(&site).await, (1, 1));
        let broken = json!({ "sent": "now", "scans": [] }).to_string();
        let other = phone(&organiser, "South door").await;
        let answer = site.visitor().send(Method::POST, &format!("/api/check-in/{other}"), "application/json", broken).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

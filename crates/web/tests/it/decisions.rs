//! From the scores to the letter: ranked, decided, published at its time.

use network::{Appointment, Role, ids::At, jobs};

use crate::{
    reviews::{account, house, readers, scores, seated},
    site::Site,
};

/// Does the jobs of publication that are due.
async fn work(site: &Site, now: &At) -> usize {
    let mut count = 0;
    loop {
        let mut tx = site.db.begin().await.unwrap();
        let Some(job) = jobs::claim_at(&mut tx, now).await.unwrap() else { return count };
        tx.commit().await.unwrap();
        if job.kind == network::decisions::KIND {
            count += web::publish(&site.db, &job, "http://stoa.test").await.unwrap();
        }
    }
}

#[tokio::test]
async fn a_call_is_ranked_decided_and_published_at_its_time() {
    let db = testkit::sqlite().await;
    let house = house(&db, |says| says.caps.all = 1).await;
    seated(&db).await;
    let mut tx = db.begin().await.unwrap();
    let role = Appointment { role: Role::Coordinator, scope: "espoo".into() };
    let jukka = account(&mut tx, "Jukka", role).await;
    tx.commit().await.unwrap();
    let site = Site::of(db.clone());
    for (id, n) in [(&house.espoo, [5, 5]), (&house.pune, [1, 1])] {
        for reader in readers(&db, id).await {
            let who = site.signed_in(&reader).await;
            assert_eq!(scores(&who, id, "0", "give", n).await, 303);
        }
    }
    let office = site.holding(Role::Secretariat, "").await;
    let desk = "/en/calls/a/decision";
    let page = office.get(desk).await;
    assert!(page.main().contains("The call takes one city at most"), "{}", page.main());
    assert!(!page.main().contains("Set the time"), "not while decisions are missing");
    let (espoo, pune) = (house.espoo.as_str(), house.pune.as_str());
    let decide = |id, outcome, reason| {
        [("act", "decide"), ("submission", id), ("outcome", outcome), ("reason", reason)]
    };
    let silent = office.post(desk, &decide(espoo, "accepted", " ")).await;
    assert_eq!(silent.status, 422, "a decision has a reason");
    assert_eq!(
        office.post(desk, &decide(espoo, "accepted", "A plan that works.")).await.status,
        303
    );
    let full = office.post("/fr/calls/a/decision", &decide(pune, "accepted", "Too.")).await;
    assert_eq!(full.status, 422);
    assert!(full.main().contains("L’appel ne retient pas plus de 1 en tout"), "{}", full.main());
    let early =
        office.post(&format!("{desk}/publication"), &[("moment", "2090-01-01T09:00:00")]).await;
    assert!(early.main().contains("Decisions still missing: 1."), "{}", early.main());
    assert_eq!(office.post(desk, &decide(pune, "declined", "No plan yet.")).await.status, 303);
    let letter = office.get(&format!("/en/submissions/{espoo}/letter")).await;
    assert!(letter.body.starts_with("letter\n") && letter.body.contains("A plan that works."));

    let set =
        office.post(&format!("{desk}/publication"), &[("moment", "2090-01-01T09:00:00")]).await;
    assert_eq!(set.status, 303, "{}", set.body);
    let city = site.signed_in(&jukka).await;
    let own = format!("/en/submissions/{espoo}");
    assert!(!city.get(&own).await.main().contains("A plan that works."));
    assert_eq!(city.get(&format!("{own}/letter")).await.status, 404);
    assert!(!site.visitor().get("/en/calls/a").await.main().contains("Who was chosen"));
    // in Berlin it is nine o'clock when it is eight in Greenwich
    let at = |text: &str| At::from(text.parse::<jiff::Timestamp>().unwrap());
    assert_eq!(work(&site, &at("2090-01-01T07:59:59Z")).await, 0);
    assert_eq!(work(&site, &at("2090-01-01T08:00:00Z")).await, 2);
    assert_eq!(work(&site, &at("2090-01-02T08:00:00Z")).await, 0, "once");
    let told = city.get(&own).await;
    assert!(told.main().contains("Your city receives the award"), "{}", told.main());
    assert_eq!(city.get(&format!("{own}/letter")).await.status, 200);
    let letters = site.letters().await;
    let letter = letters.iter().find(|l| l.address == "jukka@example.org").unwrap();
    assert!(letter.body.contains("A plan that works."), "{}", letter.body);
    let list = site.visitor().get("/en/calls/a").await;
    assert!(list.main().contains("Who was chosen"), "{}", list.main());
    assert!(!list.main().contains("pune"), "who was not chosen is nobody's business");
    let late = office.post(desk, &decide(pune, "accepted", "After all.")).await;
    assert!(late.main().contains("are published and stand"), "{}", late.main());
    let reader = site.signed_in(&readers(&db, &house.pune).await[0]).await;
    assert_eq!(scores(&reader, &house.pune, "1", "give", [5, 5]).await, 422);
}

#[tokio::test]
async fn a_time_that_was_set_anew_or_called_off_publishes_nothing() {
    let db = testkit::sqlite().await;
    let house = house(&db, |_| {}).await;
    let site = Site::of(db.clone());
    let office = site.holding(Role::Secretariat, "").await;
    for id in [&house.espoo, &house.pune] {
        let decide = [
            ("act", "decide"),
            ("submission", id.as_str()),
            ("outcome", "declined"),
            ("reason", "x"),
        ];
        office.post("/en/calls/a/decision", &decide).await;
    }
    let to = "/en/calls/a/decision/publication";
    office.post(to, &[("moment", "2090-01-01T09:00:00")]).await;
    office.post(to, &[("moment", "2091-01-01T09:00:00")]).await;
    let at = |text: &str| At::from(text.parse::<jiff::Timestamp>().unwrap());
    assert_eq!(work(&site, &at("2090-06-01T00:00:00Z")).await, 0);
    assert_eq!(office.post(to, &[("act", "call-off")]).await.status, 303);
    assert_eq!(work(&site, &at("2092-01-01T00:00:00Z")).await, 0);
    assert!(!office.get("/en/calls/a").await.main().contains("Who was chosen"));
}

//! From the scores to the letter: ranked, decided, published at its time.

use network::{Appointment, Role, calls::Kind, ids::At, jobs};

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

#[tokio::test]
async fn a_report_is_given_back_with_a_date_that_its_city_reads_in_its_language() {
    let db = testkit::sqlite().await;
    let house = house(&db, |says| says.kind = Kind::Report).await;
    let mut tx = db.begin().await.unwrap();
    let role = Appointment { role: Role::Coordinator, scope: "espoo".into() };
    let jukka = account(&mut tx, "Jukka", role).await;
    tx.commit().await.unwrap();
    let site = Site::of(db.clone());
    let office = site.holding(Role::Secretariat, "").await;
    let desk = "/en/calls/a/decision";
    let (espoo, pune) = (house.espoo.as_str(), house.pune.as_str());
    let decide = |id, outcome, until| {
        [
            ("act", "decide"),
            ("submission", id),
            ("outcome", outcome),
            ("reason", "The figures of 2025 are missing."),
            ("until", until),
        ]
    };
    let dateless = office.post(desk, &decide(espoo, "returned", "")).await;
    assert_eq!(dateless.status, 422);
    assert!(dateless.main().contains("Set the date by which"), "{}", dateless.main());
    let past = decide(espoo, "returned", "2020-01-31T09:00:00");
    let past = office.post("/fr/calls/a/decision", &past).await;
    assert_eq!(past.status, 422);
    assert!(past.main().contains("Le 31 janvier 2020"), "{}", past.main());
    let until = "2091-01-31T23:59:59";
    assert_eq!(office.post(desk, &decide(espoo, "returned", until)).await.status, 303);
    assert_eq!(office.post(desk, &decide(pune, "advised", "")).await.status, 303);
    let publication = format!("{desk}/publication");
    let after = office.post(&publication, &[("moment", "2092-01-01T09:00:00")]).await;
    assert!(after.main().contains("is to complete its submission by"), "{}", after.main());
    office.post(&publication, &[("moment", "2020-01-01T09:00:00")]).await;
    assert_eq!(work(&site, &At::now()).await, 2);

    let city = site.signed_in(&jukka).await;
    let own = format!("/en/submissions/{espoo}");
    let page = city.get(&own).await;
    assert!(page.main().contains("Your report is to be completed"), "{}", page.main());
    assert!(page.main().contains("January 2091"), "{}", page.main());
    let french = city.get(&format!("/fr/submissions/{espoo}")).await;
    assert!(french.main().contains("Votre rapport est à compléter"), "{}", french.main());
    let paper = city.get(&format!("{own}/letter")).await;
    assert!(paper.body.contains("It is open again until then"), "{}", paper.body);
    let letters = site.letters().await;
    let letter = letters.iter().find(|l| l.address == "jukka@example.org").unwrap();
    assert!(letter.body.contains("January 2091"), "{}", letter.body);
    assert_eq!(city.post(&format!("{own}/send"), &[]).await.status, 303);
    let back = office.get(desk).await;
    assert!(back.main().contains("What was to be completed"), "{}", back.main());
    assert!(!back.main().contains(&format!("decide-{pune}")), "pune is told for good");
    assert!(office.get("/en/desk").await.main().contains("completed"));
    assert_eq!(office.post(desk, &decide(espoo, "accepted", "")).await.status, 303);
    let again = office.get(desk).await;
    assert!(again.main().contains("Publish one more decision"), "{}", again.main());
}

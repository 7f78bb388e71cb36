use jiff::{ToSpan, civil::Date};
use network::{
    Actor, Db, Error,
    ids::{At, CityCode, Known, RequestId},
    links, locks, mail,
    mail::NewLetter,
    narratives, observations,
    reminders::Stage,
    requests::{self, Given, NARRATIVE, NewRequest, Request, State},
};
use testkit::people::coordinator_of;

async fn city(db: &Db) -> CityCode {
    testkit::frameworks(db).await;
    testkit::places::kept_city(db, "espoo").await
}

fn new(due: &str) -> NewRequest {
    NewRequest {
        office: "  Department of   education ".into(),
        email: "Office@Example.org".into(),
        language: "fr".into(),
        measurements: vec!["1.1.2.a".into(), "1.1.1.a".into(), "1.1.2.a".into()],
        period: "2024".into(),
        topic: "lessons".into(),
        message: String::new(),
        due: due.into(),
    }
}

fn in_days(days: i64) -> String {
    At::now().plus(days * 24 * 60 * 60).day().to_owned()
}

fn letter(request: &Request, secret: &str) -> NewLetter {
    NewLetter { to: request.email.clone(), subject: "asked".into(), body: secret.into() }
}

fn reminder(request: &Request, stage: Stage, secret: &str) -> NewLetter {
    NewLetter { subject: stage.code().into(), ..letter(request, secret) }
}

/// Asks, and returns the request with whoever holds its link.
async fn asked(db: &Db, due: &str) -> (Request, Actor) {
    let mut tx = db.begin().await.unwrap();
    let city = CityCode::from("espoo");
    let mut secret = String::new();
    let write = |request: &Request, s: &str| {
        secret = s.to_owned();
        letter(request, s)
    };
    let request =
        requests::ask(&mut tx, &coordinator_of("espoo"), &city, new(due), write).await.unwrap();
    let office = links::find(&mut tx, &secret).await.unwrap().actor();
    tx.commit().await.unwrap();
    (request, office)
}

fn figure(value: f64) -> Given {
    Given { value: Some(value), source: "Register of voters".into(), ..Given::default() }
}

async fn answer(db: &Db, office: &Actor, id: &RequestId, given: Vec<(String, Given)>) {
    let mut tx = db.begin().await.unwrap();
    requests::save(&mut tx, office, id, given).await.unwrap();
    tx.commit().await.unwrap();
}

async fn send(db: &Db, office: &Actor, id: &RequestId) -> requests::Sent {
    let mut tx = db.begin().await.unwrap();
    let sent = requests::send(&mut tx, office, id).await.unwrap();
    tx.commit().await.unwrap();
    sent
}

async fn standing(db: &Db, id: &RequestId) -> requests::Standing {
    let mut conn = db.read().await.unwrap();
    requests::get(&mut conn, &coordinator_of("espoo"), id).await.unwrap()
}

async fn accept(db: &Db, id: &RequestId, item: &str) -> Result<(), Error> {
    let mut tx = db.begin().await.unwrap();
    requests::accept(&mut tx, &coordinator_of("espoo"), id, item).await?;
    tx.commit().await
}

async fn values(db: &Db) -> Vec<(Option<f64>, String, String)> {
    let mut conn = db.read().await.unwrap();
    let all = observations::of_city(&mut conn, &"espoo".into(), &Known::NOW).await.unwrap();
    all.into_iter().map(|o| (o.value, o.source, o.publisher)).collect()
}

async fn remind(db: &Db, today: Date) -> usize {
    requests::remind(db, today, reminder).await.unwrap()
}

testkit::on_both_databases! {
    async fn an_office_answers_bit_by_bit_and_the_coordinator_takes_it_over(db: Db) {
        let city = city(&db).await;
        let (request, office) = asked(&db, &in_days(10)).await;
        assert_eq!((request.office.as_str(), request.email.as_str()), ("Department of education", "office@example.org"));
        assert_eq!(request.items, ["1.1.2.a", "1.1.1.a", NARRATIVE]);

        answer(&db, &office, &request.id, vec![("1.1.2.a".into(), figure(61.5))]).await;
        let now = standing(&db, &request.id).await;
        assert_eq!((now.answers.len(), now.waiting(), now.request.open), (1, 0, 3));
        assert_eq!(send(&db, &office, &request.id).await.items, 1);
        assert!(values(&db).await.is_empty(), "what is sent waits");
        assert_eq!(standing(&db, &request.id).await.request.open, 2);

        accept(&db, &request.id, "1.1.2.a").await.unwrap();
        assert_eq!(values(&db).await, [(Some(61.5), "Register of voters".into(), "Department of education".into())]);
        assert!(matches!(accept(&db, &request.id, "1.1.2.a").await, Err(Error::Conflict(_))));

        let text = Given { body: "Trois leçons.".into(), language: "fr".into(), ..Given::default() };
        answer(&db, &office, &request.id, vec![(NARRATIVE.into(), text)]).await;
        send(&db, &office, &request.id).await;
        accept(&db, &request.id, NARRATIVE).await.unwrap();
        let mut conn = db.read().await.unwrap();
        let kept = narratives::get(&mut conn, &city, "lessons", "fr", &Known::NOW).await.unwrap().unwrap();
        assert_eq!((kept.body.as_str(), kept.words), ("Trois leçons.", 2));
    }

    async fn what_was_sent_is_not_changed_by_saving_until_it_is_given_back(db: Db) {
        city(&db).await;
        let (request, office) = asked(&db, &in_days(10)).await;
        let item = || "1.1.2.a".to_owned();
        answer(&db, &office, &request.id, vec![(item(), figure(61.0))]).await;
        send(&db, &office, &request.id).await;
        answer(&db, &office, &request.id, vec![(item(), figure(99.0))]).await;
        assert_eq!(standing(&db, &request.id).await.answers[0].given.value, Some(61.0));

        let mut tx = db.begin().await.unwrap();
        let coordinator = coordinator_of("espoo");
        let no_reason = requests::give_back(&mut tx, &coordinator, &request.id, "1.1.2.a", " ", letter).await;
        assert!(matches!(no_reason, Err(Error::Invalid { code: "reason-needed", .. })));
        requests::give_back(&mut tx, &coordinator, &request.id, "1.1.2.a", "Of which election?", letter).await.unwrap();
        tx.commit().await.unwrap();
        answer(&db, &office, &request.id, vec![(item(), figure(62.0))]).await;
        send(&db, &office, &request.id).await;
        accept(&db, &request.id, "1.1.2.a").await.unwrap();
        assert_eq!(values(&db).await[0].0, Some(62.0));
    }

    async fn an_impossible_figure_is_refused_and_a_link_answers_its_own_request_only(db: Db) {
        city(&db).await;
        let (one, office) = asked(&db, &in_days(10)).await;
        let (other, _) = asked(&db, &in_days(10)).await;
        let mut tx = db.begin().await.unwrap();
        let wrong = requests::save(&mut tx, &office, &one.id, vec![("1.1.2.a".into(), figure(161.0))]).await;
        assert!(matches!(wrong, Err(Error::Invalid { code: "value-out-of-range", .. })));
        let given = || vec![("1.1.2.a".to_owned(), figure(61.0))];
        assert!(matches!(requests::save(&mut tx, &office, &other.id, given()).await, Err(Error::Forbidden)));
        assert!(matches!(requests::get(&mut tx, &office, &other.id).await, Err(Error::Forbidden)));
        assert!(matches!(requests::accept(&mut tx, &office, &one.id, "1.1.2.a").await, Err(Error::Forbidden)));
        let coordinator = coordinator_of("espoo");
        assert!(matches!(requests::save(&mut tx, &coordinator, &one.id, given()).await, Err(Error::Forbidden)));
        let unasked = requests::save(&mut tx, &office, &one.id, vec![("1.2.2.a".into(), figure(5.0))]).await;
        assert!(matches!(unasked, Err(Error::NotFound)));
    }

    async fn an_answer_after_the_lock_is_kept_as_a_proposal(db: Db) {
        let city = city(&db).await;
        let coordinator = coordinator_of("espoo");
        let (request, office) = asked(&db, &in_days(10)).await;
        let mut tx = db.begin().await.unwrap();
        locks::lock(&mut tx, &coordinator, &city, "1.1", 2024).await.unwrap();
        tx.commit().await.unwrap();

        answer(&db, &office, &request.id, vec![("1.1.2.a".into(), figure(61.0))]).await;
        assert_eq!(send(&db, &office, &request.id).await.locked, ["1.1.2.a"]);
        let refused = accept(&db, &request.id, "1.1.2.a").await;
        assert!(matches!(refused, Err(Error::Invalid { code: "area-locked", .. })));
        let now = standing(&db, &request.id).await;
        assert_eq!((now.answers[0].state, now.answers[0].given.value), (State::Sent, Some(61.0)));

        let mut tx = db.begin().await.unwrap();
        let silent = locks::unlock(&mut tx, &coordinator, &city, "1.1", 2024, "").await;
        assert!(matches!(silent, Err(Error::Invalid { code: "reason-needed", .. })));
        locks::unlock(&mut tx, &coordinator, &city, "1.1", 2024, "a late figure").await.unwrap();
        tx.commit().await.unwrap();
        accept(&db, &request.id, "1.1.2.a").await.unwrap();
    }

    async fn locked_figures_are_neither_recorded_imported_nor_withdrawn(db: Db) {
        let city = city(&db).await;
        let actor = coordinator_of("espoo");
        let mut tx = db.begin().await.unwrap();
        let figure = |year: &str| observations::NewObservation::value(&city, "1.1.2.a", year.parse().unwrap(), 60.0);
        let held = observations::record(&mut tx, &actor, figure("2024"), None).await.unwrap();
        locks::lock(&mut tx, &actor, &city, "1.1", 2024).await.unwrap();
        let mut other = figure("2024");
        other.value = Some(61.0);
        assert!(observations::record(&mut tx, &actor, other.clone(), None).await.is_err());
        assert!(observations::withdraw(&mut tx, &actor, &held.key, None, "").await.is_err());
        assert!(observations::record_all(&mut tx, &actor, vec![other], |_, _| {}).await.is_err());
        observations::record(&mut tx, &actor, figure("2023"), None).await.unwrap();
        let neighbour = coordinator_of("cork");
        assert!(locks::unlock(&mut tx, &neighbour, &city, "1.1", 2024, "mine").await.is_err());
    }

    async fn each_reminder_is_written_once_and_only_on_its_day(db: Db) {
        city(&db).await;
        let (request, office) = asked(&db, &in_days(20)).await;
        let day = |days: i32| request.due.saturating_add(days.days());
        let mut written = vec![];
        for today in -20..=70 {
            for _ in 0..2 {
                for _ in 0..remind(&db, day(today)).await {
                    written.push(today);
                }
            }
        }
        assert_eq!(written, [-7, 0, 3]);
        let letters = mail::outbox(&mut db.read().await.unwrap()).await.unwrap();
        let subjects: Vec<_> = letters.iter().map(|letter| letter.subject.as_str()).collect();
        assert_eq!(subjects, ["asked", "before", "day", "late"]);
        // every letter has a link of its own that opens the same request
        for letter in &letters {
            let link = links::find(&mut db.read().await.unwrap(), &letter.body).await.unwrap();
            assert_eq!(link.opens, request.id.as_str());
        }

        let (other, office_of_other) = asked(&db, &in_days(20)).await;
        let all = [("1.1.2.a".to_owned(), figure(61.0)), ("1.1.1.a".to_owned(), figure(99.0)), (NARRATIVE.to_owned(), Given { body: "x".into(), language: "en".into(), ..Given::default() })];
        answer(&db, &office_of_other, &other.id, all.to_vec()).await;
        send(&db, &office_of_other, &other.id).await;
        assert_eq!(remind(&db, day(0)).await, 0, "who answered is not reminded");
        drop(office);
    }

    async fn workers_that_remind_together_write_each_letter_once(db: Db) {
        city(&db).await;
        for _ in 0..12 {
            asked(&db, &in_days(20)).await;
        }
        let today: Date = in_days(20).parse().unwrap();
        let workers: Vec<_> = (0..3)
            .map(|_| {
                let db = db.clone();
                tokio::spawn(async move { remind(&db, today).await })
            })
            .collect();
        let mut written = 0;
        for worker in workers {
            written += worker.await.unwrap();
        }
        assert_eq!(written, 12);
    }

    async fn a_withdrawn_request_opens_no_more_but_keeps_what_was_sent(db: Db) {
        city(&db).await;
        let (request, office) = asked(&db, &in_days(10)).await;
        answer(&db, &office, &request.id, vec![("1.1.2.a".into(), figure(61.0))]).await;
        send(&db, &office, &request.id).await;
        let mut tx = db.begin().await.unwrap();
        requests::withdraw(&mut tx, &coordinator_of("espoo"), &request.id, "asked twice").await.unwrap();
        let links = links::to(&mut tx, requests::KIND, request.id.as_str()).await.unwrap();
        assert!(links.iter().all(|link| link.revoked_at.is_some()) && !links.is_empty());
        assert!(matches!(requests::send(&mut tx, &office, &request.id).await, Err(Error::Conflict(_))));
        tx.commit().await.unwrap();
        assert_eq!(standing(&db, &request.id).await.answers.len(), 1);
    }
}

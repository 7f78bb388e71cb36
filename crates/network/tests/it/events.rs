use network::{
    Error,
    events::{self, NewEvent},
    ids::Known,
};
use testkit::people::{coordinator_of, secretariat};

type Change = fn(&mut NewEvent);

fn new() -> NewEvent {
    NewEvent {
        kind: "festival".into(),
        title: "Week of learning".into(),
        language: "en".into(),
        begins: "2026-09-08".into(),
        ends: "2026-09-12".into(),
        zone: "Europe/Helsinki".into(),
        free: true,
        ..NewEvent::default()
    }
}

testkit::on_both_databases! {
    async fn an_event_is_announced_changed_counted_and_called_off(db: Db) {
        let city = testkit::places::kept_city(&db, "espoo").await;
        let actor = coordinator_of("espoo");
        let mut tx = db.begin().await.unwrap();
        let event = events::announce(&mut tx, &actor, Some(&city), new()).await.unwrap();
        let later = NewEvent { ends: "2026-09-13".into(), ..new() };
        assert!(matches!(events::change(&mut tx, &coordinator_of("cork"), &event.id, later.clone(), 1).await, Err(Error::Forbidden)));
        events::change(&mut tx, &actor, &event.id, later.clone(), 1).await.unwrap();
        assert!(matches!(events::change(&mut tx, &actor, &event.id, later, 1).await, Err(Error::Conflict(_))));
        let counted = |number| vec![(String::new(), number), ("youth".to_owned(), 300)];
        events::count(&mut tx, &actor, &event.id, &counted(900)).await.unwrap();
        events::count(&mut tx, &actor, &event.id, &counted(1_000)).await.unwrap();
        assert_eq!(events::turnout(&mut tx, &event.id).await.unwrap(), [(String::new(), 1_000), ("youth".into(), 300)]);
        events::cancel(&mut tx, &actor, &event.id, "storm").await.unwrap();
        tx.commit().await.unwrap();
        let mut conn = db.read().await.unwrap();
        let all = events::of_city(&mut conn, &city, &Known::NOW).await.unwrap();
        assert_eq!(all.iter().map(|e| (e.revision, e.ends.as_str(), e.cancelled.as_deref())).collect::<Vec<_>>(), [(3, "2026-09-13", Some("storm"))]);
        let none = events::all(&mut conn, "2027-01-01".parse().unwrap(), &Known::NOW).await.unwrap();
        assert!(none.is_empty());
    }

    async fn the_network_announces_its_own_and_what_makes_no_sense_is_refused(db: Db) {
        testkit::places::kept_city(&db, "espoo").await;
        let mut tx = db.begin().await.unwrap();
        assert!(events::announce(&mut tx, &coordinator_of("espoo"), None, new()).await.is_err());
        events::announce(&mut tx, &secretariat(), None, new()).await.unwrap();
        let cases: [(&str, Change); 4] = [
            ("ends-before", |new| new.ends = "2026-09-07".into()),
            ("zone-unknown", |new| new.zone = "Atlantis".into()),
            ("time-unreadable", |new| new.begins = "soon".into()),
            ("choose-one", |new| new.kind = "war".into()),
        ];
        for (expected, change) in cases {
            let mut wrong = new();
            change(&mut wrong);
            let refused = events::announce(&mut tx, &secretariat(), None, wrong).await;
            assert!(matches!(refused, Err(Error::Invalid { code, .. }) if code == expected), "{expected}");
        }
    }
}

use network::{
    Db, Error,
    ids::{CityCode, Known},
    narratives::{self, NewNarrative, Written},
};
use testkit::people::coordinator_of;

async fn write(db: &Db, body: &str, seen: Option<i64>) -> Written {
    let new = NewNarrative {
        city: CityCode::from("espoo"),
        topic: "lessons".into(),
        language: "fr".into(),
        body: body.into(),
    };
    let mut tx = db.begin().await.unwrap();
    let written = narratives::write(&mut tx, &coordinator_of("espoo"), new, seen).await.unwrap();
    tx.commit().await.unwrap();
    written
}

async fn held(db: &Db) -> Option<String> {
    let mut conn = db.read().await.unwrap();
    let city = CityCode::from("espoo");
    let one = narratives::get(&mut conn, &city, "lessons", "fr", &Known::NOW).await.unwrap();
    one.map(|one| one.body)
}

testkit::on_both_databases! {
    async fn two_people_write_at_once_and_both_texts_are_kept(db: Db) {
        testkit::places::kept_city(&db, "espoo").await;
        write(&db, "Nous avons appris.", Some(0)).await;
        write(&db, "Nous avons beaucoup appris.", Some(1)).await;
        let Written::Aside { yours, theirs } = write(&db, "Nous avons bien appris.", Some(1)).await else {
            panic!("the second writer is told")
        };
        assert_eq!(yours.body, "Nous avons bien appris.");
        assert_eq!(theirs.unwrap().body, "Nous avons beaucoup appris.");
        assert_eq!(held(&db).await.as_deref(), Some("Nous avons beaucoup appris."));
        let mut conn = db.read().await.unwrap();
        let all = narratives::history(&mut conn, &"espoo".into(), "lessons", "fr").await.unwrap();
        assert_eq!(all.iter().map(|one| (one.revision, one.aside)).collect::<Vec<_>>(), [(3, Some(1)), (2, None), (1, None)]);
        drop(conn);
        write(&db, "Nous avons beaucoup et bien appris.", Some(2)).await;
        assert_eq!(held(&db).await.as_deref(), Some("Nous avons beaucoup et bien appris."));
    }

    async fn a_topic_and_a_language_must_exist_and_a_neighbour_writes_nothing(db: Db) {
        testkit::places::kept_city(&db, "espoo").await;
        let mut tx = db.begin().await.unwrap();
        for (topic, language, code) in [("gossip", "fr", "topic-unknown"), ("plan", "français", "language-unknown")] {
            let new = NewNarrative { city: "espoo".into(), topic: topic.into(), language: language.into(), body: "x".into() };
            let refused = narratives::write(&mut tx, &coordinator_of("espoo"), new.clone(), None).await;
            assert!(matches!(refused, Err(Error::Invalid { code: c, .. }) if c == code));
            let refused = narratives::write(&mut tx, &coordinator_of("cork"), new, None).await;
            assert!(matches!(refused, Err(Error::Forbidden)));
        }
    }
}

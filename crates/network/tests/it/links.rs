use network::{
    Actor, Db, Error,
    ids::At,
    links::{self, Link, NewLink, State},
};

async fn made(db: &Db, uses: Option<i64>, seconds: i64) -> (Link, String) {
    let mut tx = db.begin().await.unwrap();
    let new = NewLink {
        kind: "request",
        opens: "one".into(),
        address: "office@example.org".into(),
        language: "fr".into(),
        ask: "test".into(),
        until: At::now().plus(seconds),
        uses,
    };
    let made = links::make(&mut tx, &Actor::program("test"), new).await.unwrap();
    tx.commit().await.unwrap();
    made
}

async fn spend(db: &Db, link: &Link) -> Result<(), Error> {
    let mut tx = db.begin().await.unwrap();
    links::spend(&mut tx, link).await?;
    tx.commit().await
}

async fn state(db: &Db, secret: &str) -> State {
    let mut conn = db.read().await.unwrap();
    links::find(&mut conn, secret).await.unwrap().state(&At::now())
}

fn code(outcome: Result<(), Error>) -> &'static str {
    match outcome {
        Err(Error::Invalid { code, .. }) => code,
        other => panic!("{other:?}"),
    }
}

testkit::on_both_databases! {
    async fn looking_does_not_use_a_link_up_but_doing_does(db: Db) {
        let (link, secret) = made(&db, Some(1), 60).await;
        assert_eq!(secret.len(), 64);
        for _ in 0..3 {
            assert_eq!(state(&db, &secret).await, State::Open);
        }
        spend(&db, &link).await.unwrap();
        assert_eq!(state(&db, &secret).await, State::Used);
        assert_eq!(code(spend(&db, &link).await), "link-used");
    }

    async fn a_link_without_a_number_is_used_as_often_as_needed(db: Db) {
        let (link, secret) = made(&db, None, 60).await;
        for _ in 0..5 {
            spend(&db, &link).await.unwrap();
        }
        assert_eq!(state(&db, &secret).await, State::Open);
    }

    async fn a_single_use_is_one_use_however_many_try_together(db: Db) {
        let (link, _) = made(&db, Some(1), 60).await;
        let tries: Vec<_> = (0..6)
            .map(|_| {
                let (db, link) = (db.clone(), link.clone());
                tokio::spawn(async move { spend(&db, &link).await.is_ok() })
            })
            .collect();
        let mut done = 0;
        for one in tries {
            done += usize::from(one.await.unwrap());
        }
        assert_eq!(done, 1);
    }

    async fn links_end_and_can_be_taken_back(db: Db) {
        let (old, secret) = made(&db, None, -1).await;
        assert_eq!(state(&db, &secret).await, State::Expired);
        assert_eq!(code(spend(&db, &old).await), "link-expired");
        let (link, secret) = made(&db, None, 60).await;
        let mut tx = db.begin().await.unwrap();
        links::revoke(&mut tx, &Actor::program("test"), "request", "one").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(state(&db, &secret).await, State::Revoked);
        assert_eq!(code(spend(&db, &link).await), "link-revoked");
        let unknown = links::find(&mut db.read().await.unwrap(), "ff").await;
        assert!(matches!(unknown, Err(Error::NotFound)));
    }
}

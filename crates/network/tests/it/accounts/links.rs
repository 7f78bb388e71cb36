use network::{
    Actor, Db, Error,
    accounts::{
        self,
        links::{self, Ask},
        sessions,
    },
};

use super::{code, letter, letters, maria};

async fn ask(db: &Db, email: &str) -> Result<(), Error> {
    let mut tx = db.begin().await.unwrap();
    let ask = Ask { email: email.into(), source: "::1".into() };
    links::send(&mut tx, ask, |account, secret| letter(&account.email, secret)).await?;
    tx.commit().await
}

testkit::on_both_databases! {
    async fn a_link_by_letter_opens_once(db: Db) {
        let maria = maria(&db).await;
        ask(&db, "Maria@example.org ").await.unwrap();
        let letters = letters(&db).await;
        let secret = &letters[0].body;

        let mut tx = db.begin().await.unwrap();
        for _ in 0..3 {
            assert_eq!(links::whose(&mut tx, secret).await.unwrap(), maria, "looking is free");
        }
        let (account, session) = links::open(&mut tx, secret, "a phone").await.unwrap();
        assert_eq!(account, maria);
        assert!(sessions::find(&mut tx, &session).await.unwrap().is_some());
        assert_eq!(code(links::open(&mut tx, secret, "a phone").await), "link-spent");
        assert_eq!(code(links::whose(&mut tx, secret).await), "link-spent");
    }

    async fn a_link_that_two_use_at_once_opens_for_one(db: Db) {
        maria(&db).await;
        ask(&db, "maria@example.org").await.unwrap();
        let secret = letters(&db).await[0].body.clone();
        let open = |db: Db, secret: String| async move {
            let mut tx = db.begin().await.unwrap();
            let opened = links::open(&mut tx, &secret, "a phone").await.is_ok();
            tx.commit().await.unwrap();
            opened
        };
        let first = tokio::spawn(open(db.clone(), secret.clone()));
        let second = tokio::spawn(open(db.clone(), secret));
        assert!(first.await.unwrap() ^ second.await.unwrap());
    }

    async fn a_link_ends_after_its_time(db: Db) {
        maria(&db).await;
        ask(&db, "maria@example.org").await.unwrap();
        db.tamper("UPDATE sign_in_link SET expires_at = '2020-01-01T00:00:00.000000Z'").await;
        let secret = letters(&db).await[0].body.clone();
        let mut tx = db.begin().await.unwrap();
        assert_eq!(code(links::open(&mut tx, &secret, "a phone").await), "link-spent");
        accounts::tidy(&mut tx).await.unwrap();
    }

    async fn an_unknown_address_gets_no_letter_and_no_other_answer(db: Db) {
        ask(&db, "nobody@example.org").await.unwrap();
        assert_eq!(letters(&db).await, []);
    }

    async fn five_links_in_a_quarter_of_an_hour_are_enough(db: Db) {
        maria(&db).await;
        for _ in 0..5 {
            ask(&db, "maria@example.org").await.unwrap();
        }
        assert!(matches!(ask(&db, "maria@example.org").await, Err(Error::TooMany(_))));
    }

    async fn only_the_program_and_administrators_make_links_for_others(db: Db) {
        let maria = maria(&db).await;
        let mut tx = db.begin().await.unwrap();
        let keeper = testkit::people::secretariat();
        assert!(links::make(&mut tx, &keeper, &maria.id, 7).await.is_err());
        let secret = links::make(&mut tx, &Actor::program("demo"), &maria.id, 7).await.unwrap();
        assert_eq!(links::whose(&mut tx, &secret).await.unwrap(), maria);
    }
}

use network::{
    Actor, Db, Error,
    accounts::{
        attempts,
        passwords::{self, Change, SignIn},
        sessions::{self, Session},
    },
    ids::At,
};

use super::{code, letter, letters, maria};

const WORDS: &str = "four calm cities learning";

fn attempt(email: &str, password: &str, source: &str) -> SignIn {
    SignIn {
        email: email.into(),
        password: password.into(),
        source: source.into(),
        device: "a test".into(),
    }
}

/// Maria with a password, and the session in which she set it.
async fn with_password(db: &Db) -> (Actor, Session) {
    let maria = maria(db).await;
    let actor = Actor::account(maria.id.clone(), vec![]);
    let mut tx = db.begin().await.unwrap();
    let secret = sessions::begin(&mut tx, &maria.id, "a test").await.unwrap();
    let session = sessions::find(&mut tx, &secret).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    change(db, &actor, &session, "", WORDS).await.unwrap();
    (actor, session)
}

async fn change(
    db: &Db,
    actor: &Actor,
    session: &Session,
    current: &str,
    new: &str,
) -> Result<(), Error> {
    let change = Change { current: current.into(), new: new.into() };
    passwords::change(db, actor, session, change, letter("maria@example.org", "changed")).await
}

testkit::on_both_databases! {
    async fn the_right_password_begins_a_session(db: Db) {
        with_password(&db).await;
        let secret =
            passwords::sign_in(&db, attempt(" Maria@Example.org", WORDS, "::1")).await.unwrap();
        let session = sessions::find(&mut db.read().await.unwrap(), &secret).await.unwrap();
        assert_eq!(session.unwrap().device, "a test");
    }

    async fn a_wrong_password_and_an_unknown_address_are_refused_alike(db: Db) {
        with_password(&db).await;
        for (email, password) in [("maria@example.org", "wrong"), ("who@example.org", WORDS)] {
            let refused = passwords::sign_in(&db, attempt(email, password, "::1")).await;
            assert_eq!(code(refused), "sign-in-failed");
        }
    }

    async fn after_ten_wrong_passwords_even_the_right_one_must_wait(db: Db) {
        with_password(&db).await;
        for number in 0..10 {
            let source = format!("10.0.0.{number}");
            let _ = passwords::sign_in(&db, attempt("maria@example.org", "wrong", &source)).await;
        }
        let refused = passwords::sign_in(&db, attempt("maria@example.org", WORDS, "::1")).await;
        let Err(Error::TooMany(seconds)) = refused else { panic!("{refused:?}") };
        assert!((1..=900).contains(&seconds), "{seconds}");
    }

    async fn the_right_password_takes_the_wrong_ones_back(db: Db) {
        with_password(&db).await;
        for _ in 0..2 {
            for _ in 0..9 {
                let _ = passwords::sign_in(&db, attempt("maria@example.org", "no", "::1")).await;
            }
            passwords::sign_in(&db, attempt("maria@example.org", WORDS, "::1")).await.unwrap();
        }
    }

    async fn one_source_tries_fifty_times_and_then_waits(db: Db) {
        let now = At::now();
        let mut tx = db.begin().await.unwrap();
        for _ in 0..50 {
            attempts::count_at(&mut tx, attempts::SOURCE, "192.0.2.7", &now).await.unwrap();
        }
        let later = now.plus(600);
        let refused = attempts::count_at(&mut tx, attempts::SOURCE, "192.0.2.7", &later).await;
        assert!(matches!(refused, Err(Error::TooMany(301))), "{refused:?}");
        attempts::count_at(&mut tx, attempts::SOURCE, "192.0.2.8", &later).await.unwrap();
        let after = now.plus(attempts::WINDOW_SECONDS);
        attempts::count_at(&mut tx, attempts::SOURCE, "192.0.2.7", &after).await.unwrap();
    }

    async fn attempts_that_come_together_are_all_counted(db: Db) {
        let tries: Vec<_> = (0..30)
            .map(|_| {
                let db = db.clone();
                tokio::spawn(async move {
                    let mut tx = db.begin().await.unwrap();
                    let allowed =
                        attempts::count(&mut tx, attempts::PASSWORDS, "maria@example.org").await;
                    tx.commit().await.unwrap();
                    allowed.is_ok()
                })
            })
            .collect();
        let mut allowed = 0;
        for one in tries {
            allowed += usize::from(one.await.unwrap());
        }
        assert_eq!(allowed, 10);
    }

    async fn a_new_password_ends_the_other_sessions_and_is_told_by_letter(db: Db) {
        let (actor, session) = with_password(&db).await;
        let other =
            passwords::sign_in(&db, attempt("maria@example.org", WORDS, "::1")).await.unwrap();
        change(&db, &actor, &session, "", "another four calm cities").await.unwrap();
        let mut conn = db.read().await.unwrap();
        assert_eq!(sessions::find(&mut conn, &other).await.unwrap(), None);
        let id = actor.id().unwrap();
        assert_eq!(sessions::of_account(&mut conn, id).await.unwrap(), std::slice::from_ref(&session));
        assert_eq!(letters(&db).await.len(), 2);
    }

    async fn who_signed_in_long_ago_must_know_the_password_to_change_it(db: Db) {
        let (actor, mut session) = with_password(&db).await;
        session.created_at = session.created_at.plus(-3600);
        let refused = change(&db, &actor, &session, "wrong", "another four calm cities").await;
        assert_eq!(code(refused), "password-wrong");
        change(&db, &actor, &session, WORDS, "another four calm cities").await.unwrap();
    }

    async fn a_short_password_is_refused_and_the_old_one_stays(db: Db) {
        let (actor, session) = with_password(&db).await;
        assert_eq!(code(change(&db, &actor, &session, "", "short").await), "password-short");
        passwords::sign_in(&db, attempt("maria@example.org", WORDS, "::1")).await.unwrap();
    }
}

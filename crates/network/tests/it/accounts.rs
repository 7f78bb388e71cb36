mod invitations;
mod links;
mod passwords;

use network::{
    Actor, Appointment, Db, Error, Role,
    accounts::{self, Account, NewAccount, people, sessions},
    ids::AccountId,
    mail,
};

/// Opens Maria's account.
async fn maria(db: &Db) -> Account {
    opened(db, "maria@example.org", "Maria").await
}

async fn opened(db: &Db, email: &str, name: &str) -> Account {
    let mut tx = db.begin().await.unwrap();
    let new = NewAccount { email: email.into(), name: name.into(), language: "es".into() };
    let account = accounts::open(&mut tx, &Actor::program("test"), new).await.unwrap();
    tx.commit().await.unwrap();
    account
}

async fn appointed(db: &Db, account: &AccountId, role: Role, scope: &str) {
    let mut tx = db.begin().await.unwrap();
    let new = Appointment { role, scope: scope.into() };
    accounts::appoint(&mut tx, &Actor::program("test"), account, new).await.unwrap();
    tx.commit().await.unwrap();
}

/// An account that holds a role, as somebody who acts.
async fn holding(db: &Db, role: Role, scope: &str) -> Actor {
    let account = opened(db, &format!("{role}@example.org"), &format!("A {role}")).await;
    appointed(db, &account.id, role, scope).await;
    accounts::actor(&mut db.read().await.unwrap(), &account.id).await.unwrap()
}

async fn letters(db: &Db) -> Vec<mail::Letter> {
    mail::outbox(&mut db.read().await.unwrap()).await.unwrap()
}

fn letter(to: &str, secret: &str) -> mail::NewLetter {
    mail::NewLetter { to: to.into(), subject: "A link".into(), body: secret.into() }
}

/// The code of a refusal.
fn code<T: std::fmt::Debug>(refused: Result<T, Error>) -> &'static str {
    match refused {
        Err(Error::Invalid { code, .. }) => code,
        other => panic!("{other:?}"),
    }
}

testkit::on_both_databases! {
    async fn a_session_is_found_by_its_secret_until_it_is_ended(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let new = NewAccount {
            email: "Maria@Example.org".into(),
            name: "Maria".into(),
            language: "es".into(),
        };
        let account = accounts::open(&mut tx, &Actor::program("test"), new).await.unwrap();
        let espoo = network::Appointment { role: Role::Coordinator, scope: "espoo".into() };
        accounts::appoint(&mut tx, &Actor::program("test"), &account.id, espoo).await.unwrap();
        let secret = sessions::begin(&mut tx, &account.id, "a phone").await.unwrap();

        let session = sessions::find(&mut tx, &secret).await.unwrap().unwrap();
        let maria = accounts::actor(&mut tx, &session.account).await.unwrap();
        assert!(maria.may_record(&"espoo".into()).is_ok());
        assert!(maria.may_record(&"cork".into()).is_err());

        sessions::end(&mut tx, &maria, &session.id).await.unwrap();
        assert_eq!(sessions::find(&mut tx, &secret).await.unwrap(), None);
    }

    async fn all_other_sessions_end_and_this_one_stays(db: Db) {
        let maria = maria(&db).await;
        let actor = Actor::account(maria.id.clone(), vec![]);
        let mut tx = db.begin().await.unwrap();
        let mut secrets = vec![];
        for device in ["a phone", "a laptop", "a library"] {
            secrets.push(sessions::begin(&mut tx, &maria.id, device).await.unwrap());
        }
        let here = sessions::find(&mut tx, &secrets[1]).await.unwrap().unwrap();
        assert_eq!(sessions::end_others(&mut tx, &actor, &here.id).await.unwrap(), 2);
        let left = sessions::of_account(&mut tx, &maria.id).await.unwrap();
        assert_eq!(left.iter().map(|s| s.device.as_str()).collect::<Vec<_>>(), ["a laptop"]);
    }

    async fn nobody_ends_the_session_of_another(db: Db) {
        let maria = maria(&db).await;
        let mut tx = db.begin().await.unwrap();
        let secret = sessions::begin(&mut tx, &maria.id, "a phone").await.unwrap();
        let session = sessions::find(&mut tx, &secret).await.unwrap().unwrap();
        let other = Actor::account(AccountId::create(), vec![]);
        let refused = sessions::end(&mut tx, &other, &session.id).await;
        assert!(matches!(refused, Err(Error::NotFound)));
    }

    async fn a_person_appoints_only_for_places_that_exist(db: Db) {
        let (maria, keeper) = (maria(&db).await, holding(&db, Role::Secretariat, "").await);
        let mut tx = db.begin().await.unwrap();
        for (role, scope, refused) in [
            (Role::Coordinator, "nowhere", "scope-city"),
            (Role::NationalCommission, "XXX", "scope-country"),
            (Role::Juror, "espoo", "scope-network"),
        ] {
            let new = Appointment { role, scope: scope.into() };
            assert_eq!(code(accounts::appoint(&mut tx, &keeper, &maria.id, new).await), refused);
        }
        let finland = Appointment { role: Role::NationalCommission, scope: "FIN".into() };
        accounts::appoint(&mut tx, &keeper, &maria.id, finland).await.unwrap();
    }

    async fn somebody_always_stays_administrator(db: Db) {
        let maria = maria(&db).await;
        appointed(&db, &maria.id, Role::Administrator, "").await;
        let actor = accounts::actor(&mut db.read().await.unwrap(), &maria.id).await.unwrap();
        let role = Appointment { role: Role::Administrator, scope: String::new() };

        let mut tx = db.begin().await.unwrap();
        let refused = accounts::dismiss(&mut tx, &actor, &maria.id, role.clone()).await;
        assert_eq!(code(refused), "last-administrator");
        drop(tx);
        let mut tx = db.begin().await.unwrap();
        assert_eq!(code(accounts::close(&mut tx, &actor, &maria.id).await), "last-administrator");
        drop(tx);

        let _second = holding(&db, Role::Administrator, "").await;
        let mut tx = db.begin().await.unwrap();
        accounts::dismiss(&mut tx, &actor, &maria.id, role).await.unwrap();
    }

    async fn a_closed_account_loses_its_sessions_and_gets_its_roles_back_when_reopened(db: Db) {
        let (maria, admin) = (maria(&db).await, holding(&db, Role::Administrator, "").await);
        appointed(&db, &maria.id, Role::Coordinator, "espoo").await;
        let mut tx = db.begin().await.unwrap();
        let secret = sessions::begin(&mut tx, &maria.id, "a phone").await.unwrap();
        accounts::close(&mut tx, &admin, &maria.id).await.unwrap();
        assert_eq!(sessions::find(&mut tx, &secret).await.unwrap(), None);
        assert_eq!(accounts::get(&mut tx, &maria.id).await.unwrap(), None);
        let again = NewAccount {
            email: maria.email.clone(),
            name: "Another".into(),
            language: "en".into(),
        };
        assert_eq!(code(accounts::open(&mut tx, &admin, again).await), "email-taken");

        accounts::reopen(&mut tx, &admin, &maria.id).await.unwrap();
        let person = people::get(&mut tx, &admin, &maria.id).await.unwrap();
        assert_eq!((person.closed_at, person.appointments.len()), (None, 1));
    }

    async fn people_are_found_without_accents_and_by_their_place(db: Db) {
        let zoe = opened(&db, "z@example.org", "Zoé Müller").await;
        appointed(&db, &zoe.id, Role::Mayor, "cork").await;
        maria(&db).await;
        let (keeper, mut conn) = (testkit::people::secretariat(), db.read().await.unwrap());
        for (words, found) in [("muller zoe", 1), ("cork", 1), ("example.org", 2), ("x y", 0)] {
            let people = people::list(&mut conn, &keeper, words).await.unwrap();
            assert_eq!(people.len(), found, "{words}");
        }
        let people = people::list(&mut conn, &keeper, "").await.unwrap();
        assert_eq!(people[0].account.name, "Maria", "by name");
        let coordinator = testkit::people::coordinator_of("cork");
        assert!(people::list(&mut conn, &coordinator, "").await.is_err());
        let of_cork = people::of_city(&mut conn, &coordinator, &"cork".into()).await.unwrap();
        assert_eq!(of_cork.len(), 1);
        assert!(people::of_city(&mut conn, &coordinator, &"espoo".into()).await.is_err());
    }

    async fn a_name_stays_on_one_line(db: Db) {
        let maria = maria(&db).await;
        let actor = Actor::account(maria.id.clone(), vec![]);
        let mut tx = db.begin().await.unwrap();
        accounts::settle(&mut tx, &actor, " Ana\r\nBcc: x@y.z ", "fr").await.unwrap();
        let maria = accounts::get(&mut tx, &maria.id).await.unwrap().unwrap();
        assert_eq!((maria.name.as_str(), maria.language.as_str()), ("Ana Bcc: x@y.z", "fr"));
        assert_eq!(code(accounts::settle(&mut tx, &actor, " \n", "fr").await), "name-needed");
    }

    async fn the_first_administrator_is_made_once(db: Db) {
        let new = NewAccount {
            email: "Root@Example.org".into(),
            name: "Root".into(),
            language: "en".into(),
        };
        let mut tx = db.begin().await.unwrap();
        let first = accounts::first_administrator(&mut tx, new.clone()).await.unwrap();
        let again = accounts::first_administrator(&mut tx, new).await.unwrap();
        assert_eq!(first, again);
        let actor = accounts::actor(&mut tx, &first.id).await.unwrap();
        assert_eq!(actor.appointments().len(), 1);
        assert!(actor.may_administer().is_ok());
    }
}

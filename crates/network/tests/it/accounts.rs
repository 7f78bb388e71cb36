use network::{
    Actor, Role,
    accounts::{self, NewAccount, sessions},
};

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
}

use network::{
    Actor, Appointment, Db, Error, Role,
    accounts::{
        self,
        invitations::{self, Invitation, NewInvitation},
    },
};

use super::{code, holding, letter, letters, maria};

async fn invite(
    db: &Db,
    actor: &Actor,
    email: &str,
    role: Role,
    scope: &str,
) -> Result<Invitation, Error> {
    let mut tx = db.begin().await.unwrap();
    let new = NewInvitation {
        email: email.into(),
        appointment: Appointment { role, scope: scope.into() },
        language: "fr".into(),
    };
    let sent = invitations::invite(&mut tx, actor, new, |invitation, secret| {
        letter(&invitation.email, secret)
    })
    .await?;
    tx.commit().await?;
    Ok(sent)
}

async fn espoo(db: &Db) {
    db.tamper("INSERT INTO city (code, added_at) VALUES ('espoo', '2026-01-01T00:00:00.000000Z')")
        .await;
}

/// The secret in the last letter.
async fn secret(db: &Db) -> String {
    letters(db).await.pop().unwrap().body
}

testkit::on_both_databases! {
    async fn a_newcomer_accepts_and_can_record_for_the_city(db: Db) {
        espoo(&db).await;
        let coordinator = holding(&db, Role::Coordinator, "espoo").await;
        invite(&db, &coordinator, "Stats@espoo.fi", Role::Contributor, "espoo").await.unwrap();

        let mut tx = db.begin().await.unwrap();
        let secret = secret(&db).await;
        assert!(invitations::find(&mut tx, &secret).await.unwrap().1.is_none());
        let (account, _) =
            invitations::accept_as_newcomer(&mut tx, &secret, "Aino", "a phone").await.unwrap();
        assert_eq!((account.email.as_str(), account.language.as_str()), ("stats@espoo.fi", "fr"));
        let aino = accounts::actor(&mut tx, &account.id).await.unwrap();
        assert!(aino.may_record(&"espoo".into()).is_ok());
        assert_eq!(code(invitations::find(&mut tx, &secret).await), "invitation-spent");
    }

    async fn an_account_that_exists_must_be_signed_in_to_accept(db: Db) {
        espoo(&db).await;
        let (maria, coordinator) = (maria(&db).await, holding(&db, Role::Coordinator, "espoo").await);
        invite(&db, &coordinator, "maria@example.org", Role::Mayor, "espoo").await.unwrap();
        let secret = secret(&db).await;
        let mut tx = db.begin().await.unwrap();
        let newcomer = invitations::accept_as_newcomer(&mut tx, &secret, "M", "a phone").await;
        assert!(matches!(newcomer, Err(Error::SignInNeeded)));
        let other = invitations::accept_as(&mut tx, &coordinator, &secret).await;
        assert!(matches!(other, Err(Error::Forbidden)));

        let actor = Actor::account(maria.id.clone(), vec![]);
        invitations::accept_as(&mut tx, &actor, &secret).await.unwrap();
        let actor = accounts::actor(&mut tx, &maria.id).await.unwrap();
        assert!(actor.holds(Role::Mayor));
    }

    async fn nobody_invites_beyond_their_own_city_or_rank(db: Db) {
        espoo(&db).await;
        let coordinator = testkit::people::coordinator_of("espoo");
        for (role, scope) in
            [(Role::Contributor, "cork"), (Role::Secretariat, ""), (Role::Administrator, "")]
        {
            let refused = invite(&db, &coordinator, "a@b.org", role, scope).await;
            assert!(matches!(refused, Err(Error::Forbidden)), "{role} {scope}");
        }
        let contributor = testkit::people::holding(Role::Contributor, "espoo");
        let refused = invite(&db, &contributor, "a@b.org", Role::Contributor, "espoo").await;
        assert!(matches!(refused, Err(Error::Forbidden)));
        let keeper = testkit::people::secretariat();
        let refused = invite(&db, &keeper, "a@b.org", Role::Coordinator, "nowhere").await;
        assert_eq!(code(refused), "scope-city");
        assert_eq!(letters(&db).await, []);
    }

    async fn an_invitation_that_is_withdrawn_opens_nothing(db: Db) {
        espoo(&db).await;
        let coordinator = holding(&db, Role::Coordinator, "espoo").await;
        let sent =
            invite(&db, &coordinator, "a@b.org", Role::Contributor, "espoo").await;
        let (sent, secret) = (sent.unwrap(), secret(&db).await);
        let mut tx = db.begin().await.unwrap();
        assert!(invitations::find(&mut tx, &secret).await.is_ok());
        let neighbour = testkit::people::coordinator_of("cork");
        assert_eq!(invitations::open(&mut tx, &neighbour).await.unwrap(), []);
        assert!(invitations::withdraw(&mut tx, &neighbour, &sent.id).await.is_err());
        assert_eq!(invitations::open(&mut tx, &coordinator).await.unwrap().len(), 1);
        invitations::withdraw(&mut tx, &coordinator, &sent.id).await.unwrap();
        assert_eq!(invitations::open(&mut tx, &coordinator).await.unwrap(), []);
        assert_eq!(code(invitations::find(&mut tx, &secret).await), "invitation-spent");
    }

    async fn asking_again_replaces_the_first_link(db: Db) {
        espoo(&db).await;
        let keeper = holding(&db, Role::Secretariat, "").await;
        let mut secrets = vec![];
        for _ in 0..2 {
            invite(&db, &keeper, "a@b.org", Role::Juror, "").await.unwrap();
            secrets.push(secret(&db).await);
        }
        let mut conn = db.read().await.unwrap();
        assert_eq!(code(invitations::find(&mut conn, &secrets[0]).await), "invitation-spent");
        assert!(invitations::find(&mut conn, &secrets[1]).await.is_ok());
    }

    async fn an_invitation_falls_with_the_role_of_whoever_wrote_it(db: Db) {
        espoo(&db).await;
        let coordinator = holding(&db, Role::Coordinator, "espoo").await;
        invite(&db, &coordinator, "a@b.org", Role::Contributor, "espoo").await.unwrap();
        let secret = secret(&db).await;
        let mut tx = db.begin().await.unwrap();
        let role = coordinator.appointments()[0].clone();
        let (program, id) = (Actor::program("test"), coordinator.id().unwrap());
        accounts::dismiss(&mut tx, &program, id, role).await.unwrap();
        assert_eq!(code(invitations::find(&mut tx, &secret).await), "invitation-spent");
    }

    async fn who_holds_the_role_is_not_invited_to_it(db: Db) {
        espoo(&db).await;
        let coordinator = holding(&db, Role::Coordinator, "espoo").await;
        let email = "coordinator@example.org";
        let refused = invite(&db, &coordinator, email, Role::Coordinator, "espoo").await;
        assert_eq!(code(refused), "role-held");
    }
}

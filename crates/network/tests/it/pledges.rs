use network::{
    Actor, Db, Error, Tx,
    ids::{At, Known, PledgeId},
    links,
    mail::NewLetter,
    partners::{self, NewPartner, Partner},
    pledges::{self, NewWords, State},
};
use testkit::people::coordinator_of;

/// A partner of Espoo that was asked for a pledge, and whoever holds the link.
async fn asked(db: &Db) -> (PledgeId, Actor) {
    testkit::places::kept_city(db, "espoo").await;
    let coordinator = coordinator_of("espoo");
    let mut tx = db.begin().await.unwrap();
    let new = NewPartner {
        name: "The library".into(),
        contact: "library@example.org".into(),
        ..NewPartner::default()
    };
    let partner = partners::add(&mut tx, &coordinator, &"espoo".into(), new).await.unwrap();
    let mut secret = String::new();
    let letter = |partner: &Partner, s: &str| {
        secret = s.to_owned();
        NewLetter { to: partner.contact.clone(), subject: String::new(), body: s.into() }
    };
    let id = pledges::invite(&mut tx, &coordinator, &partner.id, letter).await.unwrap();
    let holder = links::find(&mut tx, &secret).await.unwrap().actor();
    tx.commit().await.unwrap();
    (id, holder)
}

fn words(days: i64, credit: bool) -> NewWords {
    NewWords {
        promise: "Two evenings a week".into(),
        measure: "80 evenings".into(),
        due: At::now().plus(days * 24 * 60 * 60).day().to_owned(),
        language: "en".into(),
        credit,
    }
}

fn in_days(days: i64) -> jiff::civil::Date {
    At::now().plus(days * 24 * 60 * 60).day().parse().unwrap()
}

async fn state(db: &Db, id: &PledgeId, days: i64) -> State {
    let mut conn = db.read().await.unwrap();
    pledges::get(&mut conn, &coordinator_of("espoo"), id).await.unwrap().state(in_days(days))
}

async fn seen_by(db: &Db, actor: &Actor) -> usize {
    let mut conn = db.read().await.unwrap();
    pledges::of_city(&mut conn, actor, &"espoo".into(), in_days(0), &Known::NOW)
        .await
        .unwrap()
        .0
        .len()
}

testkit::on_both_databases! {
    async fn a_partner_promises_reports_and_keeps_it(db: Db) {
        let (id, partner) = asked(&db).await;
        assert_eq!(state(&db, &id, 0).await, State::Invited);
        let mut tx = db.begin().await.unwrap();
        let early = pledges::report(&mut tx, &partner, &id, "soon", "").await;
        assert!(matches!(early, Err(Error::Conflict("pledge-not-made"))));
        pledges::promise(&mut tx, &partner, &id, words(30, true)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!((state(&db, &id, 0).await, state(&db, &id, 31).await), (State::UnderWay, State::Late));

        let mut tx = db.begin().await.unwrap();
        let today = At::now().day().to_owned();
        pledges::report(&mut tx, &partner, &id, "Half of it", "").await.unwrap();
        pledges::report(&mut tx, &partner, &id, "All of it", &today).await.unwrap();
        let future = in_days(9).to_string();
        assert!(pledges::report(&mut tx, &partner, &id, "All", &future).await.is_err());
        tx.commit().await.unwrap();
        assert_eq!(state(&db, &id, 31).await, State::Kept);
    }

    async fn a_partner_is_named_in_public_only_if_it_wants_to(db: Db) {
        let (id, partner) = asked(&db).await;
        for (credit, visible) in [(false, 0), (true, 1)] {
            let mut tx = db.begin().await.unwrap();
            pledges::promise(&mut tx, &partner, &id, words(30, credit)).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(seen_by(&db, &Actor::visitor()).await, visible);
            assert_eq!(seen_by(&db, &coordinator_of("espoo")).await, 1);
        }
    }

    async fn the_ledger_of_a_past_day_is_as_it_was_known_then(db: Db) {
        let (id, partner) = asked(&db).await;
        let actor = coordinator_of("espoo");
        let mut tx = db.begin().await.unwrap();
        pledges::promise(&mut tx, &partner, &id, words(30, true)).await.unwrap();
        let promised = At::now();
        pledges::withdraw(&mut tx, &partner, &id, "The building closed").await.unwrap();
        let states = async |tx: &mut Tx, known: Known| {
            let (all, _) = pledges::of_city(tx, &actor, &"espoo".into(), in_days(0), &known).await.unwrap();
            all.iter().map(|one| one.state(in_days(0))).collect::<Vec<_>>()
        };
        assert_eq!(states(&mut tx, Known::NOW).await, [State::Withdrawn]);
        assert_eq!(states(&mut tx, Known::at(promised)).await, [State::UnderWay]);
        assert!(states(&mut tx, Known::on(in_days(-9))).await.is_empty());
    }

    async fn a_withdrawn_pledge_stays_in_the_ledger_and_others_may_not_touch_it(db: Db) {
        let (id, partner) = asked(&db).await;
        let mut tx = db.begin().await.unwrap();
        pledges::promise(&mut tx, &partner, &id, words(30, true)).await.unwrap();
        for actor in [coordinator_of("cork"), Actor::visitor()] {
            assert!(pledges::withdraw(&mut tx, &actor, &id, "mine").await.is_err());
        }
        assert!(pledges::promise(&mut tx, &coordinator_of("espoo"), &id, words(30, true)).await.is_err());
        pledges::withdraw(&mut tx, &partner, &id, "The building closed").await.unwrap();
        let over = pledges::report(&mut tx, &partner, &id, "x", "").await;
        assert!(matches!(over, Err(Error::Conflict("pledge-withdrawn"))));
        tx.commit().await.unwrap();
        assert_eq!(state(&db, &id, 99).await, State::Withdrawn);
        assert_eq!(seen_by(&db, &Actor::visitor()).await, 1);
    }
}

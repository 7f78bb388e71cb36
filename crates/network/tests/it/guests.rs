//! One link to all that is somebody's at a conference.

use network::{
    Actor, Role, Tx, agendas,
    conferences::Part,
    guests,
    ids::{At, Known},
    interpretation, links,
    programme::{parts, people},
    registrations::{self, NewPerson, Registration, StepA},
};
use testkit::people::holding;

const CODE: &str = "forum";

fn organiser() -> Actor {
    holding(Role::Organiser, CODE)
}

/// Somebody registered, with the secret of their link.
async fn guest(tx: &mut Tx, name: &str) -> (Registration, String) {
    let new = NewPerson {
        name: name.into(),
        email: format!("{name}@example.org"),
        part: Part::Speaker,
        language: "en".into(),
        ..NewPerson::default()
    };
    registrations::name(tx, &organiser(), CODE, new).await.unwrap()
}

async fn holder(tx: &mut Tx, secret: &str) -> Actor {
    let link = links::find(tx, secret).await.unwrap();
    guests::of(tx, &link).await.unwrap().expect("it is a guest's").actor(&link)
}

/// In the programme, and in a booth.
async fn speaker(tx: &mut Tx, name: &str) -> people::Person {
    let email = format!("{name}@example.org");
    let is = people::Content { name: name.into(), email: email.clone(), ..Default::default() };
    let person = people::put(tx, &organiser(), CODE, None, is).await.unwrap();
    let is = interpretation::Content {
        name: name.into(),
        email,
        language: "en".into(),
        directions: vec!["fr>en".parse().unwrap()],
        ..Default::default()
    };
    interpretation::put(tx, &organiser(), CODE, None, is).await.unwrap();
    person
}

testkit::on_both_databases! {
    async fn one_link_opens_all_that_is_theirs_and_nothing_of_anybody_else(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        speaker(&mut tx, "aino").await;
        speaker(&mut tx, "bela").await;
        let (aino, secret) = guest(&mut tx, "aino").await;
        let (bela, _) = guest(&mut tx, "bela").await;
        let actor = holder(&mut tx, &secret).await;
        let key = |one: &Registration| format!("{CODE}/{}", one.id);
        let own = [
            (registrations::KIND, aino.id.to_string()),
            (agendas::KIND, key(&aino)),
            (parts::KIND, format!("{CODE}/aino")),
            (interpretation::KIND, format!("{CODE}/aino")),
        ];
        for (kind, thing) in &own {
            assert!(actor.may_use_link(kind, thing).is_ok(), "{kind} {thing}");
        }
        let others = [
            (registrations::KIND, bela.id.to_string()),
            (agendas::KIND, key(&bela)),
            (parts::KIND, format!("{CODE}/bela")),
            (interpretation::KIND, format!("{CODE}/bela")),
            (network::delegations::LEAD, aino.id.to_string()),
        ];
        for (kind, thing) in &others {
            assert!(actor.may_use_link(kind, thing).is_err(), "{kind} {thing}");
        }
        assert!(actor.may_organise(CODE).is_err());
    }

    async fn an_address_that_is_typed_in_later_opens_nothing_of_its_owner(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        speaker(&mut tx, "bela").await;
        let (aino, secret) = guest(&mut tx, "aino").await;
        let own = holder(&mut tx, &secret).await;
        let a = StepA {
            name: "Aino".into(),
            country: "FIN".into(),
            language: "en".into(),
            email: "bela@example.org".into(),
            ..StepA::default()
        };
        let now = At::from("2099-01-10T12:00:00Z".parse::<jiff::Timestamp>().unwrap());
        registrations::begin(&mut tx, &own, &aino.id, a, &now).await.unwrap();
        let still = holder(&mut tx, &secret).await;
        assert!(still.may_use_link(registrations::KIND, aino.id.as_str()).is_ok());
        assert!(still.may_use_link(parts::KIND, &format!("{CODE}/bela")).is_err());
        assert!(still.may_use_link(interpretation::KIND, &format!("{CODE}/bela")).is_err());
    }

    async fn letters_about_anything_lead_to_everything_once_somebody_is_registered(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let person = speaker(&mut tx, "aino").await;
        let alone = parts::open_page(&mut tx, &organiser(), &person).await.unwrap().secret;
        assert_eq!(links::find(&mut tx, &alone).await.unwrap().kind, parts::KIND);
        let (aino, _) = guest(&mut tx, "aino").await;
        let all = interpretation::all(&mut tx, CODE).await.unwrap();
        let ask = agendas::NewAsk { name: "A", address: "Aino@Example.org", language: "en", source: "::1" };
        for secret in [
            parts::open_page(&mut tx, &organiser(), &person).await.unwrap().secret,
            interpretation::open_page(&mut tx, &organiser(), &all[0]).await.unwrap().secret,
            agendas::ask(&mut tx, &organiser(), CODE, ask).await.unwrap().1,
        ] {
            let link = links::find(&mut tx, &secret).await.unwrap();
            assert_eq!((link.kind.as_str(), link.opens), (guests::KIND, format!("{CODE}/{}", aino.id)));
            assert!(links::find(&mut tx, &agendas::calendar_secret(&secret)).await.is_ok());
        }
        // the link that was sent before opens what it said, and no more
        let old = links::find(&mut tx, &alone).await.unwrap();
        assert!(guests::of(&mut tx, &old).await.unwrap().is_none());
        assert!(old.actor().may_use_link(registrations::KIND, aino.id.as_str()).is_err());
    }

    async fn letters_about_a_timetable_go_where_its_owner_can_be_reached_now(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let (aino, secret) = guest(&mut tx, "aino").await;
        let own = holder(&mut tx, &secret).await;
        agendas::of_registration(&mut tx, &own, &aino.id).await.unwrap();
        let a = StepA {
            name: "Aino".into(),
            country: "FIN".into(),
            language: "en".into(),
            email: "aino@elsewhere.example".into(),
            ..StepA::default()
        };
        let now = At::from("2099-01-10T12:00:00Z".parse::<jiff::Timestamp>().unwrap());
        registrations::begin(&mut tx, &own, &aino.id, a, &now).await.unwrap();
        let agenda = agendas::of_registration(&mut tx, &own, &aino.id).await.unwrap();
        assert_eq!(agenda.address, "aino@elsewhere.example");
    }

    async fn what_they_asked_and_said_is_shown_to_them_again(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let (aino, secret) = guest(&mut tx, "aino").await;
        let own = holder(&mut tx, &secret).await;
        agendas::of_registration(&mut tx, &own, &aino.id).await.unwrap();
        let (own, key) = (holder(&mut tx, &secret).await, format!("{CODE}/{}", aino.id));
        agendas::questions::ask(&mut tx, &own, &key, "reading", "Why?", "en", false).await.unwrap();
        let shown = agendas::questions::shown(&mut tx, &own, &key, "reading").await.unwrap();
        assert_eq!(shown.len(), 1);
        let after = At::from("2099-10-01T12:00:00Z".parse::<jiff::Timestamp>().unwrap());
        let fine = agendas::feedback::NewFeedback { session: "reading", rating: 4, body: "Fine", language: "en" };
        agendas::feedback::give(&mut tx, &own, &key, fine, &after).await.unwrap();
        let said = agendas::feedback::own(&mut tx, &own, &key, "reading").await.unwrap();
        assert_eq!(said.map(|one| one.rating), Some(4));
    }

    async fn a_timetable_that_is_asked_for_too_often_is_not_sent_again(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let ask = |address| agendas::NewAsk { name: "A", address, language: "en", source: "::1" };
        for _ in 0..5 {
            agendas::ask(&mut tx, &organiser(), CODE, ask("cleo@example.org")).await.unwrap();
        }
        let refused = agendas::ask(&mut tx, &organiser(), CODE, ask("CLEO@example.org")).await;
        assert!(matches!(refused, Err(network::Error::TooMany(_))), "{:?}", refused.err());
        assert!(agendas::ask(&mut tx, &organiser(), CODE, ask("dai@example.org")).await.is_ok());
    }

    async fn when_addresses_are_forgotten_a_link_finds_the_registration_only(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        speaker(&mut tx, "aino").await;
        let (aino, secret) = guest(&mut tx, "aino").await;
        let forgets = network::conferences::get(&mut tx, &organiser(), CODE, &Known::NOW).await.unwrap().is.forgets();
        registrations::forget_due(&mut tx, forgets.tomorrow().unwrap()).await.unwrap();
        let link = links::find(&mut tx, &secret).await.unwrap();
        assert_eq!(link.address, "");
        let actor = holder(&mut tx, &secret).await;
        assert!(actor.may_use_link(registrations::KIND, aino.id.as_str()).is_ok());
        assert!(actor.may_use_link(parts::KIND, &format!("{CODE}/aino")).is_err());
    }
}

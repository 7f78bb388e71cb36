use network::{
    Actor, Error, Role, Tx, check_ins,
    check_ins::{Outcome, Scan},
    conferences::Part,
    ids::{At, GateId},
    links,
    registrations::{self, NewPerson, Registration, StepA},
};
use testkit::people::holding;

const CODE: &str = "forum";

fn organiser() -> Actor {
    holding(Role::Organiser, CODE)
}

fn at(text: &str) -> At {
    At::from(format!("2099-09-20T{text}Z").parse::<jiff::Timestamp>().unwrap())
}

async fn registered(tx: &mut Tx, name: &str) -> Registration {
    let email = format!("{name}@example.org");
    let new = NewPerson {
        name: name.into(),
        email: email.clone(),
        part: Part::Expert,
        language: "en".into(),
        ..NewPerson::default()
    };
    let (one, _) = registrations::name(tx, &organiser(), CODE, new).await.unwrap();
    let a = StepA {
        name: name.into(),
        country: "FIN".into(),
        email,
        language: "en".into(),
        ..StepA::default()
    };
    registrations::begin(tx, &organiser(), &one.id, a, &at("00:00:00")).await.unwrap()
}

async fn gate(tx: &mut Tx, name: &str) -> (GateId, Actor) {
    let (gate, secret) = check_ins::open(tx, &organiser(), CODE, name, "", "en").await.unwrap();
    (gate.id, links::find(tx, &secret).await.unwrap().actor())
}

fn scan(id: &str, badge: &str, time: &str) -> Scan {
    Scan { id: id.into(), badge: badge.into(), session: String::new(), at: at(time) }
}

testkit::on_both_databases! {
    async fn a_badge_read_twice_says_when_and_by_which_phone(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let aino = registered(&mut tx, "aino").await;
        let (first, one) = gate(&mut tx, "North door").await;
        let (second, two) = gate(&mut tx, "South door").await;
        let now = at("09:30:00");
        let badge = format!("https://stoa.test/b/{}", aino.badge);
        let taken = check_ins::take(&mut tx, &one, &first, vec![scan("a", &badge, "09:00:00")], &now, &now).await.unwrap();
        assert_eq!(taken[0].outcome, Outcome::In);
        // by its number, at another door
        let number = aino.number.unwrap().to_string();
        let taken = check_ins::take(&mut tx, &two, &second, vec![scan("b", &number, "09:10:00")], &now, &now).await.unwrap();
        assert_eq!(taken[0].outcome, Outcome::Again { at: at("09:00:00"), gate: "North door".into() });
        // sent once more, since the answer was lost on the way
        let taken = check_ins::take(&mut tx, &one, &first, vec![scan("a", &badge, "09:00:00")], &now, &now).await.unwrap();
        assert_eq!(taken[0].outcome, Outcome::In);
        let board = check_ins::board(&mut tx, &organiser(), CODE).await.unwrap();
        assert_eq!((board.doors[0].people.len(), board.again.len(), board.scans[&first]), (1, 1, 1));
    }

    async fn who_withdrew_and_who_is_unknown_are_told_apart_and_kept(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let aino = registered(&mut tx, "aino").await;
        registrations::withdraw(&mut tx, &organiser(), &aino.id, "").await.unwrap();
        let (id, phone) = gate(&mut tx, "Door").await;
        let now = at("09:30:00");
        let scans = vec![scan("a", &aino.badge, "09:00:00"), scan("b", "NOBODY", "09:01:00")];
        let taken = check_ins::take(&mut tx, &phone, &id, scans, &now, &now).await.unwrap();
        assert_eq!((&taken[0].outcome, &taken[1].outcome), (&Outcome::NotComing, &Outcome::Unknown));
        assert_eq!(check_ins::board(&mut tx, &organiser(), CODE).await.unwrap().unknown.len(), 1);
    }

    async fn a_phone_whose_clock_is_wrong_is_put_right(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let aino = registered(&mut tx, "aino").await;
        let (id, phone) = gate(&mut tx, "Door").await;
        // it believes that it is two hours later
        let (sent, now) = (at("11:30:00"), at("09:30:00"));
        check_ins::take(&mut tx, &phone, &id, vec![scan("a", &aino.badge, "11:00:00")], &sent, &now).await.unwrap();
        let board = check_ins::board(&mut tx, &organiser(), CODE).await.unwrap();
        assert_eq!(board.latest[0].check_in.scanned_at, at("09:00:00"));
    }

    async fn a_lost_phone_is_shut_and_no_phone_serves_for_another(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let (first, one) = gate(&mut tx, "North door").await;
        let (_, two) = gate(&mut tx, "South door").await;
        let now = at("09:30:00");
        let foreign = check_ins::take(&mut tx, &two, &first, vec![], &now, &now).await;
        assert!(matches!(foreign, Err(Error::Forbidden)));
        check_ins::shut(&mut tx, &organiser(), &first).await.unwrap();
        let links = links::to(&mut tx, check_ins::KIND, first.as_str()).await.unwrap();
        assert_eq!(links[0].state(&At::now()), links::State::Revoked);
        assert!(check_ins::people(&mut tx, &one, &first).await.is_ok(), "the page refuses the link");
    }

    async fn the_first_of_two_phones_without_a_network_is_the_one_that_scanned_first(db: Db) {
        testkit::conference(&db, CODE).await;
        let mut tx = db.begin().await.unwrap();
        let aino = registered(&mut tx, "aino").await;
        let (first, one) = gate(&mut tx, "North door").await;
        let (second, two) = gate(&mut tx, "South door").await;
        let now = at("10:00:00");
        let late = check_ins::take(&mut tx, &two, &second, vec![scan("b", &aino.badge, "09:10:00")], &now, &now).await.unwrap();
        assert_eq!(late[0].outcome, Outcome::In, "nobody knew better yet");
        let early = check_ins::take(&mut tx, &one, &first, vec![scan("a", &aino.badge, "09:00:00")], &now, &now).await.unwrap();
        assert_eq!(early[0].outcome, Outcome::In);
        let board = check_ins::board(&mut tx, &organiser(), CODE).await.unwrap();
        assert_eq!(board.again[0].before, Some((at("09:00:00"), "North door".into())));
        assert_eq!(check_ins::attendance(&mut tx, CODE).await.unwrap()[""].len(), 1);
    }
}

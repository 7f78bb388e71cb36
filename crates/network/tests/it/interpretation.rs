//! Interpreters, the booths they sit in, and what they are told.

use jiff::civil::{date, time};
use network::{
    Actor, Error, Role, Tx,
    conferences::{self, Agreement, Particulars, Room, Venue},
    frameworks::Text,
    ids::Known,
    interpretation::{
        self, Content, Direction,
        roster::{self, Sheet},
    },
    links,
    programme::{
        Place,
        drafts::{self, From},
        people::Away,
        sessions::{self, Kind},
        versions,
    },
};
use testkit::people as actors;

const CODE: &str = "forum-1";

fn organiser() -> Actor {
    actors::holding(Role::Organiser, CODE)
}

fn one(name: &str, directions: &[&str]) -> Content {
    Content {
        name: name.into(),
        email: format!("{}@example.org", name.to_lowercase()),
        language: "fr".into(),
        directions: directions.iter().map(|text| text.parse().unwrap()).collect(),
        away: vec![],
    }
}

fn at(hour: i8, room: &str) -> Place {
    Place {
        day: Some(date(2027, 3, 27)),
        from: Some(time(hour, 0, 0, 0)),
        room: room.into(),
        ..Place::default()
    }
}

/// One day with two interpreted sessions of an hour, one after the other, published.
async fn set_up(tx: &mut Tx) {
    let rooms = ["great", "small"].map(|code| Room {
        code: code.into(),
        name: code.into(),
        booths: Some(2),
        ..Room::default()
    });
    let is = Particulars {
        title: Text::from([("en", "Forum")]),
        starts: date(2027, 3, 27),
        ends: date(2027, 3, 28),
        zone: "Europe/Helsinki".into(),
        languages: vec!["en".into(), "fr".into()],
        venues: vec![Venue {
            code: "hall".into(),
            name: "Hall".into(),
            rooms: rooms.into(),
            ..Venue::default()
        }],
        public: true,
        ..Particulars::default()
    };
    conferences::convene(tx, &actors::secretariat(), CODE, is).await.unwrap();
    let who = organiser();
    for code in ["a", "b"] {
        let is = sessions::Content {
            kind: Kind::Plenary,
            title: Text::from([("en", code)]),
            minutes: 60,
            interpreted: true,
            languages: vec!["fr".into(), "en".into()],
            ..sessions::Content::default()
        };
        sessions::add(tx, &who, CODE, Some(code), is).await.unwrap();
    }
    publish(tx, &[("a", at(9, "great")), ("b", at(11, "great"))]).await;
}

/// Publishes these places and returns the names of those concerned.
async fn publish(tx: &mut Tx, places: &[(&str, Place)]) -> Vec<String> {
    let who = organiser();
    let mut draft = drafts::begin(tx, &who, CODE, "A draft", From::Nothing).await.unwrap();
    for (session, place) in places {
        draft = drafts::place(tx, &who, &draft.id, draft.revision, session, place.clone())
            .await
            .unwrap();
    }
    let (_, concerned) =
        versions::publish(tx, &who, &draft.id, draft.revision, Text::default(), true)
            .await
            .unwrap();
    concerned.iter().map(|one| one.name().to_owned()).collect()
}

async fn sheet(tx: &mut Tx) -> Sheet {
    Sheet::read(tx, &organiser(), CODE).await.unwrap().unwrap()
}

async fn seat_everybody(tx: &mut Tx) -> roster::Roster {
    let sheet = sheet(tx).await;
    let seen = sheet.roster.as_ref().map_or(0, |roster| roster.revision);
    roster::keep(tx, &organiser(), CODE, seen, sheet.version.number, sheet.seated(1)).await.unwrap()
}

testkit::on_both_databases! {
    async fn booths_are_filled_and_those_whose_seats_change_are_told(db: Db) {
        let mut tx = db.begin().await.unwrap();
        set_up(&mut tx).await;
        let who = organiser();
        for (name, into) in [("Ana", "fr>en"), ("Ben", "fr>en"), ("Chloe", "en>fr")] {
            interpretation::put(&mut tx, &who, CODE, None, one(name, &[into])).await.unwrap();
        }
        // Two are needed in the French booth, one is there.
        let found = sheet(&mut tx).await;
        let lack = found.lacks();
        assert_eq!((lack[0].rule, lack[0].into.clone(), lack[0].needs, lack[0].has), ("at-once", vec!["fr".to_owned()], 2, 1));
        seat_everybody(&mut tx).await;
        assert!(sheet(&mut tx).await.broken().iter().all(|one| one.rule == "short"));

        interpretation::put(&mut tx, &who, CODE, None, one("Dai", &["en>fr", "fr>en"])).await.unwrap();
        let made = seat_everybody(&mut tx).await;
        let now = sheet(&mut tx).await;
        assert_eq!((now.broken(), now.lacks()), (vec![], vec![]));
        assert_eq!(made.seats.len(), 8);
        let told = roster::tell(&mut tx, &who, CODE, made.revision).await.unwrap();
        assert_eq!(told.len(), 4);
        let shifts = now.shifts("chloe");
        assert_eq!((shifts[0].held.code.as_str(), shifts[0].booth, shifts[0].pause), ("a", "fr", Some(60)));
        assert_eq!(shifts[0].partners[0].code, "dai");

        // By hand, and then again by the search, which leaves it.
        let by_hand = roster::seat(&mut tx, &who, CODE, made.revision, "a", "en", &["ben".into(), "dai".into()]).await.unwrap();
        let broken = sheet(&mut tx).await.broken();
        assert!(broken.iter().any(|one| one.rule == "twice" && one.interpreter == "dai"), "{broken:?}");
        assert!(matches!(
            roster::keep(&mut tx, &who, CODE, made.revision, 1, vec![]).await,
            Err(Error::Conflict("roster-collision"))
        ));
        roster::seat(&mut tx, &who, CODE, by_hand.revision, "a", "en", &["ben".into()]).await.unwrap();
        let again = seat_everybody(&mut tx).await;
        assert!(again.seats.iter().any(|seat| seat.interpreter == "ben" && seat.by_hand));
        assert_eq!(sheet(&mut tx).await.broken(), []);
    }

    async fn a_published_change_concerns_those_in_the_booths_and_leaves_the_roster_behind(db: Db) {
        let mut tx = db.begin().await.unwrap();
        set_up(&mut tx).await;
        for (name, into) in [("Ana", "fr>en"), ("Ben", "fr>en"), ("Chloe", "en>fr"), ("Dai", "en>fr")] {
            interpretation::put(&mut tx, &organiser(), CODE, None, one(name, &[into])).await.unwrap();
        }
        seat_everybody(&mut tx).await;
        assert!(!sheet(&mut tx).await.is_behind());
        let concerned = publish(&mut tx, &[("a", at(9, "great")), ("b", at(11, "small"))]).await;
        assert_eq!(concerned, ["Ana", "Ben", "Chloe", "Dai"]);
        assert!(sheet(&mut tx).await.is_behind());

        // Somebody who is away, and somebody who does not come at all.
        let away = Away { from: date(2027, 3, 27).at(10, 0, 0, 0), to: date(2027, 3, 27).at(12, 0, 0, 0) };
        let ana = Content { away: vec![away], ..one("Ana", &["fr>en"]) };
        interpretation::put(&mut tx, &organiser(), CODE, Some("ana"), ana).await.unwrap();
        assert!(sheet(&mut tx).await.broken().iter().any(|one| one.rule == "away"));
        interpretation::withdraw(&mut tx, &organiser(), CODE, "dai", "ill").await.unwrap();
        let made = seat_everybody(&mut tx).await;
        assert!(made.seats.iter().all(|seat| seat.interpreter != "dai"));
        let short: Vec<_> = sheet(&mut tx).await.broken().into_iter().map(|one| (one.rule, one.has)).collect();
        assert_eq!(short, [("short", 1), ("short", 1), ("short", 1)]);
    }

    async fn what_is_agreed_decides_and_only_languages_of_the_conference_are_taken(db: Db) {
        let mut tx = db.begin().await.unwrap();
        set_up(&mut tx).await;
        let who = organiser();
        let odd = interpretation::put(&mut tx, &who, CODE, None, one("Eva", &["ko>en"])).await;
        assert!(matches!(odd, Err(Error::Invalid { code: "direction-language", .. })), "{odd:?}");
        assert!("fr-en".parse::<Direction>().is_err() && "fr>fr".parse::<Direction>().is_err());
        let stranger = actors::holding(Role::Organiser, "other");
        let refused = interpretation::put(&mut tx, &stranger, CODE, None, one("Eva", &["fr>en"])).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
        for (name, into) in [("Ana", "fr>en"), ("Chloe", "en>fr")] {
            interpretation::put(&mut tx, &who, CODE, None, one(name, &[into])).await.unwrap();
        }
        let last = conferences::get(&mut tx, &who, CODE, &Known::NOW).await.unwrap();
        let people = interpretation::all(&mut tx, CODE).await.unwrap();
        assert_eq!(interpretation::teams(&last.is, &people).into_values().collect::<Vec<_>>(), [0, 0]);
        let agreed = Agreement { alone: 60, ..last.is.interpretation };
        let is = Particulars { interpretation: agreed, ..last.is.clone() };
        conferences::correct(&mut tx, &who, CODE, is, last.revision, "").await.unwrap();
        publish(&mut tx, &[("a", at(9, "great")), ("b", at(11, "great"))]).await;
        seat_everybody(&mut tx).await;
        assert_eq!(sheet(&mut tx).await.broken(), []);
    }

    async fn the_link_of_an_interpreter_opens_their_page_only(db: Db) {
        let mut tx = db.begin().await.unwrap();
        set_up(&mut tx).await;
        let who = organiser();
        let ana = interpretation::put(&mut tx, &who, CODE, None, one("Ana", &["fr>en"])).await.unwrap();
        let secret = interpretation::open_page(&mut tx, &who, &ana).await.unwrap().secret;
        let link = links::find(&mut tx, &secret).await.unwrap();
        assert!(link.actor().may_use_link(interpretation::KIND, "forum-1/ana").is_ok());
        assert!(link.actor().may_use_link(interpretation::KIND, "forum-1/ben").is_err());
        assert!(link.actor().may_organise(CODE).is_err());
    }
}

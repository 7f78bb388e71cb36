//! Delegates' timetables, questions, feedback; papers and results of sessions.

use jiff::civil::{date, time};
use network::{
    Actor, Error, Role, Tx,
    agendas::{self, Agenda, Content, Laid, Owner, attendances, feedback, questions},
    check_ins::{self, Scan},
    conferences::{self, Particulars},
    frameworks::Text,
    ids::At,
    interpretation, links,
    programme::{
        Place, came,
        drafts::{self, From},
        papers::{self, NewPaper},
        parts, people, results,
        sessions::{self, Kind},
        versions::{self, Programme},
    },
    registrations::{self, NewPerson, StepA},
};
use proptest::prelude::*;
use testkit::people as actors;

const CODE: &str = "forum-1";

fn organiser() -> Actor {
    actors::holding(Role::Organiser, CODE)
}

fn at(hour: i8) -> Place {
    Place { day: Some(date(2027, 3, 27)), from: Some(time(hour, 0, 0, 0)), ..Place::default() }
}

/// Three sessions, the first led by Ana and reported by Ben; published.
async fn set_up(tx: &mut Tx) {
    let is = Particulars {
        title: Text::from([("en", "Forum")]),
        starts: date(2027, 3, 27),
        ends: date(2027, 3, 28),
        zone: "Europe/Helsinki".into(),
        languages: vec!["en".into(), "fr".into()],
        public: true,
        ..Particulars::default()
    };
    conferences::convene(tx, &actors::secretariat(), CODE, is).await.unwrap();
    let who = organiser();
    for name in ["Ana", "Ben"] {
        let is = people::Content { name: name.into(), ..people::Content::default() };
        people::put(tx, &who, CODE, None, is).await.unwrap();
    }
    for code in ["a", "b", "c"] {
        let first = code == "a";
        let is = sessions::Content {
            kind: Kind::Workshop,
            title: Text::from([("en", code)]),
            minutes: 60,
            chairs: if first { vec!["ana".into()] } else { vec![] },
            rapporteurs: if first { vec!["ben".into()] } else { vec![] },
            ..sessions::Content::default()
        };
        sessions::add(tx, &who, CODE, Some(code), is).await.unwrap();
    }
    publish(tx, &[("a", at(9)), ("b", at(11)), ("c", at(14))]).await;
}

async fn publish(tx: &mut Tx, places: &[(&str, Place)]) -> Programme {
    let who = organiser();
    let mut draft = drafts::begin(tx, &who, CODE, "A draft", From::Nothing).await.unwrap();
    for (session, place) in places {
        draft = drafts::place(tx, &who, &draft.id, draft.revision, session, place.clone())
            .await
            .unwrap();
    }
    let published = versions::publish(tx, &who, &draft.id, draft.revision, Text::default(), true);
    published.await.unwrap().0.programme
}

/// Somebody's timetable and who they are with its link.
async fn delegate(tx: &mut Tx, name: &str) -> (Agenda, Actor) {
    let visitor = Actor::visitor();
    let address = format!("{name}@example.org");
    let owner = Owner::Address(address.clone());
    let agenda = agendas::open(tx, &visitor, CODE, &owner, name, &address, "fr").await.unwrap();
    let secret = agendas::link(tx, &visitor, &agenda).await.unwrap();
    let holder = links::find(tx, &secret).await.unwrap().actor();
    (agenda, holder)
}

fn fine(session: &str, rating: i64) -> feedback::NewFeedback<'_> {
    feedback::NewFeedback { session, rating, body: "Fine", language: "en" }
}

async fn part_of(tx: &mut Tx, person: &str) -> Actor {
    let all = people::all(tx, CODE, &network::ids::Known::NOW).await.unwrap();
    let one = all.into_iter().find(|one| one.code == person).unwrap();
    let secret = parts::open_page(tx, &organiser(), &one).await.unwrap().secret;
    links::find(tx, &secret).await.unwrap().actor()
}

testkit::on_both_databases! {
    async fn a_timetable_is_opened_once_for_each_and_changed_through_its_link_only(db: Db) {
        let mut tx = db.begin().await.unwrap();
        set_up(&mut tx).await;
        let (aino, holder) = delegate(&mut tx, "aino").await;
        let (same, _) = delegate(&mut tx, "aino").await;
        assert_eq!(aino.id, same.id);
        let key = aino.key();
        let picked = agendas::pick(&mut tx, &holder, &key, vec!["b".into(), "a".into(), "b".into()]).await.unwrap();
        assert_eq!(picked.is.sessions, ["b", "a"]);
        let odd = agendas::pick_one(&mut tx, &holder, &key, "nothing", true).await;
        assert!(matches!(odd, Err(Error::Invalid { code: "picked-session-unknown", .. })));
        let (_, other) = delegate(&mut tx, "bela").await;
        assert!(matches!(agendas::pick_one(&mut tx, &other, &key, "c", true).await, Err(Error::Forbidden)));
        assert!(agendas::get(&mut tx, &other, &key).await.is_err());
        assert!(agendas::get(&mut tx, &organiser(), &key).await.is_ok());
        assert!(agendas::get(&mut tx, &actors::holding(Role::Organiser, "other"), &key).await.is_err());
    }

    async fn the_calendar_of_a_timetable_only_reads_it(db: Db) {
        let mut tx = db.begin().await.unwrap();
        set_up(&mut tx).await;
        let visitor = Actor::visitor();
        let (aino, _) = delegate(&mut tx, "aino").await;
        let secret = agendas::link(&mut tx, &visitor, &aino).await.unwrap();
        let reading = links::find(&mut tx, &agendas::calendar_secret(&secret)).await.unwrap().actor();
        assert!(agendas::get(&mut tx, &reading, &aino.key()).await.is_ok());
        assert!(agendas::pick(&mut tx, &reading, &aino.key(), vec![]).await.is_err());
        let holder = links::find(&mut tx, &secret).await.unwrap().actor();
        agendas::shut(&mut tx, &holder, &aino.key()).await.unwrap();
        let shut = links::find(&mut tx, &agendas::calendar_secret(&secret)).await.unwrap();
        assert!(shut.revoked_at.is_some());
    }

    async fn those_whose_sessions_change_are_told_and_only_those(db: Db) {
        let mut tx = db.begin().await.unwrap();
        set_up(&mut tx).await;
        let before = versions::get(&mut tx, &organiser(), CODE, 1).await.unwrap().programme;
        for (name, picks) in [("aino", vec!["a", "b"]), ("bela", vec!["c"]), ("cleo", vec!["b"])] {
            let (agenda, holder) = delegate(&mut tx, name).await;
            let picks = picks.into_iter().map(str::to_owned).collect();
            agendas::pick(&mut tx, &holder, &agenda.key(), picks).await.unwrap();
            if name == "cleo" {
                let is = Content { letters: false, ..Content::default() };
                agendas::describe(&mut tx, &holder, &agenda.key(), "Cleo", "en", is).await.unwrap();
            }
        }
        let after = publish(&mut tx, &[("a", at(9)), ("b", at(9)), ("c", at(14))]).await;
        let touched = agendas::touched(&mut tx, CODE, &before, &after).await.unwrap();
        assert_eq!(touched.len(), 1);
        assert_eq!((touched[0].of.name.as_str(), touched[0].changes.len()), ("aino", 1));
        assert_eq!(touched[0].overlaps, [("a".to_owned(), "b".to_owned())]);
        let wishes = agendas::wishes(&mut tx, &organiser(), CODE).await.unwrap();
        assert_eq!(wishes, [("a".to_owned(), "b".to_owned(), 1)]);
    }

    async fn only_those_who_want_it_are_found(db: Db) {
        let mut tx = db.begin().await.unwrap();
        set_up(&mut tx).await;
        let (aino, holder) = delegate(&mut tx, "aino").await;
        let (bela, other) = delegate(&mut tx, "bela").await;
        let none = agendas::people(&mut tx, &holder, &aino.key(), "").await.unwrap();
        assert!(none.is_empty());
        let is = Content { findable: true, organisation: "Pécs".into(), ..Content::default() };
        agendas::describe(&mut tx, &other, &bela.key(), "Bela", "en", is).await.unwrap();
        let found = agendas::people(&mut tx, &holder, &aino.key(), "pecs").await.unwrap();
        assert_eq!(found.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Bela"]);
        assert!(agendas::people(&mut tx, &Actor::visitor(), &aino.key(), "").await.is_err());
    }

    async fn questions_wait_for_the_chair_of_the_session(db: Db) {
        let mut tx = db.begin().await.unwrap();
        set_up(&mut tx).await;
        let (aino, holder) = delegate(&mut tx, "aino").await;
        let (bela, other) = delegate(&mut tx, "bela").await;
        let asked = questions::ask(&mut tx, &holder, &aino.key(), "a", " Why? ", "en", false).await.unwrap();
        let again = questions::ask(&mut tx, &holder, &aino.key(), "a", "Why?", "en", true).await;
        assert!(matches!(again, Err(Error::Invalid { code: "question-asked", .. })));
        assert!(questions::shown(&mut tx, &other, &bela.key(), "a").await.unwrap().is_empty());
        assert_eq!(questions::shown(&mut tx, &holder, &aino.key(), "a").await.unwrap().len(), 1);
        let (ana, ben) = (part_of(&mut tx, "ana").await, part_of(&mut tx, "ben").await);
        assert!(questions::decide(&mut tx, &ben, &asked.id, questions::State::Shown).await.is_err());
        questions::decide(&mut tx, &ana, &asked.id, questions::State::Shown).await.unwrap();
        let shown = questions::shown(&mut tx, &other, &bela.key(), "a").await.unwrap();
        assert_eq!((shown[0].body.as_str(), shown[0].name.as_str()), ("Why?", ""));
        for number in 0..4 {
            questions::ask(&mut tx, &holder, &aino.key(), "a", &format!("{number}?"), "en", true).await.unwrap();
        }
        let enough = questions::ask(&mut tx, &holder, &aino.key(), "a", "One more?", "en", true).await;
        assert!(matches!(enough, Err(Error::Invalid { code: "question-enough", .. })));
    }

    async fn feedback_is_one_of_each_and_read_without_names(db: Db) {
        let mut tx = db.begin().await.unwrap();
        set_up(&mut tx).await;
        let (aino, holder) = delegate(&mut tx, "aino").await;
        let (bela, other) = delegate(&mut tx, "bela").await;
        let after = At::from("2027-04-01T12:00:00Z".parse::<jiff::Timestamp>().unwrap());
        for (who, key, rating) in [(&holder, aino.key(), 1), (&holder, aino.key(), 4), (&other, bela.key(), 5)] {
            feedback::give(&mut tx, who, &key, fine("a", rating), &after).await.unwrap();
        }
        let all = feedback::summaries(&mut tx, &organiser(), CODE).await.unwrap();
        assert_eq!((all["a"].ratings, all["a"].mean()), ([0, 0, 0, 1, 1], Some(4.5)));
        assert!(feedback::summaries(&mut tx, &holder, CODE).await.is_err());
        let own = feedback::own(&mut tx, &holder, &aino.key(), "a").await.unwrap().unwrap();
        assert_eq!((own.rating, own.body.as_str()), (4, "Fine"));
        // nobody has seen what has not begun: 09:00 in Helsinki is 07:00 here, a day before the clocks change
        for (session, at, early) in [("a", "2027-03-27T06:59:59Z", true), ("a", "2027-03-27T07:00:00Z", false), ("", "2027-03-26T21:59:59Z", true), ("", "2027-03-26T22:00:00Z", false)] {
            let now = At::from(at.parse::<jiff::Timestamp>().unwrap());
            let given = feedback::give(&mut tx, &holder, &aino.key(), fine(session, 4), &now).await;
            assert_eq!(matches!(given, Err(Error::Invalid { code: "feedback-early", .. })), early, "{session} {at}");
        }
        let odd = feedback::give(&mut tx, &holder, &aino.key(), fine("a", 6), &after).await;
        assert!(matches!(odd, Err(Error::Invalid { code: "rating-needed", .. })));
    }

    async fn papers_are_read_early_by_those_of_the_session_and_by_all_when_released(db: Db) {
        let mut tx = db.begin().await.unwrap();
        set_up(&mut tx).await;
        let ana = part_of(&mut tx, "ana").await;
        let new = NewPaper {
            kind: papers::Kind::Slides,
            language: "fr".into(),
            href: "https://example.org/slides".into(),
            ..NewPaper::default()
        };
        let paper = papers::add(&mut tx, &ana, CODE, "a", new.clone()).await.unwrap();
        assert!(papers::add(&mut tx, &ana, CODE, "b", new.clone()).await.is_err());
        let odd = papers::add(&mut tx, &ana, CODE, "a", NewPaper { language: "ko".into(), ..new }).await;
        assert!(matches!(odd, Err(Error::Invalid { code: "direction-language", .. })));
        assert!(papers::released(&mut tx, CODE).await.unwrap().is_empty());
        assert_eq!(papers::of_session(&mut tx, &ana, CODE, "a").await.unwrap().len(), 1);
        let (_, delegate) = delegate(&mut tx, "aino").await;
        assert!(papers::of_session(&mut tx, &delegate, CODE, "a").await.is_err());
        assert!(papers::release(&mut tx, &ana, CODE, &paper.id, true).await.is_err());
        papers::release(&mut tx, &organiser(), CODE, &paper.id, true).await.unwrap();
        assert_eq!(papers::released(&mut tx, CODE).await.unwrap().len(), 1);
        // An interpreter who sits in no booth of this session reads nothing early.
        let eva = interpretation::Content {
            name: "Eva".into(),
            directions: vec!["fr>en".parse().unwrap()],
            ..interpretation::Content::default()
        };
        let eva = interpretation::put(&mut tx, &organiser(), CODE, None, eva).await.unwrap();
        let secret = interpretation::open_page(&mut tx, &organiser(), &eva).await.unwrap().secret;
        let eva = links::find(&mut tx, &secret).await.unwrap().actor();
        assert!(papers::of_session(&mut tx, &eva, CODE, "a").await.is_err());
    }

    async fn results_are_written_by_rapporteurs_kept_and_released_by_organisers(db: Db) {
        let mut tx = db.begin().await.unwrap();
        set_up(&mut tx).await;
        let (ana, ben) = (part_of(&mut tx, "ana").await, part_of(&mut tx, "ben").await);
        let content = |text: &str| results::Content {
            summary: Text::from([("en", text)]),
            ..results::Content::default()
        };
        assert!(results::write(&mut tx, &ana, CODE, "a", content("x"), 0).await.is_err());
        let first = results::write(&mut tx, &ben, CODE, "a", content("first"), 0).await.unwrap();
        let late = results::write(&mut tx, &organiser(), CODE, "a", content("other"), 0).await;
        assert!(matches!(late, Err(Error::Conflict("result-collision"))));
        let empty = results::write(&mut tx, &ben, CODE, "a", results::Content::default(), first.revision).await;
        assert!(matches!(empty, Err(Error::Invalid { code: "needed", .. })));
        assert!(results::all(&mut tx, &Actor::visitor(), CODE).await.unwrap().is_empty());
        assert!(results::release(&mut tx, &ben, CODE, "a", true).await.is_err());
        results::release(&mut tx, &organiser(), CODE, "a", true).await.unwrap();
        let second = results::write(&mut tx, &ben, CODE, "a", content("second"), first.revision).await.unwrap();
        assert!(second.released_at.is_some());
        assert_eq!(results::all(&mut tx, &Actor::visitor(), CODE).await.unwrap().len(), 1);
    }

    async fn whoever_registered_begins_with_their_seats_and_is_counted_when_their_badge_is_read(db: Db) {
        const CODE: &str = "far";
        testkit::conference(&db, CODE).await;
        let who = actors::holding(Role::Organiser, CODE);
        let mut tx = db.begin().await.unwrap();
        let now: At = "2099-09-20T09:00:00Z".parse::<jiff::Timestamp>().unwrap().into();
        let new = NewPerson { name: "Aino".into(), email: "aino@example.org".into(), language: "en".into(), ..NewPerson::default() };
        let (one, secret) = registrations::name(&mut tx, &who, CODE, new).await.unwrap();
        let a = StepA { name: "Aino".into(), country: "FIN".into(), gender: "female".into(), email: "aino@example.org".into(), language: "en".into(), ..StepA::default() };
        let one = registrations::begin(&mut tx, &who, &one.id, a, &now).await.unwrap();
        let holder = links::find(&mut tx, &secret).await.unwrap().actor();
        let agenda = agendas::of_registration(&mut tx, &holder, &one.id).await.unwrap();
        assert_eq!(agenda.id, agendas::of_registration(&mut tx, &holder, &one.id).await.unwrap().id);
        assert!(agendas::of_registration(&mut tx, &Actor::visitor(), &one.id).await.is_err());
        assert_eq!(agendas::attendance(&mut tx, &agenda).await.unwrap(), (false, vec![]));

        let (gate, secret) = check_ins::open(&mut tx, &who, CODE, "Door", "", "en").await.unwrap();
        let phone = links::find(&mut tx, &secret).await.unwrap().actor();
        let scan = Scan { id: "a".into(), badge: one.badge.clone(), session: String::new(), at: now.clone() };
        check_ins::take(&mut tx, &phone, &gate.id, vec![scan], &now, &now).await.unwrap();
        assert!(agendas::attendance(&mut tx, &agenda).await.unwrap().0);
        let came = came::came(&mut tx, CODE).await.unwrap();
        assert_eq!((came.all.registered, came.all.came, came.countries["FIN"].came, came.genders["female"].came), (1, 1, 1, 1));
    }

    async fn a_certificate_of_attendance_has_one_number_and_holds_while_they_were_there(db: Db) {
        let mut tx = db.begin().await.unwrap();
        set_up(&mut tx).await;
        let (aino, holder) = delegate(&mut tx, "aino").await;
        let during = At::from("2027-03-28T10:00:00Z".parse::<jiff::Timestamp>().unwrap());
        let after = At::from("2027-03-30T10:00:00Z".parse::<jiff::Timestamp>().unwrap());
        let early = attendances::certify(&mut tx, &holder, &aino.key(), "", &during).await;
        assert!(matches!(early, Err(Error::Invalid { code: "certificate-early", .. })), "{early:?}");
        let absent = attendances::certify(&mut tx, &holder, &aino.key(), "", &after).await;
        assert!(matches!(absent, Err(Error::Invalid { code: "certificate-absent", .. })), "{absent:?}");
        agendas::attended(&mut tx, &organiser(), CODE, &aino.id, true).await.unwrap();
        let held = attendances::certify(&mut tx, &holder, &aino.key(), "", &after).await.unwrap();
        assert_eq!(attendances::certify(&mut tx, &holder, &aino.key(), "", &after).await.unwrap(), held);
        let (_, other) = delegate(&mut tx, "bela").await;
        assert!(attendances::certify(&mut tx, &other, &aino.key(), "", &after).await.is_err());
        // as somebody may type it
        let typed = held.number.replace('-', "").to_lowercase();
        let (found, one, holds) = attendances::of_number(&mut tx, &typed).await.unwrap().unwrap();
        assert_eq!((found, one.code.as_str(), holds), (held.clone(), CODE, true));
        agendas::attended(&mut tx, &organiser(), CODE, &aino.id, false).await.unwrap();
        assert!(!attendances::of_number(&mut tx, &held.number).await.unwrap().unwrap().2);
        assert!(attendances::of_number(&mut tx, "7F3K-29QM-4T1").await.is_err());
    }

    async fn somebody_with_a_part_says_whether_they_come(db: Db) {
        let mut tx = db.begin().await.unwrap();
        set_up(&mut tx).await;
        let ana = part_of(&mut tx, "ana").await;
        parts::answer(&mut tx, &ana, "forum-1/ana", true, "").await.unwrap();
        parts::answer(&mut tx, &ana, "forum-1/ana", false, " ill ").await.unwrap();
        assert!(parts::answer(&mut tx, &ana, "forum-1/ben", true, "").await.is_err());
        let all = parts::answers(&mut tx, CODE).await.unwrap();
        assert_eq!((all.len(), all[0].comes, all[0].note.as_str()), (1, false, "ill"));
    }
}

/// A programme of sessions at these hours, by code `s0`, `s1` …
fn programme(hours: &[u8]) -> Programme {
    let sessions = hours.iter().enumerate().map(|(number, hour)| versions::Held {
        code: format!("s{number}"),
        id: network::ids::ProgrammeSessionId::create(),
        number: number as i64,
        is: sessions::Content { minutes: 90, ..sessions::Content::default() },
        place: at((*hour).cast_signed()),
    });
    Programme { sessions: sessions.collect(), ..Programme::default() }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_timetable_is_in_order_and_names_every_overlap(
        hours in prop::collection::vec(8..18u8, 1..12),
        picks in prop::collection::vec(0..16usize, 0..10),
    ) {
        let programme = programme(&hours);
        let mut picks: Vec<String> = picks.into_iter().map(|number| format!("s{number}")).collect();
        picks.sort();
        picks.dedup();
        let made = Laid::of(&programme).timetable(&picks);
        prop_assert_eq!(made.held.len() + made.gone.len(), picks.len());
        prop_assert!(made.held.is_sorted_by_key(|one| one.starts()));
        let mut overlapping = 0;
        for (place, a) in made.held.iter().enumerate() {
            for b in &made.held[place + 1..] {
                overlapping += usize::from(a.ends() > b.starts() && b.ends() > a.starts());
            }
        }
        prop_assert_eq!(made.overlaps.len(), overlapping);
    }
}

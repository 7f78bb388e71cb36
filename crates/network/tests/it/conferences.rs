//! Conferences are set up, changed and copied; their programme is drafted and published.

use jiff::civil::{Date, Time, date, time};
use network::{
    Actor, Error, Role, Tx,
    conferences::{self, Particulars, Room, Transfer, Venue, Window},
    frameworks::Text,
    ids::Known,
    jobs,
    programme::{
        Place,
        drafts::{self, Draft, From, Laid},
        people, searches,
        sessions::{self, Content, Kind},
        versions::{self, Change},
    },
};
use testkit::people as actors;

fn organiser() -> Actor {
    actors::holding(Role::Organiser, "forum-1")
}

/// Two days, two buildings, three rooms.
fn forum() -> Particulars {
    let room = |code: &str, capacity, booths| Room {
        code: code.into(),
        name: code.into(),
        capacity: Some(capacity),
        booths: Some(booths),
        ..Room::default()
    };
    Particulars {
        title: Text::from([("en", "Forum"), ("fr", "Forum")]),
        country: "FIN".into(),
        starts: date(2027, 3, 27),
        ends: date(2027, 3, 28),
        zone: "Europe/Helsinki".into(),
        languages: vec!["en".into(), "fr".into()],
        venues: vec![
            Venue {
                code: "hall".into(),
                name: "Hall".into(),
                rooms: vec![room("great", 400, 3)],
                ..Venue::default()
            },
            Venue {
                code: "school".into(),
                name: "School".into(),
                rooms: vec![room("one", 80, 2), room("two", 40, 0)],
                ..Venue::default()
            },
        ],
        transfers: vec![Transfer { from: "hall".into(), to: "school".into(), minutes: 30 }],
        public: true,
        ..Particulars::default()
    }
}

fn content(title: &str, minutes: i64) -> Content {
    Content {
        kind: Kind::Workshop,
        title: Text::from([("en", title)]),
        minutes,
        ..Content::default()
    }
}

fn at(day: i8, hour: i8, minute: i8, room: &str) -> Place {
    Place {
        day: Some(date(2027, 3, day)),
        from: Some(time(hour, minute, 0, 0)),
        room: room.into(),
        ..Place::default()
    }
}

/// The forum with three sessions: `a` and `b` share a speaker, `c` is interpreted.
async fn set_up(tx: &mut Tx) -> Draft {
    let keeper = actors::secretariat();
    conferences::convene(tx, &keeper, "forum-1", forum()).await.unwrap();
    let who = organiser();
    let ana = people::Content {
        name: "Ana".into(),
        email: "ana@example.org".into(),
        language: "fr".into(),
        ..people::Content::default()
    };
    let ana = people::put(tx, &who, "forum-1", None, ana).await.unwrap().code;
    for (code, speakers, interpreted) in
        [("a", true, false), ("b", true, false), ("c", false, true)]
    {
        let is = Content {
            speakers: if speakers { vec![ana.clone()] } else { vec![] },
            interpreted,
            languages: vec!["en".into(), "fr".into()],
            ..content(code, 60)
        };
        sessions::add(tx, &who, "forum-1", Some(code), is).await.unwrap();
    }
    drafts::begin(tx, &who, "forum-1", "First", From::Nothing).await.unwrap()
}

async fn place(tx: &mut Tx, draft: Draft, session: &str, at: Place) -> Draft {
    drafts::place(tx, &organiser(), &draft.id, draft.revision, session, at).await.unwrap()
}

async fn rules(tx: &mut Tx, draft: &Draft) -> Vec<String> {
    let laid = Laid::read(tx, &organiser(), &draft.id).await.unwrap();
    laid.plan().clashes().into_iter().map(|clash| clash.rule).collect()
}

#[test]
fn a_conference_says_when_its_clocks_change() {
    let is = Particulars { zone: "Europe/Paris".into(), ..Particulars::default() };
    let day = |text: &str| text.parse().unwrap();
    assert_eq!(is.clock_change(day("2027-03-28")), 60);
    assert_eq!(is.clock_change(day("2027-03-29")), 0);
    assert_eq!(is.clock_change(day("2027-10-31")), -60);
    assert!(is.is_skipped("2027-03-28T02:30:00".parse().unwrap()));
    assert!(!is.is_skipped("2027-03-28T03:00:00".parse().unwrap()));
    let is = Particulars { zone: "Asia/Seoul".into(), ..Particulars::default() };
    assert!(is.days().all(|day| is.clock_change(day) == 0));
}

testkit::on_both_databases! {
    async fn only_those_who_keep_the_network_convene_and_only_the_organiser_changes(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let refused = conferences::convene(&mut tx, &organiser(), "forum-1", forum()).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
        set_up(&mut tx).await;
        let other = actors::holding(Role::Organiser, "forum-2");
        let refused = conferences::correct(&mut tx, &other, "forum-1", forum(), 1, "").await;
        assert!(matches!(refused, Err(Error::Forbidden)));
        let closed = Particulars { public: false, ..forum() };
        conferences::correct(&mut tx, &organiser(), "forum-1", closed.clone(), 1, "").await.unwrap();
        let hidden = conferences::get(&mut tx, &Actor::visitor(), "forum-1", &Known::NOW).await;
        assert!(matches!(hidden, Err(Error::NotFound)));
        let late = conferences::correct(&mut tx, &organiser(), "forum-1", forum(), 1, "").await;
        assert!(matches!(late, Err(Error::Conflict("conference-collision"))));
    }

    async fn a_conference_that_cannot_be_is_refused_with_the_reason(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let keeper = actors::secretariat();
        let mut double = forum();
        double.venues[1].rooms[1].code = "one".into();
        for (is, expected) in [
            (Particulars { ends: date(2027, 3, 26), ..forum() }, "conference-ends-first"),
            (Particulars { zone: "CST".into(), ..forum() }, "conference-zone-unknown"),
            (Particulars { ends: date(2027, 5, 26), ..forum() }, "conference-too-long"),
            (double, "code-taken"),
        ] {
            let refused = conferences::convene(&mut tx, &keeper, "forum-1", is).await;
            let Err(Error::Invalid { code, .. }) = refused else { panic!("{refused:?}") };
            assert_eq!(code, expected);
        }
    }

    async fn a_copy_has_the_rooms_and_sessions_but_no_people_and_other_days(db: Db) {
        let mut tx = db.begin().await.unwrap();
        set_up(&mut tx).await;
        let keeper = actors::secretariat();
        let title = Text::from([("en", "Second forum")]);
        let starts = date(2029, 6, 1);
        let copy = conferences::copy(&mut tx, &keeper, "forum-1", "forum-2", title, starts).await.unwrap();
        assert_eq!((copy.is.starts, copy.is.ends), (starts, date(2029, 6, 2)));
        assert_eq!(copy.is.venues.len(), 2);
        let all = sessions::all(&mut tx, "forum-2", &Known::NOW).await.unwrap();
        assert_eq!(all.len(), 3);
        assert!(all.iter().all(|one| one.is.speakers.is_empty()));
    }

    async fn a_draft_tells_what_breaks_and_every_step_can_be_undone(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let draft = set_up(&mut tx).await;
        let draft = place(&mut tx, draft, "a", at(27, 9, 0, "great")).await;
        let draft = place(&mut tx, draft, "b", at(27, 9, 30, "one")).await;
        assert_eq!(rules(&mut tx, &draft).await, ["person"]);
        let draft = place(&mut tx, draft, "b", at(27, 10, 15, "one")).await;
        assert_eq!(rules(&mut tx, &draft).await, ["transfer"], "fifteen minutes are too few");
        let draft = place(&mut tx, draft, "b", at(27, 10, 30, "one")).await;
        assert!(rules(&mut tx, &draft).await.is_empty());
        let draft = place(&mut tx, draft, "c", at(27, 9, 0, "two")).await;
        assert_eq!(rules(&mut tx, &draft).await, ["booths"]);

        let late = drafts::place(&mut tx, &organiser(), &draft.id, 1, "c", at(27, 9, 0, "one")).await;
        assert!(matches!(late, Err(Error::Conflict("draft-collision"))));
        let mut draft = draft;
        for _ in 0..4 {
            let before = draft.places.len();
            draft = drafts::undo(&mut tx, &organiser(), &draft.id, draft.revision).await.unwrap();
            assert!(draft.places.len() <= before);
        }
        assert_eq!(draft.places.len(), 1);
        let draft = drafts::undo(&mut tx, &organiser(), &draft.id, draft.revision).await.unwrap();
        assert!(draft.places.is_empty());
        let nothing = drafts::undo(&mut tx, &organiser(), &draft.id, draft.revision).await;
        assert!(matches!(nothing, Err(Error::Invalid { code: "nothing-to-undo", .. })));
    }

    async fn publishing_numbers_versions_and_names_who_must_hear(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = organiser();
        let draft = set_up(&mut tx).await;
        let draft = place(&mut tx, draft, "a", at(27, 9, 0, "great")).await;
        let draft = place(&mut tx, draft, "b", at(27, 9, 0, "one")).await;
        let refused = versions::publish(&mut tx, &who, &draft.id, draft.revision, Text::default(), false).await;
        assert!(matches!(refused, Err(Error::Invalid { code: "programme-clashes", .. })));
        let draft = place(&mut tx, draft, "b", at(28, 9, 0, "one")).await;
        let draft = place(&mut tx, draft, "c", at(28, 9, 0, "great")).await;
        let (first, told) = versions::publish(&mut tx, &who, &draft.id, draft.revision, Text::default(), false).await.unwrap();
        assert_eq!((first.number, first.changes.len(), told.len()), (1, 0, 0));

        let draft = place(&mut tx, draft, "b", at(28, 14, 0, "one")).await;
        let draft = place(&mut tx, draft, "c", at(28, 10, 0, "great")).await;
        let (second, told) = versions::publish(&mut tx, &who, &draft.id, draft.revision, Text::default(), false).await.unwrap();
        assert_eq!(second.number, 2);
        let moved: Vec<&str> = second.changes.iter().map(Change::session).collect();
        assert_eq!(moved, ["c", "b"]);
        assert_eq!(told.len(), 1, "only Ana has a part in a changed session");
        assert_eq!((told[0].name(), told[0].changes.len()), ("Ana", 1));
        let kept = versions::get(&mut tx, &Actor::visitor(), "forum-1", 1).await.unwrap();
        assert_eq!(kept.programme.session("b").unwrap().place.from, Some(time(9, 0, 0, 0)));
        let shown = serde_json::to_string(&second.programme).unwrap();
        assert!(!shown.contains("ana@example.org"), "addresses are for organisers only");
    }

    async fn a_search_places_what_is_nowhere_and_says_why_it_cannot(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let who = organiser();
        let draft = set_up(&mut tx).await;
        let asked = searches::ask(&mut tx, &who, &draft.id, 1, 7).await.unwrap();
        let again = searches::ask(&mut tx, &who, &draft.id, 1, 8).await.unwrap();
        assert_eq!(asked.id, again.id, "one search at a time");
        let job = jobs::claim(&mut tx).await.unwrap().unwrap();
        let (search, laid) = searches::begin(&mut tx, &job).await.unwrap().unwrap();
        let plan = laid.plan();
        let options = timetable::Options { seed: 7, from: Some(plan.beginning()), ..timetable::Options::default() };
        let found = timetable::improve(&plan.instance, &options, timetable::steps(100_000));
        searches::end(&mut tx, &job, &search, &laid, found, vec![]).await.unwrap();
        let draft = drafts::get(&mut tx, &who, &draft.id).await.unwrap();
        assert_eq!(draft.places.len(), 3);
        assert!(rules(&mut tx, &draft).await.is_empty());
        let done = searches::latest(&mut tx, &who, &draft.id).await.unwrap().unwrap();
        assert!(done.ended_at.is_some() && done.report.moved == 3);

        // Only the great hall has booths enough; closed all the time, nothing is possible.
        let mut is = forum();
        is.venues[0].rooms[0].closed = is.days().map(Window::whole).collect();
        is.venues[1].rooms[0].booths = Some(0);
        conferences::correct(&mut tx, &who, "forum-1", is, 1, "the hall burnt").await.unwrap();
        let laid = Laid::read(&mut tx, &who, &draft.id).await.unwrap();
        let why: Vec<String> = laid.plan().impossible().into_iter().map(|rule| rule.rule).collect();
        assert_eq!(why, ["booths", "room-closed"]);
    }

    async fn more_sessions_than_slots_are_counted(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let draft = set_up(&mut tx).await;
        let mut is = forum();
        is.ends = is.starts;
        is.venues.truncate(1);
        is.transfers.clear();
        conferences::correct(&mut tx, &organiser(), "forum-1", is, 1, "").await.unwrap();
        for number in 0..5 {
            let title = format!("more-{number}");
            sessions::add(&mut tx, &organiser(), "forum-1", None, content(&title, 60)).await.unwrap();
        }
        let laid = Laid::read(&mut tx, &organiser(), &draft.id).await.unwrap();
        let why = laid.plan().impossible();
        // Eight hours of sessions in the one hall, which has seven.
        assert_eq!((why[0].rule.as_str(), why[0].room.as_str()), ("too-many", "great"));
        assert_eq!((why[0].needs, why[0].has), (480, 420));
    }

    async fn a_session_longer_than_half_a_day_is_named(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let draft = set_up(&mut tx).await;
        sessions::add(&mut tx, &organiser(), "forum-1", Some("long"), content("long", 500)).await.unwrap();
        let laid = Laid::read(&mut tx, &organiser(), &draft.id).await.unwrap();
        let faults = laid.plan().faults();
        assert_eq!(faults.len(), 1);
        assert_eq!((faults[0].rule.as_str(), faults[0].sessions[0].as_str()), ("too-long", "long"));
        assert_eq!((faults[0].needs, faults[0].has), (510, 210));
    }

    async fn the_second_conference_ships_whole_and_keeps_its_own_rules(db: Db) {
        let mut tx = db.begin().await.unwrap();
        let program = Actor::program("test");
        conferences::ship(&mut tx, &program).await.unwrap();
        conferences::ship(&mut tx, &program).await.unwrap();
        let all = conferences::all(&mut tx, &Actor::visitor(), &Known::NOW).await.unwrap();
        assert_eq!(all.len(), 6);
        let second = versions::latest(&mut tx, &program, "iclc-2", &Known::NOW).await.unwrap().unwrap();
        assert_eq!(second.programme.sessions.len(), 23);
        assert_eq!(second.programme.is.changes.len(), 5);
        let drafts = drafts::of_conference(&mut tx, &program, "iclc-2").await.unwrap();
        let laid = Laid::read(&mut tx, &program, &drafts[0].id).await.unwrap();
        let plan = laid.plan();
        assert_eq!(plan.clashes(), []);
        assert!(plan.unplaced().is_empty());
        // Every place is on the grid, and the grid says the same clock times again.
        for (number, code) in plan.sessions.iter().enumerate() {
            let again = plan.place(plan.programme.placement(number));
            assert!(again.is_like(&laid.draft.places[code]), "{code}");
        }
    }
}

/// When clocks go forward at night inside a conference, clock times stay and instants follow.
#[test]
fn clock_times_survive_a_change_of_the_clock() {
    let is = forum();
    let instant = |day: Date, at: Time| is.instant(day.to_datetime(at)).timestamp().to_string();
    assert_eq!(instant(date(2027, 3, 27), time(9, 0, 0, 0)), "2027-03-27T07:00:00Z");
    assert_eq!(instant(date(2027, 3, 28), time(9, 0, 0, 0)), "2027-03-28T06:00:00Z");
}

//! A conference of 120 sessions in 8 rooms over 3 days, as visitors and their programs ask for it.

use std::time::Duration;

use jiff::civil::{date, time};
use network::{
    Actor, Db,
    conferences::{self, Grid, Particulars, Room, Venue},
    frameworks::Text,
    programme::{drafts, people, sessions, versions},
};
use timetable::generate::{Size, generate};

use super::{Served, crowd, line, quantiles, stoa};

const CODE: &str = "forum";

pub fn measure(seconds: u64) {
    let folder = tempfile::tempdir().expect("a folder");
    let database = format!("sqlite:{}", folder.path().join("stoa.sqlite").display());
    stoa(&["migrate", "--database", &database]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(hold(&database));

    let (served, address, mut caller) = Served::start(&database, folder.path());
    let pages: Vec<String> = ["en", "fr", "es"]
        .iter()
        .map(|lang| format!("/{lang}/conferences/{CODE}/programme"))
        .collect();
    let size = caller.get(&pages[0]).len();
    line("programme of 120 sessions, compressed", format!("{:.1} kB", size as f64 / 1000.0));
    // Each version is a page that nobody has asked for.
    let mut fresh: Vec<Duration> = (0..40)
        .map(|number| caller.timed(&format!("{}?again={number}", pages[number % 3])))
        .collect();
    line("the programme's page, rendered, p50 / p95", quantiles(&mut fresh));
    let mut kept: Vec<Duration> = (0..300).map(|n| caller.timed(&pages[n % 3])).collect();
    line("the same page again, p50 / p95", quantiles(&mut kept));
    let file = |name: &str| vec![format!("/api/conferences/{CODE}/{name}?lang=en")];
    for (name, paths) in [
        ("programme pages", pages),
        ("schedule.xml", file("schedule.xml")),
        ("schedule.json", file("schedule.json")),
        ("calendar", file("programme.ics")),
    ] {
        let mut rendered: Vec<Duration> = (0..20)
            .map(|number| {
                let more = if paths[0].contains('?') { '&' } else { '?' };
                caller.timed(&format!("{}{more}again={number}", paths[0]))
            })
            .collect();
        line(&format!("{name}, rendered, p50 / p95"), quantiles(&mut rendered));
        let count = crowd(address, &paths, Duration::from_secs(seconds));
        line(&format!("{name} a second, load generator included"), count / seconds as usize);
    }
    line("memory after that", served.memory());
}

async fn hold(database: &str) {
    let db = Db::open(database).await.expect("it opens");
    let program = Actor::program("bench");
    let instance = generate(Size::FULL, 2015);
    let room = |(number, room): (usize, &timetable::Room)| Room {
        code: format!("room-{number}"),
        name: room.name.clone(),
        capacity: Some(room.capacity),
        booths: Some(room.booths),
        ..Room::default()
    };
    let is = Particulars {
        title: Text::from([("en", "Forum"), ("fr", "Forum"), ("es", "Foro")]),
        starts: date(2027, 9, 20),
        ends: date(2027, 9, 22),
        zone: "Europe/London".into(),
        grid: Grid {
            minutes: 60,
            morning: (time(9, 0, 0, 0), time(13, 0, 0, 0)),
            afternoon: (time(14, 0, 0, 0), time(18, 0, 0, 0)),
        },
        languages: vec!["en".into(), "fr".into(), "es".into()],
        venues: vec![Venue {
            code: "hall".into(),
            name: "Hall".into(),
            rooms: instance.rooms.iter().enumerate().map(room).collect(),
            ..Venue::default()
        }],
        public: true,
        ..Particulars::default()
    };
    let mut tx = db.begin().await.expect("begins");
    conferences::convene(&mut tx, &program, CODE, is).await.expect("convenes");
    let mut named = Vec::new();
    for number in 0..instance.sessions.iter().flat_map(|one| one.people()).max().unwrap_or(0) + 1 {
        let is =
            people::Content { name: format!("Speaker {number}"), ..people::Content::default() };
        named.push(people::put(&mut tx, &program, CODE, None, is).await.expect("is put").code);
    }
    for one in &instance.sessions {
        let is = sessions::Content {
            title: Text::from([("en", &*one.title), ("fr", &*one.title), ("es", &*one.title)]),
            about: Text::from([(
                "en",
                "What cities learn from each other, and what they did next.",
            )]),
            minutes: one.dur as i64 * 60,
            languages: one.interp.clone(),
            interpreted: !one.interp.is_empty(),
            speakers: one.speakers.iter().map(|person| named[*person as usize].clone()).collect(),
            ..sessions::Content::default()
        };
        sessions::add(&mut tx, &program, CODE, None, is).await.expect("is added");
    }
    let from = drafts::From::Nothing;
    let draft = drafts::begin(&mut tx, &program, CODE, "First", from).await.expect("begins");
    let laid = drafts::Laid::read(&mut tx, &program, &draft.id).await.expect("reads");
    let plan = laid.plan();
    let options = timetable::Options::default();
    let found = timetable::improve(&plan.instance, &options, timetable::steps(400_000));
    let places = plan.places(&found.expect("it has places").programme, &draft.places);
    let did = drafts::Did::Improved { moved: places.len() };
    let put = drafts::put(&mut tx, &program, &draft.id, draft.revision, places, did);
    let draft = put.await.expect("puts");
    versions::publish(&mut tx, &program, &draft.id, draft.revision, Text::default(), true)
        .await
        .expect("publishes");
    tx.commit().await.expect("commits");
    db.close().await;
}

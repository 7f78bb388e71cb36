//! 5,000 delegates' timetables of a conference of 120 sessions, made anew after a change of the
//! programme: reckoned alone, and with the rows read before.

use std::sync::LazyLock;

use divan::Bencher;
use jiff::civil::{date, time};
use network::{
    Actor, Db,
    agendas::{self, Agenda, Owner, Picked, Picks},
    conferences::{self, Particulars},
    frameworks::Text,
    ids::ProgrammeSessionId,
    links,
    programme::{
        Place, drafts, sessions,
        versions::{self, Held, Programme},
    },
};
use tokio::runtime::Runtime;

const DELEGATES: usize = 5_000;
const SESSIONS: usize = 120;
const PICKS: usize = 12;
const CODE: &str = "forum";

fn main() {
    divan::main();
}

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime"));

static CROWD: LazyLock<(Db, Programme, Vec<Picks>)> = LazyLock::new(|| RUNTIME.block_on(crowd()));

/// Five sessions at a time, eight times a day, over three days.
fn place(number: usize, shifted: usize) -> Place {
    let slot = (number / 5 + shifted) % 24;
    let part = |n: usize| i8::try_from(n).unwrap_or(0);
    Place {
        day: Some(date(2027, 9, 20 + part(slot / 8))),
        from: Some(time(9 + part(slot % 8), 0, 0, 0)),
        ..Place::default()
    }
}

async fn crowd() -> (Db, Programme, Vec<Picks>) {
    let db = testkit::sqlite().await;
    let program = Actor::program("bench");
    let mut tx = db.begin().await.expect("begins");
    let is = Particulars {
        title: Text::from([("en", "Forum")]),
        starts: date(2027, 9, 20),
        ends: date(2027, 9, 22),
        zone: "Europe/Paris".into(),
        languages: vec!["en".into()],
        public: true,
        ..Particulars::default()
    };
    conferences::convene(&mut tx, &program, CODE, is).await.expect("convenes");
    let from = drafts::From::Nothing;
    let mut draft = drafts::begin(&mut tx, &program, CODE, "First", from).await.expect("begins");
    let mut places = draft.places.clone();
    for number in 0..SESSIONS {
        let code = format!("s{number}");
        let title = Text::from([("en", code.as_str())]);
        let is = sessions::Content { title, minutes: 60, ..sessions::Content::default() };
        sessions::add(&mut tx, &program, CODE, Some(&code), is).await.expect("adds");
        places.insert(code, place(number, 0));
    }
    let did = drafts::Did::Improved { moved: SESSIONS };
    draft =
        drafts::put(&mut tx, &program, &draft.id, draft.revision, places, did).await.expect("puts");
    let published =
        versions::publish(&mut tx, &program, &draft.id, draft.revision, Text::default(), true);
    let before = published.await.expect("publishes").0.programme;
    let mut agendas = Vec::new();
    for number in 0..DELEGATES {
        let address = format!("delegate-{number}@example.org");
        let owner = Owner::Address(address.clone());
        let open = agendas::open(&mut tx, &program, CODE, &owner, "Delegate", &address, "en");
        let agenda = open.await.expect("opens");
        let secret = agendas::link(&mut tx, &program, &agenda).await.expect("links");
        let holder = links::find(&mut tx, &secret).await.expect("is there").actor();
        let picks = (0..PICKS).map(|pick| format!("s{}", (number * 7 + pick * 11) % SESSIONS));
        let key = agenda.key();
        let picked = agendas::pick(&mut tx, &holder, &key, picks.collect());
        let picked = picked.await.expect("picks");
        let is = Picked { sessions: picked.is.sessions, letters: true };
        let Agenda { id, owner, name, address, language, .. } = picked;
        agendas.push(Picks { id, owner, name, address, language, is });
    }
    tx.commit().await.expect("commits");
    (db, before, agendas)
}

/// One session in ten moves, as when a room is lost for a day.
fn changed(before: &Programme) -> Programme {
    let moved = |(number, one): (usize, &Held)| Held {
        place: place(number, usize::from(number % 10 == 0)),
        id: ProgrammeSessionId::create(),
        ..one.clone()
    };
    let sessions = before.sessions.iter().enumerate().map(moved).collect();
    Programme { sessions, ..before.clone() }
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn timetables_of_5000_reckoned(bencher: Bencher) {
    let (_, before, agendas) = &*CROWD;
    let after = changed(before);
    bencher
        .with_inputs(|| agendas.clone())
        .bench_local_values(|agendas| agendas::recompute(before, &after, agendas).len());
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn timetables_of_5000_read_and_reckoned(bencher: Bencher) {
    let (db, before, _) = &*CROWD;
    let after = changed(before);
    bencher.bench_local(|| {
        RUNTIME.block_on(async {
            let mut conn = db.read().await.expect("reads");
            agendas::touched(&mut conn, CODE, before, &after).await.expect("reckons").len()
        })
    });
}

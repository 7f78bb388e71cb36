//! What tests stand on: both databases, and people to act with.

mod postgres;
mod sqlite;
pub mod kolada;
pub mod people;
pub mod places;
pub mod shared;

pub use postgres::postgres;
pub use sqlite::sqlite;

/// Writes each test once and runs it on both databases. Without Debian's PostgreSQL
/// the second half says so and passes, unless `CI` is set.
#[macro_export]
macro_rules! on_both_databases {
    ($($(#[$meta:meta])* async fn $name:ident($db:ident: Db) $body:block)*) => {$(
        mod $name {
            use super::*;

            $(#[$meta])*
            async fn test($db: network::Db) $body

            #[tokio::test]
            async fn sqlite() {
                test($crate::sqlite().await).await
            }

            #[tokio::test]
            async fn postgres() {
                if let Some(db) = $crate::postgres().await {
                    test(db).await
                }
            }
        }
    )*};
}

/// Where test databases lie.
pub fn ground() -> std::path::PathBuf {
    let memory = std::path::Path::new("/dev/shm");
    if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() }
}

/// Removes what test processes that are gone left behind: statics are never dropped.
fn sweep() {
    for entry in std::fs::read_dir(ground()).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let owner = name.to_str().and_then(|n| n.strip_prefix("stoa-test-")?.split('-').next());
        if owner.is_some_and(|pid| !std::path::Path::new("/proc").join(pid).exists()) {
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}

/// The frameworks that come with the program.
pub async fn frameworks(db: &network::Db) {
    let mut tx = db.begin().await.expect("a test's database can be written");
    network::frameworks::load_shipped(&mut tx, &network::Actor::program("test"))
        .await
        .expect("what ships can be loaded");
    tx.commit().await.expect("a test's database can be written");
}

/// The calls of the past, closed.
pub async fn calls(db: &network::Db) {
    let mut tx = db.begin().await.expect("a test's database can be written");
    network::calls::ship(&mut tx, &network::Actor::program("test"))
        .await
        .expect("what ships can be entered");
    tx.commit().await.expect("a test's database can be written");
}

/// A conference in a far year, open for registration: a hotel with two single rooms for each
/// night, one room with two seats, two workshops at different times and one beside the first.
pub async fn conference(db: &network::Db, code: &str) {
    use network::{
        Actor,
        conferences::{self, Block, Grid, Hotel, Particulars, Registering, Room, Venue},
        frameworks::Text,
        programme::{Place, drafts, sessions, versions},
    };
    let day = |text: &str| -> jiff::civil::Date { text.parse().expect("a day") };
    let nights = ["2099-09-19", "2099-09-20", "2099-09-21", "2099-09-22"].map(|n| (day(n), 2));
    let room = |code: &str| Room {
        code: code.into(),
        name: format!("Room {code}"),
        capacity: Some(2),
        ..Room::default()
    };
    let is = Particulars {
        title: Text::from([
            ("en", "A conference"),
            ("fr", "Une conférence"),
            ("es", "Una conferencia"),
        ]),
        place: "Learnham".into(),
        country: "GBR".into(),
        starts: day("2099-09-20"),
        ends: day("2099-09-22"),
        zone: "Europe/London".into(),
        grid: Grid::default(),
        languages: vec!["en".into(), "fr".into(), "es".into()],
        venues: vec![Venue {
            code: "hall".into(),
            name: "Hall".into(),
            rooms: vec![room("small"), room("other")],
            ..Venue::default()
        }],
        hotels: vec![Hotel {
            code: "harbour".into(),
            name: "Harbour Hotel".into(),
            currency: "GBP".into(),
            blocks: vec![Block { room: "single".into(), price: Some(90.0), nights: nights.into() }],
            ..Hotel::default()
        }],
        registration: Registering { until: Some(day("2099-08-31")), ..Registering::default() },
        public: true,
        ..Particulars::default()
    };
    let program = Actor::program("test");
    let mut tx = db.begin().await.expect("a test's database can be written");
    conferences::convene(&mut tx, &program, code, is).await.expect("it is well formed");
    let mut places = std::collections::BTreeMap::new();
    for (session, from, room) in
        [("reading", "09:00", "small"), ("health", "11:00", "small"), ("beside", "09:30", "other")]
    {
        let is = sessions::Content {
            kind: sessions::Kind::Workshop,
            title: Text::from([("en", session)]),
            minutes: 60,
            ..sessions::Content::default()
        };
        sessions::add(&mut tx, &program, code, Some(session), is).await.expect("it is new");
        places.insert(
            session.to_owned(),
            Place {
                day: Some(day("2099-09-20")),
                from: conferences::clock(from),
                venue: "hall".into(),
                room: room.into(),
                pinned: false,
            },
        );
    }
    let draft = drafts::begin(&mut tx, &program, code, "A draft", drafts::From::Nothing)
        .await
        .expect("it has a name");
    let did = drafts::Did::Improved { moved: 3 };
    let draft = drafts::put(&mut tx, &program, &draft.id, draft.revision, places, did)
        .await
        .expect("the places are known");
    versions::publish(&mut tx, &program, &draft.id, draft.revision, Text::default(), true)
        .await
        .expect("it may be published");
    tx.commit().await.expect("a test's database can be written");
}

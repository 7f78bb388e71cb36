//! The network's own conferences as far as they are known, and a large one that is plainly
//! invented, so that the planning has something to do.

use std::collections::BTreeMap;

use network::{
    Actor, Db, Tx,
    agendas::{self, Owner, questions},
    conferences::{self, Particulars, Room, SubTheme, Transfer, Venue},
    frameworks::Text,
    interpretation::{
        self, Direction,
        roster::{self, Sheet},
    },
    links,
    programme::{
        drafts::{self, Did, From},
        papers, people,
        sessions::{self, Content, Kind},
        versions,
    },
};
use timetable::generate::{REGIONS, Size, generate};

use super::delegations::somebody;

const SEED: u64 = 2015;
pub const CODE: &str = "forum-2027";
/// Enough to place every session; an organiser can improve it.
const STEPS: u64 = 400_000;
/// Names that need no translation.
const ROOMS: [&str; 8] =
    ["Aula Magna", "Agora", "Atrium", "Odeon", "Lyceum", "Academia", "Rotunda", "Scriptorium"];
/// With a timetable of their own.
const DELEGATES: usize = 48;

pub async fn hold(db: &Db) -> anyhow::Result<()> {
    let program = Actor::program("demonstration");
    let mut tx = db.begin().await?;
    conferences::ship(&mut tx, &program).await?;
    let instance = generate(Size::FULL, SEED);
    let rooms: Vec<Room> = instance
        .rooms
        .iter()
        .enumerate()
        .map(|(number, room)| Room {
            code: format!("room-{}", number + 1),
            name: ROOMS.get(number).map_or_else(|| room.name.clone(), |name| (*name).into()),
            capacity: Some(room.capacity),
            booths: Some(room.booths),
            ..Room::default()
        })
        .collect();
    let (hall, school) = rooms.split_at(rooms.len() / 2);
    let venue = |code: &str, name: &str, rooms: &[Room]| Venue {
        code: code.into(),
        name: name.into(),
        rooms: rooms.to_vec(),
        ..Venue::default()
    };
    let is = Particulars {
        title: Text::from([
            ("en", "Learnham Forum 2027 (invented)"),
            ("fr", "Forum de Learnham 2027 (inventé)"),
            ("es", "Foro de Learnham 2027 (inventado)"),
        ]),
        theme: Text::from([
            ("en", "A day in a learning city"),
            ("fr", "Une journée dans une ville apprenante"),
            ("es", "Un día en una ciudad del aprendizaje"),
        ]),
        sub_themes: themes(),
        place: "Learnham".into(),
        country: "GBR".into(),
        starts: "2027-09-20".parse()?,
        ends: "2027-09-22".parse()?,
        zone: "Europe/London".into(),
        grid: conferences::Grid {
            minutes: 60,
            morning: ("09:00:00".parse()?, "13:00:00".parse()?),
            afternoon: ("14:00:00".parse()?, "18:00:00".parse()?),
        },
        languages: vec!["en".into(), "fr".into(), "es".into()],
        venues: vec![venue("guildhall", "Guildhall", hall), venue("college", "College", school)],
        transfers: vec![Transfer { from: "guildhall".into(), to: "college".into(), minutes: 15 }],
        teams: instance.teams.clone(),
        public: true,
        invented: Some(format!("the demonstration, seed {SEED}")),
        ..Particulars::default()
    };
    conferences::convene(&mut tx, &program, CODE, is).await?;
    let mut named = BTreeMap::new();
    let numbers: std::collections::BTreeSet<u32> =
        instance.sessions.iter().flat_map(|session| session.people()).collect();
    for number in numbers {
        let is = people::Content {
            name: somebody(number as usize),
            email: format!("speaker-{}@demo.example", number + 1),
            language: ["en", "fr", "es"][number as usize % 3].into(),
            ..people::Content::default()
        };
        named.insert(number, people::put(&mut tx, &program, CODE, None, is).await?.code);
    }
    let (mut codes, mut titles) = (Vec::new(), Titles::read()?);
    for (place, session) in instance.sessions.iter().enumerate() {
        let mut speakers: Vec<String> =
            session.speakers.iter().filter_map(|n| named.get(n).cloned()).collect();
        // where several speak one of them leads; some are still looking for one
        let leads = speakers.len() > 1 && place % 17 != 16 && session.kind != "drafting";
        let is = Content {
            kind: kind(&session.kind),
            title: titles.of(session),
            sub_theme: session.theme.clone().unwrap_or_default(),
            region: session.region.as_deref().map_or("", region).into(),
            minutes: session.dur as i64 * 60,
            languages: if session.interp.is_empty() {
                vec!["en".into()]
            } else {
                session.interp.clone()
            },
            interpreted: !session.interp.is_empty(),
            expected: session.expected,
            chairs: if leads { vec![speakers.remove(0)] } else { vec![] },
            speakers,
            exclusive: session.exclusive,
            ..Content::default()
        };
        codes.push(sessions::add(&mut tx, &program, CODE, None, is).await?.code);
    }
    let wishes: Vec<(String, String, i64)> = instance
        .pairs
        .iter()
        .map(|(a, b, count)| (codes[*a].clone(), codes[*b].clone(), *count))
        .collect();
    drafts::wish(&mut tx, &program, CODE, &wishes, "generated").await?;
    engage(&mut tx, &program, &instance.teams).await?;
    let draft = drafts::begin(&mut tx, &program, CODE, "First draft", From::Nothing).await?;
    let laid = drafts::Laid::read(&mut tx, &program, &draft.id).await?;
    let plan = laid.plan();
    let options = timetable::Options { seed: SEED, ..timetable::Options::default() };
    if let Ok(found) = timetable::improve(&plan.instance, &options, timetable::steps(STEPS)) {
        let places = plan.places(&found.programme, &draft.places);
        let did = Did::Improved { moved: places.len() };
        let draft = drafts::put(&mut tx, &program, &draft.id, draft.revision, places, did).await?;
        versions::publish(&mut tx, &program, &draft.id, draft.revision, Text::default(), true)
            .await?;
        if let Some(sheet) = Sheet::read(&mut tx, &program, CODE).await? {
            delegate(&mut tx, &program, &sheet.version).await?;
            roster::keep(&mut tx, &program, CODE, 0, sheet.version.number, sheet.seated(SEED))
                .await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Delegates with timetables by a theme each; questions, feedback, and a text sent early.
async fn delegate(tx: &mut Tx, program: &Actor, version: &versions::Version) -> anyhow::Result<()> {
    let all = version.programme.in_order();
    for number in 0..DELEGATES {
        let language = ["en", "fr", "es"][number % 3];
        let name = somebody(number + 150);
        let address = format!("delegate-{}@demo.example", number + 1);
        let owner = Owner::Address(address.clone());
        let open = agendas::open(tx, program, CODE, &owner, &name, &address, language);
        let agenda = open.await?;
        let secret = agendas::link(tx, program, &agenda).await?;
        let (key, holder) = (agenda.key(), links::find(tx, &secret).await?.actor());
        let theme = &themes()[number % 4].code;
        let wanted = all.iter().enumerate().filter(|(place, one)| {
            one.is.kind == Kind::Plenary || one.is.sub_theme == *theme && (place + number) % 3 == 0
        });
        let picks: Vec<String> = wanted.map(|(_, one)| one.code.clone()).collect();
        if number % 4 == 0 {
            let is = agendas::Content {
                findable: true,
                letters: true,
                listens: language.into(),
                organisation: "Learnham".into(),
                about: "Family literacy".into(),
                ..agendas::Content::default()
            };
            agendas::describe(tx, &holder, &key, &name, language, is).await?;
        }
        agendas::pick(tx, &holder, &key, picks).await?;
        agendas::saw(tx, &holder, &key, version.number).await?;
        if let Some(first) = all.first().filter(|_| number < 3) {
            let body = [
                "How did the city pay for it in the third year?",
                "Qui anime les groupes quand les bénévoles partent ?",
                "¿Cómo se mide lo que cambia en los barrios?",
            ][number];
            let asked =
                questions::ask(tx, &holder, &key, &first.code, body, language, number > 0).await?;
            if number == 1 {
                questions::decide(tx, program, &asked.id, questions::State::Shown).await?;
            }
        }
    }
    if let Some(first) = all.first() {
        let text = papers::NewPaper {
            kind: papers::Kind::Text,
            language: "en".into(),
            title: "Welcome, as it will be read".into(),
            href: "https://demo.example/welcome".into(),
            ..papers::NewPaper::default()
        };
        papers::add(tx, program, CODE, &first.code, text).await?;
    }
    Ok(())
}

/// Interpreters for these teams, and one more for each language.
async fn engage(
    tx: &mut Tx,
    program: &Actor,
    teams: &BTreeMap<String, usize>,
) -> anyhow::Result<()> {
    let mut number = 0;
    for (into, teams) in teams {
        let others = ["en", "fr", "es"].into_iter().filter(|from| from != into);
        let directions: Vec<Direction> =
            others.map(|from| Direction { from: from.into(), into: into.clone() }).collect();
        for _ in 0..2 * teams + 1 {
            number += 1;
            let is = interpretation::Content {
                name: somebody(number + 90),
                email: format!("interpreter-{number}@demo.example"),
                language: into.clone(),
                directions: directions.clone(),
                ..interpretation::Content::default()
            };
            interpretation::put(tx, program, CODE, None, is).await?;
        }
    }
    Ok(())
}

/// What sessions are called: the kind, its number, and a topic of its theme.
struct Titles {
    topics: BTreeMap<String, Vec<Text>>,
    /// How many topics of each list are taken.
    taken: BTreeMap<String, usize>,
}

impl Titles {
    fn read() -> anyhow::Result<Self> {
        let topics = serde_json::from_str(include_str!("topics.json"))?;
        Ok(Self { topics, taken: BTreeMap::new() })
    }

    fn of(&mut self, session: &timetable::Session) -> Text {
        let number = session.title.rsplit(' ').next().unwrap_or_default();
        let kinds = match session.kind.as_str() {
            "plenary" => ["Plenary", "Plénière", "Plenaria"],
            "mayors" => ["Mayors’ forum", "Forum des maires", "Foro de alcaldes"],
            "drafting" => ["Drafting committee", "Comité de rédaction", "Comité de redacción"],
            "thematic" => ["Thematic forum", "Forum thématique", "Foro temático"],
            "regional" => ["Regional forum", "Forum régional", "Foro regional"],
            "workshop" => ["Workshop", "Atelier", "Taller"],
            "case" => ["A city’s case", "Le cas d’une ville", "El caso de una ciudad"],
            _ => ["Side event", "Événement parallèle", "Evento paralelo"],
        };
        let list = session.theme.as_ref().unwrap_or(&session.kind);
        let topic = self.topics.get(list).map(|topics| {
            let taken = self.taken.entry(list.clone()).or_default();
            *taken += 1;
            // a regional forum talks about the same in every region
            let step =
                if session.kind == "regional" { (*taken - 1) / REGIONS.len() } else { *taken - 1 };
            &topics[step % topics.len()]
        });
        let mut title = Text::default();
        for (language, kind) in ["en", "fr", "es"].into_iter().zip(kinds) {
            let colon = if language == "fr" { "\u{202f}: " } else { ": " };
            let said = topic.map(|topic| format!("{colon}{}", topic.in_language(language).text));
            title.set(language, &format!("{kind} {number}{}", said.unwrap_or_default()));
        }
        title
    }
}

/// A region of those who made the sessions up, as the network calls it.
fn region(made_up: &str) -> &str {
    match made_up {
        "arab" => "arab-states",
        "asia" => "asia-pacific",
        "europe" => "europe-north-america",
        "lac" => "latin-america-caribbean",
        other => other,
    }
}

fn themes() -> Vec<SubTheme> {
    [
        ("citizenship", "Citizenship", "Citoyenneté", "Ciudadanía"),
        ("health", "Health", "Santé", "Salud"),
        ("environment", "Environment", "Environnement", "Medio ambiente"),
        ("economy", "Economy", "Économie", "Economía"),
    ]
    .map(|(code, en, fr, es)| SubTheme {
        code: code.into(),
        name: Text::from([("en", en), ("fr", fr), ("es", es)]),
    })
    .into()
}

fn kind(made_up: &str) -> Kind {
    match made_up {
        "plenary" => Kind::Plenary,
        "mayors" => Kind::MayorsForum,
        "drafting" => Kind::DraftingCommittee,
        "thematic" => Kind::ThematicForum,
        "regional" => Kind::RegionalForum,
        "workshop" => Kind::Workshop,
        "case" => Kind::CaseStudy,
        _ => Kind::Other,
    }
}

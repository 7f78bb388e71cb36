//! Life for the invented conference: hotels, invitations with their answers, people who
//! registered, a waiting list, and the first badges that were scanned. All of them made up.

use jiff::civil::Date;
use network::{
    Actor, Db, Tx, check_ins,
    conferences::{self, Block, Contact, Hotel, Part, Transfer},
    countries,
    delegations::{self, NewInvitation},
    frameworks::Text,
    ids::{At, Known},
    registrations::{self, Bed, Needs, NewPerson, StepA, StepB, Travel},
};

use super::conferences::CODE;

/// Kind, name, country, answer, how many come.
const INVITED: [(&str, &str, &str, Answer, usize); 18] = [
    ("member-state", "Kenya", "KEN", Answer::Yes, 5),
    ("member-state", "Senegal", "SEN", Answer::Yes, 4),
    ("member-state", "Jordan", "JOR", Answer::Yes, 3),
    ("member-state", "Viet Nam", "VNM", Answer::Yes, 4),
    ("member-state", "Finland", "FIN", Answer::Yes, 3),
    ("member-state", "Ireland", "IRL", Answer::No, 0),
    ("member-state", "Brazil", "BRA", Answer::Yes, 5),
    ("member-state", "Mexico", "MEX", Answer::None, 0),
    ("member-state", "Japan", "JPN", Answer::None, 0),
    ("member-state", "Mali", "MLI", Answer::Yes, 3),
    ("member-state", "Fiji", "FJI", Answer::Yes, 2),
    ("member-city", "Ilmabad (invented)", "JOR", Answer::Yes, 4),
    ("member-city", "Baeumcheon (invented)", "KOR", Answer::Yes, 3),
    ("member-city", "Learnham (invented)", "GBR", Answer::Yes, 5),
    ("member-city", "Ubuntu Bay (invented)", "ZAF", Answer::None, 0),
    ("organisation", "Adult Learning Council (invented)", "DNK", Answer::Yes, 2),
    ("organisation", "Libraries Union (invented)", "FRA", Answer::No, 0),
    ("expert", "Ingrid Solberg (invented)", "NOR", Answer::Yes, 1),
];

#[derive(Clone, Copy, PartialEq)]
enum Answer {
    Yes,
    No,
    None,
}

const FIRST: [&str; 20] = [
    "Amina", "Moussa", "Layla", "Minh", "Aino", "Bruno", "Rosa", "Kofi", "Mere", "Yusuf", "Jiwoo",
    "Grace", "Thandi", "Freja", "Camille", "Ingrid", "Omar", "Linh", "Eino", "Paula",
];
const LAST: [&str; 12] = [
    "Odhiambo",
    "Diallo",
    "Haddad",
    "Nguyen",
    "Korhonen",
    "Silva",
    "Keita",
    "Tuilagi",
    "Kim",
    "Whitfield",
    "Nkosi",
    "Lund",
];

/// A name that belongs to nobody: the conference says that it is invented.
pub fn somebody(number: usize) -> String {
    let (row, first) = (number / FIRST.len(), number % FIRST.len());
    format!("{} {}", FIRST[first], LAST[(row + first) % LAST.len()])
}

fn day(text: &str) -> Date {
    text.parse().unwrap_or_default()
}

pub async fn invite(db: &Db) -> anyhow::Result<()> {
    let program = Actor::program("demonstration");
    let mut tx = db.begin().await?;
    prepare(&mut tx, &program).await?;
    let conference = conferences::get(&mut tx, &program, CODE, &Known::NOW).await?;
    let forums = registrations::forums(&mut tx, &conference).await?;
    let now = At::now();
    let today = now.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
    let mut people = 0;
    for (number, (kind, name, country, answer, count)) in INVITED.into_iter().enumerate() {
        let language = match country {
            "SEN" | "MLI" | "FRA" => "fr",
            "MEX" | "BRA" => "es",
            _ => "en",
        };
        let new = NewInvitation {
            kind: kind.into(),
            name: name.into(),
            country: country.into(),
            addressee: if kind == "expert" {
                name.into()
            } else {
                match language {
                    "fr" => "Secrétariat général".into(),
                    "es" => "Secretaría General".into(),
                    _ => "The Secretary-General".into(),
                }
            },
            email: format!("invited-{}@demo.example", number + 1),
            language: language.into(),
            due: Some(day("2027-05-31")),
            ..NewInvitation::default()
        };
        let (one, secret) = delegations::invite(&mut tx, &program, CODE, new, today).await?;
        let link = network::links::find(&mut tx, &secret).await?;
        if answer == Answer::No {
            let reason = match language {
                "fr" => "Une autre réunion la même semaine.",
                _ => "Another meeting in the same week.",
            };
            delegations::decline(&mut tx, &link, &one.id, reason).await?;
        }
        if answer != Answer::Yes {
            continue;
        }
        let parts: &[Part] = match kind {
            "member-state" => &[Part::Delegate, Part::Delegate, Part::Alternate, Part::Adviser],
            "member-city" => {
                &[Part::Mayor, Part::Delegate, Part::Delegate, Part::Adviser, Part::Adviser]
            }
            "organisation" => &[Part::Observer],
            _ => &[Part::Expert],
        };
        let mut wanted = Vec::new();
        for place in 0..count {
            people += 1;
            let new = person(people, country, language, parts[place % parts.len()], kind, name);
            let registration = if place == 0 {
                delegations::accept(&mut tx, &link, &one.id, new.clone()).await?.head
            } else {
                delegations::name(&mut tx, &program, &one.id, new.clone(), &now).await?.0
            };
            if ["KEN", "SEN", "MLI", "FJI", "FIN"].contains(&country) && place < 2 {
                wanted.push(registration.id.clone());
            }
            register(&mut tx, &program, people, &registration.id, new, &forums, &now).await?;
        }
        delegations::prioritise(&mut tx, &program, &one.id, &wanted).await?;
        if kind == "member-state" && country != "FJI" {
            let signed = day("2027-02-01");
            delegations::lay_credentials(
                &mut tx,
                &program,
                &one.id,
                2,
                "Amadou Keita",
                signed,
                None,
            )
            .await?;
        }
    }
    scan(&mut tx, &program, &now).await?;
    tx.commit().await?;
    Ok(())
}

/// Hotels, ways from them, contacts, and the last day.
async fn prepare(tx: &mut Tx, program: &Actor) -> anyhow::Result<()> {
    let held = conferences::get(tx, program, CODE, &Known::NOW).await?;
    let mut is = held.is;
    let nights: Vec<Date> = is.nights().skip(2).take(4).collect();
    let block = |room: &str, price: f64, rooms: u32| Block {
        room: room.into(),
        price: Some(price),
        nights: nights.iter().map(|night| (*night, rooms)).collect(),
    };
    let hotel = |code: &str, name: &str, about: [&str; 3], blocks: Vec<Block>| Hotel {
        code: code.into(),
        name: name.into(),
        address: "Learnham".into(),
        about: Text::from([("en", about[0]), ("fr", about[1]), ("es", about[2])]),
        currency: "GBP".into(),
        blocks,
    };
    is.hotels = vec![
        hotel(
            "harbour",
            "Harbour Hotel",
            [
                "Ten minutes on foot to the Guildhall.",
                "À dix minutes à pied du Guildhall.",
                "A diez minutos a pie del Guildhall.",
            ],
            vec![block("single", 96.0, 12), block("double", 128.0, 4)],
        ),
        hotel(
            "college-rooms",
            "College Rooms",
            [
                "In the College; step-free.",
                "Dans le College ; de plain-pied.",
                "En el College; sin escalones.",
            ],
            vec![block("single", 48.0, 60)],
        ),
    ];
    is.transfers.push(Transfer { from: "harbour".into(), to: "guildhall".into(), minutes: 10 });
    let contact = |region: &str, name: &str| Contact {
        region: region.into(),
        name: name.into(),
        email: format!("contact-{}@demo.example", if region.is_empty() { "all" } else { region }),
    };
    is.contacts = vec![
        contact("africa", "Fatou Diop"),
        contact("arab-states", "Rania Khalil"),
        contact("", "Paulo Mendes"),
    ];
    is.registration.until = Some(day("2027-09-05"));
    conferences::correct(tx, program, CODE, is, held.revision, "Hotels and contacts").await?;
    Ok(())
}

fn person(
    number: usize,
    country: &str,
    language: &str,
    part: Part,
    kind: &str,
    delegation: &str,
) -> NewPerson {
    let name = match kind {
        "expert" => delegation.to_owned(),
        _ => somebody(number * 7 + 3),
    };
    let function = if part == Part::Mayor { "Mayor" } else { "Education" };
    NewPerson {
        name,
        email: format!("guest-{number}@demo.example"),
        part,
        function: function.into(),
        organisation: delegation.into(),
        country: country.into(),
        language: language.into(),
        priority: None,
    }
}

/// Most finish both steps, some only the first, a few have not begun.
async fn register(
    tx: &mut Tx,
    program: &Actor,
    number: usize,
    id: &network::ids::RegistrationId,
    new: NewPerson,
    forums: &[registrations::Forum],
    now: &At,
) -> anyhow::Result<()> {
    if number.is_multiple_of(9) {
        return Ok(());
    }
    let a = StepA {
        name: new.name,
        function: new.function,
        organisation: new.organisation,
        country: countries::get(&new.country).map_or("GBR", |known| &known.code).to_owned(),
        gender: ["female", "male", "female", ""][number % 4].into(),
        languages: vec![new.language.clone(), "en".into()],
        language: new.language,
        email: new.email,
        phone: String::new(),
    };
    let a = StepA {
        languages: {
            let mut l = a.languages.clone();
            l.dedup();
            l
        },
        ..a
    };
    registrations::begin(tx, program, id, a, now).await?;
    if number.is_multiple_of(7) {
        return Ok(());
    }
    let mut chosen: Vec<&registrations::Forum> = Vec::new();
    for step in 0..4 {
        let Some(forum) = forums.get((number * 5 + step * 11) % forums.len().max(1)) else { break };
        let meets = |other: &&registrations::Forum| match (other.span(), forum.span()) {
            (Some(a), Some(b)) => a.0 < b.1 && b.0 < a.1,
            _ => other.code == forum.code,
        };
        if !chosen.iter().any(meets) {
            chosen.push(forum);
        }
    }
    let hotel = if number % 3 == 2 { "college-rooms" } else { "harbour" };
    let b = StepB {
        travel: Travel {
            arrives: Some(day("2027-09-19").at(12 + (number % 9) as i8, 30, 0, 0)),
            arrival: format!("LH {}", 100 + number),
            ..Travel::default()
        },
        needs: Needs {
            diets: if number.is_multiple_of(3) { vec!["vegetarian".into()] } else { Vec::new() },
            access: if number.is_multiple_of(11) { vec!["wheelchair".into()] } else { Vec::new() },
            ..Needs::default()
        },
        bed: (number % 5 != 4).then(|| Bed {
            hotel: hotel.into(),
            room: "single".into(),
            arrives: day("2027-09-19"),
            leaves: day("2027-09-23"),
        }),
        choices: chosen.iter().map(|forum| forum.code.clone()).collect(),
        consent: true,
        listed: !number.is_multiple_of(4),
        pictures: number.is_multiple_of(2),
    };
    registrations::complete(tx, program, id, b, now).await?;
    Ok(())
}

/// A rehearsal at the desk: a few badges, one of them twice, one that nobody knows.
async fn scan(tx: &mut Tx, program: &Actor, now: &At) -> anyhow::Result<()> {
    let (gate, secret) = check_ins::open(tx, program, CODE, "Rehearsal desk", "", "en").await?;
    let phone = network::links::find(tx, &secret).await?.actor();
    let scan = |number: i64, badge: String, session: &str| check_ins::Scan {
        id: format!("rehearsal-{number}"),
        badge,
        session: session.into(),
        at: now.plus(number * 40 - 900),
    };
    let coming = registrations::taking_part(tx, CODE).await?;
    let mut scans: Vec<check_ins::Scan> =
        (0..).zip(coming.iter().take(14)).map(|(n, one)| scan(n, one.badge.clone(), "")).collect();
    scans.extend(coming.first().map(|one| scan(15, one.badge.clone(), "")));
    scans.push(scan(16, "9999".into(), ""));
    let choices = registrations::choices_of(tx, CODE).await?;
    if let Some(session) = choices.first().map(|choice| choice.session.clone()) {
        let there = coming.iter().take(5).enumerate();
        scans.extend(there.map(|(n, one)| scan(17 + n as i64, one.badge.clone(), &session)));
    }
    check_ins::take(tx, &phone, &gate.id, scans, now, now).await?;
    Ok(())
}

//! The file of the demonstration city beside its figures: what it asked for, what partners
//! promised, what supports its words, what it tells of itself, and its calendar.

use std::collections::BTreeSet;

use network::{
    Actor, Db, Tx,
    events::{self, NewEvent},
    evidence::{self, NewEvidence, Support},
    ids::{At, CityCode, EvidenceId, PledgeId},
    links, locks,
    mail::NewLetter,
    narratives::{self, NewNarrative},
    partners::{self, NewPartner, Partner, Sector},
    pledges::{self, NewWords},
    requests::{self, Given, NARRATIVE, NewRequest, Request},
};

use super::people::CITY;

fn in_days(days: i64) -> String {
    At::now().plus(days * 24 * 60 * 60).day().to_owned()
}

pub async fn invent(db: &Db) -> anyhow::Result<()> {
    let city = CityCode::from(CITY);
    let mut tx = db.begin().await?;
    ask(&mut tx, &city).await?;
    let told = pledge(&mut tx, &city).await?;
    tell(&mut tx, &city, &told).await?;
    celebrate(&mut tx, &city).await?;
    tx.commit().await?;
    Ok(())
}

fn program() -> Actor {
    Actor::program("demonstration")
}

/// A letter that nobody needs to read: the demonstration holds the link in its hand.
fn letter(to: &str, kind: &str, secret: &str) -> NewLetter {
    NewLetter {
        to: to.to_owned(),
        subject: format!("The demonstration: a {kind}"),
        body: format!("/en/{kind}/{secret}"),
    }
}

async fn ask(tx: &mut Tx, city: &CityCode) -> anyhow::Result<()> {
    let offices = [
        ("Statistics office", &["1.1.1.a", "1.2.1.a", "2.1.1.a"][..], "", 12),
        ("Department of education", &["2.1.2.a", "2.1.3.a"][..], "access", 5),
        ("Department of culture", &["1.2.4.a"][..], "celebration", 21),
    ];
    for (number, (office, measurements, topic, days)) in offices.into_iter().enumerate() {
        let new = NewRequest {
            office: office.into(),
            email: format!("office-{number}@demo.example"),
            language: "en".into(),
            measurements: measurements.iter().map(|code| (*code).to_owned()).collect(),
            period: "2024".into(),
            topic: topic.into(),
            message: "For the progress report. If a figure does not exist, please say why.".into(),
            due: in_days(days),
        };
        let mut held = String::new();
        let write = |request: &Request, secret: &str| {
            held = secret.to_owned();
            letter(&request.email, "answer", secret)
        };
        let request = requests::ask(tx, &program(), city, new, write).await?;
        if number == 1 {
            let office = links::find(tx, &held).await?.actor();
            let figure = Given {
                value: Some(11.4),
                source: "Labour force survey 2024".into(),
                note: "Residents aged 25 or over.".into(),
                ..Given::default()
            };
            let text = Given {
                body: "Evening classes moved into four libraries, so that nobody travels more \
                       than twenty minutes to learn."
                    .into(),
                language: "en".into(),
                ..Given::default()
            };
            let given = vec![("2.1.2.a".to_owned(), figure), (NARRATIVE.to_owned(), text)];
            requests::save(tx, &office, &request.id, given).await?;
            requests::send(tx, &office, &request.id).await?;
        }
    }
    locks::lock(tx, &program(), city, "1.3", 2023).await?;
    Ok(())
}

/// Returns the pledge that the learners tell of.
async fn pledge(tx: &mut Tx, city: &CityCode) -> anyhow::Result<PledgeId> {
    let mut last = PledgeId::create();
    let pledges = [
        (
            "Learnham Public Library (invented)",
            Sector::Culture,
            "We stay open two evenings a week for adults who learn to read.",
            "80 evenings a year, counted at the door",
            90,
            Some("The fortieth evening was last week; 312 people came."),
            false,
        ),
        (
            "Milk Street Works (invented)",
            Sector::Business,
            "Every employee gets four paid hours a month for learning of their own choice.",
            "Hours in the payroll",
            30,
            Some("All 140 employees have their hours since spring."),
            true,
        ),
        (
            "Radio Learnham (invented)",
            Sector::Media,
            "A weekly half hour in which learners tell their story.",
            "52 programmes in the archive",
            200,
            None,
            false,
        ),
    ];
    for (name, sector, promise, measure, days, told, kept) in pledges {
        let new = NewPartner {
            name: name.into(),
            sector,
            contact: "partner@demo.example".into(),
            language: "en".into(),
            ..NewPartner::default()
        };
        let partner = partners::add(tx, &program(), city, new).await?;
        let mut held = String::new();
        let write = |partner: &Partner, secret: &str| {
            held = secret.to_owned();
            letter(&partner.contact, "pledge", secret)
        };
        let id = pledges::invite(tx, &program(), &partner.id, write).await?;
        let partner = links::find(tx, &held).await?.actor();
        let words = NewWords {
            promise: promise.into(),
            measure: measure.into(),
            due: in_days(days),
            language: "en".into(),
            credit: true,
        };
        pledges::promise(tx, &partner, &id, words).await?;
        if let Some(told) = told {
            let day = if kept { in_days(0) } else { String::new() };
            pledges::report(tx, &partner, &id, told, &day).await?;
        }
        last = id;
    }
    Ok(last)
}

async fn tell(tx: &mut Tx, city: &CityCode, pledge: &PledgeId) -> anyhow::Result<()> {
    let texts = [
        (
            "plan",
            "en",
            "The council adopted the plan after six evenings with residents. It names three challenges: adults who read with difficulty, young people without work, and neighbourhoods without a place to learn.",
        ),
        (
            "plan",
            "fr",
            "Le conseil a adopté le plan après six soirées avec les habitants. Il nomme trois défis : les adultes qui lisent avec peine, les jeunes sans emploi et les quartiers sans lieu pour apprendre.",
        ),
        (
            "structure",
            "en",
            "A small office in the town hall brings together eleven departments and thirty partners, four times a year.",
        ),
        (
            "access",
            "en",
            "Whoever cannot come to a course is asked why. Three answers in four name the hour or the way; so courses moved into libraries, on Saturdays and evenings.",
        ),
        (
            "achievements",
            "en",
            "Every library has a room to learn in. More people took part in learning than in any year before, and the difference between neighbourhoods became smaller.",
        ),
        (
            "achievements",
            "fr",
            "Chaque bibliothèque a une salle pour apprendre. Jamais autant de personnes n’avaient pris part à un apprentissage, et l’écart entre les quartiers s’est réduit.",
        ),
        (
            "funding",
            "en",
            "Four fifths of the money is in the city’s budget until 2030; the rest is promised by the region and by employers.",
        ),
        (
            "lessons",
            "en",
            "Asking partners for a pledge in their own words worked better than a list of duties. What did not work: a portal that nobody had asked for.",
        ),
        (
            "lessons",
            "es",
            "Pedir a los socios un compromiso con sus propias palabras funcionó mejor que una lista de deberes. Lo que no funcionó: un portal que nadie había pedido.",
        ),
    ];
    for (topic, language, body) in texts {
        let new = NewNarrative {
            city: city.clone(),
            topic: topic.into(),
            language: language.into(),
            body: body.into(),
        };
        narratives::write(tx, &program(), new, None).await?;
    }
    let found = [
        (
            "Minutes of the council's decision on the plan",
            "document",
            "2024-03",
            Support::of("topic", "plan"),
        ),
        (
            "A learner's story, told on Radio Learnham",
            "video",
            "2025-10",
            Support::of("pledge", pledge.as_str()),
        ),
    ];
    for (title, kind, dated, support) in found {
        let supports: BTreeSet<_> = [support, Support::of("feature", "3.1.1")].into();
        let new = NewEvidence {
            kind: kind.into(),
            title: title.into(),
            description: "Invented, for the demonstration.".into(),
            language: "en".into(),
            dated: dated.into(),
            author: "The demonstration".into(),
            licence: "CC0-1.0".into(),
            consent: "not-needed".into(),
            address: "https://learnham.example/archive".into(),
            public: true,
            supports,
            ..NewEvidence::default()
        };
        evidence::add(tx, &program(), city, EvidenceId::create(), new).await?;
    }
    Ok(())
}

async fn celebrate(tx: &mut Tx, city: &CityCode) -> anyhow::Result<()> {
    let all = [
        ("festival", "Learnham learns: the festival", in_days(-60), in_days(-54), "The whole city"),
        ("week", "A week of open workshops", in_days(-200), in_days(-194), "Milk Street Works"),
        (
            "course",
            "Reading for adults",
            format!("{}T18:30", in_days(9)),
            format!("{}T20:00", in_days(9)),
            "Public library",
        ),
        (
            "guidance",
            "Where can I learn? A table with answers",
            format!("{}T10:00", in_days(16)),
            format!("{}T16:00", in_days(16)),
            "Market square",
        ),
    ];
    for (number, (kind, title, begins, ends, place)) in all.into_iter().enumerate() {
        let new = NewEvent {
            kind: kind.into(),
            title: title.into(),
            description: "Invented, for the demonstration.".into(),
            language: "en".into(),
            begins,
            ends,
            zone: "Europe/London".into(),
            place: place.into(),
            organiser: "City of Learnham (invented)".into(),
            free: true,
            ..NewEvent::default()
        };
        let event = events::announce(tx, &program(), Some(city), new).await?;
        let counted: &[(&str, i64)] = match number {
            0 => &[("", 8_400), ("women", 4_700), ("youth", 1_900), ("older", 1_100)],
            1 => &[("", 640), ("women", 310), ("youth", 410), ("migrants", 95)],
            _ => &[],
        };
        if !counted.is_empty() {
            let numbers: Vec<_> =
                counted.iter().map(|(group, n)| ((*group).to_owned(), *n)).collect();
            events::count(tx, &program(), &event.id, &numbers).await?;
        }
    }
    Ok(())
}

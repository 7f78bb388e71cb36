//! Calls that jurors read, one that was decided, and reports of which one was given back, so that
//! every desk has something on it. Cities, jurors and what they say are invented; they stand in
//! `reviews.json`.

mod alone;

use std::collections::BTreeMap;

use network::{
    Actor, Appointment, Db, Role, Tx,
    accounts::{self, NewAccount},
    awards,
    calls::{self, Asks, Call, Document, Kind, Moment, Window},
    cities::{self, Particulars},
    frameworks::Text,
    ids::{AccountId, At, CityCode, Known, SubmissionId},
    mail::NewLetter,
    reviews::{self, Juror, NewJuror, News, Score, Scores},
    submissions::{self, Said},
};
use serde::Deserialize;

use super::people::CITY;

/// Membership, with a full jury at work.
const MEMBERSHIP: &str = "membership-2026";
/// Good practice, small: its jury has just begun.
const PRACTICE: &str = "practice-2026";
/// An award with a shortlist.
const AWARD: &str = "practice-award-2026";

const DAY: i64 = 24 * 60 * 60;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    towns: Vec<Town>,
    jurors: Vec<Reader>,
    /// What is said with a score from 1 to 5.
    reasons: [String; 5],
    /// A small call that asks for two texts and reads them by two criteria.
    practice: Document,
    decided: Vec<Decided>,
    reports: Vec<Decided>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Town {
    code: String,
    name: String,
    country: String,
    language: String,
    population: i64,
    /// Around which its scores lie.
    quality: i64,
    texts: [String; 3],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reader {
    name: String,
    email: String,
    country: String,
    languages: Vec<String>,
    expertise: Vec<String>,
    /// How far above or below others this juror scores.
    leaning: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Decided {
    city: String,
    /// Whose texts it sent.
    texts: String,
    outcome: String,
    reason: String,
    /// From today to the date of a completion.
    #[serde(default)]
    days: Option<i64>,
}

impl Told {
    fn town(&self, code: &str) -> anyhow::Result<&Town> {
        let found = self.towns.iter().find(|town| town.code == code);
        found.ok_or_else(|| anyhow::anyhow!("no town is called {code}"))
    }
}

/// Midnight or another clock time so many days from now.
fn moment(days: i64, clock: &str) -> anyhow::Result<Moment> {
    Ok(format!("{}T{clock}", At::now().plus(days * DAY).day()).parse()?)
}

fn letter(juror: &Juror, _: News) -> NewLetter {
    // invented people: the letter shows what a real juror would get
    NewLetter {
        to: juror.email.clone(),
        subject: "You are on a jury of the demonstration".into(),
        body: format!("Dear {},\n\nplease open your desk.", juror.name),
    }
}

pub async fn hold(db: &Db) -> anyhow::Result<()> {
    let told: Told = serde_json::from_str(include_str!("reviews.json"))?;
    let mut tx = db.begin().await?;
    let jurors = appear(&mut tx, &told).await?;
    membership(&mut tx, &told, &jurors).await?;
    practice(&mut tx, &told, &jurors).await?;
    award(&mut tx, &told, &jurors).await?;
    alone::practice(&mut tx, &told).await?;
    alone::reports(&mut tx, &told).await?;
    Ok(tx.commit().await?)
}

/// The accounts of the jurors.
async fn appear(tx: &mut Tx, told: &Told) -> anyhow::Result<Vec<AccountId>> {
    let program = Actor::program("demonstration");
    let mut all = vec![];
    for one in &told.jurors {
        let (email, name) = (one.email.clone(), one.name.clone());
        let account =
            accounts::open(tx, &program, NewAccount { email, name, language: "en".into() }).await?;
        let role = Appointment { role: Role::Juror, scope: String::new() };
        accounts::appoint(tx, &program, &account.id, role).await?;
        all.push(account.id);
    }
    Ok(all)
}

async fn appoint(
    tx: &mut Tx,
    call: &str,
    account: &AccountId,
    one: &Reader,
    most: i64,
) -> anyhow::Result<()> {
    let program = Actor::program("demonstration");
    let new = NewJuror {
        country: one.country.clone(),
        languages: one.languages.clone(),
        expertise: one.expertise.clone(),
        least: i64::from(call != AWARD),
        most,
    };
    let letter = |juror: &Juror| letter(juror, News::Seated(0));
    reviews::appoint(tx, &program, call, account, new, letter).await?;
    Ok(())
}

async fn opened(tx: &mut Tx, code: &str, says: Document) -> anyhow::Result<Call> {
    let program = Actor::program("demonstration");
    let call = calls::compose(tx, &program, code, says).await?;
    Ok(calls::open(tx, &program, code, call.revision).await?)
}

async fn membership(tx: &mut Tx, told: &Told, jurors: &[AccountId]) -> anyhow::Result<()> {
    let program = Actor::program("demonstration");
    let earlier = calls::get(tx, &program, "membership-2025", &Known::NOW).await?;
    let mut says = Document {
        title: Text::from([
            ("en", "Membership 2026"),
            ("fr", "Adhésion 2026"),
            ("es", "Adhesión 2026"),
        ]),
        window: window()?,
        source: "Invented for the demonstration, after the calls of the past.".into(),
        ..earlier.says
    };
    says.caps.all = 5;
    says.caps.per_country = 1;
    opened(tx, MEMBERSHIP, says).await?;
    let then = At::now().plus(-130 * DAY);
    for town in &told.towns {
        let is = Particulars {
            name: town.name.clone(),
            country: town.country.clone(),
            population: Some(town.population),
            population_source: "invented".into(),
            source: "invented for the demonstration".into(),
            invented: Some("the demonstration".into()),
            ..Particulars::default()
        };
        let city = cities::add(tx, &program, Some(&town.code), is, "invented").await?.city;
        let id = answered(tx, MEMBERSHIP, &city, &town.name, &town.language, town, &then).await?;
        submissions::endorse(tx, &program, &id, "", &At::now().plus(-100 * DAY)).await?;
    }
    for (account, one) in jurors.iter().zip(&told.jurors) {
        appoint(tx, MEMBERSHIP, account, one, 5).await?;
    }
    let (ingrid, why) = (&jurors[3], "I advised the city on its plan until 2023.");
    reviews::declare(tx, &program, MEMBERSHIP, ingrid, "city/lindenau-am-see", why, letter).await?;
    reviews::form(tx, &program, MEMBERSHIP, "fair", letter).await?;
    reviews::confirm(tx, &program, MEMBERSHIP, letter).await?;
    for (j, juror) in jurors.iter().enumerate() {
        score(tx, told, juror, j).await?;
    }
    Ok(())
}

/// Closed since four months, read for two weeks more.
fn window() -> anyhow::Result<Window> {
    Ok(Window {
        opens: moment(-200, "00:00:00")?,
        closes: moment(-120, "23:59:59")?,
        endorsed_by: Some(moment(-90, "23:59:59")?),
        read_by: Some(moment(14, "23:59:59")?),
        decided_by: Some(moment(60, "12:00:00")?),
        grace_seconds: 300,
        ..Window::default()
    })
}

/// A submission with every answer that is asked for, signed and sent.
async fn answered(
    tx: &mut Tx,
    call: &str,
    city: &CityCode,
    name: &str,
    language: &str,
    town: &Town,
    then: &At,
) -> anyhow::Result<SubmissionId> {
    let program = Actor::program("demonstration");
    let id = submissions::start(tx, &program, call, city, language, then).await?.id;
    let (_, call, held) = submissions::get(tx, &program, &id).await?;
    let mut said_so_far = 0;
    for question in call.says.questions().filter(|question| question.required) {
        let there = held.iter().find(|a| a.question == question.code);
        let seen = there.map(|a| a.revision);
        let mut year = None;
        let value = match &question.asks {
            Asks::Text { .. } => {
                said_so_far += 1;
                town.texts[(said_so_far - 1) % 3].clone()
            }
            Asks::Consent => "yes".into(),
            Asks::Choice { options, .. } => {
                let own = options.iter().find(|option| option.code == language);
                own.or(options.first()).map(|o| o.code.clone()).unwrap_or_default()
            }
            // the register knows how many, and not of which year
            Asks::Figure { .. } => {
                year = Some(2025);
                there.map(|a| a.value.clone()).unwrap_or_default()
            }
            Asks::Line if question.code == "contact-email" => format!("office@{city}.example"),
            Asks::Line if seen.is_none() => format!("Alex Example, {name}"),
            _ => continue,
        };
        let said = Said { value, year };
        let seen = seen.unwrap_or(0);
        submissions::answer(tx, &program, &id, &question.code, said, seen, then).await?;
    }
    if call.says.signed {
        submissions::sign(tx, &program, &id, "Alex Example", then).await?;
    }
    submissions::submit(tx, &program, &id, then).await?;
    Ok(id)
}

/// What a juror gives: most is given, the demonstration's own juror has begun.
async fn score(tx: &mut Tx, told: &Told, juror: &AccountId, j: usize) -> anyhow::Result<()> {
    let who = accounts::actor(tx, juror).await?;
    let now = At::now();
    for (_, tasks) in reviews::tasks(tx, &who).await? {
        for (t, task) in tasks.iter().enumerate() {
            let of = task.submission.city.as_str();
            let town = told.towns.iter().position(|town| town.code == of);
            let Some(i) = town else { continue };
            let by: BTreeMap<String, Score> = task
                .call
                .says
                .rubric
                .iter()
                .enumerate()
                .map(|(k, criterion)| {
                    let chance = i64::try_from((3 * i + 5 * j + 7 * k) % 3).unwrap_or(1) - 1;
                    let (quality, leaning) = (told.towns[i].quality, told.jurors[j].leaning);
                    let score = (quality + leaning + chance).clamp(1, 5);
                    let reason = usize::try_from(score - 1).ok().and_then(|n| told.reasons.get(n));
                    let reason = reason.cloned().unwrap_or_default();
                    (criterion.code.clone(), Score { score, reason })
                })
                .collect();
            let scores = Scores { by, remark: String::new() };
            let id = &task.submission.id;
            match (j, t) {
                (0, 1) => {
                    reviews::save(tx, &who, id, scores, 0, &now).await?;
                }
                // not begun
                (0, 2..) | (6, 3..) => {}
                _ => {
                    reviews::give(tx, &who, id, scores, 0, &now).await?;
                    if t == 0 && j < 3 {
                        let word = "I hesitated about the second criterion. What did you make of the figures?";
                        reviews::say(tx, &who, id, word).await?;
                    }
                }
            }
        }
    }
    Ok(())
}

/// A small call: seats are given, nothing is scored.
async fn practice(tx: &mut Tx, told: &Told, jurors: &[AccountId]) -> anyhow::Result<()> {
    let mut says = told.practice.clone();
    says.title = Text::from([
        ("en", "Good practice 2026"),
        ("fr", "Bonnes pratiques 2026"),
        ("es", "Buenas prácticas 2026"),
    ]);
    says.window = Window { endorsed_by: None, ..window()? };
    says.review.reviewers = 1;
    says.review.unnamed = true;
    says.caps.all = 1;
    opened(tx, PRACTICE, says).await?;
    let then = At::now().plus(-130 * DAY);
    for (city, texts) in [(CITY, "clearwater-bend"), ("bukit-cahaya", "bukit-cahaya")] {
        let town = told.town(texts)?;
        answered(tx, PRACTICE, &city.into(), "", "en", town, &then).await?;
    }
    for (account, one) in jurors.iter().zip(&told.jurors).take(2) {
        appoint(tx, PRACTICE, account, one, 2).await?;
    }
    Ok(())
}

/// An award whose jury reads a shortlist.
async fn award(tx: &mut Tx, told: &Told, jurors: &[AccountId]) -> anyhow::Result<()> {
    let program = Actor::program("demonstration");
    let mut says = told.practice.clone();
    says.kind = Kind::Award;
    says.title = Text::from([
        ("en", "Good practice award 2026"),
        ("fr", "Prix des bonnes pratiques 2026"),
        ("es", "Premio de buenas prácticas 2026"),
    ]);
    says.window = Window { endorsed_by: None, ..window()? };
    says.review.reviewers = 2;
    says.caps.all = 1;
    opened(tx, AWARD, says).await?;
    let then = At::now().plus(-130 * DAY);
    let mut sent = vec![];
    for code in ["kisima-hills", "lindenau-am-see", "clearwater-bend", "bukit-cahaya"] {
        let town = told.town(code)?;
        let city = CityCode::from(code);
        sent.push(answered(tx, AWARD, &city, &town.name, "en", town, &then).await?);
    }
    for (account, one) in jurors.iter().zip(&told.jurors) {
        appoint(tx, AWARD, account, one, 3).await?;
    }
    awards::shortlist(tx, &program, AWARD, 0, sent[..3].to_vec(), letter).await?;
    reviews::form(tx, &program, AWARD, "fair", letter).await?;
    reviews::confirm(tx, &program, AWARD, letter).await?;
    Ok(())
}

//! Delegates' own timetables: the sessions they picked from the published programme, what changed
//! in them, who wants to be found, what they ask and what they thought of it.

pub mod feedback;
pub mod questions;
mod store;

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result, Tx, accounts, audit, check_ins, conferences, countries, fold,
    ids::{AccountId, AgendaId, At, Known, RegistrationId},
    links::{self, NewLink},
    programme::versions::{self, Change, Held, Programme},
    registrations,
};

/// The kind of link that opens somebody's own timetable, and the one that only reads it as a
/// calendar.
pub const KIND: &str = "agenda";
pub const CALENDAR: &str = "agenda-calendar";
/// How long they open after the last day: certificates and recordings are wanted for a while.
const DAYS_AFTER: i64 = 365;
const MOST_LETTERS: usize = 2_000;

/// Whose timetable it is: one for each in a conference.
#[derive(Clone, Debug, PartialEq)]
pub enum Owner {
    Account(AccountId),
    /// Somebody registered, by the id of their registration.
    Registration(String),
    Address(String),
}

impl Owner {
    fn key(&self) -> String {
        match self {
            Self::Account(id) => format!("account/{id}"),
            Self::Registration(id) => format!("registration/{id}"),
            Self::Address(address) => format!("address/{address}"),
        }
    }
}

/// What somebody picked, and what they say of themselves.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// By code.
    pub sessions: Vec<String>,
    /// A second zone in which times are shown, by its IANA name; may be empty.
    pub zone: String,
    /// The language in which they listen.
    pub listens: String,
    /// Whether a letter tells them of changes.
    pub letters: bool,
    /// Whether others with a timetable of this conference may find them.
    pub findable: bool,
    pub organisation: String,
    /// ISO 3166-1 alpha-3; may be empty.
    pub country: String,
    pub about: String,
    /// How those who find them reach them, in their own words.
    pub contact: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Agenda {
    pub id: AgendaId,
    pub conference: String,
    pub owner: String,
    pub name: String,
    pub address: String,
    pub language: String,
    pub is: Content,
    /// The version of the programme that they last saw.
    pub seen: i64,
    pub attended_at: Option<At>,
    pub made_at: At,
    pub changed_at: At,
}

impl Agenda {
    /// What their link opens.
    pub fn key(&self) -> String {
        format!("{}/{}", self.conference, self.id)
    }

    /// The registration it belongs to, by id.
    pub fn registration(&self) -> Option<&str> {
        self.owner.strip_prefix("registration/")
    }
}

/// Opens the timetable of somebody: the one they have, or a new one. The page that calls knows
/// that it is them: their account, the link of their registration, or a letter to their address.
pub async fn open(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    owner: &Owner,
    name: &str,
    address: &str,
    language: &str,
) -> Result<Agenda> {
    conferences::get(tx, actor, conference, &Known::NOW).await?;
    let address = address.trim().to_lowercase();
    accounts::checked_address("email", &address)?;
    let owner = match owner {
        Owner::Address(_) => Owner::Address(address.clone()),
        other => other.clone(),
    };
    if let Some(known) = store::of_owner(tx, conference, &owner.key()).await? {
        return Ok(known);
    }
    let now = At::now();
    let agenda = Agenda {
        id: AgendaId::create(),
        conference: conference.to_owned(),
        owner: owner.key(),
        name: name.trim().to_owned(),
        address,
        language: language.to_owned(),
        is: Content { letters: true, listens: language.to_owned(), ..Content::default() },
        seen: 0,
        attended_at: None,
        made_at: now.clone(),
        changed_at: now,
    };
    store::insert(tx, &agenda).await?;
    audit::log(tx, actor, "agenda.opened", &subject(&agenda), &agenda.id).await?;
    Ok(agenda)
}

/// A link to somebody's own timetable, for a letter to them or for their own browser. Beside it
/// one that only reads it as a calendar: its secret follows from the first.
pub async fn link(tx: &mut Tx, actor: &Actor, agenda: &Agenda) -> Result<String> {
    let is = registrations::conference_of(tx, &agenda.conference).await?.is;
    let new = |kind| NewLink {
        kind,
        opens: agenda.key(),
        address: agenda.address.clone(),
        language: agenda.language.clone(),
        ask: is.organisers.first().cloned().unwrap_or_default(),
        until: is.opens_until(DAYS_AFTER),
        uses: None,
    };
    let (_, secret) = links::make(tx, actor, new(KIND)).await?;
    links::make_beside(tx, actor, new(CALENDAR), &secret).await?;
    Ok(secret)
}

/// The secret of the calendar of a timetable, which follows from its own.
pub fn calendar_secret(secret: &str) -> String {
    links::beside(CALENDAR, secret)
}

/// Shuts every link to it: for somebody who lost a phone. They ask for a new one.
pub async fn shut(tx: &mut Tx, actor: &Actor, key: &str) -> Result<()> {
    let agenda = get(tx, actor, key).await?;
    links::revoke(tx, actor, KIND, &agenda.key()).await?;
    links::revoke(tx, actor, CALENDAR, &agenda.key()).await?;
    Ok(())
}

/// Somebody's timetable by the key of their link, for themselves and for organisers.
pub async fn get(conn: &mut Conn, actor: &Actor, key: &str) -> Result<Agenda> {
    let (conference, id) = key.split_once('/').ok_or(Error::NotFound)?;
    let own = actor.may_use_link(KIND, key).or_else(|_| actor.may_use_link(CALENDAR, key));
    if own.is_err() {
        actor.may_organise(conference)?;
    }
    let id = id.parse().map_err(|_| Error::NotFound)?;
    let found = store::get(conn, &id).await?;
    found.filter(|one| one.conference == conference).ok_or(Error::NotFound)
}

/// Picks these sessions, in place of those that were.
pub async fn pick(tx: &mut Tx, actor: &Actor, key: &str, sessions: Vec<String>) -> Result<Agenda> {
    let agenda = own(tx, actor, key).await?;
    let mut seen = HashSet::new();
    let sessions: Vec<String> =
        sessions.into_iter().filter(|code| seen.insert(code.clone())).collect();
    check(tx, actor, &agenda.conference, &sessions, &agenda.is.sessions).await?;
    let is = Content { sessions, ..agenda.is.clone() };
    keep(tx, Agenda { is, ..agenda }).await
}

/// Adds one session or takes it out.
pub async fn pick_one(
    tx: &mut Tx,
    actor: &Actor,
    key: &str,
    session: &str,
    wanted: bool,
) -> Result<Agenda> {
    let agenda = own(tx, actor, key).await?;
    let mut sessions = agenda.is.sessions.clone();
    sessions.retain(|code| code != session);
    if wanted {
        sessions.push(session.to_owned());
    }
    pick(tx, actor, key, sessions).await
}

/// Only sessions of the published programme can be picked; those picked before may be gone.
async fn check(
    conn: &mut Conn,
    actor: &Actor,
    conference: &str,
    wanted: &[String],
    before: &[String],
) -> Result<()> {
    let version = versions::latest(conn, actor, conference, &Known::NOW).await?;
    for code in wanted.iter().filter(|code| !before.contains(code)) {
        let known = version.as_ref().is_some_and(|one| one.programme.session(code).is_some());
        if !known {
            return Err(Error::invalid("session", "picked-session-unknown").with("code", code));
        }
    }
    Ok(())
}

/// What somebody says of themselves; their picks stay.
pub async fn describe(
    tx: &mut Tx,
    actor: &Actor,
    key: &str,
    name: &str,
    language: &str,
    is: Content,
) -> Result<Agenda> {
    let agenda = own(tx, actor, key).await?;
    if name.trim().is_empty() {
        return Err(Error::invalid("name", "name-needed"));
    }
    if !is.zone.is_empty() {
        conferences::zone(&is.zone)?;
    }
    if !is.country.is_empty() {
        countries::check(&is.country)?;
    }
    let is = Content { sessions: agenda.is.sessions.clone(), ..is };
    let next = Agenda { name: name.trim().to_owned(), language: language.to_owned(), is, ..agenda };
    let findable = next.is.findable;
    let next = keep(tx, next).await?;
    audit::log(tx, actor, "agenda.described", &subject(&next), &findable).await?;
    Ok(next)
}

/// Notes that somebody has seen the programme as it is in this version.
pub async fn saw(tx: &mut Tx, actor: &Actor, key: &str, version: i64) -> Result<()> {
    let agenda = own(tx, actor, key).await?;
    if agenda.seen < version {
        keep(tx, Agenda { seen: version, ..agenda }).await?;
    }
    Ok(())
}

async fn own(tx: &mut Tx, actor: &Actor, key: &str) -> Result<Agenda> {
    actor.may_use_link(KIND, key)?;
    get(tx, actor, key).await
}

async fn keep(tx: &mut Tx, next: Agenda) -> Result<Agenda> {
    let next = Agenda { changed_at: At::now(), ..next };
    store::update(tx, &next).await?;
    Ok(next)
}

/// Every timetable of a conference, by name.
pub async fn all(conn: &mut Conn, actor: &Actor, conference: &str) -> Result<Vec<Agenda>> {
    actor.may_organise(conference)?;
    store::all(conn, conference).await
}

/// Organisers say that somebody was there, who was not checked in; or that it was a mistake.
pub async fn attended(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    id: &AgendaId,
    was_there: bool,
) -> Result<Agenda> {
    actor.may_organise(conference)?;
    let found = store::get(tx, id).await?.filter(|one| one.conference == conference);
    let agenda = found.ok_or(Error::NotFound)?;
    let next = Agenda { attended_at: was_there.then(At::now), ..agenda };
    let next = keep(tx, next).await?;
    audit::log(tx, actor, "agenda.attended", &subject(&next), &was_there).await?;
    Ok(next)
}

/// Whether somebody was there: their badge was read, or organisers said so; and the sessions at
/// whose doors it was read, by code.
pub async fn attendance(conn: &mut Conn, agenda: &Agenda) -> Result<(bool, Vec<String>)> {
    let (mut there, mut sessions) = (agenda.attended_at.is_some(), Vec::new());
    let registration = agenda.registration().and_then(|id| id.parse::<RegistrationId>().ok());
    if let Some(id) = registration {
        for (session, people) in check_ins::attendance(conn, &agenda.conference).await? {
            if people.contains(&id) {
                there = true;
                sessions.extend(Some(session).filter(|session| !session.is_empty()));
            }
        }
    }
    Ok((there, sessions))
}

/// The timetable of somebody registered, who holds the link of their registration. It begins with
/// the seats that they chose.
pub async fn of_registration(tx: &mut Tx, actor: &Actor, id: &RegistrationId) -> Result<Agenda> {
    let person = registrations::get(tx, actor, id).await?;
    let one = &person.registration;
    let owner = Owner::Registration(id.to_string());
    let known = store::of_owner(tx, &one.conference, &owner.key()).await?;
    if let Some(known) = known {
        return Ok(known);
    }
    let agenda = open(
        tx,
        &Actor::program("registrations"),
        &one.conference,
        &owner,
        &one.is.name,
        person.email(),
        &one.is.language,
    )
    .await?;
    let sessions = person.choices.iter().filter(|choice| choice.held);
    let is = Content {
        sessions: sessions.map(|choice| choice.session.clone()).collect(),
        organisation: one.is.organisation.clone(),
        country: one.is.country.clone(),
        ..agenda.is.clone()
    };
    keep(tx, Agenda { is, ..agenda }).await
}

/// Those who want to be found and whose words hold these, but for whoever asks.
pub async fn people(conn: &mut Conn, actor: &Actor, key: &str, words: &str) -> Result<Vec<Agenda>> {
    actor.may_use_link(KIND, key)?;
    let asking = get(conn, actor, key).await?;
    let words = fold(words);
    let mut all = store::all(conn, &asking.conference).await?;
    all.retain(|one| {
        let told = [&one.name, &one.is.organisation, &one.is.country, &one.is.about];
        let told = fold(&told.map(String::as_str).join(" "));
        one.is.findable
            && one.id != asking.id
            && words.split_whitespace().all(|word| told.contains(word))
    });
    Ok(all)
}

/// A timetable as it follows from a programme.
#[derive(Debug, Default)]
pub struct Timetable<'a> {
    /// Picked sessions in order of time; those without a time last.
    pub held: Vec<&'a Held>,
    /// Picked sessions that overlap, each with the one before it.
    pub overlaps: Vec<(&'a str, &'a str)>,
    /// Picked sessions that are no longer in the programme, by code.
    pub gone: Vec<String>,
}

/// The sessions of a programme by code and in order, so that thousands of timetables can be
/// made of it.
pub struct Laid<'a> {
    order: HashMap<&'a str, (usize, &'a Held)>,
}

impl<'a> Laid<'a> {
    pub fn of(programme: &'a Programme) -> Self {
        let all = programme.in_order().into_iter().enumerate();
        Self { order: all.map(|(place, held)| (held.code.as_str(), (place, held))).collect() }
    }

    pub fn timetable(&self, picked: &[String]) -> Timetable<'a> {
        let mut placed: Vec<(usize, &Held)> = Vec::with_capacity(picked.len());
        let mut gone = Vec::new();
        for code in picked {
            match self.order.get(code.as_str()) {
                Some(found) => placed.push(*found),
                None => gone.push(code.clone()),
            }
        }
        placed.sort_unstable_by_key(|(place, _)| *place);
        let held: Vec<&Held> = placed.into_iter().map(|(_, held)| held).collect();
        let mut overlaps = Vec::new();
        for (place, one) in held.iter().enumerate() {
            let Some(starts) = one.starts() else { break };
            let before = held[..place].iter().rev();
            let runs = before.filter(|other| other.ends().is_some_and(|ends| ends > starts));
            overlaps.extend(runs.map(|other| (other.code.as_str(), one.code.as_str())));
        }
        Timetable { held, overlaps, gone }
    }
}

/// Somebody whose timetable changed.
#[derive(Debug)]
pub struct Touched {
    pub agenda: Agenda,
    pub changes: Vec<Change>,
    /// New overlaps, by code.
    pub overlaps: Vec<(String, String)>,
}

/// Makes everybody's timetable anew after a change of the programme, and says whose changed and
/// how.
pub fn recompute(before: &Programme, after: &Programme, agendas: Vec<Agenda>) -> Vec<Touched> {
    let changes = versions::changes(before, after);
    let mut by_session: HashMap<&str, Vec<&Change>> = HashMap::new();
    for change in &changes {
        by_session.entry(change.session()).or_default().push(change);
    }
    let (was, is) = (Laid::of(before), Laid::of(after));
    agendas
        .into_iter()
        .filter_map(|agenda| {
            let picked = &agenda.is.sessions;
            let changes: Vec<Change> = picked
                .iter()
                .filter_map(|code| by_session.get(code.as_str()))
                .flatten()
                .map(|change| (*change).clone())
                .collect();
            if changes.is_empty() {
                return None;
            }
            let (then, now) = (was.timetable(picked), is.timetable(picked));
            let new = now.overlaps.iter().filter(|pair| !then.overlaps.contains(pair));
            let overlaps = new.map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
            Some(Touched { agenda, changes, overlaps })
        })
        .collect()
}

/// Whose timetable a new version changed, and who wants a letter about it: for whoever publishes.
pub async fn touched(
    conn: &mut Conn,
    conference: &str,
    before: &Programme,
    after: &Programme,
) -> Result<Vec<Touched>> {
    let mut all = recompute(before, after, store::all(conn, conference).await?);
    all.retain(|one| one.agenda.is.letters);
    all.truncate(MOST_LETTERS);
    Ok(all)
}

/// How many want both of two sessions, from everybody's picks: what the search for a programme
/// counts with.
pub async fn wishes(
    conn: &mut Conn,
    actor: &Actor,
    conference: &str,
) -> Result<Vec<(String, String, i64)>> {
    actor.may_organise(conference)?;
    // Whoever chose a seat when they registered and has no timetable wants it all the same.
    let mut by_person: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for choice in registrations::choices_of(conn, conference).await? {
        by_person
            .entry(format!("registration/{}", choice.registration))
            .or_default()
            .push(choice.session);
    }
    for agenda in store::all(conn, conference).await? {
        by_person.entry(agenda.owner).or_default().extend(agenda.is.sessions);
    }
    let mut pairs: BTreeMap<(String, String), i64> = BTreeMap::new();
    for mut wanted in by_person.into_values() {
        wanted.sort();
        wanted.dedup();
        for (place, a) in wanted.iter().enumerate() {
            for b in &wanted[place + 1..] {
                *pairs.entry((a.clone(), b.clone())).or_default() += 1;
            }
        }
    }
    Ok(pairs.into_iter().map(|((a, b), count)| (a, b, count)).collect())
}

fn subject(agenda: &Agenda) -> String {
    format!("conference/{}", agenda.conference)
}

//! Delegates' own timetables: the sessions they picked from the published programme, what changed
//! in them, who wants to be found, what they ask and what they thought of it.

pub mod attendances;
pub mod feedback;
mod forgetting;
mod laid;
pub mod questions;
mod store;

use std::collections::{BTreeMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result, Tx,
    accounts::{self, attempts},
    audit, check_ins,
    conferences::{self, Conference, Particulars},
    countries, fold, guests,
    ids::{AccountId, AgendaId, At, Known, RegistrationId},
    links::{self, NewLink, Way},
    programme::versions,
    registrations,
};

pub(crate) use forgetting::{forget, personal};
pub use laid::{Laid, Picked, Picks, Timetable, Touched, recompute, touched};

/// The kind of link that opens somebody's own timetable, and the one that only reads it as a
/// calendar.
pub const KIND: &str = "agenda";
pub const CALENDAR: &str = "agenda-calendar";
/// How long they open after the last day: certificates and recordings are wanted for a while.
pub const DAYS_AFTER: i64 = 365;

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
    pub fn registration(&self) -> Option<RegistrationId> {
        registration_of(&self.owner)
    }
}

fn registration_of(owner: &str) -> Option<RegistrationId> {
    owner.strip_prefix("registration/")?.parse().ok()
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
    make(tx, actor, &is, agenda.key(), &agenda.address, &agenda.language).await
}

/// The way to somebody's own page, for a letter about their timetable: to all that is theirs where
/// they are registered. `None`: they do not come any more. The page that calls has asked `actor`.
pub async fn open_page(
    tx: &mut Tx,
    actor: &Actor,
    conference: &Conference,
    of: &Picks,
) -> Result<Option<Way>> {
    if let Some(id) = registration_of(&of.owner) {
        let one = registrations::of(tx, &id).await?;
        if one.state == registrations::State::Withdrawn {
            return Ok(None);
        }
        let secret = guests::link(tx, actor, conference, &one, &of.address).await?;
        return Ok(Some(Way { kind: guests::KIND, secret }));
    }
    let opens = format!("{}/{}", conference.code, of.id);
    let secret = make(tx, actor, &conference.is, opens, &of.address, &of.language).await?;
    Ok(Some(Way { kind: KIND, secret }))
}

async fn make(
    tx: &mut Tx,
    actor: &Actor,
    is: &Particulars,
    opens: String,
    address: &str,
    language: &str,
) -> Result<String> {
    let new = |kind| NewLink {
        kind,
        opens: opens.clone(),
        address: address.to_owned(),
        language: language.to_owned(),
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
    match agenda.registration() {
        Some(id) => guests::shut(tx, actor, &agenda.conference, &id).await,
        None => Ok(()),
    }
}

/// Somebody's timetable by the key of their link, for themselves and for organisers. A guest's
/// key names their registration.
pub async fn get(conn: &mut Conn, actor: &Actor, key: &str) -> Result<Agenda> {
    let (conference, id) = key.split_once('/').ok_or(Error::NotFound)?;
    let own = actor.may_use_link(KIND, key).or_else(|_| actor.may_use_link(CALENDAR, key));
    if own.is_err() {
        actor.may_organise(conference)?;
    }
    let by_id = id.parse().map_err(|_| Error::NotFound)?;
    let found = match store::get(conn, &by_id).await? {
        None => store::of_owner(conn, conference, &format!("registration/{id}")).await?,
        found => found,
    };
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

/// Somebody without an account asks for their timetable by a letter, which goes to the address they
/// gave: the link to all that is theirs where they are registered with it, and else to a timetable
/// by itself. An address is written to so often and no more, whoever asks.
pub async fn ask(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    new: NewAsk<'_>,
) -> Result<(Agenda, String)> {
    conferences::get(tx, actor, conference, &Known::NOW).await?;
    if new.name.trim().is_empty() {
        return Err(Error::invalid("name", "name-needed"));
    }
    let address = accounts::checked_address("email", new.address)?;
    attempts::count(tx, attempts::LETTERS, new.source).await?;
    attempts::count(tx, attempts::LINKS, &format!("{conference}/{address}")).await?;
    let program = Actor::program("agendas");
    if let Some(one) = registrations::of_address(tx, conference, &address).await? {
        let agenda = of_registration(tx, &program, &one.id).await?;
        if let Some(way) = guests::link_to(tx, &program, conference, &address).await? {
            return Ok((Agenda { address, ..agenda }, way.secret));
        }
    }
    let owner = Owner::Address(address.clone());
    let agenda = open(tx, actor, conference, &owner, new.name, &address, new.language).await?;
    let secret = link(tx, actor, &agenda).await?;
    Ok((agenda, secret))
}

/// Who asks, and from which network address.
pub struct NewAsk<'a> {
    pub name: &'a str,
    pub address: &'a str,
    pub language: &'a str,
    pub source: &'a str,
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
    if let Some(id) = agenda.registration() {
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

/// Somebody registered is written to at another address from now on.
pub(crate) async fn readdress(tx: &mut Tx, id: &RegistrationId, address: &str) -> Result<()> {
    store::readdress(tx, &format!("registration/{id}"), address).await
}

/// Whether somebody registered has opened their timetable.
pub(crate) async fn is_open(conn: &mut Conn, conference: &str, id: &str) -> Result<bool> {
    let found = store::of_owner(conn, conference, &format!("registration/{id}")).await?;
    Ok(found.is_some())
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

//! Those who take part in a conference: named by the head of their delegation or by organisers,
//! registered in two steps through a link of their own, with a bed, seats and a badge.
//!
//! What may be known when all is over is in [`Content`]; what is needed until then, and is
//! forgotten on a day of the conference, in [`Private`].

mod forgetting;
mod places;
mod reminders;
mod steps;
mod store;

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use crate::{
    Actor, Conn, Error, Result, Tx, accounts,
    conferences::{self, Conference, Part, Particulars},
    countries, guests,
    ids::{At, DelegationId, Known, RegistrationId},
    revisions::keep,
    secret,
};

pub use forgetting::{Forgotten, Ledger, forget, forget_due, ledger};
pub use places::{
    Bed, Choice, Forum, Moved, Rooms, Stay, advance, forums, hotel_nights, rooms, wishes,
};
pub use reminders::remind;
pub use steps::{StepA, StepB, begin, complete, decide, withdraw};

/// What a guest's link opens first: somebody's own registration. Links that open it and nothing
/// else were sent before guests had one for everything; they still do.
pub const KIND: &str = "registration";

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Somebody gave their name and address.
    Named,
    /// Step A is done: they have a number.
    Begun,
    /// Step B is done too.
    Complete,
    Withdrawn,
}

impl State {
    pub const ALL: [Self; 4] = [Self::Named, Self::Begun, Self::Complete, Self::Withdrawn];

    pub fn code(self) -> &'static str {
        match self {
            Self::Named => "named",
            Self::Begun => "begun",
            Self::Complete => "complete",
            Self::Withdrawn => "withdrawn",
        }
    }

    fn of(code: &str) -> Self {
        Self::ALL.into_iter().find(|state| state.code() == code).unwrap_or(Self::Named)
    }
}

/// What may be known of somebody when the conference is over.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    pub name: String,
    pub part: Part,
    /// What they do, as it stands on the badge.
    pub function: String,
    pub organisation: String,
    /// ISO 3166-1 alpha-3; may be empty.
    pub country: String,
    /// `female`, `male`, `other` or empty: for counting only.
    pub gender: String,
    /// Codes of languages they understand.
    pub languages: Vec<String>,
    /// In which they are written to.
    pub language: String,
    /// Their place in the order in which the head of delegation asks for funded travel.
    pub priority: Option<u32>,
    /// Whether other participants may see their name, and when they said so.
    pub listed: Option<At>,
    /// Whether pictures of them may be shown.
    pub pictures: Option<At>,
    /// When they agreed that this is kept.
    pub consent: Option<At>,
    /// What they want to be called instead, once registered; until organisers agree their badge
    /// says what was confirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asks: Option<Identity>,
}

/// Who somebody is, as it stands on a badge and is confirmed by the organisers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Identity {
    pub name: String,
    pub function: String,
    pub organisation: String,
    /// ISO 3166-1 alpha-3; may be empty.
    pub country: String,
}

impl Content {
    pub fn identity(&self) -> Identity {
        Identity {
            name: self.name.clone(),
            function: self.function.clone(),
            organisation: self.organisation.clone(),
            country: self.country.clone(),
        }
    }

    fn called(self, to: Identity) -> Self {
        let Identity { name, function, organisation, country } = to;
        Self { name, function, organisation, country, asks: None, ..self }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Registration {
    pub id: RegistrationId,
    pub revision: i64,
    pub conference: String,
    pub delegation: Option<DelegationId>,
    /// Given when step A is done.
    pub number: Option<i64>,
    /// What the code on the badge says.
    pub badge: String,
    pub state: State,
    pub is: Content,
    /// Why it was withdrawn.
    pub reason: String,
    pub recorded_at: At,
    pub recorded_by: String,
    pub replaced_at: Option<At>,
}

impl Registration {
    /// Whether they have a number and come.
    pub fn is_coming(&self) -> bool {
        matches!(self.state, State::Begun | State::Complete)
    }
}

/// What is needed until the conference is over. A part is `None` where it was forgotten, or
/// where the reader may not see it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Private {
    pub contact: Option<Contact>,
    pub needs: Option<Needs>,
    pub travel: Option<Travel>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    pub email: String,
    pub phone: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Needs {
    /// Some of [`DIETS`].
    pub diets: Vec<String>,
    pub diet_note: String,
    /// Some of [`ACCESS`].
    pub access: Vec<String>,
    pub access_note: String,
}

impl Needs {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

pub const DIETS: [&str; 7] =
    ["vegetarian", "vegan", "halal", "kosher", "gluten-free", "lactose-free", "allergy"];
pub const ACCESS: [&str; 5] = ["wheelchair", "hearing", "seeing", "sign-language", "companion"];

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Travel {
    /// Clock times at the place of the conference.
    pub arrives: Option<DateTime>,
    /// Flight, train …
    pub arrival: String,
    pub departs: Option<DateTime>,
    pub departure: String,
    /// Whether they need a letter for a visa, and the number of their passport for it.
    pub visa: bool,
    pub passport: String,
}

/// Somebody with everything the reader may know.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub registration: Registration,
    pub private: Private,
    pub stay: Option<Stay>,
    pub choices: Vec<Choice>,
}

impl Person {
    pub fn email(&self) -> &str {
        self.private.contact.as_ref().map_or("", |contact| &contact.email)
    }
}

/// Somebody who is to register.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct NewPerson {
    pub name: String,
    pub email: String,
    pub part: Part,
    pub function: String,
    pub organisation: String,
    pub country: String,
    pub language: String,
    pub priority: Option<u32>,
}

/// Names somebody: they get a link with which they register. Returns its secret, for a letter.
/// Organisers do so for anybody; within a delegation [`crate::delegations::name`] asks first.
pub async fn name(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    new: NewPerson,
) -> Result<(Registration, String)> {
    actor.may_organise(conference)?;
    let held = conference_of(tx, conference).await?;
    enter(tx, actor, &held, None, new).await
}

pub(crate) async fn enter(
    tx: &mut Tx,
    actor: &Actor,
    conference: &Conference,
    delegation: Option<&DelegationId>,
    new: NewPerson,
) -> Result<(Registration, String)> {
    let email = accounts::checked_address("email", &new.email)?;
    let is = Content {
        name: tidy("name", &new.name)?,
        part: new.part,
        function: new.function.trim().to_owned(),
        organisation: new.organisation.trim().to_owned(),
        country: new.country.trim().to_uppercase(),
        language: new.language,
        priority: new.priority,
        ..Content::default()
    };
    if !is.country.is_empty() {
        countries::check(&is.country)?;
    }
    take_turn(tx, &conference.code).await?;
    let taken = store::by_email(tx, &conference.code, &email).await?;
    if taken.iter().any(|one| one.state != State::Withdrawn) {
        return Err(Error::invalid("email", "registration-twice").with("email", &email));
    }
    let registration = Registration {
        id: RegistrationId::create(),
        revision: 0,
        conference: conference.code.clone(),
        delegation: delegation.cloned(),
        number: None,
        badge: badge()?,
        state: State::Named,
        is,
        reason: String::new(),
        recorded_at: At::now(),
        recorded_by: actor.name().to_owned(),
        replaced_at: None,
    };
    let registration = keep(tx, actor, "registration.named", registration).await?;
    let contact = Contact { email, phone: String::new() };
    store::put_private(tx, &registration, Some(&contact), None, None).await?;
    let secret = link(tx, actor, conference, &registration).await?;
    Ok((registration, secret))
}

/// A link to all that is somebody's, for a letter to them beside those they have.
pub async fn open_page(tx: &mut Tx, actor: &Actor, one: &Registration) -> Result<String> {
    may_lead(actor, one)?;
    let conference = conference_of(tx, &one.conference).await?;
    link(tx, actor, &conference, one).await
}

/// A fresh link for somebody; earlier ones are shut, since they may be in other hands.
pub async fn write_again(
    tx: &mut Tx,
    actor: &Actor,
    id: &RegistrationId,
) -> Result<(Person, String)> {
    let registration = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    may_lead(actor, &registration)?;
    accounts::attempts::count(tx, accounts::attempts::INVITATIONS, actor.name()).await?;
    let conference = conference_of(tx, &registration.conference).await?;
    guests::shut(tx, actor, &registration.conference, id).await?;
    let secret = link(tx, actor, &conference, &registration).await?;
    Ok((person(tx, &registration).await?, secret))
}

async fn link(
    tx: &mut Tx,
    actor: &Actor,
    conference: &Conference,
    registration: &Registration,
) -> Result<String> {
    let private = store::private(tx, &registration.id).await?;
    let address = private.contact.map(|contact| contact.email).unwrap_or_default();
    guests::link(tx, actor, conference, registration, &address).await
}

/// Somebody, for themselves, for the head of their delegation and for organisers. Needs and
/// travel are for themselves and for those who look after them.
pub async fn get(conn: &mut Conn, actor: &Actor, id: &RegistrationId) -> Result<Person> {
    let registration = store::get(conn, id).await?.ok_or(Error::NotFound)?;
    let own = actor.may_use_link(KIND, id.as_str()).is_ok();
    if !own {
        may_lead(actor, &registration)?;
    }
    let mut person = person(conn, &registration).await?;
    if !own && actor.may_see_needs(&registration.conference).is_err() {
        (person.private.needs, person.private.travel) = (None, None);
    }
    Ok(person)
}

fn may_lead(actor: &Actor, one: &Registration) -> Result<()> {
    let delegation = one.delegation.as_ref().map_or("", DelegationId::as_str);
    actor.may_lead(&one.conference, delegation)
}

async fn person(conn: &mut Conn, one: &Registration) -> Result<Person> {
    Ok(Person {
        registration: one.clone(),
        private: store::private(conn, &one.id).await?,
        stay: store::stay(conn, &one.id).await?,
        choices: store::choices(conn, &one.id).await?,
    })
}

/// Everybody of a conference, by number and then by name, for organisers.
pub async fn all(conn: &mut Conn, actor: &Actor, conference: &str) -> Result<Vec<Person>> {
    actor.may_organise(conference)?;
    let cares = actor.may_see_needs(conference).is_ok();
    let mut private = store::privates(conn, conference).await?;
    let mut stays: BTreeMap<_, _> = store::stays(conn, conference)
        .await?
        .into_iter()
        .map(|stay| (stay.registration.clone(), stay))
        .collect();
    let mut choices: BTreeMap<RegistrationId, Vec<Choice>> = BTreeMap::new();
    for choice in store::choices_of(conn, conference).await? {
        choices.entry(choice.registration.clone()).or_default().push(choice);
    }
    let mut all = Vec::new();
    for registration in store::all(conn, conference).await? {
        let mut private: Private = private.remove(&registration.id).unwrap_or_default();
        if !cares {
            (private.needs, private.travel) = (None, None);
        }
        all.push(Person {
            private,
            stay: stays.remove(&registration.id),
            choices: choices.remove(&registration.id).unwrap_or_default(),
            registration,
        });
    }
    all.sort_by(|a, b| {
        let key = |one: &Person| (one.registration.number.is_none(), one.registration.number);
        key(a).cmp(&key(b)).then_with(|| a.registration.is.name.cmp(&b.registration.is.name))
    });
    Ok(all)
}

/// Who takes part: their registrations without anything private, for the parts of the program
/// that plan sessions, count or print. Whoever calls has asked the actor.
pub async fn taking_part(conn: &mut Conn, conference: &str) -> Result<Vec<Registration>> {
    let mut all = store::all(conn, conference).await?;
    all.retain(Registration::is_coming);
    Ok(all)
}

/// One of them, as [`taking_part`].
pub async fn of(conn: &mut Conn, id: &RegistrationId) -> Result<Registration> {
    store::get(conn, id).await?.ok_or(Error::NotFound)
}

/// The seats that somebody has or waits for, as [`taking_part`].
pub async fn choices_of(conn: &mut Conn, conference: &str) -> Result<Vec<Choice>> {
    store::choices_of(conn, conference).await
}

/// The registration of an account, found by its address.
pub async fn of_account(
    conn: &mut Conn,
    conference: &str,
    account: &accounts::Account,
) -> Result<Option<Registration>> {
    of_address(conn, conference, &account.email).await
}

pub(crate) async fn of_address(
    conn: &mut Conn,
    conference: &str,
    address: &str,
) -> Result<Option<Registration>> {
    let found = store::by_email(conn, conference, &address.trim().to_lowercase()).await?;
    Ok(found.into_iter().find(|one| one.state != State::Withdrawn))
}

pub(crate) async fn of_delegation(
    conn: &mut Conn,
    delegation: &DelegationId,
) -> Result<Vec<Registration>> {
    store::of_delegation(conn, delegation).await
}

/// Everybody of a conference, also those who withdrew, as [`taking_part`].
pub(crate) async fn everybody(conn: &mut Conn, conference: &str) -> Result<Vec<Registration>> {
    store::all(conn, conference).await
}

/// The conference, whoever asks: holders of links belong to it though it may not be public yet.
pub(crate) async fn conference_of(conn: &mut Conn, code: &str) -> Result<Conference> {
    conferences::get(conn, &Actor::program("registrations"), code, &Known::NOW).await
}

/// Until when one may register; `None` where registration is not open.
pub fn closes(is: &Particulars) -> Option<At> {
    let after: Date = is.registration.until?.tomorrow().ok()?;
    Some(At::from(is.instant(after.to_datetime(jiff::civil::Time::midnight())).timestamp()))
}

pub(crate) fn still_open(actor: &Actor, conference: &Conference, now: &At) -> Result<()> {
    if actor.may_organise(&conference.code).is_ok() {
        return Ok(());
    }
    match (closes(&conference.is), conference.is.registration.until) {
        (Some(closes), _) if *now < closes => Ok(()),
        (_, Some(until)) => {
            Err(Error::invalid("registration", "registration-over").with("until", until))
        }
        _ => Err(Error::invalid("registration", "registration-not-open")),
    }
}

/// A word for a badge, of 60 bits, without letters that look alike.
fn badge() -> Result<String> {
    const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let random = secret::fresh()?;
    let signs = (0..12).filter_map(|place| {
        let byte = u8::from_str_radix(random.get(place * 2..place * 2 + 2)?, 16).ok()?;
        Some(char::from(SIGNS[usize::from(byte % 32)]))
    });
    Ok(signs.collect())
}

/// Waits until nobody else counts beds and seats of this conference.
pub(crate) async fn take_turn(tx: &mut Tx, conference: &str) -> Result<()> {
    store::take_turn(tx, conference).await
}

/// Their place in the order in which funded travel is asked for. The caller has asked `actor`.
pub(crate) async fn prioritise(
    tx: &mut Tx,
    actor: &Actor,
    one: Registration,
    priority: Option<u32>,
) -> Result<()> {
    if one.is.priority == priority {
        return Ok(());
    }
    let is = Content { priority, ..one.is.clone() };
    keep(tx, actor, "registration.prioritised", Registration { is, ..one }).await.map(drop)
}

fn tidy(field: &'static str, name: &str) -> Result<String> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.chars().count() {
        0 => Err(Error::invalid(field, "name-needed")),
        1..=200 => Ok(name),
        _ => Err(Error::invalid(field, "name-long")),
    }
}

//! The two steps in which one registers, and the way out.

use jiff::civil::DateTime;

use super::{
    ACCESS, Bed, Contact, Content, DIETS, Identity, KIND, Moved, Needs, Registration, State,
    Travel, conference_of, may_lead, places, still_open, store, take_turn, tidy,
};
use crate::{
    Actor, Error, Result, Tx, accounts, agendas,
    conferences::Conference,
    countries, guests,
    ids::{At, RegistrationId},
    revisions::keep,
};

/// Step A: who somebody is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepA {
    pub name: String,
    pub function: String,
    pub organisation: String,
    pub country: String,
    pub gender: String,
    pub languages: Vec<String>,
    pub language: String,
    pub email: String,
    pub phone: String,
}

/// Step B: what they need and where they want to be.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepB {
    pub travel: Travel,
    pub needs: Needs,
    /// `None`: no room of ours.
    pub bed: Option<Bed>,
    /// Codes of sessions.
    pub choices: Vec<String>,
    pub consent: bool,
    pub listed: bool,
    pub pictures: bool,
}

/// May this actor change this registration: whoever holds its link, or organisers on behalf.
fn may_change(actor: &Actor, one: &Registration) -> Result<()> {
    actor.may_use_link(KIND, one.id.as_str()).or_else(|_| actor.may_organise(&one.conference))
}

async fn changing(
    tx: &mut Tx,
    actor: &Actor,
    id: &RegistrationId,
    now: &At,
) -> Result<(Registration, Conference)> {
    let one = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    may_change(actor, &one)?;
    let conference = conference_of(tx, &one.conference).await?;
    // taken before the row is read again, so that what is decided holds until the end
    take_turn(tx, &one.conference).await?;
    let one = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    if one.state == State::Withdrawn {
        return Err(Error::invalid("registration", "registration-withdrawn"));
    }
    still_open(actor, &conference, now)?;
    Ok((one, conference))
}

/// What the log calls a step: also whether organisers took it for somebody.
fn did(
    actor: &Actor,
    one: &Registration,
    own: &'static str,
    on_behalf: &'static str,
) -> &'static str {
    if actor.may_use_link(KIND, one.id.as_str()).is_ok() { own } else { on_behalf }
}

/// Keeps step A, the first time or again, and gives the number. Whoever is registered already and
/// wants to be called otherwise is, once organisers agree: see [`decide`].
pub async fn begin(
    tx: &mut Tx,
    actor: &Actor,
    id: &RegistrationId,
    a: StepA,
    now: &At,
) -> Result<Registration> {
    let (one, conference) = changing(tx, actor, id, now).await?;
    let said = Identity {
        name: tidy("name", &a.name)?,
        function: short("function", &a.function)?,
        organisation: short("organisation", &a.organisation)?,
        country: a.country.trim().to_uppercase(),
    };
    countries::check(&said.country)?;
    let waits = one.state == State::Complete
        && said != one.is.identity()
        && actor.may_organise(&one.conference).is_err();
    let mut is = match waits {
        true => Content { asks: Some(said), ..one.is.clone() },
        false => one.is.clone().called(said),
    };
    if !["", "female", "male", "other"].contains(&a.gender.as_str()) {
        return Err(Error::invalid("gender", "gender-unknown"));
    }
    is.gender = a.gender;
    is.languages = a.languages;
    is.language = a.language;
    let email = accounts::checked_address("email", &a.email)?;
    let held = store::by_email(tx, &conference.code, &email).await?;
    if held.iter().any(|other| other.id != one.id && other.state != State::Withdrawn) {
        return Err(Error::invalid("email", "registration-twice").with("email", &email));
    }
    let contact = Contact { email, phone: short("phone", &a.phone)? };
    let number = match one.number {
        Some(number) => number,
        None => store::next_number(tx, &conference.code).await?,
    };
    let state = one.state.max(State::Begun);
    store::put_private(tx, &one, Some(&contact), None, None).await?;
    agendas::readdress(tx, &one.id, &contact.email).await?;
    let next = Registration { is, state, number: Some(number), ..one };
    let action = match waits {
        true => "registration.asked",
        false => did(actor, &next, "registration.begun", "registration.begun-for"),
    };
    keep(tx, actor, action, next).await
}

/// Agrees that somebody who is registered is called otherwise from now on, or leaves them as they
/// were confirmed.
pub async fn decide(
    tx: &mut Tx,
    actor: &Actor,
    id: &RegistrationId,
    agrees: bool,
) -> Result<Registration> {
    let one = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    actor.may_organise(&one.conference)?;
    let Some(asks) = one.is.asks.clone() else {
        return Err(Error::Conflict("registration-decided"));
    };
    let (is, action) = match agrees {
        true => (one.is.clone().called(asks), "registration.approved"),
        false => (Content { asks: None, ..one.is.clone() }, "registration.kept"),
    };
    keep(tx, actor, action, Registration { is, ..one }).await
}

/// Keeps step B, and says who got a place that this one gave up.
pub async fn complete(
    tx: &mut Tx,
    actor: &Actor,
    id: &RegistrationId,
    b: StepB,
    now: &At,
) -> Result<(Registration, Vec<Moved>)> {
    let (one, conference) = changing(tx, actor, id, now).await?;
    // whoever may not see what somebody needs would empty it
    if actor.may_use_link(KIND, id.as_str()).is_err() {
        actor.may_see_needs(&one.conference)?;
    }
    if one.state == State::Named {
        return Err(Error::invalid("registration", "registration-step-a"));
    }
    if !b.consent {
        return Err(Error::invalid("consent", "consent-needed"));
    }
    check(&b)?;
    places::lodge(tx, &conference, &one, b.bed.as_ref(), now).await?;
    places::choose(tx, &conference, &one, &b.choices, now).await?;
    store::put_private(tx, &one, None, Some(&b.needs), Some(&b.travel)).await?;
    let since = |was: &Option<At>, is: bool| is.then(|| was.clone().unwrap_or_else(|| now.clone()));
    let mut is = one.is.clone();
    is.consent = since(&is.consent, b.consent);
    is.listed = since(&is.listed, b.listed);
    is.pictures = since(&is.pictures, b.pictures);
    let next = Registration { is, state: State::Complete, ..one };
    let action = did(actor, &next, "registration.completed", "registration.completed-for");
    let next = keep(tx, actor, action, next).await?;
    let moved = places::move_up(tx, &conference).await?;
    Ok((next, moved.into_iter().filter(|one| one.registration != *id).collect()))
}

fn check(b: &StepB) -> Result<()> {
    let known = |some: &[String], all: &[&str]| some.iter().all(|one| all.contains(&one.as_str()));
    if !known(&b.needs.diets, &DIETS) || !known(&b.needs.access, &ACCESS) {
        return Err(Error::invalid("diets", "need-unknown"));
    }
    for note in [&b.needs.diet_note, &b.needs.access_note] {
        if note.chars().count() > 1_000 {
            return Err(Error::invalid("access_note", "text-too-long").with("most", 1_000));
        }
    }
    short("arrival", &b.travel.arrival)?;
    short("departure", &b.travel.departure)?;
    short("passport", &b.travel.passport)?;
    let order = |a: Option<DateTime>, b: Option<DateTime>| a.zip(b).is_none_or(|(a, b)| a < b);
    if !order(b.travel.arrives, b.travel.departs) {
        return Err(Error::invalid("departs", "departs-first"));
    }
    Ok(())
}

fn short(field: &'static str, text: &str) -> Result<String> {
    let text = text.trim();
    if text.chars().count() > 200 {
        return Err(Error::invalid(field, "text-too-long").with("most", 200));
    }
    Ok(text.to_owned())
}

/// Takes somebody out: their bed and seats go to those who wait, their needs and travel are
/// forgotten at once. For themselves, the head of their delegation and organisers.
pub async fn withdraw(
    tx: &mut Tx,
    actor: &Actor,
    id: &RegistrationId,
    reason: &str,
) -> Result<Vec<Moved>> {
    let one = store::get(tx, id).await?.ok_or(Error::NotFound)?;
    may_change(actor, &one).or_else(|_| may_lead(actor, &one))?;
    if one.state == State::Withdrawn {
        return Ok(Vec::new());
    }
    if reason.chars().count() > 1_000 {
        return Err(Error::invalid("reason", "text-too-long").with("most", 1_000));
    }
    let conference = conference_of(tx, &one.conference).await?;
    take_turn(tx, &one.conference).await?;
    store::leave(tx, id).await?;
    store::forget_needs(tx, id).await?;
    // its holder still reads that it is over; nothing else may be done with it
    if actor.may_use_link(KIND, id.as_str()).is_err() {
        guests::shut(tx, actor, &one.conference, id).await?;
    }
    let reason = reason.trim().to_owned();
    let next = Registration { state: State::Withdrawn, reason, ..one };
    keep(tx, actor, "registration.withdrawn", next).await?;
    places::move_up(tx, &conference).await
}

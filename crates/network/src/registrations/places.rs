//! Beds and seats: each asked for waits until there is one, the longest waiting first, and
//! moves up by itself when somebody gives one up or more are set aside.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};
use serde::Serialize;

use super::{Registration, conference_of, store, take_turn};
use crate::{
    Actor, Conn, Error, Result, Tx, audit,
    conferences::Conference,
    frameworks::Text,
    ids::{At, Known, RegistrationId},
    programme::{Place, sessions, versions},
};

/// A bed that somebody wants: from the night of `arrives` to the morning of `leaves`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bed {
    pub hotel: String,
    pub room: String,
    pub arrives: Date,
    pub leaves: Date,
}

impl Bed {
    pub fn nights(&self) -> impl Iterator<Item = Date> + use<> {
        let leaves = self.leaves;
        self.arrives.series(jiff::Span::new().days(1)).take_while(move |night| *night < leaves)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Stay {
    pub registration: RegistrationId,
    pub bed: Bed,
    /// `false`: they wait for it.
    pub held: bool,
    pub asked_at: At,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    pub registration: RegistrationId,
    /// The code of a session.
    pub session: String,
    /// `false`: they wait for it.
    pub held: bool,
    pub asked_at: At,
}

/// Somebody who waited and got what they waited for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Moved {
    pub registration: RegistrationId,
    pub bed: Option<Bed>,
    /// The code of a session.
    pub session: Option<String>,
}

/// A session in which one picks a seat.
#[derive(Clone, Debug, PartialEq)]
pub struct Forum {
    pub code: String,
    pub title: Text,
    pub about: Text,
    pub kind: sessions::Kind,
    pub place: Place,
    pub minutes: i64,
    /// `None`: as many as come.
    pub seats: Option<usize>,
    pub held: usize,
    pub waiting: usize,
}

impl Forum {
    pub fn span(&self) -> Option<(DateTime, DateTime)> {
        let from = self.place.starts()?;
        Some((from, from.checked_add(jiff::Span::new().minutes(self.minutes)).ok()?))
    }

    fn meets(&self, other: &Self) -> bool {
        let spans = self.span().zip(other.span());
        spans.is_some_and(|(a, b)| a.0 < b.1 && b.0 < a.1)
    }

    pub fn free(&self) -> Option<usize> {
        self.seats.map(|seats| seats.saturating_sub(self.held))
    }
}

/// The sessions of a conference in which one picks a seat, as last published, by day and time;
/// before anything is published, as they are planned.
pub async fn forums(conn: &mut Conn, conference: &Conference) -> Result<Vec<Forum>> {
    let is = &conference.is;
    let program = Actor::program("registrations");
    let published = versions::latest(conn, &program, &conference.code, &Known::NOW).await?;
    let mut all: Vec<Forum> = match published {
        Some(version) => version
            .programme
            .in_order()
            .into_iter()
            .map(|one| forum(&one.code, &one.is, one.place.clone()))
            .collect(),
        None => sessions::all(conn, &conference.code, &Known::NOW)
            .await?
            .iter()
            .map(|one| forum(&one.code, &one.is, Place::default()))
            .collect(),
    };
    all.retain(|one| is.registration.kinds.contains(&one.kind));
    let choices = store::choices_of(conn, &conference.code).await?;
    for one in &mut all {
        let room = is.room(&one.place.room).and_then(|(_, room)| room.capacity);
        let stated = is.registration.seats.get(&one.code).copied();
        one.seats = stated.or(room).map(|seats| seats as usize);
        let of =
            |held: bool| choices.iter().filter(|c| c.session == one.code && c.held == held).count();
        (one.held, one.waiting) = (of(true), of(false));
    }
    Ok(all)
}

fn forum(code: &str, is: &sessions::Content, place: Place) -> Forum {
    Forum {
        code: code.to_owned(),
        title: is.title.clone(),
        about: is.about.clone(),
        kind: is.kind,
        place,
        minutes: is.minutes,
        seats: None,
        held: 0,
        waiting: 0,
    }
}

/// How many delegates want both of two sessions, for the search for a better programme.
pub async fn wishes(conn: &mut Conn, conference: &str) -> Result<Vec<(String, String, i64)>> {
    let mut by_person: BTreeMap<RegistrationId, Vec<String>> = BTreeMap::new();
    for choice in store::choices_of(conn, conference).await? {
        by_person.entry(choice.registration).or_default().push(choice.session);
    }
    let mut pairs: BTreeMap<(String, String), i64> = BTreeMap::new();
    for mut wanted in by_person.into_values() {
        wanted.sort();
        for (place, a) in wanted.iter().enumerate() {
            for b in &wanted[place + 1..] {
                *pairs.entry((a.clone(), b.clone())).or_default() += 1;
            }
        }
    }
    Ok(pairs.into_iter().map(|((a, b), count)| (a, b, count)).collect())
}

/// Rooms taken by hotel, kind of room and night, and those who wait.
pub async fn hotel_nights(
    conn: &mut Conn,
    actor: &Actor,
    conference: &str,
) -> Result<(BTreeMap<(String, String, Date), usize>, Vec<Stay>)> {
    actor.may_organise(conference)?;
    let stays = store::stays(conn, conference).await?;
    let waiting = stays.iter().filter(|stay| !stay.held).cloned().collect();
    Ok((taken(&stays), waiting))
}

/// What is left of a kind of room in a hotel.
#[derive(Clone, Debug, PartialEq)]
pub struct Rooms {
    pub hotel: String,
    pub room: String,
    /// In the night in which fewest are.
    pub free: usize,
    pub waiting: usize,
}

/// What is left in each hotel, for those who choose.
pub async fn rooms(conn: &mut Conn, conference: &Conference) -> Result<Vec<Rooms>> {
    let stays = store::stays(conn, &conference.code).await?;
    let taken = taken(&stays);
    let mut all = Vec::new();
    for hotel in &conference.is.hotels {
        for block in &hotel.blocks {
            let left = |(night, rooms): (&Date, &u32)| {
                let key = (hotel.code.clone(), block.room.clone(), *night);
                (*rooms as usize).saturating_sub(taken.get(&key).copied().unwrap_or(0))
            };
            let waits = |stay: &&Stay| {
                !stay.held && stay.bed.hotel == hotel.code && stay.bed.room == block.room
            };
            all.push(Rooms {
                hotel: hotel.code.clone(),
                room: block.room.clone(),
                free: block.nights.iter().map(left).min().unwrap_or(0),
                waiting: stays.iter().filter(waits).count(),
            });
        }
    }
    Ok(all)
}

fn taken(stays: &[Stay]) -> BTreeMap<(String, String, Date), usize> {
    let mut taken = BTreeMap::new();
    for stay in stays.iter().filter(|stay| stay.held) {
        for night in stay.bed.nights() {
            let key = (stay.bed.hotel.clone(), stay.bed.room.clone(), night);
            *taken.entry(key).or_default() += 1;
        }
    }
    taken
}

/// The first night on which no such room is left.
fn full(
    conference: &Conference,
    taken: &BTreeMap<(String, String, Date), usize>,
    bed: &Bed,
) -> Option<Date> {
    let block = conference.is.hotel(&bed.hotel).and_then(|hotel| hotel.block(&bed.room));
    bed.nights().find(|night| {
        let rooms = block.map_or(0, |block| block.rooms(*night)) as usize;
        let key = (bed.hotel.clone(), bed.room.clone(), *night);
        taken.get(&key).copied().unwrap_or(0) >= rooms
    })
}

/// Asks for a bed, or for none. Whoever has one keeps it when the new one is not free.
pub(super) async fn lodge(
    tx: &mut Tx,
    conference: &Conference,
    one: &Registration,
    bed: Option<&Bed>,
    now: &At,
) -> Result<()> {
    let last = store::stay(tx, &one.id).await?;
    let Some(bed) = bed else { return store::no_stay(tx, &one.id).await };
    if last.as_ref().is_some_and(|last| last.bed == *bed) {
        return Ok(());
    }
    let hotel = conference
        .is
        .hotel(&bed.hotel)
        .ok_or_else(|| Error::invalid("bed", "hotel-unknown").with("hotel", &bed.hotel))?;
    let block = hotel
        .block(&bed.room)
        .ok_or_else(|| Error::invalid("bed", "hotel-room-none").with("hotel", &hotel.name))?;
    if bed.leaves <= bed.arrives {
        return Err(Error::invalid("leaves", "leaves-first"));
    }
    // a night for which nothing was ever set aside will not come free
    if let Some(night) = bed.nights().find(|night| block.rooms(*night) == 0) {
        return Err(Error::invalid("bed", "hotel-night-none")
            .with("hotel", &hotel.name)
            .with("night", night));
    }
    let mut others = store::stays(tx, &conference.code).await?;
    others.retain(|stay| stay.registration != one.id);
    let full = full(conference, &taken(&others), bed);
    if let (Some(night), true) = (full, last.as_ref().is_some_and(|last| last.held)) {
        return Err(Error::invalid("bed", "hotel-full-kept")
            .with("hotel", &hotel.name)
            .with("night", night));
    }
    let stay = Stay {
        registration: one.id.clone(),
        bed: bed.clone(),
        held: full.is_none(),
        asked_at: now.clone(),
    };
    store::put_stay(tx, &conference.code, &stay).await
}

/// Asks for seats in these sessions and gives up all others.
pub(super) async fn choose(
    tx: &mut Tx,
    conference: &Conference,
    one: &Registration,
    wanted: &[String],
    now: &At,
) -> Result<()> {
    let forums = forums(tx, conference).await?;
    let held = store::choices(tx, &one.id).await?;
    let mut chosen: Vec<&Forum> = Vec::new();
    for code in wanted {
        let forum = forums
            .iter()
            .find(|forum| forum.code == *code)
            .ok_or_else(|| Error::invalid("choices", "forum-unknown").with("code", code))?;
        if let Some(other) = chosen.iter().find(|other| other.meets(forum) && other.code != *code) {
            let title =
                |one: &Forum| one.title.in_language(&conference_language(one)).text.to_owned();
            return Err(Error::invalid("choices", "forums-at-once")
                .with("first", title(other))
                .with("second", title(forum)));
        }
        chosen.push(forum);
    }
    for gone in held.iter().filter(|held| !wanted.contains(&held.session)) {
        store::no_choice(tx, &one.id, &gone.session).await?;
    }
    for forum in chosen {
        if held.iter().any(|held| held.session == forum.code) {
            continue;
        }
        let choice = Choice {
            registration: one.id.clone(),
            session: forum.code.clone(),
            held: forum.free() != Some(0),
            asked_at: now.clone(),
        };
        store::put_choice(tx, &conference.code, &choice).await?;
    }
    Ok(())
}

/// A refusal names titles in a language that they were written in.
fn conference_language(one: &Forum) -> String {
    one.title.languages().next().unwrap_or("en").to_owned()
}

/// Looks whether those who wait can be given something, as when more rooms were set aside.
pub async fn advance(tx: &mut Tx, actor: &Actor, conference: &str) -> Result<Vec<Moved>> {
    actor.may_organise(conference)?;
    let conference = conference_of(tx, conference).await?;
    take_turn(tx, &conference.code).await?;
    move_up(tx, &conference).await
}

/// Gives what is free to those who wait for it, the longest waiting first. The caller has
/// taken its turn.
pub(super) async fn move_up(tx: &mut Tx, conference: &Conference) -> Result<Vec<Moved>> {
    let mut moved = Vec::new();
    let stays = store::stays(tx, &conference.code).await?;
    let mut taken = taken(&stays);
    for stay in stays.iter().filter(|stay| !stay.held) {
        if full(conference, &taken, &stay.bed).is_some() {
            continue;
        }
        for night in stay.bed.nights() {
            *taken.entry((stay.bed.hotel.clone(), stay.bed.room.clone(), night)).or_default() += 1;
        }
        store::put_stay(tx, &conference.code, &Stay { held: true, ..stay.clone() }).await?;
        moved.push(Moved {
            registration: stay.registration.clone(),
            bed: Some(stay.bed.clone()),
            session: None,
        });
    }
    let choices = store::choices_of(tx, &conference.code).await?;
    if choices.iter().any(|choice| !choice.held) {
        let mut free: BTreeMap<String, Option<usize>> = forums(tx, conference)
            .await?
            .into_iter()
            .map(|forum| (forum.code.clone(), forum.free()))
            .collect();
        for choice in choices.iter().filter(|choice| !choice.held) {
            match free.get_mut(&choice.session) {
                Some(Some(0)) | None => continue,
                Some(Some(seats)) => *seats -= 1,
                Some(None) => {}
            }
            store::put_choice(tx, &conference.code, &Choice { held: true, ..choice.clone() })
                .await?;
            moved.push(Moved {
                registration: choice.registration.clone(),
                bed: None,
                session: Some(choice.session.clone()),
            });
        }
    }
    if !moved.is_empty() {
        let program = Actor::program("registrations");
        let subject = format!("conference/{}", conference.code);
        audit::log(tx, &program, "registration.moved-up", &subject, &moved).await?;
    }
    Ok(moved)
}

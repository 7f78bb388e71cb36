//! Somebody at a conference, whatever they are there: registered, with a timetable, in the
//! programme, in a booth. One link opens all of it.
//!
//! What is theirs besides their registration is found by the address to which the link was sent:
//! letters about it go to the same address. An address that is typed in later opens nothing.

use crate::{
    Actor, Conn, Error, Result, Tx, agendas,
    conferences::Conference,
    ids::{At, RegistrationId},
    interpretation::{self, Interpreter},
    links::{self, Link, NewLink, Way},
    programme::{
        parts,
        people::{self, Person},
    },
    registrations::{self, Registration},
};

/// The kind of link that opens all that is somebody's.
pub const KIND: &str = "guest";

#[derive(Clone, Debug)]
pub struct Guest {
    pub conference: String,
    pub registration: RegistrationId,
    /// Whether they have opened one of their own.
    pub timetable: bool,
    /// In the programme.
    pub person: Option<Person>,
    pub interpreter: Option<Interpreter>,
}

impl Guest {
    /// Also the key of their timetable.
    pub fn key(&self) -> String {
        key(&self.conference, &self.registration)
    }

    /// The holder of their link.
    pub fn actor(&self, link: &Link) -> Actor {
        let mut actor = link.actor().with(agendas::KIND, &self.key());
        if let Some(person) = &self.person {
            actor = actor.with(parts::KIND, &parts::key(&person.conference, &person.code));
        }
        if let Some(one) = &self.interpreter {
            actor = actor.with(interpretation::KIND, &one.key());
        }
        actor
    }
}

fn key(conference: &str, registration: &RegistrationId) -> String {
    format!("{conference}/{registration}")
}

/// Whose link it is, if it is a guest's.
pub async fn of(conn: &mut Conn, link: &Link) -> Result<Option<Guest>> {
    if link.kind != KIND {
        return Ok(None);
    }
    let (conference, id) = link.opens.split_once('/').ok_or(Error::NotFound)?;
    let mut guest = Guest {
        conference: conference.to_owned(),
        registration: id.parse().map_err(|_| Error::NotFound)?,
        timetable: agendas::is_open(conn, conference, id).await?,
        person: None,
        interpreter: None,
    };
    // what is theirs is not found any more once addresses are forgotten
    if !link.address.is_empty() {
        guest.person = people::of_address(conn, conference, &link.address).await?;
        guest.interpreter = interpretation::of_address(conn, conference, &link.address).await?;
    }
    Ok(Some(guest))
}

/// A link for a letter to somebody registered; beside it one that only reads their timetable as
/// a calendar. The use case that calls has asked `actor`.
pub(crate) async fn link(
    tx: &mut Tx,
    actor: &Actor,
    conference: &Conference,
    one: &Registration,
    address: &str,
) -> Result<String> {
    let new = |kind| NewLink {
        kind,
        opens: key(&one.conference, &one.id),
        address: address.to_owned(),
        language: one.is.language.clone(),
        ask: actor.name().to_owned(),
        until: At::end_of(conference.is.forgets()),
        uses: None,
    };
    let (_, secret) = links::make(tx, actor, new(KIND)).await?;
    links::make_beside(tx, actor, new(agendas::CALENDAR), &secret).await?;
    Ok(secret)
}

/// A link to all that is theirs, for a letter to an address, where somebody is registered with it.
pub(crate) async fn link_to(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    address: &str,
) -> Result<Option<Way>> {
    let Some(one) = registrations::of_address(tx, conference, address).await? else {
        return Ok(None);
    };
    let held = registrations::conference_of(tx, conference).await?;
    let secret = link(tx, actor, &held, &one, address).await?;
    Ok(Some(Way { kind: KIND, secret }))
}

/// Shuts every link of somebody registered.
pub(crate) async fn shut(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    registration: &RegistrationId,
) -> Result<()> {
    links::revoke(tx, actor, registrations::KIND, registration.as_str()).await?;
    for kind in [KIND, agendas::CALENDAR] {
        links::revoke(tx, actor, kind, &key(conference, registration)).await?;
    }
    Ok(())
}

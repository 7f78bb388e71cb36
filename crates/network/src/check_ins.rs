//! Checking in: badges are read at the entrance and at the doors of sessions, by phones that
//! may have no network. Each scan has an id made by its phone, so that it is kept once however
//! often it is sent; whoever is scanned twice counts once, and the second scan says where the
//! first was.

mod board;
mod store;

use std::collections::HashMap;

use serde::Serialize;

use crate::{
    Actor, Conn, Error, Result, Tx, accounts, audit,
    ids::{At, GateId, RegistrationId},
    links::{self, NewLink},
    registrations::{self, Registration, State},
};

pub use board::{Board, Door, Line, attendance, board, firsts};

/// The kind of link that makes a phone a gate.
pub const KIND: &str = "gate";
/// Scans that one request may bring.
const MOST: usize = 2_000;

/// A phone or desk that scans.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Gate {
    pub id: GateId,
    pub conference: String,
    pub name: String,
    pub made_at: At,
    pub seen_at: Option<At>,
    pub shut_at: Option<At>,
}

/// What a phone read.
#[derive(Clone, Debug, PartialEq)]
pub struct Scan {
    /// Made by the phone.
    pub id: String,
    /// The code of a badge, its address, or a number that somebody typed.
    pub badge: String,
    /// The code of a session; empty at the entrance.
    pub session: String,
    /// By the phone's clock.
    pub at: At,
}

/// A scan as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckIn {
    pub id: String,
    pub conference: String,
    pub session: String,
    pub badge: String,
    pub registration: Option<RegistrationId>,
    pub gate: GateId,
    pub scanned_at: At,
    pub received_at: At,
}

/// What became of a scan.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    pub id: String,
    pub outcome: Outcome,
    pub who: Option<Registration>,
    /// At the door of a session with seats: whether this one is theirs.
    pub seat: Option<bool>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    In,
    /// Their badge was read before: when, and by which phone.
    Again {
        at: At,
        gate: String,
    },
    /// They withdrew, or have not registered yet.
    NotComing,
    /// Nobody has such a badge.
    Unknown,
}

/// Makes a phone a gate. Returns the secret of its link.
pub async fn open(
    tx: &mut Tx,
    actor: &Actor,
    conference: &str,
    name: &str,
    address: &str,
    language: &str,
) -> Result<(Gate, String)> {
    actor.may_organise(conference)?;
    let held = registrations::conference_of(tx, conference).await?;
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.chars().count() {
        0 => return Err(Error::invalid("name", "name-needed")),
        1..=80 => {}
        _ => return Err(Error::invalid("name", "name-long")),
    }
    let address = match address.trim() {
        "" => String::new(),
        address => accounts::checked_address("email", address)?,
    };
    let gate = Gate {
        id: GateId::create(),
        conference: conference.to_owned(),
        name,
        made_at: At::now(),
        seen_at: None,
        shut_at: None,
    };
    store::insert_gate(tx, &gate).await?;
    audit::log(tx, actor, "gate.opened", &format!("conference/{conference}"), &gate).await?;
    let new = NewLink {
        kind: KIND,
        opens: gate.id.to_string(),
        address,
        language: language.to_owned(),
        ask: actor.name().to_owned(),
        until: At::end_of(held.is.ends.saturating_add(jiff::Span::new().days(1))),
        uses: None,
    };
    let (_, secret) = links::make(tx, actor, new).await?;
    Ok((gate, secret))
}

/// A phone that was lost: its link opens no more. What it scanned stays.
pub async fn shut(tx: &mut Tx, actor: &Actor, id: &GateId) -> Result<()> {
    let gate = store::gate(tx, id).await?.ok_or(Error::NotFound)?;
    actor.may_organise(&gate.conference)?;
    store::shut_gate(tx, id, &At::now()).await?;
    links::revoke(tx, actor, KIND, id.as_str()).await?;
    audit::log(tx, actor, "gate.shut", &format!("conference/{}", gate.conference), id).await
}

/// The gate, for the phone that is one.
pub async fn gate(conn: &mut Conn, actor: &Actor, id: &GateId) -> Result<Gate> {
    actor.may_use_link(KIND, id.as_str())?;
    store::gate(conn, id).await?.ok_or(Error::NotFound)
}

/// Those whose badges a phone must know when it has no network.
pub async fn people(conn: &mut Conn, actor: &Actor, id: &GateId) -> Result<Vec<Registration>> {
    let gate = gate(conn, actor, id).await?;
    registrations::taking_part(conn, &gate.conference).await
}

/// Keeps what a phone scanned, in whatever order and however often it is sent. `sent` is the
/// phone's clock when it was sent: the difference to ours puts its scans right.
pub async fn take(
    tx: &mut Tx,
    actor: &Actor,
    id: &GateId,
    scans: Vec<Scan>,
    sent: &At,
    now: &At,
) -> Result<Vec<Taken>> {
    let gate = gate(tx, actor, id).await?;
    if scans.len() > MOST {
        return Err(Error::invalid("scans", "scans-too-many").with("most", MOST));
    }
    let everybody = registrations::everybody(tx, &gate.conference).await?;
    let by_badge: HashMap<&str, &Registration> =
        everybody.iter().map(|one| (one.badge.as_str(), one)).collect();
    let by_number: HashMap<i64, &Registration> =
        everybody.iter().filter_map(|one| Some((one.number?, one))).collect();
    let late = now.timestamp().duration_since(sent.timestamp()).as_secs();
    let mut kept = Vec::new();
    for scan in scans {
        let badge = read(&scan.badge);
        let who = match badge.parse::<i64>() {
            Ok(number) if badge.len() <= 6 => by_number.get(&number),
            _ => by_badge.get(badge.as_str()),
        };
        let check_in = CheckIn {
            id: scan.id.chars().take(64).collect(),
            conference: gate.conference.clone(),
            session: scan.session.chars().take(80).collect(),
            badge: badge.chars().take(80).collect(),
            registration: who.map(|one| one.id.clone()),
            gate: gate.id.clone(),
            scanned_at: scan.at.plus(late).min(now.clone()),
            received_at: now.clone(),
        };
        store::insert(tx, &check_in).await?;
        kept.push((check_in, who.map(|one| (*one).clone())));
    }
    store::seen(tx, id, now).await?;
    let gates: HashMap<GateId, String> =
        store::gates(tx, &gate.conference).await?.into_iter().map(|g| (g.id, g.name)).collect();
    let seats = seats(tx, &gate.conference, &kept).await?;
    let mut taken = Vec::new();
    for (check_in, who) in kept {
        let outcome = match &who {
            None => Outcome::Unknown,
            Some(one) if !one.is_coming() || one.state == State::Withdrawn => Outcome::NotComing,
            Some(one) => {
                let first = store::first(tx, &gate.conference, &check_in.session, &one.id).await?;
                match first {
                    Some(first) if first.id != check_in.id => Outcome::Again {
                        at: first.scanned_at,
                        gate: gates.get(&first.gate).cloned().unwrap_or_default(),
                    },
                    _ => Outcome::In,
                }
            }
        };
        let seat = who.as_ref().and_then(|one| {
            let held = seats.get(&check_in.session)?;
            Some(held.contains(&one.id))
        });
        taken.push(Taken { id: check_in.id, outcome, who, seat });
    }
    Ok(taken)
}

/// Of the sessions that were scanned for and have few seats: whose they are.
async fn seats(
    conn: &mut Conn,
    conference: &str,
    kept: &[(CheckIn, Option<Registration>)],
) -> Result<HashMap<String, Vec<RegistrationId>>> {
    let mut found = HashMap::new();
    if kept.iter().all(|(one, _)| one.session.is_empty()) {
        return Ok(found);
    }
    let held = registrations::conference_of(conn, conference).await?;
    let choices = registrations::choices_of(conn, conference).await?;
    for forum in registrations::forums(conn, &held).await? {
        if forum.seats.is_some() {
            let of = choices.iter().filter(|one| one.held && one.session == forum.code);
            found.insert(forum.code.clone(), of.map(|one| one.registration.clone()).collect());
        }
    }
    Ok(found)
}

/// What stands on a badge, from its address, its code or what somebody typed for it.
pub fn read(text: &str) -> String {
    let last = text.trim().trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    last.chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .map(|c| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_badge_is_read_from_its_address_and_from_what_is_typed() {
        assert_eq!(read("https://stoa.example.org/b/7F3K29QM4T1X"), "7F3K29QM4T1X");
        assert_eq!(read(" 7f3k-29qm-4tlx "), "7F3K29QM4T1X");
        assert_eq!(read("423"), "423");
        assert_eq!(read(""), "");
    }
}

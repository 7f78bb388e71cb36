//! Who is there: at the entrance and in each session, and what needs somebody's eye.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{CheckIn, Gate, store};
use crate::{
    Actor, Conn, Result,
    ids::{At, GateId, RegistrationId},
    registrations::{self, Registration},
};

/// One door: the entrance, or that of a session.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Door {
    /// The code of a session; empty: the entrance.
    pub session: String,
    /// People, each once.
    pub people: BTreeSet<RegistrationId>,
}

/// A scan that is worth reading.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub check_in: CheckIn,
    pub gate: String,
    pub who: Option<Registration>,
    /// For a badge that was read again: when and by which phone before.
    pub before: Option<(At, String)>,
}

pub struct Board {
    pub gates: Vec<Gate>,
    /// Scans of each gate, by its id.
    pub scans: BTreeMap<GateId, usize>,
    /// Those who registered and come.
    pub expected: Vec<Registration>,
    /// The entrance first.
    pub doors: Vec<Door>,
    /// The newest first.
    pub again: Vec<Line>,
    pub unknown: Vec<Line>,
    pub latest: Vec<Line>,
}

const SHOWN: usize = 20;

pub async fn board(conn: &mut Conn, actor: &Actor, conference: &str) -> Result<Board> {
    actor.may_organise(conference)?;
    let gates = store::gates(conn, conference).await?;
    let everybody = registrations::everybody(conn, conference).await?;
    let all = store::all(conn, conference).await?;
    let names: HashMap<&GateId, &str> = gates.iter().map(|g| (&g.id, g.name.as_str())).collect();
    let people: HashMap<&RegistrationId, &Registration> =
        everybody.iter().map(|one| (&one.id, one)).collect();
    let mut scans: BTreeMap<GateId, usize> = BTreeMap::new();
    let mut first: HashMap<(&str, &RegistrationId), &CheckIn> = HashMap::new();
    let (mut again, mut unknown, mut latest) = (Vec::new(), Vec::new(), Vec::new());
    let name = |gate: &GateId| names.get(gate).copied().unwrap_or_default().to_owned();
    for check_in in &all {
        *scans.entry(check_in.gate.clone()).or_default() += 1;
        let who = check_in.registration.as_ref().and_then(|id| people.get(id));
        let before = check_in.registration.as_ref().and_then(|id| {
            let key = (check_in.session.as_str(), id);
            match first.get(&key) {
                Some(before) => Some((before.scanned_at.clone(), name(&before.gate))),
                None => {
                    first.insert(key, check_in);
                    None
                }
            }
        });
        let line = Line {
            check_in: check_in.clone(),
            gate: name(&check_in.gate),
            who: who.map(|one| (*one).clone()),
            before,
        };
        match (&line.who, &line.before) {
            (None, _) => unknown.push(line),
            (_, Some(_)) => again.push(line),
            _ => latest.push(line),
        }
    }
    for lines in [&mut again, &mut unknown, &mut latest] {
        lines.reverse();
        lines.truncate(SHOWN);
    }
    let doors = doors(&all);
    let expected = everybody.iter().filter(|one| one.is_coming()).cloned().collect();
    Ok(Board { gates, scans, expected, doors, again, unknown, latest })
}

fn doors(all: &[CheckIn]) -> Vec<Door> {
    let mut by_session: BTreeMap<&str, BTreeSet<RegistrationId>> = BTreeMap::new();
    for one in all {
        by_session.entry(&one.session).or_default().extend(one.registration.clone());
    }
    let door = |(session, people): (&str, _)| Door { session: session.to_owned(), people };
    by_session.into_iter().map(door).collect()
}

/// Of everybody who was scanned, the first time at each door: for phones that must know it when
/// they have no network.
pub async fn firsts(conn: &mut Conn, actor: &Actor, id: &GateId) -> Result<Vec<(CheckIn, String)>> {
    let gate = super::gate(conn, actor, id).await?;
    let names: HashMap<GateId, String> = store::gates(conn, &gate.conference)
        .await?
        .into_iter()
        .map(|gate| (gate.id, gate.name))
        .collect();
    let mut seen = BTreeSet::new();
    let mut all = store::all(conn, &gate.conference).await?;
    all.retain(|one| {
        one.registration.as_ref().is_some_and(|who| seen.insert((one.session.clone(), who.clone())))
    });
    let named = |one: CheckIn| {
        let name = names.get(&one.gate).cloned().unwrap_or_default();
        (one, name)
    };
    Ok(all.into_iter().map(named).collect())
}

/// Who came: by the code of each session, and under the empty code at all. Whoever calls has
/// asked the actor.
pub async fn attendance(
    conn: &mut Conn,
    conference: &str,
) -> Result<BTreeMap<String, BTreeSet<RegistrationId>>> {
    let all = store::all(conn, conference).await?;
    Ok(doors(&all).into_iter().map(|door| (door.session, door.people)).collect())
}

//! Rules as things that could be given up one by one, each by editing the instance.

use std::{collections::BTreeMap, fmt};

use serde::Serialize;

use crate::Instance;

/// A rule of one conference, named by the thing that somebody could change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "rule", rename_all = "kebab-case")]
pub enum Rule {
    /// The opening is in the first slot.
    Opening { session: usize },
    /// The closing is in the last slot.
    Closing { session: usize },
    /// The session keeps the place it is pinned to.
    Pin { session: usize },
    /// The first ends before the second starts.
    Precedence { before: usize, after: usize },
    /// Nothing runs beside it.
    Exclusive { session: usize },
    /// Its room has a booth for each of its languages.
    Booths { session: usize },
    /// Its room holds the least share of those expected.
    Capacity { session: usize },
    /// The person is in one session at a time, with time to get there.
    Person { person: u32 },
    /// The person is away in these slots.
    Unavailable { person: u32, slots: Vec<usize> },
    /// The room is closed in these slots.
    RoomClosed { room: usize, slots: Vec<usize> },
    /// The language has this number of interpretation teams.
    Teams { language: String, teams: usize },
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Opening { session } => write!(f, "session {session} is the opening"),
            Self::Closing { session } => write!(f, "session {session} is the closing"),
            Self::Pin { session } => write!(f, "session {session} is pinned"),
            Self::Precedence { before, after } => {
                write!(f, "session {before} ends before session {after} starts")
            }
            Self::Exclusive { session } => write!(f, "nothing runs beside session {session}"),
            Self::Booths { session } => write!(f, "session {session} needs booths"),
            Self::Capacity { session } => write!(f, "session {session} needs a large room"),
            Self::Person { person } => write!(f, "person {person} is in one place at a time"),
            Self::Unavailable { person, slots } => {
                write!(f, "person {person} is away in slots {}", crate::counting::listed(slots))
            }
            Self::RoomClosed { room, slots } => {
                write!(f, "room {room} is closed in slots {}", crate::counting::listed(slots))
            }
            Self::Teams { language, teams } => {
                write!(f, "interpretation {language} has {teams} teams")
            }
        }
    }
}

impl Rule {
    /// The same rule with the numbers that sessions had before some were left out.
    pub(super) fn renamed(self, sessions: &[usize]) -> Self {
        match self {
            Self::Opening { session } => Self::Opening { session: sessions[session] },
            Self::Closing { session } => Self::Closing { session: sessions[session] },
            Self::Pin { session } => Self::Pin { session: sessions[session] },
            Self::Exclusive { session } => Self::Exclusive { session: sessions[session] },
            Self::Booths { session } => Self::Booths { session: sessions[session] },
            Self::Capacity { session } => Self::Capacity { session: sessions[session] },
            Self::Precedence { before, after } => {
                Self::Precedence { before: sessions[before], after: sessions[after] }
            }
            other => other,
        }
    }
}

/// Every rule that the instance states.
pub(super) fn rules(i: &Instance) -> Vec<Rule> {
    let mut all = Vec::new();
    let mut people = BTreeMap::new();
    for s in &i.sessions {
        let session = s.id;
        if s.exclusive {
            all.push(Rule::Exclusive { session });
        }
        if !s.interp.is_empty() {
            all.push(Rule::Booths { session });
        }
        all.push(Rule::Capacity { session });
        s.people().into_iter().for_each(|person| *people.entry(person).or_insert(0) += 1);
    }
    let busy = people.iter().filter(|(_, sessions)| **sessions > 1);
    all.extend(busy.map(|(&person, _)| Rule::Person { person }));
    for (&person, slots) in i.unavailable.iter().filter(|(person, _)| people.contains_key(person)) {
        all.push(Rule::Unavailable { person, slots: slots.clone() });
    }
    for (room, closed) in i.rooms.iter().enumerate().filter(|(_, room)| !room.closed.is_empty()) {
        all.push(Rule::RoomClosed { room, slots: closed.closed.clone() });
    }
    for (language, &teams) in &i.teams {
        all.push(Rule::Teams { language: language.clone(), teams });
    }
    all.extend(i.precedence.iter().map(|&(before, after)| Rule::Precedence { before, after }));
    all.extend(i.opening.map(|session| Rule::Opening { session }));
    all.extend(i.closing.map(|session| Rule::Closing { session }));
    let mut pinned: Vec<usize> = i.pins.iter().map(|pin| pin.session).collect();
    pinned.sort_unstable();
    pinned.dedup();
    all.extend(pinned.into_iter().map(|session| Rule::Pin { session }));
    all
}

/// The same conference without these rules, and the sessions that do without booths.
pub(super) fn without(instance: &Instance, rules: &[Rule]) -> (Instance, Vec<usize>) {
    let mut i = instance.clone();
    let mut boothless = Vec::new();
    for rule in rules {
        match rule {
            Rule::Opening { .. } => i.opening = None,
            Rule::Closing { .. } => i.closing = None,
            Rule::Pin { session } => i.pins.retain(|pin| pin.session != *session),
            Rule::Precedence { before, after } => {
                i.precedence.retain(|pair| pair != &(*before, *after));
            }
            Rule::Exclusive { session } => i.sessions[*session].exclusive = false,
            Rule::Booths { session } => boothless.push(*session),
            Rule::Capacity { session } => i.sessions[*session].expected = 0,
            Rule::Unavailable { person, .. } => {
                i.unavailable.remove(person);
            }
            Rule::RoomClosed { room, .. } => i.rooms[*room].closed.clear(),
            Rule::Teams { language, .. } => {
                i.teams.remove(language);
            }
            Rule::Person { .. } => {}
        }
    }
    for rule in rules {
        if let Rule::Person { person } = rule {
            as_many_people(&mut i, *person);
        }
    }
    (i, boothless)
}

/// Lets a person be in many places: another one, with the same absences, for each session.
fn as_many_people(i: &mut Instance, person: u32) {
    let away = i.unavailable.get(&person).cloned();
    let everybody = i.sessions.iter().flat_map(|s| s.people());
    let last = everybody.chain(i.unavailable.keys().copied()).max().unwrap_or(0);
    let busy = i.sessions.iter_mut().filter(|s| s.people().contains(&person));
    for (new, session) in (last + 1..).zip(busy) {
        for people in [&mut session.speakers, &mut session.chairs, &mut session.attend] {
            people.iter_mut().filter(|known| **known == person).for_each(|known| *known = new);
        }
        i.unavailable.extend(away.clone().map(|away| (new, away)));
    }
}

/// The same conference with these sessions only, given in order.
pub(super) fn only(instance: &Instance, kept: &[usize]) -> Instance {
    let new = |session: usize| kept.binary_search(&session).ok();
    let mut i = instance.clone();
    i.sessions = kept.iter().map(|&s| instance.sessions[s].clone()).collect();
    i.sessions.iter_mut().enumerate().for_each(|(id, session)| session.id = id);
    i.opening = instance.opening.and_then(new);
    i.closing = instance.closing.and_then(new);
    i.precedence =
        instance.precedence.iter().filter_map(|&(a, b)| Some((new(a)?, new(b)?))).collect();
    i.pairs = Vec::new();
    let pin = |pin: &crate::Pin| Some(crate::Pin { session: new(pin.session)?, ..*pin });
    i.pins = instance.pins.iter().filter_map(pin).collect();
    i
}

//! Every hard rule that a programme breaks, each found by its own plain loop.

use super::{Conflict, TeamLimit, cost::overlap};
use crate::{Instance, Programme};

/// All broken rules; empty when the programme can be held. Sessions placed outside the conference
/// are named as such and left out of the other rules.
///
/// # Panics
/// When the programme has fewer entries than the instance has sessions.
pub fn violations(instance: &Instance, programme: &Programme) -> Vec<Conflict> {
    let (inside, outside): (Vec<usize>, Vec<usize>) =
        (0..instance.sessions.len()).partition(|&s| is_inside(instance, programme, s));
    let mut found: Vec<_> =
        outside.into_iter().map(|session| Conflict::Outside { session }).collect();
    for &s in &inside {
        alone(instance, programme, s, &mut found);
    }
    let people: Vec<Vec<u32>> = instance.sessions.iter().map(|s| s.people()).collect();
    for (k, &a) in inside.iter().enumerate() {
        for &b in &inside[k + 1..] {
            together(instance, programme, &people, (a, b), &mut found);
        }
    }
    fixed(instance, programme, &mut found);
    interpretation(instance, programme, &inside, &mut found);
    found
}

fn is_inside(instance: &Instance, programme: &Programme, s: usize) -> bool {
    let fits = |end: usize| end <= instance.slots();
    programme.start[s].checked_add(instance.sessions[s].dur).is_some_and(fits)
        && programme.room[s] < instance.rooms.len()
}

/// Rules that concern one session and its place.
fn alone(instance: &Instance, programme: &Programme, s: usize, found: &mut Vec<Conflict>) {
    let (session, at) = (&instance.sessions[s], programme.placement(s));
    let room = &instance.rooms[at.room];
    let end = at.start + session.dur;
    if at.start / instance.half() != (end - 1) / instance.half() {
        found.push(Conflict::HalfDay { session: s });
    }
    let needs = session.interp.len();
    if room.booths < needs {
        found.push(Conflict::Booths { session: s, room: at.room, needs, has: room.booths });
    }
    let needs = instance.least_capacity(s);
    if room.capacity < needs {
        found.push(Conflict::Capacity { session: s, room: at.room, needs, has: room.capacity });
    }
    for slot in (at.start..end).filter(|slot| room.closed.contains(slot)) {
        found.push(Conflict::RoomClosed { session: s, room: at.room, slot });
    }
    for person in session.people() {
        let away = instance.unavailable.get(&person).map_or(&[][..], Vec::as_slice);
        for slot in (at.start..end).filter(|slot| away.contains(slot)) {
            found.push(Conflict::Unavailable { session: s, person, slot });
        }
    }
}

/// Rules that concern two sessions, `a < b`.
fn together(
    i: &Instance,
    programme: &Programme,
    people: &[Vec<u32>],
    (a, b): (usize, usize),
    found: &mut Vec<Conflict>,
) {
    let (one, two) = (programme.placement(a), programme.placement(b));
    let from = one.start.max(two.start);
    let shared = || people[a].iter().copied().filter(|p| people[b].contains(p));
    for slot in from..from + overlap(i, programme, a, b) {
        if one.room == two.room {
            found.push(Conflict::Room { room: one.room, slot, sessions: (a, b) });
        }
        for person in shared() {
            found.push(Conflict::Person { person, slot, sessions: (a, b) });
        }
        for (session, other) in [(a, b), (b, a)] {
            if i.sessions[session].exclusive {
                found.push(Conflict::Exclusive { session, other, slot });
            }
        }
    }
    let needs = if i.transfer.is_empty() { 0 } else { i.transfer_slots(one.room, two.room) };
    if needs == 0 || one.start / i.half() != two.start / i.half() {
        return;
    }
    let (first, then) = if one.start <= two.start { (a, b) } else { (b, a) };
    let end = programme.start[first] + i.sessions[first].dur;
    if let Some(has) = programme.start[then].checked_sub(end)
        && has < needs
    {
        for person in shared() {
            found.push(Conflict::Transfer { person, sessions: (first, then), needs, has });
        }
    }
}

/// Opening, closing, order and pins.
fn fixed(instance: &Instance, programme: &Programme, found: &mut Vec<Conflict>) {
    if let Some(session) = instance.opening
        && programme.start[session] != 0
    {
        found.push(Conflict::Opening { session });
    }
    if let Some(session) = instance.closing
        && programme.start[session] + 1 != instance.slots()
    {
        found.push(Conflict::Closing { session });
    }
    for &(before, after) in &instance.precedence {
        let end = programme.start[before].saturating_add(instance.sessions[before].dur);
        if end > programme.start[after] {
            found.push(Conflict::Precedence { before, after });
        }
    }
    for pin in &instance.pins {
        let at = programme.placement(pin.session);
        if pin.start.is_some_and(|start| start != at.start)
            || pin.room.is_some_and(|room| room != at.room)
        {
            found.push(Conflict::Pin { session: pin.session });
        }
    }
}

fn interpretation(
    i: &Instance,
    programme: &Programme,
    inside: &[usize],
    found: &mut Vec<Conflict>,
) {
    for (language, &teams) in &i.teams {
        let mut need = vec![0; i.slots()];
        for &s in inside {
            let times = i.sessions[s].interp.iter().filter(|l| *l == language).count();
            for slot in &mut need[programme.start[s]..programme.start[s] + i.sessions[s].dur] {
                *slot += times;
            }
        }
        for (day, need) in need.chunks(i.slots_per_day).enumerate() {
            for (limit, needs, has) in overworked(i, need, teams) {
                let limit = limit.later(day * i.slots_per_day);
                found.push(Conflict::Teams { language: language.clone(), day, limit, needs, has });
            }
        }
    }
}

impl TeamLimit {
    fn later(self, by: usize) -> Self {
        match self {
            Self::AtOnce { slot } => Self::AtOnce { slot: slot + by },
            Self::Stretch { from, to } => Self::Stretch { from: from + by, to: to + by },
            Self::Day => Self::Day,
        }
    }
}

/// Whether so many teams can cover one day's need, slot by slot.
///
/// Giving each slot to the next teams in turn spreads the work of any stretch of slots as evenly as
/// it can be: every team works the rounded mean of it, up or down. So the limits hold for some
/// roster exactly when no slot needs more than all teams, no stretch one slot longer than a team
/// may work needs more than all teams' limits together, and neither does the day.
pub fn teams_suffice(instance: &Instance, need: &[usize], teams: usize) -> bool {
    overworked(instance, need, teams).is_empty()
}

/// The limits passed in one day, with what is needed and what is possible; slots from 0.
fn overworked(i: &Instance, need: &[usize], teams: usize) -> Vec<(TeamLimit, usize, usize)> {
    let mut found = Vec::new();
    for (slot, &needs) in need.iter().enumerate() {
        if needs > teams {
            found.push((TeamLimit::AtOnce { slot }, needs, teams));
        }
    }
    let (run, possible) = (i.rules.max_team_consecutive, teams * i.rules.max_team_consecutive);
    for (from, stretch) in need.windows(run + 1).enumerate() {
        let needs = stretch.iter().sum();
        if needs > possible {
            found.push((TeamLimit::Stretch { from, to: from + run }, needs, possible));
        }
    }
    let (needs, has) = (need.iter().sum(), teams * i.rules.max_team_slots_per_day);
    if needs > has {
        found.push((TeamLimit::Day, needs, has));
    }
    found
}

//! A broken rule as people speak of it: sessions and rooms by their codes, slots as clock times.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use timetable::{Conflict, Fault, Rule, Scarce, Shortage, TeamLimit};

use super::Plan;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Clash {
    /// The name of the rule, for its text.
    pub rule: String,
    /// The sessions it names, by code.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sessions: Vec<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub room: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub person: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub language: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<DateTime>,
    pub needs: i64,
    pub has: i64,
}

impl Clash {
    fn new(rule: &str) -> Self {
        Self { rule: rule.to_owned(), ..Self::default() }
    }

    fn sessions(mut self, plan: &Plan, sessions: &[usize]) -> Self {
        self.sessions = sessions.iter().filter_map(|s| plan.sessions.get(*s).cloned()).collect();
        self
    }

    fn room(mut self, plan: &Plan, room: usize) -> Self {
        self.room = plan.rooms.get(room).cloned().unwrap_or_default();
        self
    }

    fn person(mut self, plan: &Plan, person: u32) -> Self {
        self.person = plan.people.get(person as usize).cloned().unwrap_or_default();
        self
    }

    fn at(mut self, plan: &Plan, slot: usize) -> Self {
        let (day, time) = plan.clock(slot);
        self.at = Some(day.to_datetime(time));
        self
    }

    fn counts(mut self, needs: usize, has: usize) -> Self {
        (self.needs, self.has) = (signed(needs), signed(has));
        self
    }

    pub(super) fn of(conflict: &Conflict, plan: &Plan) -> Self {
        let step = plan.step_minutes();
        let new = Self::new(conflict.rule()).sessions(plan, &conflict.sessions());
        match *conflict {
            Conflict::Booths { room, needs, has, .. } => new.room(plan, room).counts(needs, has),
            Conflict::Capacity { room, needs, has, .. } => {
                new.room(plan, room).counts(needs as usize, has as usize)
            }
            Conflict::Room { room, slot, .. } => new.room(plan, room).at(plan, slot),
            Conflict::RoomClosed { room, slot, .. } => new.room(plan, room).at(plan, slot),
            Conflict::Person { person, slot, .. } => new.person(plan, person).at(plan, slot),
            Conflict::Unavailable { person, slot, .. } => new.person(plan, person).at(plan, slot),
            Conflict::Transfer { person, needs, has, .. } => {
                new.person(plan, person).counts(needs * step, has * step)
            }
            Conflict::Exclusive { slot, .. } => new.at(plan, slot),
            Conflict::Teams { ref language, day, limit, needs, has } => {
                let slot = match limit {
                    TeamLimit::AtOnce { slot } => slot,
                    TeamLimit::Stretch { from, .. } => from,
                    TeamLimit::Day => day * plan.instance.slots_per_day,
                };
                let rule = match limit {
                    TeamLimit::AtOnce { .. } => "teams-at-once",
                    TeamLimit::Stretch { .. } => "teams-stretch",
                    TeamLimit::Day => "teams-day",
                };
                let at_once = matches!(limit, TeamLimit::AtOnce { .. });
                let step = if at_once { 1 } else { step };
                let new = Self { rule: rule.into(), language: language.clone(), ..new };
                new.at(plan, slot).counts(needs * step, has * step)
            }
            _ => new,
        }
    }

    /// Told once for sessions that overlap in many slots, with the first of them.
    pub(super) fn once(mut told: Vec<Self>, next: Self) -> Vec<Self> {
        let same = |known: &Self| {
            known.rule == next.rule
                && known.sessions == next.sessions
                && (&known.room, &known.person) == (&next.room, &next.person)
        };
        if next.sessions.is_empty() || !told.iter().any(same) {
            told.push(next);
        }
        told
    }

    /// A rule of a set that cannot be kept together.
    pub(super) fn of_rule(rule: &Rule, plan: &Plan) -> Self {
        let new = |name: &str| Self::new(name);
        match rule {
            Rule::Opening { session } => new("opening").sessions(plan, &[*session]),
            Rule::Closing { session } => new("closing").sessions(plan, &[*session]),
            Rule::Pin { session } => new("pin").sessions(plan, &[*session]),
            Rule::Precedence { before, after } => {
                new("precedence").sessions(plan, &[*before, *after])
            }
            Rule::Exclusive { session } => new("exclusive").sessions(plan, &[*session]),
            Rule::Booths { session } => new("booths").sessions(plan, &[*session]),
            Rule::Capacity { session } => new("capacity").sessions(plan, &[*session]),
            Rule::Person { person } => new("person").person(plan, *person),
            Rule::Unavailable { person, .. } => new("unavailable").person(plan, *person),
            Rule::RoomClosed { room, .. } => new("room-closed").room(plan, *room),
            Rule::Teams { language, teams } => {
                Self { language: language.clone(), has: signed(*teams), ..new("teams") }
            }
        }
    }

    /// A count that shows that no programme is possible; of teams the rules say as much.
    pub(super) fn of_shortage(shortage: &Shortage, plan: &Plan) -> Option<Self> {
        let step = plan.step_minutes();
        let new = match &shortage.of {
            Scarce::Rooms { rooms } => {
                let only = if rooms.len() == 1 { rooms.first() } else { None };
                let new = Self::new("too-many");
                only.map_or(new.clone(), |room| new.room(plan, *room))
            }
            Scarce::Slots { sessions } => Self::new("too-many-alone").sessions(plan, sessions),
            Scarce::Teams { .. } => return None,
        };
        Some(new.counts(shortage.needs * step, shortage.has * step))
    }

    /// What stands in the way of any programme; `None` for what a file alone can have wrong.
    pub(super) fn of_fault(fault: &Fault, plan: &Plan) -> Option<Self> {
        let step = plan.step_minutes();
        match fault {
            Fault::TooLong { session, dur, half_day } => Some(
                Self::new("too-long")
                    .sessions(plan, &[*session])
                    .counts(dur * step, half_day * step),
            ),
            Fault::Nothing { what } => {
                Some(Self { language: (*what).to_owned(), ..Self::new("nothing") })
            }
            Fault::PinnedClash { person, first, second, .. } => {
                Some(Self::new("person").sessions(plan, &[*first, *second]).person(plan, *person))
            }
            Fault::PinnedAway { session, person, .. } => {
                Some(Self::new("unavailable").sessions(plan, &[*session]).person(plan, *person))
            }
            _ => None,
        }
    }
}

impl Plan {
    fn step_minutes(&self) -> usize {
        let (_, a) = self.clock(0);
        let (_, b) = self.clock(1);
        let minutes = |t: jiff::civil::Time| {
            usize::from(t.hour().unsigned_abs()) * 60 + usize::from(t.minute().unsigned_abs())
        };
        minutes(b).saturating_sub(minutes(a)).max(1)
    }
}

fn signed(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

//! A draft laid out for the search: clock times become slots, codes become numbers, and what the
//! search says is told again in days, times, rooms and names.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use timetable::{Instance, Limits, Pin, Placement, TransferTimes};

use super::{Clash, Place, people::Person, sessions::Session};
use crate::conferences::{Grid, Particulars, Window, kinds};

/// Stands for a number of seats or booths that nobody knows: enough.
const ENOUGH: u32 = 1_000_000;

pub struct Plan {
    pub instance: Instance,
    pub programme: timetable::Programme,
    /// Codes by number.
    pub sessions: Vec<String>,
    pub rooms: Vec<String>,
    pub people: Vec<String>,
    venues: Vec<String>,
    grid: Grid,
    starts: Date,
}

/// A place that a session could take, with what would be newly broken there.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Spot {
    pub place: Place,
    pub clashes: Vec<Clash>,
    /// Change of the cost; below 0 is better.
    pub change: i64,
}

/// How many delegates want both of two sessions.
pub type Wish = (String, String, i64);

impl Plan {
    pub fn of(
        conference: &Particulars,
        sessions: &[Session],
        people: &[Person],
        wishes: &[Wish],
        places: &BTreeMap<String, Place>,
    ) -> Self {
        let grid = conference.grid;
        let rooms: Vec<_> = conference.rooms().collect();
        // What has a time but no room was fixed by hand: the search has no place for it.
        let fixed = |code: &str| {
            places.get(code).is_some_and(|place| place.room.is_empty() && place.starts().is_some())
        };
        let planned: Vec<&Session> =
            sessions.iter().filter(|one| one.is.is_planned() && !fixed(&one.code)).collect();
        let days = conference.days().count();
        let slots_per_day = grid.half() * 2;
        let mut plan = Self {
            instance: Instance {
                rules: Limits {
                    hard_capacity_share: 0.5,
                    overflow_weight: 1,
                    pref_day_weight: 200,
                    max_team_slots_per_day: slots(conference.interpretation.day, &grid),
                    max_team_consecutive: slots(conference.interpretation.running, &grid),
                    ..Limits::default()
                },
                days,
                slots_per_day,
                half_day: Some(grid.half()),
                teams: conference.teams.clone(),
                ..Instance::default()
            },
            programme: timetable::Programme::default(),
            sessions: planned.iter().map(|one| one.code.clone()).collect(),
            rooms: rooms.iter().map(|(_, room)| room.code.clone()).collect(),
            people: people.iter().map(|one| one.code.clone()).collect(),
            venues: rooms.iter().map(|(venue, _)| venue.code.clone()).collect(),
            grid,
            starts: conference.starts,
        };
        plan.instance.rooms = rooms
            .iter()
            .map(|(venue, room)| timetable::Room {
                name: room.name.clone(),
                capacity: room.capacity.unwrap_or(ENOUGH),
                booths: room.booths.unwrap_or(ENOUGH as usize),
                building: Some(venue.code.clone()),
                closed: plan.closed(&venue.open, &room.closed),
            })
            .collect();
        plan.instance.transfer = conference
            .transfers
            .iter()
            .map(|one| timetable::Transfer {
                between: (one.from.clone(), one.to.clone()),
                slots: slots(one.minutes, &grid),
            })
            .collect::<TransferTimes>();
        plan.instance.sessions =
            planned.iter().enumerate().map(|(id, one)| plan.session(id, one, conference)).collect();
        plan.instance.precedence = planned
            .iter()
            .enumerate()
            .flat_map(|(id, one)| one.is.after.iter().map(move |before| (before, id)))
            .filter_map(|(before, id)| Some((plan.number(before)?, id)))
            .collect();
        plan.instance.unavailable = people
            .iter()
            .enumerate()
            .filter(|(_, one)| !one.is.away.is_empty())
            .map(|(number, one)| (number as u32, plan.away(one)))
            .collect();
        plan.instance.pairs = wishes
            .iter()
            .filter_map(|(a, b, count)| Some((plan.number(a)?, plan.number(b)?, *count)))
            .collect();
        plan.place_all(places);
        plan
    }

    fn session(&self, id: usize, one: &Session, conference: &Particulars) -> timetable::Session {
        let is = &one.is;
        let numbers = |codes: &[String]| {
            let mut all: Vec<u32> = codes
                .iter()
                .filter_map(|code| self.people.iter().position(|known| known == code))
                .map(|number| number as u32)
                .collect();
            all.sort_unstable();
            all.dedup();
            all
        };
        let day = |day: &Date| conference.days().position(|known| known == *day);
        timetable::Session {
            id,
            kind: is.kind.code().to_owned(),
            title: is.title.in_language("en").text.to_owned(),
            dur: slots(is.minutes, &self.grid).max(1),
            interp: if is.interpreted && is.languages.len() > 1 {
                is.languages.clone()
            } else {
                Vec::new()
            },
            exclusive: is.exclusive,
            speakers: numbers(&is.speakers),
            chairs: numbers(&[is.chairs.as_slice(), &is.rapporteurs].concat()),
            attend: numbers(&is.attend),
            expected: is.expected,
            pref_days: (!is.days.is_empty()).then(|| is.days.iter().filter_map(day).collect()),
            ..timetable::Session::default()
        }
    }

    fn place_all(&mut self, places: &BTreeMap<String, Place>) {
        let outside = Placement { start: self.instance.slots(), room: 0 };
        for (number, code) in self.sessions.iter().enumerate() {
            let place = places.get(code);
            let at = place.and_then(|place| self.placement(place));
            if let (Some(at), true) = (at, place.is_some_and(|place| place.pinned)) {
                self.instance.pins.push(Pin {
                    session: number,
                    start: Some(at.start),
                    room: Some(at.room),
                });
            }
            let at = at.unwrap_or(outside);
            self.programme.start.push(at.start);
            self.programme.room.push(at.room);
        }
    }

    /// The slots in which a room is closed.
    fn closed(&self, open: &[Window], closed: &[Window]) -> Vec<usize> {
        (0..self.instance.slots())
            .filter(|slot| {
                let (day, from) = self.clock(*slot);
                let to = kinds::clock(kinds::minutes(from) + self.grid.minutes);
                let half = if *slot % self.instance.slots_per_day < self.grid.half() {
                    self.grid.morning
                } else {
                    self.grid.afternoon
                };
                to > half.1
                    || !(open.is_empty() || open.iter().any(|window| window.holds(day, from, to)))
                    || closed.iter().any(|window| window.meets(day, from, to))
            })
            .collect()
    }

    fn away(&self, person: &Person) -> Vec<usize> {
        (0..self.instance.slots())
            .filter(|slot| {
                let (day, from) = self.clock(*slot);
                let at = day.to_datetime(from);
                person.is.away.iter().any(|away| away.from <= at && at < away.to)
            })
            .collect()
    }

    pub fn number(&self, session: &str) -> Option<usize> {
        self.sessions.iter().position(|code| code == session)
    }

    /// Day and time at which a slot begins.
    pub fn clock(&self, slot: usize) -> (Date, Time) {
        let per_day = self.instance.slots_per_day.max(1);
        let (day, slot) = (slot / per_day, slot % per_day);
        let half = self.grid.half();
        let from = if slot < half { self.grid.morning.0 } else { self.grid.afternoon.0 };
        let at = kinds::minutes(from) + (slot % half.max(1)) as i64 * self.grid.minutes;
        let day = self.starts.saturating_add(jiff::Span::new().days(day as i64));
        (day, kinds::clock(at))
    }

    /// The slot that begins at this day and time, where one does.
    pub fn slot(&self, day: Date, at: Time) -> Option<usize> {
        let days = day.since(self.starts).ok()?.get_days();
        let day = usize::try_from(days).ok().filter(|day| *day < self.instance.days)?;
        let (half, from) = if at >= self.grid.afternoon.0 {
            (self.grid.half(), self.grid.afternoon.0)
        } else {
            (0, self.grid.morning.0)
        };
        let minutes = kinds::minutes(at) - kinds::minutes(from);
        let within = usize::try_from(minutes / self.grid.minutes).ok()?;
        let on_the_grid = minutes >= 0 && minutes % self.grid.minutes == 0;
        (on_the_grid && within < self.grid.half())
            .then_some(day * self.instance.slots_per_day + half + within)
    }

    pub fn placement(&self, place: &Place) -> Option<Placement> {
        let room = self.rooms.iter().position(|code| *code == place.room)?;
        Some(Placement { start: self.slot(place.day?, place.from?)?, room })
    }

    pub fn place(&self, at: Placement) -> Place {
        let (day, from) = self.clock(at.start);
        Place {
            day: Some(day),
            from: Some(from),
            venue: self.venues[at.room].clone(),
            room: self.rooms[at.room].clone(),
            pinned: false,
        }
    }

    /// Sessions that are nowhere yet.
    pub fn unplaced(&self) -> Vec<usize> {
        let slots = self.instance.slots();
        (0..self.sessions.len()).filter(|s| self.programme.start[*s] >= slots).collect()
    }

    /// What breaks a rule now; what is nowhere yet is left out.
    pub fn clashes(&self) -> Vec<Clash> {
        let unplaced = self.unplaced();
        timetable::violations(&self.instance, &self.programme)
            .iter()
            .filter(|conflict| !conflict.sessions().iter().any(|s| unplaced.contains(s)))
            .map(|conflict| Clash::of(conflict, self))
            .fold(Vec::new(), Clash::once)
    }

    pub fn cost(&self) -> timetable::Cost {
        let unplaced = self.unplaced();
        if unplaced.is_empty() {
            return timetable::cost(&self.instance, &self.programme);
        }
        let mut cost = timetable::Cost::default();
        for causes in timetable::causes(&self.placed_only(), &self.programme) {
            if !unplaced.contains(&causes.session) {
                cost.audience += causes.audience.iter().map(|(_, people)| people).sum::<i64>();
                cost.overflow += causes.overflow;
                cost.pref_days += causes.pref_days;
            }
        }
        cost.audience /= 2;
        cost
    }

    /// The instance without wishes that name sessions which are nowhere.
    fn placed_only(&self) -> Instance {
        let unplaced = self.unplaced();
        let mut instance = self.instance.clone();
        instance.pairs.retain(|(a, b, _)| !unplaced.contains(a) && !unplaced.contains(b));
        instance
    }

    /// What each session costs, the dearest first.
    pub fn causes(&self) -> Vec<timetable::Causes> {
        let unplaced = self.unplaced();
        let mut all = timetable::causes(&self.placed_only(), &self.programme);
        all.retain(|one| !unplaced.contains(&one.session) && one.total() > 0);
        all.sort_by_key(|one| -one.total());
        all
    }

    /// What would be newly broken if a session went there.
    pub fn clashes_at(&self, session: usize, at: Placement) -> Vec<Clash> {
        let found = timetable::conflicts(&self.instance, &self.programme, session, at);
        found.iter().map(|conflict| Clash::of(conflict, self)).fold(Vec::new(), Clash::once)
    }

    /// Each of these starts in every room, for one session.
    pub fn spots(&self, session: usize, starts: &[usize]) -> Vec<Spot> {
        let known = timetable::violations(&self.instance, &self.programme);
        let now = self.cost().total();
        let mut all = Vec::with_capacity(starts.len() * self.rooms.len());
        let mut tried = Self { instance: self.placed_only(), ..self.bare() };
        for &start in starts {
            for room in 0..self.rooms.len() {
                let at = Placement { start, room };
                tried.programme = self.programme.with(session, at);
                let clashes = timetable::violations(&self.instance, &tried.programme)
                    .iter()
                    .filter(|conflict| !known.contains(conflict))
                    .map(|conflict| Clash::of(conflict, self))
                    .fold(Vec::new(), Clash::once);
                let change = tried.cost().total() - now;
                all.push(Spot { place: self.place(at), clashes, change });
            }
        }
        all
    }

    fn bare(&self) -> Self {
        Self {
            instance: Instance::default(),
            programme: self.programme.clone(),
            sessions: self.sessions.clone(),
            rooms: self.rooms.clone(),
            people: Vec::new(),
            venues: self.venues.clone(),
            grid: self.grid,
            starts: self.starts,
        }
    }

    /// What cannot be tried at all, as a session longer than half a day.
    pub fn faults(&self) -> Vec<Clash> {
        timetable::faults(&self.instance)
            .iter()
            .filter_map(|fault| Clash::of_fault(fault, self))
            .collect()
    }

    /// The smallest set of rules that cannot be kept together, where one is proven.
    pub fn impossible(&self) -> Vec<Clash> {
        let Some(core) = timetable::core(&self.instance) else { return Vec::new() };
        if core.rules.is_empty() {
            // Nothing but too much: only the count says why.
            let counted = core.shortage.as_ref().and_then(|one| Clash::of_shortage(one, self));
            return counted.into_iter().collect();
        }
        core.rules.iter().map(|rule| Clash::of_rule(rule, self)).collect()
    }

    /// A whole programme to search from: what is nowhere begins somewhere.
    pub fn beginning(&self) -> timetable::Programme {
        let mut from = self.programme.clone();
        for session in self.unplaced() {
            from.place(session, Placement { start: 0, room: 0 });
        }
        from
    }

    /// The places of a found programme; what is pinned stays pinned.
    pub fn places(
        &self,
        found: &timetable::Programme,
        before: &BTreeMap<String, Place>,
    ) -> BTreeMap<String, Place> {
        let mut places = before.clone();
        for (number, code) in self.sessions.iter().enumerate() {
            let pinned = before.get(code).is_some_and(|place| place.pinned);
            places.insert(code.clone(), Place { pinned, ..self.place(found.placement(number)) });
        }
        places
    }
}

fn slots(minutes: i64, grid: &Grid) -> usize {
    usize::try_from(minutes)
        .unwrap_or(0)
        .div_ceil(usize::try_from(grid.minutes).unwrap_or(1).max(1))
}

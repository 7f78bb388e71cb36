//! An instance laid out for the search: where each session may go at all, and what each pair of
//! sessions costs when they overlap, as flat tables.

use crate::{Instance, Placement, Programme, rules};

/// Cost of one broken hard rule, far above any sum of wishes, so that a single number orders
/// programmes by broken rules first and cost second.
pub(crate) const HARD: i64 = 1 << 40;

/// Broken hard rules in a score or a difference of scores.
pub(crate) fn hard_part(score: i64) -> i64 {
    (score + HARD / 2) >> 40
}

/// Wishes in a score or a difference of scores.
pub(crate) fn soft_part(score: i64) -> i64 {
    score - hard_part(score) * HARD
}

pub(crate) struct Model {
    pub sessions: usize,
    pub rooms: usize,
    pub slots: usize,
    pub slots_per_day: usize,
    pub half: usize,
    pub dur: Vec<usize>,
    /// Slots in which each session may start, in some room.
    pub starts: Vec<Vec<usize>>,
    /// Rooms in which each session may be, in some slot.
    pub rooms_of: Vec<Vec<usize>>,
    /// `[(session * slots + start) * rooms + room]`
    fits: Vec<bool>,
    /// `[a * sessions + b]`: score of each slot in which both run.
    together: Vec<i64>,
    /// `[session * slots + start]`
    pub start_cost: Vec<i64>,
    /// `[session * rooms + room]`
    pub room_cost: Vec<i64>,
    /// Sessions that must start after this one has ended.
    pub after: Vec<Vec<usize>>,
    /// Sessions that must have ended before this one starts.
    pub before: Vec<Vec<usize>>,
    pub teams: Teams,
    /// `[from * rooms + to]` in slots; empty when nobody has to change buildings.
    pub transfer: Vec<usize>,
    /// Sessions that share a person with this one; empty when `transfer` is.
    pub shares: Vec<Vec<usize>>,
    /// Sessions whose place hangs on that of others by order or transfer.
    pub linked: Vec<bool>,
    /// The programme that is known to people, when moving away from it costs something.
    pub published: Option<(Programme, i64)>,
}

/// Interpretation: who needs it and how much there is.
pub(crate) struct Teams {
    /// Teams per language; only languages with a limit.
    pub count: Vec<i64>,
    /// Languages of each session, as positions in `count`.
    pub of: Vec<Vec<usize>>,
    pub run: usize,
    pub per_day: i64,
}

impl Model {
    pub fn new(i: &Instance) -> Self {
        Self::without_booths(i, &[])
    }

    /// The same, but that some sessions may do without booths.
    pub fn without_booths(i: &Instance, boothless: &[usize]) -> Self {
        let (sessions, rooms, slots) = (i.sessions.len(), i.rooms.len(), i.slots());
        let mut model = Self {
            sessions,
            rooms,
            slots,
            slots_per_day: i.slots_per_day,
            half: i.half(),
            dur: i.sessions.iter().map(|s| s.dur).collect(),
            starts: vec![Vec::new(); sessions],
            rooms_of: vec![Vec::new(); sessions],
            fits: vec![false; sessions * slots * rooms],
            together: together(i),
            start_cost: vec![0; sessions * slots],
            room_cost: vec![0; sessions * rooms],
            after: vec![Vec::new(); sessions],
            before: vec![Vec::new(); sessions],
            teams: Teams::new(i),
            transfer: Vec::new(),
            shares: vec![Vec::new(); sessions],
            linked: vec![false; sessions],
            published: None,
        };
        for &(a, b) in &i.precedence {
            model.after[a].push(b);
            model.before[b].push(a);
        }
        model.places(i, boothless);
        model.transfers(i);
        let linked = |s: usize| {
            let m = &model;
            !(m.after[s].is_empty() && m.before[s].is_empty() && m.shares[s].is_empty())
        };
        model.linked = (0..sessions).map(linked).collect();
        model
    }

    pub fn fits(&self, session: usize, at: Placement) -> bool {
        self.fits[(session * self.slots + at.start) * self.rooms + at.room]
    }

    pub fn together(&self, a: usize, b: usize) -> i64 {
        self.together[a * self.sessions + b]
    }

    /// What each other session adds per slot beside this one.
    pub fn row(&self, session: usize) -> &[i64] {
        &self.together[session * self.sessions..][..self.sessions]
    }

    /// Every place in which a session may be on its own account.
    pub fn places_of(&self, session: usize) -> impl Iterator<Item = Placement> {
        let rooms = &self.rooms_of[session];
        self.starts[session]
            .iter()
            .flat_map(move |&start| rooms.iter().map(move |&room| Placement { start, room }))
            .filter(move |&at| self.fits(session, at))
    }

    /// A cost that no programme can go below: what each session costs in its best place.
    pub fn least(&self) -> i64 {
        let own = |s: usize, at: Placement| {
            self.start_cost[s * self.slots + at.start] + self.room_cost[s * self.rooms + at.room]
        };
        let least = |s| self.places_of(s).map(|at| own(s, at)).min().unwrap_or(0);
        (0..self.sessions).map(least).sum()
    }

    /// Cost of moving one session away from its published place.
    pub fn move_cost(&self, session: usize, at: Placement) -> i64 {
        match &self.published {
            Some((known, weight)) if known.placement(session) != at => *weight,
            _ => 0,
        }
    }

    /// Tells apart the places that a session may be in by the rules that concern it alone.
    fn places(&mut self, i: &Instance, boothless: &[usize]) {
        for s in 0..self.sessions {
            let starts: Vec<usize> = (0..self.slots).filter(|&t| may_start(i, s, t)).collect();
            let rooms: Vec<usize> =
                (0..self.rooms).filter(|&r| may_use(i, s, r, boothless)).collect();
            for &start in &starts {
                for &room in &rooms {
                    let closed = &i.rooms[room].closed;
                    self.fits[(s * self.slots + start) * self.rooms + room] =
                        !(start..start + self.dur[s]).any(|slot| closed.contains(&slot));
                }
            }
            let fits = |start, room| self.fits(s, Placement { start, room });
            let in_some_room = |&start: &usize| rooms.iter().any(|&room| fits(start, room));
            let kept: Vec<usize> = starts.iter().copied().filter(in_some_room).collect();
            let in_some_slot = |&room: &usize| kept.iter().any(|&start| fits(start, room));
            let rooms = rooms.iter().copied().filter(in_some_slot).collect();
            for &start in &kept {
                self.start_cost[s * self.slots + start] = rules::day_cost(i, s, start);
            }
            for &room in &rooms {
                self.room_cost[s * self.rooms + room] = rules::overflow(i, s, room);
            }
            (self.starts[s], self.rooms_of[s]) = (kept, rooms);
        }
        self.tighten();
    }

    /// Takes away starts that the order of sessions rules out, until nothing changes.
    fn tighten(&mut self) {
        let mut changed = true;
        while changed {
            changed = false;
            for s in 0..self.sessions {
                let ends = |&b: &usize| self.starts[b].first().map(|first| first + self.dur[b]);
                let earliest = self.before[s].iter().filter_map(ends).max().unwrap_or(0);
                let latest = self.after[s].iter().filter_map(|&a| self.starts[a].last()).min();
                let latest = latest.copied().unwrap_or(self.slots);
                let (count, dur) = (self.starts[s].len(), self.dur[s]);
                self.starts[s].retain(|&t| earliest <= t && t + dur <= latest);
                changed |= self.starts[s].len() < count;
            }
        }
        for s in 0..self.sessions {
            for start in (0..self.slots).filter(|t| !self.starts[s].contains(t)) {
                let from = (s * self.slots + start) * self.rooms;
                self.fits[from..from + self.rooms].fill(false);
            }
        }
    }

    fn transfers(&mut self, i: &Instance) {
        if i.transfer.iter().all(|t| t.slots == 0) {
            return;
        }
        let to = |from| (0..self.rooms).map(move |room| i.transfer_slots(from, room));
        self.transfer = (0..self.rooms).flat_map(to).collect();
        let people: Vec<_> = i.sessions.iter().map(|s| s.people()).collect();
        for a in 0..self.sessions {
            let shares = |&b: &usize| a != b && people[a].iter().any(|p| people[b].contains(p));
            self.shares[a] = (0..self.sessions).filter(shares).collect();
        }
    }
}

fn may_start(i: &Instance, s: usize, start: usize) -> bool {
    let session = &i.sessions[s];
    let end = start + session.dur;
    let away = |person: &u32| {
        let away = i.unavailable.get(person);
        away.is_some_and(|away| away.iter().any(|slot| (start..end).contains(slot)))
    };
    end <= i.slots()
        && start / i.half() == (end - 1) / i.half()
        && (i.opening != Some(s) || start == 0)
        && (i.closing != Some(s) || start + 1 == i.slots())
        && !session.people().iter().any(away)
        && i.pins.iter().all(|p| p.session != s || p.start.is_none_or(|t| t == start))
}

fn may_use(i: &Instance, s: usize, room: usize, boothless: &[usize]) -> bool {
    (i.rooms[room].booths >= i.sessions[s].interp.len() || boothless.contains(&s))
        && i.rooms[room].capacity >= i.least_capacity(s)
        && i.pins.iter().all(|p| p.session != s || p.room.is_none_or(|r| r == room))
}

fn together(i: &Instance) -> Vec<i64> {
    let n = i.sessions.len();
    let mut score = vec![0; n * n];
    for &(a, b, people) in &i.pairs {
        score[a * n + b] += people;
        score[b * n + a] += people;
    }
    let people: Vec<_> = i.sessions.iter().map(|s| s.people()).collect();
    for a in 0..n {
        for b in (0..n).filter(|&b| b != a) {
            let alone = i.sessions[a].exclusive || i.sessions[b].exclusive;
            if alone || people[a].iter().any(|p| people[b].contains(p)) {
                score[a * n + b] += HARD;
            }
        }
    }
    score
}

impl Teams {
    fn new(i: &Instance) -> Self {
        let languages: Vec<_> = i.teams.keys().collect();
        let known = |l| languages.iter().position(|known| *known == l);
        Self {
            count: i.teams.values().map(|&teams| teams as i64).collect(),
            of: i.sessions.iter().map(|s| s.interp.iter().filter_map(known).collect()).collect(),
            run: i.rules.max_team_consecutive,
            per_day: i.rules.max_team_slots_per_day as i64,
        }
    }

    /// How far one day's need of a language passes what its teams can do; see
    /// [`crate::teams_suffice`].
    pub fn excess(&self, language: usize, need: &[i64]) -> i64 {
        let teams = self.count[language];
        let over = |needs: i64, has: i64| (needs - has).max(0);
        let (mut excess, mut stretch, mut day) = (0, 0, 0);
        for (slot, &needs) in need.iter().enumerate() {
            excess += over(needs, teams);
            day += needs;
            stretch += needs;
            if slot >= self.run {
                excess += over(stretch, teams * self.run as i64);
                stretch -= need[slot - self.run];
            }
        }
        excess + over(day, teams * self.per_day)
    }
}

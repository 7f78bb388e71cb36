//! A programme in the making, with the cost of every change at hand: for each slot and session,
//! what the session would add if it ran then.

use std::mem;

use crate::{
    Placement, Programme,
    model::{HARD, Model},
};

const FREE: u32 = u32::MAX;

/// Cost of a place that does not fit.
const NEVER: i64 = i64::MAX / 4;

/// The place of a session, small enough to keep whole tables near the processor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spot {
    pub start: u32,
    pub room: u32,
}

/// One session and where it would go.
pub(crate) type Move = (usize, Spot);

/// Each session has a place that fits it. Rooms beyond those of the model are waiting rooms: a
/// session in one breaks a hard rule, but no room is ever used twice.
pub(crate) struct State<'m> {
    pub model: &'m Model,
    pub rooms: usize,
    places: Vec<Spot>,
    /// Sessions that can be somewhere else, and their places outside the waiting rooms.
    pub movable: Vec<usize>,
    pub choices: Vec<Vec<Spot>>,
    /// `[(session * slots + start) * rooms + room]`: cost of a place on its own account.
    own: Vec<i64>,
    /// `[slot * rooms + room]`
    at: Vec<u32>,
    /// `[slot * sessions + session]`: score of all that runs in the slot beside the session.
    load: Vec<i64>,
    /// `[language * slots + slot]`
    need: Vec<i64>,
    /// `[language * days + day]`
    excess: Vec<i64>,
    pub total_excess: i64,
    /// Broken orders and transfers.
    total_broken: i64,
    pub score: i64,
    /// Scratch: languages and days that the latest moves touch.
    touched: Vec<usize>,
}

impl<'m> State<'m> {
    /// Starts from the places given, each of which must fit; sessions that would share a room wait.
    pub fn new(model: &'m Model, wanted: &[Placement]) -> Self {
        let days = model.slots / model.slots_per_day;
        let (places, rooms) = without_sharing(model, wanted);
        let spot = |at: Placement| Spot { start: at.start as u32, room: at.room as u32 };
        let choices: Vec<Vec<Spot>> =
            (0..model.sessions).map(|s| model.places_of(s).map(spot).collect()).collect();
        let mut state = Self {
            model,
            rooms,
            movable: (0..model.sessions).filter(|&s| choices[s].len() > 1).collect(),
            choices,
            own: vec![NEVER; model.sessions * model.slots * rooms],
            at: vec![FREE; model.slots * rooms],
            load: vec![0; model.slots * model.sessions],
            need: vec![0; model.teams.count.len() * model.slots],
            excess: vec![0; model.teams.count.len() * days],
            total_excess: 0,
            total_broken: 0,
            score: 0,
            touched: Vec::new(),
            places: places.into_iter().map(spot).collect(),
        };
        for s in 0..model.sessions {
            state.price(s);
            let at = state.places[s];
            state.occupy(s, at, s as u32);
            state.add_load(s, at.start, 1);
            for &language in &model.teams.of[s] {
                state.shift_need(language, s, at.start, 1);
            }
        }
        state.excess = (0..state.excess.len()).map(|k| state.excess_of(k)).collect();
        state.total_excess = state.excess.iter().sum();
        let all: Vec<Move> = state.places.iter().copied().enumerate().collect();
        state.total_broken = state.between(&all);
        state.score = state.recount();
        state
    }

    /// Fills in what each place costs a session on its own account.
    fn price(&mut self, s: usize) {
        let m = self.model;
        for at in m.places_of(s) {
            let entry = (s * m.slots + at.start) * self.rooms + at.room;
            self.own[entry] = m.start_cost[s * m.slots + at.start]
                + m.room_cost[s * m.rooms + at.room]
                + m.move_cost(s, at);
        }
        for &start in &m.starts[s] {
            for room in m.rooms..self.rooms {
                let at = Placement { start, room };
                self.own[(s * m.slots + start) * self.rooms + room] =
                    m.start_cost[s * m.slots + start] + m.move_cost(s, at) + HARD * m.dur[s] as i64;
            }
        }
    }

    pub fn place(&self, session: usize) -> Spot {
        self.places[session]
    }

    /// The session that runs there and then.
    pub fn occupant(&self, slot: u32, room: u32) -> Option<usize> {
        let found = self.at[slot as usize * self.rooms + room as usize];
        (found != FREE).then_some(found as usize)
    }

    /// Whether the session may be there on its own account.
    pub fn fits(&self, session: usize, at: Spot) -> bool {
        self.own(session, at) != NEVER
    }

    pub fn programme(&self) -> Programme {
        let rooms = self.places.iter().enumerate();
        Programme {
            start: self.places.iter().map(|at| at.start as usize).collect(),
            room: rooms.map(|(s, at)| self.real_room(s, at.room as usize)).collect(),
        }
    }

    /// A session that waits is shown in a room it could use, where it breaks a rule to see.
    fn real_room(&self, session: usize, room: usize) -> usize {
        if room < self.model.rooms { room } else { self.model.rooms_of[session][0] }
    }

    /// What the session would add to its slots beside all that runs there now.
    pub fn beside(&self, session: usize, start: u32) -> i64 {
        let (n, start) = (self.model.sessions, start as usize);
        (start..start + self.model.dur[session]).map(|slot| self.load[slot * n + session]).sum()
    }

    /// Cost of a session in a place on its own account.
    fn own(&self, session: usize, at: Spot) -> i64 {
        self.own[(session * self.model.slots + at.start as usize) * self.rooms + at.room as usize]
    }

    fn overlap(&self, a: usize, from_a: u32, b: usize, from_b: u32) -> i64 {
        let (from_a, from_b) = (i64::from(from_a), i64::from(from_b));
        let end = (from_a + self.model.dur[a] as i64).min(from_b + self.model.dur[b] as i64);
        (end - from_a.max(from_b)).max(0)
    }

    /// How many broken rules the second part of a difference can mend at most.
    pub fn mendable(&self) -> i64 {
        self.total_excess + self.total_broken
    }

    /// Change of the score by these moves, all at once, but for [`Self::difference_rest`].
    pub fn difference(&self, moves: &[Move]) -> i64 {
        let mut change = 0;
        for (k, &(s, to)) in moves.iter().enumerate() {
            let from = self.places[s];
            change += self.own(s, to) - self.own(s, from);
            if to.start != from.start {
                change += self.beside(s, to.start) - self.beside(s, from.start);
            }
            // Those who move together are in the loads at their old places only.
            for &(q, q_to) in &moves[..k] {
                let score = self.model.together(s, q);
                if score != 0 {
                    let q_from = self.places[q].start;
                    change += score
                        * (self.overlap(s, to.start, q, q_to.start)
                            + self.overlap(s, from.start, q, q_from)
                            - self.overlap(s, to.start, q, q_from)
                            - self.overlap(s, from.start, q, q_to.start));
                }
            }
        }
        change
    }

    /// The part of a difference that is the price of moving away from what is published.
    pub fn difference_in_moves(&self, moves: &[Move]) -> i64 {
        let cost = |s: usize, at: Spot| {
            let at = Placement { start: at.start as usize, room: at.room as usize };
            self.model.move_cost(s, at)
        };
        moves.iter().map(|&(s, to)| cost(s, to) - cost(s, self.places[s])).sum()
    }

    /// Change in broken rules that hang on several places at once: order, transfers and
    /// interpretation teams. Dearer to find out, and needed for the few promising moves only.
    pub fn difference_rest(&mut self, moves: &mut [Move]) -> i64 {
        self.difference_between(moves) + self.difference_teams(moves)
    }

    fn difference_between(&mut self, moves: &mut [Move]) -> i64 {
        if !moves.iter().any(|&(s, _)| self.model.linked[s]) {
            return 0;
        }
        let before = self.between(moves);
        self.swap(moves);
        let after = self.between(moves);
        self.swap(moves);
        after - before
    }

    /// Puts the sessions where they would go, and where they were in their stead.
    fn swap(&mut self, moves: &mut [Move]) {
        moves.iter_mut().for_each(|(s, at)| mem::swap(&mut self.places[*s], at));
    }

    /// Broken orders and transfers of these sessions, each counted once.
    fn between(&self, moves: &[Move]) -> i64 {
        let mut broken = 0;
        for (k, &(s, _)) in moves.iter().enumerate() {
            let new = |q: &&usize| !moves[..k].iter().any(|(known, _)| known == *q);
            let m = self.model;
            broken += m.after[s].iter().filter(new).filter(|&&q| self.disordered(s, q)).count();
            broken += m.before[s].iter().filter(new).filter(|&&q| self.disordered(q, s)).count();
            broken += m.shares[s].iter().filter(new).filter(|&&q| self.too_far(s, q)).count();
        }
        broken as i64
    }

    fn disordered(&self, before: usize, after: usize) -> bool {
        self.places[before].start + self.model.dur[before] as u32 > self.places[after].start
    }

    fn too_far(&self, a: usize, b: usize) -> bool {
        let (one, two) = (self.places[a], self.places[b]);
        let (m, rooms, half) = (self.model, self.model.rooms as u32, self.model.half as u32);
        if one.room >= rooms || two.room >= rooms || one.start / half != two.start / half {
            return false;
        }
        let (end_a, end_b) = (one.start + m.dur[a] as u32, two.start + m.dur[b] as u32);
        let gap = one.start.max(two.start).checked_sub(end_a.min(end_b));
        let needed = m.transfer[(one.room * rooms + two.room) as usize];
        gap.is_some_and(|gap| (gap as usize) < needed)
    }

    fn difference_teams(&mut self, moves: &[Move]) -> i64 {
        self.shift_needs(moves);
        let excess = |&k: &usize| self.excess_of(k) - self.excess[k];
        let change = self.touched.iter().map(excess).sum();
        for &(s, to) in moves {
            for &language in &self.model.teams.of[s] {
                self.shift_need(language, s, to.start, -1);
                self.shift_need(language, s, self.places[s].start, 1);
            }
        }
        change
    }

    /// Lets the needs follow the moves and notes the languages and days that they touch.
    fn shift_needs(&mut self, moves: &[Move]) {
        self.touched.clear();
        let m = self.model;
        let days = m.slots / m.slots_per_day;
        for &(s, to) in moves {
            let from = self.places[s].start;
            if from == to.start {
                continue;
            }
            for &language in &m.teams.of[s] {
                for start in [from, to.start] {
                    let touched = language * days + start as usize / m.slots_per_day;
                    if !self.touched.contains(&touched) {
                        self.touched.push(touched);
                    }
                }
                self.shift_need(language, s, from, -1);
                self.shift_need(language, s, to.start, 1);
            }
        }
    }

    fn shift_need(&mut self, language: usize, session: usize, start: u32, by: i64) {
        let from = language * self.model.slots + start as usize;
        self.need[from..from + self.model.dur[session]].iter_mut().for_each(|need| *need += by);
    }

    /// Excess of one language on one day, as `language * days + day`.
    fn excess_of(&self, touched: usize) -> i64 {
        let m = self.model;
        // Needs of a language lie day after day, so its days do too.
        let need = &self.need[touched * m.slots_per_day..][..m.slots_per_day];
        m.teams.excess(touched / (m.slots / m.slots_per_day), need)
    }

    /// Makes the moves, all at once; `change` is what the differences said of the score.
    pub fn make(&mut self, moves: &mut [Move], change: i64) {
        self.total_broken += self.difference_between(moves);
        self.shift_needs(moves);
        for k in 0..self.touched.len() {
            let excess = self.excess_of(self.touched[k]);
            self.total_excess += excess - self.excess[self.touched[k]];
            self.excess[self.touched[k]] = excess;
        }
        for &(s, _) in moves.iter() {
            self.occupy(s, self.places[s], FREE);
        }
        for &(s, to) in moves.iter() {
            let from = self.places[s];
            if from.start != to.start {
                self.add_load(s, from.start, -1);
                self.add_load(s, to.start, 1);
            }
            self.occupy(s, to, s as u32);
            self.places[s] = to;
        }
        self.score += change;
    }

    fn occupy(&mut self, session: usize, at: Spot, by: u32) {
        let start = at.start as usize;
        for slot in start..start + self.model.dur[session] {
            self.at[slot * self.rooms + at.room as usize] = by;
        }
    }

    fn add_load(&mut self, session: usize, start: u32, sign: i64) {
        let (n, start) = (self.model.sessions, start as usize);
        let row = self.model.row(session);
        for load in self.load[start * n..(start + self.model.dur[session]) * n].chunks_exact_mut(n)
        {
            load.iter_mut().zip(row).for_each(|(load, score)| *load += sign * score);
        }
    }

    /// The score counted afresh.
    pub fn recount(&self) -> i64 {
        let all: Vec<Move> = self.places.iter().copied().enumerate().collect();
        let broken = self.between(&all);
        let own: i64 = all.iter().map(|&(s, at)| self.own(s, at)).sum();
        // Each pair stands in the loads of both.
        let twice: i64 = all.iter().map(|&(s, at)| self.beside(s, at.start)).sum();
        own + twice / 2 + HARD * (self.total_excess + broken)
    }
}
/// Lets sessions wait that would share a room with another, those with fewer choices first served;
/// also says how many rooms there are with those to wait in, at least one.
fn without_sharing(model: &Model, wanted: &[Placement]) -> (Vec<Placement>, usize) {
    let width = model.rooms + model.sessions + 1;
    let mut used = vec![false; model.slots * width];
    let mut rooms = model.rooms + 1;
    let mut places = wanted.to_vec();
    let mut order: Vec<usize> = (0..model.sessions).collect();
    order.sort_by_key(|&s| model.starts[s].len() * model.rooms_of[s].len());
    for s in order {
        let Placement { start, mut room } = wanted[s];
        let slots = start..start + model.dur[s];
        while slots.clone().any(|slot| used[slot * width + room]) {
            room = (room + 1).max(model.rooms);
        }
        slots.for_each(|slot| used[slot * width + room] = true);
        rooms = rooms.max(room + 1);
        places[s].room = room;
    }
    (places, rooms)
}

#[cfg(test)]
mod tests {
    use rand::{SeedableRng, rngs::Xoshiro256PlusPlus};

    use super::*;
    use crate::{
        Transfer, cost,
        generate::{Size, generate},
        model::{hard_part, soft_part},
        search::{beginning, moves},
        violations,
    };

    /// Two buildings, so that every rule has something to say.
    fn spread_out(seed: u64) -> crate::Instance {
        let mut instance = generate(Size { sessions: 40, rooms: 4, days: 3, delegates: 90 }, seed);
        for (number, room) in instance.rooms.iter_mut().enumerate() {
            room.building = Some(if number < 2 { "old" } else { "new" }.to_owned());
        }
        instance.transfer = vec![Transfer { between: ("old".into(), "new".into()), slots: 1 }];
        instance.rooms[1].closed = vec![3, 9, 10];
        instance
    }

    #[test]
    fn the_score_kept_up_to_date_is_the_score_counted_afresh_and_that_of_the_rules() {
        for seed in 0..4 {
            let instance = spread_out(seed);
            let mut model = Model::new(&instance);
            let start = beginning::greedy(&model);
            let known = Programme {
                start: start.iter().map(|at| at.start).collect(),
                room: start.iter().map(|at| at.room).collect(),
            };
            model.published = Some((known.clone(), 7));
            let mut state = State::new(&model, &start);
            let mut rng = Xoshiro256PlusPlus::seed_from_u64(seed);
            let mut drawn = Vec::new();
            for step in 0..4000 {
                if !moves::draw(&state, &mut rng, &mut drawn) {
                    continue;
                }
                let change = state.difference(&drawn) + HARD * state.difference_rest(&mut drawn);
                // Mostly towards programmes that can be held, where the two ways to count meet.
                if hard_part(change) <= i64::from(step % 40 == 0) {
                    state.make(&mut drawn, change);
                }
                if step % 100 == 0 {
                    assert_eq!(state.score, state.recount());
                    let programme = state.programme();
                    let broken = violations(&instance, &programme);
                    if hard_part(state.score) == 0 {
                        assert_eq!(broken, []);
                        let moved = programme.moved(&known).len() as i64;
                        let total = cost(&instance, &programme).total() + 7 * moved;
                        assert_eq!(soft_part(state.score), total);
                    } else {
                        assert_ne!(broken, []);
                    }
                }
            }
        }
    }
}

//! Where a search begins: the programme it is given, or one put together session by session.

use crate::{
    Placement, Programme,
    model::{HARD, Model},
};

/// A place for each session: the given one or the nearest that fits it.
pub(super) fn near(model: &Model, from: &Programme) -> Vec<Placement> {
    let nearest = |s: usize| {
        let known = from.placement(s);
        let distance = |at: &Placement| (at.start != known.start, at.room != known.room);
        model.places_of(s).min_by_key(distance).expect("every session has a place")
    };
    (0..model.sessions).map(nearest).collect()
}

/// Puts sessions one by one where they add least, those with the fewest places first.
pub(super) fn greedy(model: &Model) -> Vec<Placement> {
    let mut draft = Draft {
        model,
        places: vec![None; model.sessions],
        used: vec![false; model.slots * model.rooms],
        load: vec![0; model.slots * model.sessions],
        need: vec![0; model.slots * model.teams.count.len()],
    };
    let clashes = |s: usize| model.row(s).iter().filter(|&&score| score >= HARD).count();
    let mut order: Vec<_> = (0..model.sessions)
        .map(|s| (model.places_of(s).count(), model.sessions - clashes(s), s))
        .collect();
    order.sort_unstable();
    for (_, _, s) in order {
        let at = model.places_of(s).min_by_key(|&at| draft.cost(s, at));
        draft.put(s, at.expect("every session has a place"));
    }
    draft.places.into_iter().flatten().collect()
}

struct Draft<'m> {
    model: &'m Model,
    places: Vec<Option<Placement>>,
    /// `[slot * rooms + room]`
    used: Vec<bool>,
    /// `[slot * sessions + session]`
    load: Vec<i64>,
    /// `[slot * languages + language]`
    need: Vec<i64>,
}

impl Draft<'_> {
    fn cost(&self, s: usize, at: Placement) -> i64 {
        let m = self.model;
        let mut broken = 0;
        let mut cost = m.start_cost[s * m.slots + at.start] + m.room_cost[s * m.rooms + at.room];
        for slot in at.start..at.start + m.dur[s] {
            broken += i64::from(self.used[slot * m.rooms + at.room]);
            cost += self.load[slot * m.sessions + s];
            let needs =
                |&&l: &&usize| self.need[slot * m.teams.count.len() + l] >= m.teams.count[l];
            broken += m.teams.of[s].iter().filter(needs).count() as i64;
        }
        let start = |q: &usize| self.places[*q].map(|at| at.start);
        let early = |q: &&usize| start(q).is_some_and(|start| at.start + m.dur[s] > start);
        let late = |q: &&usize| start(q).is_some_and(|start| start + m.dur[**q] > at.start);
        broken += m.after[s].iter().filter(early).count() as i64;
        broken += m.before[s].iter().filter(late).count() as i64;
        cost + HARD * broken
    }

    fn put(&mut self, s: usize, at: Placement) {
        let m = self.model;
        self.places[s] = Some(at);
        for slot in at.start..at.start + m.dur[s] {
            self.used[slot * m.rooms + at.room] = true;
            let load = &mut self.load[slot * m.sessions..][..m.sessions];
            load.iter_mut().zip(m.row(s)).for_each(|(load, score)| *load += score);
            for &language in &m.teams.of[s] {
                self.need[slot * m.teams.count.len() + language] += 1;
            }
        }
    }
}

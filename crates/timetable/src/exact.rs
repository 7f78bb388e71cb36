//! Whether any programme keeps all rules: a complete search that places one session after the
//! other and strikes out what each placement rules out for the rest.

use crate::{
    Placement,
    model::{HARD, Model},
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Possible,
    Impossible,
    /// The search was given up.
    Unknown,
}

/// Searches until the tree is done or so many placements were tried. Sessions that failed often
/// are placed first, after restarts (Boussemart and others 2004, "dom/wdeg").
pub(crate) fn verdict(model: &Model, tries: usize) -> Verdict {
    let mut search = Search::new(model);
    let places = (0..model.sessions).map(|s| model.places_of(s).collect()).collect();
    let open: Open = places;
    if open.iter().any(Vec::is_empty) {
        return Verdict::Impossible;
    }
    let mut limit = 60;
    while search.tried < tries {
        search.stop_at = search.tried + limit;
        match search.place_next(&open) {
            Verdict::Unknown => limit = limit * 3 / 2,
            done => return done,
        }
        search.undo_all();
    }
    Verdict::Unknown
}

/// Places left to each session; placed sessions keep theirs only.
type Open = Vec<Vec<Placement>>;

struct Search<'m> {
    model: &'m Model,
    placed: Vec<Option<Placement>>,
    /// `[language * slots + slot]`
    need: Vec<i64>,
    /// How often each session ran out of places.
    failed: Vec<u64>,
    tried: usize,
    stop_at: usize,
}

impl<'m> Search<'m> {
    fn new(model: &'m Model) -> Self {
        Self {
            model,
            placed: vec![None; model.sessions],
            need: vec![0; model.teams.count.len() * model.slots],
            failed: vec![1; model.sessions],
            tried: 0,
            stop_at: 0,
        }
    }

    fn undo_all(&mut self) {
        self.placed.fill(None);
        self.need.fill(0);
    }

    fn place_next(&mut self, open: &Open) -> Verdict {
        let waiting = (0..self.model.sessions).filter(|&s| self.placed[s].is_none());
        // Fewest places per failure, in whole numbers.
        let Some(s) = waiting.min_by_key(|&s| (open[s].len() as u64 * 1000) / self.failed[s])
        else {
            return Verdict::Possible;
        };
        for &at in &open[s] {
            if self.tried >= self.stop_at {
                return Verdict::Unknown;
            }
            self.tried += 1;
            self.put(s, at, 1);
            self.placed[s] = Some(at);
            let left = self.strike_out(open, s, at);
            let verdict = left.map_or(Verdict::Impossible, |left| self.place_next(&left));
            if verdict != Verdict::Impossible {
                return verdict;
            }
            self.placed[s] = None;
            self.put(s, at, -1);
        }
        Verdict::Impossible
    }

    fn put(&mut self, s: usize, at: Placement, sign: i64) {
        let m = self.model;
        for &language in &m.teams.of[s] {
            let from = language * m.slots + at.start;
            self.need[from..from + m.dur[s]].iter_mut().for_each(|need| *need += sign);
        }
    }

    /// The places that remain, or `None` when a session has none.
    fn strike_out(&mut self, open: &Open, s: usize, at: Placement) -> Option<Open> {
        let m = self.model;
        let full = self.full_days(s, at);
        let mut left = Vec::with_capacity(m.sessions);
        for (q, places) in open.iter().enumerate() {
            if q == s {
                left.push(vec![at]);
                continue;
            }
            if self.placed[q].is_some() {
                left.push(places.clone());
                continue;
            }
            let common = m.teams.of[q].iter().any(|l| full.iter().any(|(known, _)| known == l));
            let kept: Vec<Placement> = places
                .iter()
                .copied()
                .filter(|&place| agrees(m, s, at, q, place))
                .filter(|place| !common || self.covered(&full, q, place.start))
                .collect();
            if kept.is_empty() {
                self.failed[q] += 1;
                return None;
            }
            left.push(kept);
        }
        Some(left)
    }

    /// Languages whose teams have little left on the day on which this session was placed.
    fn full_days(&self, s: usize, at: Placement) -> Vec<(usize, usize)> {
        let day = at.start / self.model.slots_per_day;
        self.model.teams.of[s].iter().map(|&language| (language, day)).collect()
    }

    /// Whether the teams suffice when this session starts in this slot as well.
    fn covered(&self, full: &[(usize, usize)], q: usize, start: usize) -> bool {
        let m = self.model;
        full.iter().filter(|(language, _)| m.teams.of[q].contains(language)).all(
            |&(language, day)| {
                if start / m.slots_per_day != day {
                    return true;
                }
                let from = language * m.slots + day * m.slots_per_day;
                let mut need = self.need[from..from + m.slots_per_day].to_vec();
                let first = start - day * m.slots_per_day;
                let times = m.teams.of[q].iter().filter(|&&l| l == language).count() as i64;
                need[first..first + m.dur[q]].iter_mut().for_each(|need| *need += times);
                m.teams.excess(language, &need) == 0
            },
        )
    }
}

/// Whether two sessions may be where they are.
fn agrees(m: &Model, s: usize, at: Placement, q: usize, place: Placement) -> bool {
    let (end_s, end_q) = (at.start + m.dur[s], place.start + m.dur[q]);
    let overlaps = at.start < end_q && place.start < end_s;
    if overlaps && (at.room == place.room || m.together(s, q) >= HARD) {
        return false;
    }
    if m.after[s].contains(&q) && end_s > place.start
        || m.before[s].contains(&q) && end_q > at.start
    {
        return false;
    }
    let far = !m.transfer.is_empty()
        && !overlaps
        && at.start / m.half == place.start / m.half
        && m.shares[s].contains(&q);
    let gap = at.start.max(place.start).saturating_sub(end_s.min(end_q));
    !far || gap >= m.transfer[at.room * m.rooms + place.room]
}

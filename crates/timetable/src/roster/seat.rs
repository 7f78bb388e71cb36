//! Seating interpreters: first one booth after another, then simulated annealing over seats.

use rand::{Rng, SeedableRng, rngs::Xoshiro256PlusPlus};

use super::{Broken, Roster, Service};
use crate::below;

/// What counts: a broken rule most, then an empty seat, then a language that needs relay, then a
/// change of room within a stretch, and last an uneven share of the work.
const BROKEN: i64 = 20_000;
const EMPTY: i64 = 4_000;
const DEAF: i64 = 2_500;
const RELAY: i64 = 40;
const ANOTHER_ROOM: i64 = 4;

/// Changes tried for each seat.
const STEPS: usize = 1_000;
const HOT: f64 = 600.0;
const COLD: f64 = 1.0;

/// A roster that breaks no rule; where seats cannot be filled, they stay empty. What `fixed` says
/// by hand stays as it is, even where it breaks a rule. The same seed gives the same roster.
pub fn seat(service: &Service, fixed: &Roster, seed: u64) -> Roster {
    let mut table = Table::new(service, fixed);
    table.begin();
    let mut rng = Xoshiro256PlusPlus::seed_from_u64(seed);
    table.anneal(&mut rng);
    table.clear_what_breaks();
    table.seats.into_iter().map(|seats| seats.into_iter().flatten().collect()).collect()
}

struct Table<'s> {
    service: &'s Service,
    /// Who sits where; the first `fixed[booth]` of each by hand.
    seats: Vec<Vec<Option<usize>>>,
    fixed: Vec<usize>,
    /// Who can be of use in each booth.
    able: Vec<Vec<usize>>,
    /// Each person's booths in the order in which they begin.
    booths: Vec<Vec<usize>>,
}

impl<'s> Table<'s> {
    fn new(service: &'s Service, fixed: &Roster) -> Self {
        let people = 0..service.interpreters.len();
        let mut table = Self {
            service,
            seats: Vec::new(),
            fixed: Vec::new(),
            able: (0..service.booths.len())
                .map(|booth| people.clone().filter(|&one| service.can(one, booth)).collect())
                .collect(),
            booths: vec![Vec::new(); service.interpreters.len()],
        };
        for booth in 0..service.booths.len() {
            let by_hand = fixed.get(booth).map_or(&[][..], Vec::as_slice);
            let seats = service.needs(booth).max(by_hand.len());
            let mut row = vec![None; seats];
            for (seat, &interpreter) in row.iter_mut().zip(by_hand) {
                *seat = Some(interpreter);
            }
            table.fixed.push(by_hand.len());
            table.seats.push(row);
            by_hand.iter().for_each(|&interpreter| table.join(interpreter, booth));
        }
        table
    }

    fn join(&mut self, interpreter: usize, booth: usize) {
        let key = |booth: usize| (self.service.booths[booth].from, booth);
        let at = self.booths[interpreter].partition_point(|&known| key(known) < key(booth));
        self.booths[interpreter].insert(at, booth);
    }

    fn leave(&mut self, interpreter: usize, booth: usize) {
        self.booths[interpreter].retain(|&known| known != booth);
    }

    fn put(&mut self, booth: usize, seat: usize, who: Option<usize>) {
        if let Some(before) = self.seats[booth][seat] {
            self.leave(before, booth);
        }
        if let Some(next) = who {
            self.join(next, booth);
        }
        self.seats[booth][seat] = who;
    }

    /// Cost of one person's work.
    fn of_person(&self, interpreter: usize) -> i64 {
        let booths = &self.booths[interpreter];
        let mut cost = 0;
        self.service.person(interpreter, booths, |broken| {
            cost += BROKEN
                + match broken {
                    Broken::Day { works, most, .. } | Broken::Running { works, most, .. } => {
                        10 * (works - most)
                    }
                    _ => 0,
                };
        });
        let of = |booth: usize| &self.service.booths[booth];
        let (mut day, mut halves) = (i64::MIN, 0);
        for (place, &booth) in booths.iter().enumerate() {
            let at = of(booth);
            if at.from.div_euclid(super::DAY) != day {
                cost += halves * halves;
                (day, halves) = (at.from.div_euclid(super::DAY), 0);
            }
            halves += (at.to - at.from) / 30;
            let before = place.checked_sub(1).map(|before| of(booths[before]));
            if before.is_some_and(|last| last.room != at.room && at.from - last.to < 60) {
                cost += ANOTHER_ROOM;
            }
        }
        cost + halves * halves
    }

    fn of_booth(&self, booth: usize) -> i64 {
        let team: Vec<usize> = self.seats[booth].iter().copied().flatten().collect();
        let empty = self.seats[booth].len() - team.len();
        let deaf = if team.is_empty() { 0 } else { self.service.deaf_to(booth, &team).len() };
        let each = if self.service.terms.relay { RELAY } else { DEAF };
        EMPTY * empty as i64 + each * deaf as i64
    }

    /// Booths in order of time, the hardest to fill first, each seat to whom it costs least.
    fn begin(&mut self) {
        let mut order: Vec<usize> = (0..self.seats.len()).collect();
        order.sort_by_key(|&b| (self.service.booths[b].from, self.able[b].len(), b));
        for booth in order {
            for seat in self.fixed[booth]..self.seats[booth].len() {
                let mut free = self.able[booth].clone();
                free.retain(|one| !self.seats[booth].contains(&Some(*one)));
                let best =
                    free.into_iter().map(|one| (self.change(booth, seat, Some(one)), one)).min();
                if let Some((change, one)) = best
                    && change < 0
                {
                    self.put(booth, seat, Some(one));
                }
            }
        }
    }

    /// What it would change to have somebody else in a seat.
    fn change(&mut self, booth: usize, seat: usize, who: Option<usize>) -> i64 {
        let before = self.seats[booth][seat];
        let touched = [before, who];
        let cost = |table: &Self| -> i64 {
            let people: i64 = touched.iter().flatten().map(|&one| table.of_person(one)).sum();
            people + table.of_booth(booth)
        };
        let now = cost(self);
        self.put(booth, seat, who);
        let then = cost(self);
        self.put(booth, seat, before);
        then - now
    }

    fn anneal(&mut self, rng: &mut impl Rng) {
        let open: Vec<(usize, usize)> = (0..self.seats.len())
            .flat_map(|b| (self.fixed[b]..self.seats[b].len()).map(move |seat| (b, seat)))
            .filter(|&(b, _)| !self.able[b].is_empty())
            .collect();
        if open.is_empty() {
            return;
        }
        let steps = STEPS * open.len();
        let (mut total, mut best, mut kept) = (0, 0, self.seats.clone());
        for step in 0..steps {
            let heat = HOT * (COLD / HOT).powf(step as f64 / steps as f64);
            let (booth, seat) = open[below(rng, open.len())];
            let one = self.able[booth][below(rng, self.able[booth].len())];
            if self.seats[booth].contains(&Some(one)) {
                continue;
            }
            let change = self.change(booth, seat, Some(one));
            let chance = (rng.next_u64() >> 11) as f64 / (1u64 << 53) as f64;
            if change <= 0 || chance < (-change as f64 / heat).exp() {
                self.put(booth, seat, Some(one));
                total += change;
                if total < best {
                    (best, kept) = (total, self.seats.clone());
                }
            }
        }
        for (booth, seats) in kept.into_iter().enumerate() {
            for (seat, one) in seats.into_iter().enumerate() {
                self.put(booth, seat, one);
            }
        }
    }

    /// Takes people out of seats that would break a rule for them: an empty seat is told, a broken
    /// agreement is not made.
    fn clear_what_breaks(&mut self) {
        for booth in 0..self.seats.len() {
            for seat in self.fixed[booth]..self.seats[booth].len() {
                if self.seats[booth][seat].is_some()
                    && self.change(booth, seat, None) <= EMPTY - BROKEN
                {
                    self.put(booth, seat, None);
                }
            }
        }
    }
}

//! One walk: simulated annealing over programmes, from hot, where many changes pass, to cold,
//! where only improvements do.

use rand::{Rng, SeedableRng, rngs::Xoshiro256PlusPlus};

use super::{
    moves,
    state::{Move, State},
};
use crate::{
    Programme,
    model::{HARD, hard_part, soft_part},
};

/// How many of the changes for the worse pass at the start and at the end. Found by trial on
/// conferences of 40 and 120 sessions: it matters little within a factor of three.
const HOT: f64 = 0.01;
const COLD: f64 = 0.0005;

/// What a broken rule counts at first, in temperatures at the start.
const HARD_WEIGHT: f64 = 40.0;

/// Where moves have a price, it takes some heat to try another one instead, and a broken rule must
/// count more than the moves that mend it: the price as temperatures, and a broken rule as prices.
const MOVE_HOT: f64 = 4.0;
const MOVE_HARD: f64 = 4.0;

/// When fewer than one in so many programmes of a round could be held, broken rules count more by
/// the factor: faster while a first one is looked for.
const SELDOM: u64 = 20;
const HARDER: f64 = 1.1;
const MUCH_HARDER: f64 = 1.3;

/// After so many such rounds in a row a walk is in a corner: broken rules count as at first again,
/// and it is made hotter by the factor until it is out.
const CORNERED: u32 = 24;
const HOTTER: f64 = 1.5;

pub(super) struct Walk<'m> {
    state: State<'m>,
    rng: Xoshiro256PlusPlus,
    moves: Vec<Move>,
    /// Exponentially distributed numbers with mean 1, evenly spread.
    patience: Vec<f64>,
    /// Temperatures at the start and at the end.
    range: (f64, f64),
    /// What a broken rule counts; at first, and now.
    hard_at_first: f64,
    hard: f64,
    /// Rounds in a row in which rules stayed broken.
    lost: u32,
    /// Extra heat to come out of a corner.
    extra: f64,
    pub best: Programme,
    pub best_score: i64,
}

/// How a walk judges a change now.
#[derive(Clone, Copy)]
struct Heat {
    /// A change for the worse by this much passes in one of e cases.
    temperature: f64,
    /// What a broken rule counts.
    hard: i64,
}

impl<'m> Walk<'m> {
    pub fn new(state: State<'m>, seed: u64) -> Self {
        let patience = (0..4096).map(|k| -((f64::from(k) + 0.5) / 4096.0).ln()).collect();
        let (best, best_score) = (state.programme(), state.score);
        let mut walk = Self {
            state,
            rng: Xoshiro256PlusPlus::seed_from_u64(seed),
            moves: Vec::new(),
            patience,
            range: (1.0, 1.0),
            hard_at_first: HARD_WEIGHT,
            hard: HARD_WEIGHT,
            lost: 0,
            extra: 1.0,
            best,
            best_score,
        };
        walk.calibrate();
        walk
    }

    /// Whether nothing can move.
    pub fn still(&self) -> bool {
        self.state.movable.is_empty()
    }

    /// Finds the temperatures at which the wanted shares of changes for the worse would pass, from
    /// a sample of them, the price of moves aside. So a conference of 5,000 delegates anneals like one of 50.
    pub fn calibrate(&mut self) {
        let mut worse = Vec::new();
        for _ in 0..if self.still() { 0 } else { 20_000 } {
            if moves::draw(&self.state, &mut self.rng, &mut self.moves) {
                let prices = self.state.difference_in_moves(&self.moves);
                let change = self.state.difference(&self.moves) - prices;
                if change > 0 && hard_part(change) == 0 {
                    worse.push(change as f64);
                }
            }
        }
        if !worse.is_empty() {
            let (hot, cold) = (temperature(&worse, HOT), temperature(&worse, COLD));
            let price = self.state.model.published.as_ref().map_or(0.0, |(_, price)| *price as f64);
            self.range = (hot.max(price / MOVE_HOT), cold);
            self.hard_at_first = (HARD_WEIGHT * hot).max(price * MOVE_HARD);
            self.hard = self.hard.max(self.hard_at_first);
        }
    }

    /// Tries so many changes. `share` is how far the annealing has come, 0 to 1; without it the
    /// walk only looks for a programme that breaks no rule.
    pub fn run(&mut self, steps: u64, share: Option<f64>) {
        let (hot, cold) = self.range;
        let temperature = self.extra * hot * (cold / hot).powf(share.unwrap_or(0.0));
        let heat = Heat { temperature, hard: self.hard.ceil() as i64 };
        let mut sound = 0;
        for _ in 0..steps {
            if moves::draw(&self.state, &mut self.rng, &mut self.moves) {
                self.consider(heat);
            }
            sound += u64::from(self.state.score < HARD);
        }
        if sound * SELDOM >= steps {
            (self.lost, self.extra) = (0, 1.0);
            return;
        }
        self.lost += 1;
        self.hard *= if share.is_none() { MUCH_HARDER } else { HARDER };
        if self.lost.is_multiple_of(CORNERED) {
            self.hard = self.hard_at_first;
            self.extra *= HOTTER;
        }
    }

    fn consider(&mut self, heat: Heat) {
        let weigh = |change: i64| soft_part(change) + heat.hard * hard_part(change);
        let patience = self.patience[(self.rng.next_u64() >> 52) as usize];
        let limit = (patience * heat.temperature) as i64;
        let change = self.state.difference(&self.moves);
        if weigh(change) - heat.hard * self.state.mendable() > limit {
            return;
        }
        let change = change + HARD * self.state.difference_rest(&mut self.moves);
        if weigh(change) > limit {
            return;
        }
        self.state.make(&mut self.moves, change);
        if self.state.score < self.best_score {
            self.best_score = self.state.score;
            self.best = self.state.programme();
        }
    }
}

/// The temperature at which this share of the changes passes, by bisection.
fn temperature(worse: &[f64], share: f64) -> f64 {
    let passing =
        |t: f64| worse.iter().map(|change| (-change / t).exp()).sum::<f64>() / worse.len() as f64;
    let (mut low, mut high) = (1e-3f64, 1e9f64);
    for _ in 0..40 {
        let middle = (low * high).sqrt();
        if passing(middle) < share { low = middle } else { high = middle }
    }
    high
}

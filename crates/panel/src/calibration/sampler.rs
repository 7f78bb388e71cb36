//! Draws from the posterior distribution of the additive model, in standardised scores.

use rand::{SeedableRng, rngs::Xoshiro256PlusPlus};
use rand_distr::{Distribution, Gamma, StandardNormal};

use super::Spread;

/// Draws thrown away while the chain forgets where it began.
const BURN_IN: usize = 500;
const DRAWS: usize = 2000;

pub(super) struct Sampler {
    /// Juror and score, by application; application and score, by juror.
    by_application: Vec<Vec<(usize, f64)>>,
    by_juror: Vec<Vec<(usize, f64)>>,
    rng: Xoshiro256PlusPlus,
}

/// Draws ascend. Leanings are relative to the average juror, qualities are what that one would give.
pub(super) struct Draws {
    pub leaning: Vec<f64>,
    pub leanings: Vec<Vec<f64>>,
    pub quality: Vec<f64>,
    pub qualities: Vec<Vec<f64>>,
    pub ranks: Vec<Vec<f64>>,
    pub chance: Vec<f64>,
    pub spread: Spread,
}

/// Effects of one kind, and how far they spread.
struct Effects {
    values: Vec<f64>,
    /// Where each would be drawn from, which tells more than the draw itself.
    means: Vec<f64>,
    variance: Variance,
}

/// A variance whose root has a half-Cauchy prior of scale 1, written as a mixture of inverse gamma
/// distributions (Makalic and Schmidt 2016).
struct Variance {
    value: f64,
    mixing: f64,
}

impl Sampler {
    pub fn new(applications: usize, jurors: usize, seed: u64) -> Self {
        Self {
            by_application: vec![vec![]; applications],
            by_juror: vec![vec![]; jurors],
            rng: Xoshiro256PlusPlus::seed_from_u64(seed),
        }
    }

    pub fn observe(&mut self, application: usize, juror: usize, score: f64) {
        self.by_application[application].push((juror, score));
        self.by_juror[juror].push((application, score));
    }

    pub fn run(mut self, places: usize) -> Draws {
        let (applications, jurors) = (self.by_application.len(), self.by_juror.len());
        let mut quality = Effects::new(applications);
        let mut leaning = Effects::new(jurors);
        let mut residual = Variance::new();
        let mut level = 0.0;
        let mut draws = Draws::new(applications, jurors);
        for draw in 0..BURN_IN + DRAWS {
            let noise = residual.value;
            quality.draw(&self.by_application, &leaning.values, level, noise, &mut self.rng);
            leaning.draw(&self.by_juror, &quality.values, 0.0, noise, &mut self.rng);
            level = mean(&quality.values)
                + (quality.variance.value / applications as f64).sqrt() * normal(&mut self.rng);
            quality.respread(level, &mut self.rng);
            leaning.respread(0.0, &mut self.rng);
            let (scores, leanings) = (self.by_application.iter(), &leaning.values);
            let left = scores.zip(&quality.values).flat_map(move |(scores, quality)| {
                scores.iter().map(move |&(juror, score)| score - quality - leanings[juror])
            });
            residual.draw(left, &mut self.rng);
            if draw >= BURN_IN {
                draws.keep(&quality, &leaning, &residual, places);
            }
        }
        draws.finish()
    }
}

impl Effects {
    fn new(count: usize) -> Self {
        Self { values: vec![0.0; count], means: vec![0.0; count], variance: Variance::new() }
    }

    /// Draws each effect given the scores that carry it, less the effects of the other kind.
    fn draw(
        &mut self,
        scores: &[Vec<(usize, f64)>],
        others: &[f64],
        level: f64,
        noise: f64,
        rng: &mut Xoshiro256PlusPlus,
    ) {
        for (place, scores) in scores.iter().enumerate() {
            let sum: f64 = scores.iter().map(|&(other, score)| score - others[other]).sum();
            let precision = scores.len() as f64 / noise + 1.0 / self.variance.value;
            self.means[place] = (sum / noise + level / self.variance.value) / precision;
            self.values[place] = self.means[place] + normal(rng) / precision.sqrt();
        }
    }

    fn respread(&mut self, level: f64, rng: &mut Xoshiro256PlusPlus) {
        self.variance.draw(self.values.iter().map(|value| value - level), rng);
    }
}

impl Variance {
    fn new() -> Self {
        Self { value: 0.5, mixing: 1.0 }
    }

    fn draw(&mut self, deviations: impl Iterator<Item = f64>, rng: &mut Xoshiro256PlusPlus) {
        let (count, squares) = deviations.fold((0, 0.0), |(n, sum), x| (n + 1, sum + x * x));
        let shape = (f64::from(count) + 1.0) / 2.0;
        self.value = inverse_gamma(shape, squares / 2.0 + 1.0 / self.mixing, rng);
        self.mixing = inverse_gamma(1.0, 1.0 + 1.0 / self.value, rng);
    }
}

fn inverse_gamma(shape: f64, rate: f64, rng: &mut Xoshiro256PlusPlus) -> f64 {
    let gamma = Gamma::new(shape, 1.0 / rate).expect("shape and rate are above zero");
    // Without any variation the draws shrink for ever; nothing below this can be told apart.
    (1.0 / gamma.sample(rng)).clamp(1e-12, 1e12)
}

fn normal(rng: &mut Xoshiro256PlusPlus) -> f64 {
    StandardNormal.sample(rng)
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

impl Draws {
    fn new(applications: usize, jurors: usize) -> Self {
        Self {
            leaning: vec![0.0; jurors],
            leanings: vec![Vec::with_capacity(DRAWS); jurors],
            quality: vec![0.0; applications],
            qualities: vec![Vec::with_capacity(DRAWS); applications],
            ranks: vec![Vec::with_capacity(DRAWS); applications],
            chance: vec![0.0; applications],
            spread: Spread { applications: 0.0, jurors: 0.0, residual: 0.0 },
        }
    }

    fn keep(&mut self, quality: &Effects, leaning: &Effects, residual: &Variance, places: usize) {
        let share = 1.0 / DRAWS as f64;
        let (average, average_mean) = (mean(&leaning.values), mean(&leaning.means));
        for (place, value) in leaning.values.iter().enumerate() {
            self.leanings[place].push(value - average);
            self.leaning[place] += share * (leaning.means[place] - average_mean);
        }
        for (place, value) in quality.values.iter().enumerate() {
            self.qualities[place].push(value + average);
            self.quality[place] += share * (quality.means[place] + average_mean);
        }
        let mut order: Vec<usize> = (0..quality.values.len()).collect();
        order.sort_unstable_by(|&x, &y| quality.values[y].total_cmp(&quality.values[x]));
        for (rank, place) in order.into_iter().enumerate() {
            self.ranks[place].push(rank as f64 + 1.0);
            if rank < places {
                self.chance[place] += share;
            }
        }
        self.spread.applications += share * quality.variance.value.sqrt();
        self.spread.jurors += share * leaning.variance.value.sqrt();
        self.spread.residual += share * residual.value.sqrt();
    }

    fn finish(mut self) -> Self {
        let draws = self.leanings.iter_mut().chain(&mut self.qualities).chain(&mut self.ranks);
        draws.for_each(|draws| draws.sort_unstable_by(f64::total_cmp));
        self
    }
}

//! What each draw chooses. Every replicate has random streams of its own, one for each thing that
//! is drawn, so that a draw does not depend on which thread makes it, nor on the draws before.

use std::sync::Arc;

use rand::{Rng, SeedableRng, rngs::ChaCha8Rng};

use super::{Design, Spread, kernel::Mean, plan::Plan};

/// The things that are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Factor {
    Normalisation,
    Aggregation,
    Weights,
    Imputation,
    /// The standard errors of the observations.
    Errors,
}

/// One draw.
#[derive(Clone)]
pub(crate) struct Choice {
    /// Filling · normalisations + normalisation.
    pub layer: usize,
    /// By level.
    pub means: Vec<Mean>,
    /// By slot of the plan; those below a node sum to 1.
    pub weights: Arc<[f64]>,
    /// The replicates that drawn values come from.
    noise: u64,
    deck: u64,
}

impl Choice {
    /// The replicates that drawn values come from.
    pub(crate) fn drawn(&self) -> (u64, u64) {
        (self.noise, self.deck)
    }
}

/// How draws are made.
pub(crate) struct Drawing {
    seed: u64,
    pub draws: usize,
    fillings: usize,
    normalisations: usize,
    means: Vec<Mean>,
    levels: usize,
    spread: Spread,
}

impl Drawing {
    pub(crate) fn new(design: &Design, plan: &Plan) -> Self {
        Drawing {
            seed: design.seed,
            draws: design.draws,
            fillings: design.fillings.len(),
            normalisations: design.normalisations.len(),
            means: design.means.clone(),
            levels: plan.levels,
            spread: design.weights,
        }
    }

    /// The factors of which there is more than one choice.
    pub(crate) fn open_factors(&self) -> Vec<Factor> {
        let open = [
            (self.normalisations > 1, Factor::Normalisation),
            (self.means.len() > 1, Factor::Aggregation),
            (self.spread != Spread::Fixed, Factor::Weights),
            (self.fillings > 1, Factor::Imputation),
        ];
        open.into_iter().filter(|(open, _)| *open).map(|(_, factor)| factor).collect()
    }

    pub(crate) fn choice(&self, plan: &Plan, replicate: u64) -> Choice {
        let stream = |factor: Factor| self.stream(factor, replicate);
        let normalisation = stream(Factor::Normalisation).below(self.normalisations);
        let filling = stream(Factor::Imputation).below(self.fillings);
        let mut aggregation = stream(Factor::Aggregation);
        let means = (0..self.levels).map(|_| self.means[aggregation.below(self.means.len())]);
        let means = means.collect();
        Choice {
            layer: filling * self.normalisations + normalisation,
            means,
            weights: weights(plan, self.spread, &mut stream(Factor::Weights)).into(),
            noise: replicate,
            deck: replicate,
        }
    }

    /// One draw, but for a factor from another.
    pub(crate) fn mixed(&self, one: &Choice, other: &Choice, factor: Factor) -> Choice {
        let mut mixed = one.clone();
        let all = self.normalisations;
        match factor {
            Factor::Normalisation => mixed.layer = one.layer / all * all + other.layer % all,
            Factor::Aggregation => mixed.means.clone_from(&other.means),
            Factor::Weights => mixed.weights = other.weights.clone(),
            Factor::Imputation => {
                mixed.layer = other.layer / all * all + one.layer % all;
                mixed.deck = other.deck;
            }
            Factor::Errors => mixed.noise = other.noise,
        }
        mixed
    }

    /// For the standard errors of a draw.
    pub(crate) fn noise(&self, choice: &Choice) -> Stream {
        self.stream(Factor::Errors, choice.noise)
    }

    /// For the missing values of a draw.
    pub(crate) fn deck(&self, choice: &Choice) -> Stream {
        let mut stream = self.stream(Factor::Imputation, choice.deck);
        stream.below(self.fillings); // as when the imputation was chosen
        stream
    }

    fn stream(&self, factor: Factor, replicate: u64) -> Stream {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&self.seed.to_le_bytes());
        key[8] = factor as u8;
        let mut rng = ChaCha8Rng::from_seed(key);
        rng.set_stream(replicate);
        Stream(rng)
    }
}

fn weights(plan: &Plan, spread: Spread, stream: &mut Stream) -> Vec<f64> {
    let mut weights = plan.weights.clone();
    match spread {
        Spread::Fixed => {}
        Spread::Share(share) => {
            for weight in &mut weights {
                *weight *= 1.0 + share * (2.0 * stream.uniform() - 1.0);
            }
        }
        Spread::Dirichlet(about) => {
            for node in 0..plan.nodes.len() {
                let children = plan.children(node).count() as f64;
                for slot in plan.children(node) {
                    weights[slot] = stream.gamma(about * children * weights[slot]);
                }
            }
        }
    }
    plan.share_out(&mut weights);
    weights
}

/// Random numbers that are the same on every machine.
pub(crate) struct Stream(ChaCha8Rng);

impl Stream {
    /// Strictly between 0 and 1.
    pub(crate) fn uniform(&mut self) -> f64 {
        (f64::from(self.0.next_u32()) + 0.5) / 4294967296.0
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        if n <= 1 { 0 } else { ((u64::from(self.0.next_u32()) * n as u64) >> 32) as usize }
    }

    /// Standard normal (Marsaglia's polar method).
    pub(crate) fn normal(&mut self) -> f64 {
        loop {
            let (x, y) = (2.0 * self.uniform() - 1.0, 2.0 * self.uniform() - 1.0);
            let square = x * x + y * y;
            if square < 1.0 && square > 0.0 {
                return x * (-2.0 * libm::log(square) / square).sqrt();
            }
        }
    }

    /// Gamma with this shape and scale 1 (Marsaglia and Tsang 2000); 0 at shape 0.
    fn gamma(&mut self, shape: f64) -> f64 {
        if shape <= 0.0 {
            return 0.0;
        }
        if shape < 1.0 {
            let boost = libm::pow(self.uniform(), 1.0 / shape);
            // Never quite zero, so that some weight is left.
            return (self.gamma(shape + 1.0) * boost).max(1e-100);
        }
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / (9.0 * d).sqrt();
        loop {
            let x = self.normal();
            let v = (1.0 + c * x).powi(3);
            if v > 0.0 && libm::log(self.uniform()) < 0.5 * x * x + d - d * v + d * libm::log(v) {
                return d * v;
            }
        }
    }

    /// Gives each missing score that of a random unit of the same group that has one; where the
    /// group has none, of any unit.
    pub(crate) fn deal(&mut self, scores: &mut [f64], groups: &[String]) {
        if !scores.iter().any(|score| score.is_nan()) {
            return;
        }
        let known: Vec<usize> = (0..scores.len()).filter(|&u| !scores[u].is_nan()).collect();
        for unit in 0..scores.len() {
            if !scores[unit].is_nan() || known.is_empty() {
                continue;
            }
            let alike: Vec<_> = if groups[unit].is_empty() {
                known.clone()
            } else {
                known.iter().copied().filter(|&u| groups[u] == groups[unit]).collect()
            };
            let donors = if alike.is_empty() { &known } else { &alike };
            scores[unit] = scores[donors[self.below(donors.len())]];
        }
    }
}

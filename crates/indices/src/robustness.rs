//! How firm a place is: the index made many times over, each time with other defensible choices.
//!
//! # How far from the machine
//!
//! Measured on one thread of a 2-core cloud machine with AVX-512 on the table
//! of `benches/robustness.rs`: 1,000 units, 60 indicators in 12 areas, a tenth missing, three
//! normalisations, arithmetic or geometric mean on both levels, weights ± 25 %. The bench prints the
//! times, what the machine's vector units do at most, and the time of a NumPy program of the same.
//!
//! | per draw | time | share |
//! | --- | --- | --- |
//! | scores (`kernel`) | 17 µs | 62 % |
//! | places (`order`) | 5.3 µs | 20 % |
//! | statistics of the places ([`places`]) | 2.3 µs | 9 % |
//! | choices and the rest | 2.4 µs | 9 % |
//!
//! (Shares by samples of where the processor was, times by what it worked for this thread, on a
//! machine that was busy with other work.) The scores of a draw take 0.6 Mflop: 0.29 for the sums of
//! products (two for each value and area: one for the score, one for the weight that is present),
//! 0.1 for divisions and what is missing, 0.2 for exponentials and logarithms where two levels have
//! different means: 35 Gflop/s, where registers alone gave 59 in the same run. They read 0.96 MB (two
//! tables of 8-byte numbers), 56 GB/s; a plain sum read 142 to 221 GB/s from the first cache, 110 from
//! the second and 9 from memory. A block of 32 units (30 kB) stays in the first cache for 16 draws, so
//! that the second is asked for 60 kB per draw.
//!
//! The weight that is present hangs on the weights and the gaps alone. Of five runs that Sobol's
//! method makes of two draws, three have the weights of the one and two those of the other; they go
//! through the kernel together (`Robustness::rows`), and that half of the products is made twice
//! instead of five times. Where nothing is missing it is made once for all units.
//!
//! Tried and left: letting the compiler find the vectors (24 to 30 ms for 1,000 draws instead of 21,
//! since it does not see that rows of a table do not overlap), 16 lanes (22 ms), rows that are not
//! aligned (38 ms), products and sums that are not fused. Numbers of 4 bytes would halve the work, but
//! not tell near neighbours apart. Fused products (`mul_add`) are rounded once by definition (IEEE 754),
//! so every processor gives the same bits; one without such an instruction calls a function for
//! each, which is much slower. What was not measured on such a machine is how much.
//!
//! Where missing values are drawn, only their cells are written anew for each draw.

pub mod draws;
pub mod given;
pub(crate) mod kernel;
pub(crate) mod lanes;
pub(crate) mod layers;
pub(crate) mod order;
pub(crate) mod plan;
pub mod places;

use std::{fmt, str::FromStr};

use rayon::prelude::*;

use crate::{
    Data, Error, Framework, Result, impute::Imputation, normalise::Normalisation, treat::Treatment,
};
use draws::{Choice, Drawing, Factor};
use kernel::{Draw, Scoring, Scratch, Weighing};
use lanes::LANES;
use layers::{Fresh, Layers};
use order::Order;
use plan::Plan;

pub use kernel::Mean;
pub use places::{Place, Places};

/// What is left open, and how often it is drawn. Each choice is as likely as the others.
#[derive(Clone, Debug, PartialEq)]
pub struct Design {
    /// Brought to 1 … 100, so that every mean can follow, see `layers::hundred`.
    pub normalisations: Vec<Normalisation>,
    /// Drawn for each level by itself.
    pub means: Vec<Mean>,
    pub weights: Spread,
    pub fillings: Vec<Filling>,
    /// Of each table, after its missing values are filled.
    pub treatment: Treatment,
    pub draws: usize,
    /// The same seed gives the same draws on every machine.
    pub seed: u64,
}

impl Default for Design {
    fn default() -> Self {
        Design {
            normalisations: vec![
                Normalisation::default(),
                Normalisation::ZScore { mean: 50.0, deviation: 10.0 },
                Normalisation::PercentileRank,
            ],
            means: vec![Mean::Arithmetic, Mean::Geometric],
            weights: Spread::Share(0.25),
            fillings: vec![Filling::Fixed(Imputation::None)],
            treatment: Treatment::None,
            draws: 1000,
            seed: 1,
        }
    }
}

/// How weights scatter about those of the framework.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Spread {
    Fixed,
    /// Each weight by itself, evenly between this share below and above.
    Share(f64),
    /// The weights below an aggregate together, from a Dirichlet distribution about the given
    /// ones. At 1 and with equal weights all shares are alike; the higher, the closer to the given.
    Dirichlet(f64),
}

/// What stands in for missing values.
#[derive(Clone, Debug, PartialEq)]
pub enum Filling {
    /// The same in every draw.
    Fixed(Imputation),
    /// In each draw the value of another unit that has one, by chance (hot deck; Andridge and
    /// Little 2010), so that what is not known widens the interval; within the groups of a column.
    Drawn(Option<String>),
}

impl FromStr for Spread {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let number = |text: &str| text.parse::<f64>().ok();
        let share = |percent: &str| {
            let percent = number(percent).filter(|percent| (0.0..=100.0).contains(percent))?;
            Some(Spread::Share(percent / 100.0))
        };
        match text.split_once(':') {
            None if text == "fixed" => Some(Spread::Fixed),
            None => text.strip_suffix('%').and_then(share),
            Some(("share", percent)) => share(percent.trim_end_matches('%')),
            Some(("dirichlet", about)) => {
                number(about).filter(|c| (0.01..=1e6).contains(c)).map(Spread::Dirichlet)
            }
            Some(_) => None,
        }
        .ok_or_else(|| Error::Option {
            what: "spread of weights",
            text: text.into(),
            expected: "fixed, a share such as 25% (or share:25), or dirichlet:C with C above 0, such as dirichlet:10",
        })
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Spread::Fixed => f.write_str("fixed"),
            Spread::Share(share) => write!(f, "{}%", share * 100.0),
            Spread::Dirichlet(about) => write!(f, "dirichlet:{about}"),
        }
    }
}

impl FromStr for Filling {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        match text.split_once(':') {
            None if text == "drawn" => Ok(Filling::Drawn(None)),
            Some(("drawn", group)) if !group.is_empty() => Ok(Filling::Drawn(Some(group.into()))),
            _ => text.parse().map(Filling::Fixed).map_err(|_| Error::Option {
                what: "imputation",
                text: text.into(),
                expected: "none, mean, median, group-mean:COLUMN, group-median:COLUMN, drawn or drawn:COLUMN",
            }),
        }
    }
}

impl fmt::Display for Filling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Filling::Fixed(imputation) => imputation.fmt(f),
            Filling::Drawn(None) => f.write_str("drawn"),
            Filling::Drawn(Some(column)) => write!(f, "drawn:{column}"),
        }
    }
}

impl fmt::Display for Mean {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Mean::Arithmetic => "arithmetic",
            Mean::Geometric => "geometric",
            Mean::Harmonic => "harmonic",
        })
    }
}

impl FromStr for Mean {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        match text {
            "arithmetic" => Ok(Mean::Arithmetic),
            "geometric" => Ok(Mean::Geometric),
            "harmonic" => Ok(Mean::Harmonic),
            _ => Err(Error::Option {
                what: "mean",
                text: text.into(),
                expected: "arithmetic, geometric or harmonic",
            }),
        }
    }
}

/// A table, a framework and a design, made ready for drawing.
pub struct Robustness {
    plan: Plan,
    layers: Layers,
    drawing: Drawing,
    units: usize,
}

impl Robustness {
    /// `errors` are the standard errors of the values, `[indicator][unit]`, `NaN` or 0 where there
    /// are none.
    ///
    /// # Errors
    /// A design without choices, and what the normalisations and imputations refuse.
    pub fn new(
        data: &Data,
        framework: &Framework,
        design: &Design,
        errors: Option<&[Vec<f64>]>,
    ) -> Result<Self> {
        data.check(framework)?;
        if data.units.len() > order::MOST_UNITS {
            return Err(Error::Design(format!(
                "{} units: robustness is computed for at most {}",
                data.units.len(),
                order::MOST_UNITS
            )));
        }
        let plan = Plan::new(framework);
        let layers = Layers::new(data, framework, &plan, design, errors)?;
        Ok(Robustness {
            drawing: Drawing::new(design, &plan),
            units: data.units.len(),
            plan,
            layers,
        })
    }

    /// The places of all units in all draws of the design.
    pub fn run(&self) -> Places {
        let choices: Vec<Choice> = (0..self.drawing.draws)
            .into_par_iter()
            .with_min_len(64)
            .map(|replicate| self.choice(replicate as u64))
            .collect();
        self.places(&choices)
    }

    pub(crate) fn places(&self, choices: &[Choice]) -> Places {
        let order = self.in_order_of_reading(choices);
        let mut rows = vec![0; choices.len() * self.units];
        rows.par_chunks_mut(BATCH * self.units)
            .zip(order.par_chunks(BATCH))
            .for_each_init(Room::default, |room, (rows, draws)| {
                self.batch(choices, draws, room, rows)
            });
        Places::new(&rows, &order, self.units)
    }

    pub(crate) fn units(&self) -> usize {
        self.units
    }

    /// The factors that differ from draw to draw.
    pub(crate) fn open_factors(&self) -> Vec<Factor> {
        let mut open = self.drawing.open_factors();
        if self.layers.has_errors() {
            open.push(Factor::Errors);
        }
        if self.layers.deals() && !open.contains(&Factor::Imputation) {
            open.push(Factor::Imputation);
        }
        open
    }

    /// The draw of a replicate.
    pub(crate) fn choice(&self, replicate: u64) -> Choice {
        self.drawing.choice(&self.plan, replicate)
    }

    /// One draw, but for a factor from another.
    pub(crate) fn mixed(&self, one: &Choice, other: &Choice, factor: Factor) -> Choice {
        self.drawing.mixed(one, other, factor)
    }

    /// Whether two draws make the same index.
    pub(crate) fn is_same(&self, a: &Choice, b: &Choice) -> bool {
        let as_drawn = !self.layers.is_drawn(a.layer) || a.drawn() == b.drawn();
        a.layer == b.layer && as_drawn && a.means == b.means && a.weights == b.weights
    }

    /// The places of some draws, on this thread: row `k` belongs to draw `order[k]` of the result.
    /// They go through the kernel together, so that what follows from the same weights is worked
    /// out once.
    pub(crate) fn rows(&self, choices: &[Choice], room: &mut Room, rows: &mut [u16]) -> Vec<u32> {
        let order = self.in_order_of_reading(choices);
        self.batch(choices, &order, room, rows);
        order
    }

    /// Draws that read the same numbers stand together, so that these stay in the cache.
    fn in_order_of_reading(&self, choices: &[Choice]) -> Vec<u32> {
        let mut order: Vec<u32> = (0..choices.len() as u32).collect();
        order.sort_by_key(|&draw| {
            let choice = &choices[draw as usize];
            let drawn = self.layers.is_drawn(choice.layer).then(|| choice.drawn());
            (choice.layer, drawn, choice.means.first().copied())
        });
        order
    }

    /// The places of a few draws, one row each. Those that read a table drawn for them go by
    /// themselves.
    fn batch(&self, choices: &[Choice], draws: &[u32], room: &mut Room, rows: &mut [u16]) {
        let choice = |draw: u32| &choices[draw as usize];
        let drawn = |draw: u32| {
            let choice = choice(draw);
            self.layers.is_drawn(choice.layer).then(|| (choice.layer, choice.drawn()))
        };
        let mut rows = rows;
        for run in draws.chunk_by(|&a, &b| drawn(a) == drawn(b)) {
            let (these, rest) = rows.split_at_mut(run.len() * self.units);
            rows = rest;
            let Room { fresh, working } = &mut *room;
            let is_drawn = drawn(run[0]).is_some();
            if is_drawn {
                let means = run.iter().flat_map(|&draw| self.plan.read_means(&choice(draw).means));
                let mut means: Vec<Mean> = means.collect();
                means.sort_unstable();
                means.dedup();
                self.layers.draw(&self.plan, &self.drawing, choice(run[0]), &means, fresh);
            }
            let mut weighings: Vec<Weighing> = vec![];
            let mut ready: Vec<Draw> = Vec::with_capacity(run.len());
            for &draw in run {
                let choice = choice(draw);
                let layer = if is_drawn { &fresh.layer } else { self.layers.fixed(choice.layer) };
                let weighing = Weighing { weights: &choice.weights, present: &layer.present };
                let known = weighings.iter().position(|known| known.is(&weighing));
                if known.is_none() {
                    weighings.push(weighing);
                }
                let weighing = known.unwrap_or(weighings.len() - 1);
                ready.push(Draw { layer, means: &choice.means, weighing });
            }
            self.scored(&weighings, &ready, working, these);
        }
    }

    fn scored(
        &self,
        weighings: &[Weighing],
        draws: &[Draw],
        working: &mut Working,
        rows: &mut [u16],
    ) {
        let padded = self.units.next_multiple_of(LANES);
        let Working { scores, steps, scratch, order } = working;
        if steps.len() < draws.len() * self.units {
            scores.resize(draws.len() * padded, 0.0);
            steps.resize(draws.len() * self.units, 0);
        }
        let (units, plan) = (self.units, &self.plan);
        pulp::Arch::new().dispatch(Scoring {
            plan,
            weighings,
            draws,
            units,
            scratch,
            scores,
            steps,
        });
        let steps = steps.chunks_exact_mut(units);
        let each = scores.chunks_exact(padded).zip(steps).zip(rows.chunks_exact_mut(units));
        for ((scores, steps), row) in each {
            order.places(&scores[..units], steps, row);
        }
    }
}

/// Draws that go through the kernel together: few enough for their scores to stay in the cache.
const BATCH: usize = 16;

/// What one thread needs for a batch. It grows with its largest.
#[derive(Default)]
pub(crate) struct Room {
    fresh: Fresh,
    working: Working,
}

#[derive(Default)]
struct Working {
    scores: Vec<f64>,
    steps: Vec<u32>,
    scratch: Scratch,
    order: Order,
}

//! What the place of a unit hangs on: the shares of its variance that go with each open choice.

use std::{
    ops::Range,
    sync::atomic::{AtomicUsize, Ordering},
};

use rayon::prelude::*;

use crate::{
    Error, Result,
    robustness::{Robustness, Room, draws::Choice},
};

pub use crate::robustness::draws::Factor;

/// Shares of the variance of each unit's place, by Sobol's method. With places `y` less their mean,
/// made from independent draws `A` and `B`, and from `AB` that is `A` but for one factor from `B`:
/// first order `mean(y_B · (y_AB − y_A)) / V`, total `Σ (y_A − y_AB)² / (2·N·V)` (Saltelli and
/// others 2010, Jansen 1999). By chance a share may be a little below 0 or above 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Sensitivity {
    /// The factors that the design leaves open.
    pub factors: Vec<Factor>,
    /// `[factor][unit]`; 0 where a place never moves.
    pub first: Vec<Vec<f64>>,
    /// `[factor][unit]`
    pub total: Vec<Vec<f64>>,
    /// Of each unit's place.
    pub variance: Vec<f64>,
    /// How many indices were made.
    pub runs: usize,
}

/// Pairs of draws that are worked out together.
const TOGETHER: usize = 32;
/// Units whose sums are added up together.
const AT_ONCE: usize = 256;

impl Robustness {
    /// Makes about `runs` indices: `N` pairs of draws, and one more for each pair and factor.
    ///
    /// # Errors
    /// A design that leaves nothing open, or too few runs for two pairs.
    pub fn sensitivity(&self, runs: usize) -> Result<Sensitivity> {
        let factors = self.open_factors();
        if factors.is_empty() {
            return Err(Error::Design(
                "nothing is left open, so there is nothing to be sensitive to: name two methods, or let weights scatter".into(),
            ));
        }
        let pairs = runs / (factors.len() + 2);
        if pairs < 2 || runs > 10_000_000 {
            return Err(Error::Design(format!(
                "{runs} runs: ask for {} to 10,000,000",
                2 * (factors.len() + 2)
            )));
        }
        let chunks = pairs.div_ceil(TOGETHER);
        let threads = rayon::current_num_threads().min(chunks);
        let next = AtomicUsize::new(0);
        let sums = (0..threads)
            .into_par_iter()
            .with_max_len(1)
            .map(|_| {
                // One room for each thread, since a page of memory costs when it is first touched.
                let (mut room, mut rows) = (Room::default(), vec![]);
                let mut sums = Sums::new(factors.len(), self.units());
                loop {
                    let first = next.fetch_add(1, Ordering::Relaxed) * TOGETHER;
                    if first >= pairs {
                        return sums;
                    }
                    let range = first..pairs.min(first + TOGETHER);
                    self.add(&factors, range, &mut room, &mut rows, &mut sums);
                }
            })
            .reduce(|| Sums::new(factors.len(), self.units()), Sums::and);
        Ok(sums.shares(factors, pairs))
    }

    fn add(
        &self,
        factors: &[Factor],
        pairs: Range<usize>,
        room: &mut Room,
        rows: &mut Vec<u16>,
        sums: &mut Sums,
    ) {
        let runs = factors.len() + 2;
        let mut choices: Vec<Choice> = vec![];
        // Where each run's choice stands. Another draw of a factor may well choose the same: such a
        // run is A over again and is not made twice.
        let mut made: Vec<usize> = Vec::with_capacity(pairs.len() * runs);
        for pair in pairs {
            let (a, b) = (self.choice(2 * pair as u64), self.choice(2 * pair as u64 + 1));
            let first = choices.len();
            choices.extend([a.clone(), b.clone()]);
            made.extend([first, first + 1]);
            for &factor in factors {
                let choice = self.mixed(&a, &b, factor);
                let same = (first..first + 2).find(|&one| self.is_same(&choices[one], &choice));
                made.push(same.unwrap_or(choices.len()));
                if same.is_none() {
                    choices.push(choice);
                }
            }
        }
        rows.resize(rows.len().max(choices.len() * self.units()), 0);
        let order = self.rows(&choices, room, rows);
        let mut by_choice: Vec<&[u16]> = vec![&[]; choices.len()];
        for (row, &choice) in rows.chunks_exact(self.units()).zip(&order) {
            by_choice[choice as usize] = row;
        }
        pulp::Arch::new().dispatch(|| sums.add(&made, runs, &by_choice));
    }
}

/// Sums of whole numbers, so that their order does not matter.
struct Sums {
    /// By unit.
    sum: Vec<i64>,
    squares: Vec<i64>,
    /// By factor and unit: `y_AB − y_A`, the same times `y_B`, and its square.
    moved: Vec<Vec<i64>>,
    product: Vec<Vec<i64>>,
    apart: Vec<Vec<i64>>,
}

impl Sums {
    fn new(factors: usize, units: usize) -> Self {
        let (one, many) = (vec![0; units], vec![vec![0; units]; factors]);
        Sums {
            sum: one.clone(),
            squares: one,
            moved: many.clone(),
            product: many.clone(),
            apart: many,
        }
    }

    /// Adds pairs of draws, few units at a time, so that their sums stay in the cache.
    #[inline(always)]
    fn add(&mut self, made: &[usize], runs: usize, by_choice: &[&[u16]]) {
        let units = self.sum.len();
        for first in (0..units).step_by(AT_ONCE) {
            let here = first..units.min(first + AT_ONCE);
            for made in made.chunks_exact(runs) {
                let [a, b] = [made[0], made[1]].map(|run| &by_choice[run][here.clone()]);
                self.add_pair(here.clone(), a, b);
                for (factor, &mixed) in made[2..].iter().enumerate() {
                    // A over again adds nothing to any sum.
                    if mixed != made[0] {
                        let mixed = &by_choice[mixed][here.clone()];
                        self.add_mixed(factor, here.clone(), a, b, mixed);
                    }
                }
            }
        }
    }

    #[inline(always)]
    fn add_pair(&mut self, here: Range<usize>, a: &[u16], b: &[u16]) {
        let sums = self.sum[here.clone()].iter_mut().zip(&mut self.squares[here]);
        for (((sum, squares), &a), &b) in sums.zip(a).zip(b) {
            let (a, b) = (i64::from(a), i64::from(b));
            *sum += a + b;
            *squares += a * a + b * b;
        }
    }

    #[inline(always)]
    fn add_mixed(
        &mut self,
        factor: usize,
        here: Range<usize>,
        a: &[u16],
        b: &[u16],
        mixed: &[u16],
    ) {
        let (moved, product) = (&mut self.moved[factor], &mut self.product[factor]);
        let moved = moved[here.clone()].iter_mut().zip(&mut product[here.clone()]);
        let sums = moved.zip(&mut self.apart[factor][here]);
        for (((((moved, product), apart), &a), &b), &mixed) in sums.zip(a).zip(b).zip(mixed) {
            let step = i64::from(mixed) - i64::from(a);
            *moved += step;
            *product += i64::from(b) * step;
            *apart += step * step;
        }
    }

    fn and(mut self, other: Sums) -> Sums {
        let add = |mine: &mut Vec<i64>, theirs: &[i64]| {
            mine.iter_mut().zip(theirs).for_each(|(mine, theirs)| *mine += theirs);
        };
        add(&mut self.sum, &other.sum);
        add(&mut self.squares, &other.squares);
        for factor in 0..self.moved.len() {
            add(&mut self.moved[factor], &other.moved[factor]);
            add(&mut self.product[factor], &other.product[factor]);
            add(&mut self.apart[factor], &other.apart[factor]);
        }
        self
    }

    fn shares(self, factors: Vec<Factor>, pairs: usize) -> Sensitivity {
        let n = pairs as f64;
        let mean = |unit: usize| self.sum[unit] as f64 / (2.0 * n);
        let units = 0..self.sum.len();
        let variance: Vec<f64> = units
            .clone()
            .map(|unit| (self.squares[unit] as f64 / (2.0 * n) - mean(unit).powi(2)).max(0.0))
            .collect();
        let share = |value: f64, unit: usize| {
            if variance[unit] > 1e-9 { value / variance[unit] } else { 0.0 }
        };
        let first = |factor: usize, unit: usize| {
            let (product, moved) = (self.product[factor][unit], self.moved[factor][unit]);
            share((product as f64 - mean(unit) * moved as f64) / n, unit)
        };
        let total =
            |factor: usize, unit: usize| share(self.apart[factor][unit] as f64 / (2.0 * n), unit);
        let table = |of: &dyn Fn(usize, usize) -> f64| -> Vec<Vec<f64>> {
            (0..factors.len()).map(|f| units.clone().map(|unit| of(f, unit)).collect()).collect()
        };
        Sensitivity {
            first: table(&first),
            total: table(&total),
            variance: variance.clone(),
            runs: pairs * (factors.len() + 2),
            factors,
        }
    }
}

//! The kernel: the index of every unit in one draw.
//!
//! Units go through it in blocks of [`LANES`], each unit in a lane of its own, so that neither the
//! width of the processor's vectors nor the number of threads changes a bit of a result.

use super::{
    lanes::{self, LANES, Lanes},
    order,
    plan::{Plan, Stage},
};

/// A quasi-arithmetic mean: the function whose values are averaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mean {
    /// The values themselves.
    Arithmetic,
    /// Their logarithms.
    Geometric,
    /// Their reciprocals.
    Harmonic,
}

/// A normalised table, laid out in blocks of units: `[block][column]`.
#[derive(Clone, Default)]
pub(crate) struct Layer {
    /// By [`Mean`]: the function of the values, 0 where missing; empty if no draw asks for it.
    pub values: [Vec<Lanes>; 3],
    /// 1 where there is a value, 0 where there is none.
    pub present: Vec<Lanes>,
}

/// What one draw has chosen.
#[derive(Clone, Copy)]
pub(crate) struct Draw<'a> {
    pub layer: &'a Layer,
    /// The mean of each level.
    pub means: &'a [Mean],
    /// By slot; those below a node sum to 1.
    pub weights: &'a [f64],
}

/// Values on their way up the tree: [`LANES`] numbers per node, for as many nodes as fill up each
/// level to a multiple of four.
pub(crate) struct Scratch {
    numbers: Vec<f64>,
    /// The first number that starts a line of the cache.
    start: usize,
    size: usize,
}

impl Scratch {
    pub(crate) fn new(plan: &Plan) -> Self {
        let size = plan.nodes.len().next_multiple_of(4) * LANES + 4 * LANES;
        let numbers = vec![0.0; 4 * size + 8];
        let start = numbers.as_ptr().align_offset(64).min(8);
        Scratch { numbers, start, size }
    }
}

/// Less than this share of the weights of an aggregate counts as no value at all.
const NOTHING: f64 = 1e-60;

/// The scores of all units in a few draws. What is called here is compiled for each width of
/// vectors, and `pulp` takes the widest that the processor has.
pub(crate) struct Scoring<'a> {
    pub plan: &'a Plan,
    pub draws: &'a [Draw<'a>],
    pub units: usize,
    pub scratch: &'a mut Scratch,
    /// `[draw][unit]`, whole blocks.
    pub scores: &'a mut [f64],
    /// `[draw][unit]`, see [`order::steps`].
    pub steps: &'a mut [u32],
}

impl pulp::WithSimd for Scoring<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: pulp::Simd>(self, _: S) {
        let padded = self.units.next_multiple_of(LANES);
        for block in 0..padded / LANES {
            let scores = self.scores.chunks_exact_mut(padded);
            for (draw, scores) in self.draws.iter().zip(scores) {
                let score = score(self.plan, draw, block, self.scratch);
                scores[block * LANES..(block + 1) * LANES].copy_from_slice(&score.0);
            }
        }
        let scores = self.scores.chunks_exact(padded).take(self.draws.len());
        for (scores, steps) in scores.zip(self.steps.chunks_exact_mut(self.units)) {
            order::steps(&scores[..self.units], steps);
        }
    }
}

/// The index of the units of one block, or a number that orders them alike (the logarithm of a
/// geometric mean, the negative reciprocal of a harmonic one); 0 for units without any value.
#[inline(always)]
fn score(plan: &Plan, draw: &Draw, block: usize, scratch: &mut Scratch) -> Lanes {
    let rows = &mut scratch.numbers[scratch.start..][..4 * scratch.size];
    let (sums, rest) = rows.split_at_mut(scratch.size);
    let (presence, rest) = rest.split_at_mut(scratch.size);
    let (shares, spare) = rest.split_at_mut(scratch.size);
    let columns = plan.columns.len();
    let (leaves, branches) = draw.weights.split_at(columns);
    let present = &draw.layer.present[block * columns..(block + 1) * columns];
    for Stage { level, above, nodes } in &plan.stages {
        let (mean, above) = (draw.means[*level], draw.means[*above]);
        let values = &draw.layer.values[mean as usize];
        for n in nodes.clone() {
            let node = &plan.nodes[n];
            let (mut sum, mut share) = (Lanes::ZERO, Lanes::ZERO);
            if !node.columns.is_empty() {
                let values = &values[block * columns..(block + 1) * columns];
                let values = values[node.columns.clone()].iter();
                let there = &present[node.columns.clone()];
                for ((x, p), w) in values.zip(there).zip(&leaves[node.columns.clone()]) {
                    add(&mut sum, &mut share, *w, &x.0, &p.0);
                }
            }
            for &child in &node.nodes {
                let (x, p) = (lanes(sums, child), lanes(presence, child));
                add(&mut sum, &mut share, branches[child], x, p);
            }
            sums[n * LANES..(n + 1) * LANES].copy_from_slice(&sum.0);
            shares[n * LANES..(n + 1) * LANES].copy_from_slice(&share.0);
        }
        let start = nodes.start * LANES;
        let end = start + nodes.len().next_multiple_of(4) * LANES;
        let [sums, presence, shares, spare] =
            [&mut *sums, &mut *presence, &mut *shares, &mut *spare].map(|row| &mut row[start..end]);
        shares[nodes.len() * LANES..].fill(0.0);
        divide(sums, presence, shares);
        if mean != above {
            change(sums, presence, spare, mean, above);
        }
    }
    let mut top = *lanes(sums, plan.nodes.len() - 1);
    if draw.means[draw.means.len() - 1] == Mean::Harmonic {
        for score in &mut top {
            *score = -*score;
        }
    }
    Lanes(top)
}

#[inline(always)]
fn lanes(row: &[f64], node: usize) -> &[f64; LANES] {
    row[node * LANES..].first_chunk().expect("a row has lanes for every node")
}

/// Adds a weighted value, 0 where missing, and the weight where it is not.
#[inline(always)]
fn add(sum: &mut Lanes, share: &mut Lanes, w: f64, x: &[f64; LANES], present: &[f64; LANES]) {
    for lane in 0..LANES {
        sum.0[lane] = w.mul_add(x[lane], sum.0[lane]);
        share.0[lane] = w.mul_add(present[lane], share.0[lane]);
    }
}

/// Turns sums into means; what is present is 1, what is missing 0.
#[inline(always)]
fn divide(sums: &mut [f64], presence: &mut [f64], shares: &mut [f64]) {
    for (present, share) in presence.iter_mut().zip(&mut *shares) {
        *present = if *share > NOTHING { 1.0 } else { 0.0 };
        *share += 1.0 - *present;
    }
    lanes::reciprocals(shares);
    for (sum, reciprocal) in sums.iter_mut().zip(&*shares) {
        *sum *= reciprocal;
    }
}

/// From means of one function's values to the values of another function of those means; where
/// there is none it stays 0.
#[inline(always)]
fn change(sums: &mut [f64], presence: &[f64], spare: &mut [f64], from: Mean, to: Mean) {
    // A 1 stands in for what is missing, because all functions are defined there.
    for (sum, present) in sums.iter_mut().zip(presence) {
        *sum = if *present > 0.0 { *sum } else { 1.0 };
    }
    match from {
        Mean::Arithmetic => {}
        Mean::Geometric => lanes::exp(sums),
        Mean::Harmonic => lanes::reciprocals(sums),
    }
    match to {
        Mean::Arithmetic => {}
        Mean::Geometric => lanes::ln(sums, spare),
        Mean::Harmonic => lanes::reciprocals(sums),
    }
    for (sum, present) in sums.iter_mut().zip(presence) {
        *sum *= present;
    }
}

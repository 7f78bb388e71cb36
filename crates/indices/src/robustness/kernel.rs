//! The kernel: the index of every unit in one draw.
//!
//! Units go through it in blocks of [`LANES`], each unit in a lane of its own, so that neither the
//! width of the processor's vectors nor the number of threads changes a bit of a result.

use std::sync::Arc;

use pulp::{Simd, WithSimd};

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
    /// 1 where there is a value, 0 where there is none; the same for all normalisations.
    pub present: Arc<Vec<Lanes>>,
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

/// Values on their way up the tree, one entry per node, and some more to fill up a stage to a
/// multiple of four.
pub(crate) struct Scratch {
    sums: Vec<Lanes>,
    presence: Vec<Lanes>,
    shares: Vec<Lanes>,
    spare: Vec<Lanes>,
}

impl Scratch {
    pub(crate) fn new(plan: &Plan) -> Self {
        let one = vec![Lanes::ZERO; plan.nodes.len() + 3];
        let spare = vec![Lanes::ZERO; 2 * one.len()];
        Scratch { sums: one.clone(), presence: one.clone(), shares: one, spare }
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

impl WithSimd for Scoring<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        let padded = self.units.next_multiple_of(LANES);
        for block in 0..padded / LANES {
            let scores = self.scores.chunks_exact_mut(padded);
            for (draw, scores) in self.draws.iter().zip(scores) {
                let score = score(simd, self.plan, draw, block, self.scratch);
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
fn score<S: Simd>(simd: S, plan: &Plan, draw: &Draw, block: usize, scratch: &mut Scratch) -> Lanes {
    let Scratch { sums, presence, shares, spare } = scratch;
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
                    add(&mut sum, &mut share, *w, x, p);
                }
            }
            for &child in &node.nodes {
                add(&mut sum, &mut share, branches[child], &sums[child], &presence[child]);
            }
            settle(&mut share, &mut presence[n]);
            sums[n] = sum;
            shares[n] = share;
        }
        let padded = nodes.start..nodes.start + nodes.len().next_multiple_of(4);
        for n in nodes.end..padded.end {
            (shares[n], presence[n]) = (Lanes([1.0; LANES]), Lanes::ZERO);
        }
        lanes::divide(simd, &mut sums[padded.clone()], &shares[padded.clone()]);
        if mean != above {
            let spare = &mut spare[..2 * padded.len()];
            change(simd, &mut sums[padded.clone()], &presence[padded], spare, mean, above);
        }
    }
    let mut top = sums[plan.nodes.len() - 1];
    if draw.means[draw.means.len() - 1] == Mean::Harmonic {
        for score in &mut top.0 {
            *score = -*score;
        }
    }
    top
}

/// Adds a weighted value, 0 where missing, and the weight where it is not.
#[inline(always)]
fn add(sum: &mut Lanes, share: &mut Lanes, w: f64, x: &Lanes, present: &Lanes) {
    for lane in 0..LANES {
        sum.0[lane] = w.mul_add(x.0[lane], sum.0[lane]);
        share.0[lane] = w.mul_add(present.0[lane], share.0[lane]);
    }
}

/// What is present is 1, what is missing 0, and is divided by 1.
#[inline(always)]
fn settle(share: &mut Lanes, presence: &mut Lanes) {
    for lane in 0..LANES {
        presence.0[lane] = if share.0[lane] > NOTHING { 1.0 } else { 0.0 };
        share.0[lane] += 1.0 - presence.0[lane];
    }
}

/// From means of one function's values to the values of another function of those means; where
/// there is none it stays 0.
#[inline(always)]
fn change<S: Simd>(
    simd: S,
    sums: &mut [Lanes],
    presence: &[Lanes],
    spare: &mut [Lanes],
    from: Mean,
    to: Mean,
) {
    let one = simd.splat_f64s(1.0);
    // A 1 stands in for what is missing, because all functions are defined there.
    for (sum, present) in sums.iter_mut().zip(presence) {
        let present = present.vectors::<S>();
        for (sum, present) in sum.vectors_mut::<S>().iter_mut().zip(present) {
            *sum = simd.add_f64s(*sum, simd.sub_f64s(one, *present));
        }
    }
    match from {
        Mean::Arithmetic => {}
        Mean::Geometric => {
            for sum in &mut *sums {
                lanes::exp(simd, sum);
            }
        }
        Mean::Harmonic => invert(simd, sums),
    }
    match to {
        Mean::Arithmetic => {}
        Mean::Geometric => lanes::ln(simd, sums, spare),
        Mean::Harmonic => invert(simd, sums),
    }
    for (sum, present) in sums.iter_mut().zip(presence) {
        let present = present.vectors::<S>();
        for (sum, present) in sum.vectors_mut::<S>().iter_mut().zip(present) {
            *sum = simd.mul_f64s(*sum, *present);
        }
    }
}

#[inline(always)]
fn invert<S: Simd>(simd: S, sums: &mut [Lanes]) {
    for sum in sums {
        for sum in sum.vectors_mut::<S>() {
            *sum = simd.div_f64s(simd.splat_f64s(1.0), *sum);
        }
    }
}

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
    /// Where there are values; the same for all normalisations.
    pub present: Arc<Presence>,
}

/// Which values there are.
#[derive(Default)]
pub(crate) struct Presence {
    /// `[block][column]`: 1 where there is a value, 0 where there is none.
    pub there: Vec<Lanes>,
    /// Nothing is missing.
    pub is_full: bool,
}

/// What one draw has chosen.
#[derive(Clone, Copy)]
pub(crate) struct Draw<'a> {
    pub layer: &'a Layer,
    /// The mean of each level.
    pub means: &'a [Mean],
    /// Position in [`Scoring::weighings`].
    pub weighing: usize,
}

/// The weights of some draws and the values that there are for them. What follows from both alone
/// is worked out once for all these draws.
#[derive(Clone, Copy)]
pub(crate) struct Weighing<'a> {
    /// By slot of the framework; those below a node sum to 1.
    pub weights: &'a Arc<[f64]>,
    pub present: &'a Arc<Presence>,
}

impl Weighing<'_> {
    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(self.weights, other.weights) && Arc::ptr_eq(self.present, other.present)
    }
}

/// Values on their way up the tree, one entry per seat of the plan.
#[derive(Default)]
pub(crate) struct Scratch {
    sums: Vec<Lanes>,
    spare: Vec<Lanes>,
    /// `[weighing][seat]`: one over the weight of what is present.
    inverse: Vec<Lanes>,
    /// `[weighing][seat]`: 1 where an aggregate has a value.
    presence: Vec<Lanes>,
}

/// Less than this share of the weights of an aggregate counts as no value at all.
const NOTHING: f64 = 1e-60;

/// The scores of all units in a few draws. What is called here is compiled for each width of
/// vectors, and `pulp` takes the widest that the processor has.
pub(crate) struct Scoring<'a> {
    pub plan: &'a Plan,
    pub weighings: &'a [Weighing<'a>],
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
        let Scoring { plan, weighings, draws, units, scratch, scores, steps } = self;
        let padded = units.next_multiple_of(LANES);
        let Scratch { sums, spare, inverse, presence } = scratch;
        sums.resize(plan.seats, Lanes::ZERO);
        spare.resize(2 * plan.seats, Lanes::ZERO);
        inverse.resize(weighings.len() * plan.seats, Lanes::ZERO);
        presence.resize(weighings.len() * plan.seats, Lanes::ZERO);
        for block in 0..padded / LANES {
            let kept = inverse.chunks_exact_mut(plan.seats);
            let kept = kept.zip(presence.chunks_exact_mut(plan.seats));
            for (weighing, (inverse, presence)) in weighings.iter().zip(kept) {
                // Where nothing is missing it is the same for all units.
                if block == 0 || !weighing.present.is_full {
                    weigh(simd, plan, weighing, block, inverse, presence);
                }
            }
            for (draw, scores) in draws.iter().zip(scores.chunks_exact_mut(padded)) {
                let kept = draw.weighing * plan.seats..(draw.weighing + 1) * plan.seats;
                let known = Known {
                    weights: weighings[draw.weighing].weights,
                    inverse: &inverse[kept.clone()],
                    presence: &presence[kept],
                };
                let score = score(simd, plan, draw, &known, block, sums, spare);
                scores[block * LANES..(block + 1) * LANES].copy_from_slice(&score.0);
            }
        }
        let scores = scores.chunks_exact(padded).take(draws.len());
        for (scores, steps) in scores.zip(steps.chunks_exact_mut(units)) {
            order::steps(&scores[..units], steps);
        }
    }
}

/// For each node, one over the weight of what is present below it, and whether anything is.
#[inline(always)]
fn weigh<S: Simd>(
    simd: S,
    plan: &Plan,
    weighing: &Weighing,
    block: usize,
    inverse: &mut [Lanes],
    presence: &mut [Lanes],
) {
    let columns = plan.columns.len();
    let (leaves, branches) = weighing.weights.split_at(columns);
    let there = &weighing.present.there[block * columns..(block + 1) * columns];
    for Stage { nodes, seats, .. } in &plan.stages {
        for (node, seat) in plan.nodes[nodes.clone()].iter().zip(seats.clone()) {
            let mut share = Lanes::ZERO;
            let leaves = leaves[node.columns.clone()].iter().copied();
            add(simd, &mut share, leaves.zip(&there[node.columns.clone()]));
            let below = node.nodes.iter().zip(&node.seats);
            add(simd, &mut share, below.map(|(&child, &at)| (branches[child], &presence[at])));
            settle(simd, &mut share, &mut presence[seat]);
            inverse[seat] = share;
        }
        for seat in seats.start + nodes.len()..seats.end {
            (inverse[seat], presence[seat]) = (Lanes([1.0; LANES]), Lanes::ZERO);
        }
        lanes::invert(simd, &mut inverse[seats.clone()]);
    }
}

/// What [`weigh`] has found out for one block of units.
struct Known<'a> {
    weights: &'a [f64],
    inverse: &'a [Lanes],
    presence: &'a [Lanes],
}

/// The index of the units of one block, or a number that orders them alike (the logarithm of a
/// geometric mean, the negative reciprocal of a harmonic one); 0 for units without any value.
#[inline(always)]
fn score<S: Simd>(
    simd: S,
    plan: &Plan,
    draw: &Draw,
    known: &Known,
    block: usize,
    sums: &mut [Lanes],
    spare: &mut [Lanes],
) -> Lanes {
    let columns = plan.columns.len();
    let (leaves, branches) = known.weights.split_at(columns);
    let mut top = Lanes::ZERO;
    for Stage { level, above, nodes, seats } in &plan.stages {
        let (mean, above) = (draw.means[*level], draw.means[*above]);
        let values = &draw.layer.values[mean as usize];
        for (node, seat) in plan.nodes[nodes.clone()].iter().zip(seats.clone()) {
            let mut sum = Lanes::ZERO;
            if !node.columns.is_empty() {
                let values = &values[block * columns..(block + 1) * columns];
                let leaves = leaves[node.columns.clone()].iter().copied();
                add(simd, &mut sum, leaves.zip(&values[node.columns.clone()]));
            }
            if !node.nodes.is_empty() {
                let below = node.nodes.iter().zip(&node.seats);
                add(simd, &mut sum, below.map(|(&child, &at)| (branches[child], &sums[at])));
            }
            let inverse = known.inverse[seat].vectors::<S>();
            let sum = sum.vectors::<S>().iter().zip(inverse);
            for (seat, (sum, inverse)) in sums[seat].vectors_mut::<S>().iter_mut().zip(sum) {
                *seat = simd.mul_f64s(*sum, *inverse);
            }
        }
        if mean != above {
            // Others go with them through divisions of four as one.
            sums[seats.start + nodes.len()..seats.end].fill(Lanes::ZERO);
            let spare = &mut spare[..2 * seats.len()];
            let presence = &known.presence[seats.clone()];
            change(simd, &mut sums[seats.clone()], presence, spare, mean, above);
        }
        top = sums[seats.start];
    }
    if draw.means[draw.means.len() - 1] == Mean::Harmonic {
        for score in &mut top.0 {
            *score = -*score;
        }
    }
    top
}

/// Adds weighted values, 0 where missing. (Four vectors at a time, in registers: left to itself
/// the compiler takes the lanes apart.)
#[inline(always)]
fn add<'a, S: Simd>(
    simd: S,
    sum: &mut Lanes,
    weighted: impl Iterator<Item = (f64, &'a Lanes)> + Clone,
) {
    for (group, sum) in sum.vectors_mut::<S>().as_chunks_mut::<4>().0.iter_mut().enumerate() {
        let [mut a, mut b, mut c, mut d] = *sum;
        for (w, x) in weighted.clone() {
            let w = simd.splat_f64s(w);
            let x = &x.vectors::<S>().as_chunks::<4>().0[group];
            a = simd.mul_add_f64s(w, x[0], a);
            b = simd.mul_add_f64s(w, x[1], b);
            c = simd.mul_add_f64s(w, x[2], c);
            d = simd.mul_add_f64s(w, x[3], d);
        }
        *sum = [a, b, c, d];
    }
}

/// What is present is 1, what is missing 0, and is divided by 1.
#[inline(always)]
fn settle<S: Simd>(simd: S, share: &mut Lanes, presence: &mut Lanes) {
    let [zero, one, nothing] = [0.0, 1.0, NOTHING].map(|number| simd.splat_f64s(number));
    let presence = presence.vectors_mut::<S>().iter_mut();
    for (share, presence) in share.vectors_mut::<S>().iter_mut().zip(presence) {
        *presence = simd.select_f64s(simd.greater_than_f64s(*share, nothing), one, zero);
        *share = simd.add_f64s(*share, simd.sub_f64s(one, *presence));
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

//! The few functions of the kernel that are not sums: exponentials and logarithms of many units at
//! once, in plain arithmetic, so that every processor gives the same bits.

use pulp::Simd;

/// Units that go through the kernel together.
pub(crate) const LANES: usize = 32;

/// One value for each of [`LANES`] units. Aligned, since a vector that lies across two lines of the
/// cache takes twice as long to load.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub(crate) struct Lanes(pub [f64; LANES]);

impl Lanes {
    pub(crate) const ZERO: Lanes = Lanes([0.0; LANES]);

    /// As vectors of the processor's width.
    #[inline(always)]
    pub(crate) fn vectors<S: Simd>(&self) -> &[S::f64s] {
        S::as_simd_f64s(&self.0).0
    }

    #[inline(always)]
    pub(crate) fn vectors_mut<S: Simd>(&mut self) -> &mut [S::f64s] {
        S::as_mut_simd_f64s(&mut self.0).0
    }
}

/// One over four numbers. Four divisions are made as one, because a division costs as much as a
/// dozen products; no product of the four may be zero or infinite.
#[inline(always)]
fn inverse<S: Simd>(simd: S, [a, b, c, d]: [S::f64s; 4]) -> [S::f64s; 4] {
    let (low, high) = (simd.mul_f64s(a, b), simd.mul_f64s(c, d));
    let all = simd.div_f64s(simd.splat_f64s(1.0), simd.mul_f64s(low, high));
    let (low, high) = (simd.mul_f64s(all, high), simd.mul_f64s(all, low));
    [simd.mul_f64s(low, b), simd.mul_f64s(low, a), simd.mul_f64s(high, d), simd.mul_f64s(high, c)]
}

/// One over each number; there are a multiple of four.
#[inline(always)]
pub(crate) fn invert<S: Simd>(simd: S, numbers: &mut [Lanes]) {
    for four in numbers.as_chunks_mut::<4>().0 {
        let [a, b, c, d] = four.each_mut().map(|row| row.vectors_mut::<S>());
        for at in 0..LANES / S::F64_LANES {
            [a[at], b[at], c[at], d[at]] = inverse(simd, [a[at], b[at], c[at], d[at]]);
        }
    }
}

/// Divides numbers by others; there are a multiple of four of each.
#[inline(always)]
fn divide<S: Simd>(simd: S, numbers: &mut [Lanes], by: &[Lanes]) {
    let numbers = numbers.as_chunks_mut::<4>().0;
    for (numbers, by) in numbers.iter_mut().zip(by.as_chunks::<4>().0) {
        let [i, j, k, l] = numbers.each_mut().map(|row| row.vectors_mut::<S>());
        let [a, b, c, d] = by.each_ref().map(|row| row.vectors::<S>());
        for at in 0..LANES / S::F64_LANES {
            let [a, b, c, d] = inverse(simd, [a[at], b[at], c[at], d[at]]);
            i[at] = simd.mul_f64s(i[at], a);
            j[at] = simd.mul_f64s(j[at], b);
            k[at] = simd.mul_f64s(k[at], c);
            l[at] = simd.mul_f64s(l[at], d);
        }
    }
}

/// `eˣ` for |x| < 5.5, with a relative error below 10⁻¹⁴: the Taylor series of a sixteenth, squared
/// four times. (Logarithms of scores between 1 and 200 are not larger.)
#[inline(always)]
pub(crate) fn exp<S: Simd>(simd: S, x: &mut Lanes) {
    const SERIES: [f64; 12] = [
        1.0 / 39916800.0,
        1.0 / 3628800.0,
        1.0 / 362880.0,
        1.0 / 40320.0,
        1.0 / 5040.0,
        1.0 / 720.0,
        1.0 / 120.0,
        1.0 / 24.0,
        1.0 / 6.0,
        0.5,
        1.0,
        1.0,
    ];
    for x in x.vectors_mut::<S>() {
        let part = simd.mul_f64s(*x, simd.splat_f64s(1.0 / 16.0));
        let mut sum = simd.splat_f64s(1.0 / 479001600.0);
        for term in SERIES {
            sum = simd.mul_add_f64s(sum, part, simd.splat_f64s(term));
        }
        for _ in 0..4 {
            sum = simd.mul_f64s(sum, sum);
        }
        *x = sum;
    }
}

/// The natural logarithm of numbers between ¾ and 181, within 2 units of the last place of the larger
/// of the result and 1: halved until near 1, then `ln m = 2 artanh ((m − 1) / (m + 1))`. There are
/// a multiple of four of them, and twice as many of `spare`.
#[inline(always)]
pub(crate) fn ln<S: Simd>(simd: S, x: &mut [Lanes], spare: &mut [Lanes]) {
    const SERIES: [f64; 10] = [
        1.0 / 19.0,
        1.0 / 17.0,
        1.0 / 15.0,
        1.0 / 13.0,
        1.0 / 11.0,
        1.0 / 9.0,
        1.0 / 7.0,
        1.0 / 5.0,
        1.0 / 3.0,
        1.0,
    ];
    let one = simd.splat_f64s(1.0);
    let (ratios, above) = spare.split_at_mut(x.len());
    for ((x, ratio), above) in x.iter_mut().zip(&mut *ratios).zip(&mut *above) {
        let (ratio, above) = (ratio.vectors_mut::<S>(), above.vectors_mut::<S>());
        for ((x, ratio), above) in x.vectors_mut::<S>().iter_mut().zip(ratio).zip(above) {
            let (mut near, mut power) = (*x, simd.splat_f64s(0.0));
            for (halvings, times) in [(4.0, 16.0), (2.0, 4.0), (1.0, 2.0)] {
                let half = simd.splat_f64s(1.0 / times);
                let bound = simd.splat_f64s(times * std::f64::consts::FRAC_1_SQRT_2);
                let is_far = simd.greater_than_or_equal_f64s(near, bound);
                near = simd.select_f64s(is_far, simd.mul_f64s(near, half), near);
                let more = simd.add_f64s(power, simd.splat_f64s(halvings));
                power = simd.select_f64s(is_far, more, power);
            }
            *ratio = simd.sub_f64s(near, one);
            *above = simd.add_f64s(near, one);
            *x = power;
        }
    }
    divide(simd, ratios, above);
    for (x, ratio) in x.iter_mut().zip(&*ratios) {
        for (x, ratio) in x.vectors_mut::<S>().iter_mut().zip(ratio.vectors::<S>()) {
            let square = simd.mul_f64s(*ratio, *ratio);
            let mut sum = simd.splat_f64s(1.0 / 21.0);
            for term in SERIES {
                sum = simd.mul_add_f64s(sum, square, simd.splat_f64s(term));
            }
            let double = simd.add_f64s(*ratio, *ratio);
            let ln_2 = simd.splat_f64s(std::f64::consts::LN_2);
            *x = simd.mul_add_f64s(*x, ln_2, simd.mul_f64s(double, sum));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn exponentials_are_those_of_the_standard_library(x in -5.5..5.5f64) {
            let mut lanes = Lanes([x; LANES]);
            exp(pulp::Scalar, &mut lanes);
            let error = lanes.0[5] / x.exp() - 1.0;
            prop_assert!(error.abs() < 1e-14, "{error:e} {x}");
        }

        #[test]
        fn logarithms_are_those_of_the_standard_library(x in 0.75..181.0f64) {
            let mut lanes = [Lanes([x; LANES]); 4];
            ln(pulp::Scalar, &mut lanes, &mut [Lanes::ZERO; 8]);
            let error = lanes[3].0[0] - x.ln();
            prop_assert!(error.abs() <= 5e-16 * x.ln().abs().max(1.0), "{error:e} {x}");
        }
    }
}

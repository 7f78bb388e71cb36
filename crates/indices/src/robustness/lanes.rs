//! The few functions of the kernel that are not sums: exponentials and logarithms of many units at
//! once, in plain arithmetic, so that every processor gives the same bits.

/// Units that go through the kernel together.
pub(crate) const LANES: usize = 16;

/// One value for each of [`LANES`] units. Aligned, since a vector that lies across two lines of the
/// cache takes twice as long to load.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub(crate) struct Lanes(pub [f64; LANES]);

impl Lanes {
    pub(crate) const ZERO: Lanes = Lanes([0.0; LANES]);
}

/// `1 / x` of every number in a slice whose length is a multiple of four. Four divisions are made
/// as one, because a division costs as much as a dozen products; no product of the four may be
/// zero or infinite.
#[inline(always)]
pub(crate) fn reciprocals(x: &mut [f64]) {
    let quarter = x.len() / 4;
    let (low, high) = x.split_at_mut(2 * quarter);
    let ((a, b), (c, d)) = (low.split_at_mut(quarter), high.split_at_mut(quarter));
    for (((a, b), c), d) in a.iter_mut().zip(b).zip(c).zip(d) {
        let (low, high) = (*a * *b, *c * *d);
        let all = 1.0 / (low * high);
        let (low, high) = (all * high, all * low);
        (*a, *b) = (low * *b, low * *a);
        (*c, *d) = (high * *d, high * *c);
    }
}

/// `eˣ` within 2 units of the last place for |x| < 700 (reduction by ln 2 and a Taylor series on
/// ±ln 2 / 2).
#[inline(always)]
pub(crate) fn exp(x: &mut [f64]) {
    const SHIFT: f64 = 6755399441055744.0; // 1.5·2⁵²: the sum has the rounded number in its last bits
    const LN_2: f64 = std::f64::consts::LN_2;
    const LN_2_REST: f64 = f64::from_bits(0x3c7a_bc9e_3b39_803f); // ln 2 less the above
    const SERIES: [f64; 13] = [
        1.0 / 479001600.0,
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
    for x in x {
        let shifted = x.mul_add(std::f64::consts::LOG2_E, SHIFT);
        let power = shifted - SHIFT;
        let rest = power.mul_add(-LN_2_REST, power.mul_add(-LN_2, *x));
        let mut sum: f64 = 1.0 / 6227020800.0;
        for term in SERIES {
            sum = sum.mul_add(rest, term);
        }
        *x = f64::from_bits(sum.to_bits().wrapping_add(shifted.to_bits() << 52));
    }
}

/// The natural logarithm of positive, normal numbers, within 2 units of the last place of the
/// larger of the result and 1 (`ln m = 2 artanh ((m − 1) / (m + 1))`, m near 1). The length is a
/// multiple of four; `spare` is as long.
#[inline(always)]
pub(crate) fn ln(x: &mut [f64], spare: &mut [f64]) {
    const SQRT_HALF: u64 = 0x3fe6_a09e_667f_3bcd;
    const MAGIC: u64 = 0x4330_0000_0000_0000; // 2⁵²: small whole numbers are its last bits
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
    // The exponent that brings a number into √½ … √2, kept positive by 1023.
    let split = |x: f64| x.to_bits().wrapping_sub(SQRT_HALF).wrapping_add(1023 << 52);
    let near = |split: u64| f64::from_bits((split & 0x000f_ffff_ffff_ffff).wrapping_add(SQRT_HALF));
    for (above, x) in spare.iter_mut().zip(&*x) {
        *above = near(split(*x)) + 1.0;
    }
    reciprocals(spare);
    for (x, above) in x.iter_mut().zip(&*spare) {
        let split = split(*x);
        let power = f64::from_bits(MAGIC | (split >> 52)) - (4503599627370496.0 + 1023.0);
        let ratio = (near(split) - 1.0) * above;
        let square = ratio * ratio;
        let mut sum: f64 = 1.0 / 21.0;
        for term in SERIES {
            sum = sum.mul_add(square, term);
        }
        *x = power.mul_add(std::f64::consts::LN_2, 2.0 * ratio * sum);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn exponentials_are_those_of_the_standard_library(x in -200.0..200.0f64) {
            let mut lanes = [x];
            exp(&mut lanes);
            prop_assert!((lanes[0] / x.exp() - 1.0).abs() < 1e-15, "{} {}", lanes[0], x.exp());
        }

        #[test]
        fn logarithms_are_those_of_the_standard_library(x in -80.0..80.0f64) {
            let x = x.exp2();
            let mut lanes = [x; 4];
            ln(&mut lanes, &mut [0.0; 4]);
            let error = lanes[3] - x.ln();
            prop_assert!(error.abs() <= 5e-16 * x.ln().abs().max(1.0), "{error:e} {x}");
        }
    }
}

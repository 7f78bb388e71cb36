//! What is known about a number not yet seen: a centre, a spread, and tails as heavy as those of
//! real figures (Student's t with four degrees of freedom, whose every formula is closed).

use serde::{Deserialize, Serialize};

/// Student's t with four degrees of freedom around `center`. A `scale` of 0 is certainty.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Student {
    pub center: f64,
    pub scale: f64,
}

/// Real surprises have a wide spread because of a few: in the middle they are this much narrower
/// than their root mean square.
const MIDDLE: f64 = 0.9;

impl Student {
    /// Around `center`, with the spread of real figures whose mean square distance is `variance`.
    pub fn of(center: f64, variance: f64) -> Student {
        Student { center, scale: MIDDLE * variance.max(0.0).sqrt() }
    }

    /// The probability of a value up to `value`.
    pub fn cdf(&self, value: f64) -> f64 {
        self.chance_beyond(value, -1.0)
    }

    /// The probability of a value beyond `bound`, on the side of `sign`. The two sides mirror
    /// each other to the last bit.
    pub fn chance_beyond(&self, bound: f64, sign: f64) -> f64 {
        standard_cdf(self.evidence(bound, sign))
    }

    /// How many scales the centre lies beyond a bound, on the side of `sign`; 0 where it lies on
    /// it, endless for a certainty.
    pub fn evidence(&self, bound: f64, sign: f64) -> f64 {
        let beyond = sign * (self.center - bound);
        if beyond == 0.0 { 0.0 } else { beyond / self.scale }
    }

    /// The value that is not exceeded with probability `p` (Shaw 2006, "Sampling Student's T
    /// distribution").
    pub fn quantile(&self, p: f64) -> f64 {
        self.center + self.scale * standard_quantile(p)
    }

    /// The middle interval that holds with probability `coverage`.
    pub fn interval(&self, coverage: f64) -> (f64, f64) {
        let reach = self.scale * standard_quantile(0.5 + 0.5 * coverage);
        (self.center - reach, self.center + reach)
    }

    /// The continuous ranked probability score of what came (Gneiting and Raftery 2007; in this
    /// form Jordan, Krüger and Lerch 2019): 0 is best, and a certainty scores its absolute error.
    pub fn crps(&self, came: f64) -> f64 {
        if self.scale <= 0.0 {
            return (came - self.center).abs();
        }
        let z = (came - self.center) / self.scale;
        let density = 0.375 * (1.0 + 0.25 * z * z).powf(-2.5);
        let spread = 15.0 * std::f64::consts::PI / 64.0;
        let score =
            z * (2.0 * standard_cdf(z) - 1.0) + 2.0 * density * (4.0 + z * z) / 3.0 - spread;
        self.scale * score
    }
}

fn standard_cdf(z: f64) -> f64 {
    let tail = 4.0 + z * z;
    // Exact for a certainty and for a bound that is endlessly far away, where the tail overflows.
    let share = if tail.is_finite() { z * z / tail } else { 1.0 };
    0.5 + (0.75 * share.sqrt() * (1.0 - share / 3.0)).copysign(z)
}

fn standard_quantile(p: f64) -> f64 {
    let spread = (4.0 * p * (1.0 - p)).max(0.0);
    if spread == 0.0 {
        return if p > 0.5 { f64::INFINITY } else { f64::NEG_INFINITY };
    }
    let root = spread.sqrt();
    let size = 2.0 * ((root.acos() / 3.0).cos() / root - 1.0).max(0.0).sqrt();
    size.copysign(p - 0.5)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_quantile_undoes_the_distribution(
            center in -1e3..1e3, scale in 1e-3..1e3, p in 0.001..0.999,
        ) {
            let some = Student { center, scale };
            prop_assert!((some.cdf(some.quantile(p)) - p).abs() < 1e-9);
        }

        #[test]
        fn the_ranked_score_is_the_integral_of_the_squared_distance_to_what_came(
            center in -5.0..5.0, scale in 0.1..3.0, came in -5.0..5.0,
        ) {
            let some = Student { center, scale };
            let (steps, reach) = (200_000, 400.0);
            let width = 2.0 * reach / f64::from(steps);
            let integral: f64 = (0..steps)
                .map(|step| -reach + (f64::from(step) + 0.5) * width)
                .map(|x| (some.cdf(x) - if x >= came { 1.0 } else { 0.0 }).powi(2) * width)
                .sum();
            prop_assert!((some.crps(came) - integral).abs() < 5e-3 * (1.0 + integral));
        }
    }

    #[test]
    fn the_quantiles_are_those_of_the_printed_tables() {
        let standard = Student { center: 0.0, scale: 1.0 };
        for (p, printed) in [(0.5, 0.0), (0.75, 0.741), (0.9, 1.533), (0.95, 2.132), (0.995, 4.604)]
        {
            assert!((standard.quantile(p) - printed).abs() < 1e-3, "{p}");
        }
    }

    #[test]
    fn a_certainty_scores_its_absolute_error() {
        assert_eq!(Student { center: 3.0, scale: 0.0 }.crps(5.0), 2.0);
        assert_eq!(Student { center: 3.0, scale: 0.0 }.cdf(3.0), 0.5);
    }
}

//! From values to places on the sheet: linear scales, and ticks at round numbers.

/// A linear map from a range of values to a range of coordinates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    from: (f64, f64),
    to: (f64, f64),
}

impl Scale {
    /// `from` may be given in either order, may be a single value (which then stands in the
    /// middle), and is replaced by 0 to 1 when it is not finite.
    pub fn new(from: (f64, f64), to: (f64, f64)) -> Scale {
        Scale { from: spread(from), to }
    }

    pub fn at(&self, value: f64) -> f64 {
        // Halves keep differences of the largest numbers finite.
        let (low, high) = (self.from.0 / 2.0, self.from.1 / 2.0);
        let share = (value / 2.0 - low) / (high - low);
        self.to.0 + share * (self.to.1 - self.to.0)
    }

    /// `value`, or the end of the range it lies beyond.
    pub fn clamped(&self, value: f64) -> f64 {
        value.clamp(self.from.0, self.from.1)
    }
}

/// An interval of finite numbers with a length: a single value gets room on both sides.
fn spread((a, b): (f64, f64)) -> (f64, f64) {
    if !a.is_finite() || !b.is_finite() {
        return (0.0, 1.0);
    }
    let (low, high) = if a <= b { (a, b) } else { (b, a) };
    // Too close for the ticks between them to be told apart counts as one value.
    if high / 2.0 - low / 2.0 > f64::max(low.abs(), high.abs()) * 1e-12 {
        return (low, high);
    }
    let room = if low == 0.0 { 1.0 } else { low.abs() * 0.1 };
    ((low - room).max(f64::MIN), (high + room).min(f64::MAX))
}

/// Round values (1, 2 or 5 times a power of ten apart) within `low..=high`, about `about` of them.
pub fn ticks(low: f64, high: f64, about: usize) -> Vec<f64> {
    let (low, high) = spread((low, high));
    let step = step(low, high, about);
    let (first, last) = ((low / step - 1e-9).ceil(), (high / step + 1e-9).floor());
    whole(first, last).map(|i| multiple(i, step)).filter(|tick| tick.is_finite()).collect()
}

/// `low..=high` widened to round values, for an axis with about `about` ticks.
pub fn rounded(low: f64, high: f64, about: usize) -> (f64, f64) {
    let (low, high) = spread((low, high));
    let step = step(low, high, about);
    let wide =
        (multiple((low / step + 1e-9).floor(), step), multiple((high / step - 1e-9).ceil(), step));
    if wide.0.is_finite() && wide.1.is_finite() { wide } else { (low, high) }
}

/// Whole years within `low..=high`, a round number of years apart, at most about `about` of them.
pub fn year_ticks(low: f64, high: f64, about: usize) -> Vec<f64> {
    let (low, high) = spread((low, high));
    let step = step(low, high, about).max(1.0);
    whole((low / step).ceil(), (high / step).floor()).map(|i| i * step).collect()
}

/// Whole numbers from `first` to `last`; none when they are the wrong way round, and never many.
fn whole(first: f64, last: f64) -> impl Iterator<Item = f64> {
    (0..=50).map(move |i| first + f64::from(i)).take_while(move |&i| i <= last)
}

/// The smallest and the greatest of the finite values, or `None` when there are none.
pub fn extent(values: impl IntoIterator<Item = f64>) -> Option<(f64, f64)> {
    values.into_iter().filter(|value| value.is_finite()).fold(None, |found, value| match found {
        None => Some((value, value)),
        Some((low, high)) => Some((f64::min(low, value), f64::max(high, value))),
    })
}

fn step(low: f64, high: f64, about: usize) -> f64 {
    let rough = ((high / 2.0 - low / 2.0) / about.max(1) as f64 * 2.0).min(f64::MAX);
    let power = 10f64.powf(rough.log10().floor());
    if power == 0.0 || !power.is_finite() {
        return if rough > 0.0 && rough.is_finite() { rough } else { 1.0 };
    }
    let factor = [1.0, 2.0, 5.0]
        .into_iter()
        .find(|factor| rough <= factor * power * 1.000_001)
        .unwrap_or(10.0);
    (factor * power).min(f64::MAX)
}

/// `count` steps. Dividing by the whole number of steps in one keeps 0.3 from becoming 0.30000000000000004.
fn multiple(count: f64, step: f64) -> f64 {
    if step < 1.0 && step > 1e-9 { count / (1.0 / step).round() } else { count * step }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_number() -> impl Strategy<Value = f64> {
        prop_oneof![
            -1e3..1e3f64,
            -1e300..1e300f64,
            Just(0.0),
            Just(7.5),
            Just(f64::MAX),
            Just(f64::MIN),
            -1e-300..1e-300f64
        ]
    }

    proptest! {
        #[test]
        fn every_place_is_finite_and_the_ends_land_on_the_ends(a in any_number(), b in any_number()) {
            let scale = Scale::new((a, b), (10.0, 110.0));
            for value in [a, b] {
                prop_assert!((10.0 - 1e-6..=110.0 + 1e-6).contains(&scale.at(value)), "{}", scale.at(value));
            }
        }

        #[test]
        fn a_scale_keeps_order(a in -1e6..1e6f64, b in -1e6..1e6f64, x in -1e6..1e6f64, y in -1e6..1e6f64) {
            let scale = Scale::new((a, b), (0.0, 100.0));
            if x < y { prop_assert!(scale.at(x) <= scale.at(y)) }
        }

        #[test]
        fn ticks_are_few_even_and_inside(a in any_number(), b in any_number(), about in 1usize..8) {
            let ticks = ticks(a, b, about);
            prop_assert!(ticks.len() <= 2 * about + 2, "{ticks:?}");
            let (low, high) = spread((a, b));
            let slack = (high / 2.0 - low / 2.0) * 1e-6;
            for tick in &ticks { prop_assert!(tick.is_finite() && *tick >= low - slack && *tick <= high + slack, "{ticks:?}") }
            for pair in ticks.windows(2) { prop_assert!(pair[0] < pair[1]) }
        }

        #[test]
        fn a_rounded_range_holds_the_range(a in -1e9..1e9f64, b in -1e9..1e9f64, about in 1usize..8) {
            let (low, high) = rounded(a, b, about);
            let slack = 1e-6 * (high - low);
            prop_assert!(low <= a.min(b) + slack && high >= a.max(b) - slack);
        }

        #[test]
        fn years_are_whole(a in 1900.0..2100.0f64, length in 0.0..80.0f64, about in 1usize..8) {
            for year in year_ticks(a, a + length, about) { prop_assert_eq!(year.fract(), 0.0) }
        }
    }

    #[test]
    fn ticks_are_round() {
        assert_eq!(ticks(0.0, 1.0, 5), [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]);
        assert_eq!(ticks(-12.0, 31.0, 4), [0.0, 20.0]);
        assert_eq!(rounded(13.0, 87.0, 4), (0.0, 100.0));
        assert_eq!(year_ticks(2012.0, 2016.0, 8), [2012.0, 2013.0, 2014.0, 2015.0, 2016.0]);
    }

    #[test]
    fn nothing_finite_has_no_extent() {
        assert_eq!(extent([f64::NAN]), None);
        assert_eq!(extent([3.0, f64::NAN, -1.0]), Some((-1.0, 3.0)));
    }
}

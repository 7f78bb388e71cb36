//! What is worth a second look before a figure is recorded. A warning never stops anybody.

use serde::Serialize;

use super::{Checked, Period};

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Warning {
    /// The step from the neighbouring figure lies far outside the series' own history.
    Jump { from: Period, before: f64, value: f64, usual_step: f64 },
    /// More than ten times as large, or less than a tenth: perhaps another unit.
    Magnitude { from: Period, before: f64, value: f64 },
    /// The parts of a split do not add up to the whole.
    Sum { period: Period, sum: f64, whole: f64 },
    /// Nobody can check a figure without a source.
    SourceMissing,
}

impl Warning {
    /// The key of its text.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Jump { .. } => "warning-jump",
            Self::Magnitude { .. } => "warning-magnitude",
            Self::Sum { .. } => "warning-sum",
            Self::SourceMissing => "warning-source-missing",
        }
    }
}

/// Compares a figure with the other figures of its series, in any order.
///
/// The steps between neighbouring figures, per year, are summed up by their median and
/// their median absolute deviation (scaled by 1.4826 to a standard deviation). A step
/// further than six deviations from the median is a jump; the deviation is taken to be
/// at least a twentieth of the series' median size, so that a series that hardly moves
/// does not cry wolf. With fewer than four steps only the magnitude is looked at.
pub fn warnings(new: &Checked, series: &[(Period, f64)]) -> Vec<Warning> {
    let mut found = vec![];
    let Some(value) = new.value() else { return found };
    if new.new.source.is_empty() {
        found.push(Warning::SourceMissing);
    }
    found.extend(jump(new.period(), value, series));
    found
}

/// Whether a value stands out from its series; see [`warnings`].
pub fn jump(period: Period, value: f64, series: &[(Period, f64)]) -> Option<Warning> {
    let mut others: Vec<_> = series.iter().copied().filter(|(at, _)| *at != period).collect();
    others.sort_by_key(|(at, _)| *at);
    // The figure before it, or after it where it is the first.
    let (from, before) =
        *others.iter().rev().find(|(at, _)| *at < period).or_else(|| others.first())?;
    let per_year =
        |(a, x): (Period, f64), (b, y): (Period, f64)| (y - x) / (b.at() - a.at()).abs().max(0.25);
    let mut steps: Vec<f64> = others.windows(2).map(|pair| per_year(pair[0], pair[1])).collect();
    if steps.len() >= 4 {
        let middle = median(&mut steps);
        let mut deviations: Vec<f64> = steps.iter().map(|step| (step - middle).abs()).collect();
        let mut sizes: Vec<f64> = others.iter().map(|(_, value)| value.abs()).collect();
        let spread = (1.4826 * median(&mut deviations)).max(median(&mut sizes) / 20.0);
        let step = if from < period {
            per_year((from, before), (period, value))
        } else {
            per_year((period, value), (from, before))
        };
        if (step - middle).abs() > 6.0 * spread {
            return Some(Warning::Jump { from, before, value, usual_step: middle });
        }
        return None;
    }
    let far = (value / before).abs();
    (before != 0.0 && value != 0.0 && !(0.1..=10.0).contains(&far)).then_some(Warning::Magnitude {
        from,
        before,
        value,
    })
}

/// What the parts of a split add up to, if it is not the whole: each may have been
/// rounded by half a unit.
pub fn sum(parts: impl IntoIterator<Item = f64>, whole: f64) -> Option<f64> {
    let (count, sum) = parts.into_iter().fold((0_u32, 0.0), |(n, sum), part| (n + 1, sum + part));
    (count > 1 && (sum - whole).abs() > 0.5 * f64::from(count)).then_some(sum)
}

/// Of at least one number; reorders them.
fn median(numbers: &mut [f64]) -> f64 {
    numbers.sort_by(f64::total_cmp);
    let half = numbers.len() / 2;
    if numbers.len() % 2 == 1 {
        numbers[half]
    } else {
        f64::midpoint(numbers[half - 1], numbers[half])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn yearly(values: &[f64]) -> Vec<(Period, f64)> {
        (2010..).map(Period::Year).zip(values.iter().copied()).collect()
    }

    #[test]
    fn a_slip_of_the_decimal_point_stands_out() {
        let series = yearly(&[61.2, 62.0, 61.5, 63.1, 62.4, 63.0]);
        assert!(matches!(jump(Period::Year(2016), 6.31, &series), Some(Warning::Jump { .. })));
        assert_eq!(jump(Period::Year(2016), 64.0, &series), None);
    }

    #[test]
    fn a_value_that_repeats_between_elections_and_then_moves_does_not() {
        let series = yearly(&[81.0, 81.0, 81.0, 81.0, 83.4, 83.4, 83.4]);
        assert_eq!(jump(Period::Year(2017), 80.1, &series), None);
    }

    #[test]
    fn a_short_series_warns_of_magnitude_only() {
        let series = yearly(&[1200.0, 1300.0]);
        assert!(matches!(jump(Period::Year(2012), 1.4, &series), Some(Warning::Magnitude { .. })));
        assert_eq!(jump(Period::Year(2012), 2400.0, &series), None);
        assert_eq!(jump(Period::Year(2012), 2400.0, &[]), None);
    }

    #[test]
    fn rounded_parts_are_a_whole_and_forgotten_ones_are_not() {
        assert_eq!(sum([33.0, 33.0, 33.0], 100.0), None);
        assert_eq!(sum([50.0, 30.0], 100.0), Some(80.0));
        assert_eq!(sum([50.0], 100.0), None);
    }

    proptest! {
        #[test]
        fn units_do_not_matter(values in prop::collection::vec(1.0..100.0_f64, 6..12), next in 1.0..1000.0_f64) {
            let tenfold: Vec<f64> = values.iter().map(|v| v * 8.0).collect();
            let plain = jump(Period::Year(2030), next, &yearly(&values)).is_some();
            prop_assert_eq!(plain, jump(Period::Year(2030), next * 8.0, &yearly(&tenfold)).is_some());
        }
    }
}

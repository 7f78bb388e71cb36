//! Outliers: one unit far from all others must not decide how everybody else is told apart.

use std::{fmt, str::FromStr};

use crate::{
    Error, Result,
    column::{count, deviation, mean, present, range},
};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Treatment {
    #[default]
    None,
    /// Winsorise up to this many points; where that is not enough, take logarithms.
    Winsorise(usize),
}

impl FromStr for Treatment {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        match text.split_once(':') {
            None if text == "none" => Some(Treatment::None),
            Some(("winsorise", points)) => points.parse().ok().map(Treatment::Winsorise),
            _ => None,
        }
        .ok_or_else(|| Error::Option {
            what: "treatment",
            text: text.into(),
            expected: "none, or winsorise:N with N the most points to move, such as winsorise:5",
        })
    }
}

impl fmt::Display for Treatment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Treatment::None => f.write_str("none"),
            Treatment::Winsorise(points) => write!(f, "winsorise:{points}"),
        }
    }
}

/// What was done to a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Treated {
    Untouched,
    /// So many points were moved to the nearest value that stayed.
    Winsorised(usize),
    /// The logarithm of the distance from the lowest value, moved by a hundredth of the range.
    Logged,
}

/// Treats one column. A column is in need when |skewness| ≥ 2 and kurtosis ≥ 3.5 (the sample
/// definitions of Joanes and Gill 1998 that spreadsheets use; the thresholds are those of the JRC's
/// COIN Tool).
pub fn treat(column: &mut [f64], how: Treatment) -> Treated {
    let Treatment::Winsorise(most) = how else { return Treated::Untouched };
    if !in_need(column) {
        return Treated::Untouched;
    }
    let original = column.to_vec();
    let mut moved = vec![false; column.len()];
    while in_need(column) {
        let (low, high) = range(column);
        let far = if skewness(column) >= 0.0 { high } else { low };
        let at_end: Vec<_> = (0..column.len()).filter(|&unit| column[unit] == far).collect();
        let points = at_end.iter().filter(|&&unit| !moved[unit]).count();
        if moved.iter().filter(|&&m| m).count() + points > most {
            break;
        }
        let rest: Vec<_> = present(column).filter(|&value| value != far).collect();
        let (low, high) = range(&rest);
        let near = if far > high { high } else { low };
        for unit in at_end {
            column[unit] = near;
            moved[unit] = true;
        }
    }
    if !in_need(column) {
        return Treated::Winsorised(moved.iter().filter(|&&m| m).count());
    }
    let (low, high) = range(&original);
    for (value, original) in column.iter_mut().zip(original) {
        *value = libm::log(original - low + 0.01 * (high - low));
    }
    Treated::Logged
}

fn in_need(column: &[f64]) -> bool {
    skewness(column).abs() >= 2.0 && kurtosis(column) >= 3.5
}

/// `NaN` for fewer than three values or a constant column.
fn skewness(column: &[f64]) -> f64 {
    let n = count(column) as f64;
    n / ((n - 1.0) * (n - 2.0)) * standardised(column, 3)
}

/// Excess kurtosis; `NaN` for fewer than four values or a constant column.
fn kurtosis(column: &[f64]) -> f64 {
    let n = count(column) as f64;
    n * (n + 1.0) / ((n - 1.0) * (n - 2.0) * (n - 3.0)) * standardised(column, 4)
        - 3.0 * (n - 1.0).powi(2) / ((n - 2.0) * (n - 3.0))
}

/// The sum of a power of the standardised values.
fn standardised(column: &[f64], power: usize) -> f64 {
    let (mean, deviation) = (mean(column), deviation(column));
    let standard = |value: f64| (value - mean) / deviation;
    present(column).map(|value| (0..power).map(|_| standard(value)).product::<f64>()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outlier_is_moved_to_its_neighbour_on_the_far_side() {
        let mut high: Vec<f64> = (0..30).map(f64::from).chain([1000.0, f64::NAN]).collect();
        assert_eq!(treat(&mut high, Treatment::Winsorise(5)), Treated::Winsorised(1));
        assert_eq!(high[30], 29.0);
        let mut low: Vec<f64> = (0..30).map(f64::from).chain([-1000.0]).collect();
        assert_eq!(treat(&mut low, Treatment::Winsorise(5)), Treated::Winsorised(1));
        assert_eq!(low[30], 0.0);
    }

    #[test]
    fn where_too_many_points_would_move_logarithms_are_taken() {
        let mut column: Vec<f64> = (0..40).map(|i| f64::from(i).mul_add(0.3, 0.0).exp()).collect();
        assert_eq!(treat(&mut column, Treatment::Winsorise(2)), Treated::Logged);
    }
}

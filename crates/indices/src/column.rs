//! One column of figures, `NaN` where a value is missing: its moments, quantiles and ranks.

/// The values that are there.
pub(crate) fn present(column: &[f64]) -> impl Iterator<Item = f64> + Clone + '_ {
    column.iter().copied().filter(|value| !value.is_nan())
}

pub(crate) fn count(column: &[f64]) -> usize {
    present(column).count()
}

/// A sum that is the same in any order of its terms: what each addition rounds off (Knuth's
/// two-sum) is added up beside it, so that the result is rounded once, at the end.
pub(crate) fn sum(values: impl Iterator<Item = f64>) -> f64 {
    let (mut sum, mut rest) = (0.0_f64, 0.0_f64);
    for value in values {
        let next = sum + value;
        let back = next - sum;
        rest += (sum - (next - back)) + (value - back);
        sum = next;
    }
    sum + rest
}

/// `NaN` for an empty column.
pub(crate) fn mean(column: &[f64]) -> f64 {
    sum(present(column)) / count(column) as f64
}

/// The sample standard deviation (n − 1).
pub(crate) fn deviation(column: &[f64]) -> f64 {
    let of = |column: &[f64]| {
        let mean = mean(column);
        let squares = sum(present(column).map(|value| (value - mean).powi(2)));
        (squares / (count(column) as f64 - 1.0)).sqrt()
    };
    let (low, high) = range(column);
    match of(column) {
        // The squares of very small numbers are zero.
        0.0 if high > low => {
            let scaled: Vec<f64> = column.iter().map(|v| (v - low) / (high - low)).collect();
            of(&scaled) * (high - low)
        }
        deviation => deviation,
    }
}

/// The lowest and the highest value; `(inf, -inf)` for an empty column.
pub(crate) fn range(column: &[f64]) -> (f64, f64) {
    present(column)
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)))
}

/// The values that are there, in order.
pub(crate) fn sorted(column: &[f64]) -> Vec<f64> {
    let mut values: Vec<_> = present(column).collect();
    values.sort_unstable_by(f64::total_cmp);
    values
}

/// The median; `NaN` for an empty column.
pub(crate) fn median(column: &[f64]) -> f64 {
    quantile(&sorted(column), 0.5)
}

/// The quantile of type 7 (Hyndman and Fan 1996; R's default) of values in order.
pub fn quantile(sorted: &[f64], share: f64) -> f64 {
    if sorted.is_empty() {
        return f64::NAN;
    }
    let at = (sorted.len() - 1) as f64 * share.clamp(0.0, 1.0);
    let (low, high) = (sorted[at.floor() as usize], sorted[at.ceil() as usize]);
    low + (at - at.floor()) * (high - low)
}

/// What values in the same place share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ties {
    /// The smallest of their ranks.
    Smallest,
    /// The average of their ranks.
    Average,
}

/// Ranks from 1 for the lowest value; missing values keep `NaN`.
pub(crate) fn ranks(column: &[f64], ties: Ties) -> Vec<f64> {
    let mut order: Vec<_> = (0..column.len()).filter(|&i| !column[i].is_nan()).collect();
    order.sort_unstable_by(|&a, &b| column[a].total_cmp(&column[b]));
    let mut ranks = vec![f64::NAN; column.len()];
    let mut start = 0;
    // total_cmp puts -0 before 0; they are the same value, so runs are found by ==.
    for run in order.chunk_by(|&a, &b| column[a] == column[b]) {
        let rank = match ties {
            Ties::Smallest => start as f64 + 1.0,
            Ties::Average => start as f64 + (run.len() as f64 + 1.0) / 2.0,
        };
        for &unit in run {
            ranks[unit] = rank;
        }
        start += run.len();
    }
    ranks
}

/// Values that differ by less than this share of the larger one are the same: the last bits of a
/// sum hang on the order of its terms and on the unit of measure, and must not decide a place.
pub(crate) const SAME: f64 = 1e-12;

pub(crate) fn same(a: f64, b: f64) -> bool {
    (a - b).abs() <= SAME * a.abs().max(b.abs())
}

/// Places from 1 for the highest score; equal scores share the smallest place.
pub fn places(scores: &[f64]) -> Vec<usize> {
    let mut order: Vec<_> = (0..scores.len()).collect();
    order.sort_unstable_by(|&a, &b| scores[b].total_cmp(&scores[a]));
    let mut places = vec![0; scores.len()];
    let mut first = 0;
    for (position, &unit) in order.iter().enumerate() {
        if !same(scores[unit], scores[order[first]]) {
            first = position;
        }
        places[unit] = first + 1;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_share_the_smallest_or_the_average_rank() {
        let column = [3.0, 1.0, f64::NAN, 3.0, 0.0];
        assert_eq!(ranks(&column, Ties::Smallest)[..2], [3.0, 2.0]);
        assert_eq!(ranks(&column, Ties::Average)[..2], [3.5, 2.0]);
        assert!(ranks(&column, Ties::Average)[2].is_nan());
    }

    #[test]
    fn a_sum_does_not_hang_on_the_order_of_its_terms() {
        let mut terms: Vec<f64> =
            (1..2000).map(|i| 1e9_f64.powf(f64::from(i % 97) / 97.0) / f64::from(i)).collect();
        let there = sum(terms.iter().copied());
        terms.reverse();
        assert_eq!(there, sum(terms.iter().copied()));
        terms.sort_unstable_by(f64::total_cmp);
        assert_eq!(there, sum(terms.iter().copied()));
    }

    #[test]
    fn quantiles_lie_between_their_neighbours() {
        assert_eq!(quantile(&[1.0, 2.0, 4.0, 8.0], 0.5), 3.0);
        assert_eq!(quantile(&[1.0, 2.0, 4.0, 8.0], 1.0), 8.0);
    }

    #[test]
    fn the_last_bits_of_a_score_do_not_decide_a_place() {
        assert_eq!(places(&[0.1 + 0.2, 0.3, 7.0]), [2, 2, 1]);
    }
}

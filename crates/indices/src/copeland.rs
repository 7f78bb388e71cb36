//! Copeland's rule: every unit meets every other one, and the children of the aggregate vote.

use crate::column::same;

/// Shares of votes this near to a half are a draw.
const DRAW: f64 = 1e-9;

/// For each unit, the contests won less the contests lost (Copeland 1951; Munda and Nardo 2009).
/// A contest is won with more than half of the weight, over the columns in which both units have a
/// value; an equal value gives half of its weight to each. Two units that share no column draw. A
/// unit without any value has no score.
///
/// The result does not depend on the order of the units, because each contest is held once and
/// counted for both.
pub fn copeland(columns: &[&[f64]], weights: &[f64]) -> Vec<f64> {
    let units = columns.first().map_or(0, |column| column.len());
    let mut scores = vec![0.0; units];
    for a in 0..units {
        for b in a + 1..units {
            let (mut lead, mut total) = (0.0, 0.0);
            for (column, weight) in columns.iter().zip(weights) {
                let (x, y) = (column[a], column[b]);
                if x.is_nan() || y.is_nan() {
                    continue;
                }
                total += weight;
                if !same(x, y) {
                    lead += if x > y { *weight } else { -weight };
                }
            }
            // The lead is twice the distance of the share from a half.
            if lead.abs() > 2.0 * DRAW * total {
                scores[a] += lead.signum();
                scores[b] -= lead.signum();
            }
        }
    }
    for (unit, score) in scores.iter_mut().enumerate() {
        let votes = |(column, weight): (&&[f64], &f64)| *weight > 0.0 && !column[unit].is_nan();
        if !columns.iter().zip(weights).any(votes) {
            *score = f64::NAN;
        }
    }
    scores
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn equal_units_draw_whatever_the_weights() {
        let columns: [&[f64]; 3] = [&[1.0, 2.0], &[2.0, 1.0], &[5.0, 5.0]];
        assert_eq!(copeland(&columns, &[0.1 + 0.2, 0.3, 0.7]), [0.0, 0.0]);
    }

    proptest! {
        #[test]
        fn the_order_of_the_units_does_not_matter(
            table in prop::collection::vec(prop::collection::vec(prop::option::of(0..9u8), 4), 2..12),
            turn in 0..12usize,
        ) {
            let columns = |table: &[Vec<Option<u8>>]| -> Vec<Vec<f64>> {
                let cell = |row: &Vec<Option<u8>>, c: usize| row[c].map_or(f64::NAN, f64::from);
                (0..4).map(|c| table.iter().map(|row| cell(row, c)).collect()).collect()
            };
            let score = |table: &[Vec<Option<u8>>]| {
                let columns = columns(table);
                let columns: Vec<_> = columns.iter().map(Vec::as_slice).collect();
                copeland(&columns, &[1.0, 2.0, 0.5, 1.5])
            };
            let before = score(&table);
            let mut turned = table.clone();
            let turn = turn % table.len();
            turned.rotate_left(turn);
            turned.reverse();
            let mut after = score(&turned);
            after.reverse();
            after.rotate_right(turn);
            let bits = |scores: Vec<f64>| scores.into_iter().map(f64::to_bits).collect::<Vec<_>>();
            prop_assert_eq!(bits(before), bits(after));
        }
    }
}

//! The benefit of the doubt: each unit is seen with the weights under which it looks best.

use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOutcome};

use crate::{Error, Result, aggregate::Family};

/// Between which bounds the share of each child in a unit's score must lie.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shares {
    pub low: f64,
    pub high: f64,
}

impl Shares {
    /// Weights are only not negative.
    pub const FREE: Shares = Shares { low: 0.0, high: 1.0 };

    pub(crate) fn are_usable(&self) -> bool {
        (0.0..=1.0).contains(&self.low) && (0.0..=1.0).contains(&self.high) && self.low <= self.high
    }
}

/// For each unit `u` the largest `Σ w·y_u` with `Σ w·y_k ≤ 1` for every unit `k`, weights not
/// negative and, for each child that `u` has a value of, `low ≤ w·y_u / Σ w·y_u ≤ high` (Melyn and
/// Moesen 1991; Cherchye, Moesen, Rogge and Van Puyenbroeck 2007; shares: Wong and Beasley 1990).
/// Between 0 and 1, where 1 is the frontier; the framework's weights take no part. A missing value
/// gets no weight in the unit's own score and counts as zero in the others'.
///
/// # Errors
/// A value below zero, or bounds that no weights can meet (the lows of all children above 1, or
/// the highs below).
pub fn benefit_of_doubt(family: &Family, shares: Shares) -> Result<Vec<f64>> {
    for (child, column) in family.codes.iter().zip(&family.columns) {
        if let Some(unit) = column.iter().position(|&x| x < 0.0) {
            return Err(Error::NotPositive {
                unit: family.units[unit].clone(),
                child: (*child).into(),
                node: family.node.into(),
                value: column[unit],
                method: "benefit of the doubt",
            });
        }
    }
    // Units that are nowhere better than another one add nothing to the frontier.
    let rivals = undominated(&family.columns);
    (0..family.units.len()).map(|unit| best_score(family, unit, &rivals, shares)).collect()
}

fn best_score(family: &Family, unit: usize, rivals: &[usize], shares: Shares) -> Result<f64> {
    let own: Vec<_> = family.columns.iter().filter(|column| !column[unit].is_nan()).collect();
    if own.is_empty() {
        return Ok(f64::NAN);
    }
    let wrong = |what: &str| {
        Error::Weighing(format!(
            "benefit of the doubt of {}, unit {}: {what}",
            family.node, family.units[unit]
        ))
    };
    let children = own.len() as f64;
    if shares.low * children > 1.0 || shares.high * children < 1.0 {
        return Err(wrong(&format!(
            "its {children} values cannot have shares between {} and {} that sum to 1: widen the bounds",
            shares.low, shares.high
        )));
    }
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let weights: Vec<_> =
        own.iter().map(|column| problem.add_var(column[unit], (0.0, f64::INFINITY))).collect();
    for &rival in rivals {
        let score = own.iter().zip(&weights).map(|(column, &weight)| {
            let value = column[rival];
            (weight, if value.is_nan() { 0.0 } else { value })
        });
        problem.add_constraint(score.collect::<Vec<_>>(), ComparisonOp::Le, 1.0);
    }
    if shares != Shares::FREE {
        for child in 0..own.len() {
            let excess = |bound: f64| {
                let terms = own.iter().zip(&weights).enumerate();
                terms
                    .map(|(c, (column, &weight))| {
                        (weight, column[unit] * (f64::from(u8::from(c == child)) - bound))
                    })
                    .collect::<Vec<_>>()
            };
            problem.add_constraint(excess(shares.low), ComparisonOp::Ge, 0.0);
            problem.add_constraint(excess(shares.high), ComparisonOp::Le, 0.0);
        }
    }
    // A unit that is zero everywhere is at the bottom whatever the weights.
    if own.iter().all(|column| column[unit] == 0.0) {
        return Ok(0.0);
    }
    match problem.solve() {
        Ok(SolveOutcome::Solution(solution)) => Ok(solution.objective()),
        Ok(SolveOutcome::Interrupted(_)) => Err(wrong("no weights were found in time")),
        Err(error) => Err(wrong(&error.to_string())),
    }
}

/// The units that no other one equals or beats in every column (of equal ones, the first).
fn undominated(columns: &[&[f64]]) -> Vec<usize> {
    let units = columns.first().map_or(0, |column| column.len());
    let value = |column: &[f64], unit: usize| {
        if column[unit].is_nan() { 0.0 } else { column[unit] }
    };
    let beats = |a: usize, b: usize| {
        let mut better = false;
        for column in columns {
            let (x, y) = (value(column, a), value(column, b));
            if x < y {
                return false;
            }
            better |= x > y;
        }
        better || a < b
    };
    (0..units).filter(|&b| !(0..units).any(|a| a != b && beats(a, b))).collect()
}

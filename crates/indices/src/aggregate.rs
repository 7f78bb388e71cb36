//! From the scores of the children of an aggregate to its own.

use std::{fmt, str::FromStr};

use crate::{
    Error, Result,
    copeland::copeland,
    frontier::{self, Shares},
};

/// How the children of an aggregate become one score. Weights are rescaled over the values that
/// exist; a unit without any stays missing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Aggregation {
    #[default]
    Arithmetic,
    Geometric,
    Harmonic,
    /// `(Σ w·xᵖ / Σ w)^(1/p)`; the geometric mean at p = 0.
    Power(f64),
    /// Majority contests between all pairs of units, see [`copeland`].
    Copeland,
    /// The mean less (`bad_side`: plus) the unit's own variation, `M ∓ S²/M`, where `S` is the
    /// deviation among the unit's scores (De Muro, Mazziotta and Pareto 2011). Best on `zscore:100:10`, or
    /// on `adjusted` for the adjusted index.
    MazziottaPareto {
        bad_side: bool,
    },
    /// Each unit is seen with the weights that suit it best, see [`frontier`].
    BenefitOfDoubt(Shares),
}

impl FromStr for Aggregation {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let parts: Vec<_> = text.split(':').collect();
        let number = |text: &str| text.parse::<f64>().ok();
        let method = match parts[..] {
            ["arithmetic"] => Some(Aggregation::Arithmetic),
            ["geometric"] => Some(Aggregation::Geometric),
            ["harmonic"] => Some(Aggregation::Harmonic),
            ["power", p] => number(p).filter(|p| p.abs() <= 100.0).map(Aggregation::Power),
            ["copeland"] => Some(Aggregation::Copeland),
            ["mazziotta-pareto"] => Some(Aggregation::MazziottaPareto { bad_side: false }),
            ["mazziotta-pareto", "plus"] => Some(Aggregation::MazziottaPareto { bad_side: true }),
            ["benefit-of-doubt"] => Some(Aggregation::BenefitOfDoubt(Shares::FREE)),
            ["benefit-of-doubt", low, high] => {
                let shares = number(low).zip(number(high)).map(|(low, high)| Shares { low, high });
                shares.filter(Shares::are_usable).map(Aggregation::BenefitOfDoubt)
            }
            _ => None,
        };
        method.ok_or_else(|| Error::Option {
            what: "aggregation",
            text: text.into(),
            expected: "arithmetic, geometric, harmonic, power:P, copeland, mazziotta-pareto, mazziotta-pareto:plus, benefit-of-doubt, or benefit-of-doubt:LOW:HIGH with shares between 0 and 1",
        })
    }
}

impl fmt::Display for Aggregation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Aggregation::Arithmetic => f.write_str("arithmetic"),
            Aggregation::Geometric => f.write_str("geometric"),
            Aggregation::Harmonic => f.write_str("harmonic"),
            Aggregation::Power(p) => write!(f, "power:{p}"),
            Aggregation::Copeland => f.write_str("copeland"),
            Aggregation::MazziottaPareto { bad_side: false } => f.write_str("mazziotta-pareto"),
            Aggregation::MazziottaPareto { bad_side: true } => f.write_str("mazziotta-pareto:plus"),
            Aggregation::BenefitOfDoubt(shares) if *shares == Shares::FREE => {
                f.write_str("benefit-of-doubt")
            }
            Aggregation::BenefitOfDoubt(Shares { low, high }) => {
                write!(f, "benefit-of-doubt:{low}:{high}")
            }
        }
    }
}

/// The children of one aggregate.
pub struct Family<'a> {
    /// The code of the aggregate.
    pub node: &'a str,
    /// The codes of its children.
    pub codes: Vec<&'a str>,
    /// `columns[child][unit]`
    pub columns: Vec<&'a [f64]>,
    pub weights: Vec<f64>,
    pub units: &'a [String],
}

impl Aggregation {
    /// The scores of the aggregate, one per unit.
    ///
    /// # Errors
    /// A value that is not above zero under a mean that needs it, naming unit and child; a result
    /// that is not finite.
    pub fn apply(self, family: &Family) -> Result<Vec<f64>> {
        let scores = match self {
            Aggregation::Copeland => copeland(&family.columns, &family.weights),
            Aggregation::BenefitOfDoubt(shares) => frontier::benefit_of_doubt(family, shares)?,
            _ => {
                self.refuse_what_is_not_positive(family)?;
                let values = |unit: usize| family.columns.iter().map(move |column| column[unit]);
                let weights = || family.weights.iter().copied();
                (0..family.units.len()).map(|unit| self.mean(values(unit).zip(weights()))).collect()
            }
        };
        for (unit, score) in scores.iter().enumerate() {
            if !score.is_finite() && family.has_value(unit) {
                return Err(Error::NotFinite {
                    unit: family.units[unit].clone(),
                    node: family.node.into(),
                    method: self.to_string(),
                });
            }
        }
        Ok(scores)
    }

    /// Whether a unit's score hangs on its own values only.
    pub(crate) fn is_mean(self) -> bool {
        !matches!(self, Aggregation::Copeland | Aggregation::BenefitOfDoubt(_))
    }

    /// The mean of values with their weights; `NaN` where there is none.
    pub(crate) fn mean(self, pairs: impl Iterator<Item = (f64, f64)> + Clone) -> f64 {
        let values = || pairs.clone().filter(|(value, _)| !value.is_nan());
        let total: f64 = values().map(|(_, weight)| weight).sum();
        if total <= 0.0 {
            return f64::NAN;
        }
        let mean_of = |f: &dyn Fn(f64) -> f64| {
            values().map(|(value, weight)| weight * f(value)).sum::<f64>() / total
        };
        match self {
            Aggregation::Geometric | Aggregation::Power(0.0) => libm::exp(mean_of(&libm::log)),
            Aggregation::Harmonic => 1.0 / mean_of(&f64::recip),
            Aggregation::Power(p) => libm::pow(mean_of(&|x| libm::pow(x, p)), 1.0 / p),
            Aggregation::MazziottaPareto { bad_side } => {
                let mean = mean_of(&|x| x);
                let penalty = mean_of(&|x| (x - mean).powi(2)) / mean;
                if bad_side { mean + penalty } else { mean - penalty }
            }
            _ => mean_of(&|x| x),
        }
    }

    fn refuse_what_is_not_positive(self, family: &Family) -> Result<()> {
        let method = match self {
            Aggregation::Geometric | Aggregation::Power(0.0) => "geometric mean",
            Aggregation::Harmonic => "harmonic mean",
            Aggregation::Power(p) if p != 1.0 => "power mean",
            Aggregation::MazziottaPareto { .. } => "Mazziotta-Pareto index",
            _ => return Ok(()),
        };
        // Powers of at least 1 can do with zero.
        let zero_will_do = matches!(self, Aggregation::Power(p) if p > 0.0);
        for (child, column) in family.codes.iter().zip(&family.columns) {
            let refused = |x: f64| x < 0.0 || (x == 0.0 && !zero_will_do);
            if let Some(unit) = column.iter().position(|&x| refused(x)) {
                return Err(Error::NotPositive {
                    unit: family.units[unit].clone(),
                    child: (*child).into(),
                    node: family.node.into(),
                    value: column[unit],
                    method,
                });
            }
        }
        Ok(())
    }
}

impl Family<'_> {
    /// Whether a unit has a value that has a weight.
    pub fn has_value(&self, unit: usize) -> bool {
        let mut pairs = self.columns.iter().zip(&self.weights);
        pairs.any(|(column, &weight)| weight > 0.0 && !column[unit].is_nan())
    }
}

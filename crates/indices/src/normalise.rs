//! Bringing indicators of different units onto one scale, on which higher is better.

use std::{fmt, str::FromStr};

use crate::{
    Error, Result,
    column::{self, Ties, count, deviation, mean, ranks},
    framework::Indicator,
};

/// How a column of values, multiplied by its direction, becomes a score. `x` is the value, `n` the
/// number of units that have one. (OECD and JRC, Handbook on Constructing Composite Indicators,
/// 2008, section 1.5; names as in COINr.)
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Normalisation {
    /// `low + (x − min) / (max − min) · (high − low)`
    MinMax { low: f64, high: f64 },
    /// `mean + (x − mean of x) / (sample deviation of x) · deviation`
    ZScore { mean: f64, deviation: f64 },
    /// 1 for the lowest.
    Rank(Ties),
    /// Rank − 1, ties the smallest.
    Borda,
    /// `(rank − 1) / (n − 1)`, ties the smallest.
    PercentileRank,
    /// `1 − (max − x) / (max − min)`
    DistanceToMax,
    /// `1 − (target − x) / (target − min)`; above 1 beyond the target.
    DistanceToTarget,
    /// `x / max`. Mind that with a direction of −1 both are negative, so that 1 is the best and
    /// worse values are *above* it: for such indicators another method is the better choice.
    FractionOfMax,
    /// From 0 at the lower goalpost (or the worst value) to 100 at the upper one (or the target),
    /// cut off beyond them.
    Goalposts,
    /// Mazziotta and Pareto's adjusted scale: 100 at the mean, and a range of 60 from min to max
    /// (De Muro, Mazziotta and Pareto 2011; Mazziotta and Pareto 2016).
    Adjusted,
}

impl Default for Normalisation {
    fn default() -> Self {
        Normalisation::MinMax { low: 0.0, high: 100.0 }
    }
}

impl FromStr for Normalisation {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let wrong = || Error::Option {
            what: "normalisation",
            text: text.into(),
            expected: "minmax:A:B, zscore:M:S, rank:min, rank:average, borda, percentile-rank, distance-to-max, distance-to-target, fraction-of-max, goalposts or adjusted",
        };
        let mut parts = text.split(':');
        let name = parts.next().unwrap_or_default();
        let rest: Vec<_> = parts.collect();
        let pair = |default: (f64, f64)| match rest[..] {
            [] => Ok(default),
            [a, b] => match (a.parse::<f64>(), b.parse::<f64>()) {
                (Ok(a), Ok(b)) if a.abs() <= 1e9 && b.abs() <= 1e9 => Ok((a, b)),
                _ => Err(wrong()),
            },
            _ => Err(wrong()),
        };
        let method = match (name, &rest[..]) {
            ("minmax", _) => {
                let (low, high) = pair((0.0, 100.0))?;
                if low >= high {
                    return Err(wrong());
                }
                return Ok(Normalisation::MinMax { low, high });
            }
            ("zscore", _) => {
                let (mean, deviation) = pair((0.0, 1.0))?;
                if deviation <= 0.0 {
                    return Err(wrong());
                }
                return Ok(Normalisation::ZScore { mean, deviation });
            }
            ("rank", [] | ["min"]) => Normalisation::Rank(Ties::Smallest),
            ("rank", ["average"]) => Normalisation::Rank(Ties::Average),
            ("borda", []) => Normalisation::Borda,
            ("percentile-rank", []) => Normalisation::PercentileRank,
            ("distance-to-max", []) => Normalisation::DistanceToMax,
            ("distance-to-target", []) => Normalisation::DistanceToTarget,
            ("fraction-of-max", []) => Normalisation::FractionOfMax,
            ("goalposts", []) => Normalisation::Goalposts,
            ("adjusted", []) => Normalisation::Adjusted,
            _ => return Err(wrong()),
        };
        Ok(method)
    }
}

impl fmt::Display for Normalisation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Normalisation::MinMax { low, high } => write!(f, "minmax:{low}:{high}"),
            Normalisation::ZScore { mean, deviation } => write!(f, "zscore:{mean}:{deviation}"),
            Normalisation::Rank(Ties::Smallest) => f.write_str("rank:min"),
            Normalisation::Rank(Ties::Average) => f.write_str("rank:average"),
            Normalisation::Borda => f.write_str("borda"),
            Normalisation::PercentileRank => f.write_str("percentile-rank"),
            Normalisation::DistanceToMax => f.write_str("distance-to-max"),
            Normalisation::DistanceToTarget => f.write_str("distance-to-target"),
            Normalisation::FractionOfMax => f.write_str("fraction-of-max"),
            Normalisation::Goalposts => f.write_str("goalposts"),
            Normalisation::Adjusted => f.write_str("adjusted"),
        }
    }
}

impl Normalisation {
    /// Whether the scores are the same when all values are multiplied by a positive number and
    /// moved (for targets and goalposts: together with them).
    pub fn ignores_the_unit(self) -> bool {
        self != Normalisation::FractionOfMax
    }

    /// The scores of one indicator; missing values stay missing.
    ///
    /// # Errors
    /// A column whose values are all the same (unless it is measured against something outside),
    /// a target that is missing or not better than the worst value, a best value of zero.
    pub fn apply(
        self,
        values: &[f64],
        units: &[String],
        indicator: &Indicator,
    ) -> Result<Vec<f64>> {
        let sign = indicator.direction.sign();
        let x: Vec<f64> = values.iter().map(|value| value * sign).collect();
        let (low, high) = column::range(&x);
        let outside = matches!(self, Normalisation::DistanceToTarget | Normalisation::Goalposts);
        if !outside && low >= high {
            let first = values.iter().position(|value| !value.is_nan());
            return Err(Error::Constant {
                indicator: indicator.code.clone(),
                unit: first.map_or(String::new(), |unit| units[unit].clone()),
                value: low * sign,
            });
        }
        let each = |f: &dyn Fn(f64) -> f64| Ok(x.iter().map(|&x| f(x)).collect());
        match self {
            Normalisation::MinMax { low: a, high: b } => {
                each(&|x| (x - low) / (high - low) * (b - a) + a)
            }
            Normalisation::ZScore { mean: m, deviation: s } => {
                let (mean, deviation) = (mean(&x), deviation(&x));
                each(&|x| (x - mean) / deviation * s + m)
            }
            Normalisation::Rank(ties) => Ok(ranks(&x, ties)),
            Normalisation::Borda => {
                Ok(ranks(&x, Ties::Smallest).into_iter().map(|rank| rank - 1.0).collect())
            }
            Normalisation::PercentileRank => {
                let last = count(&x) as f64 - 1.0;
                Ok(ranks(&x, Ties::Smallest).into_iter().map(|rank| (rank - 1.0) / last).collect())
            }
            Normalisation::DistanceToMax => each(&|x| 1.0 - (high - x) / (high - low)),
            Normalisation::DistanceToTarget => {
                let target = better_target(indicator, low, "distance-to-target")?;
                each(&|x| 1.0 - (target - x) / (target - low))
            }
            Normalisation::FractionOfMax if high == 0.0 => {
                Err(Error::ZeroMaximum { indicator: indicator.code.clone() })
            }
            Normalisation::FractionOfMax => each(&|x| x / high),
            Normalisation::Goalposts => {
                let (low, high) = match indicator.goalposts {
                    Some((lower, upper)) if sign > 0.0 => (lower, upper),
                    Some((lower, upper)) => (-upper, -lower),
                    None => (low, better_target(indicator, low, "goalposts")?),
                };
                if low >= high {
                    return Err(Error::TargetNotBetter {
                        indicator: indicator.code.clone(),
                        target: high * sign,
                        worst: low * sign,
                    });
                }
                each(&|x| ((x - low) / (high - low)).clamp(0.0, 1.0) * 100.0)
            }
            Normalisation::Adjusted => {
                let mean = mean(&x);
                each(&|x| 100.0 + (x - mean) / (high - low) * 60.0)
            }
        }
    }
}

/// The target times the direction.
fn better_target(indicator: &Indicator, worst: f64, method: &'static str) -> Result<f64> {
    let sign = indicator.direction.sign();
    let target = indicator
        .target
        .ok_or_else(|| Error::NoTarget { indicator: indicator.code.clone(), method })?;
    if target * sign > worst {
        return Ok(target * sign);
    }
    Err(Error::TargetNotBetter { indicator: indicator.code.clone(), target, worst: worst * sign })
}

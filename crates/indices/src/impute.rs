//! What stands in for a value that nobody knows.

use std::{fmt, str::FromStr};

use crate::{
    Data, Error, Framework, Result,
    column::{mean, median},
};

#[derive(Clone, Debug, Default, PartialEq)]
pub enum Imputation {
    /// Nothing: means are taken over the values that exist.
    #[default]
    None,
    /// The mean of the indicator.
    Mean,
    Median,
    /// The mean of the indicator in the unit's group; the column that names the group.
    GroupMean(String),
    GroupMedian(String),
}

impl FromStr for Imputation {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Ok(match text.split_once(':').unwrap_or((text, "")) {
            ("none", "") => Imputation::None,
            ("mean", "") => Imputation::Mean,
            ("median", "") => Imputation::Median,
            ("group-mean", group) if !group.is_empty() => Imputation::GroupMean(group.into()),
            ("group-median", group) if !group.is_empty() => Imputation::GroupMedian(group.into()),
            _ => {
                return Err(Error::Option {
                    what: "imputation",
                    text: text.into(),
                    expected: "none, mean, median, group-mean:COLUMN or group-median:COLUMN",
                });
            }
        })
    }
}

impl fmt::Display for Imputation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Imputation::None => f.write_str("none"),
            Imputation::Mean => f.write_str("mean"),
            Imputation::Median => f.write_str("median"),
            Imputation::GroupMean(group) => write!(f, "group-mean:{group}"),
            Imputation::GroupMedian(group) => write!(f, "group-median:{group}"),
        }
    }
}

/// Fills the missing values of each column, and adds a note where a whole group has none: there
/// the values stay missing.
pub fn impute(data: &mut Data, framework: &Framework, how: &Imputation) -> Result<()> {
    type Middle = fn(&[f64]) -> f64;
    let (middle, group): (Middle, _) = match how {
        Imputation::None => return Ok(()),
        Imputation::Mean => (mean, None),
        Imputation::Median => (median, None),
        Imputation::GroupMean(group) => (mean, Some(group)),
        Imputation::GroupMedian(group) => (median, Some(group)),
    };
    let everyone = vec![String::new(); data.units.len()];
    let groups = match group {
        None => &everyone,
        Some(column) => data.groups.get(column).ok_or_else(|| {
            let mut known: Vec<_> = data.groups.keys().cloned().collect();
            known.sort_unstable();
            Error::NoGroup { column: column.clone(), known: known.join(", ") }
        })?,
    };
    let mut names: Vec<_> = groups.iter().collect();
    names.sort_unstable();
    names.dedup();
    for (column, indicator) in data.columns.iter_mut().zip(&framework.indicators) {
        for &name in &names {
            let members = || (0..groups.len()).filter(|&unit| groups[unit] == *name);
            if !members().any(|unit| column[unit].is_nan()) {
                continue;
            }
            let values: Vec<_> = members().map(|unit| column[unit]).collect();
            let value = middle(&values);
            if value.is_nan() {
                data.notes.push(format!(
                    "{}: no unit of the group {name:?} has a value, so theirs stay missing",
                    indicator.code
                ));
                continue;
            }
            for unit in members() {
                if column[unit].is_nan() {
                    column[unit] = value;
                }
            }
        }
    }
    Ok(())
}

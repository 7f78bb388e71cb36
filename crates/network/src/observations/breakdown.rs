//! Which part of the people or things a figure is about: all of them, or those of one
//! sex, age, district or any other dimension.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::Error;

/// Its text is canonical: `age=15-24;sex=F`, dimensions in order, `""` for the total.
///
/// The dimension `unit` marks a series of its own: figures published in a unit that
/// cannot be turned into the measurement's, as another currency. They are shown beside
/// the measurement's own figures and never counted among them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Breakdown(String);

impl Breakdown {
    pub const TOTAL: Self = Self(String::new());

    /// From dimensions and their values, as in the columns of a table. What names the
    /// whole (`""`, `_T`, `total`) is no dimension.
    pub fn of<'a>(dimensions: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, Error> {
        let refused = |part: &str| {
            Error::invalid("breakdown", "breakdown-unreadable").with("breakdown", part)
        };
        let mut parts = vec![];
        for (name, value) in dimensions {
            let name = name.trim().to_lowercase().replace(' ', "_");
            let value = value.trim();
            if ["", "_T", "total", "Total"].contains(&value) {
                continue;
            }
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-".contains(c);
            if name.is_empty() || name.len() > 40 || !name.chars().all(plain) {
                return Err(refused(&name));
            }
            if value.chars().count() > 80
                || value.contains([';', '='])
                || value.contains(char::is_control)
            {
                return Err(refused(value));
            }
            let value = if name == "sex" { sex(value) } else { value };
            parts.push((name, value.to_owned()));
        }
        parts.sort();
        if let Some(twice) = parts.windows(2).find(|pair| pair[0].0 == pair[1].0) {
            return Err(refused(&twice[0].0));
        }
        let parts: Vec<_> = parts.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let text = parts.join(";");
        if text.len() > 400 { Err(refused(&text)) } else { Ok(Self(text)) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn is_total(&self) -> bool {
        self.0.is_empty()
    }

    pub fn dimensions(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.split(';').filter_map(|part| part.split_once('='))
    }

    pub fn get(&self, dimension: &str) -> Option<&str> {
        self.dimensions().find(|(name, _)| *name == dimension).map(|(_, value)| value)
    }

    /// The unit of the figures, where it is not the measurement's.
    pub fn unit(&self) -> Option<&str> {
        self.get("unit")
    }

    /// The same part, in figures of another unit.
    pub(super) fn in_unit(&self, unit: &str) -> Result<Self, Error> {
        Self::of(self.dimensions().filter(|(name, _)| *name != "unit").chain([("unit", unit)]))
    }

    pub(super) fn without_unit(&self) -> Result<Self, Error> {
        Self::of(self.dimensions().filter(|(name, _)| *name != "unit"))
    }
}

/// After SDMX's CL_SEX, from the words that files use.
fn sex(value: &str) -> &str {
    match value.to_lowercase().as_str() {
        "f" | "female" | "females" | "women" | "girls" => "F",
        "m" | "male" | "males" | "men" | "boys" => "M",
        _ => value,
    }
}

impl fmt::Display for Breakdown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Breakdown {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if text.is_empty() {
            return Ok(Self::TOTAL);
        }
        let mut parts = vec![];
        for part in text.split(';').filter(|part| !part.trim().is_empty()) {
            parts.push(part.split_once('=').ok_or_else(|| {
                Error::invalid("breakdown", "breakdown-unreadable").with("breakdown", part)
            })?);
        }
        Self::of(parts)
    }
}

impl TryFrom<String> for Breakdown {
    type Error = Error;

    fn try_from(text: String) -> Result<Self, Error> {
        text.parse()
    }
}

impl From<Breakdown> for String {
    fn from(breakdown: Breakdown) -> Self {
        breakdown.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_dimensions_does_not_matter() {
        let one: Breakdown = "sex=F;age=15-24".parse().unwrap();
        let other =
            Breakdown::of([("Age", "15-24"), ("Sex", "Female"), ("district", "_T")]).unwrap();
        assert_eq!(one, other);
        assert_eq!(one.as_str(), "age=15-24;sex=F");
    }

    #[test]
    fn a_breakdown_that_says_two_things_of_one_dimension_is_refused() {
        assert!("sex=F;sex=M".parse::<Breakdown>().is_err());
        assert!("F".parse::<Breakdown>().is_err());
        assert!("sex=F=M".parse::<Breakdown>().is_err());
    }
}

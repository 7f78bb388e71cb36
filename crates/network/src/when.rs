//! Dates of the world as precise as they are known: a year, a month or a day.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{Error, Result};

/// `2015`, `2015-09` or `2015-09-30`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct When(String);

impl When {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn year(&self) -> i16 {
        self.first_day().year()
    }

    /// The first day that it may mean.
    pub fn first_day(&self) -> Date {
        let text = match self.0.len() {
            4 => format!("{}-01-01", self.0),
            7 => format!("{}-01", self.0),
            _ => self.0.clone(),
        };
        text.parse().expect("it was parsed when it was made")
    }

    /// The last day that it may mean.
    pub fn last_day(&self) -> Date {
        let first = self.first_day();
        match self.0.len() {
            4 => first.last_of_year(),
            7 => first.last_of_month(),
            _ => first,
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for When {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let text = text.trim();
        let shape: String =
            text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        let day = match shape.as_str() {
            "0000" => format!("{text}-01-01"),
            "0000-00" => format!("{text}-01"),
            "0000-00-00" => text.to_owned(),
            _ => String::new(),
        };
        match day.parse::<Date>() {
            Ok(day) if day.year() > 0 => Ok(Self(text.to_owned())),
            _ => Err(Error::invalid("date", "date-unreadable").with("text", text)),
        }
    }
}

impl From<Date> for When {
    fn from(day: Date) -> Self {
        Self(day.to_string())
    }
}

impl TryFrom<String> for When {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

impl From<When> for String {
    fn from(when: When) -> Self {
        when.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_means_any_of_its_days() {
        let year: When = "2016".parse().unwrap();
        assert_eq!(year.first_day().to_string(), "2016-01-01");
        assert_eq!(year.last_day().to_string(), "2016-12-31");
        let month: When = "2016-02".parse().unwrap();
        assert_eq!(month.last_day().to_string(), "2016-02-29");
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in ["", "15", "2015-13", "2015-02-30", "2015/09", "0000", "２０１５", "2015-9"]
        {
            assert!(text.parse::<When>().is_err(), "{text}");
        }
    }
}

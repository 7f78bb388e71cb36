//! The time a figure is about: a year, a span of years such as a school year, a
//! quarter or a month.

use std::{cmp::Ordering, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::Error;

/// Its text is canonical: `2022`, `2012/2013`, `2022-Q2`, `2022-05`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Period {
    Year(i16),
    /// From one year to a later one, as a school year or a mean over years.
    Years(i16, i16),
    Quarter(i16, u8),
    Month(i16, u8),
}

impl Period {
    /// The year in which it ends.
    pub fn year(self) -> i32 {
        match self {
            Self::Year(year) | Self::Quarter(year, _) | Self::Month(year, _) => year.into(),
            Self::Years(_, last) => last.into(),
        }
    }

    /// The last period of the same length that ends in a year.
    pub fn last_of(self, year: i16) -> Self {
        match self {
            Self::Year(_) => Self::Year(year),
            Self::Years(first, last) => Self::Years(year - (last - first), year),
            Self::Quarter(..) => Self::Quarter(year, 4),
            Self::Month(..) => Self::Month(year, 12),
        }
    }

    /// Its middle, in years, where a calendar year lies at its own number: 2022 is
    /// 2022.0, 2012/2013 is 2012.5, the first quarter of 2022 is 2021.625.
    pub fn at(self) -> f64 {
        let (from, to) = self.months();
        f64::from(from + to) / 24.0 - 0.5
    }

    /// First month, and the month after the last, counted from the year 0.
    fn months(self) -> (i32, i32) {
        let start = |year: i16| i32::from(year) * 12;
        match self {
            Self::Year(year) => (start(year), start(year) + 12),
            Self::Years(first, last) => (start(first), start(last) + 12),
            Self::Quarter(year, quarter) => {
                let to = start(year) + i32::from(quarter) * 3;
                (to - 3, to)
            }
            Self::Month(year, month) => {
                let to = start(year) + i32::from(month);
                (to - 1, to)
            }
        }
    }
}

/// By the middle, then the shorter first.
impl Ord for Period {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |period: &Self| {
            let (from, to) = period.months();
            (from + to, to - from)
        };
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Years(first, last) => write!(f, "{first:04}/{last:04}"),
            Self::Quarter(year, quarter) => write!(f, "{year:04}-Q{quarter}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
        }
    }
}

impl FromStr for Period {
    type Err = Error;

    /// Reads the forms that published figures come in: `2022`, `2012/13`, `1999/00`,
    /// `2010 to 2011`, `2013/16`, `2013–2016`, `2022-05`, `2022M5`, `2022-Q2`, `Q2 2022`.
    ///
    /// A hyphen before two digits is always a month.
    fn from_str(text: &str) -> Result<Self, Error> {
        read(text.trim())
            .ok_or_else(|| Error::invalid("period", "period-unreadable").with("period", text))
    }
}

fn read(text: &str) -> Option<Period> {
    if let Some((quarter, year)) = text.split_once(' ')
        && let Some(quarter) = quarter.strip_prefix(['Q', 'q', 'T'])
    {
        return self::quarter(year_of(year)?, quarter);
    }
    let year = year_of(text.get(..4)?)?;
    let rest = text[4..].trim();
    if rest.is_empty() {
        return Some(Period::Year(year));
    }
    let hyphen = rest.strip_prefix('-');
    let rest = hyphen
        .or_else(|| rest.strip_prefix(['/', '–', '—']))
        .or_else(|| rest.strip_prefix("to "))
        .unwrap_or(rest)
        .trim();
    if let Some(number) = rest.strip_prefix(['Q', 'q', 'T']) {
        return quarter(year, number);
    }
    if let Some(number) = rest.strip_prefix(['M', 'm']) {
        return month(year, number);
    }
    if rest.len() == 2 && hyphen.is_some() {
        return month(year, rest);
    }
    // What is left is a span: something must have stood between the two years.
    let between = text[4..].len() > rest.len();
    let last = match rest.len() {
        4 => year_of(rest)?,
        2 => {
            let two: i16 = digits(rest)?;
            year + (two - year % 100).rem_euclid(100)
        }
        _ => return None,
    };
    (between && last > year && last - year <= 20).then_some(Period::Years(year, last))
}

fn year_of(text: &str) -> Option<i16> {
    let year = digits(text)?;
    (text.len() == 4 && (1800..=2200).contains(&year)).then_some(year)
}

fn quarter(year: i16, text: &str) -> Option<Period> {
    digits(text).filter(|n| (1..=4).contains(n)).map(|n| Period::Quarter(year, n as u8))
}

fn month(year: i16, text: &str) -> Option<Period> {
    digits(text).filter(|n| (1..=12).contains(n)).map(|n| Period::Month(year, n as u8))
}

fn digits(text: &str) -> Option<i16> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

impl TryFrom<String> for Period {
    type Error = Error;

    fn try_from(text: String) -> Result<Self, Error> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_forms_of_published_files_are_read() {
        for (written, canonical) in [
            ("2022", "2022"),
            (" 2012/13 ", "2012/2013"),
            ("1999/00", "1999/2000"),
            ("2010 to 2011", "2010/2011"),
            ("2013/16", "2013/2016"),
            ("2013–2016", "2013/2016"),
            ("2013 - 2016", "2013/2016"),
            ("2022-05", "2022-05"),
            ("2022M5", "2022-05"),
            ("2022-Q2", "2022-Q2"),
            ("Q4 2022", "2022-Q4"),
        ] {
            assert_eq!(written.parse::<Period>().unwrap().to_string(), canonical, "{written}");
        }
    }

    #[test]
    fn what_could_mean_two_things_is_refused() {
        for text in [
            "",
            "22",
            "2013-14",
            "2012/12",
            "2012/05",
            "2016/2013",
            "20122013",
            "2022-13",
            "2022-Q5",
            "year",
            "２０２２",
            "1066",
        ] {
            assert!(text.parse::<Period>().is_err(), "{text}");
        }
    }

    fn any_period() -> impl Strategy<Value = Period> {
        prop_oneof![
            (1800..=2200_i16).prop_map(Period::Year),
            (1800..=2180_i16, 1..=20_i16).prop_map(|(y, n)| Period::Years(y, y + n)),
            (1800..=2200_i16, 1..=4_u8).prop_map(|(y, q)| Period::Quarter(y, q)),
            (1800..=2200_i16, 1..=12_u8).prop_map(|(y, m)| Period::Month(y, m)),
        ]
    }

    proptest! {
        #[test]
        fn the_canonical_text_reads_back(period in any_period()) {
            prop_assert_eq!(period.to_string().parse::<Period>().unwrap(), period);
        }

        #[test]
        fn the_order_is_that_of_the_middles(a in any_period(), b in any_period()) {
            if a < b {
                prop_assert!(a.at() <= b.at());
            }
            prop_assert!((a.at() - f64::from(a.year())).abs() <= 10.0);
        }

        #[test]
        fn no_text_breaks_the_reader(text in ".{0,12}") {
            let _ = text.parse::<Period>();
        }
    }
}

//! Figures as people type them and as fields show them.

use network::{
    Error, Result,
    ids::CityCode,
    observations::{Key, Observation, Period, Place},
};
use serde::Deserialize;

use crate::Lang;

/// What a figure is about, in the query of an address or the fields of a form.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct About {
    pub measurement: String,
    pub period: String,
    pub place: String,
    pub breakdown: String,
}

impl About {
    pub fn of(key: &Key) -> Self {
        Self {
            measurement: key.measurement.clone(),
            period: key.period.to_string(),
            place: key.place.code().to_owned(),
            breakdown: key.breakdown.to_string(),
        }
    }

    pub fn key(&self, city: &CityCode) -> Result<Key> {
        Ok(Key {
            city: city.clone(),
            measurement: self.measurement.clone(),
            period: self.period.parse()?,
            place: place(&self.place)?,
            breakdown: self.breakdown.parse()?,
        })
    }

    /// The page with everything about one figure.
    pub fn address(&self, city: &CityCode) -> String {
        let e = crate::shell::encoded;
        format!(
            "/cities/{city}/observations/one?measurement={}&period={}&place={}&breakdown={}",
            e(&self.measurement),
            e(&self.period),
            e(&self.place),
            e(&self.breakdown),
        )
    }
}

pub fn place(code: &str) -> Result<Place> {
    if code.is_empty() { Ok(Place::city()) } else { code.parse() }
}

pub fn period(text: &str) -> Result<Period> {
    text.parse()
}

/// The sign before the decimals.
pub fn decimal_sign(lang: Lang) -> char {
    if lang.number(0.5, 1).contains(',') { ',' } else { '.' }
}

/// A value in a field: every digit that is kept, with the decimal sign of the language.
pub fn shown(lang: Lang, value: f64) -> String {
    value.to_string().replace('.', &decimal_sign(lang).to_string())
}

/// The value of a figure in a field; empty where it is missing.
pub fn shown_of(lang: Lang, one: Option<&Observation>) -> String {
    one.and_then(|one| one.value).map(|value| shown(lang, value)).unwrap_or_default()
}

/// Reads a number with a point or a comma, spaces between thousands, and a per cent sign.
/// Where both signs stand in it, the last one is the decimal sign; one sign before
/// groups of three digits separates thousands if it is not the language's decimal sign.
pub fn number(lang: Lang, field: &'static str, text: &str) -> Result<Option<f64>> {
    let plain: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !"\u{202f}\u{a0}%’'".contains(*c))
        .map(|c| if c == '−' { '-' } else { c })
        .collect();
    if plain.is_empty() {
        return Ok(None);
    }
    let refused = || Error::invalid(field, "not-a-number").with("value", text.trim());
    let (point, comma) = (plain.rfind('.'), plain.rfind(','));
    let decimal = match (point, comma) {
        (Some(point), Some(comma)) => Some(if point > comma { '.' } else { ',' }),
        (None, None) => None,
        (one, _) => {
            let sign = if one.is_some() { '.' } else { ',' };
            (sign == decimal_sign(lang) || !in_thousands(&plain, sign)).then_some(sign)
        }
    };
    let digits: String = plain
        .chars()
        .filter(|c| !matches!(c, '.' | ',') || Some(*c) == decimal)
        .map(|c| if Some(c) == decimal { '.' } else { c })
        .collect();
    if digits.bytes().any(|b| b.is_ascii_alphabetic() && b != b'e' && b != b'E') {
        return Err(refused());
    }
    digits.parse().ok().filter(|value: &f64| value.is_finite()).map(Some).ok_or_else(refused)
}

fn in_thousands(plain: &str, sign: char) -> bool {
    let mut groups = plain.trim_start_matches('-').split(sign);
    let first = groups.next().unwrap_or_default();
    (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(code: &str, text: &str) -> Option<f64> {
        number(Lang::from_code(code).unwrap(), "value", text).ok().flatten()
    }

    #[test]
    fn numbers_are_read_as_people_and_spreadsheets_write_them() {
        for (lang, text, value) in [
            ("en", "61.2", 61.2),
            ("en", "61,2", 61.2),
            ("en", "1,234", 1234.0),
            ("en", "1,234.5", 1234.5),
            ("fr", "1\u{202f}234,5", 1234.5),
            ("fr", "61,2\u{202f}%", 61.2),
            ("fr", "1.234", 1234.0),
            ("es", "1.234,5", 1234.5),
            ("es", "0.5", 0.5),
            ("en", "−3", -3.0),
        ] {
            assert_eq!(read(lang, text), Some(value), "{lang} {text}");
        }
        for text in ["", "abc", "1.2.3,4,5", "inf", "NaN", "=1+1", "12 %x"] {
            assert_eq!(read("en", text), None, "{text}");
        }
    }

    #[test]
    fn what_a_field_shows_reads_back() {
        for code in ["en", "fr", "es"] {
            let lang = Lang::from_code(code).unwrap();
            for value in [0.0, 1.234, 1234.0, 0.1 + 0.2, 53211.239, -7.5] {
                assert_eq!(read(code, &shown(lang, value)), Some(value), "{code} {value}");
            }
        }
    }
}

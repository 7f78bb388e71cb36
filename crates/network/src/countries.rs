//! Countries by their ISO 3166-1 alpha-3 code, with the name in each language.

use std::sync::LazyLock;

use crate::{Error, Result, fold, frameworks::Text};

#[derive(Clone, Debug, PartialEq)]
pub struct Country {
    /// ISO 3166-1 alpha-3.
    pub code: String,
    /// ISO 3166-1 alpha-2.
    pub alpha2: String,
    /// UN M49, three digits.
    pub m49: String,
    /// The region under which the network lists its members.
    pub region: String,
    pub names: Text,
    pub un_member: bool,
}

static COUNTRIES: LazyLock<Vec<Country>> =
    LazyLock::new(|| read(include_str!("../data/countries.csv")));

/// In the order of their codes.
pub fn all() -> &'static [Country] {
    &COUNTRIES
}

pub fn get(code: &str) -> Option<&'static Country> {
    let place = COUNTRIES.binary_search_by(|country| country.code.as_str().cmp(code)).ok()?;
    COUNTRIES.get(place)
}

/// The name in a language; a code that is not in the list stands for itself.
pub fn name<'a>(code: &'a str, lang: &str) -> &'a str {
    get(code).map_or(code, |country| country.names.in_language(lang).text)
}

pub(crate) fn check(code: &str) -> Result<&'static Country> {
    get(code).ok_or_else(|| match meant(code) {
        Some(meant) => Error::invalid("country", "country-meant")
            .with("country", code)
            .with("meant", &meant.code),
        None => Error::invalid("country", "country-unknown").with("country", code),
    })
}

/// The country that somebody means by a name in any language, or by a code.
pub fn meant(text: &str) -> Option<&'static Country> {
    let typed = fold(text);
    COUNTRIES.iter().find(|country| {
        country.code.eq_ignore_ascii_case(text.trim())
            || country.alpha2.eq_ignore_ascii_case(text.trim())
            || country.names.versions().any(|(_, name)| fold(name) == typed)
    })
}

/// Columns that are not one of these are names in the language of their title.
const COLUMNS: [&str; 6] = ["alpha3", "alpha2", "m49", "region", "names", "un_member"];

fn read(text: &str) -> Vec<Country> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().expect("the list of countries has a header").clone();
    let mut countries: Vec<Country> = reader
        .records()
        .map(|row| {
            let row = row.expect("the list of countries is well formed");
            let cell = |title: &str| {
                let place = header.iter().position(|column| column == title);
                place.and_then(|place| row.get(place)).unwrap_or_default().to_owned()
            };
            let mut names = Text::default();
            for (lang, name) in header.iter().zip(&row).filter(|(c, _)| !COLUMNS.contains(c)) {
                names.set(lang, name);
            }
            Country {
                code: cell("alpha3"),
                alpha2: cell("alpha2"),
                m49: cell("m49"),
                region: cell("region"),
                un_member: cell("un_member") == "yes",
                names,
            }
        })
        .collect();
    countries.sort_by(|a, b| a.code.cmp(&b.code));
    countries
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_name_in_three_languages_and_a_region() {
        assert!(all().len() >= 193);
        for country in all() {
            for lang in ["en", "fr", "es"] {
                assert!(country.names.versions().any(|(l, name)| l == lang && !name.is_empty()));
            }
            assert!(crate::groupings::region(&country.region).is_some(), "{}", country.region);
        }
        assert_eq!(name("DEU", "es"), "Alemania");
        assert_eq!(name("CIV", "fr"), "Côte d’Ivoire");
    }

    #[test]
    fn an_unknown_code_comes_with_a_guess() {
        let Err(Error::Invalid { args, .. }) = check("Germany") else { panic!() };
        assert!(args.contains(&("meant", "DEU".to_owned())));
    }
}

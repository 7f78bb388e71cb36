//! What is known before a file is read: the register, the frameworks, and what the
//! person who sends it said about all of its rows.

use std::collections::HashMap;

use network::{
    cities::City,
    countries, fold,
    frameworks::Frameworks,
    ids::CityCode,
    observations::{Observation, Period},
};
use serde::{Deserialize, Serialize};

use crate::Problem;

/// What the one who sends a file says about all of its rows.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Hints {
    #[serde(default)]
    pub city: Option<CityCode>,
    #[serde(default)]
    pub measurement: Option<String>,
    #[serde(default)]
    pub source: String,
    #[serde(default)]
    pub publisher: String,
    #[serde(default)]
    pub address: String,
    /// Rows about cities that are not in the register are left out.
    #[serde(default)]
    pub only_known: bool,
    /// Why the register changes, where the file is a list of cities.
    #[serde(default)]
    pub reason: String,
}

pub struct Given<'a> {
    pub frameworks: &'a Frameworks,
    pub hints: &'a Hints,
    cities: Register<'a>,
    /// Units by their names and symbols, folded.
    units: HashMap<String, &'a str>,
    /// What is known already of the city that is given, by measurement and period: cells
    /// of a template that repeat it say nothing new.
    held: HashMap<(&'a str, Period), &'a Observation>,
}

#[derive(Default)]
struct Register<'a> {
    by_code: HashMap<&'a str, &'a CityCode>,
    by_name: HashMap<&'a str, Vec<&'a City>>,
    /// Codes of digits without the noughts that a spreadsheet drops.
    by_number: HashMap<&'a str, Vec<&'a CityCode>>,
}

impl<'a> Given<'a> {
    pub fn new(
        frameworks: &'a Frameworks,
        cities: &'a [City],
        held: &'a [Observation],
        hints: &'a Hints,
    ) -> Self {
        let mut register = Register::default();
        for city in cities {
            let code = city.code();
            register.by_code.insert(code.as_str(), code);
            register.by_name.entry(&city.folded).or_default().push(city);
            if code.as_str().bytes().all(|c| c.is_ascii_digit()) {
                let bare = code.as_str().trim_start_matches('0');
                register.by_number.entry(bare).or_default().push(code);
            }
        }
        let mut units = HashMap::new();
        for unit in frameworks.units() {
            for (_, said) in unit.name.versions().chain(unit.symbol.versions()) {
                units.insert(fold(said), unit.code.as_str());
            }
        }
        for word in ["percent", "percentage", "per cent", "pct"] {
            units.insert(word.to_owned(), "percent");
        }
        units.remove("");
        let held = held
            .iter()
            .filter(|o| o.key.place.code() == "city" && o.key.breakdown.is_total())
            .map(|o| ((o.key.measurement.as_str(), o.key.period), o))
            .collect();
        Self { frameworks, hints, cities: register, units, held }
    }

    pub(super) fn held(&self, measurement: &str, period: Period) -> Option<&'a Observation> {
        self.held.get(&(measurement, period)).copied()
    }

    /// Whether a row is passed over, because it is about a city that nobody knows.
    pub(super) fn passes_over(&self, written: &str, country: &str) -> bool {
        self.hints.only_known
            && !written.is_empty()
            && self.city_of(written, country).is_err_and(|problem| problem.code == "city-unknown")
    }

    /// The code of a unit that is written as a code, a name or a symbol. What is none of
    /// them is left to the rules, which refuse it.
    pub(super) fn unit(&self, written: &str) -> String {
        if self.frameworks.unit(written).is_some() {
            return written.to_owned();
        }
        match written {
            "%" => "percent".to_owned(),
            _ => self.units.get(&fold(written)).map_or(written, |code| code).to_owned(),
        }
    }

    /// The city that a cell names by its code, or by its name and country.
    pub(super) fn city_of(&self, written: &str, country: &str) -> Result<&'a CityCode, Problem> {
        let refused = |code| Problem::at(0, "", code).with("city", written);
        if let Some(code) = self.cities.by_code.get(written) {
            return Ok(code);
        }
        let country = country.trim();
        let named = self.cities.by_name.get(fold(written).as_str());
        let mut found: Vec<_> = named.into_iter().flatten().collect();
        if !country.is_empty() {
            found.retain(|city| is_called(city.country(), country));
        }
        match found.as_slice() {
            [city] => return Ok(city.code()),
            [] => {}
            [..] => {
                let codes: Vec<_> = found.iter().map(|city| city.code().as_str()).collect();
                return Err(refused("import-city-ambiguous").with("codes", codes.join(", ")));
            }
        }
        match self.cities.by_number.get(written).map(Vec::as_slice) {
            Some([code]) => Ok(code),
            _ => Err(refused("city-unknown")),
        }
    }
}

/// By code or by name, in any language.
fn is_called(country: &str, written: &str) -> bool {
    country.eq_ignore_ascii_case(written)
        || countries::get(country).is_some_and(|country| {
            country.alpha2.eq_ignore_ascii_case(written)
                || country.names.versions().any(|(_, name)| fold(name) == fold(written))
        })
}

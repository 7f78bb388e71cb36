//! Figures as files for everybody: one figure a row with its source, its place and its
//! status. What is written here can be imported again and changes nothing.

mod sheet;

use std::{borrow::Cow, collections::HashMap};

use network::{
    cities::City,
    frameworks::Frameworks,
    ids::CityCode,
    observations::{Key, Observation},
};

pub use sheet::to_xlsx;

/// The columns of the long form, in their order.
pub const TITLES: [&str; 20] = [
    "city",
    "city_name",
    "country",
    "measurement",
    "measurement_label",
    "period",
    "value",
    "unit",
    "place",
    "place_name",
    "breakdown",
    "status",
    "missing",
    "standard_error",
    "source",
    "publisher",
    "address",
    "note",
    "revision",
    "recorded_at",
];

/// The names that stand beside codes in a file.
pub struct Names<'a> {
    frameworks: &'a Frameworks,
    cities: HashMap<&'a CityCode, &'a City>,
    lang: &'a str,
}

impl<'a> Names<'a> {
    pub fn new(frameworks: &'a Frameworks, cities: &'a [City], lang: &'a str) -> Self {
        let cities = cities.iter().map(|city| (city.code(), city)).collect();
        Self { frameworks, cities, lang }
    }

    fn city(&self, key: &Key) -> (&str, &str) {
        self.cities.get(&key.city).map_or(("", ""), |city| (city.name(), city.country()))
    }

    fn measurement(&self, key: &Key) -> &str {
        let measurement = self.frameworks.measurement(&key.measurement);
        measurement.map_or("", |m| m.label.in_language(self.lang).text)
    }

    fn unit<'k>(&'k self, key: &'k Key) -> &'k str {
        let own = || self.frameworks.measurement(&key.measurement).map_or("", |m| &m.unit);
        key.breakdown.unit().unwrap_or_else(own)
    }

    /// The cells of one figure, in the order of [`TITLES`].
    fn cells<'k>(&'k self, one: &'k Observation) -> [Cell<'k>; 20] {
        let key = &one.key;
        let (name, country) = self.city(key);
        [
            Cell::Text(key.city.as_str()),
            Cell::Text(name),
            Cell::Text(country),
            Cell::Text(&key.measurement),
            Cell::Text(self.measurement(key)),
            Cell::Made(key.period.to_string()),
            Cell::Number(one.value),
            Cell::Text(self.unit(key)),
            Cell::Text(key.place.code()),
            Cell::Text(&one.place_name),
            Cell::Text(key.breakdown.as_str()),
            Cell::Text(one.status.code()),
            Cell::Text(one.missing.map_or("", |reason| reason.code())),
            Cell::Number(one.standard_error),
            Cell::Text(&one.source),
            Cell::Text(&one.publisher),
            Cell::Text(&one.address),
            Cell::Text(&one.note),
            Cell::Number(Some(one.revision as f64)),
            Cell::Text(one.recorded_at.as_str()),
        ]
    }
}

enum Cell<'a> {
    Text(&'a str),
    Made(String),
    Number(Option<f64>),
}

/// The line of titles as CSV.
pub fn csv_titles() -> Vec<u8> {
    written(|file| file.write_record(TITLES))
}

/// Figures as CSV (RFC 4180, UTF-8), without titles, so that a long file can be sent
/// piece by piece.
pub fn csv_rows(figures: &[Observation], names: &Names<'_>) -> Vec<u8> {
    written(|file| {
        for one in figures {
            for cell in names.cells(one) {
                match cell {
                    Cell::Text(text) => file.write_field(escaped(text).as_bytes())?,
                    Cell::Made(text) => file.write_field(text)?,
                    Cell::Number(None) => file.write_field("")?,
                    Cell::Number(Some(number)) => file.write_field(number.to_string())?,
                }
            }
            file.write_record(None::<&[u8]>)?;
        }
        Ok(())
    })
}

/// What is measured: every measurement with its place in the framework, unit, range,
/// direction, and goals.
pub fn measurements_csv(frameworks: &Frameworks, lang: &str) -> Vec<u8> {
    written(|file| {
        file.write_record([
            "measurement",
            "framework",
            "version",
            "licence",
            "pillar",
            "area",
            "feature",
            "label",
            "definition",
            "unit",
            "kind",
            "direction",
            "lowest",
            "highest",
            "goals",
            "targets",
            "reconstructed",
        ])?;
        for one in frameworks.measurements() {
            let Some(framework) = frameworks.framework_of(&one.code) else { continue };
            let area = frameworks.area_of(one);
            let [low, high] = frameworks.range_of(one);
            let goals: Vec<_> = one.goals.iter().map(u8::to_string).collect();
            let code = |value: Result<serde_json::Value, _>| {
                value.ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
            };
            file.write_record([
                one.code.as_str(),
                &framework.code,
                &framework.version,
                &escaped(&framework.licence),
                area.map_or("", |area| &area.pillar),
                area.map_or("", |area| &area.code),
                one.feature.as_deref().unwrap_or(""),
                &escaped(one.label.in_language(lang).text),
                &escaped(one.definition.in_language(lang).text),
                &one.unit,
                &code(serde_json::to_value(one.kind)),
                &code(serde_json::to_value(one.direction)),
                &low.to_string(),
                &high.to_string(),
                &goals.join(" "),
                &one.targets.join(" "),
                if one.reconstructed { "yes" } else { "" },
            ])?;
        }
        Ok(())
    })
}

/// Problems of a file as CSV, their texts said by the caller.
pub fn problems_csv<'a>(
    titles: [&str; 3],
    problems: impl IntoIterator<Item = (u64, &'a str, String)>,
) -> Vec<u8> {
    written(|file| {
        file.write_record(titles)?;
        for (row, column, said) in problems {
            let row = if row == 0 { String::new() } else { row.to_string() };
            file.write_record([row.as_str(), &escaped(column), &escaped(&said)])?;
        }
        Ok(())
    })
}

pub(crate) fn written(write: impl FnOnce(&mut csv::Writer<Vec<u8>>) -> csv::Result<()>) -> Vec<u8> {
    let mut file = csv::WriterBuilder::new().flexible(true).from_writer(vec![]);
    write(&mut file).and_then(|()| Ok(file.flush()?)).expect("memory takes every byte");
    file.into_inner().expect("and was flushed")
}

/// A text that no spreadsheet takes for a formula: an apostrophe before what would be
/// one. [`unescaped`] is the way back.
pub fn escaped(text: &str) -> Cow<'_, str> {
    if is_formula(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text before [`escaped`].
pub fn unescaped(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(text)
}

/// Apostrophes before it count as a part, so that escaping can be undone.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_formula_is_written_as_a_text() {
        for text in ["=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\tx", "\rx"] {
            assert!(escaped(text).starts_with('\''), "{text}");
        }
        assert_eq!(escaped("'s-Hertogenbosch"), "'s-Hertogenbosch");
    }

    proptest! {
        #[test]
        fn escaping_can_be_undone(text in "['=+@\t -]{0,4}[a-z]{0,3}") {
            let written = escaped(&text);
            prop_assert_eq!(unescaped(&written), text.as_str());
        }
    }
}

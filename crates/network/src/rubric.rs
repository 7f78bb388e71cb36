//! The rubric: the five published levels by which experts read the evidence for what
//! cannot be counted. It is ours, and says so wherever it is shown.

use std::sync::OnceLock;

use serde::Deserialize;

use crate::frameworks::Text;

#[derive(Debug, Deserialize)]
pub struct Rubric {
    pub version: String,
    pub title: Text,
    /// That no other body wrote or approved it.
    pub note: Text,
    /// How to read by it.
    pub rules: Vec<Text>,
    pub levels: Vec<Level>,
    measurements: Vec<Reading>,
}

/// A level, from 1 to 5, whatever is read.
#[derive(Debug, Deserialize)]
pub struct Level {
    pub level: u8,
    pub name: Text,
    pub description: Text,
}

/// What the levels mean for one measurement.
#[derive(Debug, Deserialize)]
pub struct Reading {
    pub measurement: String,
    pub levels: Vec<Descriptor>,
    /// What to look at.
    pub evidence: Vec<Text>,
}

#[derive(Debug, Deserialize)]
pub struct Descriptor {
    pub level: u8,
    pub description: Text,
}

/// The rubric that comes with the program.
pub fn rubric() -> &'static Rubric {
    static RUBRIC: OnceLock<Rubric> = OnceLock::new();
    RUBRIC.get_or_init(|| {
        serde_json::from_str(include_str!("../data/rubric.json")).expect("a test reads the rubric")
    })
}

impl Rubric {
    pub fn reading(&self, measurement: &str) -> Option<&Reading> {
        self.measurements.iter().find(|reading| reading.measurement == measurement)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frameworks::{Evidence, Frameworks};

    #[test]
    fn every_measurement_that_experts_read_has_five_levels_in_three_languages() {
        let frameworks = Frameworks::shipped();
        let read: Vec<_> =
            frameworks.measurements().filter(|m| m.kind == Evidence::Expert).collect();
        assert_eq!(read.len(), 16);
        for measurement in read {
            let reading = rubric().reading(&measurement.code).expect("it can be rated");
            let levels: Vec<_> = reading.levels.iter().map(|one| one.level).collect();
            assert_eq!(levels, [1, 2, 3, 4, 5], "{}", measurement.code);
            for text in reading.levels.iter().map(|one| &one.description).chain(&reading.evidence) {
                assert_eq!(text.languages().collect::<Vec<_>>(), ["en", "es", "fr"]);
            }
        }
        assert_eq!(rubric().levels.len(), 5);
    }
}

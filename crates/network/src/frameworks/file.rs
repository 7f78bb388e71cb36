//! What a framework file holds: a network's pillars, areas, features and
//! measurements, or the goals they serve. `data/README.md` shows the shape.

use serde::{Deserialize, Serialize};

use super::Text;

/// Everything one file says, of either kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Framework {
    pub code: String,
    pub version: String,
    pub kind: Kind,
    /// The framework under whose areas the measurements of this one stand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extends: Option<String>,
    /// The languages in which every text of the file is written.
    #[serde(default = "the_three")]
    pub languages: Vec<String>,
    pub title: Text,
    pub source: Text,
    pub licence: String,
    #[serde(default)]
    pub note: Option<Text>,
    #[serde(default)]
    pub pillars: Vec<Pillar>,
    #[serde(default)]
    pub areas: Vec<Area>,
    #[serde(default)]
    pub features: Vec<Feature>,
    /// Units that only this framework needs.
    #[serde(default)]
    pub units: Vec<Unit>,
    #[serde(default)]
    pub measurements: Vec<Measurement>,
    #[serde(default)]
    pub core_goals: Vec<u8>,
    #[serde(default)]
    pub goals: Vec<Goal>,
    #[serde(default)]
    pub targets: Vec<GoalTarget>,
    #[serde(default)]
    pub sections: Vec<Section>,
}

fn the_three() -> Vec<String> {
    ["en", "fr", "es"].map(str::to_owned).to_vec()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Measurements,
    Goals,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pillar {
    pub code: String,
    pub part: Part,
    pub label: Text,
}

/// Where a pillar stands in the temple.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    Pediment,
    Columns,
    Steps,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    pub code: String,
    pub pillar: String,
    /// Its number in the declaration it comes from.
    #[serde(default)]
    pub number: Option<u8>,
    pub label: Text,
    #[serde(default)]
    pub reconstructed: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feature {
    pub code: String,
    pub area: String,
    pub label: Text,
    #[serde(default)]
    pub reconstructed: bool,
    #[serde(default)]
    pub confidence: Option<Confidence>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measurement {
    pub code: String,
    /// A measurement stands under a feature or, in a network's own set, directly
    /// under an area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    pub label: Text,
    pub definition: Text,
    #[serde(default)]
    pub numerator: Option<Text>,
    #[serde(default)]
    pub denominator: Option<Text>,
    pub unit: String,
    pub kind: Evidence,
    /// Another kind of evidence that is accepted.
    #[serde(default)]
    pub alternative_kind: Option<Evidence>,
    pub direction: Direction,
    /// Lowest and highest value that is accepted; the unit's own where it is absent.
    #[serde(default)]
    pub range: Option<[f64; 2]>,
    #[serde(default)]
    pub goals: Vec<u8>,
    /// Targets and indicators of the 2030 Agenda, as `4.6.1`.
    #[serde(default)]
    pub targets: Vec<String>,
    #[serde(default)]
    pub reconstructed: bool,
    #[serde(default)]
    pub confidence: Option<Confidence>,
    /// How sure the reconstruction is.
    #[serde(default)]
    pub evidence: Option<Text>,
    #[serde(default)]
    pub note: Option<Text>,
}

/// The three kinds of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    Official,
    Survey,
    Expert,
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    Higher,
    Lower,
    /// Nearer to the city's own target.
    Target,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    High,
    Medium,
    Low,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    pub code: String,
    /// Units of one family convert into each other: value × factor is the value in
    /// the family's base unit.
    pub family: String,
    pub factor: f64,
    pub range: [f64; 2],
    /// How many decimals are shown.
    pub decimals: u8,
    /// ISO 4217, where the unit is money.
    #[serde(default)]
    pub currency: Option<String>,
    /// What the parts of a split add up to.
    #[serde(default)]
    pub parts_sum: Option<f64>,
    pub name: Text,
    pub symbol: Text,
    /// `{0}` stands for the number.
    pub pattern: Text,
}

/// A goal of the 2030 Agenda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    pub code: String,
    pub number: u8,
    pub label: Text,
    pub color: String,
}

/// A target of a goal, or an indicator of a target.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoalTarget {
    pub code: String,
    pub goal: u8,
    pub level: String,
    #[serde(default)]
    pub list: Option<String>,
    pub label: Text,
    /// `ours` where the label is not the official text.
    pub wording: String,
}

/// A heading under which a guide groups areas and goals.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    pub code: String,
    pub label: Text,
    pub areas: Vec<String>,
    pub goals: Vec<u8>,
    #[serde(default)]
    pub reconstructed: bool,
}

impl Unit {
    /// `value` in this unit, expressed in `other`; `None` between families.
    pub fn convert(&self, value: f64, other: &Self) -> Option<f64> {
        if self.code == other.code {
            return Some(value);
        }
        // Divided last, so that a tenth of a per cent is not 0.30000000000000004 of one.
        (self.family == other.family).then(|| value * self.factor / other.factor)
    }
}

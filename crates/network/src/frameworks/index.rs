use std::{
    collections::HashMap,
    sync::{LazyLock, OnceLock},
};

use serde::Deserialize;

use super::{
    Area, Feature, Framework, Goal, GoalTarget, Kind, Measurement, Pillar, Section, Unit, check,
};

const UNITS: &str = include_str!("../../data/units.json");
pub(super) const SHIPPED: [&str; 2] = [
    include_str!("../../data/frameworks/sdg.json"),
    include_str!("../../data/frameworks/key-features.json"),
];

/// All frameworks that hold at one time, each thing findable by its code.
///
/// Codes of areas, features and measurements are unique over all frameworks.
#[derive(Debug, Default)]
pub struct Frameworks {
    all: Vec<Framework>,
    units: HashMap<String, Unit>,
    areas: HashMap<String, Place>,
    features: HashMap<String, Place>,
    measurements: HashMap<String, Place>,
}

/// Which framework, and which of its areas, features or measurements.
type Place = (usize, usize);

#[derive(Deserialize)]
struct Units {
    units: Vec<Unit>,
}

static SHIPPED_UNITS: LazyLock<Units> =
    LazyLock::new(|| serde_json::from_str(UNITS).expect("the shipped units are JSON"));

/// A unit that comes with the program, for those who hold no frameworks.
pub fn shipped_unit(code: &str) -> Option<&'static Unit> {
    SHIPPED_UNITS.units.iter().find(|unit| unit.code == code)
}

impl Frameworks {
    /// Frameworks that have been checked.
    pub(super) fn of(mut all: Vec<Framework>) -> Self {
        // What others stand under comes first, then the goals, then the extensions.
        all.sort_by_key(|f| (f.extends.is_some(), f.kind == Kind::Goals, f.code.clone()));
        let mut index = Self::default();
        for unit in SHIPPED_UNITS.units.iter().chain(all.iter().flat_map(|f| &f.units)) {
            index.units.entry(unit.code.clone()).or_insert_with(|| unit.clone());
        }
        for (number, framework) in all.iter().enumerate() {
            let places = |codes: Vec<&String>| -> Vec<(String, Place)> {
                codes.into_iter().enumerate().map(|(i, c)| (c.clone(), (number, i))).collect()
            };
            index.areas.extend(places(framework.areas.iter().map(|a| &a.code).collect()));
            index.features.extend(places(framework.features.iter().map(|f| &f.code).collect()));
            index
                .measurements
                .extend(places(framework.measurements.iter().map(|m| &m.code).collect()));
        }
        index.all = all;
        index
    }

    /// The frameworks that come with the program, whatever a database holds.
    pub fn shipped() -> &'static Self {
        static SHIPPED_INDEX: OnceLock<Frameworks> = OnceLock::new();
        SHIPPED_INDEX.get_or_init(|| {
            SHIPPED.iter().fold(Self::of(vec![]), |known, text| {
                let next = check(text, &known).expect("a test checks the shipped frameworks");
                known.with(next)
            })
        })
    }

    /// These, with one more or with a new version of one.
    pub(super) fn with(&self, next: Framework) -> Self {
        let others = self.all.iter().filter(|f| f.code != next.code).cloned();
        Self::of(others.chain([next.clone()]).collect())
    }

    pub(super) fn without(&self, code: &str) -> Self {
        Self::of(self.all.iter().filter(|f| f.code != code).cloned().collect())
    }

    pub fn iter(&self) -> impl Iterator<Item = &Framework> {
        self.all.iter()
    }

    pub fn get(&self, code: &str) -> Option<&Framework> {
        self.all.iter().find(|f| f.code == code)
    }

    pub fn pillars(&self) -> impl Iterator<Item = &Pillar> {
        self.all.iter().flat_map(|f| &f.pillars)
    }

    pub fn pillar(&self, code: &str) -> Option<&Pillar> {
        self.pillars().find(|p| p.code == code)
    }

    pub fn areas(&self) -> impl Iterator<Item = &Area> {
        self.all.iter().flat_map(|f| &f.areas)
    }

    pub fn area(&self, code: &str) -> Option<&Area> {
        self.areas.get(code).map(|&(f, i)| &self.all[f].areas[i])
    }

    pub fn areas_of_pillar(&self, pillar: &str) -> impl Iterator<Item = &Area> {
        self.areas().filter(move |a| a.pillar == pillar)
    }

    pub fn feature(&self, code: &str) -> Option<&Feature> {
        self.features.get(code).map(|&(f, i)| &self.all[f].features[i])
    }

    pub fn features_of_area(&self, area: &str) -> impl Iterator<Item = &Feature> {
        self.all.iter().flat_map(|f| &f.features).filter(move |f| f.area == area)
    }

    /// In the order of their frameworks.
    pub fn measurements(&self) -> impl Iterator<Item = &Measurement> {
        self.all.iter().flat_map(|f| &f.measurements)
    }

    pub fn measurement(&self, code: &str) -> Option<&Measurement> {
        self.measurements.get(code).map(|&(f, i)| &self.all[f].measurements[i])
    }

    pub fn framework_of(&self, measurement: &str) -> Option<&Framework> {
        self.measurements.get(measurement).map(|&(f, _)| &self.all[f])
    }

    /// The area under which a measurement stands, through its feature if it has one.
    pub fn area_of(&self, measurement: &Measurement) -> Option<&Area> {
        match &measurement.feature {
            Some(feature) => self.area(&self.feature(feature)?.area),
            None => self.area(measurement.area.as_deref()?),
        }
    }

    /// Of all frameworks: the Key Features' own and those a network hung beside them.
    pub fn measurements_of_area(&self, area: &str) -> impl Iterator<Item = &Measurement> {
        self.measurements().filter(move |m| self.area_of(m).is_some_and(|a| a.code == area))
    }

    pub fn measurements_of_feature(&self, feature: &str) -> impl Iterator<Item = &Measurement> {
        self.measurements().filter(move |m| m.feature.as_deref() == Some(feature))
    }

    pub fn unit(&self, code: &str) -> Option<&Unit> {
        self.units.get(code)
    }

    pub fn units(&self) -> impl Iterator<Item = &Unit> {
        self.units.values()
    }

    /// Lowest and highest value that a measurement accepts.
    pub fn range_of(&self, measurement: &Measurement) -> [f64; 2] {
        measurement.range.unwrap_or_else(|| {
            self.unit(&measurement.unit).map_or([f64::MIN, f64::MAX], |unit| unit.range)
        })
    }

    pub fn goals(&self) -> impl Iterator<Item = &Goal> {
        self.all.iter().flat_map(|f| &f.goals)
    }

    pub fn goal(&self, number: u8) -> Option<&Goal> {
        self.goals().find(|g| g.number == number)
    }

    pub fn targets_of_goal(&self, number: u8) -> impl Iterator<Item = &GoalTarget> {
        self.all.iter().flat_map(|f| &f.targets).filter(move |t| t.goal == number)
    }

    pub fn target(&self, code: &str) -> Option<&GoalTarget> {
        self.all.iter().flat_map(|f| &f.targets).find(|t| t.code == code)
    }

    pub fn sections(&self) -> impl Iterator<Item = &Section> {
        self.all.iter().flat_map(|f| &f.sections)
    }

    /// The measurements of one framework that are tied to a goal, or of all.
    pub fn measurements_of_goal<'a>(
        &'a self,
        number: u8,
        framework: Option<&'a str>,
    ) -> impl Iterator<Item = &'a Measurement> {
        self.all
            .iter()
            .filter(move |f| framework.is_none_or(|code| f.code == code))
            .flat_map(|f| &f.measurements)
            .filter(move |m| m.goals.contains(&number))
    }

    /// The goals that no measurement of a framework touches: a gap to show, not to hide.
    pub fn goals_untouched_by<'a>(&'a self, framework: &'a str) -> impl Iterator<Item = &'a Goal> {
        self.goals()
            .filter(move |g| self.measurements_of_goal(g.number, Some(framework)).next().is_none())
    }
}

//! Whether a framework file can be used, and if not, every place where it must be mended.

use std::collections::HashSet;

use super::{Evidence, Framework, Frameworks, Kind, Measurement, Text, Unit};
use crate::Problem;

/// Reads a framework file that is to stand beside the frameworks `within`; one of the
/// same code is taken to be replaced. All problems are named at once, not the first only.
///
/// The codes of the problems: `file-unreadable` (line, column, detail),
/// `framework-code` and `text-empty`, `text-missing-language` (language),
/// `text-unknown-language` (language), `code-used` (by), `pillar-unknown`,
/// `area-unknown`, `feature-unknown`, `unit-unknown`, `goal-unknown`, `target-unknown`,
/// `extends-unknown` (each with code and known), `area-needed`, `area-differs`,
/// `area-still-used`, `range-upside-down`, `factor-not-positive`, `expert-needs-rating`
/// and `framework-empty`.
pub fn check(text: &str, within: &Frameworks) -> Result<Framework, Vec<Problem>> {
    let file: Framework =
        serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
            vec![
                Problem::at("file", "file-unreadable")
                    .with("line", error.line())
                    .with("column", error.column())
                    .with("detail", error),
            ]
        })?;
    let others = within.without(&file.code);
    let mut check = Check { file: &file, others: &others, problems: vec![] };
    check.everything();
    match check.problems {
        problems if problems.is_empty() => Ok(file),
        problems => Err(problems),
    }
}

struct Check<'a> {
    file: &'a Framework,
    others: &'a Frameworks,
    problems: Vec<Problem>,
}

impl Check<'_> {
    fn everything(&mut self) {
        let file = self.file;
        self.code("code", &file.code);
        if file.version.trim().is_empty() || file.version.len() > 40 {
            self.add(Problem::at("version", "framework-code").with("code", &file.version));
        }
        self.text("title", &file.title);
        self.text("source", &file.source);
        self.optional("note", file.note.as_ref());
        if let Some(base) = &file.extends
            && self.others.get(base).is_none()
        {
            let known = list(self.others.iter().map(|f| f.code.as_str()));
            self.unknown("extends".to_owned(), "extends-unknown", base, known);
        }
        if match file.kind {
            Kind::Measurements => file.measurements.is_empty(),
            Kind::Goals => file.goals.is_empty(),
        } {
            self.add(Problem::at("measurements", "framework-empty"));
        }
        self.goals();
        self.structure();
        self.units();
        for (i, measurement) in file.measurements.iter().enumerate() {
            self.measurement(&place("measurements", i, &measurement.code), measurement);
        }
        self.codes_are_unique();
        self.still_used();
    }

    fn goals(&mut self) {
        let file = self.file;
        for (i, goal) in file.goals.iter().enumerate() {
            self.text(&format!("{}.label", place("goals", i, &goal.code)), &goal.label);
        }
        for (i, target) in file.targets.iter().enumerate() {
            let at = place("targets", i, &target.code);
            self.text(&format!("{at}.label"), &target.label);
            self.goal(&at, target.goal);
        }
        for (i, section) in file.sections.iter().enumerate() {
            let at = place("sections", i, &section.code);
            self.text(&format!("{at}.label"), &section.label);
            section.goals.iter().for_each(|goal| self.goal(&at, *goal));
        }
    }

    fn structure(&mut self) {
        let file = self.file;
        for (i, pillar) in file.pillars.iter().enumerate() {
            let at = place("pillars", i, &pillar.code);
            self.code(&format!("{at}.code"), &pillar.code);
            self.text(&format!("{at}.label"), &pillar.label);
        }
        for (i, area) in file.areas.iter().enumerate() {
            let at = place("areas", i, &area.code);
            self.code(&format!("{at}.code"), &area.code);
            self.text(&format!("{at}.label"), &area.label);
            let pillars = || file.pillars.iter().chain(self.others.pillars());
            if !pillars().any(|p| p.code == area.pillar) {
                let known = list(pillars().map(|p| p.code.as_str()));
                self.unknown(format!("{at}.pillar"), "pillar-unknown", &area.pillar, known);
            }
        }
        for (i, feature) in file.features.iter().enumerate() {
            let at = place("features", i, &feature.code);
            self.code(&format!("{at}.code"), &feature.code);
            self.text(&format!("{at}.label"), &feature.label);
            self.area(&at, &feature.area);
        }
    }

    fn units(&mut self) {
        let file = self.file;
        for (i, unit) in file.units.iter().enumerate() {
            let at = place("units", i, &unit.code);
            self.code(&format!("{at}.code"), &unit.code);
            for (name, text) in
                [("name", &unit.name), ("symbol", &unit.symbol), ("pattern", &unit.pattern)]
            {
                self.text(&format!("{at}.{name}"), text);
            }
            self.range(&at, unit.range);
            if !(unit.factor > 0.0 && unit.factor.is_finite()) {
                self.add(Problem::at(format!("{at}.factor"), "factor-not-positive"));
            }
            if self.others.unit(&unit.code).is_some_and(|other| other != unit) {
                let problem = Problem::at(format!("{at}.code"), "code-used");
                self.add(problem.with("code", &unit.code).with("by", "units"));
            }
        }
    }

    fn measurement(&mut self, at: &str, measurement: &Measurement) {
        self.code(&format!("{at}.code"), &measurement.code);
        self.text(&format!("{at}.label"), &measurement.label);
        self.text(&format!("{at}.definition"), &measurement.definition);
        for (name, text) in [
            ("numerator", &measurement.numerator),
            ("denominator", &measurement.denominator),
            ("evidence", &measurement.evidence),
            ("note", &measurement.note),
        ] {
            self.optional(&format!("{at}.{name}"), text.as_ref());
        }
        self.where_it_stands(at, measurement);
        let units = || self.file.units.iter().chain(self.others.units());
        if !units().any(|unit: &Unit| unit.code == measurement.unit) {
            let known = list(units().map(|unit| unit.code.as_str()));
            self.unknown(format!("{at}.unit"), "unit-unknown", &measurement.unit, known);
        }
        if let Some(range) = measurement.range {
            self.range(at, range);
        }
        if measurement.kind == Evidence::Expert && measurement.unit != "rating" {
            self.add(Problem::at(format!("{at}.unit"), "expert-needs-rating"));
        }
        measurement.goals.iter().for_each(|goal| self.goal(at, *goal));
        for target in &measurement.targets {
            let goal = target.split_once('.').and_then(|(goal, _)| goal.parse().ok());
            if !goal.is_some_and(|goal: u8| self.has_goal(goal)) {
                let known = "4.6, 4.6.1 …".to_owned();
                self.unknown(format!("{at}.targets"), "target-unknown", target, known);
            }
        }
    }

    fn where_it_stands(&mut self, at: &str, measurement: &Measurement) {
        let (file, others) = (self.file, self.others);
        let features = || file.features.iter().chain(others.iter().flat_map(|f| &f.features));
        match (&measurement.feature, &measurement.area) {
            (Some(code), area) => match features().find(|f| f.code == *code) {
                None => {
                    let known = list(features().map(|f| f.code.as_str()));
                    self.unknown(format!("{at}.feature"), "feature-unknown", code, known);
                }
                Some(feature) if area.as_ref().is_some_and(|area| *area != feature.area) => {
                    let problem = Problem::at(format!("{at}.area"), "area-differs");
                    self.add(problem.with("feature", code).with("area", &feature.area));
                }
                Some(_) => {}
            },
            (None, Some(area)) => self.area(at, area),
            (None, None) => self.add(Problem::at(format!("{at}.area"), "area-needed")),
        }
    }

    /// Areas, features and measurements share one space of codes over all frameworks.
    fn codes_are_unique(&mut self) {
        let file = self.file;
        let mut seen = HashSet::new();
        let places = |list: &'static str, codes: Vec<&str>| -> Vec<(String, String)> {
            codes
                .iter()
                .enumerate()
                .map(|(i, code)| (place(list, i, code), (*code).to_owned()))
                .collect()
        };
        let mut all = places("areas", file.areas.iter().map(|a| a.code.as_str()).collect());
        all.extend(places("features", file.features.iter().map(|f| f.code.as_str()).collect()));
        all.extend(places(
            "measurements",
            file.measurements.iter().map(|m| m.code.as_str()).collect(),
        ));
        for (at, code) in all {
            let elsewhere = self.others.iter().find(|f| {
                f.areas.iter().any(|a| a.code == code)
                    || f.features.iter().any(|x| x.code == code)
                    || f.measurements.iter().any(|m| m.code == code)
            });
            let by = elsewhere.map(|f| f.code.clone());
            if let Some(by) = by.or_else(|| seen.contains(&code).then(|| file.code.clone())) {
                let problem = Problem::at(format!("{at}.code"), "code-used");
                self.add(problem.with("code", &code).with("by", by));
            }
            seen.insert(code);
        }
    }

    /// What another framework hangs on must not be taken away beneath it.
    fn still_used(&mut self) {
        let next = self.others.with(self.file.clone());
        let lost: Vec<_> = self
            .others
            .measurements()
            .filter(|measurement| next.area_of(measurement).is_none())
            .map(|measurement| measurement.code.clone())
            .collect();
        if !lost.is_empty() {
            let known = list(lost.iter().map(String::as_str));
            self.add(Problem::at("areas", "area-still-used").with("measurements", known));
        }
    }

    fn area(&mut self, at: &str, code: &str) {
        let areas = || self.file.areas.iter().chain(self.others.areas());
        if !areas().any(|a| a.code == code) {
            let known = list(areas().map(|a| a.code.as_str()));
            self.unknown(format!("{at}.area"), "area-unknown", code, known);
        }
    }

    fn has_goal(&self, number: u8) -> bool {
        self.file.goals.iter().chain(self.others.goals()).any(|g| g.number == number)
    }

    fn goal(&mut self, at: &str, number: u8) {
        if !self.has_goal(number) {
            let numbers: Vec<_> = self
                .file
                .goals
                .iter()
                .chain(self.others.goals())
                .map(|g| g.number.to_string())
                .collect();
            let known = numbers.join(", ");
            self.unknown(format!("{at}.goals"), "goal-unknown", &number.to_string(), known);
        }
    }

    fn range(&mut self, at: &str, [low, high]: [f64; 2]) {
        if !(low < high && low.is_finite() && high.is_finite()) {
            let problem = Problem::at(format!("{at}.range"), "range-upside-down");
            self.add(problem.with("low", low).with("high", high));
        }
    }

    /// Codes stand in addresses and file columns.
    fn code(&mut self, at: &str, code: &str) {
        let plain = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
        if code.is_empty() || code.len() > 64 || !code.chars().all(plain) {
            self.add(Problem::at(at, "framework-code").with("code", code));
        }
    }

    fn text(&mut self, at: &str, text: &Text) {
        for language in &self.file.languages {
            match text.get(language) {
                None => {
                    self.add(Problem::at(at, "text-missing-language").with("language", language))
                }
                Some(words) if words.trim().is_empty() => {
                    self.add(Problem::at(at, "text-empty").with("language", language));
                }
                Some(_) => {}
            }
        }
        for language in text.languages() {
            if !self.file.languages.iter().any(|known| known == language) {
                let known = list(self.file.languages.iter().map(String::as_str));
                let problem = Problem::at(at, "text-unknown-language");
                self.add(problem.with("language", language).with("known", known));
            }
        }
    }

    fn optional(&mut self, at: &str, text: Option<&Text>) {
        if let Some(text) = text {
            self.text(at, text);
        }
    }

    fn unknown(&mut self, at: String, what: &'static str, code: &str, known: String) {
        self.add(Problem::at(at, what).with("code", code).with("known", known));
    }

    fn add(&mut self, problem: Problem) {
        self.problems.push(problem);
    }
}

/// `measurements[3] (1.1.1.a)`: counted from 1, as a reader counts.
fn place(list: &str, index: usize, code: &str) -> String {
    format!("{list}[{}] ({code})", index + 1)
}

/// The first dozen of what is known.
fn list<'a>(known: impl Iterator<Item = &'a str>) -> String {
    let mut known: Vec<_> = known.collect();
    known.sort_unstable();
    known.dedup();
    let more = if known.len() > 24 { " …" } else { "" };
    known.truncate(24);
    known.join(", ") + more
}

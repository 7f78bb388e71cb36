//! From what was chosen to what is computed: the cities, the measurements and the tree above them,
//! and everything that had to be left out, with the reason.

use std::collections::HashMap;

use indices::{
    Data, Framework,
    framework::{Kind, MetaRow},
    robustness::{Design, Robustness},
    score,
    swap::{Swap, smallest_swap},
};
use sha2::{Digest, Sha256};

use super::{Choices, Context, File, Table, Who, Years, table::Column};
use crate::{
    Error, Result, audit,
    frameworks::{Direction, Frameworks, Measurement},
    ids::CityCode,
    observations::Period,
};

/// What takes no part although it was chosen, and why.
#[derive(Clone, Debug, PartialEq)]
pub enum LeftOut {
    /// It has not agreed, or there is no such city.
    NoPart(CityCode),
    /// It has no figure for any of the measurements.
    NoFigure(CityCode),
    /// No city has a figure for it.
    Empty(String),
    /// Every city has this same figure.
    Constant(String, f64),
    /// Neither more nor less of it is better.
    NoSide(String),
    UnknownMeasurement(String),
}

pub struct Compared {
    pub choices: Choices,
    pub years: Years,
    /// By code.
    pub cities: Vec<Context>,
    /// How alike each is to the city that the comparison is near to.
    pub alike: Vec<Option<f64>>,
    /// The position of that city, if it takes part.
    pub near: Option<usize>,
    /// In the order of the framework.
    pub measurements: Vec<String>,
    /// Areas with the positions of their measurements.
    pub areas: Vec<(String, Vec<usize>)>,
    pub left_out: Vec<LeftOut>,
    /// `[measurement][city]`
    pub periods: Vec<Vec<Option<Period>>>,
    rows: Vec<MetaRow>,
    framework: Framework,
    data: Data,
    errors: Option<Vec<Vec<f64>>>,
    design: Design,
}

impl Compared {
    /// # Errors
    /// What cannot be compared, with the cell that stands in the way.
    pub fn of(
        table: &Table,
        choices: Choices,
        frameworks: &Frameworks,
        years: Years,
    ) -> Result<Self> {
        let mut left_out = vec![];
        let near = choices.near.as_ref().and_then(|near| table.position(near));
        let mut cities = chosen_cities(table, &choices, near, &mut left_out);
        if cities.len() < 2 {
            return Err(too_few(cities.len()));
        }
        let mut chosen = chosen_measurements(table, &choices, frameworks, &cities, &mut left_out);
        loop {
            let before = (cities.len(), chosen.len());
            chosen.retain(|measurement| {
                let code = &measurement.code;
                let out = unusable(code, &table.measurements[code], &cities);
                let stays = out.is_none();
                left_out.extend(out);
                stays
            });
            cities.retain(|&city| {
                let some =
                    chosen.iter().any(|m| !table.measurements[&m.code].values[city].is_nan());
                if !some {
                    left_out.push(LeftOut::NoFigure(table.cities[city].code.clone()));
                }
                some
            });
            if before == (cities.len(), chosen.len()) {
                break;
            }
        }
        if cities.len() < 2 {
            return Err(too_few(cities.len()));
        }
        let (rows, areas) = tree(&chosen, &choices, frameworks);
        let framework = Framework::from_rows(rows.clone()).map_err(refused)?;
        let pick = |values: &[f64]| cities.iter().map(|&city| values[city]).collect::<Vec<_>>();
        let columns = chosen.iter().map(|m| &table.measurements[&m.code]);
        let contexts: Vec<Context> =
            cities.iter().map(|&city| table.cities[city].clone()).collect();
        let group = |of: &dyn Fn(&Context) -> String| contexts.iter().map(of).collect::<Vec<_>>();
        let data = Data {
            units: group(&|city| city.code.to_string()),
            columns: columns.clone().map(|column| pick(&column.values)).collect(),
            groups: HashMap::from([
                ("region".to_owned(), group(&|city| city.region.clone())),
                ("income".to_owned(), group(&|city| city.income_group().to_owned())),
            ]),
            notes: vec![],
        };
        data.check(&framework).map_err(refused)?;
        let errors: Vec<Vec<f64>> = columns.clone().map(|column| pick(&column.errors)).collect();
        let errors = errors.iter().flatten().any(|&error| error > 0.0).then_some(errors);
        Ok(Compared {
            years,
            alike: cities
                .iter()
                .map(|&city| Some(choices.alike.of(&table.cities[near?], &table.cities[city])))
                .collect(),
            near: near.and_then(|near| cities.iter().position(|&city| city == near)),
            periods: columns
                .map(|column| cities.iter().map(|&city| column.periods[city]).collect())
                .collect(),
            measurements: chosen.iter().map(|m| m.code.clone()).collect(),
            areas,
            cities: contexts,
            left_out,
            design: choices.design(),
            rows,
            framework,
            data,
            errors,
            choices,
        })
    }

    pub fn position(&self, city: &CityCode) -> Option<usize> {
        self.cities.iter().position(|one| one.code == *city)
    }

    /// How many of the measurements a city has a figure for.
    pub fn figures(&self, city: usize) -> usize {
        self.data.columns.iter().filter(|column| !column[city].is_nan()).count()
    }

    /// How many figures there are, of how many there could be.
    pub fn coverage(&self) -> (usize, usize) {
        let there = self.data.columns.iter().flatten().filter(|value| !value.is_nan()).count();
        (there, self.cities.len() * self.measurements.len())
    }

    pub fn has_errors(&self) -> bool {
        self.errors.is_some()
    }

    /// Made ready for drawing: [`Robustness::run`] gives the places, [`Robustness::sensitivity`]
    /// what they hang on.
    pub fn ready(&self) -> Result<Robustness> {
        Robustness::new(&self.data, &self.framework, &self.design, self.errors.as_deref())
            .map_err(refused)
    }

    /// The smallest change of weights that swaps two cities, under the first of each choice, as
    /// `stoa swap` finds it; `None` where none is small enough.
    pub fn swap(&self, a: usize, b: usize) -> Result<Option<Swap>> {
        let options = self.file()?.options().map_err(refused)?;
        let mut data = self.data.clone();
        score::prepare(&mut data, &self.framework, &options.impute, options.treat)
            .map_err(refused)?;
        let columns =
            score::normalise(&data, &self.framework, &options.normalise).map_err(refused)?;
        smallest_swap(&columns, &self.framework, &options.aggregate, a, b).map_err(refused)
    }

    /// Everything that the result follows from.
    pub fn file(&self) -> Result<File> {
        File::new(&self.rows, &self.data, self.errors.as_deref(), &self.design).map_err(refused)
    }

    /// A fingerprint of everything that the result follows from.
    pub fn print(&self) -> String {
        let mut hash = Sha256::new();
        let mut text = |text: &str| {
            hash.update((text.len() as u64).to_be_bytes());
            hash.update(text.as_bytes());
        };
        for row in &self.rows {
            text(&row.code);
            text(row.parent.as_deref().unwrap_or_default());
            text(&format!("{} {} {}", row.level, row.higher_is_better, row.weight));
        }
        self.data.units.iter().for_each(|unit| text(unit));
        let design = &self.design;
        design.normalisations.iter().for_each(|one| text(&one.to_string()));
        design.means.iter().for_each(|one| text(&one.to_string()));
        design.fillings.iter().for_each(|one| text(&one.to_string()));
        text(&format!("{} {} {}", design.weights, design.draws, design.seed));
        for groups in ["region", "income"].iter().filter_map(|code| self.data.groups.get(*code)) {
            groups.iter().for_each(|group| text(group));
        }
        let tables = [Some(&self.data.columns), self.errors.as_ref()];
        for value in tables.into_iter().flatten().flatten().flatten() {
            let bits = if value.is_nan() { f64::NAN.to_bits() } else { value.to_bits() };
            hash.update(bits.to_be_bytes());
        }
        audit::hex(&hash.finalize())[..16].to_owned()
    }
}

/// Positions in the table, by code.
fn chosen_cities(
    table: &Table,
    choices: &Choices,
    near: Option<usize>,
    left_out: &mut Vec<LeftOut>,
) -> Vec<usize> {
    let mut cities: Vec<usize> = match (choices.who, near) {
        (Who::Similar, Some(near)) => {
            let alike = table.alike(near, &choices.alike);
            alike.iter().take(choices.most).map(|(city, _)| *city).chain([near]).collect()
        }
        (Who::All | Who::Similar, _) => (0..table.cities.len()).collect(),
        (Who::Chosen, _) => {
            let found = choices.cities.iter().chain(&choices.near).filter_map(|code| {
                let found = table.position(code);
                if found.is_none() && choices.cities.contains(code) {
                    left_out.push(LeftOut::NoPart(code.clone()));
                }
                found
            });
            found.collect()
        }
    };
    cities.sort_unstable();
    cities.dedup();
    cities
}

fn chosen_measurements<'f>(
    table: &Table,
    choices: &Choices,
    frameworks: &'f Frameworks,
    cities: &[usize],
    left_out: &mut Vec<LeftOut>,
) -> Vec<&'f Measurement> {
    let weighs = |m: &Measurement| {
        let area = frameworks.area_of(m).map_or(1.0, |area| choices.weight(&area.code));
        area > 0.0 && choices.weight(&m.code) > 0.0
    };
    if choices.measurements.is_empty() {
        let covered = |m: &&Measurement| {
            let column = table.measurements.get(&m.code);
            column.is_some_and(|column| {
                let there = cities.iter().filter(|&&city| !column.values[city].is_nan()).count();
                2 * there >= cities.len() && unusable(&m.code, column, cities).is_none()
            })
        };
        let offered = offered(frameworks, choices.framework.as_deref());
        return offered.filter(covered).filter(|m| weighs(m)).collect();
    }
    let mut chosen = vec![];
    for code in &choices.measurements {
        match frameworks.measurement(code) {
            None => left_out.push(LeftOut::UnknownMeasurement(code.clone())),
            Some(m) if m.direction == Direction::Target => {
                left_out.push(LeftOut::NoSide(code.clone()));
            }
            Some(_) if !table.measurements.contains_key(code) => {
                left_out.push(LeftOut::Empty(code.clone()));
            }
            Some(m) if weighs(m) => chosen.push(m),
            Some(_) => {}
        }
    }
    chosen
}

/// The measurements that can be chosen: those that have a better side.
pub fn offered<'f>(
    frameworks: &'f Frameworks,
    framework: Option<&str>,
) -> impl Iterator<Item = &'f Measurement> {
    frameworks
        .iter()
        .filter(move |one| framework.is_none_or(|code| one.code == code))
        .flat_map(|one| &one.measurements)
        .filter(|m| m.direction != Direction::Target)
}

/// Why these cities cannot be told apart by a measurement.
fn unusable(code: &str, column: &Column, cities: &[usize]) -> Option<LeftOut> {
    let mut values = cities.iter().map(|&city| column.values[city]).filter(|v| !v.is_nan());
    let first = values.next();
    if first.is_some_and(|first| values.any(|value| value != first)) {
        return None;
    }
    let code = code.to_owned();
    Some(match first {
        Some(value) => LeftOut::Constant(code, value),
        None => LeftOut::Empty(code),
    })
}

/// Measurements under their areas, areas under the index.
fn tree(
    chosen: &[&Measurement],
    choices: &Choices,
    frameworks: &Frameworks,
) -> (Vec<MetaRow>, Vec<(String, Vec<usize>)>) {
    let mut areas: Vec<(String, Vec<usize>)> = vec![];
    let mut rows = vec![];
    let mut row = |level, code: &str, name: &str, parent: Option<String>, kind| {
        rows.push(MetaRow {
            line: rows.len() + 2,
            level,
            code: code.to_owned(),
            name: name.to_owned(),
            higher_is_better: true,
            weight: choices.weight(code),
            parent,
            kind,
            ..MetaRow::default()
        });
        rows.len() - 1
    };
    let mut lower = vec![];
    let mut units = vec![];
    for (position, measurement) in chosen.iter().enumerate() {
        let area = frameworks.area_of(measurement);
        let parent = area.map_or("index", |area| area.code.as_str());
        let name = measurement.label.in_language("en").text;
        let at = row(1, &measurement.code, name, Some(parent.to_owned()), Kind::Indicator);
        if measurement.direction == Direction::Lower {
            lower.push(at);
        }
        units.push((at, measurement.unit.clone()));
        if let Some(area) = area {
            match areas.iter_mut().find(|(code, _)| *code == area.code) {
                Some((_, below)) => below.push(position),
                None => areas.push((area.code.clone(), vec![position])),
            }
        }
    }
    for (code, _) in &areas {
        let name = frameworks.area(code).map_or("", |area| area.label.in_language("en").text);
        row(2, code, name, Some("index".into()), Kind::Aggregate);
    }
    row(3, "index", "Index", None, Kind::Aggregate);
    row(0, "region", "Region", None, Kind::Group);
    row(0, "income", "Income group of the country", None, Kind::Group);
    for at in lower {
        rows[at].higher_is_better = false;
    }
    for (at, unit) in units {
        rows[at].unit = unit;
    }
    (rows, areas)
}

fn too_few(cities: usize) -> Error {
    Error::invalid("c", "comparison-too-few").with("count", cities)
}

/// What the methods refuse, with the cell that they name.
fn refused(error: indices::Error) -> Error {
    use indices::Error as E;
    match error {
        E::TooFewUnits(count) => too_few(count),
        E::Lacks(_) | E::ZeroWeights { .. } | E::Childless { .. } => {
            Error::invalid("m", "comparison-no-measurement")
        }
        E::Huge { unit, column, value } => Error::invalid("m", "comparison-huge")
            .with("city", unit)
            .with("measurement", column)
            .with("value", value),
        E::Constant { indicator, value, .. } => Error::invalid("m", "comparison-constant")
            .with("measurement", indicator)
            .with("value", value),
        E::NotPositive { unit, child, value, .. } => Error::invalid("a", "comparison-not-positive")
            .with("city", unit)
            .with("measurement", child)
            .with("value", value),
        other => Error::invalid("n", "comparison-refused").with("detail", other),
    }
}

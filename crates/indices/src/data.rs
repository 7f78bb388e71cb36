//! The figures of the units (cities, countries) that an index compares.

use std::{collections::HashMap, io::Read};

use crate::{Error, Framework, Result};

const FILE: &str = "data";

/// Beyond this, squares of values no longer fit into a number.
pub(crate) const HUGE: f64 = 1e100;

/// One column per indicator of a framework, in its order; `NaN` is a missing value.
#[derive(Clone, Debug, PartialEq)]
pub struct Data {
    pub units: Vec<String>,
    /// `columns[indicator][unit]`
    pub columns: Vec<Vec<f64>>,
    /// By code of the grouping column: the group of each unit, empty where unknown.
    pub groups: HashMap<String, Vec<String>>,
    /// What the reader should know of the file.
    pub notes: Vec<String>,
}

impl Data {
    /// Reads a file in COINr's iData form: `uCode`, and a column for each indicator, group and
    /// denominator of the framework; other columns take no part. Values are divided by their
    /// denominators. A file without any of the framework's denominators (such as one that COINr
    /// has written) is taken as divided already, and a note says so.
    pub fn read(file: impl Read, framework: &Framework) -> Result<Self> {
        let mut reader = csv::Reader::from_reader(file);
        let header = Header::read(&mut reader, FILE)?;
        let code = header.need("uCode")?;
        let indicators = framework
            .indicators
            .iter()
            .map(|indicator| header.need(&indicator.code))
            .collect::<Result<Vec<_>>>()?;
        let groups: Vec<_> =
            framework.groups.iter().filter_map(|g| Some((g, header.find(g)?))).collect();
        let denominators = denominators(framework, &header)?;

        let mut data = Data {
            units: vec![],
            columns: vec![vec![]; indicators.len()],
            groups: groups.iter().map(|(g, _)| ((*g).clone(), vec![])).collect(),
            notes: vec![],
        };
        if denominators.is_none() {
            data.notes.push(
                "the data has none of the framework's denominators: its values are taken as divided already".into(),
            );
        }
        let mut lines = HashMap::new();
        for record in reader.records() {
            let record = record.map_err(|problem| Error::Csv { file: FILE, problem })?;
            let line = record.position().map_or(0, |at| at.line() as usize);
            let cell = |column: usize| record.get(column).unwrap_or("").trim();
            let unit = cell(code).to_owned();
            if unit.is_empty() {
                // Spreadsheets leave lines of nothing but separators at the end.
                if record.iter().all(|cell| cell.trim().is_empty()) {
                    continue;
                }
                return Err(Error::NoUnit { line });
            }
            if let Some(first) = lines.insert(unit.clone(), line) {
                return Err(Error::DuplicateUnit { unit, first, second: line });
            }
            for (i, &column) in indicators.iter().enumerate() {
                let mut value = number(cell(column), &unit, &framework.indicators[i].code)?;
                if let Some((name, column)) = denominators.as_ref().and_then(|d| d[i].as_ref()) {
                    let denominator = number(cell(*column), &unit, name)?;
                    if denominator == 0.0 {
                        return Err(Error::ZeroDenominator {
                            unit,
                            indicator: framework.indicators[i].code.clone(),
                            denominator: name.clone(),
                        });
                    }
                    value /= denominator;
                }
                data.columns[i].push(value);
            }
            for (name, column) in &groups {
                if let Some(group) = data.groups.get_mut(*name) {
                    group.push(cell(*column).to_owned());
                }
            }
            data.units.push(unit);
        }
        data.check(framework)?;
        Ok(data)
    }

    /// What no method can make sense of: fewer than two units, values that are not finite or
    /// beyond ±1e100, a unit or an indicator without any value.
    pub fn check(&self, framework: &Framework) -> Result<()> {
        if self.units.len() < 2 {
            return Err(Error::TooFewUnits(self.units.len()));
        }
        for (column, indicator) in self.columns.iter().zip(&framework.indicators) {
            if let Some((unit, &value)) =
                column.iter().enumerate().find(|(_, v)| v.is_infinite() || v.abs() > HUGE)
            {
                let unit = self.units[unit].clone();
                return Err(Error::Huge { unit, column: indicator.code.clone(), value });
            }
            if column.iter().all(|value| value.is_nan()) {
                return Err(Error::EmptyIndicator { indicator: indicator.code.clone() });
            }
        }
        for (u, unit) in self.units.iter().enumerate() {
            if self.columns.iter().all(|column| column[u].is_nan()) {
                return Err(Error::EmptyUnit { unit: unit.clone() });
            }
        }
        Ok(())
    }
}

/// Reads standard errors, `[indicator][unit]`, from a file in the form of the data: `uCode`, and a
/// column for each indicator that has any. `NaN` where there is none.
pub fn read_errors(file: impl Read, data: &Data, framework: &Framework) -> Result<Vec<Vec<f64>>> {
    const FILE: &str = "file of standard errors";
    let mut reader = csv::Reader::from_reader(file);
    let header = Header::read(&mut reader, FILE)?;
    let code = header.need("uCode")?;
    let mut errors = vec![vec![f64::NAN; data.units.len()]; framework.indicators.len()];
    for record in reader.records() {
        let record = record.map_err(|problem| Error::Csv { file: FILE, problem })?;
        let unit = record.get(code).unwrap_or("").trim();
        let place = data.units.iter().position(|known| known == unit).ok_or_else(|| {
            Error::Design(format!("the data has no unit {unit:?} of the {FILE}: correct its code"))
        })?;
        for (errors, indicator) in errors.iter_mut().zip(&framework.indicators) {
            let Some(column) = header.find(&indicator.code) else { continue };
            let error = number(record.get(column).unwrap_or("").trim(), unit, &indicator.code)?;
            if error < 0.0 {
                return Err(Error::Design(format!(
                    "unit {unit}, indicator {}: the standard error {error} is negative",
                    indicator.code
                )));
            }
            errors[place] = error;
        }
    }
    Ok(errors)
}

/// The name and the column of a denominator.
type Divisor = Option<(String, usize)>;

/// For each indicator, its denominator and that one's column. `None` when the file has none of
/// the denominators that the framework names.
fn denominators(framework: &Framework, header: &Header) -> Result<Option<Vec<Divisor>>> {
    let named = || framework.indicators.iter().filter_map(|i| i.denominator.as_ref());
    if named().next().is_some() && named().all(|name| header.find(name).is_none()) {
        return Ok(None);
    }
    let column = |name: &String| Ok((name.clone(), header.need(name)?));
    framework
        .indicators
        .iter()
        .map(|indicator| indicator.denominator.as_ref().map(column).transpose())
        .collect::<Result<Vec<_>>>()
        .map(Some)
}

fn number(text: &str, unit: &str, column: &str) -> Result<f64> {
    if matches!(text, "" | "NA" | "NaN" | "nan") {
        return Ok(f64::NAN);
    }
    let value: f64 = text.parse().map_err(|_| Error::NotANumber {
        unit: unit.into(),
        column: column.into(),
        text: text.into(),
    })?;
    if value.is_nan() {
        return Ok(value);
    }
    if value.abs() > HUGE {
        return Err(Error::Huge { unit: unit.into(), column: column.into(), value });
    }
    Ok(value)
}

/// The first line of a file.
pub(crate) struct Header {
    file: &'static str,
    columns: HashMap<String, usize>,
}

impl Header {
    pub(crate) fn read(reader: &mut csv::Reader<impl Read>, file: &'static str) -> Result<Self> {
        let names = reader.headers().map_err(|problem| Error::Csv { file, problem })?;
        let mut columns = HashMap::new();
        for (position, name) in names.iter().enumerate() {
            let name = name.trim_start_matches('\u{feff}').trim().to_owned();
            if columns.insert(name.clone(), position).is_some() && !name.is_empty() {
                return Err(Error::DuplicateColumn { file, column: name });
            }
        }
        Ok(Header { file, columns })
    }

    /// The column of this name; else the only one that differs from it in capitals alone.
    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        let exact = self.columns.get(name).copied();
        exact.or_else(|| {
            let alike = |other: &str| other.to_lowercase() == name.to_lowercase();
            let mut found = self.columns.iter().filter(|(other, _)| alike(other));
            found.next().filter(|_| found.next().is_none()).map(|(_, column)| *column)
        })
    }

    pub(crate) fn need(&self, name: &str) -> Result<usize> {
        self.find(name).ok_or_else(|| Error::NoColumn { file: self.file, column: name.to_owned() })
    }
}

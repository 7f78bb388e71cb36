//! A panel from plain files: long values (`kpi,municipality,year,value`) and the directions of
//! the measurements (`kpi,direction`).

use std::{
    collections::{BTreeMap, HashMap},
    io::Read,
};

use crate::progress::{Direction, Observed};

/// All cities' series of one measurement, each in the order of years.
#[derive(Clone, Debug, PartialEq)]
pub struct Measurement {
    pub code: String,
    pub direction: Direction,
    pub cities: Vec<Vec<Observed>>,
}

impl Measurement {
    /// The share of values that repeat the year before.
    pub fn repeats(&self) -> f64 {
        let pairs = self.cities.iter().flat_map(|city| city.windows(2));
        let (same, all) = pairs
            .filter(|pair| pair[1].year - pair[0].year == 1.0)
            .fold((0, 0), |(same, all), pair| {
                (same + usize::from(pair[0].value == pair[1].value), all + 1)
            });
        same as f64 / all.max(1) as f64
    }
}

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the {file} cannot be read as CSV: {}", crate::error::unreadable(problem))]
    Csv { file: &'static str, problem: csv::Error },
    #[error("the {file} has no column {}: add it, or correct its name in the first line", one_of.join(" or "))]
    NoColumn { file: &'static str, one_of: &'static [&'static str] },
    #[error("line {line} of the {file}: {column} is {text:?}, which is not {expected}")]
    Cell {
        file: &'static str,
        line: u64,
        column: &'static str,
        text: String,
        expected: &'static str,
    },
    #[error("line {line} of the values: {code:?} has no direction: add it to the directions")]
    NoDirection { line: u64, code: String },
    #[error(
        "line {line} of the values: {code:?} has a second value for {city:?} in {year}: keep one of them"
    )]
    Duplicate { line: u64, code: String, city: String, year: f64 },
}

const CODE: &[&str] = &["kpi", "measurement", "indicator"];
const CITY: &[&str] = &["municipality", "city", "unit"];
const VALUES: &str = "values";
const DIRECTIONS: &str = "directions";

/// Reads both files. Empty values are missing; measurements without any are left out. The result
/// is ordered by code and city, whatever the order of the rows.
pub fn measurements(values: impl Read, directions: impl Read) -> Result<Vec<Measurement>, Error> {
    let directions = read_directions(directions)?;
    let mut table = Table::open(VALUES, values)?;
    let columns = [CODE, CITY, &["year"], &["value"]];
    let columns = columns.map(|one_of| table.column(one_of));
    let [code, city, year, value] = columns;
    let [code, city, year, value] = [code?, city?, year?, value?];

    let mut panel: BTreeMap<String, BTreeMap<String, Vec<Observed>>> = BTreeMap::new();
    let mut row = csv::StringRecord::new();
    while table.next(&mut row)? {
        let line = row.position().map_or(0, csv::Position::line);
        if row[value].trim().is_empty() {
            continue;
        }
        if !directions.contains_key(&row[code]) {
            return Err(Error::NoDirection { line, code: row[code].to_string() });
        }
        let observed =
            Observed::new(number(&row, line, year, "year")?, number(&row, line, value, "value")?);
        // Most rows follow one of the same city: look before a key is copied.
        let cities = match panel.get_mut(&row[code]) {
            Some(cities) => cities,
            None => panel.entry(row[code].to_string()).or_default(),
        };
        match cities.get_mut(&row[city]) {
            Some(series) => series.push(observed),
            None => {
                cities.insert(row[city].to_string(), vec![observed]);
            }
        }
        let series = &cities[&row[city]];
        if series[..series.len() - 1].iter().any(|one| one.year == observed.year) {
            let [code, city] = [code, city].map(|column| row[column].to_string());
            return Err(Error::Duplicate { line, code, city, year: observed.year });
        }
    }
    let ordered = |mut series: Vec<Observed>| {
        series.sort_by(|a, b| a.year.total_cmp(&b.year));
        series
    };
    Ok(panel
        .into_iter()
        .map(|(code, cities)| Measurement {
            direction: directions[&code],
            cities: cities.into_values().map(ordered).collect(),
            code,
        })
        .collect())
}

fn read_directions(file: impl Read) -> Result<HashMap<String, Direction>, Error> {
    let mut table = Table::open(DIRECTIONS, file)?;
    let code = table.column(CODE)?;
    let direction = table.column(&["direction"])?;
    let mut directions = HashMap::new();
    let mut row = csv::StringRecord::new();
    while table.next(&mut row)? {
        let sign = row[direction].trim().parse().ok().and_then(Direction::from_sign);
        let sign = sign.ok_or_else(|| Error::Cell {
            file: DIRECTIONS,
            line: row.position().map_or(0, csv::Position::line),
            column: "direction",
            text: row[direction].to_string(),
            expected: "1 (higher is better) or -1 (lower is better)",
        })?;
        directions.insert(row[code].to_string(), sign);
    }
    Ok(directions)
}

fn number(
    row: &csv::StringRecord,
    line: u64,
    at: usize,
    column: &'static str,
) -> Result<f64, Error> {
    let text = row[at].trim();
    let number = text.parse().ok().filter(|number: &f64| number.is_finite());
    number.ok_or_else(|| Error::Cell {
        file: VALUES,
        line,
        column,
        text: text.to_string(),
        expected: "a finite number with a decimal point",
    })
}

struct Table<R> {
    file: &'static str,
    reader: csv::Reader<R>,
    names: csv::StringRecord,
}

impl<R: Read> Table<R> {
    fn open(file: &'static str, from: R) -> Result<Self, Error> {
        let mut reader = csv::Reader::from_reader(from);
        let names = reader.headers().map_err(|problem| Error::Csv { file, problem })?.clone();
        Ok(Table { file, reader, names })
    }

    fn column(&self, one_of: &'static [&'static str]) -> Result<usize, Error> {
        let is_it = |name: &str| one_of.contains(&name.trim_start_matches('\u{feff}').trim());
        let missing = Error::NoColumn { file: self.file, one_of };
        self.names.iter().position(is_it).ok_or(missing)
    }

    fn next(&mut self, row: &mut csv::StringRecord) -> Result<bool, Error> {
        self.reader.read_record(row).map_err(|problem| Error::Csv { file: self.file, problem })
    }
}

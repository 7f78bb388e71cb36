//! The figures that can be compared: one per city and measurement, by a rule about years.

use std::collections::{HashMap, HashSet};

use super::{Alike, Context, store, taking_part};
use crate::{
    Conn, Result, cities,
    ids::{CityCode, Known},
    observations::{Period, Place},
};

/// Which of a city's figures counts: the latest that ends in `until` at the latest and is at most
/// `back` years older.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Years {
    pub until: i32,
    pub back: i32,
}

impl Years {
    fn holds(&self, period: Period) -> bool {
        (self.until - self.back..=self.until).contains(&period.year())
    }
}

/// A value as it is read for a table.
pub(super) struct Figure {
    pub city: CityCode,
    pub measurement: String,
    pub period: String,
    pub value: f64,
    pub standard_error: Option<f64>,
}

/// All cities that take part, with the figure of each measurement that counts. Only figures for
/// the city itself, and for all its people.
#[derive(Debug, Default)]
pub struct Table {
    /// By code.
    pub cities: Vec<Context>,
    pub measurements: HashMap<String, Column>,
}

/// One measurement, `[city]`.
#[derive(Clone, Debug, Default)]
pub struct Column {
    /// `NaN` where there is none.
    pub values: Vec<f64>,
    /// `NaN` where none is known.
    pub errors: Vec<f64>,
    pub periods: Vec<Option<Period>>,
}

impl Table {
    pub fn position(&self, city: &CityCode) -> Option<usize> {
        self.cities.binary_search_by(|one| one.code.cmp(city)).ok()
    }

    /// All others by how alike they are to a city, the most alike first.
    pub fn alike(&self, to: usize, by: &Alike) -> Vec<(usize, f64)> {
        let here = &self.cities[to];
        let others = self.cities.iter().enumerate().filter(|(city, _)| *city != to);
        let mut all: Vec<_> = others.map(|(city, context)| (city, by.of(here, context))).collect();
        all.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        all
    }
}

pub async fn table(conn: &mut Conn, years: Years, known: &Known) -> Result<Table> {
    let part: HashSet<CityCode> = taking_part(conn, known).await?.into_iter().collect();
    let mut all: Vec<Context> = cities::all(conn, known, None)
        .await?
        .iter()
        .filter(|city| part.contains(city.code()))
        .map(Context::from)
        .collect();
    all.sort_by(|a, b| a.code.cmp(&b.code));
    let mut table = Table { cities: all, measurements: HashMap::new() };
    // A span of years may begin a year or more before it ends.
    let (first, after) = (years.until - years.back - 10, years.until + 1);
    let (first, after) = (format!("{first:04}"), format!("{after:04}"));
    let figures = store::figures(conn, Place::city().code(), &first, &after, known).await?;
    let count = table.cities.len();
    for figure in figures {
        let Some(city) = table.position(&figure.city) else { continue };
        let Ok(period) = figure.period.parse::<Period>() else { continue };
        if !years.holds(period) {
            continue;
        }
        let column = table.measurements.entry(figure.measurement).or_insert_with(|| Column {
            values: vec![f64::NAN; count],
            errors: vec![f64::NAN; count],
            periods: vec![None; count],
        });
        if column.periods[city].is_none_or(|held| held < period) {
            column.values[city] = figure.value;
            column.errors[city] = figure.standard_error.unwrap_or(f64::NAN);
            column.periods[city] = Some(period);
        }
    }
    Ok(table)
}

//! The long form: one figure a row. Ours, that of a national database, the list of
//! published figures, and the tables of Open SDG sites, whose other columns are all
//! dimensions.

use network::observations::{Breakdown, NewObservation, Place, Status};

use super::{
    Figures, Given,
    number::{self, Decimal, Evidence, Unread},
    status::{Said, heard},
};
use crate::{
    Error, Problem, Result,
    table::{Row, Table},
    titles::{self, Column, Field},
};

pub fn read(
    table: &Table,
    columns: &[Column],
    given: &Given<'_>,
    figures: &mut Figures,
) -> Result<()> {
    let form = Form::of(table, columns, given)?;
    figures.rows.reserve(table.rows.len());
    figures.origins.reserve(table.rows.len());
    for row in &table.rows {
        let mut reading = Reading { form: &form, row, given, wrong: vec![] };
        match reading.figure()? {
            Some(new) if reading.wrong.is_empty() => {
                figures.push(new, row.line, form.at(Field::Value).unwrap_or(0));
            }
            None if reading.wrong.is_empty() => figures.left_out += 1,
            _ => figures.problems.append(&mut reading.wrong),
        }
    }
    Ok(())
}

/// Which column holds what.
struct Form<'a> {
    table: &'a Table,
    places: Vec<(Field, usize)>,
    dimensions: Vec<(String, usize)>,
    around: Vec<usize>,
    decimal: Decimal,
    /// A table about one measurement, as statistical offices publish them: everything
    /// that is not known is a dimension, and what is said of a figure is free words.
    open: bool,
}

impl<'a> Form<'a> {
    fn of(table: &'a Table, columns: &[Column], given: &Given<'_>) -> Result<Self> {
        let has = |field| columns.contains(&Column::Is(field));
        let open = !has(Field::Measurement);
        let mut form = Self {
            table,
            places: vec![],
            dimensions: vec![],
            around: vec![],
            decimal: Decimal::Point,
            open,
        };
        let mut wrong = vec![];
        let missing =
            |field: Field| Problem::at(table.line, field.title(), "import-column-missing");
        if open && given.hints.measurement.is_none() {
            wrong.push(missing(Field::Measurement));
        }
        if !has(Field::City) && given.hints.city.is_none() {
            wrong.push(missing(Field::City));
        }
        if !has(Field::Period) {
            wrong.push(missing(Field::Period));
        }
        for (place, (column, title)) in columns.iter().zip(&table.titles).enumerate() {
            match column {
                // Of a published table: the country around a place, not a code.
                Column::Is(Field::Country) if open => form.around.push(place),
                Column::Is(Field::Around) if open => form.around.push(place),
                Column::Is(Field::Told | Field::Around) | Column::Empty => {}
                Column::Is(field) => form.places.push((*field, place)),
                Column::Dimension(name) => form.dimensions.push((name.clone(), place)),
                Column::Unknown if open => {
                    form.dimensions.push((titles::dimension(title), place));
                }
                Column::Unknown | Column::Of(_) => {
                    wrong.push(Problem::at(table.line, title, "import-column-unknown"));
                }
            }
        }
        if !wrong.is_empty() {
            return Err(Error::Problems(wrong));
        }
        let mut evidence = Evidence::default();
        for field in [Field::Value, Field::StandardError] {
            if let Some(place) = form.at(field) {
                table.rows.iter().for_each(|row| evidence.hear(row.cell(place)));
            }
        }
        form.decimal = evidence.sign(table.semicolons);
        Ok(form)
    }

    fn at(&self, field: Field) -> Option<usize> {
        self.places.iter().find(|(held, _)| *held == field).map(|(_, place)| *place)
    }

    fn title(&self, field: Field) -> &'a str {
        self.at(field).map_or("", |place| &self.table.titles[place])
    }
}

struct Reading<'a> {
    form: &'a Form<'a>,
    row: &'a Row,
    given: &'a Given<'a>,
    wrong: Vec<Problem>,
}

impl<'a> Reading<'a> {
    /// The figure of the row; `None` where it is about no city, or something is wrong.
    fn figure(&mut self) -> Result<Option<NewObservation>> {
        if self.is_about_no_city()
            || self.given.passes_over(self.cell(Field::City), self.cell(Field::Country))
        {
            return Ok(None);
        }
        let city = self.city();
        let measurement = match self.given.hints.measurement.as_deref() {
            Some(code) if self.form.open => code,
            _ => self.needed(Field::Measurement),
        };
        let written = self.needed(Field::Period);
        let period = self.rule(Field::Period, period(written))?;
        let value = self.number(Field::Value);
        let (Some(city), Some(period)) = (city, period) else { return Ok(None) };
        let mut new = NewObservation {
            unit: Some(self.cell(Field::Unit))
                .filter(|u| !u.is_empty())
                .map(|u| self.given.unit(u)),
            standard_error: self.number(Field::StandardError),
            place: self.parsed(Field::Place)?.unwrap_or_else(Place::city),
            breakdown: self.breakdown()?,
            place_name: self.text(Field::PlaceName, ""),
            source: self.text(Field::Source, &self.given.hints.source),
            publisher: self.text(Field::Publisher, &self.given.hints.publisher),
            address: self.text(Field::Address, &self.given.hints.address),
            note: self.text(Field::Note, ""),
            value,
            missing: self.parsed(Field::Missing)?,
            ..NewObservation::value(city, measurement, period, 0.0)
        };
        self.multiply(&mut new);
        self.status(&mut new)?;
        Ok(Some(new))
    }

    fn cell(&self, field: Field) -> &'a str {
        self.form.at(field).map_or("", |place| self.row.cell(place))
    }

    fn text(&self, field: Field, otherwise: &str) -> String {
        let cell = self.cell(field);
        if cell.is_empty() { otherwise.to_owned() } else { cell.to_owned() }
    }

    /// A published table has rows for regions and countries too.
    fn is_about_no_city(&self) -> bool {
        self.form.open
            && match self.form.at(Field::City) {
                Some(place) => self.row.cell(place).is_empty(),
                None => self.form.around.iter().any(|place| !self.row.cell(*place).is_empty()),
            }
    }

    fn city(&mut self) -> Option<&'a network::ids::CityCode> {
        let given: &'a Given<'a> = self.given;
        let written = self.cell(Field::City);
        match &given.hints.city {
            Some(city) if written.is_empty() => Some(city),
            only => match given.city_of(written, self.cell(Field::Country)) {
                Ok(city) if only.as_ref().is_none_or(|only| only == city) => Some(city),
                Ok(_) => self.refuse(Field::City, Problem::of_file("import-city-other")),
                Err(_) if written.is_empty() => {
                    self.refuse(Field::City, Problem::of_file("needed"))
                }
                Err(problem) => self.refuse(Field::City, problem),
            },
        }
    }

    fn refuse<T>(&mut self, field: Field, problem: Problem) -> Option<T> {
        let column = self.form.title(field).to_owned();
        self.wrong.push(Problem { row: self.row.line, column, ..problem });
        None
    }

    fn needed(&mut self, field: Field) -> &'a str {
        let cell = self.cell(field);
        if cell.is_empty() {
            self.refuse::<()>(field, Problem::of_file("needed"));
        }
        cell
    }

    fn rule<T>(&mut self, field: Field, read: Result<T, network::Error>) -> Result<Option<T>> {
        match read {
            Ok(value) => Ok(Some(value)),
            Err(_) if self.cell(field).is_empty() => Ok(None),
            Err(error) => {
                let problem = Problem::from_rule(self.row.line, self.form.title(field), error)?;
                self.wrong.push(problem);
                Ok(None)
            }
        }
    }

    fn parsed<T>(&mut self, field: Field) -> Result<Option<T>>
    where
        T: std::str::FromStr<Err = network::Error>,
    {
        let cell = self.cell(field);
        self.rule(field, cell.parse())
    }

    fn number(&mut self, field: Field) -> Option<f64> {
        let cell = self.cell(field);
        if cell.is_empty() {
            return None;
        }
        match number::read(cell, self.form.decimal) {
            Ok(value) => Some(value),
            Err(unread) => self.refuse(field, unread_number(unread, cell)),
        }
    }

    fn breakdown(&mut self) -> Result<Breakdown> {
        let mut parts: Vec<(&str, &str)> = vec![];
        for (name, place) in &self.form.dimensions {
            parts.push((name, self.row.cell(*place)));
        }
        let written = self.cell(Field::Breakdown);
        for part in written.split(';').filter(|part| !part.is_empty()) {
            // Without a value it is refused under its name.
            parts.push(part.split_once('=').unwrap_or((part, part)));
        }
        if parts.is_empty() {
            return Ok(Breakdown::TOTAL);
        }
        let read = Breakdown::of(parts);
        match read {
            Ok(breakdown) => Ok(breakdown),
            Err(error) => {
                let title = self.form.title(Field::Breakdown);
                self.wrong.push(Problem::from_rule(self.row.line, title, error)?);
                Ok(Breakdown::TOTAL)
            }
        }
    }

    fn multiply(&mut self, new: &mut NewObservation) {
        let times = match self.cell(Field::Multiplier).to_lowercase().as_str() {
            "" | "units" | "unit" | "0" => return,
            "thousands" | "3" => 1e3,
            "millions" | "6" => 1e6,
            other => {
                let problem = Problem::of_file("import-multiplier-unknown").with("text", other);
                self.refuse::<()>(Field::Multiplier, problem);
                return;
            }
        };
        new.value = new.value.map(|value| value * times);
        new.standard_error = new.standard_error.map(|error| error * times);
    }

    fn status(&mut self, new: &mut NewObservation) -> Result<()> {
        let words = self.cell(Field::Status);
        let coded = words.parse::<Status>();
        if !self.form.open || coded.is_ok() {
            new.status = self.rule(Field::Status, coded)?;
            return Ok(());
        }
        match heard(words, new.value.is_some()) {
            Said::Nothing => {}
            Said::Status(status) => new.status = Some(status),
            Said::Missing(reason) => new.missing = new.missing.or(Some(reason)),
            Said::Words => new.note = format!("{} {words}", new.note).trim().to_owned(),
        }
        Ok(())
    }
}

/// A period, or a day that a spreadsheet made of one: the first of a month is the month.
pub(super) fn period(written: &str) -> Result<network::observations::Period, network::Error> {
    let day = written.as_bytes();
    if day.len() == 10 && day[4] == b'-' && written.ends_with("-01") {
        return written[..7].parse();
    }
    written.parse()
}

pub(super) fn unread_number(unread: Unread, cell: &str) -> Problem {
    let code = match unread {
        Unread::NotANumber => "not-a-number",
        Unread::Ambiguous => "import-number-ambiguous",
    };
    Problem::of_file(code).with("value", crate::table::shortened(cell))
}

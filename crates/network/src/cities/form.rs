//! Lists of cities as they come in files: rows under titles, read into what the register
//! takes, with every problem named by row and column.

use std::str::FromStr;

use super::{Particulars, well_formed};
use crate::{Error, Problem, Result, When, memberships::State};

/// One row of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The line of the file, the title line being 1.
    pub line: u64,
    pub code: Option<String>,
    pub is: Particulars,
    /// Present where the list is one of members: since when, if that is known.
    pub member: Option<Option<When>>,
    pub award_years: Vec<i16>,
    /// The fields that the list has a column for: about others it says nothing.
    pub told: Vec<&'static str>,
}

impl Row {
    /// What the register says of a city with what the row says of it laid over.
    pub(super) fn over(&self, held: &Particulars) -> Particulars {
        let mut new = self.is.clone();
        let silent = |field| !self.told.contains(&field);
        let keep = |field, new: &mut String, held: &String| {
            if silent(field) {
                new.clone_from(held);
            }
        };
        if new.country == held.country {
            keep("region", &mut new.region, &held.region);
        }
        keep("entity_type", &mut new.entity_type, &held.entity_type);
        keep("geo_source", &mut new.geo_source, &held.geo_source);
        keep("population_source", &mut new.population_source, &held.population_source);
        keep("source", &mut new.source, &held.source);
        keep("note", &mut new.note, &held.note);
        if silent("latitude") && silent("longitude") {
            (new.latitude, new.longitude) = (held.latitude, held.longitude);
        }
        if silent("population") {
            new.population = held.population;
        }
        if silent("invented") {
            new.invented.clone_from(&held.invented);
        }
        new
    }

    /// A problem in one cell; the place is `line: title`.
    pub(super) fn problem(&self, column: &str, code: &'static str) -> Problem {
        place(self.line, column, code)
    }
}

fn place(line: u64, column: &str, code: &'static str) -> Problem {
    let place = if column.is_empty() { line.to_string() } else { format!("{line}: {column}") };
    Problem::at(place, code)
}

/// The columns that are understood, with the field they hold; those without are passed over.
const COLUMNS: [(&str, &str); 24] = [
    ("city", "name"),
    ("name", "name"),
    ("country_iso3", "country"),
    ("country", "country"),
    ("region", "region"),
    ("year_joined", "joined"),
    ("award_years", "award_years"),
    ("latitude", "latitude"),
    ("longitude", "longitude"),
    ("population", "population"),
    ("source", "source"),
    ("entity_type", "entity_type"),
    ("geo_source", "geo_source"),
    ("population_source", "population_source"),
    ("note", "note"),
    ("code", "code"),
    ("invented", "invented"),
    // What our own download says besides: it follows from the rest, or is kept elsewhere.
    ("country_name", ""),
    ("state", "state"),
    ("groupings", ""),
    ("revision", ""),
    ("recorded_at", ""),
    ("attribution", ""),
    ("licence", ""),
];

/// Reads a list in CSV with commas. Other encodings and sheets are read elsewhere and
/// come in by [`read`].
pub fn from_csv(text: &str) -> Result<Vec<Row>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let header: Vec<String> = match reader.headers() {
        Ok(header) => header.iter().map(str::to_owned).collect(),
        Err(error) => return Err(broken(&error)),
    };
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| broken(&error))?;
        let line = record.position().map_or(0, csv::Position::line);
        rows.push((line, record.iter().map(str::to_owned).collect()));
    }
    read(&header, rows)
}

fn broken(error: &csv::Error) -> Error {
    let line = error.position().map_or(1, csv::Position::line);
    Error::Unusable(vec![place(line, "", "row-unreadable")])
}

/// Reads rows of cells under titles, each row with its line number.
pub fn read(
    header: &[String],
    rows: impl IntoIterator<Item = (u64, Vec<String>)>,
) -> Result<Vec<Row>> {
    let titles = Titles::new(header).map_err(Error::Unusable)?;
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for (line, cells) in rows {
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if cells.len() > header.len() {
            let problem = place(line, "", "row-too-long");
            problems.push(problem.with("cells", cells.len()).with("columns", header.len()));
            continue;
        }
        let reading = Reading { titles: &titles, cells: &cells, line, wrong: Vec::new() };
        match reading.row() {
            Ok(row) => found.push(row),
            Err(wrong) => problems.extend(wrong),
        }
    }
    if problems.is_empty() { Ok(found) } else { Err(Error::Unusable(problems)) }
}

/// Which column holds which field.
struct Titles<'a> {
    columns: Vec<(&'a str, &'static str)>,
}

impl<'a> Titles<'a> {
    fn new(header: &'a [String]) -> Result<Self, Vec<Problem>> {
        let (mut columns, mut problems) = (Vec::new(), Vec::new());
        for title in header {
            let plain = title.trim().to_lowercase();
            match COLUMNS.iter().find(|(known, _)| *known == plain) {
                Some((_, "")) => columns.push((title.as_str(), "")),
                Some((_, field)) if columns.iter().any(|(_, held)| held == field) => {
                    problems.push(place(1, title, "column-twice"));
                }
                Some((_, field)) => columns.push((title.as_str(), *field)),
                None => {
                    let known: Vec<_> =
                        COLUMNS.iter().filter(|(_, f)| !f.is_empty()).map(|(t, _)| *t).collect();
                    let known = known.join(", ");
                    problems.push(place(1, title, "column-unknown").with("known", known));
                }
            }
        }
        for (title, needed) in [("city", "name"), ("country_iso3", "country")] {
            if !columns.iter().any(|(_, field)| *field == needed) {
                problems.push(place(1, title, "column-missing"));
            }
        }
        if problems.is_empty() { Ok(Self { columns }) } else { Err(problems) }
    }

    fn title(&self, field: &str) -> &'a str {
        self.columns.iter().find(|(_, held)| *held == field).map_or("", |(title, _)| title)
    }
}

struct Reading<'a> {
    titles: &'a Titles<'a>,
    cells: &'a [String],
    line: u64,
    wrong: Vec<Problem>,
}

impl Reading<'_> {
    fn row(mut self) -> Result<Row, Vec<Problem>> {
        let joined = self.value("joined", "date-unreadable");
        let award_years = self
            .text("award_years")
            .split([';', ',', ' '])
            .filter(|year| !year.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>()
            .iter()
            .filter_map(|year| self.parse("award_years", "number-unreadable", year))
            .collect();
        let code = Some(self.text("code").to_owned()).filter(|code| !code.is_empty());
        if let Some(Err(error)) = code.as_deref().map(well_formed) {
            self.refuse(error);
        }
        let is = Particulars {
            name: self.text("name").to_owned(),
            country: self.text("country").to_owned(),
            region: self.text("region").to_owned(),
            entity_type: self.text("entity_type").to_owned(),
            latitude: self.value("latitude", "number-unreadable"),
            longitude: self.value("longitude", "number-unreadable"),
            geo_source: self.text("geo_source").to_owned(),
            population: self.value("population", "number-unreadable"),
            population_source: self.text("population_source").to_owned(),
            source: self.text("source").to_owned(),
            note: self.text("note").to_owned(),
            invented: Some(self.text("invented").to_owned()).filter(|text| !text.is_empty()),
        };
        let unread = self.wrong.len();
        let (is, wrong) = is.check();
        for error in wrong {
            // A coordinate that could not be read is not also alone.
            let follows =
                unread > 0 && matches!(error, Error::Invalid { code: "coordinate-alone", .. });
            if !follows {
                self.refuse(error);
            }
        }
        if !self.wrong.is_empty() {
            return Err(self.wrong);
        }
        let member = self.is_of_members().then_some(joined);
        let told = self.titles.columns.iter().map(|(_, field)| *field).collect();
        Ok(Row { line: self.line, code, is, member, award_years, told })
    }

    /// A list with a year of joining is one of members, but for rows whose state says
    /// otherwise.
    fn is_of_members(&self) -> bool {
        let has = |wanted| self.titles.columns.iter().any(|(_, field)| *field == wanted);
        let state = self.text("state").parse::<State>();
        has("joined") && (!has("state") || state.is_ok_and(State::counts))
    }

    fn text(&self, field: &str) -> &str {
        let place = self.titles.columns.iter().position(|(_, held)| *held == field);
        let cell = place.and_then(|place| self.cells.get(place)).map_or("", |cell| cell.trim());
        // Our own downloads keep spreadsheets from taking a text for a formula.
        match cell.strip_prefix('\'') {
            Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
            _ => cell,
        }
    }

    fn value<T: FromStr>(&mut self, field: &'static str, code: &'static str) -> Option<T> {
        let text = self.text(field).to_owned();
        if text.is_empty() { None } else { self.parse(field, code, &text) }
    }

    fn parse<T: FromStr>(
        &mut self,
        field: &'static str,
        code: &'static str,
        text: &str,
    ) -> Option<T> {
        let value = text.parse().ok();
        if value.is_none() {
            self.refuse(Error::invalid(field, code).with("text", text));
        }
        value
    }

    fn refuse(&mut self, error: Error) {
        if let Error::Invalid { field, code, args } = error {
            let column = self.titles.title(field).to_owned();
            self.wrong.push(Problem { args, ..place(self.line, &column, code) });
        }
    }
}

#[cfg(test)]
mod tests;

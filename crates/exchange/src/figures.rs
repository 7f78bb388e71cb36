//! Figures out of a table: the long form with one figure a row, whoever published it,
//! or the wide form of our template with one measurement a row and one year a column.

mod given;
mod long;
mod number;
mod status;
mod wide;

use std::collections::HashMap;

use network::observations::NewObservation;

pub use given::{Given, Hints};

use crate::{
    Error, Problem, Result,
    table::Table,
    titles::{self, Column, Field},
};

/// What a table says, each figure knowing where it stands.
#[derive(Debug, Default)]
pub struct Figures {
    pub rows: Vec<NewObservation>,
    /// What could not be read; the rows of it are not among `rows`.
    pub problems: Vec<Problem>,
    /// Rows of a published table that are about no city: regions, whole countries.
    pub left_out: usize,
    /// Cells of a template that say what is known already.
    pub known: usize,
    origins: Vec<Origin>,
    columns: HashMap<Field, String>,
}

/// The line of a figure, and the column of its value.
#[derive(Clone, Copy, Debug)]
struct Origin {
    line: u64,
    column: u16,
}

/// Reads the figures of a table. A table that cannot be read at all is an error;
/// problems of single rows are gathered in [`Figures::problems`].
pub fn read(table: &Table, given: &Given<'_>) -> Result<Figures> {
    let columns: Vec<Column> = table.titles.iter().map(|title| titles::column(title)).collect();
    let mut figures = Figures::default();
    let mut wrong = vec![];
    for (column, title) in columns.iter().zip(&table.titles) {
        if let Column::Is(field) = column
            && *field != Field::Told
            && *field != Field::Around
            && figures.columns.insert(*field, title.clone()).is_some()
        {
            wrong.push(Problem::at(table.line, title, "column-twice"));
        }
    }
    if !wrong.is_empty() {
        return Err(Error::Problems(wrong));
    }
    if is_wide(&columns) {
        wide::read(table, &columns, given, &mut figures)?;
    } else {
        long::read(table, &columns, given, &mut figures)?;
    }
    Ok(figures)
}

/// One measurement a row and one year a column.
fn is_wide(columns: &[Column]) -> bool {
    !columns.contains(&Column::Is(Field::Value))
}

impl Figures {
    fn push(&mut self, new: NewObservation, line: u64, column: usize) {
        let column = u16::try_from(column).unwrap_or(u16::MAX);
        self.rows.push(new);
        self.origins.push(Origin { line, column });
    }

    /// Where in the file a figure stands.
    pub fn line(&self, row: usize) -> u64 {
        self.origins.get(row).map_or(0, |origin| origin.line)
    }

    /// A problem that the rules of the network named by number of row and field, as
    /// `12.value`, with the line and the title of the file.
    pub fn located(&self, table: &Titles, problem: network::Problem) -> Problem {
        let (number, name) = problem.place.split_once('.').unwrap_or((&problem.place, ""));
        let row = number.parse::<usize>().unwrap_or(0).wrapping_sub(1);
        let origin = self.origins.get(row).copied();
        let own = Field::named(&name.replace('_', " ")).and_then(|f| self.columns.get(&f));
        // What the file has no column for is said beside the value.
        let value = || origin.and_then(|o| table.0.get(usize::from(o.column)));
        let column = if name == "row" { None } else { own.or_else(value) };
        let column = column.map_or("", String::as_str);
        let args = problem.args.iter().map(|(name, value)| match value.parse::<usize>() {
            // The other row of a pair: its line in the file.
            Ok(other) if *name == "row" => ((*name).to_owned(), self.line(other - 1).to_string()),
            _ => ((*name).to_owned(), value.clone()),
        });
        Problem { args: args.collect(), ..Problem::at(self.line(row), column, problem.code) }
    }
}

/// The titles of a table, kept when its rows are let go.
#[derive(Clone, Debug, Default)]
pub struct Titles(pub Vec<String>);

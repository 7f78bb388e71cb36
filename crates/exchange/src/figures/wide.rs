//! The wide form: one measurement a row, one year a column, as our template has it.

use network::observations::{Missing, NewObservation, Observation, Place};

use super::{
    Figures, Given,
    long::unread_number,
    number::{self, Decimal, Evidence},
};
use crate::{
    Error, Problem, Result,
    table::{Row, Table},
    titles::{Column, Field},
};

pub fn read(
    table: &Table,
    columns: &[Column],
    given: &Given<'_>,
    figures: &mut Figures,
) -> Result<()> {
    let mut wrong = vec![];
    for (column, title) in columns.iter().zip(&table.titles) {
        if matches!(column, Column::Unknown | Column::Dimension(_)) {
            wrong.push(Problem::at(table.line, title, "import-column-unknown"));
        }
    }
    if !columns.contains(&Column::Is(Field::City)) && given.hints.city.is_none() {
        wrong.push(Problem::at(table.line, Field::City.title(), "import-column-missing"));
    }
    if !wrong.is_empty() {
        return Err(Error::Problems(wrong));
    }
    let years: Vec<_> = columns
        .iter()
        .enumerate()
        .filter_map(|(place, column)| match column {
            Column::Of(period) => Some((place, *period)),
            _ => None,
        })
        .collect();
    let mut evidence = Evidence::default();
    for row in &table.rows {
        years.iter().for_each(|(place, _)| evidence.hear(row.cell(*place)));
    }
    let decimal = evidence.sign(table.semicolons);
    for row in &table.rows {
        let row = Line { table, columns, row };
        // Titles in the reader's language, below those for the program.
        let repeats = |(place, _): &(usize, _)| row.row.cell(*place) == table.titles[*place];
        if years.iter().all(repeats) {
            continue;
        }
        if given.passes_over(row.cell(Field::City), row.cell(Field::Country)) {
            figures.left_out += 1;
            continue;
        }
        for (place, period) in &years {
            let cell = row.row.cell(*place);
            if cell.is_empty() {
                continue;
            }
            match row.figure(*place, *period, decimal, given) {
                Ok(new)
                    if given
                        .held(&new.measurement, *period)
                        .is_some_and(|h| repeats_it(&new, h)) =>
                {
                    figures.known += 1;
                }
                Ok(new) => figures.push(new, row.row.line, *place),
                Err(problem) => figures.problems.push(problem),
            }
        }
    }
    Ok(())
}

/// Whether a cell only says again what is known of the city.
fn repeats_it(new: &NewObservation, held: &Observation) -> bool {
    new.city == held.key.city && new.value == held.value && new.missing == held.missing
}

struct Line<'a> {
    table: &'a Table,
    columns: &'a [Column],
    row: &'a Row,
}

impl Line<'_> {
    fn figure(
        &self,
        place: usize,
        period: network::observations::Period,
        decimal: Decimal,
        given: &Given<'_>,
    ) -> Result<NewObservation, Problem> {
        let at = |title: &str, problem: Problem| Problem {
            row: self.row.line,
            column: title.to_owned(),
            ..problem
        };
        let title = |field| self.place(field).map_or("", |place| self.table.titles[place].as_str());
        let city = match (&given.hints.city, self.cell(Field::City)) {
            (Some(city), "") => city,
            (only, written) => {
                let found = given.city_of(written, self.cell(Field::Country));
                let found = found.map_err(|problem| at(title(Field::City), problem))?;
                if only.as_ref().is_some_and(|only| only != found) {
                    return Err(at(title(Field::City), Problem::of_file("import-city-other")));
                }
                found
            }
        };
        let measurement = self.cell(Field::Measurement);
        if measurement.is_empty() {
            return Err(at(title(Field::Measurement), Problem::of_file("needed")));
        }
        let cell = self.row.cell(place);
        let mut new = NewObservation::value(city, measurement, period, 0.0);
        new.missing = reason(cell);
        new.value = match new.missing {
            Some(_) => None,
            None => Some(
                number::read(cell, decimal)
                    .map_err(|unread| at(&self.table.titles[place], unread_number(unread, cell)))?,
            ),
        };
        let unit = self.cell(Field::Unit);
        new.unit = Some(unit).filter(|unit| !unit.is_empty()).map(|unit| given.unit(unit));
        let described = self.cell(Field::Place);
        if !described.is_empty() {
            new.place = described.parse::<Place>().map_err(|error| {
                Problem::from_rule(self.row.line, title(Field::Place), error)
                    .unwrap_or_else(|_| Problem::of_file("place-unknown"))
            })?;
        }
        new.place_name = self.text(Field::PlaceName, "");
        new.source = self.text(Field::Source, &given.hints.source);
        new.publisher = self.text(Field::Publisher, &given.hints.publisher);
        new.address = self.text(Field::Address, &given.hints.address);
        new.note = self.text(Field::Note, "");
        Ok(new)
    }

    fn place(&self, field: Field) -> Option<usize> {
        self.columns.iter().position(|column| *column == Column::Is(field))
    }

    fn cell(&self, field: Field) -> &str {
        self.place(field).map_or("", |place| self.row.cell(place))
    }

    fn text(&self, field: Field, otherwise: &str) -> String {
        let cell = self.cell(field);
        if cell.is_empty() { otherwise.to_owned() } else { cell.to_owned() }
    }
}

/// A reason why there is no value, by its code or as any language says it.
fn reason(cell: &str) -> Option<Missing> {
    if cell.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let folded = network::fold(cell);
    Missing::all().find(|reason| {
        reason.code() == cell
            || reason.label().versions().any(|(_, label)| network::fold(label) == folded)
    })
}

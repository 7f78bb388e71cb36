//! The first sheet of a workbook that has titles we know, cell by cell: a sheet may
//! claim a million columns, and is not believed.

use std::io::Cursor;

use calamine::{DataRef, Reader, Style, Xlsx};
use csv::StringRecord;

use super::{Gathered, KnowsTitles, MOST_COLUMNS, Table, weigh::weigh};
use crate::Problem;

pub fn read(bytes: &[u8], knows: KnowsTitles<'_>) -> Result<Table, Problem> {
    weigh(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| broken())?;
    let mut first = None;
    for name in book.sheet_names() {
        match sheet(&mut book, &name, knows) {
            Ok(table) => return Ok(table),
            // Another sheet may have the titles; if none has, the first one is spoken of.
            Err(problem) if ["import-titles-unknown", "import-empty"].contains(&&*problem.code) => {
                first = first.or(Some(problem));
            }
            Err(problem) => return Err(problem),
        }
    }
    Err(first.unwrap_or_else(broken))
}

fn broken() -> Problem {
    Problem::of_file("import-workbook-broken")
}

fn sheet(
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    knows: KnowsTitles<'_>,
) -> Result<Table, Problem> {
    let mut cells = book.worksheet_cells_reader(name).map_err(|_| broken())?;
    let shares: Vec<bool> = cells.styles().iter().map(shows_share).collect();
    let mut gathered = Gathered::new(knows);
    let mut row = StringRecord::new();
    let mut line = 0;
    while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(|_| broken())? {
        let (at, column) = cell.get_position();
        let (at, column) = (u64::from(at) + 1, column as usize);
        if at < line {
            return Err(broken());
        }
        if at > line {
            gathered.take(line, &row)?;
            row.clear();
            line = at;
        }
        let shown_as_share = shares.get(style).is_some_and(|is| *is);
        let text = written(cell.get_value(), shown_as_share);
        if text.is_empty() {
            continue;
        }
        if column >= MOST_COLUMNS {
            let problem = Problem::at(line, "", "import-too-many-columns");
            return Err(problem.with("columns", column + 1).with("most", MOST_COLUMNS));
        }
        while row.len() < column {
            row.push_field("");
        }
        row.push_field(&text);
    }
    gathered.take(line, &row)?;
    gathered.finish(false)
}

/// Whether a cell of this style shows 0.42 as 42 %.
fn shows_share(style: &Style) -> bool {
    let Some(format) = &style.number_format else { return false };
    // Signs in quotation marks or behind a backslash are only shown.
    let mut bare = String::new();
    let mut quoted = false;
    let mut signs = format.format_code.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '"' => quoted = !quoted,
            '\\' => drop(signs.next()),
            sign if !quoted => bare.push(sign),
            _ => {}
        }
    }
    bare.contains('%')
}

/// A cell as it would stand in a text file: of a number shown in per cent, what is shown.
fn written(value: &DataRef<'_>, as_share: bool) -> String {
    match value {
        DataRef::Float(number) if as_share => per_cent(*number),
        DataRef::Int(number) if as_share => per_cent(*number as f64),
        DataRef::Empty => String::new(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::DateTime(at) if at.is_datetime() => {
            let (year, month, day, ..) = at.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTime(at) => at.as_f64().to_string(),
        DataRef::Error(error) => error.to_string(),
    }
}

/// A hundred times as much, without the noise of the multiplication in the last digits.
fn per_cent(share: f64) -> String {
    let text = format!("{:.12e}", share * 100.0);
    format!("{}%", text.parse().unwrap_or(share * 100.0))
}

#[cfg(test)]
mod tests {
    use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

    use super::*;

    fn knows(row: &StringRecord) -> bool {
        row.iter().any(|cell| cell == "value")
    }

    #[test]
    fn the_sheet_with_the_titles_is_read_wherever_it_stands() {
        let mut book = Workbook::new();
        book.add_worksheet().write_string(0, 0, "Read me").unwrap();
        let sheet = book.add_worksheet();
        let day = Format::new().set_num_format("yyyy-mm");
        sheet.write_string(2, 1, "year").unwrap().write_string(2, 2, "value").unwrap();
        sheet.write_number(4, 1, 2022).unwrap().write_number(4, 2, 0.1 + 0.2).unwrap();
        let may = ExcelDateTime::from_ymd(2022, 5, 1).unwrap();
        sheet.write_datetime_with_format(5, 1, &may, &day).unwrap();
        let table = read(&book.save_to_buffer().unwrap(), &knows).unwrap();
        assert_eq!(
            (table.line, &table.titles),
            (3, &vec![String::new(), "year".into(), "value".into()])
        );
        let rows: Vec<_> =
            table.rows.iter().map(|row| (row.line, row.cell(1), row.cell(2))).collect();
        assert_eq!(rows, [(5, "2022", "0.30000000000000004"), (6, "2022-05-01", "")]);
    }

    #[test]
    fn a_number_shown_in_per_cent_is_read_as_it_is_shown() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write_string(0, 0, "value").unwrap();
        for (row, format, share) in [
            (1, "0%", 0.42),
            (2, "0.0%", 0.07),
            (3, "#,##0.00 %;[Red]-0.00 %", -0.1234),
            (4, "0.0\" %\"", 42.5),
            (5, "0.0", 0.42),
        ] {
            let format = Format::new().set_num_format(format);
            sheet.write_number_with_format(row, 0, share, &format).unwrap();
        }
        let table = read(&book.save_to_buffer().unwrap(), &knows).unwrap();
        let cells: Vec<_> = table.rows.iter().map(|row| row.cell(0)).collect();
        assert_eq!(cells, ["42%", "7%", "-12.34%", "42.5", "0.42"]);
    }

    #[test]
    fn a_sheet_that_goes_on_for_ever_to_the_right_is_refused() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for column in 0..10_000 {
            sheet.write_string(0, column, "value").unwrap();
        }
        let problem = read(&book.save_to_buffer().unwrap(), &knows).unwrap_err();
        assert_eq!((problem.row, problem.code.as_str()), (1, "import-too-many-columns"));
    }
}

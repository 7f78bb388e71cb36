//! A plain table as a file: titles, and rows of texts and numbers.

use std::borrow::Cow;

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use crate::download::{escaped, written};

/// What a cell of a sheet holds at most.
const LONGEST_CELL: usize = 32_767;

/// From so many bytes of text a workbook is packed fast: at the usual level 30 MB take a second of a
/// core, and come out at 60 % of the size.
const LONG_TEXT: usize = 1 << 20;

#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    Text(Cow<'a, str>),
    Number(f64),
    Empty,
}

impl Cell<'_> {
    /// A number where there is one.
    pub fn number(value: Option<f64>) -> Self {
        value.map_or(Self::Empty, Self::Number)
    }

    fn length(&self) -> usize {
        if let Self::Text(text) = self { text.len() } else { 0 }
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.into()) }
    }
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.into()) }
    }
}

/// As CSV (RFC 4180, UTF-8): no spreadsheet takes a text for a formula.
pub fn to_csv<T: AsRef<str>>(titles: &[T], rows: &[Vec<Cell<'_>>]) -> Vec<u8> {
    written(|file| {
        file.write_record(titles.iter().map(|title| escaped(title.as_ref()).into_owned()))?;
        for row in rows {
            for cell in row {
                match cell {
                    Cell::Text(text) => file.write_field(escaped(text).as_bytes())?,
                    Cell::Number(number) => file.write_field(number.to_string())?,
                    Cell::Empty => file.write_field("")?,
                }
            }
            file.write_record(None::<&[u8]>)?;
        }
        Ok(())
    })
}

/// As a workbook: numbers are numbers, and every text is a text.
pub fn to_xlsx<T: AsRef<str>>(titles: &[T], rows: &[Vec<Cell<'_>>]) -> Vec<u8> {
    write(titles, rows).expect("a sheet takes what fits in its cells")
}

fn write<T: AsRef<str>>(titles: &[T], rows: &[Vec<Cell<'_>>]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    if rows.iter().flatten().map(Cell::length).sum::<usize>() > LONG_TEXT {
        book.set_zip_compression_level(1);
    }
    let bold = Format::new().set_bold();
    let sheet = book.add_worksheet();
    sheet.set_freeze_panes(1, 1)?;
    for (column, title) in (0..).zip(titles) {
        sheet.write_string_with_format(0, column, fitting(title.as_ref()), &bold)?;
    }
    for (row, cells) in (1..).zip(rows) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => drop(sheet.write_string(row, column, fitting(text))?),
                Cell::Number(number) => drop(sheet.write_number(row, column, *number)?),
            }
        }
    }
    book.save_to_buffer()
}

fn fitting(text: &str) -> &str {
    text.char_indices().nth(LONGEST_CELL).map_or(text, |(end, _)| &text[..end])
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    #[test]
    fn a_text_that_looks_like_a_formula_stays_a_text() {
        let rows = [vec![Cell::Text("=HYPERLINK(\"http://x\")".into()), Cell::Number(-1.5)]];
        let csv = String::from_utf8(to_csv(&["a", "b"], &rows)).unwrap();
        assert_eq!(csv, "a,b\n\"'=HYPERLINK(\"\"http://x\"\")\",-1.5\n");
        let book = to_xlsx(&["a", "b"], &rows);
        let mut book = calamine::open_workbook_from_rs::<calamine::Xlsx<_>, _>(Cursor::new(book));
        let book = book.as_mut().unwrap();
        let sheet = calamine::Reader::worksheet_range_at(book, 0).unwrap().unwrap();
        let cell = sheet.get_value((1, 0)).unwrap();
        assert_eq!(*cell, calamine::Data::String("=HYPERLINK(\"http://x\")".into()));
        let number = sheet.get_value((1, 1)).unwrap();
        assert_eq!(*number, calamine::Data::Float(-1.5));
    }

    #[test]
    fn a_text_longer_than_a_cell_is_cut_where_a_letter_ends() {
        let long = "é".repeat(LONGEST_CELL + 5);
        assert_eq!(fitting(&long).chars().count(), LONGEST_CELL);
        to_xlsx(&["a"], &[vec![Cell::Text(long.into())]]);
    }
}

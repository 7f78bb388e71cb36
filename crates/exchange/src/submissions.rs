//! Submissions as tables: a row for each, a column for each question; and many papers in one
//! archive.

use std::io::{Cursor, Write};

use rust_xlsxwriter::{Format, Workbook, XlsxError};
use zip::{CompressionMethod, ZipWriter, result::ZipResult, write::SimpleFileOptions};

use crate::download::{escaped, written};

/// What a cell of a sheet holds at most.
const LONGEST_CELL: usize = 32_767;

#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Text(String),
    Number(f64),
    Empty,
}

/// As CSV (RFC 4180, UTF-8): no spreadsheet takes a text for a formula.
pub fn to_csv(titles: &[String], rows: &[Vec<Cell>]) -> Vec<u8> {
    written(|file| {
        file.write_record(titles.iter().map(|title| escaped(title).into_owned()))?;
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
pub fn to_xlsx(titles: &[String], rows: &[Vec<Cell>]) -> Vec<u8> {
    write(titles, rows).expect("a sheet takes what fits in its cells")
}

fn write(titles: &[String], rows: &[Vec<Cell>]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let bold = Format::new().set_bold();
    let sheet = book.add_worksheet();
    sheet.set_freeze_panes(1, 1)?;
    for (column, title) in (0..).zip(titles) {
        sheet.write_string_with_format(0, column, fitting(title), &bold)?;
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

/// Papers in one archive. They are compressed already, so they are only put side by side.
pub fn packed(papers: &[(String, Vec<u8>)]) -> Vec<u8> {
    pack(papers).expect("memory takes every byte")
}

fn pack(papers: &[(String, Vec<u8>)]) -> ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(vec![]));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, paper) in papers {
        archive.start_file(name.as_str(), stored)?;
        archive.write_all(paper)?;
    }
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_that_looks_like_a_formula_stays_an_answer() {
        let rows = [vec![Cell::Text("=HYPERLINK(\"http://x\")".into()), Cell::Number(-1.5)]];
        let csv = String::from_utf8(to_csv(&["a".into(), "b".into()], &rows)).unwrap();
        assert_eq!(csv, "a,b\n\"'=HYPERLINK(\"\"http://x\"\")\",-1.5\n");
        let book = to_xlsx(&["a".into(), "b".into()], &rows);
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
        to_xlsx(&["a".into()], &[vec![Cell::Text(long)]]);
    }

    #[test]
    fn papers_come_out_of_the_archive_as_they_went_in() {
        let papers = [("a.pdf".to_owned(), vec![1, 2, 3]), ("b.pdf".to_owned(), vec![])];
        let mut archive = zip::ZipArchive::new(Cursor::new(packed(&papers))).unwrap();
        for (name, paper) in papers {
            let mut held = vec![];
            std::io::Read::read_to_end(&mut archive.by_name(&name).unwrap(), &mut held).unwrap();
            assert_eq!(held, paper);
        }
    }
}

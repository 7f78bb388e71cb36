use network::observations::Observation;
use rust_xlsxwriter::{Format, Workbook, XlsxError};

use super::{Cell, Names, TITLES};

/// What a sheet holds, its titles aside; figures beyond that go to the next one.
const ROWS_OF_A_SHEET: usize = 1_000_000;

/// Figures as a workbook: numbers are numbers, and every text is a text.
pub fn to_xlsx(figures: &[Observation], names: &Names<'_>) -> Vec<u8> {
    write(figures, names).expect("a sheet takes what fits in its cells")
}

fn write(figures: &[Observation], names: &Names<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let bold = Format::new().set_bold();
    let sheets = figures.chunks(ROWS_OF_A_SHEET).chain(figures.is_empty().then_some(&[][..]));
    for part in sheets {
        let sheet = book.add_worksheet();
        sheet.set_freeze_panes(1, 0)?;
        for (column, title) in (0..).zip(TITLES) {
            sheet.write_string_with_format(0, column, title, &bold)?;
        }
        for (row, one) in (1..).zip(part) {
            for (column, cell) in (0..).zip(names.cells(one)) {
                match cell {
                    Cell::Text("") | Cell::Number(None) => {}
                    Cell::Text(text) => drop(sheet.write_string(row, column, text)?),
                    Cell::Made(text) => drop(sheet.write_string(row, column, text)?),
                    Cell::Number(Some(number)) => drop(sheet.write_number(row, column, number)?),
                }
            }
        }
    }
    book.save_to_buffer()
}

//! A plain table as a file: titles and rows of text.

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use crate::download::escaped;

pub fn to_csv(titles: &[&str], rows: &[Vec<String>]) -> Vec<u8> {
    let mut file = csv::Writer::from_writer(Vec::new());
    // Writing to memory does not fail.
    let _ = file.write_record(titles);
    for row in rows {
        let _ = file.write_record(row.iter().map(|cell| escaped(cell).into_owned()));
    }
    file.into_inner().unwrap_or_default()
}

pub fn to_xlsx(titles: &[&str], rows: &[Vec<String>]) -> Vec<u8> {
    write(titles, rows).expect("a sheet takes what fits in its cells")
}

fn write(titles: &[&str], rows: &[Vec<String>]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let bold = Format::new().set_bold();
    let sheet = book.add_worksheet();
    sheet.set_freeze_panes(1, 0)?;
    for (column, title) in (0..).zip(titles) {
        sheet.write_string_with_format(0, column, *title, &bold)?;
    }
    for (row, cells) in (1..).zip(rows) {
        for (column, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            let short: String = cell.chars().take(32_000).collect();
            sheet.write_string(row, column, short)?;
        }
    }
    book.save_to_buffer()
}

#[cfg(test)]
mod tests {
    use super::to_csv;

    #[test]
    fn no_cell_is_a_formula() {
        let rows = [vec!["=1+1".to_owned(), "a,b".to_owned()]];
        let text = String::from_utf8(to_csv(&["x", "y"], &rows)).unwrap();
        assert_eq!(text, "x,y\n'=1+1,\"a,b\"\n");
    }
}

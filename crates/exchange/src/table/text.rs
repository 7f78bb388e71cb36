//! Text in columns, set apart by commas, semicolons or tabs.

use std::borrow::Cow;

use csv::{ReaderBuilder, StringRecord};

use super::{Gathered, KnowsTitles, Table};
use crate::{Problem, download::unescaped};

/// No cell of a table of figures has so many lines: a quotation mark was left open.
const MOST_LINES_IN_A_CELL: u64 = 60;

pub fn read(text: &str, knows: KnowsTitles<'_>) -> Result<Table, Problem> {
    let (separator, text, above) = separator(text);
    let mut reader = ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut gathered = Gathered::new(knows);
    let mut record = StringRecord::new();
    loop {
        let line = reader.position().line() + above;
        match reader.read_record(&mut record) {
            Ok(false) => return gathered.finish(separator == b';'),
            Ok(true) => {
                let begins = record.position().map_or(line, |at| at.line() + above);
                // Empty lines before a row are passed over with it.
                let before = record.position().map_or("", |at| &text[at.byte() as usize..]);
                let passed = before.bytes().take_while(|c| matches!(c, b'\r' | b'\n'));
                let begins = begins + passed.filter(|c| *c == b'\n').count() as u64;
                if reader.position().line() + above > begins + MOST_LINES_IN_A_CELL {
                    return Err(Problem::at(begins, "", "import-quote-open"));
                }
                gathered.take(begins, &plain(&record))?;
            }
            Err(_) => return Err(Problem::at(line, "", "row-unreadable")),
        }
    }
}

/// Without the apostrophes that keep a spreadsheet from taking a text for a formula.
fn plain(record: &StringRecord) -> Cow<'_, StringRecord> {
    if record.iter().any(|cell| cell.starts_with('\'')) {
        Cow::Owned(record.iter().map(unescaped).collect())
    } else {
        Cow::Borrowed(record)
    }
}

/// The separator, the text that follows its declaration (as Excel writes it: `sep=;`),
/// and how many lines lie before that. Without one, it is what stands most often in the
/// first lines, quoted parts aside.
fn separator(text: &str) -> (u8, &str, u64) {
    if let Some(rest) = text.strip_prefix("sep=")
        && let Some(sign) = rest.bytes().next().filter(u8::is_ascii)
        && let Some(end) = rest.find('\n')
    {
        return (sign, &rest[end + 1..], 1);
    }
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    let mut lines = 0;
    for byte in text.bytes().take(1 << 16) {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => lines += 1,
            _ if quoted => {}
            _ => {
                if let Some((_, count)) = counts.iter_mut().find(|(sign, _)| *sign == byte) {
                    *count += 1;
                }
            }
        }
        // The line of titles decides; where it has none of the signs, those after it do.
        if lines > 0 && counts.iter().any(|(_, count)| *count > 0) || lines > 20 {
            break;
        }
    }
    let (sign, _) = counts.into_iter().rev().max_by_key(|(_, count)| *count).unwrap_or((b',', 0));
    (sign, text, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Result<Table, Problem> {
        read(text, &|row| row.iter().any(|cell| cell.trim() == "value"))
    }

    fn cells(text: &str) -> Vec<Vec<String>> {
        let table = table(text).unwrap();
        table.rows.iter().map(|row| row.cells().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn the_separator_is_found_by_itself() {
        for text in [
            "city,value\nOulu,1\n",
            "city;value\nOulu;1\n",
            "city\tvalue\r\nOulu\t1\r\n",
            "sep=;\r\ncity;value\r\nOulu;1\r\n",
            "\"city, or place\";value\nOulu;1\n",
            "Figures of Oulu\n\ncity;value\nOulu;1",
        ] {
            assert_eq!(cells(text), [["Oulu", "1"]], "{text}");
        }
    }

    #[test]
    fn lines_are_counted_as_an_editor_counts_them() {
        let table = table("sep=,\ncity,value\n\n\"a\nb\",1\nc,2\n").unwrap();
        let lines: Vec<_> = table.rows.iter().map(|row| row.line).collect();
        assert_eq!((table.line, lines), (2, vec![4, 6]));
    }

    #[test]
    fn a_row_that_is_too_long_is_named() {
        let problem = table("city,value\nOulu,1\nTurku,1,2\n").unwrap_err();
        assert_eq!((problem.row, problem.code.as_str()), (3, "row-too-long"));
        assert_eq!(
            cells("city,value\nOulu,1,,\nTurku\n"),
            [vec!["Oulu", "1", "", ""], vec!["Turku"]]
        );
    }

    #[test]
    fn a_quotation_mark_left_open_is_named_where_it_opens() {
        let text = format!("city,value\n\"Oulu,1\n{}", "Turku,2\n".repeat(200));
        let problem = table(&text).unwrap_err();
        assert_eq!((problem.row, problem.code.as_str()), (2, "import-quote-open"));
    }

    #[test]
    fn ten_thousand_columns_are_refused() {
        let problem = table(&"value,".repeat(10_000)).unwrap_err();
        assert_eq!(problem.code, "import-too-many-columns");
    }
}

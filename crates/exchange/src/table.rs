//! A file as rows of cells under titles, whatever its form: CSV in any encoding and with
//! any separator, or the first sheet of a workbook that has titles we know.

mod encoding;
mod sheet;
mod text;
mod weigh;

use csv::StringRecord;

use crate::Problem;

/// More is not a table of figures but something else, or an attack.
pub const MOST_COLUMNS: usize = 200;
pub const MOST_ROWS: usize = 1_000_000;
/// Titles are looked for in so many rows.
const TITLES_WITHIN: usize = 20;

#[derive(Debug)]
pub struct Table {
    pub titles: Vec<String>,
    /// The line of the titles.
    pub line: u64,
    /// Without rows in which every cell is empty.
    pub rows: Vec<Row>,
    /// Semicolons set the cells apart, as in places where the comma is a decimal sign.
    pub semicolons: bool,
}

#[derive(Debug)]
pub struct Row {
    pub line: u64,
    cells: StringRecord,
}

impl Row {
    /// Without spaces around it; empty where the row is shorter.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).unwrap_or("").trim()
    }

    pub fn cells(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(str::trim)
    }
}

/// Says whether a row may be the titles: how many of its cells are understood.
pub type KnowsTitles<'a> = &'a dyn Fn(&StringRecord) -> bool;

impl Table {
    /// Reads a file; `knows` finds the row of titles.
    pub fn read(bytes: &[u8], knows: KnowsTitles<'_>) -> Result<Self, Problem> {
        match bytes {
            [] => Err(Problem::of_file("import-empty")),
            [b'P', b'K', 3 | 5, ..] => sheet::read(bytes, knows),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Err(Problem::of_file("import-old-workbook")),
            _ => text::read(&encoding::decode(bytes)?, knows),
        }
    }
}

/// Rows as they come in, before the titles are found among them.
struct Gathered<'a> {
    knows: KnowsTitles<'a>,
    seen: Vec<StringRecord>,
    titles: Option<(u64, Vec<String>)>,
    rows: Vec<Row>,
}

impl<'a> Gathered<'a> {
    fn new(knows: KnowsTitles<'a>) -> Self {
        Self { knows, seen: vec![], titles: None, rows: vec![] }
    }

    fn take(&mut self, line: u64, cells: &StringRecord) -> Result<(), Problem> {
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return Ok(());
        }
        if cells.len() > MOST_COLUMNS {
            let problem = Problem::at(line, "", "import-too-many-columns");
            return Err(problem.with("columns", cells.len()).with("most", MOST_COLUMNS));
        }
        let Some((_, titles)) = &self.titles else {
            if (self.knows)(cells) {
                let titles = cells.iter().map(|cell| cell.trim().to_owned()).collect();
                self.titles = Some((line, titles));
            } else if self.seen.len() == TITLES_WITHIN {
                return Err(self.without_titles());
            } else {
                self.seen.push(cells.clone());
            }
            return Ok(());
        };
        if cells.len() > titles.len() && cells.iter().skip(titles.len()).any(|c| !c.is_empty()) {
            let problem = Problem::at(line, "", "row-too-long");
            return Err(problem.with("cells", cells.len()).with("columns", titles.len()));
        }
        if self.rows.len() == MOST_ROWS {
            return Err(Problem::at(line, "", "import-too-many-rows").with("most", MOST_ROWS));
        }
        self.rows.push(Row { line, cells: cells.clone() });
        Ok(())
    }

    fn without_titles(&self) -> Problem {
        let widest = self.seen.iter().max_by_key(|row| row.len());
        let found: Vec<_> = widest.into_iter().flatten().take(8).map(shortened).collect();
        Problem::of_file("import-titles-unknown").with("found", found.join(", "))
    }

    fn finish(self, semicolons: bool) -> Result<Table, Problem> {
        match self.titles {
            None if self.seen.is_empty() => Err(Problem::of_file("import-empty")),
            None => Err(self.without_titles()),
            Some((line, titles)) => Ok(Table { titles, line, rows: self.rows, semicolons }),
        }
    }
}

/// So much of a cell as fits in a message.
pub fn shortened(cell: &str) -> String {
    let cell = cell.trim();
    match cell.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &cell[..end]),
        None => cell.to_owned(),
    }
}

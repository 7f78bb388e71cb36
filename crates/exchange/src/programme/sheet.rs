//! The programme as a table: one row a session, for spreadsheets.

use network::programme::versions::{Held, Version};
use rust_xlsxwriter::{Format, Workbook, XlsxError};

use super::{Asked, room, session_url, track};

const TITLES: [&str; 15] = [
    "number",
    "code",
    "day",
    "start",
    "end",
    "minutes",
    "venue",
    "room",
    "kind",
    "track",
    "title",
    "people",
    "languages",
    "time_reconstructed",
    "url",
];

fn cells(version: &Version, held: &Held, asked: Asked<'_>) -> [String; 15] {
    let is = &version.programme.is;
    let clock = |at: Option<jiff::civil::DateTime>| {
        at.map(|at| at.strftime("%H:%M").to_string()).unwrap_or_default()
    };
    let names: Vec<&str> = held
        .is
        .people()
        .map(|code| version.programme.people.get(code).map_or(code, |one| one.name.as_str()))
        .collect();
    [
        held.number.to_string(),
        held.code.clone(),
        held.place.day.map(|day| day.to_string()).unwrap_or_default(),
        clock(held.starts()),
        clock(held.ends()),
        held.is.minutes.to_string(),
        is.venue(&held.place.venue).map_or(String::new(), |venue| venue.name.clone()),
        if held.place.room.is_empty() { String::new() } else { room(version, held) },
        held.is.kind.code().to_owned(),
        track(version, held, asked.lang),
        held.is.title.in_language(asked.lang).text.to_owned(),
        names.join("; "),
        held.is.languages.join(" "),
        if held.is.time_reconstructed { "yes".into() } else { String::new() },
        session_url(version, held, asked),
    ]
}

pub fn to_csv(version: &Version, asked: Asked<'_>) -> Vec<u8> {
    let mut file = csv::Writer::from_writer(Vec::new());
    // Writing to memory does not fail.
    let _ = file.write_record(TITLES);
    for held in version.programme.in_order() {
        let _ = file.write_record(cells(version, held, asked).map(|cell| safe(&cell)));
    }
    file.into_inner().unwrap_or_default()
}

pub fn to_xlsx(version: &Version, asked: Asked<'_>) -> Vec<u8> {
    write(version, asked).expect("a sheet takes what fits in its cells")
}

fn write(version: &Version, asked: Asked<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let bold = Format::new().set_bold();
    let sheet = book.add_worksheet();
    sheet.set_freeze_panes(1, 0)?;
    for (column, title) in (0..).zip(TITLES) {
        sheet.write_string_with_format(0, column, title, &bold)?;
    }
    for (row, held) in (1..).zip(version.programme.in_order()) {
        for (column, cell) in (0..).zip(cells(version, held, asked)) {
            match cell.parse::<f64>() {
                Ok(number) if [0, 5].contains(&column) => {
                    sheet.write_number(row, column, number)?;
                }
                _ if cell.is_empty() => {}
                _ => {
                    let short: String = cell.chars().take(32_000).collect();
                    sheet.write_string(row, column, short)?;
                }
            }
        }
    }
    book.save_to_buffer()
}

/// A text that no spreadsheet takes for a formula: an apostrophe before what would be one.
fn safe(text: &str) -> String {
    match text.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n') => format!("'{text}"),
        _ => text.to_owned(),
    }
}

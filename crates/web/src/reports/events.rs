//! What took place, who came, and what comes next.

use network::events::{Event, GROUPS};

use super::{
    file::CityFile,
    sheet::{Block, Cell, Section, Table},
};
use crate::{events::when, reader::Reader};

/// How many that are to come are named.
const COMING: usize = 10;

pub fn section(reader: &Reader, file: &CityFile) -> Option<Section> {
    let lang = reader.lang;
    let mut blocks = held(reader, file);
    blocks.extend(coming(reader, file, COMING));
    (!blocks.is_empty())
        .then(|| Section { blocks, ..Section::new("events", lang.text("report-events-title")) })
}

/// Those of the last twelve months that took place.
fn past(file: &CityFile) -> impl Iterator<Item = &Event> {
    let since = file.since.to_string();
    file.events
        .iter()
        .filter(|event| event.cancelled.is_none() && event.is_over(file.day))
        .filter(move |event| event.ends.as_str() >= since.as_str())
}

pub fn held(reader: &Reader, file: &CityFile) -> Vec<Block> {
    let lang = reader.lang;
    let rows: Vec<Vec<Cell>> = past(file)
        .map(|event| {
            vec![
                Cell {
                    href: Some(reader.href(&format!("/events/{}", event.id))),
                    ..Cell::in_language(lang, &event.title, &event.language)
                },
                lang.text(&format!("event-kind-{}", event.kind)).into_owned().into(),
                when(lang, event).into(),
                counted(reader, file, event).into(),
            ]
        })
        .collect();
    if rows.is_empty() {
        return vec![];
    }
    let head = ["event-name", "event-kind", "event-when", "event-turnout"];
    let mut blocks = vec![Block::Table(Table {
        caption: lang.fill("report-events-held", [("count", rows.len().into())]),
        head: head.map(|key| lang.text(key).into_owned()).into(),
        rows,
        numbers: vec![],
        widths: vec![34, 14, 24, 28],
    })];
    let sums = by_group(reader, file);
    if !sums.is_empty() {
        blocks.push(Block::Text(lang.text("report-events-sum").into()));
        blocks.push(Block::Facts(sums));
    }
    blocks
}

/// 8,400 · Women: 4,700
fn counted(reader: &Reader, file: &CityFile, event: &Event) -> String {
    let lang = reader.lang;
    let Some(turnout) = file.turnouts.get(&event.id) else { return "–".to_owned() };
    let said: Vec<String> = GROUPS
        .iter()
        .filter_map(|group| turnout.iter().find(|(held, _)| held == group))
        .map(|(group, number)| {
            let number = lang.count(*number);
            if group.is_empty() { number } else { lang.beside(&named(reader, group), &number) }
        })
        .collect();
    said.join(" · ")
}

fn named(reader: &Reader, group: &str) -> String {
    let code = if group.is_empty() { "all" } else { group };
    reader.lang.text(&format!("event-people-{code}")).into_owned()
}

/// How many took part altogether, group by group.
pub fn by_group(reader: &Reader, file: &CityFile) -> Vec<(String, String)> {
    let sum = |group: &str| -> i64 {
        past(file)
            .filter_map(|event| file.turnouts.get(&event.id))
            .flatten()
            .filter(|(held, _)| held == group)
            .map(|(_, number)| number)
            .sum()
    };
    GROUPS
        .iter()
        .map(|group| (named(reader, group), sum(group)))
        .filter(|(_, sum)| *sum > 0)
        .map(|(name, sum)| (name, reader.lang.count(sum)))
        .collect()
}

pub fn coming(reader: &Reader, file: &CityFile, most: usize) -> Option<Block> {
    let lang = reader.lang;
    let rows: Vec<Vec<Cell>> = file
        .events
        .iter()
        .filter(|event| event.cancelled.is_none() && !event.is_over(file.day))
        .take(most)
        .map(|event| {
            vec![
                Cell {
                    href: Some(reader.href(&format!("/events/{}", event.id))),
                    ..Cell::in_language(lang, &event.title, &event.language)
                },
                when(lang, event).into(),
                event.place.as_str().into(),
            ]
        })
        .collect();
    let head = ["event-name", "event-when", "event-place"];
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: lang.text("report-events-coming").into_owned(),
            head: head.map(|key| lang.text(key).into_owned()).into(),
            rows,
            numbers: vec![],
            widths: vec![44, 30, 26],
        })
    })
}

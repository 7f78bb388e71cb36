//! The evidence behind the city's words: what is public, or all of it for the city's people.

use network::evidence::{Evidence, Support};

use super::{
    file::CityFile,
    sheet::{Block, Cell, Section, Table},
};
use crate::{evidence::licence, reader::Reader};

pub fn section(reader: &Reader, file: &CityFile) -> Option<Section> {
    let lang = reader.lang;
    let caption = lang.text("report-evidence-caption");
    let table = table(reader, file, &caption, |_| true)?;
    Some(Section {
        blocks: vec![Block::Text(lang.text("evidence-lead").into()), table],
        ..Section::new("evidence", lang.text("evidence-title"))
    })
}

/// The pieces of which at least one support is wanted.
pub fn table(
    reader: &Reader,
    file: &CityFile,
    caption: &str,
    wanted: impl Fn(&[Support]) -> bool,
) -> Option<Block> {
    let lang = reader.lang;
    let rows: Vec<Vec<Cell>> = file
        .evidence
        .iter()
        .filter(|(_, supports)| wanted(supports))
        .map(|(one, supports)| {
            let names: Vec<String> =
                supports.iter().filter_map(|one| file.things.name(reader, one)).collect();
            vec![
                Cell {
                    href: Some(reader.href(&format!("/cities/{}/evidence/{}", one.city, one.id))),
                    ..Cell::in_language(lang, &one.title, &one.language)
                },
                kind(reader, one).into(),
                licence(lang, &one.licence).into(),
                names.join("; ").into(),
            ]
        })
        .collect();
    let head = ["evidence-name", "report-evidence-kind", "evidence-licence", "evidence-supports"];
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: caption.to_owned(),
            head: head.map(|key| lang.text(key).into_owned()).into(),
            rows,
            numbers: vec![],
            widths: vec![34, 20, 14, 32],
        })
    })
}

/// Document, March 2024
fn kind(reader: &Reader, one: &Evidence) -> String {
    let kind = reader.lang.text(&format!("evidence-kind-{}", one.kind)).into_owned();
    if one.dated.is_empty() { kind } else { format!("{kind}, {}", reader.lang.date(&one.dated)) }
}

//! Partners and what they promised, as the ledger has it: who wanted to be named is named, the
//! others are counted.

use network::pledges::State;

use super::{
    file::CityFile,
    sheet::{Block, Cell, Section, Table},
};
use crate::reader::Reader;

pub fn section(reader: &Reader, file: &CityFile) -> Option<Section> {
    let lang = reader.lang;
    let mut blocks = vec![];
    let here: Vec<_> = file.partners.iter().filter(|partner| partner.withdrawn.is_none()).collect();
    if !here.is_empty() {
        blocks.push(Block::Text(lang.text("report-partners-lead").into()));
        blocks.push(Block::List(
            here.iter()
                .map(|partner| Cell {
                    text: format!(
                        "{} ({})",
                        partner.name,
                        lang.text(&format!("sector-{}", partner.sector))
                    ),
                    href: (!partner.address.is_empty()).then(|| partner.address.clone()),
                    ..Cell::default()
                })
                .collect(),
        ));
    }
    let promised = pledges(reader, file);
    if !promised.is_empty() {
        blocks.push(Block::Heading(lang.text("city-file-pledges").into()));
        blocks.extend(promised);
    }
    (!blocks.is_empty())
        .then(|| Section { blocks, ..Section::new("partners", lang.text("report-partners-title")) })
}

/// How many pledges were kept, are late or were withdrawn, and each that may be shown.
pub fn pledges(reader: &Reader, file: &CityFile) -> Vec<Block> {
    let lang = reader.lang;
    let counts: Vec<_> = file.ledger.iter().filter(|(_, count)| *count > 0).collect();
    if counts.is_empty() {
        return vec![];
    }
    let said = |state: State| lang.text(&format!("pledge-state-{}", state.code())).into_owned();
    let mut blocks = vec![Block::Facts(
        counts.iter().map(|(state, count)| (said(*state), lang.count(*count as i64))).collect(),
    )];
    let rows: Vec<Vec<Cell>> = file
        .pledges
        .iter()
        .filter_map(|one| Some((one, one.words.as_ref()?)))
        .map(|(one, words)| {
            let last = one.reports.last().map_or("–", |report| report.told.as_str());
            vec![
                one.partner.name.as_str().into(),
                Cell::in_language(lang, &words.promise, &words.language),
                Cell::in_language(lang, &words.measure, &words.language),
                lang.date(&words.due).into(),
                said(one.state(file.day)).into(),
                Cell::in_language(lang, last, &words.language),
            ]
        })
        .collect();
    let all: usize = counts.iter().map(|(_, count)| count).sum();
    let unnamed = all.saturating_sub(rows.len());
    if !rows.is_empty() {
        let head = [
            "pledges-partner",
            "pledge-promise-made",
            "pledges-measure",
            "pledges-due",
            "report-plan-status",
            "report-pledge-last",
        ];
        blocks.push(Block::Table(Table {
            caption: lang.text("report-pledges-caption").into_owned(),
            head: head.map(|key| lang.text(key).into_owned()).into(),
            rows,
            numbers: vec![],
            widths: vec![16, 28, 17, 13, 10, 26],
        }));
    }
    if unnamed > 0 {
        blocks.push(Block::Text(lang.fill("report-pledges-unnamed", [("count", unnamed.into())])));
    }
    blocks
}

/// How many are past their date.
pub fn late(file: &CityFile) -> usize {
    file.ledger.iter().find(|(state, _)| *state == State::Late).map_or(0, |(_, count)| *count)
}

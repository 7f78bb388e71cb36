//! What a city tells of itself, in its own words, for those who may read its drafts: each topic in the
//! reader's language, or in the one it was written in, which is then said.

use network::narratives::TOPICS;

use super::{
    file::CityFile,
    sheet::{Block, Section},
};
use crate::{Lang, reader::Reader};

/// All topics that have a text, in the order in which they are asked.
pub fn section(reader: &Reader, file: &CityFile) -> Option<Section> {
    let blocks = of_topics(reader, file, &TOPICS);
    (!blocks.is_empty())
        .then(|| Section { blocks, ..Section::new("words", reader.text("report-words-title")) })
}

/// What is told of some topics, each under its own heading.
pub fn of_topics(reader: &Reader, file: &CityFile, topics: &[&str]) -> Vec<Block> {
    let lang = reader.lang;
    let mut blocks = vec![];
    for topic in topics {
        let mut told: Vec<_> = file.narratives.iter().filter(|one| one.topic == *topic).collect();
        told.sort_by_key(|one| (one.language != lang.code(), std::cmp::Reverse(&one.recorded_at)));
        let Some(one) = told.first().filter(|one| !one.body.trim().is_empty()) else { continue };
        let day = lang.day(&one.recorded_at);
        let by = match Lang::from_code(&one.language) {
            Some(other) if other == lang => lang.fill("report-written", [("date", day.into())]),
            other => {
                let name = other.map_or_else(|| one.language.clone().into(), Lang::name);
                let gaps = [("date", day.into()), ("language", name.into())];
                lang.fill("report-written-in", gaps)
            }
        };
        blocks.push(Block::Heading(lang.text(&format!("topic-{topic}")).into()));
        let text = one.body.trim().replace("\r\n", "\n");
        blocks.push(Block::Quote { text, by, language: one.language.clone() });
    }
    blocks
}

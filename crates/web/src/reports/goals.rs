//! The report on the goals of the 2030 Agenda, in the order of a Voluntary Local Review (Global
//! Guiding Elements for Voluntary Local Reviews, UN DESA 2020): opening statement, highlights,
//! introduction, methodology, policy and enabling environment, goals and targets, means of
//! implementation, conclusion, annex. Filled from the city file; what the file does not say yet is
//! named as missing, never invented.

mod goal;

use std::collections::BTreeMap;

use network::items::Kind;

use super::{
    city, events, evidence,
    file::CityFile,
    partners, parts, plan,
    sheet::{Block, Cell, Form, Section, Sheet},
    words,
};
use crate::{Lang, plans, progress::tally, reader::Reader};

pub fn sheet(reader: &Reader, file: &CityFile) -> Sheet {
    let lang = reader.lang;
    let mut sheet = file.begin(lang, Form::Report, "goals-report-title", "goals-report-kicker");
    sheet.sections.push(opening(reader, file));
    sheet.sections.push(highlights(reader, file));
    sheet.sections.push(introduction(reader, file));
    sheet.sections.push(methodology(reader, file));
    sheet.sections.push(policy(reader, file));
    sheet.sections.push(Section {
        page: true,
        blocks: vec![Block::Text(lang.text("goals-report-targets-lead").into())],
        ..Section::new("goals", lang.text("goals-report-targets"))
    });
    let frameworks = &file.standing.frameworks;
    sheet.sections.extend(frameworks.goals().map(|it| goal::section(reader, file, it)));
    sheet.sections.push(means(reader, file));
    sheet.sections.push(conclusion(reader, file));
    sheet.sections.extend(annex(reader, file));
    sheet
}

/// Blocks, or a sentence that says what is missing.
fn or_missing(reader: &Reader, blocks: Vec<Block>, missing: &str) -> Vec<Block> {
    if blocks.is_empty() { vec![Block::Note(reader.text(missing).into())] } else { blocks }
}

/// What the council decided to say: the vision of the plan.
fn opening(reader: &Reader, file: &CityFile) -> Section {
    let blocks = plan::vision(reader, file).into_iter().chain(plan::decided(reader, file));
    let blocks = or_missing(reader, blocks.collect(), "goals-report-no-opening");
    Section { page: true, blocks, ..Section::new("opening", reader.text("goals-report-opening")) }
}

fn highlights(reader: &Reader, file: &CityFile) -> Section {
    let lang = reader.lang;
    let frameworks = &file.standing.frameworks;
    let gaps: Vec<String> = frameworks
        .goals()
        .filter(|goal| !file.standing.goals().contains(&goal.number))
        .map(|goal| goal.number.to_string())
        .collect();
    let mut blocks =
        vec![Block::Lead(tally(lang, &file.standing.tally(frameworks.measurements())))];
    blocks.push(Block::Facts(counts(reader, file)));
    if !gaps.is_empty() {
        blocks.push(Block::Note(
            lang.fill("goals-report-gaps", [("goals", lang.list(&gaps).into())]),
        ));
    }
    blocks.push(city::goals_drawing(reader, file));
    blocks.extend(words::of_topics(reader, file, &["achievements"]));
    Section { blocks, ..Section::new("highlights", lang.text("goals-report-highlights")) }
}

/// How much of everything is in the file.
fn counts(reader: &Reader, file: &CityFile) -> Vec<(String, String)> {
    let lang = reader.lang;
    let actions = file.plan.iter().flat_map(|plan| plan.actions()).count();
    let pledges: usize = file.ledger.iter().map(|(_, count)| count).sum();
    let all = [
        ("report-plan-actions", actions),
        ("city-file-pledges", pledges),
        ("evidence-title", file.evidence.len()),
        ("events-title", file.events.iter().filter(|event| event.cancelled.is_none()).count()),
    ];
    all.map(|(key, count)| (lang.text(key).into_owned(), lang.count(count as i64))).into()
}

/// The city, and what it must face first.
fn introduction(reader: &Reader, file: &CityFile) -> Section {
    let lang = reader.lang;
    let mut blocks = vec![Block::Facts(file.particulars(lang))];
    let Some(plan) = &file.plan else {
        blocks.push(Block::Note(lang.text("goals-report-no-plan").into()));
        return Section {
            blocks,
            ..Section::new("introduction", lang.text("goals-report-introduction"))
        };
    };
    let diagnosis = plan.frame().and_then(|(_, frame)| {
        plan::quoted(lang, &frame.diagnosis, lang.text("plan-field-diagnosis").into_owned())
    });
    blocks.extend(diagnosis);
    let challenges: Vec<Cell> =
        plan.of_kind(Kind::Challenge).map(|entry| Cell::said(lang, entry.content.name())).collect();
    if !challenges.is_empty() {
        blocks.push(Block::Heading(lang.text("plan-challenges").into()));
        blocks.push(Block::List(challenges));
    }
    Section { blocks, ..Section::new("introduction", lang.text("goals-report-introduction")) }
}

/// Who took part, from what it was drawn, and how it was judged.
fn methodology(reader: &Reader, file: &CityFile) -> Section {
    let lang = reader.lang;
    let names: Vec<&str> = file
        .partners
        .iter()
        .filter(|partner| partner.withdrawn.is_none())
        .map(|partner| partner.name.as_str())
        .collect();
    let mut blocks = vec![Block::Text(lang.text("goals-report-process-lead").into())];
    blocks.push(Block::Text(if names.is_empty() {
        lang.text("goals-report-no-partners").into_owned()
    } else {
        lang.fill("goals-report-partners", [("partners", lang.list(&names).into())])
    }));
    blocks.extend(city::method(lang).blocks);
    Section { blocks, ..Section::new("methodology", lang.text("goals-report-methodology")) }
}

/// What was decided, who brings everybody together, and who is not left behind.
fn policy(reader: &Reader, file: &CityFile) -> Section {
    let lang = reader.lang;
    let mut blocks = words::of_topics(reader, file, &["plan", "structure"]);
    let plan = plan::objectives(reader, file).into_iter().chain(plan::actions(reader, file));
    blocks.extend(or_missing(reader, plan.collect(), "goals-report-no-plan"));
    blocks.extend(bodies(reader, file));
    blocks.push(Block::Heading(lang.text("goals-report-nobody").into()));
    let told = words::of_topics(reader, file, &["access"]);
    let mut found: Vec<Block> = vec![];
    let groups = groups(reader, file);
    if !groups.is_empty() {
        found.push(Block::Text(lang.text("goals-report-groups").into()));
        found.push(Block::Text(in_a_line(lang, groups)));
    }
    let came = events::by_group(reader, file);
    if !came.is_empty() {
        found.push(Block::Text(lang.text("report-events-sum").into()));
        found.push(Block::Text(in_a_line(lang, came)));
    }
    blocks.extend(or_missing(reader, found, "goals-report-no-groups"));
    blocks.extend(told);
    Section { page: true, blocks, ..Section::new("policy", lang.text("goals-report-policy")) }
}

/// women: 3 · young people: 2
fn in_a_line(lang: Lang, counts: Vec<(String, String)>) -> String {
    let said: Vec<String> =
        counts.into_iter().map(|(name, count)| lang.beside(&name, &count)).collect();
    said.join(" · ")
}

/// The bodies that coordinate, with what they are there for.
fn bodies(reader: &Reader, file: &CityFile) -> Vec<Block> {
    let lang = reader.lang;
    let Some(plan) = &file.plan else { return vec![] };
    let mut blocks = vec![];
    for body in plan.of_kind(Kind::Body).filter_map(|entry| entry.content.body()) {
        let name = plans::words::plain(lang, &body.name);
        match plan::quoted(lang, &body.mandate, name.to_owned()) {
            Some(mandate) => blocks.push(mandate),
            None => blocks.push(Block::Text(name.to_owned())),
        }
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::Heading(lang.text("structure-bodies").into()));
    }
    blocks
}

/// For how many actions each group of people is named.
fn groups(reader: &Reader, file: &CityFile) -> Vec<(String, String)> {
    let mut counts = BTreeMap::new();
    for (_, action) in file.plan.iter().flat_map(|plan| plan.actions()) {
        for group in &action.groups {
            *counts.entry(*group).or_insert(0) += 1;
        }
    }
    let lang = reader.lang;
    counts
        .into_iter()
        .map(|(group, count)| (plans::words::word(lang, "group", group.code()), lang.count(count)))
        .collect()
}

/// Money, partners with their pledges, and what is told of both.
fn means(reader: &Reader, file: &CityFile) -> Section {
    let lang = reader.lang;
    let mut blocks = vec![];
    match plan::money(reader, file) {
        Some(money) => blocks.push(money),
        None => blocks.push(Block::Note(lang.text("plan-no-money").into())),
    }
    let pledges = partners::pledges(reader, file);
    blocks.push(Block::Heading(lang.text("city-file-pledges").into()));
    blocks.extend(or_missing(reader, pledges, "pledges-none"));
    blocks.extend(words::of_topics(reader, file, &["funding", "monitoring"]));
    Section { page: true, blocks, ..Section::new("means", lang.text("goals-report-means")) }
}

/// What was learnt, and what comes next.
fn conclusion(reader: &Reader, file: &CityFile) -> Section {
    let topics = ["celebration", "difficulties", "lessons", "innovation"];
    let mut blocks = plan::review(reader, file);
    blocks.extend(words::of_topics(reader, file, &topics));
    blocks.extend(plan::due(reader, file, 12));
    blocks.extend(events::coming(reader, file, 6));
    let blocks = or_missing(reader, blocks, "goals-report-no-conclusion");
    Section {
        page: true,
        blocks,
        ..Section::new("conclusion", reader.text("goals-report-lessons"))
    }
}

/// What anybody needs to check it.
fn annex(reader: &Reader, file: &CityFile) -> Vec<Section> {
    let lang = reader.lang;
    let part = |id: &str, title: String, blocks: Vec<Block>| {
        (!blocks.is_empty()).then(|| Section { within: true, blocks, ..Section::new(id, title) })
    };
    let caption = lang.text("report-evidence-caption");
    let evidence = evidence::table(reader, file, &caption, |_| true).into_iter().collect();
    let gaps = city::gaps(reader, file).map(|gaps| gaps.blocks).unwrap_or_default();
    let sources = parts::sources(reader, file).into_iter().collect();
    let values = parts::every_value(reader, file).into_iter().collect();
    let parts = [
        part("events", lang.text("report-events-title").into(), events::held(reader, file)),
        part("evidence", lang.text("evidence-title").into(), evidence),
        part("gaps", lang.text("report-gaps-title").into(), gaps),
        part("sources", lang.text("city-sources").into(), sources),
        part("values", lang.text("report-values-title").into(), values),
    ];
    let lead = Block::Text(lang.text("goals-report-annex-lead").into());
    let title = lang.text("goals-report-annex");
    let first = Section { page: true, blocks: vec![lead], ..Section::new("annex", title) };
    std::iter::once(first).chain(parts.into_iter().flatten()).collect()
}

//! The report on the goals of the 2030 Agenda: the outline of a Voluntary Local Review, filled from
//! the city file goal by goal. What the file does not say yet is named as missing, never invented.

use network::frameworks::Goal;

use super::{
    city,
    file::CityFile,
    parts::{self, One},
    plan,
    sheet::{Block, Form, Section, Sheet},
    words,
};
use crate::{Lang, progress::tally, reader::Reader};

pub fn sheet(reader: &Reader, file: &CityFile) -> Sheet {
    let lang = reader.lang;
    let mut sheet = file.begin(lang, Form::Report, "goals-report-title", "goals-report-kicker");
    sheet.sections.push(highlights(reader, file));
    sheet.sections.push(process(lang, file));
    sheet.sections.extend(words::of_topics(
        reader,
        file,
        &["plan", "structure"],
        "policy",
        "goals-report-policy",
    ));
    sheet.sections.extend(plan::section(reader, file));
    let frameworks = &file.standing.frameworks;
    sheet.sections.extend(frameworks.goals().map(|it| goal(reader, file, it)));
    sheet.sections.extend(words::of_topics(
        reader,
        file,
        &["funding", "monitoring"],
        "means",
        "goals-report-means",
    ));
    sheet.sections.extend(words::of_topics(
        reader,
        file,
        &["achievements", "difficulties", "lessons"],
        "lessons",
        "goals-report-lessons",
    ));
    sheet.sections.extend(city::gaps(reader, file));
    sheet.sections.push(city::method(lang));
    if let Some(block) = parts::sources(reader, file) {
        sheet.sections.push(Section {
            blocks: vec![block],
            ..Section::new("sources", lang.text("city-sources"))
        });
    }
    sheet
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
    if !gaps.is_empty() {
        blocks.push(Block::Note(
            lang.fill("goals-report-gaps", [("goals", lang.list(&gaps).into())]),
        ));
    }
    blocks.push(city::goals_drawing(reader, file));
    Section {
        page: true,
        blocks,
        ..Section::new("highlights", lang.text("goals-report-highlights"))
    }
}

/// Who took part and what is planned, as far as the file says.
fn process(lang: Lang, file: &CityFile) -> Section {
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
    Section { blocks, ..Section::new("process", lang.text("goals-report-process")) }
}

fn goal(reader: &Reader, file: &CityFile, goal: &Goal) -> Section {
    let lang = reader.lang;
    let frameworks = &file.standing.frameworks;
    let all = || frameworks.measurements_of_goal(goal.number, None).map(|m| One::of(file, m));
    let mut blocks = vec![];
    if all().next().is_none() {
        blocks.push(Block::Text(lang.text("goals-gap-why").into()));
    } else if all().all(|one| !one.has_figures()) {
        blocks.push(Block::Text(lang.text("goals-report-no-figure").into()));
    }
    // a measurement serves several goals: it is drawn under the first, and stands in the tables of all
    let first = |one: &One| one.measurement.goals.iter().min() == Some(&goal.number);
    blocks.extend(parts::telling(all().filter(first)).and_then(|one| one.drawing(reader)));
    blocks.extend(parts::standing_table(reader, &lang.text("report-standing-caption"), all()));
    blocks.extend(parts::missing(reader, &lang.text("report-missing-caption"), all()));
    Section {
        blocks,
        code: goal.number.to_string(),
        ..Section::new(&format!("goal-{}", goal.number), lang.of(&goal.label))
    }
}

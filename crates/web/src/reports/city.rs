//! The city report: what stands, what moves, what is missing, what is aimed at, and where each figure
//! comes from; area by area, about twenty pages.

use charts::{Caption, dots};
use network::frameworks::Area;

use super::{
    events, evidence,
    file::CityFile,
    partners,
    parts::{self, One},
    plan,
    sheet::{Block, Cell, Drawing, Form, Section, Sheet, Table},
    words,
};
use crate::{
    Lang,
    progress::{self, tally},
    reader::Reader,
    temple,
};

/// How many are named where only the foremost are.
const FOREMOST: usize = 6;

pub fn sheet(reader: &Reader, file: &CityFile) -> Sheet {
    let lang = reader.lang;
    let mut sheet = file.begin(lang, Form::Report, "report-title", "report-kicker");
    sheet.drawing = Some(file.temple(reader));
    sheet.sections.push(in_short(reader, file));
    if !file.standing.is_empty() {
        sheet.sections.push(movement(reader, file));
        sheet.sections.extend(file.standing.frameworks.areas().map(|it| area(reader, file, it)));
        sheet.sections.extend(targets(reader, file));
        sheet.sections.extend(gaps(reader, file));
    }
    sheet.sections.extend(plan::section(reader, file));
    sheet.sections.extend(partners::section(reader, file));
    sheet.sections.extend(events::section(reader, file));
    sheet.sections.extend(words::section(reader, file));
    sheet.sections.extend(evidence::section(reader, file));
    sheet.sections.push(goals(reader, file));
    sheet.sections.extend(changes(reader, file));
    sheet.sections.push(method(lang));
    if let Some(block) = parts::sources(reader, file) {
        sheet.sections.push(Section {
            blocks: vec![Block::Text(lang.text("report-sources-lead").into()), block],
            ..Section::new("sources", lang.text("city-sources"))
        });
    }
    if let Some(block) = parts::every_value(reader, file) {
        sheet.sections.push(Section {
            page: true,
            blocks: vec![Block::Text(lang.text("report-values-lead").into()), block],
            ..Section::new("values", lang.text("report-values-title"))
        });
    }
    sheet
}

fn in_short(reader: &Reader, file: &CityFile) -> Section {
    let lang = reader.lang;
    let all = file.standing.tally(file.standing.frameworks.measurements());
    let mut section =
        Section { page: true, ..Section::new("in-short", lang.text("report-in-short")) };
    if file.standing.is_empty() {
        section.blocks.push(Block::Lead(lang.text("city-empty").into()));
        return section;
    }
    section.blocks.push(Block::Lead(tally(lang, &all)));
    for (better, title, none) in [
        (true, "report-better", "report-better-none"),
        (false, "report-worse", "report-worse-none"),
    ] {
        let found = parts::surest(file, better);
        section.blocks.push(Block::Heading(lang.text(title).into()));
        if found.is_empty() {
            section.blocks.push(Block::Text(lang.text(none).into()));
        } else {
            section.blocks.push(Block::List(
                found.iter().take(FOREMOST).map(|one| said(reader, one)).collect(),
            ));
        }
    }
    section.blocks.push(areas_table(reader, file));
    section
}

/// `Adults who learn: from 50% (2015) to 64% (2022): +14 points.`
fn said(reader: &Reader, one: &One) -> Cell {
    let label = one.label(reader);
    Cell {
        text: format!(
            "{}{}{} · {}",
            label.text,
            reader.lang.colon(),
            one.latest(reader),
            one.change(reader)
        ),
        status: one.status(),
        href: label.href,
        language: None,
    }
}

/// The areas with what has figures and how it moves.
fn areas_table(reader: &Reader, file: &CityFile) -> Block {
    let lang = reader.lang;
    let frameworks = &file.standing.frameworks;
    let rows = frameworks
        .areas()
        .map(|area| {
            let tally = file.standing.tally(frameworks.measurements_of_area(&area.code));
            let path = format!("/cities/{}/areas/{}", file.city.code(), area.code);
            let count = |number: usize| Cell::from(lang.count(number as i64));
            vec![
                Cell {
                    text: format!("{} {}", area.code, lang.of(&area.label)),
                    href: Some(reader.href(&path)),
                    ..Cell::default()
                },
                format!("{}/{}", tally.with_values(), tally.measurements()).into(),
                count(tally.improving + tally.probably_improving),
                count(tally.worsening + tally.probably_worsening),
                count(tally.undecided()),
                count(tally.missing),
            ]
        })
        .collect();
    let head = [
        "temple-area",
        "temple-coverage",
        "temple-improving",
        "temple-worsening",
        "temple-unclear",
        "temple-missing",
    ];
    Block::Table(Table {
        caption: lang.text("report-areas-caption").into_owned(),
        head: head.map(|key| lang.text(key).into_owned()).into(),
        rows,
        numbers: vec![1, 2, 3, 4, 5],
        widths: vec![38, 14, 14, 14, 12, 12],
    })
}

/// What moves most surely, either way, with what it rests on.
fn movement(reader: &Reader, file: &CityFile) -> Section {
    let lang = reader.lang;
    let foremost = |better| parts::surest(file, better).into_iter().take(FOREMOST);
    let found: Vec<_> =
        foremost(true).chain(foremost(false)).filter_map(|one| one.multiple(reader)).collect();
    let mut section =
        Section { page: true, ..Section::new("movement", lang.text("report-movement-title")) };
    section.blocks.push(Block::Text(lang.text("report-movement-lead").into()));
    if found.is_empty() {
        section.blocks.push(Block::Text(lang.text("report-movement-none").into()));
    } else {
        section.blocks.push(Block::Multiples(found));
    }
    section
}

fn area(reader: &Reader, file: &CityFile, area: &Area) -> Section {
    let lang = reader.lang;
    let frameworks = &file.standing.frameworks;
    let one = || parts::of_area(file, area);
    let counted = file.standing.tally(frameworks.measurements_of_area(&area.code));
    let mut blocks = vec![Block::Lead(tally(lang, &counted))];
    blocks.extend(parts::telling(one()).and_then(|one| one.drawing(reader)));
    let name = format!("{} {}", area.code, lang.of(&area.label));
    blocks.extend(parts::standing_table(reader, &name, one()));
    blocks.extend(parts::missing(reader, &name, one()));
    Section {
        code: area.code.clone(),
        hue: temple::hue(frameworks, &area.code),
        page: true,
        blocks,
        ..Section::new(&format!("area-{}", area.code), lang.of(&area.label))
    }
}

fn targets(reader: &Reader, file: &CityFile) -> Option<Section> {
    let table = parts::targets(reader, file, usize::MAX)?;
    Some(Section {
        page: true,
        blocks: vec![Block::Text(reader.text("report-targets-lead").into()), table],
        ..Section::new("targets", reader.text("report-targets-title"))
    })
}

/// How much is missing, by the reason that was given.
pub fn gaps(reader: &Reader, file: &CityFile) -> Option<Section> {
    let lang = reader.lang;
    let mut reasons: Vec<(String, usize)> = vec![];
    for one in parts::all(file).filter(|one| !one.has_figures()) {
        let said = one.measured.missing().and_then(|said| said.missing);
        let reason = said.map_or_else(
            || lang.text("report-no-reason").into_owned(),
            |r| lang.of(r.label()).into(),
        );
        match reasons.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, count)) => *count += 1,
            None => reasons.push((reason, 1)),
        }
    }
    if reasons.is_empty() {
        return None;
    }
    reasons.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let count: usize = reasons.iter().map(|(_, count)| count).sum();
    let row =
        |(reason, count): (String, usize)| vec![reason.into(), lang.count(count as i64).into()];
    Some(Section {
        blocks: vec![
            Block::Lead(lang.fill("missing-count", [("count", count.into())])),
            Block::Text(lang.text("report-gaps-lead").into()),
            Block::Table(Table {
                caption: lang.text("report-gaps-caption").into_owned(),
                head: vec![lang.text("report-reason").into(), lang.text("report-count").into()],
                rows: reasons.into_iter().map(row).collect(),
                numbers: vec![1],
                widths: vec![75, 25],
            }),
        ],
        ..Section::new("gaps", lang.text("report-gaps-title"))
    })
}

fn goals(reader: &Reader, file: &CityFile) -> Section {
    let lang = reader.lang;
    Section {
        page: true,
        blocks: vec![
            Block::Text(lang.text("city-goals-explained").into()),
            goals_drawing(reader, file),
        ],
        ..Section::new("goals", lang.text("city-goals"))
    }
}

/// Seventeen dots: a goal that a figure of the city touches is full.
pub fn goals_drawing(reader: &Reader, file: &CityFile) -> Block {
    let lang = reader.lang;
    let frameworks = &file.standing.frameworks;
    let touched = file.standing.goals();
    let all: Vec<(String, bool, usize)> = frameworks
        .goals()
        .map(|goal| {
            let with = frameworks
                .measurements_of_goal(goal.number, None)
                .filter(|m| file.standing.of(&m.code).headline().is_some())
                .count();
            let label = format!("{} {}", goal.number, lang.of(&goal.label));
            (label, touched.contains(&goal.number), with)
        })
        .collect();
    let said = |touched: bool, with: usize| {
        if touched {
            lang.fill("report-goal-touched", [("count", with.into())])
        } else {
            lang.text("goal-untouched").into_owned()
        }
    };
    let title = lang.text("city-goals");
    let drawing = dots::Dots {
        caption: Caption {
            id: "goals-dots",
            title: &title,
            description: &lang.text("report-goals-alt"),
        },
        dots: frameworks
            .goals()
            .zip(&all)
            .map(|(goal, (label, touched, with))| dots::Dot {
                short: goal.number.to_string(),
                label: label.clone(),
                text: said(*touched, *with),
                href: Some(reader.href(&format!("/goals/{}", goal.number))),
                hue: charts::Hue::Plain,
                shape: if *touched { dots::Shape::Full } else { dots::Shape::Empty },
            })
            .collect(),
        per_row: 9,
    };
    let words: Vec<String> = all
        .iter()
        .map(|(label, touched, with)| format!("{label}{}{}", lang.colon(), said(*touched, *with)))
        .collect();
    Block::Drawing(Drawing {
        svg: dots::dots(&drawing),
        alt: format!("{}. {}", lang.text("report-goals-alt"), words.join("; ")),
        title: String::new(),
        caption: words.join(" · "),
    })
}

fn changes(reader: &Reader, file: &CityFile) -> Option<Section> {
    let lang = reader.lang;
    if file.changes.is_empty() {
        return None;
    }
    let count = |wanted: fn(&network::observations::Change) -> bool| {
        lang.count(file.changes.iter().filter(|change| wanted(change)).count() as i64)
    };
    let rows = vec![
        (lang.text("report-changes-new").into_owned(), count(|c| c.before.is_none())),
        (
            lang.text("report-changes-corrected").into_owned(),
            count(|c| c.before.is_some() && c.after.is_some()),
        ),
        (lang.text("report-changes-withdrawn").into_owned(), count(|c| c.after.is_none())),
    ];
    // what was corrected or withdrawn is named; what is new stands in the tables above
    let named: Vec<Cell> = file
        .changes
        .iter()
        .filter(|change| change.before.is_some())
        .take(30)
        .filter_map(|change| progress::changed(lang, &file.standing, change))
        .map(|(measurement, said)| format!("{} – {said}", lang.of(&measurement.label)).into())
        .collect();
    let mut blocks = vec![Block::Text(lang.text("report-changes-lead").into()), Block::Facts(rows)];
    if !named.is_empty() {
        blocks.push(Block::List(named));
    }
    let since = lang.date(&file.since.to_string());
    Some(Section {
        blocks,
        ..Section::new("changes", lang.fill("changes-title", [("date", since.into())]))
    })
}

/// How it was judged, and how to read the drawings.
pub fn method(lang: Lang) -> Section {
    let mut blocks: Vec<Block> =
        ["report-method-past", "report-method-chance", "report-method-missing"]
            .map(|key| Block::Text(lang.text(key).into()))
            .into();
    blocks.push(Block::Text(lang.text("progress-line-caption").into()));
    blocks.push(Block::Text(lang.text("report-method-unofficial").into()));
    Section { blocks, ..Section::new("method", lang.text("report-method-title")) }
}

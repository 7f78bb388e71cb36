//! The mayor's brief: two pages, with what changed, what to decide, and what is not known.

use network::items::Status;

use super::{
    city,
    file::CityFile,
    partners, parts, plan,
    sheet::{Block, Cell, Form, Section, Sheet},
};
use crate::{plans::words, progress::tally, reader::Reader};

pub fn sheet(reader: &Reader, file: &CityFile) -> Sheet {
    let lang = reader.lang;
    let mut sheet = file.begin(lang, Form::Brief, "brief-title", "brief-kicker");
    sheet.lines.truncate(1);
    let mut section = Section::new("in-short", lang.text("report-in-short"));
    if file.standing.is_empty() {
        section.blocks.push(Block::Lead(lang.text("city-empty").into()));
        sheet.sections.push(section);
        return sheet;
    }
    let all = file.standing.tally(file.standing.frameworks.measurements());
    section.blocks.push(Block::Lead(tally(lang, &all)));
    sheet.sections.push(section);
    let mut decide = decide(reader, file);
    let mut drawing = file.temple(reader);
    drawing.caption.clear();
    // the temple stands on the first page, below what is to be decided
    if let Some(last) = decide.as_mut().or(sheet.sections.last_mut()) {
        last.blocks.push(Block::Drawing(drawing));
    }
    sheet.sections.extend(decide);

    for (better, id, title) in [(true, "better", "report-better"), (false, "worse", "report-worse")]
    {
        let found: Vec<_> = parts::surest(file, better)
            .into_iter()
            .filter_map(|one| one.multiple(reader))
            .take(3)
            .collect();
        if !found.is_empty() {
            sheet.sections.push(Section {
                blocks: vec![Block::Multiples(found)],
                ..Section::new(id, lang.text(title))
            });
        }
    }
    let next = next(reader, file);
    if !next.is_empty() {
        sheet
            .sections
            .push(Section { blocks: next, ..Section::new("plan", lang.text("report-plan-title")) });
    }
    if let Some(table) = parts::targets(reader, file, 8) {
        sheet.sections.push(Section {
            blocks: vec![table],
            ..Section::new("targets", lang.text("report-targets-title"))
        });
    }
    if let Some(mut gaps) = city::gaps(reader, file) {
        gaps.blocks.remove(1);
        sheet.sections.push(gaps);
    }
    sheet
}

/// How far the plan and the pledges are, and what is due next.
fn next(reader: &Reader, file: &CityFile) -> Vec<Block> {
    let lang = reader.lang;
    let actions: Vec<_> =
        file.plan.iter().flat_map(|plan| plan.actions()).map(|(_, action)| action.status).collect();
    let said = |status: Status| {
        let count = actions.iter().filter(|held| **held == status).count();
        let word = words::word(lang, "status", status.code());
        (count > 0).then(|| format!("{} {word}", lang.count(count as i64)))
    };
    let actions: Vec<String> = Status::ALL.iter().filter_map(|status| said(*status)).collect();
    let pledges: Vec<String> = file
        .ledger
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(state, count)| {
            let word = lang.text(&format!("pledge-state-{}", state.code()));
            format!("{} {word}", lang.count(*count as i64))
        })
        .collect();
    let rows: Vec<(String, String)> =
        [("report-plan-actions", actions), ("city-file-pledges", pledges)]
            .into_iter()
            .filter(|(_, said)| !said.is_empty())
            .map(|(key, said)| (lang.text(key).into_owned(), said.join(" · ")))
            .collect();
    let mut blocks: Vec<Block> = plan::due(reader, file, 4).into_iter().collect();
    if !rows.is_empty() {
        blocks.insert(0, Block::Facts(rows));
    }
    blocks
}

/// What asks for a decision: targets that will not be reached at this pace, areas of which nothing is
/// known.
fn decide(reader: &Reader, file: &CityFile) -> Option<Section> {
    let lang = reader.lang;
    let frameworks = &file.standing.frameworks;
    let unlikely = parts::all(file)
        .filter(|one| {
            let target = one.measured.progress.as_ref().and_then(|progress| progress.target);
            target.is_some_and(|t| t.status == indices::progress::TargetStatus::Unlikely)
        })
        .count();
    let unmeasured: Vec<&str> = frameworks
        .areas()
        .filter(|area| parts::of_area(file, area).all(|one| !one.has_figures()))
        .map(|area| lang.of(&area.label))
        .collect();
    let worse = parts::surest(file, false).len();
    let mut items: Vec<Cell> = vec![];
    if unlikely > 0 {
        items.push(lang.fill("brief-unlikely", [("count", unlikely.into())]).into());
    }
    if worse > 0 {
        items.push(lang.fill("brief-worse", [("count", worse.into())]).into());
    }
    let late = partners::late(file);
    if late > 0 {
        items.push(lang.fill("brief-late-pledges", [("count", late.into())]).into());
    }
    if !unmeasured.is_empty() {
        items
            .push(lang.fill("brief-unmeasured", [("areas", lang.list(&unmeasured).into())]).into());
    }
    (!items.is_empty()).then(|| Section {
        blocks: vec![Block::List(items)],
        ..Section::new("decide", lang.text("brief-decide"))
    })
}

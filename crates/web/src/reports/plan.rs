//! The plan in a report: what was decided, the objectives and actions with who answers for them, and
//! what is due next. A version the council decided; the draft only for those who may see it.

use network::items::Kind;

use super::{
    file::CityFile,
    sheet::{Block, Cell, Section, Table},
};
use crate::{plans::words, reader::Reader};

pub fn section(reader: &Reader, file: &CityFile) -> Option<Section> {
    let plan = file.plan.as_ref().filter(|plan| !plan.is_empty())?;
    let lang = reader.lang;
    let mut blocks = vec![match &plan.version {
        Some(version) => Block::Text(lang.fill(
            "report-plan-decided",
            [
                ("number", version.number.into()),
                ("date", lang.date(&version.decided_on).into()),
                ("by", version.decided_by.as_str().into()),
            ],
        )),
        None => Block::Note(lang.text("report-plan-draft").into()),
    }];
    if let Some((_, frame)) = plan.frame() {
        let vision = frame.vision.in_language(lang.code());
        if !vision.text.is_empty() {
            blocks.push(Block::Quote {
                text: vision.text.to_owned(),
                by: words::span(lang, frame.from.as_ref(), frame.until.as_ref()),
                language: vision.language.to_owned(),
            });
        }
    }
    let objectives: Vec<Vec<Cell>> = plan
        .objectives()
        .map(|(entry, objective)| {
            let actions: Vec<_> = plan.actions_of(&entry.id).collect();
            let done = actions.iter().filter(|(_, one)| one.status.code() == "done").count();
            vec![
                words::plain(lang, &objective.name).into(),
                words::word(lang, "step", objective.step.code()).into(),
                lang.count(actions.len() as i64).into(),
                lang.count(done as i64).into(),
            ]
        })
        .collect();
    let head = |keys: &[&str]| keys.iter().map(|key| lang.text(key).into_owned()).collect();
    if !objectives.is_empty() {
        blocks.push(Block::Table(Table {
            caption: lang.text("report-plan-objectives").into_owned(),
            head: head(&[
                "report-plan-objective",
                "report-plan-area",
                "report-plan-actions",
                "report-plan-done",
            ]),
            rows: objectives,
            numbers: vec![2, 3],
            widths: vec![52, 24, 12, 12],
        }));
    }
    let actions: Vec<Vec<Cell>> = plan
        .actions()
        .take(MOST)
        .map(|(entry, action)| {
            let who = action.decides.as_ref().and_then(|id| words::who(lang, plan, id));
            vec![
                words::plain(lang, &action.name).into(),
                words::word(lang, "status", action.status.code()).into(),
                words::span(lang, action.from.as_ref(), action.until.as_ref()).into(),
                who.unwrap_or("–").into(),
                words::sums(lang, words::lines_of(plan, entry)).into(),
            ]
        })
        .collect();
    let all = plan.actions().count();
    if !actions.is_empty() {
        blocks.push(Block::Table(Table {
            caption: lang.fill(
                "report-plan-actions-caption",
                [("shown", actions.len().into()), ("count", all.into())],
            ),
            head: head(&[
                "report-plan-action",
                "report-plan-status",
                "report-plan-when",
                "report-plan-who",
                "report-plan-money",
            ]),
            rows: actions,
            numbers: vec![4],
            widths: vec![32, 13, 22, 18, 15],
        }));
    }
    if let Some(due) = due(reader, file, 12) {
        blocks.push(due);
    }
    Some(Section { page: true, blocks, ..Section::new("plan", lang.text("report-plan-title")) })
}

/// More than so many actions are a matter for the plan's own pages.
const MOST: usize = 60;

/// The milestones that come next, the earliest first.
pub fn due(reader: &Reader, file: &CityFile, most: usize) -> Option<Block> {
    let plan = file.plan.as_ref()?;
    let lang = reader.lang;
    let mut open: Vec<_> = plan
        .of_kind(Kind::Milestone)
        .filter_map(|entry| Some((entry, entry.content.milestone()?)))
        .filter(|(_, one)| one.done.is_none())
        .filter_map(|(entry, one)| Some((one.due.as_ref()?, entry, one)))
        .collect();
    open.sort_by(|a, b| a.0.cmp(b.0));
    let rows: Vec<Vec<Cell>> = open
        .into_iter()
        .take(most)
        .map(|(due, entry, one)| {
            let action = entry.parent.as_ref().and_then(|id| plan.get(id)?.content.action());
            vec![
                words::plain(lang, &one.name).into(),
                lang.date(due.as_str()).into(),
                action.map_or("", |action| words::plain(lang, &action.name)).into(),
            ]
        })
        .collect();
    let head = ["report-plan-milestone", "report-plan-due", "report-plan-action"];
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: lang.text("report-plan-next").into_owned(),
            head: head.map(|key| lang.text(key).into_owned()).into(),
            rows,
            numbers: vec![],
            widths: vec![45, 20, 35],
        })
    })
}

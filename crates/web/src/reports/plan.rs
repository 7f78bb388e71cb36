//! The plan in a report: what was decided, the objectives and actions with who answers for them, and
//! what is due next. A version the council decided; the draft only for those who may see it.

use std::collections::BTreeMap;

use network::{
    frameworks::Text,
    items::{Action, BudgetLine, Kind, Source, Status},
    plans::{self, Plan, Total},
};

use super::{
    file::CityFile,
    sheet::{Block, Cell, Section, Table},
};
use crate::{Lang, plans::words, reader::Reader};

pub fn section(reader: &Reader, file: &CityFile) -> Option<Section> {
    file.plan.as_ref().filter(|plan| !plan.is_empty())?;
    let lang = reader.lang;
    let draft = || Block::Note(lang.text("report-plan-draft").into());
    let mut blocks = vec![decided(reader, file).unwrap_or_else(draft)];
    blocks.extend(vision(reader, file));
    blocks.extend(objectives(reader, file));
    blocks.extend(actions(reader, file));
    blocks.extend(due(reader, file, 12));
    blocks.extend(review(reader, file));
    Some(Section { page: true, blocks, ..Section::new("plan", lang.text("report-plan-title")) })
}

/// More than so many actions are a matter for the plan's own pages.
const MOST: usize = 60;

fn head<const N: usize>(lang: Lang, keys: [&str; N]) -> Vec<String> {
    keys.map(|key| lang.text(key).into_owned()).into()
}

/// Which version it is, and who decided it.
pub fn decided(reader: &Reader, file: &CityFile) -> Option<Block> {
    let lang = reader.lang;
    let version = file.plan.as_ref()?.version.as_ref()?;
    Some(Block::Text(lang.fill(
        "report-plan-decided",
        [
            ("number", version.number.into()),
            ("date", lang.date(&version.decided_on).into()),
            ("by", version.decided_by.as_str().into()),
        ],
    )))
}

/// A text of the plan as a quotation, where there is one.
pub fn quoted(lang: Lang, text: &Text, by: String) -> Option<Block> {
    let said = text.in_language(lang.code());
    (!said.text.trim().is_empty()).then(|| Block::Quote {
        text: said.text.trim().to_owned(),
        by,
        language: said.language.to_owned(),
    })
}

pub fn vision(reader: &Reader, file: &CityFile) -> Option<Block> {
    let lang = reader.lang;
    let (_, frame) = file.plan.as_ref()?.frame()?;
    quoted(lang, &frame.vision, words::span(lang, frame.from.as_ref(), frame.until.as_ref()))
}

pub fn objectives(reader: &Reader, file: &CityFile) -> Option<Block> {
    let (lang, plan) = (reader.lang, file.plan.as_ref()?);
    let rows: Vec<Vec<Cell>> = plan
        .objectives()
        .map(|(entry, objective)| {
            let actions: Vec<_> = plan.actions_of(&entry.id).collect();
            let done = actions.iter().filter(|(_, one)| one.status == Status::Done).count();
            vec![
                Cell::said(lang, &objective.name),
                words::word(lang, "step", objective.step.code()).into(),
                lang.count(actions.len() as i64).into(),
                lang.count(done as i64).into(),
            ]
        })
        .collect();
    let keys =
        ["report-plan-objective", "report-plan-area", "report-plan-actions", "report-plan-done"];
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: lang.text("report-plan-objectives").into_owned(),
            head: head(lang, keys),
            rows,
            numbers: vec![2, 3],
            widths: vec![52, 24, 12, 12],
        })
    })
}

/// What an action says in a row: its name, how far it is, when, and who answers for it.
pub fn row(lang: Lang, plan: &Plan, action: &Action) -> Vec<Cell> {
    let who = action.decides.as_ref().and_then(|id| words::who(lang, plan, id));
    vec![
        Cell::said(lang, &action.name),
        words::word(lang, "status", action.status.code()).into(),
        words::span(lang, action.from.as_ref(), action.until.as_ref()).into(),
        who.unwrap_or("–").into(),
    ]
}

pub fn actions(reader: &Reader, file: &CityFile) -> Option<Block> {
    let (lang, plan) = (reader.lang, file.plan.as_ref()?);
    let rows: Vec<Vec<Cell>> = plan
        .actions()
        .take(MOST)
        .map(|(entry, action)| {
            let mut row = row(lang, plan, action);
            row.push(words::sums(lang, words::lines_of(plan, entry)).into());
            row
        })
        .collect();
    let all = plan.actions().count();
    let keys = [
        "report-plan-action",
        "report-plan-status",
        "report-plan-when",
        "report-plan-who",
        "report-plan-money",
    ];
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: lang.fill(
                "report-plan-actions-caption",
                [("shown", rows.len().into()), ("count", all.into())],
            ),
            head: head(lang, keys),
            rows,
            numbers: vec![4],
            widths: vec![32, 13, 22, 18, 15],
        })
    })
}

/// The money of the plan by source, each currency by itself.
pub fn money(reader: &Reader, file: &CityFile) -> Option<Block> {
    let (lang, plan) = (reader.lang, file.plan.as_ref()?);
    let lines: Vec<&BudgetLine> =
        plan.of_kind(Kind::Budget).filter_map(|entry| entry.content.budget()).collect();
    let currencies: Vec<String> = plans::totals(lines.iter().copied()).into_keys().collect();
    let of = |sums: &BTreeMap<String, Total>| {
        currencies
            .iter()
            .flat_map(|currency| {
                let total = sums.get(currency);
                let said = |amount: Option<i64>| {
                    amount.map_or_else(|| "–".to_owned(), |sum| words::money(lang, sum, currency))
                };
                [said(total.map(|total| total.all)), said(total.map(|total| total.sure))]
            })
            .map(Cell::from)
            .collect::<Vec<Cell>>()
    };
    let rows: Vec<Vec<Cell>> = Source::ALL
        .iter()
        .map(|source| {
            let sums = plans::totals(lines.iter().copied().filter(|line| line.source == *source));
            (source, sums)
        })
        .filter(|(_, sums)| !sums.is_empty())
        .map(|(source, sums)| {
            let mut row = vec![Cell::from(words::word(lang, "source", source.code()))];
            row.extend(of(&sums));
            row
        })
        .collect();
    let mut titles = vec![lang.text("plan-field-source").into_owned()];
    for currency in &currencies {
        for key in ["plan-planned-in", "plan-secured-in"] {
            titles.push(lang.fill(key, [("currency", currency.as_str().into())]));
        }
    }
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: lang.text("plan-by-source").into_owned(),
            numbers: (1..titles.len()).collect(),
            widths: vec![1; titles.len()],
            head: titles,
            rows,
        })
    })
}

/// What the last review of a year says.
pub fn review(reader: &Reader, file: &CityFile) -> Vec<Block> {
    let lang = reader.lang;
    let last = file.plan.iter().flat_map(|plan| plan.reviews().map(|(_, one)| one));
    let Some(last) = last.filter(|one| one.closed).max_by_key(|one| one.year) else {
        return vec![];
    };
    let said: Vec<Block> = [
        ("plan-field-worked", &last.worked),
        ("plan-field-failed", &last.failed),
        ("plan-field-changes", &last.changes),
    ]
    .into_iter()
    .filter_map(|(key, text)| quoted(lang, text, lang.text(key).into_owned()))
    .collect();
    if said.is_empty() {
        return said;
    }
    let title = lang.fill("plan-review-of", [("year", last.year.to_string().into())]);
    std::iter::once(Block::Heading(title)).chain(said).collect()
}

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
                Cell::said(lang, &one.name),
                lang.date(due.as_str()).into(),
                action.map(|action| Cell::said(lang, &action.name)).unwrap_or_default(),
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

//! One goal: the targets and actions that the plan names for it, what moves, what is missing, and
//! what supports it.

use network::{
    evidence::Support,
    frameworks::Goal,
    plans::{Entry, Plan},
};

use super::super::{
    evidence,
    file::CityFile,
    parts::{self, One},
    plan,
    sheet::{Block, Cell, Section, Table},
};
use crate::reader::Reader;

pub fn section(reader: &Reader, file: &CityFile, goal: &Goal) -> Section {
    let lang = reader.lang;
    let frameworks = &file.standing.frameworks;
    let name = format!("{} {}", goal.number, lang.of(&goal.label));
    let all = || frameworks.measurements_of_goal(goal.number, None).map(|m| One::of(file, m));
    let mut blocks = vec![];
    if all().next().is_none() {
        blocks.push(Block::Text(lang.text("goals-gap-why").into()));
    } else if all().all(|one| !one.has_figures()) {
        blocks.push(Block::Text(lang.text("goals-report-no-figure").into()));
    }
    blocks.extend(targets(reader, file, goal));
    // a measurement serves several goals: it is drawn under the first, and stands in the tables of all
    let first = |one: &One| one.measurement.goals.iter().min() == Some(&goal.number);
    blocks.extend(parts::telling(all().filter(first)).and_then(|one| one.drawing(reader)));
    blocks.extend(parts::standing_table(reader, &name, all()));
    blocks.extend(actions(reader, file, goal, &name));
    let serves = |support: &Support| match support.kind.as_str() {
        "measurement" => all().any(|one| one.measurement.code == support.thing),
        "action" => file.plan.as_ref().is_some_and(|plan| {
            serving(plan, goal).any(|entry| entry.id.as_str() == support.thing)
        }),
        _ => false,
    };
    let caption = lang.fill("goals-report-evidence", [("name", name.as_str().into())]);
    blocks.extend(evidence::table(reader, file, &caption, |supports| supports.iter().any(serves)));
    blocks.extend(parts::missing(reader, &name, all()));
    Section {
        within: true,
        blocks,
        code: goal.number.to_string(),
        ..Section::new(&format!("goal-{}", goal.number), lang.of(&goal.label))
    }
}

/// The targets of this goal that the objectives of the plan name.
fn targets(reader: &Reader, file: &CityFile, goal: &Goal) -> Vec<Block> {
    let frameworks = &file.standing.frameworks;
    let start = format!("{}.", goal.number);
    let mut codes: Vec<&str> = file
        .plan
        .iter()
        .flat_map(|plan| plan.objectives())
        .flat_map(|(_, objective)| &objective.targets)
        .map(String::as_str)
        .filter(|code| code.starts_with(&start))
        .collect();
    codes.sort_unstable();
    codes.dedup();
    let named: Vec<Cell> = codes
        .into_iter()
        .filter_map(|code| frameworks.target(code))
        .map(|target| format!("{} {}", target.code, reader.lang.of(&target.label)).into())
        .collect();
    if named.is_empty() {
        return vec![];
    }
    let title = reader.lang.fill("goals-report-named-targets", [("count", named.len().into())]);
    vec![Block::Text(title), Block::List(named)]
}

fn serving<'p>(plan: &'p Plan, goal: &Goal) -> impl Iterator<Item = &'p Entry> {
    let number = goal.number;
    plan.actions()
        .filter(move |(entry, action)| plan.goals_of(entry, action).contains(&number))
        .map(|(entry, _)| entry)
}

fn actions(reader: &Reader, file: &CityFile, goal: &Goal, name: &str) -> Option<Block> {
    let (lang, of) = (reader.lang, file.plan.as_ref()?);
    let rows: Vec<Vec<Cell>> = serving(of, goal)
        .filter_map(|entry| entry.content.action())
        .map(|action| plan::row(lang, of, action))
        .collect();
    let head = ["report-plan-action", "report-plan-status", "report-plan-when", "report-plan-who"];
    (!rows.is_empty()).then(|| {
        Block::Table(Table {
            caption: lang.fill("goals-report-actions", [("name", name.into())]),
            head: head.map(|key| lang.text(key).into_owned()).into(),
            rows,
            numbers: vec![],
            widths: vec![40, 15, 25, 20],
        })
    })
}

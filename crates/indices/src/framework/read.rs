//! Reading a framework from a file in COINr's iMeta form.

use std::io::Read;

use super::{Framework, Kind, MetaRow};
use crate::{
    Error, Result,
    data::{HUGE, Header},
};

const FILE: &str = "framework";

/// Reads `Level, iCode, iName, Direction, Weight, Unit, Target, Denominator, Parent, Type`, in any
/// order of columns; name, unit, target, denominator and the goalposts may be left out.
pub fn read_meta(file: impl Read) -> Result<Framework> {
    let mut reader = csv::Reader::from_reader(file);
    let header = Header::read(&mut reader, FILE)?;
    let [level, code, direction, weight, parent, kind] =
        ["Level", "iCode", "Direction", "Weight", "Parent", "Type"].map(|name| header.need(name));
    let (level, code, direction) = (level?, code?, direction?);
    let (weight, parent, kind) = (weight?, parent?, kind?);
    let [name, unit, target, denominator, lower, upper] =
        ["iName", "Unit", "Target", "Denominator", "goalpost_lower", "goalpost_upper"]
            .map(|name| header.find(name));

    let mut rows = vec![];
    for record in reader.records() {
        let record = record.map_err(|problem| Error::Csv { file: FILE, problem })?;
        let line = record.position().map_or(0, |at| at.line() as usize);
        let cell = |column: usize| record.get(column).unwrap_or("").trim();
        let text = |column: Option<usize>| column.map_or("", cell);
        let wrong = |column, text: &str, expected| Error::Framework {
            line,
            column,
            text: text.into(),
            expected,
        };
        let number = |column, text: &str| match text {
            "" | "NA" => Ok(None),
            _ => match text.parse::<f64>() {
                Ok(value) if value.abs() <= HUGE => Ok(Some(value)),
                _ => Err(wrong(column, text, "a number within ±1e100")),
            },
        };
        let some = |text: &str| match text {
            "" | "NA" => None,
            _ => Some(text.to_owned()),
        };

        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let kind = match cell(kind).to_lowercase().as_str() {
            "indicator" => Kind::Indicator,
            "aggregate" => Kind::Aggregate,
            "group" => Kind::Group,
            "denominator" => Kind::Denominator,
            "other" => Kind::Other,
            _ => {
                let expected = "Indicator, Aggregate, Group, Denominator or Other";
                return Err(wrong("Type", cell(kind), expected));
            }
        };
        let in_tree = matches!(kind, Kind::Indicator | Kind::Aggregate);
        let level = match (kind, cell(level).parse::<usize>()) {
            (Kind::Indicator, Ok(1)) => 1,
            (Kind::Aggregate, Ok(level)) if (2..=64).contains(&level) => level,
            (Kind::Indicator, _) => {
                return Err(wrong("Level", cell(level), "1, the level of indicators"));
            }
            (Kind::Aggregate, _) => {
                let expected = "a whole number from 2, the level of aggregates";
                return Err(wrong("Level", cell(level), expected));
            }
            _ => 0,
        };
        let higher_is_better = match number("Direction", cell(direction))? {
            Some(-1.0) => false,
            Some(1.0) => true,
            None if kind != Kind::Indicator => true,
            _ => {
                let expected = "1 (higher is better) or -1 (lower is better)";
                return Err(wrong("Direction", cell(direction), expected));
            }
        };
        let weight = match number("Weight", cell(weight))? {
            Some(weight) => weight,
            None if !in_tree || cell(parent).is_empty() => 0.0,
            None => return Err(wrong("Weight", "", "a number")),
        };
        if cell(code).is_empty() {
            return Err(wrong("iCode", "", "a code"));
        }
        let lower = number("goalpost_lower", text(lower))?;
        let upper = number("goalpost_upper", text(upper))?;
        rows.push(MetaRow {
            line,
            level,
            code: cell(code).to_owned(),
            name: text(name).to_owned(),
            higher_is_better,
            weight,
            unit: text(unit).to_owned(),
            target: number("Target", text(target))?,
            goalposts: lower.zip(upper),
            denominator: some(text(denominator)),
            parent: if in_tree { some(cell(parent)) } else { None },
            kind,
        });
    }
    Framework::from_rows(rows)
}

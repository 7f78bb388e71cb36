//! Budget allocation: each expert shares out points among the children of each aggregate.

use std::{collections::HashMap, io::Read};

use crate::{Error, Framework, Result, data::Header};

const FILE: &str = "budget";

/// Reads a file with the column `code` and a column of points for each expert, and gives each code
/// the mean of the shares that the experts give it among its siblings. An expert who leaves all
/// siblings empty has no say on them.
pub fn read_budget(file: impl Read, framework: &Framework) -> Result<HashMap<String, f64>> {
    let mut reader = csv::Reader::from_reader(file);
    let header = Header::read(&mut reader, FILE)?;
    let code = header.need("code")?;
    let mut points: HashMap<String, Vec<f64>> = HashMap::new();
    for record in reader.records() {
        let record = record.map_err(|problem| Error::Csv { file: FILE, problem })?;
        let name = record.get(code).unwrap_or("").trim().to_owned();
        if framework.find(&name).is_none() {
            return Err(Error::NoBranch(name));
        }
        let cells = record.iter().enumerate().filter(|(column, _)| *column != code);
        let given = cells
            .map(|(column, text)| match text.trim() {
                "" => Ok(0.0),
                text => match text.parse::<f64>() {
                    Ok(points) if (0.0..=1e9).contains(&points) => Ok(points),
                    _ => Err(Error::Weighing(format!(
                        "the budget gives {name} {text:?} points in column {}: points are numbers from 0",
                        column + 1
                    ))),
                },
            })
            .collect::<Result<Vec<_>>>()?;
        if points.insert(name.clone(), given).is_some() {
            return Err(Error::Weighing(format!(
                "the budget has {name} twice: keep one of the lines"
            )));
        }
    }
    let mut shares = HashMap::new();
    for node in &framework.nodes {
        let codes: Vec<_> = node.children.iter().map(|&child| framework.code(child)).collect();
        let Some(missing) = codes.iter().find(|code| !points.contains_key(**code)) else {
            let experts = points[codes[0]].len();
            let totals: Vec<f64> =
                (0..experts).map(|e| codes.iter().map(|code| points[*code][e]).sum()).collect();
            let voters = totals.iter().filter(|&&total| total > 0.0).count();
            if voters == 0 {
                return Err(Error::ZeroWeights { node: node.code.clone() });
            }
            for code in codes {
                let votes = points[code].iter().zip(&totals).filter(|(_, total)| **total > 0.0);
                let mean = votes.map(|(points, total)| points / total).sum::<f64>() / voters as f64;
                shares.insert(code.to_owned(), mean);
            }
            continue;
        };
        if codes.len() > 1 && codes.iter().any(|code| points.contains_key(*code)) {
            return Err(Error::Weighing(format!(
                "the budget has no points for {missing} below {}: add its line",
                node.code
            )));
        }
    }
    Ok(shares)
}

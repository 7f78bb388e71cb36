//! Draws that somebody else has made: a table, and for each draw its choices and weights.

use std::io::Read;

use super::{
    Design, Mean, Places, Robustness, Spread,
    draws::{Choice, Drawing},
};
use crate::{Data, Error, Framework, Result, normalise::Normalisation};

/// A table without names: a row per unit, a column per indicator; empty or `nan` is missing, higher
/// is better. Areas are equally large and stand side by side.
pub fn read_plain(file: impl Read, areas: usize) -> Result<(Framework, Data)> {
    let rows = numbers(file, "data")?;
    let width = rows.first().map_or(0, Vec::len);
    if areas == 0 || width == 0 || width % areas != 0 {
        return Err(Error::Design(format!(
            "{width} columns cannot be shared out to {areas} areas of equal size"
        )));
    }
    let framework = Framework::plain(areas, width / areas)?;
    let data = Data {
        units: (1..=rows.len()).map(|unit| unit.to_string()).collect(),
        columns: (0..width).map(|column| rows.iter().map(|row| row[column]).collect()).collect(),
        groups: Default::default(),
        notes: vec![],
    };
    data.check(&framework)?;
    Ok((framework, data))
}

/// The places under given draws. `choices` has a header and, per draw, the normalisation (0 min-max,
/// 1 z-score, 2 ranks), the mean in the areas and that of the index (0 arithmetic, 1 geometric);
/// `indicator_weights` and `area_weights` have a row per draw.
pub fn places(
    table: impl Read,
    choices: impl Read,
    indicator_weights: impl Read,
    area_weights: impl Read,
) -> Result<(Data, Places)> {
    let choices = choice_rows(choices)?;
    let indicator_weights = numbers(indicator_weights, "weights of indicators")?;
    let area_weights = numbers(area_weights, "weights of areas")?;
    if choices.len() != indicator_weights.len() || choices.len() != area_weights.len() {
        return Err(Error::Design(format!(
            "there are {} choices, {} rows of indicators' weights and {} of areas': give one of each per draw",
            choices.len(),
            indicator_weights.len(),
            area_weights.len()
        )));
    }
    let areas = area_weights.first().map_or(0, Vec::len);
    let (framework, data) = read_plain(table, areas)?;
    let design = Design {
        normalisations: vec![
            Normalisation::default(),
            Normalisation::ZScore { mean: 50.0, deviation: 10.0 },
            Normalisation::PercentileRank,
        ],
        means: vec![Mean::Arithmetic, Mean::Geometric],
        weights: Spread::Fixed,
        draws: choices.len(),
        ..Design::default()
    };
    let robustness = Robustness::new(&data, &framework, &design, None)?;
    let plan = &robustness.plan;
    let drawing = Drawing::new(&design, plan);
    let mut draws: Vec<Choice> = Vec::with_capacity(choices.len());
    for (d, &[normalisation, areas_mean, index_mean]) in choices.iter().enumerate() {
        let mut draw = drawing.choice(plan, 0);
        draw.layer = normalisation;
        draw.means = vec![design.means[areas_mean], design.means[index_mean]];
        let columns = plan.columns.len();
        let mut weights = draw.weights.to_vec();
        // The index is the first node of a plain framework and the last of its plan.
        let rows = [(&indicator_weights[d], 0, columns), (&area_weights[d], columns, areas)];
        for (row, start, width) in rows {
            if row.len() != width || row.iter().any(|w| !(0.0..1e100).contains(w)) {
                return Err(Error::Design(format!(
                    "draw {}: there must be {width} weights, finite and not negative",
                    d + 1
                )));
            }
            weights[start..start + width].copy_from_slice(row);
        }
        let all_zero = |node: &usize| plan.children(*node).all(|slot| weights[slot] == 0.0);
        if let Some(node) = (0..plan.nodes.len()).find(all_zero) {
            let node = if node < areas { format!("area {}", node + 1) } else { "the index".into() };
            return Err(Error::Design(format!(
                "draw {}: the weights below {node} sum to zero: give at least one of them a weight",
                d + 1
            )));
        }
        plan.share_out(&mut weights);
        draw.weights = weights.into();
        draws.push(draw);
    }
    Ok((data, robustness.places(&draws)))
}

fn choice_rows(file: impl Read) -> Result<Vec<[usize; 3]>> {
    const FILE: &str = "choices";
    // The header explains the columns and may hold commas of its own.
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(file);
    let mut rows = vec![];
    for (draw, record) in reader.records().enumerate() {
        let record = record.map_err(|problem| Error::Csv { file: FILE, problem })?;
        let mut row = [0; 3];
        for (column, (choice, most)) in row.iter_mut().zip([3, 2, 2]).enumerate() {
            let text = record.get(column).unwrap_or("").trim();
            *choice = text.parse().ok().filter(|&c| c < most).ok_or_else(|| {
                Error::Design(format!(
                    "draw {}: its choice {} is {text:?}, which is not a number below {most}",
                    draw + 1,
                    column + 1
                ))
            })?;
        }
        rows.push(row);
    }
    Ok(rows)
}

fn numbers(file: impl Read, name: &'static str) -> Result<Vec<Vec<f64>>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(file);
    let mut rows = vec![];
    for (r, record) in reader.records().enumerate() {
        let record = record.map_err(|problem| Error::Csv { file: name, problem })?;
        let row = record.iter().enumerate().map(|(c, text)| match text.trim() {
            "" | "nan" | "NaN" | "NA" => Ok(f64::NAN),
            text => text.parse().map_err(|_| Error::NotANumber {
                unit: format!("{} ({name})", r + 1),
                column: (c + 1).to_string(),
                text: text.into(),
            }),
        });
        rows.push(row.collect::<Result<_>>()?);
    }
    Ok(rows)
}

//! `stoa robustness`: how firm each unit's place is.

use std::io::{Read, Write};

use super::index::{Open, number, write};
use crate::{
    Data, Error, Framework, Result,
    data::read_errors,
    framework::{Child, read_meta},
    robustness::{Design, Places, Robustness, given},
    weights::{Weighing, WeightSet},
};

/// Where the table comes from.
pub enum Source<R> {
    /// COINr's iData and iMeta.
    Coin { data: R, meta: R },
    /// Rows of numbers without names, in areas of equal size, see [`given::read_plain`].
    Plain { data: R, areas: usize },
}

/// What the draws gave.
#[derive(Debug)]
pub struct Outcome {
    pub units: Vec<String>,
    pub places: Places,
    /// What the reader should know, one sentence each.
    pub notes: Vec<String>,
}

/// Draws the index as the design says. `around` are the weights that draws scatter about: the
/// framework's, equal ones, or those of a file. `errors` has the standard errors of the values as
/// they enter the index (after a division by a denominator), in the form of the data.
pub fn robustness<R: Read>(
    source: Source<R>,
    around: &WeightSet,
    errors: Option<R>,
    design: &Design,
    open: Open,
) -> Result<Outcome> {
    let (ready, data) = prepare(source, around, errors, design, open)?;
    Ok(Outcome { places: ready.run(), units: data.units, notes: data.notes })
}

/// Places under draws that are given, in the form of [`given::places`].
pub fn robustness_given(
    data: impl Read,
    choices: impl Read,
    indicator_weights: impl Read,
    area_weights: impl Read,
) -> Result<Outcome> {
    let (data, places) = given::places(data, choices, indicator_weights, area_weights)?;
    Ok(Outcome { units: data.units, places, notes: data.notes })
}

pub(super) fn prepare<R: Read>(
    source: Source<R>,
    around: &WeightSet,
    errors: Option<R>,
    design: &Design,
    open: Open,
) -> Result<(Robustness, Data)> {
    let (framework, data) = read(source, around, open)?;
    let errors = errors.map(|file| read_errors(file, &data, &framework)).transpose()?;
    Ok((Robustness::new(&data, &framework, design, errors.as_deref())?, data))
}

pub(super) fn read<R: Read>(
    source: Source<R>,
    around: &WeightSet,
    open: Open,
) -> Result<(Framework, Data)> {
    let (mut framework, data) = match source {
        Source::Coin { data, meta } => (read_meta(meta)?, Some(data)),
        Source::Plain { data, areas } => return given::read_plain(data, areas),
    };
    let (weighing, notes) = around.settle(&mut framework, open)?;
    match weighing {
        Weighing::Original => {}
        Weighing::Equal => framework.weigh_equally(),
        _ => {
            return Err(Error::Design(format!(
                "weights cannot scatter about {around}, which follow from the data: use original, equal, budget:FILE or ahp:FILE"
            )));
        }
    }
    let mut data = match data {
        Some(file) => Data::read(file, &framework)?,
        None => return Err(Error::TooFewUnits(0)),
    };
    data.notes.extend(notes);
    Ok((framework, data))
}

impl Outcome {
    /// One line per unit: mean and median place with the 5 % and 95 % quantiles, the shares of
    /// draws in the best tenth and quarter, and the group that it cannot be told apart from.
    pub fn write_summary(&self, out: impl Write) -> Result<()> {
        let mut out = csv::Writer::from_writer(out);
        let names = [
            "unit",
            "mean_rank",
            "p5",
            "median",
            "p95",
            "share_top10",
            "share_top_quarter",
            "group",
        ];
        write(&mut out, names)?;
        let groups = self.places.groups(SURE);
        for ((unit, place), group) in self.units.iter().zip(self.places.summary()).zip(groups) {
            let numbers = [
                place.mean,
                place.low,
                place.median,
                place.high,
                place.top_tenth,
                place.top_quarter,
            ];
            let numbers = numbers.map(number).into_iter().chain([group.to_string()]);
            write(&mut out, std::iter::once(unit.clone()).chain(numbers))?;
        }
        Ok(out.flush()?)
    }

    /// One line per draw, one place per unit, without a header.
    pub fn write_ranks(&self, out: impl Write) -> Result<()> {
        let mut out = csv::Writer::from_writer(out);
        for draw in 0..self.places.draws {
            let places = (0..self.units.len()).map(|unit| self.places.of(unit)[draw].to_string());
            write(&mut out, places)?;
        }
        Ok(out.flush()?)
    }

    /// The chance that the unit of the line is ahead of that of the column.
    pub fn write_pairs(&self, out: impl Write) -> Result<()> {
        let mut out = csv::Writer::from_writer(out);
        write(&mut out, std::iter::once("unit").chain(self.units.iter().map(String::as_str)))?;
        for (a, unit) in self.units.iter().enumerate() {
            let chances = (0..self.units.len())
                .map(|b| if a == b { String::new() } else { number(self.places.ahead(a, b)) });
            write(&mut out, std::iter::once(unit.clone()).chain(chances))?;
        }
        Ok(out.flush()?)
    }
}

/// Units are told apart when one is ahead with at least this chance.
const SURE: f64 = 0.95;

impl Framework {
    /// Gives all children of each aggregate the same weight.
    pub fn weigh_equally(&mut self) {
        for child in self.nodes.iter().flat_map(|node| node.children.clone()).collect::<Vec<_>>() {
            match child {
                Child::Indicator(i) => self.indicators[i].weight = 1.0,
                Child::Node(n) => self.nodes[n].weight = 1.0,
            }
        }
    }
}

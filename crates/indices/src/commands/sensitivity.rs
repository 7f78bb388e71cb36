//! `stoa sensitivity`: what each unit's place hangs on, and how little would move it.

use std::io::{Read, Write};

use super::{
    index::{Open, Options, number, write},
    robustness::{Source, prepare},
};
use crate::{
    Data, Error, Result,
    framework::read_meta,
    robustness::Design,
    score,
    sensitivity::Factor,
    swap::smallest_swap,
    weights::{Weighing, WeightSet},
};

/// Writes, for each unit, the standard deviation of its place and, for each thing that the design
/// leaves open, the share of its variance that goes with it alone (`…_first`) and with all that it
/// takes part in (`…_total`). About `runs` indices are made.
pub fn sensitivity<R: Read>(
    source: Source<R>,
    around: &WeightSet,
    errors: Option<R>,
    design: &Design,
    runs: usize,
    open: Open,
    out: impl Write,
) -> Result<Vec<String>> {
    let (ready, data) = prepare(source, around, errors, design, open)?;
    let result = ready.sensitivity(runs)?;
    let mut out = csv::Writer::from_writer(out);
    let names = result.factors.iter().flat_map(|factor| {
        [format!("{}_first", factor.name()), format!("{}_total", factor.name())]
    });
    write(&mut out, ["unit".into(), "rank_sd".into()].into_iter().chain(names))?;
    for (u, unit) in data.units.iter().enumerate() {
        let shares = result.first.iter().zip(&result.total);
        let shares = shares.flat_map(|(first, total)| [number(first[u]), number(total[u])]);
        let start = [unit.clone(), number(result.variance[u].sqrt())];
        write(&mut out, start.into_iter().chain(shares))?;
    }
    out.flush()?;
    let mut notes = data.notes;
    notes.push(format!("{} indices were made", result.runs));
    Ok(notes)
}

/// Writes the weights under which the place of two units is swapped by the smallest change found:
/// `code, weight, swapped, change`. The notes say how large it is, in percent of a weight.
pub fn swap(
    data: impl Read,
    meta: impl Read,
    options: &Options,
    [a, b]: [&str; 2],
    open: Open,
    out: impl Write,
) -> Result<Vec<String>> {
    let mut framework = read_meta(meta)?;
    options.normalise.check(&framework)?;
    options.aggregate.check(&framework)?;
    let (weighing, notes) = options.weights.settle(&mut framework, open)?;
    match weighing {
        Weighing::Original => {}
        Weighing::Equal => framework.weigh_equally(),
        _ => {
            return Err(Error::Design(
                "a swap starts from given weights: use original or equal".into(),
            ));
        }
    }
    let mut data = Data::read(data, &framework)?;
    data.notes.extend(notes);
    score::prepare(&mut data, &framework, &options.impute, options.treat)?;
    let columns = score::normalise(&data, &framework, &options.normalise)?;
    score::aggregate(&columns, &data.units, &framework, &options.aggregate, &Weighing::Original)?;
    let find = |code: &str| {
        data.units.iter().position(|unit| unit == code).ok_or_else(|| {
            Error::Design(format!("the data has no unit {code:?}: name two of its units"))
        })
    };
    let (one, other) = (find(a)?, find(b)?);
    if one == other {
        return Err(Error::Design(format!("{a} cannot swap with itself: name two units")));
    }
    let swap = smallest_swap(&columns, &framework, &options.aggregate, one, other)?;
    let mut out = csv::Writer::from_writer(out);
    write(&mut out, ["code", "weight", "swapped", "change"])?;
    match swap {
        None => data.notes.push(format!(
            "no change of weights that leaves each between zero and its double swaps {a} and {b}"
        )),
        Some(swap) => {
            for (code, before, after) in &swap.weights {
                let change = number(after / before - 1.0);
                write(&mut out, [code.clone(), number(*before), number(*after), change])?;
            }
            data.notes.push(format!(
                "{a} and {b} swap places when no weight changes by more than {:.3} %",
                swap.change * 100.0
            ));
        }
    }
    out.flush()?;
    Ok(data.notes)
}

impl Factor {
    /// As in the columns of the command.
    pub fn name(self) -> &'static str {
        match self {
            Factor::Normalisation => "normalisation",
            Factor::Aggregation => "aggregation",
            Factor::Weights => "weights",
            Factor::Imputation => "imputation",
            Factor::Errors => "errors",
        }
    }
}

//! `stoa index`: scores and places from files in COINr's forms.

use std::io::{Read, Write};

use crate::{
    Data, Error, Framework, Result,
    aggregate::Aggregation,
    branches::ByBranch,
    framework::{Child, read_meta},
    impute::Imputation,
    normalise::Normalisation,
    progress::Direction,
    score,
    treat::Treatment,
    weights::WeightSet,
};

/// How the index is made. Each part parses from the text of its option.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    pub impute: Imputation,
    pub treat: Treatment,
    pub normalise: ByBranch<Normalisation>,
    pub aggregate: ByBranch<Aggregation>,
    pub weights: WeightSet,
}

/// Opens a file that an option names.
pub type Open<'a> = &'a dyn Fn(&str) -> std::io::Result<Box<dyn Read>>;

/// Reads `data` (iData) and `meta` (iMeta), and writes `unit, <every aggregate>, index, rank`, one
/// line per unit in the order of the data. Returns what the reader should know, one sentence each.
///
/// # Errors
/// Whatever is wrong with the files or does not go with the methods; nothing is written then.
pub fn index(
    data: impl Read,
    meta: impl Read,
    options: &Options,
    open: Open,
    out: impl Write,
) -> Result<Vec<String>> {
    let mut framework = read_meta(meta)?;
    options.normalise.check(&framework)?;
    if options.normalise.levels.len() > 1 {
        return Err(Error::Levels { given: options.normalise.levels.len(), levels: 1 });
    }
    let (weighing, notes) = options.weights.settle(&mut framework, open)?;
    let mut data = Data::read(data, &framework)?;
    data.notes.extend(notes);
    score::prepare(&mut data, &framework, &options.impute, options.treat)?;
    let columns = score::normalise(&data, &framework, &options.normalise)?;
    data.notes.extend(turned_over(&framework, options));
    let scores =
        score::aggregate(&columns, &data.units, &framework, &options.aggregate, &weighing)?;

    let mut out = csv::Writer::from_writer(out);
    let codes = framework.nodes.iter().map(|node| node.code.as_str());
    write(&mut out, ["unit"].into_iter().chain(codes).chain(["index", "rank"]))?;
    for (u, unit) in data.units.iter().enumerate() {
        let values = scores.nodes.iter().map(|node| number(node[u]));
        let last = [number(scores.index()[u]), scores.places[u].to_string()];
        write(&mut out, std::iter::once(unit.clone()).chain(values).chain(last))?;
    }
    out.flush()?;
    Ok(data.notes)
}

/// A fraction of the maximum turns the order over where lower is better.
fn turned_over(framework: &Framework, options: &Options) -> Option<String> {
    let turned = framework.indicators.iter().enumerate().filter(|(i, indicator)| {
        indicator.direction == Direction::Lower
            && *options.normalise.of(framework, Child::Indicator(*i))
                == Normalisation::FractionOfMax
    });
    let codes: Vec<_> = turned.map(|(_, indicator)| indicator.code.as_str()).collect();
    (!codes.is_empty()).then(|| {
        format!(
            "fraction-of-max gives the worse values of {} the higher scores, as lower is better there: choose another normalisation for them",
            codes.join(", ")
        )
    })
}

/// The shortest text that reads back as the same number; empty where there is none.
pub(crate) fn number(value: f64) -> String {
    if value.is_nan() { String::new() } else { value.to_string() }
}

pub(crate) fn write<T: AsRef<[u8]>>(
    out: &mut csv::Writer<impl Write>,
    record: impl IntoIterator<Item = T>,
) -> Result<()> {
    out.write_record(record).map_err(|error| Error::Write(error.into()))
}

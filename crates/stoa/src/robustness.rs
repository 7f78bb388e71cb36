use std::{io::Read, path::PathBuf, process::ExitCode};

use anyhow::bail;
use indices::{
    commands::robustness::{Outcome, Source, robustness, robustness_given},
    comparison::Comparison,
    normalise::Normalisation,
    robustness::{Design, Filling, Mean, Spread},
    treat::Treatment,
    weights::WeightSet,
};

use crate::index::{beside, open, put};

/// How firm each unit's place is
///
/// Draws the index many times over the choices that are left open and writes CSV: mean
/// and median place with the 5 % and 95 % quantiles, the chances of being in the best
/// tenth and quarter, and the group that a unit cannot be told apart from. The same seed
/// gives the same draws on every machine.
#[derive(clap::Args)]
pub struct Robustness {
    #[command(flatten)]
    open: Open,
    /// Draws that are given instead: choices, indicator weights and area weights
    #[arg(long, num_args = 3, value_names = ["CHOICES", "INDICATOR_WEIGHTS", "AREA_WEIGHTS"], conflicts_with_all = ["meta", "comparison"])]
    given: Option<Vec<PathBuf>>,
    /// Write the place of every unit in every draw instead of a summary
    #[arg(long)]
    ranks: bool,
    /// Write the chance that one unit is ahead of another, for each pair, instead
    #[arg(long, conflicts_with = "ranks")]
    pairs: bool,
    /// Write to this file instead of the screen
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// What is left open, and over which data.
#[derive(clap::Args, Clone)]
pub struct Open {
    /// A file that a page of comparison gave: figures, framework and every choice; other options
    /// but those about the output do not count then
    #[arg(long, value_name = "FILE", conflicts_with_all = ["data", "meta", "areas", "errors"])]
    pub comparison: Option<PathBuf>,
    /// The data: COINr's iData, or rows of numbers without names (see --areas)
    #[arg(long, value_name = "FILE", required_unless_present = "comparison")]
    data: Option<PathBuf>,
    /// The framework: COINr's iMeta
    #[arg(long, value_name = "FILE")]
    meta: Option<PathBuf>,
    /// The data are rows of numbers in so many areas of equal size
    #[arg(long, value_name = "N", conflicts_with = "meta")]
    areas: Option<usize>,
    /// Standard errors of the values, in the form of the data
    #[arg(long, value_name = "FILE")]
    errors: Option<PathBuf>,
    /// How many times the index is drawn
    #[arg(long, default_value_t = 1000)]
    draws: usize,
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Normalisations to draw from, separated by commas
    #[arg(
        long,
        value_delimiter = ',',
        default_value = "minmax:1:100,zscore:50:10,percentile-rank",
        value_name = "METHODS"
    )]
    normalise: Vec<Normalisation>,
    /// Means to draw from, separated by commas
    #[arg(
        long,
        value_delimiter = ',',
        default_value = "arithmetic,geometric",
        value_name = "METHODS"
    )]
    aggregate: Vec<Mean>,
    /// Weights that draws scatter about: original | equal | budget:FILE | ahp:FILE
    #[arg(long, default_value = "original", value_name = "SET")]
    weights: WeightSet,
    /// How they scatter: fixed | share:PERCENT | dirichlet:CONCENTRATION
    #[arg(long, default_value = "share:25", value_name = "SPREAD")]
    spread: Spread,
    /// Ways to fill missing values to draw from, separated by commas
    #[arg(long, value_delimiter = ',', default_value = "none", value_name = "METHODS")]
    impute: Vec<Filling>,
    /// none | winsorise:N
    #[arg(long, default_value = "none", value_name = "METHOD")]
    treat: Treatment,
}

/// What a command works on, its files open.
pub struct Opened {
    pub source: Source<Box<dyn Read>>,
    pub errors: Option<Box<dyn Read>>,
    pub around: WeightSet,
    pub design: Design,
}

impl Open {
    pub fn opened(&self) -> anyhow::Result<Opened> {
        if let Some(file) = &self.comparison {
            return Opened::of(Comparison::read(open(file)?)?);
        }
        let Some(data) = &self.data else { bail!("name the data with --data") };
        let data: Box<dyn Read> = Box::new(open(data)?);
        let source = match (&self.meta, self.areas) {
            (Some(meta), _) => Source::Coin { data, meta: Box::new(open(meta)?) },
            (None, Some(areas)) => Source::Plain { data, areas },
            (None, None) => bail!("name the framework with --meta, or the number of --areas"),
        };
        let errors = match &self.errors {
            Some(errors) => Some(Box::new(open(errors)?) as Box<dyn Read>),
            None => None,
        };
        let design = Design {
            normalisations: self.normalise.clone(),
            means: self.aggregate.clone(),
            weights: self.spread,
            fillings: self.impute.clone(),
            treatment: self.treat,
            draws: self.draws,
            seed: self.seed,
        };
        Ok(Opened { source, errors, around: self.weights.clone(), design })
    }

    fn data(&self) -> anyhow::Result<std::fs::File> {
        match &self.data {
            Some(data) => open(data),
            None => bail!("name the data with --data"),
        }
    }
}

impl Opened {
    fn of(comparison: Comparison) -> anyhow::Result<Self> {
        let design = comparison.design()?;
        let text = |text: String| Box::new(std::io::Cursor::new(text)) as Box<dyn Read>;
        let errors = (!comparison.errors.is_empty()).then(|| text(comparison.errors));
        let source = Source::Coin { data: text(comparison.data), meta: text(comparison.meta) };
        Ok(Opened { source, errors, around: WeightSet::Original, design })
    }
}

impl Robustness {
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let outcome: Outcome = match &self.given {
            Some(files) => {
                let (data, choices) = (self.open.data()?, open(&files[0])?);
                robustness_given(data, choices, open(&files[1])?, open(&files[2])?)?
            }
            None => {
                let Opened { source, errors, around, design } = self.open.opened()?;
                robustness(source, &around, errors, &design, &beside)?
            }
        };
        for note in &outcome.notes {
            eprintln!("note: {note}");
        }
        let mut out = Vec::new();
        match (self.ranks, self.pairs) {
            (true, _) => outcome.write_ranks(&mut out)?,
            (_, true) => outcome.write_pairs(&mut out)?,
            _ => outcome.write_summary(&mut out)?,
        }
        put(self.output.as_ref(), &out)?;
        Ok(ExitCode::SUCCESS)
    }
}

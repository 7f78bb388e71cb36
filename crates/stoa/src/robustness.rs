use std::{fs::File, path::PathBuf, process::ExitCode};

use anyhow::bail;
use indices::{
    commands::robustness::{Outcome, Source, robustness, robustness_given},
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
    #[arg(long, num_args = 3, value_names = ["CHOICES", "INDICATOR_WEIGHTS", "AREA_WEIGHTS"], conflicts_with = "meta")]
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
    /// The data: COINr's iData, or rows of numbers without names (see --areas)
    #[arg(long, value_name = "FILE")]
    data: PathBuf,
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

impl Open {
    pub fn design(&self) -> Design {
        Design {
            normalisations: self.normalise.clone(),
            means: self.aggregate.clone(),
            weights: self.spread,
            fillings: self.impute.clone(),
            treatment: self.treat,
            draws: self.draws,
            seed: self.seed,
        }
    }

    pub fn around(&self) -> &WeightSet {
        &self.weights
    }

    pub fn source(&self) -> anyhow::Result<Source<File>> {
        let data = open(&self.data)?;
        Ok(match (&self.meta, self.areas) {
            (Some(meta), _) => Source::Coin { data, meta: open(meta)? },
            (None, Some(areas)) => Source::Plain { data, areas },
            (None, None) => bail!("name the framework with --meta, or the number of --areas"),
        })
    }

    pub fn errors(&self) -> anyhow::Result<Option<File>> {
        self.errors.as_ref().map(open).transpose()
    }
}

impl Robustness {
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let outcome: Outcome = match &self.given {
            Some(files) => {
                let (data, choices) = (open(&self.open.data)?, open(&files[0])?);
                robustness_given(data, choices, open(&files[1])?, open(&files[2])?)?
            }
            None => {
                let (source, errors) = (self.open.source()?, self.open.errors()?);
                robustness(source, self.open.around(), errors, &self.open.design(), &beside)?
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

use std::{
    fs::File,
    io::{Read, Write},
    path::PathBuf,
    process::ExitCode,
};

use anyhow::Context;
use indices::{
    aggregate::Aggregation, branches::ByBranch, commands::index, comparison::Comparison,
    impute::Imputation, normalise::Normalisation, treat::Treatment, weights::WeightSet,
};

/// Compute a composite index from plain files
///
/// Reads data and framework in the forms of COINr (iData, iMeta) and writes CSV: unit,
/// every aggregate, index, rank (1 is best, ties share the smallest). Methods follow the
/// OECD/JRC Handbook on Constructing Composite Indicators.
#[derive(clap::Args)]
pub struct Index {
    #[command(flatten)]
    made: Made,
    /// Write to this file instead of the screen
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// The files of one index, and how it is made.
#[derive(clap::Args)]
pub struct Made {
    /// A file that a page of comparison gave; of each of its choices, the first is taken
    #[arg(long, value_name = "FILE", conflicts_with_all = ["data", "meta"])]
    comparison: Option<PathBuf>,
    /// The data: uName, uCode, groups, denominators, one column per indicator
    #[arg(long, value_name = "FILE", required_unless_present = "comparison")]
    data: Option<PathBuf>,
    /// The framework: Level, iCode, iName, Direction, Weight, …, Parent, Type
    #[arg(long, value_name = "FILE", required_unless_present = "comparison")]
    meta: Option<PathBuf>,
    /// none | mean | median | group-mean:COLUMN | group-median:COLUMN
    #[arg(long, default_value = "none", value_name = "METHOD")]
    impute: Imputation,
    /// none | winsorise:N
    #[arg(long, default_value = "none", value_name = "METHOD")]
    treat: Treatment,
    /// minmax:A:B | zscore:M:S | rank:min | rank:average | borda | percentile-rank |
    /// distance-to-max | distance-to-target | fraction-of-max | goalposts | adjusted;
    /// CODE=METHOD after a comma for one branch of the framework
    #[arg(long, default_value = "minmax:0:100", value_name = "METHOD")]
    normalise: ByBranch<Normalisation>,
    /// arithmetic | geometric | harmonic | power:P | copeland | mazziotta-pareto |
    /// mazziotta-pareto:plus | benefit-of-doubt | benefit-of-doubt:LOW:HIGH; one, or one for
    /// each level from the lowest up separated by commas; CODE=METHOD for one branch
    #[arg(long, default_value = "arithmetic", value_name = "METHODS")]
    aggregate: ByBranch<Aggregation>,
    /// original | equal | budget:FILE (code and a column of points per expert) | ahp:FILE
    /// (first,second,times) | pca | entropy | critic
    #[arg(long, default_value = "original", value_name = "SET")]
    weights: WeightSet,
}

/// A file, or a part of one.
type Input = Box<dyn Read>;

impl Made {
    /// Data, framework and options.
    pub fn opened(self) -> anyhow::Result<(Input, Input, index::Options)> {
        if let Some(file) = &self.comparison {
            let comparison = Comparison::read(open(file)?)?;
            let options = comparison.options()?;
            let text = |text: String| Box::new(std::io::Cursor::new(text));
            return Ok((text(comparison.data), text(comparison.meta), options));
        }
        let (Some(data), Some(meta)) = (&self.data, &self.meta) else {
            anyhow::bail!("name the files with --data and --meta")
        };
        let (data, meta) = (Box::new(open(data)?), Box::new(open(meta)?));
        let options = index::Options {
            impute: self.impute,
            treat: self.treat,
            normalise: self.normalise,
            aggregate: self.aggregate,
            weights: self.weights,
        };
        Ok((data, meta, options))
    }
}

impl Index {
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let (data, meta, options) = self.made.opened()?;
        let mut out = Vec::new();
        let notes = index::index(data, meta, &options, &beside, &mut out)?;
        for note in notes {
            eprintln!("note: {note}");
        }
        put(self.output.as_ref(), &out)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Opens a file that an option names.
pub fn beside(name: &str) -> std::io::Result<Box<dyn Read>> {
    Ok(Box::new(File::open(name)?))
}

pub fn open(file: &PathBuf) -> anyhow::Result<File> {
    File::open(file).with_context(|| format!("cannot open {}", file.display()))
}

/// Writes a finished result to a file or the screen.
pub fn put(file: Option<&PathBuf>, content: &[u8]) -> anyhow::Result<()> {
    match file {
        Some(file) => std::fs::write(file, content)
            .with_context(|| format!("cannot write {}", file.display())),
        None => match std::io::stdout().lock().write_all(content) {
            // somebody read only the beginning, as `head` does
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
            done => Ok(done?),
        },
    }
}

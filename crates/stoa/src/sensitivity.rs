use std::{path::PathBuf, process::ExitCode};

use indices::commands::sensitivity::sensitivity;

use crate::{
    index::{beside, put},
    robustness::{Open, Opened},
};

/// What each unit's place hangs on
///
/// Writes CSV: for each unit the standard deviation of its place, and for each choice
/// that is left open the share of its variance that goes with it alone (first order) and
/// with all it takes part in (total order; Sobol).
#[derive(clap::Args)]
pub struct Sensitivity {
    #[command(flatten)]
    open: Open,
    /// About how many indices are made
    #[arg(long, default_value_t = 6000)]
    runs: usize,
    /// Write to this file instead of the screen
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Sensitivity {
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let Opened { source, errors, around, design } = self.open.opened()?;
        let mut out = Vec::new();
        let notes = sensitivity(source, &around, errors, &design, self.runs, &beside, &mut out)?;
        for note in notes {
            eprintln!("note: {note}");
        }
        put(self.output.as_ref(), &out)?;
        Ok(ExitCode::SUCCESS)
    }
}

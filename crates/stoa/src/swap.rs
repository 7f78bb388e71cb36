use std::{path::PathBuf, process::ExitCode};

use indices::commands::sensitivity::swap;

use crate::index::{Made, beside, put};

/// How little would swap two units
///
/// Writes CSV: the weights under which two units swap places by the smallest change found
/// (code, weight, swapped, change), and says how large that change is.
#[derive(clap::Args)]
pub struct Swap {
    /// The code of one unit
    a: String,
    /// The code of the other
    b: String,
    #[command(flatten)]
    made: Made,
    /// Write to this file instead of the screen
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Swap {
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let (data, meta, options) = self.made.opened()?;
        let mut out = Vec::new();
        let notes = swap(data, meta, &options, [&self.a, &self.b], &beside, &mut out)?;
        for note in notes {
            eprintln!("note: {note}");
        }
        put(self.output.as_ref(), &out)?;
        Ok(ExitCode::SUCCESS)
    }
}

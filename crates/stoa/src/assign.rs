use std::{path::PathBuf, process::ExitCode};

use anyhow::Context;

use crate::index::put;

/// Assign reviewers to applications, with a proof that no panel is better
///
/// Reads an instance (JSON) and writes the panel (JSON): the reviewers of each
/// application, the total score, the score of the application that is worst served.
#[derive(clap::Args)]
pub struct Assign {
    /// The instance
    #[arg(value_name = "INSTANCE.json")]
    instance: PathBuf,
    /// total: the highest total score | fair: the best for the application that is worst
    /// served, then the total | diverse: the highest total with regions mixed in each team
    #[arg(long, default_value = "total")]
    objective: panel::Objective,
    /// Write to this file instead of the screen
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Assign {
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let text = std::fs::read_to_string(&self.instance)
            .with_context(|| format!("cannot read {}", self.instance.display()))?;
        let mut found = panel::assign_json(&text, self.objective)?;
        found.push('\n');
        put(self.output.as_ref(), found.as_bytes())?;
        Ok(ExitCode::SUCCESS)
    }
}

use std::{path::PathBuf, process::ExitCode, time::Instant};

use anyhow::Context;

use crate::index::put;

/// Place the sessions of a conference in slots and rooms
///
/// Reads an instance (JSON) and writes a programme (JSON): slot and room of each session,
/// its cost by cause, and what is proven of it. With --steps instead of --seconds the same
/// seed gives the same programme on any machine.
#[derive(clap::Args)]
pub struct Schedule {
    /// The instance
    #[arg(value_name = "INSTANCE.json", required_unless_present = "register")]
    instance: Option<PathBuf>,
    /// Write an instance in place of a programme: 650 people of 95 countries, 120 sessions, 8
    /// rooms, 3 days and 3 languages, made up from the register by --seed
    #[arg(long, conflicts_with_all = ["instance", "steps"])]
    register: bool,
    /// How long to search
    #[arg(long, default_value_t = 10.0)]
    seconds: f64,
    /// Search so many steps instead of seconds
    #[arg(long, conflicts_with = "seconds")]
    steps: Option<u64>,
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Write to this file instead of the screen
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Schedule {
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let Some(instance) = &self.instance else {
            let made = network::programme::made_up::from_register(self.seed);
            let mut out = serde_json::to_vec(&made)?;
            out.push(b'\n');
            put(self.output.as_ref(), &out)?;
            return Ok(ExitCode::SUCCESS);
        };
        let json = std::fs::read_to_string(instance)
            .with_context(|| format!("cannot read {}", instance.display()))?;
        let begun = Instant::now();
        let found = match self.steps {
            Some(budget) => timetable::schedule(&json, self.seed, timetable::steps(budget)),
            None => timetable::schedule(&json, self.seed, |_| {
                begun.elapsed().as_secs_f64() / self.seconds.max(0.01)
            }),
        };
        let solution = match found {
            Ok(solution) => solution,
            Err(refusal) => {
                eprintln!("error: {refusal}");
                return Ok(ExitCode::FAILURE);
            }
        };
        let mut out = serde_json::to_vec(&solution)?;
        out.push(b'\n');
        put(self.output.as_ref(), &out)?;
        Ok(if solution.broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(3) })
    }
}

use std::{path::PathBuf, process::ExitCode};

use indices::hindcast::{Plan, hindcast, measurements};

use crate::index::{open, put};

/// What forecasts made in earlier years would have said, beside what came
///
/// Reads a panel in long form (kpi, municipality, year, value) and the directions of its
/// measurements (kpi, direction: 1 higher is better, −1 lower), and prints for every
/// method, origin and horizon: the error beside that of “no change”, how often
/// intervals held the value, and the scores CRPS and Brier.
#[derive(clap::Args)]
pub struct Hindcast {
    /// The values: kpi, municipality, year, value
    #[arg(value_name = "VALUES.csv")]
    values: PathBuf,
    /// The measurements: kpi, direction
    #[arg(value_name = "INDICATORS.csv")]
    indicators: PathBuf,
    /// The years in which forecasts are made
    #[arg(long, value_delimiter = ',', default_value = "2013,2015,2018", value_name = "YEARS")]
    origins: Vec<i32>,
    /// For how many years ahead
    #[arg(long, value_delimiter = ',', default_value = "1,2,4", value_name = "YEARS")]
    horizons: Vec<i32>,
    /// Write CSV to this file instead of a table to the screen
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Hindcast {
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let panel = measurements(open(&self.values)?, open(&self.indicators)?)?;
        let plan = Plan { origins: self.origins, horizons: self.horizons, ..Plan::default() };
        let found = hindcast(&panel, &plan);
        let mut out = Vec::new();
        if self.output.is_some() {
            found.write_csv(&mut out)?;
        } else {
            out.extend(found.to_string().bytes());
        }
        put(self.output.as_ref(), &out)?;
        Ok(ExitCode::SUCCESS)
    }
}

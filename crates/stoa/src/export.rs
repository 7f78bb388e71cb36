use std::{path::PathBuf, process::ExitCode};

use anyhow::Context;
use clap::ValueEnum;
use exchange::download;
use network::{
    cities, frameworks,
    ids::{CityCode, Known},
    observations,
};

use crate::{Place, index::put};

/// Write figures with their sources to a file
///
/// One figure a row, as `import` takes it again. Cells that a spreadsheet would take for
/// a formula are written as texts.
#[derive(clap::Args)]
pub struct Export {
    /// Of this city only
    #[arg(long, value_name = "CODE")]
    city: Option<String>,
    /// Of this measurement only
    #[arg(long, value_name = "CODE")]
    measurement: Option<String>,
    /// As known at the end of this day, such as 2026-01-31
    #[arg(long, value_name = "DATE")]
    known: Option<jiff::civil::Date>,
    #[arg(long, value_enum, default_value = "csv")]
    format: Format,
    /// The language of labels
    #[arg(long, default_value = "en")]
    language: String,
    /// Write to this file instead of the screen
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    place: Place,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Csv,
    Xlsx,
    Json,
}

impl Export {
    pub async fn run(self) -> anyhow::Result<ExitCode> {
        let db = self.place.open().await?;
        let mut conn = db.read().await?;
        let known = self.known.map_or(Known::NOW, Known::on);
        let frameworks = frameworks::all(&mut conn, &known).await?;
        let cities = cities::all(&mut conn, &known, None).await?;
        let mut figures = vec![];
        match (&self.city, &self.measurement) {
            (Some(city), _) => {
                let city = CityCode::from(city.as_str());
                cities::get(&mut conn, &city, &known, None)
                    .await
                    .with_context(|| format!("no city {city} was in the register"))?;
                figures = observations::of_city(&mut conn, &city, &known).await?;
            }
            (None, Some(code)) => {
                figures = observations::of_measurement(&mut conn, code, &known).await?;
            }
            (None, None) => {
                for city in &cities {
                    figures.extend(observations::of_city(&mut conn, city.code(), &known).await?);
                }
            }
        }
        if let Some(code) = &self.measurement {
            frameworks
                .measurement(code)
                .with_context(|| format!("there is no measurement {code}"))?;
            figures.retain(|one| one.key.measurement == *code);
        }
        let names = download::Names::new(&frameworks, &cities, &self.language);
        let file = match self.format {
            Format::Csv => [download::csv_titles(), download::csv_rows(&figures, &names)].concat(),
            Format::Xlsx => download::to_xlsx(&figures, &names),
            Format::Json => serde_json::to_vec_pretty(&figures)?,
        };
        put(self.output.as_ref(), &file)?;
        Ok(ExitCode::SUCCESS)
    }
}

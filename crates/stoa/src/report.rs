use std::{path::PathBuf, process::ExitCode};

use anyhow::{Context, bail};
use network::ids::CityCode;
use web::{App, Lang, ReportKind};

use crate::{Place, press};

/// Print a city's report as PDF
///
/// The city report of about twenty pages, the mayor's brief of two, or the report on the
/// goals of the 2030 Agenda: as a visitor would read it on the site. The PDF is tagged
/// (PDF/UA-1). Nothing is printed that could not be read by a screen reader.
#[derive(clap::Args)]
pub struct Report {
    #[command(flatten)]
    place: Place,
    /// The short name of the city, as it stands in addresses
    city: String,
    /// Which report
    #[arg(long, default_value = "report", value_parser = ["report", "brief", "goals"])]
    kind: String,
    /// The language of the report, by its code
    #[arg(long, default_value = "en", value_name = "CODE")]
    lang: String,
    /// As known at the end of this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    known: Option<jiff::civil::Date>,
    /// How the site is reached from outside, for the address on the report
    #[arg(long, env = "STOA_ADDRESS", default_value = "http://127.0.0.1:8080", value_name = "URL")]
    address: String,
    /// A folder of fonts for scripts that the shipped fonts do not write
    #[arg(long, env = "STOA_FONTS", value_name = "FOLDER")]
    fonts: Option<PathBuf>,
    /// Where to write the PDF
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
}

impl Report {
    pub async fn run(self) -> anyhow::Result<ExitCode> {
        let Some(lang) = Lang::from_code(&self.lang) else {
            let known: Vec<_> = Lang::all().map(Lang::code).collect();
            bail!("there is no language {}: choose one of {}", self.lang, known.join(", "));
        };
        let kind = match self.kind.as_str() {
            "brief" => ReportKind::Brief,
            "goals" => ReportKind::Goals,
            _ => ReportKind::Report,
        };
        let press = press::with(self.fonts.as_deref())?;
        let app = App::new(self.place.open().await?, self.address);
        let city = CityCode::from(self.city.as_str());
        let data = app
            .report(kind, &city, lang, self.known)
            .await
            .with_context(|| format!("no city {city} was in the register"))?;
        let pdf = press("report", &data).map_err(anyhow::Error::msg)?;
        std::fs::write(&self.to, pdf)
            .with_context(|| format!("cannot write {}", self.to.display()))?;
        Ok(ExitCode::SUCCESS)
    }
}

//! Reports drawn from the city file: the city report, the mayor's two pages, and the report on the
//! goals of the 2030 Agenda; each as a page and, from the same words, as a tagged PDF.

mod brief;
mod city;
mod events;
mod evidence;
mod file;
mod goals;
mod pages;
mod partners;
mod parts;
mod plan;
pub(crate) mod sheet;
mod show;
mod words;

use axum::routing::get;
use network::{Actor, Result, ids::CityCode, ids::Known};
use utoipa_axum::router::OpenApiRouter;

use crate::{App, Lang, reader::Reader};

use file::CityFile;
use sheet::Sheet;

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .route("/{lang}/cities/{city}/report", get(pages::report))
        .route("/{lang}/cities/{city}/report.pdf", get(pages::report_printed))
        .route("/{lang}/cities/{city}/brief", get(pages::brief))
        .route("/{lang}/cities/{city}/brief.pdf", get(pages::brief_printed))
        .route("/{lang}/cities/{city}/goals-report", get(pages::goals))
        .route("/{lang}/cities/{city}/goals-report.pdf", get(pages::goals_printed))
}

/// What a city's file can be turned into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// About twenty pages, for a council.
    Report,
    /// Two pages, for a mayor.
    Brief,
    /// By the goals of the 2030 Agenda: the outline of a Voluntary Local Review.
    Goals,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Report, Self::Brief, Self::Goals];

    /// The word in the address of its page.
    pub fn word(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Brief => "brief",
            Self::Goals => "goals-report",
        }
    }

    fn sheet(self, reader: &Reader, file: &CityFile) -> Sheet {
        match self {
            Self::Report => city::sheet(reader, file),
            Self::Brief => brief::sheet(reader, file),
            Self::Goals => goals::sheet(reader, file),
        }
    }
}

impl App {
    /// A report as the data of the template `report`, as a visitor would see it: for commands.
    pub async fn report(
        &self,
        kind: Kind,
        city: &CityCode,
        lang: Lang,
        known_on: Option<jiff::civil::Date>,
    ) -> Result<serde_json::Value> {
        let reader = Reader {
            lang,
            actor: Actor::visitor(),
            signed_in: None,
            uri: axum::http::Uri::default(),
            known: known_on.map_or(Known::NOW, Known::on),
            known_on,
        };
        let file = CityFile::read(self, &reader, city).await?;
        Ok(kind.sheet(&reader, &file).printed(lang))
    }
}

//! Papers as PDF: letters, certificates, receipts, badges, reports.
//!
//! The press is heavy and not of this room: whoever starts the site brings it, and a test brings a
//! stand-in. A feature fills the data of a template with texts in the reader's language and calls
//! [`App::print`]; which fields a template reads is said at its top (`reports/templates/`).

use std::{sync::Arc, time::Duration};

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use network::ids::At;
use serde_json::{Value, json};
use tokio::sync::Semaphore;

use crate::{App, Lang, problem::Problem};

/// Prints the template of a name with data: the bytes of a PDF, or what is wrong with them.
pub type Press = Arc<dyn Fn(&str, &Value) -> Result<Vec<u8>, String> + Send + Sync>;

/// How long a reader waits for a free place at the press.
const PATIENCE: Duration = Duration::from_secs(20);

/// The press, and how many may use it at a time.
#[derive(Clone)]
pub struct Printer {
    press: Option<Press>,
    places: Arc<Semaphore>,
}

impl Default for Printer {
    fn default() -> Self {
        let places = std::thread::available_parallelism().map_or(1, |cores| cores.get());
        Self { press: None, places: Arc::new(Semaphore::new(places)) }
    }
}

impl Printer {
    pub fn with(press: Press) -> Self {
        Self { press: Some(press), ..Self::default() }
    }

    /// The bytes of a paper. Other requests go on while it is printed.
    pub async fn print(&self, paper: &'static str, data: Value) -> Result<Vec<u8>, Problem> {
        let press = self.press.clone().ok_or_else(|| Problem::unavailable("printer-none"))?;
        let place = tokio::time::timeout(PATIENCE, self.places.clone().acquire_owned());
        let Ok(Ok(place)) = place.await else {
            return Err(Problem::unavailable("printer-busy"));
        };
        let printed = tokio::task::spawn_blocking(move || {
            let _place = place;
            press(paper, &data)
        });
        match printed.await {
            Ok(Ok(pdf)) => Ok(pdf),
            Ok(Err(refused)) => {
                tracing::error!(paper, %refused, "a paper was not printed");
                Err(Problem::internal())
            }
            Err(error) => {
                tracing::error!(paper, %error, "the press broke");
                Err(Problem::internal())
            }
        }
    }
}

impl App {
    /// With a press, so that papers can be had as PDF.
    pub fn printing(mut self, press: Press) -> Self {
        self.printer = Printer::with(press);
        self
    }

    /// A paper as an answer; `name` is what the file is called where it is kept.
    pub async fn print(
        &self,
        paper: &'static str,
        data: Value,
        name: &str,
    ) -> Result<Response, Problem> {
        let pdf = self.printer.print(paper, data).await?;
        let kept: String =
            name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        let disposition = format!("inline; filename=\"{kept}.pdf\"");
        let mut answer = ([(header::CONTENT_TYPE, "application/pdf")], pdf).into_response();
        if let Ok(disposition) = HeaderValue::from_str(&disposition) {
            answer.headers_mut().insert(header::CONTENT_DISPOSITION, disposition);
        }
        Ok(answer)
    }
}

/// What every paper begins with: language, title, who speaks, and the words for page numbers. Add
/// the fields of the template to it.
pub fn paper(lang: Lang, title: &str) -> Value {
    json!({
        "lang": lang.code(),
        "title": title,
        "publisher": lang.text("stoa"),
        "page": lang.text("paper-page"),
        "date": At::now().day(),
    })
}

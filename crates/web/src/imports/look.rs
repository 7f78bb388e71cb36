//! What a file would change, or what is to be mended in it; and its storing.

use axum::{
    Form,
    extract::{Path, State},
    http::{HeaderName, header},
    response::{IntoResponse, Redirect, Response},
};
use exchange::{Problem as Place, Report, imports::Kept};
use maud::{Markup, html};
use network::{
    ids::{CityCode, ImportId},
    imports::{self, Import},
};

use serde::Deserialize;

use super::{place, place_of, send::of_exchange};
use crate::{
    App, Lang,
    fields::Field,
    page::{crumbs, page, scrolling},
    problem::Problem,
    reader::Reader,
};

/// More rows than that are stored in the background.
const AT_ONCE: i64 = 20_000;
/// So many places are shown on the page; the others are in the file to download.
const SHOWN: usize = 200;

/// What is said with the word to store.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Said {
    /// Why the register changes.
    reason: String,
}

/// One of a city, or of the network.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    city: Option<CityCode>,
    import: ImportId,
}

impl Asked {
    /// The file, where it is one of this city's, or of the network.
    async fn found(&self, app: &App, reader: &Reader) -> Result<Import, Problem> {
        imports::may(&reader.actor, self.city.as_ref())?;
        let mut conn = app.db.read().await?;
        let import = imports::get(&mut conn, &reader.actor, &self.import).await?;
        if import.city == self.city { Ok(import) } else { Err(network::Error::NotFound.into()) }
    }

    fn place(&self) -> String {
        place_of(self.city.as_ref(), &self.import)
    }
}

pub async fn store(
    State(app): State<App>,
    reader: Reader,
    Path(asked): Path<Asked>,
    Form(said): Form<Said>,
) -> Result<Redirect, Problem> {
    let mut import = asked.found(&app, &reader).await?;
    let mut kept = Kept::of(&import);
    if kept.report.kind == "register" {
        if said.reason.trim().is_empty() {
            return Err(network::Error::invalid("reason", "needed").into());
        }
        kept.hints.reason = said.reason.trim().to_owned();
        import.report = kept.text().map_err(of_exchange)?;
    }
    let mut tx = app.db.begin().await?;
    imports::claim(&mut tx, &asked.import).await?;
    let later = import.rows > AT_ONCE;
    if later {
        imports::store_later(&mut tx, &asked.import).await?;
    }
    tx.commit().await?;
    if !later {
        exchange::imports::store(&app.db, &reader.actor, &import, None)
            .await
            .map_err(of_exchange)?;
    }
    Ok(Redirect::to(&reader.href(&asked.place())))
}

pub async fn problems(
    State(app): State<App>,
    reader: Reader,
    Path(asked): Path<Asked>,
) -> Result<Response, Problem> {
    let import = asked.found(&app, &reader).await?;
    let lang = reader.lang;
    let report = Kept::of(&import).report;
    let titles = ["imports-row", "imports-column", "imports-how"].map(|key| lang.text(key));
    let rows = report.problems.iter().map(|p| (p.row, p.column.as_str(), lang.of_problem(p)));
    let csv = exchange::download::problems_csv([&*titles[0], &*titles[1], &*titles[2]], rows);
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8; header=present"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"problems.csv\""),
    ];
    Ok((headers, csv).into_response())
}

pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Path(asked): Path<Asked>,
) -> Result<Response, Problem> {
    let import = asked.found(&app, &reader).await?;
    let report = Kept::of(&import).report;
    let lang = reader.lang;
    let title = lang.text("imports-preview-title");
    let here = asked.place();
    let home = place(asked.city.as_ref());
    let body = html! {
        (crumbs(&reader, &[(home.clone(), lang.text("imports-title").into_owned())]))
        h1 { (title) }
        p class="muted" { (lang.fill("imports-of-file", [
            ("file", import.file_name.as_str().into()), ("day", lang.day(&import.uploaded_at).into()),
        ])) }
        @match import.state.as_str() {
            "storing" | "arriving" => {
                div class="notice" role="status" { (far(lang, &import)) }
                p { a class="button plain" href=(reader.href(&here)) { (lang.text("imports-reload")) } }
            }
            "stored" => (stored(&reader, &import, &report)),
            "failed" => {
                div class="notice bad" role="alert" { p { (lang.text("imports-failed")) } }
                (to_mend(&reader, &report, &here))
            }
            "ready" => (ready(&reader, &report, &here)),
            _ => {
                div class="notice bad" role="alert" {
                    p { (lang.fill("imports-mend", [("count", report.problems_in_all.into())])) }
                }
                (counts(lang, &report))
                (to_mend(&reader, &report, &here))
            }
        }
        @if import.state != "storing" {
            p { a href=(reader.href(&home)) { (lang.text("imports-again")) } }
        }
    };
    let mut response = page(&reader, &title, body).into_response();
    if import.state == "storing" {
        // Without script the browser comes back by itself.
        let refresh = HeaderName::from_static("refresh");
        response.headers_mut().insert(refresh, header::HeaderValue::from_static("2"));
    }
    Ok(response)
}

/// A bar that stands where the storing is, or moves where nobody here knows.
fn far(lang: Lang, import: &Import) -> Markup {
    let far = exchange::imports::how_far(&import.id).filter(|(_, of)| *of > 0);
    html! {
        p { label for="far" {
            @match far {
                Some((done, of)) => (lang.fill("imports-far", [("done", done.into()), ("of", of.into())])),
                None => (lang.fill("imports-storing", [("rows", import.rows.into())])),
            }
        } }
        @match far {
            Some((done, of)) => progress id="far" value=(done) max=(of) {},
            None => progress id="far" {},
        }
        p { (lang.text("imports-waiting")) }
    }
}

fn ready(reader: &Reader, report: &Report, here: &str) -> Markup {
    let lang = reader.lang;
    let nothing = report.kind == "figures" && report.added + report.changed == 0;
    html! {
        @match report.kind.as_str() {
            "register" => p { (lang.text("imports-is-register")) },
            "framework" => p { (lang.fill("imports-is-framework", [("rows", report.rows.into())])) },
            _ => {}
        }
        (counts(lang, report))
        @if report.without_source > 0 {
            p { (lang.fill("imports-without-source", [("count", report.without_source.into())])) }
        }
        @if report.warnings_in_all > 0 {
            div class="notice warn" {
                p { (lang.fill("imports-warned", [("count", report.warnings_in_all.into())])) " "
                    a href="#places" { (lang.text("imports-warnings")) } }
            }
        }
        @if nothing {
            div class="notice" { p { (lang.text("imports-nothing-new")) } }
        } @else {
            form method="post" action=(reader.href(here)) {
                @if report.kind == "register" {
                    (Field::line("reason", lang.text("cities-reason")).hint(lang.text("cities-reason-hint")))
                }
                div class="actions" { button { (lang.text("imports-store")) } }
            }
        }
        @if report.warnings_in_all > 0 {
            (places(lang, "imports-warnings", &report.warnings, report.warnings_in_all))
        }
    }
}

fn counts(lang: Lang, report: &Report) -> Markup {
    let count = |count: usize| lang.count(i64::try_from(count).unwrap_or(i64::MAX));
    let understood = report.added + report.changed + report.unchanged > 0;
    html! {
        @if understood { dl class="figures" {
            div { dt { (lang.text("imports-added")) } dd { (count(report.added)) } }
            div { dt { (lang.text("imports-changed")) } dd { (count(report.changed)) } }
            div { dt { (lang.text("imports-unchanged")) } dd { (count(report.unchanged)) } }
            @if report.problems_in_all > 0 {
                div { dt { (lang.text("imports-to-mend")) } dd { (count(report.problems_in_all)) } }
            }
        } }
        @if report.left_out > 0 {
            p { (lang.fill("imports-left-out", [("count", report.left_out.into())])) }
        }
    }
}

fn to_mend(reader: &Reader, report: &Report, here: &str) -> Markup {
    html! {
        @if !report.problems.is_empty() {
            (places(reader.lang, "imports-problems", &report.problems, report.problems_in_all))
            p { a class="button plain" download href=(reader.href(&format!("{here}/problems.csv"))) {
                (reader.text("imports-download-problems"))
            } }
        }
    }
}

fn places(lang: Lang, title: &str, places: &[Place], in_all: usize) -> Markup {
    let title = lang.text(title);
    html! {
        h2 id="places" { (title) }
        @if in_all > SHOWN.min(places.len()) {
            p { (lang.fill("imports-first", [("shown", SHOWN.min(places.len()).into())])) }
        }
        (scrolling(&title, html! {
            table class="cards places" {
                thead { tr {
                    th scope="col" class="number" { (lang.text("imports-row")) }
                    th scope="col" { (lang.text("imports-column")) }
                    th scope="col" { (lang.text("imports-how")) }
                } }
                tbody {
                    @for place in places.iter().take(SHOWN) {
                        tr {
                            @if place.row == 0 {
                                td data-label=(lang.text("imports-row")) { (lang.text("imports-whole-file")) }
                            } @else {
                                td class="number" data-label=(lang.text("imports-row")) { (place.row) }
                            }
                            td data-label=(lang.text("imports-column")) { (place.column) }
                            td { (lang.of_problem(place)) }
                        }
                    }
                }
            }
        }))
    }
}

fn stored(reader: &Reader, import: &Import, report: &Report) -> Markup {
    let lang = reader.lang;
    html! {
        div class="notice good" role="status" {
            p { (lang.fill("imports-stored", [
                ("added", report.added.into()),
                ("changed", report.changed.into()),
                ("unchanged", report.unchanged.into()),
            ])) }
            @if let Some(at) = &import.ended_at {
                p { (lang.fill("imports-stored-by", [("day", lang.day(at).into())])) }
            }
        }
        p {
            @if let Some(city) = &import.city {
                a class="button" href=(reader.href(&format!("/cities/{city}"))) { (lang.text("imports-to-figures")) }
            } @else {
                a class="button" href=(reader.href("/data")) { (lang.text("imports-to-data")) }
            }
        }
    }
}

//! The pages of reports, and the same as PDF.

use axum::{
    extract::{Path, State},
    response::Response,
};
use maud::{Markup, html};
use network::ids::CityCode;

use super::{Kind, file::CityFile, show};
use crate::{App, page, problem::Problem, reader::Reader};

type At = Path<(String, CityCode)>;

pub async fn report(app: State<App>, reader: Reader, at: At) -> Result<Markup, Problem> {
    shown(app, reader, at, Kind::Report).await
}

pub async fn brief(app: State<App>, reader: Reader, at: At) -> Result<Markup, Problem> {
    shown(app, reader, at, Kind::Brief).await
}

pub async fn goals(app: State<App>, reader: Reader, at: At) -> Result<Markup, Problem> {
    shown(app, reader, at, Kind::Goals).await
}

pub async fn report_printed(app: State<App>, reader: Reader, at: At) -> Result<Response, Problem> {
    printed(app, reader, at, Kind::Report).await
}

pub async fn brief_printed(app: State<App>, reader: Reader, at: At) -> Result<Response, Problem> {
    printed(app, reader, at, Kind::Brief).await
}

pub async fn goals_printed(app: State<App>, reader: Reader, at: At) -> Result<Response, Problem> {
    printed(app, reader, at, Kind::Goals).await
}

async fn shown(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): At,
    kind: Kind,
) -> Result<Markup, Problem> {
    let lang = reader.lang;
    let file = CityFile::read(&app, &reader, &code).await?;
    let sheet = kind.sheet(&reader, &file);
    let here = format!("/cities/{code}");
    let name = |kind| match kind {
        Kind::Report => "report-open",
        Kind::Brief => "brief-open",
        Kind::Goals => "goals-report-open",
    };
    let actions = html! {
        div class="actions" {
            a class="button" href=(reader.href(&format!("{here}/{}.pdf", kind.word()))) { (lang.text("report-print")) }
            @for other in Kind::ALL.into_iter().filter(|other| *other != kind) {
                a class="button plain" href=(reader.href(&format!("{here}/{}", other.word()))) { (lang.text(name(other))) }
            }
        }
    };
    Ok(page::page(
        &reader,
        &sheet.title,
        html! {
            (page::crumbs(&reader, &[
                ("/cities".into(), lang.text("nav-cities").into_owned()),
                (here.clone(), file.city.name().to_owned()),
            ]))
            article class="report" { (show::sheet(&reader, &sheet, actions)) }
        },
    ))
}

async fn printed(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): At,
    kind: Kind,
) -> Result<Response, Problem> {
    let file = CityFile::read(&app, &reader, &code).await?;
    let data = kind.sheet(&reader, &file).printed(reader.lang);
    app.print("report", data, &format!("{code}-{}-{}", kind.word(), reader.lang.code())).await
}

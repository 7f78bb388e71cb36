//! The form, and a file on its way into the rows: in pieces, so that memory stays flat.

use axum::{
    extract::{FromRequest, Multipart, Path, Request, State, multipart::Field},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use exchange::Hints;
use maud::{Markup, html};
use network::{
    cities,
    ids::{CityCode, ImportId, Known},
    imports,
};

use super::{MOST_MB, place, place_of};
use crate::{
    App,
    files::{Pieces, arrived, broken, not_too_long},
    page::{crumbs, page_with},
    problem::Problem,
    reader::Reader,
};

pub async fn form_of_city(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
) -> Result<Markup, Problem> {
    show(&app, &reader, Some(&city), None).await
}

pub async fn form(State(app): State<App>, reader: Reader) -> Result<Markup, Problem> {
    show(&app, &reader, None, None).await
}

pub async fn file_of_city(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    request: Request,
) -> Result<Response, Problem> {
    answer(&app, &reader, Some(city), request).await
}

pub async fn file(
    State(app): State<App>,
    reader: Reader,
    request: Request,
) -> Result<Response, Problem> {
    answer(&app, &reader, None, request).await
}

/// A file that was not taken leads back to the form, with the reason.
async fn answer(
    app: &App,
    reader: &Reader,
    city: Option<CityCode>,
    request: Request,
) -> Result<Response, Problem> {
    match receive(app, reader, city.clone(), request).await {
        Err(problem) if matches!(problem.status, 413 | 422) => {
            let status = StatusCode::from_u16(problem.status).unwrap_or_default();
            let page = show(app, reader, city.as_ref(), Some(problem)).await?;
            Ok((status, page).into_response())
        }
        other => other,
    }
}

async fn receive(
    app: &App,
    reader: &Reader,
    city: Option<CityCode>,
    request: Request,
) -> Result<Response, Problem> {
    // Before anything is read: who may not send gets no byte through.
    imports::may(&reader.actor, city.as_ref())?;
    not_too_long(&request, MOST_MB)?;
    let mut form = Multipart::from_request(request, app).await.map_err(|_| broken())?;
    let mut hints = Hints { city: city.clone(), ..Hints::default() };
    let mut kept = None;
    while let Some(field) = form.next_field().await.map_err(|e| arrived(&e, MOST_MB))? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            kept = keep(app, reader, city.as_ref(), field).await?;
            continue;
        }
        let text = field.text().await.map_err(|e| arrived(&e, MOST_MB))?.trim().to_owned();
        match name.as_str() {
            "source" => hints.source = text,
            "publisher" => hints.publisher = text,
            "address" => hints.address = text,
            "measurement" => hints.measurement = Some(text).filter(|text| !text.is_empty()),
            "only_known" => hints.only_known = true,
            _ => {}
        }
    }
    let Some(id) = kept else {
        return Err(network::Error::invalid("file", "import-no-file").into());
    };
    exchange::imports::look(&app.db, &reader.actor, &id, hints).await.map_err(of_exchange)?;
    let there = reader.href(&place_of(city.as_ref(), &id));
    Ok((StatusCode::SEE_OTHER, Redirect::to(&there)).into_response())
}

/// Puts the file into rows as it arrives; `None` where there is none.
async fn keep(
    app: &App,
    reader: &Reader,
    city: Option<&CityCode>,
    field: Field<'_>,
) -> Result<Option<ImportId>, Problem> {
    let name = field.file_name().unwrap_or_default().to_owned();
    let mut pieces = Pieces::of(field, MOST_MB);
    let (mut id, mut number) = (None, 0);
    loop {
        let piece = match pieces.next().await {
            Ok(Some(piece)) => piece,
            Ok(None) => break,
            Err(problem) => {
                if let Some(import) = id {
                    let mut tx = app.db.begin().await?;
                    imports::drop_pieces(&mut tx, &import).await?;
                    tx.commit().await?;
                }
                return Err(problem);
            }
        };
        let mut tx = app.db.begin().await?;
        let import = match id.take() {
            Some(import) => import,
            None => imports::begin(&mut tx, &reader.actor, city, &name).await?,
        };
        imports::append(&mut tx, &import, number, &piece).await?;
        tx.commit().await?;
        (id, number) = (Some(import), number + 1);
    }
    match id {
        // A file with a name and nothing in it was sent all the same.
        None if !name.is_empty() => Err(network::Error::invalid("file", "import-empty").into()),
        id => Ok(id),
    }
}

pub(super) fn of_exchange(error: exchange::Error) -> Problem {
    match error {
        exchange::Error::Network(error) => error.into(),
        // Problems of a file are kept in its report.
        exchange::Error::Problems(_) => {
            network::Error::invalid("file", "import-not-a-table").into()
        }
    }
}

async fn show(
    app: &App,
    reader: &Reader,
    city: Option<&CityCode>,
    wrong: Option<Problem>,
) -> Result<Markup, Problem> {
    imports::may(&reader.actor, city)?;
    let lang = reader.lang;
    let named = match city {
        Some(city) => Some(cities::get(&mut *app.db.read().await?, city, &Known::NOW, None).await?),
        None => None,
    };
    let title = lang.text(if city.is_some() { "imports-title" } else { "imports-title-network" });
    let line = |name: &str, label: &str, hint: Option<&str>| {
        html! {
            div class="field" {
                label for=(name) { (lang.text(label)) }
                @if let Some(hint) = hint { p class="hint" id=(format!("{name}-hint")) { (lang.text(hint)) } }
                input id=(name) name=(name) maxlength="600"
                    aria-describedby=[hint.map(|_| format!("{name}-hint"))];
            }
        }
    };
    Ok(page_with(
        reader,
        &title,
        &["file-upload.js"],
        html! {
            @if let Some(city) = &named {
                (crumbs(reader, &[
                    ("/cities".into(), lang.text("nav-cities").into_owned()),
                    (format!("/cities/{}", city.code()), city.name().to_owned()),
                ]))
            } @else {
                (crumbs(reader, &[("/admin".into(), lang.text("nav-admin").into_owned())]))
            }
            h1 { (title) }
            @if let Some(wrong) = wrong {
                div class="notice bad" role="alert" { p { (wrong.said_in(lang).detail) } }
            }
            p class="lead" {
                @if let Some(city) = &named {
                    (lang.fill("imports-lead-city", [("city", city.name().into())]))
                } @else { (lang.text("imports-lead-network")) }
            }
            @if let Some(city) = city {
                h2 { (lang.text("imports-template-title")) }
                p { (lang.text("imports-template-lead")) }
                p { a class="button plain" download href=(reader.href(&format!("{}/template.xlsx", place(Some(city))))) {
                    (lang.text("imports-template"))
                } }
            }
            h2 { (lang.text("imports-file-title")) }
            form class="import" method="post" enctype="multipart/form-data" action=(reader.href(&place(city)))
                data-sending=(lang.text("imports-sending")) data-checking=(lang.text("imports-checking")) {
                details {
                    summary { (lang.text("imports-more")) }
                    (line("source", "imports-source", Some("imports-source-hint")))
                    (line("publisher", "imports-publisher", None))
                    (line("address", "imports-address", None))
                    (line("measurement", "imports-measurement", Some("imports-measurement-hint")))
                    @if city.is_none() {
                        label class="choice" { input type="checkbox" name="only_known" value="yes"; span { (lang.text("imports-only-known")) } }
                    }
                }
                div class="field" {
                    label for="file" { (lang.text("imports-file")) }
                    p class="hint" id="file-hint" { (lang.fill("imports-file-hint", [("most", MOST_MB.into())])) }
                    input id="file" name="file" type="file" required aria-describedby="file-hint"
                        accept=".csv,.tsv,.txt,.xlsx,.json,text/csv";
                }
                div class="actions" { button { (lang.text("imports-send")) } }
            }
            details {
                summary { (lang.text("imports-forms-title")) }
                @for key in ["imports-forms", "imports-forms-years", "imports-forms-numbers"] { p { (lang.text(key)) } }
                @if city.is_none() { p { (lang.text("imports-forms-register")) } }
            }
        },
    ))
}

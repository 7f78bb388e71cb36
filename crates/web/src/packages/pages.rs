use axum::{
    body::{Body, Bytes},
    extract::{Path, Query, State},
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use futures_util::stream;
use maud::html;
use network::{
    Error, calls,
    ids::{Known, PackageId},
    packages, submissions,
};

use crate::{
    App,
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
    submissions::Search,
};

pub async fn ask(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Query(search): Query<Search>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_calls()?;
    let mut tx = app.db.begin().await?;
    let found = submissions::found(&mut tx, &reader.actor, &code, &search.filter()).await?;
    let chosen: Vec<_> = found.into_iter().map(|one| one.submission.id).collect();
    let lang = reader.lang.code();
    let made = packages::ask(&mut tx, &reader.actor, &code, lang, &chosen).await?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href(&format!("/calls/{code}/packages/{}", made.id))).into_response())
}

fn id(text: &str) -> Result<PackageId, Error> {
    text.parse().map_err(|_| Error::NotFound)
}

pub async fn one(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, package)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_calls()?;
    let mut conn = app.db.read().await?;
    let one = packages::get(&mut conn, &reader.actor, &id(&package)?).await?;
    let call = calls::get(&mut conn, &reader.actor, &code, &Known::NOW).await?;
    drop(conn);
    let lang = reader.lang;
    let title = lang.text("package-title");
    let list = format!("/calls/{code}/submissions");
    let shown = page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[
                (format!("/calls/{code}"), lang.of(&call.says.title).to_owned()),
                (list.clone(), lang.text("submissions-title").into_owned()),
            ]))
            h1 { (title) }
            p class="lead" { (lang.fill("package-count", [("count", one.chosen.len().into())])) }
            @if !one.problem.is_empty() { div class="notice bad" { p { (lang.text("package-failed")) } p { (one.problem) } } }
            @else if let Some(size) = one.size {
                div class="notice good" { p { (lang.text("package-ready")) } }
                div class="actions" { a class="button" href=(reader.href(&format!("/calls/{code}/packages/{}/zip", one.id))) download=(format!("{code}.zip")) {
                    (lang.fill("package-fetch", [("size", lang.figure((size as f64 / 1e5).round() / 10.0).into())]))
                } }
            } @else {
                div class="notice" role="status" {
                    p { (lang.fill("package-printed", [("count", one.printed.into()), ("all", one.chosen.len().into())])) }
                    p { (lang.text("package-wait")) }
                }
                div class="actions" { a class="button" href=(reader.href(&format!("/calls/{code}/packages/{}", one.id))) { (lang.text("package-again")) } }
            }
            p { a href=(reader.href(&list)) { (lang.text("submissions-all")) } }
        },
    );
    Ok(([(header::CACHE_CONTROL, "no-store")], shown).into_response())
}

/// The file, piece by piece.
pub async fn zip(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, package)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_calls()?;
    let mut conn = app.db.read().await?;
    let one = packages::get(&mut conn, &reader.actor, &id(&package)?).await?;
    drop(conn);
    let Some(size) = one.size else { return Err(Error::NotFound.into()) };
    let pieces = stream::try_unfold((app.db, one.id, 0), |(db, id, number)| async move {
        let mut conn = db.read().await?;
        let piece = packages::piece(&mut conn, &id, number).await?;
        drop(conn);
        Ok::<_, Error>(piece.map(|piece| (Bytes::from(piece), (db, id, number + 1))))
    });
    let headers = [
        (header::CONTENT_TYPE, "application/zip".to_owned()),
        (header::CONTENT_LENGTH, size.to_string()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{code}.zip\"")),
    ];
    Ok((headers, Body::from_stream(pieces)).into_response())
}

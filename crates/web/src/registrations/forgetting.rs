//! What personal data of a conference is left, when it is forgotten, and what was.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{accounts, conferences, ids::Known, registrations};

use crate::{
    App,
    conferences::frame::{Organised, frame},
    delegations::words::today,
    page::scrolling,
    problem::Problem,
};

pub async fn ledger(
    State(app): State<App>,
    Organised { reader, code }: Organised,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let one = conferences::get(&mut conn, &reader.actor, &code, &Known::NOW).await?;
    let ledger = registrations::ledger(&mut conn, &reader.actor, &code).await?;
    let names = accounts::people::names(&mut conn).await?;
    drop(conn);
    let lang = reader.lang;
    let title = lang.text("forgetting-title");
    let left: i64 = ledger.left.values().sum();
    Ok(frame(
        &reader,
        &one,
        &title,
        "/forgetting",
        html! {
            p class="lead" { (lang.fill("forgetting-lead", [("day", lang.date(&ledger.forgets.to_string()).into())])) }
            h2 { (lang.text("forgetting-left")) }
            (scrolling(&lang.text("forgetting-left"), html! {
                table {
                    thead { tr { th scope="col" { (lang.text("forgetting-what")) } th scope="col" class="number" { (lang.text("forgetting-people")) } } }
                    tbody {
                        @for (field, rows) in &ledger.left { tr { th scope="row" { (lang.text(&format!("forgetting-field-{field}"))) } td class="number" { (lang.count(*rows)) } } }
                        tr { th scope="row" { (lang.text("forgetting-field-stays")) } td class="number" { (lang.count(ledger.people)) } }
                    }
                }
            }))
            p class="hint" { (lang.text("forgetting-stays-why")) }
            @if left > 0 && today() > one.is.ends {
                form method="post" class="actions" { button class="plain" { (lang.text("forgetting-now")) } }
                p class="hint" { (lang.text("forgetting-now-hint")) }
            }
            h2 { (lang.text("forgetting-done")) }
            @if ledger.forgotten.is_empty() { p class="muted" { (lang.text("forgetting-nothing")) } }
            @else { (scrolling(&lang.text("forgetting-done"), html! {
                table {
                    thead { tr {
                        th scope="col" { (lang.text("forgetting-what")) }
                        th scope="col" class="number" { (lang.text("forgetting-people")) }
                        th scope="col" { (lang.text("forgetting-when")) }
                        th scope="col" { (lang.text("forgetting-by")) }
                    } }
                    tbody { @for entry in &ledger.forgotten { tr {
                        th scope="row" { (lang.text(&format!("forgetting-field-{}", entry.field))) }
                        td class="number" { (lang.count(entry.rows)) }
                        td { (lang.day(&entry.forgotten_at)) }
                        td { @match names.get(&entry.forgotten_by) { Some(name) => (name), None => (lang.text("forgetting-by-program")) } }
                    } } }
                }
            })) }
        },
    ))
}

pub async fn forget(
    State(app): State<App>,
    Organised { reader, code }: Organised,
) -> Result<Response, Problem> {
    let mut tx = app.db.begin().await?;
    registrations::forget(&mut tx, &reader.actor, &code, today()).await?;
    tx.commit().await?;
    let to = reader.href(&format!("/conferences/{code}/forgetting"));
    Ok(Redirect::to(&to).into_response())
}

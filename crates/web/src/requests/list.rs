//! What a city asked for, and what waits for its coordinator.

use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{
    cities,
    ids::{CityCode, Known},
    requests::{self, Standing},
};

use super::words;
use crate::{
    App,
    page::{crumbs, page, scrolling},
    problem::Problem,
    reader::Reader,
};

pub async fn all(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let all = requests::of_city(&mut conn, &reader.actor, &city).await?;
    let city = cities::get(&mut conn, &city, &Known::NOW, None).await?;
    drop(conn);
    let lang = reader.lang;
    let title = lang.fill("requests-of", [("city", city.name().into())]);
    let here = format!("/cities/{}/requests", city.code());
    let new = html! {
        a class="button" href=(reader.href(&format!("{here}/new"))) { (lang.text("requests-new")) }
    };
    Ok(page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[
                ("/cities".into(), lang.text("nav-cities").into_owned()),
                (format!("/cities/{}", city.code()), city.name().to_owned()),
            ]))
            h1 { (title) }
            p class="lead" { (lang.text("requests-lead")) }
            @if all.is_empty() {
                div class="empty" { p { (lang.text("requests-none")) } (new) }
            } @else {
                div class="actions" { (new)
                    a class="button plain" href=(reader.href(&format!("/cities/{}/locks", city.code()))) { (lang.text("locks-title")) }
                }
                (table(&reader, &title, &here, &all))
            }
        },
    ))
}

fn table(reader: &Reader, title: &str, here: &str, all: &[Standing]) -> Markup {
    let lang = reader.lang;
    let today = words::today();
    let mut shown: Vec<_> = all.iter().collect();
    // what calls for somebody first, what is done last
    shown.sort_by_key(|one| (!words::standing(one, today).1, one.is_done(), one.request.due));
    scrolling(
        title,
        html! {
            table class="cards" {
                thead { tr {
                    th scope="col" { (lang.text("requests-office")) }
                    th scope="col" { (lang.text("requests-what")) }
                    th scope="col" { (lang.text("requests-due")) }
                    th scope="col" { (lang.text("requests-standing")) }
                } }
                tbody { @for one in shown {
                    @let (key, calls) = words::standing(one, today);
                    tr {
                        th scope="row" { a href=(reader.href(&format!("{here}/{}", one.request.id))) { (one.request.office) } }
                        td data-label=(lang.text("requests-what")) {
                            (lang.fill("requests-things", [("count", one.request.items.len().into())]))
                            @if let Some(period) = one.request.period { ", " (period) }
                        }
                        td data-label=(lang.text("requests-due")) { (lang.date(&one.request.due.to_string())) }
                        td data-label=(lang.text("requests-standing")) {
                            span class=(if calls { "mark warn" } else { "mark" }) {
                                (lang.fill(key, [("count", one.waiting().into()), ("open", one.request.open.into())]))
                            }
                        }
                    }
                } }
            }
        },
    )
}

/// On the desk of a coordinator: what waits for them and what is late.
pub fn due_on_desk(reader: &Reader, city: &CityCode, all: &[Standing]) -> Markup {
    let lang = reader.lang;
    let today = words::today();
    let calling: Vec<_> = all.iter().filter(|one| words::standing(one, today).1).collect();
    let open = all.iter().filter(|one| !one.is_done()).count();
    html! {
        section {
            h3 { (lang.fill("desk-requests", [("count", calling.len().into())])) }
            @if calling.is_empty() { p class="muted" { (lang.fill("desk-requests-open", [("count", open.into())])) } }
            ul { @for one in calling.iter().take(8) {
                @let (key, _) = words::standing(one, today);
                li {
                    a href=(reader.href(&format!("/cities/{city}/requests/{}", one.request.id))) { (one.request.office) }
                    (lang.colon()) (lang.fill(key, [("count", one.waiting().into()), ("open", one.request.open.into())]))
                }
            } }
            p { a href=(reader.href(&format!("/cities/{city}/requests"))) { (lang.text("desk-requests-all")) } }
        }
    }
}

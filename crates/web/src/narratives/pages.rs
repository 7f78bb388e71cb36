use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{
    cities,
    ids::CityCode,
    narratives::{self, TOPICS},
};

use crate::{
    App, Lang,
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

/// For the city's people: what is told becomes public in reports and case studies.
pub async fn all(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
) -> Result<Markup, Problem> {
    reader.actor.may_open_desk(&city)?;
    let mut conn = app.db.read().await?;
    let city = cities::get(&mut conn, &city, &reader.known, None).await?;
    let all = narratives::of_city(&mut conn, city.code(), &reader.known).await?;
    drop(conn);
    let lang = reader.lang;
    let title = lang.fill("narratives-of", [("city", city.name().into())]);
    let may = reader.actor.may_record(city.code()).is_ok() && reader.known.is_now();
    Ok(page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[
                ("/cities".into(), lang.text("nav-cities").into_owned()),
                (format!("/cities/{}", city.code()), city.name().to_owned()),
            ]))
            h1 { (title) }
            p class="lead" { (lang.text("narratives-lead")) }
            div class="cards-grid" {
                @for topic in TOPICS {
                    @let texts: Vec<_> = all.iter().filter(|one| one.topic == topic).collect();
                    section class="card" {
                        h2 { (lang.text(&format!("topic-{topic}"))) }
                        @if let Some(best) = texts.iter().find(|one| one.language == lang.code()).or(texts.first()) {
                            p lang=(best.language) { (best.body.chars().take(200).collect::<String>()) @if best.body.chars().count() > 200 { "…" } }
                        } @else {
                            p class="muted" { (lang.text("narratives-none")) }
                        }
                        ul class="plain" { @for one in Lang::all() {
                            @let text = texts.iter().find(|text| text.language == one.code());
                            @if may || text.is_some() { li {
                                a href=(reader.href(&format!("/cities/{}/narratives/{topic}/{}", city.code(), one.code()))) { (one.name()) }
                                span class="muted" { (lang.colon()) @match text {
                                    Some(text) => (lang.fill("narratives-words", [("count", text.words.into())])),
                                    None => (lang.text("narratives-missing")),
                                } }
                            } }
                        } }
                    }
                }
            }
        },
    ))
}

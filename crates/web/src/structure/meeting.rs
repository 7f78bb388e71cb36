//! One meeting: who was there, its minutes, and what it decided.

use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{
    Error, cities,
    ids::{CityCode, ItemId},
    structure,
};

use super::pages::{name_of, names};
use crate::{
    App,
    page::{self, crumbs},
    plans::words,
    problem::Problem,
    reader::Reader,
};

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, item)): Path<(String, CityCode, ItemId)>,
) -> Result<Markup, Problem> {
    let lang = reader.lang;
    let mut conn = app.db.read().await?;
    let city = cities::get(&mut conn, &code, &reader.known, reader.known_on).await?;
    let found = structure::of_city(&mut conn, &reader.actor, &code, &reader.known).await?;
    drop(conn);
    let (entry, meeting) =
        found.meetings().into_iter().find(|(one, _)| one.id == item).ok_or(Error::NotFound)?;
    let body = entry.parent.as_ref().and_then(|id| found.items.iter().find(|one| one.id == *id));
    let may_write = reader.known.is_now() && reader.actor.may_coordinate(&code).is_ok();
    let write = |asked: &str| reader.href(&format!("/cities/{code}/plan/write?{asked}"));
    let [who, due, state] =
        ["plan-field-who", "plan-field-due", "plan-field-state"].map(|key| lang.text(key));
    Ok(page::page(
        &reader,
        words::plain(lang, &meeting.name),
        html! {
            (crumbs(&reader, &[
                ("/cities".into(), lang.text("nav-cities").into_owned()),
                (format!("/cities/{code}"), city.name().to_owned()),
                (format!("/cities/{code}/structure"), lang.text("structure-title").into_owned()),
            ]))
            h1 { (words::said(lang, &meeting.name)) }
            dl class="facts" {
                @if let Some(body) = body { dt { (lang.text("plan-word-kind-body")) } dd { (words::said(lang, body.content.name())) } }
                @if let Some(on) = &meeting.on { dt { (lang.text("plan-field-on")) } dd { (lang.date(on.as_str())) } }
                @if !meeting.place.is_empty() { dt { (lang.text("plan-field-place")) } dd { (meeting.place) } }
                @if !meeting.present.is_empty() { dt { (lang.text("plan-field-present")) } dd { (names(lang, &found, &meeting.present)) } }
                dt { (lang.text("plan-field-open")) } dd { (lang.text(if meeting.open { "plan-yes" } else { "plan-no" })) }
            }
            @if may_write { div class="actions" {
                a class="button" href=(write(&format!("kind=decision&parent={item}"))) { (lang.text("plan-new-decision")) }
                a class="button plain" href=(write(&format!("item={item}"))) { (lang.text("plan-edit")) }
            } }
            h2 { (lang.text("structure-decisions")) }
            @if found.decisions_of(&item).next().is_none() { p class="muted" { (lang.text("structure-no-decisions")) } }
            @else { (page::scrolling(&lang.text("structure-decisions"), html! { table class="cards" {
                thead { tr {
                    th scope="col" { (lang.text("plan-word-kind-decision")) } th scope="col" { (who) } th scope="col" { (due) } th scope="col" { (state) }
                    @if may_write { th scope="col" { span class="only-read" { (lang.text("plan-edit")) } } }
                } }
                tbody { @for (below, decision) in found.decisions_of(&item) { tr {
                    th scope="row" { (words::said(lang, &decision.name)) }
                    td data-label=(who) { (decision.who.as_deref().and_then(|id| name_of(lang, &found, id)).unwrap_or("")) }
                    td data-label=(due) { @if let Some(due) = &decision.due { (lang.date(due.as_str())) } }
                    td data-label=(state) { (words::word(lang, "state", decision.state.code())) }
                    @if may_write { td { a href=(write(&format!("item={}", below.id))) aria-label=(lang.fill("plan-edit-this", [("name", words::plain(lang, &decision.name).into())])) { (lang.text("plan-edit")) } } }
                } } }
            } })) }
            h2 { (lang.text("plan-field-minutes")) }
            @if meeting.minutes.is_blank() { p class="muted" { (lang.text("structure-no-minutes")) } }
            (words::prose(lang, &meeting.minutes))
        },
    ))
}

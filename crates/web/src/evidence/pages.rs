use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{
    Error, cities,
    evidence::{self, Evidence, Support},
    ids::{CityCode, EvidenceId, Known},
};

use super::{form, things::Things};
use crate::{
    App, Lang,
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

pub async fn all(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let city = cities::get(&mut conn, &city, &reader.known, None).await?;
    let all = evidence::of_city(&mut conn, &reader.actor, city.code(), &reader.known).await?;
    let things = Things::of_city(&mut conn, &reader, city.code()).await?;
    drop(conn);
    let lang = reader.lang;
    let title = lang.fill("evidence-of", [("city", city.name().into())]);
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
            p class="lead" { (lang.text("evidence-lead")) }
            @if may { div class="actions" {
                a class="button" href=(reader.href(&format!("/cities/{}/evidence/new", city.code()))) { (lang.text("evidence-add")) }
                a class="button plain" href=(reader.href(&format!("/cities/{}/narratives", city.code()))) { (lang.text("narratives-title")) }
            } }
            @if all.is_empty() {
                div class="empty" { p { (lang.text(if may { "evidence-none-yet" } else { "evidence-none" })) } }
            } @else {
                div class="cards-grid" { @for (one, supports) in &all { (card(&reader, &things, one, supports)) } }
            }
        },
    ))
}

fn card(reader: &Reader, things: &Things, one: &Evidence, supports: &[Support]) -> Markup {
    let lang = reader.lang;
    html! {
        article class="card evidence" {
            @if let (Some(file), "picture") = (&one.file, one.kind.as_str()) {
                img src=(format!("/files/{file}")) alt=(one.alt) loading="lazy";
            }
            h2 lang=(one.language) { a href=(reader.href(&format!("/cities/{}/evidence/{}", one.city, one.id))) { (one.title) } }
            p {
                span class="mark" { (lang.text(&format!("evidence-kind-{}", one.kind))) }
                @if !one.is_public() { " " span class="mark warn" { (lang.text("evidence-not-public")) } }
            }
            @if !one.description.is_empty() { p lang=(one.language) { (one.description.chars().take(240).collect::<String>()) } }
            p class="muted small" {
                @if !one.dated.is_empty() { (lang.date(&one.dated)) " · " }
                (licence(lang, &one.licence))
                @if !one.author.is_empty() { " · " (one.author) }
            }
            @if !supports.is_empty() {
                p class="small muted" { (lang.text("evidence-supports")) }
                (things.listed(reader, &one.city, supports))
            }
        }
    }
}

/// A licence by its usual name.
pub fn licence(lang: Lang, code: &str) -> String {
    match code {
        "open-data" | "own" => lang.text(&format!("evidence-licence-{code}")).into_owned(),
        other => other.to_owned(),
    }
}

pub async fn one(
    State(app): State<App>,
    reader: Reader,
    Path((_, city, evidence)): Path<(String, CityCode, String)>,
) -> Result<Markup, Problem> {
    let id: EvidenceId = evidence.parse().map_err(|_| Error::NotFound)?;
    let mut conn = app.db.read().await?;
    let (one, supports) = evidence::get(&mut conn, &reader.actor, &id).await?;
    if one.city != city {
        return Err(Error::NotFound.into());
    }
    let city = cities::get(&mut conn, &city, &Known::NOW, None).await?;
    let things = Things::of_city(&mut conn, &reader, city.code()).await?;
    let versions = evidence::history(&mut conn, &id).await?.len();
    drop(conn);
    let lang = reader.lang;
    let may = reader.actor.may_record(city.code()).is_ok() && reader.known.is_now();
    Ok(page(
        &reader,
        &one.title,
        html! {
            (crumbs(&reader, &[
                (format!("/cities/{}", city.code()), city.name().to_owned()),
                (format!("/cities/{}/evidence", city.code()), lang.text("evidence-title").into_owned()),
            ]))
            h1 lang=(one.language) { (one.title) }
            @if let Some(why) = &one.withdrawn { div class="notice warn" { p { (lang.text("evidence-withdrawn")) " " (why) } } }
            @if let (Some(file), "picture") = (&one.file, one.kind.as_str()) {
                figure { img src=(format!("/files/{file}")) alt=(one.alt); figcaption { (one.author) } }
            }
            @if !one.description.is_empty() { p class="lead" lang=(one.language) { (one.description) } }
            @if let Some(file) = &one.file { p { a class="button plain" href=(format!("/files/{file}")) { (lang.text("evidence-file")) } } }
            @if !one.address.is_empty() { p { a href=(one.address) rel="external noopener nofollow" { (one.address) } } }
            dl class="facts" {
                dt { (lang.text("evidence-kind")) } dd { (lang.text(&format!("evidence-kind-{}", one.kind))) }
                @if !one.dated.is_empty() { dt { (lang.text("evidence-dated")) } dd { (lang.date(&one.dated)) } }
                @if !one.author.is_empty() { dt { (lang.text("evidence-author")) } dd { (one.author) } }
                dt { (lang.text("evidence-licence")) } dd { (licence(lang, &one.licence)) }
                dt { (lang.text("evidence-consent")) } dd { (lang.text(&format!("evidence-consent-{}", one.consent))) }
                dt { (lang.text("evidence-version")) } dd { (lang.count(i64::try_from(versions).unwrap_or(1))) ", " (lang.day(&one.recorded_at)) }
            }
            @if !supports.is_empty() {
                h2 { (lang.text("evidence-supports")) }
                (things.listed(&reader, city.code(), &supports))
            }
            @if may {
                details { summary { (lang.text("evidence-correct")) }
                    (form::fields(&reader, &things, &form::Typed::of(&one, &supports), city.code(), Some((&one.id, one.revision)), None)) }
                @if one.withdrawn.is_none() {
                    form method="post" enctype="multipart/form-data" {
                        input type="hidden" name="act" value="withdraw";
                        label { (lang.text("pledges-why")) input name="reason" maxlength="1000"; }
                        button class="plain" { (lang.text("evidence-withdraw")) }
                    }
                }
            }
        },
    ))
}

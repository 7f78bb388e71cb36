//! How a plan begins: empty, from a template, or with objectives of another city's plan.

use axum::{
    Form,
    extract::{Path, Query, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    Error, cities,
    frameworks::Text,
    ids::{At, CityCode, ItemId, Known},
    plans,
};
use serde::Deserialize;

use super::{
    form::Sent,
    open::{DRAFT, Open, open},
    words,
};
use crate::{
    App,
    fields::{Field, Wrong, settled, summary},
    problem::Problem,
    reader::Reader,
};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    template: String,
    name: String,
    from: String,
}

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
) -> Result<Markup, Problem> {
    reader.actor.may_coordinate(&code)?;
    let open = open(&app, &reader, &code, DRAFT).await?;
    let next: i64 = At::now().day()[..4].parse().unwrap_or(2026) + 1;
    let name = reader.lang.fill(
        "plan-default-name",
        [("city", open.city.name().into()), ("year", next.to_string().into())],
    );
    let typed = Typed { template: "first-plan".into(), name, from: format!("{next}-01") };
    Ok(drawn(&reader, &open, &typed, None))
}

pub async fn begin(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    reader.actor.may_coordinate(&code)?;
    let mut tx = app.db.begin().await?;
    let from = typed
        .from
        .parse()
        .map_err(|_| Error::invalid("from", "date-unreadable").with("text", typed.from.trim()));
    let outcome = match from {
        Ok(from) => {
            let name = Text::from([(reader.lang.code(), typed.name.as_str())]);
            let template = Some(typed.template.as_str());
            plans::begin(&mut tx, &reader.actor, &code, template, name, from).await
        }
        Err(error) => Err(error),
    };
    settled(
        tx,
        &reader,
        outcome,
        |_| draft(&code),
        async |wrong| {
            Ok(drawn(&reader, &open(&app, &reader, &code, DRAFT).await?, &typed, Some(&wrong)))
        },
    )
    .await
}

fn draft(code: &CityCode) -> String {
    format!("/cities/{code}/plan/{DRAFT}")
}

fn drawn(reader: &Reader, open: &Open, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let lang = reader.lang;
    let choice = |code: &str, name: &str, what: &str| {
        html! {
            label class="choice card" {
                input type="radio" name="template" value=(code) checked[typed.template == code];
                span { strong { (name) } br; span class="muted" { (what) } }
            }
        }
    };
    crate::page::page(
        reader,
        &lang.text("plan-begin"),
        html! {
            (open.crumbs(reader, true))
            h1 { (lang.text("plan-begin")) }
            p class="lead" { (lang.text("plan-begin-lead")) }
            (summary(lang, wrong))
            form method="post" {
                fieldset class="templates" {
                    legend { (lang.text("plan-template")) }
                    @for template in plans::templates() { (choice(&template.code, lang.of(&template.name), lang.of(&template.what))) }
                    (choice("", &lang.text("plan-template-none"), &lang.text("plan-template-none-what")))
                }
                (Field::line("name", lang.text("plan-field-name")).value(&typed.name).wrong(wrong))
                (Field::line("from", lang.text("plan-field-from")).hint(lang.text("plan-when-hint")).value(&typed.from).wrong(wrong))
                div class="actions" {
                    button { (lang.text("plan-begin")) }
                    a class="button plain" href=(reader.href(&format!("/cities/{}/plan/copy", open.code()))) { (lang.text("plan-copy")) }
                }
            }
        },
    )
}

#[derive(Deserialize)]
pub struct From {
    city: Option<CityCode>,
}

/// Which city to copy from, and which of its objectives.
pub async fn choose(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
    Query(from): Query<From>,
) -> Result<Markup, Problem> {
    reader.actor.may_coordinate(&code)?;
    chosen(&app, &reader, &code, from.city.as_ref(), None).await
}

pub async fn copy(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
    Form(sent): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    reader.actor.may_coordinate(&code)?;
    let sent = Sent(sent);
    let from = CityCode::from(sent.get("city"));
    let objectives: Vec<ItemId> = sent.all("objective").filter_map(|id| id.parse().ok()).collect();
    let mut tx = app.db.begin().await?;
    let plan = plans::published(&mut tx, &from, None, &Known::NOW).await?.ok_or(Error::NotFound)?;
    let copied = plans::copy(&mut tx, &reader.actor, &code, &plan, &objectives).await;
    settled(
        tx,
        &reader,
        copied,
        |_| draft(&code),
        async |wrong| Ok(chosen(&app, &reader, &code, Some(&from), Some(&wrong)).await?),
    )
    .await
}

async fn chosen(
    app: &App,
    reader: &Reader,
    code: &CityCode,
    from: Option<&CityCode>,
    wrong: Option<&Wrong>,
) -> Result<Markup, Problem> {
    let lang = reader.lang;
    let open = open(app, reader, code, DRAFT).await?;
    let mut conn = app.db.read().await?;
    let mut sources = vec![];
    for (city, _) in plans::sources(&mut conn).await? {
        if city != *code {
            let name = cities::get(&mut conn, &city, &reader.known, None).await?.name().to_owned();
            sources.push((city.to_string(), name));
        }
    }
    let plan = match from {
        Some(from) => plans::published(&mut conn, from, None, &reader.known).await?,
        None => None,
    };
    drop(conn);
    let held = from.map_or("", CityCode::as_str).to_owned();
    Ok(crate::page::page(
        reader,
        &lang.text("plan-copy"),
        html! {
            (open.crumbs(reader, true))
            h1 { (lang.text("plan-copy")) }
            p class="lead" { (lang.text("plan-copy-lead")) }
            @if sources.is_empty() { div class="empty" { p { (lang.text("plan-copy-none")) } } }
            @else {
                form method="get" class="filters" {
                    (Field::choice("city", lang.text("plan-copy-city"), sources).value(&held))
                    button class="plain" { (lang.text("plan-copy-show")) }
                }
            }
            (summary(lang, wrong))
            @if let Some(plan) = &plan {
                form method="post" id="objective" {
                    input type="hidden" name="city" value=(held);
                    fieldset {
                        legend { (lang.text("plan-copy-which")) }
                        @for (entry, objective) in plan.objectives() {
                            label class="choice" {
                                input type="checkbox" name="objective" value=(entry.id);
                                span { strong { (words::said(lang, &objective.name)) } " "
                                    span class="muted" { (words::word(lang, "step", objective.step.code())) " · " (lang.fill("plan-actions-count", [("count", plan.actions_of(&entry.id).count().into())])) } }
                            }
                        }
                    }
                    button { (lang.text("plan-copy-do")) }
                }
            }
        },
    ))
}

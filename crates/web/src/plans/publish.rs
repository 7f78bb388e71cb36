//! The council's decision makes the draft a version.

use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    ids::{At, CityCode},
    items::{Kind, Step},
    plans::{self, Decided},
};
use serde::Deserialize;

use super::open::{DRAFT, Open, open};
use crate::{
    App,
    fields::{Field, Wrong, settled, summary},
    problem::Problem,
    reader::Reader,
};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    on: String,
    by: String,
    reference: String,
}

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
) -> Result<Markup, Problem> {
    reader.actor.may_coordinate(&code)?;
    let open = open(&app, &reader, &code, DRAFT).await?;
    let typed = Typed { on: At::now().day().to_owned(), ..Typed::default() };
    Ok(drawn(&reader, &open, &typed, None))
}

pub async fn publish(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    reader.actor.may_coordinate(&code)?;
    let mut tx = app.db.begin().await?;
    let new = Decided {
        on: typed.on.trim().to_owned(),
        by: typed.by.clone(),
        reference: typed.reference.clone(),
    };
    let published = plans::publish(&mut tx, &reader.actor, &code, new).await;
    let to = |version: plans::Version| format!("/cities/{code}/plan/{}", version.number);
    settled(tx, &reader, published, to, async |wrong| {
        Ok(drawn(&reader, &open(&app, &reader, &code, DRAFT).await?, &typed, Some(&wrong)))
    })
    .await
}

fn drawn(reader: &Reader, open: &Open, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let (lang, plan) = (reader.lang, &open.plan);
    let actions = plan.actions().count();
    let lacking = [
        (
            "plan-lacks-vision",
            usize::from(plan.frame().is_none_or(|(_, frame)| frame.vision.is_blank())),
        ),
        ("plan-lacks-owner", plan.actions().filter(|(_, action)| action.decides.is_none()).count()),
        (
            "plan-lacks-dates",
            plan.actions()
                .filter(|(_, action)| action.from.is_none() || action.until.is_none())
                .count(),
        ),
        (
            "plan-lacks-money",
            plan.actions()
                .filter(|(entry, _)| plan.below(&entry.id, Kind::Budget).next().is_none())
                .count(),
        ),
        (
            "plan-lacks-measurement",
            plan.objectives().filter(|(_, objective)| objective.measurements.is_empty()).count(),
        ),
        (
            "plan-lacks-area",
            Step::ALL.iter().filter(|step| plan.objectives_of(**step).next().is_none()).count(),
        ),
    ];
    crate::page::page(
        reader,
        &lang.beside(&lang.text("plan-publish"), &open.title(reader)),
        html! {
            (open.crumbs(reader, true))
            h1 { (lang.text("plan-publish")) }
            p class="lead" { (lang.text("plan-publish-lead")) }
            p { (lang.fill("plan-publish-holds", [("objectives", plan.objectives().count().into()), ("actions", actions.into())])) }
            @if lacking.iter().any(|(_, count)| *count > 0) {
                div class="notice warn" {
                    h2 { (lang.text("plan-lacks")) }
                    ul { @for (key, count) in lacking { @if count > 0 { li { (lang.fill(key, [("count", count.into())])) } } } }
                    p { (lang.text("plan-lacks-may")) }
                }
            }
            (summary(lang, wrong))
            form method="post" {
                (Field::line("on", lang.text("plan-decided-on")).hint(lang.text("plan-when-hint")).value(&typed.on).wrong(wrong))
                (Field::line("by", lang.text("plan-decided-by")).hint(lang.text("plan-decided-by-hint")).value(&typed.by).wrong(wrong))
                (Field::line("reference", lang.text("plan-reference")).hint(lang.text("plan-reference-hint")).value(&typed.reference).wrong(wrong))
                button { (lang.text("plan-publish")) }
            }
        },
    )
}

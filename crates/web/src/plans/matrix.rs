//! Which features and goals have an action, and which have none: the empty cells are the point.

use std::collections::{BTreeMap, BTreeSet};

use axum::extract::{Path, Query, State};
use maud::{Markup, html};
use network::ids::CityCode;
use serde::Deserialize;

use super::{
    open::{Open, open},
    words,
};
use crate::{App, page, problem::Problem, reader::Reader};

#[derive(Deserialize)]
pub struct Asked {
    feature: Option<String>,
    goal: Option<u8>,
}

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code, edition)): Path<(String, CityCode, String)>,
    Query(asked): Query<Asked>,
) -> Result<Markup, Problem> {
    let open = open(&app, &reader, &code, &edition).await?;
    let lang = reader.lang;
    let body = html! {
        @if asked.feature.is_some() || asked.goal.is_some() { (found(&reader, &open, &asked)) }
        (matrix(&reader, &open))
        p class="muted" { (lang.text("plan-matrix-note")) }
    };
    Ok(open.page(&reader, "/matrix", body))
}

/// The actions of one cell, one row or one column.
fn found(reader: &Reader, open: &Open, asked: &Asked) -> Markup {
    let (lang, plan) = (reader.lang, &open.plan);
    let fits = |features: &[String], goals: &[u8]| {
        asked.feature.as_ref().is_none_or(|feature| features.contains(feature))
            && asked.goal.is_none_or(|goal| goals.contains(&goal))
    };
    let all: Vec<_> = plan
        .actions()
        .filter(|(entry, action)| {
            fits(plan.features_of(entry, action), plan.goals_of(entry, action))
        })
        .collect();
    let feature = asked.feature.as_ref().and_then(|code| open.frameworks.feature(code));
    let goal = asked.goal.and_then(|number| open.frameworks.goal(number));
    html! {
        section class="notice" {
            h2 { @if let Some(feature) = feature { (feature.code) " " (lang.of(&feature.label)) }
                @if feature.is_some() && goal.is_some() { " × " }
                @if let Some(goal) = goal { (goal.number) " " (lang.of(&goal.label)) } }
            @if all.is_empty() { p { (lang.text("plan-cell-empty")) } }
            ul { @for (entry, action) in all { li { a href=(open.href(reader, &format!("/actions/{}", entry.id))) { (words::said(lang, &action.name)) } } } }
        }
    }
}

fn matrix(reader: &Reader, open: &Open) -> Markup {
    let (lang, plan, frameworks) = (reader.lang, &open.plan, &open.frameworks);
    let mut cells: BTreeMap<(&str, u8), usize> = BTreeMap::new();
    let mut of_feature: BTreeMap<&str, usize> = BTreeMap::new();
    let mut of_goal: BTreeMap<u8, usize> = BTreeMap::new();
    for (entry, action) in plan.actions() {
        let (features, goals) = (plan.features_of(entry, action), plan.goals_of(entry, action));
        for goal in goals {
            *of_goal.entry(*goal).or_default() += 1;
        }
        for feature in features {
            *of_feature.entry(feature).or_default() += 1;
            for goal in goals {
                *cells.entry((feature, *goal)).or_default() += 1;
            }
        }
    }
    let features = || frameworks.areas().flat_map(|area| frameworks.features_of_area(&area.code));
    let untouched: Vec<_> =
        frameworks.goals().filter(|goal| !of_goal.contains_key(&goal.number)).collect();
    let touched: BTreeSet<&str> = of_feature.keys().copied().collect();
    let cell = |count: Option<&usize>, query: String| {
        html! {
            @match count {
                Some(count) => td class="hit" { a href=(open.href(reader, &format!("/matrix?{query}"))) { (count) } },
                None => td class="none" { span aria-hidden="true" { "·" } },
            }
        }
    };
    html! {
        p class="lead" { (lang.fill("plan-matrix-sentence", [
            ("features", touched.len().into()), ("all_features", features().count().into()),
            ("goals", of_goal.len().into()), ("all_goals", frameworks.goals().count().into()),
        ])) }
        @if !untouched.is_empty() {
            p { (lang.text("plan-goals-untouched")) " "
                @for (at, goal) in untouched.iter().enumerate() { @if at > 0 { ", " } a href=(reader.href(&format!("/goals/{}", goal.number))) { (goal.number) " " (lang.of(&goal.label)) } } "." }
        }
        (page::scrolling(&lang.text("plan-view-matrix"), html! {
            table class="matrix" {
                thead { tr {
                    th scope="col" { (lang.text("plan-field-features")) }
                    th scope="col" class="number" { (lang.text("plan-all")) }
                    @for goal in frameworks.goals() { th scope="col" { a href=(open.href(reader, &format!("/matrix?goal={}", goal.number))) title=(lang.of(&goal.label)) { (goal.number) } } }
                } }
                tbody {
                    @for area in frameworks.areas() {
                        tr class="area" { th scope="rowgroup" colspan="19" { (area.code) " " (lang.of(&area.label)) } }
                        @for feature in frameworks.features_of_area(&area.code) { tr class=[(!touched.contains(feature.code.as_str())).then_some("untouched")] {
                            th scope="row" { (feature.code) " " (lang.of(&feature.label)) }
                            (cell(of_feature.get(feature.code.as_str()), format!("feature={}", feature.code)))
                            @for goal in frameworks.goals() {
                                (cell(cells.get(&(feature.code.as_str(), goal.number)), format!("feature={}&goal={}", feature.code, goal.number)))
                            }
                        } }
                    }
                }
            }
        }))
    }
}

use axum::extract::{Path, State};
use maud::{Markup, html};
use network::{
    Error,
    frameworks::{self, Frameworks, Goal},
};

use crate::{
    App,
    frameworks::words::{self, said},
    page::{self, crumbs, scrolling},
    problem::Problem,
    reader::Reader,
};

/// The framework whose gaps are shown: the one that others stand under.
const BASE: &str = "key-features";

pub async fn all(State(app): State<App>, reader: Reader) -> Result<Markup, Problem> {
    let frameworks = frameworks::all(&mut *app.db.read().await?, &reader.known).await?;
    let lang = reader.lang;
    let title = lang.text("goals-title");
    let gaps: Vec<u8> = frameworks.goals_untouched_by(BASE).map(|goal| goal.number).collect();
    let core: Vec<u8> = frameworks.iter().flat_map(|f| f.core_goals.clone()).collect();
    Ok(page::page(
        &reader,
        &title,
        html! {
            h1 { (title) }
            p class="lead" { (lang.text("goals-lead")) }
            @if !gaps.is_empty() {
                div class="notice warn" { p {
                    strong { (lang.text("goals-gaps")) } " "
                    (lang.fill("goals-gaps-are", [("goals", lang.list(&gaps.iter().map(u8::to_string).collect::<Vec<_>>()).into())]))
                } }
            }
            (scrolling(&title, html! {
                table class="cards" {
                    thead { tr {
                        th scope="col" class="number" { (lang.text("goals-number")) }
                        th scope="col" { (lang.text("goals-goal")) }
                        th scope="col" class="number" { (lang.text("goals-measured-by")) }
                    } }
                    tbody { @for goal in frameworks.goals() {
                        @let count = frameworks.measurements_of_goal(goal.number, None).count();
                        tr id=(format!("goal-{}", goal.number)) {
                            td class="number" { (goal.number) }
                            th scope="row" {
                                a href=(reader.href(&format!("/goals/{}", goal.number))) { (said(lang, &goal.label)) }
                                @if core.contains(&goal.number) { " " span class="mark" { (lang.text("goals-core")) } }
                                @if gaps.contains(&goal.number) { " " span class="mark warn" { (lang.text("goals-gap")) } }
                            }
                            td class="number" data-label=(lang.text("goals-measured-by")) { (lang.count(count as i64)) }
                        }
                    } }
                }
            }))
            (sections(&reader, &frameworks))
            @for framework in frameworks.iter().filter(|framework| !framework.goals.is_empty()) {
                p class="muted small" {
                    (said(lang, &framework.source))
                    @if let Some(note) = &framework.note { ". " (said(lang, note)) }
                }
            }
        },
    ))
}

fn sections(reader: &Reader, frameworks: &Frameworks) -> Markup {
    let lang = reader.lang;
    html! {
        h2 { (lang.text("goals-sections")) }
        p { (lang.text("goals-sections-lead")) }
        ul class="cards" { @for section in frameworks.sections() { li class="card" {
            h3 { (said(lang, &section.label)) (words::reconstructed(lang, section.reconstructed)) }
            p { (lang.text("frameworks-goals")) " " (words::goals(reader, &section.goals)) }
            ul { @for area in section.areas.iter().filter_map(|code| frameworks.area(code)) { li {
                a href=(reader.href(&format!("/frameworks/areas/{}", area.code))) { (area.code) " " (said(lang, &area.label)) }
            } } }
        } } }
    }
}

pub async fn one(
    State(app): State<App>,
    reader: Reader,
    Path((_, number)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    let frameworks = frameworks::all(&mut *app.db.read().await?, &reader.known).await?;
    let number = number.parse().map_err(|_| Error::NotFound)?;
    let goal: &Goal = frameworks.goal(number).ok_or(Error::NotFound)?;
    let lang = reader.lang;
    let title = format!("{} {}", goal.number, lang.of(&goal.label));
    let served = || frameworks.measurements_of_goal(number, None);
    Ok(page::page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[("/goals".into(), lang.text("goals-title").into_owned())]))
            h1 { (title) }
            @if served().next().is_some() {
                (scrolling(&title, words::measurements(&reader, &frameworks, served())))
            } @else {
                div class="empty" {
                    p { strong { (lang.text("goals-gap")) } }
                    p { (lang.text("goals-gap-why")) }
                }
            }
            @if frameworks.targets_of_goal(number).next().is_some() {
                h2 { (lang.text("goals-targets")) }
                dl class="facts" { @for target in frameworks.targets_of_goal(number) {
                    dt { (target.code) } dd { (said(lang, &target.label)) }
                } }
                p class="muted small" { (lang.text("goals-wording-ours")) }
            }
        },
    ))
}

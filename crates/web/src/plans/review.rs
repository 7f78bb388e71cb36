//! The yearly review: what worked, what did not, what changes. Closing it leaves a draft for
//! the next version.

use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    frameworks::Text,
    ids::{At, CityCode},
    items::{Judged, Review, Status, Verdict},
    plans,
};

use super::{
    form::Sent,
    open::{DRAFT, Open, open},
    words,
};
use crate::{
    App,
    fields::{Field, Wrong, settled, summary},
    page,
    problem::Problem,
    reader::Reader,
};

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
) -> Result<Markup, Problem> {
    reader.actor.may_coordinate(&code)?;
    let open = open(&app, &reader, &code, DRAFT).await?;
    let year = At::now().day()[..4].to_owned();
    let sent = Sent(vec![("year".into(), year)]);
    Ok(drawn(&reader, &open, &sent, None))
}

pub async fn close(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, CityCode)>,
    Form(sent): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    reader.actor.may_coordinate(&code)?;
    let sent = Sent(sent);
    let open = open(&app, &reader, &code, DRAFT).await?;
    let text = |name: &str| match sent.get(name) {
        "" => Text::default(),
        said => Text::from([(reader.lang.code(), said)]),
    };
    let verdicts = open
        .plan
        .actions()
        .filter_map(|(entry, _)| {
            let verdict = Verdict::from_code(sent.get(&format!("verdict-{}", entry.id)))?;
            let note = text(&format!("note-{}", entry.id));
            Some(Judged { action: entry.id.clone(), verdict, note })
        })
        .collect();
    let review = Review {
        year: sent.get("year").parse().unwrap_or_default(),
        worked: text("worked"),
        failed: text("failed"),
        changes: text("changes"),
        verdicts,
        ..Review::default()
    };
    let mut tx = app.db.begin().await?;
    let closed = plans::close_review(&mut tx, &reader.actor, &code, review).await;
    let to = |_| format!("/cities/{code}/plan/{DRAFT}");
    settled(tx, &reader, closed, to, async |wrong| Ok(drawn(&reader, &open, &sent, Some(&wrong))))
        .await
}

fn drawn(reader: &Reader, open: &Open, sent: &Sent, wrong: Option<&Wrong>) -> Markup {
    let (lang, plan) = (reader.lang, &open.plan);
    let asked = [
        ("worked", "plan-review-worked"),
        ("failed", "plan-review-failed"),
        ("changes", "plan-review-changes"),
    ];
    let alive: Vec<_> = plan
        .actions()
        .filter(|(_, action)| matches!(action.status, Status::Planned | Status::Running))
        .collect();
    let title = lang.text("plan-review");
    page::page(
        reader,
        &lang.beside(&title, &open.title(reader)),
        html! {
            (open.crumbs(reader, true))
            h1 { (title) }
            p class="lead" { (lang.text("plan-review-lead")) }
            p { a href=(open.href(reader, "/monitoring")) { (lang.text("plan-review-look")) } }
            (summary(lang, wrong))
            form method="post" class="write" {
                (Field::line("year", lang.text("plan-field-year")).kind("number").value(sent.get("year")).wrong(wrong))
                @for (name, key) in asked {
                    div class="field wide" {
                        label for=(name) { (lang.text(key)) }
                        @if let Some(text) = wrong.and_then(|wrong| wrong.about(name)) { p class="wrong" { (text) } }
                        textarea id=(name) name=(name) rows="5" dir="auto" { (sent.get(name)) }
                    }
                }
                @if !alive.is_empty() {
                    h2 { (lang.text("plan-review-actions")) }
                    (page::scrolling(&lang.text("plan-review-actions"), html! { table class="cards" {
                        thead { tr { th scope="col" { (lang.text("plan-word-kind-action")) } th scope="col" { (lang.text("plan-verdict")) } th scope="col" { (lang.text("plan-verdict-note")) } } }
                        tbody { @for (entry, action) in &alive { tr {
                            @let name = words::plain(lang, &action.name);
                            @let (verdict, note) = (format!("verdict-{}", entry.id), format!("note-{}", entry.id));
                            th scope="row" { a href=(open.href(reader, &format!("/actions/{}", entry.id))) { (words::said(lang, &action.name)) } }
                            td { select name=(verdict) aria-label=(lang.fill("plan-verdict-for", [("name", name.into())])) {
                                @for one in Verdict::ALL { option value=(one.code()) selected[sent.get(&verdict) == one.code()] { (words::word(lang, "verdict", one.code())) } }
                            } }
                            td { input name=(note) value=(sent.get(&note)) dir="auto" aria-label=(lang.fill("plan-note-for", [("name", name.into())])); }
                        } } }
                    } }))
                }
                button { (lang.text("plan-review-close")) }
            }
            @for (_, review) in plan.reviews().filter(|(_, review)| review.closed) {
                section {
                    h2 { (lang.fill("plan-review-of", [("year", review.year.to_string().into())])) }
                    dl class="facts" {
                        @for (key, text) in [("plan-review-worked", &review.worked), ("plan-review-failed", &review.failed), ("plan-review-changes", &review.changes)] {
                            @if !text.is_blank() { dt { (lang.text(key)) } dd { (words::prose(lang, text)) } }
                        }
                    }
                }
            }
        },
    )
}

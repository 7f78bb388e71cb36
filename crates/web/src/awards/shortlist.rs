//! Choosing whom the jury of an award reads.

use std::collections::BTreeMap;

use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    Conn, Result, awards,
    calls::{self, Call},
    cities::{self, City},
    countries,
    ids::{Known, SubmissionId},
    reviews::{Juror, News},
    submissions::Submission,
};

use crate::{
    App,
    cities::words,
    fields::{Wrong, led_on, summary},
    page::{crumbs, page, scrolling},
    problem::Problem,
    reader::Reader,
    reviews::seats,
};

pub async fn form(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    reader.actor.may_keep_calls()?;
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &code, None).await?)
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    code: &str,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let call = calls::get(conn, &reader.actor, code, &Known::NOW).await?;
    let all = awards::candidates(conn, &reader.actor, code).await?;
    let (revision, chosen) = awards::shortlisted(conn, &reader.actor, code).await?;
    let mut named: Vec<(Submission, City, Option<usize>)> = vec![];
    for one in all {
        let city = cities::get(conn, &one.city, &Known::NOW, None).await?;
        let place = chosen.iter().position(|id| *id == one.id).map(|place| place + 1);
        named.push((one, city, place));
    }
    named.sort_by_key(|(_, city, place)| (place.is_none(), *place, city.folded.clone()));
    let lang = reader.lang;
    let title = lang.fill("shortlist-of", [("call", lang.of(&call.says.title).into())]);
    Ok(page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[
                ("/calls".into(), lang.text("calls-title").into_owned()),
                (format!("/calls/{code}"), lang.of(&call.says.title).to_owned()),
            ]))
            h1 { (title) }
            p class="lead" { (lang.text(if call.says.endorsed { "shortlist-lead" } else { "shortlist-lead-sent" })) }
            (summary(lang, wrong))
            dl class="figures" {
                div { dt { (lang.text("shortlist-candidates")) } dd { (named.len()) } }
                div { dt { (lang.text("shortlist-chosen")) } dd { (chosen.len()) } }
                @if call.says.caps.all > 0 { div { dt { (lang.text("shortlist-cap")) } dd { (call.says.caps.all) } } }
            }
            p { (lang.text(if chosen.is_empty() { "shortlist-none-yet" } else { "shortlist-holds" })) " "
                @if call.says.review.reviewers > 0 { a href=(reader.href(&format!("/calls/{code}/jury"))) { (lang.text("jury-pages")) } } }
            (crowded(reader, &call, &named))
            @if named.is_empty() { div class="empty" { p { (lang.text("shortlist-empty")) } } }
            @else { (table(reader, &call, revision, &named)) }
        },
    ))
}

/// Countries and regions with more on the shortlist than could be honoured: no error, since the
/// jury chooses, but worth knowing.
fn crowded(reader: &Reader, call: &Call, named: &[(Submission, City, Option<usize>)]) -> Markup {
    let lang = reader.lang;
    let count = |of: fn(&Submission) -> &str, most: u32| {
        let mut counts = BTreeMap::<&str, u32>::new();
        for (one, _, _) in named.iter().filter(|(_, _, place)| place.is_some()) {
            *counts.entry(of(one)).or_default() += 1;
        }
        counts.retain(|_, count| most > 0 && *count > most);
        counts
    };
    let lands = count(|one| &one.country, call.says.caps.per_country);
    let regions = count(|one| &one.region, call.says.caps.per_region);
    html! {
        @if !lands.is_empty() || !regions.is_empty() {
            div class="notice" {
                p { (lang.text("shortlist-crowded")) }
                ul {
                    @for (land, count) in lands { li { (countries::name(land, lang.code())) (lang.colon()) (count) } }
                    @for (region, count) in regions { li { (words::region(lang, region)) (lang.colon()) (count) } }
                }
            }
        }
    }
}

fn table(
    reader: &Reader,
    call: &Call,
    revision: i64,
    named: &[(Submission, City, Option<usize>)],
) -> Markup {
    let lang = reader.lang;
    let ranked = call.says.endorsed;
    let label = lang.text("shortlist-candidates");
    html! {
        form method="post" {
            input type="hidden" name="seen" value=(revision);
            p class="hint" { (lang.text("shortlist-hint")) }
            (scrolling(&label, html! {
                table class="cards" {
                    caption class="only-read" { (label) }
                    thead { tr {
                        @for key in ["cities-name", "cities-country", "cities-region"] { th scope="col" { (lang.text(key)) } }
                        @if ranked { th scope="col" { (lang.text("shortlist-rank")) } }
                        th scope="col" { (lang.text("shortlist-place")) }
                    } }
                    tbody { @for (one, city, place) in named { tr {
                        th scope="row" { a href=(reader.href(&format!("/submissions/{}", one.id))) { (city.name()) } }
                        td { (countries::name(&one.country, lang.code())) }
                        td { (words::region(lang, &one.region)) }
                        @if ranked { td data-label=(lang.text("shortlist-rank")) { @if let Some(rank) = one.place { (rank) } @else { "–" } } }
                        td data-label=(lang.text("shortlist-place")) {
                            input type="number" class="number" min="1" max=(named.len()) name=(one.id) value=[*place]
                                aria-label=(lang.fill("shortlist-place-of", [("city", city.name().into())]));
                        }
                    } } }
                }
            }))
            button { (lang.text("shortlist-keep")) }
        }
    }
}

pub async fn choose(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Form(typed): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    reader.actor.may_keep_calls()?;
    let seen = typed.iter().find(|(name, _)| name == "seen");
    let seen = seen.and_then(|(_, seen)| seen.parse().ok()).unwrap_or(-1);
    let mut chosen: Vec<(u32, SubmissionId)> = typed
        .iter()
        .filter_map(|(id, place)| Some((place.trim().parse().ok()?, id.parse().ok()?)))
        .collect();
    chosen.sort_by_key(|(place, _)| *place);
    let chosen = chosen.into_iter().map(|(_, id)| id).collect();
    let kept = async {
        let mut tx = app.db.begin().await?;
        let call = calls::get(&mut tx, &reader.actor, &code, &Known::NOW).await?;
        let letter = |juror: &Juror, news: News| seats(&app.address, &call, juror, news);
        awards::shortlist(&mut tx, &reader.actor, &code, seen, chosen, letter).await?;
        tx.commit().await
    };
    led_on(&reader, kept.await, &format!("/calls/{code}/shortlist"), async |wrong| {
        let mut conn = app.db.read().await?;
        drawn(&mut conn, &reader, &code, Some(&wrong)).await
    })
    .await
}

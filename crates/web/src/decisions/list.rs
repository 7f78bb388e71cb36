//! The desk on which a call is decided.

use axum::{
    Form,
    extract::{Path, Query, State},
    response::Response,
};
use charts::{
    Caption, Hue,
    strips::{Interval, interval},
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result, countries,
    decisions::{self, Decision, Line, NewDecision, Publication, Ranked, Ranking, Suggestion},
    ids::At,
};
use serde::Deserialize;

use super::card::card;
use crate::{
    App, Lang,
    cities::words as registered,
    fields::{Wrong, led_on, summary},
    page::{page, pager},
    problem::Problem,
    reader::Reader,
    reviews::{on_shortlist, tabs},
    submissions::submission_id,
};

/// Submissions of one page.
const PAGE: usize = 60;

#[derive(Deserialize)]
pub struct Shown {
    #[serde(default)]
    page: usize,
}

pub async fn decision(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Query(shown): Query<Shown>,
) -> Result<Markup, Problem> {
    reader.actor.may_run_jury()?;
    let mut conn = app.db.read().await?;
    let asked = Asked { page: shown.page, ..Asked::default() };
    Ok(drawn(&app, &mut conn, &reader, &code, &asked, None).await?)
}

async fn drawn(
    app: &App,
    conn: &mut Conn,
    reader: &Reader,
    code: &str,
    typed: &Asked,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let found = decisions::ranking(conn, &reader.actor, code, &app.calibrations).await?;
    let publication = decisions::publication(conn, &reader.actor, code).await?;
    let lang = reader.lang;
    let published = publication.as_ref().is_some_and(|held| held.number > 1 || !held.is_pending());
    let decided = found.rows.iter().filter(|row| row.decision.is_some()).count();
    let is_open = |row: &Ranked| !row.decision.as_ref().is_some_and(Decision::is_final);
    let pages = found.rows.len().div_ceil(PAGE).max(1);
    let here = typed.page.clamp(1, pages);
    let rows = found.rows.get((here - 1) * PAGE..).unwrap_or_default();
    let rows = rows.get(..PAGE).unwrap_or(rows);
    // what was completed is decided about once more, wherever it stands
    let open: Vec<&Ranked> =
        if published { &found.rows[..] } else { rows }.iter().filter(|row| is_open(row)).collect();
    let path = format!("/calls/{code}/decision");
    let turn = pager(lang, here, pages, |page| reader.href(&format!("{path}?page={page}")));
    Ok(page(
        reader,
        &lang.text("decision-title"),
        html! {
            (tabs(reader, &found.call, "decision"))
            (summary(lang, wrong))
            @if found.rows.is_empty() { div class="empty" { p { (lang.text("jury-nothing-to-read")) } } }
            @else {
                dl class="figures" {
                    div { dt { (lang.text("decision-submissions")) } dd { (found.rows.len()) } }
                    @if is_read(&found) { div { dt { (lang.text("jury-given")) } dd { (found.given) " / " (found.seats) } } }
                    div { dt { (lang.text("decision-decided")) } dd { (decided) " / " (found.rows.len()) } }
                    div { dt { (lang.text("decision-accepted")) } dd { (accepted(&found).count()) @if found.call.says.caps.all > 0 { " / " (found.call.says.caps.all) } } }
                }
                (on_shortlist(reader, &found.call, found.shortlisted))
                (told(reader, &found, publication.as_ref(), decided))
                (caps(reader, &found))
                @if is_read(&found) { p { (line(lang, found.line)) " " (lang.text("decision-lead")) } }
                (table(reader, &found, rows))
                (turn)
                @if !published { (clear(reader, &found, typed)) }
                @if !open.is_empty() {
                    h2 { (lang.text(if published { "decision-again" } else { "decision-each" })) }
                    @if published { p { (lang.text("decision-again-lead")) } }
                    ul class="cards decisions" { @for row in &open { (card(reader, &found, row, typed, here)) } }
                    @if !published { (turn) }
                }
            }
        },
    ))
}

/// Whether jurors read it; otherwise the secretariat decides alone, and there are no scores.
pub fn is_read(found: &Ranking) -> bool {
    found.call.says.review.reviewers > 0
}

fn accepted(found: &Ranking) -> impl Iterator<Item = &Ranked> {
    found
        .rows
        .iter()
        .filter(|row| row.decision.as_ref().is_some_and(|decision| decision.outcome.accepts()))
}

fn line(lang: Lang, line: Line) -> String {
    match line {
        Line::Places(most) => lang.fill("decision-line-places", [("count", most.into())]),
        Line::Score(score) => {
            lang.fill("decision-line-score", [("score", lang.number(score, 1).into())])
        }
    }
}

/// What the caps of countries and regions leave, where some are used.
fn caps(reader: &Reader, found: &Ranking) -> Markup {
    let (lang, caps) = (reader.lang, &found.call.says.caps);
    let count = |of: &dyn Fn(&Ranked) -> String| {
        let mut held: Vec<(String, usize)> = vec![];
        for row in accepted(found) {
            let place = of(row);
            match held.iter_mut().find(|(name, _)| *name == place) {
                Some((_, count)) => *count += 1,
                None => held.push((place, 1)),
            }
        }
        held.sort_by(|a, b| lang.order(&a.0, &b.0));
        held
    };
    let country = |row: &Ranked| countries::name(&row.submission.country, lang.code()).to_owned();
    let region = |row: &Ranked| registered::region(lang, &row.submission.region);
    let shown = |key: &str, most: u32, held: Vec<(String, usize)>| {
        html! { @if most > 0 && !held.is_empty() {
            p { (lang.text(key)) " " @for (place, (name, count)) in held.iter().enumerate() {
                @if place > 0 { ", " } (name) " " (count) " / " (most)
            } }
        } }
    };
    html! {
        (shown("decision-by-country", caps.per_country, count(&country)))
        (shown("decision-by-region", caps.per_region, count(&region)))
    }
}

/// Places as an interval; a single number only where no other is left.
fn places(lang: Lang, best: usize, worst: usize) -> String {
    let count = |place: usize| lang.count(i64::try_from(place).unwrap_or(i64::MAX));
    if best == worst { count(best) } else { format!("{}–{}", count(best), count(worst)) }
}

/// In words, because a chance to the percent would be a precision that nobody has.
fn chance(lang: Lang, chance: f64) -> String {
    let key = match chance {
        chance if chance >= 0.95 => "chance-certain",
        chance if chance >= 0.75 => "chance-likely",
        chance if chance > 0.25 => "chance-open",
        chance if chance > 0.05 => "chance-unlikely",
        _ => "chance-none",
    };
    lang.text(key).into_owned()
}

fn table(reader: &Reader, found: &Ranking, rows: &[Ranked]) -> Markup {
    let lang = reader.lang;
    if !is_read(found) {
        return unread(reader, rows);
    }
    let capped = matches!(found.line, Line::Places(_));
    html! {
        table class="cards ranking" {
            thead { tr {
                th scope="col" { (lang.text("decision-place")) } th scope="col" { (lang.text("decision-city")) }
                th scope="col" class="number" { (lang.text("decision-score")) } th scope="col" { (lang.text("decision-range")) }
                th scope="col" class="number" { (lang.text("decision-reviews")) }
                @if capped { th scope="col" { (lang.text("decision-chance")) } }
                th scope="col" { (lang.text("decision-suggestion")) } th scope="col" { (lang.text("decision-title")) }
            } }
            tbody { @for row in rows { tr {
                td data-label=(lang.text("decision-place")) { @if let Some(placed) = &row.placed { (places(lang, placed.best_rank, placed.worst_rank)) } }
                th scope="row" {
                    @if row.suggestion == Suggestion::NotShortlisted { a href=(reader.href(&format!("/submissions/{}", row.submission.id))) { (row.name) } }
                    @else { a href=(reader.href(&format!("/calls/{}/assignment/{}", found.call.code, row.submission.id))) { (row.name) } }
                    " " span class="muted" { (countries::name(&row.submission.country, lang.code())) }
                }
                @match &row.placed {
                    Some(placed) => {
                        td class="number" data-label=(lang.text("decision-score")) { (lang.number(placed.quality, 1)) " " span class="muted" { "(" (lang.number(placed.low, 1)) " – " (lang.number(placed.high, 1)) ")" } }
                        td { (bar(reader, row)) }
                        td class="number" data-label=(lang.text("decision-reviews")) { (placed.reviews) }
                        @if capped { td data-label=(lang.text("decision-chance")) { (chance(lang, placed.chance)) } }
                    },
                    None => {
                        td class="number" {} td {} td class="number" data-label=(lang.text("decision-reviews")) { "0" }
                        @if capped { td {} }
                    },
                }
                td data-label=(lang.text("decision-suggestion")) { (suggestion(lang, row.suggestion)) }
                td data-label=(lang.text("decision-title")) { (outcome(lang, row)) }
            } } }
        }
    }
}

/// What was decided, where nobody scores.
fn unread(reader: &Reader, rows: &[Ranked]) -> Markup {
    let lang = reader.lang;
    html! {
        table class="cards" {
            thead { tr { th scope="col" { (lang.text("decision-city")) } th scope="col" { (lang.text("cities-country")) } th scope="col" { (lang.text("decision-title")) } } }
            tbody { @for row in rows { tr {
                th scope="row" { a href=(reader.href(&format!("/submissions/{}", row.submission.id))) { (row.name) } }
                td { (countries::name(&row.submission.country, lang.code())) }
                td data-label=(lang.text("decision-title")) { (outcome(lang, row)) }
            } } }
        }
    }
}

fn bar(reader: &Reader, row: &Ranked) -> Markup {
    let Some(placed) = &row.placed else { return html! {} };
    let lang = reader.lang;
    let id = format!("score-{}", row.submission.id);
    let text = lang.fill(
        "decision-bar",
        [
            ("score", lang.number(placed.quality, 1).into()),
            ("low", lang.number(placed.low, 1).into()),
            ("high", lang.number(placed.high, 1).into()),
        ],
    );
    let of = Interval {
        low: placed.low.clamp(1.0, 5.0),
        middle: placed.quality.clamp(1.0, 5.0),
        high: placed.high.clamp(1.0, 5.0),
        ..Interval::default()
    };
    let caption = Caption { id: &id, title: &row.name, description: &text };
    interval(&caption, Hue::Plain, &of, (1.0, 5.0))
}

pub fn suggestion(lang: Lang, suggestion: Suggestion) -> Markup {
    let sort = match suggestion {
        Suggestion::Accept => "mark good",
        Suggestion::Open | Suggestion::Capped => "mark warn",
        Suggestion::Decline | Suggestion::Unread | Suggestion::NotShortlisted => "mark",
    };
    html! { span class=(sort) { (lang.text(&format!("suggestion-{}", suggestion.code()))) } }
}

pub fn outcome(lang: Lang, row: &Ranked) -> Markup {
    html! { @match &row.decision {
        Some(decision) => strong { (lang.text(&format!("outcome-{}", decision.outcome.code()))) },
        None => span class="muted" { (lang.text("outcome-none")) },
    } }
}

/// When it is told, and the form that sets it.
fn told(
    reader: &Reader,
    found: &Ranking,
    publication: Option<&Publication>,
    decided: usize,
) -> Markup {
    let (lang, call) = (reader.lang, &found.call);
    let to = format!("/{}/calls/{}/decision/publication", lang.code(), call.code);
    let moment = |at: &network::ids::At| {
        let local = call.says.window.clock(at);
        lang.fill(
            "publication-moment",
            [
                ("moment", crate::calls::draw::moment(lang, &local).into()),
                ("zone", call.says.window.zone.replace('_', " ").into()),
            ],
        )
    };
    let again = found
        .rows
        .iter()
        .filter(|r| r.decision.as_ref().is_some_and(|d| d.told_at.is_none()))
        .count();
    html! {
        section id="publication" {
            @match publication {
                Some(Publication { published_at: Some(at), .. }) => {
                    div class="notice good" { p { (lang.fill("publication-done", [("moment", moment(at).into())])) " " a href=(reader.href(&format!("/calls/{}", call.code))) { (lang.text("publication-see")) } } }
                    @if again > 0 { form method="post" action=(to) {
                        h2 { (lang.fill("publication-again", [("count", again.into())])) }
                        (when(lang, &call.says.window.zone, ""))
                        button { (lang.text("publication-set")) }
                    } }
                },
                Some(held) => div class="notice" {
                    p { (lang.fill("publication-due", [("moment", moment(&held.due_at).into())])) }
                    form method="post" action=(to) { input type="hidden" name="act" value="call-off"; button class="plain" { (lang.text("publication-call-off")) } }
                },
                None => @if decided == found.rows.len() {
                    form method="post" action=(to) {
                        h2 { (lang.text("publication-title")) }
                        @let due = call.says.window.decided_by.as_ref().map(ToString::to_string).unwrap_or_default();
                        (when(lang, &call.says.window.zone, &due))
                        button { (lang.text("publication-set")) }
                    }
                } @else { p class="muted" { (lang.fill("publication-later", [("count", (found.rows.len() - decided).into())])) } },
            }
        }
    }
}

fn when(lang: Lang, zone: &str, due: &str) -> Markup {
    html! {
        div class="field" {
            label for="moment" { (lang.text("publication-when")) }
            p class="hint" id="moment-hint" { (lang.fill("publication-hint", [("zone", zone.replace('_', " ").into())])) }
            input type="datetime-local" step="1" id="moment" name="moment" required aria-describedby="moment-hint" value=(due);
        }
    }
}

/// The clear cases at once, each with the reason of its outcome.
fn clear(reader: &Reader, found: &Ranking, typed: &Asked) -> Markup {
    let lang = reader.lang;
    let open = |wanted: Suggestion| {
        found.rows.iter().filter(|r| r.suggestion == wanted && r.decision.is_none()).count()
    };
    let accept = open(Suggestion::Accept);
    let decline = open(Suggestion::Decline) + open(Suggestion::NotShortlisted);
    html! {
        @if accept + decline > 0 {
            details open[typed.act == "clear"] {
                summary { (lang.fill("decision-clear", [("accept", accept.into()), ("decline", decline.into())])) }
                form method="post" action=(format!("/{}/calls/{}/decision", lang.code(), found.call.code)) {
                    p { (lang.text("decision-clear-hint")) }
                    div class="field wide" { label for="accepted" { (lang.text("decision-why-accepted")) } textarea id="accepted" name="accepted" rows="3" { (typed.accepted) } }
                    div class="field wide" { label for="declined" { (lang.text("decision-why-declined")) } textarea id="declined" name="declined" rows="3" { (typed.declined) } }
                    button class="plain" name="act" value="clear" { (lang.text("decision-clear-do")) }
                }
            }
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Which page of the ranking it was asked on.
    page: usize,
    act: String,
    pub submission: String,
    pub outcome: String,
    pub reason: String,
    /// The last moment of a completion, on the clock of the call.
    pub until: String,
    accepted: String,
    declined: String,
    moment: String,
}

/// Leads back, or shows the page again with what is wrong.
async fn done(
    app: &App,
    reader: &Reader,
    code: &str,
    asked: &Asked,
    outcome: Result<()>,
) -> Result<Response, Problem> {
    let page = if asked.page > 1 { format!("?page={}", asked.page) } else { String::new() };
    led_on(reader, outcome, &format!("/calls/{code}/decision{page}"), async |wrong| {
        let mut conn = app.db.read().await?;
        drawn(app, &mut conn, reader, code, asked, Some(&wrong)).await
    })
    .await
}

pub async fn decide(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Form(asked): Form<Asked>,
) -> Result<Response, Problem> {
    reader.actor.may_run_jury()?;
    let decided = async {
        let mut tx = app.db.begin().await?;
        let (actor, now) = (&reader.actor, At::now());
        match asked.act.as_str() {
            "decide" => {
                let (id, outcome) = (submission_id(&asked.submission)?, asked.outcome.parse()?);
                let complete_by = match asked.until.as_str() {
                    "" => None,
                    until => Some(until.parse()?),
                };
                let new = NewDecision { outcome, reason: asked.reason.clone(), complete_by };
                decisions::decide(&mut tx, actor, &id, new, &now).await?;
            }
            "reopen" => {
                decisions::reopen(&mut tx, actor, &submission_id(&asked.submission)?).await?
            }
            "clear" => {
                let (yes, no) = (&asked.accepted, &asked.declined);
                decisions::decide_clear(&mut tx, actor, &code, yes, no, &app.calibrations, &now)
                    .await?;
            }
            _ => return Err(Error::NotFound),
        }
        tx.commit().await
    };
    done(&app, &reader, &code, &asked, decided.await).await
}

pub async fn publication(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Form(asked): Form<Asked>,
) -> Result<Response, Problem> {
    reader.actor.may_run_jury()?;
    let set = async {
        let mut tx = app.db.begin().await?;
        match asked.act.as_str() {
            "call-off" => decisions::call_off(&mut tx, &reader.actor, &code).await?,
            _ => {
                let moment = asked.moment.parse()?;
                decisions::set(&mut tx, &reader.actor, &code, &moment).await?;
            }
        }
        tx.commit().await
    };
    done(&app, &reader, &code, &asked, set.await).await
}

//! The submissions of a call for those who keep it: found, filtered, page by page, and as files.

use std::collections::HashMap;

use axum::{
    extract::{Path, Query, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use exchange::sheet::{Cell, to_csv, to_xlsx};
use maud::{Markup, html};
use network::{
    calls::{self, Asks, Call, Question},
    countries,
    ids::Known,
    packages::{self, Package},
    submissions::{self, Cells, Filter, Found, State as Standing},
};
use serde::Deserialize;

use super::{answers, city::state};
use crate::{
    App, Lang,
    page::{crumbs, page, pager, scrolling},
    problem::Problem,
    reader::Reader,
    shell::encoded,
};

/// Lines of one page.
const PAGE: usize = 50;

/// What is looked for, as it stands in the address.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Search {
    state: String,
    country: String,
    words: String,
    late: String,
    page: usize,
}

impl Search {
    pub fn filter(&self) -> Filter {
        Filter {
            state: self.state.parse().ok(),
            country: self.country.clone(),
            words: self.words.clone(),
            late: !self.late.is_empty(),
        }
    }

    fn query(&self, page: usize) -> String {
        let mut parts = vec![];
        for (name, value) in [
            ("state", &self.state),
            ("country", &self.country),
            ("words", &self.words),
            ("late", &self.late),
        ] {
            if !value.is_empty() {
                parts.push(format!("{name}={}", encoded(value)));
            }
        }
        if page > 1 {
            parts.push(format!("page={page}"));
        }
        if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
    }
}

pub async fn list(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Query(search): Query<Search>,
) -> Result<Markup, Problem> {
    reader.actor.may_keep_calls()?;
    let mut conn = app.db.read().await?;
    let call = calls::get(&mut conn, &reader.actor, &code, &Known::NOW).await?;
    let all = submissions::found(&mut conn, &reader.actor, &code, &Filter::default()).await?;
    let filter = search.filter();
    let shown = match filter == Filter::default() {
        true => all.clone(),
        false => submissions::found(&mut conn, &reader.actor, &code, &filter).await?,
    };
    let packages = packages::of_call(&mut conn, &code).await?;
    drop(conn);
    let lang = reader.lang;
    let pages = shown.len().div_ceil(PAGE).max(1);
    let here = search.page.clamp(1, pages);
    let lines = shown.iter().skip((here - 1) * PAGE).take(PAGE);
    let title = lang.fill("submissions-to", [("call", lang.of(&call.says.title).into())]);
    let path = format!("/calls/{code}/submissions");
    Ok(page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[
                ("/calls".into(), lang.text("calls-title").into_owned()),
                (format!("/calls/{code}"), lang.of(&call.says.title).to_owned()),
            ]))
            h1 { (title) }
            (tally(lang, &all))
            @if all.is_empty() { div class="empty" { p { (lang.text("submissions-to-none")) } } }
            @else {
                (form(&reader, &search, &all))
                p { (lang.fill("submissions-shown", [("shown", shown.len().into()), ("all", all.len().into())])) }
                @if shown.is_empty() { div class="empty" { p { (lang.text("submissions-none-such")) } p { a href=(reader.href(&path)) { (lang.text("submissions-all")) } } } }
                @else {
                    (table(&reader, &call, lines))
                    (pager(lang, here, pages, |page| reader.href(&format!("{path}{}", search.query(page)))))
                    (exports(&reader, &code, &search))
                }
                (packed(&reader, &packages))
            }
        },
    ))
}

fn tally(lang: Lang, all: &[Found]) -> Markup {
    let of = |state: Standing| all.iter().filter(|one| one.submission.state == state).count();
    html! {
        dl class="figures" { @for one in Standing::ALL {
            @if of(one) > 0 { div { dt { (state(lang, one)) } dd { (lang.count(of(one) as i64)) } } }
        } }
    }
}

fn form(reader: &Reader, search: &Search, all: &[Found]) -> Markup {
    let lang = reader.lang;
    let mut lands: Vec<(&str, &str)> = all
        .iter()
        .map(|one| one.submission.country.as_str())
        .map(|code| (code, countries::name(code, lang.code())))
        .collect();
    lands.sort_by(|a, b| lang.order(a.1, b.1));
    lands.dedup();
    html! {
        form method="get" class="filters" {
            div class="field" {
                label for="words" { (lang.text("cities-name")) }
                input id="words" name="words" type="search" value=(search.words);
            }
            div class="field" {
                label for="state" { (lang.text("submissions-state")) }
                select id="state" name="state" {
                    option value="" { (lang.text("submissions-any")) }
                    @for one in Standing::ALL { option value=(one.code()) selected[one.code() == search.state] { (state(lang, one)) } }
                }
            }
            div class="field" {
                label for="country" { (lang.text("cities-country")) }
                select id="country" name="country" {
                    option value="" { (lang.text("submissions-any")) }
                    @for (code, name) in lands { option value=(code) selected[code == search.country] { (name) } }
                }
            }
            label class="choice" { input type="checkbox" name="late" value="yes" checked[!search.late.is_empty()]; span { (lang.text("submissions-late-only")) } }
            button class="plain" { (lang.text("submissions-find")) }
        }
    }
}

fn table<'a>(reader: &Reader, call: &Call, lines: impl Iterator<Item = &'a Found>) -> Markup {
    let lang = reader.lang;
    let label = lang.fill("submissions-to", [("call", lang.of(&call.says.title).into())]);
    html! {
        (scrolling(&label, html! {
            table class="cards" {
                caption class="only-read" { (label) }
                thead { tr { @for key in ["cities-name", "cities-country", "submissions-state", "submissions-sent", "shortlist-rank"] { th scope="col" { (lang.text(key)) } } } }
                tbody { @for one in lines {
                    @let is = &one.submission;
                    tr {
                        th scope="row" { a href=(reader.href(&format!("/submissions/{}", is.id))) { (one.name) } }
                        td { (countries::name(&is.country, lang.code())) }
                        td data-label=(lang.text("submissions-state")) { (state(lang, is.state)) }
                        td data-label=(lang.text("submissions-sent")) {
                            @if let Some(at) = &is.sent_at { (lang.day(at)) }
                            @if is.late.is_some() { " " span class="mark warn" { (lang.text("submissions-late")) } }
                        }
                        td data-label=(lang.text("shortlist-rank")) { @if let Some(place) = is.place { (place) } }
                    }
                } }
            }
        }))
    }
}

fn exports(reader: &Reader, code: &str, search: &Search) -> Markup {
    let lang = reader.lang;
    let file =
        |end: &str| reader.href(&format!("/calls/{code}/submissions.{end}{}", search.query(1)));
    html! {
        div class="actions" {
            a class="button plain" href=(file("xlsx")) download=(format!("{code}.xlsx")) { (lang.text("submissions-xlsx")) }
            a class="button plain" href=(file("csv")) download=(format!("{code}.csv")) { (lang.text("submissions-csv")) }
            form method="post" action=(reader.href(&format!("/calls/{code}/packages{}", search.query(1)))) { button class="plain" { (lang.text("submissions-zip")) } }
        }
    }
}

fn packed(reader: &Reader, packages: &[Package]) -> Markup {
    let lang = reader.lang;
    html! {
        @if !packages.is_empty() {
            h2 { (lang.text("packages-title")) }
            ul { @for one in packages {
                li { a href=(reader.href(&format!("/calls/{}/packages/{}", one.call, one.id))) { (lang.day(&one.asked_at)) " · " (lang.fill("package-count", [("count", one.chosen.len().into())])) } }
            } }
        }
    }
}

/// The titles of an export: what is known of each submission, then its questions.
fn titles(lang: Lang, asked: &[&Question]) -> Vec<String> {
    let mut titles: Vec<String> = [
        "cities-name",
        "cities-code",
        "cities-country",
        "submissions-state",
        "submissions-sent",
        "submissions-late",
        "shortlist-rank",
        "receipt-number",
    ]
    .iter()
    .map(|key| lang.text(key).into_owned())
    .collect();
    for question in asked {
        titles.push(lang.of(&question.label).to_owned());
        if is_figure(question) {
            let label = lang.of(&question.label);
            titles.push(lang.fill("submissions-year-of", [("question", label.into())]));
        }
    }
    titles
}

fn is_figure(question: &Question) -> bool {
    matches!(question.asks, Asks::Figure { .. })
}

/// The submissions looked for, with what they answer, as a file.
async fn exported(
    app: &App,
    reader: &Reader,
    code: &str,
    search: &Search,
    to_file: fn(&[String], &[Vec<Cell<'_>>]) -> Vec<u8>,
) -> Result<Vec<u8>, Problem> {
    reader.actor.may_keep_calls()?;
    let mut conn = app.db.read().await?;
    let call = calls::get(&mut conn, &reader.actor, code, &Known::NOW).await?;
    let shown = submissions::found(&mut conn, &reader.actor, code, &search.filter()).await?;
    let ids: Vec<_> = shown.iter().map(|one| &one.submission.id).collect();
    let cells = submissions::cells(&mut conn, &reader.actor, &ids).await?;
    drop(conn);
    let lang = reader.lang;
    let write = move || {
        let asked: Vec<_> = call.says.questions().filter(|q| q.asks != Asks::Signature).collect();
        let rows: Vec<_> =
            shown.iter().map(|one| row(lang, &asked, one, cells.get(&one.submission.id))).collect();
        to_file(&titles(lang, &asked), &rows)
    };
    // other requests go on while it is written
    tokio::task::spawn_blocking(write).await.map_err(|_| Problem::internal())
}

fn row<'a>(
    lang: Lang,
    asked: &[&Question],
    one: &'a Found,
    cells: Option<&'a Cells>,
) -> Vec<Cell<'a>> {
    let is = &one.submission;
    let said: HashMap<_, _> =
        cells.into_iter().flat_map(Cells::iter).map(|cell| (cell.question, cell)).collect();
    let mut row: Vec<Cell> = vec![
        one.name.as_str().into(),
        is.city.as_str().into(),
        countries::name(&is.country, lang.code()).into(),
        lang.text(&format!("submission-state-{}", is.state.code())).into_owned().into(),
        is.sent_at.as_ref().map_or(Cell::Empty, |at| at.as_str().into()),
        is.late.as_deref().unwrap_or_default().into(),
        Cell::number(is.place.map(|place| place as f64)),
        is.id.as_str().into(),
    ];
    for question in asked {
        row.extend(answered(lang, question, said.get(question.code.as_str()).copied()));
    }
    row
}

/// The cells of one answer; a figure has its year beside it.
fn answered<'a>(
    lang: Lang,
    question: &Question,
    cell: Option<submissions::Cell<'a>>,
) -> Vec<Cell<'a>> {
    let Some(cell) = cell.filter(|cell| !cell.value.is_empty()) else {
        return vec![Cell::Empty; if is_figure(question) { 2 } else { 1 }];
    };
    match &question.asks {
        Asks::Figure { .. } => {
            let value = cell.value.parse().map_or(cell.value.into(), Cell::Number);
            vec![value, Cell::number(cell.year.map(|year| year as f64))]
        }
        Asks::Rating => vec![Cell::number(cell.value.parse().ok())],
        Asks::Choice { .. } | Asks::Consent | Asks::File => {
            vec![answers::in_words(lang, question, cell.value, None).into()]
        }
        _ => vec![cell.value.into()],
    }
}

pub async fn csv(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Query(search): Query<Search>,
) -> Result<Response, Problem> {
    let file = exported(&app, &reader, &code, &search, to_csv).await?;
    let media = "text/csv; charset=utf-8; header=present";
    Ok(attached(file, media, &format!("{code}.csv")))
}

pub async fn xlsx(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Query(search): Query<Search>,
) -> Result<Response, Problem> {
    let file = exported(&app, &reader, &code, &search, to_xlsx).await?;
    let media = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(attached(file, media, &format!("{code}.xlsx")))
}

fn attached(file: Vec<u8>, media: &'static str, name: &str) -> Response {
    let mut answer = ([(header::CONTENT_TYPE, media)], file).into_response();
    let disposition = format!("attachment; filename=\"{name}\"");
    if let Ok(disposition) = HeaderValue::from_str(&disposition) {
        answer.headers_mut().insert(header::CONTENT_DISPOSITION, disposition);
    }
    answer
}

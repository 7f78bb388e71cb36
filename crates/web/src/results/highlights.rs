//! The page of a conference that is over: highlights, results by session, papers and recordings.

use std::collections::HashMap;

use axum::{
    Form,
    extract::{Path, State},
    response::Redirect,
};
use maud::{Markup, html};
use network::{
    conferences, countries,
    ids::{At, Known},
    programme::{
        came::{self, Came, Count},
        papers::{self, Paper},
        results::{self, Outcome},
        sessions::{self, Session},
    },
};

use crate::{
    App, Lang,
    conferences::{
        frame::{Organised, frame},
        words::{kind, plain, said},
    },
    problem::Problem,
    programme::paper_links,
    reader::Reader,
};

pub async fn read(
    State(app): State<App>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let one = conferences::get(&mut conn, &reader.actor, &code, &Known::NOW).await?;
    let all = results::all(&mut conn, &reader.actor, &code).await?;
    let sessions = sessions::all(&mut conn, &code, &Known::NOW).await?;
    let papers = papers::released(&mut conn, &code).await?;
    let came = came::came(&mut conn, &code).await?;
    drop(conn);
    let over = At::now() > At::end_of(one.is.ends);
    let lang = reader.lang;
    let organises = reader.actor.may_organise(&code).is_ok();
    let of = |session: &Session| all.iter().find(|one| one.session == session.code);
    let shown: Vec<&Session> = sessions
        .iter()
        .filter(|session| {
            of(session).is_some() || papers.iter().any(|paper| paper.session == session.code)
        })
        .collect();
    let highlights: Vec<(&Session, &Outcome)> = sessions
        .iter()
        .filter_map(|session| Some((session, of(session)?)))
        .filter(|(_, one)| one.released_at.is_some() && !one.is.highlights.is_blank())
        .collect();
    let unwritten: Vec<&Session> = sessions
        .iter()
        .filter(|session| session.is.is_planned() && of(session).is_none())
        .collect();
    Ok(frame(
        &reader,
        &one,
        &lang.text("results"),
        "/results",
        html! {
            @if shown.is_empty() { p class="empty" { (lang.text("results-none")) } }
            @if !highlights.is_empty() {
                h2 { (lang.text("results-highlights")) }
                ul class="highlights" { @for (session, one) in highlights {
                    @let told = one.is.highlights.in_language(lang.code());
                    @for line in told.text.lines().filter(|line| !line.trim().is_empty()) {
                        li { span lang=(told.language) { (line) } " " span class="muted small" { (plain(lang, &session.is.title)) } }
                    }
                } }
            }
            @if came.all.registered > 0 && (over || organises) { (who_came(lang, &came)) }
            @for session in shown {
                (section(&reader, &code, session, of(session), &papers, organises))
            }
            @if organises && !unwritten.is_empty() {
                details { summary { (lang.fill("results-unwritten", [("count", unwritten.len().into())])) }
                    ul { @for session in unwritten { li { a href=(reader.href(&format!("/conferences/{code}/sessions/{}/result", session.code))) { (plain(lang, &session.is.title)) } } } } }
            }
        },
    ))
}

/// How many of whom: numbers only.
fn who_came(lang: Lang, came: &Came) -> Markup {
    let gender = |code: &str| match code {
        "" => lang.text("came-untold"),
        code => lang.text(&format!("came-gender-{code}")),
    };
    let country = |code: &str| match code {
        "" => lang.text("came-untold").into_owned(),
        code => countries::name(code, lang.code()).to_owned(),
    };
    let part = |code: &str| lang.text(&format!("came-part-{code}")).into_owned();
    let mut countries: Vec<(String, Count)> =
        came.countries.iter().map(|(code, count)| (country(code), *count)).collect();
    countries
        .sort_by(|a, b| b.1.registered.cmp(&a.1.registered).then_with(|| lang.order(&a.0, &b.0)));
    let parts: Vec<(String, Count)> =
        came.parts.iter().map(|(code, count)| (part(code), *count)).collect();
    let genders: Vec<(String, Count)> =
        came.genders.iter().map(|(code, count)| (gender(code).into_owned(), *count)).collect();
    let table = |key: &str, rows: &[(String, Count)]| {
        html! {
            table {
                caption { (lang.text(key)) }
                thead { tr {
                    th scope="col" { (lang.text(key)) }
                    th scope="col" class="number" { (lang.text("came-registered")) }
                    @if came.is_counted() { th scope="col" class="number" { (lang.text("came-came")) } }
                } }
                tbody { @for (name, count) in rows { tr {
                    th scope="row" { (name) }
                    td class="number" { (count.registered) }
                    @if came.is_counted() { td class="number" { (count.came) } }
                } } }
            }
        }
    };
    html! {
        h2 { (lang.text("came")) }
        p class="lead" { (lang.fill("came-lead", [("registered", came.all.registered.into()), ("came", came.all.came.into()), ("countries", came.countries.keys().filter(|code| !code.is_empty()).count().into())])) }
        details { summary { (lang.text("came-tables")) }
            div class="columns" {
                (table("came-countries", &countries))
                (table("came-parts", &parts))
                (table("came-genders", &genders))
            }
        }
    }
}

fn section(
    reader: &Reader,
    code: &str,
    session: &Session,
    one: Option<&Outcome>,
    papers: &[Paper],
    organises: bool,
) -> Markup {
    let lang = reader.lang;
    let own: Vec<&Paper> = papers.iter().filter(|paper| paper.session == session.code).collect();
    html! {
        section class="result" id=(session.code) {
            h2 { (said(lang, &session.is.title)) }
            p class="muted small" { (kind(lang, session.is.kind)) @if let Some(people) = one.map(|one| one.is.people).filter(|people| *people > 0) { " · " (lang.fill("results-people", [("count", people.into())])) } }
            @if let Some(one) = one {
                @if organises { (release_form(reader, code, session, one)) }
                @for text in [&one.is.summary, &one.is.follow_up] {
                    @let told = text.in_language(lang.code());
                    @if std::ptr::eq(text, &one.is.follow_up) && !text.is_blank() { h3 { (lang.text("result-follow-up")) } }
                    @for line in told.text.lines().filter(|line| !line.trim().is_empty()) { p lang=(told.language) { (line) } }
                }
            }
            (paper_links(lang, &own, |file| format!("/files/{file}")))
        }
    }
}

fn release_form(reader: &Reader, code: &str, session: &Session, one: &Outcome) -> Markup {
    let lang = reader.lang;
    let name = plain(lang, &session.is.title);
    html! {
        form method="post" action=(reader.href(&format!("/conferences/{code}/results/release"))) class="inline" {
            input type="hidden" name="session" value=(session.code);
            @if one.released_at.is_some() {
                span class="mark" { (lang.text("paper-released")) }
                button class="quiet" name="released" value="no" { (lang.text("paper-close")) span class="only-read" { ": " (name) } }
            } @else {
                span class="mark warn" { (lang.text("result-unreleased")) }
                button class="plain" name="released" value="yes" { (lang.text("result-release")) span class="only-read" { ": " (name) } }
            }
            a class="line" href=(reader.href(&format!("/conferences/{code}/sessions/{}/result", session.code))) { (lang.text("result-change")) span class="only-read" { ": " (name) } }
        }
    }
}

pub async fn release(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(typed): Form<HashMap<String, String>>,
) -> Result<Redirect, Problem> {
    let session = typed.get("session").map_or("", String::as_str);
    let released = typed.get("released").is_some_and(|said| said == "yes");
    let mut tx = app.db.begin().await?;
    results::release(&mut tx, &reader.actor, &code, session, released).await?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href(&format!("/conferences/{code}/results#{session}"))))
}

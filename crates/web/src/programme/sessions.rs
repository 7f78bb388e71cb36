//! The sessions as organisers keep them: what each is, for whom, by whom.

use std::collections::HashMap;

use axum::{
    Form,
    extract::{Path, State},
    response::{Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result,
    conferences::{self, Conference},
    frameworks::{self, Frameworks},
    ids::Known,
    programme::{
        papers,
        people::{self, Person},
        sessions::{self, Content, Kind, Session},
    },
};

use super::papers::kept;
use crate::{
    App,
    conferences::{
        frame::{Organised, frame},
        words::{kind, language_choices, plain},
    },
    fields::{Choices, Field, Texts, Ticked, Wrong, settled, summary, texts},
    page::{crumbs, page},
    problem::Problem,
    reader::Reader,
};

type Typed = HashMap<String, String>;

pub async fn list(
    State(app): State<App>,
    Organised { reader, code }: Organised,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let one = conferences::get(&mut conn, &reader.actor, &code, &Known::NOW).await?;
    let new = Content { minutes: 60, languages: one.is.languages, ..Content::default() };
    Ok(listed(&mut conn, &reader, &code, &written(&new, &[]), None).await?)
}

pub async fn add(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Form(Ticked(typed)): Form<Ticked>,
) -> Result<Response, Problem> {
    let mut tx = app.db.begin().await?;
    let people = people::all(&mut tx, &code, &Known::NOW).await?;
    let outcome = match read(&typed, Content::default(), &people) {
        Ok(is) => sessions::add(&mut tx, &reader.actor, &code, None, is).await,
        Err(error) => Err(error),
    };
    settled(
        tx,
        &reader,
        outcome,
        |_| format!("/conferences/{code}/sessions"),
        async |wrong| {
            Ok(listed(&mut *app.db.read().await?, &reader, &code, &typed, Some(&wrong)).await?)
        },
    )
    .await
}

pub async fn filled(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, session)): Path<(String, String, String)>,
) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let one = sessions::get(&mut conn, &code, &session).await?;
    let people = people::all(&mut conn, &code, &Known::NOW).await?;
    Ok(edited(&mut conn, &reader, &one, &written(&one.is, &people), None).await?)
}

pub async fn correct(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, session)): Path<(String, String, String)>,
    Form(Ticked(typed)): Form<Ticked>,
) -> Result<Response, Problem> {
    let mut tx = app.db.begin().await?;
    let last = sessions::get(&mut tx, &code, &session).await?;
    let people = people::all(&mut tx, &code, &Known::NOW).await?;
    let seen = typed.get("seen").and_then(|seen| seen.parse().ok()).unwrap_or(last.revision);
    let outcome = match read(&typed, last.is.clone(), &people) {
        Ok(is) => sessions::correct(&mut tx, &reader.actor, &code, &session, is, seen).await,
        Err(error) => Err(error),
    };
    settled(
        tx,
        &reader,
        outcome,
        |_| format!("/conferences/{code}/sessions"),
        async |wrong| {
            Ok(edited(&mut *app.db.read().await?, &reader, &last, &typed, Some(&wrong)).await?)
        },
    )
    .await
}

pub async fn withdraw(
    State(app): State<App>,
    Organised { reader, code }: Organised,
    Path((_, _, session)): Path<(String, String, String)>,
    Form(typed): Form<Typed>,
) -> Result<Redirect, Problem> {
    let mut tx = app.db.begin().await?;
    let why = typed.get("why").map_or("", String::as_str);
    sessions::withdraw(&mut tx, &reader.actor, &code, &session, why).await?;
    tx.commit().await?;
    Ok(Redirect::to(&reader.href(&format!("/conferences/{code}/sessions"))))
}

/// What a form says; people by name or code, one a line.
fn read(typed: &Typed, before: Content, people: &[Person]) -> Result<Content> {
    let said = |name: &str| typed.get(name).map_or("", |text| text.trim());
    let number = |field: &'static str| -> Result<i64> {
        let text = if said(field).is_empty() { "0" } else { said(field) };
        text.parse().map_err(|_| Error::invalid(field, "count-invalid").with("value", text))
    };
    let named = |field: &'static str| -> Result<Vec<String>> {
        let lines = said(field).lines().map(str::trim).filter(|line| !line.is_empty());
        lines
            .map(|line| {
                let found = people.iter().find(|one| one.code == line || one.is.name == line);
                found
                    .map(|one| one.code.clone())
                    .ok_or_else(|| Error::invalid(field, "person-unknown").with("code", line))
            })
            .collect()
    };
    Ok(Content {
        kind: said("kind").parse::<Kind>()?,
        title: texts(typed, "title"),
        about: texts(typed, "about"),
        minutes: number("minutes")?,
        sub_theme: said("sub_theme").to_owned(),
        languages: said("languages").split_whitespace().map(str::to_owned).collect(),
        interpreted: typed.contains_key("interpreted"),
        exclusive: typed.contains_key("exclusive"),
        expected: u32::try_from(number("expected")?).map_err(|_| {
            Error::invalid("expected", "count-invalid").with("value", said("expected"))
        })?,
        chairs: named("chairs")?,
        speakers: named("speakers")?,
        rapporteurs: named("rapporteurs")?,
        attend: named("attend")?,
        areas: said("areas").split_whitespace().map(str::to_owned).collect(),
        goals: said("goals").split_whitespace().map(goal).collect::<Result<_>>()?,
        ..before
    })
}

fn goal(text: &str) -> Result<u8> {
    text.parse().map_err(|_| Error::invalid("goals", "count-invalid").with("value", text))
}

/// The form of a session as somebody would have typed it.
fn written(is: &Content, people: &[Person]) -> Typed {
    let mut typed = Typed::new();
    for (name, text) in [("title", &is.title), ("about", &is.about)] {
        for (language, version) in text.versions() {
            typed.insert(format!("{name}-{language}"), version.to_owned());
        }
    }
    let goals: Vec<String> = is.goals.iter().map(u8::to_string).collect();
    for (name, value) in [
        ("kind", is.kind.code().to_owned()),
        ("minutes", is.minutes.to_string()),
        ("sub_theme", is.sub_theme.clone()),
        ("languages", is.languages.join(" ")),
        ("expected", is.expected.to_string()),
        ("speakers", names(&is.speakers, people).join("\n")),
        ("chairs", names(&is.chairs, people).join("\n")),
        ("rapporteurs", names(&is.rapporteurs, people).join("\n")),
        ("attend", names(&is.attend, people).join("\n")),
        ("areas", is.areas.join(" ")),
        ("goals", goals.join(" ")),
    ] {
        typed.insert(name.to_owned(), value);
    }
    for (name, said) in [("interpreted", is.interpreted), ("exclusive", is.exclusive)] {
        if said {
            typed.insert(name.to_owned(), "yes".to_owned());
        }
    }
    typed
}

async fn listed(
    conn: &mut Conn,
    reader: &Reader,
    code: &str,
    new: &Typed,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let one = conferences::get(conn, &reader.actor, code, &Known::NOW).await?;
    let all = sessions::all(conn, code, &Known::NOW).await?;
    let people = people::all(conn, code, &Known::NOW).await?;
    let frameworks = frameworks::all(conn, &Known::NOW).await?;
    let (lang, grid) = (reader.lang, one.is.grid);
    let minutes =
        |(from, to): (jiff::civil::Time, jiff::civil::Time)| to.duration_since(from).as_mins();
    let half = minutes(grid.morning).max(minutes(grid.afternoon));
    Ok(frame(
        reader,
        &one,
        &lang.text("conference-sessions"),
        "/sessions",
        html! {
            p class="lead" { (lang.text("programme-sessions-lead")) }
            div class="actions" {
                a class="button plain" href=(reader.href(&format!("/conferences/{code}/import"))) { (lang.text("sessions-import")) }
            }
            @for session in all.iter().filter(|session| session.is.is_planned() && session.is.minutes > half) {
                div class="notice warn" { p { (lang.fill("clash-too-long", [("first", plain(lang, &session.is.title).into()), ("needs", session.is.minutes.into()), ("has", half.into())])) } }
            }
            @if all.is_empty() { p class="empty" { (lang.text("sessions-none")) } }
            @else {
                table class="cards" {
                    thead { tr {
                        th scope="col" { (lang.text("session-title")) }
                        th scope="col" { (lang.text("session-kind")) }
                        th scope="col" class="number" { (lang.text("session-minutes")) }
                        th scope="col" { (lang.text("session-speakers")) }
                    } }
                    tbody { @for session in &all { tr {
                        th scope="row" { a href=(reader.href(&format!("/conferences/{code}/sessions/{}", session.code))) { (plain(lang, &session.is.title)) } }
                        td data-label=(lang.text("session-kind")) { (kind(lang, session.is.kind)) }
                        td class="number" data-label=(lang.text("session-minutes")) { (session.is.minutes) }
                        td data-label=(lang.text("session-speakers")) { (lang.list(&names(&session.is.speakers, &people))) }
                    } } }
                }
            }
            details open[wrong.is_some() || all.is_empty()] { summary { (lang.text("sessions-add")) }
                (summary(lang, wrong))
                form method="post" {
                    (fields(reader, &one, &frameworks, new, wrong))
                    button { (lang.text("sessions-add")) }
                }
            }
        },
    ))
}

fn names(codes: &[String], people: &[Person]) -> Vec<String> {
    codes
        .iter()
        .map(|code| {
            let known = people.iter().find(|one| one.code == *code);
            known.map_or_else(|| code.clone(), |one| one.is.name.clone())
        })
        .collect()
}

async fn edited(
    conn: &mut Conn,
    reader: &Reader,
    session: &Session,
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let code = &session.conference;
    let one = conferences::get(conn, &reader.actor, code, &Known::NOW).await?;
    let papers = papers::of_session(conn, &reader.actor, code, &session.code).await?;
    let frameworks = frameworks::all(conn, &Known::NOW).await?;
    let lang = reader.lang;
    Ok(page(
        reader,
        &plain(lang, &session.is.title),
        html! {
            (crumbs(reader, &[
                ("/conferences".into(), lang.text("conferences-title").into_owned()),
                (format!("/conferences/{code}"), plain(lang, &one.is.title)),
                (format!("/conferences/{code}/sessions"), lang.text("conference-sessions").into_owned()),
            ]))
            h1 { (plain(lang, &session.is.title)) }
            (summary(lang, wrong))
            form method="post" {
                input type="hidden" name="seen" value=(session.revision);
                (fields(reader, &one, &frameworks, typed, wrong))
                button { (lang.text("conference-save")) }
            }
            (kept(reader, &one.is, code, &session.code, &papers))
            div class="actions" { a class="button plain" href=(reader.href(&format!("/conferences/{code}/sessions/{}/result", session.code))) { (lang.text("result")) } }
            details { summary { (lang.text("session-withdraw")) }
                form method="post" action=(reader.href(&format!("/conferences/{code}/sessions/{}/withdraw", session.code))) {
                    (Field::line("why", lang.text("conference-why")).optional())
                    button class="plain" { (lang.text("session-withdraw")) }
                }
            }
        },
    ))
}

fn fields(
    reader: &Reader,
    one: &Conference,
    frameworks: &Frameworks,
    typed: &Typed,
    wrong: Option<&Wrong>,
) -> Markup {
    let lang = reader.lang;
    let said = |name: &str| typed.get(name).map_or("", String::as_str);
    let kinds = Kind::ALL.iter().map(|one| (one.code().to_owned(), kind(lang, *one)));
    let themes = std::iter::once((String::new(), "–".to_owned())).chain(
        one.is.sub_themes.iter().map(|theme| (theme.code.clone(), plain(lang, &theme.name))),
    );
    let number = |name: &'static str, key: &str| {
        Field::line(name, lang.text(key)).kind("number").value(said(name)).wrong(wrong)
    };
    let people = |name: &'static str, key: &str| {
        Field::text(name, lang.text(key), 2).value(said(name)).optional().wrong(wrong)
    };
    let some = |name: &'static str, key: &str, choices: Vec<(String, String)>| {
        let choices = Choices::new(name, lang.text(key), choices);
        choices.held(said(name).split_whitespace()).wrong(wrong)
    };
    let areas = frameworks
        .areas()
        .map(|area| (area.code.clone(), format!("{} {}", area.code, lang.of(&area.label))));
    let goals = frameworks
        .goals()
        .map(|goal| (goal.number.to_string(), format!("{} {}", goal.number, lang.of(&goal.label))));
    html! {
        (Field::choice("kind", lang.text("session-kind"), kinds).value(said("kind")).wrong(wrong))
        (Texts::line(lang, "title", lang.text("session-title"), &texts(typed, "title")).wrong(wrong))
        (Texts::line(lang, "about", lang.text("session-about"), &texts(typed, "about")).long(3).wrong(wrong))
        (number("minutes", "session-minutes"))
        (Field::choice("sub_theme", lang.text("conference-sub-theme"), themes).value(said("sub_theme")).optional().wrong(wrong))
        (some("languages", "conference-languages", language_choices(lang, &one.is.languages)))
        label class="choice" { input type="checkbox" name="interpreted" value="yes" checked[typed.contains_key("interpreted")]; (lang.text("session-needs-interpreters")) }
        label class="choice" { input type="checkbox" name="exclusive" value="yes" checked[typed.contains_key("exclusive")]; (lang.text("session-exclusive")) }
        (number("expected", "session-expected").optional())
        p class="hint" { (lang.text("session-by-name")) }
        (people("speakers", "session-speakers"))
        (people("chairs", "session-chairs"))
        (people("rapporteurs", "session-rapporteurs"))
        (people("attend", "session-attend"))
        (some("areas", "session-areas", areas.collect()).folded())
        (some("goals", "nav-goals", goals.collect()).folded())
    }
}

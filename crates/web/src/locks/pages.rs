use axum::{
    Form,
    extract::{Path, State},
    response::Response,
};
use maud::{Markup, html};
use network::{
    Conn, Error, Result, accounts, cities, frameworks,
    ids::{CityCode, Known},
    locks,
};
use serde::Deserialize;

use crate::{
    App,
    fields::{Field, Wrong, settled, summary},
    page::{crumbs, page, scrolling},
    problem::Problem,
    reader::Reader,
};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Turned {
    act: String,
    area: String,
    year: String,
    reason: String,
}

pub async fn all(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
) -> Result<Markup, Problem> {
    reader.actor.may_coordinate(&city)?;
    let mut conn = app.db.read().await?;
    Ok(drawn(&mut conn, &reader, &city, &Turned::default(), None).await?)
}

pub async fn turn(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Form(typed): Form<Turned>,
) -> Result<Response, Problem> {
    reader.actor.may_coordinate(&city)?;
    let mut tx = app.db.begin().await?;
    let outcome = match typed.year.trim().parse() {
        Err(_) => Err(Error::invalid("year", "target-year").with("year", typed.year.trim())),
        Ok(year) if typed.act == "unlock" => {
            locks::unlock(&mut tx, &reader.actor, &city, &typed.area, year, &typed.reason).await
        }
        Ok(year) => locks::lock(&mut tx, &reader.actor, &city, &typed.area, year).await,
    };
    settled(
        tx,
        &reader,
        outcome,
        |()| format!("/cities/{city}/locks"),
        async |wrong| {
            Ok(drawn(&mut *app.db.read().await?, &reader, &city, &typed, Some(&wrong)).await?)
        },
    )
    .await
}

async fn drawn(
    conn: &mut Conn,
    reader: &Reader,
    city: &CityCode,
    typed: &Turned,
    wrong: Option<&Wrong>,
) -> Result<Markup> {
    let city = cities::get(conn, city, &Known::NOW, None).await?;
    let frameworks = frameworks::all(conn, &Known::NOW).await?;
    let all = locks::of_city(conn, city.code()).await?;
    let names = accounts::people::names(conn).await?;
    let lang = reader.lang;
    let title = lang.text("locks-title");
    let area_name = |code: &str| {
        frameworks
            .area(code)
            .map_or(code.to_owned(), |area| format!("{code} {}", lang.of(&area.label)))
    };
    let who = |id: &str| names.get(id).cloned().unwrap_or_else(|| lang.text("stoa").into_owned());
    Ok(page(
        reader,
        &title,
        html! {
            (crumbs(reader, &[
                (format!("/cities/{}", city.code()), city.name().to_owned()),
                (format!("/cities/{}/requests", city.code()), lang.text("requests-title").into_owned()),
            ]))
            h1 { (title) }
            p class="lead" { (lang.text("locks-lead")) }
            (summary(lang, wrong))
            @if all.is_empty() {
                div class="empty" { p { (lang.text("locks-none")) } }
            } @else {
                (scrolling(&title, html! { table class="cards" {
                    thead { tr {
                        th scope="col" { (lang.text("locks-area")) }
                        th scope="col" class="number" { (lang.text("locks-year")) }
                        th scope="col" { (lang.text("locks-since")) }
                        th scope="col" { (lang.text("locks-unlocked")) }
                    } }
                    tbody { @for lock in &all { tr {
                        th scope="row" { (area_name(&lock.area)) }
                        td class="number" data-label=(lang.text("locks-year")) { (lock.year) }
                        td data-label=(lang.text("locks-since")) { (lang.day(&lock.locked_at)) ", " (who(&lock.locked_by)) }
                        td data-label=[lock.unlocked_at.as_ref().map(|_| lang.text("locks-unlocked"))] {
                            @if let Some(at) = &lock.unlocked_at {
                                (lang.day(at)) ", " (who(lock.unlocked_by.as_deref().unwrap_or_default())) (lang.colon()) q { (lock.reason.as_deref().unwrap_or_default()) }
                            } @else {
                                details {
                                    summary { (lang.text("locks-unlock")) }
                                    form method="post" {
                                        input type="hidden" name="act" value="unlock";
                                        input type="hidden" name="area" value=(lock.area);
                                        input type="hidden" name="year" value=(lock.year);
                                        label { (lang.text("locks-why")) input name="reason" required maxlength="1000"; }
                                        button class="plain" { (lang.text("locks-unlock")) }
                                    }
                                }
                            }
                        }
                    } } }
                } }))
            }
            h2 { (lang.text("locks-lock")) }
            form method="post" {
                input type="hidden" name="act" value="lock";
                (Field::choice("area", lang.text("locks-area"), frameworks.areas().map(|area| (area.code.clone(), area_name(&area.code)))).value(&typed.area).wrong(wrong))
                (Field::line("year", lang.text("locks-year")).kind("number").value(&typed.year).wrong(wrong))
                button { (lang.text("locks-lock")) }
            }
        },
    ))
}

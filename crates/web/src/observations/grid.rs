//! The grid: all measurements of a city by years, one field a figure. It is a plain
//! form; the module `observation-grid.js` adds keys, paste and saving row by row.

mod rows;
mod save;

use axum::{
    Form,
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use network::{
    Conn, Result,
    cities::{self, City},
    frameworks::{self, Frameworks},
    ids::{At, CityCode},
    observations::{self, Key, Observation, Period, Place},
};
use serde::Deserialize;
use std::{collections::HashMap, sync::Arc};

use super::typed;
use crate::{
    App,
    page::{crumbs, page_with},
    problem::Problem,
    reader::Reader,
};
pub use save::warned;
use save::{Outcome, Sent};

/// How many years stand side by side.
const YEARS: i16 = 6;

/// Which part of a city's figures is shown.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Part {
    from: String,
    place: String,
    area: String,
    saved: usize,
}

/// All that the grid is drawn from.
struct Sheet {
    city: City,
    frameworks: Arc<Frameworks>,
    held: HashMap<Key, Observation>,
    /// How many figures of a measurement are not about a year, or stand in other series.
    others: HashMap<String, usize>,
    place: Place,
    area: String,
    years: Vec<i16>,
}

impl Sheet {
    async fn read(conn: &mut Conn, reader: &Reader, city: &CityCode, part: &Part) -> Result<Self> {
        let frameworks = frameworks::all(conn, &reader.known).await?;
        let found = observations::of_city(conn, city, &reader.known).await?;
        let place = typed::place(&part.place)?;
        let this_year: i16 = At::now().day().get(..4).and_then(|y| y.parse().ok()).unwrap_or(2026);
        let newest = found.iter().map(|one| one.key.period.year() as i16).max();
        let last = newest.unwrap_or(this_year - 1).clamp(this_year - YEARS, this_year);
        let from = match part.from.parse::<i16>() {
            Ok(year) => year.clamp(1800, 2194),
            Err(_) => last - YEARS + 1,
        };
        let years: Vec<i16> = (from..from + YEARS).collect();
        let in_series = |key: &Key| {
            key.place == place && key.breakdown.is_total() && matches!(key.period, Period::Year(_))
        };
        let mut others = HashMap::new();
        for one in found.iter().filter(|one| !in_series(&one.key)) {
            *others.entry(one.key.measurement.clone()).or_default() += 1;
        }
        let held = found.into_iter().map(|one| (one.key.clone(), one)).collect();
        Ok(Self {
            city: cities::get(conn, city, &reader.known, None).await?,
            frameworks,
            held,
            others,
            place,
            area: part.area.clone(),
            years,
        })
    }

    fn key(&self, measurement: &str, year: i16) -> Key {
        Key {
            city: self.city.code().clone(),
            measurement: measurement.to_owned(),
            period: Period::Year(year),
            place: self.place,
            breakdown: observations::Breakdown::TOTAL,
        }
    }

    /// The address of the grid, from another year on.
    fn address(&self, from: i16) -> String {
        format!(
            "/cities/{}/observations?from={from}&place={}&area={}",
            self.city.code(),
            self.place.code(),
            crate::shell::encoded(&self.area),
        )
    }
}

pub async fn page(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Query(part): Query<Part>,
) -> Result<Markup, Problem> {
    reader.actor.may_record(&city)?;
    let mut conn = app.db.read().await?;
    let sheet = Sheet::read(&mut conn, &reader, &city, &part).await?;
    Ok(drawn(
        &reader,
        &sheet,
        &Sent::default(),
        &Outcome { saved: part.saved, ..Outcome::default() },
    ))
}

pub async fn save(
    State(app): State<App>,
    reader: Reader,
    Path((_, city)): Path<(String, CityCode)>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    reader.actor.may_record(&city)?;
    let sent = Sent::of(fields);
    let mut tx = app.db.begin().await?;
    let sheet = Sheet::read(&mut tx, &reader, &city, &sent.part).await?;
    let outcome = save::all(&mut tx, &reader, &sheet, &sent).await?;
    let sheet = Sheet::read(&mut tx, &reader, &city, &sent.part).await?;
    tx.commit().await?;
    if outcome.is_plain() {
        let to = format!("{}&saved={}", sheet.address(sheet.years[0]), outcome.saved);
        return Ok(Redirect::to(&reader.href(&to)).into_response());
    }
    let status = match &outcome {
        outcome if !outcome.collisions.is_empty() => StatusCode::CONFLICT,
        outcome if !outcome.refused.is_empty() => StatusCode::UNPROCESSABLE_ENTITY,
        _ => StatusCode::OK,
    };
    Ok((status, drawn(&reader, &sheet, &sent, &outcome)).into_response())
}

fn drawn(reader: &Reader, sheet: &Sheet, sent: &Sent, outcome: &Outcome) -> Markup {
    let lang = reader.lang;
    let code = sheet.city.code();
    let title = lang.fill("observations-title", [("city", sheet.city.name().into())]);
    page_with(
        reader,
        &title,
        &["observation-grid.js"],
        html! {
            (crumbs(reader, &[
                ("/cities".into(), lang.text("nav-cities").into_owned()),
                (format!("/cities/{code}"), sheet.city.name().to_owned()),
            ]))
            h1 { (title) }
            p class="lead" { (lang.text("observations-lead")) }
            (outcome.told(reader, sheet, sent))
            (choice(reader, sheet))
            (rows::form(reader, sheet, sent, outcome))
            div class="actions" {
                a class="button plain" href=(reader.href(&format!("/cities/{code}/observations/one"))) { (lang.text("observations-one-new")) }
                a class="button plain" href=(reader.href(&format!("/cities/{code}/targets"))) { (lang.text("targets-title")) }
                a class="button plain" href=(reader.href(&format!("/cities/{code}"))) { (lang.text("observations-see-city")) }
            }
        },
    )
}

/// Which place, which area, which years.
fn choice(reader: &Reader, sheet: &Sheet) -> Markup {
    let lang = reader.lang;
    let (first, last) = (sheet.years[0], sheet.years[sheet.years.len() - 1]);
    html! {
        form class="filters" method="get" {
            div class="field" {
                label for="area" { (lang.text("observations-area")) }
                select id="area" name="area" {
                    option value="" { (lang.text("observations-all-areas")) }
                    @for area in sheet.frameworks.areas() {
                        option value=(area.code) selected[area.code == sheet.area] { (area.code) " " (lang.of(&area.label)) }
                    }
                }
            }
            div class="field" {
                label for="place" { (lang.text("observations-place")) }
                select id="place" name="place" { @for place in Place::all() {
                    option value=(place.code()) selected[place == sheet.place] { (lang.of(place.label())) }
                } }
            }
            div class="field" {
                label for="from" { (lang.text("observations-from")) }
                input id="from" name="from" type="number" min="1800" max="2194" value=(first);
            }
            button class="plain" { (lang.text("observations-show")) }
        }
        nav aria-label=(lang.text("observations-years")) { ul class="pages" {
            li { a rel="prev" href=(reader.href(&sheet.address(first - YEARS))) { "← " (first - YEARS) "–" (first - 1) } }
            li { a rel="next" href=(reader.href(&sheet.address(last + 1))) { (last + 1) "–" (last + YEARS) " →" } }
        } }
    }
}

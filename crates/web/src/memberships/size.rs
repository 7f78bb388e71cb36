//! How many cities there were when: as published, and as far as the register knows.

use std::collections::HashSet;

use axum::extract::State;
use charts::{
    Caption, Hue,
    lines::{self, Line, Mark, Point},
};
use maud::{Markup, html};
use network::{
    cities::{self, City},
    ids::CityCode,
    memberships::{self, Published, Said, Spell},
};

use crate::{
    App,
    page::{crumbs, page, scrolling},
    problem::Problem,
    reader::Reader,
};

pub async fn over_time(State(app): State<App>, reader: Reader) -> Result<Markup, Problem> {
    let mut conn = app.db.read().await?;
    let mut spells = memberships::all(&mut conn, &reader.known).await?;
    let mut invented = cities::all(&mut conn, &reader.known, None).await?;
    drop(conn);
    invented.retain(City::is_invented);
    let invented: HashSet<&CityCode> = invented.iter().map(City::code).collect();
    spells.retain(|spell| !invented.contains(&spell.city));
    let lang = reader.lang;
    let known_on = |one: &&Published| reader.known_on.is_none_or(|day| one.on.first_day() <= day);
    let published: Vec<&Published> = memberships::published().iter().filter(known_on).collect();
    let title = lang.text("memberships-title");
    Ok(page(
        &reader,
        &title,
        html! {
            (crumbs(&reader, &[("/cities".into(), lang.text("cities-title").into_owned())]))
            h1 { (title) }
            p class="lead" { (lang.text("memberships-lead")) }
            @if published.is_empty() { div class="empty" { p { (lang.text("memberships-none-yet")) } } }
            @else { (chart(&reader, &published)) (table(&reader, &published, &spells)) }
            p { (lang.text("memberships-fell")) }
            div class="actions" {
                a class="button" href=(reader.href("/lists")) { (lang.text("lists-title")) }
                a class="button plain" href=(reader.href("/cities")) { (lang.text("nav-cities")) }
            }
        },
    ))
}

/// The middle of a month, or the beginning of a year that is all we know.
fn at(one: &Published) -> f64 {
    let day = one.on.first_day();
    let month = if one.on.as_str().len() > 4 { f64::from(day.month()) - 0.5 } else { 0.0 };
    f64::from(day.year()) + month / 12.0
}

fn chart(reader: &Reader, published: &[&Published]) -> Markup {
    let lang = reader.lang;
    let (title, description) =
        (lang.text("memberships-chart"), lang.text("memberships-chart-what"));
    let number = |value: f64| lang.figure(value);
    let year = |year: f64| format!("{}", year.floor());
    let line = Line {
        caption: Caption { id: "sizes", title: &title, description: &description },
        hue: Hue::Plain,
        points: published
            .iter()
            .map(|one| Point {
                year: at(one),
                value: Some(f64::from(one.cities)),
                mark: if one.said == Said::Exactly { Mark::Normal } else { Mark::Estimated },
                note: String::new(),
            })
            .collect(),
        trend: None,
        target: None,
        baseline: None,
        years: None,
        values: Some((0.0, 450.0)),
        number: &number,
        tick: &number,
        year: &year,
    };
    html! { figure { (lines::line_for_any_screen(&line)) figcaption { (description) } } }
}

fn table(reader: &Reader, published: &[&Published], spells: &[Spell]) -> Markup {
    let lang = reader.lang;
    let label = lang.text("memberships-table");
    scrolling(
        &label,
        html! {
            table class="cards" {
                caption { (label) }
                thead { tr {
                    th scope="col" { (lang.text("memberships-when")) }
                    th scope="col" class="number" { (lang.text("memberships-cities")) }
                    th scope="col" class="number" { (lang.text("memberships-countries")) }
                    th scope="col" class="number" { (lang.text("memberships-known")) }
                    th scope="col" { (lang.text("memberships-source")) }
                } }
                tbody { @for one in published { tr {
                    th scope="row" { (lang.date(one.on.as_str())) }
                    td class="number" data-label=(lang.text("memberships-cities")) {
                        @let count = lang.count(one.cities.into());
                        @match one.said {
                            Said::Exactly => (count),
                            Said::About => (lang.fill("memberships-about", [("count", count.into())])),
                            Said::Over => (lang.fill("memberships-over", [("count", count.into())])),
                        }
                    }
                    td class="number" data-label=(lang.text("memberships-countries")) { @if let Some(count) = one.countries { (lang.count(count.into())) } @else { "–" } }
                    td class="number" data-label=(lang.text("memberships-known")) { (lang.count(known(spells, one))) }
                    td data-label=(lang.text("memberships-source")) lang="en" { (one.source) }
                } } }
            }
        },
    )
}

/// The members that the register can place on that day.
fn known(spells: &[Spell], one: &Published) -> i64 {
    let count = memberships::size(spells, one.on.last_day());
    i64::try_from(count).unwrap_or(i64::MAX)
}

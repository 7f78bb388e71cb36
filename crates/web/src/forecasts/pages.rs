//! The public page: the scoreboard, the reliability curve, and every forecast, open or
//! resolved.

use std::collections::{BTreeMap, BTreeSet};

use axum::extract::{Query, State};
use maud::{Markup, html};
use network::{
    cities,
    forecasts::{self, Kept, Wanted},
    frameworks::{self, Frameworks},
    ids::At,
};

use super::{api::Asked, board};
use crate::{
    App, figures,
    page::{page, scrolling},
    problem::Problem,
    reader::Reader,
    shell::encoded,
};

/// So many of each kind are listed; the file has all.
const LISTED: usize = 40;

pub async fn all(
    State(app): State<App>,
    reader: Reader,
    Query(asked): Query<Asked>,
) -> Result<Markup, Problem> {
    let lang = reader.lang;
    let mut conn = app.db.read().await?;
    let frameworks = frameworks::all(&mut conn, &reader.known).await?;
    let every = forecasts::list(&mut conn, &Wanted::default(), &reader.known).await?;
    let names: BTreeMap<String, String> = cities::all(&mut conn, &reader.known, None)
        .await?
        .into_iter()
        .map(|city| (city.code().to_string(), city.name().to_owned()))
        .collect();
    drop(conn);
    let kind = kind(&asked, &every);
    let wanted = asked.wanted();
    let is_wanted = |one: &&Kept| {
        wanted.city.as_ref().is_none_or(|city| one.forecast.city == *city)
            && wanted.measurement.as_ref().is_none_or(|code| one.forecast.measurement == *code)
            && one.forecast.kind == kind
    };
    let kept: Vec<Kept> = every.iter().filter(is_wanted).cloned().collect();
    let reckoning = forecasts::reckon(&kept);
    let (resolved, mut open): (Vec<&Kept>, Vec<&Kept>) =
        kept.iter().partition(|one| one.score.is_some());
    // Of each target the newest; the file has all.
    let mut listed = BTreeSet::new();
    open.retain(|one| {
        let of = &one.forecast;
        listed.insert((&of.city, &of.measurement, of.target_revision))
    });
    let counted = reckoning.counted;
    let this_year = At::now().day()[..4].parse().unwrap_or(i64::MAX);
    let shelf = Shelf { reader: &reader, frameworks: &frameworks, names: &names, this_year };
    let query = format!(
        "?city={}&measurement={}&kind={kind}",
        encoded(&asked.city),
        encoded(&asked.measurement)
    );
    Ok(page(
        &reader,
        &lang.text("forecasts-title"),
        html! {
            h1 { (lang.text("forecasts-title")) }
            p class="lead" { (lang.text("forecasts-lead")) }
            @if kind == "invented" {
                p class="notice warn" { strong { (lang.text("demonstration-figures")) } " " (lang.text("forecasts-invented")) }
            }
            (chooser(&shelf, &asked, &kind, &every))
            dl class="figures" {
                @for (key, count) in [("forecasts-kept", counted.kept), ("forecasts-targets", counted.targets), ("forecasts-resolved", counted.resolved)] {
                    div { dt { (lang.text(key)) } dd { (lang.count(count as i64)) } }
                }
            }
            @if kept.is_empty() {
                div class="empty" { p { (lang.text("forecasts-none")) } }
            } @else {
                (board::board(&reader, &reckoning))
                (board::curve(&reader, &reckoning))
                (shelf.list("forecasts-list-resolved", &resolved))
                (shelf.list("forecasts-list-open", &open))
            }
            div class="actions" {
                a class="button plain" href=(format!("/api/forecasts.csv{query}")) { (lang.text("forecasts-download")) }
                a class="button plain" href=(format!("/api/forecasts{query}")) { "JSON" }
            }
            section {
                h2 { (lang.text("forecasts-how")) }
                @for number in 1..=4 { p { (lang.text(&format!("forecasts-how-{number}"))) } }
                p { a href=(reader.href("/methods")) { (lang.text("nav-methods")) } }
            }
        },
    ))
}

/// Real cities, unless only invented ones have forecasts or are asked for.
fn kind(asked: &Asked, every: &[Kept]) -> String {
    let of_city = every.iter().find(|one| one.forecast.city.as_str() == asked.city);
    let known = ["real", "invented"].contains(&asked.kind.as_str());
    match of_city {
        Some(one) => one.forecast.kind.clone(),
        None if known => asked.kind.clone(),
        None if every.iter().any(|one| one.forecast.kind == "real") => "real".to_owned(),
        None => every.first().map_or("real", |one| &one.forecast.kind).to_owned(),
    }
}

fn chooser(shelf: &Shelf, asked: &Asked, kind: &str, every: &[Kept]) -> Markup {
    let lang = shelf.reader.lang;
    let of_kind = || every.iter().filter(|one| one.forecast.kind == kind);
    let cities: BTreeSet<&str> = of_kind().map(|one| one.forecast.city.as_str()).collect();
    let codes: BTreeSet<&str> = of_kind().map(|one| one.forecast.measurement.as_str()).collect();
    let mut cities: Vec<_> = cities.into_iter().map(|code| (code, shelf.city(code))).collect();
    cities.sort_by(|a, b| lang.order(a.1, b.1));
    let kinds: BTreeSet<&str> = every.iter().map(|one| one.forecast.kind.as_str()).collect();
    let known = shelf.reader.known_on.map(|day| day.to_string());
    html! {
        form class="filters" method="get" {
            @if let Some(day) = known { input type="hidden" name="known" value=(day); }
            div class="field" {
                label for="city" { (lang.text("forecasts-city")) }
                select id="city" name="city" {
                    option value="" { (lang.text("forecasts-all")) }
                    @for (code, name) in cities { option value=(code) selected[asked.city == code] { (name) } }
                }
            }
            div class="field" {
                label for="measurement" { (lang.text("frameworks-measurement")) }
                select id="measurement" name="measurement" {
                    option value="" { (lang.text("forecasts-all")) }
                    @for code in codes { option value=(code) selected[asked.measurement == code] { (code) " " (shelf.measurement(code)) } }
                }
            }
            @if kinds.len() > 1 {
                div class="field" {
                    label for="kind" { (lang.text("forecasts-kind")) }
                    select id="kind" name="kind" {
                        option value="real" selected[kind == "real"] { (lang.text("forecasts-kind-real")) }
                        option value="invented" selected[kind == "invented"] { (lang.text("forecasts-kind-invented")) }
                    }
                }
            }
            div class="field" { button class="plain" { (lang.text("apply")) } }
        }
    }
}

/// What is needed to write a forecast in a list.
struct Shelf<'a> {
    reader: &'a Reader,
    frameworks: &'a Frameworks,
    names: &'a BTreeMap<String, String>,
    this_year: i64,
}

impl Shelf<'_> {
    fn city<'s>(&'s self, code: &'s str) -> &'s str {
        self.names.get(code).map_or(code, String::as_str)
    }

    fn measurement<'s>(&'s self, code: &'s str) -> &'s str {
        self.frameworks.measurement(code).map_or(code, |m| self.reader.lang.of(&m.label))
    }

    fn list(&self, title: &'static str, listed: &[&Kept]) -> Markup {
        let lang = self.reader.lang;
        let heading = lang.text(title);
        let is_resolved = listed.iter().any(|one| one.score.is_some());
        html! {
            @if !listed.is_empty() {
                section {
                    h2 { (heading) }
                    @if listed.len() > LISTED {
                        p { (lang.fill("forecasts-newest", [("shown", LISTED.into()), ("count", listed.len().into())])) }
                    }
                    (scrolling(&heading, html! {
                        table class="cards" {
                            thead { tr {
                                th scope="col" { (lang.text("forecasts-forecast")) }
                                th scope="col" { (lang.text("forecasts-target")) }
                                th scope="col" { (lang.text("forecasts-until")) }
                                th scope="col" class="number" { (lang.text("forecasts-chance")) }
                                @if is_resolved {
                                    th scope="col" class="number" { (lang.text("forecasts-figure-came")) }
                                    th scope="col" { (lang.text("forecasts-outcome")) }
                                    th scope="col" class="number" { (lang.text("forecasts-brier")) }
                                }
                            } }
                            tbody { @for one in listed.iter().take(LISTED) { (self.row(one)) } }
                        }
                    }))
                }
            }
        }
    }

    fn row(&self, kept: &Kept) -> Markup {
        let (reader, of) = (self.reader, &kept.forecast);
        let lang = reader.lang;
        let unit = self
            .frameworks
            .measurement(&of.measurement)
            .and_then(|m| self.frameworks.unit(&m.unit));
        let value = |value| figures::value(lang, unit, value);
        html! {
            tr {
                th scope="row" {
                    a href=(reader.href(&format!("/forecasts/{}", of.id))) { (self.city(of.city.as_str())) (reader.lang.colon()) (self.measurement(&of.measurement)) }
                }
                td data-label=(lang.text("forecasts-target")) {
                    (lang.fill("forecasts-target-by", [("value", value(of.target).into()), ("year", of.period.as_str().into())]))
                    @if kept.score.is_none() && of.year < self.this_year {
                        " " span class="mark" { (lang.text("forecasts-no-figure")) }
                    }
                }
                td data-label=(lang.text("forecasts-until")) { (of.until) }
                td class="number" data-label=(lang.text("forecasts-chance")) { (figures::chance(lang, of.chance)) }
                @if let Some(score) = &kept.score {
                    td class="number" data-label=(lang.text("forecasts-figure-came")) { (value(score.came)) }
                    td data-label=(lang.text("forecasts-outcome")) {
                        (lang.text(if of.is_reached_by(score.came) { "forecasts-reached" } else { "forecasts-not-reached" }))
                        @if score.revision > 1 { " " span class="mark" { (lang.text("forecasts-rescored")) } }
                    }
                    td class="number" data-label=(lang.text("forecasts-brier")) { (lang.number(score.brier, 2)) }
                }
            }
        }
    }
}

//! The list of the register with its search form, its map, and its download.

use axum::{
    extract::{Query, State},
    http::header,
    response::{IntoResponse, Response},
};
use charts::{
    Caption,
    map::{Place, World, world_map},
};
use maud::{Markup, html};
use network::{
    cities::{self, City, Facets, Filter, Sort, facets},
    countries,
    groupings::{self, Grouping, Kind},
};

use super::{search::Search, words};
use crate::{
    App, Lang,
    page::{page, scrolling},
    problem::Problem,
    reader::Reader,
};

pub async fn list(
    State(app): State<App>,
    reader: Reader,
    Query(search): Query<Search>,
) -> Result<Markup, Problem> {
    let filter = search.filter(&reader)?;
    let mut conn = app.db.read().await?;
    let all = cities::all(&mut conn, &reader.known, filter.on).await?;
    let groupings = groupings::all(&mut conn, &reader.known).await?;
    drop(conn);
    let counts = facets(&all, &filter);
    let total = all.len();
    let mut shown = all;
    let sieve = filter.sieve();
    shown.retain(|city| sieve.lets(city));
    filter.sort.order(&mut shown, reader.lang.code());

    let lang = reader.lang;
    Ok(page(
        &reader,
        &lang.text("cities-title"),
        html! {
            h1 { (lang.text("cities-title")) }
            @if !shown.is_empty() { p class="lead" { (summary(lang, &shown, total)) } }
            @let invented = shown.iter().filter(|city| city.is_invented()).count();
            @if invented > 0 { p { (lang.fill("cities-invented-count", [("count", invented.into())])) } }
            (form(&reader, &search, &counts, &groupings))
            @if shown.is_empty() {
                (nothing(&reader, total))
            } @else {
                (map(&reader, &shown))
                (table(&reader, &search, &filter, &shown, &groupings))
            }
            div class="actions" {
                @if !shown.is_empty() {
                    a class="button plain" href=(reader.href(&format!("/cities.csv{}", search.query())))
                        download="cities.csv" { (lang.text("cities-download")) }
                }
                a class="button plain" href=(reader.href("/groupings")) { (lang.text("groupings-title")) }
                a class="button plain" href=(reader.href("/memberships")) { (lang.text("memberships-title")) }
                a class="button plain" href=(reader.href("/lists")) { (lang.text("lists-title")) }
                @if reader.actor.may_keep_register().is_ok() {
                    a class="button plain" href=(reader.href("/admin/import")) { (lang.text("cities-import-title")) }
                    a class="button" href=(reader.href("/cities/new")) { (lang.text("cities-add")) }
                }
            }
            p class="muted small" { (lang.text("cities-attribution")) }
        },
    ))
}

/// The same list as a file.
pub async fn download(
    State(app): State<App>,
    reader: Reader,
    Query(search): Query<Search>,
) -> Result<Response, Problem> {
    let filter = search.filter(&reader)?;
    let mut conn = app.db.read().await?;
    let lang = reader.lang.code();
    let found = cities::list(&mut conn, &reader.known, &filter, lang).await?;
    let csv = exchange::cities::to_csv(&found, lang);
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8; header=present"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"cities.csv\""),
    ];
    Ok((headers, csv).into_response())
}

fn summary(lang: Lang, shown: &[City], total: usize) -> String {
    let mut countries: Vec<&str> = shown.iter().map(City::country).collect();
    countries.sort_unstable();
    countries.dedup();
    let key = if shown.len() == total { "cities-all" } else { "cities-some" };
    let gaps = [
        ("shown", shown.len().into()),
        ("countries", countries.len().into()),
        ("total", total.into()),
    ];
    lang.fill(key, gaps)
}

fn nothing(reader: &Reader, total: usize) -> Markup {
    let lang = reader.lang;
    html! {
        div class="empty" {
            @if total == 0 {
                p { (lang.text("cities-none-yet")) }
            } @else {
                p { (lang.text("cities-none-found")) }
                p { a href=(reader.href("/cities")) { (lang.text("cities-show-all")) } }
            }
        }
    }
}

fn form(reader: &Reader, search: &Search, counts: &Facets, all: &[Grouping]) -> Markup {
    let lang = reader.lang;
    let named = |mut options: Vec<(String, String, usize)>| {
        options.sort_by(|a, b| lang.order(&a.1, &b.1));
        options
    };
    let countries = counts
        .countries
        .iter()
        .map(|(code, n)| (code.clone(), countries::name(code, lang.code()).to_owned(), *n));
    let regions = counts.regions.iter().map(|(c, n)| (c.clone(), words::region(lang, c), *n));
    let kinds =
        counts.entity_types.iter().map(|(c, n)| (c.clone(), words::entity_type(lang, c), *n));
    let states =
        counts.states.iter().map(|(s, n)| (s.code().to_owned(), words::state(lang, *s), *n));
    let years = counts.joined.iter().rev().map(|(y, n)| (y.to_string(), y.to_string(), *n));
    html! {
        form class="cities-search" method="get" action=(format!("/{}/cities", lang.code())) role="search" {
            @if let Some(day) = reader.known_on { input type="hidden" name="known" value=(day); }
            @if !search.sort.is_empty() { input type="hidden" name="sort" value=(search.sort); }
            div class="filters" {
                div class="field" {
                    label for="q" { (lang.text("cities-search-name")) }
                    input id="q" type="search" name="q" value=(search.q) autocomplete="off";
                }
                (select(lang, "country", "cities-country", &search.country, &named(countries.collect())))
                (select(lang, "region", "cities-region", &search.region, &named(regions.collect())))
                button { (lang.text("cities-search")) }
            }
            details open[search.is_narrowed()] {
                summary { (lang.text("cities-more-choices")) }
                div class="filters" {
                    (select(lang, "kind", "cities-kind", &search.kind, &named(kinds.collect())))
                    (grouping_select(lang, &search.grouping, counts, all))
                    (select(lang, "state", "cities-state", &search.state, &states.collect::<Vec<_>>()))
                    (select(lang, "joined", "cities-joined", &search.joined, &years.collect::<Vec<_>>()))
                    div class="field" {
                        label for="on" { (lang.text("cities-on")) }
                        input id="on" type="date" name="on" value=(search.on);
                    }
                    button class="plain" { (lang.text("cities-search")) }
                    @if search.is_narrowed() || !search.q.is_empty() {
                        a class="button quiet" href=(reader.href("/cities")) { (lang.text("cities-show-all")) }
                    }
                }
            }
        }
    }
}

/// A choice of codes with their names and how many cities each would show.
fn select(
    lang: Lang,
    name: &str,
    label: &str,
    chosen: &str,
    options: &[(String, String, usize)],
) -> Markup {
    html! {
        div class="field" {
            label for=(name) { (lang.text(label)) }
            select id=(name) name=(name) {
                option value="" { (lang.text("cities-any")) }
                @for (code, name, count) in options {
                    option value=(code) selected[code == chosen] { (name) " (" (lang.count(*count as i64)) ")" }
                }
                // What was chosen stays chosen, also where nothing answers to it.
                @if !chosen.is_empty() && !options.iter().any(|(code, ..)| code == chosen) {
                    option value=(chosen) selected { (chosen) " (0)" }
                }
            }
        }
    }
}

fn grouping_select(lang: Lang, chosen: &str, counts: &Facets, all: &[Grouping]) -> Markup {
    let of = |kind: Kind| {
        let mut found: Vec<(&Grouping, usize)> = all
            .iter()
            .filter(|grouping| grouping.kind == kind)
            .filter_map(|grouping| Some((grouping, *counts.groupings.get(&grouping.code)?)))
            .collect();
        let name = |grouping: &Grouping| grouping.names.in_language(lang.code()).text.to_owned();
        found.sort_by(|a, b| lang.order(&name(a.0), &name(b.0)));
        found
    };
    html! {
        div class="field" {
            label for="grouping" { (lang.text("cities-grouping")) }
            select id="grouping" name="grouping" {
                option value="" { (lang.text("cities-any")) }
                @for kind in Kind::ALL {
                    @let found = of(kind);
                    @if !found.is_empty() {
                        optgroup label=(words::kind(lang, kind)) {
                            @for (grouping, count) in found {
                                option value=(grouping.code) selected[grouping.code == chosen] {
                                    (grouping.names.in_language(lang.code())) " (" (lang.count(count as i64)) ")"
                                }
                            }
                        }
                    }
                }
                @if !chosen.is_empty() && !counts.groupings.contains_key(chosen) {
                    option value=(chosen) selected { (words::grouping(lang, all, chosen)) " (0)" }
                }
            }
        }
    }
}

fn map(reader: &Reader, shown: &[City]) -> Markup {
    let lang = reader.lang;
    let places: Vec<Place> = shown
        .iter()
        .filter_map(|city| {
            let (latitude, longitude) = city.place()?;
            Some(Place {
                latitude,
                longitude,
                label: city.name().to_owned(),
                area: countries::name(city.country(), lang.code()).to_owned(),
                href: Some(reader.href(&format!("/cities/{}", city.code()))),
                ..Place::default()
            })
        })
        .collect();
    if places.is_empty() {
        return html! {};
    }
    let unplaced = shown.len() - places.len();
    let title = lang.text("cities-map");
    let description = lang.fill("cities-map-shows", [("shown", places.len().into())]);
    let world = World {
        caption: Caption { id: "world", title: &title, description: &description },
        places,
    };
    html! {
        figure class="cities-map" {
            (world_map(&world))
            figcaption {
                (description) " "
                @if unplaced > 0 {
                    (lang.fill("cities-map-unplaced", [("count", unplaced.into())])) " "
                }
                a href="#list" { (lang.text("cities-map-table")) }
            }
        }
    }
}

fn table(
    reader: &Reader,
    search: &Search,
    filter: &Filter,
    shown: &[City],
    groupings: &[Grouping],
) -> Markup {
    let lang = reader.lang;
    let label = |key: &str| lang.text(key);
    // The first choice sorts as one mostly wants it: the newest, the largest first.
    let head = |key: &str, up: Sort, down: Sort, first: Sort, class: &str| {
        let (sorted, next) = match filter.sort {
            sort if sort == up => (Some("ascending"), down),
            sort if sort == down => (Some("descending"), up),
            _ => (None, first),
        };
        let href = reader.href(&format!("/cities{}", search.sorted(next))) + "#list";
        html! {
            th scope="col" class=(class) aria-sort=[sorted] {
                a href=(href) rel="nofollow" {
                    (label(key))
                    @match sorted {
                        Some("ascending") => span aria-hidden="true" { " ▲" },
                        Some(_) => span aria-hidden="true" { " ▼" },
                        None => {},
                    }
                }
            }
        }
    };
    let several_states = shown.iter().any(|city| city.state != shown[0].state);
    html! {
        div id="list" {
            (scrolling(&label("cities-list"), html! {
                table class="cards cities" {
                    caption class="only-read" { (label("cities-list")) }
                    thead { tr {
                        (head("cities-name", Sort::Name, Sort::NameDown, Sort::Name, ""))
                        (head("cities-country", Sort::Country, Sort::CountryDown, Sort::Country, ""))
                        th scope="col" { (label("cities-kind")) }
                        @if several_states { th scope="col" { (label("cities-state")) } }
                        (head("cities-joined", Sort::Joined, Sort::JoinedDown, Sort::JoinedDown, "number"))
                        (head("cities-population", Sort::Population, Sort::PopulationDown, Sort::PopulationDown, "number"))
                        th scope="col" { (label("cities-awards")) }
                    } }
                    tbody {
                        @for city in shown {
                            tr {
                                th scope="row" {
                                    a href=(reader.href(&format!("/cities/{}", city.code()))) { (city.name()) }
                                    @if city.is_invented() { " " span class="mark warn" { (label("cities-invented-mark")) } }
                                }
                                td { (countries::name(city.country(), lang.code())) }
                                td data-label=(label("cities-kind")) { (words::entity_type(lang, &city.entry.is.entity_type)) }
                                @if several_states {
                                    td data-label=(label("cities-state")) { @if let Some(state) = city.state { (words::state(lang, state)) } }
                                }
                                td class="number" data-label=(label("cities-joined")) { (words::joined(lang, city)) }
                                td class="number" data-label=(label("cities-population")) {
                                    @if let Some(people) = city.entry.is.population { (lang.count(people)) }
                                }
                                td data-label=(label("cities-awards")) { (awards(city, groupings)) }
                            }
                        }
                    }
                }
            }))
        }
    }
}

/// The years of a city's awards.
fn awards(city: &City, groupings: &[Grouping]) -> String {
    let years: Vec<&str> = city
        .groupings
        .iter()
        .filter(|b| groupings.iter().any(|g| g.code == b.grouping && g.kind == Kind::Award))
        .map(|b| b.grouping.rsplit('-').next().unwrap_or(&b.grouping))
        .collect();
    years.join(", ")
}

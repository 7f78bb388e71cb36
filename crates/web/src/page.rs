//! The frame of every page, and the small parts that pages share.

use maud::{DOCTYPE, Markup, html};
use network::Role;

use crate::{Lang, assets, problem::Problem, reader::Reader, shell::encoded};

/// A whole page. `title` is its heading and stands in the browser's bar.
pub fn page(reader: &Reader, title: &str, body: Markup) -> Markup {
    page_with(reader, title, &[], body)
}

/// A page with modules that make it smoother; it works without them.
pub fn page_with(reader: &Reader, title: &str, modules: &[&str], body: Markup) -> Markup {
    let lang = reader.lang;
    html! {
        (DOCTYPE)
        html lang=(lang.code()) dir=(lang.direction()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " · " (lang.text("stoa")) }
                link rel="stylesheet" href=(assets::href("stoa.css"));
                link rel="icon" href=(assets::href("temple.svg")) type="image/svg+xml";
                @for other in Lang::all() {
                    link rel="alternate" hreflang=(other.code()) href=(in_language(reader, other));
                }
                @for module in modules {
                    script type="module" src=(assets::href(module)) {}
                }
            }
            body {
                a class="skip" href="#main" { (lang.text("skip-to-content")) }
                (head(reader))
                @if let Some(day) = reader.known_on {
                    div class="banner" role="status" { div { p {
                        (lang.fill("known-on-banner", [("date", lang.date(&day.to_string()).into())]))
                        " " a href=(reader.uri.path()) { (lang.text("known-on-leave")) }
                    } } }
                }
                main id="main" tabindex="-1" { (body) }
                (foot(reader))
            }
        }
    }
}

fn head(reader: &Reader) -> Markup {
    let lang = reader.lang;
    let here = reader.uri.path().split('/').nth(2).unwrap_or("");
    let item = |word: &str, key: &str| {
        html! { li { a href=(reader.href(&format!("/{word}"))) aria-current=[(here == word).then_some("page")] { (lang.text(key)) } } }
    };
    html! {
        header class="head" { div {
            a class="sign" href=(reader.href("")) { (charts::temple::logo()) span { (lang.text("stoa")) } }
            // Where there is little room the menu opens from its button; without popovers it stands open.
            button type="button" class="menu-button" popovertarget="menu" { (lang.text("nav-menu")) }
            div class="menu" id="menu" popover {
                nav class="main-nav" aria-label=(lang.text("nav-main")) { ul {
                    (item("cities", "nav-cities"))
                    (item("frameworks", "nav-frameworks"))
                    (item("goals", "nav-goals"))
                    (item("conferences", "nav-conferences"))
                    (item("calls", "calls-title"))
                    (item("data", "nav-data"))
                    @if reader.signed_in.is_some() { (item("desk", "nav-desk")) }
                    @if reader.actor.may_compare().is_ok() { (item("comparisons", "nav-comparisons")) }
                    @if reader.actor.holds(Role::Administrator) || reader.actor.holds(Role::Secretariat) {
                        (item("admin", "nav-admin"))
                    }
                } }
                nav aria-label=(lang.text("nav-account")) { ul {
                    @if let Some(signed_in) = &reader.signed_in {
                        (item("account", "nav-account"))
                        li { form method="post" action=(format!("/{}/sign-out", lang.code())) {
                            button class="quiet" title=(signed_in.account.name) { (lang.text("sign-out")) }
                        } }
                    } @else {
                        (item("sign-in", "sign-in"))
                    }
                } }
            }
            nav class="languages" aria-label=(lang.text("nav-languages")) { ul {
                @for other in Lang::all() {
                    li { a href=(in_language(reader, other)) hreflang=(other.code()) lang=(other.code())
                        title=(other.name()) aria-current=[(other == lang).then_some("true")] {
                        span class="name" { (other.name()) }
                        span class="code" aria-hidden="true" { (other.code()) }
                    } }
                }
            } }
        } }
    }
}

fn foot(reader: &Reader) -> Markup {
    let lang = reader.lang;
    let today = network::ids::At::now();
    html! {
        footer class="foot" { div {
            div {
                p { strong { (lang.text("stoa")) } br; (lang.text("foot-what")) }
                p class="muted" { (lang.text("foot-unofficial")) }
            }
            nav aria-label=(lang.text("nav-foot")) { ul {
                li { a href=(reader.href("/forecasts")) { (lang.text("forecasts-title")) } }
                li { a href=(reader.href("/events")) { (lang.text("events-title")) } }
                li { a href=(reader.href("/awards")) { (lang.text("awards-title")) } }
                li { a href=(reader.href("/certificates")) { (lang.text("certificates-title")) } }
                li { a href=(reader.href("/methods")) { (lang.text("nav-methods")) } }
                li { a href=(reader.href("/data")) { (lang.text("nav-data")) } }
                li { a href=(reader.href("/licences")) { (lang.text("nav-licences")) } }
                li { a href="/api/openapi.json" { (lang.text("nav-api")) } }
            } }
            form method="get" action=(reader.uri.path()) {
                @for (name, value) in rest_of_query(reader) { input type="hidden" name=(name) value=(value); }
                label for="known" { (lang.text("known-on-label")) }
                div class="actions" {
                    input type="date" id="known" name="known" max=(today.day())
                        value=[reader.known_on.map(|day| day.to_string())];
                    button class="plain" { (lang.text("known-on-read")) }
                }
            }
        } }
    }
}

/// The query without `known`, so that choosing a day keeps filters and sorting.
fn rest_of_query(reader: &Reader) -> Vec<(String, String)> {
    let pairs: Option<axum::extract::Query<Vec<(String, String)>>> =
        axum::extract::Query::try_from_uri(&reader.uri).ok();
    let pairs = pairs.map(|query| query.0).unwrap_or_default();
    pairs.into_iter().filter(|(name, value)| name != "known" && !value.is_empty()).collect()
}

/// The address of this page in another language.
fn in_language(reader: &Reader, other: Lang) -> String {
    let path = reader.uri.path();
    let rest = path.strip_prefix(&format!("/{}", reader.lang.code())).unwrap_or("");
    let query = reader.uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    format!("/{}{rest}{query}", other.code())
}

/// Where the reader is: addresses without language and labels, from the top down.
pub fn crumbs(reader: &Reader, way: &[(String, String)]) -> Markup {
    html! {
        nav class="crumbs" aria-label=(reader.text("nav-crumbs")) { ol {
            @for (href, label) in way { li { a href=(reader.href(href)) { (label) } } }
        } }
    }
}

/// The way to the pages before and after one of several, counted from 1.
pub fn pager(lang: Lang, here: usize, pages: usize, to: impl Fn(usize) -> String) -> Markup {
    html! {
        @if pages > 1 {
            nav aria-label=(lang.text("pages")) { ul class="pages" {
                @if here > 1 { li { a rel="prev" href=(to(here - 1)) { (lang.text("pages-before")) } } }
                li { (lang.fill("pages-here", [("page", here.into()), ("pages", pages.into())])) }
                @if here < pages { li { a rel="next" href=(to(here + 1)) { (lang.text("pages-after")) } } }
            } }
        }
    }
}

/// A wide table in a box of its own that scrolls, so that the page does not.
pub fn scrolling(label: &str, table: Markup) -> Markup {
    html! { div class="table-wrap" role="region" aria-label=(label) tabindex="0" { (table) } }
}

pub fn problem(reader: &Reader, problem: &Problem) -> Markup {
    let lang = reader.lang;
    page(
        reader,
        &problem.title,
        html! {
            h1 { (problem.title) }
            p class="lead" { (problem.detail) }
            @if !problem.places.is_empty() {
                ul { @for place in problem.places.iter() { li { strong { (place.place) } " – " (place.detail) } } }
            }
            // a form that was refused by itself, as one that only asks for a reason
            @if problem.status == 422 { p { (lang.text("problem-go-back")) } }
            div class="actions" {
                @if problem.status == 401 {
                    a class="button" href=(format!("/{}/sign-in?to={}", lang.code(), encoded(reader.uri.path()))) { (lang.text("sign-in")) }
                }
                a class="button plain" href=(reader.href("")) { (lang.text("nav-home")) }
            }
        },
    )
}

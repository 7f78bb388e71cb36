//! One city's place: what it hangs on, who can be told apart from it, and how little would change
//! the order of two.

use charts::{
    Caption, Hue,
    strips::{Fill, Share, Shares, shares},
};
use maud::{Markup, html};
use network::comparisons::{Sensitivity, Swap};

use super::{pages::Made, places::SURE, settled::Settled};
use crate::{Lang, figures, page, reader::Reader};

/// More pairs than this are not listed.
const PAIRS: usize = 60;

pub fn about(reader: &Reader, settled: &Settled, made: &Made) -> Markup {
    let Some(near) = made.compared.near else {
        return html! { p class="notice" { (reader.text("comparisons-choose-near")) } };
    };
    html! {
        @if let Some(sensitivity) = made.sensitivity { (hangs_on(reader, made, sensitivity, near)) }
        (pairs(reader, settled, made, near))
        (swap(reader, settled, made, near))
    }
}

fn percent(lang: Lang, share: f64) -> String {
    lang.fill("comparisons-percent", [("percent", lang.number(share * 100.0, 0).into())])
}

/// The shares of the variance of one place (Sobol).
fn hangs_on(reader: &Reader, made: &Made, of: &Sensitivity, near: usize) -> Markup {
    let lang = reader.lang;
    let city = &made.compared.cities[near].name;
    let title = lang.fill("comparisons-why", [("city", city.as_str().into())]);
    let word = |name: &str| lang.text(&format!("comparisons-factor-{name}")).into_owned();
    // By chance a share may come out a little below 0.
    let mut alone: Vec<(&str, f64)> = of
        .factors
        .iter()
        .zip(&of.first)
        .map(|(factor, first)| (factor.name(), first[near].clamp(0.0, 1.0)))
        .collect();
    alone.sort_by(|a, b| b.1.total_cmp(&a.1));
    let together = (1.0 - alone.iter().map(|(_, share)| share).sum::<f64>()).max(0.0);
    let moves = of.variance[near] > 1e-9;
    html! {
        section {
            h2 id="why" { (title) }
            @if !moves { p { (lang.text("comparisons-why-never")) } }
            @else if let Some((name, share)) = alone.first() {
                p class="lead" { (lang.fill("comparisons-why-most", [("factor", word(name).into()), ("percent", percent(lang, *share).into())])) }
                figure {
                    (shares(&Shares {
                        caption: Caption { id: "why-shares", title: &title, description: &lang.text("comparisons-why-description") },
                        hue: Hue::Plain,
                        parts: alone.iter().enumerate().map(|(at, (name, share))| Share {
                            label: word(name), amount: *share, text: percent(lang, *share),
                            fill: [Fill::Full, Fill::Soft, Fill::Hatched][at % 3],
                        }).chain((together >= 0.005).then(|| Share {
                            label: word("together"), amount: together, text: percent(lang, together), fill: Fill::Empty,
                        })).collect(),
                    }))
                }
                details {
                    summary { (lang.text("as-table")) }
                    (page::scrolling(&title, html! {
                        table {
                            thead { tr {
                                th scope="col" { (lang.text("comparisons-factor")) }
                                th scope="col" class="number" { (lang.text("comparisons-first")) }
                                th scope="col" class="number" { (lang.text("comparisons-total")) }
                            } }
                            tbody { @for (factor, (first, total)) in of.factors.iter().zip(of.first.iter().zip(&of.total)) { tr {
                                th scope="row" { (word(factor.name())) }
                                td class="number" { (percent(lang, first[near].clamp(0.0, 1.0))) }
                                td class="number" { (percent(lang, total[near].clamp(0.0, 1.0))) }
                            } } }
                        }
                    }))
                    p { (lang.fill("comparisons-why-runs", [("runs", lang.count(of.runs as i64).into())])) }
                }
            }
        }
    }
}

/// The chance of being ahead of each other city; nobody is put in order here.
fn pairs(reader: &Reader, settled: &Settled, made: &Made, near: usize) -> Markup {
    let lang = reader.lang;
    let cities = &made.compared.cities;
    let mut others: Vec<usize> = (0..cities.len()).filter(|&city| city != near).collect();
    others.sort_by(|&a, &b| {
        let open = |city| (made.places.ahead(near, city) - 0.5).abs();
        open(a).total_cmp(&open(b))
    });
    let more = others.len().saturating_sub(PAIRS);
    others.truncate(PAIRS);
    others.sort_by(|&a, &b| lang.order(&cities[a].name, &cities[b].name));
    let said = |chance: f64| match chance {
        _ if chance >= SURE => lang.text("comparisons-ahead"),
        _ if chance <= 1.0 - SURE => lang.text("comparisons-behind"),
        _ => lang.text("comparisons-level"),
    };
    let city = cities[near].name.as_str();
    let title = lang.fill("comparisons-pairs", [("city", city.into())]);
    let level = others.iter().filter(|&&o| {
        let chance = made.places.ahead(near, o);
        chance < SURE && chance > 1.0 - SURE
    });
    html! {
        section {
            h2 id="pairs" { (title) }
            p { (lang.fill("comparisons-pairs-lead", [("city", city.into()), ("count", level.count().into())])) }
            details {
                summary { (lang.text("comparisons-pairs-show")) }
                (page::scrolling(&title, html! {
                    table class="cards" {
                        thead { tr {
                            th scope="col" { (lang.text("comparisons-city")) }
                            th scope="col" class="number" { (lang.text("comparisons-chance")) }
                            th scope="col" { (lang.text("comparisons-told")) }
                            th scope="col" { span class="only-read" { (lang.text("comparisons-swap-show")) } }
                        } }
                        tbody { @for other in others {
                            @let chance = made.places.ahead(near, other);
                            tr {
                                th scope="row" { (cities[other].name) }
                                td class="number" data-label=(lang.text("comparisons-chance")) { (figures::chance(lang, chance)) }
                                td data-label=(lang.text("comparisons-told")) { (said(chance)) }
                                td { a href=(format!("{}#swap", settled.href(reader, |choices| choices.versus = Some(cities[other].code.clone())))) {
                                    (lang.text("comparisons-swap-show")) span class="only-read" { " " (cities[other].name) } } }
                            }
                        } }
                    }
                }))
                @if more > 0 { p { (lang.fill("comparisons-pairs-more", [("count", more.into())])) } }
            }
        }
    }
}

fn swap(reader: &Reader, settled: &Settled, made: &Made, near: usize) -> Markup {
    let lang = reader.lang;
    let cities = &made.compared.cities;
    let asked = settled.choices.versus.as_ref().and_then(|code| made.compared.position(code));
    let other = asked.filter(|&other| other != near).or_else(|| {
        let open = |&city: &usize| (made.places.ahead(near, city) - 0.5).abs();
        (0..cities.len()).filter(|&c| c != near).min_by(|a, b| open(a).total_cmp(&open(b)))
    });
    let Some(other) = other else { return html! {} };
    let (here, there) = (cities[near].name.as_str(), cities[other].name.as_str());
    let found = made.compared.swap(near, other);
    let pair = [("a", here.into()), ("b", there.into())];
    html! {
        section {
            h2 id="swap" { (lang.fill("comparisons-swap", pair.clone())) }
            @match found {
                Err(_) => p { (lang.text("comparisons-swap-not")) },
                Ok(None) => p { (lang.fill("comparisons-swap-none", pair)) },
                Ok(Some(swap)) => {
                    p { (lang.fill("comparisons-swap-change", [("a", here.into()), ("b", there.into()),
                        ("percent", lang.fill("comparisons-percent", [("percent", lang.number(swap.change * 100.0, 1).into())]).into())])) " "
                        (lang.text("comparisons-swap-how")) }
                    (weights(reader, settled, &swap))
                }
            }
            form method="get" action=(reader.href("/comparisons#swap")) class="filters" {
                @for (name, value) in settled.choices.query() { @if name != "versus" { input type="hidden" name=(name) value=(value); } }
                div class="field" {
                    label for="versus" { (lang.text("comparisons-swap-with")) }
                    select id="versus" name="versus" { @for (at, city) in cities.iter().enumerate() { @if at != near {
                        option value=(city.code) selected[at == other] { (city.name) }
                    } } }
                }
                div class="field" { button class="plain" { (lang.text("apply")) } }
            }
        }
    }
}

fn weights(reader: &Reader, settled: &Settled, swap: &Swap) -> Markup {
    let lang = reader.lang;
    let frameworks = &settled.frameworks;
    let label = |code: &str| {
        let measurement = frameworks.measurement(code).map(|m| lang.of(&m.label));
        let area = frameworks.area(code).map(|area| lang.of(&area.label));
        measurement.or(area).unwrap_or(code).to_owned()
    };
    let moved: Vec<_> =
        swap.weights.iter().filter(|(_, before, after)| (after - before).abs() > 1e-9).collect();
    let title = lang.text("comparisons-swap-weights");
    html! {
        @if !moved.is_empty() {
            details {
                summary { (title) }
                (page::scrolling(&title, html! {
                    table {
                        thead { tr {
                            th scope="col" { (lang.text("comparisons-part")) }
                            th scope="col" class="number" { (lang.text("comparisons-weight-now")) }
                            th scope="col" class="number" { (lang.text("comparisons-weight-then")) }
                        } }
                        tbody { @for (code, before, after) in moved { tr {
                            th scope="row" { (code) " " (label(code)) }
                            td class="number" { (lang.number(*before, 2)) }
                            td class="number" { (lang.number(*after, 2)) }
                        } } }
                    }
                }))
            }
        }
    }
}

//! What is compared and how: a plain form that says at first sight what is chosen.

use maud::{Markup, html};
use network::{
    comparisons::{Choices, Compared, Who, offered},
    countries, groupings,
};

use super::settled::Settled;
use crate::{page, reader::Reader};

/// More cities than this are not listed one by one.
const LISTED: usize = 150;

pub fn form(reader: &Reader, settled: &Settled, compared: Option<&Compared>) -> Markup {
    let lang = reader.lang;
    let choices = &settled.choices;
    html! {
        form id="comparison" method="get" action=(reader.href("/comparisons")) class="comparison" {
            @if let Some(day) = reader.known_on { input type="hidden" name="known" value=(day); }
            @if let Some(compared) = compared {
                p { (lang.fill("comparisons-chosen", [
                    ("cities", compared.cities.len().into()),
                    ("measurements", compared.measurements.len().into()),
                ])) " " (missing(reader, compared)) }
            }
            details open[compared.is_none()] {
                summary { (lang.text("comparisons-choose-cities")) }
                (which(reader, settled))
                (similar(reader, choices))
                (cities(reader, settled, compared))
            }
            details {
                summary { (lang.text("comparisons-choose-measurements")) }
                (measurements(reader, settled, compared))
            }
            details {
                summary { (lang.text("comparisons-choose-method")) }
                (method(reader, choices))
            }
            div class="actions" {
                button { (lang.text("comparisons-compare")) }
                a class="button plain" href=(reader.href("/comparisons")) { (lang.text("comparisons-anew")) }
            }
        }
    }
}

/// What is missing is said, and that it widens the intervals.
fn missing(reader: &Reader, compared: &Compared) -> String {
    let (there, all) = compared.coverage();
    let share = if all == 0 { 0.0 } else { (all - there) as f64 / all as f64 };
    let percent = (share * 100.0).round();
    let drawn = compared.choices.fillings.len() > 1 || compared.choices.has("f", "drawn");
    let key = if drawn { "comparisons-missing-drawn" } else { "comparisons-missing-left" };
    reader.lang.fill(key, [("percent", percent.into())])
}

fn which(reader: &Reader, settled: &Settled) -> Markup {
    let lang = reader.lang;
    let choices = &settled.choices;
    let kinds = [
        (Who::Similar, "similar", "comparisons-who-similar"),
        (Who::Chosen, "chosen", "comparisons-who-chosen"),
        (Who::All, "all", "comparisons-who-all"),
    ];
    let near = choices.near.as_ref().map_or("", |near| near.as_str());
    html! {
        div class="filters" {
            div class="field" {
                label for="near" { (lang.text("comparisons-near")) }
                @if settled.table.cities.len() <= LISTED {
                    select id="near" name="near" {
                        option value="" { (lang.text("comparisons-near-none")) }
                        @for city in &settled.table.cities {
                            option value=(city.code) selected[city.code.as_str() == near] { (city.name) }
                        }
                    }
                } @else {
                    input id="near" name="near" value=(near);
                }
            }
            div class="field" {
                label for="most" { (lang.text("comparisons-most")) }
                input id="most" name="most" type="number" min="1" max="2000" value=(choices.most);
            }
        }
        fieldset {
            legend { (lang.text("comparisons-who")) }
            @for (who, code, key) in kinds {
                label class="choice" {
                    input type="radio" name="who" value=(code) checked[choices.who == who];
                    (lang.text(key))
                }
            }
        }
    }
}

/// What makes cities similar, in plain sight.
fn similar(reader: &Reader, choices: &Choices) -> Markup {
    let lang = reader.lang;
    let alike = &choices.alike;
    let parts = [
        ("size", "comparisons-alike-size", alike.size),
        ("region", "comparisons-alike-region", alike.region),
        ("income", "comparisons-alike-income", alike.income),
        ("kind", "comparisons-alike-kind", alike.kind),
    ];
    html! {
        fieldset {
            legend { (lang.text("comparisons-alike")) }
            p class="hint" { (lang.text("comparisons-alike-hint")) }
            div class="filters" {
                @for (name, key, counts) in parts {
                    div class="field" {
                        label for=(name) { (lang.text(key)) }
                        select id=(name) name=(name) {
                            @for (value, key) in [("0", "comparisons-counts-0"), ("1", "comparisons-counts-1"), ("2", "comparisons-counts-2"), ("3", "comparisons-counts-3")] {
                                option value=(value) selected[counts.to_string() == value] { (lang.text(key)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The cities that take part, the most similar first, each with what makes it similar.
fn cities(reader: &Reader, settled: &Settled, compared: Option<&Compared>) -> Markup {
    let lang = reader.lang;
    let table = &settled.table;
    let near = settled.choices.near.as_ref().and_then(|near| table.position(near));
    let listed: Vec<(usize, Option<f64>)> = match near {
        Some(near) => {
            let alike = table.alike(near, &settled.choices.alike);
            alike.into_iter().map(|(city, to)| (city, Some(to))).collect()
        }
        None => (0..table.cities.len()).map(|city| (city, None)).collect(),
    };
    let more = listed.len().saturating_sub(LISTED);
    let named = |labels: &[groupings::Label], code: &str| {
        let label = labels.iter().find(|label| label.code == code);
        label.map_or(String::new(), |label| lang.of(&label.names).to_owned())
    };
    let title = lang.text("comparisons-cities");
    html! {
        p class="hint" { (lang.text("comparisons-cities-hint")) }
        (page::scrolling(&title, html! {
            table class="cards" {
                thead { tr {
                    th scope="col" { (lang.text("comparisons-city")) }
                    th scope="col" class="number" { (lang.text("comparisons-likeness")) }
                    th scope="col" class="number" { (lang.text("comparisons-alike-size")) }
                    th scope="col" { (lang.text("comparisons-alike-region")) }
                    th scope="col" { (lang.text("comparisons-alike-income")) }
                    th scope="col" { (lang.text("comparisons-alike-kind")) }
                } }
                tbody { @for (at, to) in listed.into_iter().take(LISTED) {
                    @let city = &table.cities[at];
                    @let chosen = compared.is_some_and(|compared| compared.position(&city.code).is_some());
                    tr {
                        th scope="row" { label class="choice" {
                            input type="checkbox" name="c" value=(city.code) checked[chosen];
                            span { (city.name) ", " (countries::name(&city.country, lang.code())) }
                        } }
                        td class="number" data-label=(lang.text("comparisons-likeness")) { @if let Some(to) = to { (lang.fill("comparisons-percent", [("percent", lang.number(to * 100.0, 0).into())])) } }
                        td class="number" data-label=(lang.text("comparisons-alike-size")) { @if let Some(people) = city.population { (lang.count(people)) } }
                        td data-label=(lang.text("comparisons-alike-region")) { (named(groupings::regions(), &city.region)) }
                        td data-label=(lang.text("comparisons-alike-income")) { @if city.income.is_some() { (lang.text(&format!("comparisons-income-{}", city.income_group()))) } }
                        td data-label=(lang.text("comparisons-alike-kind")) { (named(groupings::entity_types(), &city.kind)) }
                    }
                } }
            }
        }))
        @if more > 0 { p { (lang.fill("comparisons-cities-more", [("count", more.into())])) } }
    }
}

fn measurements(reader: &Reader, settled: &Settled, compared: Option<&Compared>) -> Markup {
    let lang = reader.lang;
    let choices = &settled.choices;
    let frameworks = &settled.frameworks;
    let framework = choices.framework.as_deref();
    let cities: Vec<usize> = compared.map_or_else(
        || (0..settled.table.cities.len()).collect(),
        |compared| {
            compared.cities.iter().filter_map(|city| settled.table.position(&city.code)).collect()
        },
    );
    let there = |code: &str| {
        let column = settled.table.measurements.get(code);
        column.map_or(0, |c| cities.iter().filter(|&&city| !c.values[city].is_nan()).count())
    };
    let chosen = |code: &str| match compared {
        Some(compared) => compared.measurements.iter().any(|one| one == code),
        None => choices.measurements.iter().any(|one| one == code),
    };
    html! {
        div class="filters" {
            div class="field" {
                label for="framework" { (lang.text("comparisons-framework")) }
                select id="framework" name="framework" {
                    @for one in frameworks.iter().filter(|one| !one.measurements.is_empty()) {
                        option value=(one.code) selected[framework == Some(one.code.as_str())] { (lang.of(&one.title)) }
                    }
                    option value="all" selected[framework.is_none()] { (lang.text("comparisons-framework-all")) }
                }
            }
            div class="field" {
                label for="until" { (lang.text("comparisons-until")) }
                input id="until" name="until" type="number" min="1900" max="2200" value=[choices.until] placeholder=[compared.map(|one| one.years.until)];
            }
            div class="field" {
                label for="back" { (lang.text("comparisons-back")) }
                input id="back" name="back" type="number" min="0" max="100" value=(choices.back);
            }
        }
        p class="hint" { (lang.text("comparisons-measurements-hint")) }
        @for area in frameworks.areas() {
            @let under: Vec<_> = offered(frameworks, framework).filter(|m| frameworks.area_of(m).is_some_and(|one| one.code == area.code)).collect();
            @if !under.is_empty() {
                fieldset {
                    legend { (area.code) " " (lang.of(&area.label)) }
                    @for m in under {
                        label class="choice" {
                            input type="checkbox" name="m" value=(m.code) checked[chosen(&m.code)];
                            span { (m.code) " " (lang.of(&m.label)) " "
                                span class="muted" { "(" (lang.fill("comparisons-of", [("some", there(&m.code).into()), ("all", cities.len().into())])) ")" } }
                        }
                    }
                }
            }
        }
    }
}

fn method(reader: &Reader, choices: &Choices) -> Markup {
    let lang = reader.lang;
    let several = |name: &'static str, title: &str, options: &[(&str, &str)]| {
        html! {
            fieldset id=(name) {
                legend { (lang.text(title)) }
                @for (value, key) in options {
                    label class="choice" {
                        input type="checkbox" name=(name) value=(value) checked[choices.has(name, value)];
                        span { (lang.text(key)) }
                    }
                }
            }
        }
    };
    let number = |name: &'static str, key: &str, value: String, least: u32, most: u32| {
        html! {
            div class="field" {
                label for=(name) { (lang.text(key)) }
                input id=(name) name=(name) type="number" min=(least) max=(most) step="any" value=(value);
            }
        }
    };
    html! {
        p class="hint" { (lang.text("comparisons-method-hint")) " " a href=(reader.href("/methods/comparisons")) { (lang.text("comparisons-methods")) } }
        div class="columns" {
            (several("n", "comparisons-normalise", &[
                ("minmax", "comparisons-n-minmax"), ("zscore", "comparisons-n-zscore"), ("percentile-rank", "comparisons-n-percentile-rank"),
            ]))
            (several("a", "comparisons-aggregate", &[
                ("arithmetic", "comparisons-a-arithmetic"), ("geometric", "comparisons-a-geometric"), ("harmonic", "comparisons-a-harmonic"),
            ]))
            (several("f", "comparisons-fill", &[
                ("none", "comparisons-f-none"), ("drawn", "comparisons-f-drawn"), ("drawn:region", "comparisons-f-region"),
                ("drawn:income", "comparisons-f-income"), ("mean", "comparisons-f-mean"), ("median", "comparisons-f-median"),
            ]))
        }
        div class="filters" {
            (number("spread", "comparisons-spread", choices.percent().to_string(), 0, 100))
            (number("draws", "comparisons-draws", choices.draws.to_string(), 100, 10_000))
            (number("seed", "comparisons-seed", choices.seed.to_string(), 0, u32::MAX))
        }
    }
}

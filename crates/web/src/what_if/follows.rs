//! What follows from the changes: in each measurement, and in its feature, area, pillar and
//! goals; now beside then, never without the interval.

use std::collections::BTreeSet;

use indices::{
    forecast::forecast,
    progress::{Count, Range, Tally, TargetStatus},
};
use maud::{Markup, html};
use network::{
    frameworks::{Frameworks, Measurement},
    progress::Standing,
    what_if::{Outcome, Supposed},
};

use crate::{Lang, figures, page::scrolling, progress::words, reader::Reader};

/// What follows in each measurement that was changed.
pub fn measurements(reader: &Reader, outcome: &Outcome, changes: &[Supposed]) -> Markup {
    let lang = reader.lang;
    let frameworks = &outcome.now.frameworks;
    html! {
        @for change in changes {
            @if let Some(measurement) = frameworks.measurement(&change.measurement) {
                @let title = lang.of(&measurement.label);
                h3 { (title) }
                (scrolling(title, html! {
                    table {
                        (heads(lang))
                        tbody {
                            @for (key, say) in [
                                ("what-if-latest", latest as Say),
                                ("what-if-trend", trend as Say),
                                ("what-if-target-is", aim as Say),
                                ("what-if-target-chance", chance as Say),
                                ("what-if-expected", expected as Say),
                            ] {
                                @let [now, then] = [&outcome.now, &outcome.then].map(|standing| say(lang, standing, measurement));
                                @if !(now.is_empty() && then.is_empty()) {
                                    tr {
                                        th scope="row" { (lang.text(key)) }
                                        td { (now) }
                                        td { @if now == then { (then) } @else { strong { (then) } } }
                                    }
                                }
                            }
                        }
                    }
                }))
            }
        }
    }
}

fn heads(lang: Lang) -> Markup {
    html! {
        thead { tr {
            th scope="col" { span class="only-read" { (lang.text("what-if-what")) } }
            th scope="col" { (lang.text("what-if-now")) }
            th scope="col" { (lang.text("what-if-then")) }
        } }
    }
}

type Say = fn(Lang, &Standing, &Measurement) -> String;

fn latest(lang: Lang, standing: &Standing, of: &Measurement) -> String {
    let unit = standing.frameworks.unit(&of.unit);
    let found = standing.of(&of.code).headline().and_then(|series| series.latest());
    found.map_or_else(String::new, |one| {
        let value = figures::value(lang, unit, one.value.unwrap_or_default());
        format!("{value} ({})", one.key.period)
    })
}

fn trend(lang: Lang, standing: &Standing, of: &Measurement) -> String {
    let Some(progress) = &standing.of(&of.code).progress else { return String::new() };
    lang.fill(
        "what-if-word-chance",
        [
            ("word", lang.text(words::key(progress.status)).into()),
            ("chance", figures::chance(lang, progress.improving).into()),
        ],
    )
}

fn aim(lang: Lang, standing: &Standing, of: &Measurement) -> String {
    let unit = standing.frameworks.unit(&of.unit);
    standing.of(&of.code).target.map_or_else(String::new, |aim| {
        let value = figures::value(lang, unit, aim.value);
        let year = aim.year.to_string();
        lang.fill("forecasts-target-by", [("value", value.into()), ("year", year.into())])
    })
}

fn chance(lang: Lang, standing: &Standing, of: &Measurement) -> String {
    let progress = standing.of(&of.code).progress.as_ref();
    let Some(target) = progress.and_then(|progress| progress.target) else {
        return String::new();
    };
    match (target.chance, target.status) {
        (Some(chance), TargetStatus::OnTrack | TargetStatus::Possible | TargetStatus::Unlikely) => {
            figures::chance(lang, chance)
        }
        (_, status) => lang.text(words::target_key(status)).into_owned(),
    }
}

/// The value to expect in the target's year, with the interval of 80 %.
fn expected(lang: Lang, standing: &Standing, of: &Measurement) -> String {
    let measured = standing.of(&of.code);
    let unit = standing.frameworks.unit(&of.unit);
    let year = measured.progress.as_ref().and_then(|progress| Some(progress.target?.target.year));
    let (Some(year), Some(series)) = (year, measured.headline()) else { return String::new() };
    let [low, high] = standing.frameworks.range_of(of);
    let prior = measured.learnt.as_ref().map(|learnt| &learnt.prior);
    let Some(said) = forecast(&series.observed(), prior, Range { low, high }, year) else {
        return String::new();
    };
    let (low, high) = said.interval(0.8);
    let [middle, low, high] =
        [said.median(), low, high].map(|value| figures::value(lang, unit, value));
    spread(lang, middle, low, high)
}

pub fn spread(lang: Lang, middle: String, low: String, high: String) -> String {
    lang.fill(
        "what-if-spread",
        [("middle", middle.into()), ("low", low.into()), ("high", high.into())],
    )
}

/// What follows in the features, areas, pillars and goals of the changed measurements.
pub fn levels(reader: &Reader, outcome: &Outcome, changes: &[Supposed]) -> Markup {
    let lang = reader.lang;
    let frameworks = &outcome.now.frameworks;
    let rows = rows(lang, frameworks, changes);
    let title = lang.text("what-if-levels");
    html! {
        h3 { (title) }
        p { (lang.text("what-if-levels-what")) }
        (scrolling(&title, html! {
            table class="cards" {
                thead { tr {
                    th scope="col" { (lang.text("what-if-what")) }
                    th scope="col" { (lang.text("what-if-better")) ", " (lang.text("what-if-now")) }
                    th scope="col" { (lang.text("what-if-then")) }
                    th scope="col" { (lang.text("what-if-reached")) ", " (lang.text("what-if-now")) }
                    th scope="col" { (lang.text("what-if-then")) }
                } }
                tbody {
                    @for (kind, label, measurements) in &rows {
                        @let [before, after] = [&outcome.now, &outcome.then].map(|standing| tally(lang, &standing.tally(measurements.iter().copied())));
                        @let [held, reached] = [&outcome.now, &outcome.then].map(|standing| count(lang, &standing.targets(measurements.iter().copied())));
                        tr {
                            th scope="row" { span class="muted" { (lang.text(kind)) } " " (label) }
                            td data-label=(format!("{}, {}", lang.text("what-if-better"), lang.text("what-if-now"))) { (before) }
                            td data-label=(lang.text("what-if-then")) { (changed(&before, &after)) }
                            td data-label=(format!("{}, {}", lang.text("what-if-reached"), lang.text("what-if-now"))) { (held) }
                            td data-label=(lang.text("what-if-then")) { (changed(&held, &reached)) }
                        }
                    }
                }
            }
        }))
    }
}

fn changed(before: &str, after: &str) -> Markup {
    html! { @if before == after { (after) } @else { strong { (after) } } }
}

/// Kind, name and measurements of everything that holds a changed measurement.
fn rows<'f>(
    lang: Lang,
    frameworks: &'f Frameworks,
    changes: &[Supposed],
) -> Vec<(&'static str, String, Vec<&'f Measurement>)> {
    let changed: Vec<&Measurement> =
        changes.iter().filter_map(|change| frameworks.measurement(&change.measurement)).collect();
    let mut seen = BTreeSet::new();
    let mut rows = vec![];
    for m in &changed {
        if let Some(feature) = m.feature.as_deref().and_then(|code| frameworks.feature(code))
            && seen.insert(format!("feature {}", feature.code))
        {
            let label = format!("{} {}", feature.code, lang.of(&feature.label));
            let of = frameworks.measurements_of_feature(&feature.code).collect();
            rows.push(("what-if-feature", label, of));
        }
    }
    for area in changed.iter().filter_map(|m| frameworks.area_of(m)) {
        if seen.insert(format!("area {}", area.code)) {
            let label = format!("{} {}", area.code, lang.of(&area.label));
            rows.push((
                "what-if-area",
                label,
                frameworks.measurements_of_area(&area.code).collect(),
            ));
        }
    }
    for area in changed.iter().filter_map(|m| frameworks.area_of(m)) {
        if let Some(pillar) = frameworks.pillar(&area.pillar)
            && seen.insert(format!("pillar {}", pillar.code))
        {
            let of = frameworks
                .areas_of_pillar(&pillar.code)
                .flat_map(|area| frameworks.measurements_of_area(&area.code))
                .collect();
            rows.push(("what-if-pillar", lang.of(&pillar.label).to_owned(), of));
        }
    }
    let goals: BTreeSet<u8> = changed.iter().flat_map(|m| m.goals.iter().copied()).collect();
    for goal in goals.into_iter().filter_map(|number| frameworks.goal(number)) {
        let label = format!("{} {}", goal.number, lang.of(&goal.label));
        rows.push((
            "what-if-goal",
            label,
            frameworks.measurements_of_goal(goal.number, None).collect(),
        ));
    }
    rows
}

fn tally(lang: Lang, of: &Tally) -> String {
    let count = Count {
        of: of.assessed(),
        expected: of.expected_better,
        least: of.least_better,
        most: of.most_better,
    };
    self::count(lang, &count)
}

fn count(lang: Lang, count: &Count) -> String {
    if count.of == 0 {
        return "–".to_owned();
    }
    lang.fill(
        "what-if-count",
        [
            ("expected", lang.number(count.expected, 2).into()),
            ("of", count.of.into()),
            ("least", count.least.into()),
            ("most", count.most.into()),
        ],
    )
}

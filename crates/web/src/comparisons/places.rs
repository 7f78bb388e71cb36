//! Where cities stand: an interval of places for each, in groups that cannot be told apart.

use charts::{
    Caption, Hue,
    strips::{Interval, Strip, strip_for_any_screen},
};
use maud::{Markup, html};
use network::comparisons::Place;

use super::{
    pages::Made,
    settled::{self, Settled},
};
use crate::{Lang, figures, page, reader::Reader};

/// Cities are told apart when one is ahead with at least this chance.
pub const SURE: f64 = 0.95;
/// Cities on one page.
const AT_ONCE: usize = 40;

/// Cities in the order in which they are shown: by group, within a group by name.
struct Shown {
    /// Group, city.
    cities: Vec<(usize, usize)>,
    /// The first of each group by its median: the others cannot be told apart from it.
    leaders: Vec<usize>,
    page: usize,
    pages: usize,
}

fn shown(reader: &Reader, made: &Made) -> Shown {
    let groups = made.places.groups(SURE);
    let mut leaders = vec![];
    for city in made.places.table() {
        if groups[city] > leaders.len() {
            leaders.push(city);
        }
    }
    let names = &made.compared.cities;
    let mut cities: Vec<(usize, usize)> =
        groups.iter().enumerate().map(|(city, group)| (*group, city)).collect();
    cities.sort_by(|a, b| {
        a.0.cmp(&b.0).then_with(|| reader.lang.order(&names[a.1].name, &names[b.1].name))
    });
    let pages = cities.len().div_ceil(AT_ONCE);
    let asked = settled::pairs(reader).into_iter().find(|(name, _)| name == "page");
    let own = made.compared.near.and_then(|near| cities.iter().position(|(_, city)| *city == near));
    let page = asked
        .and_then(|(_, page)| page.parse::<usize>().ok())
        .map(|page| page.saturating_sub(1))
        .or(own.map(|own| own / AT_ONCE))
        .unwrap_or(0)
        .min(pages.saturating_sub(1));
    Shown { cities, leaders, page, pages }
}

pub fn strips(reader: &Reader, settled: &Settled, made: &Made) -> Markup {
    let lang = reader.lang;
    let count = made.compared.cities.len();
    let shown = shown(reader, made);
    let here =
        &shown.cities[shown.page * AT_ONCE..shown.cities.len().min((shown.page + 1) * AT_ONCE)];
    let summary = made.places.summary();
    let several = shown.leaders.len() > 1;
    html! {
        section {
            h2 id="places" { (lang.text("comparisons-places")) }
            @if let Some(near) = made.compared.near {
                p class="lead" { strong { (made.compared.cities[near].name) } (lang.colon()) (words(lang, &summary[near], count)) }
            }
            p { (lang.fill("comparisons-places-lead", [("count", count.into()), ("draws", made.places.draws.into())])) " "
                (lang.fill("comparisons-groups-lead", [("count", shown.leaders.len().into())])) " "
                a href="#weights" { (lang.text("comparisons-weights-turn")) } }
            @for group in here.chunk_by(|a, b| a.0 == b.0) {
                @let number = group[0].0;
                @if several { h3 { (title(reader, made, &shown, number)) } }
                (strip(reader, settled, made, number, group, &title(reader, made, &shown, number)))
            }
            @if shown.pages > 1 { (pages(reader, settled, &shown)) }
            details { summary { (lang.text("as-table")) } (table(reader, settled, made, here)) }
        }
    }
}

fn title(reader: &Reader, made: &Made, shown: &Shown, group: usize) -> String {
    let lang = reader.lang;
    let alone = shown.cities.iter().filter(|(one, _)| *one == group).count() == 1;
    let leader = shown.leaders.get(group - 1).map_or("", |&city| &made.compared.cities[city].name);
    if alone {
        return lang.fill("comparisons-group-alone", [("city", leader.into())]);
    }
    lang.fill("comparisons-group", [("city", leader.into())])
}

fn strip(
    reader: &Reader,
    settled: &Settled,
    made: &Made,
    number: usize,
    group: &[(usize, usize)],
    title: &str,
) -> Markup {
    let lang = reader.lang;
    let count = made.compared.cities.len();
    let rows = group.iter().map(|&(_, city)| {
        let (place, context) = (&made.places.summary()[city], &made.compared.cities[city]);
        Interval {
            label: context.name.clone(),
            href: Some(settled.href(reader, |choices| choices.near = Some(context.code.clone()))),
            low: place.low,
            middle: place.median,
            high: place.high,
            text: short(lang, place),
            strong: made.compared.near == Some(city),
        }
    });
    let strip = Strip {
        caption: Caption {
            id: &format!("places-{number}"),
            title,
            description: &lang.text("comparisons-strip-description"),
        },
        hue: Hue::Plain,
        rows: rows.collect(),
        axis: Some((1.0, count as f64)),
        tick: &|place| lang.figure(place),
    };
    html! { figure { (strip_for_any_screen(&strip)) } }
}

/// `3 to 9, median 5`: never a place without its interval.
fn short(lang: Lang, place: &Place) -> String {
    let number = |value: f64| lang.number(value, 0);
    if place.low == place.high {
        return lang.fill("comparisons-place-firm", [("place", number(place.low).into())]);
    }
    lang.fill(
        "comparisons-place-short",
        [
            ("low", number(place.low).into()),
            ("high", number(place.high).into()),
            ("median", number(place.median).into()),
        ],
    )
}

fn words(lang: Lang, place: &Place, count: usize) -> String {
    let number = |value: f64| lang.number(value, 0);
    lang.fill(
        "comparisons-place",
        [
            ("low", number(place.low).into()),
            ("high", number(place.high).into()),
            ("median", number(place.median).into()),
            ("count", lang.count(count as i64).into()),
        ],
    )
}

fn table(reader: &Reader, settled: &Settled, made: &Made, here: &[(usize, usize)]) -> Markup {
    let lang = reader.lang;
    let all = made.compared.measurements.len();
    page::scrolling(
        &lang.text("comparisons-places"),
        html! {
            table class="cards" {
                thead { tr {
                    th scope="col" { (lang.text("comparisons-city")) }
                    th scope="col" class="number" { (lang.text("comparisons-interval")) }
                    th scope="col" class="number" { (lang.text("comparisons-quarter")) }
                    th scope="col" class="number" { (lang.text("comparisons-tenth")) }
                    th scope="col" class="number" { (lang.text("comparisons-figures")) }
                } }
                tbody { @for &(_, city) in here {
                    @let place = &made.places.summary()[city];
                    @let context = &made.compared.cities[city];
                    tr {
                        th scope="row" { a href=(settled.href(reader, |choices| choices.near = Some(context.code.clone()))) { (context.name) } }
                        td class="number" data-label=(lang.text("comparisons-interval")) { (short(lang, place)) }
                        td class="number" data-label=(lang.text("comparisons-quarter")) { (figures::chance(lang, place.top_quarter)) }
                        td class="number" data-label=(lang.text("comparisons-tenth")) { (figures::chance(lang, place.top_tenth)) }
                        td class="number" data-label=(lang.text("comparisons-figures")) { (lang.fill("comparisons-of", [("some", made.compared.figures(city).into()), ("all", all.into())])) }
                    }
                } }
            }
        },
    )
}

fn pages(reader: &Reader, settled: &Settled, shown: &Shown) -> Markup {
    let lang = reader.lang;
    let to = |page: usize| format!("{}&page={page}", settled.href(reader, |_| {}));
    html! {
        ul class="pages" {
            @if shown.page > 0 { li { a rel="prev" href=(to(shown.page)) { (lang.text("comparisons-before")) } } }
            li { (lang.fill("comparisons-page", [("page", (shown.page + 1).into()), ("pages", shown.pages.into())])) }
            @if shown.page + 1 < shown.pages { li { a rel="next" href=(to(shown.page + 2)) { (lang.text("comparisons-after")) } } }
        }
    }
}

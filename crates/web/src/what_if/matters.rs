//! Which features would matter most, if they were moved by as much as cities alike moved
//! theirs: a list with intervals, ties as ties.

use charts::{
    Caption, Hue,
    strips::{self, Interval, Strip},
};
use maud::{Markup, html};
use network::{
    frameworks::{Direction, Frameworks},
    ids::CityCode,
    what_if::{Among, Lever, Moved, SHARE},
};

use super::follows::spread;
use crate::{Lang, figures, reader::Reader};

/// So many are drawn; the list has all.
const DRAWN: usize = 12;

pub fn section(
    reader: &Reader,
    frameworks: &Frameworks,
    city: &CityCode,
    levers: &[Lever],
    span: i16,
) -> Markup {
    let lang = reader.lang;
    let title = lang.text("what-if-matters");
    let share = figures::share(lang, 1.0 - SHARE);
    let what = lang.fill("what-if-matters-what", [("share", share.into()), ("years", span.into())]);
    html! {
        section id="what-matters" {
            h2 { (title) }
            @if levers.is_empty() {
                div class="empty" { p { (lang.text("what-if-matters-none")) } }
            } @else {
                p { (what) }
                figure { (strips::strip_for_any_screen(&drawn(lang, frameworks, levers, (&title, &what), &|value| lang.figure(value)))) }
                ol class="levers" {
                    @for lever in levers {
                        li {
                            h3 {
                                span class="mark" { (places(lang, lever.place)) } " "
                                (lever.code) " " (label(lang, frameworks, &lever.code))
                            }
                            p { (effect(lang, lever)) }
                            ul { @for moved in &lever.moved { (one(reader, frameworks, city, moved, span)) } }
                        }
                    }
                }
            }
        }
    }
}

fn label<'f>(lang: Lang, frameworks: &'f Frameworks, code: &'f str) -> &'f str {
    frameworks
        .feature(code)
        .map(|feature| lang.of(&feature.label))
        .or_else(|| Some(lang.of(&frameworks.area(code)?.label)))
        .unwrap_or(code)
}

/// One place, or those it cannot be told apart from.
fn places(lang: Lang, (best, worst): (usize, usize)) -> String {
    if best == worst {
        return lang.fill("what-if-place", [("place", best.into())]);
    }
    lang.fill("what-if-places", [("best", best.into()), ("worst", worst.into())])
}

/// So many measurements more or fewer, in tenths.
fn more(lang: Lang, value: f64) -> String {
    let key = match value {
        value if value >= 0.05 => "what-if-more",
        value if value <= -0.05 => "what-if-fewer",
        _ => return lang.text("what-if-no-more").into_owned(),
    };
    lang.fill(key, [("count", lang.number(value.abs(), 1).into())])
}

fn effect(lang: Lang, lever: &Lever) -> String {
    let of = lever.effect;
    let [middle, low, high] = [of.middle, of.low, of.high].map(|value| more(lang, value));
    let gaps = [("middle", middle.into()), ("low", low.into()), ("high", high.into())];
    lang.fill("what-if-effect", gaps)
}

fn drawn<'a>(
    lang: Lang,
    frameworks: &Frameworks,
    levers: &[Lever],
    (title, description): (&'a str, &'a str),
    tick: &'a dyn Fn(f64) -> String,
) -> Strip<'a> {
    let rows = levers
        .iter()
        .take(DRAWN)
        .map(|lever| Interval {
            label: format!("{} {}", lever.code, label(lang, frameworks, &lever.code)),
            href: None,
            low: lever.effect.low,
            middle: lever.effect.middle,
            high: lever.effect.high,
            text: places(lang, lever.place),
            strong: false,
        })
        .collect();
    Strip {
        caption: Caption { id: "levers", title, description },
        hue: Hue::Blocks,
        rows,
        axis: None,
        tick,
    }
}

/// From where to where, because of whom, and the way to try it.
fn one(
    reader: &Reader,
    frameworks: &Frameworks,
    city: &CityCode,
    moved: &Moved,
    span: i16,
) -> Markup {
    let lang = reader.lang;
    let Some(measurement) = frameworks.measurement(&moved.measurement) else { return html! {} };
    let unit = frameworks.unit(&measurement.unit);
    let sign = if measurement.direction == Direction::Lower { -1.0 } else { 1.0 };
    let change = |gain: f64| figures::change(lang, unit, sign * gain);
    let among = match moved.among {
        Among::Alike => "what-if-among-alike",
        Among::Region => "what-if-among-region",
        Among::All => "what-if-among-all",
    };
    let [from, to] = [moved.from, moved.to].map(|value| figures::value(lang, unit, value));
    let key = if from == to { "what-if-stays" } else { "what-if-moved" };
    let said = lang.fill(
        key,
        [
            ("from", from.into()),
            ("to", to.into()),
            ("year", moved.year.to_string().into()),
            (
                "change",
                spread(
                    lang,
                    change(moved.gain.middle),
                    change(moved.gain.low),
                    change(moved.gain.high),
                )
                .into(),
            ),
            ("among", lang.fill(among, [("cities", moved.cities.into())]).into()),
        ],
    );
    let value = format!("{}", (moved.to * 1000.0).round() / 1000.0);
    let href = format!(
        "/cities/{city}/what-if?m={}&v={value}&y={}&span={span}",
        moved.measurement, moved.year
    );
    html! {
        li {
            strong { (lang.of(&measurement.label)) } " " (said) " "
            a href=(reader.href(&href)) aria-label=(lang.fill("what-if-try-this", [("name", lang.of(&measurement.label).into())])) { (lang.text("what-if-try")) }
        }
    }
}

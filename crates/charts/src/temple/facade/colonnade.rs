//! The columns, with base, fluted shaft and capital.

use maud::{Markup, html};

use super::{
    super::{Area, Part, state, stones},
    BASE, CAPITAL, HALL, MIDDLE, stone,
};
use crate::{
    svg::{n, path},
    text::{self, Setting},
};

/// What all columns have in common: their measures, and where their words stand, so that codes,
/// labels and counts run in level lines through the whole colonnade.
struct Order {
    /// Half the width of a shaft below its capital, above its base, and of the capital.
    neck: f64,
    foot: f64,
    wide: f64,
    top: f64,
    head: f64,
    bottom: f64,
    /// Baselines of the code and of the first line of the label, and the middle of the first counts.
    code: f64,
    label: f64,
    counts: f64,
    /// Where the words start and end.
    words: (f64, f64),
}

pub(super) fn colonnade(part: &Part, top: f64, shaft: f64) -> Markup {
    let pitch = 2.0 * HALL / part.areas.len().max(1) as f64;
    let foot = pitch * 0.43;
    let neck = foot - 4.0;
    let head = top + CAPITAL;
    let labels: Vec<&str> = part.areas.iter().map(|area| area.label.as_str()).collect();
    let settings = text::set_alike(&labels, 2.0 * neck - 6.0, 5, &[15.0, 14.0, 13.0, 12.0, 11.0]);
    let words =
        settings.iter().map(|set| set.leading() * set.lines.len() as f64).fold(0.0, f64::max);
    let rows = part
        .areas
        .iter()
        .filter_map(|area| area.state.as_ref())
        .map(|state| state.counts().count().div_ceil(2))
        .max();
    let tall = 24.0 + words + rows.map_or(0.0, |rows| 14.0 + rows as f64 * 18.0);
    let start = head + (shaft - tall) / 2.0;
    let leading = settings.first().map_or(0.0, Setting::leading);
    let order = Order {
        neck,
        foot,
        wide: foot + 7.0,
        top,
        head,
        bottom: head + shaft,
        code: start + 14.0,
        label: start + 22.0 + leading,
        counts: start + 24.0 + words + 18.0,
        words: (start - 8.0, start + tall + 8.0),
    };
    html! {
        @for (i, (area, set)) in part.areas.iter().zip(&settings).enumerate() {
            (stones(area, column(area, set, MIDDLE - HALL + pitch * (i as f64 + 0.5), &order)))
        }
    }
}

fn column(area: &Area, set: &Setting, x: f64, order: &Order) -> Markup {
    let &Order { neck, foot, wide, top, head, bottom, .. } = order;
    let outline = [(x - neck, head), (x + neck, head), (x + foot, bottom), (x - foot, bottom)];
    html! {
        path class="stone" d={
            (path([(x - wide, top), (x + wide, top), (x + wide, top + 8.0), (x - wide, top + 8.0)])) "z"
            "M" (n(x - wide + 3.0)) " " (n(top + 10.0)) "H" (n(x + wide - 3.0))
            "Q" (n(x + neck + 4.0)) " " (n(head)) " " (n(x + neck)) " " (n(head)) "H" (n(x - neck))
            "Q" (n(x - neck - 4.0)) " " (n(head)) " " (n(x - wide + 3.0)) " " (n(top + 10.0)) "z"
        } {}
        (stone(&outline, area))
        (flutes(x, order))
        text class="code" text-anchor="middle" font-size="15" x=(n(x)) y=(n(order.code)) { (area.code) }
        (text::lines(set, "label", "middle", x, order.label))
        @if let Some(state) = &area.state { (state::counts(state, 2, x, order.counts)) }
        rect class="stone" x=(n(x - foot - 4.0)) y=(n(bottom)) width=(n(2.0 * foot + 8.0)) height="7" rx="3.5" {}
        rect class="stone" x=(n(x - wide)) y=(n(bottom + 8.0)) width=(n(2.0 * wide)) height=(n(BASE - 8.0)) {}
    }
}

/// The flutes of a shaft, left out where the words are.
fn flutes(x: f64, order: &Order) -> Markup {
    const COUNT: usize = 7;
    let &Order { neck, foot, head, bottom, words, .. } = order;
    let at = |i: usize, y: f64| {
        let half = neck + (foot - neck) * (y - head) / (bottom - head);
        x - half + 2.0 * half * (i as f64 + 0.5) / COUNT as f64
    };
    let mut d = String::new();
    for (from, to) in [(head + 9.0, words.0), (words.1, bottom - 9.0)] {
        if to - from > 1.0 {
            for i in 0..COUNT {
                d += &path([(at(i, from), from), (at(i, to), to)]);
            }
        }
    }
    html! { @if !d.is_empty() { path class="flutes" d=(d) {} } }
}

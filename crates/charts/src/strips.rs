//! How sure a figure is: strips of intervals, a bar from the 5th to the 95th percentile with a dot
//! at the median, for scores and ranks that are never shown as one number; and bars of shares.

mod shares;

pub use shares::{Fill, Share, Shares, shares, shares_table};

use maud::{Markup, html};

use crate::{
    Caption, Hue,
    scale::{Scale, extent, ticks},
    svg::{frame, linked, n, path},
    text,
};

/// Several intervals under each other on one axis.
#[derive(Clone)]
pub struct Strip<'a> {
    pub caption: Caption<'a>,
    pub hue: Hue,
    pub rows: Vec<Interval>,
    /// The axis, where several strips share one; found from the rows otherwise. Given from high to
    /// low it runs that way.
    pub axis: Option<(f64, f64)>,
    /// Writes a round value under the axis.
    pub tick: &'a dyn Fn(f64) -> String,
}

/// A value with its uncertainty.
#[derive(Clone, Debug, Default)]
pub struct Interval {
    pub label: String,
    pub href: Option<String>,
    pub low: f64,
    pub middle: f64,
    pub high: f64,
    /// The value in words: `62.1 (58.0 to 66.2)`, `rank 3 to 9`.
    pub text: String,
    /// Set off from the others: the reader's own city.
    pub strong: bool,
}

impl Interval {
    fn is_finite(&self) -> bool {
        [self.low, self.middle, self.high].iter().all(|value| value.is_finite())
    }
}

/// Where things stand on the sheet of a strip.
struct Layout {
    width: f64,
    row: f64,
    /// The axis from here to there.
    axis: (f64, f64),
    /// The middle of the bar below the top of its row.
    bar: f64,
    /// Labels stand above the bars instead of beside them.
    above: bool,
    class: &'static str,
}

const WIDE: Layout = Layout {
    width: 720.0,
    row: 30.0,
    axis: (250.0, 550.0),
    bar: 15.0,
    above: false,
    class: "strip strip-wide",
};
const NARROW: Layout = Layout {
    width: 360.0,
    row: 46.0,
    axis: (10.0, 350.0),
    bar: 33.0,
    above: true,
    class: "strip strip-narrow",
};

/// The strip, 720 units wide, labels beside the bars.
pub fn strip(strip: &Strip) -> Markup {
    draw(strip, &WIDE)
}

/// The strip, 360 units wide, labels above the bars.
pub fn strip_narrow(strip: &Strip) -> Markup {
    draw(strip, &NARROW)
}

/// Both; the stylesheet shows the one for the reader's screen. The ids of the narrow one end in
/// `-narrow`.
pub fn strip_for_any_screen(strip: &Strip) -> Markup {
    let id = format!("{}-narrow", strip.caption.id);
    let narrow = Strip { caption: Caption { id: &id, ..strip.caption }, ..strip.clone() };
    html! { div class="strip-for-any-screen" { (draw(strip, &WIDE)) (draw(&narrow, &NARROW)) } }
}

/// One interval without words, 160 × 20, for a cell of a table that gives the figures.
pub fn interval(caption: &Caption, hue: Hue, of: &Interval, axis: (f64, f64)) -> Markup {
    let scale = along(axis, (6.0, 154.0));
    let body = html! {
        path class="grid" d=(path([(0.0, 10.0), (160.0, 10.0)])) {}
        g class=(hue.class()) { (bar(of, &scale, 10.0)) }
    };
    frame(caption, "interval", (160.0, 20.0), false, body)
}

/// An axis given from high to low runs that way.
fn along(axis: (f64, f64), (left, right): (f64, f64)) -> Scale {
    Scale::new(axis, if axis.0 > axis.1 { (right, left) } else { (left, right) })
}

fn draw(strip: &Strip, layout: &Layout) -> Markup {
    let found = extent(
        strip
            .rows
            .iter()
            .filter(|row| row.is_finite())
            .flat_map(|row| [row.low, row.middle, row.high]),
    );
    let axis = strip.axis.or(found).unwrap_or((0.0, 1.0));
    let scale = along(axis, layout.axis);
    let bottom = strip.rows.len() as f64 * layout.row + 6.0;
    let marks = if found.is_some() { ticks(axis.0, axis.1, 5) } else { vec![] };
    let body = html! {
        path class="grid" d=(marks.iter().map(|&tick| path([(scale.at(tick), 4.0), (scale.at(tick), bottom)])).collect::<String>()) {}
        @for &tick in &marks {
            text class="tick" text-anchor="middle" font-size="12" x=(n(scale.at(tick))) y=(n(bottom + 16.0)) { ((strip.tick)(tick)) }
        }
        g class=(strip.hue.class()) {
            @for (i, row) in strip.rows.iter().enumerate() {
                (linked(row.href.as_deref(), if row.strong { "row strong" } else { "row" }, &format!("{}: {}", row.label, row.text),
                    line_of(row, layout, &scale, i as f64 * layout.row)))
            }
        }
    };
    let has_links = strip.rows.iter().any(|row| row.href.is_some());
    frame(&strip.caption, layout.class, (layout.width, bottom + 24.0), has_links, body)
}

fn line_of(row: &Interval, layout: &Layout, scale: &Scale, top: f64) -> Markup {
    let written = text::width(&row.text, 13.0);
    let (room, baseline) = if layout.above {
        (layout.width - written - 32.0, top + 18.0)
    } else {
        (layout.axis.0 - 16.0, top + layout.bar + 5.0)
    };
    let text = if layout.above {
        row.text.clone()
    } else {
        text::shortened(&row.text, 13.0, layout.width - layout.axis.1 - 14.0)
    };
    html! {
        rect class="hit" x="0" y=(n(top)) width=(n(layout.width)) height=(n(layout.row)) {}
        text class="label" font-size="14" x=(if layout.above { "10" } else { "0" }) y=(n(baseline)) { (text::shortened(&row.label, 14.0, room)) }
        @if row.is_finite() { (bar(row, scale, top + layout.bar)) }
        text class="figure" text-anchor="end" font-size="13" x=(n(layout.width - if layout.above { 10.0 } else { 0.0 })) y=(n(baseline)) { (text) }
    }
}

fn bar(of: &Interval, scale: &Scale, y: f64) -> Markup {
    // What lies outside the axis is cut at its end.
    let at = |value: f64| scale.at(scale.clamped(value));
    html! {
        path class="range" d=(path([(at(of.low), y), (at(of.high), y)])) {}
        circle class="median" cx=(n(at(of.middle))) cy=(n(y)) r="4.5" {}
    }
}

/// The heads of the table's columns, in the reader's language.
#[derive(Clone, Copy, Debug)]
pub struct StripWords<'a> {
    pub item: &'a str,
    pub value: &'a str,
}

/// What [`strip`] draws, as a table.
pub fn strip_table(strip: &Strip, words: &StripWords) -> Markup {
    html! {
        table class="chart-table strip-table" {
            caption { (strip.caption.title) }
            thead { tr { th scope="col" { (words.item) } th scope="col" class="number" { (words.value) } } }
            tbody {
                @for row in &strip.rows {
                    tr {
                        th scope="row" {
                            @if let Some(href) = &row.href { a href=(href) { (row.label) } } @else { (row.label) }
                        }
                        td class="number" { (row.text) }
                    }
                }
            }
        }
    }
}

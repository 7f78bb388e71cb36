//! What a whole is made of: one bar in parts, each with its label under it.

use maud::{Markup, html};

use crate::{
    Caption, Hue,
    svg::{frame, n},
    text,
};

/// A whole and its parts, from left to right.
#[derive(Clone, Debug)]
pub struct Shares<'a> {
    pub caption: Caption<'a>,
    pub hue: Hue,
    pub parts: Vec<Share>,
}

/// One part of a whole.
#[derive(Clone, Debug, Default)]
pub struct Share {
    pub label: String,
    /// How much, in any unit common to the parts. Below zero counts as nothing.
    pub amount: f64,
    /// The same in the reader's number format.
    pub text: String,
    pub fill: Fill,
}

/// How a part is told from its neighbours without colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fill {
    /// What is there.
    #[default]
    Full,
    /// What is partly there: estimated, provisional.
    Soft,
    /// What is known to be missing: slanted lines.
    Hatched,
    /// What nothing is known of: an outline.
    Empty,
}

impl Fill {
    fn class(self) -> &'static str {
        match self {
            Fill::Full => "full",
            Fill::Soft => "soft",
            Fill::Hatched => "hatched",
            Fill::Empty => "empty",
        }
    }
}

const WIDTH: f64 = 360.0;
const BAR: f64 = 18.0;
const LINE: f64 = 19.0;
const SIZE: f64 = 13.0;
/// Room for half of an outline.
const EDGE: f64 = 1.0;
/// Width of the sample before a label.
const SAMPLE: f64 = 16.0;

/// The bar, 360 units wide. Each label stands under its part where all of them fit there, else the
/// labels follow each other, each behind a sample of its part.
pub fn shares(shares: &Shares) -> Markup {
    let amount = |part: &Share| if part.amount.is_finite() { part.amount.max(0.0) } else { 0.0 };
    let whole: f64 = shares.parts.iter().map(amount).sum();
    let mut end = EDGE;
    let mut parts = vec![];
    for part in shares.parts.iter().filter(|part| amount(part) > 0.0) {
        let length = amount(part) / whole * (WIDTH - 2.0 * EDGE);
        let label =
            text::shortened(&format!("{} {}", part.label, part.text), SIZE, WIDTH - SAMPLE - 8.0);
        parts.push((part, end, length, label));
        end += length;
    }
    let under = parts.iter().all(|(_, _, length, label)| text::width(label, SIZE) + 8.0 <= *length);
    let places =
        if under { parts.iter().map(|(_, from, ..)| (*from, 0)).collect() } else { flow(&parts) };
    let lines = places.last().map_or(1, |(_, line)| line + 1);
    let hatch = format!("{}-hatch", shares.caption.id);
    let stone = |part: &Share, x: f64, y: f64, width: f64, height: f64| {
        html! {
            rect class={ "share " (part.fill.class()) } x=(n(x)) y=(n(y)) width=(n(width)) height=(n(height))
                fill=[(part.fill == Fill::Hatched).then(|| format!("url(#{hatch})"))] {
                title { (part.label) ": " (part.text) }
            }
        }
    };
    let body = html! {
        @if parts.iter().any(|(part, ..)| part.fill == Fill::Hatched) {
            defs {
                pattern id=(hatch) class=(shares.hue.class()) width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                    path class="hatch" d="M0 3h6" {}
                }
            }
        }
        g class=(shares.hue.class()) {
            @for ((part, from, length, label), (x, line)) in parts.iter().zip(places) {
                @let y = BAR + 19.0 + line as f64 * LINE;
                (stone(part, *from, EDGE, *length, BAR))
                @if !under { (stone(part, x, y - 10.0, SAMPLE, 11.0)) }
                text class="label" font-size=(n(SIZE)) x=(n(if under { x } else { x + SAMPLE + 6.0 })) y=(n(y)) { (label) }
            }
        }
    };
    frame(&shares.caption, "shares", (WIDTH, BAR + 7.0 + LINE * lines as f64), false, body)
}

/// Places for labels behind samples, line by line: x and the number of the line.
fn flow(parts: &[(&Share, f64, f64, String)]) -> Vec<(f64, usize)> {
    let (mut x, mut line) = (EDGE, 0);
    parts
        .iter()
        .map(|(.., label)| {
            let width = SAMPLE + 6.0 + text::width(label, SIZE);
            if x > EDGE && x + width > WIDTH {
                (x, line) = (EDGE, line + 1);
            }
            let place = (x, line);
            x += width + 14.0;
            place
        })
        .collect()
}

/// What [`shares`] draws, as a table; `head` names the parts and `value` their size.
pub fn shares_table(shares: &Shares, head: &str, value: &str) -> Markup {
    html! {
        table class="chart-table shares-table" {
            caption { (shares.caption.title) }
            thead { tr { th scope="col" { (head) } th scope="col" class="number" { (value) } } }
            tbody {
                @for part in &shares.parts {
                    tr { th scope="row" { (part.label) } td class="number" { (part.text) } }
                }
            }
        }
    }
}

//! One dot for each: goals touched or not, features with or without figures, counted at a glance.

use maud::{Markup, html};

use crate::{
    Caption, Hue, Status,
    svg::{frame, linked, n, sign},
};

/// Dots in rows.
#[derive(Clone, Debug)]
pub struct Dots<'a> {
    pub caption: Caption<'a>,
    pub dots: Vec<Dot>,
    /// How many stand in a row; at most 12 keeps a dot's target large enough on a phone.
    pub per_row: usize,
}

#[derive(Clone, Debug, Default)]
pub struct Dot {
    /// Up to three letters inside: the number of a goal.
    pub short: String,
    pub label: String,
    /// What the dot says, in words: `touched by 4 measurements`.
    pub text: String,
    pub href: Option<String>,
    pub hue: Hue,
    pub shape: Shape,
}

/// What a dot looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    #[default]
    Full,
    /// Tinted, with an outline.
    Soft,
    /// A dashed outline.
    Empty,
    /// The sign of a status instead of a dot.
    Sign(Status),
}

const CELL: f64 = 30.0;

/// The dots, 30 units apart.
pub fn dots(dots: &Dots) -> Markup {
    let per_row = dots.per_row.max(1);
    let rows = dots.dots.len().div_ceil(per_row).max(1);
    let columns = dots.dots.len().clamp(1, per_row);
    let body = html! {
        @for (i, dot) in dots.dots.iter().enumerate() {
            @let x = (i % per_row) as f64 * CELL + CELL / 2.0;
            @let y = (i / per_row) as f64 * CELL + CELL / 2.0;
            (linked(dot.href.as_deref(), dot.hue.class(), &format!("{}: {}", dot.label, dot.text), html! {
                @match dot.shape {
                    Shape::Sign(status) => {
                        rect class="hit" x=(n(x - CELL / 2.0)) y=(n(y - CELL / 2.0)) width=(n(CELL)) height=(n(CELL)) {}
                        (sign(status, x, y, 8.0))
                    }
                    Shape::Full => circle class="unit full" cx=(n(x)) cy=(n(y)) r="13" {},
                    Shape::Soft => circle class="unit soft" cx=(n(x)) cy=(n(y)) r="12.5" {},
                    Shape::Empty => circle class="unit empty" cx=(n(x)) cy=(n(y)) r="12.5" {},
                }
                @if !dot.short.is_empty() && !matches!(dot.shape, Shape::Sign(_)) {
                    text class=(if dot.shape == Shape::Full { "short on-full" } else { "short" }) text-anchor="middle" font-size="12" x=(n(x)) y=(n(y + 4.2)) { (dot.short) }
                }
            }))
        }
    };
    let has_links = dots.dots.iter().any(|dot| dot.href.is_some());
    frame(&dots.caption, "dots", (columns as f64 * CELL, rows as f64 * CELL), has_links, body)
}

/// What [`dots`] draws, as a table; `head` names the things counted and `value` what is said of them.
pub fn dots_table(dots: &Dots, head: &str, value: &str) -> Markup {
    html! {
        table class="chart-table dots-table" {
            caption { (dots.caption.title) }
            thead { tr { th scope="col" { (head) } th scope="col" { (value) } } }
            tbody {
                @for dot in &dots.dots {
                    tr {
                        th scope="row" {
                            @if let Some(href) = &dot.href { a href=(href) { (dot.label) } } @else { (dot.label) }
                        }
                        td { (dot.text) }
                    }
                }
            }
        }
    }
}

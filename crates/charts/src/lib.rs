//! How figures look: the temple, small multiples, intervals and the world map as SVG, each with a table twin.
//!
//! Every drawing is a function from plain values to [`maud::Markup`]. It runs no script, carries no
//! inline style, and takes its colours from [`CSS`] by class. Every drawing has a twin ending in
//! `_table` that tells the same as an HTML table. All words and number formats come from the caller,
//! in the reader's language: nothing here knows a language.
//!
//! [`standalone`] turns a drawing into a self-contained SVG file with the light colours, for the PDF.

pub mod temple;
pub mod lines;
pub mod strips;
pub mod dots;
pub mod reliability;
pub mod timeline;
pub mod map;
pub mod scale;
mod print;
mod svg;
mod text;

pub use print::{palette, standalone};
pub use svg::Caption;

use maud::{Markup, html};

/// The stylesheet of all drawings: palette (light and dark), marks, and what only a screen does.
///
/// Pages may use the palette's custom properties too: `--paper`, `--ink`, `--muted`, `--rule`,
/// `--accent`, `--good`, `--bad`, `--unclear`, and one hue per pillar.
pub const CSS: &str =
    concat!(include_str!("palette.css"), include_str!("marks.css"), include_str!("screen.css"));

/// Whose hue a drawing wears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Hue {
    /// Wider benefits, the pediment.
    Benefits,
    /// Major building blocks, the columns.
    Blocks,
    /// Fundamental conditions, the steps.
    Conditions,
    /// A figure of no pillar.
    #[default]
    Plain,
}

impl Hue {
    /// The class that gives a drawing, or any element of a page, this hue as its `color`.
    pub fn class(self) -> &'static str {
        match self {
            Hue::Benefits => "hue-benefits",
            Hue::Blocks => "hue-blocks",
            Hue::Conditions => "hue-conditions",
            Hue::Plain => "hue-plain",
        }
    }
}

/// The sign of a status as it stands in the drawings, 14 × 14, for the line of text or the cell that
/// says the same in words.
pub fn status_sign(status: Status) -> Markup {
    html! {
        svg xmlns="http://www.w3.org/2000/svg" class="chart status-sign" viewBox="0 0 14 14" width="14"
            height="14" aria-hidden="true" focusable="false" { (svg::sign(status, 7.0, 7.0, 5.0)) }
    }
}

/// Where something is going, judged by its own past. Each has a colour and a shape of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    Improving,
    Worsening,
    /// The uncertainty does not let one say.
    Unclear,
    Missing,
}

impl Status {
    pub const ALL: [Status; 4] =
        [Status::Improving, Status::Worsening, Status::Unclear, Status::Missing];

    pub fn class(self) -> &'static str {
        match self {
            Status::Improving => "is-improving",
            Status::Worsening => "is-worsening",
            Status::Unclear => "is-unclear",
            Status::Missing => "is-missing",
        }
    }
}

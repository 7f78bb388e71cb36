//! A series told as a table.

use maud::{Markup, html};

use super::Line;

/// The heads of the table's columns, in the reader's language.
#[derive(Clone, Copy, Debug)]
pub struct LineWords<'a> {
    pub year: &'a str,
    pub value: &'a str,
    /// Over the middle of the trend and its band.
    pub trend: &'a str,
    pub note: &'a str,
}

/// What [`super::line`] draws, as a table: a row for each year, the target last.
pub fn line_table(line: &Line, words: &LineWords) -> Markup {
    let trend_in = |year: f64| {
        line.trend.as_ref().and_then(|trend| trend.points.iter().find(|point| point.year == year))
    };
    let target = line.target.as_ref();
    let noted = target.is_some() || line.points.iter().any(|point| !point.note.is_empty());
    html! {
        table class="chart-table line-table" {
            caption { (line.caption.title) }
            thead {
                tr {
                    th scope="col" { (words.year) }
                    th scope="col" class="number" { (words.value) }
                    @if line.trend.is_some() { th scope="col" class="number" { (words.trend) } }
                    @if noted { th scope="col" { (words.note) } }
                }
            }
            tbody {
                @for point in &line.points {
                    tr {
                        th scope="row" { ((line.year)(point.year)) }
                        td class="number" { @if let Some(value) = point.value { ((line.number)(value)) } @else { "–" } }
                        @if line.trend.is_some() {
                            td class="number" {
                                @if let Some(point) = trend_in(point.year) {
                                    ((line.number)(point.middle)) " (" ((line.number)(point.low)) " – " ((line.number)(point.high)) ")"
                                }
                            }
                        }
                        @if noted { td { (point.note) } }
                    }
                }
                @if let Some(target) = target {
                    tr {
                        th scope="row" { ((line.year)(target.year)) }
                        td class="number" { ((line.number)(target.value)) }
                        @if line.trend.is_some() { td {} }
                        td { (target.label) }
                    }
                }
            }
        }
    }
}

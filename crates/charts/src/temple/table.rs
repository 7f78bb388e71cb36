//! The temple told as a table.

use maud::{Markup, html};

use super::Temple;
use crate::{Status, status_sign};

/// The heads of the table's columns, in the reader's language.
#[derive(Clone, Copy, Debug)]
pub struct TableWords<'a> {
    pub code: &'a str,
    pub area: &'a str,
    pub coverage: &'a str,
    pub improving: &'a str,
    pub worsening: &'a str,
    pub unclear: &'a str,
    pub missing: &'a str,
}

/// What [`super::temple`] draws, as a table: one row for each area, grouped by pillar; columns for
/// the state appear when any area has one.
pub fn temple_table(temple: &Temple, words: &TableWords) -> Markup {
    let measured =
        temple.parts().iter().any(|(_, part)| part.areas.iter().any(|area| area.state.is_some()));
    html! {
        table class="chart-table temple-table" {
            caption { (temple.caption.title) }
            thead {
                tr {
                    th scope="col" { (words.code) }
                    th scope="col" { (words.area) }
                    @if measured {
                        th scope="col" class="number" { (words.coverage) }
                        @for (status, head) in Status::ALL.into_iter().zip([words.improving, words.worsening, words.unclear, words.missing]) {
                            // A narrow screen shows the sign alone; the word stays for those who hear it.
                            th scope="col" class="number" { (status_sign(status)) " " span class="sign-word" { (head) } }
                        }
                    }
                }
            }
            @for (hue, part) in temple.parts() {
                tbody {
                    tr { th scope="rowgroup" class=(hue.class()) colspan=(if measured { 7 } else { 2 }) { (part.label) } }
                    @for area in &part.areas {
                        tr {
                            td { (area.code) }
                            th scope="row" {
                                @if let Some(href) = &area.href { a href=(href) { (area.label) } } @else { (area.label) }
                            }
                            @if let Some(state) = &area.state {
                                td class="number" { (state.coverage_text) }
                                @for count in [state.improving, state.worsening, state.unclear, state.missing] {
                                    td class="number" { (count) }
                                }
                            } @else if measured {
                                @for _ in 0..5 { td class="number" { "–" } }
                            }
                        }
                    }
                }
            }
        }
    }
}

//! What is due, as lines of a desk: what it is, where it is done, and by when.

use jiff::civil::Date;
use maud::{Markup, html};

use crate::reader::Reader;

/// Places of a line that are named one by one.
const NAMED: usize = 4;

pub struct Task {
    pub what: String,
    /// Where it is done, without language.
    pub to: String,
    pub by: Option<Date>,
    /// The things it is about, each with its own page.
    pub of: Vec<(String, String)>,
}

impl Task {
    pub fn new(what: String, to: String, by: Option<Date>) -> Self {
        Self { what, to, by, of: Vec::new() }
    }

    pub fn of(self, of: Vec<(String, String)>) -> Self {
        Self { of, ..self }
    }
}

/// The most urgent first; what has no date last. Says so where nothing is due.
pub fn list(reader: &Reader, mut all: Vec<Task>, today: Date) -> Markup {
    let lang = reader.lang;
    all.sort_by_key(|one| (one.by.is_none(), one.by));
    html! {
        @if all.is_empty() { p class="muted" { (lang.text("desk-nothing-due")) } }
        @else {
            h3 { (lang.fill("desk-tasks", [("count", all.len().into())])) }
            ul class="tasks" { @for one in &all { li {
                a href=(reader.href(&one.to)) { (one.what) }
                @if let Some(by) = one.by {
                    " · "
                    span class=(if by < today { "mark warn" } else { "muted" }) {
                        (lang.fill(if by < today { "desk-since" } else { "desk-by" }, [("day", lang.date(&by.to_string()).into())]))
                    }
                }
                @if !one.of.is_empty() {
                    p class="small" {
                        @for (place, (name, to)) in one.of.iter().take(NAMED).enumerate() {
                            @if place > 0 { " · " }
                            a href=(reader.href(to)) { (name) }
                        }
                        @if one.of.len() > NAMED {
                            " " span class="muted" { (lang.fill("desk-more", [("count", (one.of.len() - NAMED).into())])) }
                        }
                    }
                }
            } } }
        }
    }
}

//! A report as a page.

use charts::Status;
use maud::{Markup, html};

use super::sheet::{Block, Cell, Drawing, Form, Multiple, Sheet, Table};
use crate::{page, reader::Reader};

/// The body of the page: title, ways to print it, contents, sections.
pub fn sheet(reader: &Reader, sheet: &Sheet, actions: Markup) -> Markup {
    let lang = reader.lang;
    html! {
        header class="report-head" {
            p class="muted" { (sheet.kicker) }
            h1 { (sheet.title) }
            p class="lead" { (sheet.subtitle) }
            @if let Some(mark) = &sheet.mark {
                p class="notice warn" { strong { (mark) } " " (lang.text("demonstration-explained")) }
            }
            p class="muted small" { @for line in &sheet.lines { (line) br; } }
            (actions)
        }
        @if let Some(it) = &sheet.drawing { (drawing(it)) }
        @if sheet.form == Form::Report {
            nav class="contents" aria-label=(lang.text("report-contents")) { ol {
                @for section in &sheet.sections {
                    li class=[section.within.then_some("within")] { a href={ "#" (section.id) } {
                        @if !section.code.is_empty() { (section.code) " " } (section.title)
                    } }
                }
            } }
        }
        @for section in &sheet.sections {
            section class={ "report-section " (section.hue.class()) } id=(section.id) {
                @let title = html! { @if !section.code.is_empty() { span class="code" { (section.code) } " " } (section.title) };
                @if section.within { h3 { (title) } } @else { h2 { (title) } }
                @for one in &section.blocks { (block(one, section.within)) }
            }
        }
    }
}

/// A block; in a section within another its heading stands one step lower.
fn block(of: &Block, within: bool) -> Markup {
    match of {
        Block::Lead(text) => html! { p class="lead" { (text) } },
        Block::Text(text) => prose(text),
        Block::Note(text) => html! { div class="notice" { (prose(text)) } },
        Block::Heading(text) if within => html! { h4 { (text) } },
        Block::Heading(text) => html! { h3 { (text) } },
        Block::List(items) => html! { ul { @for item in items { li { (cell(item)) } } } },
        Block::Facts(rows) => html! {
            dl class="facts" { @for (label, value) in rows { dt { (label) } dd { (value) } } }
        },
        Block::Quote { text, by, language } => html! {
            blockquote {
                div lang=(language) { (prose(text)) }
                p class="muted small" { (by) }
            }
        },
        Block::Table(of) => table(of),
        Block::Drawing(of) => drawing(of),
        Block::Multiples(items) => html! {
            div class="multiples" { @for item in items { (multiple(item)) } }
        },
    }
}

/// Texts as people write them: an empty line begins a paragraph.
fn prose(text: &str) -> Markup {
    html! { @for paragraph in text.split("\n\n") { p {
        @for (i, line) in paragraph.split('\n').enumerate() { @if i > 0 { br; } (line) }
    } } }
}

fn cell(of: &Cell) -> Markup {
    let text = html! {
        @if let Some(status) = of.status {
            span class={ "status " (status.class()) } { (charts::status_sign(status)) " " (of.text) }
        } @else if let Some(language) = &of.language {
            span lang=(language) dir="auto" { (of.text) }
        } @else { (of.text) }
    };
    html! { @if let Some(href) = &of.href { a href=(href) { (text) } } @else { (text) } }
}

fn table(of: &Table) -> Markup {
    let class = |x: usize| of.numbers.contains(&x).then_some("number");
    page::scrolling(
        &of.caption,
        html! {
            table class="cards" {
                caption { (of.caption) }
                thead { tr { @for (x, head) in of.head.iter().enumerate() { th scope="col" class=[class(x)] { (head) } } } }
                tbody { @for row in &of.rows { tr {
                    @for (x, one) in row.iter().enumerate() {
                        @if x == 0 { th scope="row" { (cell(one)) } }
                        @else { td class=[class(x)] data-label=[of.head.get(x)] { (cell(one)) } }
                    }
                } } }
            }
        },
    )
}

fn drawing(of: &Drawing) -> Markup {
    html! {
        figure class="report-drawing" tabindex="0" {
            @if !of.title.is_empty() { p class="report-drawing-title" { (of.title) } }
            (of.svg)
            @if !of.caption.is_empty() { figcaption { (of.caption) } }
        }
    }
}

fn multiple(of: &Multiple) -> Markup {
    html! {
        article class="multiple" {
            h3 { (cell(&of.title)) }
            p class="latest" { strong class="number" { (of.figure) } }
            @if let Some((status, going)) = &of.going { p class="going" { (going_words(*status, going)) } }
            (of.svg)
        }
    }
}

fn going_words(status: Status, words: &str) -> Markup {
    html! { span class={ "status " (status.class()) } { (charts::status_sign(status)) " " (words) } }
}

//! The sheet a drawing stands on: its frame with title and description, and the marks all drawings share.

use std::fmt::Write;

use maud::{Markup, Render, html};

use crate::Status;

/// What a reader who does not see the drawing is told first.
#[derive(Clone, Copy, Debug)]
pub struct Caption<'a> {
    /// Unique in the page; the ids inside the drawing are derived from it.
    pub id: &'a str,
    /// Names the drawing.
    pub title: &'a str,
    /// Says in one or two sentences what the drawing shows.
    pub description: &'a str,
}

/// A coordinate with one decimal, as short as it can be written.
///
/// What is not finite is written as 0: a drawing must never break the page it stands on.
#[derive(Clone, Copy)]
pub(crate) struct N(f64);

pub(crate) fn n(value: f64) -> N {
    N(value)
}

impl Render for N {
    fn render_to(&self, buffer: &mut String) {
        push(buffer, self.0);
    }
}

/// Pages hold thousands of coordinates, and whole numbers are written several times faster than
/// others.
fn push(buffer: &mut String, value: f64) {
    let tenths =
        if value.is_finite() { (value * 10.0).round().clamp(-1e15, 1e15) as i64 } else { 0 };
    if tenths < 0 {
        buffer.push('-');
    }
    let (whole, tenth) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    // Writing to a string cannot fail.
    let _ = if tenth == 0 { write!(buffer, "{whole}") } else { write!(buffer, "{whole}.{tenth}") };
}

/// The points of a polyline as a path: `M x,y L x,y …`.
pub(crate) fn path(points: impl IntoIterator<Item = (f64, f64)>) -> String {
    let mut d = String::new();
    for (x, y) in points {
        d.push(if d.is_empty() { 'M' } else { 'L' });
        push(&mut d, x);
        d.push(' ');
        push(&mut d, y);
    }
    d
}

/// The `svg` element of a drawing of the given width and height in units.
///
/// A drawing with links is a group, since the parts of an image cannot be reached by those who
/// do not see it.
pub(crate) fn frame(
    caption: &Caption,
    class: &str,
    (width, height): (f64, f64),
    has_links: bool,
    body: Markup,
) -> Markup {
    let id = caption.id;
    html! {
        svg xmlns="http://www.w3.org/2000/svg" id=(id) class={ "chart " (class) }
            viewBox={ "0 0 " (n(width)) " " (n(height)) } width=(n(width)) height=(n(height))
            role=(if has_links { "group" } else { "img" })
            aria-labelledby={ (id) "-title" } aria-describedby={ (id) "-desc" } {
            title id={ (id) "-title" } { (caption.title) }
            desc id={ (id) "-desc" } { (caption.description) }
            (body)
        }
    }
}

/// Wraps a part of a drawing in a link named `name`, or in a plain group where there is nothing to open.
pub(crate) fn linked(href: Option<&str>, class: &str, name: &str, body: Markup) -> Markup {
    html! {
        @if let Some(href) = href {
            a href=(href) class=(class) aria-label=(name) { title { (name) } (body) }
        } @else {
            g class=(class) { title { (name) } (body) }
        }
    }
}

/// The sign of a status, centred on (x, y), about 2·r across: a triangle up, a triangle down, a ring,
/// a dashed square. The shape tells, the colour only helps.
pub(crate) fn sign(status: Status, x: f64, y: f64, r: f64) -> Markup {
    let d = match status {
        Status::Improving => closed([(x, y - r), (x + r, y + r * 0.8), (x - r, y + r * 0.8)]),
        Status::Worsening => closed([(x, y + r), (x + r, y - r * 0.8), (x - r, y - r * 0.8)]),
        Status::Unclear => {
            return html! { circle class="sign is-unclear" cx=(n(x)) cy=(n(y)) r=(n(r * 0.8)) {} };
        }
        Status::Missing => {
            let a = r * 0.75;
            closed([(x - a, y - a), (x + a, y - a), (x + a, y + a), (x - a, y + a)])
        }
    };
    html! { path class={ "sign " (status.class()) } d=(d) {} }
}

fn closed<const K: usize>(points: [(f64, f64); K]) -> String {
    path(points) + "z"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_are_short_and_always_numbers() {
        let written = |value| n(value).render().0;
        assert_eq!(written(12.0), "12");
        assert_eq!(written(12.34), "12.3");
        assert_eq!(written(-0.3), "-0.3");
        assert_eq!(written(-0.04), "0");
        assert_eq!(written(f64::NAN), "0");
        assert_eq!(written(f64::INFINITY), "0");
    }

    #[test]
    fn a_drawing_with_links_is_a_group_and_one_without_is_an_image() {
        let caption = Caption { id: "x", title: "A", description: "B" };
        let draw = |links| frame(&caption, "t", (1.0, 1.0), links, html! {}).into_string();
        assert!(draw(false).contains(r#"role="img""#));
        assert!(draw(true).contains(r#"role="group""#));
    }
}

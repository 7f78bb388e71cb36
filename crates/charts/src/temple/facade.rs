//! The temple for wide sheets, seen from the front, with words in its stones.

mod colonnade;
mod pediment;

use maud::{Markup, html};

use super::{Area, Temple, state, stones};
use crate::{
    svg::{frame, n, path},
    text,
};

const WIDTH: f64 = 960.0;
const MIDDLE: f64 = WIDTH / 2.0;

// Heights of the courses from the top, in units.
const APEX: f64 = 12.0;
const EAVES: f64 = 252.0;
const CORNICE: f64 = 30.0;
const DENTILS: f64 = 9.0;
const FRIEZE: f64 = 34.0;
const CAPITAL: f64 = 22.0;
const BASE: f64 = 16.0;
const STYLOBATE: f64 = 30.0;
const STEP: f64 = 46.0;

/// How far the roof reaches from the middle, and the frieze.
const ROOF: f64 = 466.0;
const HALL: f64 = 450.0;

pub(super) fn draw(temple: &Temple) -> Markup {
    let measured =
        temple.parts().iter().any(|(_, part)| part.areas.iter().any(|area| area.state.is_some()));
    let shaft = if measured { 218.0 } else { 176.0 };
    let frieze = EAVES + CORNICE + DENTILS;
    let columns = frieze + FRIEZE;
    let stylobate = columns + CAPITAL + shaft + BASE;
    let steps = stylobate + STYLOBATE;
    let height = steps + temple.steps.areas.len() as f64 * STEP + 2.0;
    let [(benefits, pediment), (blocks, hall), (conditions, stairs)] = temple.parts();
    let body = html! {
        g class=(benefits.class()) {
            (pediment::roof())
            (pediment::tympanum(pediment))
            (inscribed(&pediment.label, 6.0, EAVES, WIDTH - 12.0, CORNICE))
        }
        g class=(blocks.class()) {
            path class="dentils" d=(path([(MIDDLE - 442.0, EAVES + CORNICE + 4.5), (MIDDLE + 442.0, EAVES + CORNICE + 4.5)])) {}
            (inscribed(&hall.label, MIDDLE - HALL, frieze, 2.0 * HALL, FRIEZE))
            (colonnade::colonnade(hall, columns, shaft))
        }
        g class=(conditions.class()) {
            (inscribed(&stairs.label, MIDDLE - HALL, stylobate, 2.0 * HALL, STYLOBATE))
            @for (i, area) in stairs.areas.iter().enumerate() {
                (step(area, i, stairs.areas.len(), steps + i as f64 * STEP))
            }
        }
    };
    frame(&temple.caption, "temple temple-wide", (WIDTH, height), temple.has_links(), body)
}

/// A course of stone with the name of a pillar cut into it.
fn inscribed(label: &str, x: f64, y: f64, width: f64, height: f64) -> Markup {
    // Letters stand apart by a tenth of their size.
    let set = text::set(label, width / 1.15, 1, &[17.0, 15.0, 13.0]);
    html! {
        rect class="course" x=(n(x)) y=(n(y)) width=(n(width)) height=(n(height)) {}
        (text::lines(&set, "inscription", "middle", x + width / 2.0, y + height / 2.0 + set.size * 0.34))
    }
}

/// A stone, and how much of it rests on values.
fn stone(outline: &[(f64, f64)], area: &Area) -> Markup {
    html! {
        path class="body" d={ (path(outline.iter().copied())) "z" } {}
        @if let Some(state) = &area.state {
            @if state.coverage > 0.0 {
                path class="built" d={ (path(state::lower_part(outline, state.coverage))) "z" } {}
            }
        }
    }
}

fn step(area: &Area, i: usize, count: usize, y: f64) -> Markup {
    let out = 10.0 * (count - 1 - i) as f64;
    let (left, width) = (out, WIDTH - 2.0 * out);
    let counts = area.state.as_ref().map_or(0.0, state::width);
    let code = text::width(&area.code, 15.0) + 12.0;
    let set = text::set(
        &area.label,
        width - 2.0 * (counts + 34.0) - code,
        2,
        &[16.0, 15.0, 14.0, 13.0, 12.0],
    );
    let longest = set.lines.iter().map(|line| text::width(line, set.size)).fold(0.0, f64::max);
    let first =
        y + STEP / 2.0 + set.size * 0.34 - (set.lines.len() - 1) as f64 * set.leading() / 2.0;
    stones(
        area,
        html! {
            rect class="body" x=(n(left)) y=(n(y + 2.0)) width=(n(width)) height=(n(STEP - 2.0)) {}
            @if let Some(state) = &area.state {
                rect class="built" x=(n(left)) y=(n(y + 2.0)) width=(n(width * state.coverage.clamp(0.0, 1.0))) height=(n(STEP - 2.0)) {}
            }
            path class="edge" d=(path([(left, y + 2.0), (left + width, y + 2.0)])) {}
            text class="code" text-anchor="end" font-size="15" x=(n(MIDDLE + code / 2.0 - longest / 2.0 - 12.0)) y=(n(y + STEP / 2.0 + 5.2)) { (area.code) }
            (text::lines(&set, "label", "middle", MIDDLE + code / 2.0, first))
            @if let Some(state) = &area.state {
                (state::counts(state, 4, left + width - 16.0 - counts / 2.0, y + STEP / 2.0 + 1.0))
            }
        },
    )
}

//! The temple for wide sheets, seen from the front, with words in its stones.

use maud::{Markup, html};

use super::{Area, Part, Temple, state, stones};
use crate::{
    svg::{frame, n, path},
    text::{self, Setting},
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
/// Thickness of the sloping cornice.
const RAKE: f64 = 9.0;
/// Joint between two stones.
const JOINT: f64 = 5.0;

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
            (roof())
            (tympanum(pediment))
            (inscribed(&pediment.label, 6.0, EAVES, WIDTH - 12.0, CORNICE))
        }
        g class=(blocks.class()) {
            path class="dentils" d=(path([(MIDDLE - 442.0, EAVES + CORNICE + 4.5), (MIDDLE + 442.0, EAVES + CORNICE + 4.5)])) {}
            (inscribed(&hall.label, MIDDLE - HALL, frieze, 2.0 * HALL, FRIEZE))
            (colonnade(hall, columns, shaft))
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

/// Rise of the roof per unit of width.
fn slope() -> f64 {
    (EAVES - APEX) / ROOF
}

/// The triangle that lies `depth` inside the roof, as half its width and the heights of apex and foot.
fn within(depth: f64) -> (f64, f64, f64) {
    let apex = APEX + depth * (1.0 + slope() * slope()).sqrt();
    let foot = EAVES - depth;
    ((foot - apex) / slope(), apex, foot)
}

fn roof() -> Markup {
    let (half, apex, foot) = within(RAKE);
    let outer = path([(MIDDLE, APEX), (MIDDLE + ROOF, EAVES), (MIDDLE - ROOF, EAVES)]);
    let inner = path([(MIDDLE, apex), (MIDDLE + half, foot), (MIDDLE - half, foot)]);
    html! {
        path class="stone" fill-rule="evenodd" d={ (outer) "z" (inner) "z" } {}
        circle class="stone" cx=(n(MIDDLE)) cy=(n(APEX - 4.0)) r="7" {}
        path class="stone" d={
            (path([(2.0, EAVES), (2.0, EAVES - 14.0), (24.0, EAVES)])) "z"
            (path([(WIDTH - 2.0, EAVES), (WIDTH - 2.0, EAVES - 14.0), (WIDTH - 24.0, EAVES)])) "z"
        } {}
    }
}

/// The field of the pediment, divided among its areas. With three of them the outer ones are
/// wider, since the roof takes their upper corner.
fn tympanum(part: &Part) -> Markup {
    let count = part.areas.len();
    let (half, apex, foot) = within(RAKE + JOINT);
    let share = |i: usize| match (count, i) {
        (3, 1) => 0.365,
        (3, 2) => 0.635,
        _ => i as f64 / count as f64,
    };
    let roof_at = |x: f64| apex + (x - MIDDLE).abs() * slope();
    html! {
        @for (i, area) in part.areas.iter().enumerate() {
            @let left = MIDDLE - half + 2.0 * half * share(i) + if i > 0 { JOINT / 2.0 } else { 0.0 };
            @let right = MIDDLE - half + 2.0 * half * share(i + 1) - if i + 1 < count { JOINT / 2.0 } else { 0.0 };
            @let cell = {
                let mut cell = vec![(left, foot), (left, roof_at(left))];
                if left < MIDDLE && right > MIDDLE { cell.push((MIDDLE, apex)); }
                cell.extend([(right, roof_at(right)), (right, foot)]);
                cell.dedup();
                cell
            };
            (stones(area, html! {
                (stone(&cell, area))
                (cell_words(area, left, right, foot, &|height| {
                    let inset = height / slope();
                    ((MIDDLE - half + inset).max(left), (MIDDLE + half - inset).min(right))
                }))
            }))
        }
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

/// Words in a cell of the pediment stand on its foot; `room(height)` says where the roof leaves
/// space that high above the foot.
fn cell_words(
    area: &Area,
    left: f64,
    right: f64,
    foot: f64,
    room: &dyn Fn(f64) -> (f64, f64),
) -> Markup {
    let raised = if area.state.is_some() { 32.0 } else { 12.0 };
    let outer = left < MIDDLE && right > MIDDLE;
    let pad = 9.0;
    let found = [16.0, 15.0, 14.0, 13.0, 12.0, 11.0].into_iter().find_map(|size| {
        let leading = f64::round(size * 1.22);
        (1..=6).find_map(|count| {
            // The code takes a line of its own in the middle, where there is room for it.
            let room_of = |i: usize| {
                let top = raised + (count - i.min(count)) as f64 * leading;
                let (from, to) = room(top);
                to - from - 2.0 * pad
            };
            let lines = text::fill(&area.label, size, room_of)?;
            (lines.len() <= count).then_some(Setting { lines, size })
        })
    });
    let set = found.unwrap_or_else(|| text::set(&area.label, (right - left) * 0.5, 2, &[11.0]));
    // Outer cells set their words towards the middle of the temple.
    let (anchor, x) = match (outer, left < MIDDLE) {
        (true, _) => ("middle", (left + right) / 2.0),
        (false, true) => ("end", right - pad),
        (false, false) => ("start", left + pad),
    };
    let first = foot - raised - (set.lines.len() - 1) as f64 * set.leading();
    let code_at = first - set.leading() - 4.0;
    html! {
        text class="code" text-anchor=(anchor) font-size="15" x=(n(x)) y=(n(code_at)) { (area.code) }
        (text::lines(&set, "label", anchor, x, first))
        @if let Some(state) = &area.state {
            @let width = state::width(state);
            @let middle = match anchor { "end" => x - width / 2.0, "start" => x + width / 2.0, _ => x };
            (state::counts(state, 4, middle, foot - 14.0))
        }
    }
}

fn colonnade(part: &Part, top: f64, shaft: f64) -> Markup {
    let pitch = 2.0 * HALL / part.areas.len().max(1) as f64;
    html! {
        @for (i, area) in part.areas.iter().enumerate() {
            (stones(area, column(area, MIDDLE - HALL + pitch * (i as f64 + 0.5), pitch, top, shaft)))
        }
    }
}

fn column(area: &Area, x: f64, pitch: f64, top: f64, shaft: f64) -> Markup {
    let foot = pitch * 0.41;
    let neck = foot - 5.0;
    let wide = foot + 9.0;
    let head = top + CAPITAL;
    let bottom = head + shaft;
    let outline = [(x - neck, head), (x + neck, head), (x + foot, bottom), (x - foot, bottom)];
    let set = text::set(&area.label, 2.0 * neck - 10.0, 5, &[15.0, 14.0, 13.0, 12.0, 11.0]);
    let rows =
        area.state.as_ref().map_or(0.0, |state| (state.counts().count() as f64 / 2.0).ceil());
    let words = set.leading() * set.lines.len() as f64;
    let tall = 24.0 + words + if rows > 0.0 { 12.0 + rows * 18.0 } else { 0.0 };
    let code = head + (shaft - tall) / 2.0 + 14.0;
    let first = code + 8.0 + set.leading();
    html! {
        path class="stone" d={
            (path([(x - wide, top), (x + wide, top), (x + wide, top + 8.0), (x - wide, top + 8.0)])) "z"
            "M" (n(x - wide + 3.0)) " " (n(top + 10.0)) "H" (n(x + wide - 3.0))
            "Q" (n(x + neck + 4.0)) " " (n(head)) " " (n(x + neck)) " " (n(head)) "H" (n(x - neck))
            "Q" (n(x - neck - 4.0)) " " (n(head)) " " (n(x - wide + 3.0)) " " (n(top + 10.0)) "z"
        } {}
        (stone(&outline, area))
        (flutes(x, neck, foot, (head, bottom), (code - 26.0, head + (shaft + tall) / 2.0 + 12.0)))
        text class="code" text-anchor="middle" font-size="15" x=(n(x)) y=(n(code)) { (area.code) }
        (text::lines(&set, "label", "middle", x, first))
        @if let Some(state) = &area.state {
            (state::counts(state, 2, x, first + words - set.leading() + 24.0))
        }
        rect class="stone" x=(n(x - foot - 4.0)) y=(n(bottom)) width=(n(2.0 * foot + 8.0)) height="7" rx="3.5" {}
        rect class="stone" x=(n(x - wide)) y=(n(bottom + 8.0)) width=(n(2.0 * wide)) height=(n(BASE - 8.0)) {}
    }
}

/// The flutes of a shaft, left out where the words are.
fn flutes(x: f64, neck: f64, foot: f64, (head, bottom): (f64, f64), words: (f64, f64)) -> Markup {
    const COUNT: usize = 7;
    let at = |i: usize, y: f64| {
        let half = neck + (foot - neck) * (y - head) / (bottom - head);
        x - half + 2.0 * half * (i as f64 + 0.5) / COUNT as f64
    };
    let mut d = String::new();
    for (from, to) in [(head + 9.0, words.0), (words.1, bottom - 9.0)] {
        if to - from > 1.0 {
            for i in 0..COUNT {
                d += &path([(at(i, from), from), (at(i, to), to)]);
            }
        }
    }
    html! { @if !d.is_empty() { path class="flutes" d=(d) {} } }
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

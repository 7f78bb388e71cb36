//! The temple for narrow sheets: codes in the stones, words in the list beside it.

use maud::{Markup, html};

use super::{Temple, state, stones};
use crate::{
    svg::{frame, n, path, sign},
    text,
};

const WIDTH: f64 = 360.0;
const MIDDLE: f64 = WIDTH / 2.0;
const EAVES: f64 = 104.0;
const COURSE: f64 = 26.0;
const SHAFT: f64 = 104.0;
const STEP: f64 = 44.0;
const HALL: f64 = 166.0;

pub(super) fn draw(temple: &Temple) -> Markup {
    let columns = EAVES + 2.0 * COURSE + 4.0;
    let stylobate = columns + SHAFT + 16.0;
    let steps = stylobate + COURSE;
    let height = steps + temple.steps.areas.len() as f64 * STEP + 1.0;
    let [(benefits, pediment), (blocks, hall), (conditions, stairs)] = temple.parts();
    let body = html! {
        g class=(benefits.class()) {
            (pediment_of(&pediment.areas))
            (course(&pediment.label, 3.0, EAVES))
        }
        g class=(blocks.class()) {
            (course(&hall.label, MIDDLE - HALL, EAVES + COURSE + 2.0))
            @let pitch = 2.0 * HALL / hall.areas.len().max(1) as f64;
            @for (i, area) in hall.areas.iter().enumerate() {
                (stones(area, column(area, MIDDLE - HALL + pitch * (i as f64 + 0.5), pitch, columns)))
            }
        }
        g class=(conditions.class()) {
            (course(&stairs.label, MIDDLE - HALL, stylobate))
            @for (i, area) in stairs.areas.iter().enumerate() {
                (stones(area, step(area, 4.0 * (stairs.areas.len() - 1 - i) as f64, steps + i as f64 * STEP)))
            }
        }
    };
    frame(&temple.caption, "temple temple-narrow", (WIDTH, height), temple.has_links(), body)
}

fn course(label: &str, x: f64, y: f64) -> Markup {
    let width = WIDTH - 2.0 * x;
    let set = text::set(label, (width - 12.0) / 1.1, 1, &[14.0, 13.0, 12.0, 11.0]);
    html! {
        rect class="course" x=(n(x)) y=(n(y)) width=(n(width)) height=(n(COURSE)) {}
        (text::lines(&set, "inscription", "middle", MIDDLE, y + COURSE / 2.0 + set.size * 0.34))
    }
}

fn pediment_of(areas: &[super::Area]) -> Markup {
    let (apex, half) = (8.0, MIDDLE - 6.0);
    let slope = (EAVES - apex) / half;
    let foot = EAVES - 5.0;
    // Half the width of the field under a roof so thick, measured upright.
    let under = |thickness: f64| (foot - apex - thickness) / slope;
    let inner = under(11.0);
    let roof_at = |x: f64| foot - (inner - (x - MIDDLE).abs()).max(0.0) * slope;
    let outline = path([(MIDDLE, apex), (MIDDLE + half, EAVES), (MIDDLE - half, EAVES)]);
    let hollow =
        path([(MIDDLE, apex + 8.0), (MIDDLE + under(8.0), foot), (MIDDLE - under(8.0), foot)]);
    let count = areas.len();
    html! {
        path class="stone" fill-rule="evenodd" d={ (outline) "z" (hollow) "z" } {}
        @for (i, area) in areas.iter().enumerate() {
            @let left = MIDDLE - inner + 2.0 * inner * i as f64 / count as f64 + if i > 0 { 1.5 } else { 0.0 };
            @let right = MIDDLE - inner + 2.0 * inner * (i + 1) as f64 / count as f64 - if i + 1 < count { 1.5 } else { 0.0 };
            @let cell = {
                let mut cell = vec![(left, foot), (left, roof_at(left))];
                if left < MIDDLE && right > MIDDLE { cell.push((MIDDLE, roof_at(MIDDLE))); }
                cell.extend([(right, roof_at(right)), (right, foot)]);
                cell.dedup();
                cell
            };
            // Words stand under the highest part of the roof over this stone.
            @let x = if left < MIDDLE && right > MIDDLE { MIDDLE } else if right <= MIDDLE { left + (right - left) * 0.78 } else { left + (right - left) * 0.22 };
            (stones(area, html! {
                path class="body" d={ (path(cell.iter().copied())) "z" } {}
                @if let Some(state) = &area.state {
                    @if state.coverage > 0.0 {
                        path class="built" d={ (path(state::lower_part(&cell, state.coverage))) "z" } {}
                    }
                }
                (code(area, x, foot - 10.0, foot - 31.0))
            }))
        }
    }
}

/// The code, and above it the sign of the area as a whole where there is one.
fn code(area: &super::Area, x: f64, y: f64, sign_at: f64) -> Markup {
    html! {
        text class="code" text-anchor="middle" font-size="15" x=(n(x)) y=(n(y)) { (area.code) }
        @if let Some(status) = area.state.as_ref().and_then(|state| state.status) { (sign(status, x, sign_at, 5.0)) }
    }
}

fn column(area: &super::Area, x: f64, pitch: f64, top: f64) -> Markup {
    let foot = pitch * 0.38;
    let neck = foot - 2.0;
    let (head, bottom) = (top + 8.0, top + 8.0 + SHAFT);
    let outline = [(x - neck, head), (x + neck, head), (x + foot, bottom), (x - foot, bottom)];
    let middle = head + SHAFT / 2.0 + 5.0;
    let flutes: String = [(head + 6.0, middle - 40.0), (middle + 16.0, bottom - 6.0)]
        .into_iter()
        .flat_map(|(from, to)| {
            (-2..=2).map(move |i| {
                path([(x + f64::from(i) * foot * 0.36, from), (x + f64::from(i) * foot * 0.38, to)])
            })
        })
        .collect();
    html! {
        rect class="stone" x=(n(x - foot - 4.0)) y=(n(top)) width=(n(2.0 * foot + 8.0)) height="7" {}
        path class="body" d={ (path(outline)) "z" } {}
        @if let Some(state) = &area.state {
            @if state.coverage > 0.0 {
                path class="built" d={ (path(state::lower_part(&outline, state.coverage))) "z" } {}
            }
        }
        path class="flutes" d=(flutes) {}
        (code(area, x, middle, middle - 24.0))
        rect class="stone" x=(n(x - foot - 4.0)) y=(n(bottom + 1.0)) width=(n(2.0 * foot + 8.0)) height="7" rx="2" {}
    }
}

fn step(area: &super::Area, left: f64, y: f64) -> Markup {
    let width = WIDTH - 2.0 * left;
    let set = text::set(&area.label, width - 96.0, 2, &[14.0, 13.0, 12.0, 11.0]);
    let first =
        y + STEP / 2.0 + set.size * 0.36 - (set.lines.len() - 1) as f64 * set.leading() / 2.0;
    html! {
        rect class="body" x=(n(left)) y=(n(y + 1.0)) width=(n(width)) height=(n(STEP - 1.0)) {}
        @if let Some(state) = &area.state {
            rect class="built" x=(n(left)) y=(n(y + 1.0)) width=(n(width * state.coverage.clamp(0.0, 1.0))) height=(n(STEP - 1.0)) {}
            @if let Some(status) = state.status { (sign(status, left + width - 20.0, y + STEP / 2.0, 5.0)) }
        }
        path class="edge" d=(path([(left, y + 1.0), (left + width, y + 1.0)])) {}
        text class="code" font-size="15" x=(n(left + 14.0)) y=(n(y + STEP / 2.0 + 5.2)) { (area.code) }
        (text::lines(&set, "label", "start", left + 52.0, first))
    }
}

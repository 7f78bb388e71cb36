//! The pediment: a roof, and the fields under it.

use maud::{Markup, html};

use super::{
    super::{Area, Part, state, stones},
    APEX, EAVES, MIDDLE, ROOF, WIDTH, stone,
};
use crate::{
    svg::{n, path},
    text::{self, Setting},
};

/// Thickness of the sloping cornice.
const RAKE: f64 = 9.0;
/// Joint between two stones.
const JOINT: f64 = 5.0;
/// Between words and the edge of their stone.
const PAD: f64 = 9.0;
const SIZES: [f64; 6] = [16.0, 15.0, 14.0, 13.0, 12.0, 11.0];

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

pub(super) fn roof() -> Markup {
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
pub(super) fn tympanum(part: &Part) -> Markup {
    let count = part.areas.len();
    let (half, apex, foot) = within(RAKE + JOINT);
    let share = |i: usize| match (count, i) {
        (3, 1) => 0.365,
        (3, 2) => 0.635,
        _ => i as f64 / count as f64,
    };
    let roof_at = |x: f64| apex + (x - MIDDLE).abs() * slope();
    let cells: Vec<Cell> = (0..count)
        .map(|i| Cell {
            left: MIDDLE - half + 2.0 * half * share(i) + if i > 0 { JOINT / 2.0 } else { 0.0 },
            right: MIDDLE - half + 2.0 * half * share(i + 1)
                - if i + 1 < count { JOINT / 2.0 } else { 0.0 },
            foot,
            half,
        })
        .collect();
    // All cells are set in the largest size that fits every one of them.
    let set_in = |size: f64| {
        part.areas.iter().zip(&cells).map(|(area, cell)| cell.set(area, size)).collect()
    };
    let settings: Option<Vec<Setting>> = SIZES.into_iter().find_map(set_in);
    let settings = settings.unwrap_or_else(|| {
        part.areas
            .iter()
            .zip(&cells)
            .map(|(area, cell)| text::set(&area.label, (cell.right - cell.left) / 2.0, 2, &[11.0]))
            .collect()
    });
    html! {
        @for ((area, cell), set) in part.areas.iter().zip(&cells).zip(&settings) {
            @let outline = cell.outline(roof_at);
            (stones(area, html! { (stone(&outline, area)) (cell.words(area, set)) }))
        }
    }
}

/// A field of the pediment: from where to where, the height of its foot, and half the width of the
/// triangle it is cut from.
struct Cell {
    left: f64,
    right: f64,
    foot: f64,
    half: f64,
}

impl Cell {
    fn is_middle(&self) -> bool {
        self.left < MIDDLE && self.right > MIDDLE
    }

    fn outline(&self, roof_at: impl Fn(f64) -> f64) -> Vec<(f64, f64)> {
        let mut outline = vec![(self.left, self.foot), (self.left, roof_at(self.left))];
        if self.is_middle() {
            outline.push((MIDDLE, roof_at(MIDDLE)));
        }
        outline.extend([(self.right, roof_at(self.right)), (self.right, self.foot)]);
        outline.dedup();
        outline
    }

    /// The width the roof leaves free so high above the foot.
    fn room(&self, height: f64) -> f64 {
        let inset = height / slope();
        (MIDDLE + self.half - inset).min(self.right)
            - (MIDDLE - self.half + inset).max(self.left)
            - 2.0 * PAD
    }

    /// How high above the foot the last line of words stands: above the counts, where there are any.
    fn raised(area: &Area) -> f64 {
        if area.state.is_some() { 32.0 } else { 12.0 }
    }

    fn set(&self, area: &Area, size: f64) -> Option<Setting> {
        let leading = Setting { lines: vec![], size }.leading();
        (1..=5).find_map(|count: usize| {
            let top_of = |i: usize| Self::raised(area) + count.saturating_sub(i) as f64 * leading;
            let lines = text::fill(&area.label, size, |i| self.room(top_of(i)))?;
            (lines.len() <= count).then_some(Setting { lines, size })
        })
    }

    /// Outer cells set their words towards the middle of the temple, where the roof is high.
    fn words(&self, area: &Area, set: &Setting) -> Markup {
        let (anchor, x) = match (self.is_middle(), self.left < MIDDLE) {
            (true, _) => ("middle", (self.left + self.right) / 2.0),
            (false, true) => ("end", self.right - PAD),
            (false, false) => ("start", self.left + PAD),
        };
        let first = self.foot
            - Self::raised(area)
            - set.lines.len().saturating_sub(1) as f64 * set.leading();
        html! {
            text class="code" text-anchor=(anchor) font-size="15" x=(n(x)) y=(n(first - set.leading() - 4.0)) { (area.code) }
            (text::lines(set, "label", anchor, x, first))
            @if let Some(state) = &area.state {
                @let width = state::width(state);
                @let middle = match anchor { "end" => x - width / 2.0, "start" => x + width / 2.0, _ => x };
                (state::counts(state, 4, middle, self.foot - 14.0))
            }
        }
    }
}

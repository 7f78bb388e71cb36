//! How far an area is built: the part of a stone that rests on values, and the counts beside it.

use maud::{Markup, html};

use super::State;
use crate::{
    svg::{n, sign},
    text,
};

const SIZE: f64 = 13.0;

/// The counts, each behind its sign, in rows of at most `per_row`, centred on `x` with the first
/// row's middle at `y`.
pub(super) fn counts(state: &State, per_row: usize, x: f64, y: f64) -> Markup {
    let shown: Vec<_> = state.counts().collect();
    let slot = slot(state);
    html! {
        @for (row, counts) in shown.chunks(per_row).enumerate() {
            @let left = x - slot * counts.len() as f64 / 2.0;
            @let y = y + row as f64 * 18.0;
            @for (i, &(status, count)) in counts.iter().enumerate() {
                @let x = left + slot * i as f64;
                (sign(status, x + 9.0, y, 5.0))
                text class="count" font-size=(n(SIZE)) x=(n(x + 18.0)) y=(n(y + 4.6)) { (count) }
            }
        }
    }
}

/// The width all counts take in one row.
pub(super) fn width(state: &State) -> f64 {
    slot(state) * state.counts().count() as f64
}

fn slot(state: &State) -> f64 {
    let widest =
        state.counts().map(|(_, count)| text::width(&count.to_string(), SIZE)).fold(0.0, f64::max);
    26.0 + widest
}

/// The part of a convex polygon below the height at which `share` of its height lies beneath.
pub(super) fn lower_part(polygon: &[(f64, f64)], share: f64) -> Vec<(f64, f64)> {
    let top = polygon.iter().map(|p| p.1).fold(f64::INFINITY, f64::min);
    let bottom = polygon.iter().map(|p| p.1).fold(f64::NEG_INFINITY, f64::max);
    let level = bottom - (bottom - top) * share.clamp(0.0, 1.0);
    let mut kept = vec![];
    for (i, &a) in polygon.iter().enumerate() {
        let b = polygon[(i + 1) % polygon.len()];
        if a.1 >= level {
            kept.push(a);
        }
        if (a.1 >= level) != (b.1 >= level) {
            kept.push((a.0 + (b.0 - a.0) * (level - a.1) / (b.1 - a.1), level));
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_a_square_is_its_lower_half() {
        let square = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)];
        let half = lower_part(&square, 0.5);
        assert_eq!(half, [(10.0, 5.0), (10.0, 10.0), (0.0, 10.0), (0.0, 5.0)]);
        assert_eq!(lower_part(&square, 1.0).len(), 4);
        assert!(lower_part(&square, f64::NAN).iter().all(|p| p.0.is_finite()));
    }

    #[test]
    fn zero_counts_take_no_room() {
        let none = State::default();
        assert_eq!(width(&none), 0.0);
        assert_eq!(counts(&none, 4, 0.0, 0.0).into_string(), "");
    }
}

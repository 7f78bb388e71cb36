//! Whether chances can be trusted: of what was said to be so likely, how much came.

use maud::{Markup, html};

use crate::{
    Caption, Hue,
    scale::{Scale, ticks},
    svg::{frame, n, path},
};

/// A reliability curve.
#[derive(Clone)]
pub struct Curve<'a> {
    pub caption: Caption<'a>,
    pub hue: Hue,
    pub points: Vec<Point>,
    /// Under the axes: what was said, and what came.
    pub said: &'a str,
    pub came: &'a str,
    /// Writes a share, as `40%`.
    pub share: &'a dyn Fn(f64) -> String,
}

/// Chances that were about alike.
#[derive(Clone, Debug, Default)]
pub struct Point {
    pub said: f64,
    pub came: f64,
    /// Where the share that came would lie by chance if what was said were true.
    pub low: f64,
    pub high: f64,
    /// How many they are, in words: `12 forecasts`.
    pub count: String,
}

impl Point {
    fn is_finite(&self) -> bool {
        [self.said, self.came, self.low, self.high].iter().all(|value| value.is_finite())
    }
}

const SIDE: f64 = 360.0;
const LEFT: f64 = 52.0;
const TOP: f64 = 28.0;

/// The curve, 360 units wide: on the diagonal, what was said is what came. A bar at each point
/// holds what chance alone would do.
pub fn curve(curve: &Curve) -> Markup {
    let (right, bottom) = (SIDE - 20.0, SIDE - 8.0);
    let x = Scale::new((0.0, 1.0), (LEFT, right));
    let y = Scale::new((0.0, 1.0), (bottom, TOP));
    let marks = ticks(0.0, 1.0, 5);
    let points: Vec<&Point> = curve.points.iter().filter(|point| point.is_finite()).collect();
    let at = |point: &Point| (x.at(x.clamped(point.said)), y.at(y.clamped(point.came)));
    let body = html! {
        text class="tick" font-size="12" x="0" y="14" { (curve.came) }
        @for &tick in &marks {
            path class="grid" d=(path([(LEFT, y.at(tick)), (right, y.at(tick))])) {}
            path class="grid" d=(path([(x.at(tick), TOP), (x.at(tick), bottom)])) {}
            text class="tick" text-anchor="end" font-size="12" x=(n(LEFT - 8.0)) y=(n(y.at(tick) + 4.0)) { ((curve.share)(tick)) }
            text class="tick" text-anchor="middle" font-size="12" x=(n(x.at(tick))) y=(n(bottom + 18.0)) { ((curve.share)(tick)) }
        }
        text class="tick" text-anchor="end" font-size="12" x=(n(right)) y=(n(bottom + 36.0)) { (curve.said) }
        path class="goal" d=(path([(LEFT, bottom), (right, TOP)])) {}
        g class=(curve.hue.class()) {
            @for point in &points {
                @let (px, _) = at(point);
                path class="range" d=(path([(px, y.at(y.clamped(point.low))), (px, y.at(y.clamped(point.high)))])) {}
            }
            path class="stroke" d=(path(points.iter().map(|point| at(point)))) {}
            @for point in &points {
                @let (px, py) = at(point);
                circle class="median" cx=(n(px)) cy=(n(py)) r="5" {
                    title { (curve.said) ": " ((curve.share)(point.said)) ", " (curve.came) ": " ((curve.share)(point.came)) ", " (point.count) }
                }
            }
        }
    };
    frame(&curve.caption, "reliability", (SIDE, SIDE + 36.0), false, body)
}

/// The heads of the columns besides those of [`Curve`].
#[derive(Clone, Copy, Debug)]
pub struct CurveWords<'a> {
    pub count: &'a str,
    pub by_chance: &'a str,
}

/// What [`curve`] draws, as a table.
pub fn curve_table(curve: &Curve, words: &CurveWords) -> Markup {
    html! {
        table class="chart-table reliability-table" {
            caption { (curve.caption.title) }
            thead { tr {
                th scope="col" class="number" { (curve.said) }
                th scope="col" class="number" { (curve.came) }
                th scope="col" class="number" { (words.by_chance) }
                th scope="col" class="number" { (words.count) }
            } }
            tbody {
                @for point in &curve.points {
                    tr {
                        th scope="row" class="number" { ((curve.share)(point.said)) }
                        td class="number" { ((curve.share)(point.came)) }
                        td class="number" { ((curve.share)(point.low)) " – " ((curve.share)(point.high)) }
                        td class="number" { (point.count) }
                    }
                }
            }
        }
    }
}

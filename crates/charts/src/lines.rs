//! One measurement of one city over the years: its values, the trend with its uncertainty, where it
//! started and where it wants to be. Small enough to stand in a row with others of the same size.

mod draw;
mod table;

pub use table::{LineWords, line_table};

use maud::{Markup, html};

use crate::{Caption, Hue, Status, scale};

/// A series over the years.
#[derive(Clone)]
pub struct Line<'a> {
    pub caption: Caption<'a>,
    pub hue: Hue,
    /// In the order of the years. A point without a value is a gap that is shown as one.
    pub points: Vec<Point>,
    pub trend: Option<Trend>,
    pub target: Option<Target>,
    /// The year the city measures itself against.
    pub baseline: Option<f64>,
    /// The axes' ranges where several drawings share them; found from the points otherwise.
    pub years: Option<(f64, f64)>,
    pub values: Option<(f64, f64)>,
    /// Writes a value, with its unit where it has one.
    pub number: &'a dyn Fn(f64) -> String,
    /// Writes a round value beside the axis, as short as it can be.
    pub tick: &'a dyn Fn(f64) -> String,
    /// Writes a year or a period that starts there.
    pub year: &'a dyn Fn(f64) -> String,
}

/// What was observed in one year, or that nothing was.
#[derive(Clone, Debug, Default)]
pub struct Point {
    pub year: f64,
    pub value: Option<f64>,
    pub mark: Mark,
    /// Status, reason of absence or source, in words; empty when there is nothing to say.
    pub note: String,
}

/// How a value is marked, after the status of the observation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// A full dot.
    #[default]
    Normal,
    /// A hollow dot.
    Estimated,
    /// A hollow square.
    Provisional,
    /// A full dot, not joined with the one before: the series starts anew.
    Break,
}

/// A trend line and the band it lies in.
#[derive(Clone, Debug)]
pub struct Trend {
    pub points: Vec<TrendPoint>,
    /// What the trend says about the city; an unclear one is drawn dashed.
    pub status: Status,
}

#[derive(Clone, Copy, Debug)]
pub struct TrendPoint {
    pub year: f64,
    pub low: f64,
    pub middle: f64,
    pub high: f64,
}

/// Where the city wants to be.
#[derive(Clone, Debug)]
pub struct Target {
    pub year: f64,
    pub value: f64,
    /// `Target 80 %`.
    pub label: String,
}

/// The sheet of a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// 320 × 190, for rows of small multiples.
    Small,
    /// 720 × 320, for the page of one measurement.
    Large,
}

/// The series with axes and direct labels.
pub fn line(line: &Line, size: Size) -> Markup {
    draw::line(line, size)
}

/// Both sizes; the stylesheet shows the one for the reader's screen. The ids of the small one end
/// in `-small`.
pub fn line_for_any_screen(line: &Line) -> Markup {
    let id = format!("{}-small", line.caption.id);
    let small = Line { caption: Caption { id: &id, ..line.caption }, ..line.clone() };
    html! {
        div class="line-for-any-screen" { (draw::line(line, Size::Large)) (draw::line(&small, Size::Small)) }
    }
}

/// The series without words, 120 × 32, for a cell of a table that gives the figures.
pub fn sparkline(line: &Line) -> Markup {
    draw::sparkline(line)
}

/// The years all these series span, so that drawings beside each other share their axis.
pub fn years_of(lines: &[Line]) -> Option<(f64, f64)> {
    scale::extent(lines.iter().filter_map(Line::year_range).flat_map(|(low, high)| [low, high]))
}

impl Line<'_> {
    fn year_range(&self) -> Option<(f64, f64)> {
        self.years.or_else(|| {
            let points = self.points.iter().map(|point| point.year);
            let trend =
                self.trend.iter().flat_map(|trend| trend.points.iter().map(|point| point.year));
            let all = points.chain(trend).chain(self.target.iter().map(|target| target.year));
            // One year alone stands in the middle of five.
            scale::extent(all)
                .map(|(low, high)| if low == high { (low - 2.0, high + 2.0) } else { (low, high) })
        })
    }

    fn value_range(&self) -> Option<(f64, f64)> {
        self.values.or_else(|| {
            let trend = self.trend.iter().flat_map(|trend| &trend.points);
            scale::extent(
                self.observed()
                    .map(|(_, value)| value)
                    .chain(trend.flat_map(|point| [point.low, point.middle, point.high]))
                    .chain(self.target.iter().map(|target| target.value)),
            )
        })
    }

    /// The points that have a value.
    fn observed(&self) -> impl DoubleEndedIterator<Item = (&Point, f64)> {
        self.points.iter().filter_map(|point| {
            Some((point, point.value.filter(|value| value.is_finite() && point.year.is_finite())?))
        })
    }

    /// Stretches of values that may be joined by a line.
    fn stretches(&self) -> Vec<Vec<(f64, f64)>> {
        let mut found: Vec<Vec<(f64, f64)>> = vec![vec![]];
        for point in &self.points {
            let value = point.value.filter(|value| value.is_finite());
            if value.is_none() || point.mark == Mark::Break {
                found.push(vec![]);
            }
            if let (Some(value), Some(stretch)) = (value, found.last_mut()) {
                stretch.push((point.year, value));
            }
        }
        found.retain(|stretch| !stretch.is_empty());
        found
    }
}

//! The drawing of a series: grid, band, line, marks, labels, from back to front.

use maud::{Markup, html};

use super::{Line, Mark, Point, Size, Target, Trend};
use crate::{
    Status,
    scale::{Scale, rounded, ticks, year_ticks},
    svg::{frame, n, path},
    text,
};

const TICK: f64 = 12.0;
const VALUE: f64 = 13.0;

/// Where on the sheet the figures are.
struct Plot {
    x: Scale,
    y: Scale,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

impl Plot {
    fn at(&self, year: f64, value: f64) -> (f64, f64) {
        (self.x.at(year), self.y.at(value))
    }
}

pub(super) fn line(line: &Line, size: Size) -> Markup {
    let (width, height, about, class) = match size {
        Size::Small => (320.0, 190.0, 3, "line line-small"),
        Size::Large => (720.0, 320.0, 5, "line line-large"),
    };
    let years = line.year_range().unwrap_or((0.0, 1.0));
    let found = line.value_range();
    let values = match (line.values, found) {
        (None, Some((low, high))) => rounded(low, high, about),
        _ => found.unwrap_or((0.0, 1.0)),
    };
    // Without any value there is nothing to read off a grid.
    let value_ticks = match (found, line.values) {
        (None, _) => vec![],
        // A range that was given, such as five levels, is read off at each of its steps.
        (_, Some((low, high))) => ticks(low, high, 5),
        _ => ticks(values.0, values.1, about),
    };
    let labels: Vec<String> = value_ticks.iter().map(|&tick| (line.tick)(tick)).collect();
    let widest = labels.iter().map(|label| text::width(label, TICK)).fold(0.0, f64::max);
    let left = (widest + 8.0).min(width * 0.3);
    let top = 18.0;
    let (right, bottom) = (right_of_plot(line, years, left, width), height - 24.0);
    let plot = Plot {
        x: Scale::new(years, (left + 8.0, right - 4.0)),
        y: Scale::new(values, (bottom - 4.0, top)),
        left,
        right,
        top,
        bottom,
    };
    let body = html! {
        (grid(&value_ticks, &labels, &plot))
        (years_axis(line, years, &plot, width, size))
        @if let Some(trend) = &line.trend { (band(trend, &plot)) }
        @if let Some(target) = &line.target { (target_mark(line, target, &plot, width)) }
        (baseline(line, &plot))
        g class=(line.hue.class()) {
            (strokes(line, &plot))
            (marks(line, &plot))
            (ends(line, &plot))
        }
    };
    frame(&line.caption, class, (width, height), false, body)
}

/// Where the plot ends so that the last value's label, beside its mark, still fits the sheet.
fn right_of_plot(line: &Line, years: (f64, f64), left: f64, width: f64) -> f64 {
    let Some((point, value)) = line.observed().next_back() else { return width - 16.0 };
    // Figures are set bold here.
    let label = (text::width(&(line.number)(value), VALUE) * 1.12 + 9.0).min(width * 0.4);
    let share = Scale::new(years, (0.0, 1.0)).at(point.year).clamp(0.05, 1.0);
    let start = left + 8.0;
    (start + (width - label - start) / share + 4.0).clamp(width * 0.5, width - 16.0)
}

pub(super) fn sparkline(line: &Line) -> Markup {
    let (width, height) = (120.0, 32.0);
    let plot = Plot {
        x: Scale::new(line.year_range().unwrap_or((0.0, 1.0)), (5.0, width - 6.0)),
        y: Scale::new(line.value_range().unwrap_or((0.0, 1.0)), (height - 5.0, 5.0)),
        left: 0.0,
        right: width,
        top: 0.0,
        bottom: height,
    };
    let body = html! {
        @if let Some(trend) = &line.trend { (band(trend, &plot)) }
        g class=(line.hue.class()) {
            (strokes(line, &plot))
            @if let Some((point, value)) = line.observed().next_back() {
                (mark(point, plot.at(point.year, value), String::new()))
            }
        }
    };
    frame(&line.caption, "sparkline", (width, height), false, body)
}

fn grid(ticks: &[f64], labels: &[String], plot: &Plot) -> Markup {
    let lines: String = ticks
        .iter()
        .map(|&tick| path([(plot.left, plot.y.at(tick)), (plot.right, plot.y.at(tick))]))
        .collect();
    html! {
        path class="grid" d=(lines) {}
        @for (&tick, label) in ticks.iter().zip(labels) {
            text class="tick" text-anchor="end" font-size=(n(TICK)) x=(n(plot.left - 6.0)) y=(n(plot.y.at(tick) + 4.0)) { (label) }
        }
    }
}

/// Years under the plot; those that would touch their neighbour are left out. A year without a
/// value has a small cross on the axis.
fn years_axis(line: &Line, years: (f64, f64), plot: &Plot, width: f64, size: Size) -> Markup {
    let about = if size == Size::Small { 4 } else { 9 };
    let mut free = 0.0;
    let mut shown = vec![];
    for year in year_ticks(years.0, years.1, about) {
        let label = (line.year)(year);
        let half = text::width(&label, TICK) / 2.0;
        let x = plot.x.at(year).clamp(half, width - half);
        if x - half >= free {
            free = x + half + 8.0;
            shown.push((x, label));
        }
    }
    html! {
        path class="axis" d=(path([(plot.left, plot.bottom), (plot.right, plot.bottom)])) {}
        @for (x, label) in shown {
            text class="tick" text-anchor="middle" font-size=(n(TICK)) x=(n(x)) y=(n(plot.bottom + 17.0)) { (label) }
        }
        @for point in line.points.iter().filter(|point| point.value.is_none()) {
            @let x = plot.x.at(point.year);
            path class="gap" d={
                (path([(x - 3.0, plot.bottom - 3.0), (x + 3.0, plot.bottom + 3.0)]))
                (path([(x - 3.0, plot.bottom + 3.0), (x + 3.0, plot.bottom - 3.0)]))
            } { @if !point.note.is_empty() { title { ((line.year)(point.year)) ": " (point.note) } } }
        }
    }
}

fn band(trend: &Trend, plot: &Plot) -> Markup {
    let points: Vec<_> = trend
        .points
        .iter()
        .filter(|point| {
            [point.year, point.low, point.middle, point.high].iter().all(|v| v.is_finite())
        })
        .collect();
    let around = points
        .iter()
        .map(|point| plot.at(point.year, point.high))
        .chain(points.iter().rev().map(|point| plot.at(point.year, point.low)));
    html! {
        @if points.len() > 1 {
            g class=(trend.status.class()) {
                path class="band" d={ (path(around)) "z" } {}
                path class=(if trend.status == Status::Unclear { "trend unsure" } else { "trend" })
                    d=(path(points.iter().map(|point| plot.at(point.year, point.middle)))) {}
            }
        }
    }
}

/// A diamond where the target is, and a dashed line at its height.
fn target_mark(line: &Line, target: &Target, plot: &Plot, width: f64) -> Markup {
    let (x, y) = plot.at(target.year, target.value);
    let room = plot.right - plot.left;
    let label = text::shortened(&target.label, TICK, room);
    let half = text::width(&label, TICK) / 2.0;
    // The label stands above the diamond, or below it at the top of the plot, away from the last
    // value and from where more of the others are.
    let values = |from: f64, to: f64| {
        let inside = |(year, value)| {
            let (px, py) = plot.at(year, value);
            (px - x).abs() < half + 8.0 && (from..to).contains(&(py - y))
        };
        line.observed().filter(|(point, value)| inside((point.year, *value))).count()
    };
    let last = line.observed().next_back().map(|(point, value)| plot.at(point.year, value));
    let crowded = last.is_some_and(|last| {
        (last.0 - x).abs() < half + 20.0 && (0.0..26.0).contains(&(y - last.1))
    });
    let room_below = y + 22.0 < plot.bottom;
    let crossed = room_below && values(-26.0, 2.0) > values(2.0, 28.0);
    let below = y - 12.0 < plot.top || crowded || crossed;
    html! {
        path class="goal" d=(path([(plot.left, y), (x, y)])) {}
        path class="diamond" d={ (path([(x, y - 5.5), (x + 5.5, y), (x, y + 5.5), (x - 5.5, y)])) "z" } {}
        text class="tick" text-anchor="middle" font-size=(n(TICK))
            x=(n(x.clamp(plot.left + half, (width - half).max(plot.left + half))))
            y=(n(if below { y + 19.0 } else { y - 10.0 })) { (label) }
    }
}

/// A ring around the value the city measures itself against, and its height carried on.
fn baseline(line: &Line, plot: &Plot) -> Markup {
    let found =
        line.baseline.and_then(|year| line.observed().find(|(point, _)| point.year == year));
    html! {
        @if let Some((point, value)) = found {
            @let (x, y) = plot.at(point.year, value);
            path class="start" d=(path([(x, y), (plot.right, y)])) {}
            circle class="start-ring" cx=(n(x)) cy=(n(y)) r="6.5" {}
        }
    }
}

fn strokes(line: &Line, plot: &Plot) -> Markup {
    let d: String = line
        .stretches()
        .into_iter()
        .filter(|stretch| stretch.len() > 1)
        .map(|stretch| path(stretch.into_iter().map(|(year, value)| plot.at(year, value))))
        .collect();
    html! { @if !d.is_empty() { path class="stroke" d=(d) {} } }
}

/// Every value has its mark while there are few; of many, the first, the last, the unusual and the lonely.
fn marks(line: &Line, plot: &Plot) -> Markup {
    let observed: Vec<_> = line.observed().collect();
    let lonely: Vec<f64> =
        line.stretches().iter().filter(|s| s.len() == 1).map(|s| s[0].0).collect();
    let count = observed.len();
    html! {
        @for (i, (point, value)) in observed.into_iter().enumerate() {
            @if count <= 24 || i == 0 || i + 1 == count || point.mark != Mark::Normal || lonely.contains(&point.year) {
                @let said = format!("{}: {}", (line.year)(point.year), (line.number)(value));
                @let said = if point.note.is_empty() { said } else { format!("{said} ({})", point.note) };
                (mark(point, plot.at(point.year, value), said))
            }
        }
    }
}

fn mark(point: &Point, (x, y): (f64, f64), said: String) -> Markup {
    let title = html! { @if !said.is_empty() { title { (said) } } };
    html! {
        @match point.mark {
            Mark::Normal | Mark::Break => circle class="dot" cx=(n(x)) cy=(n(y)) r="3" { (title) },
            Mark::Estimated => circle class="dot hollow" cx=(n(x)) cy=(n(y)) r="3.2" { (title) },
            Mark::Provisional => rect class="dot hollow" x=(n(x - 3.0)) y=(n(y - 3.0)) width="6" height="6" { (title) },
        }
    }
}

/// The last value beside its mark; the first one above or below its mark, where the line is not.
fn ends(line: &Line, plot: &Plot) -> Markup {
    let observed: Vec<_> = line.observed().collect();
    let Some(&(last, latest)) = observed.last() else { return html! {} };
    let (x, y) = plot.at(last.year, latest);
    let label = (line.number)(latest);
    html! {
        text class="value" font-size=(n(VALUE)) x=(n(x + 7.0)) y=(n(y + 4.5)) { (label) }
        @if let [(first, value), (_, second), ..] = observed[..] {
            @let (from, height) = plot.at(first.year, value);
            @let label = (line.number)(value);
            @let half = text::width(&label, VALUE) / 2.0;
            @let center = from.max(plot.left + half + 1.0);
            @let wanted = if second > value && height + 19.0 < plot.bottom { height + 19.0 } else { height - 10.0 };
            @if x - center > half + 20.0 || (y - height).abs() > 24.0 {
                text class="value first" text-anchor="middle" font-size=(n(VALUE)) x=(n(center)) y=(n(wanted.max(12.0))) { (label) }
            }
        }
    }
}

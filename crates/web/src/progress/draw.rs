//! A measurement's figures as a drawing, small on the city's page, large on its own.

use charts::{
    Caption, Hue,
    lines::{self, Line, LineWords, Mark, Point, Size, Target, Trend, TrendPoint},
};
use maud::{Markup, html};
use network::{
    frameworks::{Evidence, Measurement, Unit},
    progress::{Measured, Series},
};

use super::words;
use crate::{Lang, figures, page, reader::Reader};

/// The lowest and the highest level of an expert reading.
const LEVELS: (f64, f64) = (1.0, 5.0);

/// What is drawn of a measurement.
pub struct Drawing<'a> {
    pub measurement: &'a Measurement,
    pub unit: Option<&'a Unit>,
    pub series: &'a Series,
    /// With it, the trend and the target are drawn; for the series that stands for the
    /// measurement.
    pub measured: Option<&'a Measured>,
    pub hue: Hue,
}

/// 320 wide, for a row of its like.
pub fn small(reader: &Reader, drawing: &Drawing) -> Markup {
    let number = |value| figures::short(reader.lang, drawing.unit, value);
    with_line(reader, drawing, &number, |line| lines::line(line, Size::Small))
}

/// 720 wide, for a page that is read and printed.
pub fn one(reader: &Reader, drawing: &Drawing) -> Markup {
    let number = |value| figures::value(reader.lang, drawing.unit, value);
    with_line(reader, drawing, &number, |line| lines::line(line, Size::Large))
}

/// What a drawing shows, in words.
pub fn described(lang: Lang, drawing: &Drawing) -> String {
    match drawing.measured.and_then(|measured| measured.progress.as_ref()) {
        Some(progress) => words::described(lang, drawing.unit, progress),
        None => lang.fill("progress-values", [("count", drawing.series.observations.len().into())]),
    }
}

/// For any screen, with its table.
pub fn large(reader: &Reader, drawing: &Drawing) -> Markup {
    let lang = reader.lang;
    let number = |value| figures::value(lang, drawing.unit, value);
    with_line(reader, drawing, &number, |line| {
        let table = lines::line_table(
            line,
            &LineWords {
                year: &lang.text("observation-period"),
                value: &lang.text("observation-value"),
                trend: &lang.text("progress-trend"),
                note: &lang.text("observation-note"),
            },
        );
        html! {
            figure {
                (lines::line_for_any_screen(line))
                figcaption { (lang.text("progress-line-caption")) }
                details { summary { (lang.text("as-table")) } (page::scrolling(line.caption.title, table)) }
            }
        }
    })
}

fn with_line(
    reader: &Reader,
    drawing: &Drawing,
    number: &dyn Fn(f64) -> String,
    draw: impl FnOnce(&Line) -> Markup,
) -> Markup {
    let lang = reader.lang;
    let label = lang.of(&drawing.measurement.label);
    let id = format!("line-{}", drawing.measurement.code.replace('.', "-"));
    let progress = drawing.measured.and_then(|measured| measured.progress.as_ref());
    let description = described(lang, drawing);
    let target = drawing.measured.and_then(|measured| measured.target.as_ref());
    let line = Line {
        caption: Caption { id: &id, title: label, description: &description },
        hue: drawing.hue,
        points: drawing
            .series
            .observations
            .iter()
            .map(|one| Point {
                year: one.key.period.at(),
                value: one.value,
                mark: match one.status.code() {
                    "E" | "F" | "I" => Mark::Estimated,
                    "P" => Mark::Provisional,
                    "B" => Mark::Break,
                    _ => Mark::Normal,
                },
                note: match one.missing {
                    Some(reason) => lang.of(reason.label()).to_owned(),
                    None if one.status.code() == "A" => String::new(),
                    None => lang.of(one.status.label()).to_owned(),
                },
            })
            .collect(),
        trend: progress.filter(|progress| progress.values >= 3).map(|progress| Trend {
            points: progress
                .line
                .iter()
                .map(|at| TrendPoint {
                    year: at.year,
                    low: at.level.low,
                    middle: at.level.mean,
                    high: at.level.high,
                })
                .collect(),
            status: words::drawn(progress.status),
        }),
        target: target.map(|target| Target {
            year: f64::from(target.year),
            value: target.value,
            label: lang.fill("target-label", [("value", number(target.value).into())]),
        }),
        baseline: progress.map(|progress| progress.baseline.year),
        years: None,
        // A level is seen among all levels.
        values: (drawing.measurement.kind == Evidence::Expert).then_some(LEVELS),
        number,
        tick: &|value| lang.figure(value),
        year: &|year| {
            drawing
                .series
                .observations
                .iter()
                .map(|one| one.key.period)
                .find(|period| period.at() == year)
                .map_or_else(|| words::year(year), |period| period.to_string())
        },
    };
    draw(&line)
}

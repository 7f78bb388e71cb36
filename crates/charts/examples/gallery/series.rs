//! Series with and without gaps, targets, trends; short, flat, negative, huge, empty and long ones.

use charts::{
    Caption, Hue, Status,
    lines::{
        Line, LineWords, Mark, Point, Size, Target, Trend, TrendPoint, line, line_for_any_screen,
        line_table, sparkline,
    },
};
use maud::{Markup, html};

fn percent(value: f64) -> String {
    format!("{value:.1} %")
}

fn whole_percent(value: f64) -> String {
    format!("{value} %")
}

fn people(value: f64) -> String {
    let (whole, mut text) = (format!("{:.0}", value.abs()), String::new());
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    if value < 0.0 { format!("−{text}") } else { text }
}

pub fn year(value: f64) -> String {
    format!("{value:.0}")
}

fn of(
    id: &'static str,
    title: &'static str,
    values: &[Option<f64>],
    number: &'static dyn Fn(f64) -> String,
) -> Line<'static> {
    let points = values
        .iter()
        .enumerate()
        .map(|(i, &value)| Point {
            year: 2012.0 + i as f64,
            value,
            note: if value.is_none() { "not collected".into() } else { String::new() },
            ..Point::default()
        })
        .collect();
    Line {
        caption: Caption { id, title, description: "Values by year." },
        hue: Hue::Blocks,
        points,
        trend: None,
        target: None,
        baseline: None,
        years: None,
        values: None,
        number,
        tick: if number(1.0).contains('%') { &whole_percent } else { number },
        year: &year,
    }
}

fn trend(line: &mut Line, status: Status, spread: f64) {
    let seen: Vec<_> = line.points.iter().filter_map(|p| Some((p.year, p.value?))).collect();
    let n = seen.len() as f64;
    let (mx, my) =
        (seen.iter().map(|p| p.0).sum::<f64>() / n, seen.iter().map(|p| p.1).sum::<f64>() / n);
    let slope = seen.iter().map(|p| (p.0 - mx) * (p.1 - my)).sum::<f64>()
        / seen.iter().map(|p| (p.0 - mx).powi(2)).sum::<f64>();
    let points = line
        .points
        .iter()
        .map(|p| {
            let middle = my + slope * (p.year - mx);
            let half = spread * (1.0 + ((p.year - mx) / 4.0).powi(2)).sqrt();
            TrendPoint { year: p.year, low: middle - half, middle, high: middle + half }
        })
        .collect();
    line.trend = Some(Trend { points, status });
}

pub fn rising() -> Line<'static> {
    let mut rising = of(
        "l1",
        "Adults in learning",
        &[
            Some(51.2),
            Some(53.0),
            Some(52.1),
            None,
            None,
            Some(57.9),
            Some(58.3),
            Some(61.0),
            Some(60.2),
            Some(63.4),
        ],
        &percent,
    );
    rising.points[6].mark = Mark::Estimated;
    rising.points[6].note = "estimated".into();
    rising.points[8].mark = Mark::Provisional;
    rising.baseline = Some(2013.0);
    rising.target = Some(Target { year: 2025.0, value: 70.0, label: "Target 70 %".into() });
    trend(&mut rising, Status::Improving, 1.2);
    rising
}

pub fn section() -> Markup {
    let rising = rising();
    let mut falling = of(
        "l2",
        "Turnout",
        &[Some(66.0), None, None, None, Some(61.4), None, None, None, Some(57.5)],
        &percent,
    );
    falling.hue = Hue::Benefits;
    trend(&mut falling, Status::Worsening, 2.5);
    let mut unclear = of(
        "l3",
        "Drop-out",
        &[Some(8.1), Some(9.4), Some(7.2), Some(8.8), Some(9.9), Some(7.7), Some(8.9)],
        &percent,
    );
    unclear.hue = Hue::Conditions;
    unclear.points[4].mark = Mark::Break;
    trend(&mut unclear, Status::Unclear, 0.8);
    let single = of("l4", "One value", &[Some(42.0)], &percent);
    let constant = of("l5", "Constant", &[Some(100.0); 6], &percent);
    let negative = of(
        "l6",
        "Net migration",
        &[Some(-1_250.0), Some(-310.0), Some(120.0), Some(980.0), Some(-40.0)],
        &people,
    );
    let mut huge =
        of("l7", "Budget", &[Some(1.2e9), Some(1.31e9), Some(1.28e9), Some(1.6e9)], &people);
    huge.target =
        Some(Target { year: 2016.0, value: 1.7e9, label: "Objectif 1,7 milliard".into() });
    let empty = of("l8", "Nothing yet", &[None, None, None], &percent);
    let many: Vec<_> =
        (0..60).map(|i| Some(50.0 + f64::from(i) * 0.4 + f64::from(i * 7 % 11))).collect();
    let many = of("l9", "Sixty years", &many, &percent);
    let all = [rising, falling, unclear, single, constant, negative, huge, empty, many];
    let words = LineWords { year: "Year", value: "Value", trend: "Trend (90 %)", note: "Note" };
    html! {
        section {
            h2 { "Series" }
            div class="multiples" { @for one in &all { div { h3 { (one.caption.title) } (line(one, Size::Small)) } } }
            @let large = Line { caption: Caption { id: "large", ..all[0].caption }, ..all[0].clone() };
            (line_for_any_screen(&large))
            (line_table(&large, &words))
            table {
                @for (i, one) in all.iter().enumerate() {
                    @let id = format!("spark{i}");
                    tr { td { (one.caption.title) } td { (sparkline(&Line { caption: Caption { id: &id, ..one.caption }, ..one.clone() })) } }
                }
            }
        }
    }
}

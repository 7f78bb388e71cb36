//! How long the drawings of whole pages take: `cargo bench -p charts`.

use charts::{
    Caption, Hue, Status,
    lines::{Line, Point, Size, Target, Trend, TrendPoint, line, line_table},
    map::{Place, World, world_map},
    temple::{Area, Part, State, Temple, temple_for_any_screen},
};

fn main() {
    divan::main();
}

fn number(value: f64) -> String {
    format!("{value:.1} %")
}

/// A city's page: sixty series of twelve years, each with its table, and the temple.
#[divan::bench]
fn city_page(bencher: divan::Bencher) {
    let series = Line {
        caption: Caption { id: "l", title: "Adults in learning", description: "Share of adults." },
        hue: Hue::Blocks,
        points: (0..12)
            .map(|i| Point {
                year: 2012.0 + f64::from(i),
                value: (i % 5 != 3).then(|| 50.0 + f64::from(i)),
                ..Point::default()
            })
            .collect(),
        trend: Some(Trend {
            points: (0..12)
                .map(|i| 50.0 + f64::from(i))
                .enumerate()
                .map(|(i, v)| TrendPoint {
                    year: 2012.0 + i as f64,
                    low: v - 2.0,
                    middle: v,
                    high: v + 2.0,
                })
                .collect(),
            status: Status::Improving,
        }),
        target: Some(Target { year: 2030.0, value: 70.0, label: "Target 70 %".into() }),
        baseline: Some(2012.0),
        years: None,
        values: None,
        number: &number,
        tick: &number,
        year: &|year| format!("{year:.0}"),
    };
    let words =
        charts::lines::LineWords { year: "Year", value: "Value", trend: "Trend", note: "Note" };
    let temple = framework();
    bencher.bench_local(|| {
        let mut length = temple_for_any_screen(&temple).0.len();
        for _ in 0..60 {
            length += line(&series, Size::Small).0.len() + line_table(&series, &words).0.len();
        }
        length
    });
}

/// The map of the home page with 255 members.
#[divan::bench]
fn home_map(bencher: divan::Bencher) {
    let places = (0..255)
        .map(|i| Place {
            longitude: f64::from(i) * 1.4 - 180.0,
            latitude: f64::from(i % 100) - 45.0,
            label: "Learning city".into(),
            href: Some("/en/cities/0192f3a1".into()),
            ..Place::default()
        })
        .collect();
    let world =
        World { caption: Caption { id: "w", title: "Members", description: "On a map." }, places };
    bencher.bench(|| world_map(&world));
}

fn framework() -> Temple<'static> {
    let part = |count: usize| Part {
        label: "Major building blocks".into(),
        areas: (0..count)
            .map(|i| Area {
                code: format!("2.{i}"),
                label: "A culture of learning throughout life".into(),
                href: Some("/en/areas".into()),
                state: Some(State {
                    coverage: 0.7,
                    improving: 3,
                    worsening: 1,
                    unclear: 2,
                    missing: 1,
                    summary: "3 improving".into(),
                    ..State::default()
                }),
            })
            .collect(),
    };
    Temple {
        caption: Caption { id: "t", title: "The Key Features", description: "Three pillars." },
        pediment: part(3),
        columns: part(6),
        steps: part(3),
    }
}

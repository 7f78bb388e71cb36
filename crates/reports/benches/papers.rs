//! How long papers take once the press is warm: small ones, and a city report of twenty pages with
//! twelve charts and the temple.
#![allow(clippy::unwrap_used, reason = "a bench that cannot go on stops")]

use std::sync::atomic::{AtomicU32, Ordering};

use charts::{
    Caption, Hue, Status,
    lines::{Line, Mark, Point, Size, Trend, TrendPoint, line},
    temple::{Area, Part, State, Temple, temple},
};
use divan::{Bencher, black_box};
use serde_json::{Value, json};

fn main() {
    divan::main();
}

#[divan::bench(args = ["letter", "receipt", "badges"], sample_count = 10)]
fn paper(bencher: Bencher, name: &str) {
    let file = format!("{}/tests/it/samples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let data = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let press = reports::Press::default();
    press.print(name, &data).unwrap();
    bencher.bench(|| press.print(name, black_box(&data)).unwrap());
}

/// Every run has figures of its own, as the report of another city has.
#[divan::bench(sample_count = 10)]
fn city_report(bencher: Bencher) {
    let press = reports::Press::default();
    let city = AtomicU32::new(1);
    press.print("report", &report(0)).unwrap();
    bencher
        .with_inputs(|| report(city.fetch_add(1, Ordering::Relaxed)))
        .bench_values(|data| press.print("report", &data).unwrap());
}

/// The same report again, as it is asked for in another minute.
#[divan::bench(sample_count = 10)]
fn city_report_again(bencher: Bencher) {
    let press = reports::Press::default();
    let data = report(0);
    let pdf = press.print("report", &data).unwrap();
    let pages = hayro_syntax::Pdf::new(pdf).unwrap().pages().len();
    assert!((18..=26).contains(&pages), "{pages} pages");
    bencher.bench(|| press.print("report", black_box(&data)).unwrap());
}

fn report(city: u32) -> Value {
    let mut sections = vec![json!({ "title": "In short", "page": true, "blocks": [
        { "is": "lead", "text": format!("City {city}: 57 of 60 measurements have figures.") },
        { "is": "list", "items": (0..12).map(|i| json!({ "text": format!("Measurement {i} of {city}"), "status": "improving" })).collect::<Value>() },
    ] })];
    for area in 0..12 {
        let rows: Value = (0..5).map(|m| json!([
            format!("Adults who took part in learning of kind {m} in the last twelve months"),
            format!("{}.{m}% (2025)", city + area), "+4.2 points since 2011",
            { "text": "probably improving", "status": "improving" }, "75% (2030)",
        ])).collect();
        sections.push(json!({ "title": format!("Area {area}"), "code": "2.1", "hue": "blocks", "page": true, "blocks": [
            { "is": "lead", "text": "Five of five measurements have figures: three improve, two show no clear change." },
            drawing(city * 12 + area),
            { "is": "table", "caption": "Measurements", "head": ["Measurement", "Latest", "Change", "Movement", "Target"], "rows": rows, "widths": [34, 20, 20, 18, 12] },
        ] }));
    }
    let values: String = (2010..2026).map(|year| format!("{year}: {}.5; ", year % 60)).collect();
    let rows: Value =
        (0..60).map(|m| json!([format!("Measurement {m} of city {city}"), values])).collect();
    sections.push(json!({ "title": "All figures", "page": true, "blocks": [
        { "is": "table", "caption": "Values", "head": ["Measurement", "Values"], "rows": rows, "widths": [35, 65] },
    ] }));
    json!({
        "lang": "en", "title": format!("City {city} as a learning city"), "form": "report",
        "publisher": "Stoa", "page": "Page {page} of {pages}", "date": "2026-11-20",
        "foot": "As known on 20 November 2026 · revision 1,234", "mark": "Demonstration figures",
        "kicker": "City report", "subtitle": "Nowhere", "contents": "Contents",
        "drawing": { "svg": charts::standalone(&facade(city)), "alt": "The temple of the city" },
        "sections": sections,
    })
}

fn drawing(seed: u32) -> Value {
    let at =
        |year: u32| f64::from((year * 7 + seed * 13) % 11) + f64::from(year - 2010) * 1.5 + 40.0;
    let drawn = line(
        &Line {
            caption: Caption { id: "x", title: "Adults who learn", description: "From 40 to 64" },
            hue: Hue::Blocks,
            points: (2010..2026)
                .map(|year| Point {
                    year: f64::from(year),
                    value: Some(at(year)),
                    mark: Mark::Normal,
                    note: String::new(),
                })
                .collect(),
            trend: Some(Trend {
                points: (2010..2026)
                    .map(|year| TrendPoint {
                        year: f64::from(year),
                        low: at(year) - 4.0,
                        middle: at(year) - 1.0,
                        high: at(year) + 4.0,
                    })
                    .collect(),
                status: Status::Improving,
            }),
            target: None,
            baseline: Some(2010.0),
            years: None,
            values: None,
            number: &|value| format!("{value:.1}%"),
            tick: &|value| format!("{value}"),
            year: &|year| format!("{year}"),
        },
        Size::Large,
    );
    json!({ "is": "drawing", "svg": charts::standalone(&drawn), "alt": "It rises from 40 to 64 per cent", "title": "Adults who learn", "caption": "From 40% (2010) to 64% (2025): +24 points." })
}

fn facade(city: u32) -> maud::Markup {
    let part = |label: &str, areas: std::ops::Range<u32>| Part {
        label: label.to_owned(),
        areas: areas
            .map(|i| Area {
                code: format!("{i}"),
                label: format!("Area of focus {i}"),
                href: None,
                state: Some(State {
                    coverage: 0.8,
                    coverage_text: "4/5".into(),
                    improving: (city + i) % 4,
                    worsening: 1,
                    unclear: 2,
                    missing: 1,
                    status: None,
                    summary: String::new(),
                }),
            })
            .collect(),
    };
    temple(&Temple {
        caption: Caption { id: "temple", title: "The temple", description: "Areas" },
        pediment: part("Wider benefits", 0..3),
        columns: part("Building blocks", 3..9),
        steps: part("Fundamental conditions", 9..12),
    })
}

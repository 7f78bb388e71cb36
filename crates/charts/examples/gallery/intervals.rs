//! Intervals, shares and dots.

use charts::{
    Caption, Hue, Status,
    dots::{Dot, Dots, Shape, dots, dots_table},
    strips::{
        Fill, Interval, Share, Shares, Strip, StripWords, interval, shares, shares_table,
        strip_for_any_screen, strip_table,
    },
};
use maud::{Markup, html};

use crate::series::year;

pub fn ranks() -> Strip<'static> {
    let names =
        ["Espoo", "Medellín", "Santiago de Querétaro y su zona metropolitana", "Suwon", "Cork"];
    let rows = names.iter().enumerate().map(|(i, name)| {
        let (low, middle, high) =
            (1.0 + i as f64 * 1.5, 3.0 + i as f64 * 2.0, 7.0 + i as f64 * 3.0);
        Interval {
            label: (*name).into(),
            href: Some(format!("#{name}")),
            low,
            middle,
            high,
            text: format!("{middle:.0} ({low:.0} to {high:.0})"),
            strong: i == 1,
        }
    });
    Strip {
        caption: Caption {
            id: "ranks",
            title: "Ranks among similar cities",
            description: "Median and 5th to 95th percentile.",
        },
        hue: Hue::Plain,
        rows: rows.collect(),
        axis: None,
        tick: &year,
    }
}

fn share(label: &str, amount: f64, fill: Fill) -> Share {
    Share { label: label.into(), amount, text: format!("{amount}"), fill }
}

pub fn coverage() -> Shares<'static> {
    Shares {
        caption: Caption {
            id: "coverage",
            title: "Coverage",
            description: "37 of 60 measurements have a value.",
        },
        hue: Hue::Blocks,
        parts: vec![
            share("official", 30.0, Fill::Full),
            share("estimated", 7.0, Fill::Soft),
            share("missing, with a reason", 8.0, Fill::Hatched),
            share("not asked yet", 15.0, Fill::Empty),
        ],
    }
}

pub fn section() -> Markup {
    let (ranks, coverage) = (ranks(), coverage());
    let narrow = Shares {
        caption: Caption { id: "coverage2", ..coverage.caption },
        hue: Hue::Conditions,
        parts: vec![
            share("measured", 55.0, Fill::Full),
            share("estimated", 2.0, Fill::Soft),
            share("missing, with a reason", 2.0, Fill::Hatched),
            share("not asked yet", 1.0, Fill::Empty),
        ],
    };
    let goals = Dots {
        caption: Caption {
            id: "goals",
            title: "Goals of the 2030 Agenda",
            description: "Goals that measurements touch.",
        },
        per_row: 9,
        dots: (1..=17)
            .map(|goal| Dot {
                short: goal.to_string(),
                label: format!("Goal {goal}"),
                text: "touched".into(),
                href: Some(format!("#goal-{goal}")),
                hue: Hue::Plain,
                shape: if [2, 6, 7, 14, 15].contains(&goal) {
                    Shape::Empty
                } else if goal % 3 == 0 {
                    Shape::Soft
                } else {
                    Shape::Full
                },
            })
            .collect(),
    };
    let features = Dots {
        caption: Caption {
            id: "features",
            title: "Features",
            description: "Where each feature goes.",
        },
        per_row: 12,
        dots: (0..42)
            .map(|i| Dot {
                label: format!("Feature {i}"),
                text: "…".into(),
                shape: Shape::Sign(Status::ALL[i * 7 % 4]),
                ..Dot::default()
            })
            .collect(),
    };
    let cell = Caption { id: "cell", title: "Espoo", description: "3, between 1 and 7" };
    html! {
        section {
            h2 { "Intervals" }
            (strip_for_any_screen(&ranks))
            (strip_table(&ranks, &StripWords { item: "City", value: "Rank" }))
            p { "In a cell: " (interval(&cell, Hue::Benefits, &ranks.rows[0], (20.0, 1.0))) }
            (shares(&coverage)) (shares_table(&coverage, "Part", "Measurements")) (shares(&narrow))
            (dots(&goals)) (dots(&features)) (dots_table(&goals, "Goal", "Touched"))
        }
    }
}

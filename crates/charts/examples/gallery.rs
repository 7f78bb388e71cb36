//! Writes one page with every drawing: `cargo run -p charts --example gallery -- FILE.html`.
//! Open it at several widths, light and dark; add `data-theme="dark"` with a second argument `dark`.

use charts::{
    Caption, Hue, Status,
    dots::{Dot, Dots, Shape, dots, dots_table},
    lines::{
        Line, LineWords, Mark, Point, Size, Target, Trend, TrendPoint, line, line_for_any_screen,
        line_table, sparkline,
    },
    map::{LAND_CREDIT, Place, World, world_map},
    strips::{
        Fill, Interval, Share, Shares, Strip, StripWords, interval, shares, shares_table,
        strip_for_any_screen, strip_table,
    },
    temple::{Area, Part, State, TableWords, Temple, logo, temple_for_any_screen, temple_table},
};
use maud::{DOCTYPE, Markup, PreEscaped, html};

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().unwrap_or_else(|| "gallery.html".into());
    let theme = arguments.next().unwrap_or_else(|| "light".into());
    let page = html! {
        (DOCTYPE)
        html lang="en" data-theme=(theme) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "Gallery" }
                style { (PreEscaped(charts::CSS)) (PreEscaped(PAGE)) }
            }
            body { main { (temples()) (series()) (world()) (intervals()) } }
        }
    };
    std::fs::write(file, page.into_string())
}

const PAGE: &str = "
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: auto; padding: 1rem; }
h1, h2, h3 { font-family: 'Liberation Serif', Georgia, serif; font-weight: 600; }
section { margin-block: 3rem; }
a { color: var(--accent); }
table { border-collapse: collapse; } td, th { padding: .25rem .6rem; text-align: start; border-bottom: 1px solid var(--rule); }
";

const AREAS: [[&str; 4]; 12] = [
    [
        "1.1",
        "Empowered individuals and social cohesion",
        "Autonomisation des individus et cohésion sociale",
        "Empoderamiento de las personas y cohesión social",
    ],
    [
        "1.2",
        "Economic development and cultural prosperity",
        "Développement économique et prospérité culturelle",
        "Desarrollo económico y prosperidad cultural",
    ],
    ["1.3", "Sustainable development", "Développement durable", "Desarrollo sostenible"],
    [
        "2.1",
        "Inclusive learning in the education system",
        "Apprentissage inclusif dans le système éducatif",
        "Aprendizaje inclusivo en el sistema educativo",
    ],
    [
        "2.2",
        "Learning in families and communities",
        "Apprentissage dans les familles et les communautés",
        "Aprendizaje en las familias y las comunidades",
    ],
    [
        "2.3",
        "Learning for and in the workplace",
        "Apprentissage pour et sur le lieu de travail",
        "Aprendizaje para y en el lugar de trabajo",
    ],
    [
        "2.4",
        "Modern learning technologies",
        "Technologies modernes d’apprentissage",
        "Tecnologías modernas de aprendizaje",
    ],
    ["2.5", "Quality in learning", "Qualité de l’apprentissage", "Calidad del aprendizaje"],
    [
        "2.6",
        "A culture of learning throughout life",
        "Une culture de l’apprentissage tout au long de la vie",
        "Una cultura del aprendizaje a lo largo de toda la vida",
    ],
    [
        "3.1",
        "Political will and commitment",
        "Volonté et engagement politiques",
        "Voluntad y compromiso políticos",
    ],
    [
        "3.2",
        "Governance and participation of all stakeholders",
        "Gouvernance et participation de toutes les parties prenantes",
        "Gobernanza y participación de todas las partes interesadas",
    ],
    [
        "3.3",
        "Mobilising and using resources",
        "Mobilisation et utilisation des ressources",
        "Movilización y utilización de recursos",
    ],
];

const PILLARS: [[&str; 3]; 3] = [
    ["Wider benefits", "Avantages plus larges", "Beneficios más amplios"],
    ["Major building blocks", "Principaux éléments constitutifs", "Principales componentes"],
    ["Fundamental conditions", "Conditions fondamentales", "Condiciones fundamentales"],
];

fn example(id: &'static str, language: usize, measured: bool) -> Temple<'static> {
    let area = |i: usize| {
        let counts =
            [(3, 1, 2, 1), (5, 0, 1, 0), (0, 0, 0, 4), (12, 2, 3, 10), (1, 1, 0, 2)][i % 5];
        let total = counts.0 + counts.1 + counts.2 + counts.3;
        let share = 1.0 - f64::from(counts.3) / f64::from(total);
        Area {
            code: AREAS[i][0].into(),
            label: AREAS[i][language + 1].into(),
            href: Some(format!("#area-{}", AREAS[i][0])),
            state: measured.then(|| State {
                coverage: share,
                coverage_text: format!("{:.0} %", share * 100.0),
                improving: counts.0,
                worsening: counts.1,
                unclear: counts.2,
                missing: counts.3,
                status: Some(Status::ALL[i % 4]),
                summary: format!(
                    "{} improving, {} worsening, {} unclear, {} missing",
                    counts.0, counts.1, counts.2, counts.3
                ),
            }),
        }
    };
    let part = |pillar: usize, areas: std::ops::Range<usize>| Part {
        label: PILLARS[pillar][language].into(),
        areas: areas.map(area).collect(),
    };
    Temple {
        caption: Caption {
            id,
            title: "The Key Features",
            description: "Three pillars with twelve areas of focus.",
        },
        pediment: part(0, 0..3),
        columns: part(1, 3..9),
        steps: part(2, 9..12),
    }
}

fn temples() -> Markup {
    let words = TableWords {
        code: "Code",
        area: "Area of focus",
        coverage: "Coverage",
        improving: "Improving",
        worsening: "Worsening",
        unclear: "Unclear",
        missing: "Missing",
    };
    html! {
        h1 { (logo()) " Stoa" }
        section { h2 { "Hero" } (temple_for_any_screen(&example("hero", 0, false))) }
        section { h2 { "City overview" } (temple_for_any_screen(&example("city", 0, true))) (temple_table(&example("city", 0, true), &words)) }
        section { h2 { "Français" } (temple_for_any_screen(&example("fr", 1, true))) }
        section { h2 { "Español" } (temple_for_any_screen(&example("es", 2, true))) }
        section { h2 { "Français, sans données" } (temple_for_any_screen(&example("fr0", 1, false))) }
    }
}

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

fn year(value: f64) -> String {
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

fn series() -> Markup {
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

/// The members of the network where their list is at hand, else a few cities.
fn world() -> Markup {
    let shared = std::env::var("STOA_SHARED").unwrap_or_else(|_| "../shared".into());
    let list = std::fs::read_to_string(format!("{shared}/data/members.csv")).unwrap_or_else(|_| {
        "city,country\nEspoo,FIN,,,,60.2052,24.6522\nMedellín,COL,,,,6.2518,-75.5636\nSuwon,KOR,,,,37.2911,127.0089\nDakar,SEN,,,,14.6937,-17.4441".into()
    });
    let places = list.lines().skip(1).filter_map(|line| {
        let cells: Vec<&str> = line.split(',').collect();
        let at = cells.iter().position(|cell| cell.contains('.') && cell.parse::<f64>().is_ok())?;
        Some(Place {
            latitude: cells[at].parse().ok()?,
            longitude: cells.get(at + 1)?.parse().ok()?,
            label: cells[0].into(),
            area: cells[1].into(),
            href: Some(format!("/en/cities/{}", cells[0])),
            strong: cells[0] == "Espoo",
            ..Place::default()
        })
    });
    let world = World {
        caption: Caption {
            id: "world",
            title: "Members",
            description: "Learning cities of the world.",
        },
        places: places.collect(),
    };
    html! { section { h2 { "Map" } (world_map(&world)) p { (LAND_CREDIT) } } }
}

fn intervals() -> Markup {
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
    let ranks = Strip {
        caption: Caption {
            id: "ranks",
            title: "Ranks among similar cities",
            description: "Median and 5th to 95th percentile.",
        },
        hue: Hue::Plain,
        rows: rows.collect(),
        axis: None,
        tick: &year,
    };
    let share = |label: &str, amount: f64, fill| Share {
        label: label.into(),
        amount,
        text: format!("{amount}"),
        fill,
    };
    let coverage = Shares {
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
    };
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

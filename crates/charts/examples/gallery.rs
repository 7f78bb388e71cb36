//! Writes one page with every drawing: `cargo run -p charts --example gallery -- FILE.html`.
//! Open it at several widths, light and dark; add `data-theme="dark"` with a second argument `dark`.

use charts::{
    Caption, Status,
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
            body { main { (temples()) } }
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

//! The temple, empty and measured, in three languages.

use charts::{
    Caption, Status,
    temple::{Area, Part, State, TableWords, Temple, logo, temple_for_any_screen, temple_table},
};
use maud::{Markup, html};

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

pub fn example(id: &'static str, language: usize, measured: bool) -> Temple<'static> {
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

pub fn section() -> Markup {
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

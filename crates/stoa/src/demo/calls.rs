//! Calls that are open in the demonstration network, composed from those of the past.

use network::{
    Actor, Db,
    calls::{self, Document, Rule, Window},
    frameworks::Text,
    ids::{At, Known},
};

/// Days from today to the closing of the calls that are open.
const OPEN_DAYS: i64 = 60;

/// Enters the calls of the past, one open call of each kind for members, and a draft.
pub async fn compose(db: &Db) -> anyhow::Result<()> {
    let program = Actor::program("demonstration");
    let mut tx = db.begin().await?;
    calls::ship(&mut tx, &program).await?;
    for (code, from, titles, open) in [
        (
            "membership-2027",
            "membership-2025",
            [("en", "Membership 2027"), ("fr", "Adhésion 2027"), ("es", "Adhesión 2027")],
            true,
        ),
        (
            "report-2026",
            "report-2023",
            [
                ("en", "Biennial progress report 2024–2026"),
                ("fr", "Rapport d’activité bisannuel 2024-2026"),
                ("es", "Informe bienal de progreso 2024-2026"),
            ],
            true,
        ),
        (
            "award-2027",
            "award-2024",
            [
                ("en", "Learning City Award 2027"),
                ("fr", "Prix de la ville apprenante 2027"),
                ("es", "Premio Ciudad del Aprendizaje 2027"),
            ],
            true,
        ),
        (
            "award-2030",
            "award-2024",
            [
                ("en", "Learning City Award 2030"),
                ("fr", "Prix de la ville apprenante 2030"),
                ("es", "Premio Ciudad del Aprendizaje 2030"),
            ],
            false,
        ),
    ] {
        let earlier = calls::get(&mut tx, &program, from, &Known::NOW).await?;
        let says = Document {
            title: Text::from(titles),
            window: window()?,
            rules: earlier
                .says
                .rules
                .into_iter()
                .filter(|rule| !matches!(rule, Rule::NotIn { .. }))
                .collect(),
            source: "Invented for the demonstration, after the calls of the past.".into(),
            ..earlier.says
        };
        let call = calls::compose(&mut tx, &program, code, says).await?;
        if open {
            calls::open(&mut tx, &program, code, call.revision).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// Open since a month, and for two more.
fn window() -> anyhow::Result<Window> {
    let now = At::now();
    let day = |days: i64, clock: &str| {
        format!("{}T{clock}", now.plus(days * 24 * 60 * 60).day()).parse::<calls::Moment>()
    };
    Ok(Window {
        opens: day(-30, "00:00:00")?,
        closes: day(OPEN_DAYS, "23:59:59")?,
        endorsed_by: Some(day(OPEN_DAYS + 30, "23:59:59")?),
        decided_by: Some(day(OPEN_DAYS + 150, "12:00:00")?),
        grace_seconds: 300,
        ..Window::default()
    })
}

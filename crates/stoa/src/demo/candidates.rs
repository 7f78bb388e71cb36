//! Invented towns of France that apply for membership, so that the desk of a National Commission
//! has something to decide, and a report that the demonstration's own city has begun.

use network::{
    Actor, Db,
    calls::Asks,
    cities::{self, Particulars},
    ids::{At, CityCode},
    submissions::{self, Said},
};

use super::people::CITY;

const CALL: &str = "membership-2027";

/// Code, name, residents, and what they plan.
const TOWNS: [(&str, &str, i64, &str); 3] = [
    (
        "valmont-sur-apprendre",
        "Valmont-sur-Apprendre (inventée)",
        48_200,
        "Une maison des savoirs dans chaque quartier d’ici 2030, tenue par les associations et la bibliothèque.",
    ),
    (
        "clairval",
        "Clairval (inventée)",
        121_500,
        "Un passeport d’apprentissage pour tous les adultes, reconnu par les employeurs de la ville.",
    ),
    (
        "port-levant",
        "Port-Levant (inventée)",
        17_900,
        "Des cours du soir sur le port, et un suivi annuel de ceux qui n’y viennent pas encore.",
    ),
];

pub async fn apply(db: &Db) -> anyhow::Result<()> {
    let program = Actor::program("demonstration");
    let now = At::now();
    let mut tx = db.begin().await?;
    for (code, name, population, plan) in TOWNS {
        let is = Particulars {
            name: name.into(),
            country: "FRA".into(),
            population: Some(population),
            population_source: "invented".into(),
            source: "invented for the demonstration".into(),
            invented: Some("the demonstration".into()),
            ..Particulars::default()
        };
        let city = cities::add(&mut tx, &program, Some(code), is, "invented").await?.city;
        let begun = submissions::start(&mut tx, &program, CALL, &city, "fr", &now).await?;
        let (_, call, held) = submissions::get(&mut tx, &program, &begun.id).await?;
        for question in call.says.questions().filter(|question| question.required) {
            let seen = held.iter().find(|a| a.question == question.code).map(|a| a.revision);
            let said = match &question.asks {
                Asks::Text { .. } => Said { value: plan.into(), year: None },
                Asks::Consent => Said { value: "yes".into(), year: None },
                Asks::Choice { options, .. } => {
                    let french = options.iter().find(|option| option.code == "fr");
                    let code = french.or(options.first()).map(|o| o.code.clone());
                    Said { value: code.unwrap_or_default(), year: None }
                }
                Asks::Figure { .. } => Said { value: population.to_string(), year: Some(2025) },
                Asks::Line if question.code == "contact-email" => {
                    Said { value: format!("camille@{code}.example"), year: None }
                }
                Asks::Line if seen.is_none() => {
                    Said { value: format!("Camille Exemple, {name}"), year: None }
                }
                _ => continue,
            };
            let seen = seen.unwrap_or(0);
            submissions::answer(&mut tx, &program, &begun.id, &question.code, said, seen, &now)
                .await?;
        }
        submissions::sign(&mut tx, &program, &begun.id, "Camille Exemple", &now).await?;
        submissions::submit(&mut tx, &program, &begun.id, &now).await?;
    }
    let own = CityCode::from(CITY);
    submissions::start(&mut tx, &program, "report-2026", &own, "en", &now).await?;
    Ok(tx.commit().await?)
}

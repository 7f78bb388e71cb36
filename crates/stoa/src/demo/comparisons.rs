//! More invented cities, so that there is somebody to be compared with, and their consent.

use network::{
    Actor, Db,
    cities::{self, Particulars},
    comparisons::{self, Says},
    frameworks::{self, Direction, Measurement},
    ids::{CityCode, Known},
    memberships,
    observations::{self, NewObservation},
};
use rand::{RngExt, SeedableRng, rngs::Xoshiro256PlusPlus};

use super::figures;

const SEED: u64 = 2030;

/// Code, name, country, people.
const CITIES: [(&str, &str, &str, i64); 18] = [
    ("bookhaven", "Bookhaven (invented)", "IRL", 131_000),
    ("lernstedt", "Lernstedt (erfunden)", "DEU", 240_000),
    ("oppeby", "Oppeby (invented)", "SWE", 158_000),
    ("sapienza-al-mare", "Sapienza al Mare (inventata)", "ITA", 197_000),
    ("saber-do-rio", "Saber do Rio (inventada)", "PRT", 176_000),
    ("uczelnia-nad-wisla", "Uczelnia nad Wisłą (invented)", "POL", 229_000),
    ("ensenada-clara", "Ensenada Clara (inventada)", "ESP", 205_000),
    ("quillmouth", "Quillmouth (invented)", "GBR", 318_000),
    ("lac-des-livres", "Lac-des-Livres (inventée)", "CAN", 142_000),
    ("nova-escola", "Nova Escola (inventada)", "BRA", 512_000),
    ("aulas-del-sur", "Aulas del Sur (inventada)", "CHL", 264_000),
    ("kitabpur", "Kitabpur (invented)", "IND", 890_000),
    ("hoc-vien", "Học Viên (invented)", "VNM", 433_000),
    ("manabigaoka", "Manabigaoka (invented)", "JPN", 351_000),
    ("ubuntu-bay", "Ubuntu Bay (invented)", "ZAF", 276_000),
    ("jangal-sira", "Jàngal Sira (inventée)", "SEN", 188_000),
    ("madrasat-al-bahr", "Madrasat al-Bahr (invented)", "EGY", 620_000),
    ("elm-vadisi", "Elm Vadisi (invented)", "AZE", 119_000),
];

pub async fn invent(db: &Db) -> anyhow::Result<()> {
    let program = Actor::program("demonstration");
    let mut tx = db.begin().await?;
    let frameworks = frameworks::all(&mut tx, &Known::NOW).await?;
    let mut rng = Xoshiro256PlusPlus::seed_from_u64(SEED);
    let mut rows = vec![];
    for (number, (code, name, country, people)) in CITIES.iter().enumerate() {
        let is = Particulars {
            name: (*name).into(),
            country: (*country).into(),
            population: Some(*people),
            population_source: "invented".into(),
            source: "The demonstration".into(),
            invented: Some(format!("the demonstration, seed {SEED}")),
            ..Particulars::default()
        };
        cities::add(&mut tx, &program, Some(code), is, "an invented city, for the demonstration")
            .await?;
        let city = CityCode::from(*code);
        let since = Some(format!("{}", 2016 + number % 8).parse()?);
        memberships::admit(&mut tx, &program, &city, since, "invented").await?;
        // What all measurements of a city have in common, so that places mean something.
        let common = rng.random::<f64>() - 0.5;
        for measurement in frameworks.measurements() {
            if rng.random::<f64>() < 0.12 {
                continue;
            }
            let [low, high] = frameworks.range_of(measurement);
            for (year, value) in figures_of(&mut rng, measurement, common) {
                let period = year.to_string().parse()?;
                let value = value.clamp(low, high);
                let mut new = NewObservation::value(&city, &measurement.code, period, value);
                new.source = "Demonstration figures".into();
                new.publisher = "Stoa".into();
                new.note = format!("generated from seed {SEED}; of no real place");
                rows.push(new);
            }
        }
    }
    observations::record_all(&mut tx, &program, rows, |_, _| {}).await?;
    let reason = "The demonstration compares invented cities.";
    let others = figures::CITIES.iter().map(|city| city.0);
    for code in CITIES.iter().map(|city| city.0).chain(others) {
        comparisons::answer(&mut tx, &program, &code.into(), Says::Yes, reason, None).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Two figures, of which the later counts.
fn figures_of(
    rng: &mut Xoshiro256PlusPlus,
    measurement: &Measurement,
    common: f64,
) -> Vec<(i32, f64)> {
    let typical = figures::typical(measurement);
    let better = if measurement.direction == Direction::Lower { -1.0 } else { 1.0 };
    let rating = measurement.unit == "rating";
    let own = common * 0.2 + (rng.random::<f64>() - 0.5) * 1.1;
    let level =
        if rating { typical + better * own * 2.5 } else { typical * (1.0 + 0.45 * better * own) };
    [2022, 2024]
        .map(|year| {
            let seen = level * (1.0 + 0.03 * (rng.random::<f64>() - 0.5));
            (year, if rating { seen.round() } else { (seen * 10.0).round() / 10.0 })
        })
        .to_vec()
}

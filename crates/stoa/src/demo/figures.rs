//! Cities that are plainly invented, with figures generated from a seed.

use network::{
    Actor, Db,
    cities::{self, Particulars},
    frameworks::{self, Direction, Evidence, Frameworks, Measurement},
    ids::{CityCode, Known},
    memberships,
    observations::{Missing, NewObservation, Period},
    targets::{self, NewTarget},
};
use rand::{RngExt, SeedableRng, rngs::Xoshiro256PlusPlus};

use super::forecasts;

const SEED: u64 = 2015;

/// Name, country, degrees north and east.
pub const CITIES: [(&str, &str, &str, f64, f64, i64); 6] = [
    ("learnham", "Learnham (invented)", "GBR", 52.9, -2.4, 212_000),
    ("savoirville", "Savoirville (inventée)", "FRA", 46.6, 3.1, 148_000),
    ("villa-aprendiz", "Villa Aprendiz (inventada)", "MEX", 21.4, -100.9, 655_000),
    ("maarifa", "Maarifa (invented)", "KEN", -1.9, 37.6, 388_000),
    ("baeumcheon", "Baeumcheon (invented)", "KOR", 36.4, 128.0, 274_000),
    ("ilmabad", "Ilmabad (invented)", "JOR", 31.5, 36.2, 97_000),
];

pub async fn invent(db: &Db) -> anyhow::Result<()> {
    let program = Actor::program("demonstration");
    let mut tx = db.begin().await?;
    let frameworks = frameworks::all(&mut tx, &Known::NOW).await?;
    let mut rng = Xoshiro256PlusPlus::seed_from_u64(SEED);
    let mut rows = vec![];
    for (number, (code, name, country, latitude, longitude, population)) in
        CITIES.iter().enumerate()
    {
        let is = Particulars {
            name: (*name).into(),
            country: (*country).into(),
            latitude: Some(*latitude),
            longitude: Some(*longitude),
            geo_source: "invented".into(),
            population: Some(*population),
            population_source: "invented".into(),
            source: "The demonstration".into(),
            invented: Some(format!("the demonstration, seed {SEED}")),
            ..Particulars::default()
        };
        cities::add(&mut tx, &program, Some(code), is, "an invented city, for the demonstration")
            .await?;
        let city = CityCode::from(*code);
        let since = Some(format!("{}", 2015 + number).parse()?);
        memberships::admit(&mut tx, &program, &city, since, "invented").await?;
        let share = [0.95, 0.8, 0.65, 0.5, 0.35, 0.15][number];
        for measurement in frameworks.measurements() {
            if rng.random::<f64>() < share {
                rows.extend(series(&mut rng, &frameworks, &city, measurement)?);
            } else if rng.random::<f64>() < 0.4 {
                rows.push(missing(&mut rng, &city, measurement)?);
            }
        }
    }
    let last: Vec<NewObservation> =
        rows.iter().filter(|row| row.value.is_some()).cloned().collect();
    forecasts::play(&mut tx, &program, &frameworks, rows).await?;
    for measurement in frameworks.measurements() {
        let latest = last
            .iter()
            .rfind(|row| row.city.as_str() == "learnham" && row.measurement == measurement.code);
        let Some(value) = latest.and_then(|row| row.value) else { continue };
        if measurement.direction == Direction::Target || rng.random::<f64>() < 0.6 {
            continue;
        }
        let better = if measurement.direction == Direction::Higher { 1.0 } else { -1.0 };
        let [low, high] = frameworks.range_of(measurement);
        let aim = (value * (1.0 + better * (0.02 + 0.12 * rng.random::<f64>()))).clamp(low, high);
        let new = NewTarget {
            city: "learnham".into(),
            measurement: measurement.code.clone(),
            value: if measurement.kind == Evidence::Expert {
                (value + 1.0).min(high)
            } else {
                (aim * 10.0).round() / 10.0
            },
            year: 2030,
            note: "set by the demonstration".into(),
        };
        targets::set(&mut tx, &program, new, None).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// A level that drifts and wavers, seen every year or every few years.
fn series(
    rng: &mut Xoshiro256PlusPlus,
    frameworks: &Frameworks,
    city: &CityCode,
    measurement: &Measurement,
) -> anyhow::Result<Vec<NewObservation>> {
    let [low, high] = frameworks.range_of(measurement);
    let rating = measurement.kind == Evidence::Expert;
    let typical = typical(measurement);
    let spread = if rating { 1.0 } else { typical * 0.25 };
    let mut level = typical + spread * (rng.random::<f64>() - 0.5) * 2.0;
    let drift = spread * (rng.random::<f64>() - 0.4) * 0.06;
    let every = if rating { 2 } else { [1, 1, 1, 2, 4][rng.random_range(0..5)] };
    let first = 2010 + rng.random_range(0..5);
    let mut rows = vec![];
    for year in (first..=2025).step_by(every) {
        level += drift * every as f64 + spread * 0.05 * (rng.random::<f64>() - 0.5);
        let seen = level + spread * 0.08 * (rng.random::<f64>() - 0.5);
        let value = if rating { seen.round() } else { (seen * 10.0).round() / 10.0 };
        let period: Period = year.to_string().parse()?;
        let mut new =
            NewObservation::value(city, &measurement.code, period, value.clamp(low, high));
        new.source = "Demonstration figures".into();
        new.publisher = "Stoa".into();
        new.note = format!("generated from seed {SEED}; of no real place");
        if year == 2025 {
            new.status = Some("P".parse()?);
        }
        rows.push(new);
    }
    Ok(rows)
}

/// A value that would surprise nobody, in the unit of the measurement.
pub fn typical(measurement: &Measurement) -> f64 {
    match measurement.unit.as_str() {
        "rating" => 3.0,
        "years" => 11.0,
        "ratio" => 16.0,
        "usd_per_inhabitant" => 28_000.0,
        "kg_per_inhabitant" => 380.0,
        "tonnes_per_inhabitant" => 5.5,
        "visits_per_inhabitant_month" => 1.6,
        unit if unit.starts_with("per_100000") => 45.0,
        _ if measurement.direction == Direction::Lower => 12.0,
        _ => 58.0,
    }
}

fn missing(
    rng: &mut Xoshiro256PlusPlus,
    city: &CityCode,
    measurement: &Measurement,
) -> anyhow::Result<NewObservation> {
    let reasons: Vec<Missing> = Missing::all().collect();
    let mut new = NewObservation::value(city, &measurement.code, "2025".parse()?, 0.0);
    new.value = None;
    new.missing = Some(reasons[rng.random_range(0..reasons.len())]);
    new.source = "Demonstration figures".into();
    Ok(new)
}

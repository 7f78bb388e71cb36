//! The years of the invented cities, played one after the other: targets are set in 2016,
//! each year's figures arrive, and the forecasts are kept and scored as they would have been.

use std::collections::BTreeMap;

use network::{
    Actor, Tx,
    frameworks::{Direction, Frameworks},
    observations::{self, NewObservation},
    targets::{self, NewTarget},
};
use rand::{RngExt, SeedableRng, rngs::Xoshiro256PlusPlus};

const SEED: u64 = 2016;
/// The last year whose figures are known when the targets are set.
const BEGIN: i32 = 2016;

/// Records figures year by year, with targets that come due on the way.
pub async fn play(
    tx: &mut Tx,
    program: &Actor,
    frameworks: &Frameworks,
    rows: Vec<NewObservation>,
) -> anyhow::Result<()> {
    let mut years: BTreeMap<i32, Vec<NewObservation>> = BTreeMap::new();
    for row in rows {
        years.entry(row.period.year().max(BEGIN)).or_default().push(row);
    }
    for (year, rows) in years {
        let aims = if year == BEGIN { aims(frameworks, &rows) } else { vec![] };
        observations::record_all(tx, program, rows, |_, _| {}).await?;
        for aim in aims {
            targets::set(tx, program, aim, None).await?;
        }
    }
    Ok(())
}

/// For every other series with three figures: better than now, by 2018 to 2025.
fn aims(frameworks: &Frameworks, rows: &[NewObservation]) -> Vec<NewTarget> {
    let mut rng = Xoshiro256PlusPlus::seed_from_u64(SEED);
    let mut series: BTreeMap<(&str, &str), Vec<f64>> = BTreeMap::new();
    for row in rows {
        let of = series.entry((row.city.as_str(), &row.measurement)).or_default();
        of.extend(row.value);
    }
    let mut aims = vec![];
    for ((city, code), values) in series {
        let (Some(measurement), Some(latest)) = (frameworks.measurement(code), values.last())
        else {
            continue;
        };
        let better = match measurement.direction {
            Direction::Higher => 1.0,
            Direction::Lower => -1.0,
            Direction::Target => continue,
        };
        if values.len() < 3 || rng.random::<f64>() < 0.5 {
            continue;
        }
        let [low, high] = frameworks.range_of(measurement);
        let year = 2018 + rng.random_range(0..8);
        let steps = values.windows(2).map(|pair| (pair[1] - pair[0]).abs()).sum::<f64>();
        let step = steps / (values.len() - 1) as f64;
        // From what is all but reached to what would be a surprise.
        let more = step * (3.0 * rng.random::<f64>() - 0.7) * f64::from(year - BEGIN).sqrt();
        let rating = measurement.unit == "rating";
        let aim = latest + better * if rating { 1.0 } else { more.max(0.1) };
        aims.push(NewTarget {
            city: city.into(),
            measurement: code.to_owned(),
            value: (aim * 10.0).round().clamp(low * 10.0, high * 10.0) / 10.0,
            year: i64::from(year),
            note: format!("set by the demonstration, seed {SEED}"),
        });
    }
    aims
}

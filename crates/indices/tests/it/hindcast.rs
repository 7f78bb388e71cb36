//! Forecasts and words on 290 real cities: better than no change, honest about their uncertainty,
//! and steady when one more year arrives.

use std::fs::File;

use indices::hindcast::{Hindcast, Measurement, Method, Plan, Row, hindcast, measurements};

use crate::shared::shared;

/// The Kolada panel, where it stands beside the workspace.
fn kolada() -> Option<Vec<Measurement>> {
    let folder = shared("data/kolada")?;
    let open = |name| File::open(folder.join(name)).unwrap();
    Some(measurements(open("values_total.csv"), open("indicators.csv")).unwrap())
}

fn rows(hindcast: &Hindcast, method: Method) -> impl Iterator<Item = &Row> {
    hindcast.rows.iter().filter(move |row| row.method == method)
}

#[test]
fn what_is_said_of_real_cities_holds_up() {
    let Some(panel) = kolada() else { return };
    let plan = Plan { horizons: vec![4], ..Plan::default() };
    let found = hindcast(&panel, &plan);
    println!("{found}");

    for row in rows(&found, Method::Stoa) {
        assert!(row.error < 0.93, "four years on it must beat no change: {row:?}");
        assert!(2 * row.better > row.measurements, "in most measurements: {row:?}");
        assert!(row.brier < 0.2, "{row:?}");
        let held = row.coverage.unwrap();
        for (share, said) in held.into_iter().zip([0.5, 0.8, 0.9]) {
            assert!((share - said).abs() < 0.06, "said {said}, held {share}: {row:?}");
        }
    }
    for peer in [Method::GrowthOf8Years, Method::GrowthOf4Years, Method::TheilSen] {
        assert!(rows(&found, peer).all(|row| row.error > 1.0), "{peer:?}");
    }
    for point in &found.reliability {
        assert!((point.said - point.came).abs() < 0.12, "{point:?}");
    }
    for words in found.words.iter().filter(|words| words.method.starts_with("Stoa")) {
        assert!(words.changed < 0.08 && words.turned < 0.01, "{words:?}");
        assert!(words.says_a_direction > 0.45, "{words:?}");
    }
    for words in found.words.iter().filter(|words| words.method.starts_with("two")) {
        assert!(words.changed > 0.2 && words.turned > 0.1, "{words:?}");
    }
}

#[test]
fn the_number_of_threads_changes_not_a_bit() {
    let Some(panel) = kolada() else { return };
    let plan = Plan { origins: vec![2015], horizons: vec![2], ..Plan::default() };
    let [one, three] = [1, 3].map(|threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| hindcast(&panel[..12], &plan))
    });
    assert_eq!(one, three);
}

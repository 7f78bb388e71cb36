//! The two-point growth rule against the vectors of the rule as it is published.

use indices::progress::{
    Direction, Target,
    compat::{Point, two_points},
};
use serde::Deserialize;

use crate::shared::shared;

#[derive(Deserialize)]
struct Vector {
    base: f64,
    current: f64,
    base_year: f64,
    current_year: f64,
    target: Option<f64>,
    target_year: Option<f64>,
    direction: i64,
    limit: Option<f64>,
    value: Option<f64>,
    status: String,
    score: Option<f64>,
}

fn vectors() -> Option<Vec<Vector>> {
    let mut reader =
        csv::Reader::from_path(shared("reference/progress/progress_vectors.csv")?).unwrap();
    Some(reader.deserialize().map(Result::unwrap).collect())
}

fn agree(ours: Option<f64>, theirs: Option<f64>) -> bool {
    match (ours, theirs) {
        (Some(ours), Some(theirs)) => (ours - theirs).abs() <= 1e-12,
        (ours, theirs) => ours.is_none() && theirs.is_none(),
    }
}

#[test]
fn every_published_vector_is_reproduced() {
    for (row, vector) in vectors().into_iter().flatten().enumerate() {
        let found = two_points(
            Point { year: vector.base_year, value: vector.base },
            Point { year: vector.current_year, value: vector.current },
            Direction::from_sign(vector.direction).unwrap(),
            vector.target.map(|value| Target { value, year: vector.target_year.unwrap() }),
            vector.limit,
        );
        let word = serde_json::to_value(found.status).unwrap();
        let expected = vector.status.split(' ').next().unwrap();
        assert_eq!(word, expected, "status of row {}", row + 2);
        assert!(agree(found.value, vector.value), "value of row {}: {found:?}", row + 2);
        assert!(agree(found.score, vector.score), "score of row {}: {found:?}", row + 2);
    }
}

//! Weights from how the children of an aggregate vary over the units, and vary together.

use super::eigen;
use crate::column::{mean, present, range};

/// Weights by principal components (Nicoletti, Scarpetta and Boylaud 2000; Handbook, section 6.1):
/// components of the correlations with an eigenvalue above 1 (at least the first) are rotated by
/// varimax; each child belongs to the component that it loads on most, and its weight is the
/// square of that loading times the component's share of the variance they explain together.
pub fn principal_components(columns: &[&[f64]]) -> Vec<f64> {
    let n = columns.len();
    let correlations: Vec<Vec<f64>> =
        (0..n).map(|a| (0..n).map(|b| correlation(columns[a], columns[b])).collect()).collect();
    let components = eigen::symmetric(correlations);
    let kept = components.iter().filter(|(value, _)| *value > 1.0 + 1e-9).count().max(1);
    let mut loadings: Vec<Vec<f64>> = (0..n)
        .map(|child| {
            let kept = components[..kept].iter();
            kept.map(|(value, vector)| vector[child] * value.max(0.0).sqrt()).collect()
        })
        .collect();
    varimax(&mut loadings);
    let explained: Vec<f64> =
        (0..kept).map(|k| loadings.iter().map(|row| row[k] * row[k]).sum()).collect();
    let total: f64 = explained.iter().sum();
    loadings
        .iter()
        .map(|row| {
            let squares = row.iter().map(|loading| loading * loading);
            let (k, square) = squares.enumerate().fold((0, -1.0), |best, (k, square)| {
                if square > best.1 { (k, square) } else { best }
            });
            // The squares of a component are scaled to sum to 1, then count by its share.
            square / explained[k] * (explained[k] / total)
        })
        .collect()
}

/// Turns pairs of components until the squares of the loadings are as unequal as they can be
/// (Kaiser 1958).
fn varimax(loadings: &mut [Vec<f64>]) {
    let (rows, kept) = (loadings.len() as f64, loadings.first().map_or(0, Vec::len));
    for _ in 0..100 {
        let mut turned = 0.0_f64;
        for p in 0..kept {
            for q in p + 1..kept {
                let (mut a, mut b, mut c, mut d) = (0.0, 0.0, 0.0, 0.0);
                for row in loadings.iter() {
                    let (u, v) = (row[p] * row[p] - row[q] * row[q], 2.0 * row[p] * row[q]);
                    a += u;
                    b += v;
                    c += u * u - v * v;
                    d += 2.0 * u * v;
                }
                let angle = libm::atan2(d - 2.0 * a * b / rows, c - (a * a - b * b) / rows) / 4.0;
                turned = turned.max(angle.abs());
                let (sin, cos) = libm::sincos(angle);
                for row in loadings.iter_mut() {
                    (row[p], row[q]) = (cos * row[p] + sin * row[q], cos * row[q] - sin * row[p]);
                }
            }
        }
        if turned < 1e-10 {
            break;
        }
    }
}

/// Entropy weights (Shannon 1948; Zeleny 1982): a child counts the more, the less evenly its scores
/// (moved to start at zero) are spread over the units.
pub fn entropy(columns: &[&[f64]]) -> Vec<f64> {
    let divergence = |column: &&[f64]| {
        let (low, _) = range(column);
        let total: f64 = present(column).map(|x| x - low).sum();
        let units = present(column).count() as f64;
        let shares = present(column).map(|x| (x - low) / total).filter(|share| *share > 0.0);
        let entropy = -shares.map(|share| share * libm::log(share)).sum::<f64>() / libm::log(units);
        if total > 0.0 { (1.0 - entropy).max(0.0) } else { 0.0 }
    };
    columns.iter().map(divergence).collect()
}

/// CRITIC weights (Diakoulaki, Mavrotas and Papayannakis 1995): a child counts by its deviation, on
/// a scale from 0 to 1, times the sum of one less its correlations with the others.
pub fn critic(columns: &[&[f64]]) -> Vec<f64> {
    let weight = |column: &&[f64]| {
        let (low, high) = range(column);
        let conflict: f64 = columns.iter().map(|other| 1.0 - correlation(column, other)).sum();
        let spread = crate::column::deviation(column) / (high - low);
        if high > low { spread * conflict.max(0.0) } else { 0.0 }
    };
    columns.iter().map(weight).collect()
}

/// Pearson's correlation over the units that have both values; 0 where it does not exist.
fn correlation(a: &[f64], b: &[f64]) -> f64 {
    let both = || a.iter().zip(b).filter(|(x, y)| !x.is_nan() && !y.is_nan());
    let (x, y): (Vec<f64>, Vec<f64>) = both().map(|(x, y)| (*x, *y)).unzip();
    let (mx, my) = (mean(&x), mean(&y));
    let sum = |f: &dyn Fn(f64, f64) -> f64| -> f64 {
        x.iter().zip(&y).map(|(x, y)| f(x - mx, y - my)).sum()
    };
    let r = sum(&|x, y| x * y) / (sum(&|x, _| x * x) * sum(&|_, y| y * y)).sqrt();
    if r.is_finite() { r } else { 0.0 }
}

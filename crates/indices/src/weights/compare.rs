//! The analytic hierarchy process: weights from comparing children pair by pair.

use std::io::Read;

use super::eigen;
use crate::{Error, Framework, Result, data::Header};

const FILE: &str = "comparisons";

/// The comparisons below one aggregate.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparisons {
    pub node: String,
    pub codes: Vec<String>,
    /// `matrix[a][b]`: how many times as important `a` is as `b`; `matrix[b][a]` is one over it.
    pub matrix: Vec<Vec<f64>>,
}

/// The weights (summing to 1) and the consistency ratio of a matrix of comparisons (Saaty 1980):
/// the principal eigenvector, and `(λ − n) / (n − 1)` over what random comparisons give. A ratio
/// above 0.1 calls for another look at the comparisons.
pub fn analytic_hierarchy(matrix: &[Vec<f64>]) -> (Vec<f64>, f64) {
    // Saaty's means for random matrices of size 1, 2, 3 …; past 15 they hardly change.
    const RANDOM: [f64; 15] =
        [0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];
    let n = matrix.len();
    let (weights, largest) = eigen::principal(matrix);
    if n < 3 {
        return (weights, 0.0);
    }
    let index = (largest - n as f64) / (n as f64 - 1.0);
    (weights, (index / RANDOM[n.min(RANDOM.len()) - 1]).max(0.0))
}

/// Reads `first,second,times` lines: `first` is so many `times` as important as `second`, both
/// below the same aggregate. Aggregates that are not in the file keep their weights.
pub fn read_comparisons(file: impl Read, framework: &Framework) -> Result<Vec<Comparisons>> {
    let mut reader = csv::Reader::from_reader(file);
    let header = Header::read(&mut reader, FILE)?;
    let (first, second) = (header.need("first")?, header.need("second")?);
    let times = header.need("times")?;
    let mut all: Vec<Comparisons> = framework
        .nodes
        .iter()
        .map(|node| Comparisons {
            node: node.code.clone(),
            codes: node.children.iter().map(|&child| framework.code(child).to_owned()).collect(),
            matrix: vec![vec![0.0; node.children.len()]; node.children.len()],
        })
        .collect();
    for record in reader.records() {
        let record = record.map_err(|problem| Error::Csv { file: FILE, problem })?;
        let cell = |column: usize| record.get(column).unwrap_or("").trim();
        let (a, b) = (cell(first), cell(second));
        let place = all.iter_mut().find_map(|family| {
            let position = |code: &str| family.codes.iter().position(|c| c == code);
            let (a, b) = (position(a)?, position(b)?);
            (a != b).then_some((family, a, b))
        });
        let Some((family, i, j)) = place else {
            return Err(Error::Weighing(format!(
                "the comparison of {a:?} with {b:?} is not of two children of one aggregate"
            )));
        };
        let ratio = cell(times).parse::<f64>().ok().filter(|r| (1e-6..=1e6).contains(r));
        let Some(ratio) = ratio else {
            return Err(Error::Weighing(format!(
                "{a:?} is {:?} times as important as {b:?}: write a number above zero, such as 3 or 0.5",
                cell(times)
            )));
        };
        if family.matrix[i][j] != 0.0 {
            return Err(Error::Weighing(format!("{a:?} and {b:?} are compared twice: keep one")));
        }
        family.matrix[i][j] = ratio;
        family.matrix[j][i] = 1.0 / ratio;
    }
    all.retain(|family| family.matrix.iter().flatten().any(|&ratio| ratio != 0.0));
    for family in &mut all {
        for i in 0..family.codes.len() {
            family.matrix[i][i] = 1.0;
            if let Some(j) = family.matrix[i].iter().position(|&ratio| ratio == 0.0) {
                return Err(Error::Weighing(format!(
                    "{:?} and {:?} below {} are not compared: add the line",
                    family.codes[i], family.codes[j], family.node
                )));
            }
        }
    }
    Ok(all)
}

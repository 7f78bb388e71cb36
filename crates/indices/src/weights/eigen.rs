//! The two small eigenproblems of weighing: that of a positive matrix and that of a correlation.

/// The principal eigenvector (summing to 1) and eigenvalue of a matrix of positive numbers, by
/// repeated multiplication (Perron and Frobenius say it converges).
pub(super) fn principal(matrix: &[Vec<f64>]) -> (Vec<f64>, f64) {
    let n = matrix.len();
    let mut vector = vec![1.0 / n as f64; n];
    let mut value = n as f64;
    for _ in 0..10_000 {
        let product: Vec<f64> = matrix
            .iter()
            .map(|row| row.iter().zip(&vector).map(|(ratio, weight)| ratio * weight).sum())
            .collect();
        value = product.iter().sum();
        let next: Vec<f64> = product.iter().map(|weight| weight / value).collect();
        let change: f64 = next.iter().zip(&vector).map(|(a, b)| (a - b).abs()).sum();
        vector = next;
        if change < 1e-15 {
            break;
        }
    }
    (vector, value)
}

/// The eigenvalues of a symmetric matrix, largest first, each with its vector (of length 1), by
/// Jacobi's rotations (Golub and Van Loan, section 8.5).
pub(super) fn symmetric(mut matrix: Vec<Vec<f64>>) -> Vec<(f64, Vec<f64>)> {
    let n = matrix.len();
    let mut vectors: Vec<Vec<f64>> =
        (0..n).map(|i| (0..n).map(|j| f64::from(u8::from(i == j))).collect()).collect();
    for _ in 0..100 {
        let off: f64 = (0..n)
            .flat_map(|i| (0..i).map(move |j| (i, j)))
            .map(|(i, j)| matrix[i][j].powi(2))
            .sum();
        if off < 1e-30 {
            break;
        }
        for p in 0..n {
            for q in p + 1..n {
                if matrix[p][q].abs() < 1e-300 {
                    continue;
                }
                let theta = (matrix[q][q] - matrix[p][p]) / (2.0 * matrix[p][q]);
                let t = theta.signum() / (theta.abs() + libm::hypot(theta, 1.0));
                let c = 1.0 / libm::hypot(t, 1.0);
                let s = t * c;
                for row in &mut matrix {
                    (row[p], row[q]) = (c * row[p] - s * row[q], s * row[p] + c * row[q]);
                }
                let (above, below) = matrix.split_at_mut(q);
                for (x, y) in above[p].iter_mut().zip(&mut below[0]) {
                    (*x, *y) = (c * *x - s * *y, s * *x + c * *y);
                }
                for row in &mut vectors {
                    (row[p], row[q]) = (c * row[p] - s * row[q], s * row[p] + c * row[q]);
                }
            }
        }
    }
    let mut pairs: Vec<_> =
        (0..n).map(|k| (matrix[k][k], vectors.iter().map(|row| row[k]).collect())).collect();
    pairs.sort_by(|(a, _): &(f64, Vec<f64>), (b, _)| b.total_cmp(a));
    pairs
}

//! Jurors and applications: who reads what, how far jurors agree, and what their scores allow to
//! be said.

mod instance;
mod refusal;
mod flow;
mod fair;
mod assign;
mod adjust;
mod explain;
mod agreement;
mod calibration;

pub use adjust::{Adjusted, Change, adjust};
pub use agreement::{Agreement, Level, Rating, agreement};
pub use assign::{Objective, Panel, Proof, assign, assign_json, bound};
pub use calibration::{CONFIDENCE, Calibration, Leaning, Placed, Spread, calibrate};
pub use explain::{Exchange, Seat, Standing, explain};
pub use instance::{Application, BARRED, Barrier, HIGHEST_SCORE, Instance, Juror};
pub use refusal::Refusal;

/// Quantile of ascending values, type 7; `None` of nothing.
fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let place = share * sorted.len().checked_sub(1)? as f64;
    let (below, above) = (sorted[place.floor() as usize], sorted[place.ceil() as usize]);
    Some(below + (above - below) * place.fract())
}

#[cfg(test)]
mod tests;

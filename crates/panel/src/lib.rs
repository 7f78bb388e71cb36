//! Jurors and applications: who reads what, how far jurors agree, and what their scores allow to
//! be said.
//!
//! ```
//! # use panel::{Instance, Objective, adjust, assign};
//! # fn main() -> Result<(), panel::Refusal> {
//! let mut instance = Instance::read(
//!     r#"{"reviews_per_app": 1,
//!         "apps": [{"id": 0, "country": "IE", "region": "europe", "lang": "en"},
//!                  {"id": 1, "country": "MX", "region": "lac", "lang": "es"}],
//!         "jurors": [{"id": 0, "country": "CO", "region": "lac", "langs": ["en", "es"], "max_load": 1},
//!                    {"id": 1, "country": "KR", "region": "asia", "langs": ["en", "es"], "max_load": 1}],
//!         "score": [[40, 30], [50, 20]]}"#,
//! )?;
//! let panel = assign(&instance, Objective::Total)?;
//! assert_eq!((panel.assignment.as_slice(), panel.total), ([vec![1], vec![0]].as_slice(), 80));
//!
//! instance.pins.push((0, 0));
//! let adjusted = adjust(&instance, Objective::Total, &panel.assignment)?;
//! assert_eq!((adjusted.changes.len(), adjusted.panel.total), (2, 60));
//! # Ok(())
//! # }
//! ```

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

//! Progress of a city against its own past on one measurement.

pub mod compat;
pub mod series;
pub mod status;
pub mod tally;
pub mod trend;

mod assess;

pub use assess::{COVERAGE, Estimate, LinePoint, Progress, Question, TargetProgress, assess};
pub use series::{Direction, Observed, Range, Target};
pub use status::{Status, TargetStatus};
pub use tally::{Tally, tally};

#[cfg(test)]
mod tests;

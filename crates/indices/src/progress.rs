//! Progress of a city against its own past on one measurement.
//!
//! In two sentences: the figures of a city are read as an underlying level that wanders, drifts and
//! is seen through noise (Harvey 1989), a single wild year being believed only in part until the
//! next confirms it. *Improving* means that the drift goes the better way with a probability of at
//! least 90 %, *probably improving* at least 66 % (the bands of Mastrandrea and others 2010), and a
//! word once given is kept until the evidence has clearly left its band.
//!
//! On 12,000 series of 290 Swedish municipalities (Kolada) 5 to 8 % of words change when one more
//! year arrives and fewer than 0.1 % turn from better to worse or back, where the two-point
//! growth rule ([`compat`]) changes 23 % and turns 15 %. Half of the series get a direction. Of those
//! *improving* in 2018, 89 % were better in 2022 than in 2018; of those *probably improving* 69 %.

pub mod compat;
pub mod series;
pub mod status;
pub mod tally;
pub mod trend;

mod assess;

pub use assess::{COVERAGE, Estimate, LinePoint, Progress, Question, TargetProgress, assess};
pub use series::{Direction, Observed, Range, Target};
pub use status::{Status, TargetStatus};
pub use tally::{Count, Tally, tally};

#[cfg(test)]
mod tests;

//! Scores, their robustness, progress and forecasts: pure functions on tables of numbers.

pub mod progress;

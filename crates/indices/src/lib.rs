//! Scores, their robustness, progress and forecasts: pure functions on tables of numbers.

pub mod aggregate;
pub mod branches;
pub mod column;
pub mod commands;
pub mod comparison;
pub mod copeland;
pub mod data;
pub mod error;
pub mod forecast;
pub mod framework;
pub mod frontier;
pub mod hindcast;
pub mod impute;
pub mod normalise;
pub mod progress;
pub mod robustness;
pub mod score;
pub mod sensitivity;
pub mod swap;
pub mod treat;
pub mod weights;

pub use data::Data;
pub use error::{Error, Result};
pub use framework::Framework;

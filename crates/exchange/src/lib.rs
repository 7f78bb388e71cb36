//! Files in and out: what a spreadsheet says becomes figures of the network, with every
//! place to mend named; and what the network knows becomes files for everybody.

pub mod calendar;
pub mod cities;
mod problem;
mod table;
mod titles;
pub mod figures;
mod arrival;
pub mod imports;
pub mod download;
pub mod submissions;
pub mod template;
pub mod programme;
pub mod sheet;

pub use arrival::{Arrival, Ground, Outcome, Report, is_framework, ship_figures, store_figures};
pub use figures::Hints;
pub use problem::{Error, Problem, Result};

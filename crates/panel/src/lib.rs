//! Jurors and applications: who reads what, how far jurors agree, and what their scores allow to
//! be said.

mod instance;
mod refusal;
mod flow;
mod fair;
mod assign;
mod adjust;
mod explain;

pub use adjust::{Adjusted, Change, adjust};
pub use assign::{Objective, Panel, Proof, assign, assign_json, bound};
pub use explain::{Exchange, Seat, Standing, explain};
pub use instance::{Application, BARRED, Barrier, HIGHEST_SCORE, Instance, Juror};
pub use refusal::Refusal;

#[cfg(test)]
mod tests;

//! The crate against its references.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod asem;
mod bad_input;
mod hindcast;
mod hostile;
mod methods;
mod montecarlo;
mod progress;
mod sensitivity;
mod shared;

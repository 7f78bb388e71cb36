//! Every paper with sample data, in three languages, as its readers and their programs find it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod papers;
mod refusals;

//! What the network promises, on both databases.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

#![expect(clippy::unwrap_used, reason = "a test that cannot go on may stop")]

mod accounts;
mod audit;
mod frameworks;
mod sql;

//! What the network promises, on both databases.

mod accounts;
mod audit;
mod sql;

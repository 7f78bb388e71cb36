//! What a network of learning cities does: its rules, its use cases and the only SQL in the house.
//!
//! A use case is one function `verb(tx, actor, new)`: may · check · store · log · enqueue.
//! It never commits: its callers (page, API, command line, job) begin and commit.

mod error;
mod db;
mod actor;
pub mod ids;
pub mod audit;
mod revisions;
pub mod jobs;
pub mod mail;
pub mod reminders;
mod secret;
pub mod accounts;
pub mod links;
pub mod files;
mod fold;
mod when;
pub mod countries;
pub mod cities;
pub mod memberships;
pub mod lists;
pub mod certificates;
pub mod groupings;
pub mod frameworks;
pub mod observations;
pub mod locks;
pub mod requests;
pub mod narratives;
pub mod evidence;
pub mod events;
pub mod imports;
pub mod targets;
pub mod partners;
pub mod pledges;
pub mod calls;
pub mod submissions;
pub mod reviews;
pub mod decisions;
pub mod packages;
pub mod awards;
pub mod stories;
pub mod items;
pub mod plans;
pub mod structure;
pub mod progress;
pub mod panels;
pub mod forecasts;
pub mod comparisons;
pub mod what_if;
pub mod rubric;
pub mod conferences;
pub mod programme;
pub mod delegations;
pub mod registrations;
pub mod check_ins;
pub mod interpretation;
pub mod agendas;
pub mod guests;

pub use actor::{Actor, Appointment, Role, ScopeKind};
pub use db::{Conn, Db, Tx};
pub use error::{Error, Problem, Result};
pub use fold::fold;
pub use when::When;

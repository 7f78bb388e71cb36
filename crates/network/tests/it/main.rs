//! What the network promises, on both databases.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod accounts;
mod audit;
mod frameworks;
mod cities;
mod comparisons;
mod groupings;
mod memberships;
mod jobs;
mod imports;
mod interpretation;
mod agendas;
mod observations;
mod reviews;
mod sql;
mod targets;
mod forecasts;
mod what_if;
mod partners;
mod calls;
mod submissions;
mod history;
mod links;
mod files;
mod requests;
mod pledges;
mod evidence;
mod events;
mod narratives;
mod conferences;
mod plans;
mod structure;
mod delegations;
mod registrations;
mod check_ins;

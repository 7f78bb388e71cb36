//! The site as people and programs meet it, on both databases where rows matter.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod site;
mod house;
mod progress;
mod forecasts;
mod what_if;
mod reports;
mod calls;
mod submissions;
mod reviews;
mod decisions;
mod desk;
mod rush;
mod deadline;
mod register;
mod awards;
mod cities;
mod comparisons;
mod conferences;
mod delegations;
mod check_ins;
mod frameworks;
mod observations;
mod plans;
mod groupings;
mod imports;
mod interpretation;
mod agendas;
mod accounts;
mod people;
mod requests;
mod city_file;
mod links;
mod locales;
mod permissions;
mod shell;

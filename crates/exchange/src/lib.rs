//! Files in and out: CSV, XLSX and their checks.

pub mod cities;

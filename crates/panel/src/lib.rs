//! Assigning reviewers to applications: three exact objectives.

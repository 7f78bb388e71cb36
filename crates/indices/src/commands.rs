//! The commands on plain files: readers and parsed options in, CSV out. The `stoa` binary only
//! opens the files and hands the options over.

pub mod index;
pub mod robustness;
pub mod sensitivity;

//! From the library to a verdict: rules, properties, frozen verdicts, and where every number comes from.

mod cluster;
#[path = "../common/mod.rs"]
mod common;
mod golden;
mod leave_one_out;
mod library;
mod origins;
mod own_cases;
mod properties;
mod record;
mod rules;
mod scenarios;
mod unlocking;

//! What is read from a profile: fields, series, the register, tables of regions, and the workings told.

#[path = "../common/mod.rs"]
mod common;
mod readings;
mod register;
mod tables;
mod validation;
mod workings;

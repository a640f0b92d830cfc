//! Pictures and the brief, without a window.

mod brief;
#[path = "../common/mod.rs"]
mod common;
mod pages;
mod profile;
mod samples;
mod word;

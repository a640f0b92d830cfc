//! Pictures and the brief, without a window.

mod brief;
mod brief_choices;
mod brief_material;
mod brief_numbers;
#[path = "../common/mod.rs"]
mod common;
mod pages;
mod profile;
mod samples;
mod word;

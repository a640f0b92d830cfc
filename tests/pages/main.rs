//! What a user does, driven by role and label, and how whole pages look.

mod advice;
mod brief;
mod cases;
mod charts;
mod cluster;
#[path = "../common/mod.rs"]
mod common;
mod exports;
mod first_use;
mod import;
mod judgements;
mod monkey;
mod own;
mod paths;
mod pictures;
mod problems;
mod profiles;
mod regions;
mod register;
mod talk;
mod unlocking;
mod use_of_pages;
mod votes;
mod working;

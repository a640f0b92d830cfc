//! Jiju 集聚: an offline workbench for industrial clusters.
//!
//! One package, many rooms; data flows one way. See `ARCHITECTURE.md`.
#![cfg_attr(test, allow(clippy::float_cmp))]

pub mod advice;
pub mod app;
pub mod assets;
pub mod brief;
pub mod case;
pub mod cli;
pub mod document;
pub mod figure;
pub mod file;
pub mod indicator;
pub mod measure;
pub mod profile;
pub mod study;
pub mod text;
#[cfg(feature = "gui")]
pub mod window;

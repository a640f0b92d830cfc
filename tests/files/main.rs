//! Documents, county tables and the headless verbs.

#[path = "../common/mod.rs"]
mod common;
mod documents;
mod export;
mod import;
mod verbs;

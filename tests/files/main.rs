//! Documents, county tables and the headless verbs.

#[path = "../common/mod.rs"]
mod common;
mod documents;
mod import;
mod verbs;

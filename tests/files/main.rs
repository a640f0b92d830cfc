//! Documents, county tables and the headless verbs.

mod briefs;
mod case_files;
#[path = "../common/mod.rs"]
mod common;
mod damage;
mod documents;
mod export;
mod import;
mod program;
mod random_documents;
mod verbs;

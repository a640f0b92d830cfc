//! What is kept when a process is killed, a disk is full, a folder is gone, or somebody else works
//! on the same file. The child processes are this test binary itself, run with the ignored tests.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

#[path = "../common/mod.rs"]
mod common;
mod disks;
mod kill;
mod notices;
mod preferences;
mod reader;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use jiju::document::{Datum, Document, Value};

pub(crate) const FOLDER: &str = "JIJU_TEST_FOLDER";

/// Runs an ignored test of this binary as a process of its own.
pub(crate) fn child(name: &str, folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", name, "--ignored", "--nocapture"])
        .env(FOLDER, folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
}

pub(crate) fn told_folder() -> Option<PathBuf> {
    std::env::var_os(FOLDER).map(PathBuf::from)
}

pub(crate) fn number(document: &Document) -> u64 {
    match document.profiles[0].fields["firm_count"].value {
        Value::Number(n) => n as u64,
        _ => 0,
    }
}

pub(crate) fn numbered(n: u64) -> Document {
    let mut document = common::document("liangshan-2023");
    document.profiles[0].fields.insert("firm_count".into(), Datum::number(n as f64));
    document
}

pub(crate) fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n{line}").unwrap();
    out.flush().unwrap();
}

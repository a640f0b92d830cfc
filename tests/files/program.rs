//! The program as a child, without a display.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::{Command, Output};

pub(crate) fn jiju(arguments: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_jiju"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap()
}

pub(crate) fn done(arguments: &[&str], folder: &Path) -> String {
    let output = jiju(arguments, folder);
    assert!(output.status.success(), "{arguments:?} {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

pub(crate) fn refused(arguments: &[&str], folder: &Path) -> String {
    let output = jiju(arguments, folder);
    assert!(!output.status.success() && output.stdout.is_empty(), "{arguments:?}");
    let sentence = String::from_utf8(output.stderr).unwrap();
    assert_eq!(sentence.lines().count(), 1, "{sentence}");
    sentence
}

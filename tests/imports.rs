//! Data flows one way: a room imports only from rooms to its left, and nothing left of the wall
//! knows a window.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

use std::fs;
use std::path::{Path, PathBuf};

/// The street. A room may use only rooms to its left.
const STREET: [&str; 16] = [
    "assets",
    "text",
    "measure",
    "document",
    "profile",
    "case",
    "indicator",
    "advice",
    "study",
    "figure",
    "brief",
    "file",
    "app",
    "cli",
    "window",
    "main",
];
/// The first room that may draw.
const WALL: &str = "figure";
/// Rooms that know nothing else at all.
const ALONE: [&str; 3] = ["assets", "text", "measure"];
const WINDOWS: [&str; 5] = ["egui", "eframe", "rfd", "winit", "softbuffer"];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
    found
}

fn room(path: &Path, src: &Path) -> String {
    let first = path.strip_prefix(src).unwrap().components().next().unwrap();
    first.as_os_str().to_string_lossy().trim_end_matches(".rs").to_owned()
}

/// Every `crate::room` and `jiju::room` in a text, outside comments.
fn rooms_named(text: &str) -> Vec<String> {
    let code: String =
        text.lines().filter(|l| !l.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    ["crate::", "jiju::"]
        .iter()
        .flat_map(|root| code.split(root).skip(1))
        .map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
        .collect()
}

fn position(room: &str) -> usize {
    STREET.iter().position(|r| *r == room).unwrap_or_else(|| panic!("{room} is not on the street"))
}

#[test]
fn no_arrow_runs_back() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut checked = 0;
    for path in sources(&src) {
        let here = room(&path, &src);
        if here == "lib" {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for there in rooms_named(&text).into_iter().filter(|r| STREET.contains(&r.as_str())) {
            checked += 1;
            let allowed = there == here
                || (position(&there) < position(&here) && !ALONE.contains(&here.as_str()));
            assert!(allowed, "{} imports {there}", path.display());
        }
        if position(&here) < position(WALL) {
            for window in WINDOWS {
                assert!(
                    !text.contains(&format!("{window}::")),
                    "{} knows {window}",
                    path.display()
                );
            }
        }
    }
    assert!(checked > 50, "the test reads no imports");
}

#[test]
fn only_the_file_room_touches_disks() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for path in sources(&src).iter().filter(|p| room(p, &src) != "file") {
        let text = fs::read_to_string(path).unwrap();
        assert!(!text.contains("std::fs"), "{} touches disks", path.display());
    }
}

#[test]
fn no_file_holds_two_reasons() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for path in sources(&src) {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        assert!(lines <= 400, "{} has {lines} lines", path.display());
    }
}

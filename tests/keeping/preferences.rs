//! What is found again at the next start, and a graphics card that failed.
#![allow(clippy::unwrap_used)]

use jiju::file::{DataFolder, Geometry, Preferences};

fn some() -> Preferences {
    Preferences {
        language: Some("en".to_owned()),
        theme: Some("projector".to_owned()),
        renderer: Some("cpu".to_owned()),
        window: Some(Geometry { width: 1200.5, height: 700.0, maximized: true }),
    }
}

#[test]
fn what_was_chosen_is_found_again() {
    let folder = tempfile::tempdir().unwrap();
    // The folder of a first start is not there yet.
    let data = DataFolder::at(&folder.path().join("jiju"));
    assert_eq!(data.preferences(), Preferences::default());
    data.keep_preferences(&some()).unwrap();
    assert_eq!(data.preferences(), some());
}

#[test]
fn what_is_damaged_or_of_a_later_version_does_no_harm() {
    let folder = tempfile::tempdir().unwrap();
    let data = DataFolder::at(folder.path());
    let file = folder.path().join("preferences.toml");
    jiju::file::write(&file, b"theme = [").unwrap();
    assert_eq!(data.preferences(), Preferences::default());
    jiju::file::write(&file, b"theme = \"dark\"\ncoming = 3\n").unwrap();
    assert_eq!(data.preferences().theme.as_deref(), Some("dark"));
}

/// A try that never got to its first frames is remembered; one under way or one that succeeded is
/// not held against the card.
#[test]
fn a_try_counts_as_failed_only_when_it_ended_without_success() {
    let folder = tempfile::tempdir().unwrap();
    let data = DataFolder::at(folder.path());
    assert!(!data.has_failed(), "nothing was tried");
    let trial = data.try_gl();
    assert!(!data.has_failed(), "another window is just opening");
    trial.succeeded();
    assert!(!data.has_failed());
    drop(data.try_gl());
    assert!(data.has_failed(), "it ended before anything was drawn");
    assert!(data.has_failed(), "until it is tried again");
    data.forget_failure();
    assert!(!data.has_failed());
    drop(data.try_gl());
    data.try_gl().succeeded();
    assert!(!data.has_failed(), "a later success counts");
}

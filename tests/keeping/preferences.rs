//! What is found again at the next start, and a graphics card that failed.
#![allow(clippy::unwrap_used)]

use jiju::file::{DataFolder, Geometry, Preferences};

fn some() -> Preferences {
    Preferences {
        language: Some("en".to_owned()),
        theme: Some("projector".to_owned()),
        renderer: Some("cpu".to_owned()),
        recent: vec!["县里/梁山 2023.jiju".into(), "b.jiju".into()],
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

/// The first page offers what was opened or saved of late, the latest first, each once.
#[test]
fn documents_of_late_are_offered() {
    use crate::common::window::{click, says, window_of};
    use jiju::app::{Command, Request, View};
    use jiju::text::{Language, words};

    for l in Language::ALL {
        let mut h = window_of("teaching", View { language: l, ..View::default() }, 900.0);
        assert!(!says(&h, &words::home_recent(l)), "nothing at the first start");
        let named = |i: usize| std::path::PathBuf::from(format!("county {i}.jiju"));
        h.state_mut().set_recent((0..9).map(named).collect());
        h.state_mut().opened_from(Some(named(3)));
        h.run();
        let first: Vec<_> = h.state().recent().to_vec();
        assert_eq!(first, [named(3), named(0), named(1), named(2), named(4)]);
        // The one that is open need not be opened.
        assert!(!says(&h, &words::home_recent_open(l, "county 3")));
        let _ = h.state_mut().take_requests();
        click(&mut h, &words::home_recent_open(l, "county 1"));
        let asked = h.state_mut().take_requests();
        assert!(asked.iter().any(|r| matches!(r, Request::Open(p) if *p == named(1))), "{asked:?}");
        let ctx = h.ctx.clone();
        h.state_mut().carry_out(&ctx, Command::OpenSample("liangshan-2023".to_owned()));
        assert_eq!(h.state().recent().len(), 5, "a sample is no document of one's own");
    }
}

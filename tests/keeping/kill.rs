//! A child that edits and saves without end, killed at random moments; and what sessions leave.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::Child;
use std::time::Duration;

use jiju::file::{DataFolder, Session, open, previous_version, save};

use crate::{child, number, numbered, say, told_folder};

/// A child that edits, keeps and saves without end, and says what is done.
#[test]
#[ignore = "a child process of the kill test"]
fn child_works_until_killed() {
    let Some(folder) = told_folder() else { return };
    let path = folder.join("县.jiju");
    let session = Session::begin(&DataFolder::at(&folder)).unwrap();
    let mut n = open(&path).map_or(0, |d| number(&d));
    say("begun");
    loop {
        n += 1;
        let document = numbered(n);
        say(&format!("keeping {n}"));
        session.keep(&document, Some(&path), n).unwrap();
        say(&format!("kept {n}"));
        if n.is_multiple_of(2) {
            say(&format!("saving {n}"));
            save(&path, &document).unwrap();
            say(&format!("saved {n}"));
        }
    }
}

/// What a killed child had said: the last number after each word.
#[derive(Default, Debug)]
struct Said {
    kept: u64,
    saving: u64,
    saved: u64,
}

fn run_and_kill(folder: &Path, after: Duration) -> Said {
    let mut running: Child = child("kill::child_works_until_killed", folder).spawn().unwrap();
    let mut out = BufReader::new(running.stdout.take().unwrap());
    let mut line = String::new();
    while line.trim() != "begun" {
        line.clear();
        assert!(out.read_line(&mut line).unwrap() > 0, "the child ended by itself");
    }
    std::thread::sleep(after);
    running.kill().unwrap();
    running.wait().unwrap();
    let mut rest = String::new();
    out.read_to_string(&mut rest).unwrap();
    let mut said = Said::default();
    // A last line without its end may be half a number.
    let whole = rest.rfind('\n').map_or("", |end| &rest[..end]);
    for line in whole.lines() {
        match line.split_once(' ') {
            Some(("kept", n)) => said.kept = n.parse().unwrap(),
            Some(("saving", n)) => said.saving = n.parse().unwrap(),
            Some(("saved", n)) => said.saved = n.parse().unwrap(),
            _ => {}
        }
    }
    said
}

/// `JIJU_KILLS=2000` for the nightly form.
#[test]
fn a_kill_at_any_moment_leaves_the_old_version_or_the_new_one() {
    let kills = std::env::var("JIJU_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(100_u64);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("县.jiju");
    let data = DataFolder::at(folder.path());
    save(&path, &numbered(0)).unwrap();
    let (mut before, mut middle) = (0, 0);
    // A simple generator: any spread of moments will do, and the same each time is no use here.
    let mut state = u64::from(std::process::id());
    for kill in 0..kills {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let said = run_and_kill(folder.path(), Duration::from_micros((state >> 33) % 25_000));
        let now = number(&open(&path).unwrap());
        let least = said.saved.max(before);
        let most = said.saving.max(least) + 2;
        assert!((least..=most).contains(&now), "kill {kill}: {now} after {said:?}");
        assert_eq!(open(&path).unwrap(), numbered(now), "every byte is of one version");
        if said.saving > said.saved {
            middle += 1;
        }
        if previous_version(&path).exists() {
            let old = number(&open(&previous_version(&path)).unwrap());
            assert!(old <= now, "the backup is no later than the document");
        }
        let records = data.records();
        if said.kept > 0 {
            let last = records.iter().map(|r| number(&r.document)).max().unwrap();
            assert!(last >= said.kept, "kill {kill}: kept {last} after {said:?}");
            assert_eq!(records[0].path.as_deref(), Some(path.as_path()));
        }
        for record in &records {
            assert_eq!(*record.document, numbered(number(&record.document)));
            record.discard().unwrap();
        }
        before = now;
    }
    assert!(before > 0, "the children worked");
    assert!(middle > 0, "some were killed in the middle of a save");
    // What the cuts left is swept away by the next save; nothing piles up.
    save(&path, &numbered(before + 1)).unwrap();
    let names: Vec<String> = fs::read_dir(folder.path())
        .unwrap()
        .map(|e| e.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert!(
        names
            .iter()
            .all(|n| !n.starts_with(".~saving.县.jiju.") || n.starts_with(".~saving.县.jiju.bak.")),
        "{names:?}"
    );
    assert!(names.len() <= 4, "{names:?}");
    assert!(data.records().is_empty());
}

#[test]
fn records_of_a_session_that_lives_are_nobody_elses() {
    let folder = tempfile::tempdir().unwrap();
    let data = DataFolder::at(folder.path());
    let session = Session::begin(&data).unwrap();
    session.keep(&numbered(5), None, 5).unwrap();
    session.keep(&numbered(4), None, 4).unwrap();
    assert!(data.records().is_empty());
    drop(session);
    let records = data.records();
    assert_eq!(records.len(), 1);
    assert_eq!((number(&records[0].document), records[0].path.as_deref()), (5, None));
    assert!(records[0].age() < 60 && records[0].differences().is_none());
    records[0].discard().unwrap();
    records[0].discard().unwrap();
    assert!(data.records().is_empty());
    let session = Session::begin(&data).unwrap();
    session.keep(&numbered(6), None, 1).unwrap();
    session.end();
    assert_eq!(fs::read_dir(folder.path().join("recovery")).unwrap().count(), 0);
}

#[test]
fn a_record_is_compared_with_the_saved_file() {
    let folder = tempfile::tempdir().unwrap();
    let (path, data) = (folder.path().join("a.jiju"), DataFolder::at(folder.path()));
    save(&path, &numbered(1)).unwrap();
    let session = Session::begin(&data).unwrap();
    session.keep(&numbered(2), Some(&path), 1).unwrap();
    drop(session);
    let found = data.records()[0].differences().unwrap();
    assert_eq!((found.fields.len(), found.lists.len()), (1, 0));
    assert_eq!(found.fields[0].path, ["fields", "firm_count"]);
    assert_eq!(found.fields[0].saved.as_deref(), Some("1"));
    assert_eq!(found.fields[0].recovered.as_deref(), Some("2"));
}

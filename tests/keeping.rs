//! What is kept when a process is killed, a disk is full, a folder is gone, or somebody else works
//! on the same file. The child processes are this test binary itself, run with the ignored tests.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

mod common;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use jiju::document::{Datum, Document, Value, from_json, to_json};
use jiju::file::{
    DataFolder, FileError, Lock, Locking, Session, open, open_known, previous_version, save,
    save_over, write,
};
use jiju::text::Language;
use proptest::prelude::*;

const FOLDER: &str = "JIJU_TEST_FOLDER";

/// Runs an ignored test of this binary as a process of its own.
fn child(name: &str, folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", name, "--ignored", "--nocapture"])
        .env(FOLDER, folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
}

fn told_folder() -> Option<PathBuf> {
    std::env::var_os(FOLDER).map(PathBuf::from)
}

fn number(document: &Document) -> u64 {
    match document.profiles[0].fields["firm_count"].value {
        Value::Number(n) => n as u64,
        _ => 0,
    }
}

fn numbered(n: u64) -> Document {
    let mut document = common::document("liangshan-2023");
    document.profiles[0].fields.insert("firm_count".into(), Datum::number(n as f64));
    document
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n{line}").unwrap();
    out.flush().unwrap();
}

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
    let mut running: Child = child("child_works_until_killed", folder).spawn().unwrap();
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

/// A child that opens a document, says so, and waits.
#[test]
#[ignore = "a child process of the lock test"]
fn child_holds_a_lock() {
    let Some(folder) = told_folder() else { return };
    let Locking::Taken(_lock) = Lock::take(&folder.join("a.jiju")) else {
        panic!("the lock is free");
    };
    say("begun");
    let _ = std::io::stdin().read_line(&mut String::new());
}

#[test]
fn a_lock_of_another_process_is_told_with_its_holder_and_ends_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jiju");
    save(&path, &numbered(1)).unwrap();
    let mut running =
        child("child_holds_a_lock", folder.path()).env("USER", "张三").spawn().unwrap();
    let mut out = BufReader::new(running.stdout.take().unwrap());
    let mut line = String::new();
    while line.trim() != "begun" {
        line.clear();
        assert!(out.read_line(&mut line).unwrap() > 0);
    }
    let Locking::HeldBy(holder) = Lock::take(&path) else { panic!("the child holds it") };
    assert_eq!((holder.process, holder.user.as_str()), (running.id(), "张三"));
    assert!(holder.age() < 60 && !holder.is_here());
    assert_eq!(number(&open(&path).unwrap()), 1, "what is locked can be read");
    running.kill().unwrap();
    running.wait().unwrap();
    let Locking::Taken(lock) = Lock::take(&path) else { panic!("a stale file is taken over") };
    let Locking::HeldBy(own) = Lock::take(&path) else { panic!("held here") };
    assert!(own.is_here());
    drop(lock);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside");
    assert!(matches!(Lock::take(&folder.path().join("gone/a.jiju")), Locking::NotPossible));
}

#[test]
fn a_file_changed_by_another_program_is_not_saved_over_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jiju");
    save(&path, &numbered(1)).unwrap();
    let (_, known) = open_known(&path).unwrap();
    let known = save_over(&path, &numbered(2), Some(&known)).unwrap();
    write(&path, to_json(&numbered(70)).as_bytes()).unwrap();
    let error = save_over(&path, &numbered(3), Some(&known)).unwrap_err();
    assert!(matches!(error, FileError::Changed(_)));
    assert!(error.sentence(Language::Zh).contains("其他程序"));
    assert_eq!(number(&open(&path).unwrap()), 70);
    save_over(&path, &numbered(3), None).unwrap();
    assert_eq!(number(&open(&path).unwrap()), 3);
    assert_eq!(number(&open(&previous_version(&path)).unwrap()), 70, "the other's work is kept");
    fs::remove_file(&path).unwrap();
    save_over(&path, &numbered(4), Some(&known)).unwrap();
    assert_eq!(number(&open(&path).unwrap()), 4, "a file that is gone is no loss to write anew");
}

#[test]
fn a_place_that_cannot_be_written_is_told_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jiju");
    save(&path, &numbered(1)).unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let read_only = save(&path, &numbered(2)).unwrap_err();
    assert!(matches!(read_only, FileError::ReadOnly(_)));
    assert_eq!(number(&open(&path).unwrap()), 1);
    let gone = save(&folder.path().join("stick/a.jiju"), &numbered(2)).unwrap_err();
    let under_a_file = save(&path.join("b.jiju"), &numbered(2)).unwrap_err();
    let on_a_folder = save(folder.path(), &numbered(2)).unwrap_err();
    for error in [read_only, gone, under_a_file, on_a_folder] {
        let (zh, en) = (error.sentence(Language::Zh), error.sentence(Language::En));
        assert!(zh.ends_with('。') && en.ends_with('.') && zh != en, "{zh} {en}");
    }
    assert!(Session::begin(&DataFolder::at(&path)).is_err());
    assert!(DataFolder::at(&folder.path().join("none")).records().is_empty());
}

/// A child that may write no more than some blocks to a file, as on a full disk.
#[cfg(unix)]
#[test]
#[ignore = "a child process of the test of a full disk"]
fn child_saves_on_a_full_disk() {
    let Some(folder) = told_folder() else { return };
    let error = save(&folder.join("a.jiju"), &numbered(2)).unwrap_err();
    say(&format!("told {}", error.sentence(Language::Zh)));
}

#[cfg(unix)]
#[test]
fn a_full_disk_leaves_the_old_file_whole_and_nothing_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jiju");
    let short = Document { profiles: Vec::new(), ..numbered(1) };
    save(&path, &short).unwrap();
    let whole = fs::read(&path).unwrap();
    // The shell makes writing fail after 1,024 bytes, with an error and not with a signal.
    let out = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\""])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "child_saves_on_a_full_disk", "--ignored", "--nocapture"])
        .env(FOLDER, folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(said.lines().any(|l| l.starts_with("told ") && l.contains("未作改动")), "{said}");
    assert_eq!(fs::read(&path).unwrap(), whole);
    assert_eq!(open(&previous_version(&path)).unwrap(), short, "the backup is whole too");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_what_it_leads_to_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let (real, link) = (folder.path().join("real.jiju"), folder.path().join("link.jiju"));
    save(&real, &numbered(1)).unwrap();
    std::os::unix::fs::symlink("real.jiju", &link).unwrap();
    save(&link, &numbered(2)).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(number(&open(&real).unwrap()), 2);
    assert_eq!(number(&open(&previous_version(&real)).unwrap()), 1);
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

#[test]
fn a_newer_version_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("newer.jiju");
    let text = to_json(&numbered(1)).replacen("\"schema\": 1", "\"schema\": 2", 1);
    write(&path, text.as_bytes()).unwrap();
    let error = open(&path).unwrap_err();
    assert!(error.sentence(Language::Zh).contains("更新的版本"));
    assert_eq!(fs::read(&path).unwrap(), text.as_bytes());
}

/// Puts a field no version knows into every object that has a type of its own.
fn mark(value: &mut serde_json::Value, depth: usize, marked: &mut usize) {
    // Maps whose keys are ids hold nothing but their entries.
    const MAPS: [&str; 10] = [
        "fields",
        "series",
        "settings",
        "declined",
        "answers",
        "governance",
        "niches",
        "proximities",
        "years",
        "jobs_by_id",
    ];
    match value {
        serde_json::Value::Array(rows) => rows.iter_mut().for_each(|r| mark(r, depth + 1, marked)),
        serde_json::Value::Object(map) => {
            for (key, inner) in map.iter_mut() {
                if !MAPS.contains(&key.as_str()) {
                    mark(inner, depth + 1, marked);
                } else if key == "fields"
                    && let Some(fields) = inner.as_object_mut()
                {
                    fields.values_mut().for_each(|f| mark(f, depth + 1, marked));
                }
            }
            map.insert("later_version".to_owned(), serde_json::json!({ "a": [1, "二"] }));
            *marked += 1;
        }
        _ => {}
    }
}

#[test]
fn fields_of_a_later_version_survive_at_every_level() {
    for name in common::SAMPLES {
        let mut raw: serde_json::Value =
            serde_json::from_str(&to_json(&common::document(name))).unwrap();
        // The sizes of regions are rows of their own shape and keep no fields beside them.
        for profile in raw["profiles"].as_array_mut().unwrap() {
            let sizes = profile.as_object_mut().unwrap().remove("region_sizes");
            assert!(sizes.is_none() || sizes.is_some_and(|s| s.is_object()));
        }
        raw.as_object_mut().unwrap().remove("cases");
        let mut marked = 0;
        mark(&mut raw, 0, &mut marked);
        let document = from_json(&raw.to_string()).unwrap();
        let again: serde_json::Value = serde_json::from_str(&to_json(&document)).unwrap();
        let count = to_json(&document).matches("\"later_version\"").count();
        assert_eq!(count, marked, "{name}: a field of a later version was lost");
        assert!(marked > 10 && again["later_version"]["a"][1] == "二");
    }
}

fn datum() -> impl Strategy<Value = Datum> {
    let number = prop_oneof![
        any::<i32>().prop_map(f64::from),
        (-1e12..1e12f64),
        Just(0.0),
        Just(1e300),
        Just(5e-324),
    ];
    (number.clone(), number, "\\PC{0,12}", 0..3u8).prop_map(|(a, b, word, kind)| {
        let value = match kind {
            0 => Value::Number(a),
            1 if a <= b => Value::Range(a, b),
            1 => Value::Range(b, a),
            _ if word.is_empty() => Value::Unknown,
            _ => Value::Word(word),
        };
        Datum { value, ..Datum::default() }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn saved_opened_and_saved_again_is_the_same_to_the_byte(
        fields in prop::collection::btree_map("[a-z_]{1,8}", datum(), 0..12),
        years in prop::collection::btree_map(1949..2100i32, datum(), 0..12),
        texts in prop::collection::vec("\\PC{0,20}", 3),
        settings in prop::collection::btree_map("[a-z.]{1,8}", -1e6..1e6f64, 0..5),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.jiju");
        let mut document = common::document("liangshan-2023");
        let mut second = document.profiles[0].clone();
        second.id = texts[0].clone();
        second.identity.place_zh = texts[1].clone();
        second.raters = texts;
        second.fields = fields;
        second.series.insert("jobs".into(), years);
        document.profiles.push(second);
        document.settings = settings;
        save(&path, &document).unwrap();
        let first = fs::read(&path).unwrap();
        let again = open(&path).unwrap();
        save(&path, &again).unwrap();
        prop_assert_eq!(fs::read(&path).unwrap(), first);
        fs::remove_file(&path).unwrap();
        save(&path, &again).unwrap();
        prop_assert_eq!(fs::read(&path).unwrap(), to_json(&document).into_bytes());
    }
}

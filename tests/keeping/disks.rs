//! Locks, files that changed, and places that cannot be written.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Command;

use jiju::document::{Document, to_json};
use jiju::file::{
    DataFolder, FileError, Holder, Lock, Locking, Session, open, open_known, previous_version,
    save, save_over, write,
};
use jiju::text::Language;

use crate::{FOLDER, child, number, numbered, say, told_folder};

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
        child("disks::child_holds_a_lock", folder.path()).env("USER", "张三").spawn().unwrap();
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
        .args(["--exact", "disks::child_saves_on_a_full_disk", "--ignored", "--nocapture"])
        .env(FOLDER, folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(said.lines().any(|l| l.starts_with("told ") && l.contains("未作改动")), "{said}");
    assert_eq!(fs::read(&path).unwrap(), whole);
    assert_eq!(open(&previous_version(&path)).unwrap(), short, "the backup is whole too");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

/// What the system says in its own words is told in ours, with what to do.
#[test]
fn a_full_disk_a_missing_right_and_a_stick_taken_out_are_told_apart() {
    use std::io::ErrorKind::{NotFound, PermissionDenied, ReadOnlyFilesystem, StorageFull};
    for (kind, zh, en) in [
        (StorageFull, "磁盘空间不足", "no room on the disk"),
        (PermissionDenied, "权限", "not allowed"),
        (ReadOnlyFilesystem, "权限", "not allowed"),
        (NotFound, "U 盘", "USB stick"),
    ] {
        let error = FileError::Refused { path: "a.jiju".into(), what: kind.into() };
        assert!(error.sentence(Language::Zh).contains(zh), "{}", error.sentence(Language::Zh));
        assert!(error.sentence(Language::En).contains(en), "{}", error.sentence(Language::En));
    }
}

/// Where a name or a machine is not known, the other is told all the same.
#[test]
fn who_has_a_document_open_is_told_as_far_as_it_is_known() {
    let told = |user: &str, machine: &str| {
        let (user, machine) = (user.to_owned(), machine.to_owned());
        Holder { user, machine, ..Holder::default() }.told(Language::Zh)
    };
    assert_eq!(told("张三", "经信局-2"), "用户 张三（计算机 经信局-2）");
    assert_eq!(told("", "经信局-2"), "计算机 经信局-2");
    assert_eq!(told("张三", ""), "用户 张三");
    assert_eq!(told("", ""), "另一个窗口或另一台计算机");
    assert_eq!(Holder::here().told(Language::En), "another window on this machine");
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

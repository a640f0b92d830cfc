//! Documents are never lost, and no file can make the program fall over.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

use std::fs;

use jiju::document::{Datum, from_json, to_json};
use jiju::file::{FileError, LARGEST, open, previous_version, save, write};
use jiju::text::Language;
use proptest::prelude::*;

#[test]
fn a_document_survives_saving_byte_by_byte() {
    let folder = tempfile::tempdir().unwrap();
    for name in crate::common::SAMPLES {
        let path = folder.path().join(format!("{name}.jiju"));
        let doc = crate::common::document(name);
        save(&path, &doc).unwrap();
        let first = fs::read(&path).unwrap();
        let again = open(&path).unwrap();
        assert_eq!(again, doc);
        save(&path, &again).unwrap();
        assert_eq!(fs::read(&path).unwrap(), first);
        assert!(!previous_version(&path).exists(), "saving without a change keeps no second copy");
    }
}

#[test]
fn the_version_before_is_kept_and_nothing_else_is_left_behind() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("县.jiju");
    let mut doc = crate::common::document("liangshan-2023");
    save(&path, &doc).unwrap();
    let before = fs::read(&path).unwrap();
    doc.profiles[0].fields.insert("cr4".into(), Datum::number(0.3));
    save(&path, &doc).unwrap();
    assert_eq!(fs::read(previous_version(&path)).unwrap(), before);
    assert_eq!(open(&path).unwrap(), doc);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn a_save_that_cannot_be_made_leaves_the_old_file_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("gone").join("x.jiju");
    let doc = crate::common::document("liangshan-2023");
    let error = save(&path, &doc).unwrap_err();
    assert!(matches!(error, FileError::Refused { .. }));
    assert!(error.sentence(Language::Zh).contains("您的改动仍在窗口中"));
}

#[test]
fn bad_files_are_answered_in_a_sentence_and_left_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let whole = to_json(&crate::common::document("liangshan-2023")).into_bytes();
    let bad: [(&str, Vec<u8>); 7] = [
        ("empty", Vec::new()),
        ("truncated", whole[..whole.len() / 2].to_vec()),
        ("broken", b"{\"schema\":1,\"profiles\":3}".to_vec()),
        ("newer", b"{\"schema\":7,\"profiles\":[],\"things\":1}".to_vec()),
        ("other", b"{\"name\":\"something else\"}".to_vec()),
        ("bytes", vec![0xff, 0xfe, 0x00, 0x80]),
        ("list", b"[]".to_vec()),
    ];
    for (name, bytes) in bad {
        let path = folder.path().join(name);
        write(&path, &bytes).unwrap();
        let error = open(&path).unwrap_err();
        let (zh, en) = (error.sentence(Language::Zh), error.sentence(Language::En));
        assert!(zh.contains(name) && en.contains(name) && zh != en, "{zh} {en}");
        assert_eq!(zh.lines().count(), 1);
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
}

#[test]
fn a_file_too_large_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("huge.jiju");
    write(&path, b"{}").unwrap();
    // Sparse: 200 MB that take no room.
    fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(200 * 1024 * 1024).unwrap();
    const { assert!(200 * 1024 * 1024 > LARGEST) };
    let error = open(&path).unwrap_err();
    assert!(matches!(error, FileError::TooLarge { megabytes: 200, .. }));
    assert!(error.sentence(Language::En).contains("200 MB"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_text_makes_reading_panic(text in "\\PC*") {
        let _ = from_json(&text);
    }

    /// A document cut or changed anywhere either opens or is refused; what opens can be computed.
    #[test]
    fn no_damage_makes_the_program_panic(at in any::<prop::sample::Index>(), by in any::<u8>(), cut in any::<bool>()) {
        static WHOLE: std::sync::LazyLock<Vec<u8>> =
            std::sync::LazyLock::new(|| to_json(&crate::common::document("tieling-2010")).into_bytes());
        let mut bytes = WHOLE.clone();
        let i = at.index(bytes.len());
        if cut { bytes.truncate(i); } else { bytes[i] = by; }
        if let Ok(text) = String::from_utf8(bytes)
            && let Ok(doc) = from_json(&text)
            && !doc.profiles.is_empty()
        {
            let situation = crate::common::situation_in(&doc);
            let advice = jiju::advice::advise(&situation, &crate::common::everything());
            prop_assert!(advice.verdicts.iter().all(|v| v.appraisal.score.mid.is_finite()));
        }
    }
}

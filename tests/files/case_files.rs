//! Case folders damaged at random: read or refused, never a panic, and what is read is advised on.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};
use std::time::Instant;

use jiju::advice::advise;
use jiju::assets::Files;
use jiju::case::own::{faults, from_files, join, to_files};
use jiju::case::{InForce, Library, Question, lint};

use crate::common::own::case;
use crate::common::{LIBRARY, situation_of};
use crate::damage::{Random, damage, seconds};

type CaseFiles = BTreeMap<String, String>;

/// The cases that ship and one a user wrote: the folder, and its files by name.
static CASES: LazyLock<Vec<(String, CaseFiles)>> = LazyLock::new(|| {
    let files = Files::shipped();
    let name = |at: &str| at.rsplit('/').next().unwrap().to_owned();
    let mut all: Vec<(String, CaseFiles)> = Vec::new();
    for case in &LIBRARY.cases {
        let of_case = files.below(&format!("cases/{}", case.id)).collect::<Vec<_>>();
        let of_case = of_case.into_iter().map(|(at, text)| (name(at), text.to_owned()));
        all.push((case.id.clone(), of_case.collect()));
    }
    all.push(("another".to_owned(), to_files(&LIBRARY.catalogue.case_form, &case()).unwrap()));
    all
});

/// One or two files of a case, damaged.
fn damaged(random: &mut Random) -> (String, CaseFiles) {
    let (folder, mut files) = CASES.get(random.below(CASES.len())).unwrap().clone();
    for _ in 0..=random.below(2) {
        let (name, text) = files.iter().nth(random.below(files.len())).unwrap();
        let (name, mut bytes) = (name.clone(), text.clone().into_bytes());
        damage(&mut bytes, random);
        if random.below(20) == 0 {
            files.remove(&name);
        } else {
            files.insert(name, String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    (folder, files)
}

/// As a case a user imports: into the document, checked cell by cell, joined to the library.
fn as_own_case(files: &CaseFiles) -> bool {
    let form = &LIBRARY.catalogue.case_form;
    let Ok(own) = from_files(form, files) else { return false };
    for fault in faults(form, &LIBRARY, &own) {
        assert!(!fault.what.sentence(jiju::text::Language::Zh).is_empty());
    }
    let again = from_files(form, &to_files(form, &own).unwrap()).unwrap();
    for (table, rows) in &own.tables {
        assert_eq!(rows.len(), again.tables[table].len(), "{table}: {:?}", rows.last());
        let changed = rows.iter().zip(&again.tables[table]).find(|(a, b)| a != b);
        assert!(changed.is_none(), "what is read is written alike: {table}: {changed:?}");
    }
    let (joined, _) = join(&LIBRARY, &[own]);
    let joined = Arc::new(joined);
    let advice = advise(&situation_of("teaching"), &InForce::new(&joined, Question::default()));
    assert!(!advice.verdicts.is_empty());
    true
}

/// As a folder of the library, in the place of the one that ships.
fn as_folder(folder: &str, files: &CaseFiles) -> bool {
    let mut all = Files::shipped();
    for (name, text) in files {
        all.insert(format!("cases/{folder}/{name}"), text.clone());
    }
    let Ok(library) = Library::load(&all) else { return false };
    let _ = lint(&library);
    let library = Arc::new(library);
    let advice = advise(&situation_of("teaching"), &InForce::new(&library, Question::default()));
    let sound = advice.verdicts.iter().all(|v| v.appraisal.score.mid.is_finite());
    assert!(sound, "a score is a number");
    true
}

#[test]
fn damaged_case_files_are_read_or_refused() {
    let mut random = Random(21);
    let (start, mut tried, mut own, mut loaded) = (Instant::now(), 0, 0, 0);
    while start.elapsed() < seconds() || own == 0 || own == tried {
        let (folder, files) = damaged(&mut random);
        tried += 1;
        own += usize::from(as_own_case(&files));
        loaded += usize::from(as_folder(&folder, &files));
    }
    println!(
        "{tried} cases, of which {own} opened as a user's own and {loaded} loaded as a folder"
    );
}

/// Found by the fuzzer: a number that is none in a part we do not know.
#[test]
fn a_case_with_a_number_that_is_none_is_written_without_it() {
    let (_, mut files) = CASES.first().unwrap().clone();
    files.get_mut("case.toml").unwrap().push_str("\n[later]\na = nan\nb = [1.5, inf]\n");
    assert!(as_own_case(&files));
}

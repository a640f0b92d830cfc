//! Measures agree with what peer packages computed: every vector of every file in
//! `tests/oracles`, or in the folder that `JIJU_ORACLES` names.
//!
//! A file holds `cases`, each with `input`, `expected` and `tolerance`. The family (the case's own
//! `indicator`, else the file's, else the file's name) says how each expected key is computed. A
//! family or a key that nobody knows is a miss, so that nothing passes by being skipped.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::families::{Input, Tolerance, family};
use serde_json::Value;

fn folder() -> PathBuf {
    std::env::var_os("JIJU_ORACLES").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/oracles"),
        PathBuf::from,
    )
}

#[derive(Default)]
struct Tally {
    passed: usize,
    total: usize,
    misses: Vec<String>,
}

/// The misses of one case, or how many keys agreed.
fn run(name: &str, case: &Value) -> Result<(), Vec<String>> {
    let Some(answer) = family(name) else { return Err(vec!["unknown family".to_owned()]) };
    let Some(expected) = case["expected"].as_object().filter(|e| !e.is_empty()) else {
        return Err(vec!["nothing is expected".to_owned()]);
    };
    let (input, tolerance) = (Input(&case["input"]), Tolerance::of(case));
    let misses: Vec<String> = expected
        .iter()
        .filter_map(|(key, wanted)| match answer(&input, key) {
            None => Some(format!("{key}: not known for these inputs")),
            Some(ours) => ours.compare(wanted, tolerance).err().map(|e| format!("{key}{e}")),
        })
        .collect();
    if misses.is_empty() { Ok(()) } else { Err(misses) }
}

#[test]
fn every_vector_of_every_family() {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder())
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "json"))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "no oracle file in {}", folder().display());
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for file in files {
        let stem = file.file_stem().unwrap().to_string_lossy().into_owned();
        let all: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        let cases = all["cases"].as_array().unwrap_or_else(|| panic!("{stem} has no cases"));
        assert!(!cases.is_empty(), "{stem} has no cases");
        for (i, case) in cases.iter().enumerate() {
            let name =
                case["indicator"].as_str().or_else(|| all["indicator"].as_str()).unwrap_or(&stem);
            let tally = tallies.entry(format!("{stem}/{name}")).or_default();
            tally.total += 1;
            match run(name, case) {
                Ok(()) => tally.passed += 1,
                Err(misses) => {
                    let case = case["name"].as_str().map_or_else(|| i.to_string(), str::to_owned);
                    tally.misses.extend(misses.into_iter().map(|m| format!("{case}: {m}")));
                }
            }
        }
    }
    let mut missed = 0;
    for (name, tally) in &tallies {
        println!("{name}: {}/{}", tally.passed, tally.total);
        for miss in &tally.misses {
            println!("    {miss}");
        }
        missed += tally.total - tally.passed;
    }
    assert_eq!(missed, 0, "{missed} vectors are missed; see above");
}

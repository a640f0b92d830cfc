//! What the reader of documents must answer: later versions, and anything at all.

use std::fs;
use std::time::{Duration, Instant};

use jiju::document::{Datum, Value, from_json, to_json};
use jiju::file::{open, save, write};
use jiju::text::Language;
use proptest::prelude::*;

use crate::{common, numbered};

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
fn mark(value: &mut serde_json::Value, marked: &mut usize) {
    // Maps whose keys are ids hold nothing but their entries.
    const MAPS: [&str; 9] = [
        "fields",
        "series",
        "settings",
        "declined",
        "answers",
        "governance",
        "niches",
        "proximities",
        "years",
    ];
    match value {
        serde_json::Value::Array(rows) => rows.iter_mut().for_each(|r| mark(r, marked)),
        serde_json::Value::Object(map) => {
            for (key, inner) in map.iter_mut() {
                if !MAPS.contains(&key.as_str()) {
                    mark(inner, marked);
                } else if key == "fields"
                    && let Some(fields) = inner.as_object_mut()
                {
                    fields.values_mut().for_each(|f| mark(f, marked));
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
        let mut marked = 0;
        mark(&mut raw, &mut marked);
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

/// A small generator, so that a run can be had again by its seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n.max(1) as u64) as usize
    }
}

/// A document spoilt in one of the ways files are spoilt, or by somebody who means harm.
fn spoilt(whole: &[u8], dice: &mut Dice) -> Vec<u8> {
    const PIECES: [&str; 12] = [
        "\"schema\":1,",
        "null",
        "1e999",
        "-0",
        "[[[[",
        "{\"a\":",
        "\\ud800",
        "\u{feff}",
        "18446744073709551616",
        "[1,2,3]",
        "\"value\":{\"value\":1}",
        "0.1e-400",
    ];
    let mut bytes = whole.to_vec();
    for _ in 0..=dice.below(4) {
        let at = dice.below(bytes.len());
        match dice.below(7) {
            0 => bytes.truncate(at),
            1 => bytes[at] ^= 1 << dice.below(8),
            2 => bytes[at] = 0xff,
            3 => {
                let piece = PIECES[dice.below(PIECES.len())].bytes();
                bytes.splice(at..at, piece);
            }
            4 => {
                // A piece of itself once more: doubled keys and rows.
                let end = (at + dice.below(400)).min(bytes.len());
                let piece = bytes[at..end].to_vec();
                bytes.splice(at..at, piece);
            }
            5 => {
                let end = (at + dice.below(40)).min(bytes.len());
                bytes.drain(at..end);
            }
            _ => {
                let digits = vec![b'9'; dice.below(500)];
                bytes.splice(at..at, digits);
            }
        }
        if bytes.is_empty() {
            bytes.push(b' ');
        }
    }
    bytes
}

/// `JIJU_FUZZ_SECONDS=600` for a long run; `JIJU_FUZZ_SEED` for another one.
#[test]
fn no_bytes_make_the_reader_panic_and_what_opens_is_saved_alike() {
    let told = |key: &str, usual: u64| {
        std::env::var(key).ok().and_then(|v| v.parse().ok()).unwrap_or(usual)
    };
    let until = Instant::now() + Duration::from_secs(told("JIJU_FUZZ_SECONDS", 1));
    let mut dice = Dice(told("JIJU_FUZZ_SEED", 1) | 1);
    let samples: Vec<Vec<u8>> =
        common::SAMPLES.iter().map(|n| to_json(&common::document(n)).into_bytes()).collect();
    let (mut tried, mut opened) = (0_u64, 0_u64);
    while Instant::now() < until {
        tried += 1;
        let bytes = spoilt(&samples[dice.below(samples.len())], &mut dice);
        let text = String::from_utf8_lossy(&bytes);
        let Ok(document) = from_json(&text) else { continue };
        opened += 1;
        let again = to_json(&document);
        assert_eq!(to_json(&from_json(&again).unwrap()), again);
    }
    println!("{tried} texts, of which {opened} opened");
    assert!(tried > 100 && opened > 0 && opened < tried);
}

#[test]
fn nesting_without_end_is_refused() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let inner = open.repeat(100_000) + "1" + &close.repeat(100_000);
        assert!(from_json(&inner).is_err());
        assert!(from_json(&format!("{{\"schema\":1,\"later\":{inner}}}")).is_err());
        assert!(from_json(&open.repeat(100_000)).is_err());
    }
}

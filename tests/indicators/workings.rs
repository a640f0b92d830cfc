//! How each reading comes about, step by step: declared for every indicator, and giving what the
//! measure gives.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeSet;

use crate::common::*;
use jiju::document::Document;
use jiju::indicator::{Declaration, Explanation, Outcome, Reading, Telling};
use jiju::measure::larger;
use jiju::profile::Reader;
use jiju::text::Language;

fn explained(doc: &Document, d: &Declaration) -> Explanation {
    REGISTRY.explain(d, Reader::new(&doc.profiles[0], &LIBRARY.words))
}

fn all(doc: &Document) -> Vec<(&'static Declaration, Reading)> {
    let readings = REGISTRY.read_all(Reader::new(&doc.profiles[0], &LIBRARY.words));
    REGISTRY.declarations().iter().zip(readings).collect()
}

#[test]
fn every_indicator_declares_steps_whose_symbols_are_named() {
    let mut wrong = Vec::new();
    for d in REGISTRY.declarations() {
        assert!(!d.workings.is_empty(), "{} tells no working", d.id);
        for w in &d.workings {
            let mut known: BTreeSet<&str> = w.symbols.iter().map(|s| s.symbol.as_str()).collect();
            assert_eq!(known.len(), w.symbols.len(), "{}: a symbol stands twice", d.id);
            let mut used = BTreeSet::new();
            for step in &w.steps {
                for symbol in step.formula.symbols() {
                    if !known.contains(symbol) {
                        wrong.push(format!("{}: `{symbol}` is not named", d.id));
                    }
                    used.insert(symbol);
                }
                if !known.insert(&step.symbol) {
                    wrong.push(format!("{}: `{}` stands twice", d.id, step.symbol));
                }
            }
            for s in &w.symbols {
                assert!(
                    used.contains(s.symbol.as_str()),
                    "{}: `{}` enters nothing",
                    d.id,
                    s.symbol
                );
            }
        }
    }
}

/// The steps are a second way to the same number: for exact inputs to the last digits that count,
/// for ranges a range that holds the reading.
#[test]
fn the_last_step_gives_the_reading_on_every_sample() {
    let (mut told, mut wrong) = (0, Vec::new());
    for sample in SAMPLES {
        let doc = document(sample);
        for (d, r) in all(&doc) {
            let Outcome::Value(x) = r.outcome else { continue };
            let e = explained(&doc, d);
            let Some(y) = e.result() else {
                wrong.push(format!("{sample} {}: no steps", d.id));
                continue;
            };
            let slack = 1e-9 * (1.0 + larger(x.lo().abs(), x.hi().abs()));
            let holds = y.lo() <= x.lo() + slack && x.hi() <= y.hi() + slack;
            let exact = e.sources.iter().all(|s| s.value.is_point()) && x.is_point();
            if !holds || exact && y.width() > slack {
                wrong.push(format!("{sample} {}: reading {x:?}, steps {y:?}", d.id));
            }
            told += 1;
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(told > 90, "{told}");
}

#[test]
fn an_explanation_is_told_in_both_languages() {
    let (doc, mut wrong) = (document("teaching"), Vec::new());
    for (d, r) in all(&doc) {
        for language in [Language::Zh, Language::En] {
            let with = Telling { profile: &doc.profiles[0], words: &LIBRARY.words, language };
            let e = explained(&doc, d);
            let text = e.text(d, &r, with);
            assert!(text.contains(d.name.get(language)) && text.contains(d.formula.get(language)));
            let fictitious = ["虚构", "invented"];
            assert!(fictitious.iter().any(|word| text.contains(word)), "{text}");
            if let (Some(step), Some(line)) = (e.steps.last(), e.step_lines(with).last()) {
                assert!(text.contains(&line.result) && text.contains(step.meaning.get(language)));
            }
            for s in &e.sources {
                if s.status.is_none() && s.source.is_none() {
                    wrong.push(format!("{} {}", d.id, s.path));
                }
            }
            assert!(!text.contains("NaN"), "{text}");
        }
    }
    assert!(wrong.is_empty(), "inputs without status and source: {wrong:#?}");
}

/// What a teacher reads on the board, word by word.
#[test]
fn the_location_quotient_of_the_teaching_county_is_told_step_by_step() {
    let doc = document("teaching");
    let (d, r) = all(&doc).into_iter().find(|(d, _)| d.id == "location_quotient").unwrap();
    let with = Telling { profile: &doc.profiles[0], words: &LIBRARY.words, language: Language::En };
    let lines = explained(&doc, d).step_lines(with);
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0].symbolic, "s = x ÷ X");
    assert!(lines[2].filled.starts_with("= ") && lines[2].filled.contains(" ÷ "));
    let shown = lines[2].result.trim_start_matches("= ").replace('\u{2009}', "");
    let digits: String = shown.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
    let value: f64 = digits.parse().unwrap_or_else(|_| panic!("{shown}"));
    assert!((value - r.value().unwrap().mid()).abs() < 5e-3, "{shown}");
}

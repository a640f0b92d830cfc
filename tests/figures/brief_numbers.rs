//! Every number of a brief is found where its origins say: in the document, the library or the
//! results. Each origin holds a list of its own, made without the help of the brief.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeSet;

use crate::brief_material::{cites, each, numbers, texts};
use jiju::brief::Origin;

/// Paragraphs that count what the brief itself holds; they are counted again here.
const SELF: [&str; 3] = ["basis/tally", "basis/numbers", "situation/data"];

#[test]
fn every_number_is_found_where_its_origins_say() {
    let mut checked = 0;
    let mut missing: Vec<String> = Vec::new();
    each(|name, m| {
        for (key, text, origins, row) in texts(m.outline) {
            // The reading of the figure of regions is the figure's own, tested with it.
            if SELF.contains(&key.as_str()) || key == "paths/next" {
                continue;
            }
            let found = numbers(&text);
            if found.is_empty() {
                continue;
            }
            let held: BTreeSet<String> = origins.iter().flat_map(|o| numbers(&m.of(o))).collect();
            for (i, number) in found.iter().enumerate() {
                checked += 1;
                let is_row = i == 0 && *number == row.to_string();
                // References within the brief: to a figure, a measure or a section.
                let refers = key.starts_with("advice/see") || key.starts_with("problems/figure");
                if !held.contains(number) && !is_row && !refers {
                    missing.push(format!("{name} {key}: {number} in: {text}"));
                }
            }
        }
    });
    missing.sort();
    missing.dedup();
    assert!(missing.is_empty(), "{}\n{}", missing.len(), missing.join("\n"));
    assert!(checked > 10_000, "{checked}");
}

#[test]
fn an_origin_does_not_hold_just_any_number() {
    // What the test above rests on.
    let (mut held_of, mut all) = (0, 0);
    each(|_, m| {
        for (key, text, origins, _) in texts(m.outline) {
            if numbers(&text).is_empty() {
                continue;
            }
            let held: BTreeSet<String> = origins.iter().flat_map(|o| numbers(&m.of(o))).collect();
            for wrong in ["4321", "88.8", "0.777", "1949"] {
                assert!(!held.contains(wrong), "{key} would take {wrong} for: {text}");
            }
            held_of += (11..=99).filter(|n: &u32| held.contains(&n.to_string())).count();
            all += 89;
        }
    });
    assert!(held_of * 8 < all, "one number in {} would pass", all / held_of.max(1));
}

#[test]
fn every_sourced_number_has_its_note() {
    let mut checked = 0;
    each(|name, m| {
        for (key, text, origins, _) in texts(m.outline) {
            let question = &m.found.force.question;
            let facts: Vec<&Origin> = origins
                .iter()
                .filter(|o| match o {
                    Origin::Fact(id) => {
                        let fact = m.found.force.library.fact(id).unwrap();
                        question.knows(fact.year)
                    }
                    Origin::Law(_) => true,
                    _ => false,
                })
                .collect();
            if facts.is_empty() {
                continue;
            }
            let cited = cites(m.outline, &key);
            let marked = |o: &Origin| {
                m.outline.sources.iter().any(|s| s.origins.contains(o) && cited.contains(&s.number))
            };
            assert!(facts.iter().any(|o| marked(o)), "{name} {key}: no note in: {text}");
            checked += 1;
        }
    });
    assert!(checked > 500, "{checked}");
}

#[test]
fn the_count_of_numbers_is_the_count_of_what_is_told() {
    each(|name, m| {
        let told: usize = texts(m.outline)
            .iter()
            .filter(|(key, ..)| key != "basis/tally")
            .map(|(_, text, ..)| numbers(text).len())
            .sum();
        let count = m.outline.chosen.numbers;
        assert_eq!(count.all(), told, "{name}");
        // A law whose wording was not read is told as from memory wherever it speaks in numbers.
        let unread = |id: &str| {
            let laws = &m.found.force.library.catalogue.laws;
            laws.iter().any(|x| x.id == id && !x.verified)
        };
        let cites = texts(m.outline).iter().any(|(_, text, origins, _)| {
            !numbers(text).is_empty()
                && origins.iter().any(|o| matches!(o, Origin::Law(id) if unread(id)))
        });
        assert!(cites || count.from_memory == 0, "{name}");
        let known = m.found.situation.iter().count();
        assert!(count.judgement > 0 && (known == 0 || count.counted > 0), "{name}");
    });
}

//! How a reading comes about, on the page: every indicator in both languages, copied as text, by
//! itself on the page, by other definitions.
#![allow(clippy::panic, clippy::unwrap_used)]

use crate::common::window::{CARD, Driven, click, says, window_of};
use egui::OutputCommand;
use egui_kittest::kittest::Queryable as _;
use jiju::app::{Command, Page, Record, View};
use jiju::indicator::{Outcome, Telling, undefined_reason};
use jiju::text::{Language, words};

fn on(id: &str, language: Language) -> View {
    let mut view = View {
        page: Page::Indicators,
        indicator: Some(id.to_owned()),
        language,
        ..View::default()
    };
    view.unfolded.insert("indicators.alone".to_owned());
    view
}

fn copied(harness: &Driven) -> Option<String> {
    harness.output().platform_output.commands.iter().find_map(|c| match c {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    })
}

/// A character that no font draws fails by itself.
#[test]
fn every_explanation_is_drawn_in_both_languages() {
    for language in Language::ALL {
        let mut harness = window_of("teaching", on("cr1", language), CARD);
        for d in crate::common::REGISTRY.declarations() {
            let id = d.id.as_str();
            let ctx = harness.ctx.clone();
            harness.state_mut().carry_out(&ctx, Command::Indicator(id.to_owned()));
            harness.run();
            let bench = harness.state();
            assert!(says(&harness, d.name.get(language)), "{id}");
            let e = bench.derived().explanation(id).unwrap();
            let profile = bench.document().profiles.first().unwrap();
            let with = Telling { profile, words: &crate::common::LIBRARY.words, language };
            for line in e.step_lines(with) {
                let shown: Vec<&str> =
                    [&line.symbolic, &line.filled, &line.result].map(String::as_str).to_vec();
                for text in shown.into_iter().filter(|t| !t.is_empty()) {
                    assert!(says(&harness, text), "{id} does not show {text}");
                }
            }
            let found = &bench.derived().found.readings;
            let reading = found.iter().find(|r| r.id == id).unwrap();
            if let Outcome::Undefined(why) = reading.outcome {
                assert!(says(&harness, &undefined_reason(why, language)), "{id} says no reason");
            }
        }
    }
}

#[test]
fn the_working_is_copied_as_text() {
    for (language, copy) in [(Language::Zh, "复制全文"), (Language::En, "Copy as text")] {
        let mut harness = window_of("teaching", on("hhi", language), CARD);
        harness.get_by_label(copy).click();
        harness.step();
        let text = copied(&harness).expect("text on the clipboard");
        let d = crate::common::REGISTRY.declaration("hhi").unwrap();
        for part in [d.name.get(language), d.formula.get(language), "H = Σ s_i²"] {
            assert!(text.contains(part), "{part} is not in {text}");
        }
    }
}

#[test]
fn one_indicator_takes_the_page_and_gives_it_back() {
    let mut harness = window_of("teaching", on("hhi", Language::En), 768.0);
    let others = "Licensed makers";
    assert!(!says(&harness, others));
    click(&mut harness, "All indicators");
    assert!(says(&harness, others));
    click(&mut harness, "Whole page");
    assert!(!says(&harness, others));
}

#[test]
fn other_definitions_say_what_they_give_and_whether_the_reading_changes() {
    for (language, id, told) in [
        (Language::Zh, "krugman_index", words::told_adopted(Language::Zh)),
        (Language::En, "development_score", words::told_adopted(Language::En)),
    ] {
        let harness = window_of("teaching", on(id, language), CARD);
        let d = crate::common::REGISTRY.declaration(id).unwrap();
        assert!(says(&harness, &told));
        for other in &d.alternatives {
            assert!(says(&harness, other.name.get(language)), "{}", other.id);
        }
        let readings = &harness.state().derived().found.readings;
        let r = readings.iter().find(|r| r.id == id).unwrap();
        assert_eq!(r.alternatives.len(), d.alternatives.len());
    }
}

/// A figure of the record leads to the fact it was taken from.
#[test]
fn a_source_opens_the_fact_it_rests_on() {
    let mut harness = window_of("suizhou-2018", on("value_per_vehicle", Language::En), CARD);
    let e = harness.state().derived().explanation("value_per_vehicle").unwrap();
    let fact = e.sources.iter().find_map(|s| s.facts.first()).expect("a fact").clone();
    harness.get_all_by_label(&fact).next().unwrap().click();
    harness.run();
    assert_eq!(harness.state().view().trail, vec![Record::Fact(fact)]);
}

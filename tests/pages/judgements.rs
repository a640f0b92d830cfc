//! Numbers of judgement: changed on the page, seen where they act, taken back; the library that
//! carries them.
#![allow(clippy::panic, clippy::unwrap_used)]

use std::collections::BTreeMap;

use crate::common::window::{Driven, KNOWLEDGE, says, window_of};
use egui_kittest::kittest::Queryable as _;
use jiju::advice::List;
use jiju::app::{AdvicePart, Group, Judging, Page, View};
use jiju::case::{changes, settings, with_settings};
use jiju::document::{from_json, to_json};
use jiju::text::Language;

/// The least need for an advice with conditions.
const ADVISE: &str = "rules/conditions_need_low";

fn window(view: View) -> Driven {
    window_of("teaching", view, 768.0)
}

fn on_part(language: Language) -> View {
    let judging = Judging { group: Group::Rules, ..Judging::default() };
    let (page, advice) = (Page::Advice, AdvicePart::Judgements);
    View { page, advice, language, judging, ..View::default() }
}

fn lists(harness: &Driven) -> Vec<List> {
    harness.state().derived().found.advice.verdicts.iter().map(|v| v.list).collect()
}

#[test]
fn a_threshold_typed_anew_moves_verdicts_says_so_and_undo_takes_it_back() {
    for (language, field, moved, notice) in [
        (Language::Zh, "推演规则 “有条件建议”：需要程度下限不低于", "现为", "改过 1 个判断值"),
        (
            Language::En,
            "Rules With conditions: need, low end, at least",
            "is ",
            "Numbers of judgement changed in this document: 1",
        ),
    ] {
        let mut harness = window(on_part(language));
        let before = lists(&harness);
        let input = harness.get_by_role_and_label(egui::accesskit::Role::TextInput, field);
        input.focus();
        harness.run();
        harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
        let input = harness.get_by_role_and_label(egui::accesskit::Role::TextInput, field);
        input.type_text("0.9");
        harness.run();
        assert_ne!(lists(&harness), before, "a stricter threshold moves verdicts");
        assert_eq!(harness.state().document().settings.get(ADVISE), Some(&0.9));
        assert!(says(&harness, moved), "{moved}");
        let kept = to_json(harness.state().document());
        assert_eq!(from_json(&kept).unwrap().settings.get(ADVISE), Some(&0.9));
        let part = if language == Language::Zh { "建议 措施" } else { "Advice Instruments" };
        harness.get_by_role_and_label(egui::accesskit::Role::Button, part).click();
        harness.run();
        assert!(says(&harness, notice), "{notice}");
        harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
        harness.run();
        assert_eq!(lists(&harness), before);
        assert!(!says(&harness, notice));
    }
}

#[test]
fn every_number_can_be_changed_and_none_changes_another() {
    let shipped = &KNOWLEDGE.library;
    let all = settings(shipped);
    assert!(all.len() > 1200, "{}", all.len());
    for setting in &all {
        let (least, most) = setting.number.limits(&shipped.catalogue);
        let least_step = if setting.id().starts_with("rules/stage_") { 1.0 } else { 0.01 };
        let step = if setting.value + least_step <= most { least_step } else { -least_step };
        let wanted = (setting.value + step).clamp(least, most);
        let changed = with_settings(shipped, &BTreeMap::from([(setting.id(), wanted)]));
        let told = changes(shipped, &changed);
        let [one] = told.as_slice() else { panic!("{}: {told:?}", setting.id()) };
        assert_eq!(one.setting.id(), setting.id());
        assert!((one.setting.value - wanted).abs() <= 0.0);
    }
}

#[test]
fn a_number_of_the_reading_moves_the_reading_and_is_marked_there() {
    let view = View { page: Page::Advice, advice: AdvicePart::Cluster, ..View::default() };
    let mut document = crate::common::document("teaching");
    document.settings.insert("rules/type_suggest_low".to_owned(), 0.99);
    let shipped = crate::common::window::window_of("teaching", view.clone(), 2400.0);
    let harness = crate::common::window::window_on(document, view, 2400.0);
    let suggested = |h: &Driven| h.state().derived().found.cluster.kind.suggested.clone();
    assert_ne!(suggested(&harness), suggested(&shipped));
    assert!(says(&harness, "这里用到 1 个改过的判断值"));
}

#[test]
fn indicators_are_called_among_the_numbers_as_everywhere_else() {
    for (id, name) in &KNOWLEDGE.library.catalogue.readings {
        let declared = KNOWLEDGE.registry.declaration(id).unwrap_or_else(|| panic!("{id}"));
        assert_eq!(*name, declared.name, "{id}");
    }
    let named = |s: &jiju::case::Setting| s.name(&KNOWLEDGE.library, Language::Zh);
    let raw = settings(&KNOWLEDGE.library);
    let raw = raw.iter().map(named).find(|name| name.contains('_'));
    assert_eq!(raw, None, "a number shows an id for a name");
}

#[test]
fn a_change_that_makes_no_sense_is_left_out() {
    let shipped = &KNOWLEDGE.library;
    for (id, value) in [
        ("rules/advise_mid", 7.0),
        ("rules/advise_mid", f64::NAN),
        ("failure/M1/rd_intensity_pct/from", 0.8),
        ("episode/L03/outcome_low", 0.99),
        ("no/such/number", 0.5),
    ] {
        let changed = with_settings(shipped, &BTreeMap::from([(id.to_owned(), value)]));
        assert_eq!(changes(shipped, &changed), [], "{id} = {value}");
    }
}

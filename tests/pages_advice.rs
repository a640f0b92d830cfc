//! What a user does on the advice page beyond reading a card, without a window. Missing glyphs and
//! nameless inputs fail by themselves.
#![allow(clippy::panic, clippy::unwrap_used)]

use std::sync::LazyLock;

use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiju::app::{AdvicePart, Page, View, Workbench};
use jiju::assets::Files;
use jiju::brief::{Block, Outline};
use jiju::document::{from_json, to_json};
use jiju::file::sample;
use jiju::study::Knowledge;
use jiju::text::Language;

static KNOWLEDGE: LazyLock<Knowledge> =
    LazyLock::new(|| Knowledge::load(Files::shipped()).unwrap());

fn window(name: &str, view: View) -> Harness<'static, Workbench> {
    let bench = Workbench::new(&KNOWLEDGE, sample(&KNOWLEDGE.files, name).unwrap(), view);
    let mut harness = Harness::builder()
        // As tall as the card, so that no part of it is outside the page.
        .with_size(egui::vec2(1366.0, 2600.0))
        .with_context_setup(jiju::figure::fonts::install)
        .build_ui_state(|ui, bench: &mut Workbench| bench.ui(ui), bench);
    harness.run();
    harness
}

fn click(harness: &mut Harness<'static, Workbench>, text: &str) {
    let found: Vec<_> = harness.get_all_by_label_contains(text).collect();
    let button = found.iter().find(|n| {
        use egui::accesskit::Role::{Button, Link};
        matches!(n.accesskit_node().role(), Button | Link)
    });
    button.unwrap_or_else(|| panic!("no button or link says {text}")).click();
    harness.run();
}

fn says(harness: &Harness<'static, Workbench>, text: &str) -> bool {
    harness.query_all_by_label_contains(text).next().is_some()
}

fn on_advice(language: Language) -> View {
    let instrument = Some("LIC_REGULARISE".to_owned());
    View { page: Page::Advice, instrument, language, ..View::default() }
}

fn printed(outline: &Outline) -> String {
    let rows = outline.blocks.iter().filter_map(|b| match b {
        Block::Table(t) => Some(t.rows.iter().flat_map(|r| r.cells.clone())),
        _ => None,
    });
    rows.flatten().collect::<Vec<_>>().join("\n")
}

#[test]
fn declined_advice_is_kept_with_its_reason_printed_and_taken_back() {
    for (language, tap, kept, back) in [
        (Language::Zh, "不采纳：财力不够", "原因：财力不够", "撤回"),
        (Language::En, "Decline: No money for it", "Declined by the county: No money", "Take back"),
    ] {
        let mut harness = window("teaching", on_advice(language));
        click(&mut harness, tap);
        assert!(says(&harness, kept), "{kept}");
        let document = harness.state().document().clone();
        let again = from_json(&to_json(&document)).unwrap();
        let profile = again.profiles.first().unwrap();
        assert_eq!(profile.declined.get("LIC_REGULARISE").unwrap().reason, "money");

        let derived = harness.state().derived();
        let outline = derived.outline_in(language, profile, &KNOWLEDGE);
        let reason = if language == Language::Zh { "财力不够" } else { "No money for it" };
        assert!(printed(&outline).contains(reason));

        click(&mut harness, back);
        assert!(says(&harness, tap), "the reasons are offered again");
        assert!(harness.state().document().profiles.first().unwrap().declined.is_empty());
    }
}

#[test]
fn what_each_case_adds_is_a_part_whose_rows_open_cards() {
    for (language, part, case, row) in [
        (Language::Zh, "案例作用", "去掉后：", "资质辅导与“小散转规”"),
        (Language::En, "What cases add", "Without it", "Licensing help desk"),
    ] {
        let mut harness = window("teaching", on_advice(language));
        click(&mut harness, part);
        assert_eq!(harness.state().view().advice, AdvicePart::Contributions);
        assert!(says(&harness, case));
        click(&mut harness, row);
        let view = harness.state().view();
        assert_eq!(view.advice, AdvicePart::Measures);
        assert_eq!(view.instrument.as_deref(), Some("LIC_REGULARISE"));
    }
}

#[test]
fn how_the_numbers_were_set_is_folded_under_the_contributions() {
    for (language, part, title, told) in [
        (
            Language::Zh,
            "案例作用",
            "判断值如何确定",
            ["LL09 条件：门槛：园区入驻率>=0.70 → 门槛：园区入驻率>=0.80", "看过而没有改的"],
        ),
        (
            Language::En,
            "What cases add",
            "How the numbers were set",
            ["L03 outcome: 0.2..0.8 → 0.1..0.6", "Looked at and left alone"],
        ),
    ] {
        let mut harness = window("teaching", on_advice(language));
        click(&mut harness, part);
        assert!(!says(&harness, told[0]));
        click(&mut harness, title);
        for text in told {
            assert!(says(&harness, text), "{text}");
        }
        click(&mut harness, title);
        assert!(!says(&harness, told[0]));
    }
}

#[test]
fn what_is_not_advised_is_told_with_field_value_threshold_and_origin() {
    for (language, part, told) in [
        (Language::Zh, "不建议", ["链主企业数", "0家", "低于1家", "铁岭启示 TL01"]),
        (
            Language::En,
            "Not advised",
            ["Anchor firms", "0 firms", "below 1 firm", "TL01 (Tieling)"],
        ),
    ] {
        let mut harness = window("teaching", on_advice(language));
        let group = if language == Language::Zh { "建议" } else { "Advice" };
        click(&mut harness, &format!("{group} {part}"));
        assert_eq!(harness.state().view().advice, AdvicePart::Refusals);
        for text in told {
            assert!(says(&harness, text), "{text}");
        }
    }
}

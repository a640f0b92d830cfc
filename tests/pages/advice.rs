//! What a user does on the advice page beyond reading a card, without a window. Missing glyphs and
//! nameless inputs fail by themselves.
#![allow(clippy::panic, clippy::unwrap_used)]

use crate::common::window::{CARD, Driven, KNOWLEDGE, click, driven, on_advice, says, window_of};
use egui_kittest::kittest::Queryable as _;
use jiju::advice::List;
use jiju::app::{AdvicePart, Page, Part, Request, View, Workbench};
use jiju::brief::{Block, Cell, Outline};
use jiju::document::{Datum, Value, from_json, to_json};
use jiju::file::sample;
use jiju::profile::Known;
use jiju::study::Findings;
use jiju::text::Language;

fn window(name: &str, view: View) -> Driven {
    window_of(name, view, CARD)
}

fn printed(outline: &Outline) -> String {
    let rows = outline.blocks.iter().filter_map(|b| match b {
        Block::Table(t) => Some(t.rows.iter().flat_map(|r| r.cells.iter().map(Cell::marked))),
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

fn list_of(harness: &Driven, id: &str) -> List {
    harness.state().derived().found.advice.verdict(id).unwrap().list
}

#[test]
fn what_would_change_the_advice_is_told_tried_and_taken_back() {
    for (language, title, wait, tap, foot) in [
        (Language::Zh, "什么会改变这条建议", "正在推算", "试改：无证生产企业占比", "Ctrl+Z 撤回"),
        (Language::En, "What would change this advice", "Working out", "Try: Unlicensed", "Ctrl+Z"),
    ] {
        let mut harness = window("teaching", on_advice(language));
        assert!(says(&harness, title));
        assert!(says(&harness, wait), "calm while the background works");
        let asked = harness.state_mut().take_requests().into_iter().any(
            |r| matches!(r, Request::Flips { instrument, .. } if instrument == "LIC_REGULARISE"),
        );
        assert!(asked, "the background is asked about the card that is looked at");
        harness.state_mut().finish_background();
        harness.run();
        assert!(!says(&harness, wait));
        let before = harness.state().document().clone();
        assert_eq!(list_of(&harness, "LIC_REGULARISE"), List::Advise);

        click(&mut harness, tap);
        assert_eq!(list_of(&harness, "LIC_REGULARISE"), List::NotAdvised);
        assert!(says(&harness, foot), "the foot says how to take it back");
        let tried = harness.state().document().clone();
        let datum = tried.profiles.first().unwrap().fields.get("unlicensed_share").unwrap();
        assert!(datum.note.is_some(), "an assumed value says so");

        harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
        harness.run();
        assert_eq!(harness.state().document().profiles, before.profiles);
        assert_eq!(list_of(&harness, "LIC_REGULARISE"), List::Advise);
        assert!(!says(&harness, foot));
    }
}

/// Every change that is offered on any card of a sample flips its verdict when it is tried through
/// the document, forms and indicators included.
#[test]
fn every_change_offered_flips_when_it_is_set_in_the_document() {
    for name in ["teaching", "liangshan-2023"] {
        let document = sample(&KNOWLEDGE.files, name).unwrap();
        let bench = Workbench::new(&KNOWLEDGE, document.clone(), View::default());
        let found = &bench.derived().found;
        let ids = [
            "LIC_REGULARISE",
            "SUPPLIER_DEV",
            "ENF_CLEANUP",
            "VOC_TRAIN",
            "GUARANTEE",
            "PHASED_PARK",
        ];
        for (id, flip) in
            ids.iter().flat_map(|id| found.flips(id).into_iter().map(move |f| (id, f)))
        {
            let mut profile = document.profiles.first().unwrap().clone();
            for change in &flip.changes {
                let value = match &change.to {
                    Known::Quantity(x) => Value::Number(x.lo()),
                    Known::Word(w) => Value::Word(w.clone()),
                    Known::Unknown => panic!("nothing is tried"),
                };
                profile.fields.insert(change.field.clone(), Datum::of(value));
            }
            let after = Findings::of(&profile, found.force.question.clone(), &KNOWLEDGE);
            let verdict = after.advice.verdict(id).unwrap();
            assert_eq!(verdict.list, flip.list, "{name} {id} {:?}", flip.changes);
            assert_eq!(Some(&verdict.deciding), flip.deciding.as_ref());
        }
    }
}

#[test]
fn what_to_find_out_comes_with_its_place_its_effect_and_a_way_to_the_form() {
    for (language, part, title, place, fill, rest, fold) in [
        (
            Language::Zh,
            "待查",
            "明天先查这五项",
            "经信局月度监测",
            "去填 ▶ 产能利用率",
            "其余",
            "展开",
        ),
        (
            Language::En,
            "To find out",
            "Five figures to fetch tomorrow",
            "Monthly monitoring",
            "Fill in ▶ Capacity",
            "The other",
            "Show",
        ),
    ] {
        let mut harness = window("liangshan-2023", on_advice(language));
        click(&mut harness, part);
        assert_eq!(harness.state().view().advice, AdvicePart::Fetch);
        harness.state_mut().finish_background();
        harness.run();
        for text in [title, place, rest] {
            assert!(says(&harness, text), "{text}");
        }
        click(&mut harness, fold);
        click(&mut harness, fill);
        let view = harness.state().view();
        assert_eq!((view.page, &view.part), (Page::Profile, &Part::Section("market".into())));
    }
}

#[test]
fn the_five_are_copied_as_a_message() {
    let mut harness = window("liangshan-2023", on_advice(Language::Zh));
    click(&mut harness, "待查");
    harness.state_mut().finish_background();
    harness.run();
    let buttons = harness.get_all_by_label_contains("复制成文字");
    buttons.last().unwrap().click();
    let mut copied = String::new();
    for _ in 0..4 {
        harness.step();
        for command in &harness.output().platform_output.commands {
            if let egui::OutputCommand::CopyText(text) = command {
                copied.clone_from(text);
            }
        }
    }
    assert!(copied.starts_with("梁山县 2023"), "{copied}");
    assert!(copied.contains("1. 产能利用率") && copied.contains("\n5. "), "{copied}");
    assert!(copied.contains("不要填 0"));
    assert!(says(&harness, "已复制 5 项"));
}

#[test]
fn where_nothing_is_missing_the_part_says_so() {
    // Without a case and without a doubt: every field of the teaching county settled.
    let mut document = sample(&KNOWLEDGE.files, "teaching").unwrap();
    for _ in 0..12 {
        let bench = Workbench::new(&KNOWLEDGE, document.clone(), View::default());
        let unlocks = bench.derived().found.unlocks();
        let Some(first) = unlocks.first() else { break };
        let situation = &bench.derived().found.situation;
        // Well away from any threshold: the upper end of the range, or a fifth more.
        let x = situation.interval(&first.field).unwrap();
        let settled = if x.is_point() { x.lo() * 1.2 } else { x.hi() };
        let fields = &mut document.profiles.first_mut().unwrap().fields;
        fields.insert(first.field.clone(), Datum::number(settled));
    }
    let view = View { page: Page::Advice, advice: AdvicePart::Fetch, ..View::default() };
    let mut bench = Workbench::new(&KNOWLEDGE, document, view);
    bench.finish_background();
    assert!(bench.derived().unlocks.as_ref().unwrap().is_empty());
    let mut harness = driven(bench, egui::vec2(1024.0, 768.0));
    assert!(says(&harness, "现有资料已够判断"));
    click(&mut harness, "看建议");
    assert_eq!(harness.state().view().advice, AdvicePart::Measures);
}

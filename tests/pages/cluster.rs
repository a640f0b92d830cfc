//! Cluster and factors on the advice page, as a user drives them.
#![allow(clippy::panic, clippy::unwrap_used)]

use crate::common::window::{
    CARD, Driven, KNOWLEDGE, click, on_advice, says, window_of, window_on,
};
use egui_kittest::kittest::Queryable as _;
use jiju::app::{AdvicePart, Page, Part, View};
use jiju::document::{Profile, Value};
use jiju::file::sample;
use jiju::text::Language;

fn window(name: &str, view: View) -> Driven {
    window_of(name, view, CARD)
}

fn show(harness: &Driven) -> (&View, &Profile) {
    let bench = harness.state();
    (bench.view(), bench.document().profiles.first().unwrap())
}

#[test]
fn a_question_about_the_type_is_answered_on_the_page_kept_and_taken_back() {
    for (language, part, option, said, clear) in [
        (
            Language::Zh,
            "建议 集群",
            "没有明显龙头，最大的也不到一成",
            "三问：中小企业扩散型",
            "取消回答：规模由谁撑着",
        ),
        (
            Language::En,
            "Advice Cluster",
            "No lead firm: the largest is under a tenth",
            "Answers: Small-firm diffusion",
            "Clear the answer: Who sets the scale",
        ),
    ] {
        let mut harness = window("liangshan-2023", on_advice(language));
        click(&mut harness, part);
        assert_eq!(show(&harness).0.advice, AdvicePart::Cluster);
        assert!(!says(&harness, said));
        harness.get_by_role_and_label(egui::accesskit::Role::RadioButton, option).click();
        harness.run();
        assert_eq!(show(&harness).1.answers.get("scale").unwrap(), "none");
        assert!(says(&harness, said), "{said}");
        click(&mut harness, clear);
        assert!(show(&harness).1.answers.is_empty());
    }
}

#[test]
fn the_suggested_type_and_stage_go_into_the_profile_by_a_button_and_undo_takes_them_back() {
    for (language, kind, stage, by) in [
        (Language::Zh, "把类型改为“中小企业扩散型”", "把阶段改为“成熟期”", "规则"),
        (Language::En, "Put 'Small-firm diffusion'", "Put 'Maturity'", "rules"),
    ] {
        let mut document = sample(&KNOWLEDGE.files, "liangshan-2023").unwrap();
        let profile = document.profiles.first_mut().unwrap();
        profile.answers.insert("scale".into(), "none".into());
        profile.fields.get_mut("cluster_type").unwrap().value = Value::Word("mimo".into());
        profile.fields.get_mut("stage").unwrap().value = Value::Word("growth".into());
        let view = View { advice: AdvicePart::Cluster, ..on_advice(language) };
        let mut harness = window_on(document, view, CARD);
        let word = |h: &Driven, field: &str| show(h).1.fields.get(field).unwrap().value.clone();
        click(&mut harness, kind);
        assert_eq!(word(&harness, "cluster_type"), Value::Word("sme_spread".into()));
        click(&mut harness, stage);
        assert_eq!(word(&harness, "stage"), Value::Word("mature".into()));
        let source = show(&harness).1.fields.get("stage").unwrap().source.clone().unwrap();
        assert!(source.contains(by), "{source}");
        for _ in 0..2 {
            harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
            harness.run();
        }
        assert_eq!(word(&harness, "stage"), Value::Word("growth".into()));
        assert_eq!(word(&harness, "cluster_type"), Value::Word("mimo".into()));
    }
}

#[test]
fn what_a_cluster_reading_lacks_leads_to_the_form() {
    for (language, fill, reading, tests, weight, lines, line) in [
        (
            Language::Zh,
            "去填：最大企业份额",
            "读法1：大进大出型",
            "测试：信息优势",
            "5% 记 0，30% 记 1，权重 0.4",
            "看全部分界",
            "20%至40% 成熟期、衰退期",
        ),
        (
            Language::En,
            "Fill in: Share of the largest firm",
            "Reading 1: Large in, large out",
            "Tests: Information",
            "0 at 5%, 1 at 30%, weight 0.4",
            "All lines",
            "20% to 40% Maturity, Decline",
        ),
    ] {
        let view = View { advice: AdvicePart::Cluster, ..on_advice(language) };
        let mut harness = window("liangshan-2023", view);
        assert!(says(&harness, reading), "both readings of MIMO are told");
        assert!(!says(&harness, weight));
        click(&mut harness, tests);
        assert!(says(&harness, weight), "each test tells its ends and its weight");
        assert!(!says(&harness, line));
        click(&mut harness, lines);
        assert!(says(&harness, line), "every line of every rule is told");
        click(&mut harness, fill);
        let view = show(&harness).0;
        assert_eq!((view.page, &view.part), (Page::Profile, &Part::Section("scale".into())));
    }
}

#[test]
fn factors_tell_their_state_and_open_the_card_of_an_instrument() {
    for (language, state, row) in [
        (Language::Zh, "地不缺；有没有闲着", "盘活闲置用地"),
        (Language::En, "Land is not short. Whether it lies idle", "Idle-land re-use"),
    ] {
        let view = View { advice: AdvicePart::Factors, ..on_advice(language) };
        let mut harness = window("tieling-2010", view);
        assert!(says(&harness, state), "{state}");
        let name = KNOWLEDGE.library.catalogue.instrument("LAND_ACTIVATE").unwrap();
        assert!(name.short.get(language) == row);
        click(&mut harness, name.name.get(language));
        let view = show(&harness).0;
        assert_eq!(view.advice, AdvicePart::Measures);
        assert_eq!(view.instrument.as_deref(), Some("LAND_ACTIVATE"));
    }
}

//! Upgrading paths, governance, lenses and niches on the advice page, as a user drives them.
#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing, clippy::float_cmp)]

use crate::common::window::{Driven, KNOWLEDGE, click, says, window_on};
use egui_kittest::kittest::Queryable as _;
use jiju::app::{AdvicePart, Page, View};
use jiju::document::{Document, Value, from_json, to_json};
use jiju::file::sample;
use jiju::text::Language;

/// As tall as the part on paths.
fn tall(name: &str, view: View) -> Driven {
    shown(sample(&KNOWLEDGE.files, name).unwrap(), view)
}

fn shown(document: Document, view: View) -> Driven {
    window_on(document, view, 5600.0)
}

fn on_paths(language: Language) -> View {
    View { page: Page::Advice, advice: AdvicePart::Paths, language, ..View::default() }
}

#[test]
fn paths_show_bars_with_what_made_them_what_is_unknown_and_what_serves_them() {
    for (language, part, told, field, instrument) in [
        (
            Language::Zh,
            "建议 路径",
            [
                "四条升级路径的匹配度",
                "差距不明确",
                "0.26–0.47",
                "0.55–0.97",
                "没填、拉宽区间的数据",
            ],
            "填写管理实践得分",
            "企业主管理培训",
        ),
        (
            Language::En,
            "Advice Paths",
            [
                "how well four upgrading paths fit",
                "the gap is not clear",
                "0.26–0.47",
                "0.55–0.97",
                "Not known, and widening the bar",
            ],
            "Fill in Management practice score",
            "Manager training",
        ),
    ] {
        let view = View { page: Page::Advice, language, ..View::default() };
        let mut harness = tall("liangshan-2023", view.clone());
        click(&mut harness, part);
        assert_eq!(harness.state().view().advice, AdvicePart::Paths);
        for text in told {
            assert!(says(&harness, text), "{text}");
        }
        click(&mut harness, instrument);
        assert_eq!(harness.state().view().advice, AdvicePart::Measures);
        assert_eq!(harness.state().view().instrument.as_deref(), Some("MGMT_TRAIN"));

        let mut harness = tall("liangshan-2023", on_paths(language));
        click(&mut harness, field);
        assert_eq!(harness.state().view().page, Page::Profile);
    }
}

#[test]
fn who_governs_the_chain_is_asked_kept_and_undone() {
    for (language, answers, none, some, mode) in [
        (
            Language::Zh,
            ["图纸和规格由谁定？ 客户定", "主要客户有多少家？ 基本一家", "换客户难不难？ 换不了"],
            "三个问题都还没有答",
            "可能是：俘获型、模块型",
            "读作：俘获型",
        ),
        (
            Language::En,
            [
                "Who sets the specification? The buyers",
                "How many buyers matter? In effect one",
                "Can suppliers switch buyers? No",
            ],
            "None of the three is answered",
            "May be: Captive, Modular",
            "Reads as: Captive",
        ),
    ] {
        let mut harness = tall("suizhou-2024", on_paths(language));
        assert!(says(&harness, none));
        click(&mut harness, answers[0]);
        assert!(says(&harness, some));
        click(&mut harness, answers[1]);
        choose(&mut harness, answers[2]);
        assert!(says(&harness, mode));
        let again = from_json(&to_json(harness.state().document())).unwrap();
        let kept = &again.profiles.first().unwrap().governance;
        assert_eq!(kept.len(), 3);
        assert_eq!(kept.get("buyers").map(String::as_str), Some("one"));

        undo(&mut harness);
        assert!(!says(&harness, mode), "one answer is one step of undo");
        assert_eq!(harness.state().document().profiles.first().unwrap().governance.len(), 2);
    }
}

#[test]
fn niches_are_marked_judged_otherwise_and_put_back() {
    for (language, plot, mark, row, edit, nearer, changed, reset) in [
        (
            Language::Zh,
            "品类的相近度和前景",
            "冷藏车 有",
            "看冷藏车",
            "看远近、改远近",
            "普通半挂车 0.9",
            "已改，原为0",
            "全部恢复原值（1处）",
        ),
        (
            Language::En,
            "niches by density and appeal",
            "Refrigerated trucks Yes",
            "Look at Refrigerated trucks",
            "See and change how near niches lie",
            "Plain semi-trailers 0.9",
            "changed, was 0",
            "Reset all changes (1)",
        ),
    ] {
        let mut harness = tall("teaching", on_paths(language));
        assert!(says(&harness, plot));
        let before = density(&harness, "cold_chain");
        choose(&mut harness, mark);
        let profile =
            |h: &Driven| from_json(&to_json(h.state().document())).unwrap().profiles.remove(0);
        assert_eq!(profile(&harness).niches["cold_chain"].value, Value::Number(1.0));
        assert!(!harness.state().derived().found.paths.niches.named.contains(&"cold_chain".into()));

        click(&mut harness, row);
        assert_eq!(harness.state().view().niche.as_deref(), Some("cold_chain"));
        click(&mut harness, edit);
        click(&mut harness, nearer);
        assert!(says(&harness, changed));
        // The first in the alphabet is kept first, whichever niche was looked at.
        assert_eq!(profile(&harness).proximities["cold_chain"]["semi_trailer"], 0.9);
        assert!(density(&harness, "cold_chain") > before, "a near niche that is here");
        click(&mut harness, reset);
        assert!(profile(&harness).proximities.is_empty());
        assert!((density(&harness, "cold_chain") - before).abs() < 1e-12);
        undo(&mut harness);
        assert_eq!(profile(&harness).proximities.len(), 1, "a reset can be undone");
    }
}

#[test]
fn another_trade_is_told_that_the_niches_do_not_apply() {
    for (language, other, unknown, plot) in [
        (Language::Zh, "本档案是别的行业，不适用", "还没有填行业", "品类的相近度"),
        (Language::En, "is of another trade", "The trade is not given", "niches by density"),
    ] {
        for (code, told) in [(Some("C3441"), other), (None, unknown)] {
            let mut document = sample(&KNOWLEDGE.files, "liangshan-2023").unwrap();
            let identity = &mut document.profiles[0].identity;
            identity.industry_code = code.map(str::to_owned);
            identity.trade = None;
            let harness = shown(document, on_paths(language));
            assert!(says(&harness, told), "{told}");
            assert!(!says(&harness, plot));
        }
    }
}

#[test]
fn lenses_tell_what_the_cases_had_up_to_the_year_asked() {
    for (language, welders, later, none) in [
        (Language::Zh, "焊装手艺", "二手车交易：一年约4万辆", "铁岭：没有"),
        (Language::En, "Welding skills", "The used-truck trade", "Tieling: none"),
    ] {
        let then = tall("liangshan-2007", on_paths(language));
        assert!(says(&then, welders) && !says(&then, later) && !says(&then, none));
        let now = tall("liangshan-2023", on_paths(language));
        assert!(says(&now, welders) && says(&now, later) && says(&now, none));
        let mut view = on_paths(language);
        view.without.insert("liangshan".to_owned());
        assert!(!says(&tall("liangshan-2023", view), welders));
    }
}

/// Clicks a choice by its whole name, where other names begin with the same words.
fn choose(harness: &mut Driven, name: &str) {
    harness.get_by_label(name).click();
    harness.run();
}

/// The middle of a niche's density.
fn density(h: &Driven, niche: &str) -> f64 {
    h.state().derived().found.paths.niches.place(niche).unwrap().density.mid
}

fn undo(harness: &mut Driven) {
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
    harness.run();
}

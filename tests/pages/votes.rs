//! Votes of a panel: what they come to by hand, on the page by role and label, in the file.
#![allow(clippy::panic, clippy::unwrap_used, clippy::indexing_slicing)]

use crate::common::window::{Driven, KNOWLEDGE, click, says, window_of, window_on};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use jiju::app::{IndicatorPart, Page, View, VoteView};
use jiju::document::{Assessment, Comparison, Document, Profile, from_json, to_json};
use jiju::indicator::votes::{DIAMOND, GEM, PairResult, PairSum, ScoreResult};
use jiju::measure::Undefined;
use jiju::profile::{Reader, Sheet};
use jiju::text::Language;
use proptest::prelude::*;

const GEM_ITEMS: [&str; 6] = [
    "gem_resources",
    "gem_infrastructure",
    "gem_suppliers",
    "gem_firms",
    "gem_local_market",
    "gem_external_market",
];
const SIDES: [&str; 4] =
    ["factor_conditions", "demand_conditions", "related_industries", "firm_strategy"];

fn sheet(id: &str) -> &'static Sheet {
    KNOWLEDGE.library.words.sheets().sheet(id).unwrap()
}

fn vote(rater: &str, item: &str, score: f64) -> Assessment {
    Assessment { item: item.into(), rater: rater.into(), score, ..Assessment::default() }
}

fn voted(rows: &[(&str, &[f64])], items: &[&str]) -> Profile {
    let mut profile = Profile::default();
    for (rater, scores) in rows {
        let votes = items.iter().zip(*scores).map(|(item, s)| vote(rater, item, *s));
        profile.assessments.extend(votes);
    }
    profile
}

fn on_sheet(sheet: &str, language: Language) -> View {
    let votes = VoteView { sheet: sheet.to_owned(), ..VoteView::default() };
    let (page, indicators) = (Page::Indicators, IndicatorPart::Assessment);
    View { page, indicators, votes, language, ..View::default() }
}

fn panel_of(names: &[&str]) -> Document {
    let raters = names.iter().map(|n| (*n).to_owned()).collect();
    let profile = Profile { id: "p".into(), raters, ..Profile::default() };
    Document { schema: 1, profiles: vec![profile], ..Document::default() }
}

fn score(harness: &Driven, rater: &str, item: &str) -> Option<f64> {
    let votes = &harness.state().document().profiles[0].assessments;
    votes.iter().find(|v| v.rater == rater && v.item == item).map(|v| v.score)
}

fn focus(harness: &mut Driven, role: Role, label: &str) {
    harness.get_by_role_and_label(role, label).focus();
    harness.run();
}

fn type_in(harness: &mut Driven, label: &str, text: &str) {
    focus(harness, Role::TextInput, label);
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    harness.get_by_role_and_label(Role::TextInput, label).type_text(text);
    harness.run();
}

fn is(x: f64, wanted: f64) -> bool {
    (x - wanted).abs() < 1e-9 * (1.0 + wanted.abs())
}

#[test]
fn gem_by_hand_counts_only_those_who_scored_all_six() {
    // Means 4 6, 3 5, 7 5: pairs 10, 8, 12, and 2.5 · 960^(2/3).
    let rows: [(&str, &[f64]); 3] = [
        ("a", &[3.0, 6.0, 2.0, 5.0, 8.0, 5.0]),
        ("b", &[5.0, 6.0, 4.0, 5.0, 6.0, 5.0]),
        ("c", &[10.0, 10.0]),
    ];
    let result = ScoreResult::of(&voted(&rows, &GEM_ITEMS), sheet(GEM));
    let gem = result.gem().unwrap();
    assert!(is(gem.score, 243.288_079_822_935_9), "{}", gem.score);
    assert_eq!((gem.experts, result.ballot.voters(), result.ballot.given()), (2, 3, 14));
    let sums: Vec<f64> = result.gem_pairs(sheet(GEM)).unwrap().iter().map(PairSum::sum).collect();
    assert!(sums.iter().zip([10.0, 8.0, 12.0]).all(|(a, b)| is(*a, b)), "{sums:?}");
    // The third still counts in the medians: 3 5 10.
    assert!(is(result.item(0).unwrap().median, 5.0));
    let apart = result.most_apart();
    assert_eq!((apart.len(), apart[0].item), (1, 0));
    assert!(is(apart[0].apart(), 7.0));
}

#[test]
fn agreement_by_hand_and_where_there_is_none() {
    // Rank sums 11 10 5 4 against 7.5: S = 37, W = 12·37 / (9·60).
    let rows: [(&str, &[f64]); 3] =
        [("a", &[9.0, 8.0, 4.0, 2.0]), ("b", &[9.0, 8.0, 2.0, 4.0]), ("c", &[6.0, 7.0, 5.0, 1.0])];
    let found = |rows: &[(&str, &[f64])]| {
        ScoreResult::of(&voted(rows, &SIDES), sheet(DIAMOND)).agreement.map(|c| c.w)
    };
    assert!(is(found(&rows).unwrap(), 444.0 / 540.0));
    // With a tie in one row: ranks 3.5 3.5 2 1, S = 38.5, T = 6.
    let tied: [(&str, &[f64]); 3] = [rows[0], rows[1], ("c", &[7.0, 7.0, 5.0, 1.0])];
    assert!(is(found(&tied).unwrap(), 12.0 * 38.5 / (9.0 * 60.0 - 3.0 * 6.0)));
    assert_eq!(found(&rows[..2]), Err(Undefined::TooFew));
    let flat: [(&str, &[f64]); 3] = [("a", &[5.0; 4]), ("b", &[2.0; 4]), ("c", &[7.0; 4])];
    assert_eq!(found(&flat), Err(Undefined::NoVariation));
}

#[test]
fn the_mean_of_four_sides_leaves_government_and_chance_out() {
    let mut profile = voted(&[("a", &[4.0, 6.0, 8.0, 6.0])], &SIDES);
    profile.assessments.push(vote("a", "government", 1.0));
    let (diamond, raters) =
        ScoreResult::of(&profile, sheet(DIAMOND)).diamond(sheet(DIAMOND)).unwrap();
    assert!(is(diamond.whole, 6.0) && raters == 1);
}

#[test]
fn votes_are_typed_judged_faulted_and_taken_back() {
    for (l, cell, next, other, fault, back) in [
        (
            Language::Zh,
            "甲 · 资源",
            "乙 · 资源",
            "量表 钻石模型",
            "打分应在 1–10 之间",
            "量表 GEM 六要素",
        ),
        (
            Language::En,
            "甲 · Resources",
            "乙 · Resources",
            "Sheet Diamond",
            "A score lies from 1 to 10",
            "Sheet GEM, six factors",
        ),
    ] {
        let mut harness = window_on(panel_of(&["甲", "乙"]), on_sheet(GEM, l), 2200.0);
        type_in(&mut harness, cell, "7");
        assert_eq!(score(&harness, "甲", GEM_ITEMS[0]), Some(7.0));
        harness.key_press(Key::Enter);
        harness.run();
        // Enter has gone to the next rater.
        harness.get_by_role_and_label(Role::TextInput, next).type_text("8.5");
        harness.run();
        assert_eq!(score(&harness, "乙", GEM_ITEMS[0]), Some(8.5));
        let middle =
            if l == Language::Zh { "资源 中位数 7.8" } else { "Resources Median 7.8" };
        assert!(says(&harness, middle), "{middle}");
        type_in(&mut harness, cell, "11");
        assert!(says(&harness, fault), "{fault}");
        assert_eq!(score(&harness, "甲", GEM_ITEMS[0]), Some(11.0), "what was typed is kept");
        let alone = if l == Language::Zh { "资源 中位数 8.5" } else { "Resources Median 8.5" };
        assert!(says(&harness, alone), "a vote off the scale does not count");
        click(&mut harness, other);
        harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Z);
        harness.run();
        click(&mut harness, back);
        assert_eq!(score(&harness, "甲", GEM_ITEMS[0]), Some(7.0));
        assert!(!says(&harness, fault));
    }
}

#[test]
fn what_is_no_number_and_a_name_that_is_taken_stay_where_they_were_typed() {
    for (l, cell, name, no_number, taken, add) in [
        (
            Language::Zh,
            "甲 · 设施",
            "第1位打分人的姓名",
            "“中等”不是 1–10 的一个数",
            "已有人叫“乙”",
            "加一位打分人",
        ),
        (
            Language::En,
            "甲 · Infrastructure",
            "Name of rater 1",
            "'中等' is not one number",
            "Someone is called '乙' already",
            "Add a rater",
        ),
    ] {
        let mut harness = window_on(panel_of(&["甲", "乙"]), on_sheet(GEM, l), 2200.0);
        type_in(&mut harness, cell, "中等");
        assert!(says(&harness, no_number), "{no_number}");
        assert_eq!(score(&harness, "甲", GEM_ITEMS[1]), None);
        type_in(&mut harness, name, "乙");
        assert!(says(&harness, taken), "{taken}");
        assert_eq!(harness.state().document().profiles[0].panel(), ["甲", "乙"]);
        type_in(&mut harness, name, "丙");
        assert_eq!(harness.state().document().profiles[0].panel(), ["丙", "乙"]);
        assert!(!says(&harness, taken));
        click(&mut harness, add);
        assert_eq!(harness.state().document().profiles[0].panel().len(), 3);
        let remove = if l == Language::Zh { "删除 乙" } else { "Remove 乙" };
        click(&mut harness, remove);
        assert_eq!(harness.state().document().profiles[0].panel().len(), 2);
    }
}

#[test]
fn a_pair_is_compared_by_keys_in_both_directions_and_cleared() {
    for (l, pair, said) in [
        (Language::Zh, "土地与劳动力", "劳动力比土地略微要紧（3 倍）"),
        (Language::En, "Land and Labour", "Labour matters slightly more than Land (3 times)"),
    ] {
        let mut harness = window_on(panel_of(&["甲"]), on_sheet("factors", l), 2600.0);
        focus(&mut harness, Role::Slider, pair);
        let press = |harness: &mut Driven, key, times: usize| {
            for _ in 0..times {
                harness.key_press(key);
                harness.run();
            }
        };
        press(&mut harness, Key::ArrowRight, 3);
        let judged = |h: &Driven| h.state().document().profiles[0].comparisons.clone();
        let one = &judged(&harness)[0];
        assert_eq!((one.more.as_str(), one.less.as_str()), ("labour", "land"));
        assert!(is(one.times, 3.0) && says(&harness, said), "{said}");
        press(&mut harness, Key::ArrowLeft, 4);
        let one = &judged(&harness)[0];
        assert_eq!((one.more.as_str(), one.less.as_str()), ("land", "labour"));
        press(&mut harness, Key::Delete, 1);
        assert!(judged(&harness).is_empty());
        assert_eq!(harness.state().document().profiles[0].panel(), ["甲"]);
    }
}

#[test]
fn a_contradictory_rater_is_told_what_to_look_at_and_the_group_is_shown_without_him() {
    for (l, breaks, first, without) in [
        (Language::Zh, "超过 0.1（按Saaty 1980表）", "先看这一条", "只计一致的 2 人"),
        (Language::En, "above 0.1 (table Saaty 1980)", "Look at this one first", "Sound only (2)"),
    ] {
        let mut view = on_sheet("factors", l);
        view.votes.rater = 3;
        let mut harness = window_of("teaching", view, 2600.0);
        for text in [breaks, first, without] {
            assert!(says(&harness, text), "{text}");
        }
        let table = if l == Language::Zh {
            "随机指数表 长模拟表"
        } else {
            "Random-index table Long simulation"
        };
        click(&mut harness, table);
        assert!(!says(&harness, breaks), "the table that was chosen is named");
    }
    let teaching = crate::common::document("teaching");
    let result = PairResult::of(&teaching.profiles[0], sheet("factors"));
    assert_eq!((result.complete(), result.raters.len()), (4, 6));
    let group = result.group().unwrap();
    assert!(is(group.result.weights.iter().sum(), 1.0));
    for (weight, (least, most)) in group.result.weights.iter().zip(&group.spans) {
        assert!(least <= weight && weight <= most);
    }
}

#[test]
fn every_sheet_of_every_sample_is_drawn_in_both_languages() {
    for name in ["teaching", "liangshan-2023", "tieling-2010"] {
        for language in Language::ALL {
            for id in [GEM, DIAMOND, "factors"] {
                let harness = window_of(name, on_sheet(id, language), 2600.0);
                assert!(says(&harness, sheet(id).about.get(language)), "{name} {id}");
                for odd in ["NaN", "Infinity", "inf"] {
                    let found = harness.query_all_by_label(odd).next().is_some();
                    assert!(!found, "{name} {id}: {odd}");
                }
            }
        }
    }
}

#[test]
fn comparisons_survive_the_file_and_older_files_have_none() {
    let old = r#"{"schema":1,"profiles":[{"id":"p","assessments":[
        {"item":"government","rater":"甲","score":7,"later":true}]}]}"#;
    let mut document = from_json(old).unwrap();
    assert!(document.profiles[0].comparisons.is_empty() && document.profiles[0].raters.is_empty());
    let written = to_json(&document);
    assert!(!written.contains("comparisons") && !written.contains("\"raters\""));
    assert!(written.contains("\"later\": true"));
    document.profiles[0].raters = vec!["乙".into()];
    document.profiles[0].comparisons.push(Comparison {
        more: "land".into(),
        less: "labour".into(),
        times: 3.0,
        rater: "甲".into(),
        ..Comparison::default()
    });
    let again = from_json(&to_json(&document)).unwrap();
    assert_eq!(again, document);
    assert_eq!(again.profiles[0].panel(), ["乙", "甲"]);
}

fn any_score() -> impl Strategy<Value = f64> {
    prop_oneof![
        6 => 1.0..10.0f64,
        2 => (1..=10u8).prop_map(f64::from),
        1 => prop::sample::select(vec![f64::NAN, f64::INFINITY, -1.0, 0.0, 1e-300, 1e300, 11.0]),
    ]
}

fn any_profile() -> impl Strategy<Value = Profile> {
    let items: Vec<&str> = GEM_ITEMS.into_iter().chain(SIDES).chain(["nothing"]).collect();
    let factors = ["land", "labour", "capital", "technology", "infrastructure", "nothing"];
    let votes = prop::collection::vec((0..4u8, prop::sample::select(items), any_score()), 0..60);
    let two = || prop::sample::select(factors.to_vec());
    let judged = prop::collection::vec((0..3u8, two(), two(), any_score()), 0..80);
    (votes, judged).prop_map(|(votes, judged)| Profile {
        assessments: votes.iter().map(|(r, i, s)| vote(&r.to_string(), i, *s)).collect(),
        comparisons: judged
            .iter()
            .map(|(r, a, b, times)| Comparison {
                more: (*a).into(),
                less: (*b).into(),
                times: *times,
                rater: r.to_string(),
                ..Comparison::default()
            })
            .collect(),
        ..Profile::default()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn random_votes_stay_on_their_scales(profile in any_profile()) {
        for id in [GEM, DIAMOND] {
            let result = ScoreResult::of(&profile, sheet(id));
            for i in &result.items {
                prop_assert!(1.0 <= i.least.0 && i.least.0 <= i.median && i.median <= i.most.0);
                prop_assert!(i.most.0 <= 10.0 && i.mean.is_finite());
            }
            if let Ok(c) = &result.agreement {
                prop_assert!((0.0..=1.0).contains(&c.w) && (0.0..=1.0).contains(&c.p));
            }
        }
        if let Ok(gem) = ScoreResult::of(&profile, sheet(GEM)).gem() {
            prop_assert!((10.0 - 1e-9..=1000.0 + 1e-9).contains(&gem.score));
        }
        let result = PairResult::of(&profile, sheet("factors"));
        if let Ok(group) = result.group() {
            prop_assert!(group.result.weights.iter().all(|w| *w > 0.0 && *w < 1.0));
        }
        let registry = &KNOWLEDGE.registry;
        for reading in registry.read_all(Reader::new(&profile, &KNOWLEDGE.library.words)) {
            if let Some(x) = reading.value() {
                prop_assert!(x.lo().is_finite() && x.hi().is_finite(), "{}", reading.id);
            }
        }
    }
}

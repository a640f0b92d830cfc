//! The part of charts: its groups, its tables, what is missing, the distances from the background;
//! and the figures of random profiles.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use crate::common::document;
use crate::common::drawn::{balanced, draw, of_profile, sound};
use crate::common::window::{Driven, KNOWLEDGE, click, driven, says, window_of, window_on};
use egui::accesskit::Role::Button;
use egui_kittest::kittest::Queryable as _;
use jiju::app::{Event, IndicatorPart, Page, Request, View, Workbench};
use jiju::case::Question;
use jiju::document::{ChainStage, Datum, Document, Firm, IndustryTable, Profile, Value};
use jiju::figure::{FigureGroup, Theme};
use jiju::text::Language;
use proptest::prelude::*;

const LANGUAGES: [Language; 2] = [Language::Zh, Language::En];

fn on_charts(language: Language) -> View {
    let indicators = IndicatorPart::Charts;
    View { page: Page::Indicators, indicators, language, ..View::default() }
}

fn press(harness: &mut Driven, name: &str) {
    harness.get_by_role_and_label(Button, name).click();
    harness.run();
}

#[test]
fn groups_show_their_figures_and_each_turns_into_its_table() {
    for (language, part, structure, chain, title, neck) in [
        (
            Language::Zh,
            "指标 图表",
            "图的分组 结构 4",
            "图的分组 产业链 1",
            "企业规模的洛伦兹曲线",
            "卡脖子的环节：底盘",
        ),
        (
            Language::En,
            "Indicators Charts",
            "Group of charts Structure 4",
            "Group of charts Chain 1",
            "Lorenz curve of firm size",
            "bottlenecks: Chassis",
        ),
    ] {
        let view = View { page: Page::Indicators, language, ..View::default() };
        let mut harness = window_of("teaching", view, 1800.0);
        press(&mut harness, part);
        press(&mut harness, structure);
        assert!(says(&harness, title), "{title}");
        assert!(!says(&harness, neck), "another group is not shown");
        for left in (1..=4).rev() {
            let tables: Vec<_> =
                harness.get_all_by_role_and_label(Button, table_word(language)).collect();
            assert_eq!(tables.len(), left);
            tables[0].click();
            harness.run();
        }
        let gini = harness.query_all_by_label("100%").count();
        assert!(gini >= 3, "{gini} cells of the last tenth of the firms");
        assert!(says(&harness, "教学罐式车18号企业"), "the largest firm is listed");
        press(&mut harness, chain);
        assert!(says(&harness, neck), "{neck}");
    }
}

fn table_word(language: Language) -> &'static str {
    if language == Language::Zh { "表" } else { "Table" }
}

#[test]
fn what_is_missing_leads_to_where_it_is_filled_in() {
    for (language, group, absent, chain) in [
        (Language::Zh, "图的分组 产业链 0", "还画不出的图", "产业链各环节"),
        (Language::En, "Group of charts Chain 0", "Charts that are not there yet", "the stages of"),
    ] {
        let profile = Profile { id: "new".into(), ..Profile::default() };
        let document = Document { profiles: vec![profile], ..Document::default() };
        let mut harness = window_on(document, on_charts(language), 1200.0);
        press(&mut harness, group);
        assert!(says(&harness, absent), "{absent}");
        click(&mut harness, chain);
        let view = harness.state().view();
        assert_eq!((view.page, view.part.clone()), (Page::Profile, jiju::app::Part::Chain));
    }
}

#[test]
fn distances_come_from_the_background_only_where_charts_are_looked_at() {
    let wanted = |bench: &mut Workbench| {
        bench.bring_up_to_date();
        let asked = bench.take_requests().into_iter();
        asked.filter_map(|r| match r {
            Request::Distances { sites, rule } => Some((sites, rule)),
            _ => None,
        })
    };
    let view = View { page: Page::Indicators, ..View::default() };
    let mut bench = Workbench::new(&KNOWLEDGE, document("teaching"), view);
    assert_eq!(wanted(&mut bench).count(), 0, "the readings want no distances");
    let view = View { charts: Some(FigureGroup::Location), ..on_charts(Language::Zh) };
    let mut bench = Workbench::new(&KNOWLEDGE, document("teaching"), view);
    let asked: Vec<_> = wanted(&mut bench).collect();
    let [(sites, rule)] = asked.as_slice() else { panic!("asked {} times", asked.len()) };
    assert_eq!(wanted(&mut bench).count(), 0, "once is enough");
    let mut harness = driven(bench, egui::vec2(1366.0, 900.0));
    assert!(says(&harness, "正在抽取随机选址"));
    let outcome = sites.distances(rule);
    let distances = jiju::app::Distances { sites: std::sync::Arc::clone(sites), outcome };
    harness.state_mut().tell(Event::Distances(distances));
    harness.run();
    assert!(says(&harness, "企业两两间距的密度") && !says(&harness, "正在抽取随机选址"));
}

/// Numbers that hurt.
fn odd() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Unknown),
        Just(Value::Number(0.0)),
        Just(Value::Number(-3.0)),
        Just(Value::Number(1e-300)),
        Just(Value::Number(1e300)),
        (0.0..2000.0f64).prop_map(Value::Number),
        (0.0..50.0f64, 0.0..50.0f64).prop_map(|(a, b)| Value::Range(a, a + b)),
    ]
}

fn firm() -> impl Strategy<Value = Firm> {
    let place = prop_oneof![Just(None), (-200.0..200.0f64).prop_map(Some), Just(Some(30.0))];
    (odd(), odd(), 0..3usize, place.clone(), place, 0..3u8).prop_map(
        |(jobs, revenue, segment, longitude, latitude, name)| Firm {
            name: ["", "同名企业", "Same name"][usize::from(name)].to_owned(),
            jobs,
            revenue,
            segment: ["a", "b", "elsewhere"].get(segment).map(|s| (*s).to_owned()),
            longitude,
            latitude,
            ..Firm::default()
        },
    )
}

fn table(level: &'static str) -> impl Strategy<Value = IndustryTable> {
    let industry = prop::sample::select(vec!["甲", "乙", "丙", "丁"]).prop_map(str::to_owned);
    let year = prop::collection::btree_map(industry, odd(), 0..5);
    prop::collection::btree_map(2010..2014i32, year, 0..4).prop_map(move |years| IndustryTable {
        level: level.to_owned(),
        measure: "jobs".to_owned(),
        years,
        ..IndustryTable::default()
    })
}

fn stage() -> impl Strategy<Value = ChainStage> {
    (odd(), odd(), any::<bool>(), 0..2usize).prop_map(|(presence, local, bottleneck, i)| {
        let datum = |value| Datum { value, ..Datum::default() };
        ChainStage {
            id: ["a", "b"][i].to_owned(),
            name_zh: ["", "一个名称特别长的产业链环节名称要分两行"][i].to_owned(),
            presence: datum(presence),
            local_sourcing: datum(local),
            bottleneck,
            ..ChainStage::default()
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn random_profiles_never_give_nan_or_panic(
        firms in prop::collection::vec(firm(), 0..40),
        firms_are_largest in any::<bool>(),
        here in table("county"),
        there in table("nation"),
        chain in prop::collection::vec(stage(), 0..9),
        english in any::<bool>(),
    ) {
        let profile = Profile {
            id: "random".into(),
            firms: firms.into(),
            firms_are_largest,
            tables: vec![here, there],
            chain,
            ..Profile::default()
        };
        let language = LANGUAGES[usize::from(english)];
        for f in of_profile(&profile, Question::default(), language) {
            sound(&f);
            draw(&f, Theme::Light, 420.0);
            balanced(&f.svg(700.0));
        }
    }
}

//! Figures of the register, the industries, the chain, the ranks and the distances: their numbers
//! against the measures, in words and pictures, for the teaching county and for random profiles.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::expect_used)]

use std::collections::BTreeSet;

use crate::common::drawn::{balanced, draw, of_profile, sound};
use crate::common::window::KNOWLEDGE;
use crate::common::{SAMPLES, document, question_of};
use jiju::case::Question;
use jiju::document::{Firm, GovernmentAction, Profile, Value};
use jiju::figure::{Figure, FigureGroup, Theme, absent_figures, figures, id_of};
use jiju::indicator::{firm_sites, industries};
use jiju::measure::inequality::gini;
use jiju::profile::Reader;
use jiju::study::Findings;
use jiju::text::{Language, rounded, two_decimals};

const LANGUAGES: [Language; 2] = [Language::Zh, Language::En];
/// What the teaching county shows, which exercises every chart.
const ALL: [&str; 8] = [
    "lorenz",
    "rank_size",
    "size_classes",
    "bubbles",
    "shift_share",
    "chain_map",
    "ranks",
    "distances",
];

fn teaching(language: Language) -> Vec<Figure> {
    of_profile(&document("teaching").profiles[0], Question::default(), language)
}

fn find<'a>(all: &'a [Figure], id: &str) -> &'a Figure {
    all.iter().find(|f| f.id == id).unwrap_or_else(|| panic!("no figure {id}"))
}

/// The number at the start of a cell, with our signs and gaps.
fn number(cell: &str) -> f64 {
    let plain: String = cell
        .chars()
        .filter(|c| *c != '\u{2009}' && *c != '+')
        .map(|c| if c == '−' { '-' } else { c })
        .take_while(|c| c.is_ascii_digit() || ['-', '.'].contains(c))
        .collect();
    plain.parse().unwrap_or_else(|_| panic!("{cell} begins with no number"))
}

fn reading(id: &str) -> jiju::indicator::Reading {
    let profile = document("teaching").profiles[0].clone();
    let found = Findings::of(&profile, Question::default(), &KNOWLEDGE);
    found.readings.into_iter().find(|r| r.id == id).unwrap()
}

fn revenues() -> Vec<f64> {
    let profile = document("teaching").profiles[0].clone();
    let number = |f: &Firm| match f.revenue {
        Value::Number(x) => x,
        _ => panic!("{} has no revenue", f.name),
    };
    profile.firms.iter().map(number).collect()
}

#[test]
fn the_lorenz_curve_is_that_of_the_register() {
    let mut sizes = revenues();
    let expected = gini(&sizes).unwrap();
    sizes.sort_by(f64::total_cmp);
    let all: f64 = sizes.iter().sum();
    let half: f64 = sizes[..sizes.len() / 2].iter().sum();
    for language in LANGUAGES {
        let figures = teaching(language);
        let lorenz = find(&figures, "lorenz");
        assert!(lorenz.reading.contains(&two_decimals(expected)), "{}", lorenz.reading);
        assert_eq!(lorenz.table.rows.len(), 10);
        let at_half = &lorenz.table.rows[4];
        assert_eq!(at_half[0], "50%");
        assert_eq!(at_half[1], rounded(half / all * 100.0, 1) + "%");
        assert_eq!(lorenz.table.rows[9][1], "100%");
        assert!(lorenz.svg(600.0).contains(&two_decimals(expected)));
    }
}

#[test]
fn ranks_and_classes_are_those_of_the_register() {
    let figures = teaching(Language::Zh);
    let ranks = find(&figures, "rank_size");
    let mut sizes = revenues();
    sizes.sort_by(|a, b| b.total_cmp(a));
    // The screen speaks of 亿元; the register of millions.
    for (row, size) in ranks.table.rows.iter().zip(&sizes).take(30) {
        assert!((number(&row[2]) - size / 100.0).abs() < 0.006, "{row:?} {size}");
    }
    assert_eq!(ranks.table.rows.len(), 31, "thirty firms, and the others in one row");
    let classes = find(&figures, "size_classes");
    let firms: f64 = classes.table.rows.iter().map(|r| number(&r[1])).sum();
    assert!((firms - sizes.len() as f64).abs() < 0.5);
    let small: f64 = classes.table.rows[..2].iter().map(|r| number(&r[4])).sum();
    let read = reading("small_firm_jobs").value().unwrap().mid() * 100.0;
    assert!((small - read).abs() < 0.11, "{small} {read}");
}

#[test]
fn bubbles_stand_where_the_tables_say() {
    let profile = document("teaching").profiles[0].clone();
    let all = industries(Reader::new(&profile, &KNOWLEDGE.library.words)).unwrap();
    let sum = |of: fn(&jiju::indicator::Industry) -> f64| all.rows.iter().map(of).sum::<f64>();
    let (here, there) = (sum(|r| r.here[1]), sum(|r| r.there[1]));
    let years = f64::from(all.years[1] - all.years[0]);
    let figures = teaching(Language::Zh);
    let bubbles = find(&figures, "bubbles");
    assert_eq!(bubbles.table.rows.len(), all.rows.len());
    for row in &bubbles.table.rows {
        let of = all.rows.iter().find(|r| r.name == row[0]).unwrap();
        let quotient = of.here[1] / here / (of.there[1] / there);
        assert!((number(&row[2]) - quotient).abs() < 0.06, "{row:?} {quotient}");
        let growth = |[a, b]: [f64; 2]| (b / a).powf(1.0 / years) - 1.0;
        let lead = (growth(of.here) - growth(of.there)) * 100.0;
        assert!((number(&row[3]) - lead).abs() < 0.006, "{row:?} {lead}");
        let named = match (quotient >= 1.0, lead >= 0.0) {
            (true, true) => "明星",
            (false, true) => "新兴",
            (true, false) => "成熟",
            (false, false) => "转型",
        };
        assert_eq!(row[4], named);
    }
    assert!(bubbles.reading.contains("本软件所拟"), "the labels are ours, and that is said");
    let svg = bubbles.svg(900.0);
    assert!(all.rows.iter().all(|r| svg.contains(&r.name)), "every bubble has room for its name");
}

#[test]
fn shift_share_adds_up_and_agrees_with_the_reading() {
    let figures = teaching(Language::En);
    let shift = find(&figures, "shift_share");
    let numbers: Vec<Vec<f64>> =
        shift.table.rows.iter().map(|r| r[1..].iter().map(|c| number(c)).collect()).collect();
    for row in &numbers {
        assert!((row[0] - row[1..].iter().sum::<f64>()).abs() <= 2.0, "{row:?}");
    }
    let (total, each) = numbers.split_first().unwrap();
    for (i, whole) in total.iter().enumerate() {
        let sum: f64 = each.iter().map(|r| r[i]).sum();
        assert!((sum - whole).abs() <= each.len() as f64, "column {i}");
    }
    let regional = reading("shift_share").value().unwrap().mid();
    assert!((total[3] - regional).abs() < 0.6);
    let allocation = reading("allocation_effect").value().unwrap().mid();
    let written = rounded(allocation, 0);
    assert!(shift.reading.contains(&written), "{} {written}", shift.reading);
}

#[test]
fn the_chain_map_says_what_the_profile_says() {
    for (language, necks) in [
        (Language::Zh, "底盘、涂装、检测与售后"),
        (Language::En, "Chassis, Coating, Testing and service"),
    ] {
        let figures = teaching(language);
        let map = find(&figures, "chain_map");
        let profile = &document("teaching").profiles[0];
        assert_eq!(map.table.rows.len(), profile.chain.len());
        assert!(map.reading.contains(necks), "{}", map.reading);
        let listed: f64 = map.table.rows.iter().map(|r| number(&r[4])).sum();
        assert!((listed - profile.firms.len() as f64).abs() < 0.5);
        let svg = map.svg(900.0);
        for (stage, row) in profile.chain.iter().zip(&map.table.rows) {
            let name = if language == Language::Zh { &stage.name_zh } else { &stage.name_en };
            assert_eq!(&row[0], name);
            let first = name.split(' ').next().unwrap();
            assert!(svg.contains(first), "{name} is not drawn");
        }
    }
}

#[test]
fn possible_places_hold_the_middle_one() {
    for name in SAMPLES {
        let profile = &document(name).profiles[0];
        let all = of_profile(profile, question_of(name), Language::Zh);
        let Some(ranks) = all.iter().find(|f| f.id == "ranks") else { continue };
        let count = ranks.table.rows.len();
        assert!(ranks.table.rows.iter().any(|r| r[2] == "1"), "somebody may come first");
        for (i, row) in ranks.table.rows.iter().enumerate() {
            let [middle, best, worst] = [1, 2, 3].map(|c| row[c].parse::<usize>().unwrap());
            assert_eq!(middle, i + 1);
            assert!(1 <= best && best <= worst && worst <= count, "{row:?}");
        }
    }
}

#[test]
fn distances_show_their_seed_and_are_the_same_each_time() {
    let rule = KNOWLEDGE.registry.distance_rule();
    let (a, b) = (teaching(Language::Zh), teaching(Language::Zh));
    let (a, b) = (find(&a, "distances"), find(&b, "distances"));
    assert!(a.source.contains(&rule.seed.to_string()) && a.source.contains("1000"));
    assert_eq!(a.table, b.table);
    for row in &a.table.rows {
        let [k, lower, upper] = [1, 2, 3].map(|c| number(&row[c]));
        assert!(lower <= upper && k >= 0.0, "{row:?}");
        let expected = if k > upper { "高于界限" } else { "界限之内" };
        // Rounded figures may hide which side of a bound they are on.
        assert!(row[4] == expected || (k - upper).abs() < 0.002 || (k - lower).abs() < 0.002);
    }
    // Firms of one stage drawn together in a corner are localised, and the figure says where.
    let mut profile = document("teaching").profiles[0].clone();
    let stage = firm_sites(&profile, rule).unwrap().stage;
    for (i, firm) in profile.firms.iter_mut().enumerate() {
        if firm.segment.as_ref() == Some(&stage) {
            firm.longitude = Some(116.0 + (i % 7) as f64 * 1e-3);
            firm.latitude = Some(35.8 + (i / 7) as f64 * 1e-3);
        }
    }
    for (language, says) in [(Language::Zh, "属于集聚"), (Language::En, "hence localised")] {
        let all = of_profile(&profile, Question::default(), language);
        assert!(find(&all, "distances").reading.contains(says));
    }
}

#[test]
fn every_chart_of_a_declaration_has_its_figure() {
    let profile = &document("teaching").profiles[0];
    let found = Findings::of(profile, Question::default(), &KNOWLEDGE);
    let mut there: BTreeSet<String> =
        figures(profile, &found, &KNOWLEDGE, Language::Zh).into_iter().map(|f| f.id).collect();
    there.extend(teaching(Language::Zh).into_iter().map(|f| f.id));
    for d in KNOWLEDGE.registry.declarations() {
        if let Some(id) = id_of(d.chart) {
            assert!(there.contains(id), "{} wants {id}", d.id);
        }
    }
    assert!(ALL.iter().all(|id| there.contains(*id)));
    let ids: Vec<&str> = there.iter().map(String::as_str).collect();
    assert_eq!(absent_figures(profile, &found, &KNOWLEDGE, &ids, Language::Zh), []);
}

#[test]
fn an_empty_profile_has_none_and_is_told_what_each_needs() {
    let profile = Profile { id: "empty".into(), ..Profile::default() };
    for language in LANGUAGES {
        let all = of_profile(&profile, Question::default(), language);
        assert!(all.is_empty(), "{:?}", all.iter().map(|f| &f.id).collect::<Vec<_>>());
        let found = Findings::of(&profile, Question::default(), &KNOWLEDGE);
        let absent = absent_figures(&profile, &found, &KNOWLEDGE, &[], language);
        assert_eq!(absent.len(), 10);
        for one in &absent {
            assert!(!one.needs.is_empty(), "{} needs nothing", one.id);
            let group = FigureGroup::of_figure(one.id);
            assert!(FigureGroup::of_id(group.id()) == Some(group));
        }
    }
}

#[test]
fn actions_are_all_marked_by_name_or_by_number() {
    let mut profile = document("teaching").profiles[0].clone();
    for (i, year) in [2014, 2015, 2015, 2016, 2016, 2017, 2018, 2018, 2021, 2022].iter().enumerate()
    {
        profile.actions.push(GovernmentAction {
            from: *year,
            to: Some(year + 1),
            what: format!("第{i}次很长名称的专项行动"),
            ..GovernmentAction::default()
        });
    }
    let found = Findings::of(&profile, Question::default(), &KNOWLEDGE);
    let all = figures(&profile, &found, &KNOWLEDGE, Language::Zh);
    for width in [420.0, 900.0] {
        let svg = find(&all, "series.output_mn_cny").svg(width);
        for i in 0..10 {
            assert!(svg.contains(&format!("第{i}次很长名称")), "action {i} at {width}");
        }
        assert!(svg.contains("2015–2016 第1次"), "with its years");
        assert!(svg.contains("2, 3, 4"), "actions of one year share a mark");
    }
}

#[test]
fn every_figure_says_what_it_shows_and_draws_in_every_theme() {
    let chinese = |t: &str| t.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    for language in LANGUAGES {
        let all = teaching(language);
        let ids: Vec<&str> = all.iter().map(|f| f.id.as_str()).collect();
        assert_eq!(ids, ALL);
        for f in &all {
            sound(f);
            assert!(f.fictitious.is_some(), "{}", f.id);
            if language == Language::En {
                let ours = [&f.title, &f.unit, &f.reading].into_iter().chain(&f.table.head);
                ours.for_each(|t| assert!(!chinese(t), "{}: {t}", f.id));
            }
            for theme in Theme::ALL {
                for width in [420.0, 900.0] {
                    draw(f, theme, width);
                }
            }
            balanced(&f.svg(560.0));
        }
    }
}

//! Blank forms: filled in and read back without a question, empty ones said to be empty.

use jiju::document::{Profile, Value};
use jiju::file::export::{Form, form};
use jiju::file::import::{Confidence, Policy, Sheet, apply};
use jiju::text::Language;

use super::{CATALOGUE, KNOWLEDGE, opened, read};

fn blank(target: &str, language: Language) -> Vec<u8> {
    let asked = Form { target, years: 2014..=2023, language };
    form(&asked, &CATALOGUE, &KNOWLEDGE.library.words).unwrap().unwrap()
}

/// Puts cells into the rows below the head.
fn fill(sheet: &mut Sheet, rows: &[&[&str]]) {
    for (row, cells) in rows.iter().enumerate() {
        for (column, text) in cells.iter().enumerate() {
            sheet.correct(row + 1, column, text);
        }
    }
}

/// Reads a form that was filled in; everything in it must be sure.
fn filled(target: &str, l: Language, fill_in: impl FnOnce(&mut Sheet)) -> Profile {
    let mut book = opened(&blank(target, l), "form.xlsx");
    fill_in(&mut book.sheets[0]);
    let into = Profile { year: Some(2023), ..Profile::default() };
    let (guess, read) = read(&book, None, None, &into);
    assert_eq!(guess.mapping.target, target);
    for decision in &guess.decisions {
        assert_eq!(decision.confidence, Confidence::Sure, "{target} {l:?}: {decision:?}");
    }
    assert!(read.unread.is_empty(), "{target} {l:?}: {:?}", read.unread);
    assert!(read.left_out.is_empty(), "{target} {l:?}: {:?}", read.left_out);
    assert!(!read.found.is_empty());
    apply(&read, &into, Policy::Replace, &KNOWLEDGE.library.words)
}

#[test]
fn a_form_of_yearly_figures_is_read_without_a_question() {
    let words = &KNOWLEDGE.library.words;
    for l in Language::ALL {
        let profile = filled("series", l, |sheet| {
            // Every line in its first and last year.
            for row in 1..sheet.rows.len() {
                sheet.correct(row, 2, &row.to_string());
                sheet.correct(row, 11, &format!("{row}–{}", row + 1));
            }
        });
        let own: Vec<_> = words.series_in_order().filter(|s| !s.area).collect();
        assert_eq!(profile.series.len(), own.len());
        for (row, kind) in own.iter().enumerate() {
            let years = &profile.series[&kind.id];
            let n = (row + 1) as f64;
            assert_eq!(years[&2014].value, Value::Number(n), "{}", kind.id);
            assert_eq!(years[&2023].value, Value::Range(n, n + 1.0));
            assert_eq!(years.len(), 2);
            let unit = years[&2014].unit.as_deref().unwrap_or(&kind.unit);
            assert!(words.factor(unit, &kind.unit).is_some());
        }
        let unit = profile.series["output_mn_cny"][&2014].unit.clone();
        assert_eq!(unit.as_deref(), (l == Language::Zh).then_some("wan_cny"));
    }
}

#[test]
fn a_form_of_reference_areas_is_read_without_a_question() {
    for l in Language::ALL {
        let profile = filled("references", l, |sheet| {
            for row in 1..sheet.rows.len() {
                sheet.correct(row, 4, &row.to_string());
            }
        });
        let levels: Vec<&str> = profile.references.iter().map(|a| a.level.as_str()).collect();
        assert_eq!(levels, ["nation", "province", "prefecture", "county"]);
        let areas = KNOWLEDGE.library.words.series_in_order().filter(|s| s.area).count();
        assert!(profile.references.iter().all(|a| a.series.len() == areas));
    }
}

#[test]
fn forms_of_records_are_read_without_a_question() {
    for l in Language::ALL {
        let word = |zh: &'static str, en: &'static str| if l == Language::Zh { zh } else { en };
        let (yes, no) = (word("是", "yes"), word("否", "no"));
        let (private, partly) = (word("民营", "Private"), word("部分", "Partly"));
        let firms = filled("firms", l, |s| {
            fill(
                s,
                &[
                    &[
                        "=甲厂", "120", "6550", "挂车", "1997", private, yes, no, "90", "0", "39",
                        "116.0875", "35.8244", "普查",
                    ],
                    &["乙厂", "", "", "", "", "", "", "", "", "", "", "", "", ""],
                ],
            );
        })
        .firms;
        let first = firms.get(0).unwrap();
        assert_eq!((first.name.as_str(), &first.jobs), ("=甲厂", &Value::Number(120.0)));
        let revenue = if l == Language::Zh { 65.5 } else { 6550.0 };
        assert_eq!(first.revenue, Value::Number(revenue));
        assert_eq!(first.local_purchases, Value::Number(0.39));
        assert_eq!((first.needs_licence, first.licensed), (Some(true), Some(false)));
        assert_eq!(
            (first.ownership.as_deref(), first.source.as_deref()),
            (Some("private"), Some("普查"))
        );
        assert_eq!((first.longitude, first.exports.clone()), (Some(116.0875), Value::Number(0.0)));
        assert!(firms.get(1).unwrap().jobs.is_unknown());

        let chain = filled("chain", l, |s| {
            fill(s, &[&["车桥", "Axles", partly, "30", "2", yes], &["喷涂", "", "", "", "", ""]]);
        })
        .chain;
        assert_eq!(chain[0].presence.value, Value::Number(0.5));
        assert_eq!(chain[0].local_sourcing.value, Value::Number(0.3));
        assert_eq!((chain[0].weight, chain[0].bottleneck), (Some(2.0), true));
        assert!(chain[1].presence.value.is_unknown());

        let instrument = &KNOWLEDGE.library.catalogue.instruments[0];
        let name = instrument.name.get(l);
        let actions = filled("actions", l, |s| {
            fill(
                s,
                &[
                    &["2010", "2013", "建园区", name, "18000", "入驻六成"],
                    &["2015", "", "补贴", "", "", ""],
                ],
            );
        })
        .actions;
        assert_eq!((actions[0].from, actions[0].to), (2010, Some(2013)));
        assert_eq!(actions[0].instrument.as_deref(), Some(instrument.id.as_str()));
        assert_eq!(actions[0].cost.value, Value::Number(18000.0));
        assert_eq!(actions[1].to, None);

        let regions = filled("regions", l, |s| {
            fill(
                s,
                &[
                    &["甲县", "专用车", "2022", "100"],
                    &["甲县", "建材", "2022", "200"],
                    &["乙县", "专用车", "2022", "50"],
                    &["乙县", "建材", "2022", "0"],
                ],
            );
        })
        .region_sizes
        .unwrap();
        assert_eq!((regions.measure.as_str(), regions.regions.len()), ("persons", 2));
        assert_eq!(regions.years[&2022]["乙县"]["建材"], Value::Number(0.0));
    }
}

#[test]
fn an_empty_form_is_known_and_holds_nothing() {
    for target in &CATALOGUE.targets {
        for l in Language::ALL {
            let book = opened(&blank(&target.id, l), "form.xlsx");
            let (guess, read) = read(&book, None, None, &Profile::default());
            assert_eq!(guess.mapping.target, target.id, "{l:?}");
            assert!(read.found.is_empty() && read.unread.is_empty(), "{} {read:?}", target.id);
            assert!(read.left_out.is_empty(), "{} {:?}", target.id, read.left_out);
        }
    }
}

#[test]
fn another_unit_in_the_head_is_read() {
    let mut book = opened(&blank("firms", Language::Zh), "form.xlsx");
    let sheet = &mut book.sheets[0];
    assert_eq!(sheet.text(0, 2), "营业收入（万元）");
    sheet.correct(0, 2, "营业收入（亿元）");
    fill(sheet, &[&["甲厂", "5", "1.5"]]);
    let (_, read) = read(&book, None, None, &Profile::default());
    let profile = apply(&read, &Profile::default(), Policy::Replace, &KNOWLEDGE.library.words);
    assert_eq!(profile.firms.get(0).unwrap().revenue, Value::Number(150.0));
}

#[test]
fn the_same_form_has_the_same_bytes() {
    for target in &CATALOGUE.targets {
        assert!(blank(&target.id, Language::Zh) == blank(&target.id, Language::Zh));
    }
}

//! What is wrong in a profile is said beside the value, in words, in both languages.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

use crate::common::LIBRARY;
use jiju::document::{
    Datum, Document, Firm, GovernmentAction, Profile, SCHEMA, Series, Target, Value, from_json,
};
use jiju::indicator::{conflicts, situation};
use jiju::profile::{Issue, Reader, Severity, validate, validate_document};
use jiju::text::Language;

fn profile() -> Profile {
    let mut p = Profile { id: "p".into(), year: Some(2023), ..Profile::default() };
    p.identity.place_zh = "某县".into();
    p
}

fn with_field(id: &str, value: Value) -> Profile {
    let mut p = profile();
    p.fields.insert(id.into(), Datum::of(value));
    p
}

fn series(values: &[(i32, f64)]) -> Series {
    values.iter().map(|(y, x)| (*y, Datum::number(*x))).collect()
}

fn only(p: &Profile) -> Issue {
    let issues = validate(p, &LIBRARY.words);
    assert_eq!(issues.len(), 1, "{issues:#?}");
    let issue = issues.into_iter().next().unwrap();
    for language in [Language::Zh, Language::En] {
        assert!(issue.sentence(language).chars().count() > 5);
    }
    assert_ne!(issue.sentence(Language::Zh), issue.sentence(Language::En));
    issue
}

#[test]
fn a_percentage_in_place_of_a_share_is_caught_with_its_fix_and_not_used() {
    let p = with_field("unlicensed_share", Value::Number(38.0));
    let issue = only(&p);
    assert_eq!((issue.kind(), issue.severity), ("percent_for_share", Severity::Error));
    assert_eq!(issue.fix, Some(0.38));
    assert_eq!(issue.path, "fields.unlicensed_share");
    assert!(Reader::new(&p, &LIBRARY.words).field("unlicensed_share").is_unknown());
}

#[test]
fn shares_above_one_negative_sizes_and_odd_flags_are_caught() {
    assert_eq!(only(&with_field("cr4", Value::Number(380.0))).kind(), "share_above_one");
    assert_eq!(only(&with_field("cr4", Value::Number(-0.1))).kind(), "negative");
    assert_eq!(only(&with_field("firm_count", Value::Number(-3.0))).kind(), "negative");
    assert_eq!(only(&with_field("lead_agency", Value::Number(2.0))).kind(), "not_a_flag");
    assert_eq!(only(&with_field("firm_count", Value::Number(3.5))).kind(), "not_whole");
    assert_eq!(only(&with_field("inspection_fail_pct", Value::Number(140.0))).kind(), "above_most");
    assert_eq!(only(&with_field("output_cagr3_pct", Value::Number(-140.0))).kind(), "below_least");
}

#[test]
fn words_numbers_and_units_are_not_mixed_up() {
    assert_eq!(only(&with_field("stage", Value::Word("old".into()))).kind(), "unknown_word");
    assert_eq!(only(&with_field("stage", Value::Number(2.0))).kind(), "number_for_word");
    assert_eq!(only(&with_field("cr4", Value::Word("high".into()))).kind(), "word_for_number");
    assert_eq!(only(&with_field("no_such_field", Value::Number(1.0))).kind(), "unknown_field");
    let mut p = with_field("output_mn_cny", Value::Number(3.0));
    p.fields.get_mut("output_mn_cny").unwrap().unit = Some("ha".into());
    assert_eq!(only(&p).kind(), "wrong_unit");
    p.fields.get_mut("output_mn_cny").unwrap().unit = Some("bushel".into());
    assert_eq!(only(&p).kind(), "unknown_unit");
}

#[test]
fn parts_above_wholes_are_caught() {
    let mut p = profile();
    p.series.insert("exports_mn_cny".into(), series(&[(2020, 900.0)]));
    p.series.insert("output_mn_cny".into(), series(&[(2020, 500.0)]));
    let issue = only(&p);
    assert_eq!(
        (issue.kind(), issue.path.as_str()),
        ("part_above_whole", "series.exports_mn_cny.2020")
    );
    let mut p = with_field("top1_share", Value::Number(0.5));
    p.fields.insert("cr4".into(), Datum::number(0.3));
    assert_eq!(only(&p).kind(), "part_above_whole");
}

#[test]
fn ten_thousand_times_the_neighbour_is_wan_taken_for_yi() {
    let mut p = profile();
    p.series.insert(
        "output_mn_cny".into(),
        series(&[(2019, 2600.0), (2020, 2800.0), (2021, 29_000_000.0)]),
    );
    let issue = only(&p);
    assert_eq!((issue.kind(), issue.severity), ("ten_thousand_times", Severity::Warning));
    assert_eq!(issue.path, "series.output_mn_cny.2021");
}

#[test]
fn years_out_of_order_are_caught() {
    let mut p = profile();
    p.actions.push(GovernmentAction { from: 2010, to: Some(2005), ..Default::default() });
    assert_eq!(only(&p).kind(), "years_out_of_order");
    let mut p = profile();
    p.targets.push(Target {
        series: "output_mn_cny".into(),
        declared: Some(2020),
        due: 2015,
        ..Default::default()
    });
    assert_eq!(only(&p).kind(), "years_out_of_order");
    let mut p = profile();
    p.firms.push(Firm { name: "a".into(), founded: Some(20), ..Default::default() });
    assert_eq!(only(&p).kind(), "year_out_of_range");
    let mut p = profile();
    p.series.insert("vehicles".into(), series(&[(2024, 5.0)]));
    assert_eq!(only(&p).kind(), "year_after_profile");
    assert!(Reader::new(&p, &LIBRARY.words).series("vehicles").is_empty());
}

#[test]
fn the_rest_of_the_document_is_checked_too() {
    let mut p = profile();
    p.identity.code = Some("37083".into());
    assert_eq!(only(&p).kind(), "bad_code");
    let mut p = profile();
    p.firms.push(Firm {
        name: "a".into(),
        local_purchases: Value::Number(40.0),
        ..Default::default()
    });
    assert_eq!(only(&p).path, "firms.0.local_purchases");
    let twice =
        Document { schema: SCHEMA, profiles: vec![profile(), profile()], ..Default::default() };
    let issues = validate_document(&twice, &LIBRARY.words);
    assert_eq!(issues.iter().map(Issue::kind).collect::<Vec<_>>(), ["duplicate_id"]);
}

#[test]
fn a_given_value_that_contradicts_the_register_is_kept_and_said() {
    let text = r#"{"schema":1,"profiles":[{"id":"p","year":2023,"identity":{"place_zh":"某县"},
        "fields":{"capacity_utilisation":{"value":0.9}},
        "series":{"vehicles":{"2023":{"value":500}},"capacity_vehicles":{"2023":{"value":1000}}}}]}"#;
    let doc = from_json(text).unwrap();
    let reader = Reader::new(&doc.profiles[0], &LIBRARY.words);
    let situation =
        situation(reader, &crate::common::REGISTRY, &crate::common::REGISTRY.read_all(reader));
    assert_eq!(situation.interval("capacity_utilisation").unwrap().lo(), 0.9);
    let found = conflicts(&situation);
    assert_eq!(found.len(), 1);
    assert!(found[0].sentence(Language::Zh).contains("0.9"));
}

#[test]
fn every_sample_is_without_fault() {
    for name in crate::common::SAMPLES {
        let doc = crate::common::document(name);
        let issues = validate_document(&doc, &LIBRARY.words);
        assert!(issues.is_empty(), "{name}: {issues:#?}");
        assert!(conflicts(&crate::common::situation_in(&doc)).is_empty(), "{name}");
    }
}

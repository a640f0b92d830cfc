//! Indicators: hand cases on the real record, and no reading ever undefined on a screen.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

mod common;

use common::*;
use jiju::document::{ChainStage, Datum, Document, Firm, Profile, SCHEMA, Target, Value};
use jiju::indicator::{Outcome, Reading};
use jiju::measure::Interval;
use jiju::profile::Reader;
use proptest::prelude::*;

fn readings(doc: &Document) -> Vec<Reading> {
    REGISTRY.read_all(Reader::new(&doc.profiles[0], &LIBRARY.words))
}

fn reading(sample: &str, id: &str) -> Reading {
    readings(&document(sample)).into_iter().find(|r| r.id == id).unwrap()
}

fn is(x: Interval, lo: f64, hi: f64) -> bool {
    (x.lo() - lo).abs() < 5e-4 * (1.0 + lo.abs()) && (x.hi() - hi).abs() < 5e-4 * (1.0 + hi.abs())
}

/// Each against the figure that the record itself derives by hand.
#[test]
fn readings_equal_the_arithmetic_of_the_record() {
    for (sample, id, lo, hi) in [
        ("suizhou-2018", "cr1", 0.1332, 0.1332),
        ("suizhou-2018", "cr3", 0.2043, 0.2043),
        ("suizhou-2018", "cr4", 0.2043, 0.2380),
        ("suizhou-2018", "value_per_vehicle", 29.023, 29.023),
        ("suizhou-2018", "national_share", 0.10, 0.10),
        ("suizhou-2018", "units_value_gap", 3.3, 3.3),
        ("liangshan-2007", "licensed_makers", 14.0, 14.0),
        ("liangshan-2018", "invention_share", 0.1011, 0.1011),
        ("liangshan-2018", "output_per_firm", 153.85, 272.73),
        ("liangshan-2023", "local_supply_rate", 0.65, 0.65),
        ("liangshan-2023", "years_in_industry", 33.0, 33.0),
        ("tieling-2010", "target_achievement", 0.04, 0.04),
        ("tieling-2012", "project_funnel", 0.20, 0.20),
    ] {
        let r = reading(sample, id);
        let value = r.value().unwrap_or_else(|| panic!("{sample} {id}: {:?}", r.outcome));
        assert!(is(value, lo, hi), "{sample} {id}: {value:?}");
    }
    assert_eq!(reading("tieling-2012", "project_funnel").parts.len(), 3);
    assert_eq!(reading("liangshan-2007", "licensed_makers").series.len(), 3);
}

#[test]
fn the_teaching_county_exercises_every_indicator() {
    for r in readings(&document("teaching")) {
        assert!(r.value().is_some(), "{}: {:?}", r.id, r.outcome);
        assert!(!r.inputs.is_empty() || !r.parts.is_empty(), "{} names no input", r.id);
    }
    let parts = reading("teaching", "shift_share").parts;
    let sum: f64 = parts[..3].iter().map(|p| p.value.mid()).sum();
    assert!((sum - parts[3].value.mid()).abs() < 1e-6);
}

#[test]
fn an_empty_profile_needs_everything_and_says_what() {
    let doc =
        Document { schema: SCHEMA, profiles: vec![Profile::default()], ..Document::default() };
    for r in readings(&doc) {
        match r.outcome {
            Outcome::Needs(paths) => assert!(!paths.is_empty(), "{}", r.id),
            other => panic!("{}: {other:?}", r.id),
        }
    }
}

#[test]
fn a_producer_that_needs_no_licence_is_no_unlicensed_producer() {
    let firm = |needs: bool, licensed: Option<bool>| Firm {
        name: "a".into(),
        needs_licence: Some(needs),
        licensed,
        ..Firm::default()
    };
    let firms = vec![
        firm(true, Some(true)),
        firm(true, Some(true)),
        firm(true, Some(false)),
        firm(true, None),
        firm(false, None),
        firm(false, Some(false)),
    ];
    let p = Profile { firms, ..Profile::default() };
    let doc = Document { schema: SCHEMA, profiles: vec![p], ..Document::default() };
    let share = readings(&doc).into_iter().find(|r| r.id == "unlicensed_share").unwrap();
    assert_eq!(share.value(), Interval::new(0.25, 0.5));
}

#[test]
fn a_zero_base_and_a_zero_denominator_are_refused_with_a_reason() {
    let text = r#"{"schema":1,"profiles":[{"id":"p","year":2023,"series":{
        "output_mn_cny":{"2020":{"value":0},"2023":{"value":5}},
        "rd_mn_cny":{"2023":{"value":1}},"revenue_mn_cny":{"2023":{"value":0}}}}]}"#;
    let all = readings(&jiju::document::from_json(text).unwrap());
    for id in ["output_cagr3", "rd_intensity"] {
        let r = all.iter().find(|r| r.id == id).unwrap();
        assert!(matches!(r.outcome, Outcome::Undefined(_)), "{id}: {:?}", r.outcome);
    }
}

fn value() -> impl Strategy<Value = Value> {
    let size = prop_oneof![
        Just(0.0),
        Just(-1.0),
        Just(1e-300),
        Just(1e300),
        Just(f64::MAX),
        0.0..1.0f64,
        0.0..1e6f64
    ];
    let pair = (size.clone(), size.clone());
    prop_oneof![
        Just(Value::Unknown),
        size.prop_map(Value::Number),
        pair.prop_map(|(a, b)| if a <= b { Value::Range(a, b) } else { Value::Range(b, a) }),
        Just(Value::Word("growth".into())),
    ]
}

fn profile() -> impl Strategy<Value = Profile> {
    let fields = prop::collection::vec(value(), LIBRARY.words.fields().len());
    let series = prop::collection::vec((value(), 2015..2024i32, value(), 2015..2024i32), 70);
    let rest = (
        prop::collection::vec((value(), value(), value(), any::<bool>()), 0..5),
        value(),
        value(),
        any::<bool>(),
    );
    (fields, series, rest).prop_map(|(fields, series, (firms, aim, found, largest))| {
        let mut p = Profile {
            id: "random".into(),
            year: Some(2023),
            firms_are_largest: largest,
            ..Profile::default()
        };
        for (field, value) in LIBRARY.words.fields().iter().zip(fields) {
            p.fields.insert(field.id.clone(), Datum::of(value));
        }
        for (kind, (a, year_a, b, year_b)) in LIBRARY.words.all_series().zip(series) {
            let years = [(year_a, Datum::of(a)), (year_b, Datum::of(b))];
            p.series.insert(kind.id.clone(), years.into_iter().collect());
        }
        for (revenue, jobs, local_purchases, licensed) in firms {
            p.chain.push(ChainStage { presence: Datum::of(jobs.clone()), ..ChainStage::default() });
            p.firms.push(Firm {
                revenue,
                jobs,
                local_purchases,
                needs_licence: Some(true),
                licensed: Some(licensed),
                ..Firm::default()
            });
        }
        p.identity.founding_year = Datum::of(aim.clone());
        let (aim, found) = (Datum::of(aim), Datum::of(found));
        p.targets.push(Target {
            series: "output_mn_cny".into(),
            due: 2020,
            aim,
            found,
            ..Target::default()
        });
        p
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    /// Zero, negative, enormous and misplaced values: every reading is finite, a need or a reason.
    #[test]
    fn no_profile_yields_a_number_that_is_none(p in profile()) {
        let doc = Document { schema: SCHEMA, profiles: vec![p], ..Document::default() };
        for r in readings(&doc) {
            let numbers = r.value().into_iter()
                .chain(r.series.values().copied())
                .chain(r.parts.iter().map(|p| p.value))
                .chain(r.inputs.iter().map(|i| i.1));
            for x in numbers {
                prop_assert!(x.lo().is_finite() && x.hi().is_finite() && x.lo() <= x.hi(), "{r:?}");
            }
        }
        let situation = situation_in(&doc);
        for (field, value) in situation.iter() {
            if let Some(x) = value.known.interval() {
                let most = LIBRARY.words.field(field).unwrap().max.unwrap_or(f64::MAX);
                prop_assert!(x.hi() <= most, "{field} {x:?}");
            }
        }
        let advice = jiju::advice::advise(&situation, &everything());
        for v in &advice.verdicts {
            prop_assert!(v.appraisal.score.lo.is_finite() && v.appraisal.score.hi.is_finite());
        }
    }
}

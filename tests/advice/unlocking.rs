//! What is missing: every need complete, the ranking by hand, and that it keeps its word.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use crate::common::*;
use jiju::document::{Datum, Document, Firm, Profile, SCHEMA, Value};
use jiju::indicator::{
    Combination, Outcome, Reading, Unlocking, combinations, need_name, unlocking,
};
use jiju::profile::Reader;
use jiju::text::Language;

fn readings(p: &Profile) -> Vec<Reading> {
    REGISTRY.read_all(Reader::new(p, &LIBRARY.words))
}

fn needs(p: &Profile, id: &str) -> Vec<String> {
    match readings(p).into_iter().find(|r| r.id == id).unwrap().outcome {
        Outcome::Needs(paths) => paths,
        other => panic!("{id}: {other:?}"),
    }
}

/// A profile of 2023 with figures of series in some years.
fn with(series: &[(&str, &[i32])]) -> Profile {
    let mut p = Profile { year: Some(2023), ..Profile::default() };
    for (id, years) in series {
        let figures = years.iter().map(|y| (*y, Datum::number(f64::from(*y) - 1900.0)));
        p.series.insert((*id).to_owned(), figures.collect());
    }
    p
}

fn lacking(id: &str, entries: &[&str]) -> Reading {
    Reading {
        id: id.to_owned(),
        outcome: Outcome::Needs(entries.iter().map(|e| (*e).to_owned()).collect()),
        year: None,
        inputs: Vec::new(),
        series: std::collections::BTreeMap::new(),
        parts: Vec::new(),
        remarks: Vec::new(),
        alternatives: Vec::new(),
    }
}

fn ids(of: &[&str]) -> Vec<String> {
    of.iter().map(|id| (*id).to_owned()).collect()
}

/// `a` unlocks one alone; `b` two, by an alternative and by itself; `c` and `d` only together.
#[test]
fn the_ranking_of_a_small_case_is_the_one_by_hand() {
    let all = [
        lacking("one", &["a"]),
        lacking("two", &["b"]),
        lacking("three", &["b|a", "b|c"]),
        lacking("four", &["c", "d"]),
        lacking("five", &["c", "d"]),
        lacking("six", &["c", "d", "a"]),
    ];
    let found = unlocking(&all);
    assert_eq!((found.computed, found.undefined, found.waiting), (0, 0, 6));
    let ranked: Vec<(&str, usize, usize)> =
        found.inputs.iter().map(|i| (i.path.as_str(), i.alone.len(), i.helps.len())).collect();
    assert_eq!(ranked, [("b", 2, 0), ("a", 1, 2), ("c", 0, 4), ("d", 0, 3)]);
    assert_eq!(found.input("b").unwrap().alone, ids(&["two", "three"]));
    let set =
        |paths: &[&str], unlocks: &[&str]| Combination { paths: ids(paths), unlocks: ids(unlocks) };
    // The pair a and b unlocks three; so do no other two. a, c and d unlock five.
    assert_eq!(
        combinations(&all),
        [
            set(&["a", "b"], &["one", "two", "three"]),
            set(&["a", "c", "d"], &["one", "three", "four", "five", "six"]),
        ]
    );
}

#[test]
fn a_year_of_a_series_is_a_figure_of_the_series() {
    let all = [
        lacking("any year", &["series.x"]),
        lacking("one year", &["series.x.2020"]),
        lacking("of another", &["series.xy"]),
    ];
    let found = unlocking(&all);
    let year = found.input("series.x.2020").unwrap();
    assert_eq!(year.alone, ids(&["any year", "one year"]));
    assert_eq!(found.input("series.x").unwrap().alone, ids(&["any year"]));
    assert_eq!(found.of_series("series.x").count(), 2);
}

#[test]
fn nothing_missing_is_no_ranking() {
    assert_eq!(unlocking(&[]), Unlocking::default());
    assert_eq!(combinations(&[]), []);
}

/// Not only the first: every figure that is lacking, with the year where only a year is.
#[test]
fn a_need_names_all_that_is_lacking() {
    let none = with(&[]);
    for (id, lacks) in [
        ("target_to_base_ratio", vec!["government.targets", "series.output_mn_cny"]),
        ("output_per_firm", vec!["series.output_mn_cny", "series.makers|fields.firm_count"]),
        (
            "price_cost_margin",
            vec!["series.value_added_mn_cny", "series.wages_mn_cny", "series.output_mn_cny"],
        ),
        ("years_in_industry", vec!["identity.founding_year"]),
        (
            "national_share",
            vec![
                "series.vehicles|series.national_share_pct",
                "reference.nation.industry_vehicles|series.national_share_pct",
            ],
        ),
    ] {
        let mut found = needs(&none, id);
        found.sort();
        let mut lacks = ids(&lacks);
        lacks.sort();
        assert_eq!(found, lacks, "{id}");
    }
    // Vehicles are known, the nation's are not.
    let some = with(&[("vehicles", &[2022, 2023])]);
    let nation = "reference.nation.industry_vehicles|series.national_share_pct";
    assert_eq!(needs(&some, "national_share"), [nation]);
    // Both are known, for no common year: either figure would do.
    let apart = with(&[("exports_mn_cny", &[2020]), ("output_mn_cny", &[2023])]);
    let either = "series.exports_mn_cny.2023|series.output_mn_cny.2020";
    assert_eq!(needs(&apart, "export_share"), [either]);
    // Growth over three years lacks the year three before the latest; a mean lacks any other.
    let one = with(&[("output_mn_cny", &[2023])]);
    assert_eq!(needs(&one, "output_cagr3"), ["series.output_mn_cny.2020"]);
    assert_eq!(needs(&one, "output_growth_mean"), ["series.output_mn_cny"]);
    let row = [2022, 2021, 2020, 2019].map(|y| format!("series.output_mn_cny.{y}"));
    assert_eq!(needs(&one, "output_volatility"), row);
    // Eleven months are begun: the figure that is left of them is enough.
    let begun = with(&[("output_11m_mn_cny", &[2023]), ("vehicles", &[2023])]);
    let left = "series.output_mn_cny|series.vehicles_11m";
    assert_eq!(needs(&begun, "value_per_vehicle"), [left]);
}

#[test]
fn a_register_of_the_largest_lacks_the_others_and_what_it_does_not_tell() {
    let mut p = with(&[]);
    p.firms_are_largest = true;
    p.firms.push(Firm { name: "a".into(), revenue: Value::Number(5.0), ..Firm::default() });
    assert_eq!(needs(&p, "firm_size_gini"), ["firms"]);
    assert_eq!(needs(&p, "small_firm_jobs"), ["firms", "firms.jobs"]);
    assert_eq!(needs(&p, "cr4"), ["series.revenue_mn_cny|series.output_mn_cny|firms"]);
}

/// Every path a need names has a name of its own in both languages, on every sample.
#[test]
fn every_need_has_a_name() {
    let empty = Document {
        schema: SCHEMA,
        profiles: vec![Profile::default(), with(&[("output_mn_cny", &[2019])])],
        ..Document::default()
    };
    for doc in SAMPLES.iter().map(|s| document(s)).chain([empty]) {
        for p in &doc.profiles {
            for input in unlocking(&readings(p)).inputs {
                for l in [Language::Zh, Language::En] {
                    let name = need_name(&input.path, &LIBRARY.words, l);
                    assert!(!name.contains('.') && !name.is_empty(), "{}: {name}", input.path);
                }
            }
        }
    }
}

/// Writes what a path asks for: a whole row of years for a series, a column of the register.
fn fill(p: &mut Profile, path: &str) {
    let last = p.year.unwrap();
    let years: Vec<i32> = (last - 9..=last).collect();
    let steps: Vec<&str> = path.split('.').collect();
    match steps.as_slice() {
        ["series", id] => {
            let row = p.series.entry((*id).to_owned()).or_default();
            for year in years {
                let x = 500.0 + 5.0 * f64::from(year - last + 9).powi(2);
                row.entry(year).or_insert_with(|| Datum::number(x));
            }
        }
        ["firms", "revenue"] => {
            if p.firms.is_empty() {
                p.firms =
                    (0..4).map(|i| Firm { name: format!("{i}"), ..Firm::default() }).collect();
            }
            for (i, firm) in p.firms.iter_mut().enumerate() {
                firm.revenue = Value::Number(10.0 + i as f64);
            }
        }
        other => panic!("a way to fill {other:?} is not written"),
    }
}

/// What the ranking promises happens: the input filled in, every indicator it names answers.
#[test]
fn filling_in_the_first_inputs_unlocks_what_they_name() {
    for sample in ["liangshan-2023", "tieling-2010", "suizhou-2018"] {
        let before = document(sample).profiles[0].clone();
        let found = unlocking(&readings(&before));
        let first = found.inputs.iter().filter(|i| i.path != "firms").take(2);
        for input in first {
            assert!(input.alone.len() > 1, "{sample} {input:?}");
            let mut p = before.clone();
            fill(&mut p, &input.path);
            for r in readings(&p) {
                let named = input.alone.contains(&r.id);
                let was = readings(&before).into_iter().find(|x| x.id == r.id).unwrap();
                let waits = matches!(r.outcome, Outcome::Needs(_));
                let waited = matches!(was.outcome, Outcome::Needs(_));
                assert!(
                    !(named && waits),
                    "{sample} {} after {}: {:?}",
                    r.id,
                    input.path,
                    r.outcome
                );
                // A column of an empty register brings the register with it.
                let series = input.path.starts_with("series.");
                assert!(!series || named || waits == waited, "{sample} {} was not named", r.id);
            }
        }
    }
}

/// The combination keeps its word too.
#[test]
fn filling_in_a_combination_unlocks_what_it_names() {
    let before = document("liangshan-2023").profiles[0].clone();
    let sets = combinations(&readings(&before));
    assert_eq!(sets.iter().map(|c| c.paths.len()).collect::<Vec<_>>(), [2, 3]);
    for set in sets {
        let mut p = before.clone();
        set.paths.iter().for_each(|path| fill(&mut p, path));
        for r in readings(&p).iter().filter(|r| set.unlocks.contains(&r.id)) {
            assert!(!matches!(r.outcome, Outcome::Needs(_)), "{}: {:?}", r.id, r.outcome);
        }
    }
}

//! What was exported and is read again changes nothing; in an empty profile it gives the same.

use jiju::document::{
    ChainStage, Datum, Firm, GovernmentAction, Profile, ReferenceArea, Register, Status, Value,
};
use jiju::file::import::{Imported, Policy, apply};
use jiju::profile::{Known, read as reading};
use jiju::text::Language;
use proptest::prelude::*;

use super::{CATALOGUE, KNOWLEDGE, book_of, csv_of, opened, read, sample};
use crate::common::SAMPLES;

const TARGETS: [&str; 6] = ["series", "firms", "references", "chain", "actions", "regions"];

fn has(profile: &Profile, target: &str) -> bool {
    match target {
        "series" => !profile.series.is_empty(),
        "firms" => !profile.firms.is_empty(),
        "references" => !profile.references.is_empty(),
        "chain" => !profile.chain.is_empty(),
        "actions" => !profile.actions.is_empty(),
        _ => profile.region_sizes.is_some(),
    }
}

fn laid(imported: &Imported, into: &Profile) -> Profile {
    apply(imported, into, Policy::Replace, &KNOWLEDGE.library.words)
}

fn assert_near(a: &Datum, b: &Datum, unit: &str, at: &str) {
    let words = &KNOWLEDGE.library.words;
    let known = |d: &Datum| reading(d, unit, words).unwrap();
    let (a, b) = (known(a), known(b));
    let near = |x: f64, y: f64| (x - y).abs() <= 1e-9 * x.abs();
    let same = match (&a, &b) {
        (Known::Quantity(a), Known::Quantity(b)) => near(a.lo(), b.lo()) && near(a.hi(), b.hi()),
        (a, b) => a == b,
    };
    assert!(same, "{at}: {a:?} {b:?}");
}

fn assert_same_value(a: &Value, b: &Value, at: &str) {
    assert_near(&Datum::of(a.clone()), &Datum::of(b.clone()), "score", at);
}

/// That one part of two profiles says the same, whatever its sources.
fn assert_same_part(a: &Profile, b: &Profile, target: &str) {
    let words = &KNOWLEDGE.library.words;
    match target {
        "series" => assert_same_series(&a.series, &b.series),
        "references" => {
            assert_eq!(a.references.len(), b.references.len());
            for (x, y) in a.references.iter().zip(&b.references) {
                assert_eq!((&x.level, &x.name), (&y.level, &y.name));
                assert_same_series(&x.series, &y.series);
            }
        }
        "firms" => {
            assert_eq!(a.firms.len(), b.firms.len());
            for (x, y) in a.firms.iter().zip(&b.firms) {
                for (v, w) in [
                    (&x.jobs, &y.jobs),
                    (&x.revenue, &y.revenue),
                    (&x.rd, &y.rd),
                    (&x.exports, &y.exports),
                    (&x.local_purchases, &y.local_purchases),
                ] {
                    assert_same_value(v, w, &x.name);
                }
                let rest = |f: &Firm| Firm {
                    jobs: Value::Unknown,
                    revenue: Value::Unknown,
                    rd: Value::Unknown,
                    exports: Value::Unknown,
                    local_purchases: Value::Unknown,
                    source: None,
                    facts: Vec::new(),
                    ..f.clone()
                };
                assert_eq!(rest(x), rest(y));
            }
        }
        "chain" => {
            assert_eq!(a.chain.len(), b.chain.len());
            for (x, y) in a.chain.iter().zip(&b.chain) {
                assert_eq!((&x.name_zh, &x.name_en), (&y.name_zh, &y.name_en));
                assert_eq!((x.weight, x.bottleneck), (y.weight, y.bottleneck));
                assert_near(&x.presence, &y.presence, "share", &x.name_zh);
                assert_near(&x.local_sourcing, &y.local_sourcing, "share", &x.name_zh);
            }
        }
        "actions" => {
            assert_eq!(a.actions.len(), b.actions.len());
            for (x, y) in a.actions.iter().zip(&b.actions) {
                assert_eq!((x.from, x.to, &x.what), (y.from, y.to, &y.what));
                assert_eq!((&x.instrument, &x.result), (&y.instrument, &y.result));
                assert_near(&x.cost, &y.cost, "mn_cny", &x.what);
            }
        }
        _ => {
            let (x, y) = (a.region_sizes.as_ref().unwrap(), b.region_sizes.as_ref().unwrap());
            assert_eq!((&x.regions, &x.industries), (&y.regions, &y.industries));
            assert_eq!((&x.years, &x.measure), (&y.years, &y.measure));
        }
    }
    let _ = words;
}

type Figures = std::collections::BTreeMap<String, jiju::document::Series>;

fn assert_same_series(a: &Figures, b: &Figures) {
    let words = &KNOWLEDGE.library.words;
    let known = |all: &Figures| {
        let all =
            all.iter().flat_map(|(id, s)| s.iter().map(move |(y, d)| (id.clone(), *y, d.clone())));
        all.filter(|(_, _, d)| !d.value.is_unknown()).collect::<Vec<_>>()
    };
    let (a, b) = (known(a), known(b));
    assert_eq!(a.len(), b.len());
    for ((id, year, x), (id2, year2, y)) in a.iter().zip(&b) {
        assert_eq!((id, year), (id2, year2));
        assert_near(x, y, &words.series(id).unwrap().unit, &format!("{id} {year}"));
    }
}

/// Reads a table back into the profile it came from and into an empty one.
fn assert_comes_back(
    bytes: &[u8],
    name: &str,
    sheet: Option<&str>,
    target: &str,
    profile: &Profile,
) {
    let book = opened(bytes, name);
    let (_, imported) = read(&book, sheet, Some(target), profile);
    assert!(imported.unread.is_empty(), "{name} {target}: {:?}", imported.unread);
    assert!(
        imported.left_out.iter().all(|x| x.row.is_none() || x.text.starts_with(['注', 'N'])),
        "{name} {target}: {:?}",
        imported.left_out
    );
    assert!(laid(&imported, profile) == *profile, "{name} {target} changed the profile");
    // A register whose stages are named needs the chain; nothing else needs anything.
    let chain = if target == "chain" { Vec::new() } else { profile.chain.clone() };
    let empty = Profile { year: profile.year, chain, ..Profile::default() };
    assert_same_part(profile, &laid(&imported, &empty), target);
}

#[test]
fn csv_and_workbook_come_back_into_the_same_profile() {
    for name in SAMPLES {
        let profile = sample(name);
        for l in Language::ALL {
            let book = book_of(&profile, l);
            for target in TARGETS.into_iter().filter(|t| has(&profile, t)) {
                let file = format!("{target}.csv");
                assert_comes_back(&csv_of(&profile, target, l), &file, None, target, &profile);
                let sheet = CATALOGUE.target(target).unwrap().name.get(l);
                assert_comes_back(&book, "book.xlsx", Some(sheet), target, &profile);
            }
        }
    }
}

#[test]
fn a_figure_changed_in_the_workbook_is_the_only_one_that_changes() {
    let profile = sample("teaching");
    let mut book = opened(&book_of(&profile, Language::Zh), "改过.xlsx");
    let name = CATALOGUE.target("series").unwrap().name.zh.clone();
    let sheet = book.sheets.iter_mut().find(|s| s.name == name).unwrap();
    assert_eq!(sheet.text(1, 0), "产值");
    let column = sheet.row_texts(0).iter().position(|t| t == "2020").unwrap();
    sheet.correct(1, column, "99");
    let (_, imported) = read(&book, Some(&name), Some("series"), &profile);
    let mut wanted = profile.clone();
    let changed = laid(&imported, &profile);
    let new = changed.series["output_mn_cny"][&2020].clone();
    assert_eq!((&new.value, new.unit.as_deref()), (&Value::Number(99.0), Some("yi_cny")));
    assert!(new.source.as_ref().unwrap().contains("改过.xlsx"));
    wanted.series.get_mut("output_mn_cny").unwrap().insert(2020, new);
    assert_eq!(changed, wanted);
}

/// A name as somebody may type it, formulas and apostrophes among them.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[甲-癸]{1,4}厂",
        "[=+@＝－-]{1,2}[a-z1-9]{1,5}",
        "'{1,2}[=甲][a-z]{1,4}",
        "[A-Z][a-z]{2,8} \\(x, \"y\"\\)",
    ]
    .prop_filter("a name that is no dash or note", |n| n.chars().any(char::is_alphanumeric))
}

fn value() -> impl Strategy<Value = Value> {
    // Figures as they are typed: a few digits.
    let number = (1_i64..9_999_999, 0_u32..5).prop_map(|(n, d)| n as f64 / 10_f64.powi(d as i32));
    prop_oneof![
        Just(Value::Unknown),
        number.clone().prop_map(Value::Number),
        (number.clone(), number)
            .prop_map(|(a, b)| { if a <= b { Value::Range(a, b) } else { Value::Range(b, a) } }),
    ]
}

fn datum(units: &'static [&'static str]) -> impl Strategy<Value = Datum> {
    let unit = prop::sample::select(units);
    (value(), unit, prop::option::of(name()), any::<bool>()).prop_map(
        |(value, unit, source, sure)| {
            let unit = (!unit.is_empty()).then(|| unit.to_owned());
            let status = sure.then_some(Status::Measured);
            Datum { value, unit, status, source, ..Datum::default() }
        },
    )
}

fn share() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Unknown),
        (0_u32..=1000).prop_map(|n| Value::Number(f64::from(n) / 1000.0))
    ]
}

fn firm() -> impl Strategy<Value = Firm> {
    (
        (name(), value(), value(), value(), share()),
        (
            prop::option::of(1950..2024),
            prop::option::of(prop::sample::select(&["private", "state", "foreign", "mixed"][..])),
        ),
        (any::<Option<bool>>(), any::<Option<bool>>(), prop::option::of(name())),
    )
        .prop_map(
            |(
                (name, jobs, revenue, rd, local_purchases),
                (founded, owner),
                (needs, has, source),
            )| Firm {
                name,
                jobs,
                revenue,
                rd,
                local_purchases,
                founded,
                ownership: owner.map(str::to_owned),
                needs_licence: needs,
                licensed: has,
                source,
                ..Firm::default()
            },
        )
}

fn series(ids: &'static [&'static str]) -> impl Strategy<Value = Figures> {
    let years = prop::collection::btree_map(2010..2024, datum(&["", "wan_cny", "yi_cny"]), 1..4);
    prop::collection::btree_map(prop::sample::select(ids).prop_map(str::to_owned), years, 0..4)
}

fn profile() -> impl Strategy<Value = Profile> {
    let own = series(&["output_mn_cny", "tax_mn_cny", "rd_mn_cny"]);
    let area = series(&["industry_output_mn_cny", "total_output_mn_cny"]);
    let firms = prop::collection::vec(firm(), 0..6);
    let stage = (name(), prop::sample::select(&[0.0, 0.5, 1.0][..]), share(), any::<bool>());
    let chain = prop::collection::vec(stage, 0..4);
    let action = (
        1990..2024,
        prop::option::of(2000..2024),
        name(),
        datum(&["", "wan_cny"]),
        prop::option::of(name()),
    );
    let actions = prop::collection::vec(action, 0..4);
    (own, area, name(), firms, chain, actions).prop_map(
        |(own, area, place, firms, chain, actions)| {
            let mut chain: Vec<ChainStage> = chain
                .into_iter()
                .map(|(name, presence, local, bottleneck)| ChainStage {
                    id: name.clone(),
                    name_zh: name,
                    presence: Datum::number(presence),
                    local_sourcing: Datum::of(local),
                    bottleneck,
                    ..ChainStage::default()
                })
                .collect();
            chain.dedup_by(|a, b| a.name_zh == b.name_zh);
            let mut seen = std::collections::BTreeSet::new();
            chain.retain(|s| seen.insert(s.name_zh.clone()));
            let mut seen = std::collections::BTreeSet::new();
            let actions = actions
                .into_iter()
                .filter(|(from, _, what, ..)| seen.insert((*from, what.clone())));
            let actions = actions.map(|(from, to, what, cost, result)| GovernmentAction {
                from,
                to,
                what,
                cost,
                result,
                ..GovernmentAction::default()
            });
            let known = area.values().flatten().any(|(_, d)| !d.value.is_unknown());
            let area = ReferenceArea {
                level: "province".into(),
                name: place,
                series: area,
                includes_place: true,
                ..ReferenceArea::default()
            };
            Profile {
                id: "county".into(),
                series: own,
                references: if known { vec![area] } else { Vec::new() },
                firms: Register::from(firms),
                chain,
                actions: actions.collect(),
                ..Profile::default()
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_profile_comes_back(profile in profile(), zh in any::<bool>()) {
        let l = if zh { Language::Zh } else { Language::En };
        let book = book_of(&profile, l);
        for target in TARGETS.into_iter().filter(|t| has(&profile, t)) {
            let filled = match target {
                "series" => profile.series.values().flatten().any(|(_, d)| !d.value.is_unknown()),
                _ => true,
            };
            if filled {
                assert_comes_back(&csv_of(&profile, target, l), "t.csv", None, target, &profile);
                let sheet = CATALOGUE.target(target).unwrap().name.get(l);
                assert_comes_back(&book, "book.xlsx", Some(sheet), target, &profile);
            }
        }
    }
}

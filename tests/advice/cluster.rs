//! What kind of cluster a profile describes: hand cases on the samples, and what must hold of any.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::common::*;
use jiju::advice::{
    ClusterInput, ClusterReading, FactorReading, FactorState, KindStanding, Level, StageVerdict,
    advise, cluster, factors,
};
use jiju::case::{Basis, CaseRef, InForce, Question, Truth};
use jiju::document::{Document, Profile, Value, from_json, to_json};
use jiju::indicator::{Present, situation};
use jiju::measure::Estimate;
use jiju::profile::{Known, Reader, Situation};
use jiju::study::{Findings, Knowledge};
use proptest::prelude::*;

static KNOWLEDGE: LazyLock<Knowledge> =
    LazyLock::new(|| Knowledge::load(jiju::assets::Files::shipped()).unwrap());

fn read(profile: &Profile) -> (ClusterReading, Vec<FactorReading>) {
    let found = Findings::of(profile, Question::default(), &KNOWLEDGE);
    (found.cluster.clone(), found.factors.clone())
}

fn sample(name: &str) -> Profile {
    document(name).profiles.remove(0)
}

/// The reading of a situation without any series or register behind it.
fn of_situation(situation: &Situation, answers: &BTreeMap<String, String>) -> ClusterReading {
    let empty = Profile::default();
    let reader = Reader::new(&empty, &LIBRARY.words);
    let input = ClusterInput { situation, present: Present::new(reader, &REGISTRY, &[]), answers };
    cluster(input, &everything())
}

fn answered(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(q, o)| ((*q).to_owned(), (*o).to_owned())).collect()
}

fn fit(reading: &ClusterReading, kind: &str) -> Estimate {
    reading.kind.fit(kind).unwrap().fit
}

#[test]
fn the_records_read_as_the_types_they_are_known_as() {
    for (name, kind) in [
        ("liangshan-2007", "sme_spread"),
        ("suizhou-2018", "leader_network"),
        ("suizhou-2024", "leader_network"),
        ("tieling-2010", "planted_base"),
        ("tieling-2012", "planted_base"),
    ] {
        let (reading, _) = read(&sample(name));
        assert_eq!(reading.kind.suggested.as_deref(), Some(kind), "{name}");
        assert_eq!(reading.kind.evidence_says.first().map(String::as_str), Some(kind), "{name}");
        assert!(!reading.kind.declared_differs(), "{name}");
        // The three questions are open, so none of them is beyond doubt.
        assert_eq!(reading.kind.standing, KindStanding::Leaning, "{name}");
        assert_eq!(reading.kind.unanswered, ["scale", "flows", "first"], "{name}");
    }
}

#[test]
fn where_the_record_is_thin_the_type_stays_open_and_an_answer_settles_it() {
    let mut profile = sample("liangshan-2023");
    let (reading, _) = read(&profile);
    assert_eq!(reading.kind.suggested, None);
    assert_eq!(reading.kind.standing, KindStanding::Open);
    assert!(reading.kind.open.contains(&"sme_spread".to_owned()));
    // What is missing is named: nobody counted the largest firm's share.
    let tests = &reading.kind.fit("sme_spread").unwrap().tests;
    let unknown: Vec<&Basis> =
        tests.iter().filter(|t| t.known.is_unknown()).map(|t| &t.test.basis).collect();
    assert_eq!(unknown, [&Basis::Field("top1_share".to_owned())]);

    profile.answers = answered(&[("scale", "none")]);
    let (told, _) = read(&profile);
    assert_eq!(told.kind.suggested.as_deref(), Some("sme_spread"));
    assert_eq!(told.kind.answers_say, ["sme_spread"]);
    let (before, after) = (fit(&reading, "sme_spread"), fit(&told, "sme_spread"));
    assert!(after.lo > before.lo && after.hi <= before.hi);
}

#[test]
fn both_sides_of_a_cluster_may_hold_at_once() {
    let mut profile = sample("liangshan-2007");
    profile.answers = answered(&[("scale", "none"), ("flows", "both"), ("first", "makers")]);
    let (reading, _) = read(&profile);
    assert_eq!(reading.kind.suggested.as_deref(), Some("sme_spread"));
    assert_eq!(reading.kind.also, ["mimo"], "small firms that live on flows");
    assert_eq!(reading.kind.answers_say, ["sme_spread", "mimo"]);
    assert!(reading.kind.unanswered.is_empty());
}

#[test]
fn a_declared_type_is_kept_where_answers_and_evidence_say_otherwise() {
    let mut profile = sample("tieling-2010");
    profile.fields.get_mut("cluster_type").unwrap().value = Value::Word("leader_network".into());
    profile.answers = answered(&[("scale", "one")]);
    let (reading, _) = read(&profile);
    assert_eq!(reading.kind.declared.as_deref(), Some("leader_network"));
    assert_eq!(reading.kind.evidence_says, ["planted_base"]);
    assert_eq!(reading.kind.answers_say, ["leader_network"]);
    assert!(reading.kind.declared_differs());
    assert!(reading.kind.answers_differ());
    // What the field says is no evidence for itself.
    let mut blank = profile.clone();
    blank.fields.remove("cluster_type");
    assert_eq!(read(&blank).0.kind.fits, reading.kind.fits);
}

#[test]
fn nothing_known_is_the_whole_range_and_no_suggestion() {
    let nothing = Situation::over(LIBRARY.words.fields().len());
    let reading = of_situation(&nothing, &BTreeMap::new());
    let near = |x: f64, y: f64| (x - y).abs() < 1e-9;
    let whole = |e: Estimate| near(e.lo, 0.0) && near(e.hi, 1.0);
    for aspect in reading.advantages.iter().chain(&reading.pressures) {
        assert!(whole(aspect.strength), "{}", aspect.id);
        assert_eq!(aspect.level, Level::Open, "{}", aspect.id);
    }
    assert!(reading.kind.fits.iter().all(|f| whole(f.fit)));
    assert_eq!((reading.kind.suggested, reading.kind.standing), (None, KindStanding::Open));
    assert_eq!(reading.stage.left().len(), 4);
    assert!(reading.stage.rules.iter().all(|r| !r.speaks && r.value.is_none()));
    assert!(reading.behaviours.iter().all(|(_, truth)| *truth == Truth::Unknown));
    let (_, factors) = read(&Profile::default());
    assert!(factors.iter().all(|f| f.state == FactorState::Unknown && !f.lacks.is_empty()));
}

#[test]
fn a_stage_is_suggested_only_where_the_rules_leave_one() {
    // Growth between -5 and 5 percent after 33 years: only maturity is left.
    let (liangshan, _) = read(&sample("liangshan-2023"));
    assert_eq!(liangshan.stage.verdict, StageVerdict::Agreed("mature".into()));
    // 5.3 to 12.7 percent a year: growth or maturity, and the rules do not choose.
    let (suizhou, _) = read(&sample("suizhou-2024"));
    let open = StageVerdict::Open(vec!["growth".into(), "mature".into()]);
    assert_eq!(suizhou.stage.verdict, open);
    assert!(suizhou.stage.against_declared.is_empty());
}

#[test]
fn rules_that_disagree_are_named_and_not_averaged() {
    let mut situation = Situation::over(LIBRARY.words.fields().len());
    let point = |x| Known::Quantity(jiju::measure::Interval::point(x).unwrap());
    situation.set("output_cagr3_pct", point(20.0));
    situation.set("loss_making_share", point(0.5));
    situation.set("stage", Known::Word("mature".into()));
    let reading = of_situation(&situation, &BTreeMap::new()).stage;
    let pair = ("output_growth".to_owned(), "losses".to_owned());
    assert_eq!(reading.verdict, StageVerdict::Disagree(vec![pair]));
    assert_eq!(reading.verdict.suggested(), None);
    assert_eq!(reading.against_declared, ["output_growth", "losses"]);
    // One rule alone suggests nothing, however plain it is.
    situation.set("loss_making_share", Known::Unknown);
    situation.set("output_cagr3_pct", point(0.0));
    let alone = of_situation(&situation, &BTreeMap::new()).stage;
    assert_eq!(alone.verdict, StageVerdict::Open(vec!["mature".into()]));
}

#[test]
fn growth_is_taken_from_the_series_up_to_the_year_and_says_its_years() {
    let text = r#"{"schema":1,"profiles":[{"id":"x","year":2020,"series":{"makers":{
        "2017":{"value":50},"2020":{"value":100},"2021":{"value":400}}}}]}"#;
    let mut profile = from_json(text).unwrap().profiles.remove(0);
    let rule = |p: &Profile| {
        let rules = read(p).0.stage.rules;
        rules.into_iter().find(|r| r.id == "firm_growth").unwrap()
    };
    let found = rule(&profile);
    let growth = found.growth.unwrap();
    assert_eq!((growth.from, growth.to), (2017, 2020), "2021 is later than the profile");
    assert!((found.value.unwrap().lo() - 25.99).abs() < 0.01, "doubled in three years");
    assert_eq!(found.allows, ["emergence", "growth"]);
    // Figures that are too old are a past growth, not the present one.
    profile.year = Some(2026);
    assert_eq!(rule(&profile).value, None);
}

#[test]
fn land_tells_shortage_and_idleness_apart() {
    let state = |fields: &[(&str, f64)]| {
        let mut profile = Profile::default();
        for (id, x) in fields {
            profile.fields.insert((*id).to_owned(), jiju::document::Datum::number(*x));
        }
        read(&profile).1.into_iter().find(|f| f.id == "land").unwrap()
    };
    let full =
        state(&[("park_occupied_share", 1.0), ("waitlist_ha", 60.0), ("idle_land_share", 0.0)]);
    assert_eq!(full.state, FactorState::Short);
    let empty = state(&[("park_occupied_share", 0.2), ("idle_land_share", 0.5)]);
    assert_eq!(empty.state, FactorState::Idle);
    let both = state(&[("park_occupied_share", 1.0), ("idle_land_share", 0.5)]);
    assert_eq!(both.state, FactorState::Both);
    let neither =
        state(&[("park_occupied_share", 0.75), ("waitlist_ha", 0.0), ("idle_land_share", 0.0)]);
    assert_eq!(neither.state, FactorState::Enough);
    // An empty park is not short of land; whether it lies idle nobody has counted.
    let (_, tieling) = read(&sample("tieling-2010"));
    let land = tieling.into_iter().find(|f| f.id == "land").unwrap();
    assert_eq!(land.state, FactorState::Unknown);
    assert_eq!(land.open, [jiju::case::Side::Idle]);
    assert!(land.lacks.contains(&"idle_land_share".to_owned()));
}

#[test]
fn every_instrument_of_a_factor_stands_there_once_and_the_advised_first() {
    for name in SAMPLES {
        let found = Findings::of(&sample(name), question_of(name), &KNOWLEDGE);
        let catalogue = &found.force.library.catalogue;
        for factor in &found.factors {
            let group = &catalogue.cluster.factor(&factor.id).unwrap().group;
            let of_group = catalogue.instruments.iter().filter(|i| i.group == *group).count();
            assert_eq!(factor.instruments.len(), of_group, "{name} {}", factor.id);
            let lists: Vec<_> = factor
                .instruments
                .iter()
                .map(|id| found.advice.verdict(id).unwrap().list)
                .collect();
            assert!(lists.is_sorted(), "{name} {}", factor.id);
        }
    }
    let groups: Vec<&str> =
        LIBRARY.catalogue.cluster.factors.iter().map(|f| f.group.as_str()).collect();
    for i in LIBRARY.catalogue.instruments.iter().filter(|i| i.group.starts_with("factor_")) {
        assert!(groups.contains(&i.group.as_str()), "{} is under no factor", i.id);
    }
}

#[test]
fn a_record_speaks_only_where_its_case_does_and_once_it_was_known() {
    let rules = &LIBRARY.catalogue.cluster;
    let refs: Vec<&CaseRef> = rules.kind("planted_base").unwrap().cases.iter().collect();
    let speaking = |question: Question| {
        let force = InForce::new(&LIBRARY, question);
        refs.iter().filter(|r| force.admits(r)).count()
    };
    assert_eq!(speaking(Question::default()), refs.len());
    let in_2010 = speaking(Question { as_of: Some(2010), ..Question::default() });
    assert!(in_2010 > 0 && in_2010 < refs.len(), "most of it was learned later");
    assert_eq!(speaking(Question::default().also_without("tieling")), 0);
}

#[test]
fn every_reading_that_is_tested_is_an_indicator() {
    let rules = &LIBRARY.catalogue.cluster;
    let aspects = rules.advantages.iter().chain(&rules.pressures);
    let aspects = aspects.chain(std::iter::once(&rules.never_embedded));
    let tests = aspects.flat_map(|a| &a.tests).chain(rules.types.iter().flat_map(|t| &t.tests));
    let state = rules.factors.iter().flat_map(|f| f.state.iter().map(|d| &d.0));
    let mut seen = 0;
    for basis in tests.map(|t| &t.basis).chain(state) {
        if let Basis::Reading(id) = basis {
            seen += 1;
            assert!(REGISTRY.declaration(id).is_some(), "{id}");
        }
    }
    assert!(seen > 3);
    for rule in &rules.stage_rules {
        if let jiju::case::StageBasis::Reading(id) = &rule.basis {
            assert!(REGISTRY.declaration(id).is_some(), "{id}");
        }
    }
}

#[test]
fn answers_survive_a_round_trip_and_an_option_of_a_later_version_is_no_answer() {
    let mut profile = sample("teaching");
    assert!(!to_json(&document("teaching")).contains("\"answers\""), "absent where none is given");
    profile.answers = answered(&[("scale", "none"), ("from_later", "x"), ("first", "from_later")]);
    let text = to_json(&Document { schema: 1, profiles: vec![profile], ..Document::default() });
    let again = from_json(&text).unwrap().profiles.remove(0);
    assert_eq!(again.answers.len(), 3);
    let (reading, _) = read(&again);
    assert_eq!(reading.kind.unanswered, ["flows", "first"]);
}

fn chosen(picks: &[usize]) -> BTreeMap<String, String> {
    let questions = &LIBRARY.catalogue.cluster.questions;
    let pick = |(q, i): (&jiju::case::TypeQuestion, &usize)| {
        Some((q.id.clone(), q.options.get(*i)?.id.clone()))
    };
    questions.iter().zip(picks).filter_map(pick).collect()
}

fn holds_within(inner: Estimate, outer: Estimate) -> bool {
    const NOISE: f64 = 1e-9;
    let ordered = |e: Estimate| e.lo <= e.mid + NOISE && e.mid <= e.hi + NOISE;
    ordered(inner)
        && ordered(outer)
        && outer.lo >= -NOISE
        && outer.hi <= 1.0 + NOISE
        && outer.lo <= inner.lo + NOISE
        && outer.hi >= inner.hi - NOISE
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    /// Knowing less never makes an answer sharper: intervals only widen, stages only come back.
    #[test]
    fn hiding_a_figure_or_an_answer_never_narrows(
        draws in draws(), hide in any::<prop::sample::Index>(),
        picks in prop::collection::vec(0..4usize, 3), unask in 0..3usize,
    ) {
        let full = random_situation(&draws);
        let field = &LIBRARY.words.fields()[hide.index(draws.len())].id;
        let mut hidden = full.clone();
        hidden.set(field, Known::Unknown);
        let answers = chosen(&picks);
        let mut fewer = answers.clone();
        fewer.remove(&LIBRARY.catalogue.cluster.questions[unask].id);
        let before = of_situation(&full, &answers);
        for after in [of_situation(&hidden, &answers), of_situation(&full, &fewer)] {
            let aspects = before.advantages.iter().chain(&before.pressures);
            for (b, a) in aspects.zip(after.advantages.iter().chain(&after.pressures)) {
                prop_assert!(holds_within(b.strength, a.strength), "{field} {}", b.id);
            }
            for (b, a) in before.kind.fits.iter().zip(&after.kind.fits) {
                prop_assert!(holds_within(b.fit, a.fit), "{field} {}", b.id);
            }
            for (b, a) in before.stage.rules.iter().zip(&after.stage.rules) {
                prop_assert!(b.allows.iter().all(|s| a.allows.contains(s)), "{field} {}", b.id);
            }
            // What is suggested after all is among what the fuller record left open.
            if let (Some(stage), false) = (after.stage.verdict.suggested(), before.stage.left().is_empty()) {
                prop_assert!(before.stage.left().iter().any(|s| s == stage));
            }
        }
    }

    /// A factor that is short or idle stays so, or becomes unknown, as less is known.
    #[test]
    fn hiding_a_figure_never_decides_a_factor(draws in draws(), hide in any::<prop::sample::Index>()) {
        let full = random_situation(&draws);
        let mut hidden = full.clone();
        hidden.set(&LIBRARY.words.fields()[hide.index(draws.len())].id, Known::Unknown);
        let (empty, none) = (Profile::default(), BTreeMap::new());
        let present = Present::new(Reader::new(&empty, &LIBRARY.words), &REGISTRY, &[]);
        let force = everything();
        let of = |s: &Situation| {
            let input = ClusterInput { situation: s, present, answers: &none };
            factors(input, &force, &advise(s, &force))
        };
        for (b, a) in of(&full).iter().zip(&of(&hidden)) {
            if b.state == FactorState::Enough {
                prop_assert!(matches!(a.state, FactorState::Enough | FactorState::Unknown), "{}", b.id);
            }
            if b.state == FactorState::Unknown {
                prop_assert_eq!(a.state, FactorState::Unknown, "{}", &b.id);
            }
        }
    }
}

#[test]
fn the_situation_of_a_sample_is_what_the_reading_was_given() {
    // The tests of a type show the same value as the form and the record of the field.
    let profile = sample("teaching");
    let reader = Reader::new(&profile, &LIBRARY.words);
    let situation = situation(reader, &REGISTRY, &REGISTRY.read_all(reader));
    let (reading, _) = read(&profile);
    for test in reading.kind.fits.iter().flat_map(|f| &f.tests) {
        if let Basis::Field(id) = &test.test.basis {
            let known = situation.get(id).map_or(Known::Unknown, |v| v.known.clone());
            assert_eq!(test.known, known, "{id}");
        }
    }
}

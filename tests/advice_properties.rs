//! What must hold of the advice for any county, tried on random ones. Each is tried on at least
//! 1,000 and shrinks to a counter-example. Which test holds which property:
//!
//! | property | test |
//! |---|---|
//! | (a) a graver problem never lowers the score | `advice::properties::a_graver_problem_never_lowers_the_score` |
//! | (b) hiding a figure widens every score | `hiding_a_figure_never_narrows_a_score` |
//! | (c) one more success or failure moves support its own way (midpoint) | `one_more_outcome_moves_support_its_own_way` |
//! | (d) adding or deleting an instrument changes no other score | `deleting_an_instrument_changes_no_other_score` |
//! | (e) a graver risk never raises the score | `advice::properties::a_graver_risk_never_raises_the_score` |
//! | (f) knowing less never turns a refusal into *Advise* | `hiding_a_figure_never_turns_a_refusal_into_advice` |
//! | (g) the empty profile is advised only to measure | `an_empty_profile_is_advised_only_to_measure` |
//! | ramps at their ends, a = b | `measure::ramp` (unit tests) |
//! | NaN, percent for share refused | `tests/validation.rs`, `tests/readings.rs` |
//! | the unit of a figure changes no verdict | `the_unit_a_figure_is_written_in_changes_no_verdict` |
//! | the order of records changes no byte | `the_order_of_records_changes_nothing`, `the_order_of_rows_in_the_files_changes_no_byte` |
//! | interval support equals brute force | `measure::weighted::equals_brute_force_over_corners` |
//! | duplicates ignored, absent actions never scored | `duplicates_and_absent_actions_do_not_count` |
//! | an episode out of context has no weight | `an_episode_wholly_out_of_context_has_no_weight` |
//! | leave-one-out equals recomputation | `influence_equals_the_answer_of_a_library_without_the_folder` |
//! | each instrument in exactly one list | `every_instrument_stands_in_exactly_one_list` |
//! | a refusal names what lifts it | `a_refusal_names_the_threshold_that_lifts_it` |
//! | nothing known only later takes part | `nothing_known_only_later_takes_part` |
//! | the catalogue is sound | `tests/library.rs` |
//! | verdicts on the samples | `tests/golden.rs` |
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

mod common;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use common::*;
use jiju::advice::{ALL, Advice, GroundKind, List, VerdictKind, advise, influence};
use jiju::assets::Files;
use jiju::case::{Comparison, Condition, InForce, Library, Question, Threshold};
use jiju::document::{Datum, Profile, Value, from_json, to_json};
use jiju::measure::{Estimate, Interval};
use jiju::profile::{Known, Situation};
use proptest::prelude::*;

const MONITORING: &str = "MONITOR_EVAL";
const NOISE: f64 = 1e-9;

fn ask(situation: &Situation) -> Advice<'static> {
    static FORCE: std::sync::LazyLock<InForce<'static>> = std::sync::LazyLock::new(everything);
    advise(situation, &FORCE)
}

fn finite(e: Estimate) -> bool {
    e.lo.is_finite()
        && e.mid.is_finite()
        && e.hi.is_finite()
        && e.lo <= e.mid + NOISE
        && e.mid <= e.hi + NOISE
}

/// Libraries from which a case's folder was taken, and one without any case.
static WITHOUT: LazyLock<BTreeMap<&str, Library>> = LazyLock::new(|| {
    let without = |cases: &[&str]| {
        let mut files = Files::shipped();
        for case in cases {
            files.remove_folder(&format!("cases/{case}"));
        }
        Library::load(&files).unwrap()
    };
    let cases = ["liangshan", "hubei", "tieling"];
    let one = cases.into_iter().map(|case| (case, without(&[case])));
    one.chain([(ALL, without(&cases))]).collect()
});

/// A document with one profile.
fn written(mut profile: Profile) -> jiju::document::Document {
    let mut document = document("teaching");
    profile.id = "random".into();
    profile.year = Some(2023);
    document.profiles = vec![profile];
    document
}

/// The lines of a table below its head in another order; no cell of ours holds a line break.
fn shuffled(table: &str, seed: u64) -> String {
    let mut lines = table.lines();
    let head = lines.next().unwrap();
    let mut rows: Vec<&str> = lines.collect();
    let mut state = seed | 1;
    for i in (1..rows.len()).rev() {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        rows.swap(i, (state >> 33) as usize % (i + 1));
    }
    std::iter::once(head).chain(rows).flat_map(|line| [line, "\n"]).collect()
}

#[test]
fn an_empty_profile_is_advised_only_to_measure() {
    let advice = ask(&Situation::over(LIBRARY.words.fields().len()));
    let advised: Vec<&str> = advice
        .verdicts
        .iter()
        .filter(|v| v.list.is_advised())
        .map(|v| v.instrument.id.as_str())
        .collect();
    assert_eq!(advised, [MONITORING]);
    assert!(advice.no_problem());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    /// Property (b): hiding a figure widens every score and narrows none.
    #[test]
    fn hiding_a_figure_never_narrows_a_score(draws in draws(), hide in any::<prop::sample::Index>()) {
        let full = random_situation(&draws);
        let field = &LIBRARY.words.fields()[hide.index(draws.len())].id;
        let mut hidden = full.clone();
        hidden.set(field, Known::Unknown);
        let (before, after) = (ask(&full), ask(&hidden));
        for (b, a) in before.verdicts.iter().zip(&after.verdicts) {
            if b.instrument.id == MONITORING { continue; }
            let (b, a) = (b.appraisal.score, a.appraisal.score);
            prop_assert!(a.lo <= b.lo + NOISE && a.hi >= b.hi - NOISE, "{field}: {b:?} -> {a:?}");
        }
    }

    /// Property (f): what is contraindicated does not become advised by knowing less.
    #[test]
    fn hiding_a_figure_never_turns_a_refusal_into_advice(draws in draws(), hide in any::<prop::sample::Index>()) {
        let full = random_situation(&draws);
        let mut hidden = full.clone();
        hidden.set(&LIBRARY.words.fields()[hide.index(draws.len())].id, Known::Unknown);
        for (b, a) in ask(&full).verdicts.iter().zip(&ask(&hidden).verdicts) {
            if b.kind == VerdictKind::Contraindicated {
                prop_assert_ne!(a.list, List::Advise);
            }
        }
    }

    /// A wider range around a number never reaches *Advise* where the number does not.
    #[test]
    fn a_vaguer_figure_never_passes_where_the_exact_one_is_held_back(
        draws in draws(), which in any::<prop::sample::Index>(), widen in 0.0..0.5f64
    ) {
        let exact = random_situation(&draws);
        let field = &LIBRARY.words.fields()[which.index(draws.len())];
        let Some(x) = exact.interval(&field.id) else { return Ok(()) };
        let by = widen * (1.0 + x.hi().abs());
        let mut vague = exact.clone();
        vague.set(&field.id, Known::Quantity(Interval::new(x.lo() - by, x.hi() + by).unwrap()));
        for (e, v) in ask(&exact).verdicts.iter().zip(&ask(&vague).verdicts) {
            // The score may rise with its midpoint; the hard limits may not open.
            let hard = |kind: VerdictKind| matches!(kind, VerdictKind::Contraindicated | VerdictKind::PreconditionMissing);
            if hard(e.kind) {
                prop_assert_ne!(v.list, List::Advise);
            }
            let held = |g: &GroundKind| matches!(g, GroundKind::OpenVeto | GroundKind::OpenGate);
            if e.list == List::AdviseWithConditions && held(&e.deciding.kind) {
                prop_assert_ne!(v.list, List::Advise);
            }
        }
    }

    /// Property (d): an instrument's score is its own; adding or deleting others changes nothing.
    #[test]
    fn deleting_an_instrument_changes_no_other_score(draws in draws(), which in any::<prop::sample::Index>()) {
        let situation = random_situation(&draws);
        let mut library = LIBRARY.clone();
        let gone = library.catalogue.instruments.remove(which.index(library.catalogue.instruments.len()));
        let force = InForce::new(&library, Question::default());
        let after = advise(&situation, &force);
        let before = ask(&situation);
        for v in &after.verdicts {
            let same = before.verdict(&v.instrument.id).unwrap();
            prop_assert_eq!(v.appraisal.score, same.appraisal.score, "{} without {}", v.instrument.id, gone.id);
        }
    }

    /// Property (c), for the midpoint: one more success never lowers support, one more failure
    /// never raises it.
    #[test]
    fn one_more_outcome_moves_support_its_own_way(
        draws in draws(), which in any::<prop::sample::Index>(), good in any::<bool>()
    ) {
        let situation = random_situation(&draws);
        let mut library = LIBRARY.clone();
        let (c, e) = {
            let all: Vec<(usize, usize)> = library.cases.iter().enumerate()
                .flat_map(|(c, case)| case.episodes.iter().enumerate()
                    .filter(|(_, e)| e.instrument.is_some() && !e.counter).map(move |(e, _)| (c, e)))
                .collect();
            all[which.index(all.len())]
        };
        let mut extra = library.cases[c].episodes[e].clone();
        extra.id = "EXTRA".into();
        extra.from -= 1;
        extra.outcome = Interval::point(if good { 1.0 } else { -1.0 }).unwrap();
        let instrument = extra.instrument.clone().unwrap();
        library.cases[c].episodes.push(extra);
        let force = InForce::new(&library, Question::default());
        let after = advise(&situation, &force).verdict(&instrument).unwrap().support.support.mid;
        let before = ask(&situation).verdict(&instrument).unwrap().support.support.mid;
        if good { prop_assert!(after >= before - NOISE); } else { prop_assert!(after <= before + NOISE); }
    }

    /// An episode recoded from the same item does not count twice; an absent action never scores.
    #[test]
    fn duplicates_and_absent_actions_do_not_count(draws in draws(), which in any::<prop::sample::Index>()) {
        let situation = random_situation(&draws);
        let mut library = LIBRARY.clone();
        for case in &mut library.cases {
            let i = which.index(case.episodes.len());
            let mut twin = case.episodes[i].clone();
            twin.id = format!("{}-again", twin.id);
            let mut absent = twin.clone();
            absent.id = format!("{}-absent", absent.id);
            absent.from -= 1;
            absent.counter = true;
            case.episodes.push(twin);
            case.episodes.push(absent);
        }
        let force = InForce::new(&library, Question::default());
        let after = advise(&situation, &force);
        for (b, a) in ask(&situation).verdicts.iter().zip(&after.verdicts) {
            prop_assert_eq!(b.appraisal.score, a.appraisal.score);
            prop_assert_eq!(b.list, a.list);
        }
    }

    /// The order of records in the files changes nothing, to the last bit.
    #[test]
    fn the_order_of_records_changes_nothing(draws in draws()) {
        let situation = random_situation(&draws);
        let mut library = LIBRARY.clone();
        for case in &mut library.cases {
            case.episodes.reverse();
            case.facts.reverse();
            case.actions.reverse();
        }
        library.catalogue.instruments.reverse();
        let force = InForce::new(&library, Question::default());
        let after = advise(&situation, &force);
        for b in &ask(&situation).verdicts {
            let a = after.verdict(&b.instrument.id).unwrap();
            prop_assert_eq!(b.appraisal.score, a.appraisal.score);
            prop_assert_eq!(&b.deciding, &a.deciding);
        }
    }

    /// The five lists part the catalogue: nothing is left out, nothing stands twice.
    #[test]
    fn every_instrument_stands_in_exactly_one_list(draws in draws()) {
        let advice = ask(&random_situation(&draws));
        let mut listed: Vec<&str> = List::ALL.into_iter()
            .flat_map(|list| advice.list(list))
            .map(|v| v.instrument.id.as_str())
            .collect();
        listed.sort_unstable();
        let mut all: Vec<&str> =
            LIBRARY.catalogue.instruments.iter().map(|i| i.id.as_str()).collect();
        all.sort_unstable();
        prop_assert_eq!(listed, all);
        for v in &advice.verdicts {
            prop_assert_eq!(v.kind.list(), v.list);
        }
    }

    /// An episode none of whose context conditions holds here says nothing here, however it ended.
    #[test]
    fn an_episode_wholly_out_of_context_has_no_weight(
        draws in draws(), which in any::<prop::sample::Index>(), firms in 10.0..9000.0f64, outcome in -1.0..1.0f64
    ) {
        let mut situation = random_situation(&draws);
        situation.set("firm_count", Known::Quantity(Interval::point(firms.floor()).unwrap()));
        let fails = Condition::parse("firm_count>=10000", &LIBRARY.words).unwrap();
        let mut library = LIBRARY.clone();
        let scored: Vec<(usize, usize)> = library.cases.iter().enumerate()
            .flat_map(|(c, case)| case.episodes.iter().enumerate()
                .filter(|(_, e)| e.instrument.is_some() && !e.counter).map(move |(e, _)| (c, e)))
            .collect();
        let (c, e) = scored[which.index(scored.len())];
        let episode = &mut library.cases[c].episodes[e];
        episode.conditions = fails.atoms().cloned().collect();
        let (id, instrument) = (episode.id.clone(), episode.instrument.clone().unwrap());
        let told = |library: &Library| {
            let advice = advise(&situation, &InForce::new(library, Question::default()));
            let v = advice.verdict(&instrument).unwrap();
            let used = v.support.episodes.iter().find(|u| u.episode.id == id).unwrap();
            (used.weight, used.carries(), v.appraisal.score, v.list)
        };
        let (weight, carries, score, list) = told(&library);
        prop_assert_eq!(weight, Estimate::ZERO);
        prop_assert!(!carries);
        library.cases[c].episodes[e].outcome = Interval::point(outcome).unwrap();
        let (_, _, after, then) = told(&library);
        prop_assert_eq!((score, list), (after, then));
    }

    /// What is said of the advice without a case is what comes out without its folder.
    #[test]
    fn influence_equals_the_answer_of_a_library_without_the_folder(draws in draws()) {
        let situation = random_situation(&draws);
        let told = influence(&situation, &LIBRARY, &Question::default());
        for (case, library) in WITHOUT.iter() {
            let advice = advise(&situation, &InForce::new(library, Question::default()));
            for v in &advice.verdicts {
                let i = &told[&v.instrument.id][*case];
                prop_assert_eq!((i.list, &i.deciding), (v.list, &v.deciding), "{} {}", case, v.instrument.id);
                prop_assert_eq!(i.score, v.appraisal.score, "{} {}", case, v.instrument.id);
            }
        }
    }

    /// Asked as of a year, no episode that ended later, no lesson known later and no later law acts,
    /// and no lesson rests on a later fact.
    #[test]
    fn nothing_known_only_later_takes_part(draws in draws(), year in 1995..2026i32) {
        let question = Question { as_of: Some(year), ..Question::default() };
        let advice = advise(&random_situation(&draws), &InForce::new(&LIBRARY, question));
        for v in &advice.verdicts {
            for used in &v.support.episodes {
                prop_assert!(used.episode.to <= year, "{} in {year}", used.episode.id);
            }
            for id in v.lessons.iter().chain(&v.silent_lessons) {
                let lesson = LIBRARY.lesson(id).unwrap();
                prop_assert!(lesson.date_known <= year, "{id} in {year}");
                let facts = lesson.facts.iter().map(|f| LIBRARY.fact(f).unwrap().year);
                prop_assert!(facts.max().is_none_or(|f| f <= year), "{id} in {year}");
            }
            for law in v.reasons.iter().chain([&v.deciding]).filter_map(|g| g.law.as_ref()) {
                let law = LIBRARY.catalogue.laws.iter().find(|l| l.id == *law).unwrap();
                prop_assert!(law.year <= year, "{} in {year}", law.id);
            }
        }
    }

    /// A sum in 万元 or 亿元, an area in 亩 or 公顷: the same verdicts, and the same again after the
    /// document was written and read.
    #[test]
    fn the_unit_a_figure_is_written_in_changes_no_verdict(
        draws in draws(), which in any::<prop::sample::Index>()
    ) {
        let (mut plain, mut other) = (Profile::default(), Profile::default());
        for (field, draw) in LIBRARY.words.fields().iter().zip(&draws) {
            let value = match known(field, *draw) {
                Known::Unknown => continue,
                Known::Word(word) => Value::Word(word),
                Known::Quantity(x) => Value::Range(x.lo(), x.hi()),
            };
            plain.fields.insert(field.id.clone(), Datum::of(value.clone()));
            let units: Vec<&str> =
                LIBRARY.words.units_like(&field.unit).map(|u| u.id.as_str()).collect();
            let datum = match value {
                Value::Range(a, b) if !units.is_empty() => {
                    let unit = units[which.index(units.len())];
                    let factor = LIBRARY.words.factor(unit, &field.unit).unwrap();
                    let value = Value::Range(a / factor, b / factor);
                    Datum { unit: Some(unit.to_owned()), ..Datum::of(value) }
                }
                value => Datum::of(value),
            };
            other.fields.insert(field.id.clone(), datum);
        }
        let (plain, other) = (written(plain), written(other));
        let again = from_json(&to_json(&other)).unwrap();
        let (a, b, c) = (situation_in(&plain), situation_in(&other), situation_in(&again));
        let (a, b, c) = (ask(&a), ask(&b), ask(&c));
        for ((x, y), z) in a.verdicts.iter().zip(&b.verdicts).zip(&c.verdicts) {
            prop_assert_eq!((x.list, x.kind), (y.list, y.kind), "{}", x.instrument.id);
            let same = |s: Estimate, t: Estimate| {
                let pairs = [(s.lo, t.lo), (s.mid, t.mid), (s.hi, t.hi)];
                pairs.into_iter().all(|(p, q)| (p - q).abs() < NOISE)
            };
            prop_assert!(same(x.appraisal.score, y.appraisal.score), "{}", x.instrument.id);
            prop_assert!(same(y.appraisal.score, z.appraisal.score), "{} read again", x.instrument.id);
        }
    }

    /// Rows of a case's files in any order: the same answer to the last byte.
    #[test]
    fn the_order_of_rows_in_the_files_changes_no_byte(draws in draws(), seed in any::<u64>()) {
        let situation = random_situation(&draws);
        let mut files = Files::shipped();
        for case in ["liangshan", "hubei", "tieling"] {
            for file in ["facts", "actions", "episodes", "lessons", "sources"] {
                let path = format!("cases/{case}/{file}.csv");
                let shuffled = shuffled(files.get(&path).unwrap(), seed);
                files.insert(path, shuffled);
            }
        }
        let library = Library::load(&files).unwrap();
        let told = |library: &Library| {
            let advice = advise(&situation, &InForce::new(library, Question::default()));
            format!("{:?}", advice.verdicts.iter()
                .map(|v| (v.list, &v.deciding, &v.appraisal, &v.lessons)).collect::<Vec<_>>())
        };
        prop_assert_eq!(told(&LIBRARY), told(&library));
    }

    /// A refusal by a limit names field, value and threshold; past the threshold it is gone.
    #[test]
    fn a_refusal_names_the_threshold_that_lifts_it(draws in draws()) {
        let situation = random_situation(&draws);
        for v in &ask(&situation).verdicts {
            let g = &v.deciding;
            if v.list == List::NotAdvised && !matches!(g.kind, GroundKind::Dominated | GroundKind::Law) {
                prop_assert!(g.value.is_some() || g.episode.is_some() || g.failure.is_some(), "{}: {g:?}", v.instrument.id);
            }
            if !matches!(g.kind, GroundKind::Veto | GroundKind::Gate) { continue; }
            let field = g.field.clone().unwrap();
            let past = match (&g.threshold, g.comparison.unwrap(), g.kind) {
                (Some(Threshold::Word(w)), _, _) => {
                    let other = LIBRARY.words.field(&field).unwrap().words.iter().find(|x| *x != w).unwrap();
                    Known::Word(other.clone())
                }
                (Some(Threshold::Number(t)), comparison, kind) => {
                    let upward = matches!(comparison, Comparison::Below | Comparison::AtMost) == (kind == GroundKind::Veto);
                    let flag = matches!(comparison, Comparison::Equal);
                    let x = if flag { 1.0 - t } else if upward { t * 1.3 + 1.0 } else { t * 0.7 - 1.0 };
                    Known::Quantity(Interval::point(x).unwrap())
                }
                (None, _, _) => return Err(TestCaseError::fail("a limit without a threshold")),
            };
            let mut moved = situation.clone();
            moved.set(&field, past);
            let after = ask(&moved);
            let still = after.verdict(&v.instrument.id).unwrap().reasons.iter()
                .any(|r| r.kind == g.kind && r.field == g.field && r.lesson == g.lesson && r.threshold == g.threshold);
            prop_assert!(!still, "{}: {g:?}", v.instrument.id);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    /// No score, severity or similarity is ever NaN or infinite, and bounds stay in order.
    #[test]
    fn every_number_is_finite_and_in_order(draws in draws()) {
        let advice = ask(&random_situation(&draws));
        for s in &advice.diagnosis.severities {
            prop_assert!(finite(s.severity) && s.severity.lo >= 0.0 && s.severity.hi <= 1.0 + NOISE, "{s:?}");
        }
        for v in &advice.verdicts {
            let a = &v.appraisal;
            for e in [a.score, a.need, a.fit, a.feasibility, a.risk, v.support.support] {
                prop_assert!(finite(e), "{} {e:?}", v.instrument.id);
            }
            for e in &v.support.episodes {
                prop_assert!(finite(e.similarity.global) && finite(e.weight));
            }
        }
    }
}

//! What must hold of the advice for any county, tried on random ones.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

mod common;

use std::sync::Arc;

use common::*;
use jiju::advice::{Advice, GroundKind, List, VerdictKind, advise};
use jiju::case::{Comparison, Episode, InForce, Library, Question, Threshold};
use jiju::measure::{Estimate, Interval};
use jiju::profile::{Known, Situation};
use proptest::prelude::*;

const MONITORING: &str = "MONITOR_EVAL";
const NOISE: f64 = 1e-9;

fn ask(situation: &Situation) -> Advice {
    static FORCE: std::sync::LazyLock<InForce> = std::sync::LazyLock::new(everything);
    advise(situation, &FORCE)
}

fn finite(e: Estimate) -> bool {
    e.lo.is_finite()
        && e.mid.is_finite()
        && e.hi.is_finite()
        && e.lo <= e.mid + NOISE
        && e.mid <= e.hi + NOISE
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
        let mut library = Library::clone(&LIBRARY);
        let gone = library.catalogue.instruments.remove(which.index(library.catalogue.instruments.len()));
        let force = InForce::new(&Arc::new(library), Question::default());
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
        let mut library = Library::clone(&LIBRARY);
        let (c, e) = {
            let all: Vec<(usize, usize)> = library.cases.iter().enumerate()
                .flat_map(|(c, case)| case.episodes.iter().enumerate()
                    .filter(|(_, e)| e.instrument.is_some() && !e.counter).map(move |(e, _)| (c, e)))
                .collect();
            all[which.index(all.len())]
        };
        let mut extra = Episode::clone(&library.cases[c].episodes[e]);
        extra.id = "EXTRA".into();
        extra.from -= 1;
        extra.outcome = Interval::point(if good { 1.0 } else { -1.0 }).unwrap();
        let instrument = extra.instrument.clone().unwrap();
        Arc::make_mut(&mut library.cases[c]).episodes.push(Arc::new(extra));
        let force = InForce::new(&Arc::new(library), Question::default());
        let after = advise(&situation, &force).verdict(&instrument).unwrap().support.support.mid;
        let before = ask(&situation).verdict(&instrument).unwrap().support.support.mid;
        if good { prop_assert!(after >= before - NOISE); } else { prop_assert!(after <= before + NOISE); }
    }

    /// An episode recoded from the same item does not count twice; an absent action never scores.
    #[test]
    fn duplicates_and_absent_actions_do_not_count(draws in draws(), which in any::<prop::sample::Index>()) {
        let situation = random_situation(&draws);
        let mut library = Library::clone(&LIBRARY);
        for case in library.cases.iter_mut().map(Arc::make_mut) {
            let i = which.index(case.episodes.len());
            let mut twin = Episode::clone(&case.episodes[i]);
            twin.id = format!("{}-again", twin.id);
            let mut absent = twin.clone();
            absent.id = format!("{}-absent", absent.id);
            absent.from -= 1;
            absent.counter = true;
            case.episodes.push(Arc::new(twin));
            case.episodes.push(Arc::new(absent));
        }
        let force = InForce::new(&Arc::new(library), Question::default());
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
        let mut library = Library::clone(&LIBRARY);
        for case in library.cases.iter_mut().map(Arc::make_mut) {
            case.episodes.reverse();
            case.facts.reverse();
            case.actions.reverse();
        }
        library.catalogue.instruments.reverse();
        let force = InForce::new(&Arc::new(library), Question::default());
        let after = advise(&situation, &force);
        for b in &ask(&situation).verdicts {
            let a = after.verdict(&b.instrument.id).unwrap();
            prop_assert_eq!(b.appraisal.score, a.appraisal.score);
            prop_assert_eq!(&b.deciding, &a.deciding);
        }
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

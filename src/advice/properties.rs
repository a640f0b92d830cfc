//! Properties of the score that need a diagnosis set by hand: the score rises with the problem
//! and falls with the risk, everything else held fixed.

use std::sync::{Arc, LazyLock};

use proptest::prelude::*;

use crate::assets::Files;
use crate::case::{FailureKind, InForce, Judgement, Library, Question};
use crate::measure::Estimate;
use crate::profile::Situation;

use super::appraisal::Appraisal;
use super::diagnosis::{Diagnosis, Severity};

static LIBRARY: LazyLock<Arc<Library>> =
    LazyLock::new(|| Arc::new(Library::load(&Files::shipped()).unwrap()));

fn estimate((a, b, c): (f64, f64, f64)) -> Estimate {
    let mut x = [a, b, c];
    x.sort_by(f64::total_cmp);
    Estimate { lo: x[0], mid: x[1], hi: x[2] }
}

fn diagnosis(raw: &[(f64, f64, f64)]) -> Diagnosis {
    let severities = LIBRARY
        .catalogue
        .failures
        .iter()
        .zip(raw)
        .map(|(f, r)| Severity {
            failure: f.id.clone(),
            kind: f.kind,
            severity: estimate(*r),
            uncapped: estimate(*r),
            signals: Vec::new(),
            cap: None,
        })
        .collect();
    Diagnosis { severities, binding: Vec::new(), unlisted: Vec::new(), open: Vec::new() }
}

fn severities() -> impl Strategy<Value = Vec<(f64, f64, f64)>> {
    let one = (0.0..1.0f64, 0.0..1.0f64, 0.0..1.0f64);
    prop::collection::vec(one, LIBRARY.catalogue.failures.len())
}

fn score(instrument: usize, diagnosis: &Diagnosis) -> Estimate {
    let force = InForce::new(&LIBRARY, Question::default());
    let situation = Situation::over(LIBRARY.words.fields().len());
    let on = Judgement { situation: &situation, words: &LIBRARY.words, borderline: 0.1 };
    let instrument = &LIBRARY.catalogue.instruments[instrument];
    let fit = Estimate { lo: 0.3, mid: 0.5, hi: 0.8 };
    Appraisal::of(instrument, fit, diagnosis, &force, on).score
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    /// Property (a): a graver problem never lowers the score of an instrument that treats it.
    #[test]
    fn a_graver_problem_never_lowers_the_score(
        raw in severities(), which in any::<prop::sample::Index>(), failure in any::<prop::sample::Index>(), by in 0.0..1.0f64
    ) {
        let i = which.index(LIBRARY.catalogue.instruments.len());
        let problems: Vec<usize> = LIBRARY.catalogue.failures.iter().enumerate()
            .filter(|(_, f)| f.kind != FailureKind::Government)
            .map(|(i, _)| i)
            .collect();
        let f = problems[failure.index(problems.len())];
        let (before, mut after) = (diagnosis(&raw), diagnosis(&raw));
        let s = &mut after.severities[f].severity;
        *s = s.map_rising(|x| x + (1.0 - x) * by);
        let (b, a) = (score(i, &before), score(i, &after));
        prop_assert!(a.lo >= b.lo - 1e-12 && a.mid >= b.mid - 1e-12 && a.hi >= b.hi - 1e-12);
    }

    /// Property (e): a graver risk of government never raises the score of an exposed instrument.
    #[test]
    fn a_graver_risk_never_raises_the_score(
        raw in severities(), which in any::<prop::sample::Index>(), failure in any::<prop::sample::Index>(), by in 0.0..1.0f64
    ) {
        let i = which.index(LIBRARY.catalogue.instruments.len());
        let instrument = &LIBRARY.catalogue.instruments[i];
        let risks: Vec<usize> = LIBRARY.catalogue.failures.iter().enumerate()
            .filter(|(_, f)| f.kind == FailureKind::Government && !instrument.addresses.contains_key(&f.id))
            .map(|(i, _)| i)
            .collect();
        let f = risks[failure.index(risks.len())];
        let (before, mut after) = (diagnosis(&raw), diagnosis(&raw));
        let s = &mut after.severities[f].severity;
        *s = s.map_rising(|x| x + (1.0 - x) * by);
        let (b, a) = (score(i, &before), score(i, &after));
        prop_assert!(a.lo <= b.lo + 1e-12 && a.mid <= b.mid + 1e-12 && a.hi <= b.hi + 1e-12);
    }
}

//! What is never advised, and why, whatever else a county is like. The reason is in the name.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use crate::common::*;
use jiju::advice::{
    Advice, Binding, Release, Turn, advise, binds_from, clears_from, diagnose, release,
};
use jiju::case::{Comparison, InForce};
use jiju::measure::Interval;
use jiju::profile::{FieldKind, Known, Situation};
use proptest::prelude::*;

fn ask(situation: &Situation) -> Advice {
    static FORCE: std::sync::LazyLock<InForce> = std::sync::LazyLock::new(everything);
    advise(situation, &FORCE)
}

fn exactly(x: f64) -> Known {
    Known::Quantity(Interval::point(x).unwrap())
}

/// Those of some instruments that are advised at any strength.
fn advised<'a>(advice: &Advice, of: &[&'a str]) -> Vec<&'a str> {
    let is = |id: &&&str| advice.verdict(id).is_some_and(|v| v.list.is_advised());
    of.iter().filter(is).copied().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn no_clean_up_where_licences_and_quality_are_in_order_because_there_is_nothing_to_clean_up(
        draws in draws(), unlicensed in 0.0..0.027f64, failing in 0.0..5.4f64
    ) {
        let mut county = random_situation(&draws);
        county.set("unlicensed_share", exactly(unlicensed));
        county.set("inspection_fail_pct", exactly(failing));
        let advice = ask(&county);
        prop_assert_eq!(advised(&advice, &["ENF_CLEANUP"]), Vec::<&str>::new());
    }

    #[test]
    fn no_brand_before_quality_because_the_honest_would_pay_for_the_cheats(
        draws in draws(), failing in 13.3..25.0f64, unlicensed in 0.166..1.0f64, which in any::<bool>()
    ) {
        let mut county = random_situation(&draws);
        if which {
            county.set("inspection_fail_pct", exactly(failing));
        } else {
            county.set("unlicensed_share", exactly(unlicensed));
        }
        let advice = ask(&county);
        prop_assert_eq!(advised(&advice, &["REG_BRAND"]), Vec::<&str>::new());
    }

    #[test]
    fn no_credit_and_no_machines_into_a_glut_because_they_add_to_what_stands_idle(
        draws in draws(), use_of_plant in 0.2..0.6f64, growth in -15.0..-5.6f64, losing in 0.34..0.7f64
    ) {
        let mut county = random_situation(&draws);
        county.set("capacity_utilisation", exactly(use_of_plant));
        county.set("output_cagr3_pct", exactly(growth));
        county.set("loss_making_share", exactly(losing));
        let advice = ask(&county);
        let glut = advice.diagnosis.of("S7");
        prop_assume!(glut.lo >= 0.6);
        let added = ["GUARANTEE", "SUPPLY_FIN", "LEASING", "TECH_RETROFIT", "GUIDE_FUND", "PHASED_PARK", "LAND_BASE"];
        prop_assert_eq!(advised(&advice, &added), Vec::<&str>::new());
    }

    #[test]
    fn no_giant_base_without_an_anchor_or_financed_demand_because_tieling_stood_empty(
        draws in draws(), coverage in 0.0..0.6f64, which in any::<bool>()
    ) {
        let mut county = random_situation(&draws);
        if which {
            county.set("anchor_firms", exactly(0.0));
        } else {
            county.set("pipeline_coverage", exactly(coverage));
        }
        let advice = ask(&county);
        prop_assert_eq!(advised(&advice, &["LAND_BASE"]), Vec::<&str>::new());
    }

    #[test]
    fn no_giant_base_where_a_waiting_list_asks_for_a_phased_park(draws in draws(), waiting in 40.0..200.0f64) {
        let mut county = random_situation(&draws);
        county.set("waitlist_ha", exactly(waiting));
        county.set("park_occupied_share", exactly(0.97));
        county.set("idle_land_share", exactly(0.02));
        county.set("anchor_firms", exactly(2.0));
        county.set("pipeline_coverage", exactly(1.1));
        let advice = ask(&county);
        prop_assert_eq!(advised(&advice, &["LAND_BASE"]), Vec::<&str>::new());
    }
}

/// The situation with one figure past the value that is said to turn a diagnosis.
fn turned(situation: &Situation, turns: &[Turn]) -> Situation {
    let mut other = situation.clone();
    for turn in turns {
        let field = LIBRARY.words.field(&turn.field).unwrap();
        let past = 1e-9 * (1.0 + turn.threshold.abs());
        let mut x = match turn.comparison {
            Comparison::Below | Comparison::AtMost => turn.threshold - past,
            _ => turn.threshold + past,
        };
        if field.kind == FieldKind::Flag {
            x = if matches!(turn.comparison, Comparison::Below | Comparison::AtMost) {
                0.
            } else {
                1.
            };
        }
        other.set(&turn.field, exactly(x));
    }
    other
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn a_figure_that_is_said_to_overturn_a_problem_overturns_it(draws in draws()) {
        let county = random_situation(&draws);
        let low = LIBRARY.catalogue.scoring.binding.low;
        let diagnosis = diagnose(&county, &LIBRARY);
        for failure in LIBRARY.catalogue.failures.iter().filter(|f| f.binding) {
            let read = diagnosis.find(&failure.id).unwrap();
            let (id, words) = (failure.id.as_str(), &LIBRARY.words);
            let after = |turns: &[Turn]| diagnose(&turned(&county, turns), &LIBRARY).of(id);
            if diagnosis.standing(failure) == Binding::Binds {
                match release(read, failure, low, words) {
                    Release::OneOf(turns) => for turn in turns {
                        let then = after(std::slice::from_ref(&turn));
                        prop_assert!(then.lo < low, "{id}: {turn:?} leaves {then:?}");
                    },
                    Release::Together(turns) => {
                        prop_assert!(turns.len() > 1, "{id}: one would do");
                        prop_assert!(after(&turns).lo < low, "{id}: {turns:?}");
                    }
                }
                continue;
            }
            for turn in binds_from(read, failure, low, words) {
                let then = after(std::slice::from_ref(&turn));
                prop_assert!(then.lo >= low - 1e-7, "{id}: {turn:?} gives {then:?}");
            }
            if diagnosis.standing(failure) == Binding::MayBind {
                for turn in clears_from(read, failure, low, words) {
                    let then = after(std::slice::from_ref(&turn));
                    prop_assert!(then.hi < low, "{id}: {turn:?} leaves {then:?}");
                }
            }
        }
    }
}

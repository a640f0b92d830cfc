//! Counties written for the purpose: what must be advised there, what never, and what each case
//! changes. Another file of the same shape is tried with `JIJU_SCENARIOS=FILE`.
//!
//! A scenario names families of instruments. It passes when each family of `expect_top` has an
//! instrument that is advised at any strength, none of a family of `must_not_top` has, and each
//! instrument of `expect_change_without` changes list or deciding reason when that case is removed.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, clippy::indexing_slicing)]

use std::path::Path;

use crate::common::scenario::{Scenario, Scenarios};
use crate::common::*;
use jiju::advice::{Advice, advise, influence};
use jiju::case::Question;

/// What is missing or wrong; empty where the scenario passes.
fn faults(file: &Scenarios, scenario: &Scenario) -> Vec<String> {
    let situation = scenario.situation();
    let advice = advise(&situation, &everything());
    let advised = |family: &String| -> Vec<&str> {
        let members = file.families.get(family);
        let members = members.unwrap_or_else(|| panic!("no family {family}"));
        let is = |id: &&String| advice.verdict(id).is_some_and(|v| v.list.is_advised());
        members.iter().filter(is).map(String::as_str).collect()
    };
    let missing = scenario.expect_top.iter().filter(|f| advised(f).is_empty());
    let wrong = scenario.must_not_top.iter().filter(|f| !advised(f).is_empty());
    let mut faults: Vec<String> =
        missing.map(|f| format!("not advised: {f} {}", told(file, &advice, f))).collect();
    faults.extend(wrong.map(|f| format!("advised: {f} {}", told(file, &advice, f))));
    let without = influence(&situation, &LIBRARY, &Question::default());
    for (case, instruments) in &scenario.expect_change_without {
        for id in instruments {
            let now = advice.verdict(id).unwrap_or_else(|| panic!("no instrument {id}"));
            let then = without.get(id).and_then(|all| all.get(case));
            let then = then.unwrap_or_else(|| panic!("no case {case}"));
            if now.list == then.list && now.deciding == then.deciding {
                faults.push(format!("{id} stays {} without {case}", now.list.id()));
            }
        }
    }
    faults
}

/// How the members of a family stand.
fn told(file: &Scenarios, advice: &Advice, family: &str) -> String {
    let stands = |id: &String| {
        let v = advice.verdict(id).unwrap_or_else(|| panic!("no instrument {id}"));
        let a = &v.appraisal;
        let why = v.deciding.field.as_deref().unwrap_or_default();
        format!(
            "[{id} {:?} {} need {:.2} fit {:.2} feasible {:.2} risk {:.2} score {:.2}/{:.2}/{:.2} {why}]",
            v.kind,
            v.deciding.kind.id(),
            a.need.mid,
            a.fit.mid,
            a.feasibility.mid,
            a.risk.mid,
            a.score.lo,
            a.score.mid,
            a.score.hi,
        )
    };
    file.families[family].iter().map(stands).collect::<Vec<_>>().join(" ")
}

fn run(file: &Scenarios) {
    let mut failed = 0;
    for scenario in &file.scenarios {
        let faults = faults(file, scenario);
        if faults.is_empty() {
            println!("ok    {}", scenario.name);
        } else {
            failed += 1;
            println!("FAULT {}: {}", scenario.name, faults.join("; "));
        }
    }
    assert_eq!(failed, 0, "{failed} of {} scenarios failed", file.scenarios.len());
}

#[test]
fn every_county_is_advised_as_its_scenario_says() {
    match std::env::var_os("JIJU_SCENARIOS") {
        Some(path) => run(&Scenarios::read(Path::new(&path))),
        None => run(&Scenarios::shipped()),
    }
}

/// What is known to be missed is written down with its reason, and struck off once it is met.
#[test]
fn what_is_missed_is_told_with_its_reason_and_still_missed() {
    let file = Scenarios::missed();
    for scenario in &file.scenarios {
        assert!(!scenario.why.is_empty(), "{}", scenario.name);
        assert!(!faults(&file, scenario).is_empty(), "no longer missed: {}", scenario.name);
    }
}

//! Counties written for the purpose: what must be advised there, what never, and what each case
//! changes. Another file of the same shape is tried with `JIJU_SCENARIOS=FILE`.
//!
//! A scenario names families of instruments. It passes when each family of `expect_top` has an
//! instrument that is advised at any strength, none of a family of `must_not_top` has, and each
//! instrument of `expect_change_without` changes list or deciding reason when that case is removed.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, clippy::indexing_slicing)]

mod common;

use std::collections::BTreeMap;
use std::path::Path;

use common::*;
use jiju::advice::{Advice, advise, influence};
use jiju::case::Question;
use jiju::measure::Interval;
use jiju::profile::{Known, Situation};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct File {
    families: BTreeMap<String, Vec<String>>,
    scenarios: Vec<Scenario>,
}

#[derive(Deserialize)]
struct Scenario {
    name: String,
    profile: BTreeMap<String, Value>,
    #[serde(default)]
    expect_top: Vec<String>,
    #[serde(default)]
    must_not_top: Vec<String>,
    #[serde(default)]
    expect_change_without: BTreeMap<String, Vec<String>>,
}

impl File {
    fn read(path: &Path) -> Self {
        let text = std::fs::read_to_string(path)
            .unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
    }

    fn shipped() -> Self {
        Self::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios/counties.json"))
    }

    /// What is missing or wrong; empty where the scenario passes.
    fn faults(&self, scenario: &Scenario) -> Vec<String> {
        let situation = scenario.situation();
        let advice = advise(&situation, &everything());
        let advised = |family: &String| -> Vec<&str> {
            let members = self.families.get(family);
            let members = members.unwrap_or_else(|| panic!("no family {family}"));
            let is = |id: &&String| advice.verdict(id).is_some_and(|v| v.list.is_advised());
            members.iter().filter(is).map(String::as_str).collect()
        };
        let missing = scenario.expect_top.iter().filter(|f| advised(f).is_empty());
        let wrong = scenario.must_not_top.iter().filter(|f| !advised(f).is_empty());
        let mut faults: Vec<String> =
            missing.map(|f| format!("not advised: {f} {}", self.told(&advice, f))).collect();
        faults.extend(wrong.map(|f| format!("advised: {f} {}", self.told(&advice, f))));
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
    fn told(&self, advice: &Advice<'_>, family: &str) -> String {
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
        self.families[family].iter().map(stands).collect::<Vec<_>>().join(" ")
    }
}

impl Scenario {
    fn situation(&self) -> Situation {
        let mut situation = Situation::over(LIBRARY.words.fields().len());
        for (id, value) in &self.profile {
            let field = LIBRARY.words.field(id);
            assert!(field.is_some(), "{}: no field {id}", self.name);
            situation.set(id, known(value).unwrap_or_else(|| panic!("{}: {id}", self.name)));
        }
        situation
    }
}

/// A number, a pair of numbers, a word; null is unknown.
fn known(value: &Value) -> Option<Known> {
    match value {
        Value::Null => Some(Known::Unknown),
        Value::Bool(b) => Interval::point(f64::from(*b)).map(Known::Quantity),
        Value::Number(x) => Interval::point(x.as_f64()?).map(Known::Quantity),
        Value::Array(ends) => match ends.as_slice() {
            [lo, hi] => Interval::between(lo.as_f64()?, hi.as_f64()?).map(Known::Quantity),
            _ => None,
        },
        Value::String(word) => Some(Known::Word(word.clone())),
        Value::Object(_) => None,
    }
}

fn run(file: &File) {
    let mut failed = 0;
    for scenario in &file.scenarios {
        let faults = file.faults(scenario);
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
        Some(path) => run(&File::read(Path::new(&path))),
        None => run(&File::shipped()),
    }
}

/// Verdicts that would change without a case, in list, in reason alone, and in score alone.
#[derive(Default, Clone, Copy, PartialEq, Debug)]
struct Moved {
    lists: usize,
    reasons: usize,
    scores: usize,
}

#[test]
fn leave_one_case_out() {
    let file = File::shipped();
    let samples = SAMPLES.iter().map(|name| ((*name).to_owned(), situation_of(name)));
    let written = file.scenarios.iter().map(|s| (s.name.clone(), s.situation()));
    for (name, situation) in samples.chain(written) {
        let advice = advise(&situation, &everything());
        let without = influence(&situation, &LIBRARY, &Question::default());
        let mut line = String::new();
        let mut names = String::new();
        for key in ["liangshan", "hubei", "tieling", "all"] {
            let mut moved = Moved::default();
            for v in &advice.verdicts {
                let i = &without[&v.instrument.id][key];
                if i.list != v.list {
                    moved.lists += 1;
                    names += &format!(" {}:{}:{}>{}", &key[..1], v.instrument.id, v.list.id(), i.list.id());
                } else if i.deciding != v.deciding {
                    moved.reasons += 1;
                } else if i.score != v.appraisal.score {
                    moved.scores += 1;
                }
            }
            line += &format!(" {key} {}/{}/{}", moved.lists, moved.reasons, moved.scores);
        }
        let advised: Vec<String> = advice.verdicts.iter().filter(|v| v.list.is_advised()).map(|v| format!("{}{}", v.instrument.id, if v.list.id()=="advise" {"*"} else {""})).collect();
        println!("{name:.60}\n   {line}\n   advised {}: {}\n  {names}", advised.len(), advised.join(" "));
    }
}

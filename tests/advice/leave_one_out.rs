//! What each case contributes: the advice without it, over the samples and the written counties.
//!
//! The table is kept in `tests/golden/leave_one_out.txt`. After a change that is meant, run with
//! `UPDATE_GOLDEN=1` and read the difference.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::float_cmp)]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use crate::common::scenario::Scenarios;
use crate::common::*;
use jiju::advice::{ALL, Advice, Influence, InfluenceMap, List, Verdict, advise, influence};
use jiju::assets::Files;
use jiju::case::{InForce, Library, Question};
use jiju::profile::Situation;

const CASES: [&str; 3] = ["liangshan", "hubei", "tieling"];

struct County {
    name: String,
    situation: Situation,
    advice: Advice,
    without: InfluenceMap,
}

impl County {
    fn of(name: String, situation: Situation) -> Self {
        let advice = advise(&situation, &everything());
        let without = influence(&situation, &LIBRARY, &Question::default());
        Self { name, situation, advice, without }
    }

    fn is(&self, cluster_type: &str) -> bool {
        self.situation.word("cluster_type") == Some(cluster_type)
    }

    /// Verdicts beside what they would be without a case, where the two differ.
    fn moved(&self, case: &str) -> Vec<(&Verdict, &Influence)> {
        let pairs = self.advice.verdicts.iter().map(|v| (v, &self.without[&v.instrument.id][case]));
        pairs.filter(|(v, i)| i.differs(v)).collect()
    }

    fn advised(&self) -> Vec<&Verdict> {
        self.advice.verdicts.iter().filter(|v| v.list.is_advised()).collect()
    }

    /// Advised verdicts that would stand in another list without the cases.
    fn on_cases(&self) -> usize {
        let moves =
            |v: &&&Verdict| self.without[&v.instrument.id].values().any(|i| i.list != v.list);
        self.advised().iter().filter(moves).count()
    }
}

static COUNTIES: LazyLock<Vec<County>> = LazyLock::new(|| {
    let samples = SAMPLES.iter().map(|name| County::of((*name).to_owned(), situation_of(name)));
    let written = Scenarios::shipped().scenarios;
    samples.chain(written.into_iter().map(|s| County::of(s.name.clone(), s.situation()))).collect()
});

fn table() -> String {
    let mut out = String::from(
        "Verdicts that change without a case, on everything known: list / deciding reason / score alone.\n\
         on cases = advised verdicts (some with conditions) that would stand in another list.\n\n",
    );
    for county in COUNTIES.iter() {
        writeln!(out, "{}", county.name).unwrap();
        for case in CASES.into_iter().chain([ALL]) {
            let moved = county.moved(case);
            let lists: Vec<String> = moved
                .iter()
                .filter(|(v, i)| i.list != v.list)
                .map(|(v, i)| format!("{} {} -> {}", v.instrument.id, v.list.id(), i.list.id()))
                .collect();
            let reasons =
                moved.iter().filter(|(v, i)| i.list == v.list && i.deciding != v.deciding).count();
            let scores = moved.len() - lists.len() - reasons;
            let told = lists.join("; ");
            writeln!(
                out,
                "  without {case:<10}{:>3}/{reasons:>2}/{scores:>2}  {told}",
                lists.len()
            )
            .unwrap();
        }
        let strong = county.advised().iter().filter(|v| v.list == List::Advise).count();
        let (all, on) = (county.advised().len(), county.on_cases());
        writeln!(out, "  advised {all}, of them {strong} without conditions; on cases {on}")
            .unwrap();
    }
    let (samples, written) = COUNTIES.split_at(SAMPLES.len());
    for (what, counties) in [("samples", samples), ("written counties", written)] {
        let all: usize = counties.iter().map(|c| c.advised().len()).sum();
        let on: usize = counties.iter().map(County::on_cases).sum();
        writeln!(out, "\nall {what}: advised {all}, on cases {on}").unwrap();
    }
    out
}

#[test]
fn the_table() {
    let text = table();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/leave_one_out.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        jiju::file::write(&path, text.as_bytes()).unwrap();
        return;
    }
    let frozen = std::fs::read_to_string(&path).unwrap();
    for (i, (a, b)) in frozen.lines().zip(text.lines()).enumerate() {
        assert_eq!(a, b, "line {} of tests/golden/leave_one_out.txt", i + 1);
    }
    assert_eq!(frozen.lines().count(), text.lines().count());
}

#[test]
fn influence_is_what_comes_out_of_a_library_without_the_folder() {
    let folders: BTreeMap<&str, Arc<Library>> = CASES
        .into_iter()
        .map(|case| {
            let mut files = Files::shipped();
            files.remove_folder(&format!("cases/{case}"));
            (case, Arc::new(Library::load(&files).unwrap()))
        })
        .collect();
    for county in COUNTIES.iter() {
        for (case, library) in &folders {
            let advice = advise(&county.situation, &InForce::new(library, Question::default()));
            for v in &advice.verdicts {
                let i = &county.without[&v.instrument.id][*case];
                let told = (&county.name, case, &v.instrument.id);
                assert_eq!((i.list, &i.deciding), (v.list, &v.deciding), "{told:?}");
                assert_eq!(i.score, v.appraisal.score, "{told:?}");
            }
        }
    }
}

/// Whether a county has a problem that the case tried something substantial against.
fn shares_a_problem(county: &County, case: &str) -> bool {
    let enough = LIBRARY.catalogue.scoring.shortlist.address;
    let case = LIBRARY.case(case).unwrap();
    let tried = case.episodes.iter().filter(|e| !e.counter).filter_map(|e| e.instrument.as_ref());
    let mut tried = tried.filter_map(|id| LIBRARY.catalogue.instrument(id));
    let binding = &county.advice.diagnosis.binding;
    tried.any(|i| binding.iter().any(|f| i.addresses.get(f).is_some_and(|a| *a >= enough)))
}

/// A county in the trouble of a case is advised otherwise without the case of its own kind.
fn speaks_to_its_own_kind(case: &str, cluster_type: &str) {
    let kind = COUNTIES.iter().filter(|c| c.is(cluster_type));
    let own = kind.filter(|county| shares_a_problem(county, case));
    let (mut counties, mut lists) = (0, 0);
    for county in own {
        let moved = county.moved(case);
        let decided = moved.iter().filter(|(v, i)| i.list != v.list || i.deciding != v.deciding);
        assert!(decided.count() > 0, "{case} decides nothing in: {}", county.name);
        counties += 1;
        lists += usize::from(moved.iter().any(|(v, i)| i.list != v.list));
    }
    assert!(lists * 2 > counties, "{case} changes a list in {lists} of {counties} counties");
}

#[test]
fn liangshan_changes_the_advice_to_small_firm_clusters() {
    speaks_to_its_own_kind("liangshan", "sme_spread");
}

#[test]
fn hubei_changes_the_advice_to_lead_firm_networks() {
    speaks_to_its_own_kind("hubei", "leader_network");
}

#[test]
fn tieling_changes_the_advice_to_planted_bases() {
    speaks_to_its_own_kind("tieling", "planted_base");
}

#[test]
fn the_land_led_base_is_refused_for_tielings_reasons_where_a_base_was_planted() {
    for county in COUNTIES.iter().filter(|c| c.is("planted_base")) {
        let v = county.advice.verdict("LAND_BASE").unwrap();
        assert!(!v.list.is_advised(), "{}", county.name);
        let lesson = v.deciding.lesson.as_deref().unwrap_or_default();
        assert!(lesson.starts_with("TL"), "{}: {:?}", county.name, v.deciding);
        let without = &county.without["LAND_BASE"]["tieling"];
        assert_ne!(without.deciding, v.deciding, "{}", county.name);
    }
}

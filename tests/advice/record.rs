//! The advice on the real record: what it must say of the three cases, and that the cases carry it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

use std::sync::Arc;

use crate::common::*;
use jiju::advice::{ALL, Advice, List, advise, influence};
use jiju::assets::Files;
use jiju::case::{Evidence, InForce, Library, Precision, Question};
use jiju::document::Status;
use jiju::measure::Interval;
use jiju::profile::{Known, Situation, read};
use jiju::study::unlocks;

fn ask(name: &str, question: Question) -> Advice {
    let force = InForce::new(&LIBRARY, question);
    advise(&situation_of(name), &force)
}

fn own(name: &str) -> Advice {
    ask(name, question_of(name))
}

fn list(advice: &Advice, instrument: &str) -> List {
    advice.verdict(instrument).unwrap().list
}

#[test]
fn liangshan_2007_is_advised_to_license_and_with_conditions_to_clean_up() {
    let advice = own("liangshan-2007");
    assert_eq!(list(&advice, "LIC_REGULARISE"), List::Advise);
    assert!(list(&advice, "ENF_CLEANUP").is_advised());
    for instrument in ["LIC_REGULARISE", "ENF_CLEANUP"] {
        assert!(!advice.verdict(instrument).unwrap().support.episodes.is_empty());
    }
    assert_eq!(advice.verdict("LIC_REGULARISE").unwrap().deciding.episode.as_deref(), Some("L03"));
}

#[test]
fn no_sample_hears_of_what_was_known_only_later() {
    for name in SAMPLES {
        let Some(year) = question_of(name).as_of else { continue };
        for v in &own(name).verdicts {
            for e in &v.support.episodes {
                assert!(e.episode.to <= year, "{name}: {} ended in {}", e.episode.id, e.episode.to);
            }
            for id in &v.lessons {
                assert!(LIBRARY.lesson(id).unwrap().date_known <= year, "{name}: {id}");
            }
        }
    }
}

#[test]
fn suizhou_2024_is_advised_neither_to_clean_up_nor_to_license() {
    let advice = own("suizhou-2024");
    for instrument in ["ENF_CLEANUP", "LIC_REGULARISE"] {
        assert!(!list(&advice, instrument).is_advised(), "{instrument}");
    }
}

#[test]
fn tieling_2010_is_refused_the_base_in_its_own_year_and_by_its_own_lesson_later() {
    let then = own("tieling-2010");
    assert_eq!(list(&then, "LAND_BASE"), List::NotAdvised);
    assert_eq!(then.verdict("LAND_BASE").unwrap().deciding.lesson, None);
    let later = ask("tieling-2010", Question { as_of: Some(2016), ..Question::default() });
    let verdict = later.verdict("LAND_BASE").unwrap();
    assert_eq!(verdict.list, List::NotAdvised);
    assert_eq!(verdict.deciding.lesson.as_deref(), Some("TL01"));
    assert_eq!(verdict.deciding.field.as_deref(), Some("anchor_firms"));
}

#[test]
fn without_tieling_a_land_led_base_is_judged_otherwise() {
    let with = Question { as_of: Some(2016), ..Question::default() };
    let (a, b) =
        (ask("tieling-2010", with.clone()), ask("tieling-2010", with.also_without("tieling")));
    let changed: Vec<&str> = a
        .verdicts
        .iter()
        .zip(&b.verdicts)
        .filter(|(x, y)| x.list != y.list || x.deciding != y.deciding)
        .map(|(x, _)| x.instrument.id.as_str())
        .collect();
    assert!(changed.contains(&"LAND_BASE"), "{changed:?}");
    assert!(changed.len() >= 5, "{changed:?}");
    assert!(
        a.verdict("LAND_BASE").unwrap().appraisal.score.mid
            < b.verdict("LAND_BASE").unwrap().appraisal.score.mid
    );
}

#[test]
fn influence_equals_asking_again() {
    for name in SAMPLES {
        let (situation, question) = (situation_of(name), question_of(name));
        let all = influence(&situation, &LIBRARY, &question);
        assert_eq!(all.len(), LIBRARY.catalogue.instruments.len());
        for case in ["liangshan", "hubei", "tieling", ALL] {
            let again = match case {
                ALL => LIBRARY.cases.iter().fold(question.clone(), |q, c| q.also_without(&c.id)),
                case => question.also_without(case),
            };
            for v in &ask(name, again).verdicts {
                assert!(
                    !all[&v.instrument.id][case].differs(v),
                    "{name} {} {case}",
                    v.instrument.id
                );
            }
        }
    }
}

#[test]
fn every_case_changes_some_list_on_some_sample() {
    for case in ["liangshan", "hubei", "tieling"] {
        let changes = SAMPLES.iter().any(|name| {
            let question = Question { as_of: None, ..Question::default() };
            let (a, b) = (ask(name, question.clone()), ask(name, question.also_without(case)));
            a.verdicts.iter().zip(&b.verdicts).any(|(x, y)| x.list != y.list)
        });
        assert!(changes, "{case} changes nothing");
    }
}

#[test]
fn the_teaching_county_puts_instruments_in_every_list() {
    let advice = own("teaching");
    for list in List::ALL {
        assert!(!advice.list(list).is_empty(), "{list:?} is empty");
    }
}

#[test]
fn the_teaching_county_is_complete() {
    let doc = document("teaching");
    let p = &doc.profiles[0];
    assert!(p.fictitious);
    assert!(p.firms.len() >= 120 && p.chain.len() >= 10 && !p.institutions.is_empty());
    assert!(p.series["output_mn_cny"].len() >= 10);
    let situation = situation_of("teaching");
    for field in LIBRARY.words.fields() {
        assert!(situation.knows(&field.id), "{} is unknown", field.id);
    }
    let fictitious = |d: &jiju::document::Datum| d.status == Some(Status::Fictitious);
    assert!(p.fields.values().all(fictitious));
    assert!(p.series.values().flat_map(|s| s.values()).all(fictitious));
}

#[test]
fn with_nothing_known_the_answer_is_what_to_find_out() {
    let force = everything();
    let empty = Situation::over(LIBRARY.words.fields().len());
    let advised: Vec<String> = advise(&empty, &force)
        .verdicts
        .iter()
        .filter(|v| v.list.is_advised())
        .map(|v| v.instrument.id.clone())
        .collect();
    assert_eq!(advised, ["MONITOR_EVAL"]);
    let ranked = unlocks(&empty, &force);
    assert!(ranked.len() >= 20);
    assert!(ranked.windows(2).all(|w| w[0].advised >= w[1].advised));
}

/// A sample's figure that carries the status *fact* and names one fact equals that fact.
#[test]
fn the_samples_figures_equal_their_facts() {
    let mut compared = 0;
    for name in SAMPLES {
        let doc = document(name);
        let p = &doc.profiles[0];
        let fields =
            p.fields.iter().filter_map(|(id, d)| Some((LIBRARY.words.field(id)?.unit.as_str(), d)));
        let series = p.series.iter().flat_map(|(id, s)| s.values().map(move |d| (id, d)));
        let series =
            series.filter_map(|(id, d)| Some((LIBRARY.words.series(id)?.unit.as_str(), d)));
        for (unit, datum) in fields.chain(series) {
            let (Some(Status::Fact), [id]) = (datum.status, datum.facts.as_slice()) else {
                continue;
            };
            let fact = LIBRARY.fact(id).unwrap_or_else(|| panic!("{name}: {id}"));
            assert!(
                fact.source.url.is_some(),
                "{name}: {id} has no address and may not be computed on"
            );
            let scale = match fact.unit.en.as_str() {
                "CNY 100 million" if unit == "mn_cny" => 100.0,
                "square km" if unit == "ha" => 100.0,
                _ => 1.0,
            };
            let Ok(Known::Quantity(x)) = read(datum, unit, &LIBRARY.words) else { continue };
            if fact.indicator == "testing_centre_investment" {
                continue; // A fact that the centre exists; its figure is the cost.
            }
            assert!(
                (x.lo() - fact.value * scale).abs() < 1e-6,
                "{name}: {x:?} is not {id} = {}",
                fact.value
            );
            compared += 1;
        }
    }
    assert!(compared > 40, "{compared}");
}

#[test]
fn facts_without_an_address_enter_no_sample() {
    let without: Vec<&str> = LIBRARY
        .cases
        .iter()
        .flat_map(|c| &c.facts)
        .filter(|f| f.source.url.is_none())
        .map(|f| f.id.as_str())
        .collect();
    assert_eq!(without, ["F039", "F040", "F041"]);
    for name in SAMPLES {
        let doc = document(name);
        let p = &doc.profiles[0];
        let computed = p.series.values().flat_map(|s| s.values()).chain(
            p.fields.values().filter(|d| matches!(d.status, Some(Status::Fact | Status::Derived))),
        );
        for datum in computed {
            assert!(
                !datum.facts.iter().any(|f| without.contains(&f.as_str())),
                "{name}: {datum:?}"
            );
        }
    }
}

#[test]
fn the_counts_of_the_record_are_complete() {
    // Only the three of the record: a case more is a folder more and breaks nothing.
    let record = || {
        LIBRARY.cases.iter().filter(|c| ["liangshan", "hubei", "tieling"].contains(&c.id.as_str()))
    };
    let sum = |f: fn(&jiju::case::Case) -> usize| record().map(|c| f(c)).sum::<usize>();
    assert_eq!(sum(|c| c.facts.len()), 302);
    assert_eq!(sum(|c| c.actions.len()), 89);
    assert_eq!(sum(|c| c.episodes.len()), 78);
    assert_eq!(sum(|c| c.lessons.len()), 68);
    assert_eq!(LIBRARY.catalogue.instruments.len(), 45);
    assert_eq!(LIBRARY.catalogue.laws.len(), 2);
    assert_eq!(LIBRARY.comparators.len(), 77);
    let targets = record().flat_map(|c| &c.facts).filter(|f| f.precision == Precision::Target);
    assert_eq!(targets.count(), 33);
}

/// An episode that can carry an *Advise* has something on record behind its lower end: a linked
/// action graded weak or strong, or else a note that says why, and then no more than 0.10.
#[test]
fn what_carries_an_advice_has_an_outcome_on_record() {
    let least = LIBRARY.catalogue.scoring.carry.outcome_low;
    let mut carriers = 0;
    for case in &LIBRARY.cases {
        let scored = case.episodes.iter().filter(|e| !e.counter && e.instrument.is_some());
        for e in scored.filter(|e| e.outcome.lo() >= least) {
            carriers += 1;
            let seen = |id: &String| {
                let action = case.action(id);
                action.is_some_and(|a| matches!(a.evidence, Evidence::Weak | Evidence::Strong))
            };
            if e.actions.iter().any(seen) {
                continue;
            }
            assert!(e.outcome.lo() <= least, "{}: no action with a result is linked", e.id);
            assert!(e.note.starts_with("recoded"), "{}: no reason is given", e.id);
        }
    }
    assert!(carriers >= 20, "{carriers}");
}

/// A number that the record of the calibration tells and that is no longer there is a fault, and so
/// is a lesson that rests on what was known only later.
#[test]
fn a_stale_calibration_and_hindsight_are_faults() {
    let with = |path: &str, from: &str, to: &str| {
        let mut files = Files::shipped();
        let changed = files.get(path).unwrap().replacen(from, to, 1);
        assert_ne!(changed, files.get(path).unwrap());
        files.insert(path, changed);
        jiju::case::lint(&Library::load(&files).unwrap())
    };
    let stale = with(
        "cases/liangshan/lessons.csv",
        "H:park_occupied_share>=0.80",
        "H:park_occupied_share>=0.75",
    );
    assert_eq!(stale.len(), 1);
    assert!(stale[0].what.contains("LL09"), "{stale:?}");
    let gone = with("catalogue/calibration.toml", "at = \"LL09\"", "at = \"LL99\"");
    assert!(gone.iter().any(|f| f.what.contains("LL99")), "{gone:?}");
    let late = with("cases/tieling/lessons.csv", "T01,F225|", "T11,F225|");
    assert!(late.iter().any(|f| f.at == "TL01" && f.what.contains("T11")), "{late:?}");
    let mut files = Files::shipped();
    files.remove_folder("cases/tieling");
    assert_eq!(jiju::case::lint(&Library::load(&files).unwrap()), []);
}

/// A case is a folder: this one forbids monitoring, of all things, and is heard.
fn a_fourth_case(files: &mut Files) {
    let pair = |zh: &str, en: &str| format!("{{ zh = \"{zh}\", en = \"{en}\" }}");
    let words = pair("某地", "Somewhere");
    files.insert(
        "cases/fourth/case.toml",
        format!("id = \"fourth\"\norder = 4\nname = {words}\nplace = {words}\ntrade = {words}\nsummary = {words}\nverdict = {words}\n"),
    );
    files.insert("cases/fourth/facts.csv", "id,indicator,label_zh,label_en,year,value,unit_zh,unit_en,precision,source_title,source_url,source_date,no_address,note\nX001,firms,企业,Firms,2020,12,家,firms,exact,A page,https://example.org/x,2021,,\n");
    files.insert("cases/fourth/actions.csv", "id,year_from,year_to,instruments,zh,en,kind,problem_zh,problem_en,outcome_zh,outcome_en,evidence,source_title,source_url,no_address,note\n");
    files.insert("cases/fourth/episodes.csv", "id,year_from,year_to,instrument,bundle,lo,hi,grade,counter,situation,conditions,sources,actions,facts,zh,en,note\n");
    files.insert("cases/fourth/sources.csv", "id,title_zh,title_en,url,no_address\n");
    files.insert("cases/fourth/lessons.csv", "id,instrument,kind,condition,strength,episodes,facts,transfers_zh,transfers_en,date_known,status,zh,en\nXL1,INNO_VOUCHER,veto,X:firm_count>=100,1,,X001,各地,anywhere,2020,judgement,企业过百不发券。,No vouchers above a hundred firms.\n");
}

#[test]
fn a_fourth_case_is_a_folder_and_changes_a_verdict() {
    let mut files = Files::shipped();
    a_fourth_case(&mut files);
    let library = Arc::new(Library::load(&files).unwrap());
    assert_eq!(jiju::case::lint(&library), []);
    let force = InForce::new(&library, question_of("liangshan-2023"));
    let advice = advise(&situation_of("liangshan-2023"), &force);
    let verdict = advice.verdict("INNO_VOUCHER").unwrap();
    assert_eq!(verdict.deciding.lesson.as_deref(), Some("XL1"));
    assert_eq!(verdict.list, List::NotAdvised);
    assert!(own("liangshan-2023").verdict("INNO_VOUCHER").unwrap().list.is_advised());
    assert!(advice.cases.iter().any(|c| c == "fourth"));
    files.remove_folder("cases/fourth");
    assert_eq!(Library::load(&files).unwrap().cases.len(), 3);
}

#[test]
fn a_broken_case_is_refused_with_the_place_of_the_fault() {
    let mut files = Files::shipped();
    a_fourth_case(&mut files);
    files.insert("cases/fourth/lessons.csv", "id,instrument,kind,condition,strength,episodes,facts,transfers_zh,transfers_en,date_known,status,zh,en\nXL1,EXPO,veto,X:no_such_field>=100,1,,X001,a,a,2020,judgement,b,b\n");
    let fault = Library::load(&files).unwrap_err().to_string();
    assert!(
        fault.contains("cases/fourth/lessons.csv") && fault.contains("no_such_field"),
        "{fault}"
    );
}

#[test]
fn one_changed_number_in_an_asset_changes_the_advice() {
    let mut files = Files::shipped();
    let path = "cases/tieling/lessons.csv";
    let changed = files.get(path).unwrap().replace("R:G1,0.90,", "R:G1,0.10,");
    assert_ne!(changed, files.get(path).unwrap());
    files.insert(path, changed);
    let library = Arc::new(Library::load(&files).unwrap());
    let question = Question { as_of: Some(2016), ..Question::default() };
    let force = InForce::new(&library, question.clone());
    let after = advise(&situation_of("tieling-2010"), &force);
    let before = ask("tieling-2010", question);
    let score = |a: &Advice| a.verdict("LAND_BASE").unwrap().appraisal.score;
    assert!(score(&after).lo > score(&before).lo);
}

#[test]
fn the_unit_a_figure_is_written_in_changes_no_verdict() {
    let mut doc = document("liangshan-2023");
    let datum = doc.profiles[0].fields.get_mut("output_mn_cny").unwrap();
    datum.value = jiju::document::Value::Range(200.0, 300.0);
    datum.unit = Some("yi_cny".into());
    let (a, b) = (situation_of("liangshan-2023"), situation_in(&doc));
    assert_eq!(a.interval("output_mn_cny"), b.interval("output_mn_cny"));
    assert_eq!(b.interval("output_mn_cny"), Interval::new(20_000.0, 30_000.0));
}

#[test]
fn borderline_counts_as_unknown_for_continuous_fields_only() {
    let force = everything();
    let with = |field: &str, x: f64| {
        let mut s = situation_of("suizhou-2024");
        s.set(field, Known::Quantity(Interval::point(x).unwrap()));
        let advice = advise(&s, &force);
        advice
            .verdict(if field == "unlicensed_share" { "REG_BRAND" } else { "EXPO" })
            .unwrap()
            .clone()
    };
    // REG_BRAND is refused from 0.15 on: at 0.149 it is held back, not passed.
    assert_eq!(with("unlicensed_share", 0.20).deciding.lesson.as_deref(), Some("LL06"));
    let near = with("unlicensed_share", 0.149);
    assert!(near.reasons.iter().any(|r| r.borderline && r.lesson.as_deref() == Some("LL06")));
    // Firms are counted: 31 of 30 is no borderline.
    assert!(with("firm_count", 31.0).reasons.iter().all(|r| !r.borderline));
    assert_eq!(with("firm_count", 29.0).list, List::NotAdvised);
}

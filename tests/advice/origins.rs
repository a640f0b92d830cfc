//! Every number on the screen can say where it comes from, and one changed fact reaches all.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
#![allow(clippy::disallowed_methods)] // A test writes files as it likes.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::common::SAMPLES;
use jiju::advice::{ALL, sentence};
use jiju::app::{AdvicePart, Command, Page, Record, View, Workbench};
use jiju::assets::Files;
use jiju::brief::{Input, outline};
use jiju::case::Fact;
use jiju::document::{Audience, BriefChoices};
use jiju::figure::{figures, fonts};
use jiju::file::sample;
use jiju::study::Knowledge;
use jiju::text::{Language, range, rounded, two_decimals};

static KNOWLEDGE: LazyLock<Knowledge> =
    LazyLock::new(|| Knowledge::load(Files::shipped()).unwrap());

const BOTH: [Language; 2] = [Language::Zh, Language::En];

fn window(knowledge: &Knowledge, name: &str, view: View) -> Harness<'static, Workbench> {
    let bench = Workbench::new(knowledge, sample(&knowledge.files, name).unwrap(), view);
    let mut harness = Harness::builder()
        // Tall, so that nothing is scrolled out of sight.
        .with_size(egui::vec2(1366.0, 6000.0))
        .with_context_setup(fonts::install)
        .build_ui_state(|ui, bench: &mut Workbench| bench.ui(ui), bench);
    harness.state_mut().finish_background();
    harness.run();
    harness
}

/// Every text on the screen.
fn texts(h: &Harness<'static, Workbench>) -> Vec<String> {
    h.query_all_by(|_| true)
        .flat_map(|n| {
            let node = n.accesskit_node();
            [node.label(), node.value()].into_iter().flatten().collect::<Vec<_>>()
        })
        .collect()
}

/// The numbers of a text: digits with what stands between them.
fn numbers(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut number = String::new();
    for c in text.chars().chain([' ']) {
        if c.is_ascii_digit() || (!number.is_empty() && matches!(c, '.' | '\u{2009}' | ',')) {
            number.push(c);
        } else if !number.is_empty() {
            found.push(number.trim_end_matches(['.', ',', '\u{2009}']).to_owned());
            number.clear();
        }
    }
    found
}

/// What the library says in words or figures, in one language.
fn library_texts(l: Language) -> Vec<String> {
    let library = &KNOWLEDGE.library;
    // Facts, episodes, lessons, laws, instruments, as they ship.
    let mut all: Vec<String> =
        KNOWLEDGE.files.below("cases").map(|(_, text)| text.to_owned()).collect();
    all.extend(KNOWLEDGE.files.below("catalogue").map(|(_, text)| text.to_owned()));
    for case in &library.cases {
        all.extend(case.facts.iter().map(|f| f.shown(l)));
        let counts = [
            case.facts.len(),
            case.actions.len(),
            case.episodes.len(),
            case.lessons.len(),
            case.sources.len(),
            case.gaps.len(),
            case.stages.len(),
        ];
        all.extend(counts.map(|n| n.to_string()));
        all.extend(case.stages.iter().map(|s| format!("{} {}", s.from, s.to)));
        all.extend(case.actions.iter().map(|a| format!("{} {}", a.from, a.to)));
        for e in &case.episodes {
            all.push(format!("{} {}", e.from, e.to));
            let o = e.outcome;
            all.push(range(o.lo(), o.hi(), two_decimals));
            for (field, known) in &e.situation {
                let field = library.words.field(field).unwrap();
                all.push(jiju::profile::show(field, known, &library.words, l));
            }
        }
    }
    all.extend(library.comparators.iter().map(|f| f.shown(l)));
    all
}

/// A figure is written with fewer decimals on the screen than in the files.
fn with_shorter(all: &[String]) -> BTreeSet<String> {
    let mut known: BTreeSet<String> = all.iter().flat_map(|t| numbers(t)).collect();
    let shorter: Vec<String> = known
        .iter()
        .filter_map(|n| n.replace(['\u{2009}', ','], "").parse::<f64>().ok())
        .flat_map(|x| [two_decimals(x), rounded(x, 2), rounded(x * 100.0, 1), rounded(x, 0)])
        .collect();
    known.extend(shorter);
    known
}

/// The numbers of the library, once for each language: it is large and the same for every sample.
static OF_LIBRARY: LazyLock<[BTreeSet<String>; 2]> =
    LazyLock::new(|| BOTH.map(|l| with_shorter(&library_texts(l))));

/// Every number with an origin that a profile holds or that follows from it. Built from the data,
/// not from the screen.
fn origins(h: &Harness<'static, Workbench>, l: Language) -> BTreeSet<String> {
    let bench = h.state();
    let (found, library) = (&bench.derived().found, &KNOWLEDGE.library);
    let mut all: Vec<String> = Vec::new();
    // The profile and what follows from it.
    all.push(jiju::document::to_json(bench.document()));
    for (id, value) in found.situation.iter() {
        let field = library.words.field(id).unwrap();
        all.push(jiju::profile::show(field, &value.known, &library.words, l));
    }
    for s in &found.advice.diagnosis.severities {
        all.push(range(s.severity.lo, s.severity.hi, two_decimals));
        all.push(s.signals.len().to_string());
        all.extend((0..=s.signals.len()).map(|n| n.to_string()));
    }
    for v in &found.advice.verdicts {
        all.push(sentence(&v.deciding, library, l));
        all.extend(v.reasons.iter().map(|r| sentence(r, library, l)));
        all.push(v.instrument.lead_months.to_string());
        for e in &v.support.episodes {
            let near = e.similarity.global;
            all.push(range(near.lo, near.hi, two_decimals));
            all.push(two_decimals(e.weight.mid));
        }
        for i in bench.derived().influence[&v.instrument.id].values() {
            all.push(sentence(&i.deciding, library, l));
        }
    }
    // What would change a verdict: computed from the rules, and recomputed by the tests on it.
    for id in bench.derived().flips.keys() {
        for flip in found.flips(id) {
            all.extend(flip.changes.iter().map(|c| c.said(library, l)));
            all.extend(flip.deciding.map(|ground| sentence(&ground, library, l)));
        }
    }
    let paths = &found.paths;
    let written = |e: jiju::measure::Estimate| range(e.lo, e.hi, two_decimals);
    for f in &paths.fits {
        all.push(written(f.fit));
        all.extend(f.factors.iter().flat_map(|x| [written(x.signal), written(x.factor)]));
    }
    all.extend(paths.lenses.iter().map(|x| written(x.strength)));
    for (signal, unit) in paths.lenses.iter().flat_map(|x| &x.signals).filter_map(|s| {
        let jiju::advice::paths::SignalOf::Indicator(id) = &s.of else { return Some((s, "share")) };
        Some((s, KNOWLEDGE.registry.declaration(id)?.unit.as_str()))
    }) {
        let shown = |x| jiju::profile::show_number(x, unit, &library.words, l);
        all.extend(signal.known.map(shown));
    }
    for p in &paths.niches.places {
        all.extend([p.density, p.appeal, p.linkage].map(written));
    }
    for path in &library.catalogue.upgrading.paths {
        for f in &path.factors {
            let unit = f.field.as_ref().and_then(|id| library.words.field(id)).map(|f| &f.unit);
            for x in [f.from, f.to] {
                let x = jiju::measure::Interval::point(x).unwrap();
                all.extend(unit.map(|u| jiju::profile::show_number(x, u, &library.words, l)));
            }
        }
    }
    // Counts of what is listed, grades from 0 to 5, row numbers.
    all.extend((0..=60).map(|n: i32| n.to_string()));
    all.push(rounded(found.issues.len() as f64, 0));
    for figure in &bench.derived().figures {
        all.push(format!("{} {} {}", figure.title, figure.reading, figure.source));
        all.extend(figure.table.rows.iter().flatten().cloned());
    }
    if let Some(figure) = bench.derived().timeline() {
        all.push(format!("{} {} {}", figure.title, figure.reading, figure.source));
        all.extend(figure.table.rows.iter().flatten().cloned());
    }
    with_shorter(&all)
}

#[test]
fn every_number_on_advice_and_cases_has_an_origin() {
    for name in SAMPLES {
        for (l, of_library) in BOTH.into_iter().zip(OF_LIBRARY.iter()) {
            let mut looks: Vec<Vec<Command>> = ["LAND_BASE", "LIC_REGULARISE", "ONE_STOP"]
                .map(|id| vec![Command::Go(Page::Advice), Command::Instrument(id.to_owned())])
                .into();
            for case in &KNOWLEDGE.library.cases {
                looks.push(vec![Command::Go(Page::Cases), Command::Case(case.id.clone())]);
            }
            looks.push(vec![Command::Go(Page::Advice), Command::GoAdvice(AdvicePart::Paths)]);
            let mut h = window(&KNOWLEDGE, name, View { language: l, ..View::default() });
            for look in looks {
                let ctx = h.ctx.clone();
                for command in look.clone() {
                    h.state_mut().carry_out(&ctx, command);
                }
                h.state_mut().finish_background();
                h.run();
                let known = origins(&h, l);
                let shown = texts(&h);
                assert!(shown.len() > 40, "the page was read");
                for text in shown {
                    for number in numbers(&text) {
                        assert!(
                            known.contains(&number) || of_library.contains(&number),
                            "{name} {look:?}: no origin for {number} in: {text}"
                        );
                    }
                }
            }
        }
    }
}

fn brief_of(bench: &Workbench, knowledge: &Knowledge, l: Language) -> String {
    let profile = &bench.document().profiles[0];
    let derived = bench.derived();
    let input = Input {
        profile,
        found: &derived.found,
        influence: &derived.influence,
        unlocks: &[],
        knowledge,
        figures: figures(profile, &derived.found, knowledge, l),
    };
    // Thin spaces are written out by the debug form.
    let choices = BriefChoices { audience: Audience::WorkingGroup, ..BriefChoices::default() };
    format!("{:?}", outline(input, &choices, l).blocks).replace("\\u{2009}", "\u{2009}")
}

/// The shipped files with one number of one fact changed.
fn with_changed(fact: &Fact, new: &str) -> Option<Files> {
    let path = format!("cases/{}/facts.csv", fact.case);
    let mut files = Files::shipped();
    let text = files.get(&path).unwrap().to_owned();
    let cell = format!(",{},", fact.value);
    let line = text.lines().find(|line| line.starts_with(&format!("{},", fact.id)))?;
    (line.matches(&cell).count() == 1).then(|| {
        let changed = line.replacen(&cell, &format!(",{new},"), 1);
        files.insert(path, text.replacen(line, &changed, 1));
        files
    })
}

#[test]
fn one_changed_fact_reaches_screen_json_and_brief() {
    let bench = |knowledge, language| {
        let document = sample(&KNOWLEDGE.files, "teaching").unwrap();
        Workbench::new(knowledge, document, View { language, ..View::default() })
    };
    // A fact that the brief tells, with a number that stands nowhere else.
    let told = brief_of(&bench(&KNOWLEDGE, Language::Zh), &KNOWLEDGE, Language::Zh);
    let facts = KNOWLEDGE.library.cases.iter().flat_map(|c| &c.facts);
    let (fact, files) = facts
        .filter(|f| told.contains(&format!("{}{}年{}", f.label.zh, f.year, f.shown(Language::Zh))))
        .find_map(|f| Some((f, with_changed(f, "987654")?)))
        .expect("the brief tells a fact of a case");
    let folder = tempfile::tempdir().unwrap();
    let case = folder.path().join(&fact.case);
    std::fs::create_dir(&case).unwrap();
    for (path, text) in files.below(&format!("cases/{}", fact.case)) {
        std::fs::write(case.join(path.rsplit('/').next().unwrap()), text).unwrap();
    }
    let knowledge = &Knowledge::load(files).unwrap();
    let fact = knowledge.library.fact(&fact.id).unwrap();
    for l in BOTH {
        let shown = fact.shown(l);
        let trail = vec![Record::Fact(fact.id.clone())];
        let view = View { page: Page::Advice, language: l, trail, ..View::default() };
        let h = window(knowledge, "teaching", view);
        assert!(texts(&h).iter().any(|t| t.contains(&shown)), "{shown} on the screen");
        let brief = brief_of(&bench(knowledge, l), knowledge, l);
        assert!(brief.contains(&shown), "{shown} in the brief");
    }
    let json = std::process::Command::new(env!("CARGO_BIN_EXE_jiju"))
        .args(["cases", "--json", "--case"])
        .arg(&case)
        .output()
        .unwrap();
    let json = String::from_utf8(json.stdout).unwrap();
    assert!(json.contains("987654"), "in the JSON");
}

#[test]
fn the_influence_names_every_case_and_none() {
    let h = window(&KNOWLEDGE, "liangshan-2007", View { page: Page::Advice, ..View::default() });
    for without in h.state().derived().influence.values() {
        let mut names: Vec<&str> = without.keys().map(String::as_str).collect();
        names.sort_unstable();
        assert_eq!(names, [ALL, "hubei", "liangshan", "tieling"]);
    }
}

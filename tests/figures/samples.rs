//! Every figure of every sample: words, tables, pictures and SVG, in both languages.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::common::drawn::{balanced, draw};
use crate::common::{SAMPLES, document, question_of};
use jiju::assets::Files;
use jiju::case::Question;
use jiju::document::{Datum, Profile, Status, Target, Value};
use jiju::figure::{Figure, Theme, figures};
use jiju::study::{Findings, Knowledge};
use jiju::text::Language;

static KNOWLEDGE: LazyLock<Knowledge> =
    LazyLock::new(|| Knowledge::load(Files::shipped()).unwrap());
const LANGUAGES: [Language; 2] = [Language::Zh, Language::En];

fn of_profile(profile: &Profile, question: Question, language: Language) -> Vec<Figure> {
    let found = Findings::of(profile, question, &KNOWLEDGE);
    figures(profile, &found, &KNOWLEDGE, language)
}

fn of_sample(name: &str, language: Language) -> Vec<Figure> {
    of_profile(&document(name).profiles[0], question_of(name), language)
}

#[test]
fn every_figure_says_what_it_shows() {
    for name in SAMPLES {
        let mut ids: Vec<Vec<String>> = Vec::new();
        for language in LANGUAGES {
            let all = of_sample(name, language);
            assert!(all.len() > 3, "{name} has {} figures", all.len());
            for f in &all {
                let texts = [&f.title, &f.reading, &f.source];
                assert!(texts.iter().all(|t| !t.trim().is_empty()), "{name} {}", f.id);
                assert!(!f.table.rows.is_empty(), "{name} {}", f.id);
                for row in &f.table.rows {
                    assert_eq!(row.len(), f.table.head.len(), "{name} {}", f.id);
                    let empty = row.iter().any(|cell| cell.trim().is_empty());
                    assert!(!empty, "{name} {}: {row:?}", f.id);
                }
                let cells = f.table.rows.iter().flatten();
                for text in texts.into_iter().chain(cells).chain([&f.unit]) {
                    let odd = ["NaN", "inf ", "inf%", "Infinity"].iter().any(|o| text.contains(o));
                    assert!(!odd, "{name} {}: {text}", f.id);
                }
                assert_eq!(
                    f.fictitious.is_some(),
                    name == "teaching" && !f.id.starts_with("case."),
                    "{name} {}",
                    f.id
                );
            }
            let unique: BTreeSet<&String> = all.iter().map(|f| &f.id).collect();
            assert_eq!(unique.len(), all.len(), "{name} has an id twice");
            ids.push(all.into_iter().map(|f| f.id).collect());
        }
        assert_eq!(ids[0], ids[1], "{name}: ids depend on the language");
    }
}

#[test]
fn english_has_no_chinese_of_ours() {
    let chinese = |t: &str| t.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    for name in SAMPLES {
        for f in of_sample(name, Language::En) {
            for text in [&f.title, &f.unit, &f.reading] {
                assert!(!chinese(text), "{name} {}: {text}", f.id);
            }
            assert!(f.table.head.iter().all(|t| !chinese(t)), "{name} {}", f.id);
        }
    }
}

#[test]
fn every_figure_draws_in_every_theme_without_a_missing_glyph() {
    for name in SAMPLES {
        for language in LANGUAGES {
            for (i, f) in of_sample(name, language).iter().enumerate() {
                // The kinds repeat; every theme and width still meets each kind many times.
                let theme = Theme::ALL[i % Theme::ALL.len()];
                let width = [420.0, 900.0, 1100.0][i % 3];
                draw(f, theme, width);
            }
        }
    }
}

#[test]
fn svg_is_well_formed_and_holds_the_title() {
    for name in ["liangshan-2023", "tieling-2010", "teaching"] {
        for language in LANGUAGES {
            for f in of_sample(name, language).iter().step_by(3) {
                for width in [420.0, 900.0] {
                    let svg = f.svg(width);
                    assert!(!svg.contains("NaN") && !svg.contains("inf\""), "{}", f.id);
                    assert!(svg.contains(&format!("<title>{}", escaped(&f.title))), "{}", f.id);
                    balanced(&svg);
                }
            }
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[test]
fn the_svg_holds_what_the_table_holds() {
    let all = of_sample("tieling-2012", Language::Zh);
    let funnel = all.iter().find(|f| f.id == "funnel").unwrap();
    let svg = funnel.svg(900.0);
    for row in &funnel.table.rows {
        assert!(svg.contains(&row[0]) && svg.contains(&row[1]), "{row:?}");
    }
    let all = of_sample("tieling-2010", Language::En);
    let targets = all.iter().find(|f| f.id == "targets").unwrap();
    let svg = targets.svg(900.0);
    assert!(targets.table.rows.iter().all(|row| svg.contains(&row[2])), "{svg}");
    let all = of_sample("teaching", Language::Zh);
    let strips = all.iter().find(|f| f.id == "severities").unwrap();
    let svg = strips.svg(900.0);
    assert!(strips.table.rows.iter().all(|row| svg.contains(&row[0]) && svg.contains(&row[2])));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let once = || {
        let all = of_sample("suizhou-2018", Language::Zh);
        let f = all.iter().find(|f| f.id == "concentration").unwrap();
        (f.picture(420.0, 1.0), f.svg(900.0))
    };
    let (a, b) = (once(), once());
    assert_eq!(a.1, b.1);
    assert!(a.0 == b.0);
    let first = a.0.pixels[0];
    assert!(a.0.pixels.iter().any(|p| *p != first), "nothing is drawn");
}

#[test]
fn odd_numbers_do_no_harm() {
    let odd = [0.0, -5.0, 1e12, -1e12, 1e-9, 0.1, 7.0, 1e300];
    for pick in 0..odd.len() {
        let mut profile = Profile { id: "odd".into(), year: Some(2020), ..Profile::default() };
        for (i, id) in ["output_mn_cny", "profit_mn_cny", "licensed_makers"].iter().enumerate() {
            let series = profile.series.entry((*id).to_owned()).or_default();
            for (k, year) in [1900, 2001, 2002, 2010, 2020].into_iter().enumerate() {
                let x = odd[(pick + i + k) % odd.len()];
                let value = if k == 2 { Value::Range(x - 1.0, x + 1.0) } else { Value::Number(x) };
                series.insert(
                    year,
                    Datum { value, status: Some(Status::Claimed), ..Datum::default() },
                );
            }
        }
        profile.targets.push(Target {
            series: "output_mn_cny".into(),
            due: 2020,
            aim: Datum::number(odd[pick]),
            found: Datum::number(odd[(pick + 3) % odd.len()]),
            ..Target::default()
        });
        for f in of_profile(&profile, Question::default(), Language::Zh) {
            if !f.id.starts_with("case.") {
                draw(&f, Theme::Light, 420.0);
                assert!(f.table.rows.iter().flatten().all(|c| !c.contains("NaN")), "{}", f.id);
            }
        }
    }
    let years = [i32::MIN, -1, 0, 2000, i32::MAX];
    let mut profile = Profile::default();
    let series = profile.series.entry("output_mn_cny".into()).or_default();
    series.extend(years.map(|y| (y, Datum::number(1.0))));
    for f in of_profile(&profile, Question::default(), Language::En) {
        draw(&f, Theme::Dark, 420.0);
    }
    assert!(!of_profile(&Profile::default(), Question::default(), Language::Zh).is_empty());
}

#[test]
fn the_verb_lists_draws_and_refuses() {
    let run = |arguments: &[&str]| {
        let binary = env!("CARGO_BIN_EXE_jiju");
        std::process::Command::new(binary).args(arguments).output().unwrap()
    };
    let listed = String::from_utf8(run(&["figure", "tieling-2012"]).stdout).unwrap();
    assert!(listed.lines().any(|l| l.starts_with("funnel\t")), "{listed}");
    let folder = tempfile::tempdir().unwrap();
    for (name, starts) in [("a.svg", b"<svg".as_slice()), ("a.png", b"\x89PNG".as_slice())] {
        let path = folder.path().join(name);
        let path = path.to_str().unwrap();
        let arguments =
            ["figure", "tieling-2012", "funnel", "-o", path, "--scale", "1", "--width", "480"];
        assert!(run(&arguments).status.success());
        assert!(std::fs::read(path).unwrap().starts_with(starts));
    }
    for wrong in [
        ["figure", "tieling-2012", "nothing", "-o", "a.svg"].as_slice(),
        &["figure", "tieling-2012", "funnel"],
        &["figure", "tieling-2012", "funnel", "-o", "a.gif"],
        &["figure", "tieling-2012", "funnel", "-o", "a.svg", "--width", "9"],
    ] {
        let output = run(wrong);
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        assert_eq!(String::from_utf8(output.stderr).unwrap().lines().count(), 1);
    }
}

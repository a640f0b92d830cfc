//! Verdicts on the samples, frozen: a change of a rule or a number shows here before it ships.
//!
//! After a change that is meant, run with `UPDATE_GOLDEN=1` and read the difference.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::float_cmp)]

use std::fmt::Write;
use std::path::Path;

use crate::common::*;
use jiju::advice::advise;
use jiju::case::{InForce, Question};

fn lines(name: &str, question: Question) -> String {
    let force = InForce::new(&LIBRARY, question);
    let advice = advise(&situation_of(name), &force);
    let mut out = String::new();
    let as_of = force.question.as_of.map_or("everything known".into(), |y| format!("as of {y}"));
    writeln!(out, "{name}, {as_of}").unwrap();
    let binding: Vec<String> = advice
        .diagnosis
        .binding
        .iter()
        .map(|id| {
            let s = advice.diagnosis.of(id);
            format!("{id} {:.3}..{:.3}", s.lo, s.hi)
        })
        .collect();
    writeln!(out, "  problems: {}", binding.join(", ")).unwrap();
    for v in &advice.verdicts {
        let (s, d) = (v.appraisal.score, &v.deciding);
        let from: Vec<&str> = [&d.field, &d.lesson, &d.law, &d.episode, &d.failure]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        writeln!(
            out,
            "  {:<20} {:<22} {:+.3} {:+.3} {:+.3}  {} {}",
            v.instrument.id,
            v.kind.id(),
            s.lo,
            s.mid,
            s.hi,
            d.kind.id(),
            from.join(" ")
        )
        .unwrap();
    }
    out
}

#[test]
fn verdicts_on_the_samples() {
    let mut text = String::new();
    for name in SAMPLES {
        text += &lines(name, question_of(name));
        text += "\n";
    }
    text += &lines("tieling-2010", Question { as_of: Some(2016), ..Question::default() });
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/verdicts.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        jiju::file::write(&path, text.as_bytes()).unwrap();
        return;
    }
    let frozen = std::fs::read_to_string(&path).unwrap();
    for (i, (a, b)) in frozen.lines().zip(text.lines()).enumerate() {
        assert_eq!(a.trim_end(), b.trim_end(), "line {} of tests/golden/verdicts.txt", i + 1);
    }
    assert_eq!(frozen.lines().count(), text.lines().count());
}

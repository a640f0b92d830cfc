//! Problems that bind, how severe, what shows them, why government may act.

use crate::advice::{Release, Severity, Turn, kind_name, pays_said, release};
use crate::case::Failure;
use crate::text::{range, two_decimals, words};

use super::build::Builder;
use super::model::Origin;
use super::plates;
use super::section::Section;
use super::summary::nothing_binds;

/// Open problems named.
const OPEN: usize = 6;

pub(super) fn write(b: &mut Builder<'_>) {
    let l = b.l;
    b.section(Section::Problems);
    let diagnosis = &b.input.found.advice.diagnosis;
    if b.input.found.advice.no_problem() {
        let text = nothing_binds(b);
        b.about("none");
        b.runs(vec![(text, true)], vec![Origin::Count]);
    }
    // Before the text: a tall figure after it would leave half a page empty.
    if b.is_full() {
        b.about("figure");
        plates::of_the_problems(b);
    }
    for severity in diagnosis.binding.iter().filter_map(|id| diagnosis.find(id)) {
        problem(b, severity);
    }
    // The graver of the open ones: by what they may reach.
    let mut open: Vec<String> = diagnosis.open.clone();
    open.sort_by(|a, b| diagnosis.of(b).hi.total_cmp(&diagnosis.of(a).hi));
    let all_open = open.len();
    open.truncate(OPEN);
    let named = |ids: &[String]| -> (String, Vec<Origin>) {
        let names: Vec<&str> = ids.iter().map(|id| b.failure(id)).collect();
        (b.names(&names), ids.iter().cloned().map(Origin::Catalogue).collect())
    };
    let (more, more_of) = named(&diagnosis.unlisted);
    let (open, mut open_of) = named(&open);
    if !more_of.is_empty() {
        b.about("unlisted");
        b.say(words::out_unlisted(l, more), more_of);
    }
    if !open_of.is_empty() {
        open_of.push(Origin::Count);
        b.about("open");
        b.say(words::brief_open_problems(l, all_open, open), open_of);
    }
}

/// What would overturn the finding.
fn overturned(b: &Builder<'_>, s: &Severity, failure: &Failure) -> Option<String> {
    let (l, library) = (b.l, b.library());
    let low = library.catalogue.scoring.binding.low;
    let said = |turns: Vec<Turn>| {
        let situation = &b.input.found.situation;
        let told: Vec<String> =
            turns.iter().filter_map(|t| t.said(situation, library, l)).collect();
        (!told.is_empty()).then(|| b.clauses(&told))
    };
    Some(match release(s, failure, low, &library.words) {
        Release::OneOf(turns) => words::brief_overturned(l, said(turns)?),
        Release::Together(turns) => words::brief_overturned_together(l, said(turns)?),
    })
}

fn problem(b: &mut Builder<'_>, s: &Severity) {
    let (l, library) = (b.l, b.library());
    let Some(failure) = library.catalogue.failure(&s.failure) else { return };
    b.part(failure.name.get(l));
    let severity = range(s.severity.lo, s.severity.hi, two_decimals);
    let known = s.signals.iter().filter(|x| !x.known.is_unknown());
    let (known, mut origins) = b.values(known.map(|x| x.field.as_str()));
    let unknown: Vec<&str> =
        s.signals.iter().filter(|x| x.known.is_unknown()).map(|x| b.field_name(&x.field)).collect();
    let mut runs = vec![
        (failure.sentence.get(l).to_owned(), false),
        (words::brief_severity(l, severity, kind_name(s.kind, l)), true),
    ];
    if !known.is_empty() {
        runs.push((words::brief_signals(l, known), false));
    }
    if !unknown.is_empty() {
        runs.push((words::brief_signals_unknown(l, b.names(&unknown)), false));
    }
    if b.is_full() {
        runs.push((words::brief_rationale(l, failure.rationale.get(l)), false));
    }
    origins.extend(s.signals.iter().map(|x| Origin::Field(x.field.clone())));
    if b.is_full() {
        runs.extend(overturned(b, s, failure).map(|text| (text, false)));
        let pays = pays_said(failure, &b.input.found.situation, library, l);
        runs.extend(pays.map(|text| (text, false)));
        let field = failure.relief.as_ref().and_then(|r| r.field.clone());
        origins.extend(field.map(Origin::Field));
    }
    origins.extend([Origin::Catalogue(s.failure.clone()), Origin::Judgement]);
    b.about(&s.failure);
    b.runs(runs, origins);
}

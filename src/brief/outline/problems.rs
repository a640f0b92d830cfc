//! Section 2: problems that bind, how severe, what shows them, why government may act.

use crate::advice::Severity;
use crate::case::FailureKind;
use crate::profile::show;
use crate::text::{Language, range, two_decimals, words};

use super::build::Builder;
use super::model::Origin;
use super::plates;
use super::summary::nothing_binds;

/// Open problems named.
const OPEN: usize = 6;

pub(super) fn write(b: &mut Builder<'_>) {
    let l = b.l;
    b.section(&words::brief_problems(l));
    let diagnosis = &b.input.found.advice.diagnosis;
    if b.input.found.advice.no_problem() {
        let text = nothing_binds(b);
        b.runs(vec![(text, true)], vec![Origin::Count]);
    }
    // Before the text: a tall figure after it would leave half a page empty.
    plates::of_the_problems(b);
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
        b.say(words::out_unlisted(l, more), more_of);
    }
    if !open_of.is_empty() {
        open_of.push(Origin::Count);
        b.say(words::brief_open_problems(l, all_open, open), open_of);
    }
}

fn problem(b: &mut Builder<'_>, s: &Severity) {
    let (l, library) = (b.l, b.library());
    let Some(failure) = library.catalogue.failure(&s.failure) else { return };
    b.part(failure.name.get(l));
    let severity = range(s.severity.lo, s.severity.hi, two_decimals);
    let known: Vec<String> = s
        .signals
        .iter()
        .filter(|x| !x.known.is_unknown())
        .filter_map(|x| {
            let field = library.words.field(&x.field)?;
            let value = show(field, &x.known, &library.words, l);
            Some(words::out_signal(l, field.name.get(l), value))
        })
        .collect();
    let unknown: Vec<&str> =
        s.signals.iter().filter(|x| x.known.is_unknown()).map(|x| b.field_name(&x.field)).collect();
    let mut runs = vec![
        (failure.sentence.get(l).to_owned(), false),
        (words::brief_severity(l, severity, kind(s.kind, l)), true),
    ];
    if !known.is_empty() {
        runs.push((words::brief_signals(l, b.clauses(&known)), false));
    }
    if !unknown.is_empty() {
        runs.push((words::brief_signals_unknown(l, b.names(&unknown)), false));
    }
    runs.push((words::brief_rationale(l, failure.rationale.get(l)), false));
    let mut origins: Vec<Origin> =
        s.signals.iter().map(|x| Origin::Field(x.field.clone())).collect();
    origins.extend([Origin::Catalogue(s.failure.clone()), Origin::Judgement]);
    b.runs(runs, origins);
}

fn kind(kind: FailureKind, l: Language) -> String {
    match kind {
        FailureKind::Market => words::kind_market(l),
        FailureKind::System => words::kind_system(l),
        FailureKind::Factor => words::kind_factor(l),
        FailureKind::Industry => words::kind_industry(l),
        FailureKind::Government => words::kind_government(l),
        FailureKind::Ignorance => words::kind_ignorance(l),
    }
}

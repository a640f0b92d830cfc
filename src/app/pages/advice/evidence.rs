//! Lines on what something rests on: values that open their record, unknown figures that open the
//! form, records of cases that take part, tests with their weights.

use egui::{Response, Ui};

use crate::advice::{AnswerReading, TestReading};
use crate::case::{Basis, CaseRecord, CaseRef, Scale};
use crate::measure::Interval;
use crate::profile::{Known, show_number};
use crate::text::{rounded, two_decimals, words};

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::view::Record;
use super::super::super::widgets::{mark, paragraph};

/// The name of a field or an indicator.
pub(super) fn basis_name<'a>(cx: Cx<'a>, basis: &'a Basis) -> &'a str {
    match basis {
        Basis::Field(id) => cx.words().field(id).map_or(id, |f| f.name.get(cx.l)),
        Basis::Reading(id) => {
            cx.knowledge.registry.declaration(id).map_or(id, |d| d.name.get(cx.l))
        }
    }
}

/// A value in the unit in which the field or the indicator is shown.
pub(super) fn basis_value(cx: Cx<'_>, basis: &Basis, known: &Known) -> String {
    match (basis, known) {
        (_, Known::Unknown) => words::unknown(cx.l),
        (Basis::Field(id), known) => {
            cx.words().field(id).map_or_else(String::new, |f| cx.shown(f, known))
        }
        (Basis::Reading(id), Known::Quantity(x)) => {
            let unit = cx.knowledge.registry.declaration(id).map_or("", |d| d.unit.as_str());
            show_number(*x, unit, cx.words(), cx.l)
        }
        (Basis::Reading(_), Known::Word(word)) => word.clone(),
    }
}

/// Where more is told of a known value: its record, or the indicator's page.
fn record_of(basis: &Basis) -> Command {
    match basis {
        Basis::Field(id) => Command::Record(Record::Field(id.clone())),
        Basis::Reading(id) => Command::Indicator(id.clone()),
    }
}

/// Where an unknown value is filled in: the form, or the page that says what an indicator needs.
pub(super) fn fill_in(cx: Cx<'_>, basis: &Basis) -> Command {
    match basis {
        Basis::Field(id) => {
            let section = cx.words().field(id).map_or("", |f| f.section.as_str());
            Command::Seek(id.clone(), section.to_owned())
        }
        Basis::Reading(id) => Command::Indicator(id.clone()),
    }
}

/// A small link.
pub(super) fn small_link(ui: &mut Ui, cx: Cx<'_>, text: impl Into<String>) -> Response {
    ui.link(cx.note(text).color(cx.tokens.accent))
}

/// Known values as links to their records, with what each test asks on hover.
pub(super) fn values(ui: &mut Ui, cx: Cx<'_>, lead: &str, tests: &[&TestReading]) {
    if tests.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(8.0, 2.0);
        if !lead.is_empty() {
            ui.label(cx.note(lead));
        }
        for t in tests {
            let basis = &t.test.basis;
            let value = basis_value(cx, basis, &t.known);
            let text = words::out_signal(cx.l, basis_name(cx, basis), value);
            if small_link(ui, cx, text).on_hover_text(test_line(cx, t)).clicked() {
                cx.send(record_of(basis));
            }
        }
    });
}

/// Unknown values as links to where they are filled in.
pub(super) fn unknowns<'a>(ui: &mut Ui, cx: Cx<'_>, bases: impl IntoIterator<Item = &'a Basis>) {
    let mut bases = bases.into_iter().peekable();
    if bases.peek().is_none() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(8.0, 2.0);
        ui.label(cx.tinted(words::cluster_unknown(cx.l), cx.tokens.unknown));
        for basis in bases {
            let name = basis_name(cx, basis);
            let link = small_link(ui, cx, name).accessible_name(words::ind_fill(cx.l, name));
            if link.clicked() {
                cx.send(fill_in(cx, basis));
            }
        }
    });
}

/// Records of cases that take part, as links; says so where none does.
pub(super) fn cases(ui: &mut Ui, cx: Cx<'_>, lead: String, refs: &[&CaseRef]) {
    let force = &cx.found().force;
    let speaking: Vec<&&CaseRef> = refs.iter().filter(|r| force.admits(r)).collect();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(8.0, 2.0);
        ui.label(cx.note(lead));
        if speaking.is_empty() {
            ui.label(cx.note(words::emphasis_no_case(cx.l)));
        }
        for r in speaking {
            case_link(ui, cx, r);
        }
    });
}

fn case_link(ui: &mut Ui, cx: Cx<'_>, r: &CaseRef) {
    let l = cx.l;
    let Some(case) = cx.library().case(&r.case) else { return };
    let name = case.short_name(l);
    let (text, told, record) = match &r.record {
        CaseRecord::Lesson(id) => {
            let told = cx.library().lesson(id).map_or("", |x| x.sentence.get(l));
            (words::decided_lesson(l, name, id), told, Record::Lesson(id.clone()))
        }
        CaseRecord::Episode(id) => {
            let told = case.episode(id).map_or("", |x| x.story.get(l));
            (words::decided_episode(l, name, id), told, Record::Episode(id.clone()))
        }
        CaseRecord::Fact(id) => {
            let told = case.fact(id).map_or("", |x| x.label.get(l));
            (words::case_fact(l, name, id), told, Record::Fact(id.clone()))
        }
    };
    if small_link(ui, cx, text).on_hover_text(told).clicked() {
        cx.send(Command::Record(record));
    }
}

/// One test in words: where it is 0 and 1, and its weight.
pub(super) fn test_line(cx: Cx<'_>, t: &TestReading) -> String {
    let (l, basis) = (cx.l, &t.test.basis);
    let name = match &t.test.note {
        Some(note) => words::cluster_test_asks(l, basis_name(cx, basis), note.get(l)),
        None => basis_name(cx, basis).to_owned(),
    };
    let weight = rounded(t.test.weight, 2);
    match &t.test.scale {
        Scale::Ramp(ramp) => {
            let shown = |x| {
                Interval::point(x)
                    .map_or_else(String::new, |x| basis_value(cx, basis, &Known::Quantity(x)))
            };
            words::cluster_test(l, name, shown(ramp.from), shown(ramp.to), weight)
        }
        Scale::Words(values) => {
            let told: Vec<String> = values
                .iter()
                .map(|(word, x)| {
                    let word = basis_value(cx, basis, &Known::Word(word.clone()));
                    words::cluster_word_is(l, word, rounded(*x, 2))
                })
                .collect();
            words::cluster_test_words(l, name, told.join(&words::out_comma(l)), weight)
        }
    }
}

/// A link that unfolds tests and questions with their weights, and those where they are unfolded.
pub(super) fn fold(
    ui: &mut Ui,
    cx: Cx<'_>,
    key: &str,
    name: &str,
    tests: &[TestReading],
    answers: &[AnswerReading],
) {
    let l = cx.l;
    let open = cx.view.unfolded.contains(key);
    let text = if open { words::cluster_hide_tests(l) } else { words::cluster_show_tests(l) };
    let link = small_link(ui, cx, text).accessible_name(words::cluster_tests_of(l, name));
    if link.clicked() {
        cx.send(Command::Fold(key.to_owned()));
    }
    if !open {
        return;
    }
    let range = |lo, hi| crate::text::range(lo, hi, two_decimals);
    for t in tests {
        let now = range(t.strength.lo, t.strength.hi);
        paragraph(ui, cx.note(format!("{now}　{}", test_line(cx, t))));
    }
    for a in answers {
        let ask = cx.library().catalogue.cluster.question(&a.question);
        let ask = ask.map_or("", |q| q.ask.get(l));
        let line = words::cluster_test_answer(l, ask, rounded(a.weight, 2));
        paragraph(ui, cx.note(format!("{}　{line}", range(a.strength.lo, a.strength.hi))));
    }
    judgement(ui, cx);
}

/// The mark of judgement with what it means.
pub(super) fn judgement(ui: &mut Ui, cx: Cx<'_>) {
    let letter = words::cluster_judgement_mark(cx.l);
    mark(ui, cx, &letter, words::cluster_judgement(cx.l));
}

//! Lines that every record is made of: headings, links to other records, sources, conditions.

use egui::{Label, Ui, vec2};

use crate::advice::limit;
use crate::case::{Action, Atom, Case, Condition, Episode, Fact, Judgement, SourceRef, Truth};
use crate::figure::Tone;
use crate::text::words;

use super::super::command::Command;
use super::super::cx::Cx;
use super::super::view::Record;
use super::super::widgets::{Glyph, bullet, paragraph, row_button, small_button};

/// Width of the number at the head of a link.
const NUMBER: f32 = 44.0;

/// A fact of a case, or a national figure to compare with.
pub(in crate::app) fn fact<'a>(cx: Cx<'a>, id: &str) -> Option<&'a Fact> {
    let library = cx.library();
    library.fact(id).or_else(|| library.comparators.iter().find(|f| f.id == id))
}

/// An action of any case.
pub(in crate::app) fn action<'a>(cx: Cx<'a>, id: &str) -> Option<&'a Action> {
    cx.library().cases.iter().find_map(|c| c.action(id))
}

/// The kind and number of a record; a field and a law by their names.
pub(in crate::app) fn name(cx: Cx<'_>, record: &Record) -> String {
    let l = cx.l;
    let (kind, id) = match record {
        Record::Lesson(id) => (words::record_lesson(l), id.as_str()),
        Record::Episode(id) => (words::record_episode(l), id.as_str()),
        Record::Fact(id) => (words::record_fact(l), id.as_str()),
        Record::Action(id) => (words::record_action(l), id.as_str()),
        Record::Law(_) => return words::record_law(l),
        Record::Field(id) => {
            let name = cx.words().field(id).map_or(id.as_str(), |f| f.name.get(l));
            (words::record_field(l), name)
        }
    };
    words::record_named(l, kind, id)
}

/// A part of a record with its heading.
pub(in crate::app) fn part(ui: &mut Ui, cx: Cx<'_>, title: impl Into<String>) {
    ui.add_space(6.0);
    ui.label(cx.strong(title));
}

/// The head of a record: a weak line above, the title below.
pub(in crate::app) fn title(ui: &mut Ui, cx: Cx<'_>, above: &str, title: &str) {
    paragraph(ui, cx.note(above));
    paragraph(ui, cx.section(title));
}

/// The case of a record with its years, as a link to the cases page.
pub(in crate::app) fn of_case(ui: &mut Ui, cx: Cx<'_>, case: &str, years: &str) {
    let Some(case) = cx.library().case(case) else { return };
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.note(words::record_case_years(cx.l, case.name.get(cx.l), years)));
        if ui.link(cx.note(words::record_to_case(cx.l)).color(cx.tokens.accent)).clicked() {
            cx.send(Command::Case(case.id.clone()));
        }
    });
}

/// Years as written.
pub(in crate::app) fn years(from: i32, to: i32) -> String {
    if from == to { from.to_string() } else { format!("{from}–{to}") }
}

/// One click to another record.
pub(in crate::app) fn link(
    ui: &mut Ui,
    cx: Cx<'_>,
    record: Record,
    id: &str,
    text: &str,
    end: &str,
) {
    let spoken = format!("{} {text}", name(cx, &record));
    let clicked = row_button(ui, cx, &spoken, false, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            ui.allocate_ui(vec2(NUMBER, 18.0), |ui| {
                ui.set_min_width(NUMBER);
                ui.label(cx.note(id).color(cx.tokens.accent));
            });
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                paragraph(ui, cx.body(text));
                if !end.is_empty() {
                    paragraph(ui, cx.note(end));
                }
            });
        });
    })
    .clicked();
    if clicked {
        cx.send(Command::Record(record));
    }
}

/// Facts as links.
pub(in crate::app) fn facts(ui: &mut Ui, cx: Cx<'_>, ids: &[String]) {
    let found: Vec<&Fact> = ids.iter().filter_map(|id| fact(cx, id)).collect();
    if found.is_empty() {
        return;
    }
    part(ui, cx, words::record_from_facts(cx.l));
    tight(ui, |ui| {
        for f in found {
            let end = format!("{} · {}", words::record_of_year(cx.l, f.year), f.shown(cx.l));
            link(ui, cx, Record::Fact(f.id.clone()), &f.id, f.label.get(cx.l), &end);
        }
    });
}

/// Actions as links.
pub(in crate::app) fn actions(ui: &mut Ui, cx: Cx<'_>, ids: &[String]) {
    let found: Vec<&Action> = ids.iter().filter_map(|id| action(cx, id)).collect();
    if found.is_empty() {
        return;
    }
    part(ui, cx, words::record_from_actions(cx.l));
    tight(ui, |ui| {
        for a in found {
            let end = words::record_of_year(cx.l, years(a.from, a.to));
            link(ui, cx, Record::Action(a.id.clone()), &a.id, a.what.get(cx.l), &end);
        }
    });
}

/// Episodes as links.
pub(in crate::app) fn episodes(ui: &mut Ui, cx: Cx<'_>, found: &[&Episode]) {
    tight(ui, |ui| {
        for e in found {
            let end = words::record_of_year(cx.l, years(e.from, e.to));
            link(ui, cx, Record::Episode(e.id.clone()), &e.id, e.story.get(cx.l), &end);
        }
    });
}

/// Rows that belong together.
pub(in crate::app) fn tight(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        content(ui);
    });
}

/// Where something was read: title, date, the address to read, copy and open.
pub(in crate::app) fn source(ui: &mut Ui, cx: Cx<'_>, id: &str, source: &SourceRef) {
    let l = cx.l;
    let number = if id.is_empty() { String::new() } else { format!("{id}　") };
    paragraph(ui, cx.body(number + source.title.get(l)));
    if !source.date.is_empty() {
        ui.label(cx.note(words::record_dated(l, &source.date)));
    }
    match (&source.url, &source.no_address) {
        (Some(url), _) => address(ui, cx, id, url),
        (None, Some(why)) => {
            let why = cx.tinted(words::record_no_address(l, why), cx.tokens.caution);
            paragraph(ui, why);
        }
        (None, None) => {
            ui.label(cx.tinted(words::record_no_address_plain(l), cx.tokens.caution));
        }
    }
}

/// An address that can be marked, copied and opened.
pub(in crate::app) fn address(ui: &mut Ui, cx: Cx<'_>, id: &str, url: &str) {
    ui.add(Label::new(cx.note(url)).wrap().selectable(true));
    ui.horizontal(|ui| {
        let copy = words::record_copy(cx.l);
        let copied = small_button(ui, cx, &copy).accessible_name(format!("{copy} {id} {url}"));
        if copied.clicked() {
            cx.send(Command::Copy(url.to_owned()));
        }
        let open = words::record_open_page(cx.l);
        ui.hyperlink_to(cx.note(&open).color(cx.tokens.accent), url)
            .accessible_name(format!("{open} {id} {url}"));
    });
}

/// Sources of a case by their numbers.
pub(in crate::app) fn sources(ui: &mut Ui, cx: Cx<'_>, case: &Case, ids: &[String]) {
    let found: Vec<(&String, &SourceRef)> =
        ids.iter().filter_map(|id| Some((id, case.source(id)?))).collect();
    if found.is_empty() {
        return;
    }
    part(ui, cx, words::record_from_sources(cx.l));
    for (id, s) in found {
        source(ui, cx, id, s);
        ui.add_space(4.0);
    }
}

/// The coder's note, as it stands.
pub(in crate::app) fn note(ui: &mut Ui, cx: Cx<'_>, text: &str) {
    if text.trim().is_empty() {
        return;
    }
    part(ui, cx, words::record_note(cx.l));
    paragraph(ui, cx.note(text));
}

/// A comparison in words, and the value the county has.
pub(in crate::app) fn atom(cx: Cx<'_>, atom: &Atom) -> String {
    let Some(field) = cx.words().field(&atom.field) else { return atom.to_string() };
    let limit = limit(field, atom.comparison, &atom.threshold, cx.library(), cx.l);
    words::record_atom(cx.l, field.name.get(cx.l), limit)
}

/// The alternatives of a condition, each with how it stands here.
pub(in crate::app) fn condition(ui: &mut Ui, cx: Cx<'_>, condition: &Condition) {
    for atoms in &condition.alternatives {
        comparisons(ui, cx, atoms);
    }
}

/// Comparisons that must hold together, with how they stand here.
pub(in crate::app) fn comparisons(ui: &mut Ui, cx: Cx<'_>, atoms: &[Atom]) {
    let on = Judgement {
        situation: &cx.found().situation,
        words: cx.words(),
        borderline: cx.library().catalogue.scoring.borderline.share,
    };
    let truth = atoms.iter().map(|a| a.judge(on)).min().unwrap_or(Truth::Unknown);
    let texts: Vec<String> = atoms.iter().map(|a| atom(cx, a)).collect();
    let values: Vec<String> = atoms.iter().map(|a| here(cx, &a.field)).collect();
    let (tone, sign, word) = match truth {
        Truth::Holds => (Tone::Accent, Glyph::Tick, words::record_holds(cx.l)),
        Truth::Fails => (Tone::Unknown, Glyph::Cross, words::record_fails(cx.l)),
        Truth::Unknown => (Tone::Unknown, Glyph::Question, words::record_open(cx.l)),
    };
    let color = cx.tokens.tone(tone);
    bullet(
        ui,
        cx,
        Glyph::Diamond,
        cx.tokens.text_weak,
        cx.body(texts.join(&words::record_and(cx.l))),
    );
    ui.horizontal_top(|ui| {
        ui.add_space(20.0);
        let value = words::record_here(cx.l, values.join(&words::out_semicolon(cx.l)));
        bullet(ui, cx, sign, color, cx.tinted(format!("{value}（{word}）"), color));
    });
}

/// What a field is in the county.
pub(in crate::app) fn here(cx: Cx<'_>, field: &str) -> String {
    let known = cx.found().situation.get(field).map(|v| &v.known);
    match (cx.words().field(field), known) {
        (Some(field), Some(known)) => cx.shown(field, known),
        _ => words::unknown(cx.l),
    }
}

//! The stage: every rule beside the others, what they leave in common, and the button.

use egui::{Label, Ui};

use crate::advice::{RuleReading, StageReading, StageVerdict};
use crate::case::{Basis, StageBand, StageBasis, StageRule};
use crate::figure::Tone;
use crate::measure::Interval;
use crate::profile::{Known, show_number};
use crate::text::words;

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::view::{Part, Record};
use super::super::super::super::widgets::{Column, Glyph, Listing, bullet, callout, paragraph};
use super::super::evidence;
use super::{adopt, aspects, marked_heading, word_name, word_names};

/// The field that holds the stage.
const FIELD: &str = "stage";
/// Key of the lines of all rules.
const LINES: &str = "stage lines";
/// Width from which the reason of a rule has a column.
const WITH_WHY: f32 = 1080.0;

pub(super) fn stage(ui: &mut Ui, cx: Cx<'_>) {
    let (title, hint) = (words::stage_title(cx.l), words::stage_hint(cx.l));
    marked_heading(ui, cx, title, hint);
    let stage = &cx.found().cluster.stage;
    ui.scope(|ui| table(ui, cx, stage));
    ui.add_space(4.0);
    all_lines(ui, cx);
    ui.add_space(4.0);
    verdict(ui, cx, stage);
    against(ui, cx, stage);
    // Told where the signs outweigh, not wherever it cannot be excluded.
    if stage.never_embedded.strength.mid >= cx.library().catalogue.cluster.levels.strong_low {
        ui.add_space(4.0);
        callout(ui, cx, Tone::Caution, |ui| {
            aspects::one(ui, cx, &stage.never_embedded, Tone::Caution);
        });
    }
}

fn table(ui: &mut Ui, cx: Cx<'_>, stage: &StageReading) {
    let l = cx.l;
    let mut columns = vec![
        Column::fixed(words::stage_rule(l), 150.0),
        Column::fixed(words::stage_value(l), 186.0),
        Column::fixed(words::stage_allows(l), 196.0),
        Column::share(words::stage_lines(l), 0.4),
    ];
    if ui.available_width() >= WITH_WHY * cx.tokens.sizes.note / 12.0 {
        columns.push(Column::share(words::stage_why(l), 0.6));
    }
    let rules: Vec<(&StageRule, &RuleReading)> = stage
        .rules
        .iter()
        .filter_map(|r| Some((cx.library().catalogue.cluster.stage_rule(&r.id)?, r)))
        .collect();
    // The last row is what the profile says.
    let listing =
        Listing { id: "stage rules", columns: &columns, count: rules.len() + 1, picked: None };
    let name = |row: usize| match rules.get(row) {
        Some((rule, _)) => rule.name.get(l).to_owned(),
        None => words::stage_declared(l),
    };
    let clicked = listing.show(ui, cx, name, |ui, row, column| {
        let text = match rules.get(row) {
            Some((rule, reading)) => cell(cx, rule, reading, column),
            None => declared_cell(cx, stage, column),
        };
        let shown = if column < 3 { cx.body(&text) } else { cx.note(&text) };
        ui.add(Label::new(shown).truncate()).on_hover_text(text);
    });
    if let Some(row) = clicked {
        cx.send(rules.get(row).map_or_else(
            || evidence::fill_in(cx, &Basis::Field(FIELD.to_owned())),
            |(rule, reading)| go_to(cx, rule, reading),
        ));
    }
}

/// The record of a known figure, or where it is filled in.
fn go_to(cx: Cx<'_>, rule: &StageRule, reading: &RuleReading) -> Command {
    match &rule.basis {
        StageBasis::Field(id) if reading.value.is_some() => {
            Command::Record(Record::Field(id.clone()))
        }
        StageBasis::Field(id) => evidence::fill_in(cx, &Basis::Field(id.clone())),
        StageBasis::Reading(id) => Command::Indicator(id.clone()),
        StageBasis::Growth(_) => Command::GoPart(Part::Series),
    }
}

fn cell(cx: Cx<'_>, rule: &StageRule, reading: &RuleReading, column: usize) -> String {
    let l = cx.l;
    match column {
        0 => rule.name.get(l).to_owned(),
        1 => match (&reading.value, &reading.growth) {
            (None, _) => words::unknown(l),
            (Some(x), Some(g)) => words::stage_growth(l, shown(cx, rule, *x), g.from, g.to),
            (Some(x), None) => shown(cx, rule, *x),
        },
        2 if reading.speaks => word_names(cx, FIELD, &reading.allows),
        2 => words::stage_silent(l),
        3 if !reading.speaks => String::new(),
        3 => reached(cx, rule, reading),
        _ => rule.why.get(l).to_owned(),
    }
}

fn declared_cell(cx: Cx<'_>, stage: &StageReading, column: usize) -> String {
    match column {
        0 => words::stage_declared(cx.l),
        1 => stage
            .declared
            .as_ref()
            .map_or_else(|| words::unknown(cx.l), |id| word_name(cx, FIELD, id).to_owned()),
        _ => String::new(),
    }
}

/// A figure of a rule in its unit.
fn shown(cx: Cx<'_>, rule: &StageRule, x: Interval) -> String {
    let value = |basis: Basis| evidence::basis_value(cx, &basis, &Known::Quantity(x));
    match &rule.basis {
        StageBasis::Field(id) => value(Basis::Field(id.clone())),
        StageBasis::Reading(id) => value(Basis::Reading(id.clone())),
        StageBasis::Growth(_) => show_number(x, "percent_per_year", cx.words(), cx.l),
    }
}

/// The numbers of a band.
fn band(cx: Cx<'_>, rule: &StageRule, b: &StageBand) -> String {
    let l = cx.l;
    let at = |x: f64| Interval::point(x).map_or_else(String::new, |x| shown(cx, rule, x));
    match (b.from, b.to) {
        (None, Some(to)) => words::stage_below(l, at(to)),
        (Some(from), Some(to)) => words::stage_between(l, at(from), at(to)),
        (Some(from), None) => words::stage_from(l, at(from)),
        (None, None) => String::new(),
    }
}

/// The bands in which the figure may lie.
fn reached(cx: Cx<'_>, rule: &StageRule, reading: &RuleReading) -> String {
    let Some(x) = reading.value else { return String::new() };
    let bands: Vec<String> =
        rule.bands.iter().filter(|b| b.reaches(x)).map(|b| band(cx, rule, b)).collect();
    bands.join(&words::out_semicolon(cx.l))
}

/// All bands of all rules, where they are unfolded.
fn all_lines(ui: &mut Ui, cx: Cx<'_>) {
    let l = cx.l;
    let open = cx.view.unfolded.contains(LINES);
    let text = if open { words::cluster_hide_tests(l) } else { words::stage_all_lines(l) };
    if evidence::small_link(ui, cx, text).clicked() {
        cx.send(Command::Fold(LINES.to_owned()));
    }
    if !open {
        return;
    }
    for rule in &cx.library().catalogue.cluster.stage_rules {
        let told: Vec<String> = rule
            .bands
            .iter()
            .map(|b| words::stage_band(l, band(cx, rule, b), word_names(cx, FIELD, &b.stages)))
            .collect();
        let lines = told.join(&words::out_semicolon(l));
        let text = words::stage_rule_told(l, rule.name.get(l), lines, rule.why.get(l));
        bullet(ui, cx, Glyph::Diamond, cx.tokens.text_weak, cx.note(text));
    }
}

fn rule_name<'a>(cx: Cx<'a>, id: &'a str) -> &'a str {
    cx.library().catalogue.cluster.stage_rule(id).map_or(id, |r| r.name.get(cx.l))
}

fn verdict(ui: &mut Ui, cx: Cx<'_>, stage: &StageReading) {
    let l = cx.l;
    let speaking = stage.rules.iter().filter(|r| r.speaks).count();
    let tone = match stage.verdict {
        StageVerdict::Agreed(_) => Tone::Accent,
        StageVerdict::Open(_) => Tone::Unknown,
        StageVerdict::Disagree(_) => Tone::Caution,
    };
    callout(ui, cx, tone, |ui| match &stage.verdict {
        StageVerdict::Agreed(id) => {
            let name = word_name(cx, FIELD, id);
            paragraph(ui, cx.strong(words::stage_agreed(l, name, speaking)));
            let (button, source) = (words::stage_adopt(l, name), words::stage_source(l));
            adopt(ui, cx, FIELD, id, button, source);
        }
        StageVerdict::Open(_) if speaking == 0 => {
            paragraph(ui, cx.strong(words::stage_nothing(l)));
        }
        StageVerdict::Open(left) => {
            paragraph(ui, cx.strong(words::stage_open(l, word_names(cx, FIELD, left))));
        }
        StageVerdict::Disagree(pairs) => {
            paragraph(ui, cx.strong(words::stage_disagree(l)));
            for (a, b) in pairs {
                let text = pair(cx, stage, a, b);
                bullet(ui, cx, Glyph::Diamond, cx.tokens.caution, cx.body(text));
            }
            if pairs.is_empty() {
                paragraph(ui, cx.body(words::stage_together(l)));
            }
        }
    });
}

fn pair(cx: Cx<'_>, stage: &StageReading, a: &str, b: &str) -> String {
    let allowed = |id: &str| {
        let rule = stage.rules.iter().find(|r| r.id == id);
        rule.map_or_else(String::new, |r| word_names(cx, FIELD, &r.allows))
    };
    words::stage_pair(cx.l, rule_name(cx, a), allowed(a), rule_name(cx, b), allowed(b))
}

/// Rules that exclude what the profile says.
fn against(ui: &mut Ui, cx: Cx<'_>, stage: &StageReading) {
    let Some(declared) = stage.declared.as_deref().filter(|_| !stage.against_declared.is_empty())
    else {
        return;
    };
    let names: Vec<&str> = stage.against_declared.iter().map(|id| rule_name(cx, id)).collect();
    let names = names.join(&words::out_comma(cx.l));
    let text = words::stage_against(cx.l, word_name(cx, FIELD, declared), names);
    let caution = cx.tokens.caution;
    bullet(ui, cx, Glyph::Warning, caution, cx.body(text).color(caution));
}

//! Technical innovation and core competence, each by itself.

use egui::{Grid, Label, Ui};

use crate::advice::paths::{LensReading, LensSignalReading, SignalOf, Standing, StrengthUse};
use crate::case::Lens;
use crate::figure::Tone;
use crate::measure::Interval;
use crate::profile::{Known, show_number};
use crate::text::{range, two_decimals, words};

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::view::Part;
use super::super::super::super::widgets::{
    Glyph, bullet, chip, columns_fit, heading, interval_strip, paragraph, rule, sheet,
};
use super::cases::references;
use super::in_columns;

/// Least width of a lens.
const LENS: f32 = 420.0;
/// Width of a strip beside a signal.
const STRIP: f32 = 84.0;

pub(super) fn section(ui: &mut Ui, cx: Cx<'_>) {
    ui.add_space(8.0);
    heading(ui, cx, words::lens_title(cx.l), words::lens_remark(cx.l));
    let lenses = &cx.found().paths.lenses;
    let columns = columns_fit(ui, LENS * cx.tokens.sizes.note / 12.0, 2);
    in_columns(ui, columns, lenses.len(), |ui, i| {
        let Some(reading) = lenses.get(i) else { return };
        let Some(lens) = cx.library().catalogue.upgrading.lens(&reading.lens) else { return };
        ui.push_id(&reading.lens, |ui| sheet(ui, cx, |ui| card(ui, cx, lens, reading)));
    });
}

fn card(ui: &mut Ui, cx: Cx<'_>, lens: &Lens, reading: &LensReading) {
    let l = cx.l;
    let upgrading = &cx.library().catalogue.upgrading;
    let paths: Vec<&str> =
        lens.paths.iter().filter_map(|id| upgrading.path(id)).map(|p| p.short.get(l)).collect();
    heading(ui, cx, lens.name.get(l), words::lens_paths(l, paths.join(&words::out_comma(l))));
    paragraph(ui, cx.body(lens.asks.get(l)));
    let strength = reading.strength;
    let (tone, sign, name) = standing(reading.standing, cx);
    ui.horizontal(|ui| {
        interval_strip(ui, cx, 150.0, (0.0, 1.0), strength, None, cx.tokens.tone(tone));
        ui.label(cx.strong(range(strength.lo, strength.hi, two_decimals)));
        chip(ui, cx, tone, sign, name);
    });
    let bands = upgrading.bands;
    let (weak, strong) = (two_decimals(bands.weak), two_decimals(bands.strong));
    paragraph(ui, cx.note(words::lens_note(l, weak, strong)));
    signals(ui, cx, &reading.signals);
    paragraph(ui, cx.note(lens.caution.get(l)));
    rule(ui, cx);
    ui.label(cx.strong(words::lens_cases(l)));
    if reading.cases.is_empty() {
        paragraph(ui, cx.note(words::lens_no_case(l)));
    }
    for use_ in &reading.cases {
        of_case(ui, cx, use_);
    }
}

fn standing(standing: Standing, cx: Cx<'_>) -> (Tone, Glyph, String) {
    match standing {
        Standing::Weak => (Tone::Negative, Glyph::Cross, words::lens_weak(cx.l)),
        Standing::Middle => (Tone::Caution, Glyph::Half, words::lens_middle(cx.l)),
        Standing::Strong => (Tone::Positive, Glyph::Tick, words::lens_strong(cx.l)),
        Standing::Open => (Tone::Unknown, Glyph::Question, words::lens_open(cx.l)),
    }
}

fn signals(ui: &mut Ui, cx: Cx<'_>, signals: &[LensSignalReading]) {
    let l = cx.l;
    let room = (ui.available_width() - STRIP - 24.0).max(160.0);
    Grid::new("signals").num_columns(3).striped(true).spacing([10.0, 3.0]).show(ui, |ui| {
        for head in [words::lens_signal(l), words::paths_here(l), words::lens_strength(l)] {
            ui.label(cx.note(head));
        }
        ui.end_row();
        for s in signals {
            let (name, unit, command) = what(cx, &s.of);
            ui.scope(|ui| {
                ui.set_max_width(room * 0.6);
                ui.add(Label::new(cx.body(&name)).wrap());
            });
            ui.scope(|ui| {
                ui.set_max_width(room * 0.4);
                match s.known {
                    Some(x) => {
                        ui.add(Label::new(cx.body(shown(cx, &s.of, x, &unit))).wrap());
                    }
                    None => {
                        let link = cx.note(words::fill_in(l)).color(cx.tokens.accent);
                        let said = words::paths_fill(l, &name);
                        if ui.link(link).accessible_name(said).clicked() {
                            cx.send(command);
                        }
                    }
                }
            });
            let tone = if s.known.is_some() { Tone::Accent } else { Tone::Unknown };
            let ramp = words::paths_ramp(l, two(s.ramp.from), two(s.ramp.to));
            let color = cx.tokens.tone(tone);
            interval_strip(ui, cx, STRIP, (0.0, 1.0), s.strength, None, color).on_hover_text(ramp);
            ui.end_row();
        }
    });
}

/// A value as the form shows it.
fn shown(cx: Cx<'_>, of: &SignalOf, x: Interval, unit: &str) -> String {
    let field = match of {
        SignalOf::Field(id) => cx.words().field(id),
        _ => None,
    };
    match field {
        Some(field) => cx.shown(field, &Known::Quantity(x)),
        None => show_number(x, unit, cx.words(), cx.l),
    }
}

fn two(x: f64) -> String {
    crate::text::rounded(x, 2)
}

/// The name and unit of a signal, and where it is filled in.
fn what(cx: Cx<'_>, of: &SignalOf) -> (String, String, Command) {
    let l = cx.l;
    match of {
        SignalOf::Field(id) => match cx.words().field(id) {
            Some(f) => (
                f.name.get(l).to_owned(),
                f.unit.clone(),
                Command::Seek(f.id.clone(), f.section.clone()),
            ),
            None => (id.clone(), String::new(), Command::Sought),
        },
        SignalOf::Indicator(id) => {
            let declared = cx.knowledge.registry.declaration(id);
            let name = declared.map_or(id.as_str(), |d| d.name.get(l)).to_owned();
            let unit = declared.map_or("", |d| d.unit.as_str()).to_owned();
            (name, unit, Command::Indicator(id.clone()))
        }
        SignalOf::Share(part, whole) => {
            let name = |id: &str| cx.words().series(id).map_or("", |s| s.name.get(l)).to_owned();
            let named = words::lens_share(l, name(part), name(whole));
            (named, "share".to_owned(), Command::GoPart(Part::Series))
        }
    }
}

fn of_case(ui: &mut Ui, cx: Cx<'_>, use_: &StrengthUse) {
    let l = cx.l;
    let case = cx.library().case(&use_.case).map_or("", |c| c.short_name(l));
    let s = &use_.strength;
    let (sign, color, head) = if s.none {
        (Glyph::Cross, cx.tokens.negative, words::lens_none(l, case))
    } else {
        (Glyph::Circle, cx.tokens.accent, words::lens_case(l, case))
    };
    let gap = if s.none { words::lens_gap(l) } else { String::new() };
    bullet(ui, cx, sign, color, cx.body(format!("{head}{gap}{}", s.text.get(l))));
    ui.horizontal_wrapped(|ui| {
        ui.add_space(cx.tokens.sizes.note + 8.0);
        references(ui, cx, &s.facts, &s.actions, &s.episodes);
        if s.mark == "judgement" {
            ui.label(cx.note(words::mark_judgement(l)));
        }
    });
}

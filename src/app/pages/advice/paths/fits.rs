//! Four paths with what made each bar, what is not known, and which instruments serve it.

use egui::{Grid, Label, Ui};

use crate::advice::paths::{Factor, FactorOf, PathFit};
use crate::measure::Interval;
use crate::profile::show_number;
use crate::text::{range, rounded, two_decimals, words};

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::view::AdvicePart;
use super::super::super::super::widgets::{
    chart, columns_fit, heading, paragraph, rule, sheet, verdict_chip,
};
use super::{in_columns, unknown_fields};

/// Least width of a card.
const CARD: f32 = 420.0;

pub(super) fn section(ui: &mut Ui, cx: Cx<'_>) {
    ui.add_space(8.0);
    heading(ui, cx, words::paths_fit_title(cx.l), words::paths_fit_remark(cx.l));
    match cx.derived.figure("paths") {
        Some(figure) => chart(ui, cx, figure),
        None => {
            sheet(ui, cx, |ui| paragraph(ui, cx.body(words::paths_fit_blind(cx.l))));
        }
    }
    let fits = &cx.found().paths.fits;
    let columns = columns_fit(ui, CARD * cx.tokens.sizes.note / 12.0, 2);
    in_columns(ui, columns, fits.len(), |ui, i| {
        if let Some(fit) = fits.get(i) {
            ui.push_id(&fit.path, |ui| sheet(ui, cx, |ui| card(ui, cx, fit)));
        }
    });
}

fn card(ui: &mut Ui, cx: Cx<'_>, fit: &PathFit) {
    let l = cx.l;
    let Some(path) = cx.library().catalogue.upgrading.path(&fit.path) else { return };
    heading(ui, cx, path.name.get(l), range(fit.fit.lo, fit.fit.hi, two_decimals));
    paragraph(ui, cx.note(path.text.get(l)));
    let room = (ui.available_width() - 3.0 * 10.0).max(200.0);
    Grid::new("factors").num_columns(4).striped(true).spacing([10.0, 3.0]).show(ui, |ui| {
        let heads = [
            words::paths_factor(l),
            words::paths_here(l),
            words::paths_how(l),
            words::paths_times(l),
        ];
        for head in heads {
            ui.label(cx.note(head));
        }
        ui.end_row();
        for factor in &fit.factors {
            row(ui, cx, factor, room);
            ui.end_row();
        }
    });
    unknown_fields(ui, cx, &fit.unknown);
    rule(ui, cx);
    paragraph(ui, cx.note(words::paths_serve(l)));
    Grid::new("instruments").num_columns(2).spacing([10.0, 3.0]).show(ui, |ui| {
        for verdict in path.instruments.iter().filter_map(|id| cx.found().advice.verdict(id)) {
            verdict_chip(ui, cx, verdict.list);
            let name = verdict.instrument.short.get(l);
            let link = ui.link(cx.body(name).color(cx.tokens.accent));
            if link.on_hover_text(verdict.instrument.name.get(l)).clicked() {
                cx.send(Command::GoAdvice(AdvicePart::Measures));
                cx.send(Command::Instrument(verdict.instrument.id.clone()));
            }
            ui.end_row();
        }
    });
}

fn row(ui: &mut Ui, cx: Cx<'_>, factor: &Factor, room: f32) {
    let l = cx.l;
    let cell = |ui: &mut Ui, share: f32, text: egui::RichText| {
        ui.scope(|ui| {
            ui.set_max_width(room * share);
            ui.add(Label::new(text).wrap());
        });
    };
    let (name, here) = match &factor.of {
        FactorOf::Type => field(cx, "cluster_type", factor),
        FactorOf::Stage => field(cx, "stage", factor),
        FactorOf::Field(id) => field(cx, id, factor),
        FactorOf::Failure(id) => {
            let failure = cx.library().catalogue.failure(id);
            let name = failure.map_or("", |f| f.short.get(l)).to_owned();
            (name, range(factor.signal.lo, factor.signal.hi, two_decimals))
        }
    };
    cell(ui, 0.28, cx.body(name));
    cell(ui, 0.24, cx.body(here));
    let source = factor.source.as_deref();
    match source.and_then(|id| cx.library().catalogue.upgrading.source(id)) {
        None => cell(ui, 0.33, cx.note(how(cx, factor))),
        Some(source) => {
            ui.vertical(|ui| {
                cell(ui, 0.33, cx.note(how(cx, factor)));
                let link = cx.note(words::paths_sign(l)).color(cx.tokens.accent);
                ui.hyperlink_to(link, &source.url).on_hover_text(source.title.get(l));
            });
        }
    }
    ui.label(cx.strong(range(factor.factor.lo, factor.factor.hi, two_decimals)));
}

/// A field's short name and what it is here.
fn field(cx: Cx<'_>, id: &str, factor: &Factor) -> (String, String) {
    let Some(field) = cx.words().field(id) else { return (id.to_owned(), String::new()) };
    let here = if factor.known.is_unknown() {
        words::niche_unmarked(cx.l)
    } else {
        // What stands in brackets is on the form.
        let shown = cx.shown(field, &factor.known);
        shown.split(['（', '(']).next().unwrap_or(&shown).trim().to_owned()
    };
    (field.name.get(cx.l).to_owned(), here)
}

/// How a signal becomes a factor, in words.
fn how(cx: Cx<'_>, factor: &Factor) -> String {
    let l = cx.l;
    let Some((base, weight)) = factor.weighed else { return words::paths_by_table(l) };
    let signal = match (&factor.of, factor.ramp) {
        (FactorOf::Field(id), Some(ramp)) => {
            let unit = cx.words().field(id).map_or("", |f| f.unit.as_str());
            let write = |x: f64| {
                Interval::point(x).map_or_else(String::new, |x| show_number(x, unit, cx.words(), l))
            };
            words::paths_ramp(l, write(ramp.from), write(ramp.to))
        }
        _ => words::paths_severity(l),
    };
    let plain = base.abs() < f64::EPSILON && (weight - 1.0).abs() < f64::EPSILON;
    if plain {
        return signal;
    }
    let (base, by) = (rounded(base, 2), rounded(weight.abs(), 2));
    let head = if weight < 0.0 {
        words::paths_weighed_less(l, base, by)
    } else {
        words::paths_weighed(l, base, by)
    };
    let signal = if factor.ramp.is_some() { words::paths_in_brackets(l, signal) } else { signal };
    head + &signal
}

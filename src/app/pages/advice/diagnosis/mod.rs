//! All problems of the catalogue, kind by kind: how grave, on which figures, and what would
//! overturn it.

mod argue;
mod open;
mod relief;
pub(super) mod signals;

use egui::{Align, Label, Layout, ScrollArea, Ui};

use crate::advice::{Binding, Pays, Severity, pays, presented};
use crate::case::{Cited, Failure, Kind};
use crate::figure::Tone;
use crate::text::{two_decimals, words};

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::view::View;
use super::super::super::widgets::{
    Glyph, callout, chip, glyph, glyph_of_failure, heading, interval_strip, mark, paragraph,
    row_button, sheet,
};
use super::bare;
use super::problems::{carrying, interval};

pub(super) fn part(ui: &mut Ui, cx: Cx<'_>) {
    ScrollArea::vertical().id_salt("diagnosis").auto_shrink(false).show(ui, |ui| {
        bare(cx, 16, 12).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let low = two_decimals(cx.library().catalogue.scoring.binding.low);
            paragraph(ui, cx.body(words::diag_intro(cx.l, low)));
            ui.add_space(4.0);
            sheet(ui, cx, |ui| result(ui, cx));
            for kind in &cx.library().catalogue.kinds {
                ui.add_space(8.0);
                sheet(ui, cx, |ui| of_kind(ui, cx, kind));
            }
        });
    });
}

/// What was found: the problems that stand in the order they should be looked at, or that none
/// does, or that not enough is known to say.
fn result(ui: &mut Ui, cx: Cx<'_>) {
    let (l, found) = (cx.l, cx.found());
    let diagnosis = &found.advice.diagnosis;
    let count = |standing| {
        let failures = cx.library().catalogue.failures.iter();
        failures.filter(|f| diagnosis.standing(f) == standing).count()
    };
    let (binds, may) = (count(Binding::Binds), count(Binding::MayBind));
    let low = two_decimals(cx.library().catalogue.scoring.binding.low);
    if binds == 0 {
        let (tone, text) = if may == 0 {
            (Tone::Positive, words::diag_none(l, low))
        } else {
            (Tone::Unknown, words::diag_not_known(l, may, low))
        };
        callout(ui, cx, tone, |ui| paragraph(ui, cx.body(text)));
    }
    ui.label(cx.strong(words::diag_counts(l, binds, may, count(Binding::Slight))));
    if binds == 0 {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.body(words::diag_first(l)));
        let shown = presented(diagnosis, &found.situation, cx.library());
        for (n, severity) in shown.into_iter().enumerate() {
            let Some(failure) = cx.library().catalogue.failure(&severity.failure) else { continue };
            let text = format!("{}. {}", n + 1, failure.name.get(l));
            let link = ui.link(cx.body(text).color(cx.tokens.accent));
            if link.clicked() {
                cx.send(Command::Failure(Some(failure.id.clone())));
            }
            let range = interval(severity.severity);
            ui.label(cx.note(range));
            if pays(failure, &found.situation) == Some(Pays::Shown) {
                ui.label(cx.tinted(words::diag_pays_tag(l), cx.tokens.caution));
            }
        }
    });
}

fn of_kind(ui: &mut Ui, cx: Cx<'_>, kind: &Kind) {
    let l = cx.l;
    let diagnosis = &cx.found().advice.diagnosis;
    let failures = &cx.library().catalogue.failures;
    let mut rows: Vec<(&Failure, &Severity, Binding)> = failures
        .iter()
        .filter(|f| f.kind == kind.kind)
        .filter_map(|f| Some((f, diagnosis.find(&f.id)?, diagnosis.standing(f))))
        .collect();
    let binds = rows.iter().filter(|(_, _, s)| *s == Binding::Binds).count();
    ui.horizontal(|ui| {
        glyph(ui, glyph_of_failure(kind.kind), cx.tokens.sizes.section, cx.tokens.text);
        heading(ui, cx, kind.name.get(l), words::diag_kind_counts(l, binds, rows.len()));
    });
    let remedy = words::label_colon(l, words::diag_remedy(l)) + kind.remedy.get(l);
    paragraph(ui, cx.body(remedy));
    cited(ui, cx, &kind.references);
    // What firms already pay for first, then what stands, by its lower end, then by its upper.
    let situation = &cx.found().situation;
    rows.sort_by(|(f, a, x), (g, b, y)| {
        let calm = |f: &Failure, s: Binding| {
            s != Binding::Binds || pays(f, situation) != Some(Pays::Shown)
        };
        (calm(f, *x).cmp(&calm(g, *y)))
            .then(x.cmp(y))
            .then(b.severity.lo.total_cmp(&a.severity.lo))
            .then(b.severity.hi.total_cmp(&a.severity.hi))
            .then(f.id.cmp(&g.id))
    });
    ui.add_space(2.0);
    ui.spacing_mut().item_spacing.y = 0.0;
    for (failure, severity, standing) in rows {
        ui.push_id(&failure.id, |ui| row(ui, cx, failure, severity, standing));
    }
}

/// The texts behind the remedy of a kind, each with its mark and its address.
fn cited(ui: &mut Ui, cx: Cx<'_>, references: &[Cited]) {
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.note(words::label_colon(cx.l, words::diag_references(cx.l))));
        for reference in references {
            match &reference.url {
                Some(url) => {
                    let text = cx.note(&reference.text).color(cx.tokens.accent);
                    let said = words::diag_address(cx.l, &reference.text);
                    ui.hyperlink_to(text, url).accessible_name(said).on_hover_text(url);
                }
                None => {
                    ui.label(cx.note(&reference.text));
                }
            }
            let word = match reference.mark.as_str() {
                "read" => words::ref_read(cx.l),
                _ => words::ref_memory(cx.l),
            };
            mark(ui, cx, &word, word.clone());
        }
    });
}

fn row(ui: &mut Ui, cx: Cx<'_>, failure: &Failure, s: &Severity, standing: Binding) {
    let l = cx.l;
    let key = View::failure_key(&failure.id);
    let open = cx.view.unfolded.contains(&key);
    let name = failure.name.get(l);
    let said = words::diag_row_said(l, name, interval(s.severity), standing_name(cx, standing));
    let response = row_button(ui, cx, &said, open, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.horizontal(|ui| {
            ui.label(cx.note(if open { "▼" } else { "▶" }));
            let sign = glyph_of_failure(failure.kind);
            glyph(ui, sign, cx.tokens.sizes.note, color(cx, standing));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                standing_chip(ui, cx, standing);
                figures(ui, cx, s, standing);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(Label::new(cx.strong(name)).truncate()).on_hover_text(name);
                });
            });
        });
        if !open && !s.signals.is_empty() {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().interact_size.y = 0.0;
                ui.add_space(20.0);
                if pays(failure, &cx.found().situation) == Some(Pays::Shown) {
                    ui.label(cx.tinted(words::diag_pays_tag(l), cx.tokens.caution));
                }
                ui.label(cx.note(carrying(cx, s)));
            });
        }
    });
    if cx.view.failure.as_ref() == Some(&failure.id) {
        response.scroll_to_me(Some(Align::Min));
        cx.send(Command::Failure(None));
    }
    if response.clicked() {
        cx.send(Command::Fold(key));
    }
    if open {
        open::open(ui, cx, failure, s, standing);
    }
}

fn figures(ui: &mut Ui, cx: Cx<'_>, s: &Severity, standing: Binding) {
    let width = 78.0 * cx.tokens.sizes.note / 12.0;
    let layout = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(egui::vec2(width, cx.tokens.sizes.body + 4.0), layout, |ui| {
        ui.set_width(width);
        ui.label(cx.note(interval(s.severity)).color(cx.tokens.text));
    });
    let low = cx.library().catalogue.scoring.binding.low;
    let limit = (standing != Binding::NotCounted).then_some(low);
    let color = color(cx, standing);
    interval_strip(ui, cx, 150.0, (0.0, 1.0), s.severity, limit, color);
}

fn color(cx: Cx<'_>, standing: Binding) -> egui::Color32 {
    cx.tokens.tone(tone(standing))
}

/// The tone of a standing.
pub(super) fn tone(standing: Binding) -> Tone {
    match standing {
        Binding::Binds => Tone::Negative,
        Binding::MayBind | Binding::NotCounted => Tone::Unknown,
        Binding::Slight => Tone::Positive,
    }
}

/// The name of a standing.
pub(super) fn standing_name(cx: Cx<'_>, standing: Binding) -> String {
    match standing {
        Binding::Binds => words::standing_binds(cx.l),
        Binding::MayBind => words::standing_may(cx.l),
        Binding::Slight => words::standing_slight(cx.l),
        Binding::NotCounted => words::standing_weighs(cx.l),
    }
}

/// The chip of a standing, all of one width so that strips stand under each other.
fn standing_chip(ui: &mut Ui, cx: Cx<'_>, standing: Binding) {
    let sign = match standing {
        Binding::Binds => Glyph::Warning,
        Binding::MayBind => Glyph::Question,
        Binding::Slight => Glyph::Tick,
        Binding::NotCounted => Glyph::Ring,
    };
    let width = 136.0 * cx.tokens.sizes.note / 12.0;
    let layout = Layout::right_to_left(Align::Center);
    ui.allocate_ui_with_layout(egui::vec2(width, 22.0), layout, |ui| {
        ui.set_width(width);
        chip(ui, cx, tone(standing), sign, standing_name(cx, standing));
    });
}

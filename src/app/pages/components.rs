//! Every component in every state on one page: what the design is checked against. Not on the
//! rail; `jiju page FILE components` draws it.

use egui::{Align, Id, Layout, RichText, Sense, Ui, vec2};

use crate::advice::List;
use crate::case::CostClass;
use crate::document::Datum;
use crate::figure::Tone;
use crate::figure::fonts::{bold, regular};
use crate::measure::Estimate;
use crate::text::words;

use super::super::command::Command;
use super::super::cx::Cx;
use super::super::widgets::{
    Column, Glyph, Listing, Quantity, bullet, callout, card, chart, chip, choice, cost, draft,
    empty_state, glyph, heading, interval_strip, labelled, mark, needs_card, padlocks, paragraph,
    primary_button, progress, quantity, row_button, rule, sheet, small_button, switch_row, tile,
    verdict_chip, year_input,
};
use super::scrolled;

const TONES: [Tone; 5] =
    [Tone::Accent, Tone::Positive, Tone::Caution, Tone::Negative, Tone::Unknown];

pub(super) fn page(ui: &mut Ui, cx: Cx<'_>) {
    scrolled(ui, "components", |ui| {
        ui.label(cx.title(words::components_title(cx.l)));
        paragraph(ui, cx.note(words::components_hint(cx.l)));
        ui.columns(2, |halves| {
            let [left, right] = halves else { return };
            colours(left, cx);
            letters(left, cx);
            actions(left, cx);
            fields(left, cx);
            signs(right, cx);
            measures(right, cx);
            cards(right, cx);
            nothing_yet(right, cx);
        });
        table(ui, cx);
        if let Some(figure) = cx.derived.figures.first() {
            chart(ui, cx, figure);
        }
    });
}

fn part(ui: &mut Ui, cx: Cx<'_>, name: String, content: impl FnOnce(&mut Ui)) {
    sheet(ui, cx, |ui| {
        heading(ui, cx, name, "");
        // What stands in columns is drawn to their width; here each keeps its own.
        ui.with_layout(Layout::top_down(Align::Min), content);
    });
    ui.add_space(4.0);
}

/// Every role of colour, on the surface it stands on.
fn colours(ui: &mut Ui, cx: Cx<'_>) {
    let t = cx.tokens;
    part(ui, cx, words::components_colours(cx.l), |ui| {
        ui.horizontal_wrapped(|ui| {
            let grounds = [t.surface, t.raised, t.sunken, t.line, t.line_strong];
            let tones = TONES.iter().flat_map(|tone| [t.tone(*tone), t.tint(*tone)]);
            let texts = [t.text_strong, t.text, t.text_weak, t.on_accent];
            for color in grounds.into_iter().chain(texts).chain(tones) {
                let (rect, _) = ui.allocate_exact_size(vec2(30.0, 22.0), Sense::hover());
                let edge = egui::Stroke::new(1.0, t.line_strong);
                ui.painter().rect(rect, 4.0, color, edge, egui::StrokeKind::Inside);
            }
        });
    });
}

/// The five sizes in both weights.
fn letters(ui: &mut Ui, cx: Cx<'_>) {
    let s = cx.tokens.sizes;
    part(ui, cx, words::components_letters(cx.l), |ui| {
        for size in [s.note, s.body, s.section, s.title, s.figure] {
            ui.horizontal(|ui| {
                let text = words::page_brief(cx.l) + " 0123";
                ui.label(RichText::new(&text).font(regular(size)).color(cx.tokens.text));
                ui.label(RichText::new(&text).font(bold(size)).color(cx.tokens.text_strong));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    ui.label(cx.note(size.to_string()));
                });
            });
        }
    });
}

fn actions(ui: &mut Ui, cx: Cx<'_>) {
    part(ui, cx, words::components_actions(cx.l), |ui| {
        ui.horizontal_wrapped(|ui| {
            primary_button(ui, cx, words::home_continue(cx.l));
            let _ = ui.button(cx.body(words::home_see_advice(cx.l)));
            small_button(ui, cx, words::brief_as_web(cx.l));
            ui.add_enabled_ui(false, |ui| small_button(ui, cx, words::brief_as_mail(cx.l)));
            let _ = ui.link(cx.note(words::home_unlock_all(cx.l)).color(cx.tokens.accent));
        });
        let states =
            [words::state_unknown(cx.l), words::state_number(cx.l), words::state_range(cx.l)];
        let states: Vec<&str> = states.iter().map(String::as_str).collect();
        ui.horizontal(|ui| choice(ui, cx, &words::components_actions(cx.l), &states, 1));
        switch_row(ui, cx, &words::brief_for_leader(cx.l), true);
        switch_row(ui, cx, &words::brief_for_class(cx.l), false);
    });
}

/// Fields: text, year, a number with its unit, unknown, unread.
fn fields(ui: &mut Ui, cx: Cx<'_>) {
    part(ui, cx, words::components_fields(cx.l), |ui| {
        let name = words::identity_place_zh(cx.l);
        labelled(ui, cx, 120.0, &name, |ui| {
            let id = Id::unique("components place");
            draft(ui, cx, id, &name, cx.profile.identity.place(cx.l), 180.0, false)
        });
        let name = words::identity_year(cx.l);
        labelled(ui, cx, 120.0, &name, |ui| {
            year_input(ui, cx, Id::unique("components year"), &name, cx.profile.year)
        });
        let named = cx.words().fields().iter().filter(|f| f.words.is_empty());
        for (i, field) in named.take(3).enumerate() {
            let empty = Datum::default();
            let known = cx.profile.fields.get(&field.id).filter(|_| i > 0);
            let (id, name) = (Id::unique(("components", i)), field.name.get(cx.l));
            let datum = known.unwrap_or(&empty);
            labelled(ui, cx, 120.0, name, |ui| {
                quantity(ui, cx, &Quantity { id, name, unit: &field.unit, datum, width: 112.0 });
                ui.label(cx.note(cx.words().unit_label(&field.unit, cx.l)));
            });
        }
    });
}

/// Verdicts, tones, marks, glyphs.
fn signs(ui: &mut Ui, cx: Cx<'_>) {
    part(ui, cx, words::components_signs(cx.l), |ui| {
        ui.horizontal_wrapped(|ui| {
            for list in List::ALL {
                verdict_chip(ui, cx, list);
            }
        });
        ui.horizontal_wrapped(|ui| {
            for tone in TONES {
                chip(ui, cx, tone, Glyph::Circle, words::fictitious_short(cx.l));
            }
            mark(ui, cx, &words::essential(cx.l), words::essential_hint(cx.l));
        });
        ui.horizontal_wrapped(|ui| {
            for sign in Glyph::ALL {
                glyph(ui, sign, cx.tokens.sizes.section, cx.tokens.text);
            }
        });
    });
}

/// Strips, locks, coins, progress.
fn measures(ui: &mut Ui, cx: Cx<'_>) {
    let t = cx.tokens;
    part(ui, cx, words::components_measures(cx.l), |ui| {
        for (lo, mid, hi) in [(0.1, 0.2, 0.35), (0.0, 0.5, 1.0), (0.8, 0.8, 0.8)] {
            let width = ui.available_width();
            let whole = (0.0, 1.0);
            interval_strip(ui, cx, width, whole, Estimate { lo, mid, hi }, Some(0.4), t.accent);
        }
        ui.horizontal(|ui| {
            for grade in [0, 2, 5] {
                padlocks(ui, cx, grade);
            }
            for class in [CostClass::L, CostClass::M, CostClass::H, CostClass::XH] {
                cost(ui, cx, class);
            }
            progress(ui, cx, 90.0, 3, 13);
        });
    });
}

fn cards(ui: &mut Ui, cx: Cx<'_>) {
    part(ui, cx, words::components_cards(cx.l), |ui| {
        let text = words::home_see(cx.l);
        let name = words::components_cards(cx.l);
        for picked in [false, true] {
            card(ui, cx, &name, picked, |ui| paragraph(ui, cx.body(&text)));
            tile(ui, cx, &name, picked, |ui| paragraph(ui, cx.strong(&text)));
            row_button(ui, cx, &name, picked, |ui| paragraph(ui, cx.body(&text)));
        }
        for tone in TONES {
            callout(ui, cx, tone, |ui| paragraph(ui, cx.body(&text)));
        }
        rule(ui, cx);
        bullet(ui, cx, Glyph::Tick, cx.tokens.positive, cx.body(&text));
    });
}

fn nothing_yet(ui: &mut Ui, cx: Cx<'_>) {
    part(ui, cx, words::components_empty(cx.l), |ui| {
        let act = (words::fill_in(cx.l), Command::Pause);
        empty_state(ui, cx, words::home_worth_wait(cx.l), Some(act));
        let missing = [(words::part_series(cx.l), Some(Command::Pause))];
        needs_card(ui, cx, &words::components_measures(cx.l), &missing);
    });
}

/// A table of rows that can be picked.
fn table(ui: &mut Ui, cx: Cx<'_>) {
    part(ui, cx, words::components_table(cx.l), |ui| {
        let rows: Vec<_> = cx.library().cases.iter().collect();
        let columns = [
            Column::share(words::home_library(cx.l), 0.7),
            Column::fixed(words::components_measures(cx.l), 120.0),
        ];
        let name = |i: usize| rows.get(i).map_or_else(String::new, |c| c.name.get(cx.l).to_owned());
        let listing =
            Listing { id: "components", columns: &columns, count: rows.len(), picked: Some(1) };
        listing.show(ui, cx, name, |ui, row, column| {
            let Some(case) = rows.get(row) else { return };
            if column == 0 {
                ui.label(cx.body(case.name.get(cx.l)));
            } else {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    ui.label(cx.body(case.facts.len().to_string()));
                });
            }
        });
    });
}

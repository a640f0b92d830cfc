//! A figure as large as the window.

use egui::{Align, Layout, RichText, Ui, vec2};

use crate::figure::fonts::{bold, regular};
use crate::figure::{Figure, FigureGroup, Theme};

use super::super::cx::Cx;
use super::super::widgets::paragraph;
use super::Subject;

/// The figures that the arrow keys go through: those of its group, beginning with the one that is
/// asked for; nothing for another subject.
pub(super) fn figures<'a>(cx: Cx<'a>, of: &Subject) -> Vec<&'a Figure> {
    let Subject::Figure(id) = of else { return Vec::new() };
    let all: Vec<&Figure> = cx.derived.figures_of(FigureGroup::of_figure(id), cx.profile).collect();
    match all.iter().position(|f| f.id == *id) {
        Some(at) => all.iter().cycle().skip(at).take(all.len()).copied().collect(),
        // What is drawn for one page alone stands by itself.
        None => cx.derived.figure(id).into_iter().collect(),
    }
}

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, figure: &Figure) {
    // A dark room stays dark.
    let large = Theme::Projector.tokens();
    let (tokens, t) = (if cx.tokens.theme == Theme::Dark { cx.tokens } else { large }, cx.tokens);
    let text = |text: &str, font| RichText::new(text).font(font);
    ui.horizontal_wrapped(|ui| {
        ui.label(text(&figure.title, bold(tokens.sizes.title)).color(t.text_strong));
        if !figure.unit.is_empty() {
            ui.label(text(&figure.unit, regular(tokens.sizes.body)).color(t.text_weak));
        }
        if let Some(label) = &figure.fictitious {
            ui.label(text(label, regular(tokens.sizes.body)).color(t.caution));
        }
    });
    paragraph(ui, text(&figure.reading, regular(tokens.sizes.section)).color(t.text));
    ui.add_space(8.0);
    // The source stands below, whatever is left goes to the drawing.
    let source = 2.4 * tokens.sizes.note;
    let room = vec2(ui.available_width(), (ui.available_height() - source).max(120.0));
    let drawing = &figure.drawing;
    let mut width = room.x;
    while width > 320.0 && drawing.height(width, tokens) > room.y {
        width *= 0.96;
    }
    // What is flatter than the window stands a little above its middle.
    ui.add_space(((room.y - drawing.height(width, tokens)) / 3.0).max(0.0));
    ui.horizontal_top(|ui| {
        ui.add_space((room.x - width) / 2.0);
        let size = vec2(width, drawing.height(width, tokens));
        ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
            drawing.draw(ui, tokens);
        });
    });
    ui.add_space(4.0);
    paragraph(ui, text(&figure.source, regular(tokens.sizes.note)).color(t.text_weak));
}

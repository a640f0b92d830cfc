//! What one step of an explanation adds, and all steps so far on one page.

use egui::{Align, Id, Label, Ui, pos2, vec2};

use super::super::cx::Cx;
use super::super::widgets::paragraph;
use crate::figure::Theme;
use crate::figure::fonts::{bold, regular};

/// Where it is kept which step was brought into sight.
const SHOWN: &str = "talk shown";

/// How a line of a step is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// What the step comes to.
    Strong,
    /// Running text.
    Plain,
    /// Aside.
    Note,
}

/// What one step adds.
#[derive(Clone, Debug)]
pub(super) struct Leaf {
    head: String,
    lines: Vec<(Weight, String)>,
}

impl Leaf {
    pub(super) fn of(head: impl Into<String>) -> Self {
        Self { head: head.into(), lines: Vec::new() }
    }

    pub(super) fn strong(self, text: impl Into<String>) -> Self {
        self.with(Weight::Strong, text)
    }

    pub(super) fn plain(self, text: impl Into<String>) -> Self {
        self.with(Weight::Plain, text)
    }

    pub(super) fn note(self, text: impl Into<String>) -> Self {
        self.with(Weight::Note, text)
    }

    fn with(mut self, weight: Weight, text: impl Into<String>) -> Self {
        let text = text.into();
        if !text.trim().is_empty() {
            self.lines.push((weight, text));
        }
        self
    }

    /// Whether it has nothing to tell.
    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

/// All steps so far; the last one marked, and in sight.
pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, leaves: &[Leaf], step: usize) {
    ui.set_width(ui.available_width());
    ui.spacing_mut().item_spacing.y = 6.0;
    for (i, leaf) in leaves.iter().take(step + 1).enumerate() {
        let is_last = i == step;
        let shown = ui.scope(|ui| one(ui, cx, leaf, i == 0));
        let rect = shown.response.rect;
        if is_last && i > 0 {
            let x = rect.left() - 16.0;
            let stroke = egui::Stroke::new(4.0, cx.tokens.accent);
            ui.painter().line_segment([pos2(x, rect.top()), pos2(x, rect.bottom())], stroke);
        }
        // Once as it comes; after that one may scroll back.
        if is_last && ui.data(|d| d.get_temp(Id::unique(SHOWN))) != Some(step) {
            ui.scroll_to_rect(rect.expand2(vec2(0.0, 14.0)), Some(Align::BOTTOM));
            ui.data_mut(|d| d.insert_temp(Id::unique(SHOWN), step));
        }
        ui.add_space(8.0);
    }
}

fn one(ui: &mut Ui, cx: Cx<'_>, leaf: &Leaf, is_title: bool) {
    let (s, t) = (Theme::Projector.tokens().sizes, cx.tokens);
    let head = if is_title { s.figure } else { s.section };
    let color = if is_title { t.text_strong } else { t.accent };
    let text = |text: &str, font| egui::RichText::new(text).font(font);
    paragraph(ui, text(&leaf.head, bold(head)).color(color));
    for (weight, line) in &leaf.lines {
        let shown = match weight {
            Weight::Strong => text(line, bold(s.title)).color(t.text_strong),
            Weight::Plain => text(line, regular(s.section)).color(t.text),
            Weight::Note => text(line, regular(s.body)).color(t.text_weak),
        };
        ui.add(Label::new(shown).wrap());
    }
}

//! A figure: its drawing with title, unit, one sentence of reading, source, and a table twin.

use egui::{Frame, Label, RichText, Ui, Vec2};

use super::fonts::{bold, regular};
use super::offscreen::Offscreen;
use super::picture::Picture;
use super::svg::svg;
use super::tokens::{Theme, Tokens};

/// Rows and columns of what a figure shows, as text with units.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Column heads.
    pub head: Vec<String>,
    /// Rows, each as long as the head.
    pub rows: Vec<Vec<String>>,
}

/// A drawing in a given width. Implementations hold data only: no language, no theme.
pub trait Drawing: std::fmt::Debug {
    /// Height in points that the drawing takes in a width.
    fn height(&self, width: f32, tokens: &Tokens) -> f32;
    /// Draws into the whole available width.
    fn draw(&self, ui: &mut Ui, tokens: &Tokens);
}

/// A drawing with everything that must stand beside it. Text is in one language.
#[derive(Debug)]
pub struct Figure {
    /// Stable id, such as `series.output_mn_cny`.
    pub id: String,
    /// What is shown.
    pub title: String,
    /// The unit of the values; empty where the labels carry it.
    pub unit: String,
    /// What to see in it, in one sentence.
    pub reading: String,
    /// Where the data come from, in one line.
    pub source: String,
    /// The label of invented data, where they are.
    pub fictitious: Option<String>,
    /// The same as rows.
    pub table: Table,
    /// The drawing.
    pub drawing: Box<dyn Drawing>,
}

/// Margin around an exported figure, in points.
const MARGIN: f32 = 16.0;
/// Space between the parts of a figure.
const GAP: f32 = 6.0;

impl Figure {
    /// The whole figure as it stands in a file: title, unit, reading, drawing, source.
    pub fn plate(&self, ui: &mut Ui, tokens: &Tokens) {
        let sizes = tokens.sizes;
        ui.spacing_mut().item_spacing = Vec2::new(8.0, GAP);
        ui.horizontal_wrapped(|ui| {
            ui.label(
                RichText::new(&self.title).font(bold(sizes.section)).color(tokens.text_strong),
            );
            if !self.unit.is_empty() {
                ui.label(
                    RichText::new(&self.unit).font(regular(sizes.note)).color(tokens.text_weak),
                );
            }
            if let Some(label) = &self.fictitious {
                ui.label(RichText::new(label).font(bold(sizes.note)).color(tokens.caution));
            }
        });
        let reading = RichText::new(&self.reading).font(regular(sizes.body)).color(tokens.text);
        ui.add(Label::new(reading).wrap());
        self.drawing.draw(ui, tokens);
        let source = RichText::new(&self.source).font(regular(sizes.note)).color(tokens.text_weak);
        ui.add(Label::new(source).wrap());
    }

    /// The figure as a picture in the light theme, `width` points wide.
    #[must_use]
    pub fn picture(&self, width: f32, scale: f32) -> Picture {
        let (mut surface, tokens) = self.surface(width, scale);
        surface.picture(tokens.raised, &mut |ui| self.sheet(ui, tokens))
    }

    /// The figure as SVG in the light theme, `width` points wide.
    #[must_use]
    pub fn svg(&self, width: f32) -> String {
        let (mut surface, tokens) = self.surface(width, 1.0);
        let output = surface.settle(&mut |ui| self.sheet(ui, tokens));
        svg(surface.size(), tokens.raised, &self.title, &output.shapes)
    }

    fn sheet(&self, ui: &mut Ui, tokens: &Tokens) {
        Frame::new().inner_margin(MARGIN).show(ui, |ui| self.plate(ui, tokens));
    }

    /// A surface just high enough: laid out once to measure.
    fn surface(&self, width: f32, scale: f32) -> (Offscreen, &'static Tokens) {
        let tokens = Theme::Light.tokens();
        let mut high = 0.0_f32;
        let tall = Vec2::new(width, 4.0 * width + 400.0);
        Offscreen::new(tall, 1.0, |_| {}).settle(&mut |ui| {
            self.sheet(ui, tokens);
            high = ui.min_rect().height();
        });
        (Offscreen::new(Vec2::new(width, high.ceil()), scale, |_| {}), tokens)
    }
}

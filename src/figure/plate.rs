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

/// What stands around the drawing in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Around {
    /// The title too, and a margin.
    Everything,
    /// No title: the page has a caption.
    WithoutTitle,
}

impl Figure {
    /// The whole figure as it stands in a file: title, unit, reading, drawing, source.
    pub fn plate(&self, ui: &mut Ui, tokens: &Tokens) {
        self.set(ui, tokens, Around::Everything);
    }

    fn set(&self, ui: &mut Ui, tokens: &Tokens, around: Around) {
        let sizes = tokens.sizes;
        ui.spacing_mut().item_spacing = Vec2::new(8.0, GAP);
        let title = (around == Around::Everything).then_some(&self.title);
        if title.is_some() || !self.unit.is_empty() || self.fictitious.is_some() {
            ui.horizontal_wrapped(|ui| {
                if let Some(title) = title {
                    let title = RichText::new(title).font(bold(sizes.section));
                    ui.label(title.color(tokens.text_strong));
                }
                if !self.unit.is_empty() {
                    let unit = RichText::new(&self.unit).font(regular(sizes.note));
                    ui.label(unit.color(tokens.text_weak));
                }
                if let Some(label) = &self.fictitious {
                    let label = RichText::new(label).font(bold(sizes.note));
                    ui.label(label.color(tokens.caution));
                }
            });
        }
        let reading = RichText::new(&self.reading).font(regular(sizes.body)).color(tokens.text);
        ui.add(Label::new(reading).wrap());
        self.drawing.draw(ui, tokens);
        let source = RichText::new(&self.source).font(regular(sizes.note)).color(tokens.text_weak);
        ui.add(Label::new(source).wrap());
    }

    /// The figure as a picture in the light theme, `width` points wide.
    #[must_use]
    pub fn picture(&self, width: f32, scale: f32) -> Picture {
        self.drawn(width, scale, Around::Everything)
    }

    /// The figure as a picture without its title, to stand with a caption.
    #[must_use]
    pub fn picture_with_caption(&self, width: f32, scale: f32) -> Picture {
        self.drawn(width, scale, Around::WithoutTitle)
    }

    fn drawn(&self, width: f32, scale: f32, around: Around) -> Picture {
        let (mut surface, tokens) = self.surface(width, scale, around);
        surface.picture(tokens.raised, &mut |ui| self.sheet(ui, tokens, around))
    }

    /// The figure as SVG in the light theme, `width` points wide.
    #[must_use]
    pub fn svg(&self, width: f32) -> String {
        self.vectors(width, "", Around::Everything)
    }

    /// The same without its title, to stand with a caption in a page with others: `mark` begins
    /// every id.
    #[must_use]
    pub fn svg_with_caption(&self, width: f32, mark: &str) -> String {
        self.vectors(width, mark, Around::WithoutTitle)
    }

    fn vectors(&self, width: f32, mark: &str, around: Around) -> String {
        let (mut surface, tokens) = self.surface(width, 1.0, around);
        let output = surface.settle(&mut |ui| self.sheet(ui, tokens, around));
        svg(surface.size(), tokens.raised, &self.title, mark, &output.shapes)
    }

    fn sheet(&self, ui: &mut Ui, tokens: &Tokens, around: Around) {
        let margin = if around == Around::Everything { MARGIN } else { 2.0 };
        Frame::new().inner_margin(margin).show(ui, |ui| self.set(ui, tokens, around));
    }

    /// A surface just high enough: laid out once to measure.
    fn surface(&self, width: f32, scale: f32, around: Around) -> (Offscreen, &'static Tokens) {
        let tokens = Theme::Light.tokens();
        let mut high = 0.0_f32;
        let tall = Vec2::new(width, 4.0 * width + 400.0);
        Offscreen::new(tall, 1.0, |_| {}).settle(&mut |ui| {
            self.sheet(ui, tokens, around);
            high = ui.min_rect().height();
        });
        (Offscreen::new(Vec2::new(width, high.ceil()), scale, |_| {}), tokens)
    }
}

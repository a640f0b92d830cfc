//! The chain map: stages in their order, what is here, what is bought here, what holds it up.

use egui::{Align2, Pos2, Rect, Ui, pos2, vec2};

use crate::measure::Interval;
use crate::text::words;

use super::key::{Key, KeyMark};
use super::lettering::{fitted, width_of};
use super::marks::{Pen, place};
use super::plate::Drawing;
use super::tokens::Tokens;

/// Whether a stage is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Presence {
    Here,
    Partly,
    Absent,
    Open,
}

/// One stage.
#[derive(Clone, Debug)]
pub(super) struct Stage {
    pub(super) name: String,
    pub(super) presence: Presence,
    /// The presence in words.
    pub(super) told: String,
    /// Share bought locally.
    pub(super) local: Option<Interval>,
    /// That share as written.
    pub(super) bought: String,
    /// Firms of the register in it.
    pub(super) firms: String,
    /// What is written where it holds the chain up.
    pub(super) bottleneck: Option<String>,
}

/// The map.
#[derive(Clone, Debug)]
pub(super) struct ChainMap {
    pub(super) stages: Vec<Stage>,
    pub(super) key: Key,
    pub(super) watermark: Option<String>,
}

/// Least width of a box, and the room for an arrow.
const BOX: f32 = 140.0;
const ARROW: f32 = 22.0;
/// Space between rows.
const APART: f32 = 16.0;
const PAD: f32 = 8.0;

impl ChainMap {
    fn columns(width: f32, tokens: &Tokens) -> usize {
        let least = BOX * tokens.sizes.note / 12.0;
        (((width + ARROW) / (least + ARROW)) as usize).clamp(1, 6)
    }

    fn line(tokens: &Tokens) -> f32 {
        tokens.sizes.note + 5.0
    }

    fn box_width(width: f32, columns: usize) -> f32 {
        (width - ARROW * (columns as f32 - 1.0)) / columns as f32
    }

    /// The name, presence, the bar, the share, the bottleneck.
    fn box_height(&self, width: f32, tokens: &Tokens) -> f32 {
        let line = Self::line(tokens);
        let necks = self.stages.iter().any(|s| s.bottleneck.is_some());
        let lines = if necks { 3.0 } else { 2.0 };
        self.names_height(width, tokens) + lines * line + 11.0 + 2.0 * PAD
    }

    /// Room for names of one line, or of two where some name needs them.
    fn names_height(&self, width: f32, tokens: &Tokens) -> f32 {
        let size = tokens.sizes.body;
        let inner = Self::box_width(width, Self::columns(width, tokens)) - 2.0 * (PAD + 2.0);
        let long = self.stages.iter().any(|s| width_of(&s.name, size) > inner);
        if long { 2.0 * (size + 4.0) } else { size + 4.0 }
    }

    fn rows(&self, width: f32, tokens: &Tokens) -> usize {
        self.stages.len().div_ceil(Self::columns(width, tokens))
    }

    /// From the last box of a row down to the first of the next.
    fn turn(pen: &Pen<'_>, cell: Rect, first: f32) {
        let (x, y) = (cell.center().x, cell.bottom());
        let middle = y + APART / 2.0;
        let path = [pos2(x, y + 2.0), pos2(x, middle), pos2(first, middle)];
        for (a, b) in path.iter().zip(path.iter().skip(1)) {
            pen.line(*a, *b, pen.thin(pen.tokens.text_weak));
        }
        let tip = pos2(first, y + APART - 1.0);
        pen.line(pos2(first, middle), tip, pen.thin(pen.tokens.text_weak));
        for by in [-3.5, 3.5] {
            pen.line(tip, tip + vec2(by, -4.0), pen.thin(pen.tokens.text_weak));
        }
    }

    fn arrow(pen: &Pen<'_>, from: Pos2, to: Pos2) {
        let color = pen.tokens.text_weak;
        pen.line(from, to, pen.thin(color));
        for by in [-3.5, 3.5] {
            pen.line(to, to + vec2(-5.0, by), pen.thin(color));
        }
    }
}

/// The name in at most two lines.
fn lines(name: &str, size: f32, most: f32) -> (String, String) {
    if width_of(name, size) <= most {
        return (name.to_owned(), String::new());
    }
    let mut first = String::new();
    let spaced = name.contains(' ');
    let pieces: Vec<String> = if spaced {
        name.split_inclusive(' ').map(str::to_owned).collect()
    } else {
        name.chars().map(String::from).collect()
    };
    let mut rest = pieces.into_iter().peekable();
    while let Some(piece) = rest.peek() {
        if !first.is_empty() && width_of(&format!("{first}{}", piece.trim_end()), size) > most {
            break;
        }
        first.push_str(piece);
        let _ = rest.next();
    }
    (fitted(first.trim_end(), size, most), fitted(&rest.collect::<String>(), size, most))
}

fn stage(pen: &Pen<'_>, s: &Stage, cell: Rect, names: f32) {
    let t = pen.tokens;
    pen.fill(cell, t.raised);
    match s.presence {
        Presence::Here => pen.fill(cell, t.accent_tint),
        Presence::Partly => {
            let half = Rect::from_min_max(cell.min, pos2(cell.center().x, cell.bottom()));
            pen.fill(half, t.accent_tint);
        }
        Presence::Absent | Presence::Open => {}
    }
    match (s.bottleneck.is_some(), s.presence) {
        (true, _) => {
            for by in [0.0, 1.0, 2.0] {
                pen.outline(cell.shrink(by * t.stroke), t.negative);
            }
        }
        (false, Presence::Here | Presence::Partly) => pen.outline(cell, t.accent),
        (false, Presence::Absent) => pen.outline(cell, t.line_strong),
        (false, Presence::Open) => pen.dashed_rect(cell, t.line_strong),
    }
    let inner = cell.shrink2(vec2(PAD + 2.0, PAD));
    let (size, line) = (t.sizes.body, ChainMap::line(t));
    let (first, second) = lines(&s.name, size, inner.width());
    let mut y = inner.top();
    for (i, name) in [&first, &second].into_iter().enumerate() {
        let at = pos2(inner.left(), y + i as f32 * (size + 4.0));
        pen.body(at, Align2::LEFT_TOP, name, t.text_strong);
    }
    y += names;
    let told = fitted(&s.told, t.sizes.note, inner.width());
    let _ = pen.text(pos2(inner.left(), y), Align2::LEFT_TOP, &told, t.text);
    if !s.firms.is_empty() {
        let room = inner.width() - width_of(&told, t.sizes.note) - 8.0;
        if width_of(&s.firms, t.sizes.note) <= room {
            let at = pos2(inner.right(), y);
            pen.text(at, Align2::RIGHT_TOP, &s.firms, t.text_weak);
        }
    }
    y += line + 1.0;
    let track = Rect::from_min_size(pos2(inner.left(), y), vec2(inner.width(), 7.0));
    bought(pen, s.local, track);
    y += 10.0;
    let share = fitted(&s.bought, t.sizes.note, inner.width());
    pen.text(pos2(inner.left(), y), Align2::LEFT_TOP, &share, t.text);
    if let Some(neck) = &s.bottleneck {
        let neck = fitted(neck, t.sizes.note, inner.width());
        let at = pos2(inner.left(), y + line);
        pen.bold(at, Align2::LEFT_TOP, &neck, t.negative);
    }
}

/// The share bought locally: sure up to the lower end, possible up to the upper.
fn bought(pen: &Pen<'_>, share: Option<Interval>, track: Rect) {
    let t = pen.tokens;
    let Some(x) = share else {
        pen.dashed_rect(track, t.line_strong);
        return;
    };
    pen.fill(track, t.sunken);
    let to = |v: f64| track.left() + track.width() * v.clamp(0.0, 1.0) as f32;
    let part = |a: f32, b: f32| Rect::from_x_y_ranges(a..=b, track.y_range());
    if !x.is_point() {
        let possible = part(to(x.lo()), to(x.hi()));
        pen.hatch(possible, t.accent, 4.0);
        pen.outline(possible, t.accent);
    }
    pen.fill(part(track.left(), to(x.lo())), t.accent);
    pen.outline(track, t.line_strong);
}

impl Drawing for ChainMap {
    fn height(&self, width: f32, tokens: &Tokens) -> f32 {
        let rows = self.rows(width, tokens) as f32;
        rows * (self.box_height(width, tokens) + APART) + self.key.height(width, tokens)
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let width = ui.available_width();
        let rect = place(ui, self.height(width, tokens));
        let pen = Pen::new(ui, tokens);
        let columns = Self::columns(width, tokens);
        let wide = Self::box_width(width, columns);
        let high = self.box_height(width, tokens);
        let names = self.names_height(width, tokens);
        let rows = self.rows(width, tokens);
        let bottom = rect.top() + rows as f32 * (high + APART);
        for (i, s) in self.stages.iter().enumerate() {
            let (row, column) = (i / columns, i % columns);
            let left = rect.left() + column as f32 * (wide + ARROW);
            let top = rect.top() + row as f32 * (high + APART);
            let cell = Rect::from_min_size(pos2(left, top), vec2(wide, high));
            stage(&pen, s, cell, names);
            let last = i + 1 == self.stages.len();
            let middle = cell.center().y;
            if !last && column + 1 < columns {
                let from = pos2(cell.right() + 3.0, middle);
                Self::arrow(&pen, from, pos2(cell.right() + ARROW - 3.0, middle));
            } else if !last {
                Self::turn(&pen, cell, rect.left() + wide / 2.0);
            }
        }
        // Boxes cover the ground: the label stands where the last row leaves room.
        if let Some(label) =
            self.watermark.as_ref().filter(|_| !self.stages.len().is_multiple_of(columns))
        {
            let at = pos2(rect.right(), bottom - APART);
            pen.text(at, Align2::RIGHT_BOTTOM, label, tokens.text_weak);
        }
        self.key.draw(&pen, Rect::from_min_max(pos2(rect.left(), bottom), rect.max));
    }
}

/// The key of the map.
pub(super) fn key(l: crate::text::Language, any_range: bool) -> Key {
    let mut key = Key::default();
    key.add(KeyMark::Found, words::fig_chain_bar(l));
    if any_range {
        key.add(KeyMark::Unsure, words::fig_key_possible(l));
    }
    key
}

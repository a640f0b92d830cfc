//! Where a value stands among the bands: equal boxes with their borders, the value above them.

use egui::{
    Align2, CornerRadius, Label, Layout, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2,
};

use crate::figure::fonts::regular;
use crate::indicator::{Band, Declaration};
use crate::measure::Interval;
use crate::profile::show_number;

use super::super::super::cx::Cx;
use super::overview;

/// Height of a box.
const BOX: f32 = 26.0;
/// Height of the mark of the value.
const MARK: f32 = 9.0;

/// The strip of the bands.
pub(super) fn strip(ui: &mut Ui, cx: Cx<'_>, d: &Declaration, value: Interval) {
    let t = cx.tokens;
    let count = d.bands.len();
    if count == 0 {
        return;
    }
    let high = MARK + 3.0 + BOX + t.sizes.note + 6.0;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::hover());
    let wide = rect.width() / count as f32;
    let top = rect.top() + MARK + 3.0;
    let here = d.band(value);
    for (i, band) in d.bands.iter().enumerate() {
        let left = rect.left() + wide * i as f32;
        let place = Rect::from_min_size(pos2(left, top), vec2(wide, BOX));
        let inside = here.is_some_and(|b| std::ptr::eq(b, band));
        let fill = if inside { t.accent_tint } else { t.sunken };
        let edge = Stroke::new(t.stroke, t.line_strong);
        ui.painter().rect(place, CornerRadius::ZERO, fill, edge, StrokeKind::Inside);
        let builder = UiBuilder::new()
            .id_salt(("band", i))
            .max_rect(place.shrink2(vec2(4.0, 0.0)))
            .layout(Layout::centered_and_justified(egui::Direction::LeftToRight));
        let text = band.label.get(cx.l);
        let text = if inside { cx.note(text).color(t.text_strong) } else { cx.note(text) };
        ui.new_child(builder).add(Label::new(text).truncate());
        if let Some(border) = band.from.filter(|_| i > 0).and_then(Interval::point) {
            let text = show_number(border, &d.unit, cx.words(), cx.l);
            let text = overview::split_unit(&text).0;
            let at = pos2(left, top + BOX + 3.0);
            ui.painter().text(at, Align2::CENTER_TOP, text, regular(t.sizes.note), t.text_weak);
        }
    }
    let x = |v: f64| rect.left() + wide * along(&d.bands, v);
    let (lo, hi) = (x(value.lo()), x(value.hi()));
    let hi = if hi - lo < 4.0 { lo + 4.0 } else { hi };
    let mark = Rect::from_min_max(pos2(lo - 2.0, rect.top()), pos2(hi, rect.top() + MARK));
    ui.painter().rect_filled(mark, CornerRadius::same(2), t.accent);
    for end in [mark.left(), mark.right()] {
        ui.painter().vline(end, rect.top()..=top + 5.0, Stroke::new(t.stroke, t.accent));
    }
}

/// How many boxes a value lies to the right of the left end.
fn along(bands: &[Band], value: f64) -> f32 {
    let found = bands.iter().position(|b| b.to.is_none_or(|to| value < to));
    let i = found.unwrap_or(bands.len().saturating_sub(1));
    let share = bands.get(i).map_or(0.5, |b| match (b.from, b.to) {
        (Some(from), Some(to)) if to > from => ((value - from) / (to - from)).clamp(0.0, 1.0),
        // An open band has no far end to measure from.
        _ => 0.5,
    });
    i as f32 + share as f32
}

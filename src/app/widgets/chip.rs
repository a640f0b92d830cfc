//! Chips: a sign and words; solid, outlined, dashed or dotted, so that grey print tells them apart.

use egui::{
    Color32, CornerRadius, Pos2, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

use crate::advice::{List, list_name};
use crate::figure::Tone;
use crate::figure::fonts::bold;
use crate::text::words;

use super::super::cx::Cx;
use super::glyph::{Glyph, glyph_at};

/// How the edge of a chip is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    Solid,
    Outline,
    Dashed,
    Dotted,
}

/// The chip of a list.
pub(crate) fn verdict_chip(ui: &mut Ui, cx: Cx<'_>, list: List) -> Response {
    let (tone, sign, edge) = match list {
        List::Advise => (Tone::Positive, Glyph::Tick, Edge::Solid),
        List::AdviseWithConditions => (Tone::Caution, Glyph::Half, Edge::Outline),
        List::FindOutFirst => (Tone::Unknown, Glyph::Question, Edge::Dashed),
        List::CannotJudge => (Tone::Unknown, Glyph::Ring, Edge::Dotted),
        List::NotAdvised => (Tone::Negative, Glyph::Cross, Edge::Outline),
    };
    let meaning = match list {
        List::Advise => words::means_advise(cx.l),
        List::AdviseWithConditions => words::means_conditions(cx.l),
        List::FindOutFirst => words::means_find_out(cx.l),
        List::CannotJudge => words::means_cannot_judge(cx.l),
        List::NotAdvised => words::means_not_advised(cx.l),
    };
    draw(ui, cx, tone, sign, edge, &list_name(list, cx.l)).on_hover_text(meaning)
}

/// A chip of a tone.
pub(crate) fn chip(
    ui: &mut Ui,
    cx: Cx<'_>,
    tone: Tone,
    sign: Glyph,
    text: impl Into<String>,
) -> Response {
    draw(ui, cx, tone, sign, Edge::Outline, &text.into())
}

fn draw(ui: &mut Ui, cx: Cx<'_>, tone: Tone, sign: Glyph, edge: Edge, text: &str) -> Response {
    let t = cx.tokens;
    let (ink, fill) = if edge == Edge::Solid {
        (t.on_accent, t.tone(tone))
    } else {
        (t.tone(tone), t.tint(tone))
    };
    let font = bold(t.sizes.note);
    let galley = ui.painter().layout_no_wrap(text.to_owned(), font, ink);
    let size = vec2(galley.size().x + 14.0 + 18.0, galley.size().y.max(14.0) + 6.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let radius = CornerRadius::same((rect.height() / 2.0) as u8);
    ui.painter().rect_filled(rect, radius, fill);
    match edge {
        Edge::Solid => {}
        Edge::Outline => {
            let stroke = Stroke::new(1.0, t.tone(tone));
            ui.painter().rect_stroke(rect, radius, stroke, StrokeKind::Inside);
        }
        Edge::Dashed => dashes(ui, rect, t.tone(tone), 4.0, 2.5),
        Edge::Dotted => dashes(ui, rect, t.tone(tone), 1.5, 2.5),
    }
    let sign_rect =
        Rect::from_center_size(pos2(rect.left() + 14.0, rect.center().y), vec2(11.0, 11.0));
    glyph_at(ui.painter(), sign, sign_rect, ink);
    let at = pos2(rect.left() + 24.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    response
}

fn dashes(ui: &Ui, rect: Rect, color: Color32, dash: f32, gap: f32) {
    let r = rect.shrink(0.5);
    let radius = r.height() / 2.0;
    let mut path: Vec<Pos2> = Vec::new();
    let ends = [(r.right() - radius, -0.25_f32), (r.left() + radius, 0.25)];
    for (x, start) in ends {
        for i in 0..=8 {
            let angle = std::f32::consts::TAU * (start + 0.5 * i as f32 / 8.0);
            path.push(pos2(x + radius * angle.cos(), r.center().y + radius * angle.sin()));
        }
    }
    path.extend(path.first().copied());
    ui.painter().extend(Shape::dashed_line(&path, Stroke::new(1.0, color), dash, gap));
}

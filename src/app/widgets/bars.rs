//! Small drawings inside a line of text: intervals, evidence, cost, progress.

use egui::{
    Color32, CornerRadius, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    vec2,
};

use crate::case::CostClass;
use crate::measure::Estimate;

use super::super::cx::Cx;

/// An estimate on a track from `from` to `to`, with a dashed threshold.
pub(crate) fn interval_strip(
    ui: &mut Ui,
    cx: Cx<'_>,
    width: f32,
    (from, to): (f64, f64),
    estimate: Estimate,
    threshold: Option<f64>,
    color: Color32,
) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(width, 14.0), Sense::hover());
    let t = cx.tokens;
    let x = |v: f64| {
        let share = ((v - from) / (to - from)).clamp(0.0, 1.0) as f32;
        rect.left() + 1.0 + share * (rect.width() - 2.0)
    };
    let (painter, y) = (ui.painter(), rect.center().y);
    let thin = Stroke::new(1.0, t.line_strong);
    painter.hline(rect.x_range(), y, thin);
    for end in [rect.left() + 0.5, rect.right() - 0.5] {
        painter.vline(end, y - 3.0..=y + 3.0, thin);
    }
    if from < 0.0 && to > 0.0 {
        painter.vline(x(0.0), rect.y_range(), thin);
    }
    if let Some(threshold) = threshold {
        for i in 0..3 {
            let top = rect.top() + 1.0 + i as f32 * 4.5;
            painter.vline(x(threshold), top..=top + 2.5, thin);
        }
    }
    let (lo, hi) = (x(estimate.lo), x(estimate.hi));
    let block = if hi - lo < 4.0 {
        Rect::from_center_size(pos2((lo + hi) / 2.0, y), vec2(4.0, 9.0))
    } else {
        Rect::from_min_max(pos2(lo, y - 3.5), pos2(hi, y + 3.5))
    };
    if hi - lo < 4.0 {
        painter.rect_filled(block, CornerRadius::same(1), color);
    } else {
        let fill = color.gamma_multiply(0.25);
        painter.rect_filled(block, CornerRadius::same(2), t.raised);
        let edge = Stroke::new(1.0, color);
        painter.rect(block, CornerRadius::same(2), fill, edge, StrokeKind::Inside);
        painter.vline(x(estimate.mid), block.y_range(), Stroke::new(2.0, color));
    }
    response
}

/// Evidence from 0 to 5 as padlocks, filled to the grade.
pub(crate) fn padlocks(ui: &mut Ui, cx: Cx<'_>, grade: u8) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(5.0 * 10.0, 14.0), Sense::hover());
    let t = cx.tokens;
    for i in 0..5_u8 {
        let left = rect.left() + f32::from(i) * 10.0;
        let body = Rect::from_min_size(pos2(left, rect.top() + 5.0), vec2(7.5, 7.0));
        let (color, full) = if i < grade { (t.text_strong, true) } else { (t.line_strong, false) };
        let stroke = Stroke::new(1.0, color);
        let fill = if full { color } else { Color32::TRANSPARENT };
        ui.painter().rect(body, CornerRadius::same(1), fill, stroke, StrokeKind::Inside);
        let bow = [
            pos2(left + 1.8, rect.top() + 5.0),
            pos2(left + 1.8, rect.top() + 2.8),
            pos2(left + 2.8, rect.top() + 1.6),
            pos2(left + 4.7, rect.top() + 1.6),
            pos2(left + 5.7, rect.top() + 2.8),
            pos2(left + 5.7, rect.top() + 5.0),
        ];
        ui.painter().line(bow.to_vec(), stroke);
    }
    let named = crate::text::words::evidence_of_five(cx.l, grade);
    response.widget_info(|| WidgetInfo::labeled(Role::Meter, true, named.clone()));
    response.on_hover_text(crate::text::words::evidence_hint(cx.l, grade))
}

/// A cost class as rising bars.
pub(crate) fn cost(ui: &mut Ui, cx: Cx<'_>, class: CostClass) -> Response {
    let filled = match class {
        CostClass::L => 1,
        CostClass::M => 2,
        CostClass::H => 3,
        CostClass::XH => 4,
    };
    let (rect, response) = ui.allocate_exact_size(vec2(26.0, 12.0), Sense::hover());
    let t = cx.tokens;
    for i in 0..4 {
        let high = 3.0 + i as f32 * 3.0;
        let left = rect.left() + i as f32 * 6.5;
        let bar =
            Rect::from_min_max(pos2(left, rect.bottom() - high), pos2(left + 5.0, rect.bottom()));
        let fill = if i < filled { t.text } else { Color32::TRANSPARENT };
        let edge = Stroke::new(1.0, if i < filled { t.text } else { t.line_strong });
        ui.painter().rect(bar, CornerRadius::ZERO, fill, edge, StrokeKind::Inside);
    }
    let name = cx.library().catalogue.scoring.cost_names.get(class.id());
    response.on_hover_text(name.map_or("", |n| n.get(cx.l)))
}

/// How much of a whole is done.
pub(crate) fn progress(ui: &mut Ui, cx: Cx<'_>, width: f32, done: usize, all: usize) {
    let (rect, _) = ui.allocate_exact_size(vec2(width, 6.0), Sense::hover());
    let t = cx.tokens;
    ui.painter().rect(
        rect,
        CornerRadius::same(3),
        t.sunken,
        Stroke::new(t.stroke, t.line),
        StrokeKind::Inside,
    );
    let share = if all == 0 { 0.0 } else { done as f32 / all as f32 };
    let full = Rect::from_min_size(rect.min, vec2(rect.width() * share, rect.height()));
    ui.painter().rect_filled(full, CornerRadius::same(3), t.accent);
}

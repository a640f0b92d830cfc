//! A scale of comparison: nine steps to either side of equal. Arrows move, Delete clears.

use egui::accesskit::Action;
use egui::{
    Align2, CornerRadius, EventFilter, Id, Key, Modifiers, Pos2, Rect, Response, Sense, Stroke, Ui,
    WidgetInfo, pos2, vec2,
};

use crate::figure::fonts::regular;

use super::super::super::super::cx::Cx;

/// Steps to a side.
const STEPS: i32 = 8;

/// What a scale was asked to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moved {
    /// To a step: below zero the first weighs more, above the second; by one more than its size.
    To(i32),
    /// No judgement.
    Clear,
}

/// The step of a ratio, first over second.
#[must_use]
pub(super) fn step_of(ratio: f64) -> i32 {
    if ratio >= 1.0 {
        -((ratio.round() as i32 - 1).clamp(0, STEPS))
    } else {
        ((1.0 / ratio).round() as i32 - 1).clamp(0, STEPS)
    }
}

/// Draws the scale over a width.
pub(super) fn scale(
    ui: &mut Ui,
    cx: Cx<'_>,
    id: Id,
    name: &str,
    width: f32,
    at: Option<i32>,
) -> (Response, Option<Moved>) {
    let t = cx.tokens;
    let (place, _) = ui.allocate_exact_size(vec2(width, 22.0 + t.sizes.note), Sense::hover());
    let response = ui.interact(place, id, Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::slider(true, f64::from(at.unwrap_or(0)), name));
    let track = Track { place: place.shrink2(vec2(10.0, 0.0)) };
    if response.clicked() {
        response.request_focus();
    }
    let moved = pointed(&response, track).or_else(|| keyed(ui, &response, at));
    paint(ui, cx, track, at, response.has_focus(), response.hovered());
    (response, moved.filter(|m| *m != at.map_or(Moved::Clear, Moved::To)))
}

/// Where the steps lie.
#[derive(Clone, Copy)]
struct Track {
    place: Rect,
}

impl Track {
    fn x(self, step: i32) -> f32 {
        let share = (step + STEPS) as f32 / (2 * STEPS) as f32;
        self.place.left() + self.place.width() * share
    }

    fn step(self, at: Pos2) -> i32 {
        let share = (at.x - self.place.left()) / self.place.width().max(1.0);
        ((share * (2 * STEPS) as f32).round() as i32 - STEPS).clamp(-STEPS, STEPS)
    }
}

fn pointed(response: &Response, track: Track) -> Option<Moved> {
    let at = response.interact_pointer_pos().filter(|_| response.clicked() || response.dragged());
    at.map(|at| Moved::To(track.step(at)))
}

fn keyed(ui: &Ui, response: &Response, at: Option<i32>) -> Option<Moved> {
    let id = response.id;
    if !response.has_focus() {
        return None;
    }
    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|m| m.set_focus_lock_filter(id, filter));
    let by = ui.input_mut(|i| {
        let asked = |action| i.num_accesskit_action_requests(id, action) as i32;
        let by = asked(Action::Increment) - asked(Action::Decrement);
        let right = i.count_and_consume_key(Modifiers::NONE, Key::ArrowRight) as i32;
        by + right - i.count_and_consume_key(Modifiers::NONE, Key::ArrowLeft) as i32
    });
    let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
    if pressed(Key::Delete) || pressed(Key::Backspace) {
        return Some(Moved::Clear);
    }
    if by == 0 {
        return None;
    }
    // From no judgement the first step is the middle, whichever way.
    let to = at.map_or(0, |now| now + by);
    Some(Moved::To(to.clamp(-STEPS, STEPS)))
}

fn paint(ui: &Ui, cx: Cx<'_>, track: Track, at: Option<i32>, focus: bool, hovered: bool) {
    let (t, painter) = (cx.tokens, ui.painter());
    let y = track.place.top() + 10.0;
    if focus || hovered {
        let edge = Stroke::new(if focus { 2.0 } else { t.stroke }, t.accent);
        let around = track.place.expand2(vec2(10.0, 0.0));
        painter.rect_stroke(around, CornerRadius::same(4), edge, egui::StrokeKind::Inside);
    }
    let color = if at.is_some() { t.line_strong } else { t.line };
    painter.hline(track.x(-STEPS)..=track.x(STEPS), y, Stroke::new(t.stroke, color));
    for step in -STEPS..=STEPS {
        let (x, long) = (track.x(step), step % 2 == 0);
        let high = if long { 4.0 } else { 2.5 };
        painter.vline(x, y - high..=y + high, Stroke::new(t.stroke, color));
        if long {
            let text = (step.abs() + 1).to_string();
            let font = regular(t.sizes.note - 1.0);
            let place = pos2(x, y + 6.0);
            painter.text(place, Align2::CENTER_TOP, text, font, t.text_weak);
        }
    }
    let Some(step) = at else { return };
    let (from, to) = (track.x(0), track.x(step));
    painter.hline(from.min(to)..=from.max(to), y, Stroke::new(4.0, t.accent));
    painter.circle(pos2(to, y), 6.0, t.accent, Stroke::new(1.5, t.raised));
}

//! Raters down, items across. Only the cell with the cursor is a text field.

use egui::text::{CCursorRange, LayoutJob, TextWrapping};
use egui::text_edit::TextEditState;
use egui::{
    Align, Align2, CornerRadius, Id, Key, Modifiers, Rect, Role, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};

use crate::document::Value;
use crate::figure::fonts::{bold, regular};
use crate::indicator::votes::{ItemResult, ScoreResult};
use crate::profile::{Sheet, SheetItem, is_score, typed_value, written};
use crate::text::{range, rounded, words};

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::edit::Edit;
use super::super::super::super::widgets::{Glyph, draft, glyph_at};
use super::{name_field, remove_button};

/// Width of the names, and of the button at the end of a row.
const NAME: f32 = 132.0;
const REMOVE: f32 = 70.0;
const ROW: f32 = 30.0;

/// Widths of a grid.
#[derive(Clone, Copy)]
struct Widths {
    name: f32,
    cell: f32,
    row: f32,
}

impl Widths {
    fn of(ui: &Ui, cx: Cx<'_>, items: usize) -> Self {
        let scale = cx.tokens.sizes.note / 12.0;
        let (name, remove) = (NAME * scale, REMOVE * scale);
        let cell = (ui.available_width() - name - remove).max(60.0) / items.max(1) as f32;
        Self { name, cell, row: ROW.max(cx.tokens.sizes.body * 1.5 + 10.0) }
    }

    fn rect(self, row: Rect, item: usize) -> Rect {
        let left = row.left() + self.name + self.cell * item as f32;
        Rect::from_min_size(pos2(left, row.top()), vec2(self.cell, row.height()))
    }
}

/// The text that stands in a cell and is no number.
pub(super) fn unread(ui: &Ui, rater: &str, item: &str) -> Option<String> {
    ui.data(|d| d.get_temp(cell_id(rater, item).with("unread")))
}

fn cell_id(rater: &str, item: &str) -> Id {
    Id::unique(("vote", rater, item))
}

/// What stands in the document for a rater and an item: of two votes the later.
pub(super) fn given(cx: Cx<'_>, rater: &str, item: &str) -> Option<f64> {
    let votes = cx.profile.assessments.iter().rev();
    votes.into_iter().find(|v| v.rater == rater && v.item == item).map(|v| v.score)
}

pub(super) fn grid(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet, result: &ScoreResult) {
    let widths = Widths::of(ui, cx, sheet.items.len());
    ui.spacing_mut().item_spacing.y = 0.0;
    head(ui, cx, sheet, widths);
    let panel = cx.profile.panel();
    for (i, rater) in panel.iter().enumerate() {
        let row = row(ui, widths.row);
        let place = Rect::from_min_size(row.min, vec2(widths.name - 10.0, row.height()));
        at(ui, place, |ui| name_field(ui, cx, i, widths.name - 10.0));
        for (k, item) in sheet.items.iter().enumerate() {
            let (up, down) = (i.checked_sub(1).and_then(|j| panel.get(j)), panel.get(i + 1));
            let next = [up, down].map(|r| r.map(|r| cell_id(r, &item.id)));
            cell(ui, cx, rater, item, next, widths.rect(row, k));
        }
        let left = widths.rect(row, sheet.items.len()).left() + 6.0;
        let place = Rect::from_min_max(pos2(left, row.top()), row.max);
        at(ui, place, |ui| remove_button(ui, cx, i));
    }
    summary(ui, cx, sheet, result, widths);
    ui.spacing_mut().item_spacing.y = 7.0;
}

fn row(ui: &mut Ui, height: f32) -> Rect {
    ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover()).0
}

fn at(ui: &mut Ui, place: Rect, content: impl FnOnce(&mut Ui)) {
    let layout = egui::Layout::left_to_right(Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(place).layout(layout), content);
}

fn under(ui: &Ui, cx: Cx<'_>, row: Rect) {
    ui.painter().hline(row.x_range(), row.bottom(), Stroke::new(cx.tokens.stroke, cx.tokens.line));
}

fn head(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet, widths: Widths) {
    let t = cx.tokens;
    let row = row(ui, t.sizes.note * 2.6 + 8.0);
    let font = regular(t.sizes.note);
    let name = words::votes_rater(cx.l);
    let foot = row.bottom() - 5.0;
    let left = pos2(row.left(), foot);
    ui.painter().text(left, Align2::LEFT_BOTTOM, name, font.clone(), t.text_weak);
    for (k, item) in sheet.items.iter().enumerate() {
        let place = widths.rect(row, k);
        let font = head_font(ui, t.sizes.note, item.name.get(cx.l), place.width() - 8.0);
        let mut job = LayoutJob::simple(
            item.name.get(cx.l).to_owned(),
            font.clone(),
            t.text,
            place.width() - 8.0,
        );
        job.halign = Align::Center;
        job.wrap = TextWrapping { max_width: place.width() - 8.0, max_rows: 2, ..job.wrap };
        let galley = ui.ctx().fonts_mut(|f| f.layout_job(job));
        let top = pos2(place.center().x, foot - galley.size().y);
        ui.painter().galley(top, galley, t.text);
        let hover = ui.interact(place, Id::unique(("vote head", &item.id)), Sense::hover());
        hover.on_hover_text(tip(cx, item));
    }
    under(ui, cx, row);
}

/// As large as lets the longest word of a name stand on one line.
fn head_font(ui: &Ui, size: f32, name: &str, room: f32) -> egui::FontId {
    let wide = |word: &str| {
        let (word, color) = (word.to_owned(), egui::Color32::BLACK);
        ui.painter().layout_no_wrap(word, regular(size), color).size().x
    };
    // Chinese breaks anywhere.
    let words = name.split(' ').filter(|word| word.is_ascii());
    let widest = words.map(wide).fold(1.0, f32::max);
    regular((size * (room / widest).min(1.0)).floor().max(8.0))
}

fn tip(cx: Cx<'_>, item: &SheetItem) -> String {
    let ends = item.low.as_ref().zip(item.high.as_ref());
    let ends = ends.map(|(low, high)| words::votes_ends(cx.l, low.get(cx.l), high.get(cx.l)));
    format!("{}\n{}", item.about.get(cx.l), ends.unwrap_or_default())
}

fn cell(
    ui: &mut Ui,
    cx: Cx<'_>,
    rater: &str,
    item: &SheetItem,
    next: [Option<Id>; 2],
    place: Rect,
) {
    let id = cell_id(rater, &item.id);
    let name = words::votes_cell(cx.l, rater, item.name.get(cx.l));
    let score = given(cx, rater, &item.id);
    let stuck = unread(ui, rater, &item.id);
    let value = score.map_or_else(String::new, written);
    let text = stuck.clone().unwrap_or(value);
    let inner = place.shrink2(vec2(3.0, 2.0));
    if ui.memory(|m| m.has_focus(id)) {
        let typed = field(ui, cx, id, &name, &text, inner);
        if let Some(typed) = typed {
            take(ui, cx, rater, item, &typed);
        }
        walk(ui, next);
        return;
    }
    let response = ui.interact(inner, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, &name));
    if response.clicked() {
        response.request_focus();
    }
    let wrong = stuck.is_some() || score.is_some_and(|s| !is_score(s));
    paint(ui, cx, &text, wrong, inner, response.hovered());
}

/// The text field, all of it selected as the cursor arrives.
fn field(ui: &mut Ui, cx: Cx<'_>, id: Id, name: &str, text: &str, place: Rect) -> Option<String> {
    let begun = id.with("begun");
    let mut typed = None;
    let mut response = None;
    at(ui, place, |ui| {
        let (r, t) = draft(ui, cx, id, name, text, place.width(), true);
        (response, typed) = (Some(r), t);
    });
    let response = response?;
    if response.lost_focus() {
        ui.data_mut(|d| d.remove::<bool>(begun));
    } else if ui.data(|d| d.get_temp::<bool>(begun)).is_none() {
        ui.data_mut(|d| d.insert_temp(begun, true));
        if typed.is_none() {
            let mut state = TextEditState::load(ui.ctx(), id).unwrap_or_default();
            state.cursor.set_char_range(Some(CCursorRange::select_all_str(text)));
            state.store(ui.ctx(), id);
        }
    }
    typed
}

/// Enter and the arrows go from rater to rater.
fn walk(ui: &Ui, [up, down]: [Option<Id>; 2]) {
    let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
    let go_down = pressed(Key::Enter) || pressed(Key::ArrowDown);
    let go_up = pressed(Key::ArrowUp);
    let to = if go_down { down } else { up };
    if let Some(id) = to.filter(|_| go_down || go_up) {
        ui.memory_mut(|m| m.request_focus(id));
    }
}

/// What was typed: a vote, none, or what is no number and stays where it stands.
fn take(ui: &Ui, cx: Cx<'_>, rater: &str, item: &SheetItem, typed: &str) {
    let stuck = cell_id(rater, &item.id).with("unread");
    let score = match typed_value(typed) {
        Some(Value::Number(x)) => Some(x),
        Some(Value::Unknown) => None,
        _ => {
            ui.data_mut(|d| d.insert_temp(stuck, typed.to_owned()));
            return;
        }
    };
    ui.data_mut(|d| d.remove::<String>(stuck));
    let edit = Edit::Vote(rater.to_owned(), item.id.clone(), score);
    cx.send(Command::change(edit));
}

fn paint(ui: &Ui, cx: Cx<'_>, text: &str, wrong: bool, place: Rect, hovered: bool) {
    let (t, painter) = (cx.tokens, ui.painter());
    let corner = CornerRadius::same(4);
    if text.is_empty() {
        let fill = t.sunken;
        painter.rect_filled(place, corner, fill);
    }
    let edge = match (wrong, hovered) {
        (true, _) => Stroke::new(t.stroke + 1.0, t.negative),
        (false, true) => Stroke::new(t.stroke, t.accent),
        (false, false) => Stroke::new(t.stroke, t.line),
    };
    painter.rect_stroke(place, corner, edge, StrokeKind::Inside);
    if wrong {
        let size = t.sizes.note + 2.0;
        let sign = Rect::from_center_size(
            pos2(place.left() + size * 0.5 + 5.0, place.center().y),
            vec2(size, size),
        );
        glyph_at(painter, Glyph::Warning, sign, t.negative);
    }
    let shown = if text.is_empty() { "—" } else { text };
    let color = if text.is_empty() { t.text_weak } else { t.text };
    let clip = painter.with_clip_rect(place.intersect(ui.clip_rect()));
    let font = regular(t.sizes.body);
    clip.text(
        pos2(place.right() - 8.0, place.center().y),
        Align2::RIGHT_CENTER,
        shown,
        font,
        color,
    );
}

/// Below the votes: the middle, the range, how many voted, the span of ranks.
fn summary(ui: &mut Ui, cx: Cx<'_>, sheet: &Sheet, result: &ScoreResult, widths: Widths) {
    let l = cx.l;
    let all = result.ballot.raters.len();
    let one = |x: f64| rounded(x, 1);
    type Said<'a> = Box<dyn Fn(&ItemResult) -> String + 'a>;
    let lines: [(String, Said<'_>); 4] = [
        (words::votes_median(l), Box::new(|i| one(i.median))),
        (words::votes_range(l), Box::new(|i| range(i.least.0, i.most.0, one))),
        (
            words::votes_ranks(l),
            Box::new(|i| {
                let span = i.ranks;
                let whole = |x: f64| rounded(x, 0);
                span.map_or_else(String::new, |s| range(s.best as f64, s.worst as f64, whole))
            }),
        ),
        (words::votes_count(l), Box::new(|i| words::votes_of(l, i.votes, all))),
    ];
    for (i, (name, said)) in lines.iter().enumerate() {
        let row = row(ui, cx.tokens.sizes.body + 9.0);
        if i == 0 {
            let line = Stroke::new(cx.tokens.stroke, cx.tokens.line_strong);
            ui.painter().hline(row.x_range(), row.top(), line);
        }
        let (t, size) = (cx.tokens, cx.tokens.sizes.note);
        let at = pos2(row.left(), row.center().y);
        ui.painter().text(at, Align2::LEFT_CENTER, name, regular(size), t.text_weak);
        for (k, item) in sheet.items.iter().enumerate() {
            let text = result.item(k).map(said).filter(|s| !s.is_empty());
            let text = text.unwrap_or_else(|| "—".to_owned());
            let place = widths.rect(row, k).shrink2(vec2(3.0, 0.0));
            let font = if i == 0 { bold(t.sizes.body) } else { regular(size) };
            let at = pos2(place.right() - 8.0, place.center().y);
            let color = if i == 0 { t.text_strong } else { t.text };
            ui.painter().text(at, Align2::RIGHT_CENTER, &text, font, color);
            let read = Id::unique(("vote summary", &sheet.id, i, k));
            let response = ui.interact(place, read, Sense::hover());
            let said = words::votes_summary(l, item.name.get(l), name, text);
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
        }
    }
}

//! What stands around every page: rail, top bar, status bar.

use egui::{
    Align, CentralPanel, CornerRadius, Frame, Label, Layout, Margin, Panel, Rect, Role, ScrollArea,
    Sense, Stroke, Ui, WidgetInfo, pos2, vec2,
};

use crate::figure::fonts::{bold, regular};
use crate::figure::{Theme, Tone};
use crate::profile::Severity;
use crate::text::{Language, words};

use super::command::Command;
use super::cx::Cx;
use super::notices;
use super::pages;
use super::palette::PaletteChange;
use super::profiles;
use super::record;
use super::talk;
use super::view::Page;
use super::widgets::{Glyph, choice, glyph, glyph_at, small_button};
use super::workbench::Workbench;

const RAIL: f32 = 80.0;
const TOP: f32 = 44.0;
const STATUS: f32 = 28.0;
/// The narrowest page.
const LEAST: f32 = 640.0;

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, bench: &Workbench) {
    if let Some(told) = &cx.view.talk {
        let sheets = cx.view.help || cx.view.about;
        let over = bench.palette.is_some() || bench.ask.is_some() || sheets;
        if talk::show(ui, cx, told, over) {
            return;
        }
        cx.send(Command::Talk(None));
    }
    let t = cx.tokens;
    let edge = Stroke::new(t.stroke, t.line);
    let bar = |margin| Frame::new().fill(t.raised).inner_margin(margin);
    Panel::left("rail")
        .exact_size(RAIL)
        .resizable(false)
        .show_separator_line(false)
        .frame(bar(Margin::symmetric(8, 7)))
        .show(ui, |ui| rail(ui, cx));
    Panel::top("top")
        .exact_size(TOP)
        .resizable(false)
        .show_separator_line(false)
        .frame(bar(Margin::symmetric(16, 6)))
        .show(ui, |ui| top(ui, cx, bench));
    notices::show(ui, cx, bench);
    Panel::bottom("status")
        .exact_size(STATUS)
        .resizable(false)
        .show_separator_line(false)
        .frame(bar(Margin::symmetric(16, 4)))
        .show(ui, |ui| status(ui, cx, bench));
    let docked = record::beside(ui, cx);
    let page = Frame::new().fill(t.surface);
    let shown = CentralPanel::default().frame(page).show(ui, |ui| {
        let all = ui.max_rect();
        ui.painter().hline(all.x_range(), all.top(), edge);
        ui.painter().hline(all.x_range(), all.bottom(), edge);
        ui.painter().vline(all.left(), all.y_range(), edge);
        page_in(ui, cx);
    });
    if !docked {
        record::over(ui, cx, shown.response.rect);
    }
    if bench.ask.is_none() {
        record::close_by_key(ui, cx);
    }
}

/// The page; where the window is small or its scale large, one scrolls sideways over it rather than
/// that its columns come to nothing.
fn page_in(ui: &mut Ui, cx: Cx<'_>) {
    if ui.available_width() >= LEAST {
        pages::show(ui, cx);
        return;
    }
    ScrollArea::horizontal().id_salt("narrow page").auto_shrink(false).show(ui, |ui| {
        let size = vec2(LEAST, ui.available_height());
        ui.allocate_ui(size, |ui| {
            ui.set_min_size(size);
            pages::show(ui, cx);
        });
    });
}

fn rail(ui: &mut Ui, cx: Cx<'_>) {
    ui.spacing_mut().item_spacing.y = 4.0;
    for page in Page::ALL {
        rail_button(ui, cx, page);
    }
}

fn rail_button(ui: &mut Ui, cx: Cx<'_>, page: Page) {
    let t = cx.tokens;
    let picked = cx.view.page == page;
    let name = page.name(cx.l);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 60.0), Sense::click());
    let color = if picked { t.accent } else { t.text_weak };
    if picked || response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, CornerRadius::same(6), t.accent_tint);
    }
    if response.has_focus() {
        let focus = Stroke::new(2.0, t.accent);
        ui.painter().rect_stroke(rect, CornerRadius::same(6), focus, egui::StrokeKind::Inside);
    }
    if picked {
        let bar = Rect::from_min_max(
            pos2(rect.left() - 8.0, rect.top() + 18.0),
            pos2(rect.left() - 5.0, rect.bottom() - 18.0),
        );
        ui.painter().rect_filled(bar, 0.0, t.accent);
    }
    let sign = match page {
        Page::Home => Glyph::Home,
        Page::Profile => Glyph::Page,
        Page::Indicators => Glyph::Bars,
        Page::Advice => Glyph::Check,
        Page::Cases => Glyph::Book,
        Page::Brief => Glyph::Brief,
        Page::Import | Page::Components => Glyph::Right,
    };
    let place = Rect::from_center_size(pos2(rect.center().x, rect.top() + 21.0), vec2(19.0, 19.0));
    glyph_at(ui.painter(), sign, place, color);
    let font = if picked { bold(t.sizes.note) } else { regular(t.sizes.note) };
    let at = pos2(rect.center().x, rect.bottom() - 15.0);
    ui.painter().text(at, egui::Align2::CENTER_CENTER, &name, font, color);
    let errors = cx.found().errors();
    if page == Page::Profile && errors > 0 {
        let at = pos2(rect.right() - 12.0, rect.top() + 12.0);
        ui.painter().circle(at, 9.0, t.caution_tint, Stroke::new(1.0, t.caution));
        ui.painter().text(
            at,
            egui::Align2::CENTER_CENTER,
            errors.to_string(),
            bold(t.sizes.note - 1.0),
            t.caution,
        );
    }
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, picked, &name));
    if response.clicked() {
        cx.send(Command::Go(page));
    }
}

fn top(ui: &mut Ui, cx: Cx<'_>, bench: &Workbench) {
    ui.horizontal_centered(|ui| {
        let room = (ui.available_width() - 504.0).max(120.0);
        ui.allocate_ui_with_layout(vec2(room, 30.0), Layout::left_to_right(Align::Center), |ui| {
            ui.add(Label::new(cx.strong(profiles::name(cx.profile, cx.l))).truncate());
            profiles::chooser(ui, cx);
            if cx.profile.fictitious {
                ui.add(
                    Label::new(cx.tinted(words::fictitious_short(cx.l), cx.tokens.caution))
                        .truncate(),
                );
            }
            ui.add(Label::new(cx.note(saved_state(cx, bench))).truncate());
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| tools(ui, cx, bench));
    });
}

fn saved_state(cx: Cx<'_>, bench: &Workbench) -> String {
    match (bench.is_unsaved(), bench.path()) {
        (true, _) => words::state_unsaved(cx.l),
        (false, Some(_)) => words::state_saved(cx.l),
        (false, None) => words::state_sample(cx.l),
    }
}

/// From the right: theme, language, save, redo, undo, find.
fn tools(ui: &mut Ui, cx: Cx<'_>, bench: &Workbench) {
    ui.scope(|ui| {
        let names = Theme::ALL.map(|theme| match theme {
            Theme::Light => words::theme_light(cx.l),
            Theme::Dark => words::theme_dark(cx.l),
            Theme::Projector => words::theme_projector(cx.l),
        });
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let chosen = Theme::ALL.iter().position(|x| *x == cx.view.theme).unwrap_or(0);
        let picked = choice(ui, cx, &words::theme(cx.l), &names, chosen);
        if let Some(theme) = picked.and_then(|i| Theme::ALL.get(i)) {
            cx.send(Command::Wear(*theme));
        }
        ui.add_space(10.0);
        let chosen = usize::from(cx.l == Language::En);
        let picked = choice(ui, cx, &words::language(cx.l), &["中文", "English"], chosen);
        if let Some(i) = picked {
            cx.send(Command::Speak(if i == 0 { Language::Zh } else { Language::En }));
        }
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.add_space(6.0);
        if small_button(ui, cx, words::command_save(cx.l)).clicked() {
            cx.send(Command::Save);
        }
        turn(ui, cx, Command::Redo, Glyph::Redo, bench.history.redo_name());
        turn(ui, cx, Command::Undo, Glyph::Undo, bench.history.undo_name());
        let find = Command::Palette(PaletteChange::Open);
        let hint = words::palette_button(cx.l);
        icon(ui, cx, find, Glyph::Find, true, hint);
    });
}

/// A button with a sign alone; its name is said on hover and to a screen reader.
fn icon(ui: &mut Ui, cx: Cx<'_>, command: Command, sign: Glyph, enabled: bool, hint: String) {
    let t = cx.tokens;
    let name = command.name(cx.l);
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(28.0, 28.0), sense);
    if enabled && (response.hovered() || response.has_focus()) {
        ui.painter().rect_filled(rect, CornerRadius::same(6), t.accent_tint);
    }
    let color = if enabled { t.text } else { t.line_strong };
    glyph_at(ui.painter(), sign, rect.shrink(6.0), color);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, &name));
    if response.on_hover_text(hint).clicked() {
        cx.send(command);
    }
}

/// Undo or redo, with the step it takes.
fn turn(ui: &mut Ui, cx: Cx<'_>, command: Command, sign: Glyph, step: Option<&str>) {
    let name = command.name(cx.l);
    let hint = match step {
        Some(step) => words::step_named(cx.l, &name, step),
        None => name,
    };
    icon(ui, cx, command, sign, step.is_some(), hint);
}

fn status(ui: &mut Ui, cx: Cx<'_>, bench: &Workbench) {
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        if let Some(message) = &bench.message {
            let tone = message.tone;
            let sign = if tone == Tone::Positive { Glyph::Tick } else { Glyph::Warning };
            glyph(ui, sign, 13.0, cx.tokens.tone(tone));
            let room = (ui.available_width() - 90.0).max(80.0);
            ui.allocate_ui(vec2(room, 20.0), |ui| {
                ui.add(Label::new(cx.tinted(&message.text, cx.tokens.tone(tone))).truncate())
                    .on_hover_text(&message.text);
            });
            if ui.link(cx.note(words::dismiss(cx.l))).clicked() {
                cx.send(Command::Dismiss);
            }
            return;
        }
        let count = |s| cx.found().issues.iter().filter(|i| i.severity == s).count();
        let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
        if errors + warnings > 0 {
            glyph(ui, Glyph::Warning, 13.0, cx.tokens.caution);
            ui.label(cx.tinted(words::status_issues(cx.l, errors, warnings), cx.tokens.caution));
        }
        let known = &cx.found().completeness;
        ui.label(cx.note(words::status_known(cx.l, known.known, known.all)));
        let cases = cx.found().force.cases.len();
        let basis = match cx.found().force.question.as_of {
            Some(year) => words::status_as_of(cx.l, year, cases),
            None => words::status_all(cx.l, cases),
        };
        ui.label(cx.note(basis));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add(Label::new(cx.note(words::status_rule(cx.l))).truncate());
        });
    });
}

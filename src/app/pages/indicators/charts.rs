//! Every figure of the profile, group by group, and what those lack that are not there yet.

use egui::{Align, Layout, Rect, Ui, vec2};

use crate::figure::{Absent, Figure, FigureGroup};
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::widgets::{chart, choice, columns_fit, dashed, heading, paragraph};
use super::missing;

/// Least width of a column of charts at the usual text size.
const COLUMN: f32 = 540.0;
/// What a frame takes beside its drawing, before it was first drawn: title, reading, source.
const AROUND: f32 = 130.0;

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>) {
    let group = shown(cx);
    super::scroll(ui, group.id(), 20, |ui| {
        groups(ui, cx, group);
        ui.add_space(6.0);
        absent(ui, cx, group);
        let figures: Vec<&Figure> = of_group(cx, group).collect();
        if figures.is_empty() {
            paragraph(ui, cx.body(words::charts_none(cx.l)));
        } else {
            gallery(ui, cx, &figures);
        }
    });
}

/// All figures of a group.
fn of_group(cx: Cx<'_>, group: FigureGroup) -> impl Iterator<Item = &Figure> {
    cx.derived.figures_of(group, cx.profile)
}

/// The group that was picked, else the first with a figure of the profile's own data.
fn shown(cx: Cx<'_>) -> FigureGroup {
    let has = |g: &FigureGroup| *g != FigureGroup::Judgement && of_group(cx, *g).next().is_some();
    cx.view.charts.or_else(|| FigureGroup::ALL.into_iter().find(has)).unwrap_or_default()
}

fn groups(ui: &mut Ui, cx: Cx<'_>, group: FigureGroup) {
    let name =
        |g: FigureGroup| words::charts_group_count(cx.l, g.name(cx.l), of_group(cx, g).count());
    let names = FigureGroup::ALL.map(name);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let chosen = FigureGroup::ALL.iter().position(|g| *g == group).unwrap_or(0);
    ui.horizontal(|ui| {
        let clicked = choice(ui, cx, &words::charts_group(cx.l), &names, chosen);
        if let Some(next) = clicked.and_then(|i| FigureGroup::ALL.get(i)) {
            cx.send(Command::GoCharts(*next));
        }
    });
}

/// What the charts of this group lack that are not there.
fn absent(ui: &mut Ui, cx: Cx<'_>, group: FigureGroup) {
    let l = cx.l;
    if group == FigureGroup::Location && cx.derived.gallery.wanted().is_some() {
        paragraph(ui, cx.body(words::charts_drawing(l)));
        return;
    }
    let lacking: Vec<&Absent> = cx
        .derived
        .gallery
        .absent()
        .iter()
        .filter(|a| FigureGroup::of_figure(a.id) == group)
        .collect();
    if lacking.is_empty() {
        return;
    }
    dashed(ui, cx, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        heading(ui, cx, words::charts_absent(l), words::charts_absent_hint(l, lacking.len()));
        for one in lacking {
            row(ui, cx, one);
        }
    });
    ui.add_space(8.0);
}

fn row(ui: &mut Ui, cx: Cx<'_>, absent: &Absent) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(cx.strong(&absent.name));
        if !absent.needs.is_empty() {
            ui.label(cx.note(words::charts_needs(cx.l)));
        }
        for path in &absent.needs {
            missing::link(ui, cx, path, &absent.name);
        }
        if let Some(why) = &absent.why {
            ui.label(cx.note(words::charts_why(cx.l, why)));
        }
    });
}

/// The figures in one column, or in two where there is room: each goes under the shorter one.
fn gallery(ui: &mut Ui, cx: Cx<'_>, figures: &[&Figure]) {
    let least = COLUMN * cx.tokens.sizes.note / 12.0;
    let columns = columns_fit(ui, least, 2);
    if columns < 2 || figures.len() < 2 {
        for figure in figures {
            one(ui, cx, figure);
        }
        return;
    }
    let width = (ui.available_width() - ui.spacing().item_spacing.x) / 2.0;
    let (mut left, mut right) = (Vec::new(), Vec::new());
    let (mut left_high, mut right_high) = (0.0, 0.0);
    for figure in figures {
        let high = expected(cx, figure, width);
        if left_high <= right_high {
            left.push(*figure);
            left_high += high;
        } else {
            right.push(*figure);
            right_high += high;
        }
    }
    ui.columns(2, |columns| {
        for (ui, figures) in columns.iter_mut().zip([left, right]) {
            // Columns justify their text; sentences read better without.
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                for figure in figures {
                    one(ui, cx, figure);
                }
            });
        }
    });
}

/// The height of a framed figure before it was drawn.
fn expected(cx: Cx<'_>, figure: &Figure, width: f32) -> f32 {
    figure.drawing.height(width - 40.0, cx.tokens) + AROUND * cx.tokens.sizes.note / 12.0
}

/// One framed figure. What is scrolled out of sight only keeps its place.
fn one(ui: &mut Ui, cx: Cx<'_>, figure: &Figure) {
    let width = ui.available_width();
    let as_table = cx.view.as_table.contains(&figure.id);
    let id = ui.scope_id().with(("height", &figure.id, width as u32, as_table, cx.view.theme));
    let known: Option<f32> = ui.data(|d| d.get_temp(id));
    let high = known.unwrap_or_else(|| expected(cx, figure, width));
    let place = Rect::from_min_size(ui.cursor().min, vec2(width, high));
    if !ui.is_rect_visible(place) {
        ui.allocate_space(vec2(width, high));
        return;
    }
    let drawn = ui.scope(|ui| chart(ui, cx, figure)).response.rect.height();
    ui.data_mut(|d| d.insert_temp(id, drawn));
}

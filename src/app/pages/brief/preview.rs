//! The sheet: blocks drawn in reading order; what is out of sight costs nothing but its height.

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Frame, Label, Layout, Margin, RichText, Ui, vec2};

use crate::brief::{Align as Set, Block, Cell, Outline, Paragraph, Plate, Role, Source, Table};
use crate::figure::fonts::{bold, regular};

use super::super::super::cx::Cx;
use super::super::super::widgets::{paragraph, rule};
use super::wanted;

pub(super) fn sheet(ui: &mut Ui, cx: Cx<'_>, outline: &Outline) {
    let t = cx.tokens;
    Frame::new()
        .fill(t.raised)
        .stroke(egui::Stroke::new(t.stroke, t.line))
        .inner_margin(Margin::symmetric(36, 30))
        .outer_margin(Margin::symmetric(0, 14))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 7.0;
            head(ui, cx, outline);
            let want: Option<usize> = ui.data_mut(|d| d.remove_temp(wanted()));
            for (i, block) in outline.blocks.iter().enumerate() {
                let top = ui.cursor().min;
                ui.push_id(i, |ui| draw(ui, cx, outline, block));
                if want == Some(i) {
                    let line = egui::Rect::from_min_size(top, vec2(1.0, 24.0));
                    ui.scroll_to_rect(line, Some(Align::TOP));
                }
            }
        });
}

fn head(ui: &mut Ui, cx: Cx<'_>, outline: &Outline) {
    ui.vertical_centered(|ui| {
        ui.add(Label::new(cx.title(&outline.title)).wrap());
        for line in &outline.subtitle {
            ui.add(Label::new(cx.note(line)).wrap());
        }
        if let Some(label) = &outline.fictitious {
            ui.label(cx.strong(label).color(cx.tokens.caution));
        }
    });
}

fn draw(ui: &mut Ui, cx: Cx<'_>, outline: &Outline, block: &Block) {
    match block {
        Block::Heading { level, text } => {
            ui.add_space(if *level == 1 { 10.0 } else { 4.0 });
            let text: RichText = if *level == 1 { cx.section(text) } else { cx.strong(text) };
            paragraph(ui, text);
        }
        Block::Paragraph(p) => text(ui, cx, p, ""),
        Block::Numbered(items) => {
            for (i, item) in items.iter().enumerate() {
                text(ui, cx, item, &format!("{}. ", i + 1));
            }
        }
        Block::Table(table) => {
            ui.add_space(6.0);
            draw_table(ui, cx, table);
        }
        Block::Figure(plate) => figure(ui, cx, outline, plate),
        Block::PageBreak => {
            ui.add_space(8.0);
            rule(ui, cx);
            ui.add_space(8.0);
        }
        Block::Sources(sources) => draw_sources(ui, cx, sources),
    }
}

fn text(ui: &mut Ui, cx: Cx<'_>, p: &Paragraph, before: &str) {
    ui.add(Label::new(job(cx, p, before)).wrap());
}

fn job(cx: Cx<'_>, p: &Paragraph, before: &str) -> LayoutJob {
    let t = cx.tokens;
    let size = match p.role {
        Role::Body => t.sizes.body,
        Role::Note => t.sizes.note + 1.0,
    };
    let mut job = LayoutJob::default();
    let plain = TextFormat::simple(regular(size), t.text);
    job.append(before, 0.0, plain.clone());
    for run in &p.runs {
        let format =
            if run.bold { TextFormat::simple(bold(size), t.text_strong) } else { plain.clone() };
        job.append(&run.marked(), 0.0, format);
    }
    job
}

fn draw_table(ui: &mut Ui, cx: Cx<'_>, table: &Table) {
    let total: u32 = table.columns.iter().map(|c| c.width).sum();
    let gap = 10.0;
    let room = ui.available_width() - gap * table.columns.len() as f32;
    let width = |i: usize| {
        let part = table.columns.get(i).map_or(1, |c| c.width);
        room * part as f32 / total.max(1) as f32
    };
    rule(ui, cx);
    if !table.head.is_empty() {
        row(ui, cx, table, &table.head, width, true);
        rule(ui, cx);
    }
    for line in &table.rows {
        let cells: Vec<String> = line.cells.iter().map(Cell::marked).collect();
        row(ui, cx, table, &cells, width, false);
        rule(ui, cx);
    }
}

fn row(
    ui: &mut Ui,
    cx: Cx<'_>,
    table: &Table,
    cells: &[String],
    width: impl Fn(usize) -> f32,
    head: bool,
) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        for (i, cell) in cells.iter().enumerate() {
            let column = table.columns.get(i);
            let align = match column.map(|c| c.align) {
                Some(Set::Right) => Align::Max,
                Some(Set::Centre) => Align::Center,
                _ => Align::Min,
            };
            let size = vec2(width(i), 0.0);
            ui.allocate_ui_with_layout(size, Layout::top_down(align), |ui| {
                ui.set_width(size.x);
                let strong = head || column.is_some_and(|c| c.bold);
                let text = if strong {
                    cx.strong(cell).size(cx.tokens.sizes.note + 0.5)
                } else {
                    cx.note(cell).color(cx.tokens.text)
                };
                ui.add(Label::new(text).wrap());
            });
        }
    });
}

fn figure(ui: &mut Ui, cx: Cx<'_>, outline: &Outline, plate: &Plate) {
    let Some(figure) = outline.figure(plate) else { return };
    let high = figure.drawing.height(ui.available_width(), cx.tokens);
    let place = egui::Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), high));
    if ui.is_rect_visible(place) {
        figure.drawing.draw(ui, cx.tokens);
    } else {
        ui.allocate_space(place.size());
    }
    ui.vertical_centered(|ui| {
        ui.add(Label::new(cx.strong(&plate.caption).size(cx.tokens.sizes.note + 0.5)).wrap());
        ui.add(Label::new(cx.note(&plate.alt)).wrap());
    });
}

fn draw_sources(ui: &mut Ui, cx: Cx<'_>, sources: &[Source]) {
    for source in sources {
        paragraph(ui, cx.note(format!("[{}] {}", source.number, source.text)));
    }
}

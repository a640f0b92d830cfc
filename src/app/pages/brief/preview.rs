//! The sheet: blocks drawn in reading order; what is out of sight costs nothing but its height.

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Frame, Label, Layout, Margin, RichText, Ui, vec2};

use crate::brief::{Align as Set, Block, Outline, Paragraph, Plate, Role, Row, Source, Table};
use crate::figure::fonts::{bold, regular};

use super::super::super::cx::Cx;
use super::super::super::widgets::{paragraph, rule};
use super::wanted;
use super::wording::Piece;

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
        Block::Paragraph(p) => text(ui, cx, outline, p, ""),
        Block::Numbered(items) => {
            for (i, item) in items.iter().enumerate() {
                text(ui, cx, outline, item, &format!("{}. ", i + 1));
            }
        }
        Block::Table(table) => {
            ui.add_space(6.0);
            draw_table(ui, cx, outline, table);
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

fn text(ui: &mut Ui, cx: Cx<'_>, outline: &Outline, p: &Paragraph, before: &str) {
    let piece = Piece { cx, outline, key: &p.key, runs: &p.runs };
    let mut job = job(cx, p, before);
    piece.mark(&mut job);
    piece.show(ui, job);
    if piece.is_open() {
        piece.card(ui);
    }
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

fn draw_table(ui: &mut Ui, cx: Cx<'_>, outline: &Outline, table: &Table) {
    let total: u32 = table.columns.iter().map(|c| c.width).sum();
    let gap = 10.0;
    let room = ui.available_width() - gap * table.columns.len() as f32;
    let columns: Vec<(f32, Align, bool)> = table
        .columns
        .iter()
        .map(|c| {
            let align = match c.align {
                Set::Right => Align::Max,
                Set::Centre => Align::Center,
                Set::Left => Align::Min,
            };
            (room * c.width as f32 / total.max(1) as f32, align, c.bold)
        })
        .collect();
    rule(ui, cx);
    if !table.head.is_empty() {
        in_columns(ui, &columns, |ui, i, _| {
            let text = table.head.get(i).map_or("", String::as_str);
            ui.add(Label::new(cell_text(cx, text, true)).wrap());
        });
        rule(ui, cx);
    }
    for line in &table.rows {
        row(ui, cx, outline, line, &columns);
        rule(ui, cx);
    }
}

fn in_columns(
    ui: &mut Ui,
    columns: &[(f32, Align, bool)],
    mut cell: impl FnMut(&mut Ui, usize, bool),
) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        for (i, (width, align, strong)) in columns.iter().enumerate() {
            ui.allocate_ui_with_layout(vec2(*width, 0.0), Layout::top_down(*align), |ui| {
                ui.set_width(*width);
                cell(ui, i, *strong);
            });
        }
    });
}

fn cell_text(cx: Cx<'_>, text: &str, strong: bool) -> RichText {
    if strong {
        cx.strong(text).size(cx.tokens.sizes.note + 0.5)
    } else {
        cx.note(text).color(cx.tokens.text)
    }
}

/// A row, and below it the card of the cell that is put in other words.
fn row(ui: &mut Ui, cx: Cx<'_>, outline: &Outline, line: &Row, columns: &[(f32, Align, bool)]) {
    let keys: Vec<String> = (0..line.cells.len()).map(|i| line.cell_key(i)).collect();
    let pieces: Vec<Piece<'_>> = keys
        .iter()
        .zip(&line.cells)
        .map(|(key, cell)| Piece { cx, outline, key, runs: &cell.runs })
        .collect();
    in_columns(ui, columns, |ui, i, strong| {
        let (Some(piece), Some(cell)) = (pieces.get(i), line.cells.get(i)) else { return };
        let text = cell.marked();
        let mut job = LayoutJob::default();
        let size = cx.tokens.sizes.note;
        let format = if strong {
            TextFormat::simple(bold(size + 0.5), cx.tokens.text_strong)
        } else {
            TextFormat::simple(regular(size), cx.tokens.text)
        };
        job.append(&text, 0.0, format);
        piece.mark(&mut job);
        piece.show(ui, job);
    });
    for piece in pieces.into_iter().filter(|p| p.is_open()) {
        piece.card(ui);
    }
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

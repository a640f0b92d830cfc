//! Bringing a table in: pasted or from a file, with its faults beside the box; its name, unit,
//! source and own region.

use egui::{Grid, Id, TextEdit, Ui};

use crate::document::RegionSizes;
use crate::figure::Tone;
use crate::indicator::{RegionTable, TableFault};
use crate::text::words;

use super::super::super::super::command::Command;
use super::super::super::super::cx::Cx;
use super::super::super::super::edit::Edit;
use super::super::super::super::import::ImportCommand;
use super::super::super::super::regions::LookRegions;
use super::super::super::super::widgets::{
    Glyph, blank_form, bullet, callout, dashed, draft, labelled, paragraph, primary_button, rule,
    sheet, small_button, year_input,
};
use super::{keep, look, pick};

/// Faults listed beside the box.
const LISTED: usize = 12;
/// Units a table may be counted in.
const MEASURES: [&str; 6] = ["persons", "firms", "wan_cny", "mn_cny", "yi_cny", "cny"];
/// Width of a name before its field.
const NAMES: f32 = 90.0;
/// Width of a field of words.
const FIELD: f32 = 420.0;

/// What stands where no table is yet.
pub(super) fn empty(ui: &mut Ui, cx: Cx<'_>) {
    let l = cx.l;
    dashed(ui, cx, |ui| {
        ui.label(cx.strong(words::rt_empty_title(l)));
        paragraph(ui, cx.body(words::rt_empty(l)));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            if primary_button(ui, cx, words::rt_open_file(l)).clicked() {
                cx.send(Command::Import(ImportCommand::Pick(Some("regions".to_owned()))));
            }
            if small_button(ui, cx, words::rt_use_example(l)).clicked() {
                cx.send(Command::UseExampleTable);
            }
            blank_form(ui, cx, "regions");
        });
    });
    sheet(ui, cx, |ui| {
        paragraph(ui, cx.body(words::rt_shape(l)));
        shape(ui, cx);
        paste(ui, cx, false);
    });
}

/// A small example, drawn as a spreadsheet shows it.
fn shape(ui: &mut Ui, cx: Cx<'_>) {
    let l = cx.l;
    paragraph(ui, cx.note(words::rt_shape_head(l)));
    let rows = words::rt_shape_rows(l);
    Grid::new("regions shape").striped(true).spacing([18.0, 3.0]).show(ui, |ui| {
        for (i, row) in rows.lines().enumerate() {
            for cell in row.split('\t') {
                let text = if i == 0 { cx.note(cell).strong() } else { cx.note(cell) };
                ui.label(text);
            }
            ui.end_row();
        }
    });
}

/// The table that is there: its head, what may be merged into it, and the way to be rid of it.
pub(super) fn table(ui: &mut Ui, cx: Cx<'_>, kept: &RegionSizes) {
    let l = cx.l;
    text(ui, cx, &words::rt_name(l), &kept.name, |text| {
        keep(cx, "name", RegionSizes { name: text, ..kept.clone() });
    });
    let source = kept.source.as_deref().unwrap_or_default();
    text(ui, cx, &words::rt_source(l), source, |text| {
        let source = (!text.is_empty()).then_some(text);
        keep(cx, "source", RegionSizes { source, ..kept.clone() });
    });
    let width = NAMES * cx.tokens.sizes.note / 12.0;
    labelled(ui, cx, width, &words::rt_measure(l), |ui| measure(ui, cx, kept));
    labelled(ui, cx, width, &words::rt_own(l), |ui| own_picker(ui, cx, kept));
    rule(ui, cx);
    paste(ui, cx, true);
    rule(ui, cx);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        if small_button(ui, cx, words::rt_open_file(l)).clicked() {
            cx.send(Command::Import(ImportCommand::Pick(Some("regions".to_owned()))));
        }
        if small_button(ui, cx, words::rt_remove(l)).clicked() {
            cx.send(Command::change(Edit::Regions("", None)));
            look(cx, LookRegions::Writing(false));
        }
    });
}

fn text(ui: &mut Ui, cx: Cx<'_>, name: &str, value: &str, write: impl FnOnce(String)) {
    let width = NAMES * cx.tokens.sizes.note / 12.0;
    labelled(ui, cx, width, name, |ui| {
        let id = Id::unique(("region table", name));
        let room = FIELD.min(ui.available_width() - 8.0);
        if let Some(typed) = draft(ui, cx, id, name, value, room, false).1 {
            write(typed);
        }
    });
}

fn measure(ui: &mut Ui, cx: Cx<'_>, kept: &RegionSizes) {
    let name = |id: &str| cx.words().unit(id).map_or(String::new(), |u| u.name.get(cx.l).into());
    let names: Vec<String> = MEASURES.iter().map(|id| name(id)).collect();
    let none = words::rt_measure_none(cx.l);
    let shown = name(&kept.measure);
    let shown = if shown.is_empty() { none } else { shown };
    let picked = pick(ui, cx, &words::rt_measure(cx.l), &shown, &names);
    let id = picked.and_then(|p| names.iter().position(|n| *n == p)).and_then(|i| MEASURES.get(i));
    if let Some(id) = id {
        keep(cx, "", RegionSizes { measure: (*id).to_owned(), ..kept.clone() });
    }
}

/// The choice of the own region.
pub(super) fn own_picker(ui: &mut Ui, cx: Cx<'_>, kept: &RegionSizes) {
    let own = cx.derived.regions().and_then(|r| r.found.own);
    let none = words::rt_own_none(cx.l);
    let shown = own.and_then(|at| kept.regions.get(at)).unwrap_or(&none);
    if let Some(own) = pick(ui, cx, &words::rt_own(cx.l), shown, &kept.regions) {
        keep(cx, "", RegionSizes { own: Some(own), ..kept.clone() });
    }
}

/// The box, what it reads, and the buttons that put it in.
fn paste(ui: &mut Ui, cx: Cx<'_>, over: bool) {
    let l = cx.l;
    ui.label(cx.strong(words::rt_box(l)));
    let mut text = cx.view.regions.draft.clone();
    let edit = TextEdit::multiline(&mut text)
        .id(Id::unique("region table box"))
        .desired_rows(4)
        .desired_width(f32::INFINITY)
        .hint_text(words::rt_box_hint(l));
    let scroll = egui::ScrollArea::both().id_salt("region table box").max_height(180.0);
    let response = scroll.show(ui, |ui| ui.add(edit).accessible_name(words::rt_box(l))).inner;
    if response.changed() {
        look(cx, LookRegions::Draft(text));
    }
    match cx.derived.draft() {
        None => {}
        Some(Err(faults)) => self::faults(ui, cx, faults),
        Some(Ok(table)) => read(ui, cx, table, over),
    }
}

fn faults(ui: &mut Ui, cx: Cx<'_>, faults: &[TableFault]) {
    let l = cx.l;
    callout(ui, cx, Tone::Negative, |ui| {
        paragraph(ui, cx.body(words::rt_faults(l, faults.len())));
        for fault in faults.iter().take(LISTED) {
            let told = cx.body(fault.sentence(l));
            bullet(ui, cx, Glyph::Cross, cx.tokens.negative, told);
        }
        if faults.len() > LISTED {
            paragraph(ui, cx.note(words::rt_more_faults(l, faults.len() - LISTED)));
        }
    });
    ui.horizontal(|ui| {
        if small_button(ui, cx, words::import_draft(l)).clicked() {
            let draft = cx.view.regions.draft.clone();
            cx.send(Command::Import(ImportCommand::Lay(draft, Some("regions".to_owned()))));
        }
        clear(ui, cx);
    });
}

fn clear(ui: &mut Ui, cx: Cx<'_>) {
    if small_button(ui, cx, words::rt_clear(cx.l)).clicked() {
        look(cx, LookRegions::Draft(String::new()));
    }
}

fn read(ui: &mut Ui, cx: Cx<'_>, table: &RegionTable, over: bool) {
    let l = cx.l;
    let lacks = table.lacks_year();
    let years: Vec<String> = table.years().iter().flatten().map(ToString::to_string).collect();
    let years = if lacks {
        words::rt_read_no_year(l)
    } else {
        words::rt_read_years(l, years.join(&words::out_comma(l)))
    };
    let (regions, industries) = (table.regions.len(), table.industries.len());
    let told = words::rt_read(l, regions, industries, years);
    bullet(ui, cx, Glyph::Tick, cx.tokens.positive, cx.body(told));
    if !table.totals.is_empty() {
        let names = table.totals.join(&words::out_comma(l));
        paragraph(ui, cx.note(words::rt_read_totals(l, names)));
    }
    let year = cx.view.regions.draft_year.or(cx.profile.year);
    if lacks {
        ui.horizontal(|ui| {
            ui.label(cx.body(words::rt_year(l)));
            let id = Id::unique("region table year");
            if let Some(typed) = year_input(ui, cx, id, &words::rt_year(l), year) {
                look(cx, LookRegions::DraftYear(typed));
            }
        });
        if year.is_none() {
            paragraph(ui, cx.tinted(words::rt_want_year(l), cx.tokens.caution));
        }
    }
    if lacks && year.is_none() {
        clear(ui, cx);
        return;
    }
    if over {
        paragraph(ui, cx.note(words::rt_put_over_hint(l)));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let name = if over { words::rt_put_over(l) } else { words::rt_put_in(l) };
        if primary_button(ui, cx, name).clicked() {
            cx.send(Command::PutTable { replace: !over });
        }
        if over && small_button(ui, cx, words::rt_put_instead(l)).clicked() {
            cx.send(Command::PutTable { replace: true });
        }
        clear(ui, cx);
    });
}

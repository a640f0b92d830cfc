//! Beside the sheet: where the brief goes, whom it is for, and what it tells.

use egui::{Label, ScrollArea, Sense, Ui};

use crate::brief::{Block, Format, Outline, Section};
use crate::document::{Audience, Style};
use crate::figure::Tone;
use crate::text::{Language, words};

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::edit::Edit;
use super::super::super::edit_brief::BriefEdit;
use super::super::super::widgets::{callout, choice, paragraph, primary_button, small_button};
use super::{beside, wanted};

pub(super) fn show(ui: &mut Ui, cx: Cx<'_>, outline: &Outline) {
    ui.label(cx.title(words::page_brief(cx.l)));
    paragraph(ui, cx.note(words::brief_page_hint(cx.l)));
    outputs(ui, cx);
    if cx.derived.unlocks.is_none() {
        ui.label(cx.note(words::home_worth_wait(cx.l)));
    }
    let errors = cx.found().errors();
    if errors > 0 {
        callout(ui, cx, Tone::Caution, |ui| {
            paragraph(ui, cx.body(words::advice_errors(cx.l, errors)));
        });
    }
    ui.add_space(4.0);
    let compared = cx.view.beside.is_some();
    whom(ui, cx, outline);
    beside::show(ui, cx);
    if !compared {
        own_words(ui, cx, outline);
    }
    ui.add_space(4.0);
    ui.label(cx.strong(words::brief_contents(cx.l)));
    ScrollArea::vertical().id_salt("contents").auto_shrink(false).show(ui, |ui| {
        if compared {
            headings(ui, cx, outline);
        } else {
            contents(ui, cx, outline);
        }
    });
}

/// The headings of a brief of two sides, which is told whole.
fn headings(ui: &mut Ui, cx: Cx<'_>, outline: &Outline) {
    for (i, block) in outline.blocks.iter().enumerate() {
        if let Block::Heading { text, .. } = block {
            jump(ui, cx.body(text), i);
        }
    }
}

pub(super) fn change(cx: Cx<'_>, edit: BriefEdit) {
    cx.send(Command::change(Edit::Brief(edit)));
}

fn outputs(ui: &mut Ui, cx: Cx<'_>) {
    if primary_button(ui, cx, words::command_export_brief(cx.l)).clicked() {
        cx.send(Command::ExportBrief(Format::Word));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
        let web = small_button(ui, cx, words::brief_as_web(cx.l));
        if web.on_hover_text(words::brief_as_web_hint(cx.l)).clicked() {
            cx.send(Command::ExportBrief(Format::Html));
        }
        let mail = small_button(ui, cx, words::brief_as_mail(cx.l));
        if mail.on_hover_text(words::brief_as_mail_hint(cx.l)).clicked() {
            cx.send(Command::ExportBrief(Format::Markdown));
        }
        if cx.view.beside.is_none() {
            let album = small_button(ui, cx, words::brief_album(cx.l));
            if album.on_hover_text(words::brief_album_hint(cx.l)).clicked() {
                cx.send(Command::ExportAlbum);
            }
        }
        let book = small_button(ui, cx, words::command_export_workbook(cx.l));
        if book.on_hover_text(words::export_workbook_hint(cx.l)).clicked() {
            cx.send(Command::ExportWorkbook);
        }
    });
}

/// Whom it is for, and how it is set.
fn whom(ui: &mut Ui, cx: Cx<'_>, outline: &Outline) {
    let l = cx.l;
    let row = |ui: &mut Ui, name: String, options: &[String], chosen: usize| {
        ui.label(cx.note(&name));
        let options: Vec<&str> = options.iter().map(String::as_str).collect();
        ui.horizontal(|ui| choice(ui, cx, &name, &options, chosen)).inner
    };
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        if cx.view.beside.is_none() {
            let names = Audience::ALL.map(|a| audience_name(a, l));
            let now = Audience::ALL.iter().position(|a| *a == outline.chosen.audience);
            let picked = row(ui, words::brief_for(l), &names, now.unwrap_or_default());
            if let Some(audience) = picked.and_then(|i| Audience::ALL.get(i)) {
                change(cx, BriefEdit::Audience(*audience));
            }
        }
        let names = Style::ALL.map(|s| style_name(s, l));
        let now = Style::ALL.iter().position(|s| *s == cx.profile.brief.style);
        let picked = row(ui, words::brief_style(l), &names, now.unwrap_or_default());
        if let Some(style) = picked.and_then(|i| Style::ALL.get(i)) {
            change(cx, BriefEdit::Style(*style));
        }
    });
}

fn audience_name(audience: Audience, l: Language) -> String {
    match audience {
        Audience::CountyLeader => words::brief_for_leader(l),
        Audience::WorkingGroup => words::brief_for_group(l),
        Audience::Class => words::brief_for_class(l),
    }
}

fn style_name(style: Style, l: Language) -> String {
    match style {
        Style::Official => words::brief_style_official(l),
        Style::Handout => words::brief_style_handout(l),
    }
}

/// How many paragraphs stand in the user's own words, with a way to those that need a look.
fn own_words(ui: &mut Ui, cx: Cx<'_>, outline: &Outline) {
    let chosen = &outline.chosen;
    if !chosen.reworded.is_empty() {
        ui.label(cx.note(words::brief_own_words(cx.l, chosen.reworded.len())));
    }
    let mut changed = chosen.reworded.iter().filter(|(_, r)| r.has_changed()).peekable();
    if changed.peek().is_some() {
        let n = changed.clone().count();
        callout(ui, cx, Tone::Caution, |ui| {
            paragraph(ui, cx.body(words::brief_own_changed(cx.l, n)));
            for (key, reworded) in changed.take(3) {
                let start: String = reworded.original.chars().take(12).collect();
                if ui.link(cx.note(format!("{start}…"))).clicked() {
                    cx.send(Command::Reword(Some(key.clone())));
                }
            }
        });
    }
    if !chosen.unplaced.is_empty() {
        let text = words::brief_own_unplaced(cx.l, chosen.unplaced.len());
        paragraph(ui, cx.note(text));
    }
}

/// Every section with a tick, and the headings of those that are told.
fn contents(ui: &mut Ui, cx: Cx<'_>, outline: &Outline) {
    let mut headings = outline.blocks.iter().enumerate().filter_map(|(i, block)| match block {
        Block::Heading { level, text } if *level <= 2 => Some((i, *level, text.as_str())),
        _ => None,
    });
    let mut next = headings.next();
    let choices = &cx.profile.brief;
    for section in Section::ALL {
        let told = section.is_told(choices);
        let name = section.name(cx.l);
        // A section's heading ends in its name; the first page has none.
        let own = next.filter(|(_, level, text)| told && *level == 1 && text.ends_with(&name));
        let at = match own {
            Some((i, ..)) => Some(i),
            None if told && section == Section::Summary => Some(0),
            None => None,
        };
        section_row(ui, cx, section, told, own.map_or(name.as_str(), |(.., text)| text), at);
        if own.is_none() {
            continue;
        }
        next = headings.next();
        while let Some((i, 2, text)) = next {
            ui.horizontal(|ui| {
                ui.add_space(38.0);
                jump(ui, cx.note(text), i);
            });
            next = headings.next();
        }
    }
}

fn section_row(
    ui: &mut Ui,
    cx: Cx<'_>,
    section: Section,
    told: bool,
    heading: &str,
    at: Option<usize>,
) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let mut on = told;
        let said = words::brief_tell_section(cx.l, section.name(cx.l));
        if ui.checkbox(&mut on, "").accessible_name(said).changed() {
            change(cx, BriefEdit::Section(section, on));
        }
        match at {
            Some(at) => jump(ui, cx.body(heading), at),
            None => {
                let color = if told { cx.tokens.text } else { cx.tokens.text_weak };
                ui.add(Label::new(cx.body(heading).color(color)).truncate());
            }
        }
    });
}

fn jump(ui: &mut Ui, text: egui::RichText, to: usize) {
    let label = Label::new(text).truncate().sense(Sense::click());
    if ui.add(label).clicked() {
        ui.data_mut(|d| d.insert_temp(wanted(), to));
    }
}

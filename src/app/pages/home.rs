//! Home: start in one click, what the program does, how far one is, what comes next.

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Layout, Ui, vec2};

use crate::figure::fonts::{bold, regular};
use crate::indicator::need_name;
use crate::profile::Known;
use crate::text::words;

use super::super::command::Command;
use super::super::cx::Cx;
use super::super::indicator_part::IndicatorPart;
use super::super::samples::Sample;
use super::super::view::{Page, Part};
use super::super::widgets::{
    Glyph, columns_fit, glyph, heading, paragraph, primary_button, progress, rule, sheet, tile,
};
use super::super::workbench::Purpose;
use super::indicators::way;
use super::{scrolled, worth};

/// Width from which the second column stands beside the first.
const TWO_COLUMNS: f32 = 1100.0;
/// Width of the second column.
const SIDE: f32 = 380.0;
/// Figures offered as worth fetching, of either kind.
const WORTH: usize = 3;
/// Key figures on a sample card.
const KEY_FIGURES: usize = 3;

pub(super) fn page(ui: &mut Ui, cx: Cx<'_>) {
    scrolled(ui, "home", |ui| {
        let scale = cx.tokens.sizes.note / 12.0;
        if ui.available_width() >= TWO_COLUMNS * scale {
            let side = SIDE * scale;
            let left = ui.available_width() - side - 24.0;
            ui.horizontal_top(|ui| {
                ui.allocate_ui_with_layout(vec2(left, 0.0), Layout::top_down(Align::Min), |ui| {
                    start(ui, cx);
                    recent(ui, cx);
                    samples(ui, cx);
                });
                ui.add_space(16.0);
                ui.allocate_ui_with_layout(vec2(side, 0.0), Layout::top_down(Align::Min), |ui| {
                    next(ui, cx);
                    ui.add_space(8.0);
                    record(ui, cx);
                });
            });
        } else {
            start(ui, cx);
            recent(ui, cx);
            next(ui, cx);
            ui.add_space(8.0);
            samples(ui, cx);
            ui.add_space(8.0);
            record(ui, cx);
        }
    });
}

fn start(ui: &mut Ui, cx: Cx<'_>) {
    let headline = cx.figure(words::home_title(cx.l));
    paragraph(ui, headline.size(cx.tokens.sizes.title + 4.0));
    let lines = [
        (words::home_fill_head(cx.l), words::home_fill(cx.l)),
        (words::home_see_head(cx.l), words::home_see(cx.l)),
        (words::home_weigh_head(cx.l), words::home_weigh(cx.l)),
    ];
    for (head, rest) in lines {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.label(cx.strong(head));
            ui.label(cx.body(rest));
        });
    }
    ui.add_space(6.0);
    let columns = columns_fit(ui, 190.0, 3);
    ui.columns(columns, |ui| {
        let doors = [
            (Glyph::Plus, Command::NewProfile, words::home_new_hint(cx.l)),
            (Glyph::Folder, Command::ChooseFile, words::home_open_hint(cx.l)),
            (Glyph::Right, Command::TypePath(Purpose::Open), words::home_type_path_hint(cx.l)),
        ];
        for (i, (sign, command, hint)) in doors.into_iter().enumerate() {
            let Some(ui) = ui.get_mut(i % columns) else { continue };
            door(ui, cx, sign, command, &hint);
        }
    });
    ui.add_space(10.0);
}

fn door(ui: &mut Ui, cx: Cx<'_>, sign: Glyph, command: Command, hint: &str) {
    let name = match &command {
        Command::TypePath(_) => words::home_type_path(cx.l),
        other => other.name(cx.l),
    };
    let clicked = tile(ui, cx, &name, false, |ui| {
        ui.horizontal(|ui| {
            glyph(ui, sign, 18.0, cx.tokens.accent);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                ui.label(cx.strong(&name).color(cx.tokens.accent));
                paragraph(ui, cx.note(hint));
            });
        });
    })
    .clicked();
    if clicked {
        cx.send(command);
    }
}

/// Documents opened or saved of late; nothing at the first start.
fn recent(ui: &mut Ui, cx: Cx<'_>) {
    let others: Vec<_> = cx.recent.iter().filter(|p| Some(p.as_path()) != cx.path).collect();
    if others.is_empty() {
        return;
    }
    heading(ui, cx, words::home_recent(cx.l), "");
    for path in others {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let folder = path.parent().map_or_else(String::new, |f| f.display().to_string());
        ui.horizontal(|ui| {
            let link = ui.link(cx.body(&name).color(cx.tokens.accent));
            if link.accessible_name(words::home_recent_open(cx.l, &name)).clicked() {
                cx.send(Command::OpenPath(path.clone()));
            }
            ui.add(egui::Label::new(cx.note(&folder)).truncate()).on_hover_text(folder);
        });
    }
    ui.add_space(10.0);
}

fn samples(ui: &mut Ui, cx: Cx<'_>) {
    heading(ui, cx, words::home_samples(cx.l), words::home_samples_hint(cx.l));
    let columns = columns_fit(ui, 232.0 * cx.tokens.sizes.note / 12.0, 3);
    for row in cx.samples.chunks(columns) {
        ui.columns(columns, |ui| {
            for (ui, sample) in ui.iter_mut().zip(row) {
                sample_card(ui, cx, sample);
            }
        });
    }
}

fn sample_card(ui: &mut Ui, cx: Cx<'_>, sample: &Sample) {
    let open = sample.profile.id == cx.profile.id && sample.profile.year == cx.profile.year;
    let place = sample.profile.identity.place(cx.l);
    let year = sample.profile.year.map_or_else(String::new, |y| y.to_string());
    let clicked = tile(ui, cx, &format!("{place} {year}"), open, |ui| {
        let (t, mut head) = (cx.tokens, LayoutJob::default());
        head.append(place, 0.0, TextFormat::simple(bold(t.sizes.section), t.text_strong));
        head.append(&year, 8.0, TextFormat::simple(regular(t.sizes.body), t.text_weak));
        ui.add(egui::Label::new(head).truncate());
        ui.horizontal(|ui| {
            let kind = cx.words().field("cluster_type");
            let value = sample.situation.get("cluster_type").map(|v| &v.known);
            let kind = match (kind, value) {
                (Some(field), Some(known)) => cx.shown(field, known),
                _ => words::unknown(cx.l),
            };
            ui.add(egui::Label::new(cx.note(kind)).truncate());
            if sample.profile.fictitious {
                ui.label(cx.tinted(words::fictitious_short(cx.l), cx.tokens.caution));
            }
        });
        key_figures(ui, cx, sample);
        ui.horizontal(|ui| {
            let all = cx.words().fields().len();
            progress(ui, cx, 56.0, sample.known, all);
            ui.label(cx.note(words::home_sample_known(cx.l, sample.known, all)));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let word = if open {
                    words::home_sample_is_open(cx.l)
                } else {
                    words::home_sample_open(cx.l)
                };
                ui.label(cx.tinted(word, cx.tokens.accent));
            });
        });
    })
    .clicked();
    if clicked && !open {
        cx.send(Command::OpenSample(sample.name.clone()));
    }
}

/// The first known numbers among the fields that matter most.
fn key_figures(ui: &mut Ui, cx: Cx<'_>, sample: &Sample) {
    let fields = cx.words().fields().iter().filter(|f| f.essential && f.words.is_empty());
    let known = fields.filter_map(|f| Some((f, &sample.situation.get(&f.id)?.known)));
    let mut shown = 0;
    for (field, known) in known.filter(|(_, k)| matches!(k, Known::Quantity(_))) {
        if shown == KEY_FIGURES {
            break;
        }
        shown += 1;
        ui.horizontal(|ui| {
            let value = cx.shown(field, known);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.label(cx.strong(value));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(egui::Label::new(cx.note(field.name.get(cx.l))).truncate());
                });
            });
        });
    }
    for _ in shown..KEY_FIGURES {
        ui.horizontal(|ui| ui.label(cx.note(" ")));
    }
}

fn next(ui: &mut Ui, cx: Cx<'_>) {
    sheet(ui, cx, |ui| {
        ui.horizontal(|ui| {
            ui.label(cx.section(words::home_next(cx.l)));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let place = cx.profile.identity.place(cx.l);
                let year = cx.profile.year.map_or_else(String::new, |y| format!(" {y}"));
                ui.add(egui::Label::new(cx.note(format!("{place}{year}"))).truncate());
            });
        });
        let known = &cx.found().completeness;
        ui.horizontal(|ui| {
            ui.label(cx.figure(known.known.to_string()));
            ui.label(cx.note(words::home_known_of(cx.l, known.all)));
        });
        progress(ui, cx, ui.available_width(), known.known, known.all);
        let readings = &cx.found().readings;
        let computed = readings.iter().filter(|r| r.value().is_some()).count();
        let advised = cx.found().advice.verdicts.iter().filter(|v| v.list.is_advised()).count();
        ui.label(cx.note(words::home_computed(cx.l, computed, readings.len(), advised)));
        ui.add_space(6.0);
        ui.label(cx.strong(words::home_worth(cx.l)));
        worth::fields(ui, cx, WORTH, |_| true);
        unlocking(ui, cx);
        ui.add_space(6.0);
        ui.horizontal_wrapped(|ui| {
            if primary_button(ui, cx, words::home_continue(cx.l)).clicked() {
                // What weighs most comes first.
                cx.send(if known.missing_essentials.is_empty() {
                    Command::Go(Page::Profile)
                } else {
                    Command::GoPart(Part::Start)
                });
            }
            if ui.button(cx.body(words::home_see_advice(cx.l))).clicked() {
                cx.send(Command::Go(Page::Advice));
            }
        });
    });
}

/// The inputs that would let most indicators be computed.
fn unlocking(ui: &mut Ui, cx: Cx<'_>) {
    let found = cx.derived.missing().map_or(&[][..], |m| &m.inputs);
    let first: Vec<_> = found.iter().filter(|i| !i.alone.is_empty()).take(WORTH).collect();
    if first.is_empty() {
        return;
    }
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        ui.label(cx.strong(words::home_unlock(cx.l)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let all = words::home_unlock_all(cx.l);
            let link = ui.link(cx.note(&all).color(cx.tokens.accent));
            let said = format!("{} {all}", words::home_unlock(cx.l));
            if link.accessible_name(said).clicked() {
                cx.send(Command::GoIndicators(IndicatorPart::Unlocks));
            }
        });
    });
    for input in first {
        rule(ui, cx);
        let name = need_name(&input.path, cx.words(), cx.l);
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                match way(cx, &input.path) {
                    Some(command) => {
                        let act = words::fill_in(cx.l);
                        let link = ui.link(cx.note(&act).color(cx.tokens.accent));
                        if link.accessible_name(format!("{act} {name}")).clicked() {
                            cx.send(command);
                        }
                    }
                    None => {
                        ui.label(cx.note(words::ind_by_file(cx.l)));
                    }
                }
                let effect = words::home_unlocks(cx.l, input.alone.len());
                ui.label(cx.tinted(effect, cx.tokens.positive));
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(egui::Label::new(cx.body(name)).truncate());
                });
            });
        });
    }
}

fn record(ui: &mut Ui, cx: Cx<'_>) {
    sheet(ui, cx, |ui| {
        ui.label(cx.section(words::home_library(cx.l)));
        for case in &cx.library().cases {
            rule(ui, cx);
            let name = case.name.get(cx.l);
            if ui.link(cx.body(name).color(cx.tokens.accent)).clicked() {
                cx.send(Command::Case(case.id.clone()));
            }
            let (facts, actions) = (case.facts.len(), case.actions.len());
            let (episodes, lessons) = (case.episodes.len(), case.lessons.len());
            let counts = words::home_case_counts(cx.l, facts, actions, episodes, lessons);
            paragraph(ui, cx.note(counts));
        }
    });
}

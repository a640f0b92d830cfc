//! One instrument in three layers: the verdict with its sentence; reasons and precedents; how it
//! was worked out and where it comes from.

use egui::{Align, Frame, Label, Layout, Margin, Ui};

use crate::advice::{Ground, GroundKind, List, Stance, Verdict, sentence};
use crate::text::{Bilingual, words};

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::talk::Subject;
use super::super::super::touched::verdict_touched;
use super::super::super::view::Record;
use super::super::super::widgets::{
    Glyph, bullet, columns_fit, interval_strip, padlocks, paragraph, rule, small_button,
    verdict_chip,
};
use super::instruments::{SCORES, actor, tone};
use super::{compare, decline, flips, influence, trace};

/// Width that one of two columns of reasons needs.
const COLUMN: f32 = 300.0;

pub(super) fn card(ui: &mut Ui, cx: Cx<'_>, v: &Verdict) {
    ui.spacing_mut().item_spacing.y = 6.0;
    title(ui, cx, v);
    verdict_touched(ui, cx, v);
    said(ui, cx, v);
    reasons(ui, cx, v);
    conditions(ui, cx, v);
    ui.add_space(6.0);
    compare::nearest(ui, cx, v);
    ui.add_space(6.0);
    rule(ui, cx);
    influence::influence(ui, cx, v);
    ui.add_space(6.0);
    rule(ui, cx);
    flips::flips(ui, cx, v);
    ui.add_space(6.0);
    lessons(ui, cx, v);
    if v.list != List::NotAdvised {
        rule(ui, cx);
        in_practice(ui, cx, v);
    }
    decline::decline(ui, cx, v);
    rule(ui, cx);
    trace::trace(ui, cx, v);
}

fn title(ui: &mut Ui, cx: Cx<'_>, v: &Verdict) {
    ui.horizontal_top(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            verdict_chip(ui, cx, v.list);
            ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
                paragraph(ui, cx.title(v.instrument.name.get(cx.l)));
            });
        });
    });
    let names = &cx.library().catalogue.scoring.cost_names;
    let cost = names.get(v.instrument.cost.id()).map_or("", |n| n.get(cx.l));
    ui.horizontal_wrapped(|ui| {
        let meta = words::advice_meta(cx.l, cost, v.instrument.lead_months, actor(cx, v));
        ui.label(cx.note(meta));
        ui.label(cx.note(words::evidence_of_five(cx.l, v.grade())));
        padlocks(ui, cx, v.grade());
        let talk = small_button(ui, cx, words::talk_begin(cx.l));
        if talk.on_hover_text(words::talk_begin_hint(cx.l)).clicked() {
            cx.send(Command::Talk(Some(Subject::Verdict(v.instrument.id.clone()))));
        }
    });
    ui.horizontal(|ui| {
        ui.label(cx.note(words::advice_harm(cx.l)));
        let color = cx.tokens.tone(tone(v.list));
        interval_strip(ui, cx, 150.0, SCORES, v.appraisal.score, None, color);
        ui.label(cx.note(words::advice_good(cx.l)));
        ui.add_space(10.0);
        ui.add(Label::new(cx.note(strength(cx, v)).color(cx.tokens.text)).wrap());
    });
}

/// How strongly it speaks, in words: the direction in the middle, and what the worst case says.
fn strength(cx: Cx<'_>, v: &Verdict) -> String {
    let l = cx.l;
    let numbers = &cx.library().catalogue.scoring.verdict;
    let score = v.appraisal.score;
    let middle = if score.mid >= numbers.advise_mid {
        words::strength_clear(l)
    } else if score.mid >= numbers.conditions_mid {
        words::strength_good(l)
    } else if score.mid >= 0.0 {
        words::strength_slight(l)
    } else {
        words::strength_harm(l)
    };
    let ends = match (score.lo < 0.0, score.hi > 0.0) {
        (true, true) if score.mid >= 0.0 => words::strength_worst(l),
        (true, true) => words::strength_best(l),
        _ => String::new(),
    };
    let cap = if v.list.is_advised() { words::strength_cap(l) } else { String::new() };
    format!("{middle}{ends}{cap}")
}

/// The one sentence, and what is done.
fn said(ui: &mut Ui, cx: Cx<'_>, v: &Verdict) {
    Frame::new()
        .fill(cx.tokens.sunken)
        .corner_radius(6)
        .inner_margin(Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let text = sentence(&v.deciding, cx.library(), cx.l);
            paragraph(ui, cx.body(text).color(cx.tokens.text_strong));
            links(ui, cx, &v.deciding, "deciding");
        });
    let what = format!(
        "{}{}",
        words::label_colon(cx.l, words::advice_what(cx.l)),
        v.instrument.what.get(cx.l)
    );
    paragraph(ui, cx.body(what));
}

fn reasons(ui: &mut Ui, cx: Cx<'_>, v: &Verdict) {
    let side = |stances: &[Stance]| -> Vec<&Ground> {
        // The reason that decides stands above already.
        let others = v.reasons.iter().filter(|r| **r != v.deciding);
        others.filter(|r| stances.contains(&r.stance)).collect()
    };
    let against = side(&[Stance::Against, Stance::Limit]);
    let pro = side(&[Stance::For]);
    let unclear = side(&[Stance::Unclear]);
    let columns = columns_fit(ui, COLUMN, 2);
    let sides = [
        (words::advice_against(cx.l), against, Glyph::Cross, cx.tokens.negative),
        (words::advice_for(cx.l), pro, Glyph::Tick, cx.tokens.positive),
    ];
    ui.columns(columns, |ui| {
        for (i, (title, grounds, sign, color)) in sides.into_iter().enumerate() {
            let Some(ui) = ui.get_mut(i % columns) else { continue };
            ui.label(cx.strong(title));
            if grounds.is_empty() {
                ui.label(cx.note(words::advice_no_reason(cx.l)));
            }
            list(ui, cx, &grounds, (sign, color), i);
            if i == 1 && !unclear.is_empty() {
                ui.add_space(4.0);
                ui.label(cx.strong(words::advice_unclear(cx.l)));
                list(ui, cx, &unclear, (Glyph::Circle, cx.tokens.unknown), 2);
            }
        }
    });
}

/// Reasons of one side, each with its records.
fn list(ui: &mut Ui, cx: Cx<'_>, grounds: &[&Ground], mark: (Glyph, egui::Color32), side: usize) {
    for (n, ground) in grounds.iter().enumerate() {
        let (sign, color) = match ground.stance {
            Stance::Limit => (Glyph::Half, cx.tokens.caution),
            Stance::For | Stance::Against | Stance::Unclear => mark,
        };
        let text = sentence(ground, cx.library(), cx.l);
        bullet(ui, cx, sign, color, cx.body(text));
        links(ui, cx, ground, &format!("{side} {n}"));
    }
}

/// From a reason to the lesson, law, episode or field behind it.
fn links(ui: &mut Ui, cx: Cx<'_>, ground: &Ground, salt: &str) {
    let field = ground.field.as_deref().and_then(|id| cx.words().field(id));
    let records = [
        ground.lesson.clone().map(|id| (words::link_lesson(cx.l, &id), Record::Lesson(id))),
        ground.episode.clone().map(|id| (words::link_episode(cx.l, &id), Record::Episode(id))),
        ground.law.clone().map(|id| (words::link_law(cx.l), Record::Law(id))),
        field.map(|f| (words::link_field(cx.l, f.name.get(cx.l)), Record::Field(f.id.clone()))),
    ];
    let failure = ground.failure.as_deref().and_then(|id| cx.library().catalogue.failure(id));
    if failure.is_none() && records.iter().all(Option::is_none) {
        return;
    }
    let indent = Frame::new().inner_margin(Margin { left: 20, ..Margin::ZERO });
    ui.push_id(salt, |ui| {
        indent.show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                for (name, record) in records.into_iter().flatten() {
                    if ui.link(cx.note(name).color(cx.tokens.accent)).clicked() {
                        cx.send(Command::Record(record));
                    }
                }
                if let Some(failure) = failure {
                    let name = words::link_failure(cx.l, failure.short.get(cx.l));
                    if ui.link(cx.note(name).color(cx.tokens.accent)).clicked() {
                        cx.send(Command::Failure(Some(failure.id.clone())));
                    }
                }
                if let Some(field) = field {
                    let link = cx.note(words::advice_to_field(cx.l)).color(cx.tokens.accent);
                    let name = format!("{} {}", words::advice_to_field(cx.l), field.name.get(cx.l));
                    if ui.link(link).accessible_name(name).clicked() {
                        cx.send(Command::Seek(field.id.clone(), field.section.clone()));
                    }
                }
            })
        });
    });
}

/// What must be settled or brought along, and the pilot that stands in for a precedent.
fn conditions(ui: &mut Ui, cx: Cx<'_>, v: &Verdict) {
    let pilot = &cx.library().catalogue.scoring.pilot;
    let pilot = match v.deciding.kind {
        GroundKind::Untried => Some(&pilot.untried),
        GroundKind::NoCarrier => Some(&pilot.no_carrier),
        _ => None,
    };
    if let Some(pilot) = pilot.filter(|_| v.list.is_advised()) {
        ui.label(cx.strong(words::advice_conditions(cx.l)));
        bullet(ui, cx, Glyph::Half, cx.tokens.caution, cx.body(pilot.get(cx.l)));
    }
    let fields: Vec<_> = v.find_out.iter().filter_map(|id| cx.words().field(id)).take(4).collect();
    if !fields.is_empty() && v.list != List::NotAdvised {
        ui.horizontal_wrapped(|ui| {
            ui.label(cx.strong(words::advice_find_out(cx.l)));
            for field in fields {
                let link = cx.body(field.name.get(cx.l)).color(cx.tokens.accent);
                let said = format!("{} {}", words::advice_find_out(cx.l), field.name.get(cx.l));
                let link = ui.link(link).accessible_name(said);
                if link.on_hover_text(field.where_found.get(cx.l)).clicked() {
                    cx.send(Command::Seek(field.id.clone(), field.section.clone()));
                }
            }
        });
    }
}

fn lessons(ui: &mut Ui, cx: Cx<'_>, v: &Verdict) {
    let groups = [
        (words::advice_lessons(cx.l), &v.lessons),
        (words::advice_silent_lessons(cx.l), &v.silent_lessons),
    ];
    for (title, ids) in groups {
        let lessons: Vec<_> = ids.iter().filter_map(|id| cx.library().lesson(id)).collect();
        if lessons.is_empty() {
            continue;
        }
        ui.label(cx.strong(title));
        for lesson in lessons {
            let case = cx.library().case(&lesson.case).map_or("", |c| c.short_name(cx.l));
            ui.horizontal_top(|ui| {
                let name = format!("{} {case}", lesson.id);
                if ui.link(cx.body(name).color(cx.tokens.accent)).clicked() {
                    cx.send(Command::Record(Record::Lesson(lesson.id.clone())));
                }
                ui.vertical(|ui| paragraph(ui, cx.body(lesson.sentence.get(cx.l))));
            });
        }
    }
}

/// Risks, measures of success, exit rule.
fn in_practice(ui: &mut Ui, cx: Cx<'_>, v: &Verdict) {
    ui.label(cx.strong(words::advice_then(cx.l)));
    let join = |texts: &[Bilingual]| {
        texts.iter().map(|t| t.get(cx.l)).collect::<Vec<_>>().join(&words::out_semicolon(cx.l))
    };
    let rows = [
        (words::advice_side_effects(cx.l), join(&v.instrument.side_effects)),
        (words::advice_kpis(cx.l), join(&v.instrument.kpis)),
        (words::advice_exit(cx.l), v.instrument.exit.get(cx.l).to_owned()),
    ];
    for (name, text) in rows {
        let name = words::label_colon(cx.l, name);
        paragraph(ui, cx.body(format!("{name}{text}")));
    }
    let companions = &cx.found().advice.companions;
    let beside: Vec<&str> = companions
        .iter()
        .filter(|c| c.beside.iter().any(|i| i.id == v.instrument.id))
        .map(|c| c.instrument.name.get(cx.l))
        .collect();
    if !beside.is_empty() {
        let name = words::label_colon(cx.l, words::advice_companions(cx.l));
        paragraph(ui, cx.body(name + &beside.join(&words::out_comma(cx.l))));
    }
}

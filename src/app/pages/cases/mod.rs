//! Cases: the story of each, its episodes, lessons, contradictions, facts and sources; and the
//! user's own.

mod episodes;
mod own;
mod records;
mod side;

use egui::{Align, Frame, Layout, Margin, Panel, ScrollArea, Stroke, Ui};

use crate::case::Case;
use crate::document::OwnCase;
use crate::figure::Tone;
use crate::text::words;

use super::super::command::Command;
use super::super::cx::Cx;
use super::super::widgets::{callout, chart, choice, empty_state, paragraph, rule};

/// Width from which the second column stands beside the first.
const TWO_COLUMNS: f32 = 1100.0;
/// Width of the second column.
const SIDE: f32 = 348.0;
/// Unfolded while facts are shown instead of the story.
const FACTS: &str = "cases.facts";
/// Unfolded while actions are shown instead of the story.
const ACTIONS: &str = "cases.actions";

pub(super) fn page(ui: &mut Ui, cx: Cx<'_>) {
    let own = own::chosen(cx);
    // An own case that takes no part can only be written in.
    let case = match own {
        Some(own) => cx.library().case(&own.id),
        None => cx.view.case_in(cx.profile, cx.library()),
    };
    let writes = own.filter(|_| case.is_none() || cx.view.own_write);
    let spacing = std::mem::take(&mut ui.spacing_mut().item_spacing.y);
    Frame::new().inner_margin(Margin { left: 20, right: 20, top: 12, bottom: 8 }).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = spacing;
        head(ui, cx, case, own, writes.is_none());
        ui.add_space(2.0);
        own::bar(ui, cx);
        if let Some(own) = own {
            own::tools(ui, cx, own);
        }
    });
    rule(ui, cx);
    ui.spacing_mut().item_spacing.y = spacing;
    match (writes, case) {
        (Some(own), _) => own::editor(ui, cx, own),
        (None, Some(case)) => match shown(cx) {
            0 => overview(ui, cx, case),
            1 => records::facts(ui, cx, case),
            _ => records::actions(ui, cx, case),
        },
        (None, None) => {
            Frame::new().inner_margin(20).show(ui, |ui| {
                empty_state(ui, cx, words::cases_none(cx.l), None);
            });
        }
    }
}

/// Story, facts or actions.
fn shown(cx: Cx<'_>) -> usize {
    let unfolded = |id: &str| cx.view.unfolded.contains(id);
    if unfolded(FACTS) {
        1
    } else if unfolded(ACTIONS) {
        2
    } else {
        0
    }
}

fn head(ui: &mut Ui, cx: Cx<'_>, case: Option<&Case>, own: Option<&OwnCase>, reads: bool) {
    let l = cx.l;
    ui.horizontal(|ui| {
        ui.label(cx.title(cx.view.page.name(l)));
        ui.add_space(4.0);
        ui.scope(|ui| {
            let cases: Vec<_> = cx.library().cases.iter().filter(|c| !c.own).collect();
            let names: Vec<&str> = cases.iter().map(|c| c.short_name(l)).collect();
            let is_chosen = |c: &Case| own.is_none() && case.is_some_and(|x| x.id == c.id);
            let chosen = cases.iter().position(|c| is_chosen(c)).unwrap_or(usize::MAX);
            let picked = choice(ui, cx, &words::cases_choice(l), &names, chosen);
            if let Some(case) = picked.and_then(|i| cases.get(i)) {
                cx.send(Command::Case(case.id.clone()));
            }
        });
        let Some(case) = case.filter(|_| reads) else { return };
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| views(ui, cx, case));
    });
    let Some(case) = case else { return };
    ui.horizontal_wrapped(|ui| {
        let from = case.stages.iter().map(|s| s.from).min();
        let to = case.stages.iter().map(|s| s.to).max();
        let (place, trade) = (case.place.get(l), case.trade.get(l));
        match (from, to) {
            (Some(from), Some(to)) => {
                ui.label(cx.note(words::cases_where(l, place, trade, from, to)));
            }
            _ => {
                ui.label(cx.note(words::own_where(l, place, trade)));
            }
        }
        if cx.profile.record_of.as_ref() == Some(&case.id) {
            ui.label(cx.tinted(words::cases_own(l), cx.tokens.caution));
        }
    });
}

/// Story, facts or actions, as a choice.
fn views(ui: &mut Ui, cx: Cx<'_>, case: &Case) {
    let l = cx.l;
    let names = [
        words::cases_overview(l),
        words::cases_facts(l, case.facts.len()),
        words::cases_actions(l, case.actions.len()),
    ];
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let now = shown(cx);
    if let Some(next) = choice(ui, cx, &words::cases_view(l), &names, now) {
        turn(cx, now, next);
    }
}

/// Folds what was shown and unfolds what is to be shown.
fn turn(cx: Cx<'_>, now: usize, next: usize) {
    for view in [now, next] {
        match view {
            1 => cx.send(Command::Fold(FACTS.to_owned())),
            2 => cx.send(Command::Fold(ACTIONS.to_owned())),
            _ => {}
        }
    }
}

fn overview(ui: &mut Ui, cx: Cx<'_>, case: &Case) {
    let t = cx.tokens;
    let wide = ui.available_width() >= TWO_COLUMNS;
    if wide {
        Panel::right("case side")
            .exact_size(SIDE)
            .resizable(false)
            .show_separator_line(false)
            .frame(Frame::new().fill(t.raised))
            .show(ui, |ui| {
                let all = ui.max_rect();
                ui.painter().vline(all.left(), all.y_range(), Stroke::new(t.stroke, t.line));
                // Another case begins at its top.
                scroll(ui, &("case side", &case.id), 14, |ui| side::show(ui, cx, case, true));
            });
    }
    scroll(ui, &("case", &case.id), 20, |ui| {
        story(ui, cx, case);
        ui.add_space(8.0);
        episodes::table(ui, cx, case, wide);
        if !wide {
            ui.add_space(12.0);
            side::show(ui, cx, case, false);
        }
    });
}

fn scroll(ui: &mut Ui, id: &(&str, &String), side: i8, content: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(id).auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(side, 10)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui);
        });
    });
}

fn story(ui: &mut Ui, cx: Cx<'_>, case: &Case) {
    // A case a user has begun may lack both.
    if !case.verdict.get(cx.l).is_empty() {
        callout(ui, cx, Tone::Accent, |ui| paragraph(ui, cx.strong(case.verdict.get(cx.l))));
        ui.add_space(2.0);
    }
    if !case.summary.get(cx.l).is_empty() {
        paragraph(ui, cx.body(case.summary.get(cx.l)));
    }
    ui.add_space(4.0);
    if let Some(figure) = cx.derived.timeline() {
        chart(ui, cx, figure);
    }
}

//! Indicators: tiles for the back row, and each reading down to its inputs, bands and caveats.

mod assessment;
mod bands;
mod charts;
mod definitions;
mod detail;
mod elsewhere;
mod missing;
mod overview;
mod regions;
mod unlocks;
mod working;

pub(super) use missing::way;

use egui::{Align, Frame, Layout, Margin, Panel, ScrollArea, Stroke, Ui};

use crate::indicator::{Declaration, Outcome, Reading};
use crate::text::words;

use super::super::command::Command;
use super::super::cx::Cx;
use super::super::indicator_part::IndicatorPart;
use super::super::widgets::{choice, rule};

/// Width from which the detail stands beside the overview.
const TWO_COLUMNS: f32 = 1100.0;
/// Share of the page that the detail takes, and the most it needs.
const DETAIL: (f32, f32) = (0.44, 640.0);
/// Room that place and count need beside the choice of what is shown.
const LABELS: f32 = 520.0;
/// Unfolded while only computed indicators are shown.
const COMPUTED: &str = "indicators.computed";
/// Unfolded while only missing ones are shown.
const MISSING: &str = "indicators.missing";

/// Unfolded while one indicator has the page to itself.
const ALONE: &str = "indicators.alone";

/// Whether one indicator has the page to itself.
fn is_alone(cx: Cx<'_>) -> bool {
    cx.view.unfolded.contains(ALONE)
}

/// Which indicators are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    All,
    Computed,
    Missing,
}

impl Shown {
    fn of(cx: Cx<'_>) -> Self {
        if cx.view.unfolded.contains(COMPUTED) {
            Self::Computed
        } else if cx.view.unfolded.contains(MISSING) {
            Self::Missing
        } else {
            Self::All
        }
    }

    fn takes(self, reading: &Reading) -> bool {
        match self {
            Self::All => true,
            Self::Computed => reading.value().is_some(),
            Self::Missing => reading.value().is_none(),
        }
    }
}

/// A declaration with its reading.
type Entry<'a> = (&'a Declaration, &'a Reading);

pub(super) fn page(ui: &mut Ui, cx: Cx<'_>) {
    let spacing = std::mem::take(&mut ui.spacing_mut().item_spacing.y);
    Frame::new().inner_margin(Margin { left: 20, right: 20, top: 12, bottom: 8 }).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = spacing;
        head(ui, cx);
    });
    rule(ui, cx);
    ui.spacing_mut().item_spacing.y = spacing;
    match cx.view.indicators {
        IndicatorPart::Readings => readings(ui, cx),
        IndicatorPart::Unlocks => scroll(ui, "unlocks", 20, |ui| unlocks::part(ui, cx)),
        IndicatorPart::Table => regions::page(ui, cx),
        IndicatorPart::Charts => charts::show(ui, cx),
        IndicatorPart::Assessment => {
            scroll(ui, "assessment", 20, |ui| assessment::show(ui, cx));
        }
    }
}

/// Every indicator, and one of them in detail.
fn readings(ui: &mut Ui, cx: Cx<'_>) {
    let entries: Vec<Entry<'_>> =
        cx.knowledge.registry.declarations().iter().zip(&cx.found().readings).collect();
    if let Some((d, r)) = picked(cx, &entries).filter(|_| is_alone(cx)) {
        scroll(ui, &d.id, 20, |ui| detail::show(ui, cx, &entries, (d, r)));
        return;
    }
    let wide = ui.available_width() >= TWO_COLUMNS;
    if wide {
        beside(ui, cx, &entries);
    }
    scroll(ui, "indicators", 20, |ui| overview::show(ui, cx, &entries, wide));
}

fn head(ui: &mut Ui, cx: Cx<'_>) {
    let l = cx.l;
    let readings = &cx.found().readings;
    let computed = readings.iter().filter(|r| r.value().is_some()).count();
    ui.horizontal(|ui| {
        ui.label(cx.title(cx.view.page.name(l)));
        ui.scope(|ui| parts(ui, cx));
        let readings_shown = cx.view.indicators == IndicatorPart::Readings;
        // The parts and the choice have their room first: place and count give way.
        if ui.available_width() >= LABELS * cx.tokens.sizes.note / 12.0 {
            let place = cx.profile.identity.place(l);
            let year = cx.profile.year.map_or_else(String::new, |y| format!(" {y}"));
            ui.label(cx.note(words::ind_where(l, place, year)));
            if readings_shown {
                ui.label(cx.strong(words::ind_count(l, readings.len(), computed)));
            }
        }
        if cx.profile.fictitious {
            ui.label(cx.tinted(words::fictitious_short(l), cx.tokens.caution));
        }
        if !readings_shown {
            return;
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let names = [words::ind_all(l), words::ind_computed(l), words::ind_missing(l)];
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let all = [Shown::All, Shown::Computed, Shown::Missing];
            let now = Shown::of(cx);
            let chosen = all.iter().position(|s| *s == now).unwrap_or(0);
            let picked = choice(ui, cx, &words::ind_show(l), &names, chosen);
            if let Some(next) = picked.and_then(|i| all.get(i)) {
                for view in [now, *next] {
                    match view {
                        Shown::All => {}
                        Shown::Computed => cx.send(Command::Fold(COMPUTED.to_owned())),
                        Shown::Missing => cx.send(Command::Fold(MISSING.to_owned())),
                    }
                }
            }
        });
    });
}

/// The parts of the page, once there is more than one.
fn parts(ui: &mut Ui, cx: Cx<'_>) {
    if IndicatorPart::ALL.len() < 2 {
        return;
    }
    let names = IndicatorPart::ALL.map(|part| part.name(cx.l));
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let chosen = IndicatorPart::ALL.iter().position(|p| *p == cx.view.indicators).unwrap_or(0);
    // A row of words sets its own spacing; what follows keeps the usual one.
    let row = ui.scope(|ui| choice(ui, cx, &cx.view.page.name(cx.l), &names, chosen));
    let clicked = row.inner;
    if let Some(part) = clicked.and_then(|i| IndicatorPart::ALL.get(i)) {
        cx.send(Command::GoIndicators(*part));
    }
}

/// The indicator in detail.
fn picked<'a>(cx: Cx<'_>, entries: &[Entry<'a>]) -> Option<Entry<'a>> {
    let id = cx.view.indicator_in(&cx.found().readings)?;
    entries.iter().find(|(d, _)| d.id == id).copied()
}

fn beside(ui: &mut Ui, cx: Cx<'_>, entries: &[Entry<'_>]) {
    let t = cx.tokens;
    let (share, most) = DETAIL;
    Panel::right("indicator")
        .exact_size((ui.available_width() * share).min(most))
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new().fill(t.raised))
        .show(ui, |ui| {
            let all = ui.max_rect();
            ui.painter().vline(all.left(), all.y_range(), Stroke::new(t.stroke, t.line));
            if let Some((d, r)) = picked(cx, entries) {
                scroll(ui, &d.id, 16, |ui| detail::show(ui, cx, entries, (d, r)));
            }
        });
}

fn scroll(ui: &mut Ui, id: &str, side: i8, content: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(id).auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(side, 10)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui);
        });
    });
}

/// The paths a reading lacks.
fn needs(reading: &Reading) -> &[String] {
    match &reading.outcome {
        Outcome::Needs(paths) => paths,
        Outcome::Value(_) | Outcome::Undefined(_) => &[],
    }
}

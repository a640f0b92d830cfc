//! Figures of other areas that ship, to be taken over one by one with their source and what they
//! count. Nothing is taken silently.

use egui::{Align, Label, Layout, Ui};

use crate::case::{Fact, Offer, OfferArea, Scope, taken};
use crate::figure::Tone;
use crate::profile::SeriesKind;
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::edit::Edit;
use super::super::super::view::Record;
use super::super::super::widgets::{Glyph, bullet, heading, paragraph, rule, sheet, small_button};
use super::cells::area_row;
use super::references::{LEVELS, level_name};

/// Unfolded while figures that are no denominator are shown.
const ASIDE: &str = "references aside";

/// A figure with everything that is said of it.
struct Shown<'a> {
    offer: &'a Offer,
    fact: &'a Fact,
    area: &'a OfferArea,
    scope: &'a Scope,
    kind: &'a SeriesKind,
}

impl Shown<'_> {
    /// What is shown, as one line: series, year, value.
    fn name(&self, cx: Cx<'_>) -> String {
        let (series, value) = (self.kind.name.get(cx.l), self.fact.shown(cx.l));
        words::reference_figure(cx.l, self.area.name.get(cx.l), series, self.fact.year, value)
    }

    /// Whether the place's own share went into the figure.
    fn runs_in_a_circle(&self, code: Option<&str>) -> bool {
        self.scope.not_for.as_deref().is_some_and(|of| code.is_some_and(|c| c.starts_with(of)))
    }
}

/// Figures of areas in which the place lies, the nearest level first; and how many are of others.
fn offered<'a>(cx: Cx<'a>) -> (Vec<Shown<'a>>, usize) {
    let library = cx.library();
    let code = cx.profile.identity.code.as_deref();
    let all = library.offers.all.iter().filter_map(|offer| {
        let fact = library.comparators.iter().find(|f| f.id == offer.fact)?;
        Some(Shown {
            offer,
            fact,
            area: library.offers.area(&fact.case)?,
            scope: library.offers.scope(&offer.scope)?,
            kind: cx.words().series(&offer.series)?,
        })
    });
    let (mut here, elsewhere): (Vec<Shown<'a>>, Vec<Shown<'a>>) =
        all.partition(|s| s.area.holds(code));
    let rank = |s: &Shown<'_>| LEVELS.iter().position(|level| *level == s.area.level);
    here.sort_by(|a, b| {
        let key = |s: &Shown<'a>| (rank(s), s.kind.id.as_str(), s.fact.year);
        key(a).cmp(&key(b))
    });
    (here, elsewhere.len())
}

pub(super) fn list(ui: &mut Ui, cx: Cx<'_>) {
    let l = cx.l;
    let (here, elsewhere) = offered(cx);
    heading(ui, cx, words::reference_offers(l), words::reference_offers_hint(l));
    if cx.profile.fictitious {
        paragraph(ui, cx.tinted(words::reference_fictitious(l), cx.tokens.caution));
    }
    if cx.profile.identity.code.is_none() {
        paragraph(ui, cx.tinted(words::reference_no_code(l), cx.tokens.caution));
    }
    sheet(ui, cx, |ui| {
        for (i, shown) in here.iter().enumerate() {
            if i > 0 {
                rule(ui, cx);
            }
            ui.push_id(&shown.fact.id, |ui| one(ui, cx, shown));
        }
    });
    if elsewhere > 0 {
        paragraph(ui, cx.note(words::reference_elsewhere(l, elsewhere)));
    }
    asides(ui, cx);
}

fn one(ui: &mut Ui, cx: Cx<'_>, shown: &Shown<'_>) {
    let l = cx.l;
    let name = shown.name(cx);
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            act(ui, cx, shown, &name);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let level = level_name(cx, &shown.area.level);
                ui.label(cx.note(level));
                ui.add(Label::new(cx.strong(&name)).truncate());
            });
        });
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(cx.note(words::reference_counts(l, shown.scope.name.get(l))));
        let title = shown.fact.source.title.get(l);
        let source = match shown.fact.source.date.as_str() {
            "" => format!("{} {title}", shown.fact.id),
            date => words::reference_source(l, &shown.fact.id, title, date),
        };
        if ui.link(cx.note(source).color(cx.tokens.accent)).clicked() {
            cx.send(Command::Record(Record::Fact(shown.fact.id.clone())));
        }
        if let Some(why) = &shown.fact.source.no_address {
            ui.label(cx.tinted(words::record_no_address(l, why), cx.tokens.caution));
        }
    });
    let warning = cx.note(shown.scope.warning.get(l)).color(cx.tokens.caution);
    bullet(ui, cx, Glyph::Warning, cx.tokens.caution, warning);
}

/// The button, or why there is none.
fn act(ui: &mut Ui, cx: Cx<'_>, shown: &Shown<'_>, name: &str) {
    let l = cx.l;
    let level = shown.area.level.as_str();
    if shown.runs_in_a_circle(cx.profile.identity.code.as_deref()) {
        ui.label(cx.tinted(words::reference_circle(l), cx.tokens.caution));
        return;
    }
    let there = area_row(cx, level, &shown.kind.id).and_then(|row| row.get(&shown.fact.year));
    if there.is_some_and(|datum| datum.facts.contains(&shown.fact.id)) {
        ui.label(cx.tinted(words::reference_taken(l), cx.tokens.positive));
        return;
    }
    if cx.profile.year.is_some_and(|year| shown.fact.year > year) {
        ui.label(cx.note(words::reference_later(l)));
        return;
    }
    let text = match there {
        Some(_) => words::reference_replace(l),
        None => words::reference_take(l),
    };
    if small_button(ui, cx, &text).accessible_name(format!("{text} {name}")).clicked() {
        let datum = taken(shown.offer, shown.scope, shown.fact, l);
        let cells = vec![(shown.kind.id.clone(), shown.fact.year, datum)];
        let area = shown.area.name.get(l).to_owned();
        cx.send(Command::Pause);
        cx.send(Command::change(Edit::Reference(level.to_owned(), area, cells)));
        cx.send(Command::Say(Tone::Positive, words::reference_took(l, name)));
    }
}

/// Figures that are no denominator, folded, each group with the reason.
fn asides(ui: &mut Ui, cx: Cx<'_>) {
    let l = cx.l;
    let library = cx.library();
    let asides = &library.offers.asides;
    let n: usize = asides.iter().map(|a| a.facts.len()).sum();
    let open = cx.view.unfolded.contains(ASIDE);
    let text = if open { words::reference_aside_fold(l) } else { words::reference_aside(l, n) };
    if ui.link(cx.note(text).color(cx.tokens.accent)).clicked() {
        cx.send(Command::Fold(ASIDE.to_owned()));
    }
    if !open {
        return;
    }
    sheet(ui, cx, |ui| {
        for aside in asides {
            paragraph(ui, cx.strong(aside.why.get(l)));
            ui.horizontal_wrapped(|ui| {
                for id in &aside.facts {
                    let Some(fact) = library.comparators.iter().find(|f| f.id == *id) else {
                        continue;
                    };
                    let area = library.offers.area(&fact.case);
                    let area = area.map_or(fact.case.as_str(), |a| a.name.get(l));
                    let (label, value) = (fact.label.get(l), fact.shown(l));
                    // A figure without a year says so by having none.
                    let text = if fact.year == 0 {
                        words::reference_figure_undated(l, area, label, value)
                    } else {
                        words::reference_figure(l, area, label, fact.year, value)
                    };
                    if ui.link(cx.note(text).color(cx.tokens.accent)).clicked() {
                        cx.send(Command::Record(Record::Fact(id.clone())));
                    }
                }
            });
        }
    });
}

//! The nearest failure beside the nearest success, feature by feature.

use egui::{Align, Label, Layout, Rect, Sense, Ui, vec2};

use crate::advice::{EpisodeUse, Verdict, mistransfer};
use crate::case::FeatureMatch;
use crate::figure::Tone;
use crate::measure::Estimate;
use crate::text::{range, two_decimals, words};

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::view::Record;
use super::super::super::widgets::{Glyph, callout, glyph, interval_strip, padlocks, paragraph};

/// Likeness from which two values count as the same.
const SAME: f64 = 0.8;
/// Features compared.
const FEATURES: usize = 8;

pub(super) fn nearest(ui: &mut Ui, cx: Cx<'_>, v: &Verdict) {
    let failure = v.nearest_failure();
    let success = v.nearest_success();
    let stand_in = success.or_else(|| v.nearest_mixed());
    ui.label(cx.section(words::advice_nearest(cx.l)));
    warning(ui, cx, v);
    let columns: Vec<&EpisodeUse> = failure.into_iter().chain(stand_in).collect();
    if columns.is_empty() {
        paragraph(ui, cx.note(words::advice_no_precedent(cx.l)));
        return;
    }
    if failure.is_none() {
        paragraph(ui, cx.note(words::advice_no_failure(cx.l)));
    }
    if success.is_none() {
        let text = if stand_in.is_some() {
            words::advice_no_success(cx.l)
        } else {
            words::advice_no_success_at_all(cx.l)
        };
        paragraph(ui, cx.note(text));
    }
    let table = Table { cx, columns: &columns, width: ui.available_width() };
    table.show(ui, |e| {
        if e.episode.outcome.mid() < 0.0 {
            (Glyph::Cross, cx.tokens.negative, words::advice_failure(cx.l))
        } else if success.is_some() {
            (Glyph::Tick, cx.tokens.positive, words::advice_success(cx.l))
        } else {
            (Glyph::Half, cx.tokens.caution, words::advice_mixed(cx.l))
        }
    });
    for e in columns {
        let id = words::label_colon(cx.l, &e.episode.id);
        paragraph(ui, cx.note(id + e.episode.story.get(cx.l)));
        paragraph(ui, cx.note(matched(cx, e)).color(cx.tokens.text));
    }
    paragraph(ui, cx.note(words::advice_coded_note(cx.l)));
}

/// The case that makes the same goods is not the one whose situation is nearest.
fn warning(ui: &mut Ui, cx: Cx<'_>, v: &Verdict) {
    let trade = cx.profile.identity.trade.as_deref().unwrap_or_default();
    let Some(warning) = mistransfer(trade, &cx.found().advice, cx.library()) else { return };
    // Only where there is something of that case to copy.
    let copied = |id: &String| v.support.episodes.iter().any(|e| e.episode.case == *id);
    if !warning.trade.iter().any(copied) {
        return;
    }
    let name = |id: &String| cx.library().case(id).map_or("", |c| c.short_name(cx.l));
    let by_trade: Vec<&str> = warning.trade.iter().map(name).collect();
    let by_trade = by_trade.join(&words::out_comma(cx.l));
    let text = words::advice_mistransfer(cx.l, by_trade, name(&warning.situation));
    callout(ui, cx, Tone::Caution, |ui| paragraph(ui, cx.body(text)));
}

/// Which features match, which do not, and which are not known here, by name.
fn matched(cx: Cx<'_>, e: &EpisodeUse) -> String {
    let l = cx.l;
    let names = |wanted: Likeness| {
        let features = e.similarity.features.iter().filter(|f| Likeness::of(f) == wanted);
        let names: Vec<&str> =
            features.filter_map(|f| cx.words().field(&f.field)).map(|f| f.name.get(l)).collect();
        (!names.is_empty()).then(|| names.join(&words::out_comma(l)))
    };
    let parts = [
        names(Likeness::Same).map(|n| words::advice_matches(l, n)),
        names(Likeness::Differs).map(|n| words::advice_differs(l, n)),
        names(Likeness::Unknown).map(|n| words::advice_not_known(l, n)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(&words::out_semicolon(l))
}

/// How a feature compares.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Likeness {
    Same,
    Differs,
    Unknown,
}

impl Likeness {
    fn of(feature: &FeatureMatch) -> Self {
        if feature.here.is_unknown() {
            Self::Unknown
        } else if feature.local.mid >= SAME {
            Self::Same
        } else {
            Self::Differs
        }
    }
}

struct Table<'a> {
    cx: Cx<'a>,
    columns: &'a [&'a EpisodeUse],
    width: f32,
}

impl Table<'_> {
    /// One row: the name, what is here, and one cell per episode.
    fn row(
        &self,
        ui: &mut Ui,
        height: f32,
        name: &str,
        here: &str,
        mut cell: impl FnMut(&mut Ui, usize, &EpisodeUse),
    ) {
        let cx = self.cx;
        let gap = 8.0;
        let first = self.width * 0.25;
        let second = self.width * 0.21;
        let rest = (self.width - first - second) / self.columns.len() as f32;
        let (row, _) = ui.allocate_exact_size(vec2(self.width, height), Sense::hover());
        ui.painter().hline(
            row.x_range(),
            row.bottom(),
            egui::Stroke::new(cx.tokens.stroke, cx.tokens.line),
        );
        let mut left = row.left();
        let mut place = |width: f32| {
            let cell = Rect::from_min_size(
                egui::pos2(left, row.top()),
                vec2((width - gap).max(10.0), height),
            );
            left += width;
            egui::UiBuilder::new().max_rect(cell).layout(Layout::left_to_right(Align::Center))
        };
        // A cell that is too full is cut, and makes the card no wider.
        let mut child = |builder: egui::UiBuilder| {
            let mut child = ui.new_child(builder);
            child.set_clip_rect(child.max_rect().intersect(ui.clip_rect()));
            child
        };
        child(place(first).id_salt("name")).add(Label::new(cx.note(name)).truncate());
        child(place(second).id_salt("here")).add(Label::new(cx.body(here)).truncate());
        for (i, episode) in self.columns.iter().enumerate() {
            cell(&mut child(place(rest).id_salt(i)), i, episode);
        }
    }

    fn show(&self, ui: &mut Ui, kind: impl Fn(&EpisodeUse) -> (Glyph, egui::Color32, String)) {
        let cx = self.cx;
        let line = cx.tokens.sizes.body + 10.0;
        ui.spacing_mut().item_spacing.y = 0.0;
        let here = match cx.profile.year {
            Some(year) => format!("{} {year}", words::advice_here(cx.l)),
            None => words::advice_here(cx.l),
        };
        self.row(ui, line * 2.0, &words::advice_feature(cx.l), &here, |ui, i, e| {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing = vec2(5.0, 1.0);
                ui.add_space(3.0);
                let (sign, color, word) = kind(e);
                ui.horizontal(|ui| {
                    glyph(ui, sign, 12.0, color);
                    let case = cx.library().case(&e.episode.case);
                    let case = case.map_or("", |c| c.short_name(cx.l));
                    let years = years(e);
                    let link = cx.strong(format!("{case} {years}")).color(cx.tokens.accent);
                    let said = format!("{word} {i} {case} {years}");
                    if ui.link(link).accessible_name(said).clicked() {
                        cx.send(Command::Record(Record::Episode(e.episode.id.clone())));
                    }
                });
                let own = cx.profile.record_of.as_ref() == Some(&e.episode.case);
                let own = if own {
                    format!(" · {}", words::advice_own_record(cx.l))
                } else {
                    String::new()
                };
                ui.horizontal(|ui| {
                    padlocks(ui, cx, e.episode.grade);
                    let told = cx.note(format!("{word} {}{own}", e.episode.id));
                    ui.add(Label::new(told).truncate());
                });
            });
        });
        for field in self.fields() {
            let Some(declared) = cx.words().field(field) else { continue };
            let here = cx.found().situation.get(field).map(|v| v.known.clone());
            let here = here.map_or_else(|| words::unknown(cx.l), |k| cx.shown(declared, &k));
            self.row(ui, line, declared.name.get(cx.l), &here, |ui, _, e| {
                let feature = e.similarity.features.iter().find(|f| f.field == field);
                match feature {
                    Some(feature) => compared(ui, cx, feature, declared),
                    None => {
                        ui.label(cx.note("—"));
                    }
                }
            });
        }
        self.row(ui, line, &words::advice_similarity(cx.l), "", |ui, _, e| {
            let near = e.similarity.global;
            let figure = ui.label(cx.body(range(near.lo, near.hi, two_decimals)));
            figure.on_hover_text(self.cx.meaning("similarity"));
        });
        self.row(ui, line, &words::advice_outcome(cx.l), "—", |ui, _, e| {
            let o = e.episode.outcome;
            let estimate = Estimate { lo: o.lo(), mid: o.mid(), hi: o.hi() };
            let (_, color, _) = kind(e);
            interval_strip(ui, cx, 70.0, (-1.0, 1.0), estimate, None, color);
            let ends = if o.lo() < 0.0 && o.lo() < o.hi() {
                // A dash between signs is hard to read.
                words::range_to(cx.l, two_decimals(o.lo()), two_decimals(o.hi()))
            } else {
                range(o.lo(), o.hi(), two_decimals)
            };
            ui.add(Label::new(cx.note(ends)).truncate());
        });
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.add_space(6.0);
    }

    /// The features of either episode, the heaviest first.
    fn fields(&self) -> Vec<&str> {
        let mut all: Vec<&FeatureMatch> =
            self.columns.iter().flat_map(|e| &e.similarity.features).collect();
        all.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.field.cmp(&b.field)));
        let mut fields: Vec<&str> = Vec::new();
        for feature in all {
            if !fields.contains(&feature.field.as_str()) {
                fields.push(&feature.field);
            }
        }
        fields.truncate(FEATURES);
        fields
    }
}

fn compared(ui: &mut Ui, cx: Cx<'_>, feature: &FeatureMatch, field: &crate::profile::Field) {
    let value = cx.shown(field, &feature.episode);
    let (sign, fill) = match Likeness::of(feature) {
        Likeness::Unknown => ("?", egui::Color32::TRANSPARENT),
        Likeness::Same => ("=", egui::Color32::TRANSPARENT),
        Likeness::Differs => ("≠", cx.tokens.caution_tint),
    };
    let cell = ui.max_rect();
    ui.painter().rect_filled(cell.shrink2(vec2(0.0, 1.0)), 3.0, fill);
    ui.label(cx.note(sign));
    ui.add(Label::new(cx.body(value)).truncate());
}

fn years(e: &EpisodeUse) -> String {
    range(f64::from(e.episode.from), f64::from(e.episode.to), |y| format!("{y:.0}"))
}

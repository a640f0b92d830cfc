//! What was planned against what was found: a dashed outline, and what fills it.

use egui::{Align2, Rect, Ui, pos2, vec2};

use crate::document::{Datum, Target};
use crate::measure::{Interval, larger};
use crate::text::{significant, words};

use super::key::{Key, KeyMark};
use super::lettering::width_of;
use super::marks::{Mark, Pen, place};
use super::origin::{Sources, nature};
use super::plate::{Drawing, Figure, Table};
use super::subject::Subject;
use super::tokens::Tokens;

/// One target. Lengths are shares of the row's own scale: every target has its own unit.
#[derive(Clone, Debug)]
struct Row {
    name: String,
    says: String,
    aim: f32,
    found: Option<(f32, f32)>,
    /// Not for the due year, claimed, or a range.
    unsure: bool,
}

#[derive(Clone, Debug)]
struct Planned {
    rows: Vec<Row>,
    key: Key,
    watermark: Option<String>,
}

/// What was found for a target.
struct Outcome {
    value: Interval,
    year: i32,
    unsure: bool,
    nature: String,
    source: String,
}

pub(super) fn targets_figure(s: &Subject<'_>) -> Option<Figure> {
    let l = s.language;
    let words_ = &s.knowledge.library.words;
    let mut sources = Sources::default();
    let (mut rows, mut table, mut told) = (Vec::new(), Vec::new(), None);
    let mut found = 0;
    for target in &s.profile.targets {
        let Some(kind) = words_.series(&target.series) else { continue };
        let Some(aim) = s.reader().in_unit_of(&target.series, &target.aim) else { continue };
        let name = kind.name.get(l);
        let aim_source = sources.datum(&target.aim, s.knowledge, l);
        let outcome = outcome(s, target, &mut sources);
        let aim_text = s.shown(aim, &kind.unit);
        let waiting = s.profile.year.is_some_and(|year| target.due > year);
        let found_text =
            outcome.as_ref().map_or_else(|| words::unknown(l), |o| s.shown(o.value, &kind.unit));
        let says = match &outcome {
            None if waiting => words::fig_planned_waiting(l, &aim_text),
            None => words::fig_planned_unknown(l, &aim_text),
            Some(o) if o.year < target.due => {
                words::fig_planned_so_far(l, &aim_text, &found_text, o.year)
            }
            Some(_) => words::fig_planned_found(l, &aim_text, &found_text),
        };
        let most = larger(aim.hi(), outcome.as_ref().map_or(0.0, |o| o.value.hi()));
        let share = |x: f64| if most > 0.0 { (x / most).clamp(0.0, 1.0) as f32 } else { 0.0 };
        let met = outcome.as_ref().filter(|_| aim.lo() > 0.0).map(|o| o.value.mid() / aim.mid());
        let percent = met.filter(|p| p.is_finite()).map(|p| significant(p * 100.0));
        if outcome.as_ref().is_some_and(|o| o.year >= target.due) {
            found += 1;
        }
        if let (None, Some(p)) = (&told, &percent) {
            told = Some(words::fig_target_share(l, name, &aim_text, &found_text, p));
        }
        table.push(vec![
            name.to_owned(),
            words::fig_year(l, target.due),
            aim_text,
            outcome.as_ref().map_or_else(String::new, |o| format!("{found_text}（{}）", o.nature)),
            percent.map_or_else(|| words::unknown(l), |p| format!("{p}%")),
            outcome.as_ref().map_or(aim_source, |o| o.source.clone()),
        ]);
        rows.push(Row {
            name: words::fig_target_name(l, name, target.due),
            says,
            aim: share(aim.hi()),
            found: outcome.as_ref().map(|o| (share(o.value.lo()), share(o.value.hi()))),
            unsure: outcome.as_ref().is_some_and(|o| o.unsure),
        });
    }
    for row in &mut table {
        if let Some(cell) = row.get_mut(3).filter(|c| c.is_empty()) {
            *cell = words::unknown(l);
        }
    }
    if rows.is_empty() {
        return None;
    }
    let reading = match told {
        Some(told) => words::fig_targets_reading(l, rows.len(), found, told),
        None => words::fig_targets_none(l, rows.len()),
    };
    Some(Figure {
        id: "targets".to_owned(),
        title: words::fig_targets_title(l, s.place()),
        unit: String::new(),
        reading,
        source: sources.line(s.profile.fictitious, l),
        fictitious: s.fictitious(),
        table: Table {
            head: vec![
                words::fig_head_what(l),
                words::fig_head_due(l),
                words::fig_head_aim(l),
                words::fig_head_found(l),
                words::fig_head_share(l),
                words::fig_head_source(l),
            ],
            rows: table,
        },
        drawing: Box::new(Planned { key: key(&rows, s), rows, watermark: s.fictitious() }),
    })
}

/// What was found, as written; else the series of the profile, in the due year or the latest.
fn outcome(s: &Subject<'_>, target: &Target, sources: &mut Sources) -> Option<Outcome> {
    let reader = s.reader();
    let (value, year, datum): (Interval, i32, &Datum) =
        match reader.in_unit_of(&target.series, &target.found) {
            Some(value) => (value, target.found.year.unwrap_or(target.due), &target.found),
            None => {
                let years = reader.series(&target.series);
                let (year, value) = years.range(..=target.due).next_back()?;
                let declared = target.declared.unwrap_or(i32::MIN);
                let waiting = s.profile.year.is_some_and(|y| target.due > y) && *year >= declared;
                if *year != target.due && !waiting {
                    return None;
                }
                (*value, *year, s.profile.series.get(&target.series)?.get(year)?)
            }
        };
    let (mark, nature) = nature(datum, s.knowledge, s.language);
    let unsure = mark != Mark::Disc || !value.is_point() || year != target.due;
    let source = sources.datum(datum, s.knowledge, s.language);
    Some(Outcome { value, year, unsure, nature, source })
}

fn key(rows: &[Row], s: &Subject<'_>) -> Key {
    let l = s.language;
    let mut key = Key::default();
    key.add(KeyMark::Aim, words::fig_key_aim(l));
    for row in rows.iter().filter(|r| r.found.is_some()) {
        if row.unsure {
            key.add(KeyMark::Unsure, words::fig_key_unsure(l));
        } else {
            key.add(KeyMark::Found, words::fig_key_found(l));
        }
    }
    key
}

impl Planned {
    /// Whether the words stand on a line of their own.
    fn narrow(row: &Row, width: f32, tokens: &Tokens) -> bool {
        let size = tokens.sizes.note;
        width_of(&row.name, size) + width_of(&row.says, size) + 24.0 > width
    }

    fn row_height(row: &Row, width: f32, tokens: &Tokens) -> f32 {
        let lines = if Self::narrow(row, width, tokens) { 2.0 } else { 1.0 };
        lines * (tokens.sizes.note + 6.0) + 14.0 + 12.0
    }
}

impl Drawing for Planned {
    fn height(&self, width: f32, tokens: &Tokens) -> f32 {
        let rows: f32 = self.rows.iter().map(|r| Self::row_height(r, width, tokens)).sum();
        rows + self.key.height(width, tokens)
    }

    fn draw(&self, ui: &mut Ui, tokens: &Tokens) {
        let width = ui.available_width();
        let rect = place(ui, self.height(width, tokens));
        let pen = Pen::new(ui, tokens);
        pen.watermark(self.watermark.as_ref(), rect);
        let mut y = rect.top();
        let line = tokens.sizes.note + 6.0;
        for row in &self.rows {
            let mut text = y + line / 2.0;
            pen.text(pos2(rect.left(), text), Align2::LEFT_CENTER, &row.name, tokens.text);
            let strong = tokens.text_strong;
            if Self::narrow(row, width, tokens) {
                text += line;
                pen.bold(pos2(rect.left(), text), Align2::LEFT_CENTER, &row.says, strong);
            } else {
                pen.bold(pos2(rect.right(), text), Align2::RIGHT_CENTER, &row.says, strong);
            }
            let top = text + line / 2.0;
            let bar = Rect::from_min_size(pos2(rect.left(), top), vec2(width, 14.0));
            if let Some((lo, hi)) = row.found {
                let inside = bar.shrink2(vec2(0.0, 3.0));
                let to = |share: f32| inside.left() + inside.width() * share;
                let upper = Rect::from_min_max(inside.min, pos2(to(hi), inside.bottom()));
                if row.unsure {
                    pen.hatch(upper, tokens.accent, 5.0);
                    pen.outline(upper, tokens.accent);
                }
                if !row.unsure || hi > lo {
                    let end = to(if row.unsure { lo } else { hi });
                    pen.fill(
                        Rect::from_min_max(inside.min, pos2(end, inside.bottom())),
                        tokens.accent,
                    );
                }
            }
            let aim = Rect::from_min_size(bar.min, vec2(width * row.aim, bar.height()));
            pen.dashed_rect(aim, tokens.text);
            y += Self::row_height(row, width, tokens);
        }
        self.key.draw(&pen, Rect::from_min_max(pos2(rect.left(), y), rect.max));
    }
}

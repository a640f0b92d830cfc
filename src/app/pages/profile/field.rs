//! One field of the situation: name, state, value with unit, source, issues beside it.

use egui::{Align, ComboBox, Id, Label, Layout, Ui, vec2};

use crate::document::{Datum, Value};
use crate::figure::Tone;
use crate::profile::{Field, FieldKind, Issue, IssueCode, Known, Origin, written};
use crate::text::words;

use super::super::super::command::Command;
use super::super::super::cx::Cx;
use super::super::super::edit::Edit;
use super::super::super::widgets::draft;
use super::super::super::widgets::{
    Quantity, callout, choice, edit_unit, paragraph, quantity, read_typed, retyped, small_button,
};
use super::{effects, issues, source};

const NAME: f32 = 210.0;
const NARROW_NAME: f32 = 150.0;
const INPUT: f32 = 112.0;
/// Width from which a field stands on one line, at the usual text size.
const ONE_LINE: f32 = 800.0;

pub(super) fn row(ui: &mut Ui, cx: Cx<'_>, field: &Field) {
    let empty = Datum::default();
    let datum = cx.profile.fields.get(&field.id).unwrap_or(&empty);
    let narrow = ui.available_width() < ONE_LINE * cx.tokens.sizes.note / 12.0;
    let this = Row { cx, field, datum, id: Id::unique(("field", &field.id)), narrow };
    ui.add_space(2.0);
    ui.horizontal_top(|ui| {
        this.name(ui);
        ui.vertical(|ui| {
            ui.horizontal(|ui| {
                this.value(ui);
                if !narrow || !this.has_units() {
                    this.unit(ui);
                }
                if !narrow {
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        source::button(ui, cx, field, datum);
                    });
                }
            });
            if narrow {
                ui.horizontal(|ui| {
                    if this.has_units() {
                        this.unit(ui);
                    }
                    source::button(ui, cx, field, datum);
                });
            }
            this.reading(ui);
            effects::show(ui, cx, &field.id);
            this.troubles(ui);
        });
    });
    ui.add_space(2.0);
}

struct Row<'a> {
    cx: Cx<'a>,
    field: &'a Field,
    datum: &'a Datum,
    id: Id,
    /// Unit and source stand on a line of their own.
    narrow: bool,
}

impl Row<'_> {
    fn value(&self, ui: &mut Ui) {
        match self.field.kind {
            FieldKind::Word => self.word(ui),
            FieldKind::Flag => self.flag(ui),
            _ => self.number(ui),
        }
    }

    fn send(&self, datum: Datum) {
        self.cx.send(Command::change(Edit::Field(self.field.id.clone(), datum)));
    }

    fn said(&self) -> &str {
        self.field.name.get(self.cx.l)
    }

    fn name(&self, ui: &mut Ui) {
        let cx = self.cx;
        let width = if self.narrow { NARROW_NAME } else { NAME };
        ui.allocate_ui_with_layout(vec2(width, 30.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 1.0;
            ui.horizontal_wrapped(|ui| {
                ui.label(cx.body(self.said()).color(cx.tokens.text_strong));
                if self.field.essential {
                    ui.label(cx.tinted(words::essential(cx.l), cx.tokens.accent))
                        .on_hover_text(words::essential_hint(cx.l));
                }
            });
            let hint = self.field.hint.get(cx.l);
            let hover = words::where_found(cx.l, self.field.where_found.get(cx.l));
            ui.add(Label::new(cx.note(hint)).wrap()).on_hover_text(hover);
        });
    }

    fn word(&self, ui: &mut Ui) {
        let cx = self.cx;
        let chosen = match &self.datum.value {
            Value::Word(word) => Some(word.as_str()),
            _ => None,
        };
        let name = |word: &str| {
            let name = self.field.word_names.get(word);
            name.map_or_else(|| word.to_owned(), |n| n.get(cx.l).to_owned())
        };
        let shown = chosen.map_or_else(|| words::choose_word(cx.l), name);
        let combo = ComboBox::from_id_salt(self.id).width(300.0).selected_text(cx.body(shown));
        let response = combo.show_ui(ui, |ui| {
            let none = words::choose_word(cx.l);
            if ui.selectable_label(chosen.is_none(), cx.body(none)).clicked() {
                self.send(retyped(self.datum, Value::Unknown, "", ""));
            }
            for word in &self.field.words {
                let picked = chosen == Some(word.as_str());
                if ui.selectable_label(picked, cx.body(name(word))).clicked() && !picked {
                    self.send(retyped(self.datum, Value::Word(word.clone()), "", ""));
                }
            }
        });
        response.response.accessible_name(self.said());
        self.sought(ui, &Id::NULL);
    }

    fn flag(&self, ui: &mut Ui) {
        let cx = self.cx;
        let chosen = match self.datum.value {
            Value::Number(x) if x > 0.5 => 2,
            Value::Number(_) => 1,
            _ => 0,
        };
        let names = [words::state_unknown(cx.l), words::state_no(cx.l), words::state_yes(cx.l)];
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        ui.scope(|ui| {
            if let Some(i) = choice(ui, cx, self.said(), &names, chosen) {
                let value = match i {
                    0 => Value::Unknown,
                    n => Value::Number(n as f64 - 1.0),
                };
                self.send(retyped(self.datum, value, &self.field.unit, &self.field.unit));
            }
        });
        self.sought(ui, &Id::NULL);
    }

    fn number(&self, ui: &mut Ui) {
        let cx = self.cx;
        let mode_id = self.id.with("range");
        let asked: bool = ui.data(|d| d.get_temp(mode_id)).unwrap_or(false);
        let is_range = matches!(self.datum.value, Value::Range(..));
        let state = match (&self.datum.value, asked || is_range) {
            (_, true) => 2,
            (Value::Unknown, false) => 0,
            _ => 1,
        };
        let names =
            [words::state_unknown(cx.l), words::state_number(cx.l), words::state_range(cx.l)];
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        ui.scope(|ui| {
            let group = words::state_of(cx.l, self.said());
            match choice(ui, cx, &group, &names, state) {
                Some(0) => {
                    ui.data_mut(|d| {
                        d.remove::<bool>(mode_id);
                        d.remove::<String>(self.id.with("unread"));
                    });
                    self.send(retyped(self.datum, Value::Unknown, "", ""));
                }
                Some(1) => {
                    ui.data_mut(|d| d.remove::<bool>(mode_id));
                    if let Value::Range(lo, _) = self.datum.value {
                        self.send(Datum { value: Value::Number(lo), ..self.datum.clone() });
                    }
                    ui.memory_mut(|m| m.request_focus(self.id));
                }
                Some(_) => {
                    ui.data_mut(|d| d.insert_temp(mode_id, true));
                }
                None => {}
            }
        });
        if state == 2 {
            self.range(ui);
        } else {
            self.single(ui);
        }
        self.sought(ui, &self.id);
    }

    fn single(&self, ui: &mut Ui) {
        let entry = quantity(
            ui,
            self.cx,
            &Quantity {
                id: self.id,
                name: self.said(),
                unit: &self.field.unit,
                datum: self.datum,
                width: INPUT,
            },
        );
        if self.datum.value.is_unknown() && !entry.response.has_focus() && entry.unread.is_none() {
            self.painted_empty(ui, entry.response.rect);
        }
        if let Some(datum) = entry.typed {
            self.send(datum);
        }
    }

    /// The word stands in the dashed box, so that empty is never mistaken for zero; where an
    /// indicator reads the value, that stands there instead.
    fn painted_empty(&self, ui: &Ui, rect: egui::Rect) {
        let t = self.cx.tokens;
        let (r, painter) = (rect.shrink(1.0), ui.painter());
        painter.rect_filled(r, 6.0, t.unknown_tint);
        let path = [r.left_top(), r.right_top(), r.right_bottom(), r.left_bottom(), r.left_top()];
        let stroke = egui::Stroke::new(1.0, t.unknown);
        painter.extend(egui::Shape::dashed_line(&path, stroke, 4.0, 3.0));
        let at = egui::pos2(r.right() - 8.0, r.center().y);
        let read = self.known();
        let word = self.cx.shown(self.field, &read);
        // A long value is written smaller rather than over the box.
        let size = if word.chars().count() > 9 { t.sizes.note - 2.0 } else { t.sizes.body };
        let font = crate::figure::fonts::regular(size);
        let color = if read.is_unknown() { t.unknown } else { t.text };
        let inside = painter.with_clip_rect(r.intersect(ui.clip_rect()));
        inside.text(at, egui::Align2::RIGHT_CENTER, word, font, color);
    }

    fn range(&self, ui: &mut Ui) {
        let cx = self.cx;
        let unit = edit_unit(cx.words(), &self.field.unit, self.datum, cx.l);
        let from = self.datum.unit.as_deref().unwrap_or(&self.field.unit);
        let factor = cx.words().factor(from, unit).unwrap_or(1.0);
        let (lo, hi) = match self.datum.value {
            Value::Range(a, b) => (Some(a * factor), Some(b * factor)),
            Value::Number(x) => (Some(x * factor), Some(x * factor)),
            _ => (None, None),
        };
        let shown = |v: Option<f64>| v.map_or_else(String::new, written);
        let low_name = words::range_low(cx.l, self.said());
        let high_name = words::range_high(cx.l, self.said());
        let (_, low) =
            draft(ui, cx, self.id.with("low"), &low_name, &shown(lo), INPUT - 24.0, true);
        ui.label(cx.note(words::range_to_word(cx.l)));
        let (_, high) =
            draft(ui, cx, self.id.with("high"), &high_name, &shown(hi), INPUT - 24.0, true);
        if low.is_none() && high.is_none() {
            return;
        }
        let read = |typed: Option<String>, old: Option<f64>| match typed {
            Some(text) => match read_typed(&text, unit) {
                Some(Value::Number(x)) => Some(x),
                _ => old,
            },
            None => old,
        };
        let value = match (read(low, lo), read(high, hi)) {
            (Some(a), Some(b)) if a <= b => Value::Range(a, b),
            // Half typed: an end that passes the other stands until the other follows.
            (Some(a), Some(b)) => Value::Range(b, a),
            (Some(a), None) | (None, Some(a)) => Value::Range(a, a),
            (None, None) => Value::Unknown,
        };
        self.send(retyped(self.datum, value, unit, &self.field.unit));
    }

    /// Whether the number can be written in more than one unit.
    fn has_units(&self) -> bool {
        let number = !matches!(self.field.kind, FieldKind::Word | FieldKind::Flag);
        number && self.cx.words().units_like(&self.field.unit).nth(1).is_some()
    }

    /// The unit after the number, or a choice of units where there are several.
    fn unit(&self, ui: &mut Ui) {
        if matches!(self.field.kind, FieldKind::Word | FieldKind::Flag) {
            return;
        }
        let cx = self.cx;
        let unit = edit_unit(cx.words(), &self.field.unit, self.datum, cx.l);
        let name = |id: &str| match id {
            "share" => words::unit_share(cx.l),
            id => cx.words().unit_label(id, cx.l),
        };
        if !self.has_units() {
            ui.label(cx.note(name(unit)));
            return;
        }
        let others = cx.words().units_like(&self.field.unit);
        let combo = ComboBox::from_id_salt(self.id.with("unit"))
            .width(90.0)
            .selected_text(cx.note(name(unit)));
        let response = combo.show_ui(ui, |ui| {
            for other in others {
                let picked = other.id == unit;
                if ui.selectable_label(picked, cx.body(name(&other.id))).clicked() && !picked {
                    self.send(self.in_unit(unit, &other.id));
                }
            }
        });
        response.response.accessible_name(words::unit_of(cx.l, self.said()));
        if let (true, Some(x)) = (unit == "share", self.known().interval())
            && x.hi() <= 1.0
        {
            let text = cx.shown(self.field, &Known::Quantity(x));
            ui.label(cx.note(words::share_as_percent(cx.l, text)));
        }
    }

    /// The number as it stands, in another unit: it was the unit that was wrong, not the number.
    fn in_unit(&self, shown: &str, to: &str) -> Datum {
        let from = self.datum.unit.as_deref().unwrap_or(&self.field.unit);
        let factor = self.cx.words().factor(from, shown).unwrap_or(1.0);
        let value = match self.datum.value {
            Value::Number(x) => Value::Number(x * factor),
            Value::Range(a, b) => Value::Range(a * factor, b * factor),
            ref other => other.clone(),
        };
        Datum { value, unit: Some(to.to_owned()), ..self.datum.clone() }
    }

    fn known(&self) -> Known {
        self.cx.found().situation.get(&self.field.id).map_or(Known::Unknown, |v| v.known.clone())
    }

    /// What an indicator reads where nothing is given.
    fn reading(&self, ui: &mut Ui) {
        let cx = self.cx;
        let Some(value) = cx.found().situation.get(&self.field.id) else { return };
        let Origin::Indicator(id) = &value.origin else { return };
        let Some(declared) = cx.knowledge.registry.declaration(id) else { return };
        let shown = cx.shown(self.field, &value.known);
        let text = words::field_read(cx.l, shown, declared.name.get(cx.l));
        if ui.link(cx.note(text).color(cx.tokens.accent)).clicked() {
            cx.send(Command::Indicator(id.clone()));
        }
    }

    /// What is wrong, in words, with the fixes as buttons; typing is never blocked.
    fn troubles(&self, ui: &mut Ui) {
        let cx = self.cx;
        let unread: Option<String> = ui.data(|d| d.get_temp(self.id.with("unread")));
        if let Some(text) = unread {
            callout(ui, cx, Tone::Caution, |ui| {
                paragraph(ui, cx.body(words::unread_text(cx.l, text)));
            });
        }
        let path = format!("fields.{}", self.field.id);
        let own = |i: &&Issue| i.path == path || i.path.starts_with(&format!("{path}."));
        for (n, issue) in issues(cx).filter(own).enumerate() {
            callout(ui, cx, Tone::Caution, |ui| {
                ui.push_id(n, |ui| {
                    ui.horizontal_wrapped(|ui| {
                        ui.label(cx.body(issue.sentence(cx.l)));
                        self.fixes(ui, issue);
                    });
                });
            });
        }
    }

    fn fixes(&self, ui: &mut Ui, issue: &Issue) {
        let cx = self.cx;
        if let Some(fix) = issue.fix {
            let text = words::fix_to(cx.l, written(fix));
            if small_button(ui, cx, text).clicked() {
                let value = Value::Number(fix);
                self.send(retyped(self.datum, value, &self.field.unit, &self.field.unit));
            }
        }
        if matches!(issue.code, IssueCode::PercentForShare { .. })
            && small_button(ui, cx, words::fix_percent(cx.l)).clicked()
        {
            let unit = cx.words().written_in(&self.field.unit, cx.l).to_owned();
            self.send(Datum { unit: Some(unit), ..self.datum.clone() });
        }
    }

    /// Scrolls here and puts the cursor in, where a link asked for this field.
    fn sought(&self, ui: &mut Ui, focus: &Id) {
        if self.cx.view.seek.as_deref() != Some(self.field.id.as_str()) {
            return;
        }
        ui.scroll_to_cursor(Some(Align::Center));
        if *focus != Id::NULL {
            ui.memory_mut(|m| m.request_focus(*focus));
        }
        self.cx.send(Command::Sought);
    }
}

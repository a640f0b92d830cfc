//! A number as it is typed: with its unit, converted at the edge; what cannot be read stays where
//! it was typed until it is mended.

use egui::{Id, Response, Ui};

use crate::document::{Datum, Value};
use crate::profile::{Vocabulary, typed_value, written};
use crate::text::Language;

use super::super::cx::Cx;
use super::input::draft;

/// A number field.
pub(crate) struct Quantity<'a> {
    /// Stable id.
    pub id: Id,
    /// What a screen reader says.
    pub name: &'a str,
    /// The canonical unit.
    pub unit: &'a str,
    /// What is known now.
    pub datum: &'a Datum,
    /// Width in points.
    pub width: f32,
}

/// What came of a number field in this frame.
pub(crate) struct Entry {
    /// The widget.
    pub response: Response,
    /// The new value, if one was typed.
    pub typed: Option<Datum>,
    /// Text that stands in the field and cannot be read.
    pub unread: Option<String>,
}

/// The unit in which a datum is edited: its own, else the one the language writes.
#[must_use]
pub(crate) fn edit_unit<'a>(
    words: &'a Vocabulary,
    canonical: &'a str,
    datum: &'a Datum,
    l: Language,
) -> &'a str {
    match datum.unit.as_deref() {
        Some(unit) if unit != canonical && words.factor(unit, canonical).is_some() => unit,
        // A share is typed as a share: a percentage is caught and can be chosen as the unit.
        _ if canonical == "share" => canonical,
        _ => words.written_in(canonical, l),
    }
}

/// The value of a datum as text in the unit it is edited in.
#[must_use]
pub(crate) fn edit_text(words: &Vocabulary, canonical: &str, datum: &Datum, l: Language) -> String {
    let to = edit_unit(words, canonical, datum, l);
    let from = datum.unit.as_deref().unwrap_or(canonical);
    let factor = words.factor(from, to).unwrap_or(1.0);
    match &datum.value {
        Value::Unknown => String::new(),
        Value::Number(x) => written(x * factor),
        Value::Range(a, b) => format!("{}–{}", written(a * factor), written(b * factor)),
        Value::Word(word) => word.clone(),
    }
}

/// A value with the unit it was typed in. What was known of the old value's source no longer
/// holds; the year does.
#[must_use]
pub(crate) fn retyped(old: &Datum, value: Value, unit: &str, canonical: &str) -> Datum {
    if value.is_unknown() {
        return Datum { extra: old.extra.clone(), ..Datum::default() };
    }
    Datum {
        value,
        unit: (unit != canonical).then(|| unit.to_owned()),
        year: old.year,
        extra: old.extra.clone(),
        ..Datum::default()
    }
}

/// Reads what was typed in a unit; a percent sign in a share means what it says.
#[must_use]
pub(crate) fn read_typed(text: &str, unit: &str) -> Option<Value> {
    let Some(number) = text.trim().strip_suffix(['%', '％']) else { return typed_value(text) };
    let scale = match unit {
        "share" => 0.01,
        _ => 1.0,
    };
    Some(match typed_value(number)? {
        Value::Number(x) => Value::Number(x * scale),
        Value::Range(a, b) => Value::Range(a * scale, b * scale),
        other => other,
    })
}

/// A number field.
pub(crate) fn quantity(ui: &mut Ui, cx: Cx<'_>, field: &Quantity<'_>) -> Entry {
    let unread_id = field.id.with("unread");
    let unread: Option<String> = ui.data(|d| d.get_temp(unread_id));
    let value = edit_text(cx.words(), field.unit, field.datum, cx.l);
    let shown = unread.as_deref().unwrap_or(&value);
    let (response, text) = draft(ui, cx, field.id, field.name, shown, field.width, true);
    let mut entry = Entry { response, typed: None, unread };
    if let Some(text) = text {
        let unit = edit_unit(cx.words(), field.unit, field.datum, cx.l);
        match read_typed(&text, unit) {
            Some(value) => {
                ui.data_mut(|d| d.remove::<String>(unread_id));
                entry.unread = None;
                entry.typed = Some(retyped(field.datum, value, unit, field.unit));
            }
            None => {
                ui.data_mut(|d| d.insert_temp(unread_id, text.clone()));
                entry.unread = Some(text);
            }
        }
    }
    entry
}

//! Values as people read them: in the unit of their language, with it.

use crate::measure::Interval;
use crate::text::{Language, range, significant, words};

use super::quantity::Known;
use super::vocabulary::{Field, FieldKind, Vocabulary};

/// A field's value with its unit: `0.65` as `65%`, 2 300 CNY million as `23亿元`.
#[must_use]
pub fn show(field: &Field, known: &Known, words_: &Vocabulary, language: Language) -> String {
    match known {
        Known::Unknown => words::unknown(language),
        Known::Word(word) => field
            .word_names
            .get(word)
            .map_or_else(|| word.clone(), |name| name.get(language).to_owned()),
        Known::Quantity(x) if field.kind == FieldKind::Flag => flag(*x, language),
        Known::Quantity(x) => show_number(*x, &field.unit, words_, language),
    }
}

/// A number or range in a canonical unit, with the unit shown in that language.
#[must_use]
pub fn show_number(x: Interval, unit: &str, words_: &Vocabulary, language: Language) -> String {
    let (factor, name) = words_.display_unit(unit, language);
    let text = range(x.lo() * factor, x.hi() * factor, significant);
    let starts_wide = name.starts_with(|c: char| c == '%' || !c.is_ascii());
    let gap =
        if name.is_empty() || (starts_wide && language == Language::Zh) || name.starts_with('%') {
            ""
        } else {
            " "
        };
    format!("{text}{gap}{name}")
}

fn flag(x: Interval, language: Language) -> String {
    match (x.lo() > 0.5, x.hi() > 0.5) {
        (true, true) => words::yes(language),
        (false, false) => words::no(language),
        _ => words::unknown(language),
    }
}

//! Values as people read them: in the unit of their language, with it.

use crate::document::Status;
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
    show_written(x, unit, words_, language, significant)
}

/// As [`show_number`], each number written in a way of the caller's.
#[must_use]
pub fn show_written(
    x: Interval,
    unit: &str,
    words_: &Vocabulary,
    language: Language,
    write: impl Fn(f64) -> String,
) -> String {
    let shown = words_.display_unit(unit, language);
    let (lo, hi) = (x.lo() * shown.factor, x.hi() * shown.factor);
    let text = if lo < 0.0 && lo < hi {
        // A dash between signs is hard to read: −5% to 5%.
        let end = |v: f64| format!("{}{}", write(v), tight(shown.name));
        words::range_to(language, end(lo), end(hi))
    } else {
        range(lo, hi, write) + tight(shown.name)
    };
    let gap = if is_tight(shown.name) || shown.name.is_empty() { "" } else { " " };
    let name = if text == "1" { shown.one } else { shown.name };
    let rest = if is_tight(shown.name) { "" } else { name };
    format!("{}{text}{gap}{rest}", shown.before)
}

/// A unit that stands at the number without a space: a percent sign, a Chinese word.
fn is_tight(name: &str) -> bool {
    name.starts_with(|c: char| c == '%' || !c.is_ascii())
}

fn tight(name: &str) -> &str {
    if is_tight(name) { name } else { "" }
}

fn flag(x: Interval, language: Language) -> String {
    match (x.lo() > 0.5, x.hi() > 0.5) {
        (true, true) => words::yes(language),
        (false, false) => words::no(language),
        _ => words::unknown(language),
    }
}

/// How a figure came about, in words.
#[must_use]
pub fn status_name(status: Option<Status>, l: Language) -> String {
    match status {
        Some(Status::Measured) => words::mark_measured(l),
        Some(Status::Estimated) => words::mark_estimated(l),
        Some(Status::Claimed) => words::mark_claimed(l),
        Some(Status::Target) => words::mark_target(l),
        Some(Status::Fact) => words::mark_fact(l),
        Some(Status::Derived) => words::mark_derived(l),
        Some(Status::Judgement) => words::mark_judgement(l),
        Some(Status::Fictitious) => words::mark_fictitious(l),
        None => words::mark_none(l),
    }
}

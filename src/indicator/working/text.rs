//! A working in words: what a teacher projects and an official pastes into a report.

use crate::document::Profile;
use crate::measure::Interval;
use crate::profile::{Vocabulary, show_number, show_written, status_name};
use crate::text::{Language, range, words};

use super::super::declaration::Declaration;
use super::super::formula::{Amount, Fill, Symbols, number};
use super::super::naming::{input_name, undefined_reason};
use super::super::reading::{Outcome, Reading};
use super::{Bound, Explanation, Sourced, Step};

/// Items of a list that are named before the rest is counted.
const ITEMS: usize = 3;

/// What an explanation is told with.
#[derive(Clone, Copy, Debug)]
pub struct Telling<'a> {
    /// The profile.
    pub profile: &'a Profile,
    /// The words of its fields.
    pub words: &'a Vocabulary,
    /// The language.
    pub language: Language,
}

/// A symbol in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SymbolLine {
    /// The symbol.
    pub symbol: String,
    /// What it is, with its year.
    pub name: String,
    /// Its figure with its unit.
    pub value: String,
}

/// A step in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepLine {
    /// What the result is.
    pub meaning: String,
    /// `LQ = s ÷ S`.
    pub symbolic: String,
    /// `= 0.0267 ÷ 0.0051`; nothing where it would say the same as the result.
    pub filled: String,
    /// `= 5.216`.
    pub result: String,
}

/// An input with where it comes from, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceLine {
    /// What it is, with its year.
    pub name: String,
    /// Its figure with its unit.
    pub value: String,
    /// How it came about.
    pub status: String,
    /// Who says so.
    pub source: Option<String>,
    /// The facts on record that it rests on.
    pub facts: Vec<String>,
}

impl Explanation {
    /// The symbols in words.
    #[must_use]
    pub fn symbol_lines(&self, with: Telling<'_>) -> Vec<SymbolLine> {
        self.symbols.iter().map(|b| symbol_line(b, with)).collect()
    }

    /// The steps in words.
    #[must_use]
    pub fn step_lines(&self, with: Telling<'_>) -> Vec<StepLine> {
        let mut symbols: Symbols =
            self.symbols.iter().map(|b| (b.symbol.clone(), b.amount.clone())).collect();
        symbols.extend(self.steps.iter().map(|s| (s.symbol.clone(), s.amount.clone())));
        let scale = |symbol: &str| self.scale(symbol, with);
        let fill = Fill { symbols: &symbols, scale: &scale, language: with.language };
        self.steps.iter().map(|s| step_line(s, fill, with)).collect()
    }

    /// The inputs with where they come from.
    #[must_use]
    pub fn source_lines(&self, with: Telling<'_>) -> Vec<SourceLine> {
        self.sources.iter().map(|s| source_line(s, with)).collect()
    }

    /// By how much a figure is multiplied for the unit it is shown in. Shares stay shares, for a
    /// formula multiplies them.
    fn scale(&self, symbol: &str, with: Telling<'_>) -> f64 {
        let bound = self.symbols.iter().find(|b| b.symbol == symbol).map(|b| b.unit.as_str());
        let step = || self.steps.iter().find(|s| s.symbol == symbol)?.unit.as_deref();
        bound.or_else(step).map_or(1.0, |unit| scale_of(unit, with))
    }

    /// All of it as text: name, definition, steps, result, band, sources.
    #[must_use]
    pub fn text(&self, d: &Declaration, r: &Reading, with: Telling<'_>) -> String {
        let l = with.language;
        let place = with.profile.identity.place(l);
        let year = r.year.map_or_else(String::new, |y| words::out_year(l, y));
        let mut lines = vec![words::told_head(l, d.name.get(l), place, year)];
        if with.profile.fictitious {
            lines.push(words::out_fictitious(l));
        }
        lines.push(d.explanation.get(l).to_owned());
        lines.push(words::told_formula(l, d.formula.get(l)));
        for s in self.symbol_lines(with) {
            lines.push(words::told_symbol(l, s.symbol, s.name, s.value));
        }
        for (i, s) in self.step_lines(with).into_iter().enumerate() {
            let StepLine { meaning, symbolic, filled, result } = s;
            lines.push(words::told_step(l, i + 1, meaning, symbolic, filled, result));
        }
        lines.push(result(d, r, with));
        lines.extend(r.remarks.iter().map(|x| words::told_item(l, x.get(l))));
        let sources = self.source_lines(with);
        if !sources.is_empty() {
            lines.push(words::told_sources(l));
        }
        for s in sources {
            let rests =
                s.source.into_iter().chain(s.facts).collect::<Vec<_>>().join(&words::ind_comma(l));
            lines.push(words::told_source(l, s.name, s.value, s.status, rests));
        }
        lines.extend(d.caveats.iter().map(|x| words::told_item(l, x.get(l))));
        lines.join("\n")
    }
}

/// The result with its band, or why there is none.
fn result(d: &Declaration, r: &Reading, with: Telling<'_>) -> String {
    let l = with.language;
    match &r.outcome {
        Outcome::Value(x) => {
            let value = show_number(*x, &d.unit, with.words, l);
            let band = d
                .band(*x)
                .map_or_else(String::new, |b| words::out_band(l, b.label.get(l), b.source.get(l)));
            words::told_result(l, value, band)
        }
        Outcome::Needs(_) => words::told_needs(l, d.minimum.get(l)),
        Outcome::Undefined(why) => words::out_undefined(l, undefined_reason(*why, l)),
    }
}

/// A bare number in a formula: a share, an index.
fn is_plain(unit: &str) -> bool {
    matches!(unit, "share" | "index" | "ratio")
}

fn scale_of(unit: &str, with: Telling<'_>) -> f64 {
    if is_plain(unit) { 1.0 } else { with.words.display_unit(unit, with.language).factor }
}

/// A figure as it stands in the formula, with its unit.
fn figure(x: Interval, unit: &str, with: Telling<'_>) -> String {
    if is_plain(unit) {
        return range(x.lo(), x.hi(), number);
    }
    show_written(x, unit, with.words, with.language, number)
}

fn symbol_line(b: &Bound, with: Telling<'_>) -> SymbolLine {
    let l = with.language;
    let name = match &b.meaning {
        Some(meaning) => meaning.get(l).to_owned(),
        None => named(&b.path, with),
    };
    let value = match &b.amount {
        Amount::One(x) => figure(*x, &b.unit, with),
        Amount::Many(items) => {
            let each = b.names.iter().zip(items).take(ITEMS);
            let each =
                each.map(|(name, x)| words::told_entry(l, name.get(l), figure(*x, &b.unit, with)));
            let told = each.collect::<Vec<_>>().join(&words::ind_comma(l));
            words::told_list(l, items.len(), told, if items.len() > ITEMS { "…" } else { "" })
        }
    };
    SymbolLine { symbol: b.symbol.clone(), name, value }
}

/// The name of an input, with its year.
fn named(path: &str, with: Telling<'_>) -> String {
    let l = with.language;
    let (table, year) = match path.rsplit_once('.') {
        Some((table, year)) if path.starts_with("table.") && year.parse::<i32>().is_ok() => {
            (table, year.parse().ok())
        }
        _ => (path, None),
    };
    let input = input_name(table, with.profile, with.words, l);
    match input.year.or(year) {
        Some(year) => words::told_of_year(l, input.name, year),
        None => input.name,
    }
}

fn step_line(s: &Step, fill: Fill<'_>, with: Telling<'_>) -> StepLine {
    let l = with.language;
    let unit = s.unit.as_deref().unwrap_or_default();
    let (item, result) = match &s.amount {
        Amount::One(x) => (None, figure(*x, unit, with)),
        Amount::Many(items) => {
            let shown = items.iter().take(ITEMS).map(|x| figure(*x, unit, with));
            let shown = shown.collect::<Vec<_>>().join(&words::ind_comma(l));
            let rest =
                if items.len() > ITEMS { words::told_more(l, items.len()) } else { String::new() };
            (Some(0), shown + &rest)
        }
    };
    let filled = s.formula.filled(fill, item);
    // A step that only takes a figure over says it once.
    let taken = s.formula.symbols().len() == 1 && result.starts_with(&filled);
    let filled = match (item, taken) {
        (Some(_), _) => words::told_first(l, filled),
        (None, true) => String::new(),
        (None, false) => format!("= {filled}"),
    };
    StepLine {
        meaning: s.meaning.get(l).to_owned(),
        symbolic: format!("{} = {}", s.symbol, s.formula.symbolic(l)),
        filled,
        result: format!("= {result}"),
    }
}

fn source_line(s: &Sourced, with: Telling<'_>) -> SourceLine {
    let l = with.language;
    let input = input_name(&s.path, with.profile, with.words, l);
    SourceLine {
        name: named(&s.path, with),
        value: show_number(s.value, &input.unit, with.words, l),
        status: status_name(s.status, l),
        source: s.source.clone().filter(|s| !s.is_empty()),
        facts: s.facts.clone(),
    }
}

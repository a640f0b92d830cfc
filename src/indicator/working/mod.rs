//! How a reading comes about, step by step: the workings a declaration names, with this profile's
//! figures in them.
//!
//! A declaration may name several workings, as an indicator may be read in several ways; the first
//! whose symbols are all there is told.

mod bind;
mod origin;
mod text;

use serde::Deserialize;

use crate::measure::Interval;
use crate::profile::Vocabulary;
use crate::text::Bilingual;

use super::formula::{Amount, Formula, Symbols};

pub(super) use bind::{List, Used};
pub use origin::Sourced;
pub(super) use origin::sourced;
pub use text::{SourceLine, StepLine, SymbolLine, Telling};

/// A working as it is declared.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Working {
    pub symbols: Vec<SymbolSource>,
    pub steps: Vec<DeclaredStep>,
}

/// What a symbol stands for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SymbolSource {
    /// The symbol.
    pub symbol: String,
    /// An input as the reading used it: `series.ID`, `reference.LEVEL.ID`, a list such as
    /// `firms.revenue`, an `estimate.NAME`; `@first` where it is used in two years;
    /// `years(PATH)` for the years between.
    pub path: String,
    /// The unit it is put in before it enters, where that is not its own.
    #[serde(default)]
    pub unit: Option<String>,
    /// What it is, where its path has no name.
    #[serde(default)]
    pub meaning: Option<Bilingual>,
}

/// A step as it is declared.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeclaredStep {
    /// The symbol of the result, for later steps.
    pub symbol: String,
    /// The formula.
    pub formula: Formula,
    /// What the result is.
    pub meaning: Bilingual,
    /// Its unit, where it has one.
    #[serde(default)]
    pub unit: Option<String>,
}

/// A symbol with its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    /// The symbol.
    pub symbol: String,
    /// The path of the input it was found at.
    pub path: String,
    /// What it is, where its path has no name.
    pub meaning: Option<Bilingual>,
    /// Its figures.
    pub amount: Amount,
    /// The unit they are in.
    pub unit: String,
    /// Of a list, the name of each item.
    pub names: Vec<Bilingual>,
}

/// A step with its result.
#[derive(Clone, Debug)]
pub struct Step {
    /// The symbol of the result.
    pub symbol: String,
    /// The formula.
    pub formula: Formula,
    /// What the result is.
    pub meaning: Bilingual,
    /// The result.
    pub amount: Amount,
    /// Its unit, where it has one.
    pub unit: Option<String>,
}

/// How a reading comes about.
#[derive(Clone, Debug, Default)]
pub struct Explanation {
    /// The symbols of the formula.
    pub symbols: Vec<Bound>,
    /// The steps, the last of which gives the reading.
    pub steps: Vec<Step>,
    /// Every input of the reading with its status and source.
    pub sources: Vec<Sourced>,
}

impl Explanation {
    /// The result of the last step.
    #[must_use]
    pub fn result(&self) -> Option<Interval> {
        match self.steps.last()?.amount {
            Amount::One(x) => Some(x),
            Amount::Many(_) => None,
        }
    }
}

/// The first working whose symbols are all there, carried out.
pub(super) fn carried_out(
    workings: &[Working],
    used: &Used<'_>,
    words: &Vocabulary,
) -> Option<(Vec<Bound>, Vec<Step>)> {
    workings.iter().find_map(|w| {
        let bound = used.bind(&w.symbols, words)?;
        let mut symbols: Symbols =
            bound.iter().map(|b| (b.symbol.clone(), b.amount.clone())).collect();
        let mut steps = Vec::new();
        for step in &w.steps {
            let amount = step.formula.evaluate(&symbols).ok()?;
            symbols.insert(step.symbol.clone(), amount.clone());
            let DeclaredStep { symbol, formula, meaning, unit } = step.clone();
            steps.push(Step { symbol, formula, meaning, amount, unit });
        }
        Some((bound, steps))
    })
}

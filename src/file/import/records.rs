//! Rows that are records: firms, stages of the chain, government actions.

use std::collections::BTreeMap;

use crate::document::{ChainStage, Datum, Firm, GovernmentAction, Value};

use super::catalogue::{ColumnKind, ImportCatalogue, ImportColumn, ImportTarget};
use super::imported::Why;
use super::mapping::Dash;
use super::number::year;
use super::place::Place;
use super::values::{Raw, datum, ends, figure, scaled, unit_of};
use super::words::{plain_words, scale};

/// What a cell of a record was read as.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Entry {
    Text(String),
    Number(Value),
    Money(Datum),
    Year(i32),
    Flag(bool),
}

/// A column that is read, ready for row after row.
pub(super) struct PlanField<'a> {
    pub(super) index: usize,
    pub(super) column: &'a ImportColumn,
    unit: String,
    factor: f64,
    /// Word → id, for a column of few words.
    choices: BTreeMap<String, String>,
}

/// Words with one blank between them and none around; the usual case as it is.
fn single_spaced(text: &str) -> String {
    let is_plain = |(a, b): (char, char)| !a.is_whitespace() || (a == ' ' && !b.is_whitespace());
    let pairs = text.chars().zip(text.chars().skip(1));
    if text.trim().len() == text.len() && pairs.into_iter().all(is_plain) {
        text.to_owned()
    } else {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

impl PlanField<'_> {
    /// Two choices that stand for numbers, with a dash between them: absent–partly.
    fn between(&self, plain: &str) -> Option<Entry> {
        let number = |word: &str| self.choices.get(word)?.parse::<f64>().ok();
        let (a, b) = plain.split_once(['–', '—', '-', '~', '至'])?;
        let (a, b) = (number(a)?, number(b)?);
        Some(Entry::Number(if a <= b { Value::Range(a, b) } else { Value::Range(b, a) }))
    }
}

/// How rows of a place become records.
pub(super) struct Plan<'a> {
    pub(super) fields: Vec<PlanField<'a>>,
    catalogue: &'a ImportCatalogue,
    dash: Dash,
    source: String,
    stages: Vec<(String, String)>,
    /// Whether a column that no record can be without is not in the table.
    lacks: bool,
}

impl<'a> Plan<'a> {
    pub(super) fn new(
        place: &Place,
        target: &'a ImportTarget,
        dash: Dash,
        source: &str,
        catalogue: &'a ImportCatalogue,
    ) -> Self {
        let mut fields: Vec<PlanField<'_>> = Vec::new();
        for column in &target.columns {
            let Some(placed) = place.field(&column.id) else { continue };
            let wanted = column.unit.as_deref().unwrap_or_default();
            let usual = column.usual.as_deref().unwrap_or(wanted);
            let unit = placed.unit.clone().unwrap_or_else(|| usual.to_owned());
            let factor = scale(&unit, wanted, catalogue.vocabulary()).unwrap_or(1.0);
            let choices = column.choices.iter().flat_map(|c| {
                let own = [&c.id, &c.name.zh, &c.name.en].into_iter().chain(&c.words);
                own.map(|w| (plain_words(w), c.id.clone()))
            });
            let choices = choices.collect();
            fields.push(PlanField { index: placed.index, column, unit, factor, choices });
        }
        let source = source.to_owned();
        let mut required = target.columns.iter().filter(|c| c.required);
        let lacks = !required.all(|c| fields.iter().any(|f| f.column.id == c.id));
        Self { fields, catalogue, dash, source, stages: Vec::new(), lacks }
    }

    /// Names by which a stage of the user's own chain is known, with its id.
    pub(super) fn with_stages(mut self, chain: &[ChainStage]) -> Self {
        for stage in chain {
            for name in [&stage.id, &stage.name_zh, &stage.name_en] {
                self.stages.push((plain_words(name), stage.id.clone()));
            }
        }
        self
    }

    /// Reads one row into `entries`, one for each field, and tells what could not be read.
    pub(super) fn row<'r>(
        &self,
        cell: &dyn Fn(usize) -> Raw<'r>,
        entries: &mut Vec<Option<Entry>>,
        faults: &mut Vec<(usize, Why)>,
    ) {
        entries.clear();
        faults.clear();
        if self.lacks {
            faults.push((0, Why::Required));
        }
        for field in &self.fields {
            let raw = cell(field.index);
            let entry = if raw.is_blank() { Ok(None) } else { self.entry(field, raw) };
            match entry {
                Ok(None) if field.column.required => {
                    faults.push((field.index, Why::Required));
                    entries.push(None);
                }
                Ok(entry) => entries.push(entry),
                Err(why) => {
                    faults.push((field.index, why));
                    entries.push(None);
                }
            }
        }
    }

    fn entry(&self, field: &PlanField<'_>, raw: Raw<'_>) -> Result<Option<Entry>, Why> {
        let words = &self.catalogue.words;
        if raw.text.len() > self.catalogue.limits.cell_chars {
            return Err(Why::TooLong);
        }
        match field.column.kind {
            ColumnKind::Number => return self.number(field, raw),
            ColumnKind::Text | ColumnKind::Label => {
                return Ok(Some(Entry::Text(single_spaced(raw.text))));
            }
            ColumnKind::Degree => return self.degree(field, raw),
            _ => {}
        }
        if field.column.kind == ColumnKind::Year
            && let Some(y) = year(raw.text, raw.number)
        {
            return Ok(Some(Entry::Year(y)));
        }
        // What stands there as we write it needs no other form first.
        if let Some(id) = field.choices.get(raw.text) {
            return Ok(Some(Entry::Text(id.clone())));
        }
        let plain = plain_words(raw.text);
        if let Some(id) = field.choices.get(&plain) {
            return Ok(Some(Entry::Text(id.clone())));
        }
        if words.is_dash(&plain) {
            return Ok(None);
        }
        if field.column.kind == ColumnKind::YesNo {
            return match words.yes_no(&plain) {
                Some(flag) => Ok(Some(Entry::Flag(flag))),
                None if words.is_missing(&plain) => Ok(None),
                None => Err(Why::NotYesNo),
            };
        }
        if words.is_missing(&plain) {
            return Ok(None);
        }
        match field.column.kind {
            ColumnKind::Year => Err(Why::NotAYear),
            ColumnKind::Stage => {
                let known = self.stages.iter().find(|(name, _)| *name == plain);
                let id = known.map_or_else(|| raw.text.to_owned(), |(_, id)| id.clone());
                Ok(Some(Entry::Text(id)))
            }
            ColumnKind::Instrument => {
                let mut all = self.catalogue.library.catalogue.instruments.iter();
                let found = all.find(|i| {
                    [&i.id, &i.name.zh, &i.name.en, &i.short.zh, &i.short.en]
                        .into_iter()
                        .any(|n| plain_words(n) == plain)
                });
                let id = found.map(|i| Entry::Text(i.id.clone()));
                id.map(Some).ok_or(Why::UnknownInstrument)
            }
            _ => field.between(&plain).map(Some).ok_or(Why::UnknownWord),
        }
    }

    fn number(&self, field: &PlanField<'_>, raw: Raw<'_>) -> Result<Option<Entry>, Why> {
        let Some(number) = figure(raw, self.dash, self.catalogue)? else { return Ok(None) };
        let wanted = field.column.unit.as_deref().unwrap_or_default();
        if field.column.id == "cost" {
            let datum = datum(number, &field.unit, wanted, self.catalogue, &self.source)?;
            return Ok(Some(Entry::Money(datum)));
        }
        let factor = match &number.unit {
            None => field.factor,
            Some(_) => {
                let unit = unit_of(&number, &field.unit, wanted, self.catalogue)?;
                scale(&unit, wanted, self.catalogue.vocabulary()).ok_or(Why::WrongUnit)?
            }
        };
        let value = scaled(&number.value, factor);
        let (lo, hi) = ends(&value).ok_or(Why::NotANumber)?;
        if lo < 0.0 {
            return Err(Why::Negative);
        }
        if wanted == "share" && hi > 1.0 {
            return Err(Why::ShareAboveOne);
        }
        Ok(Some(Entry::Number(value)))
    }

    fn degree(&self, field: &PlanField<'_>, raw: Raw<'_>) -> Result<Option<Entry>, Why> {
        let trimmed = raw.text.trim_end_matches(['°', 'E', 'N']);
        let raw = Raw { text: trimmed, ..raw };
        let Some(number) = figure(raw, Dash::Missing, self.catalogue)? else { return Ok(None) };
        match number.value {
            Value::Number(x) if x.abs() <= field.column.most.unwrap_or(180.0) => {
                Ok(Some(Entry::Number(Value::Number(x))))
            }
            Value::Number(_) => Err(Why::TooLarge),
            _ => Err(Why::NoRange),
        }
    }

    /// The firm a row's entries make.
    pub(super) fn firm(&self, entries: &mut [Option<Entry>]) -> Firm {
        let mut firm = Firm { source: Some(self.source.clone()), ..Firm::default() };
        for (field, entry) in self.fields.iter().zip(entries) {
            let Some(entry) = entry.take() else { continue };
            match (field.column.id.as_str(), entry) {
                ("name", Entry::Text(name)) => firm.name = name,
                ("jobs", Entry::Number(x)) => firm.jobs = x,
                ("revenue", Entry::Number(x)) => firm.revenue = x,
                ("segment", Entry::Text(id)) => firm.segment = Some(id),
                ("founded", Entry::Year(y)) => firm.founded = Some(y),
                ("ownership", Entry::Text(id)) => firm.ownership = Some(id),
                ("needs_licence", Entry::Flag(b)) => firm.needs_licence = Some(b),
                ("licensed", Entry::Flag(b)) => firm.licensed = Some(b),
                ("rd", Entry::Number(x)) => firm.rd = x,
                ("exports", Entry::Number(x)) => firm.exports = x,
                ("local_purchases", Entry::Number(x)) => firm.local_purchases = x,
                ("longitude", Entry::Number(Value::Number(x))) => firm.longitude = Some(x),
                ("latitude", Entry::Number(Value::Number(x))) => firm.latitude = Some(x),
                ("source", Entry::Text(text)) => firm.source = Some(text),
                _ => {}
            }
        }
        firm
    }

    /// The stage a row's entries make; its id is its name until the user gives another.
    pub(super) fn stage(&self, entries: &mut [Option<Entry>]) -> ChainStage {
        let mut stage = ChainStage::default();
        let sourced =
            |value| Datum { value, source: Some(self.source.clone()), ..Datum::default() };
        for (field, entry) in self.fields.iter().zip(entries) {
            let Some(entry) = entry.take() else { continue };
            match (field.column.id.as_str(), entry) {
                ("name_zh", Entry::Text(name)) => stage.name_zh = name,
                ("name_en", Entry::Text(name)) => stage.name_en = name,
                ("presence", Entry::Text(id)) => {
                    let value = id.parse().map_or(Value::Unknown, Value::Number);
                    stage.presence = sourced(value);
                }
                ("presence", Entry::Number(x)) => stage.presence = sourced(x),
                ("local_sourcing", Entry::Number(x)) => stage.local_sourcing = sourced(x),
                ("weight", Entry::Number(Value::Number(x))) => stage.weight = Some(x),
                ("bottleneck", Entry::Flag(b)) => stage.bottleneck = b,
                _ => {}
            }
        }
        let name = if stage.name_en.is_empty() { &stage.name_zh } else { &stage.name_en };
        stage.id = name.to_lowercase().split_whitespace().collect::<Vec<_>>().join("_");
        stage
    }

    /// The action a row's entries make.
    pub(super) fn action(&self, entries: &mut [Option<Entry>]) -> GovernmentAction {
        let mut action = GovernmentAction::default();
        for (field, entry) in self.fields.iter().zip(entries) {
            let Some(entry) = entry.take() else { continue };
            match (field.column.id.as_str(), entry) {
                ("from", Entry::Year(y)) => action.from = y,
                ("to", Entry::Year(y)) => action.to = Some(y),
                ("what", Entry::Text(text)) => action.what = text,
                ("instrument", Entry::Text(id)) => action.instrument = Some(id),
                ("cost", Entry::Money(datum)) => action.cost = datum,
                ("result", Entry::Text(text)) => action.result = Some(text),
                _ => {}
            }
        }
        action
    }
}

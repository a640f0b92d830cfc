//! Collects inputs for one computation, and remembers what was used and what was lacking.

use crate::measure::{Interval, Undefined};
use crate::profile::{Reader, Years};
use crate::text::{Bilingual, Language};

use super::reading::{Outcome, Part};
use super::registry::ReadingRules;
use super::working::List;

/// Why a computation stops.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Gap {
    Needs(Vec<String>),
    Undefined(Undefined),
}

impl From<Computed> for Outcome {
    fn from(computed: Computed) -> Self {
        match computed {
            Ok(value) => Self::Value(value),
            Err(Gap::Needs(paths)) => Self::Needs(paths),
            Err(Gap::Undefined(reason)) => Self::Undefined(reason),
        }
    }
}

impl From<Undefined> for Gap {
    fn from(reason: Undefined) -> Self {
        Self::Undefined(reason)
    }
}

/// One computation in progress.
pub(super) struct Probe<'a> {
    pub(super) reader: Reader<'a>,
    pub(super) rules: &'a ReadingRules,
    pub(super) used: Vec<(String, Interval)>,
    pub(super) year: Option<i32>,
    pub(super) series: Years,
    pub(super) parts: Vec<Part>,
    pub(super) remarks: Vec<Bilingual>,
    pub(super) alternatives: Vec<(String, Outcome)>,
    /// Numbers between the inputs and the value, by a name of their own.
    pub(super) estimates: Vec<(String, Interval)>,
    /// Lists that are used, kept only while the reading is explained.
    pub(super) lists: Vec<List>,
    pub(super) explaining: bool,
}

/// What a computation gives.
pub(super) type Computed = Result<Interval, Gap>;

/// The function of an indicator.
pub(super) type Compute = fn(&mut Probe<'_>) -> Computed;

impl<'a> Probe<'a> {
    pub(super) fn new(reader: Reader<'a>, rules: &'a ReadingRules) -> Self {
        Self {
            reader,
            rules,
            used: Vec::new(),
            year: None,
            series: Years::new(),
            parts: Vec::new(),
            remarks: Vec::new(),
            alternatives: Vec::new(),
            estimates: Vec::new(),
            lists: Vec::new(),
            explaining: false,
        }
    }

    /// A whole series, kept as the trend of the reading.
    pub(super) fn trend(&mut self, id: &str) -> Result<Years, Gap> {
        let years = self.reader.series(id);
        if years.is_empty() {
            return Err(needs(&[id]));
        }
        self.series.clone_from(&years);
        Ok(years)
    }

    /// The latest value of a series, kept as trend, input and year of the reading.
    pub(super) fn latest(&mut self, id: &str) -> Computed {
        let years = self.trend(id)?;
        let (year, value) = years.last_key_value().ok_or_else(|| needs(&[id]))?;
        self.year = Some(*year);
        self.use_series(id, *year, *value);
        Ok(*value)
    }

    /// The values of two series in the latest year that has both.
    pub(super) fn latest_pair(&mut self, a: &str, b: &str) -> Result<(Interval, Interval), Gap> {
        let (xs, ys) = (self.reader.series(a), self.reader.series(b));
        let year = xs.keys().rev().find(|year| ys.contains_key(year)).copied();
        let pair = year.and_then(|year| Some((year, *xs.get(&year)?, *ys.get(&year)?)));
        match pair {
            Some((year, x, y)) => {
                self.year = Some(year);
                self.use_series(a, year, x);
                self.use_series(b, year, y);
                Ok((x, y))
            }
            None => {
                let lacking: Vec<&str> = [(a, xs.is_empty()), (b, ys.is_empty())]
                    .into_iter()
                    .filter_map(|(id, lacks)| lacks.then_some(id))
                    .collect();
                // Both are known, but for no common year: then both are asked for again.
                Err(if lacking.is_empty() { needs(&[a, b]) } else { needs(&lacking) })
            }
        }
    }

    pub(super) fn use_series(&mut self, id: &str, year: i32, value: Interval) {
        self.used.push((format!("series.{id}.{year}"), value));
    }

    pub(super) fn use_input(&mut self, path: impl Into<String>, value: Interval) {
        self.used.push((path.into(), value));
    }

    /// A list that is used, for the explanation: named items with their figures.
    pub(super) fn use_list(
        &mut self,
        path: impl Into<String>,
        items: impl IntoIterator<Item = (Bilingual, Interval)>,
    ) {
        if self.explaining {
            self.lists.push((path.into(), items.into_iter().collect()));
        }
    }

    /// A list whose items have one name in both languages.
    pub(super) fn use_named(
        &mut self,
        path: impl Into<String>,
        items: impl IntoIterator<Item = (impl Into<String>, Interval)>,
    ) {
        self.use_list(path, items.into_iter().map(|(name, x)| (Bilingual::same(name), x)));
    }

    /// A number between the inputs and the value, for the explanation.
    pub(super) fn estimate(&mut self, name: &str, x: Interval) {
        self.estimates.push((format!("estimate.{name}"), x));
    }

    /// What another definition gives.
    pub(super) fn alternative(&mut self, id: &str, value: Result<f64, Undefined>) {
        let value = value.map_err(Gap::from).and_then(|x| within(Interval::point(x)));
        self.other_definition(id, value);
    }

    /// What another definition gives, or what it needs.
    pub(super) fn other_definition(&mut self, id: &str, value: Computed) {
        self.alternatives.push((id.to_owned(), value.into()));
    }

    pub(super) fn remark(&mut self, sentence: impl Fn(Language) -> String) {
        self.remarks.push(both(sentence));
    }

    pub(super) fn part(&mut self, label: impl Fn(Language) -> String, value: Interval) {
        self.parts.push(Part { label: both(label), value, unit: None });
    }

    /// A value in another unit of its dimension.
    pub(super) fn converted(&self, x: Interval, from: &str, to: &str) -> Computed {
        within(self.reader.words.factor(from, to).and_then(|factor| x.scaled(factor)))
    }

    /// A part that is a figure of a series, in the series' own unit.
    pub(super) fn series_part(&mut self, id: &str, value: Interval) {
        let unit = self.reader.words.series(id).map(|s| s.unit.clone());
        self.parts.push(Part { label: self.series_name(id), value, unit });
    }

    pub(super) fn series_name(&self, id: &str) -> Bilingual {
        self.reader
            .words
            .series(id)
            .map_or_else(|| Bilingual { zh: id.to_owned(), en: id.to_owned() }, |s| s.name.clone())
    }
}

/// The gap of series that are not known.
pub(super) fn needs(ids: &[&str]) -> Gap {
    Gap::Needs(ids.iter().map(|id| format!("series.{id}")).collect())
}

/// The gap of inputs that are no series.
pub(super) fn needs_paths(paths: &[&str]) -> Gap {
    Gap::Needs(paths.iter().map(|p| (*p).to_owned()).collect())
}

/// An interval that is finite by construction, or the reason why it is not.
pub(super) fn within(x: Option<Interval>) -> Computed {
    x.ok_or(Gap::Undefined(Undefined::OutOfRange))
}

fn both(sentence: impl Fn(Language) -> String) -> Bilingual {
    Bilingual { zh: sentence(Language::Zh), en: sentence(Language::En) }
}

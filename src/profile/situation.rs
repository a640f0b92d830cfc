//! The situation that advice reads: one value per field, with where it came from.

use std::collections::BTreeMap;

use crate::measure::Interval;

use super::Known;

/// Where a value of the situation came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The user gave it.
    Given,
    /// An indicator reads it from other data, by its id.
    Indicator(String),
}

/// One value of the situation.
#[derive(Clone, Debug, PartialEq)]
pub struct SituationValue {
    /// What is known.
    pub known: Known,
    /// Where from.
    pub origin: Origin,
    /// What an indicator reads instead, where it contradicts the given value.
    pub conflict: Option<Interval>,
}

/// One value per known field; a field that is absent is unknown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Situation {
    values: BTreeMap<String, SituationValue>,
    fields: usize,
}

impl Situation {
    /// An empty situation over a number of fields.
    #[must_use]
    pub fn over(fields: usize) -> Self {
        Self { values: BTreeMap::new(), fields }
    }

    /// Sets a field as given by the user; an unknown value removes it.
    pub fn set(&mut self, field: &str, known: Known) {
        self.insert(field, SituationValue { known, origin: Origin::Given, conflict: None });
    }

    /// Sets a field with its origin; an unknown value removes it.
    pub fn insert(&mut self, field: &str, value: SituationValue) {
        if value.known.is_unknown() {
            self.values.remove(field);
        } else {
            self.values.insert(field.to_owned(), value);
        }
    }

    /// The value of a field with its origin.
    #[must_use]
    pub fn get(&self, field: &str) -> Option<&SituationValue> {
        self.values.get(field)
    }

    /// The number or range of a field, if known.
    #[must_use]
    pub fn interval(&self, field: &str) -> Option<Interval> {
        self.values.get(field).and_then(|v| v.known.interval())
    }

    /// The word of a field, if known.
    #[must_use]
    pub fn word(&self, field: &str) -> Option<&str> {
        match self.values.get(field).map(|v| &v.known) {
            Some(Known::Word(word)) => Some(word),
            _ => None,
        }
    }

    /// Whether a field is known.
    #[must_use]
    pub fn knows(&self, field: &str) -> bool {
        self.values.contains_key(field)
    }

    /// All known values in field order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &SituationValue)> {
        self.values.iter().map(|(k, v)| (k.as_str(), v))
    }

    /// Share of fields that are unknown, 0–1; 1 where there are no fields.
    #[must_use]
    pub fn ignorance(&self) -> f64 {
        if self.fields == 0 {
            return 1.0;
        }
        1.0 - self.values.len() as f64 / self.fields as f64
    }
}

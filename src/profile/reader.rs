//! A profile as the indicators read it: canonical units, faulty values left out, nothing from
//! later than the profile's own year.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::document::{Datum, IndustryTable, Profile, Series};
use crate::measure::Interval;

use super::firm_columns::FirmColumn;
use super::firm_memo::{firm_sizes, firm_sizes_falling};
use super::quantity::{Known, read};
use super::rules::{field_faults, forbids, share_faults};
use super::vocabulary::Vocabulary;

/// Usable figures by year.
pub type Years = BTreeMap<i32, Interval>;

/// Reads a profile. A value with an error reads as unknown.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// The profile.
    pub profile: &'a Profile,
    /// What its fields mean.
    pub words: &'a Vocabulary,
}

impl<'a> Reader<'a> {
    /// A reader of a profile.
    #[must_use]
    pub fn new(profile: &'a Profile, words: &'a Vocabulary) -> Self {
        Self { profile, words }
    }

    /// A field of the situation.
    #[must_use]
    pub fn field(&self, id: &str) -> Known {
        let (Some(field), Some(datum)) = (self.words.field(id), self.profile.fields.get(id)) else {
            return Known::Unknown;
        };
        match read(datum, &field.unit, self.words) {
            Ok(known) if !forbids(&field_faults(id, field, &known)) => known,
            _ => Known::Unknown,
        }
    }

    /// A yearly series of the place, up to the profile's year.
    #[must_use]
    pub fn series(&self, id: &str) -> Years {
        self.profile.series.get(id).map(|s| self.years(id, s)).unwrap_or_default()
    }

    /// A yearly series of a reference area, up to the profile's year.
    #[must_use]
    pub fn reference(&self, level: &str, id: &str) -> Years {
        self.profile
            .references
            .iter()
            .filter(|area| area.level == level)
            .find_map(|area| area.series.get(id))
            .map(|s| self.years(id, s))
            .unwrap_or_default()
    }

    /// An industry table of an area.
    #[must_use]
    pub fn table(&self, level: &str, measure: &str) -> Option<&'a IndustryTable> {
        self.profile.tables.iter().find(|t| t.level == level && t.measure == measure)
    }

    /// A column of the firm register that is a size: one entry per firm, `None` where unknown.
    #[must_use]
    pub fn sizes(&self, column: FirmColumn) -> Arc<[Option<Interval>]> {
        firm_sizes(&self.profile.firms, column)
    }

    /// The known sizes of a column, ranges at their midpoints, the largest first.
    #[must_use]
    pub fn sizes_falling(&self, column: FirmColumn) -> Arc<[f64]> {
        firm_sizes_falling(&self.profile.firms, column)
    }

    /// A single datum that is a share.
    #[must_use]
    pub fn share(&self, datum: &Datum) -> Option<Interval> {
        let x = read(datum, "share", self.words).ok()?.interval()?;
        share_faults("", x).is_empty().then_some(x)
    }

    /// A single datum in the unit of a series.
    #[must_use]
    pub fn in_unit_of(&self, series: &str, datum: &Datum) -> Option<Interval> {
        let kind = self.words.series(series)?;
        let x = read(datum, &kind.unit, self.words).ok()?.interval()?;
        (kind.signed || x.lo() >= 0.0).then_some(x)
    }

    fn years(&self, id: &str, series: &Series) -> Years {
        let last = self.profile.year.unwrap_or(i32::MAX);
        series
            .iter()
            .filter(|(year, _)| **year <= last)
            .filter_map(|(year, datum)| Some((*year, self.in_unit_of(id, datum)?)))
            .collect()
    }
}

//! Readings as they stand in the profile's year: one that is too old is a past figure.

use crate::measure::{Interval, cagr_bounds};
use crate::profile::Reader;

use super::reading::Reading;
use super::registry::Registry;

/// The growth of a series, and the years it was taken over.
#[derive(Clone, Debug, PartialEq)]
pub struct Growth {
    /// The series.
    pub series: String,
    /// Percent a year.
    pub rate: Interval,
    /// First year.
    pub from: i32,
    /// Last year.
    pub to: i32,
}

/// The readings of a profile that speak of its present.
#[derive(Clone, Copy, Debug)]
pub struct Present<'a> {
    reader: Reader<'a>,
    readings: &'a [Reading],
    oldest_years: i32,
}

impl<'a> Present<'a> {
    /// The readings of a profile, as the registry read them.
    #[must_use]
    pub fn new(reader: Reader<'a>, registry: &Registry, readings: &'a [Reading]) -> Self {
        Self { reader, readings, oldest_years: registry.rules.oldest_years }
    }

    /// The value of a reading in its own unit; `None` where it has none or it is too old.
    #[must_use]
    pub fn value(&self, id: &str) -> Option<Interval> {
        let reading = self.readings.iter().find(|r| r.id == id)?;
        let year = reading.year.or(self.reader.profile.year);
        reading.value().filter(|_| year.is_none_or(|year| self.is_present(year)))
    }

    /// Yearly growth of a series from an earlier year, at most `most` and at least `least` years
    /// before, the longest span first; `None` where no such pair of figures is known.
    #[must_use]
    pub fn growth(&self, series: &str, least: i32, most: i32) -> Option<Growth> {
        let years = self.reader.series(series);
        let (to, last) = years.last_key_value().filter(|(year, _)| self.is_present(**year))?;
        let (from, first) = years.range(to.saturating_sub(most)..).next()?;
        let span = to - from;
        if span < least.max(1) {
            return None;
        }
        let rate = cagr_bounds(*first, *last, f64::from(span)).ok()?.scaled(100.0)?;
        Some(Growth { series: series.to_owned(), rate, from: *from, to: *to })
    }

    fn is_present(&self, year: i32) -> bool {
        self.reader.profile.year.is_none_or(|here| here.saturating_sub(year) <= self.oldest_years)
    }
}

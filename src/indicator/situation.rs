//! The situation that advice reads: the given value, else the reading that feeds the field.

use crate::measure::Interval;
use crate::profile::{
    Issue, IssueCode, Known, Origin, Reader, Severity, Situation, SituationValue, accepts,
};
use crate::text::{range, significant};

use super::reading::Reading;
use super::registry::Registry;

/// Builds the situation of a profile from its fields and readings.
#[must_use]
pub fn situation(reader: Reader<'_>, registry: &Registry, readings: &[Reading]) -> Situation {
    let mut situation = Situation::over(reader.words.fields().len());
    // Years between the reading and the profile; a reading without a year is of the profile's own.
    let age = |r: &Reading| match (reader.profile.year, r.year) {
        (Some(here), Some(read)) => here - read,
        _ => 0,
    };
    for field in reader.words.fields() {
        let given = reader.field(&field.id);
        let read = registry
            .declarations()
            .iter()
            .zip(readings)
            .filter(|(d, r)| {
                d.feeds.as_deref() == Some(&field.id) && age(r) <= registry.rules.oldest_years
            })
            .find_map(|(d, r)| {
                let factor = reader.words.factor(&d.unit, &field.unit)?;
                let known = Known::Quantity(r.value()?.scaled(factor)?);
                accepts(field, &known).then_some((d.id.clone(), known, age(r)))
            });
        let value = match (given, read) {
            (Known::Unknown, None) => continue,
            (Known::Unknown, Some((id, known, _))) => {
                SituationValue { known, origin: Origin::Indicator(id), conflict: None }
            }
            (known, read) => {
                let same_year = read.filter(|(_, _, age)| *age == 0);
                let other = same_year.and_then(|(_, k, _)| k.interval());
                let conflict =
                    other.filter(|other| contradicts(&known, *other, registry.rules.tolerance));
                SituationValue { known, origin: Origin::Given, conflict }
            }
        };
        situation.insert(&field.id, value);
    }
    situation
}

/// The contradictions between given values and readings, as issues.
#[must_use]
pub fn conflicts(situation: &Situation) -> Vec<Issue> {
    let written = |x: Interval| range(x.lo(), x.hi(), significant);
    situation
        .iter()
        .filter_map(|(field, value)| {
            let (read, given) = (value.conflict?, value.known.interval()?);
            let code = IssueCode::Conflict { given: written(given), read: written(read) };
            Some(Issue::new(format!("fields.{field}"), Severity::Warning, code))
        })
        .collect()
}

fn contradicts(given: &Known, read: Interval, tolerance: f64) -> bool {
    let Some(given) = given.interval() else { return false };
    let slack = tolerance * (given.hi().abs() + read.hi().abs()) / 2.0;
    read.lo() > given.hi() + slack || given.lo() > read.hi() + slack
}

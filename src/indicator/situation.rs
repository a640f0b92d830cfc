//! The situation that advice reads: the given value, else the reading that feeds the field.

use crate::measure::Interval;
use crate::profile::{
    Issue, IssueCode, Known, Origin, Reader, Severity, Situation, SituationValue, accepts,
};
use crate::text::{range, significant};

use super::reading::Reading;
use super::registry::Registry;

/// Share by which a given value and a reading may differ before it is called a conflict.
const TOLERANCE: f64 = 0.02;

/// Builds the situation of a profile from its fields and readings.
#[must_use]
pub fn situation(reader: Reader<'_>, registry: &Registry, readings: &[Reading]) -> Situation {
    let mut situation = Situation::over(reader.words.fields().len());
    for field in reader.words.fields() {
        let given = reader.field(&field.id);
        let read = registry
            .declarations()
            .iter()
            .zip(readings)
            .filter(|(d, _)| d.feeds.as_deref() == Some(&field.id))
            .find_map(|(d, r)| {
                let factor = reader.words.factor(&d.unit, &field.unit)?;
                let known = Known::Quantity(r.value()?.scaled(factor)?);
                accepts(field, &known).then_some((d.id.clone(), known))
            });
        let value = match (given, read) {
            (Known::Unknown, None) => continue,
            (Known::Unknown, Some((id, known))) => {
                SituationValue { known, origin: Origin::Indicator(id), conflict: None }
            }
            (known, read) => {
                let other = read.and_then(|(_, k)| k.interval());
                let conflict = other.filter(|other| contradicts(&known, *other));
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

fn contradicts(given: &Known, read: Interval) -> bool {
    let Some(given) = given.interval() else { return false };
    let slack = TOLERANCE * (given.hi().abs() + read.hi().abs()) / 2.0;
    read.lo() > given.hi() + slack || given.lo() > read.hi() + slack
}

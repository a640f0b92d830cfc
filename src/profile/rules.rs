//! The rules that one value can break by itself.

use crate::measure::Interval;

use super::issue::{Issue, IssueCode, Severity};
use super::quantity::{Known, QuantityError};
use super::vocabulary::{Field, FieldKind};

/// Everything wrong with a field's value taken by itself.
pub(super) fn field_faults(path: &str, field: &Field, known: &Known) -> Vec<Issue> {
    let error = |code| vec![Issue::new(path, Severity::Error, code)];
    match (field.kind, known) {
        (_, Known::Unknown) => Vec::new(),
        (FieldKind::Word, Known::Word(word)) if field.words.contains(word) => Vec::new(),
        (FieldKind::Word, Known::Word(word)) => {
            error(IssueCode::UnknownWord { word: word.clone() })
        }
        (FieldKind::Word, Known::Quantity(_)) => error(IssueCode::NumberForWord),
        (_, Known::Word(word)) => error(IssueCode::WordForNumber { word: word.clone() }),
        (FieldKind::Share, Known::Quantity(x)) => share_faults(path, *x),
        (kind, Known::Quantity(x)) => number_faults(path, kind, field, *x),
    }
}

fn number_faults(path: &str, kind: FieldKind, field: &Field, x: Interval) -> Vec<Issue> {
    let is = |value: f64, wanted: f64| (value - wanted).abs() < f64::EPSILON;
    if kind == FieldKind::Flag {
        let odd = [x.lo(), x.hi()].into_iter().find(|v| !is(*v, 0.0) && !is(*v, 1.0));
        let issue = |value| Issue::new(path, Severity::Error, IssueCode::NotAFlag { value });
        return odd.map(issue).into_iter().collect();
    }
    let mut found = Vec::new();
    let mut add = |severity, code| found.push(Issue::new(path, severity, code));
    if kind == FieldKind::Count
        && let Some(value) = [x.lo(), x.hi()].into_iter().find(|v| v.fract().abs() > 1e-9)
    {
        add(Severity::Warning, IssueCode::NotWhole { value });
    }
    if let Some(least) = field.min.filter(|least| x.lo() < *least) {
        let value = x.lo();
        let code = if is(least, 0.0) {
            IssueCode::Negative { value }
        } else {
            IssueCode::BelowLeast { value, least }
        };
        add(Severity::Error, code);
    }
    if let Some(most) = field.max.filter(|most| x.hi() > *most) {
        add(Severity::Error, IssueCode::AboveMost { value: x.hi(), most });
    }
    found
}

/// A share lies from 0 to 1; what lies up to 100 looks like a percentage, and says so.
pub(super) fn share_faults(path: &str, x: Interval) -> Vec<Issue> {
    let code = if x.lo() < 0.0 {
        IssueCode::Negative { value: x.lo() }
    } else if x.hi() > 100.0 {
        IssueCode::ShareAboveOne { value: x.hi() }
    } else if x.hi() > 1.0 {
        IssueCode::PercentForShare { value: x.hi() }
    } else {
        return Vec::new();
    };
    let mut issue = Issue::new(path, Severity::Error, code);
    if let IssueCode::PercentForShare { value } = issue.code {
        issue.fix = x.is_point().then_some(value / 100.0);
    }
    vec![issue]
}

/// A value that could not be read at all.
pub(super) fn quantity_fault(path: &str, e: QuantityError) -> Issue {
    let code = match e {
        QuantityError::UnknownUnit(unit) => IssueCode::UnknownUnit { unit },
        QuantityError::WrongUnit(unit) => IssueCode::WrongUnit { unit },
        QuantityError::NotANumber => IssueCode::NotANumber,
    };
    Issue::new(path, Severity::Error, code)
}

/// Whether any of the issues forbids using the value.
pub(super) fn forbids(issues: &[Issue]) -> bool {
    issues.iter().any(|i| i.severity == Severity::Error)
}

/// Whether a value read from elsewhere may stand in a field.
#[must_use]
pub fn accepts(field: &Field, known: &Known) -> bool {
    !forbids(&field_faults("", field, known))
}

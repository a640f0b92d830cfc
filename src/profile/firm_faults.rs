//! What is wrong or doubtful in one firm of the register.

use crate::document::{Firm, Profile};

use super::firm_columns::FirmColumn;
use super::issue::{IssueCode, Severity};
use super::quantity::{Known, read_value};
use super::rules::share_faults;
use super::validate::year_fault;

/// One thing wrong with a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct FirmFault {
    /// The cell's column.
    pub column: FirmColumn,
    /// How much it weighs.
    pub severity: Severity,
    /// What.
    pub code: IssueCode,
    /// The number that would mend it, in the document's unit.
    pub fix: Option<f64>,
}

/// What a firm is held against.
#[derive(Clone, Copy, Debug)]
pub struct FirmRules<'a> {
    profile: &'a Profile,
}

impl<'a> FirmRules<'a> {
    /// The rules of a profile.
    #[must_use]
    pub fn of(profile: &'a Profile) -> Self {
        Self { profile }
    }

    /// Everything wrong with a firm, column by column. Costs nothing where nothing is wrong.
    #[must_use]
    pub fn faults(&self, firm: &Firm) -> Vec<FirmFault> {
        let mut found = Vec::new();
        let mut add = |column, severity, code| {
            found.push(FirmFault { column, severity, code, fix: None });
        };
        if firm.name.trim().is_empty() {
            add(FirmColumn::Name, Severity::Warning, IssueCode::NoName);
        }
        let sizes = [FirmColumn::Jobs, FirmColumn::Revenue, FirmColumn::Rd, FirmColumn::Exports];
        for column in sizes.into_iter().chain([FirmColumn::LocalPurchases]) {
            let Some(value) = column.value(firm).filter(|v| !v.is_unknown()) else { continue };
            match read_value(value, 1.0) {
                Ok(Known::Quantity(x)) if column == FirmColumn::LocalPurchases => {
                    for issue in share_faults("", x) {
                        let (severity, code, fix) = (issue.severity, issue.code, issue.fix);
                        found.push(FirmFault { column, severity, code, fix });
                    }
                }
                Ok(Known::Quantity(x)) if x.lo() < 0.0 => {
                    let code = IssueCode::Negative { value: x.lo() };
                    found.push(FirmFault { column, severity: Severity::Error, code, fix: None });
                }
                Ok(Known::Quantity(_) | Known::Unknown) => {}
                Ok(Known::Word(word)) => {
                    let code = IssueCode::WordForNumber { word };
                    found.push(FirmFault { column, severity: Severity::Error, code, fix: None });
                }
                Err(_) => {
                    let code = IssueCode::NotANumber;
                    found.push(FirmFault { column, severity: Severity::Error, code, fix: None });
                }
            }
        }
        let mut add = |column, severity, code| {
            found.push(FirmFault { column, severity, code, fix: None });
        };
        if let Some((severity, code)) =
            firm.founded.and_then(|year| year_fault(year, self.profile.year))
        {
            add(FirmColumn::Founded, severity, code);
        }
        if let Some(segment) = &firm.segment
            && !self.profile.chain.is_empty()
            && !self.profile.chain.iter().any(|s| s.id == *segment)
        {
            let code = IssueCode::UnknownSegment { segment: segment.clone() };
            add(FirmColumn::Segment, Severity::Warning, code);
        }
        found
    }
}

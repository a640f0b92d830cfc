//! Finds what is wrong or doubtful. Nothing is changed and nothing is refused here: the issue
//! stands beside the value, and a value with an error is not used.

use crate::document::{Datum, Document, Profile, Series};
use crate::measure::Interval;

use super::firm_faults::FirmRules;
use super::firm_memo::unless_clean;
use super::issue::{Issue, IssueCode, Severity};
use super::quantity::{Known, QuantityError, read, read_value};
use super::rules::{field_faults, quantity_fault, share_faults};
use super::vocabulary::{Field, Vocabulary};
use super::votes::vote_faults;

const FIRST_YEAR: i32 = 1900;
const LAST_YEAR: i32 = 2100;
/// Issues of the register that are told one by one; of 100,000 firms nobody reads as many sentences.
const FIRM_ISSUES: usize = 50;

/// All issues of a document, path by path in document order.
#[must_use]
pub fn validate_document(document: &Document, words: &Vocabulary) -> Vec<Issue> {
    let mut issues = Vec::new();
    for (i, profile) in document.profiles.iter().enumerate() {
        if document.profiles.iter().take(i).any(|p| p.id == profile.id) {
            let code = IssueCode::DuplicateId { id: profile.id.clone() };
            issues.push(Issue::new(format!("profiles.{i}"), Severity::Error, code));
        }
        let prefix =
            if document.profiles.len() > 1 { format!("{}.", profile.id) } else { String::new() };
        issues.extend(
            validate(profile, words)
                .into_iter()
                .map(|issue| Issue { path: format!("{prefix}{}", issue.path), ..issue }),
        );
    }
    issues
}

/// All issues of a profile.
#[must_use]
pub fn validate(profile: &Profile, words: &Vocabulary) -> Vec<Issue> {
    let mut check = Check { profile, words, issues: Vec::new() };
    check.identity();
    check.fields();
    check.all_series("series", &profile.series);
    for area in &profile.references {
        check.all_series(&format!("references.{}", area.level), &area.series);
    }
    check.tables();
    check.firms();
    check.chain();
    check.niches();
    check.government();
    check.issues.extend(vote_faults(profile, words));
    check.issues
}

struct Check<'a> {
    profile: &'a Profile,
    words: &'a Vocabulary,
    issues: Vec<Issue>,
}

impl Check<'_> {
    fn error(&mut self, path: impl Into<String>, code: IssueCode) {
        self.issues.push(Issue::new(path, Severity::Error, code));
    }

    fn warning(&mut self, path: impl Into<String>, code: IssueCode) {
        self.issues.push(Issue::new(path, Severity::Warning, code));
    }

    fn identity(&mut self) {
        let identity = &self.profile.identity;
        if identity.place_zh.trim().is_empty() && identity.place_en.trim().is_empty() {
            self.warning("identity.place", IssueCode::NoName);
        }
        if let Some(code) = &identity.code
            && (code.len() != 6 || !code.bytes().all(|b| b.is_ascii_digit()))
        {
            self.error("identity.code", IssueCode::BadCode { code: code.clone() });
        }
        let path = "identity.founding_year";
        if let Some(x) = self.quantity(path, &identity.founding_year, "years") {
            self.year(path, x.lo() as i32);
            self.year(path, x.hi() as i32);
        }
    }

    fn fields(&mut self) {
        let profile = self.profile;
        for (id, datum) in &profile.fields {
            let path = format!("fields.{id}");
            match self.words.field(id).cloned() {
                None => self.warning(path, IssueCode::UnknownField),
                Some(field) => self.field(&path, &field, datum),
            }
            if let Some(year) = datum.year {
                self.year(&format!("fields.{id}.year"), year);
            }
        }
        for field in self.words.fields() {
            let Some(whole_id) = &field.part_of else { continue };
            let value = |id: &str| {
                let datum = profile.fields.get(id)?;
                read(datum, &field.unit, self.words).ok()?.interval()
            };
            let (Some(part), Some(whole)) = (value(&field.id), value(whole_id)) else { continue };
            self.part_of_whole(&format!("fields.{}", field.id), part, whole, whole_id, None);
        }
    }

    fn field(&mut self, path: &str, field: &Field, datum: &Datum) {
        let known = match read(datum, &field.unit, self.words) {
            Ok(known) => known,
            Err(e) => return self.bad_quantity(path, e),
        };
        self.issues.extend(field_faults(path, field, &known));
    }

    fn share(&mut self, path: &str, x: Interval) {
        self.issues.extend(share_faults(path, x));
    }

    fn all_series(&mut self, prefix: &str, all: &std::collections::BTreeMap<String, Series>) {
        for (id, series) in all {
            let path = format!("{prefix}.{id}");
            let Some(kind) = self.words.series(id).cloned() else {
                self.warning(path, IssueCode::UnknownSeries);
                continue;
            };
            for (year, datum) in series {
                let path = format!("{path}.{year}");
                self.year(&path, *year);
                let Some(x) = self.quantity(&path, datum, &kind.unit) else { continue };
                if x.lo() < 0.0 && !kind.signed {
                    self.error(&path, IssueCode::Negative { value: x.lo() });
                }
                let whole = kind.part_of.as_ref().and_then(|whole_id| {
                    let datum = all.get(whole_id)?.get(year)?;
                    Some((whole_id, read(datum, &kind.unit, self.words).ok()?.interval()?))
                });
                if let Some((whole_id, whole)) = whole {
                    self.part_of_whole(&path, x, whole, whole_id, Some(*year));
                }
            }
            self.jumps(&path, &kind.unit, series);
        }
    }

    /// A figure about ten thousand times its neighbour: 万元 taken for 亿元, or the reverse.
    fn jumps(&mut self, path: &str, unit: &str, series: &Series) {
        let known: Vec<(i32, f64)> = series
            .iter()
            .filter_map(|(year, d)| {
                Some((*year, read(d, unit, self.words).ok()?.interval()?.mid()))
            })
            .filter(|(_, x)| *x > 0.0)
            .collect();
        for pair in known.windows(2) {
            let [(before, a), (year, b)] = pair else { continue };
            let ratio = if b > a { b / a } else { a / b };
            if (2_000.0..=50_000.0).contains(&ratio) {
                let code = IssueCode::TenThousandTimes { year: *year, before: *before, ratio };
                self.warning(format!("{path}.{year}"), code);
            }
        }
    }

    fn tables(&mut self) {
        for (i, table) in self.profile.tables.iter().enumerate() {
            for (year, rows) in &table.years {
                self.year(&format!("tables.{i}.{year}"), *year);
                for (industry, value) in rows {
                    let path = format!("tables.{i}.{year}.{industry}");
                    match read_value(value, 1.0) {
                        Ok(Known::Quantity(x)) if x.lo() < 0.0 => {
                            self.error(path, IssueCode::Negative { value: x.lo() });
                        }
                        Ok(Known::Word(word)) => {
                            self.error(path, IssueCode::WordForNumber { word });
                        }
                        Err(e) => self.bad_quantity(&path, e),
                        Ok(_) => {}
                    }
                }
            }
        }
    }

    /// The first of a register's issues, and how many there are beyond.
    fn firms(&mut self) {
        let rules = FirmRules::of(self.profile);
        let (mut told, mut beyond, mut worst) = (0, 0, Severity::Note);
        let profile = self.profile;
        let stages: Vec<&str> = profile.chain.iter().map(|s| s.id.as_str()).collect();
        let against = format!("{:?} {stages:?}", profile.year);
        unless_clean(&profile.firms, against, |i, firm| {
            let faults = rules.faults(firm);
            let clean = faults.is_empty();
            for fault in faults {
                if told < FIRM_ISSUES {
                    told += 1;
                    let path = format!("firms.{i}.{}", fault.column.id());
                    let issue = Issue::new(path, fault.severity, fault.code);
                    self.issues.push(Issue { fix: fault.fix, ..issue });
                } else {
                    beyond += 1;
                    // The one that weighs most comes first in the order of severities.
                    worst = worst.min(fault.severity);
                }
            }
            clean
        });
        if beyond > 0 {
            self.issues.push(Issue::new("firms", worst, IssueCode::MoreFirms { count: beyond }));
        }
    }

    fn chain(&mut self) {
        for (i, stage) in self.profile.chain.iter().enumerate() {
            for (name, datum) in
                [("presence", &stage.presence), ("local_sourcing", &stage.local_sourcing)]
            {
                let path = format!("chain.{i}.{name}");
                if let Some(x) = self.quantity(&path, datum, "share") {
                    self.share(&path, x);
                }
            }
        }
    }

    fn niches(&mut self) {
        let profile = self.profile;
        for (id, datum) in &profile.niches {
            let path = format!("niches.{id}");
            if let Some(x) = self.quantity(&path, datum, "share") {
                self.share(&path, x);
            }
        }
        for (a, of) in &profile.proximities {
            for (b, level) in of {
                if let Some(x) = Interval::point(*level) {
                    self.share(&format!("proximities.{a}.{b}"), x);
                }
            }
        }
    }

    fn government(&mut self) {
        let profile = self.profile;
        for (i, action) in profile.actions.iter().enumerate() {
            let path = format!("actions.{i}");
            self.year(&format!("{path}.from"), action.from);
            if let Some(to) = action.to
                && to < action.from
            {
                self.error(&path, IssueCode::YearsOutOfOrder { from: action.from, to });
            }
        }
        for (i, target) in profile.targets.iter().enumerate() {
            let path = format!("targets.{i}");
            if let Some(declared) = target.declared
                && target.due < declared
            {
                self.error(&path, IssueCode::YearsOutOfOrder { from: declared, to: target.due });
            }
            let Some(kind) = self.words.series(&target.series).cloned() else {
                self.error(path, IssueCode::UnknownSeries);
                continue;
            };
            for (name, datum) in [("aim", &target.aim), ("found", &target.found)] {
                let path = format!("{path}.{name}");
                if let Some(x) = self.quantity(&path, datum, &kind.unit)
                    && x.lo() < 0.0
                    && !kind.signed
                {
                    self.error(path, IssueCode::Negative { value: x.lo() });
                }
            }
        }
    }

    /// The number of a datum that must be one, with an issue where it is not.
    fn quantity(&mut self, path: &str, datum: &Datum, unit: &str) -> Option<Interval> {
        match read(datum, unit, self.words) {
            Ok(Known::Quantity(x)) => Some(x),
            Ok(Known::Unknown) => None,
            Ok(Known::Word(word)) => {
                self.error(path, IssueCode::WordForNumber { word });
                None
            }
            Err(e) => {
                self.bad_quantity(path, e);
                None
            }
        }
    }

    fn bad_quantity(&mut self, path: &str, e: QuantityError) {
        self.issues.push(quantity_fault(path, e));
    }

    fn part_of_whole(
        &mut self,
        path: &str,
        part: Interval,
        whole: Interval,
        whole_id: &str,
        year: Option<i32>,
    ) {
        if part.lo() > whole.hi() * (1.0 + 1e-9) {
            let whole_id = whole_id.to_owned();
            let code =
                IssueCode::PartAboveWhole { part: part.lo(), whole: whole.hi(), whole_id, year };
            self.error(path, code);
        }
    }

    fn year(&mut self, path: &str, year: i32) {
        if let Some((severity, code)) = year_fault(year, self.profile.year) {
            self.issues.push(Issue::new(path, severity, code));
        }
    }
}

/// What is wrong with a year, seen from the profile's.
pub(super) fn year_fault(year: i32, profile: Option<i32>) -> Option<(Severity, IssueCode)> {
    if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
        return Some((Severity::Error, IssueCode::YearOutOfRange { year }));
    }
    let profile = profile.filter(|p| year > *p)?;
    Some((Severity::Note, IssueCode::YearAfterProfile { year, profile }))
}

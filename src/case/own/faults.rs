//! What is wrong in an own case, record by record and column by column.

use std::collections::BTreeMap;

use crate::document::{OwnCase, Place, Row};
use crate::profile::Vocabulary;
use crate::text::{Language, words};

use super::super::condition::{Condition, ConditionError};
use super::super::lesson_rule::{LessonRule, LessonRuleError};
use super::super::library::Library;
use super::super::rows::{NO_POLICY, feature_value, list};
use super::form::{CaseForm, Column, ColumnKind, HEAD, Table};

/// What is wrong in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum OwnProblem {
    /// Nothing stands in it.
    Missing,
    /// One language is empty; the other stands for it.
    OneLanguage,
    /// No year between these.
    NotAYear(i32, i32),
    /// No number.
    NotANumber,
    /// Outside these.
    OutOfRange(f64, f64),
    /// Not one of the words to choose from.
    NotAWord(String),
    /// No such record, or one that is not complete.
    Dangling(String),
    /// The id stands elsewhere too.
    SameId(String),
    /// An address that does not begin with http.
    BadAddress,
    /// Neither an address nor the reason why there is none.
    NoAddress,
    /// The end lies before the beginning.
    Order,
    /// No source is named.
    NoSource,
    /// Neither an episode nor a fact is named.
    NoGround,
    /// Rests on a record of a later year than it was known.
    Hindsight(String, i32),
    /// A condition that lacks a field or a value.
    HalfCondition,
    /// A field nobody declared.
    NoSuchField(String),
    /// A strength that does not fit.
    Strength,
    /// A ramp that is not complete.
    HalfRamp,
    /// Context conditions cannot be alternatives.
    NoAlternatives,
    /// Anything else the reader met.
    Unreadable(String),
}

impl OwnProblem {
    /// Whether the record cannot take part until it is mended.
    #[must_use]
    pub fn blocks(&self) -> bool {
        !matches!(self, Self::OneLanguage | Self::NoAddress)
    }

    /// What to do about it.
    #[must_use]
    pub fn sentence(&self, l: Language) -> String {
        match self {
            Self::Missing => words::own_missing(l),
            Self::OneLanguage => words::own_one_language(l),
            Self::NotAYear(least, most) => words::own_not_a_year(l, least, most),
            Self::NotANumber => words::own_not_a_number(l),
            Self::OutOfRange(least, most) => words::own_out_of_range(l, least, most),
            Self::NotAWord(word) => words::own_not_a_word(l, word),
            Self::Dangling(id) => words::own_dangling(l, id),
            Self::SameId(id) => words::own_same_id(l, id),
            Self::BadAddress => words::own_bad_address(l),
            Self::NoAddress => words::own_no_address(l),
            Self::Order => words::own_order(l),
            Self::NoSource => words::own_no_source(l),
            Self::NoGround => words::own_no_ground(l),
            Self::Hindsight(id, year) => words::own_hindsight(l, id, year),
            Self::HalfCondition => words::own_half_condition(l),
            Self::NoSuchField(field) => words::own_no_such_field(l, field),
            Self::Strength => words::own_strength(l),
            Self::HalfRamp => words::own_half_ramp(l),
            Self::NoAlternatives => words::own_no_alternatives(l),
            Self::Unreadable(what) => words::own_unreadable(l, what),
        }
    }
}

/// Something wrong in an own case.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnFault {
    /// The record.
    pub place: Place,
    /// The column of the form.
    pub column: String,
    /// What.
    pub what: OwnProblem,
}

/// What records are checked against.
pub(super) struct Check<'a> {
    pub(super) form: &'a CaseForm,
    pub(super) library: &'a Library,
    pub(super) case: &'a OwnCase,
    /// Ids of records that are left out, because they are not complete.
    pub(super) out: &'a [Place],
}

/// All faults of a case as it stands.
#[must_use]
pub fn faults(form: &CaseForm, library: &Library, case: &OwnCase) -> Vec<OwnFault> {
    Check { form, library, case, out: &[] }.run()
}

impl Check<'_> {
    /// Faults of every record that is not left out.
    pub(super) fn run(&self) -> Vec<OwnFault> {
        let mut found = Vec::new();
        let seen = self.ids();
        if let Some(table) = self.form.table(HEAD) {
            let place = Place { table: HEAD.to_owned(), row: None };
            self.columns(table, &self.case.head, &place, &mut found);
        }
        for table in self.form.records() {
            for (i, row) in self.case.rows(&table.id).iter().enumerate() {
                let place = Place { table: table.id.clone(), row: Some(i) };
                if self.out.contains(&place) {
                    continue;
                }
                if table.has_ids() {
                    self.id(row, &seen, &place, &mut found);
                }
                self.columns(table, row, &place, &mut found);
                self.whole(row, &place, &mut found);
            }
        }
        found
    }

    fn ids(&self) -> BTreeMap<&str, usize> {
        let mut seen = BTreeMap::new();
        for table in self.form.records() {
            for id in self.case.rows(&table.id).iter().filter_map(|row| row.get("id")) {
                *seen.entry(id.as_str()).or_default() += 1;
            }
        }
        seen
    }

    fn id(&self, row: &Row, seen: &BTreeMap<&str, usize>, at: &Place, found: &mut Vec<OwnFault>) {
        let id = row.get("id").map_or("", |t| t.trim());
        let what = if id.is_empty() {
            OwnProblem::Missing
        } else if seen.get(id).is_some_and(|n| *n > 1) || self.library.owns(id) {
            OwnProblem::SameId(id.to_owned())
        } else {
            return;
        };
        found.push(OwnFault { place: at.clone(), column: "id".to_owned(), what });
    }

    fn columns(&self, table: &Table, row: &Row, at: &Place, found: &mut Vec<OwnFault>) {
        for column in &table.columns {
            for what in self.column(column, row) {
                found.push(OwnFault { place: at.clone(), column: column.id.clone(), what });
            }
        }
    }

    fn column(&self, column: &Column, row: &Row) -> Vec<OwnProblem> {
        let said = column.said(row, Language::Zh);
        if column.kind == ColumnKind::Rule {
            return rule(row, self.library).err().into_iter().collect();
        }
        if said.is_empty() {
            return column.required.then_some(OwnProblem::Missing).into_iter().collect();
        }
        if column.both {
            let whole = Language::ALL
                .into_iter()
                .all(|l| row.get(&column.cell(l)).is_some_and(|text| !text.trim().is_empty()));
            return (!whole).then_some(OwnProblem::OneLanguage).into_iter().collect();
        }
        let one = |bad: Option<OwnProblem>| bad.into_iter().collect();
        match column.kind {
            ColumnKind::Year => one(self.year(said)),
            ColumnKind::Number => one(number(column, said)),
            ColumnKind::Choice => {
                let known = column.words.iter().any(|w| w.id == said);
                one((!known).then(|| OwnProblem::NotAWord(said.to_owned())))
            }
            ColumnKind::Instrument | ColumnKind::Instruments => {
                let known = |id: &String| {
                    id == NO_POLICY || self.library.catalogue.instrument(id).is_some()
                };
                list(said).into_iter().filter(|i| !known(i)).map(OwnProblem::NotAWord).collect()
            }
            ColumnKind::Refs => list(said)
                .into_iter()
                .filter(|id| self.record(&column.to, id).is_none())
                .map(OwnProblem::Dangling)
                .collect(),
            ColumnKind::Features => {
                list(said).iter().filter_map(|f| feature(f, &self.library.words)).collect()
            }
            ColumnKind::Conditions if said.contains('|') => vec![OwnProblem::NoAlternatives],
            ColumnKind::Conditions => {
                let parsed = Condition::parse(said, &self.library.words);
                one(parsed.err().map(of_condition))
            }
            ColumnKind::Url => one((!is_address(said)).then_some(OwnProblem::BadAddress)),
            ColumnKind::Source => one(source(row)),
            ColumnKind::Text | ColumnKind::Long | ColumnKind::Flag | ColumnKind::Rule => Vec::new(),
        }
    }

    /// A record of the case by id, unless it is left out.
    fn record(&self, tables: &[String], id: &str) -> Option<&Row> {
        tables.iter().find_map(|table| {
            let mut rows = self.case.rows(table).iter().enumerate();
            let place = |row| Place { table: table.clone(), row: Some(row) };
            rows.find(|(i, row)| {
                row.get("id").is_some_and(|x| x.trim() == id) && !self.out.contains(&place(*i))
            })
            .map(|(_, row)| row)
        })
    }

    fn year(&self, text: &str) -> Option<OwnProblem> {
        let (least, most) = (self.form.years.least, self.form.years.most);
        let fits = year(text).is_some_and(|y| (least..=most).contains(&y));
        (!fits).then_some(OwnProblem::NotAYear(least, most))
    }

    /// What several columns say together.
    fn whole(&self, row: &Row, at: &Place, found: &mut Vec<OwnFault>) {
        let mut add = |column: &str, what| {
            found.push(OwnFault { place: at.clone(), column: column.to_owned(), what });
        };
        for (from, to) in [("year_from", "year_to"), ("from", "to"), ("lo", "hi")] {
            let value = |c| row.get(c).and_then(|t| t.trim().parse::<f64>().ok());
            if let (Some(a), Some(b)) = (value(from), value(to))
                && a > b
            {
                add(to, OwnProblem::Order);
            }
        }
        let named = |column: &str| row.get(column).map(|t| list(t)).unwrap_or_default();
        match at.table.as_str() {
            "sources" if is_blank(row, "url") && is_blank(row, "no_address") => {
                add("no_address", OwnProblem::NoAddress);
            }
            "facts" | "actions" if is_blank(row, "source_url") && is_blank(row, "no_address") => {
                add("source_title", OwnProblem::NoAddress);
            }
            "episodes" if named("sources").is_empty() => add("sources", OwnProblem::NoSource),
            "lessons" => {
                if named("episodes").is_empty() && named("facts").is_empty() {
                    add("episodes", OwnProblem::NoGround);
                }
                for (id, year) in self.later(row) {
                    add("date_known", OwnProblem::Hindsight(id, year));
                }
            }
            _ => {}
        }
    }

    /// What a lesson rests on that is dated later than it was known.
    fn later(&self, lesson: &Row) -> Vec<(String, i32)> {
        let Some(known) = lesson.get("date_known").and_then(|t| year(t)) else { return Vec::new() };
        let of = |column: &str, table: &str, dated: &str| -> Vec<(String, i32)> {
            let ids = lesson.get(column).map(|t| list(t)).unwrap_or_default();
            let table = [table.to_owned()];
            let dated = |id: &str| self.record(&table, id)?.get(dated).and_then(|t| year(t));
            ids.into_iter().filter_map(|id| dated(&id).map(|y| (id, y))).collect()
        };
        let mut all = of("episodes", "episodes", "year_to");
        all.extend(of("facts", "facts", "year"));
        all.retain(|(_, year)| *year > known);
        all
    }
}

fn is_blank(row: &Row, column: &str) -> bool {
    row.get(column).is_none_or(|t| t.trim().is_empty())
}

fn year(text: &str) -> Option<i32> {
    text.trim().parse().ok()
}

fn is_address(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}

fn source(row: &Row) -> Option<OwnProblem> {
    let address = row.get("source_url").map_or("", |t| t.trim());
    (!address.is_empty() && !is_address(address)).then_some(OwnProblem::BadAddress)
}

fn number(column: &Column, text: &str) -> Option<OwnProblem> {
    let Some(x) = text.parse::<f64>().ok().filter(|x| x.is_finite()) else {
        return Some(OwnProblem::NotANumber);
    };
    let least = column.least.unwrap_or(f64::NEG_INFINITY);
    let most = column.most.unwrap_or(f64::INFINITY);
    (!(least..=most).contains(&x)).then_some(OwnProblem::OutOfRange(least, most))
}

fn feature(text: &str, vocabulary: &Vocabulary) -> Option<OwnProblem> {
    let (field, value) = text.split_once('=').unwrap_or((text, ""));
    if vocabulary.field(field).is_none() {
        return Some(OwnProblem::NoSuchField(field.to_owned()));
    }
    if value.trim().is_empty() {
        return Some(OwnProblem::HalfCondition);
    }
    feature_value(text, vocabulary).err().map(|_| OwnProblem::NotAWord(value.to_owned()))
}

fn of_condition(error: ConditionError) -> OwnProblem {
    match error {
        ConditionError::NoComparison(_) | ConditionError::Incomplete(_) => {
            OwnProblem::HalfCondition
        }
        ConditionError::UnknownField(field) if field.is_empty() => OwnProblem::HalfCondition,
        ConditionError::UnknownField(field) => OwnProblem::NoSuchField(field),
        ConditionError::UnknownWord(_, word) | ConditionError::WordOrder(word) => {
            OwnProblem::NotAWord(word)
        }
    }
}

fn rule(row: &Row, library: &Library) -> Result<(), OwnProblem> {
    let text = |column: &str| row.get(column).map_or("", String::as_str);
    let condition = text("condition");
    if condition.trim().is_empty() {
        return Err(OwnProblem::Missing);
    }
    match LessonRule::parse(condition, text("strength"), &library.words) {
        Ok(LessonRule::Exposure(failure, _)) if library.catalogue.failure(&failure).is_none() => {
            Err(OwnProblem::NotAWord(failure))
        }
        Ok(_) => Ok(()),
        Err(LessonRuleError::Strength(_)) => Err(OwnProblem::Strength),
        Err(LessonRuleError::NoRamp(_)) => Err(OwnProblem::HalfRamp),
        Err(LessonRuleError::Condition(e)) => Err(of_condition(e)),
        Err(LessonRuleError::NoKind(_)) => Err(OwnProblem::Missing),
    }
}

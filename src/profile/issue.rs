//! What is wrong or doubtful in a profile, in words.

use crate::text::{Language, significant, words};

/// How much an issue weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The value is not used until it is mended.
    Error,
    /// The value is used; please check.
    Warning,
    /// Worth knowing.
    Note,
}

/// What is wrong, with the values it is about.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum IssueCode {
    PercentForShare { value: f64 },
    ShareAboveOne { value: f64 },
    Negative { value: f64 },
    BelowLeast { value: f64, least: f64 },
    AboveMost { value: f64, most: f64 },
    NotAFlag { value: f64 },
    NotWhole { value: f64 },
    UnknownWord { word: String },
    WordForNumber { word: String },
    NumberForWord,
    UnknownUnit { unit: String },
    WrongUnit { unit: String },
    NotANumber,
    UnknownField,
    UnknownSeries,
    YearOutOfRange { year: i32 },
    YearAfterProfile { year: i32, profile: i32 },
    YearsOutOfOrder { from: i32, to: i32 },
    PartAboveWhole { part: f64, whole: f64, whole_id: String, year: Option<i32> },
    TenThousandTimes { year: i32, before: i32, ratio: f64 },
    BadCode { code: String },
    NoName,
    DuplicateId { id: String },
    ScoreOutOfRange { score: f64 },
    TimesOutOfRange { times: f64 },
    VotedTwice { rater: String },
    UnknownSegment { segment: String },
    MoreFirms { count: usize },
    Conflict { given: String, read: String },
}

/// One issue at one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Issue {
    /// Where: `fields.cr4`, `series.vehicles.2018`, `firms.3.jobs`.
    pub path: String,
    /// How much it weighs.
    pub severity: Severity,
    /// What.
    pub code: IssueCode,
    /// The number that would mend it, if there is an obvious one.
    pub fix: Option<f64>,
}

impl Issue {
    /// An issue without an obvious fix.
    #[must_use]
    pub fn new(path: impl Into<String>, severity: Severity, code: IssueCode) -> Self {
        Self { path: path.into(), severity, code, fix: None }
    }

    /// A stable short name of the kind of issue.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self.code {
            IssueCode::PercentForShare { .. } => "percent_for_share",
            IssueCode::ShareAboveOne { .. } => "share_above_one",
            IssueCode::Negative { .. } => "negative",
            IssueCode::BelowLeast { .. } => "below_least",
            IssueCode::AboveMost { .. } => "above_most",
            IssueCode::NotAFlag { .. } => "not_a_flag",
            IssueCode::NotWhole { .. } => "not_whole",
            IssueCode::UnknownWord { .. } => "unknown_word",
            IssueCode::WordForNumber { .. } => "word_for_number",
            IssueCode::NumberForWord => "number_for_word",
            IssueCode::UnknownUnit { .. } => "unknown_unit",
            IssueCode::WrongUnit { .. } => "wrong_unit",
            IssueCode::NotANumber => "not_a_number",
            IssueCode::UnknownField => "unknown_field",
            IssueCode::UnknownSeries => "unknown_series",
            IssueCode::YearOutOfRange { .. } => "year_out_of_range",
            IssueCode::YearAfterProfile { .. } => "year_after_profile",
            IssueCode::YearsOutOfOrder { .. } => "years_out_of_order",
            IssueCode::PartAboveWhole { .. } => "part_above_whole",
            IssueCode::TenThousandTimes { .. } => "ten_thousand_times",
            IssueCode::BadCode { .. } => "bad_code",
            IssueCode::NoName => "no_name",
            IssueCode::DuplicateId { .. } => "duplicate_id",
            IssueCode::ScoreOutOfRange { .. } => "score_out_of_range",
            IssueCode::TimesOutOfRange { .. } => "times_out_of_range",
            IssueCode::VotedTwice { .. } => "voted_twice",
            IssueCode::UnknownSegment { .. } => "unknown_segment",
            IssueCode::MoreFirms { .. } => "more_firms",
            IssueCode::Conflict { .. } => "conflict",
        }
    }

    /// The issue in one sentence.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        let l = language;
        match &self.code {
            IssueCode::PercentForShare { value } => {
                words::issue_percent_for_share(l, significant(*value), significant(value / 100.0))
            }
            IssueCode::ShareAboveOne { value } => {
                words::issue_share_above_one(l, significant(*value))
            }
            IssueCode::Negative { value } => words::issue_negative(l, significant(*value)),
            IssueCode::BelowLeast { value, least } => {
                words::issue_below_least(l, significant(*value), significant(*least))
            }
            IssueCode::AboveMost { value, most } => {
                words::issue_above_most(l, significant(*value), significant(*most))
            }
            IssueCode::NotAFlag { value } => words::issue_not_a_flag(l, significant(*value)),
            IssueCode::NotWhole { value } => words::issue_not_whole(l, significant(*value)),
            IssueCode::UnknownWord { word } => words::issue_unknown_word(l, word),
            IssueCode::WordForNumber { word } => words::issue_word_for_number(l, word),
            IssueCode::NumberForWord => words::issue_number_for_word(l),
            IssueCode::UnknownUnit { unit } => words::issue_unknown_unit(l, unit),
            IssueCode::WrongUnit { unit } => words::issue_wrong_unit(l, unit),
            IssueCode::NotANumber => words::issue_not_a_number(l),
            IssueCode::UnknownField => words::issue_unknown_field(l),
            IssueCode::UnknownSeries => words::issue_unknown_series(l),
            IssueCode::YearOutOfRange { year } => words::issue_year_out_of_range(l, year),
            IssueCode::YearAfterProfile { year, profile } => {
                words::issue_year_after_profile(l, year, profile)
            }
            IssueCode::YearsOutOfOrder { from, to } => words::issue_years_out_of_order(l, from, to),
            IssueCode::PartAboveWhole { part, whole, whole_id, .. } => {
                words::issue_part_above_whole(l, significant(*part), whole_id, significant(*whole))
            }
            IssueCode::TenThousandTimes { year, before, ratio } => {
                words::issue_ten_thousand_times(l, year, before, significant(*ratio))
            }
            IssueCode::BadCode { code } => words::issue_bad_code(l, code),
            IssueCode::NoName => words::issue_no_name(l),
            IssueCode::DuplicateId { id } => words::issue_duplicate_id(l, id),
            IssueCode::ScoreOutOfRange { score } => {
                words::issue_score_out_of_range(l, significant(*score))
            }
            IssueCode::TimesOutOfRange { times } => {
                words::issue_times_out_of_range(l, significant(*times))
            }
            IssueCode::VotedTwice { rater } => words::issue_voted_twice(l, rater),
            IssueCode::UnknownSegment { segment } => words::issue_unknown_segment(l, segment),
            IssueCode::MoreFirms { count } => words::issue_more_firms(l, count),
            IssueCode::Conflict { given, read } => words::issue_conflict(l, given, read),
        }
    }
}

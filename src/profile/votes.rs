//! What is wrong with votes: off the scale, given twice, about nothing that is asked.

use crate::document::Profile;
use crate::measure::competitiveness::SCALE;

use super::issue::{Issue, IssueCode, Severity};
use super::sheets::SheetKind;
use super::vocabulary::Vocabulary;

/// The scale of comparisons.
const TIMES: (f64, f64) = (1.0, 9.0);

/// Whether a score lies on the scale.
#[must_use]
pub fn is_score(score: f64) -> bool {
    (SCALE.0..=SCALE.1).contains(&score)
}

/// Whether a comparison lies on the scale.
#[must_use]
pub fn is_comparison(times: f64) -> bool {
    (TIMES.0..=TIMES.1).contains(&times)
}

pub(super) fn vote_faults(profile: &Profile, words: &Vocabulary) -> Vec<Issue> {
    let mut issues = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for (i, vote) in profile.assessments.iter().enumerate() {
        let path = format!("assessments.{i}");
        if !words.sheets().knows(&vote.item, SheetKind::Scores) {
            issues.push(Issue::new(&path, Severity::Warning, IssueCode::UnknownField));
        }
        if !is_score(vote.score) {
            let code = IssueCode::ScoreOutOfRange { score: vote.score };
            issues.push(Issue::new(&path, Severity::Error, code));
        }
        if !seen.insert((vote.rater.as_str(), vote.item.as_str())) {
            let code = IssueCode::VotedTwice { rater: vote.rater.clone() };
            issues.push(Issue::new(&path, Severity::Warning, code));
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    for (i, c) in profile.comparisons.iter().enumerate() {
        let path = format!("comparisons.{i}");
        let known = |item| words.sheets().knows(item, SheetKind::Pairs);
        if !known(&c.more) || !known(&c.less) || c.more == c.less {
            issues.push(Issue::new(&path, Severity::Warning, IssueCode::UnknownField));
        }
        if !is_comparison(c.times) {
            let code = IssueCode::TimesOutOfRange { times: c.times };
            issues.push(Issue::new(&path, Severity::Error, code));
        }
        let (a, b) = (c.more.as_str().min(&c.less), c.more.as_str().max(&c.less));
        if !seen.insert((c.rater.as_str(), a, b)) {
            let code = IssueCode::VotedTwice { rater: c.rater.clone() };
            issues.push(Issue::new(&path, Severity::Warning, code));
        }
    }
    issues
}

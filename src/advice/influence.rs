//! What each verdict would be without each case, and without any.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::case::{InForce, Library, Question};
use crate::measure::Estimate;
use crate::profile::Situation;
use crate::text::{Language, words};

use super::ground::Ground;
use super::judge::advise;
use super::verdict::{Advice, List, Verdict};
use super::wording::list_name;

/// A verdict as it would be.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Influence {
    pub list: List,
    pub deciding: Ground,
    pub score: Estimate,
}

impl Influence {
    /// Whether a verdict differs from this one in list, deciding reason or score.
    #[must_use]
    pub fn differs(&self, verdict: &Verdict) -> bool {
        self.list != verdict.list
            || self.deciding != verdict.deciding
            || self.score != verdict.appraisal.score
    }
}

/// Instrument id → case id (and [`ALL`]) → the verdict without it.
pub type InfluenceMap = BTreeMap<String, BTreeMap<String, Influence>>;

/// The name under which the answer without any case stands.
pub const ALL: &str = "all";

/// For each instrument: case id (and `all`) → the verdict without it. Computed by asking again.
#[must_use]
pub fn influence(
    situation: &Situation,
    library: &Arc<Library>,
    question: &Question,
) -> InfluenceMap {
    let mut result = InfluenceMap::new();
    let mut without_all = question.clone();
    without_all.without.extend(library.cases.iter().map(|c| c.id.clone()));
    let questions = library
        .cases
        .iter()
        .map(|case| (case.id.as_str(), question.also_without(&case.id)))
        .chain(std::iter::once((ALL, without_all)));
    for (name, question) in questions {
        let force = InForce::new(library, question);
        let advice: Advice = advise(situation, &force);
        for verdict in advice.verdicts {
            let influence = Influence {
                list: verdict.list,
                deciding: verdict.deciding,
                score: verdict.appraisal.score,
            };
            result
                .entry(verdict.instrument.id.clone())
                .or_default()
                .insert(name.to_owned(), influence);
        }
    }
    result
}

/// Without which cases a verdict would stand in another list, one clause each.
#[must_use]
pub fn changes(
    verdict: &Verdict,
    without: &BTreeMap<String, Influence>,
    library: &Library,
    language: Language,
) -> Vec<String> {
    let other = |i: &&Influence| i.list != verdict.list;
    let mut told: Vec<String> = library
        .cases
        .iter()
        .filter_map(|case| Some((case, without.get(&case.id).filter(other)?)))
        .map(|(case, i)| {
            words::out_without(language, case.short_name(language), list_name(i.list, language))
        })
        .collect();
    if let Some(i) = without.get(ALL).filter(other) {
        told.push(words::out_without_any(language, list_name(i.list, language)));
    }
    told
}

/// What a verdict would be without each case, in a sentence: only changes are told, and whether
/// the cases move anything at all.
#[must_use]
pub fn influence_told(
    verdict: &Verdict,
    without: &BTreeMap<String, Influence>,
    library: &Library,
    l: Language,
) -> String {
    let told = changes(verdict, without, library, l);
    if !told.is_empty() {
        return words::out_influence(l, told.join(&words::out_semicolon(l)));
    }
    let score_moves = without.get(ALL).is_some_and(|i| i.score != verdict.appraisal.score);
    if score_moves { words::out_influence_score(l) } else { words::out_influence_none(l) }
}

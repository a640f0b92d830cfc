//! How the numbers of the rules were set: what was changed, why, over which counties it was tried,
//! what it did, and what was left alone. Read from `assets/catalogue/calibration.toml`.
//!
//! Nothing computes with it; it is there to be read and to be doubted. The lint holds each entry to
//! the records as they stand, so that it cannot tell of a number that is no longer there.

use serde::Deserialize;

use crate::text::Bilingual;

use super::library::Library;
use super::lint::Fault;
use super::records::Episode;

/// The record of the calibration. Every number in it is a judgement.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calibration {
    /// What this record is, and what it is not.
    pub note: Bilingual,
    /// What was changed.
    #[serde(rename = "change")]
    pub changes: Vec<CalibrationChange>,
    /// What was left alone.
    pub left: Vec<LeftAlone>,
    #[serde(rename = "mark")]
    _mark: String,
}

/// One change, or several that were made for the same reason.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalibrationChange {
    /// A name of its own.
    pub id: String,
    /// What was changed, in a few words.
    pub what: Bilingual,
    /// Cases whose records it touches; without one of them it is not held to the records.
    #[serde(default)]
    pub cases: Vec<String>,
    /// Each record with the text before and after.
    pub items: Vec<CalibrationItem>,
    /// Why: the argument, from the record or the literature.
    pub why: Bilingual,
    /// Facts that the argument rests on.
    #[serde(default)]
    pub facts: Vec<String>,
    /// The counties it was tried on.
    pub tried: Bilingual,
    /// What it did: verdicts that moved.
    pub did: Bilingual,
}

/// One part of one record, before and after.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalibrationItem {
    /// Id of an instrument, failure, lesson, episode or action.
    pub at: String,
    /// The part: `condition`, `strength`, `outcome`, `instruments`, `vetoes`, `exposures`, `floor`.
    pub part: String,
    /// As it was; empty where there was nothing.
    pub from: String,
    /// As it is; empty where nothing is left.
    pub to: String,
}

/// A number that was looked at and left as it is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftAlone {
    /// Ids of the records.
    pub at: Vec<String>,
    /// Cases whose records it names.
    #[serde(default)]
    pub cases: Vec<String>,
    /// What was left, and why.
    pub why: Bilingual,
}

/// What in the record of the calibration is incomplete or no longer true.
pub(super) fn faults(library: &Library) -> Vec<Fault> {
    let record = &library.catalogue.calibration;
    let mut faults = Vec::new();
    let mut fault = |at: &str, what: String| {
        faults.push(Fault { at: format!("calibration, {at}"), what });
    };
    if record.note.is_incomplete() {
        fault("note", "a language is missing".into());
    }
    for change in &record.changes {
        let texts = [&change.what, &change.why, &change.tried, &change.did];
        if texts.iter().any(|t| t.is_incomplete()) {
            fault(&change.id, "a language is missing".into());
        }
        if change.items.is_empty() {
            fault(&change.id, "names nothing that was changed".into());
        }
        if !all_there(library, &change.cases) {
            continue;
        }
        for id in change.facts.iter().filter(|id| library.fact(id).is_none()) {
            fault(&change.id, format!("the fact {id} does not exist"));
        }
        for item in &change.items {
            match now(library, item) {
                None => fault(&change.id, format!("the record {} does not exist", item.at)),
                Some(Some(text)) if text != item.to => {
                    let told = format!("{} of {} is {text}, not {}", item.part, item.at, item.to);
                    fault(&change.id, told);
                }
                Some(_) => {}
            }
        }
    }
    for left in &record.left {
        if left.why.is_incomplete() {
            fault("left", "a language is missing".into());
        }
        for id in
            left.at.iter().filter(|id| all_there(library, &left.cases) && !exists(library, id))
        {
            fault("left", format!("the record {id} does not exist"));
        }
    }
    faults
}

fn all_there(library: &Library, cases: &[String]) -> bool {
    cases.iter().all(|id| library.case(id).is_some())
}

fn exists(library: &Library, id: &str) -> bool {
    let catalogue = &library.catalogue;
    catalogue.instrument(id).is_some()
        || catalogue.failure(id).is_some()
        || library.lesson(id).is_some()
        || library.episode(id).is_some()
        || library.cases.iter().any(|c| c.action(id).is_some())
}

/// The text of a part as it stands, where it can be told; `None` where there is no such record.
fn now(library: &Library, item: &CalibrationItem) -> Option<Option<String>> {
    if let Some(lesson) = library.lesson(&item.at) {
        return Some(match item.part.as_str() {
            "condition" => Some(lesson.condition.clone()),
            "strength" => Some(lesson.strength.clone()),
            "known" => Some(lesson.date_known.to_string()),
            _ => None,
        });
    }
    if let Some(episode) = library.episode(&item.at) {
        return Some((item.part == "outcome").then(|| outcome(episode)));
    }
    exists(library, &item.at).then_some(None)
}

fn outcome(episode: &Episode) -> String {
    format!("{}..{}", episode.outcome.lo(), episode.outcome.hi())
}

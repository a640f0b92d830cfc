//! What a case folder holds, typed.

use std::sync::Arc;

use serde::Deserialize;

use crate::measure::Interval;
use crate::profile::Known;
use crate::text::{Bilingual, Language, rounded};

use super::condition::{Atom, Condition};
use super::lesson_rule::LessonRule;
use super::niches::{CaseNiche, CaseStrength};

/// How precise a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Precision {
    Exact,
    Approx,
    Claimed,
    Target,
}

/// Where something was read: an address, or the reason why there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct SourceRef {
    pub title: Bilingual,
    pub url: Option<String>,
    pub date: String,
    /// Why there is no address.
    pub no_address: Option<String>,
}

/// One recorded figure.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Fact {
    pub id: String,
    pub case: String,
    pub indicator: String,
    pub label: Bilingual,
    pub year: i32,
    pub value: f64,
    pub unit: Bilingual,
    pub precision: Precision,
    pub source: SourceRef,
    /// The coder's note, in the coder's language.
    pub note: String,
}

impl Fact {
    /// The value with its unit, as a reader of that language writes it.
    #[must_use]
    pub fn shown(&self, language: Language) -> String {
        let unit = self.unit.get(language);
        // English has no word for 亿.
        match unit.strip_prefix("CNY ").or_else(|| unit.strip_prefix("USD ")) {
            Some("100 million") => {
                let currency = unit.get(..3).unwrap_or_default();
                format!("{currency} {} million", rounded(self.value * 100.0, 3))
            }
            _ if language == Language::En && !unit.starts_with('%') => {
                format!("{} {unit}", rounded(self.value, 3))
            }
            _ => format!("{}{unit}", rounded(self.value, 3)),
        }
    }
}

/// How well the outcome of an action is evidenced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Evidence {
    Strong,
    Weak,
    None,
    Negative,
}

/// One dated thing a government did.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Action {
    pub id: String,
    pub case: String,
    pub from: i32,
    pub to: i32,
    /// Instruments of the catalogue it used; empty where none fits.
    pub instruments: Vec<String>,
    pub what: Bilingual,
    pub kind: String,
    pub problem: Bilingual,
    pub outcome: Bilingual,
    pub evidence: Evidence,
    pub source: SourceRef,
    pub note: String,
}

/// One coded episode: a situation, an action, an outcome.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Episode {
    pub id: String,
    pub case: String,
    pub from: i32,
    pub to: i32,
    /// `None` where no policy acted.
    pub instrument: Option<String>,
    /// How many actions ran together.
    pub bundle: f64,
    /// Outcome from −1 (lasting harm) to +1 (lasting gain).
    pub outcome: Interval,
    /// Evidence grade 0–5.
    pub grade: u8,
    /// An action that was absent: told, never scored.
    pub counter: bool,
    /// Salient features with their values.
    pub situation: Vec<(String, Known)>,
    /// Context conditions, each a comparison.
    pub conditions: Vec<Atom>,
    /// Source or action ids.
    pub sources: Vec<String>,
    pub actions: Vec<String>,
    pub facts: Vec<String>,
    pub story: Bilingual,
    pub note: String,
}

/// Whether a lesson states what the record says, or what a coder judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum LessonStatus {
    Sourced,
    Judgement,
}

/// What one case teaches about one instrument.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Lesson {
    pub id: String,
    pub case: String,
    pub instrument: String,
    pub rule: LessonRule,
    /// As written, for the screen.
    pub condition: String,
    pub strength: String,
    pub episodes: Vec<String>,
    pub facts: Vec<String>,
    /// Where it transfers to.
    pub transfers: Bilingual,
    /// The year from which it could be known.
    pub date_known: i32,
    pub status: LessonStatus,
    pub sentence: Bilingual,
}

impl Lesson {
    /// The condition of a veto, gate, step risk or transfer, if it has one.
    #[must_use]
    pub fn parsed_condition(&self) -> Option<&Condition> {
        match &self.rule {
            LessonRule::Veto(c)
            | LessonRule::Gate(c)
            | LessonRule::RiskIf(c, _)
            | LessonRule::Transfer(c) => Some(c),
            _ => None,
        }
    }
}

/// A period of a case.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct CaseStage {
    pub from: i32,
    pub to: i32,
    pub name: Bilingual,
    pub text: Bilingual,
}

/// One case folder.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Case {
    pub id: String,
    pub order: i32,
    /// Written or brought by the user; its name says so.
    pub own: bool,
    pub name: Bilingual,
    pub place: Bilingual,
    pub trade: Bilingual,
    /// Goods by which a trade in a user's words is known, each with its synonyms between strokes.
    pub goods: Vec<String>,
    pub summary: Bilingual,
    pub verdict: Bilingual,
    pub stages: Vec<CaseStage>,
    /// Contradictions and what was not found.
    pub gaps: Vec<Bilingual>,
    /// What it could do that others could not, by lens.
    pub strengths: Vec<CaseStrength>,
    /// Which niches it had, chose or lacked.
    pub niches: Vec<CaseNiche>,
    pub facts: Vec<Fact>,
    pub actions: Vec<Action>,
    pub episodes: Vec<Arc<Episode>>,
    pub lessons: Vec<Arc<Lesson>>,
    pub sources: Vec<(String, SourceRef)>,
}

impl Case {
    /// The name without what stands in brackets, for use inside a sentence.
    #[must_use]
    pub fn short_name(&self, language: Language) -> &str {
        let name = self.name.get(language);
        name.split(['（', '(']).next().unwrap_or(name).trim_end()
    }

    /// A fact by id.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().find(|f| f.id == id)
    }

    /// An action by id.
    #[must_use]
    pub fn action(&self, id: &str) -> Option<&Action> {
        self.actions.iter().find(|a| a.id == id)
    }

    /// An episode by id.
    #[must_use]
    pub fn episode(&self, id: &str) -> Option<&Arc<Episode>> {
        self.episodes.iter().find(|e| e.id == id)
    }

    /// A source by id: of the source list, or the source of an action.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&SourceRef> {
        self.sources
            .iter()
            .find(|(key, _)| key == id)
            .map(|(_, source)| source)
            .or_else(|| self.action(id).map(|a| &a.source))
    }
}

//! From the tables of a case folder to its records.

use std::sync::Arc;

use serde::Deserialize;

use crate::assets::Files;
use crate::measure::Interval;
use crate::profile::{Known, Vocabulary};
use crate::text::Bilingual;

use super::catalogue::parse;
use super::condition::Condition;
use super::lesson_rule::LessonRule;
use super::library::LibraryError;
use super::niches::{CaseNiche, CaseStrength};
use super::records::{
    Action, Case, CaseStage, Episode, Evidence, Fact, Lesson, LessonStatus, Precision, SourceRef,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    id: String,
    order: i32,
    name: Bilingual,
    place: Bilingual,
    trade: Bilingual,
    #[serde(default)]
    goods: Vec<String>,
    summary: Bilingual,
    verdict: Bilingual,
    #[serde(default)]
    stages: Vec<CaseStage>,
    #[serde(default)]
    gaps: Vec<GapFile>,
    #[serde(default, rename = "strength")]
    strengths: Vec<CaseStrength>,
    #[serde(default, rename = "niche")]
    niches: Vec<CaseNiche>,
}

#[derive(Deserialize)]
struct GapFile {
    text: Bilingual,
}

#[derive(Deserialize)]
struct FactRow {
    id: String,
    indicator: String,
    label_zh: String,
    label_en: String,
    year: i32,
    value: f64,
    unit_zh: String,
    unit_en: String,
    precision: Precision,
    source_title: String,
    source_url: String,
    source_date: String,
    no_address: String,
    note: String,
}

#[derive(Deserialize)]
pub(super) struct ComparatorRow {
    place: String,
    year: Option<i32>,
    id: String,
    indicator: String,
    label_zh: String,
    label_en: String,
    value: f64,
    unit_zh: String,
    unit_en: String,
    precision: Precision,
    source_title: String,
    source_url: String,
    source_date: String,
    no_address: String,
    note: String,
}

#[derive(Deserialize)]
struct ActionRow {
    id: String,
    year_from: i32,
    year_to: i32,
    instruments: String,
    zh: String,
    en: String,
    kind: String,
    problem_zh: String,
    problem_en: String,
    outcome_zh: String,
    outcome_en: String,
    evidence: Evidence,
    source_title: String,
    source_url: String,
    no_address: String,
    note: String,
}

#[derive(Deserialize)]
struct EpisodeRow {
    id: String,
    year_from: i32,
    year_to: i32,
    instrument: String,
    bundle: f64,
    lo: f64,
    hi: f64,
    grade: u8,
    counter: String,
    situation: String,
    conditions: String,
    sources: String,
    actions: String,
    facts: String,
    zh: String,
    en: String,
    note: String,
}

#[derive(Deserialize)]
struct LessonRow {
    id: String,
    instrument: String,
    #[serde(rename = "kind")]
    _kind: String,
    condition: String,
    strength: String,
    episodes: String,
    facts: String,
    transfers_zh: String,
    transfers_en: String,
    date_known: i32,
    status: LessonStatus,
    zh: String,
    en: String,
}

#[derive(Deserialize)]
struct SourceRow {
    id: String,
    title_zh: String,
    title_en: String,
    url: String,
    no_address: String,
}

/// What stands for no instrument in a table.
pub const NO_POLICY: &str = "NONE";

pub(super) fn load_case(
    files: &Files,
    folder: &str,
    words: &Vocabulary,
) -> Result<Case, LibraryError> {
    let path = |file: &str| format!("cases/{folder}/{file}");
    let head: CaseFile = parse(files, &path("case.toml"))?;
    let case = head.id.clone();
    let facts: Vec<FactRow> = rows(files, &path("facts.csv"))?;
    let actions: Vec<ActionRow> = rows(files, &path("actions.csv"))?;
    let episodes: Vec<EpisodeRow> = rows(files, &path("episodes.csv"))?;
    let lessons: Vec<LessonRow> = rows(files, &path("lessons.csv"))?;
    let sources: Vec<SourceRow> = rows(files, &path("sources.csv"))?;
    let fault = |file: &str, id: &str, what: String| LibraryError::Record {
        file: path(file),
        id: id.to_owned(),
        what,
    };
    let mut lessons: Vec<Arc<Lesson>> = lessons
        .into_iter()
        .map(|r| {
            let id = r.id.clone();
            r.typed(&case, words).map(Arc::new).map_err(|what| fault("lessons.csv", &id, what))
        })
        .collect::<Result<_, _>>()?;
    // Where several forbid an instrument the first names the reason, whatever the order of rows.
    lessons.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(Case {
        facts: facts.into_iter().map(|r| r.typed(&case)).collect(),
        actions: actions.into_iter().map(|r| r.typed(&case)).collect(),
        episodes: episodes
            .into_iter()
            .map(|r| {
                let id = r.id.clone();
                r.typed(&case, words).map(Arc::new).map_err(|what| fault("episodes.csv", &id, what))
            })
            .collect::<Result<_, _>>()?,
        lessons,
        sources: sources
            .into_iter()
            .map(|r| {
                let title = Bilingual { zh: r.title_zh, en: r.title_en };
                (r.id, source(title, r.url, String::new(), r.no_address))
            })
            .collect(),
        own: false,
        id: head.id,
        order: head.order,
        name: head.name,
        place: head.place,
        trade: head.trade,
        goods: head.goods.iter().map(|g| g.to_lowercase()).collect(),
        summary: head.summary,
        verdict: head.verdict,
        stages: head.stages,
        gaps: head.gaps.into_iter().map(|g| g.text).collect(),
        strengths: head.strengths,
        niches: head.niches,
    })
}

pub(super) fn rows<T: for<'de> Deserialize<'de>>(
    files: &Files,
    file: &str,
) -> Result<Vec<T>, LibraryError> {
    let text = files.get(file).ok_or_else(|| LibraryError::Missing(file.to_owned()))?;
    csv::Reader::from_reader(text.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .map_err(|e| LibraryError::Unreadable { file: file.to_owned(), what: e.to_string() })
}

/// The parts of a cell that holds several ids.
#[must_use]
pub fn list(text: &str) -> Vec<String> {
    text.split('|').map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned).collect()
}

/// A title as published, in the one language it has.
fn published(title: String) -> Bilingual {
    Bilingual { zh: title.clone(), en: title }
}

fn source(title: Bilingual, url: String, date: String, no_address: String) -> SourceRef {
    let some = |t: String| (!t.trim().is_empty()).then_some(t);
    SourceRef { title, url: some(url), date, no_address: some(no_address) }
}

impl FactRow {
    fn typed(self, case: &str) -> Fact {
        Fact {
            id: self.id,
            case: case.to_owned(),
            indicator: self.indicator,
            label: Bilingual { zh: self.label_zh, en: self.label_en },
            year: self.year,
            value: self.value,
            unit: Bilingual { zh: self.unit_zh, en: self.unit_en },
            precision: self.precision,
            source: source(
                published(self.source_title),
                self.source_url,
                self.source_date,
                self.no_address,
            ),
            note: self.note,
        }
    }
}

impl ComparatorRow {
    pub(super) fn typed(self) -> Fact {
        Fact {
            id: self.id,
            case: self.place,
            indicator: self.indicator,
            label: Bilingual { zh: self.label_zh, en: self.label_en },
            year: self.year.unwrap_or_default(),
            value: self.value,
            unit: Bilingual { zh: self.unit_zh, en: self.unit_en },
            precision: self.precision,
            source: source(
                published(self.source_title),
                self.source_url,
                self.source_date,
                self.no_address,
            ),
            note: self.note,
        }
    }
}

impl ActionRow {
    fn typed(self, case: &str) -> Action {
        Action {
            id: self.id,
            case: case.to_owned(),
            from: self.year_from,
            to: self.year_to,
            instruments: list(&self.instruments).into_iter().filter(|i| i != NO_POLICY).collect(),
            what: Bilingual { zh: self.zh, en: self.en },
            kind: self.kind,
            problem: Bilingual { zh: self.problem_zh, en: self.problem_en },
            outcome: Bilingual { zh: self.outcome_zh, en: self.outcome_en },
            evidence: self.evidence,
            source: source(
                published(self.source_title),
                self.source_url,
                String::new(),
                self.no_address,
            ),
            note: self.note,
        }
    }
}

impl EpisodeRow {
    fn typed(self, case: &str, words: &Vocabulary) -> Result<Episode, String> {
        let outcome = Interval::new(self.lo, self.hi)
            .filter(|o| o.lo() >= -1.0 && o.hi() <= 1.0)
            .ok_or("the outcome is not an interval from −1 to 1")?;
        let situation = list(&self.situation)
            .iter()
            .map(|feature| feature_value(feature, words))
            .collect::<Result<Vec<_>, _>>()?;
        let conditions = match self.conditions.trim() {
            "" => Vec::new(),
            text => {
                let parsed = Condition::parse(text, words).map_err(|e| e.to_string())?;
                let [atoms] = parsed.alternatives.as_slice() else {
                    return Err("context conditions are joined by & only".into());
                };
                atoms.clone()
            }
        };
        if self.grade > 5 || self.bundle < 1.0 {
            return Err("the grade runs from 0 to 5 and the bundle from 1".into());
        }
        Ok(Episode {
            id: self.id,
            case: case.to_owned(),
            from: self.year_from,
            to: self.year_to,
            instrument: (self.instrument != NO_POLICY).then_some(self.instrument),
            bundle: self.bundle,
            outcome,
            grade: self.grade,
            counter: self.counter.trim() == "yes",
            situation,
            conditions,
            sources: list(&self.sources),
            actions: list(&self.actions),
            facts: list(&self.facts),
            story: Bilingual { zh: self.zh, en: self.en },
            note: self.note,
        })
    }
}

pub(super) fn feature_value(text: &str, words: &Vocabulary) -> Result<(String, Known), String> {
    let (field, value) =
        text.split_once('=').ok_or_else(|| format!("`{text}` is not field=value"))?;
    let declared =
        words.field(field).ok_or_else(|| format!("the field `{field}` is not declared"))?;
    let known = if declared.words.is_empty() {
        let number = value.parse().ok().and_then(Interval::point);
        Known::Quantity(number.ok_or_else(|| format!("`{value}` is not a number"))?)
    } else if declared.words.iter().any(|w| w == value) {
        Known::Word(value.to_owned())
    } else {
        return Err(format!("`{value}` is not a word of `{field}`"));
    };
    Ok((field.to_owned(), known))
}

impl LessonRow {
    fn typed(self, case: &str, words: &Vocabulary) -> Result<Lesson, String> {
        let rule =
            LessonRule::parse(&self.condition, &self.strength, words).map_err(|e| e.to_string())?;
        Ok(Lesson {
            id: self.id,
            case: case.to_owned(),
            instrument: self.instrument,
            rule,
            condition: self.condition,
            strength: self.strength,
            episodes: list(&self.episodes),
            facts: list(&self.facts),
            transfers: Bilingual { zh: self.transfers_zh, en: self.transfers_en },
            date_known: self.date_known,
            status: self.status,
            sentence: Bilingual { zh: self.zh, en: self.en },
        })
    }
}

//! The rules by which a cluster is read: advantages and pressures, types and questions, stages,
//! behaviours and factors, as declared in `assets/catalogue/`. Every number is marked judgement.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::assets::Files;
use crate::measure::Interval;
use crate::profile::Vocabulary;
use crate::text::Bilingual;

use super::aspect::{Aspect, CaseRef, Described, Levels, Side, Test};
use super::catalogue::parse;
use super::condition::Condition;
use super::library::LibraryError;

/// Everything by which a cluster and its factors are read.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct ClusterRules {
    pub levels: Levels,
    /// Why a cluster: the study's four advantages.
    pub advantages: Vec<Aspect>,
    /// Why upgrade.
    pub pressures: Vec<Aspect>,
    pub type_numbers: TypeNumbers,
    pub questions: Vec<TypeQuestion>,
    pub types: Vec<ClusterType>,
    pub behaviours: Vec<Behaviour>,
    pub stage_numbers: StageNumbers,
    pub stage_rules: Vec<StageRule>,
    pub stages: Vec<StageAdvice>,
    /// Signatures without production, said beside the stage.
    pub never_embedded: Aspect,
    pub factors: Vec<Factor>,
}

/// When a type is suggested, and when a test speaks for or against it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct TypeNumbers {
    pub suggest_low: f64,
    pub for_low: f64,
    pub against_high: f64,
    pub mark: String,
}

/// A question that only people on the spot can answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct TypeQuestion {
    pub id: String,
    pub ask: Bilingual,
    pub why: Bilingual,
    pub options: Vec<TypeOption>,
    pub mark: String,
}

/// One answer, and how far it speaks for each type that weighs the question.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct TypeOption {
    pub id: String,
    pub words: Bilingual,
    pub speaks: BTreeMap<String, f64>,
}

/// How much a question weighs in a type's fit.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct AnswerWeight {
    pub question: String,
    pub weight: f64,
}

/// One way to read a type whose name is not settled.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct NameReading {
    pub name: Bilingual,
    pub text: Bilingual,
}

/// A type of cluster; its id is a word of the field `cluster_type`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct ClusterType {
    pub id: String,
    pub meaning: Bilingual,
    pub failure: Bilingual,
    pub path: Bilingual,
    pub emphasis: Bilingual,
    pub avoid: Bilingual,
    pub tests: Vec<Test>,
    pub answers: Vec<AnswerWeight>,
    #[serde(default)]
    pub readings: Vec<NameReading>,
    pub cases: Vec<CaseRef>,
    pub mark: String,
}

/// What fits a situation, and what does not.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Behaviour {
    pub id: String,
    pub name: Bilingual,
    pub when: Condition,
    pub fits: Bilingual,
    pub avoid: Bilingual,
    pub cases: Vec<CaseRef>,
    pub mark: String,
}

/// When a stage is suggested, and over which years growth is taken.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct StageNumbers {
    pub least_rules: usize,
    pub span_most: i32,
    pub span_least: i32,
    pub mark: String,
}

/// What a stage rule reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StageBasis {
    /// A field of the situation.
    Field(String),
    /// An indicator's reading.
    Reading(String),
    /// Yearly growth in percent of the first of these series that has enough years.
    Growth(Vec<String>),
}

/// From `from` (included) to `to` (not included) these stages are possible.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct StageBand {
    #[serde(default)]
    pub from: Option<f64>,
    #[serde(default)]
    pub to: Option<f64>,
    pub stages: Vec<String>,
}

impl StageBand {
    /// Whether an interval has a number in the band.
    #[must_use]
    pub fn reaches(&self, x: Interval) -> bool {
        self.to.is_none_or(|to| x.lo() < to) && self.from.is_none_or(|from| x.hi() >= from)
    }
}

/// One rule of the life cycle.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "RawStageRule")]
#[allow(missing_docs)]
pub struct StageRule {
    pub id: String,
    pub name: Bilingual,
    pub basis: StageBasis,
    pub bands: Vec<StageBand>,
    pub why: Bilingual,
    pub mark: String,
}

/// What government emphasises at a stage; its id is a word of the field `stage`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct StageAdvice {
    pub id: String,
    pub signs: Bilingual,
    pub emphasis: Bilingual,
    pub avoid: Bilingual,
    pub cases: Vec<CaseRef>,
    pub mark: String,
}

/// A failure of the diagnosis that says a factor is short or idle.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct FactorGap {
    pub failure: String,
    pub side: Side,
}

/// A factor of production.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Factor {
    pub id: String,
    pub name: Bilingual,
    /// The group of its instruments.
    pub group: String,
    /// What describes it.
    pub state: Vec<Described>,
    pub gaps: Vec<FactorGap>,
    pub short: Bilingual,
    pub idle: Bilingual,
    pub both: Bilingual,
    pub enough: Bilingual,
    pub unknown: Bilingual,
    /// Not short, and it may lie idle.
    #[serde(default)]
    pub maybe_idle: Option<Bilingual>,
    /// Not idle, and it may be short.
    #[serde(default)]
    pub maybe_short: Option<Bilingual>,
    pub cases: Vec<CaseRef>,
    pub mark: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStageRule {
    id: String,
    name: Bilingual,
    #[serde(default)]
    field: Option<String>,
    #[serde(default)]
    reading: Option<String>,
    #[serde(default)]
    growth: Option<Vec<String>>,
    bands: Vec<StageBand>,
    why: Bilingual,
    mark: String,
}

impl TryFrom<RawStageRule> for StageRule {
    type Error = &'static str;

    fn try_from(raw: RawStageRule) -> Result<Self, Self::Error> {
        let basis = match (raw.field, raw.reading, raw.growth) {
            (Some(id), None, None) => StageBasis::Field(id),
            (None, Some(id), None) => StageBasis::Reading(id),
            (None, None, Some(series)) => StageBasis::Growth(series),
            _ => return Err("a rule reads one of a field, a reading or the growth of a series"),
        };
        let RawStageRule { id, name, bands, why, mark, .. } = raw;
        Ok(Self { id, name, basis, bands, why, mark })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBehaviour {
    id: String,
    name: Bilingual,
    when: String,
    fits: Bilingual,
    avoid: Bilingual,
    cases: Vec<CaseRef>,
    mark: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AdvantageFile {
    levels: Levels,
    advantage: Vec<Aspect>,
    pressure: Vec<Aspect>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TypeFile {
    numbers: TypeNumbers,
    question: Vec<TypeQuestion>,
    #[serde(rename = "type")]
    types: Vec<ClusterType>,
    behaviour: Vec<RawBehaviour>,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StageFile {
    numbers: StageNumbers,
    rule: Vec<StageRule>,
    stage: Vec<StageAdvice>,
    never_embedded: Aspect,
}
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactorFile {
    factor: Vec<Factor>,
}

impl ClusterRules {
    pub(super) fn load(files: &Files, words: &Vocabulary) -> Result<Self, LibraryError> {
        let a: AdvantageFile = parse(files, "catalogue/advantages.toml")?;
        let t: TypeFile = parse(files, "catalogue/types.toml")?;
        let s: StageFile = parse(files, "catalogue/stages.toml")?;
        let f: FactorFile = parse(files, "catalogue/factors.toml")?;
        let behaviours = t.behaviour.into_iter().map(|raw| raw.typed(words));
        Ok(Self {
            levels: a.levels,
            advantages: a.advantage,
            pressures: a.pressure,
            type_numbers: t.numbers,
            questions: t.question,
            types: t.types,
            behaviours: behaviours.collect::<Result<_, _>>()?,
            stage_numbers: s.numbers,
            stage_rules: s.rule,
            stages: s.stage,
            never_embedded: s.never_embedded,
            factors: f.factor,
        })
    }

    /// A question by id.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&TypeQuestion> {
        self.questions.iter().find(|q| q.id == id)
    }

    /// A type by id.
    #[must_use]
    pub fn kind(&self, id: &str) -> Option<&ClusterType> {
        self.types.iter().find(|t| t.id == id)
    }

    /// A stage by id.
    #[must_use]
    pub fn stage(&self, id: &str) -> Option<&StageAdvice> {
        self.stages.iter().find(|s| s.id == id)
    }

    /// A rule of the life cycle by id.
    #[must_use]
    pub fn stage_rule(&self, id: &str) -> Option<&StageRule> {
        self.stage_rules.iter().find(|r| r.id == id)
    }

    /// A behaviour by id.
    #[must_use]
    pub fn behaviour(&self, id: &str) -> Option<&Behaviour> {
        self.behaviours.iter().find(|b| b.id == id)
    }

    /// A factor by id.
    #[must_use]
    pub fn factor(&self, id: &str) -> Option<&Factor> {
        self.factors.iter().find(|f| f.id == id)
    }

    /// An advantage, a pressure or the warning beside the stage, by id.
    #[must_use]
    pub fn aspect(&self, id: &str) -> Option<&Aspect> {
        let warning = std::iter::once(&self.never_embedded);
        self.advantages.iter().chain(&self.pressures).chain(warning).find(|a| a.id == id)
    }
}

impl TypeQuestion {
    /// An answer by id.
    #[must_use]
    pub fn option(&self, id: &str) -> Option<&TypeOption> {
        self.options.iter().find(|o| o.id == id)
    }
}

impl RawBehaviour {
    fn typed(self, words: &Vocabulary) -> Result<Behaviour, LibraryError> {
        let when = Condition::parse(&self.when, words).map_err(|e| LibraryError::Record {
            file: "catalogue/types.toml".into(),
            id: self.id.clone(),
            what: e.to_string(),
        })?;
        let Self { id, name, fits, avoid, cases, mark, .. } = self;
        Ok(Behaviour { id, name, when, fits, avoid, cases, mark })
    }
}

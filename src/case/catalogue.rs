//! Instruments, failures, laws and the numbers of the scoring, as declared in `assets/catalogue/`.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use crate::assets::Files;
use crate::measure::Ramp;
use crate::profile::Vocabulary;
use crate::text::Bilingual;

use super::calibration::Calibration;
use super::cluster_rules::ClusterRules;
use super::condition::{Condition, ConditionError};
use super::failure::{Failure, FailureKind, Kind};
use super::lever::LeverRule;
use super::library::LibraryError;
use super::niches::Niches;
use super::own::CaseForm;
use super::scoring::{Scoring, SimilarityFile};
use super::steps::StepRules;
use super::term::Term;
use super::upgrading::Upgrading;

/// Cost class of an instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[allow(missing_docs)]
pub enum CostClass {
    L,
    M,
    H,
    XH,
}

impl CostClass {
    /// As written.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::L => "L",
            Self::M => "M",
            Self::H => "H",
            Self::XH => "XH",
        }
    }
}

/// A soft precondition: feasibility is `floor + (1 − floor)·ramp`.
#[derive(Clone, Debug, PartialEq)]
pub struct SoftRule {
    /// The field.
    pub field: String,
    /// 0 at `from`, 1 at `to`.
    pub ramp: Ramp,
    /// Feasibility where the precondition is wholly missing.
    pub floor: f64,
    /// The instrument that can supply it.
    pub supplied_by: Option<String>,
}

/// A soft risk along a ramp.
#[derive(Clone, Debug, PartialEq)]
pub struct RiskRule {
    /// The field.
    pub field: String,
    /// 0 at `from`, 1 at `to`.
    pub ramp: Ramp,
    /// Largest risk.
    pub weight: f64,
}

/// A concrete government action.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Instrument {
    pub id: String,
    pub name: Bilingual,
    /// For charts, grids and strips.
    pub short: Bilingual,
    pub group: String,
    pub rz: String,
    pub lead_months: u32,
    pub cost: CostClass,
    pub actor: String,
    pub prior: String,
    /// Failure id → share of it the instrument would address.
    pub addresses: BTreeMap<String, f64>,
    /// Hard preconditions: each must hold.
    pub gates: Vec<Condition>,
    /// Contraindications: none may hold.
    pub vetoes: Vec<Condition>,
    pub soft: Vec<SoftRule>,
    pub risks: Vec<RiskRule>,
    /// Government-failure risk id → exposure.
    pub exposures: BTreeMap<String, f64>,
    /// Base risk.
    pub base: f64,
    pub what: Bilingual,
    pub side_effects: Vec<Bilingual>,
    pub kpis: Vec<Bilingual>,
    pub exit: Bilingual,
    pub references: Vec<String>,
}

/// What a law does to an instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LawEffect {
    /// Forbids it.
    Veto,
    /// Asks for caution: no more than *advise with conditions*.
    Caution,
}

/// A legal limit, general and dated.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Law {
    pub id: String,
    pub title: Bilingual,
    pub in_force_from: String,
    pub year: i32,
    pub instruments: Vec<String>,
    pub effect: LawEffect,
    pub wording: Bilingual,
    pub source_url: String,
    /// Whether the clause was read, not recalled.
    pub verified: bool,
    pub note: Bilingual,
}

/// A usual reason to decline advice.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct DeclineReason {
    pub id: String,
    pub name: Bilingual,
}

/// A number of the rules that a user may change: its name and its limits.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct RuleNumber {
    pub name: Bilingual,
    pub least: f64,
    pub most: f64,
}

/// Instruments, failures, laws and numbers, and how the numbers were set.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Catalogue {
    pub instruments: Vec<Arc<Instrument>>,
    /// The kinds of failure, in the order they are told.
    pub kinds: Vec<Kind>,
    pub failures: Vec<Failure>,
    pub laws: Vec<Arc<Law>>,
    pub declines: Vec<DeclineReason>,
    pub levers: Vec<LeverRule>,
    pub upgrading: Upgrading,
    pub niches: Niches,
    pub steps: StepRules,
    /// Terms explained for a class.
    pub terms: Vec<Term>,
    pub scoring: Scoring,
    pub calibration: Calibration,
    /// Names and limits of the numbers of the rules, by name.
    pub rules: BTreeMap<String, RuleNumber>,
    /// Names of the indicators that a number of judgement stands on; a test holds them to those of
    /// the indicators themselves.
    pub readings: BTreeMap<String, Bilingual>,
    pub cluster: ClusterRules,
    /// The form in which a case is written.
    pub case_form: Arc<CaseForm>,
    pub(super) similarity: SimilarityFile,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSoft {
    field: String,
    #[serde(rename = "direction")]
    _direction: String,
    from: f64,
    to: f64,
    floor: f64,
    #[serde(default)]
    supplied_by: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRisk {
    field: String,
    from: f64,
    to: f64,
    weight: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawInstrument {
    id: String,
    name: Bilingual,
    short: Bilingual,
    group: String,
    rz: String,
    lead_months: u32,
    cost: CostClass,
    actor: String,
    prior: String,
    addresses: BTreeMap<String, f64>,
    gates: Vec<String>,
    vetoes: Vec<String>,
    soft: Vec<RawSoft>,
    risks: Vec<RawRisk>,
    exposures: BTreeMap<String, f64>,
    base: f64,
    what: Bilingual,
    side_effects: Vec<Bilingual>,
    kpis: Vec<Bilingual>,
    exit: Bilingual,
    references: Vec<String>,
    #[serde(rename = "mark")]
    _mark: String,
}

#[derive(Deserialize)]
struct InstrumentFile {
    instrument: Vec<RawInstrument>,
}
#[derive(Deserialize)]
struct FailureFile {
    kind: Vec<Kind>,
    failure: Vec<Failure>,
}
#[derive(Deserialize)]
struct LawFile {
    law: Vec<Law>,
}
#[derive(Deserialize)]
struct RuleFile {
    rules: BTreeMap<String, RuleNumber>,
    readings: BTreeMap<String, Bilingual>,
}
#[derive(Deserialize)]
struct DeclineFile {
    decline: Vec<DeclineReason>,
}
#[derive(Deserialize)]
struct TermFile {
    term: Vec<Term>,
}
#[derive(Deserialize)]
struct LeverFile {
    lever: Vec<LeverRule>,
}

impl Catalogue {
    pub(super) fn load(files: &Files, words: &Vocabulary) -> Result<Self, LibraryError> {
        let raw: InstrumentFile = parse(files, "catalogue/instruments.toml")?;
        let instruments = raw
            .instrument
            .into_iter()
            .map(|i| {
                let id = i.id.clone();
                i.typed(words).map(Arc::new).map_err(|e| LibraryError::Record {
                    file: "catalogue/instruments.toml".into(),
                    id,
                    what: e.to_string(),
                })
            })
            .collect::<Result<_, _>>()?;
        let rules: RuleFile = parse(files, "catalogue/settings.toml")?;
        let file: FailureFile = parse(files, "catalogue/failures.toml")?;
        Ok(Self {
            instruments,
            kinds: file.kind,
            failures: file.failure,
            laws: parse::<LawFile>(files, "catalogue/laws.toml")?
                .law
                .into_iter()
                .map(Arc::new)
                .collect(),
            declines: parse::<DeclineFile>(files, "catalogue/declines.toml")?.decline,
            levers: parse::<LeverFile>(files, "catalogue/levers.toml")?.lever,
            upgrading: parse(files, "catalogue/paths.toml")?,
            niches: parse(files, "catalogue/niches.toml")?,
            steps: parse(files, "catalogue/steps.toml")?,
            terms: parse::<TermFile>(files, "catalogue/terms.toml")?.term,
            scoring: parse(files, "catalogue/scoring.toml")?,
            calibration: parse(files, "catalogue/calibration.toml")?,
            rules: rules.rules,
            readings: rules.readings,
            cluster: ClusterRules::load(files, words)?,
            case_form: Arc::new(parse(files, "catalogue/case_tables.toml")?),
            similarity: parse(files, "catalogue/similarity.toml")?,
        })
    }

    /// An instrument by id.
    #[must_use]
    pub fn instrument(&self, id: &str) -> Option<&Instrument> {
        self.instruments.iter().map(Arc::as_ref).find(|i| i.id == id)
    }

    /// A usual reason to decline advice, by id.
    #[must_use]
    pub fn decline(&self, id: &str) -> Option<&DeclineReason> {
        self.declines.iter().find(|d| d.id == id)
    }

    /// What kind of remedy a kind of failure justifies.
    #[must_use]
    pub fn kind(&self, kind: FailureKind) -> Option<&Kind> {
        self.kinds.iter().find(|k| k.kind == kind)
    }

    /// Who can move a field.
    #[must_use]
    pub fn lever(&self, field: &str) -> Option<&LeverRule> {
        self.levers.iter().find(|l| l.field == field)
    }

    /// A failure by id.
    #[must_use]
    pub fn failure(&self, id: &str) -> Option<&Failure> {
        self.failures.iter().find(|f| f.id == id)
    }
}

impl RawInstrument {
    fn typed(self, words: &Vocabulary) -> Result<Instrument, ConditionError> {
        let parse_all = |texts: Vec<String>| {
            texts.iter().map(|t| Condition::parse(t, words)).collect::<Result<Vec<_>, _>>()
        };
        let soft = |s: RawSoft| SoftRule {
            field: s.field,
            ramp: Ramp { from: s.from, to: s.to },
            floor: s.floor,
            supplied_by: s.supplied_by,
        };
        let risk = |r: RawRisk| RiskRule {
            field: r.field,
            ramp: Ramp { from: r.from, to: r.to },
            weight: r.weight,
        };
        Ok(Instrument {
            gates: parse_all(self.gates)?,
            vetoes: parse_all(self.vetoes)?,
            soft: self.soft.into_iter().map(soft).collect(),
            risks: self.risks.into_iter().map(risk).collect(),
            id: self.id,
            name: self.name,
            short: self.short,
            group: self.group,
            rz: self.rz,
            lead_months: self.lead_months,
            cost: self.cost,
            actor: self.actor,
            prior: self.prior,
            addresses: self.addresses,
            exposures: self.exposures,
            base: self.base,
            what: self.what,
            side_effects: self.side_effects,
            kpis: self.kpis,
            exit: self.exit,
            references: self.references,
        })
    }
}

pub(super) fn parse<T: for<'de> Deserialize<'de>>(
    files: &Files,
    file: &str,
) -> Result<T, LibraryError> {
    let text = files.get(file).ok_or_else(|| LibraryError::Missing(file.to_owned()))?;
    toml::from_str(text)
        .map_err(|e| LibraryError::Unreadable { file: file.to_owned(), what: e.to_string() })
}

//! All indicators: every declaration with its function, and none without the other.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::assets::Files;
use crate::profile::{Reader, Vocabulary};

use super::declaration::{Declaration, Family};
use super::development::DevelopmentRules;
use super::elsewhere::{Elsewhere, ElsewhereFile, dangling};
use super::probe::{Compute, Probe};
use super::reading::{Outcome, Reading};
use super::region_table::TableHeads;
use super::sites::DistanceRule;
use super::working::{Explanation, Used, carried_out, sourced};
use super::{
    chain, concentration, development, dynamics, efficiency, land_fiscal, performance, position,
};
use super::{register, specialisation, structure, targets, trend};

/// The functions, family by family.
const FUNCTIONS: &[&[(&str, Compute)]] = &[
    trend::FUNCTIONS,
    concentration::FUNCTIONS,
    position::FUNCTIONS,
    targets::FUNCTIONS,
    performance::FUNCTIONS,
    chain::FUNCTIONS,
    land_fiscal::FUNCTIONS,
    register::FUNCTIONS,
    efficiency::FUNCTIONS,
    structure::FUNCTIONS,
    specialisation::FUNCTIONS,
    dynamics::FUNCTIONS,
    development::FUNCTIONS,
    super::votes::FUNCTIONS,
];

/// Files of the folder that declare no indicator.
const NOT_INDICATORS: [&str; 5] = [
    ELSEWHERE,
    "indicators/families.toml",
    "indicators/rules.toml",
    "indicators/series.toml",
    TABLE_HEADS,
];

/// Why the indicators could not be read.
#[derive(Debug, thiserror::Error)]
pub enum RegistryError {
    /// A declaration does not parse.
    #[error("assets/{file}: {what}")]
    Unreadable {
        /// The file.
        file: String,
        /// What the reader met.
        what: String,
    },
    /// A declaration without a function, or a function without a declaration.
    #[error("indicators without declaration or without function: {0:?}")]
    Unpaired(Vec<String>),
    /// A declaration names something that is not declared.
    #[error("indicator {id}: {what}")]
    Dangling {
        /// The indicator.
        id: String,
        /// What is not declared.
        what: String,
    },
}

/// All indicators.
#[derive(Debug)]
pub struct Registry {
    families: Vec<Family>,
    declarations: Vec<Declaration>,
    functions: BTreeMap<&'static str, Compute>,
    pub(super) rules: SituationRules,
    reading: ReadingRules,
    distances: DistanceRule,
    table_heads: TableHeads,
    elsewhere: Vec<Elsewhere>,
}

/// Numbers that readings rest on beside the profile.
#[derive(Clone, Debug)]
pub(super) struct ReadingRules {
    pub(super) register: RegisterRules,
    pub(super) development: DevelopmentRules,
}

/// When a register is taken to list every firm.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(super) struct RegisterRules {
    /// Share by which revenues of single firms may fall short of the sum of all by rounding.
    pub(super) rounding: f64,
}

/// How readings stand in for fields that are not given.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(super) struct SituationRules {
    /// A reading older than this before the profile's year is not the present.
    pub(super) oldest_years: i32,
    /// Share by which a given value and a reading may differ.
    pub(super) tolerance: f64,
}

#[derive(Deserialize)]
struct RuleFile {
    register: RegisterRules,
    situation: SituationRules,
    distances: DistanceRule,
    development: DevelopmentRules,
}

#[derive(Deserialize)]
struct FamilyFile {
    family: Vec<Family>,
}

/// Measures that are no reading of a profile.
const ELSEWHERE: &str = "indicators/elsewhere.toml";

/// Words by which the columns of a region × industry table are known.
const TABLE_HEADS: &str = "indicators/table_heads.toml";

impl Registry {
    /// Reads the declarations and pairs them with their functions.
    ///
    /// # Errors
    /// [`RegistryError`].
    pub fn load(files: &Files, words: &Vocabulary) -> Result<Self, RegistryError> {
        let families: FamilyFile = parse_file(files, "indicators/families.toml")?;
        let rules: RuleFile = parse_file(files, "indicators/rules.toml")?;
        let mut declarations = files
            .below("indicators")
            .filter(|(path, _)| !NOT_INDICATORS.contains(path))
            .map(|(path, text)| parse(path, text))
            .collect::<Result<Vec<Declaration>, _>>()?;
        let rank = |d: &Declaration| families.family.iter().position(|f| f.id == d.family);
        declarations.sort_by(|a, b| (rank(a), &a.id).cmp(&(rank(b), &b.id)));
        let functions: BTreeMap<&'static str, Compute> =
            FUNCTIONS.iter().flat_map(|f| f.iter()).copied().collect();
        let RuleFile { register, situation: rules, development, distances } = rules;
        let reading = ReadingRules { register, development };
        let families = families.family;
        let table_heads = parse_file(files, TABLE_HEADS)?;
        let ElsewhereFile { entry: elsewhere } = parse_file(files, ELSEWHERE)?;
        let this = Self {
            families,
            declarations,
            functions,
            rules,
            reading,
            distances,
            table_heads,
            elsewhere,
        };
        this.check(words)?;
        Ok(this)
    }

    fn check(&self, words: &Vocabulary) -> Result<(), RegistryError> {
        let declared: BTreeSet<&str> = self.declarations.iter().map(|d| d.id.as_str()).collect();
        let computed: BTreeSet<&str> = self.functions.keys().copied().collect();
        let unpaired: Vec<String> =
            declared.symmetric_difference(&computed).map(|s| (*s).to_owned()).collect();
        if !unpaired.is_empty() {
            return Err(RegistryError::Unpaired(unpaired));
        }
        if let Some((id, what)) = dangling(&self.elsewhere, &self.declarations) {
            return Err(RegistryError::Dangling { id, what });
        }
        for d in &self.declarations {
            let dangling = |what: String| Err(RegistryError::Dangling { id: d.id.clone(), what });
            if !self.families.iter().any(|f| f.id == d.family) {
                return dangling(format!("the family {} is not declared", d.family));
            }
            if words.unit(&d.unit).is_none() {
                return dangling(format!("the unit {} is not declared", d.unit));
            }
            if let Some(field) = &d.feeds {
                let fits =
                    words.field(field).is_some_and(|f| words.factor(&d.unit, &f.unit).is_some());
                if !fits {
                    return dangling(format!(
                        "it feeds {field}, which is not declared or has another unit"
                    ));
                }
            }
            for input in &d.inputs {
                if let Some(series) = input.path.strip_prefix("series.")
                    && words.series(series).is_none()
                {
                    return dangling(format!("the series {series} is not declared"));
                }
            }
        }
        Ok(())
    }

    /// Words by which the columns of a region × industry table are known.
    #[must_use]
    pub fn table_heads(&self) -> &TableHeads {
        &self.table_heads
    }

    /// How random location is drawn beside the distances between firms.
    #[must_use]
    pub fn distance_rule(&self) -> &DistanceRule {
        &self.distances
    }

    /// Families in order.
    #[must_use]
    pub fn families(&self) -> &[Family] {
        &self.families
    }

    /// Declarations in order of family and id.
    #[must_use]
    pub fn declarations(&self) -> &[Declaration] {
        &self.declarations
    }

    /// Measures of the field that are no reading of a profile, with the reason.
    #[must_use]
    pub fn elsewhere(&self) -> &[Elsewhere] {
        &self.elsewhere
    }

    /// A declaration by id.
    #[must_use]
    pub fn declaration(&self, id: &str) -> Option<&Declaration> {
        self.declarations.iter().find(|d| d.id == id)
    }

    /// Reads every indicator.
    #[must_use]
    pub fn read_all(&self, reader: Reader<'_>) -> Vec<Reading> {
        self.declarations.iter().map(|d| self.read_one(d, reader)).collect()
    }

    /// How a reading comes about, with the reading itself.
    #[must_use]
    pub fn explain(&self, declaration: &Declaration, reader: Reader<'_>) -> Explanation {
        let mut probe = Probe::new(reader, &self.reading);
        probe.explaining = true;
        let (profile, words) = (reader.profile, reader.words);
        let valued = matches!(self.outcome(declaration, &mut probe), Outcome::Value(_));
        let Probe { used, estimates, lists, .. } = &probe;
        let inputs = Used { profile, inputs: used, estimates, lists };
        let told = valued.then(|| carried_out(&declaration.workings, &inputs, words)).flatten();
        let (symbols, steps) = told.unwrap_or_default();
        Explanation { symbols, steps, sources: sourced(profile, used) }
    }

    /// Reads one indicator.
    #[must_use]
    pub fn read_one(&self, declaration: &Declaration, reader: Reader<'_>) -> Reading {
        let mut probe = Probe::new(reader, &self.reading);
        let outcome = self.outcome(declaration, &mut probe);
        Reading {
            id: declaration.id.clone(),
            outcome,
            year: probe.year,
            inputs: probe.used,
            series: probe.series,
            parts: probe.parts,
            remarks: probe.remarks,
            alternatives: probe.alternatives,
        }
    }

    fn outcome(&self, declaration: &Declaration, probe: &mut Probe<'_>) -> Outcome {
        match self.functions.get(declaration.id.as_str()) {
            Some(function) => function(probe).into(),
            // Unreachable after `check`, and still an answer rather than a panic.
            None => Outcome::Needs(Vec::new()),
        }
    }
}

fn parse_file<T: for<'de> Deserialize<'de>>(files: &Files, file: &str) -> Result<T, RegistryError> {
    parse(file, files.get(file).unwrap_or(""))
}

fn parse<T: for<'de> Deserialize<'de>>(file: &str, text: &str) -> Result<T, RegistryError> {
    toml::from_str(text)
        .map_err(|e| RegistryError::Unreadable { file: file.to_owned(), what: e.to_string() })
}

//! The parts of a document.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::choices::BriefChoices;
use super::own_case::OwnCase;
use super::region_sizes::RegionSizes;
use super::register::Register;
use super::votes::{Assessment, Comparison};
use super::{Datum, Extra, Value};

/// One figure per year.
pub type Series = BTreeMap<i32, Datum>;

/// Proximities of niches, 0–1: niche → niche → level, the id that comes first in the alphabet first.
pub type Proximities = BTreeMap<String, BTreeMap<String, f64>>;

/// What is saved, edited and undone.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// Version of the schema the file was written in.
    pub schema: u32,
    /// The profiles, one per place or year.
    #[serde(default)]
    pub profiles: Vec<Profile>,
    /// Numbers of judgement changed from what ships, by their id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub settings: BTreeMap<String, f64>,
    /// Cases the user wrote or brought.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cases: Vec<OwnCase>,
    /// Fields of a later version.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One cluster in one place, seen from one year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// Short id, unique in the document.
    pub id: String,
    /// Who and what.
    #[serde(default)]
    pub identity: Identity,
    /// The year the profile looks from; later figures are not read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
    /// Advice may use only what was known by then; absent means everything known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<i32>,
    /// The case this profile is the record of, so that it is told when it meets its own story.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record_of: Option<String>,
    /// Invented for teaching: said on every screen and export.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fictitious: bool,
    /// Situation, factors, government and other single figures, by field id.
    #[serde(default)]
    pub fields: BTreeMap<String, Datum>,
    /// Yearly figures, by series id.
    #[serde(default)]
    pub series: BTreeMap<String, Series>,
    /// County, prefecture, province, nation by year.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<ReferenceArea>,
    /// Industry tables of areas, for quotients and shift-share over all industries.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<IndustryTable>,
    /// What all regions around the place have of each industry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region_sizes: Option<RegionSizes>,
    /// The firm register.
    #[serde(default, skip_serializing_if = "Register::is_empty")]
    pub firms: Register,
    /// What the register covers: true where the firms listed are the largest.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub firms_are_largest: bool,
    /// The value chain, upstream first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chain: Vec<ChainStage>,
    /// Associations, centres, schools, agencies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub institutions: Vec<Institution>,
    /// What government did.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<GovernmentAction>,
    /// What government aimed at, and what was found.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<Target>,
    /// Votes of experts or of a class on 1–10 scales.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assessments: Vec<Assessment>,
    /// Pairwise judgements of the same raters: which of two weighs more, and how many times.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub comparisons: Vec<Comparison>,
    /// Who votes, in the order of the form; those with votes alone need not stand here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub raters: Vec<String>,
    /// Advice the county declines, by instrument id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub declined: BTreeMap<String, Decline>,
    /// What the brief says, and how.
    #[serde(default, skip_serializing_if = "BriefChoices::is_empty")]
    pub brief: BriefChoices,
    /// Answers about the type of the cluster: question id → option id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, String>,
    /// Who governs the chain: question id → answer id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub governance: BTreeMap<String, String>,
    /// Which niches are here, by niche id: 0 absent, 0.5 partly, 1 present.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub niches: BTreeMap<String, Datum>,
    /// Proximities of niches that the user judges otherwise.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub proximities: Proximities,
    /// Fields of a later version.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Why a piece of advice is declined.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Decline {
    /// Id of a usual reason.
    #[serde(default)]
    pub reason: String,
    /// The user's own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// Fields of a later version.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Who and what a profile is about.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Identity {
    /// Place in Chinese.
    #[serde(default)]
    pub place_zh: String,
    /// Place in English.
    #[serde(default)]
    pub place_en: String,
    /// Six-digit administrative code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Industry by GB/T 4754.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub industry_code: Option<String>,
    /// Product or trade, in the user's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trade: Option<String>,
    /// Year the trade began here.
    #[serde(default, skip_serializing_if = "Datum::is_empty")]
    pub founding_year: Datum,
    /// Fields of a later version.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Identity {
    /// The place in a language, or in the other where it has no name in that one.
    #[must_use]
    pub fn place(&self, language: crate::text::Language) -> &str {
        let (zh, en) = (self.place_zh.as_str(), self.place_en.as_str());
        match language {
            crate::text::Language::Zh if !zh.is_empty() => zh,
            crate::text::Language::En if en.is_empty() => zh,
            _ => en,
        }
    }
}

/// An area the place is measured against.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReferenceArea {
    /// `county`, `prefecture`, `province` or `nation`.
    pub level: String,
    /// Its name.
    #[serde(default)]
    pub name: String,
    /// Whether its figures include the place itself.
    #[serde(default)]
    pub includes_place: bool,
    /// Yearly figures, by series id.
    #[serde(default)]
    pub series: BTreeMap<String, Series>,
    /// Fields of a later version.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Sizes of all industries of one area, by year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct IndustryTable {
    /// `county`, `prefecture`, `province` or `nation`.
    pub level: String,
    /// What is counted: `jobs`, or a money unit id.
    pub measure: String,
    /// Year → industry → size.
    #[serde(default)]
    pub years: BTreeMap<i32, BTreeMap<String, Value>>,
    /// Where the table comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Fields of a later version.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One firm of the register.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Firm {
    /// Its name.
    pub name: String,
    /// Jobs, persons.
    #[serde(default, skip_serializing_if = "Value::is_unknown")]
    pub jobs: Value,
    /// Revenue, CNY million.
    #[serde(default, skip_serializing_if = "Value::is_unknown")]
    pub revenue: Value,
    /// Place in the chain: a stage id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<String>,
    /// Year founded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub founded: Option<i32>,
    /// `private`, `state`, `foreign` or `mixed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ownership: Option<String>,
    /// Whether its product needs a licence or catalogue entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs_licence: Option<bool>,
    /// Whether it holds that licence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licensed: Option<bool>,
    /// R&D spending, CNY million.
    #[serde(default, skip_serializing_if = "Value::is_unknown")]
    pub rd: Value,
    /// Exports, CNY million.
    #[serde(default, skip_serializing_if = "Value::is_unknown")]
    pub exports: Value,
    /// Share of purchases made locally, 0–1.
    #[serde(default, skip_serializing_if = "Value::is_unknown")]
    pub local_purchases: Value,
    /// Longitude in degrees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longitude: Option<f64>,
    /// Latitude in degrees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Ids of recorded facts the row rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<String>,
    /// Fields of a later version.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One stage of the value chain.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ChainStage {
    /// Short id.
    pub id: String,
    /// Name in Chinese.
    #[serde(default)]
    pub name_zh: String,
    /// Name in English.
    #[serde(default)]
    pub name_en: String,
    /// 0 absent, 0.5 partly, 1 present.
    #[serde(default, skip_serializing_if = "Datum::is_empty")]
    pub presence: Datum,
    /// Share bought locally, 0–1.
    #[serde(default, skip_serializing_if = "Datum::is_empty")]
    pub local_sourcing: Datum,
    /// Weight in completeness; absent means 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
    /// Whether it holds the chain up.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub bottleneck: bool,
    /// Fields of a later version.
    #[serde(flatten)]
    pub extra: Extra,
}

/// An association, centre, school or agency.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Institution {
    /// Its name.
    pub name: String,
    /// What kind: `association`, `testing`, `research`, `school`, `finance`, `agency`, `market`.
    pub kind: String,
    /// Year founded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub founded: Option<i32>,
    /// Firms it serves.
    #[serde(default, skip_serializing_if = "Datum::is_empty")]
    pub users: Datum,
    /// Fields of a later version.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Something government did.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GovernmentAction {
    /// First year.
    pub from: i32,
    /// Last year; absent while it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i32>,
    /// What was done, in the user's words.
    pub what: String,
    /// The instrument it used, if one of the catalogue fits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instrument: Option<String>,
    /// What it cost.
    #[serde(default, skip_serializing_if = "Datum::is_empty")]
    pub cost: Datum,
    /// What came of it, in the user's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// Fields of a later version.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A declared aim, and what was found.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Target {
    /// The series it aims at, such as `output_mn_cny`.
    pub series: String,
    /// Year it was declared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declared: Option<i32>,
    /// Year it was due.
    pub due: i32,
    /// The aim.
    pub aim: Datum,
    /// What was found in the due year.
    #[serde(default, skip_serializing_if = "Datum::is_empty")]
    pub found: Datum,
    /// Fields of a later version.
    #[serde(flatten)]
    pub extra: Extra,
}

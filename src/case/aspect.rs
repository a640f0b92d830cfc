//! What is read off a profile as a number from 0 to 1: tests, each a field or a reading on a ramp
//! or by words, and the sentence that goes with the level reached.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::measure::Ramp;
use crate::text::Bilingual;

/// What a test reads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis {
    /// A field of the situation, by id.
    Field(String),
    /// An indicator's reading, by id.
    Reading(String),
}

/// How a value becomes a number from 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub enum Scale {
    /// A number on a ramp.
    Ramp(Ramp),
    /// A number per word of the field.
    Words(BTreeMap<String, f64>),
}

/// One test with its weight in a mean.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "RawTest")]
#[allow(missing_docs)]
pub struct Test {
    pub basis: Basis,
    pub scale: Scale,
    pub weight: f64,
    /// `judgement` or `to_verify`.
    pub mark: String,
    /// What it asks, in a few words.
    pub note: Option<Bilingual>,
}

/// A field or a reading, as written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBasis {
    #[serde(default)]
    field: Option<String>,
    #[serde(default)]
    reading: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTest {
    #[serde(default)]
    field: Option<String>,
    #[serde(default)]
    reading: Option<String>,
    #[serde(default)]
    from: Option<f64>,
    #[serde(default)]
    to: Option<f64>,
    #[serde(default)]
    words: Option<BTreeMap<String, f64>>,
    weight: f64,
    mark: String,
    #[serde(default)]
    note: Option<Bilingual>,
}

fn basis(field: Option<String>, reading: Option<String>) -> Result<Basis, &'static str> {
    match (field, reading) {
        (Some(id), None) => Ok(Basis::Field(id)),
        (None, Some(id)) => Ok(Basis::Reading(id)),
        _ => Err("either a field or a reading is named"),
    }
}

impl TryFrom<RawTest> for Test {
    type Error = &'static str;

    fn try_from(raw: RawTest) -> Result<Self, Self::Error> {
        let scale = match (raw.from, raw.to, raw.words) {
            (Some(from), Some(to), None) => Scale::Ramp(Ramp { from, to }),
            (None, None, Some(words)) => Scale::Words(words),
            _ => return Err("a test has `from` and `to`, or `words`"),
        };
        let basis = basis(raw.field, raw.reading)?;
        Ok(Self { basis, scale, weight: raw.weight, mark: raw.mark, note: raw.note })
    }
}

/// A field or a reading that describes something, without a scale.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "RawBasis")]
pub struct Described(pub Basis);

impl TryFrom<RawBasis> for Described {
    type Error = &'static str;

    fn try_from(raw: RawBasis) -> Result<Self, Self::Error> {
        basis(raw.field, raw.reading).map(Self)
    }
}

/// Something read off a profile, with the sentence for each level.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Aspect {
    pub id: String,
    pub name: Bilingual,
    pub meaning: Bilingual,
    pub strong: Bilingual,
    pub middling: Bilingual,
    pub weak: Bilingual,
    /// Said where the range is too wide to tell.
    pub open: Bilingual,
    pub tests: Vec<Test>,
}

/// Where the sentence of an aspect changes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Levels {
    /// Strong from this lower bound on.
    pub strong_low: f64,
    /// Weak up to this upper bound.
    pub weak_high: f64,
    /// Too wide to tell beyond this width.
    pub open_width: f64,
    /// `judgement`.
    pub mark: String,
}

/// A record of a case that bears on something; it speaks only where its case does.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "RawCaseRef")]
pub struct CaseRef {
    /// The case.
    pub case: String,
    /// The record in it.
    pub record: CaseRecord,
    /// Which side of a factor it speaks to, where there are two.
    pub side: Option<Side>,
}

/// What a [`CaseRef`] points at, by id.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum CaseRecord {
    Lesson(String),
    Episode(String),
    Fact(String),
}

/// Whether a factor is too little or unused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Side {
    Short,
    Idle,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCaseRef {
    case: String,
    #[serde(default)]
    lesson: Option<String>,
    #[serde(default)]
    episode: Option<String>,
    #[serde(default)]
    fact: Option<String>,
    #[serde(default)]
    side: Option<Side>,
}

impl TryFrom<RawCaseRef> for CaseRef {
    type Error = &'static str;

    fn try_from(raw: RawCaseRef) -> Result<Self, Self::Error> {
        let record = match (raw.lesson, raw.episode, raw.fact) {
            (Some(id), None, None) => CaseRecord::Lesson(id),
            (None, Some(id), None) => CaseRecord::Episode(id),
            (None, None, Some(id)) => CaseRecord::Fact(id),
            _ => return Err("a case is referred to by one lesson, episode or fact"),
        };
        Ok(Self { case: raw.case, record, side: raw.side })
    }
}

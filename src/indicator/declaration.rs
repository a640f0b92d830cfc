//! What an indicator declares about itself, in `assets/indicators/<id>.toml`.

use serde::Deserialize;

use crate::measure::Interval;
use crate::text::Bilingual;

use super::working::Working;

/// Whether more is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Direction {
    HigherBetter,
    LowerBetter,
    Neutral,
}

/// How it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Chart {
    Line,
    Bar,
    Bounds,
    Funnel,
    PlannedFound,
    Interval,
    Lorenz,
    RankSize,
    SizeClasses,
    Bubbles,
    ShiftShare,
    ChainMap,
}

/// A family of indicators.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Family {
    pub id: String,
    pub name: Bilingual,
}

/// One input, by path.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Input {
    pub path: String,
}

/// A band of readings: `from ≤ value < to`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Band {
    #[serde(default)]
    pub from: Option<f64>,
    #[serde(default)]
    pub to: Option<f64>,
    pub label: Bilingual,
    /// Where the band comes from, or that it is a rule of thumb.
    pub source: Bilingual,
}

/// A reference and whether it was read or recalled.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Reference {
    pub text: String,
    /// `read`, `memory` or `judgement`.
    pub mark: String,
}

/// Another definition of an indicator.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// Its id.
    pub id: String,
    /// What it does otherwise, and who uses it.
    pub name: Bilingual,
    /// By how much its value is multiplied to stand on the scale of the bands.
    #[serde(default)]
    pub scale: Option<f64>,
}

/// An indicator's declaration.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Declaration {
    pub id: String,
    pub family: String,
    pub name: Bilingual,
    pub explanation: Bilingual,
    pub formula: Bilingual,
    pub inputs: Vec<Input>,
    pub unit: String,
    pub decimals: usize,
    pub direction: Direction,
    pub minimum: Bilingual,
    pub bands: Vec<Band>,
    pub caveats: Vec<Bilingual>,
    pub references: Vec<Reference>,
    pub chart: Chart,
    /// The field of the situation that takes this reading when none is given.
    #[serde(default)]
    pub feeds: Option<String>,
    /// How it comes about, step by step; the first working whose symbols are all there is told.
    #[serde(default)]
    pub workings: Vec<Working>,
    /// The name of the definition it follows, where there are others.
    #[serde(default)]
    pub definition: Option<Bilingual>,
    /// Other definitions, each computed beside it.
    #[serde(default)]
    pub alternatives: Vec<Alternative>,
}

impl Declaration {
    /// The band that holds the whole interval; `None` where it crosses a border.
    #[must_use]
    pub fn band(&self, value: Interval) -> Option<&Band> {
        self.bands.iter().find(|b| {
            b.from.is_none_or(|from| value.lo() >= from) && b.to.is_none_or(|to| value.hi() < to)
        })
    }
}

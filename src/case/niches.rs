//! The niches of the special-vehicle trade and how near they lie to each other, as declared in
//! `assets/catalogue/niches.toml`: judgement until real co-location data are loaded.

use serde::Deserialize;

use crate::measure::Ramp;
use crate::text::Bilingual;

use super::upgrading::MustMark;

/// Two niches that share something; the order of the two says nothing.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Proximity {
    pub a: String,
    pub b: String,
    pub level: f64,
    /// Heads under which both list the same capability.
    pub shared: Vec<String>,
}

/// Weights and borders of the plot.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct NicheRule {
    /// Weight of demand in the appeal.
    pub demand: f64,
    /// Weight of linkage.
    pub linkage: f64,
    /// Weight of `1 − crowding`.
    pub openness: f64,
    /// Share of crowding that neighbouring zones make; the niche's own level makes the rest.
    pub neighbour_share: f64,
    pub neighbours_from: f64,
    pub neighbours_to: f64,
    /// Density from which a niche is near.
    pub near: f64,
    /// Appeal from which it is appealing.
    pub appealing: f64,
    #[serde(rename = "mark")]
    _mark: MustMark,
}

impl NicheRule {
    /// Neighbouring zones turned into crowding.
    #[must_use]
    pub fn neighbours(&self) -> Ramp {
        Ramp { from: self.neighbours_from, to: self.neighbours_to }
    }
}

/// How many niches are named, and the episode that says so.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct MostNamed {
    pub named: usize,
    /// The nearest niche that is here must lie at least this near.
    pub least_proximity: f64,
    pub episode: String,
    #[serde(rename = "mark")]
    _mark: MustMark,
}

/// A level in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Level {
    Low,
    Middle,
    High,
}

/// What the levels are worth, 0–1.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Levels {
    pub low: f64,
    pub middle: f64,
    pub high: f64,
    #[serde(rename = "mark")]
    _mark: MustMark,
}

impl Levels {
    /// The worth of a level.
    #[must_use]
    pub fn of(&self, level: Level) -> f64 {
        match level {
            Level::Low => self.low,
            Level::Middle => self.middle,
            Level::High => self.high,
        }
    }
}

/// A head under which niches are compared: skills, inputs, buyers, licences.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Head {
    pub id: String,
    pub name: Bilingual,
}

/// A level of proximity with its words.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Step {
    pub value: f64,
    pub name: Bilingual,
}

/// Something a place must be able to do or get.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Capability {
    pub id: String,
    pub head: String,
    pub name: Bilingual,
}

/// A niche.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Niche {
    pub id: String,
    pub name: Bilingual,
    /// For the plot.
    pub short: Bilingual,
    pub text: Bilingual,
    pub demand: Level,
    pub crowding: Level,
    /// What it asks for.
    pub capabilities: Vec<String>,
    /// Niches that are its main inputs and uses.
    pub links: Vec<String>,
    /// Figures to compare with that the levels rest on; the levels themselves are judgement.
    pub facts: Vec<String>,
    #[serde(rename = "mark")]
    _mark: MustMark,
}

/// `assets/catalogue/niches.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Niches {
    /// Beginnings of the industry codes the table is about.
    pub industry_codes: Vec<String>,
    /// Words of the trade where no code is given.
    pub trade_words: Vec<String>,
    #[serde(rename = "proximity_mark")]
    _mark: MustMark,
    #[serde(rename = "proximity")]
    pub proximities: Vec<Proximity>,
    pub rule: NicheRule,
    pub most: MostNamed,
    pub levels: Levels,
    #[serde(rename = "head")]
    pub heads: Vec<Head>,
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
    #[serde(rename = "capability")]
    pub capabilities: Vec<Capability>,
    #[serde(rename = "niche")]
    pub niches: Vec<Niche>,
}

impl Niches {
    /// A niche by id.
    #[must_use]
    pub fn niche(&self, id: &str) -> Option<&Niche> {
        self.niches.iter().find(|n| n.id == id)
    }

    /// A capability by id.
    #[must_use]
    pub fn capability(&self, id: &str) -> Option<&Capability> {
        self.capabilities.iter().find(|c| c.id == id)
    }

    /// A head by id.
    #[must_use]
    pub fn head(&self, id: &str) -> Option<&Head> {
        self.heads.iter().find(|h| h.id == id)
    }

    /// The shipped pair of two niches in either order; `None` where they share nothing.
    #[must_use]
    pub fn pair(&self, a: &str, b: &str) -> Option<&Proximity> {
        self.proximities.iter().find(|p| (p.a == a && p.b == b) || (p.a == b && p.b == a))
    }

    /// The shipped proximity of two niches, 0 where they share nothing.
    #[must_use]
    pub fn proximity(&self, a: &str, b: &str) -> f64 {
        self.pair(a, b).map_or(0.0, |p| p.level)
    }

    /// Whether a trade is the one the table is about; `None` where neither code nor words tell.
    #[must_use]
    pub fn apply_to(&self, code: Option<&str>, trade: Option<&str>) -> Option<bool> {
        let filled = |text: Option<&str>| {
            text.map(str::trim).filter(|t| !t.is_empty()).map(str::to_lowercase)
        };
        if let Some(code) = filled(code) {
            // A letter of the section may stand before the number.
            let number = code.trim_start_matches(|c: char| !c.is_ascii_digit());
            return Some(self.industry_codes.iter().any(|c| number.starts_with(c.as_str())));
        }
        let trade = filled(trade)?;
        Some(self.trade_words.iter().any(|w| trade.contains(w.as_str())))
    }
}

/// How a case stood to a niche.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NichePresence {
    /// It was made there.
    Present,
    /// By a few firms, or in part.
    Partly,
    /// Government chose it as a direction.
    Chosen,
    /// Tried, and no result was found.
    Tried,
    /// Sought or said to be missing.
    Absent,
}

/// What a case had of a niche.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct CaseNiche {
    pub id: String,
    pub presence: NichePresence,
    /// The year from which it could be known.
    pub known: i32,
    pub facts: Vec<String>,
    pub actions: Vec<String>,
    pub episodes: Vec<String>,
    pub note: Bilingual,
}

/// What a case could do that others could not, or what its technical figures prove.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct CaseStrength {
    /// The lens it belongs to.
    pub lens: String,
    /// The year from which it could be known.
    pub known: i32,
    /// Whether it says that none was found.
    #[serde(default)]
    pub none: bool,
    /// `sourced` or `judgement`.
    pub mark: String,
    pub facts: Vec<String>,
    pub actions: Vec<String>,
    pub episodes: Vec<String>,
    pub text: Bilingual,
}

//! Which niche lies near what is here, and how appealing it is. Two measures, never one score.

use crate::case::{MostNamed, Niche, Niches};
use crate::measure::Estimate;
use crate::profile::{Reader, Situation};

use super::niche_marks::{NearNiche, NicheMarks};

/// The field with the number of neighbouring zones of the same trade.
const NEIGHBOURS: &str = "neighbour_same_zones_count";

/// A part of the plot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Zone {
    /// What is here leads to it, and it is worth having.
    NearAppealing,
    /// What is here leads to it, and it is worth little.
    NearPlain,
    /// Worth having, but a bridge is needed.
    FarAppealing,
    /// Neither.
    FarPlain,
    /// The intervals cross a border.
    Open,
}

impl Zone {
    /// All, in the order they are told.
    pub const ALL: [Self; 5] =
        [Self::NearAppealing, Self::FarAppealing, Self::NearPlain, Self::FarPlain, Self::Open];

    /// A stable name for JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::NearAppealing => "near_appealing",
            Self::NearPlain => "near_plain",
            Self::FarAppealing => "far_appealing",
            Self::FarPlain => "far_plain",
            Self::Open => "open",
        }
    }

    fn of(near: Option<bool>, appealing: Option<bool>) -> Self {
        match (near, appealing) {
            (Some(true), Some(true)) => Self::NearAppealing,
            (Some(true), Some(false)) => Self::NearPlain,
            (Some(false), Some(true)) => Self::FarAppealing,
            (Some(false), Some(false)) => Self::FarPlain,
            _ => Self::Open,
        }
    }
}

/// Where one niche stands.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct NichePlace {
    pub niche: String,
    /// Whether it is here already, 0–1.
    pub presence: Estimate,
    /// Whether anything is marked of it.
    pub marked: bool,
    pub density: Estimate,
    pub appeal: Estimate,
    pub linkage: Estimate,
    pub crowding: Estimate,
    /// The zone, where both intervals lie wholly in it.
    pub zone: Zone,
    /// Whether it is near; `None` where its density crosses the border.
    pub is_near: Option<bool>,
    /// Whether it is appealing; `None` where its appeal crosses the border.
    pub is_appealing: Option<bool>,
    /// Niches that are here and lie near, the nearest first.
    pub near: Vec<NearNiche>,
    /// Capabilities it asks for that no niche here has.
    pub missing: Vec<String>,
}

impl NichePlace {
    /// Whether it is here in full.
    #[must_use]
    pub fn is_here(&self) -> bool {
        self.presence.lo >= 1.0
    }
}

/// All niches.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct NicheChoice {
    /// Whether the table is about this trade; `None` where the trade is not given.
    pub applies: Option<bool>,
    /// One per niche in the order of the catalogue; empty where the table does not apply.
    pub places: Vec<NichePlace>,
    /// Niches near and appealing that are not here in full, at most as many as the rule says.
    pub named: Vec<String>,
    /// Niches without a mark, the one that would tell most first.
    pub unmarked: Vec<String>,
    /// Whether the number of neighbouring zones is not known.
    pub neighbours_unknown: bool,
    /// How many proximities the user has changed.
    pub changed: usize,
}

impl NicheChoice {
    /// The niches of a zone.
    pub fn in_zone(&self, zone: Zone) -> impl Iterator<Item = &NichePlace> {
        self.places.iter().filter(move |p| p.zone == zone)
    }

    /// Where a niche stands.
    #[must_use]
    pub fn place(&self, niche: &str) -> Option<&NichePlace> {
        self.places.iter().find(|p| p.niche == niche)
    }
}

/// Places every niche of the table for a profile.
#[must_use]
pub fn choose(reader: Reader<'_>, situation: &Situation, table: &Niches) -> NicheChoice {
    let identity = &reader.profile.identity;
    let applies = table.apply_to(identity.industry_code.as_deref(), identity.trade.as_deref());
    let marks = NicheMarks::read(reader, table);
    let neighbours = table.rule.neighbours().of(situation.interval(NEIGHBOURS));
    let places: Vec<NichePlace> = match applies {
        Some(true) => table.niches.iter().map(|n| place(n, table, &marks, neighbours)).collect(),
        _ => Vec::new(),
    };
    NicheChoice {
        applies,
        named: named(&places, &table.most),
        unmarked: unmarked(&places, &marks),
        neighbours_unknown: !situation.knows(NEIGHBOURS),
        changed: marks.changes(),
        places,
    }
}

fn place(
    niche: &Niche,
    table: &Niches,
    marks: &NicheMarks<'_>,
    neighbours: Estimate,
) -> NichePlace {
    let rule = &table.rule;
    let level = table.levels.of(niche.crowding);
    let crowding =
        neighbours.map_rising(|n| (1.0 - rule.neighbour_share) * level + rule.neighbour_share * n);
    let linkage = marks.linkage(niche);
    let demand = table.levels.of(niche.demand);
    let appeal = linkage.join_rising(crowding.complement(), |linked, open| {
        rule.demand * demand + rule.linkage * linked + rule.openness * open
    });
    let density = marks.density(&niche.id);
    let (is_near, is_appealing) = (side(density, rule.near), side(appeal, rule.appealing));
    NichePlace {
        presence: marks.presence(&niche.id),
        marked: marks.knows(&niche.id),
        zone: Zone::of(is_near, is_appealing),
        is_near,
        is_appealing,
        near: marks.near(&niche.id),
        missing: marks.missing(niche),
        niche: niche.id.clone(),
        density,
        appeal,
        linkage,
        crowding,
    }
}

/// On which side of a border an estimate lies; `None` where it lies on both.
fn side(x: Estimate, border: f64) -> Option<bool> {
    if x.lo >= border {
        Some(true)
    } else if x.hi < border {
        Some(false)
    } else {
        None
    }
}

/// Near, appealing, not here in full, with a neighbour that is: by appeal, then by density, then as
/// in the catalogue. Many loose ties may make a niche dense that no single one leads to.
fn named(places: &[NichePlace], rule: &MostNamed) -> Vec<String> {
    let led_to =
        |p: &NichePlace| p.near.first().is_some_and(|n| n.proximity >= rule.least_proximity);
    let mut found: Vec<&NichePlace> = places
        .iter()
        .filter(|p| p.zone == Zone::NearAppealing && !p.is_here() && led_to(p))
        .collect();
    found.sort_by(|a, b| {
        b.appeal.lo.total_cmp(&a.appeal.lo).then(b.density.lo.total_cmp(&a.density.lo))
    });
    found.into_iter().take(rule.named).map(|p| p.niche.clone()).collect()
}

/// Unmarked niches by how much of the others' density hangs on them.
fn unmarked(places: &[NichePlace], marks: &NicheMarks<'_>) -> Vec<String> {
    let reach = |niche: &str| -> f64 {
        places.iter().filter(|p| p.niche != niche).map(|p| marks.proximity(niche, &p.niche)).sum()
    };
    let mut open: Vec<(f64, &str)> =
        places.iter().filter(|p| !p.marked).map(|p| (reach(&p.niche), p.niche.as_str())).collect();
    open.sort_by(|a, b| b.0.total_cmp(&a.0));
    open.into_iter().map(|(_, id)| id.to_owned()).collect()
}

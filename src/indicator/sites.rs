//! Where the firms of a register stand, for the density of the distances between them.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::document::{Firm, Profile};
use crate::measure::Undefined;
use crate::measure::k_density::{Draws, Localisation, Site, localisation, on_a_plane};

/// How random location is drawn. All are judgement but the level, which is that of the method.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
pub struct DistanceRule {
    /// How many random draws.
    pub draws: usize,
    /// Share of draws that may leave the band anywhere on one side.
    pub level: f64,
    /// The seed, which is shown.
    pub seed: u64,
    /// How many distances the curves have.
    pub points: usize,
    /// Fewest firms of a stage that give a curve.
    pub least: usize,
    /// Most firms of a stage for which random location is drawn: the work grows with their square.
    pub most: usize,
}

/// The places of a register's firms, and which of them belong to the stage that is looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct FirmSites {
    /// Places of all firms that have one, kilometres on a plane.
    pub sites: Vec<Site>,
    /// Those of the stage with most firms.
    pub plants: Vec<usize>,
    /// The stage, by its id.
    pub stage: String,
    /// Firms without coordinates.
    pub without: usize,
}

/// Why there is no curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoSites {
    /// No stage has enough firms with coordinates.
    TooFew,
    /// All firms with coordinates belong to one stage: there is nothing to draw from.
    OneStage,
    /// More firms in the stage than are drawn for.
    TooMany,
}

/// The firms of the stage that most firms belong to, among all firms of the register.
///
/// # Errors
/// [`NoSites`].
pub fn firm_sites(profile: &Profile, rule: &DistanceRule) -> Result<FirmSites, NoSites> {
    let place = |f: &Firm| {
        let (lat, lon) = (f.latitude?, f.longitude?);
        (lat.abs() <= 90.0 && lon.abs() <= 180.0).then_some([lat, lon])
    };
    let placed: Vec<(&Firm, [f64; 2])> =
        profile.firms.iter().filter_map(|f| Some((f, place(f)?))).collect();
    let mut stages: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (i, (firm, _)) in placed.iter().enumerate() {
        if let Some(stage) = firm.segment.as_deref() {
            stages.entry(stage).or_default().push(i);
        }
    }
    // Of equal number the first by id.
    let largest = stages.into_iter().rev().max_by_key(|(_, firms)| firms.len());
    let (stage, plants) = largest.filter(|(_, f)| f.len() >= rule.least).ok_or(NoSites::TooFew)?;
    if plants.len() == placed.len() {
        return Err(NoSites::OneStage);
    }
    if plants.len() > rule.most {
        return Err(NoSites::TooMany);
    }
    let degrees: Vec<[f64; 2]> = placed.iter().map(|(_, at)| *at).collect();
    let sites = on_a_plane(&degrees).map_err(|_| NoSites::TooFew)?;
    let without = profile.firms.len() - placed.len();
    Ok(FirmSites { sites, plants, stage: stage.to_owned(), without })
}

impl FirmSites {
    /// The curve with its band of random location. Takes about a second: not for a frame.
    ///
    /// # Errors
    /// As [`localisation`].
    pub fn distances(&self, rule: &DistanceRule) -> Result<Localisation, Undefined> {
        let DistanceRule { draws: number, level, seed, points, .. } = *rule;
        localisation(&self.sites, &self.plants, &Draws { number, level, seed, points })
    }
}

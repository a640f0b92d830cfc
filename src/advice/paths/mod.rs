//! Which way to upgrade, who governs the chain, what two lenses show, and which niche lies near.
//!
//! Rules of the catalogue applied to a situation; nothing here is a verdict on an instrument, and
//! nothing is ranked by one number.

mod fit;
mod governance;
mod lenses;
mod niche_marks;
mod niches;
#[cfg(test)]
mod tests;

pub use fit::{Factor, FactorOf, Lead, PathFit, fits, lead};
pub use governance::{GovernanceReading, govern};
pub use lenses::{LensReading, LensSignalReading, SignalOf, Standing, StrengthUse, see};
pub use niche_marks::{NearNiche, NicheMarks};
pub use niches::{NicheChoice, NichePlace, Zone, choose};

use crate::case::InForce;
use crate::document::Profile;
use crate::indicator::Reading;
use crate::profile::{Reader, Situation};

use super::diagnosis::Diagnosis;

/// All of it, for one profile.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Paths {
    /// One per path, in the order of the catalogue.
    pub fits: Vec<PathFit>,
    pub lead: Option<Lead>,
    pub governance: GovernanceReading,
    pub lenses: Vec<LensReading>,
    pub niches: NicheChoice,
}

impl Paths {
    /// Reads a profile.
    #[must_use]
    pub fn of(
        profile: &Profile,
        situation: &Situation,
        readings: &[Reading],
        diagnosis: &Diagnosis,
        force: &InForce,
    ) -> Self {
        let catalogue = &force.library.catalogue;
        let fits = fits(&catalogue.upgrading, situation, diagnosis);
        let reader = Reader::new(profile, &force.library.words);
        Self {
            lead: lead(&fits),
            fits,
            governance: govern(&catalogue.upgrading, &profile.governance),
            lenses: see(reader, situation, readings, force),
            niches: choose(reader, situation, &catalogue.niches),
        }
    }
}

//! The figures that only the indicators page shows: made when it is looked at, and the distances
//! between firms once the background has drawn random location.

use std::sync::Arc;

use crate::document::Profile;
use crate::figure::{Absent, Figure, absent_figures, distance_figure, more_figures};
use crate::indicator::{FirmSites, NoSites, firm_sites};
use crate::measure::Undefined;
use crate::measure::k_density::Localisation;
use crate::study::{Findings, Knowledge};
use crate::text::Language;

/// The distances between the firms of a register, or why they give no curve.
#[derive(Clone, Debug)]
pub struct Distances {
    /// The places they are between.
    pub sites: Arc<FirmSites>,
    /// The curve with its band.
    pub outcome: Result<Localisation, Undefined>,
}

/// Figures beyond those that every page shares.
#[derive(Debug, Default)]
pub struct Gallery {
    made: Option<Made>,
    /// The places of the firms, once the charts are looked at.
    sites: Option<Result<Arc<FirmSites>, NoSites>>,
    /// What the background found last; it stands for the places it holds.
    distances: Option<Distances>,
}

#[derive(Debug)]
struct Made {
    language: Language,
    figures: Vec<Figure>,
    /// Whether the distances are among them.
    with_distances: bool,
    absent: Vec<Absent>,
}

impl Gallery {
    /// A gallery for a changed document, which keeps the distances: they stand while no firm moves.
    #[must_use]
    pub fn after(before: Self) -> Self {
        Self { distances: before.distances, ..Self::default() }
    }

    /// Makes what is missing of it.
    pub(super) fn look(
        &mut self,
        profile: &Profile,
        found: &Findings,
        knowledge: &Knowledge,
        there: &[Figure],
        language: Language,
        charts: bool,
    ) {
        if charts && self.sites.is_none() {
            let rule = knowledge.registry.distance_rule();
            self.sites = Some(firm_sites(profile, rule).map(Arc::new));
        }
        let known = self.known().is_some();
        let stands =
            self.made.as_ref().is_some_and(|m| m.language == language && m.with_distances == known);
        if stands {
            return;
        }
        let mut figures = more_figures(profile, found, knowledge, language);
        if let Some((sites, Ok(band))) = self.known() {
            figures.push(distance_figure(profile, found, knowledge, (sites, band), language));
        }
        let ids: Vec<&str> = there.iter().chain(&figures).map(|f| f.id.as_str()).collect();
        let absent = absent_figures(profile, found, knowledge, &ids, language);
        self.made = Some(Made { language, figures, with_distances: known, absent });
    }

    /// The distances of the firms as they stand.
    fn known(&self) -> Option<(&FirmSites, &Result<Localisation, Undefined>)> {
        let sites = self.sites.as_ref()?.as_ref().ok()?;
        let known = self.distances.as_ref().filter(|d| d.sites == *sites)?;
        Some((sites, &known.outcome))
    }

    /// The places whose distances are not known yet, where the charts are looked at.
    #[must_use]
    pub fn wanted(&self) -> Option<&Arc<FirmSites>> {
        let sites = self.sites.as_ref()?.as_ref().ok()?;
        self.known().is_none().then_some(sites)
    }

    /// Takes in what the background found.
    pub(super) fn take(&mut self, distances: Distances) {
        self.distances = Some(distances);
    }

    /// The figures, where they are looked at.
    #[must_use]
    pub fn figures(&self) -> &[Figure] {
        self.made.as_ref().map_or(&[], |m| &m.figures)
    }

    /// The figures that are not there, and what they need.
    #[must_use]
    pub fn absent(&self) -> &[Absent] {
        self.made.as_ref().map_or(&[], |m| &m.absent)
    }
}

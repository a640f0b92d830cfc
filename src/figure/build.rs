//! Which figures a profile has.

use crate::document::Profile;
use crate::study::{Findings, Knowledge};
use crate::text::Language;

use super::bounds::concentration_figure;
use super::chain_data::chain_figure;
use super::funnel::funnel_figure;
use super::grid::grid_figure;
use super::industry_data::bubbles_figure;
use super::lorenz::lorenz_figure;
use super::niche_data::niches_figure;
use super::path_bars::paths_figure;
use super::planned::targets_figure;
use super::plate::Figure;
use super::radar_data::{diamond_figure, gem_figure};
use super::rank_intervals::ranks_figure;
use super::rank_size::rank_size_figure;
use super::shift_data::shift_share_figure;
use super::size_classes::size_classes_figure;
use super::strips::severities_figure;
use super::subject::Subject;
use super::timeline_data::case_timeline;
use super::yearly_data::yearly_figures;

/// Every figure of a profile that has something to show, in the order of the pages.
#[must_use]
pub fn figures(
    profile: &Profile,
    found: &Findings,
    knowledge: &Knowledge,
    language: Language,
) -> Vec<Figure> {
    let subject = Subject { profile, found, knowledge, language };
    let single = [
        targets_figure,
        funnel_figure,
        concentration_figure,
        severities_figure,
        grid_figure,
        paths_figure,
        niches_figure,
        gem_figure,
        diamond_figure,
    ];
    let mut all: Vec<Figure> = single.iter().filter_map(|build| build(&subject)).collect();
    all.extend(yearly_figures(&subject));
    all.extend(found.force.cases.iter().map(|case| {
        let own = profile.record_of.as_ref() == Some(&case.id);
        let year = profile.year.filter(|_| own).map(|year| (year, year));
        case_timeline(case, knowledge, year, language)
    }));
    all
}

/// The figures of the register, the industries, the chain and the ranks: for where they are looked
/// at, since a large register takes longer than an edit may.
#[must_use]
pub fn more_figures(
    profile: &Profile,
    found: &Findings,
    knowledge: &Knowledge,
    language: Language,
) -> Vec<Figure> {
    let subject = Subject { profile, found, knowledge, language };
    let single = [
        lorenz_figure,
        rank_size_figure,
        size_classes_figure,
        bubbles_figure,
        shift_share_figure,
        chain_figure,
        ranks_figure,
    ];
    single.iter().filter_map(|build| build(&subject)).collect()
}

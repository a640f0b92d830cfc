//! Where each figure belongs, which indicator it shows, and what those lack that are not there.

use crate::document::Profile;
use crate::indicator::{Chart, NoSites, Outcome, firm_sites};
use crate::study::{Findings, Knowledge};
use crate::text::{Language, words};

use super::rank_size::LEAST;

/// A group of figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FigureGroup {
    /// Over the years, and planned against found.
    #[default]
    Development,
    /// Firms by size, concentration.
    Structure,
    /// Against the nation.
    Position,
    /// Where firms stand.
    Location,
    /// The value chain.
    Chain,
    /// Problems, paths and instruments.
    Judgement,
}

impl FigureGroup {
    /// All groups in the order of their buttons.
    pub const ALL: [Self; 6] = [
        Self::Development,
        Self::Structure,
        Self::Position,
        Self::Location,
        Self::Chain,
        Self::Judgement,
    ];

    /// A stable name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Development => "development",
            Self::Structure => "structure",
            Self::Position => "position",
            Self::Location => "location",
            Self::Chain => "chain",
            Self::Judgement => "judgement",
        }
    }

    /// The group of a name.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|g| g.id() == id)
    }

    /// Its name.
    #[must_use]
    pub fn name(self, l: Language) -> String {
        match self {
            Self::Development => words::charts_development(l),
            Self::Structure => words::charts_structure(l),
            Self::Position => words::charts_position(l),
            Self::Location => words::charts_location(l),
            Self::Chain => words::charts_chain(l),
            Self::Judgement => words::charts_judgement(l),
        }
    }

    /// The group of a figure.
    #[must_use]
    pub fn of_figure(id: &str) -> Self {
        match id {
            "concentration" | "lorenz" | "rank_size" | "size_classes" => Self::Structure,
            "bubbles" | "shift_share" => Self::Position,
            "distances" => Self::Location,
            "chain_map" => Self::Chain,
            "severities" | "grid" | "paths" | "niches" | "ranks" | "votes.gem"
            | "votes.diamond" => Self::Judgement,
            _ => Self::Development,
        }
    }
}

/// The figure that shows a chart; `None` where that depends on what the indicator reads.
#[must_use]
pub fn id_of(chart: Chart) -> Option<&'static str> {
    match chart {
        Chart::Funnel => Some("funnel"),
        Chart::PlannedFound => Some("targets"),
        Chart::Bounds => Some("concentration"),
        Chart::Lorenz => Some("lorenz"),
        Chart::RankSize => Some("rank_size"),
        Chart::SizeClasses => Some("size_classes"),
        Chart::Bubbles => Some("bubbles"),
        Chart::ShiftShare => Some("shift_share"),
        Chart::ChainMap => Some("chain_map"),
        Chart::Line | Chart::Bar | Chart::Interval => None,
    }
}

/// A figure that is not there, and what it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Absent {
    /// The id it would have.
    pub id: &'static str,
    /// What it would show.
    pub name: String,
    /// What is missing, as paths of inputs.
    pub needs: Vec<String>,
    /// What else stands in its way, in a sentence.
    pub why: Option<String>,
}

/// The figures that a profile does not have yet, in the order of the groups.
#[must_use]
pub fn absent_figures(
    profile: &Profile,
    found: &Findings,
    knowledge: &Knowledge,
    there: &[&str],
    l: Language,
) -> Vec<Absent> {
    let reading = |id: &str| found.readings.iter().find(|r| r.id == id).map(|r| &r.outcome);
    let lacks = |id: &str, else_: &[&str]| match reading(id) {
        Some(Outcome::Needs(paths)) => paths.clone(),
        _ => else_.iter().map(|p| (*p).to_owned()).collect(),
    };
    let tables = || vec!["table.county.jobs".to_owned(), "table.nation.jobs".to_owned()];
    let (places, why_places) = no_sites(profile, knowledge, l);
    let all = [
        ("targets", words::charts_targets(l), vec!["government.targets".to_owned()], None),
        ("funnel", words::charts_funnel(l), lacks("project_funnel", &[]), None),
        ("concentration", words::charts_concentration(l), lacks("cr4", &["firms.revenue"]), None),
        ("lorenz", words::charts_lorenz(l), lacks("firm_size_gini", &["firms.revenue"]), None),
        (
            "rank_size",
            words::charts_rank_size(l),
            vec!["firms.revenue".to_owned()],
            Some(words::charts_least_firms(l, LEAST)),
        ),
        (
            "size_classes",
            words::charts_size_classes(l),
            lacks("small_firm_jobs", &["firms.jobs", "firms.revenue"]),
            Some(words::charts_whole_register(l)),
        ),
        ("bubbles", words::charts_bubbles(l), tables(), None),
        ("shift_share", words::charts_shift_share(l), tables(), None),
        ("distances", words::charts_distances(l), places, why_places),
        ("chain_map", words::charts_chain_map(l), vec!["chain".to_owned()], None),
    ];
    all.into_iter()
        .filter(|(id, ..)| !there.contains(id))
        .map(|(id, name, needs, why)| Absent { id, name, needs, why })
        .collect()
}

fn no_sites(
    profile: &Profile,
    knowledge: &Knowledge,
    l: Language,
) -> (Vec<String>, Option<String>) {
    let rule = knowledge.registry.distance_rule();
    let needs = |path: &str| vec![path.to_owned()];
    match firm_sites(profile, rule) {
        Err(NoSites::TooFew) => {
            (needs("firms.coordinates"), Some(words::charts_few_places(l, rule.least)))
        }
        Err(NoSites::OneStage) => (needs("firms.coordinates"), Some(words::charts_one_stage(l))),
        Err(NoSites::TooMany) => (Vec::new(), Some(words::charts_many_places(l, rule.most))),
        // The places are there; the distances themselves gave no curve.
        Ok(_) => (Vec::new(), Some(words::charts_no_distances(l))),
    }
}

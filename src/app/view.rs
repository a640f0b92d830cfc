//! What is being looked at. Never saved in the document, never undone.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::advice::{Advice, List, Verdict};
use crate::case::{Case, Library};
use crate::document::Profile;
use crate::figure::{FigureGroup, Theme};
use crate::indicator::Reading;
use crate::text::{Language, words};

use super::beside::Beside;
use super::indicator_part::IndicatorPart;
use super::judgements::Judging;
use super::regions::RegionsLook;
use super::register_look::RegisterLook;
use super::renderer::Renderer;
use super::talk::Talk;
use super::vote_view::VoteView;

/// The pages, in the order of the rail: it is the street.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Page {
    /// Start here.
    #[default]
    Home,
    /// Forms and grids.
    Profile,
    /// Readings and charts.
    Indicators,
    /// Problems, verdicts, reasons.
    Advice,
    /// The three cases.
    Cases,
    /// What is handed on.
    Brief,
    /// A table is brought in. Not on the rail: one comes here with a table.
    Import,
    /// Every component in every state. Not on the rail: it is for those who design.
    Components,
}

impl Page {
    /// All pages.
    pub const ALL: [Self; 6] =
        [Self::Home, Self::Profile, Self::Indicators, Self::Advice, Self::Cases, Self::Brief];

    /// A stable name for the command line.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Profile => "profile",
            Self::Indicators => "indicators",
            Self::Advice => "advice",
            Self::Cases => "cases",
            Self::Brief => "brief",
            Self::Import => "import",
            Self::Components => "components",
        }
    }

    /// The page of a name.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().chain([Self::Import, Self::Components]).find(|p| p.id() == id)
    }

    /// Its name on the rail.
    #[must_use]
    pub fn name(self, l: Language) -> String {
        match self {
            Self::Home => words::page_home(l),
            Self::Profile => words::page_profile(l),
            Self::Indicators => words::page_indicators(l),
            Self::Advice => words::page_advice(l),
            Self::Cases => words::page_cases(l),
            Self::Brief => words::page_brief(l),
            Self::Import => words::import_table(l),
            Self::Components => words::components_title(l),
        }
    }
}

/// A part of the profile page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Place, year and the dozen fields that matter most.
    Start,
    /// Place, code, trade, years.
    Identity,
    /// A section of the situation fields.
    Section(String),
    /// The yearly grid.
    Series,
    /// County, prefecture, province, nation: what the place is measured against.
    References,
    /// The firm register.
    Firms,
    /// The value chain.
    Chain,
    /// Aims and what was found.
    Targets,
    /// What government did.
    Actions,
}

impl Part {
    /// The part of a name: one of ours, or a section of the fields.
    #[must_use]
    pub fn of_id(id: &str) -> Self {
        match id {
            "start" => Self::Start,
            "identity" => Self::Identity,
            "series" => Self::Series,
            "references" => Self::References,
            "firms" => Self::Firms,
            "chain" => Self::Chain,
            "targets" => Self::Targets,
            "actions" => Self::Actions,
            section => Self::Section(section.to_owned()),
        }
    }
}

/// A part of the advice page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AdvicePart {
    /// Why a cluster, of which type, at which stage.
    Cluster,
    /// All problems, kind by kind, with what would overturn each.
    Diagnosis,
    /// Problems, lists, one card.
    #[default]
    Measures,
    /// Instruments against problems, empty cells and all.
    Grid,
    /// What is not advised, with what decides.
    Refusals,
    /// What to find out first.
    Fetch,
    /// Land, labour, capital, technology, infrastructure.
    Factors,
    /// Upgrading paths, governance, lenses, niches.
    Paths,
    /// What each case contributes to the advice.
    Contributions,
    /// The numbers that are judgement.
    Judgements,
}

impl AdvicePart {
    /// All parts, in the order of their buttons.
    pub const ALL: [Self; 10] = [
        Self::Cluster,
        Self::Diagnosis,
        Self::Measures,
        Self::Grid,
        Self::Refusals,
        Self::Paths,
        Self::Factors,
        Self::Fetch,
        Self::Contributions,
        Self::Judgements,
    ];

    /// A stable name for the command line.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Cluster => "cluster",
            Self::Diagnosis => "diagnosis",
            Self::Measures => "measures",
            Self::Grid => "grid",
            Self::Refusals => "refusals",
            Self::Fetch => "fetch",
            Self::Factors => "factors",
            Self::Paths => "paths",
            Self::Contributions => "contributions",
            Self::Judgements => "judgements",
        }
    }

    /// The part of a name.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.id() == id)
    }

    /// Its name on its button.
    #[must_use]
    pub fn name(self, l: Language) -> String {
        match self {
            Self::Cluster => words::advice_part_cluster(l),
            Self::Diagnosis => words::advice_part_diagnosis(l),
            Self::Measures => words::advice_part_measures(l),
            Self::Grid => words::advice_part_grid(l),
            Self::Refusals => words::advice_part_refusals(l),
            Self::Fetch => words::advice_part_fetch(l),
            Self::Factors => words::advice_part_factors(l),
            Self::Paths => words::advice_part_paths(l),
            Self::Contributions => words::advice_part_contributions(l),
            Self::Judgements => words::advice_part_judgements(l),
        }
    }
}

/// Something on record that can be opened to its source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Record {
    /// A lesson of a case.
    Lesson(String),
    /// An episode of a case.
    Episode(String),
    /// A fact of a case.
    Fact(String),
    /// A dated action of a case.
    Action(String),
    /// A law.
    Law(String),
    /// A field of the situation: its definition, value and source.
    Field(String),
}

/// What is being looked at, and how.
#[derive(Clone, Debug)]
pub struct View {
    /// The page.
    pub page: Page,
    /// The language of the screen.
    pub language: Language,
    /// The theme.
    pub theme: Theme,
    /// How the window is to be drawn from the next start on.
    pub renderer: Renderer,
    /// Which profile of the document.
    pub profile: usize,
    /// The part of the profile page.
    pub part: Part,
    /// A field to scroll to and to put the cursor in, once.
    pub seek: Option<String>,
    /// The part of the indicators page.
    pub indicators: IndicatorPart,
    /// What of the region × industry table is looked at.
    pub regions: RegionsLook,
    /// What of the firm register is looked at.
    pub register: RegisterLook,
    /// The group of charts; `None` for the first that has some.
    pub charts: Option<FigureGroup>,
    /// What of the votes is looked at.
    pub votes: VoteView,
    /// The indicator in detail.
    pub indicator: Option<String>,
    /// The part of the advice page.
    pub advice: AdvicePart,
    /// The instrument in detail.
    pub instrument: Option<String>,
    /// Which numbers of judgement are looked at.
    pub judging: Judging,
    /// The problem by which instruments are filtered.
    pub problem: Option<String>,
    /// The niche in detail.
    pub niche: Option<String>,
    /// A problem to scroll to on the part of problems, once.
    pub failure: Option<String>,
    /// The case on the cases page.
    pub case: Option<String>,
    /// The episode picked on the cases page.
    pub episode: Option<String>,
    /// An own case is written in, not read.
    pub own_write: bool,
    /// The table of it that is written in.
    pub own_table: String,
    /// The record of it.
    pub own_row: usize,
    /// The record that is open beside the page, and the way to it.
    pub trail: Vec<Record>,
    /// Cases switched off.
    pub without: BTreeSet<String>,
    /// The paragraph of the brief that is put in other words, by its key.
    pub wording: Option<String>,
    /// What the brief is compared with.
    pub beside: Option<Beside>,
    /// What the program is, is open.
    pub about: bool,
    /// The sheet of keys is open.
    pub help: bool,
    /// What is explained to a room.
    pub talk: Option<Talk>,
    /// Charts shown as tables, by figure id.
    pub as_table: BTreeSet<String>,
    /// Parts of pages that are unfolded, by a name of their own.
    pub unfolded: BTreeSet<String>,
}

impl Default for View {
    fn default() -> Self {
        Self {
            page: Page::Home,
            language: Language::Zh,
            theme: Theme::Light,
            renderer: Renderer::Auto,
            profile: 0,
            part: Part::Identity,
            seek: None,
            indicators: IndicatorPart::default(),
            regions: RegionsLook::default(),
            register: RegisterLook::default(),
            charts: None,
            votes: VoteView::default(),
            indicator: None,
            advice: AdvicePart::default(),
            instrument: None,
            judging: Judging::default(),
            problem: None,
            niche: None,
            failure: None,
            case: None,
            episode: None,
            own_write: false,
            own_table: "head".to_owned(),
            own_row: 0,
            trail: Vec::new(),
            without: BTreeSet::new(),
            wording: None,
            beside: None,
            about: false,
            help: false,
            talk: None,
            as_table: BTreeSet::new(),
            unfolded: BTreeSet::new(),
        }
    }
}

impl View {
    /// The name under which a problem is unfolded.
    #[must_use]
    pub fn failure_key(failure: &str) -> String {
        format!("failure {failure}")
    }

    /// Turns to the part on problems, with one of them unfolded and scrolled to.
    pub fn look_at_failure(&mut self, failure: String) {
        self.page = Page::Advice;
        self.advice = AdvicePart::Diagnosis;
        self.unfolded.insert(Self::failure_key(&failure));
        self.failure = Some(failure);
    }

    /// The instrument in detail: the one picked, else the first that is advised, else the first.
    #[must_use]
    pub fn instrument_in<'a>(&self, advice: &'a Advice) -> Option<&'a Verdict> {
        let chosen = self.instrument.as_deref().and_then(|id| advice.verdict(id));
        let first = || List::ALL.into_iter().find_map(|list| advice.list(list).into_iter().next());
        chosen.or_else(first)
    }

    /// The indicator in detail: the one that was picked, else the first that has a value, else
    /// the first.
    #[must_use]
    pub fn indicator_in<'a>(&self, readings: &'a [Reading]) -> Option<&'a str> {
        let wanted = self.indicator.as_ref();
        let by_id = readings.iter().find(|r| Some(&r.id) == wanted);
        let valued = || readings.iter().find(|r| r.value().is_some());
        by_id.or_else(valued).or_else(|| readings.first()).map(|r| r.id.as_str())
    }

    /// The case on the cases page: the one that was chosen, else the profile's own, else the first.
    #[must_use]
    pub fn case_in<'a>(&self, profile: &Profile, library: &'a Library) -> Option<&'a Case> {
        let chosen = [&self.case, &profile.record_of];
        let chosen = chosen.into_iter().flatten().find_map(|id| library.case(id));
        chosen.or_else(|| library.cases.first().map(Arc::as_ref))
    }
}

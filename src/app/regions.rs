//! The region × industry table on the indicators page: what is looked at, and what follows from it.

use std::collections::BTreeMap;

use crate::document::Profile;
use crate::figure::{Figure, RegionSheet, RegionSubject, region_figures};
use crate::indicator::{RegionFindings, RegionTable, TableFault};
use crate::study::Knowledge;
use crate::text::{Language, words};

/// What of the table is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RegionTopic {
    /// Location quotients of one region, and of all.
    #[default]
    Quotients,
    /// Which industry next.
    Next,
    /// Shift-share of every region.
    Change,
    /// Specialisation of every region.
    Regions,
    /// Localisation of every industry.
    Industries,
}

impl RegionTopic {
    /// All topics, in the order of their buttons.
    pub const ALL: [Self; 5] =
        [Self::Quotients, Self::Next, Self::Change, Self::Regions, Self::Industries];

    /// A stable name for the command line.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Quotients => "quotients",
            Self::Next => "next",
            Self::Change => "change",
            Self::Regions => "regions",
            Self::Industries => "industries",
        }
    }

    /// The topic of a name.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.id() == id)
    }

    /// Its name on its button.
    #[must_use]
    pub fn name(self, l: Language) -> String {
        match self {
            Self::Quotients => words::rt_topic_quotients(l),
            Self::Next => words::rt_topic_next(l),
            Self::Change => words::rt_topic_change(l),
            Self::Regions => words::rt_topic_regions(l),
            Self::Industries => words::rt_topic_industries(l),
        }
    }
}

/// The column by which rows are sorted, and whether the largest come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sorted {
    /// The column.
    pub column: usize,
    /// The largest first.
    pub falling: bool,
}

/// What is looked at, and what is being pasted.
#[derive(Clone, Debug, Default)]
pub struct RegionsLook {
    /// The topic.
    pub topic: RegionTopic,
    /// The year that is read; `None` for the last.
    pub year: Option<i32>,
    /// The region that is looked at; `None` for the own one.
    pub region: Option<String>,
    /// The industry whose regions are listed.
    pub industry: Option<String>,
    /// How rows are sorted, by the name of their list.
    pub sorted: BTreeMap<String, Sorted>,
    /// The table is written in.
    pub writing: bool,
    /// What was pasted or read from a file, not yet part of the document.
    pub draft: String,
    /// The year of a draft that names none; `None` for the year of the profile.
    pub draft_year: Option<i32>,
}

/// A change of what is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LookRegions {
    /// Another topic.
    Topic(RegionTopic),
    /// Another year.
    Year(i32),
    /// Another region.
    Region(String),
    /// Another industry.
    Industry(String),
    /// Sort a list by a column.
    Sort(String, Sorted),
    /// Write in the table, or not.
    Writing(bool),
    /// What stands in the box.
    Draft(String),
    /// The year of a draft that names none.
    DraftYear(Option<i32>),
}

impl RegionsLook {
    /// Looks at something else.
    pub fn look(&mut self, at: LookRegions) {
        match at {
            LookRegions::Topic(topic) => self.topic = topic,
            LookRegions::Year(year) => self.year = Some(year),
            LookRegions::Region(name) => self.region = Some(name),
            LookRegions::Industry(name) => self.industry = Some(name),
            LookRegions::Sort(list, sorted) => {
                self.sorted.insert(list, sorted);
            }
            LookRegions::Writing(on) => self.writing = on,
            LookRegions::Draft(text) => self.draft = text,
            LookRegions::DraftYear(year) => self.draft_year = year,
        }
    }
}

/// What a draft reads.
pub type DraftReading = Result<RegionTable, Vec<TableFault>>;

/// Rows of every list on the page.
#[derive(Debug)]
pub struct RegionSheets {
    /// Industries of the region that is looked at.
    pub quotients: RegionSheet,
    /// Regions that hold the industry that is looked at.
    pub holders: RegionSheet,
    /// What the region could turn to.
    pub next: RegionSheet,
    /// Regions between two years.
    pub shifts: RegionSheet,
    /// Regions and their specialisation.
    pub specialisation: RegionSheet,
    /// Industries and their localisation.
    pub localisation: RegionSheet,
}

/// What follows from the table; kept until something of it changes.
#[derive(Debug)]
pub struct Regions {
    year: Option<i32>,
    region: Option<String>,
    industry: Option<String>,
    language: Language,
    /// What the table reads.
    pub found: RegionFindings,
    /// The industry whose regions are listed, by its place in the table.
    pub picked: usize,
    /// The unit of the sizes; empty where it is not known.
    pub unit: String,
    /// Lists.
    pub sheets: RegionSheets,
    /// Figures.
    pub figures: Vec<Figure>,
}

impl Regions {
    /// Computes all of it; `None` without a table.
    #[must_use]
    pub fn of(
        look: &RegionsLook,
        profile: &Profile,
        knowledge: &Knowledge,
        language: Language,
    ) -> Option<Self> {
        let rules = &knowledge.registry.table_heads().rules;
        let found = RegionFindings::of(profile, look.year, look.region.as_deref(), rules)?;
        let subject = RegionSubject {
            found: &found,
            kept: profile.region_sizes.as_ref()?,
            words: &knowledge.library.words,
            fictitious: profile.fictitious,
            l: language,
        };
        let named = look.industry.as_deref();
        let named = named.and_then(|n| found.table.industries.iter().position(|i| i == n));
        let first = || found.quotient_rows().first().map_or(0, |r| r.industry);
        let picked = named.unwrap_or_else(first);
        let (unit, figures) = (subject.unit(), region_figures(&subject));
        let sheets = RegionSheets {
            quotients: subject.quotients(),
            holders: subject.holders(picked),
            next: subject.next(),
            shifts: subject.shifts(),
            specialisation: subject.specialisation(),
            localisation: subject.localisation(),
        };
        Some(Self {
            year: look.year,
            region: look.region.clone(),
            industry: look.industry.clone(),
            language,
            picked,
            unit,
            sheets,
            figures,
            found,
        })
    }

    /// Whether it answers what is asked now.
    #[must_use]
    pub fn stands(&self, look: &RegionsLook, language: Language) -> bool {
        self.year == look.year
            && self.region == look.region
            && self.industry == look.industry
            && self.language == language
    }

    /// A figure by id.
    #[must_use]
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|f| f.id == id)
    }
}

//! The parts of the indicators page.

use crate::text::{Language, words};

/// A part of the indicators page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IndicatorPart {
    /// Every indicator, and one of them in detail.
    #[default]
    Readings,
    /// Every figure of the profile, by group.
    Charts,
    /// What is missing, and what it would unlock.
    Unlocks,
    /// The region × industry table.
    Table,
    /// Votes of a panel, and how far it agrees.
    Assessment,
}

impl IndicatorPart {
    /// All parts, in the order of their buttons.
    pub const ALL: [Self; 5] =
        [Self::Readings, Self::Charts, Self::Unlocks, Self::Table, Self::Assessment];

    /// A stable name for the command line; no indicator may have it as its id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Readings => "readings",
            Self::Unlocks => "unlocks",
            Self::Table => "table",
            Self::Charts => "charts",
            Self::Assessment => "assessment",
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
            Self::Readings => words::ind_part_readings(l),
            Self::Unlocks => words::ind_part_unlocks(l),
            Self::Table => words::rt_part(l),
            Self::Charts => words::ind_part_charts(l),
            Self::Assessment => words::ind_part_assessment(l),
        }
    }
}

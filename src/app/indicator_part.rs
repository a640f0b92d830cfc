//! The parts of the indicators page.

use crate::text::{Language, words};

/// A part of the indicators page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IndicatorPart {
    /// Every indicator, and one of them in detail.
    #[default]
    Readings,
    /// The region × industry table.
    Table,
    /// Votes of a panel, and how far it agrees.
    Assessment,
}

impl IndicatorPart {
    /// All parts, in the order of their buttons.
    pub const ALL: [Self; 3] = [Self::Readings, Self::Table, Self::Assessment];

    /// A stable name for the command line; no indicator may have it as its id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Readings => "readings",
            Self::Table => "table",
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
            Self::Table => words::rt_part(l),
            Self::Assessment => words::ind_part_assessment(l),
        }
    }
}

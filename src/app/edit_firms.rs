//! Changes to the firm register.

use crate::document::{Firm, Profile};
use crate::profile::FirmColumn;
use crate::text::{Language, words};

/// One change to the register. Places are those of the register, in rising order.
#[derive(Clone, Debug, PartialEq)]
pub enum FirmEdit {
    /// One column of firms, all to what a firm has in it.
    Cells(Vec<usize>, FirmColumn, Box<Firm>),
    /// Firms added before a place, or at the end.
    Insert(usize, Vec<Firm>),
    /// Firms taken away.
    Remove(Vec<usize>),
    /// Whether the firms listed are the largest.
    Largest(bool),
}

impl FirmEdit {
    pub(super) fn key(&self) -> String {
        match self {
            Self::Cells(rows, column, _) => match rows.as_slice() {
                [row] => format!("firms.{row}.{}", column.id()),
                _ => String::new(),
            },
            Self::Insert(..) | Self::Remove(_) | Self::Largest(_) => String::new(),
        }
    }

    /// What undo will say it takes back.
    pub(super) fn name(&self, l: Language) -> String {
        match self {
            Self::Cells(rows, column, _) => match rows.as_slice() {
                [row] => words::firms_edit_cell(l, row + 1, column.name(l)),
                _ => words::firms_edit_many(l, rows.len(), column.name(l)),
            },
            Self::Insert(_, firms) => words::firms_edit_add(l, firms.len()),
            Self::Remove(rows) => words::firms_edit_delete(l, rows.len()),
            Self::Largest(_) => words::firms_edit_cover(l),
        }
    }

    pub(super) fn apply_to(self, profile: &mut Profile) {
        match self {
            Self::Cells(rows, column, from) => {
                profile.firms.change(&rows, |firm| column.copy(&from, firm));
            }
            Self::Insert(at, firms) => profile.firms.insert_all(at, firms),
            Self::Remove(rows) => profile.firms.remove_all(&rows),
            Self::Largest(largest) => profile.firms_are_largest = largest,
        }
    }
}

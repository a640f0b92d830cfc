//! The firm register on the profile page: what is looked at, and what follows from it.

use std::sync::Arc;

use crate::document::{Firm, Profile, Register};
use crate::profile::{FirmColumn, FirmQuery, FirmSums, firm_order};

use super::view::{Page, Part, View};
use super::workbench::{Workbench, profile_of};

/// A cell of the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirmCell {
    /// The firm's place in the register.
    pub row: usize,
    /// The column.
    pub column: FirmColumn,
}

/// Text that stands in a cell and could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadText {
    /// Where.
    pub at: FirmCell,
    /// What was typed.
    pub text: String,
}

/// What of the register is looked at, and what is being typed. Places are those of the register,
/// not those on the screen.
#[derive(Clone, Debug, Default)]
pub struct RegisterLook {
    /// Which firms are shown, and in which order.
    pub query: FirmQuery,
    /// Firms that are selected, in rising order.
    pub selected: Arc<Vec<usize>>,
    /// Where a range of selected firms began.
    pub anchor: Option<usize>,
    /// The cell the keyboard is at.
    pub cursor: Option<FirmCell>,
    /// Grows by one when the cursor is to be scrolled to.
    pub moves: u64,
    /// What the cell with the cursor began with, where it is written in.
    pub editing: Option<String>,
    /// Texts that could not be read.
    pub unread: Vec<UnreadText>,
    /// The column that is set for all selected.
    pub set_column: Option<FirmColumn>,
}

/// A change of what is looked at.
#[derive(Clone, Debug, PartialEq)]
pub enum LookRegister {
    /// Other firms, or another order.
    Query(FirmQuery),
    /// The cursor, the firms that are selected, and where their range began.
    At(Option<FirmCell>, Arc<Vec<usize>>, Option<usize>),
    /// Write in the cell with the cursor, beginning with a text; `None` no longer.
    Write(Option<String>),
    /// A text that could not be read.
    Unread(UnreadText),
    /// A text that no longer stands in a cell.
    Drop(FirmCell),
    /// The column that is set for all selected.
    SetColumn(Option<FirmColumn>),
}

impl RegisterLook {
    /// Changes what is looked at.
    pub fn look(&mut self, at: LookRegister) {
        match at {
            LookRegister::Query(query) => {
                self.query = query;
                self.editing = None;
                self.moves += 1;
            }
            LookRegister::At(cursor, selected, anchor) => {
                if cursor != self.cursor {
                    self.editing = None;
                    self.moves += 1;
                }
                (self.cursor, self.selected, self.anchor) = (cursor, selected, anchor);
            }
            LookRegister::Write(text) => {
                self.editing = text;
                self.moves += 1;
            }
            LookRegister::Unread(text) => {
                self.unread.retain(|u| u.at != text.at);
                self.unread.push(text);
            }
            LookRegister::Drop(cell) => self.unread.retain(|u| u.at != cell),
            LookRegister::SetColumn(column) => self.set_column = column,
        }
    }

    /// The text that stands unread in a cell.
    #[must_use]
    pub fn unread_at(&self, cell: FirmCell) -> Option<&str> {
        self.unread.iter().find(|u| u.at == cell).map(|u| u.text.as_str())
    }

    /// Whether a firm is selected.
    #[must_use]
    pub fn has_selected(&self, row: usize) -> bool {
        self.selected.binary_search(&row).is_ok()
    }

    /// Follows a register whose rows may have moved: what was selected may be another firm now.
    /// Texts that could not be read stay with the rows that `moved` says where they went.
    fn follow(&mut self, firms: usize, moved: impl Fn(usize) -> Option<usize>) {
        self.editing = None;
        self.selected = Arc::default();
        self.anchor = None;
        self.cursor = self
            .cursor
            .filter(|_| firms > 0)
            .map(|c| FirmCell { row: c.row.min(firms.saturating_sub(1)), ..c });
        self.unread.retain_mut(|u| {
            let to = moved(u.at.row).filter(|row| *row < firms);
            u.at.row = to.unwrap_or(u.at.row);
            to.is_some()
        });
    }
}

impl Workbench {
    /// What is looked at of the register follows a change of the document.
    pub(super) fn follow_register(&mut self, before: &Register) {
        let document = Arc::clone(self.document());
        let after = &profile_of(&document, self.view.profile).firms;
        let (n, m) = (before.len(), after.len());
        if n == m {
            return;
        }
        self.view.register.follow(m, |row| {
            // A row stayed, moved by as many as came or went, or is looked for.
            let firm = before.get(row)?;
            let near = [Some(row), (row + m).checked_sub(n)];
            let near =
                near.into_iter().flatten().find(|i| after.get(*i).is_some_and(|f| same(f, firm)));
            near.or_else(|| after.iter().position(|f| same(f, firm)))
        });
    }

    /// The register as it is.
    pub(super) fn register(&self) -> Register {
        profile_of(self.document(), self.view.profile).firms.clone()
    }
}

/// Whether two firms are one at two times.
fn same(a: &Firm, b: &Firm) -> bool {
    std::ptr::eq(a, b) || a == b
}

/// What follows from the register, where it is looked at.
#[derive(Debug)]
pub struct RegisterRows {
    of: Register,
    query: FirmQuery,
    revision: u64,
    selected: Arc<Vec<usize>>,
    /// The firms that are shown, in order.
    pub order: Vec<usize>,
    /// What the selection adds up to; where nothing is selected, all that are shown.
    pub sums: FirmSums,
    /// What the whole register adds up to.
    pub whole: FirmSums,
}

impl RegisterRows {
    /// Rows and sums, each of which is kept from before where it still stands.
    pub(super) fn of(before: Option<Self>, view: &View, profile: &Profile, revision: u64) -> Self {
        let (look, of) = (&view.register, profile.firms.clone());
        let same_firms = before.as_ref().is_some_and(|b| b.of.is_same(&of));
        let stands = before.as_ref().is_some_and(|b| {
            // What is an issue depends on the rest of the profile too.
            let fresh = !look.query.with_issues || b.revision == revision;
            same_firms && fresh && b.query == look.query
        });
        let summed =
            stands && before.as_ref().is_some_and(|b| Arc::ptr_eq(&b.selected, &look.selected));
        let (order, sums, whole) = match before {
            Some(b) if stands => (Some(b.order), Some(b.sums), Some(b.whole)),
            Some(b) if same_firms => (None, None, Some(b.whole)),
            _ => (None, None, None),
        };
        let order = order.unwrap_or_else(|| firm_order(profile, &look.query));
        let whole = whole.unwrap_or_else(|| FirmSums::of_all(&of));
        let sums = sums.filter(|_| summed).unwrap_or_else(|| {
            let rows = if look.selected.is_empty() { &order } else { look.selected.as_ref() };
            if rows.len() == of.len() {
                return whole.clone();
            }
            FirmSums::of(rows.iter().filter_map(|i| of.get(*i)))
        });
        let selected = Arc::clone(&look.selected);
        Self { query: look.query.clone(), of, revision, selected, order, sums, whole }
    }

    /// Whether they still stand.
    pub(super) fn stands(&self, view: &View, profile: &Profile, revision: u64) -> bool {
        let look = &view.register;
        self.of.is_same(&profile.firms)
            && self.query == look.query
            && Arc::ptr_eq(&self.selected, &look.selected)
            && (!look.query.with_issues || self.revision == revision)
    }

    /// Whether the register is what is looked at.
    pub(super) fn wanted(view: &View) -> bool {
        view.page == Page::Profile && view.part == Part::Firms
    }
}

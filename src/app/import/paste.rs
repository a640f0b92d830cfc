//! A block of cells on the clipboard, pasted into a grid. Where it has heads it is read as any
//! table is, with units, dashes and full-width digits; what leaves a doubt is laid before the user.

use std::sync::Arc;

use egui::Context;

use crate::figure::Tone;
use crate::file::import::{
    About, Asked, Book, Found, Guess, ImportCatalogue, LeftOutWhy, Reason, guess, pasted_sheet,
};
use crate::profile::FirmColumn;
use crate::text::words;

use super::super::command::Command;
use super::super::register_look::{FirmCell, LookRegister};
use super::super::workbench::{Workbench, profile_of};
use super::jobs::OpenedSheet;
use super::reading::SheetReading;
use super::wizard::{Origin, Wizard};

/// A block of cells for a grid.
#[derive(Clone, Debug, PartialEq)]
pub struct Paste {
    /// What is on the clipboard.
    pub text: String,
    /// The target of the grid.
    pub target: String,
    /// The reference area of the grid: level and name.
    pub area: Option<(String, String)>,
    /// What to do with a block that has no heads.
    pub plain: Vec<Command>,
}

impl Workbench {
    pub(super) fn paste(&mut self, ctx: &Context, paste: Paste) {
        let Some(wizard) = self.with_heads(&paste) else {
            for command in paste.plain {
                self.carry_out(ctx, command);
            }
            return;
        };
        let document = Arc::clone(self.document());
        let profile = profile_of(&document, self.view.profile);
        let read = wizard.job(0, profile, Arc::default()).run();
        let Ok(reading) = read else { return };
        if is_doubtful(&reading) || !wizard.reads_at_once() {
            let (book, guess) = (Book::clone(&wizard.book), wizard.guess.clone());
            let (target, area) = (paste.target.as_str(), paste.area);
            self.lay_book(book, Some(guess), Some(target), area, &wizard.catalogue);
            return;
        }
        let l = self.view.language;
        let n = reading.imported.found.len();
        let before = profile.firms.len();
        if !self.lay_in(words::edit_paste(l, n), &reading, &Default::default()) {
            return;
        }
        let is_firms = matches!(reading.imported.found, Found::Firms(_));
        let mut said =
            if is_firms { words::import_pasted_firms(l, n) } else { words::pasted(l, n) };
        if is_firms {
            self.show_new_firms(before);
        }
        let unused = unused(&wizard);
        if !unused.is_empty() {
            said.truncate(said.trim_end_matches(['。', '.']).len());
            said += &words::firms_pasted_strange(l, unused.join(&words::ind_comma(l)));
        }
        self.say(if unused.is_empty() { Tone::Positive } else { Tone::Caution }, said);
    }

    /// The block as a table, where its first rows are heads.
    fn with_heads(&mut self, paste: &Paste) -> Option<Wizard> {
        let catalogue = self.import_catalogue()?;
        let name = words::import_clipboard(self.view.language);
        let sheet = pasted_sheet(&paste.text, &name, &catalogue.limits).ok()?;
        let book = Book { sheets: vec![sheet], ..Book::default() };
        let mut guess = guess_with_heads(&book, &paste.target, &catalogue);
        if paste.target == "references" {
            // A table that names its areas goes where it says; any other into this one.
            let named = |g: &Guess| {
                let at = g.mapping.field("area");
                let how = at.and_then(|i| g.decision(&About::Column(i)));
                how.is_some_and(|d| d.reason == Reason::Named)
            };
            guess = guess.filter(named);
            let into = || guess_with_heads(&book, "series", &catalogue);
            guess = guess.or_else(|| paste.area.as_ref().and_then(|_| into()));
        }
        let mut guess = guess?;
        self.units_of_grid(&mut guess, &catalogue);
        let opened = OpenedSheet { book, large: false, guess: Some(guess) };
        let target = Some(paste.target.as_str());
        let mut wizard =
            Wizard::new(Origin::Pasted, Default::default(), opened, target, catalogue)?;
        wizard.area.clone_from(&paste.area);
        Some(wizard)
    }

    /// Where a block names no unit, its figures are in the unit the grid shows.
    fn units_of_grid(&self, guess: &mut Guess, catalogue: &ImportCatalogue) {
        let l = self.view.language;
        let vocabulary = &self.knowledge.library.words;
        let target = catalogue.target(&guess.mapping.target);
        let series_unit = |id: &str| vocabulary.series(id).map(|s| s.unit.clone());
        for at in 0..guess.decisions.len() {
            let Some(decision) = guess.decisions.get(at) else { continue };
            if decision.reason != Reason::Usual {
                continue;
            }
            let about = decision.about.clone();
            let wanted = match &about {
                About::Unit(index) => {
                    let role = guess.mapping.columns.get(*index).map(|c| &c.role);
                    match role {
                        Some(crate::file::import::Role::Field(id)) => {
                            target.and_then(|t| t.column(id)).and_then(|c| c.unit.clone())
                        }
                        Some(crate::file::import::Role::Figure { series: Some(id), .. }) => {
                            series_unit(id)
                        }
                        _ => None,
                    }
                }
                About::RowUnit(label) => {
                    let row = guess.mapping.row(label);
                    row.and_then(|r| r.series.as_deref()).and_then(series_unit)
                }
                _ => None,
            };
            let Some(wanted) = wanted else { continue };
            let shown = vocabulary.written_in(&wanted, l).to_owned();
            match &about {
                About::Unit(index) => {
                    if let Some(column) = guess.mapping.columns.get_mut(*index) {
                        column.unit = Some(shown.clone());
                    }
                }
                About::RowUnit(label) => {
                    let mut rows = guess.mapping.rows.iter_mut();
                    if let Some(row) = rows.find(|r| r.label == *label) {
                        row.unit = Some(shown.clone());
                    }
                }
                _ => {}
            }
            if let Some(decision) = guess.decisions.get_mut(at) {
                decision.chosen = shown;
                decision.confidence = crate::file::import::Confidence::Likely;
                decision.reason = Reason::Grid;
            }
        }
    }

    /// Selects the firms that were added.
    fn show_new_firms(&mut self, before: usize) {
        let document = Arc::clone(self.document());
        let after = profile_of(&document, self.view.profile).firms.len();
        if after > before {
            let new = Arc::new((before..after).collect::<Vec<usize>>());
            let cursor = FirmCell { row: before, column: FirmColumn::Name };
            self.look_at(Command::Register(LookRegister::At(Some(cursor), new, Some(before))));
        }
    }
}

/// A guess of which the head was recognised by its words.
fn guess_with_heads(book: &Book, target: &str, catalogue: &ImportCatalogue) -> Option<Guess> {
    let asked = Asked { target: Some(target.to_owned()), ..Asked::default() };
    let found = guess(book, &asked, catalogue)?;
    let is_known = |d: &crate::file::import::Decision| {
        matches!(d.about, About::Column(_)) && matches!(d.reason, Reason::Named | Reason::Holds)
    };
    let heads = found.decisions.iter().filter(|d| is_known(d)).count();
    (found.mapping.head_rows > 0 && heads > 0).then_some(found)
}

/// Whether a user had better look before it goes in.
fn is_doubtful(reading: &SheetReading) -> bool {
    let imported = &reading.imported;
    let unknown = imported.left_out.iter().any(|x| x.why == LeftOutWhy::NotOurs);
    let replaces = matches!(imported.found, Found::Firms(_)) && !reading.conflicts.is_empty();
    let nothing = imported.found.is_empty() || reading.needs_year;
    !imported.unread.is_empty() || unknown || replaces || nothing
}

/// Heads of columns that hold nothing we know.
fn unused(wizard: &Wizard) -> Vec<String> {
    let columns = wizard.guess.mapping.columns.iter();
    let unused = columns.filter(|c| c.role == crate::file::import::Role::Skip);
    unused.map(|c| c.head.clone()).filter(|h| !h.is_empty()).collect()
}

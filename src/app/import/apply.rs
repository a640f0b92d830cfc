//! What was read goes into the document as one step, and is shown where it went.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::document::Profile;
use crate::figure::Tone;
use crate::file::import::{Policy, apply, part_of};
use crate::text::words;

use super::super::command::Command;
use super::super::edit::Edit;
use super::super::indicator_part::IndicatorPart;
use super::super::view::Part;
use super::super::workbench::{Workbench, profile_of};
use super::reading::SheetReading;
use super::wizard::Done;

impl Workbench {
    /// Puts what was read into the document, as one step.
    pub(super) fn apply_import(&mut self) {
        let l = self.view.language;
        let Some(wizard) = self.importing.wizard.take() else { return };
        let ready = wizard.reading.as_ref().filter(|_| wizard.work.is_none());
        let ready = ready.filter(|r| !r.needs_year && !r.imported.found.is_empty());
        if let Some(reading) = ready {
            let file = wizard.file();
            let name = if file.is_empty() {
                words::edit_paste(l, reading.imported.found.len())
            } else {
                words::import_edit(l, file)
            };
            if self.lay_in(name, reading, &wizard.mine) {
                let target = match (&wizard.area, wizard.guess.mapping.target.as_str()) {
                    (Some(_), "series") => "references".to_owned(),
                    (_, target) => target.to_owned(),
                };
                let unread = reading.unread_count();
                self.see(&target);
                self.importing.done = Some(Done {
                    file: file.to_owned(),
                    target,
                    count: reading.imported.found.len(),
                    unread,
                    revision: self.history.revision(),
                });
                if unread == 0 {
                    return;
                }
            }
        }
        // What could not be read waits to be corrected.
        self.importing.wizard = Some(wizard);
        self.read_import();
    }

    /// Lays a reading into the profile; whether it could be.
    pub(super) fn lay_in(
        &mut self,
        name: String,
        reading: &SheetReading,
        mine: &BTreeSet<String>,
    ) -> bool {
        let document = Arc::clone(self.document());
        let profile = profile_of(&document, self.view.profile);
        let all_mine = !mine.is_empty() && reading.conflicts.iter().all(|c| mine.contains(&c.path));
        let policy = if all_mine { Policy::Keep } else { Policy::Replace };
        let words = &self.knowledge.library.words;
        let edited = apply(&part_of(&reading.imported, profile, mine), profile, policy, words);
        if !self.is_small_enough(&edited) {
            return false;
        }
        self.edit(Edit::Import(name, Box::new(edited)));
        true
    }

    /// Whether the region table is small enough to keep; where not, it is said.
    fn is_small_enough(&mut self, edited: &Profile) -> bool {
        let Some(kept) = &edited.region_sizes else { return true };
        let most = self.knowledge.registry.table_heads().rules.most_cells;
        let cells = kept.cells();
        if cells > most {
            let l = self.view.language;
            self.say(Tone::Negative, words::rt_too_large(l, cells, most));
        }
        cells <= most
    }

    /// Turns to where a target is shown.
    pub(super) fn see(&mut self, target: &str) {
        let part = match target {
            "regions" => {
                self.look_at(Command::GoIndicators(IndicatorPart::Table));
                return;
            }
            "references" => Part::References,
            "firms" => Part::Firms,
            "chain" => Part::Chain,
            "actions" => Part::Actions,
            _ => Part::Series,
        };
        self.look_at(Command::GoPart(part));
    }
}

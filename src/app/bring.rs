//! What is brought in from outside: cases, and tables of regions and industries.

use std::path::{Path, PathBuf};

use crate::case::own::brought;
use crate::document::{OwnCase, RegionSizes};
use crate::figure::Tone;
use crate::file::example_table;
use crate::indicator::RegionTable;
use crate::text::{Language, words};

use super::command::Command;
use super::edit::Edit;
use super::regions::LookRegions;
use super::request::Request;
use super::workbench::{Workbench, profile_of};

impl Workbench {
    pub(super) fn read_case(&mut self, path: PathBuf) {
        let form = std::sync::Arc::clone(&self.knowledge.library.catalogue.case_form);
        self.requests.push(Request::ReadCase { path, form });
    }

    /// Writes the case that is exported into a new folder of a folder.
    pub(super) fn write_folder(&mut self, into: &Path) {
        if let Some(folder) = self.folder.take() {
            let path = into.join(&folder.name);
            self.requests.push(Request::WriteFolder { path, files: folder.files });
        }
    }

    /// Puts a case that was read into the document, under ids that are free.
    pub(super) fn bring(&mut self, case: OwnCase) {
        let l = self.view.language;
        let (case, renumbered) = brought(case, self.document(), &self.knowledge.library);
        let form = &self.knowledge.library.catalogue.case_form;
        let said = form.name_of(&case, l);
        let is_same = |other: &OwnCase| said.is_some() && form.name_of(other, l) == said;
        let twice = self.document().cases.iter().any(is_same);
        let name = said.map_or_else(|| words::own_unnamed(l, &case.id), str::to_owned);
        let id = case.id.clone();
        self.edit(Edit::Case(id.clone(), Some(Box::new(case))));
        self.look_at(Command::Case(id));
        let told =
            if renumbered { words::own_renumbered(l, name) } else { words::own_brought(l, name) };
        if twice {
            let gap = if l == Language::En { " " } else { "" };
            self.say(Tone::Caution, format!("{told}{gap}{}", words::own_twice(l)));
        } else {
            self.say(Tone::Positive, told);
        }
    }

    /// Puts what stands in the box into the document, over the table that is there or in its place.
    pub(super) fn put_table(&mut self, replace: bool) {
        let heads = self.knowledge.registry.table_heads();
        // What cannot be read stays in the box, with its faults beside it.
        let Ok(table) = RegionTable::of_text(&self.view.regions.draft, heads) else { return };
        let document = std::sync::Arc::clone(self.document());
        let profile = profile_of(&document, self.view.profile);
        let before = profile.region_sizes.clone().filter(|_| !replace).unwrap_or_default();
        let year = self.view.regions.draft_year.or(profile.year);
        let year = if table.lacks_year() { year } else { Some(0) };
        let Some(year) = year else { return };
        let kept = table.laid_over(&before, year);
        if self.keep_table(kept) {
            self.look_at(Command::Regions(LookRegions::Draft(String::new())));
            self.look_at(Command::Regions(LookRegions::Writing(false)));
        }
    }

    /// The invented table that ships.
    pub(super) fn use_example(&mut self) {
        let l = self.view.language;
        let text = example_table(&self.knowledge.files, l);
        let heads = self.knowledge.registry.table_heads();
        let Ok(table) = RegionTable::of_text(text, heads) else { return };
        let head = RegionSizes {
            name: words::rt_example_name(l),
            measure: "persons".to_owned(),
            source: Some(words::rt_example_source(l)),
            fictitious: true,
            ..RegionSizes::default()
        };
        let kept = table.laid_over(&head, 0);
        self.keep_table(kept);
    }

    /// Whether the table was small enough to keep.
    fn keep_table(&mut self, kept: RegionSizes) -> bool {
        let l = self.view.language;
        let most = self.knowledge.registry.table_heads().rules.most_cells;
        let cells = kept.cells();
        if cells > most {
            self.say(Tone::Negative, words::rt_too_large(l, cells, most));
            return false;
        }
        let (regions, industries) = (kept.regions.len(), kept.industries.len());
        self.edit(Edit::Regions("", Some(Box::new(kept))));
        self.say(Tone::Positive, words::rt_put(l, regions, industries));
        true
    }
}

//! What a type cannot forbid in the numbers a user may change and in the form of own cases.

use std::collections::BTreeSet;

use super::lint::Lint;
use super::settings;

impl Lint<'_> {
    /// Every number a user may change has a name and lies within its limits.
    pub(super) fn settings(&mut self) {
        let library = self.library;
        let mut ids = BTreeSet::new();
        for setting in settings(library) {
            let id = setting.id();
            let (least, most) = setting.number.limits(&library.catalogue);
            self.check((least..=most).contains(&setting.value), &id, "outside its own limits");
            if let Some(field) = setting.number.field() {
                let known = library.words.field(field).is_some()
                    || library.words.series(field).is_some()
                    || library.catalogue.readings.contains_key(field);
                self.check(known, &id, format!("{field} is no field, series or reading"));
            }
            self.check(ids.insert(id.clone()), &id, "two settings share an id");
        }
        for (id, rule) in &library.catalogue.rules {
            self.words(id, &[&rule.name]);
            self.check(ids.contains(&format!("rules/{id}")), id, "names no number of the rules");
        }
    }

    /// The form of own cases names only columns of its files, and says everything twice.
    pub(super) fn case_form(&mut self) {
        let form = &self.library.catalogue.case_form;
        self.check(form.years.mark == "judgement", "case form", "years without a mark");
        for table in &form.tables {
            self.words(&table.id, &[&table.name, &table.one, &table.hint]);
            for column in &table.columns {
                let at = format!("{} {}", table.id, column.id);
                self.words(&at, &[&column.name]);
                for word in &column.words {
                    self.words(&at, &[&word.name]);
                }
                let known = |c: &String| table.header.contains(c) || table.id == "head";
                self.check(column.cells().iter().all(known), &at, "is no column of the file");
                let tables = column.to.iter().all(|t| form.table(t).is_some());
                self.check(tables, &at, "names a table that does not exist");
            }
        }
    }
}

//! What follows from a guess that a user changed: the unit of a column or row, the names of rows.

use super::catalogue::{ImportCatalogue, ImportTarget};
use super::guess::{About, Confidence, Decision, Guess, Reason, head_of};
use super::guess_columns::{column_unit, role_id};
use super::guess_rows::{dash, row_unit, rows, year};
use super::head::Head;
use super::mapping::{Dash, Role};
use super::place::pieces;
use super::sheet::Sheet;

impl Guess {
    /// Puts what the user chose in the place of a guess.
    pub fn settle(&mut self, about: About, chosen: String) {
        let found = self.decisions.iter().position(|d| d.about == about);
        let mut decision = match found {
            Some(at) => self.decisions.remove(at),
            None => Decision {
                about,
                chosen: String::new(),
                confidence: Confidence::Sure,
                reason: Reason::Asked,
                alternatives: Vec::new(),
            },
        };
        decision.chosen = chosen;
        (decision.confidence, decision.reason) = (Confidence::Sure, Reason::Asked);
        let at = found.unwrap_or(self.decisions.len());
        self.decisions.insert(at, decision);
    }

    /// The decision about something.
    #[must_use]
    pub fn decision(&self, about: &About) -> Option<&Decision> {
        self.decisions.iter().find(|d| d.about == *about)
    }

    /// Gives a column another role; its unit, and where it names rows these, are guessed anew.
    pub fn set_role(
        &mut self,
        index: usize,
        role: &Role,
        sheet: &Sheet,
        file: &str,
        catalogue: &ImportCatalogue,
    ) {
        let Some(target) = catalogue.target(&self.mapping.target) else { return };
        let names_rows = |r: &Role| *r == Role::Field("series".to_owned());
        // A field stands in one column.
        if let Role::Field(_) = role {
            let others = self.mapping.columns.iter_mut().enumerate();
            for (_, other) in others.filter(|(i, c)| *i != index && c.role == *role) {
                other.role = Role::Skip;
            }
        }
        let Some(column) = self.mapping.columns.get_mut(index) else { return };
        let renames = names_rows(&column.role) || names_rows(role);
        column.role = role.clone();
        self.settle(About::Column(index), role_id(role));
        self.decisions.retain(|d| d.about != About::Unit(index));
        let short = head_of(sheet, catalogue.limits.guess_rows);
        let (first, rows) = (self.mapping.head, self.mapping.head_rows);
        let head = Head::of(&pieces(&short, first, rows, index), &catalogue.words);
        let unit = column_unit(&short, target, &head, role, index, self, catalogue);
        if let Some(column) = self.mapping.columns.get_mut(index) {
            column.unit = unit;
        }
        if renames {
            self.mapping.rows.clear();
            self.decisions.retain(|d| !matches!(d.about, About::Row(_) | About::RowUnit(_)));
        }
        self.follow(&short, file, catalogue);
    }

    /// Says which series a row stands for; its unit is guessed anew.
    pub fn set_row(&mut self, label: &str, series: Option<String>, catalogue: &ImportCatalogue) {
        self.decisions.retain(|d| d.about != About::RowUnit(label.to_owned()));
        let unit = row_unit(label, series.as_deref(), self, catalogue);
        self.settle(About::Row(label.to_owned()), series.clone().unwrap_or_default());
        if let Some(row) = self.mapping.rows.iter_mut().find(|r| r.label == label) {
            (row.series, row.unit) = (series, unit);
        }
    }

    /// Names of rows, the year and the dash, as far as they are not settled.
    fn follow(&mut self, sheet: &Sheet, file: &str, catalogue: &ImportCatalogue) {
        if catalogue.target(&self.mapping.target).is_some_and(ImportTarget::is_figures) {
            rows(sheet, self, catalogue);
            if self.mapping.year.is_none() {
                year(sheet, file, self, catalogue);
            }
        }
        if self.decision(&About::Dash).is_none() {
            dash(sheet, self, catalogue);
        }
    }

    /// Says what a dash means.
    pub fn set_dash(&mut self, dash: Dash) {
        self.mapping.dash = dash;
        let chosen = if dash == Dash::Zero { "zero" } else { "missing" };
        self.settle(About::Dash, chosen.to_owned());
    }
}

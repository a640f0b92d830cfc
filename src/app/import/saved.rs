//! Mappings that were kept under a name, for next year's file.

use crate::file::import::{
    About, Confidence, Decision, Guess, ImportCatalogue, Mapping, Reason, Role, Sheet, fit, laid_on,
};

use super::wizard::Wizard;

/// A mapping with its name.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedMapping {
    /// The name the user gave it.
    pub name: String,
    /// The mapping.
    pub mapping: Mapping,
}

/// The mapping that fits a sheet best, if one fits.
pub(super) fn fitting<'a>(
    saved: &'a [SavedMapping],
    sheet: &Sheet,
    catalogue: &ImportCatalogue,
) -> Option<&'a SavedMapping> {
    let known = saved.iter().filter(|s| catalogue.target(&s.mapping.target).is_some());
    let scored = known.map(|s| (fit(&s.mapping, sheet, catalogue), s));
    let fits = scored.filter(|(share, _)| *share >= catalogue.limits.fit);
    fits.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, s)| s)
}

impl Wizard {
    /// Reads by a mapping that was kept.
    pub(super) fn use_saved(&mut self, saved: &SavedMapping) {
        let mapping = laid_on(&saved.mapping, &self.sheet, &self.catalogue);
        let decided = |about, chosen: &str| Decision {
            about,
            chosen: chosen.to_owned(),
            confidence: Confidence::Sure,
            reason: Reason::Saved,
            alternatives: Vec::new(),
        };
        let mut decisions: Vec<Decision> =
            self.guess.decision(&About::Sheet).cloned().into_iter().collect();
        decisions.push(decided(About::Target, &mapping.target));
        decisions.push(decided(About::Head, &(mapping.head + 1).to_string()));
        for (index, column) in mapping.columns.iter().enumerate() {
            if column.role != Role::Skip {
                decisions.push(decided(About::Column(index), ""));
            }
            if let Some(unit) = &column.unit {
                decisions.push(decided(About::Unit(index), unit));
            }
        }
        for row in &mapping.rows {
            decisions.push(decided(About::Row(row.label.clone()), ""));
            if let Some(unit) = &row.unit {
                decisions.push(decided(About::RowUnit(row.label.clone()), unit));
            }
        }
        if mapping.year.is_some() {
            decisions.push(decided(About::Year, ""));
        }
        if self.guess.decision(&About::Dash).is_some() {
            decisions.push(decided(About::Dash, ""));
        }
        self.guess = Guess { mapping, decisions };
        self.used = Some(saved.name.clone());
        self.recognised = true;
        self.mine.clear();
    }
}

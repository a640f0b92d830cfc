//! Figures of a region × industry table: quotients, heat map, shift-share, specialisation,
//! localisation, and what lies near and is complex. Computed only where they are asked for.

mod bars;
mod bars_data;
mod candidates;
mod heat;
mod heat_data;
mod scatter;
mod sheet;
mod stack;

pub use sheet::{RegionSheet, SheetCell, SheetRow};

use crate::document::{Profile, RegionSizes};
use crate::indicator::RegionFindings;
use crate::profile::Vocabulary;
use crate::study::Knowledge;
use crate::text::{Language, rounded, significant, two_decimals, words};

use super::origin::Sources;
use super::plate::Figure;

/// What follows from a table, for a language.
#[derive(Clone, Copy, Debug)]
pub struct RegionSubject<'a> {
    /// What follows from the table.
    pub found: &'a RegionFindings,
    /// The table as the document keeps it.
    pub kept: &'a RegionSizes,
    /// Units by id.
    pub words: &'a Vocabulary,
    /// The profile is invented.
    pub fictitious: bool,
    /// The language of the words.
    pub l: Language,
}

/// Every figure of a table that has something to show.
#[must_use]
pub fn region_figures(s: &RegionSubject<'_>) -> Vec<Figure> {
    let all = [
        bars_data::quotients_figure,
        heat_data::heat_figure,
        scatter::next_figure,
        stack::shift_figure,
        bars_data::specialisation_figure,
        bars_data::localisation_figure,
    ];
    all.iter().filter_map(|build| build(s)).collect()
}

/// What lies near and is complex, of the last year and the own region; `None` without a table.
#[must_use]
pub fn next_industry_figure(
    profile: &Profile,
    knowledge: &Knowledge,
    l: Language,
) -> Option<Figure> {
    let rules = &knowledge.registry.table_heads().rules;
    let found = RegionFindings::of(profile, None, None, rules)?;
    let subject = RegionSubject {
        found: &found,
        kept: profile.region_sizes.as_ref()?,
        words: &knowledge.library.words,
        fictitious: profile.fictitious,
        l,
    };
    scatter::next_figure(&subject)
}

impl RegionSubject<'_> {
    /// The unit of the sizes; empty where it is not known.
    #[must_use]
    pub fn unit(&self) -> String {
        self.words.unit(&self.kept.measure).map_or_else(String::new, |u| u.name.get(self.l).into())
    }

    /// A region by its name, the own one marked.
    #[must_use]
    pub fn named(&self, region: usize) -> String {
        let name = self.found.region_name(region);
        if self.found.own == Some(region) { words::rg_own(self.l, name) } else { name.to_owned() }
    }

    /// What is said of a number too small to say much.
    #[must_use]
    pub fn small_note(&self) -> String {
        let least = significant(self.found.small.unwrap_or_default());
        words::rg_small(self.l, least, self.unit())
    }

    /// The label of invented data.
    #[must_use]
    pub fn label(&self) -> Option<String> {
        (self.fictitious || self.kept.fictitious).then(|| words::fig_fictitious(self.l))
    }

    /// The year as a title says it.
    fn year(&self) -> String {
        self.found.year.map_or_else(String::new, |year| words::rg_year(self.l, year))
    }

    /// The source line: who says so, what is counted, against what.
    fn source(&self) -> String {
        let l = self.l;
        let mut sources = Sources::default();
        sources.add(self.kept.source.as_deref().unwrap_or_default().trim().to_owned());
        let unit = self.unit();
        let counted =
            if unit.is_empty() { words::rg_counted_unknown(l) } else { words::rg_counted(l, unit) };
        let line = sources.line(self.label().is_some(), l);
        let gap = if l == Language::En { " " } else { "" };
        format!("{line}{gap}{}", words::rg_source(l, counted))
    }
}

/// A size or a quotient of any magnitude.
pub(super) fn amount(x: f64) -> String {
    let size = x.abs();
    if size >= 1e15 || (size > 0.0 && size < 5e-4) {
        format!("{x:.1e}").replace('-', "−")
    } else if size < 10.0 {
        // Quotients are told apart by their second decimal, whatever their first.
        if x.fract() == 0.0 { rounded(x, 0) } else { two_decimals(x) }
    } else if x.fract() == 0.0 {
        rounded(x, 0)
    } else {
        significant(x)
    }
}

//! What a sheet reads, laid out for the page: computed once, drawn many times.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::document::Profile;
use crate::file::import::{
    Conflict, Found, ImportCatalogue, Imported, LeftOutWhy, conflicts, needs_year,
};

/// What comes in of one series, or of one kind of record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundLine {
    /// The area it is of, as the table names it; empty for the place itself.
    pub area: String,
    /// The series.
    pub series: String,
    /// Unit of the figures, where they share one.
    pub unit: Option<String>,
    /// How many figures.
    pub count: usize,
    /// First and last year.
    pub years: (i32, i32),
}

/// What a sheet reads under a mapping, set against a profile.
#[derive(Debug)]
pub struct SheetReading {
    /// What was read, left out and not read.
    pub imported: Imported,
    /// What the profile holds otherwise.
    pub conflicts: Vec<Conflict>,
    /// The table names no year and the profile has none to give it.
    pub needs_year: bool,
    /// Figures by series and area.
    pub lines: Vec<FoundLine>,
    /// Rows that were left out, by their place from 0.
    pub left_out: HashMap<usize, LeftOutWhy>,
    /// Cells that could not be read: row and column → place among the unread.
    pub unread: HashMap<(usize, usize), usize>,
    /// Rows with such a cell.
    pub bad_rows: BTreeSet<usize>,
}

impl SheetReading {
    /// Lays out what was read.
    #[must_use]
    pub fn of(imported: Imported, profile: &Profile, catalogue: &ImportCatalogue) -> Self {
        let conflicts = conflicts(&imported, profile, catalogue.vocabulary());
        let left_out = imported.left_out.iter().filter_map(|x| Some((x.row?, x.why))).collect();
        let cells = imported.unread.iter().enumerate();
        let unread = cells.map(|(i, u)| ((u.row, u.column), i)).collect();
        Self {
            needs_year: needs_year(&imported, profile),
            lines: lines(&imported.found),
            bad_rows: imported.unread.iter().map(|u| u.row).collect(),
            conflicts,
            left_out,
            unread,
            imported,
        }
    }

    /// Cells that could not be read, those beyond the list among them.
    #[must_use]
    pub fn unread_count(&self) -> usize {
        self.imported.unread.len() + self.imported.more_unread
    }

    /// What was left out and is worth telling.
    pub fn told_left_out(&self) -> impl Iterator<Item = &crate::file::import::LeftOut> {
        self.imported.left_out.iter().filter(|x| x.why != LeftOutWhy::NotUsed)
    }
}

/// Figures by area and series, in the order in which they first stand.
fn lines(found: &Found) -> Vec<FoundLine> {
    let mut out: Vec<FoundLine> = Vec::new();
    let mut at: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut add = |area: &str, figure: &crate::file::import::Figure| {
        let key = (area.to_owned(), figure.series.clone());
        let unit = figure.datum.unit.clone();
        let place = *at.entry(key).or_insert(out.len());
        match out.get_mut(place) {
            Some(line) => {
                line.count += 1;
                line.years.0 = line.years.0.min(figure.year);
                line.years.1 = line.years.1.max(figure.year);
                if line.unit != unit {
                    line.unit = None;
                }
            }
            None => out.push(FoundLine {
                area: area.to_owned(),
                series: figure.series.clone(),
                unit,
                count: 1,
                years: (figure.year, figure.year),
            }),
        }
    };
    match found {
        Found::Series(all) => all.iter().for_each(|f| add("", f)),
        Found::References(all) => all.iter().for_each(|a| add(&a.name, &a.figure)),
        Found::Firms(_) | Found::Regions(..) | Found::Chain(_) | Found::Actions(_) => {}
    }
    out
}

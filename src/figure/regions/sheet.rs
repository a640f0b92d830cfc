//! Rows of a region × industry table as text with what they are sorted by: the table twin of a
//! figure, and the list on the page.

use crate::indicator::{
    HolderRow, IndustryRow, LARGEST_REGIONS, NextIndustry, QuotientRow, RegionRow, ShiftRow,
    undefined_reason,
};
use crate::measure::localisation::RegionProfile;
use crate::text::{two_decimals, words};

use super::super::plate::Table;
use super::{RegionSubject, amount};

/// A cell: what is written, and what it is sorted by.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetCell {
    /// What is written.
    pub text: String,
    /// The number behind it; `None` for words and for what is unknown.
    pub key: Option<f64>,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetRow {
    /// Place of the region or industry in the table.
    pub at: usize,
    /// Cells, as many as heads.
    pub cells: Vec<SheetCell>,
}

/// Rows under their heads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegionSheet {
    /// Heads of the columns.
    pub head: Vec<String>,
    /// Rows.
    pub rows: Vec<SheetRow>,
}

impl RegionSheet {
    /// The same as a table of text.
    #[must_use]
    pub fn table(&self) -> Table {
        let texts = |r: &SheetRow| r.cells.iter().map(|c| c.text.clone()).collect();
        Table { head: self.head.clone(), rows: self.rows.iter().map(texts).collect() }
    }
}

fn word(text: impl Into<String>) -> SheetCell {
    SheetCell { text: text.into(), key: None }
}

fn number(x: f64, write: impl Fn(f64) -> String) -> SheetCell {
    SheetCell { text: write(x), key: Some(x) }
}

impl RegionSubject<'_> {
    fn some(&self, x: Option<f64>, write: impl Fn(f64) -> String) -> SheetCell {
        x.map_or_else(|| word(words::rg_nothing(self.l)), |x| number(x, write))
    }

    fn size_head(&self) -> String {
        let unit = self.unit();
        if unit.is_empty() { words::rg_size_plain(self.l) } else { words::rg_size(self.l, unit) }
    }

    fn remark(&self, small: bool) -> SheetCell {
        word(if small { self.small_note() } else { words::rg_nothing(self.l) })
    }

    /// Industries of the region that is looked at.
    #[must_use]
    pub fn quotients(&self) -> RegionSheet {
        let l = self.l;
        let row = |r: &QuotientRow| SheetRow {
            at: r.industry,
            cells: vec![
                word(self.found.industry_name(r.industry)),
                number(r.size, amount),
                self.some(r.share, percent),
                self.some(r.quotient, amount),
                self.remark(r.small),
            ],
        };
        RegionSheet {
            head: vec![
                words::rg_industry(l),
                self.size_head(),
                words::rg_share_here(l),
                words::rg_quotient(l),
                words::rg_note(l),
            ],
            rows: self.found.quotient_rows().iter().map(row).collect(),
        }
    }

    /// Regions that hold an industry.
    #[must_use]
    pub fn holders(&self, industry: usize) -> RegionSheet {
        let l = self.l;
        let row = |r: &HolderRow| SheetRow {
            at: r.region,
            cells: vec![
                word(self.named(r.region)),
                number(r.size, amount),
                self.some(r.share, percent),
                self.some(r.quotient, amount),
                self.remark(r.small),
            ],
        };
        RegionSheet {
            head: vec![
                words::rg_region(l),
                self.size_head(),
                words::rg_share_all(l),
                words::rg_quotient(l),
                words::rg_note(l),
            ],
            rows: self.found.holder_rows(industry).iter().map(row).collect(),
        }
    }

    /// Every region and its specialisation.
    #[must_use]
    pub fn specialisation(&self) -> RegionSheet {
        let l = self.l;
        let row = |r: &RegionRow| {
            let p = r.profile.as_ref();
            SheetRow {
                at: r.region,
                cells: vec![
                    word(self.named(r.region)),
                    number(r.size, amount),
                    self.some(p.map(RegionProfile::krugman), two_decimals),
                    self.some(p.map(|p| p.herfindahl), two_decimals),
                    self.some(p.map(|p| p.shannon), two_decimals),
                    self.some(p.map(|p| p.hachman), two_decimals),
                    self.some(p.and_then(|p| p.relative_diversity().ok()), amount),
                ],
            }
        };
        RegionSheet {
            head: vec![
                words::rg_region(l),
                self.size_head(),
                words::rg_krugman(l),
                words::rg_hhi(l),
                words::rg_entropy(l),
                words::rg_hachman(l),
                words::rg_diversity(l),
            ],
            rows: self.found.region_rows().iter().map(row).collect(),
        }
    }

    /// Every industry and its localisation.
    #[must_use]
    pub fn localisation(&self) -> RegionSheet {
        let l = self.l;
        let row = |r: &IndustryRow| {
            let p = r.profile.as_ref();
            let first = r.first.map(|at| self.named(at));
            SheetRow {
                at: r.industry,
                cells: vec![
                    word(self.found.industry_name(r.industry)),
                    number(r.size, amount),
                    self.some(p.map(|p| p.hoover_gini), two_decimals),
                    self.some(p.map(|p| p.hoover), two_decimals),
                    self.some(r.largest, percent),
                    word(first.unwrap_or_else(|| words::rg_nothing(l))),
                ],
            }
        };
        RegionSheet {
            head: vec![
                words::rg_industry(l),
                self.size_head(),
                words::rg_gini(l),
                words::rg_hoover(l),
                words::rg_largest(l, LARGEST_REGIONS),
                words::rg_first(l),
            ],
            rows: self.found.industry_rows().iter().map(row).collect(),
        }
    }

    /// Every region between the first and the last year.
    #[must_use]
    pub fn shifts(&self) -> RegionSheet {
        let l = self.l;
        let row = |r: &ShiftRow| {
            let mut cells = vec![word(self.named(r.region))];
            match &r.parts {
                Ok(parts) => {
                    cells.extend(parts.map(|x| number(x, amount)));
                    let of_first = (r.first > 0.0).then(|| parts[0] / r.first);
                    cells.push(self.some(of_first.filter(|x| x.is_finite()), percent));
                }
                Err(_) => cells.extend((0..5).map(|_| word(words::rg_nothing(l)))),
            }
            let remark = match (&r.parts, r.left_out) {
                (Err(why), _) => undefined_reason(*why, l),
                (Ok(_), 0) => words::rg_nothing(l),
                (Ok(_), n) => words::rg_left_out(l, n),
            };
            cells.push(word(remark));
            SheetRow { at: r.region, cells }
        };
        RegionSheet {
            head: vec![
                words::rg_region(l),
                words::rg_change(l),
                words::rg_all(l),
                words::rg_mix(l),
                words::rg_regional(l),
                words::rg_percent(l),
                words::rg_note(l),
            ],
            rows: self.found.shift_rows().iter().map(row).collect(),
        }
    }

    /// Industries that the region that is looked at is not at home in.
    #[must_use]
    pub fn next(&self) -> RegionSheet {
        let l = self.l;
        let next = self.candidates();
        let row = |n: &NextIndustry| SheetRow {
            at: n.industry,
            cells: vec![
                word(self.found.industry_name(n.industry)),
                number(n.density, two_decimals),
                self.some(n.complexity, two_decimals),
                word(next.zone(n, l)),
                number(n.quotient, amount),
                number(n.size, amount),
                SheetCell { text: n.ubiquity.to_string(), key: Some(n.ubiquity as f64) },
            ],
        };
        RegionSheet {
            head: vec![
                words::rg_industry(l),
                words::rg_density(l),
                words::rg_complexity(l),
                words::rg_zone(l),
                words::rg_quotient(l),
                self.size_head(),
                words::rg_ubiquity(l),
            ],
            rows: next.all.iter().map(row).collect(),
        }
    }
}

/// A share as a percentage.
pub(super) fn percent(x: f64) -> String {
    format!("{}%", amount(x * 100.0))
}

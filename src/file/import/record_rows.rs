//! Rows of records, one after another, without those that sum or head others.

use crate::document::Register;

use super::catalogue::ImportTarget;
use super::figures::Reading;
use super::imported::{Found, LeftOutWhy};
use super::records::Plan;
use super::values::Raw;

impl Reading<'_> {
    pub(super) fn records(&mut self, plan: &Plan<'_>, target: &ImportTarget) -> Found {
        let (mut firms, mut chain, mut actions) = (Vec::new(), Vec::new(), Vec::new());
        let (mut entries, mut faults) = (Vec::new(), Vec::new());
        for row in self.place.data..self.sheet.rows.len() {
            if self.passes_over(row) != Some(false) || self.is_heading(row, plan) {
                continue;
            }
            let sheet = self.sheet;
            let cell = |i: usize| sheet.cell(row, i).map_or(Raw::BLANK, Raw::of);
            plan.row(&cell, &mut entries, &mut faults);
            if !faults.is_empty() {
                for (column, why) in faults.drain(..) {
                    self.unread(row, column, why);
                }
                continue;
            }
            match target.id.as_str() {
                "firms" => firms.push(plan.firm(&mut entries)),
                "chain" => chain.push(plan.stage(&mut entries)),
                _ => actions.push(plan.action(&mut entries)),
            }
        }
        match target.id.as_str() {
            "firms" => Found::Firms(Register::from(firms)),
            "chain" => Found::Chain(chain),
            _ => Found::Actions(actions),
        }
    }

    /// Whether a row of a table of records sums others or heads the rows below; it is said.
    fn is_heading(&mut self, row: usize, plan: &Plan<'_>) -> bool {
        let cells = self.sheet.rows.get(row).map_or(&[][..], Vec::as_slice);
        let Some(first) = cells.iter().find(|c| !c.is_blank()) else { return true };
        let own = plan.fields.iter().filter(|f| f.column.required).map(|f| f.index);
        let names: Vec<&str> = own.map(|i| self.sheet.text(row, i)).collect();
        let words = &self.catalogue.words;
        if words.is_total(&first.text) || names.iter().any(|n| words.is_total(n)) {
            let text = first.text.clone();
            self.leave(row, &text, LeftOutWhy::Total);
            return true;
        }
        let filled = plan.fields.iter().filter(|f| !self.sheet.text(row, f.index).is_empty());
        let numbered = |t: &str| {
            let t = t.trim_start_matches(['(', '（']);
            t.starts_with(|c| "一二三四五六七八九十".contains(c))
                && t.contains(['、', '）', ')', '.'])
        };
        // A heading stands alone in its row, or merged across it.
        if filled.count() == 0
            || (cells.iter().filter(|c| !c.is_blank() && !c.merged).count() == 1
                && numbered(&first.text))
        {
            let text = first.text.clone();
            self.leave(row, &text, LeftOutWhy::Heading);
            return true;
        }
        false
    }
}

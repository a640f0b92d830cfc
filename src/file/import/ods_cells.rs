//! How many cells the repeats of an OpenDocument sheet stand for, before they are written out.

use super::refusal::Refusal;

/// The longest tag that is looked into; a longer one holds no repeat of ours.
const LONGEST_TAG: usize = 64 * 1024;

/// Counts cells from the tags of `content.xml` as they go by.
pub(super) struct OdsCells {
    most: usize,
    tag: Vec<u8>,
    in_tag: bool,
    row_repeats: usize,
    /// Empty cells that count only once a filled one follows them.
    pending: usize,
    row: usize,
    rows: usize,
    widest: usize,
    total: usize,
    blank_rows: usize,
}

impl OdsCells {
    pub(super) fn new(most: usize) -> Self {
        Self {
            most,
            tag: Vec::new(),
            in_tag: false,
            row_repeats: 1,
            pending: 0,
            row: 0,
            rows: 0,
            widest: 0,
            total: 0,
            blank_rows: 0,
        }
    }

    pub(super) fn look(&mut self, piece: &[u8]) -> Result<(), Refusal> {
        for byte in piece {
            match byte {
                b'<' => {
                    self.in_tag = true;
                    self.tag.clear();
                }
                b'>' if self.in_tag => {
                    self.in_tag = false;
                    let tag = std::mem::take(&mut self.tag);
                    self.tag(&tag)?;
                }
                _ if self.in_tag && self.tag.len() < LONGEST_TAG => self.tag.push(*byte),
                _ => {}
            }
        }
        Ok(())
    }

    pub(super) fn end(&self) -> Result<(), Refusal> {
        self.held()
    }

    fn tag(&mut self, tag: &[u8]) -> Result<(), Refusal> {
        let text = String::from_utf8_lossy(tag);
        let name = text.split([' ', '\t', '\n', '\r', '/']).find(|n| !n.is_empty()).unwrap_or("");
        if text.starts_with('/') {
            if name == "table:table-row" {
                self.end_row()?;
            }
            if name == "table:table" {
                self.held()?;
                self.total = self.total.saturating_add(self.rows.saturating_mul(self.widest));
                (self.rows, self.widest, self.blank_rows) = (0, 0, 0);
            }
            return Ok(());
        }
        match name {
            "table:table-row" => {
                self.row_repeats = repeats(&text, "table:number-rows-repeated");
                (self.row, self.pending) = (0, 0);
                if text.ends_with('/') {
                    self.end_row()?;
                }
            }
            "table:table-cell" | "table:covered-table-cell" => {
                let n = repeats(&text, "table:number-columns-repeated");
                if text.contains("office:") || text.contains("table:formula") {
                    self.row = self.row.saturating_add(self.pending).saturating_add(n);
                    self.pending = 0;
                    self.fits(self.row.saturating_add(self.total))?;
                } else {
                    self.pending = self.pending.saturating_add(n);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Refusal> {
        if self.row == 0 {
            self.blank_rows = self.blank_rows.saturating_add(self.row_repeats);
            return Ok(());
        }
        // Blank rows count only once a filled one follows them.
        self.rows = self.rows.saturating_add(self.blank_rows).saturating_add(self.row_repeats);
        self.blank_rows = 0;
        self.widest = self.widest.max(self.row);
        self.held()
    }

    fn held(&self) -> Result<(), Refusal> {
        self.fits(self.rows.saturating_mul(self.widest).saturating_add(self.total))
    }

    fn fits(&self, cells: usize) -> Result<(), Refusal> {
        if cells > self.most { Err(Refusal::Cells { most: self.most }) } else { Ok(()) }
    }
}

fn repeats(tag: &str, attribute: &str) -> usize {
    let after = tag.split_once(attribute).map(|(_, rest)| rest.trim_start());
    let value = after.and_then(|r| r.strip_prefix('=')).map(str::trim_start);
    let quoted = value.and_then(|v| v.split(['"', '\'']).nth(1));
    quoted.and_then(|n| n.parse().ok()).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(xml: &str) -> Result<(), Refusal> {
        let mut cells = OdsCells::new(1000);
        xml.as_bytes().chunks(7).try_for_each(|piece| cells.look(piece))?;
        cells.end()
    }

    #[test]
    fn filled_repeats_count_and_trailing_blanks_do_not() {
        let blank = "<table:table-cell table:number-columns-repeated=\"16384\"/>";
        let filled =
            "<table:table-cell office:value=\"1\" table:number-columns-repeated=\"16384\"/>";
        let rows = |n: u32, cell: &str| {
            format!("<table:table-row table:number-rows-repeated=\"{n}\">{cell}</table:table-row>")
        };
        let one = "<table:table-cell office:value=\"1\"/>";
        assert!(counted(&(rows(1, one) + &rows(1_048_575, blank))).is_ok());
        assert!(counted(&rows(1, &(one.to_owned() + blank))).is_ok());
        assert!(counted(&rows(1, filled)).is_err());
        assert!(counted(&rows(1_048_576, one)).is_err());
        assert!(counted(&(rows(1_048_575, blank) + &rows(1, one))).is_err());
        assert!(counted(&rows(1, &(blank.to_owned() + one))).is_err());
    }
}

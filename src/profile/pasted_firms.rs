//! Rows copied from a spreadsheet, read as firms.

use crate::document::Firm;
use crate::text::Language;

use super::firm_columns::FirmColumn;
use super::firm_form::FirmForm;
use super::typed::typed_value;

/// A cell that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadCell {
    /// Its row among the firms that were read, from 0.
    pub row: usize,
    /// Its column.
    pub column: FirmColumn,
    /// What it says.
    pub text: String,
}

/// What was read from a block.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PastedFirms {
    /// The firms; a cell that could not be read is unknown.
    pub firms: Vec<Firm>,
    /// Cells that could not be read, as they were written.
    pub unread: Vec<UnreadCell>,
    /// Heads that name no column of the register.
    pub strange: Vec<String>,
}

/// A column of a block: which of the register it is, and how many of its unit are one of the
/// document's.
type Head = Option<(FirmColumn, f64)>;

/// Reads tab-separated rows. Heads in the first row are recognised by the names of the columns in
/// either language, a unit in brackets behind one counts; without heads the cells follow the
/// columns `shown`, from the first on.
#[must_use]
pub fn pasted_firms(text: &str, form: &FirmForm<'_>, shown: &[FirmColumn]) -> PastedFirms {
    let rows = text.lines().map(|line| line.split('\t').map(bare).collect::<Vec<_>>());
    let mut rows = rows.filter(|row| row.iter().any(|cell| !cell.is_empty())).peekable();
    let mut out = PastedFirms::default();
    let read: Option<Vec<Head>> = rows.peek().and_then(|row| {
        let heads: Vec<Head> = row.iter().map(|cell| head(cell, form)).collect();
        // A name alone may be a firm that is called so; two columns are not.
        let named = heads.iter().flatten().count();
        (named > 1 || (named == 1 && row.len() == 1)).then_some(heads)
    });
    let heads = match read {
        Some(heads) => {
            let row = rows.next().unwrap_or_default();
            let strange =
                row.iter().zip(&heads).filter(|(cell, head)| head.is_none() && !cell.is_empty());
            out.strange = strange.map(|(cell, _)| (*cell).to_owned()).collect();
            heads
        }
        None => shown.iter().map(|column| Some((*column, form.factor(*column)))).collect(),
    };
    for row in rows {
        let mut firm = Firm::default();
        for (cell, head) in row.iter().zip(&heads) {
            let Some((column, factor)) = *head else { continue };
            if !form.write_in(column, &mut firm, cell, factor) {
                let text = (*cell).to_owned();
                out.unread.push(UnreadCell { row: out.firms.len(), column, text });
            }
        }
        out.firms.push(firm);
    }
    out
}

/// A cell without the quotation marks that a spreadsheet puts around some.
fn bare(cell: &str) -> &str {
    let cell = cell.trim();
    cell.strip_prefix('"').and_then(|c| c.strip_suffix('"')).unwrap_or(cell).trim()
}

/// The column that a head names, with its unit.
fn head(cell: &str, form: &FirmForm<'_>) -> Head {
    if typed_value(cell).is_some() {
        return None;
    }
    let (name, bracket) = match cell.split_once(['（', '(']) {
        Some((name, rest)) => (name.trim(), Some(rest.trim_end_matches(['）', ')']).trim())),
        None => (cell, None),
    };
    let is = |word: &str| word.to_lowercase() == name.to_lowercase();
    let column = FirmColumn::ALL
        .into_iter()
        .find(|c| is(c.id()) || is(&c.name(Language::Zh)) || is(&c.name(Language::En)))?;
    let unit = column.unit().zip(bracket).and_then(|(unit, written)| {
        let mut like = form.words.units_like(unit);
        like.find(|u| {
            let english = form.words.unit_label(&u.id, Language::En);
            u.name.zh == written || english.eq_ignore_ascii_case(written) || u.id == written
        })
        .and_then(|u| form.words.factor(unit, &u.id))
    });
    Some((column, unit.unwrap_or_else(|| form.factor(column))))
}

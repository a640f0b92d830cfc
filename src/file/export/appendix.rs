//! The appendix of a brief as a workbook: what its first page says, every verdict with its reasons,
//! the problems, the figures as rows, and the sources under the numbers that the brief gives them.

use rust_xlsxwriter::XlsxError;

use crate::brief::{Block, Cell, Outline, Plate, Source};
use crate::text::{Language, words};

use super::making::{FIGURE, NAME, SENTENCE, WORD};
use super::table::{ExportCell, ExportColumn, ExportTable, Rows};
use super::xlsx::Book;
use super::{ExportError, Exported, sheet};

/// Tables of the profile's export that a brief rests on.
const TABLES: [&str; 2] = ["problems", "advice"];
/// Characters of one column of a figure, at most.
const WIDEST: usize = 40;

/// The appendix of a brief.
///
/// # Errors
/// [`ExportError`] where the writer refuses.
pub fn appendix(from: Exported<'_>, outline: &Outline) -> Result<Vec<u8>, ExportError> {
    let l = from.language;
    let mut tables = vec![summary(outline)];
    tables.extend(TABLES.iter().filter_map(|id| sheet(from, id)));
    tables.extend(outline.blocks.iter().filter_map(|b| match b {
        Block::Figure(plate) => figure(outline, plate),
        _ => None,
    }));
    tables.push(sources(&outline.sources, l));
    tables.retain(|t| !t.is_empty());
    Ok(written(from, outline, &tables)?)
}

fn written(
    from: Exported<'_>,
    outline: &Outline,
    tables: &[ExportTable<'_>],
) -> Result<Vec<u8>, XlsxError> {
    let l = from.language;
    let title = words::appendix_title(l, &outline.title);
    let label = outline.fictitious.iter().map(|label| (label.clone(), String::new()));
    let about = outline.subtitle.iter().map(|line| (String::new(), line.clone()));
    let mut lines: Vec<(String, String)> = label.chain(about).collect();
    lines.push((words::export_made_by(l), words::export_version(l, env!("CARGO_PKG_VERSION"))));
    lines.push((words::export_sheets(l), String::new()));
    for table in tables {
        let told = match table.id {
            "figure" => table.notes.first().cloned().unwrap_or_default(),
            id => about_table(id, l),
        };
        lines.push((table.name.clone(), told));
    }
    lines.push((words::export_reading(l), String::new()));
    lines.push((words::export_blank(l), words::export_blank_means(l)));
    lines.push((words::appendix_marks(l), words::appendix_marks_mean(l)));
    let mut book = Book::new(&title, from.profile.year, l)?;
    book.cover(&words::export_sheet_cover(l), &lines)?;
    for table in tables {
        book.table(table)?;
    }
    book.finish()
}

fn about_table(id: &str, l: Language) -> String {
    match id {
        "summary" => words::appendix_about_summary(l),
        "problems" => words::export_about_problems(l),
        "advice" => words::export_about_advice(l),
        _ => words::appendix_about_sources(l),
    }
}

fn marks(outline: &Outline) -> Vec<String> {
    outline.fictitious.iter().cloned().collect()
}

/// What stands before the first section: sentences, and lists under the heads of their columns.
fn summary(outline: &Outline) -> ExportTable<'static> {
    let l = outline.language;
    let mut rows: Vec<Vec<ExportCell>> = Vec::new();
    let text = |cell: Option<&Cell>| ExportCell::text(cell.map(Cell::marked).unwrap_or_default());
    for block in outline.blocks.iter().take_while(|b| !matches!(b, Block::Heading { .. })) {
        match block {
            Block::Paragraph(p) => {
                let said: String = p.runs.iter().map(crate::brief::Run::marked).collect();
                rows.push(vec![ExportCell::Blank, ExportCell::Blank, ExportCell::text(said)]);
            }
            Block::Table(t) => {
                let head = t.head.first().cloned().unwrap_or_default();
                rows.extend(t.rows.iter().map(|row| {
                    let rest: Vec<String> = row.cells.iter().skip(1).map(Cell::marked).collect();
                    let rest = ExportCell::text(rest.join("\n"));
                    vec![ExportCell::text(head.as_str()), text(row.cells.first()), rest]
                }));
            }
            _ => {}
        }
    }
    let columns = vec![
        ExportColumn::new(words::appendix_list(l), WORD),
        ExportColumn::new(words::brief_item(l), NAME),
        ExportColumn::new(words::appendix_says(l), 2.0 * SENTENCE),
    ];
    let name = words::appendix_sheet_summary(l);
    ExportTable { id: "summary", name, columns, rows: Rows::Kept(rows), notes: marks(outline) }
}

/// A figure as rows, what to see in it and where it comes from below.
fn figure(outline: &Outline, plate: &Plate) -> Option<ExportTable<'static>> {
    let (of, l) = (outline.figure(plate)?, outline.language);
    let units: Vec<Option<(&str, &str)>> = (0..of.table.head.len())
        .map(|i| one_unit(of.table.rows.iter().filter_map(|row| row.get(i)).map(String::as_str)))
        .collect();
    let column = |((i, head), unit): ((usize, &String), &Option<(&str, &str)>)| {
        let named = |(before, after)| words::with_unit(l, head, format!("{before}{after}").trim());
        let head = unit.map_or_else(|| head.clone(), named);
        let cells = of.table.rows.iter().filter_map(|row| row.get(i));
        let widest = cells.chain([&head]).map(|t| wide(t)).max().unwrap_or_default();
        ExportColumn::new(head, (widest.min(WIDEST) as f64 + 2.0).clamp(FIGURE, NAME))
    };
    let columns = of.table.head.iter().enumerate().zip(&units).map(column).collect();
    let in_unit = |(text, unit): (&String, &Option<(&str, &str)>)| {
        let number = unit.and_then(|_| number_within(text));
        number.map_or_else(|| cell(text), |(_, number, _)| cell(number))
    };
    let rows: Vec<Vec<ExportCell>> =
        of.table.rows.iter().map(|row| row.iter().zip(&units).map(in_unit).collect()).collect();
    let mut notes = vec![plate.caption.clone(), of.reading.clone(), of.source.clone()];
    notes.extend(marks(outline));
    notes.retain(|n| !n.is_empty());
    let number = outline.blocks.iter().filter(|b| matches!(b, Block::Figure(_)));
    let number = number.take_while(|b| !matches!(b, Block::Figure(p) if p == plate)).count() + 1;
    let name = words::appendix_sheet_figure(l, number);
    Some(ExportTable { id: "figure", name, columns, rows: Rows::Kept(rows), notes })
}

/// What stands around the numbers of a column, where it is the same for all: CNY … million.
fn one_unit<'a>(cells: impl Iterator<Item = &'a str>) -> Option<(&'a str, &'a str)> {
    let mut units = cells.filter(|text| !text.is_empty()).map(|text| {
        let (before, _, after) = number_within(text)?;
        Some((before, after))
    });
    let first = units.next()?.filter(|(before, after)| !(before.is_empty() && after.is_empty()))?;
    units.all(|unit| unit == Some(first)).then_some(first)
}

/// The one number of a text, with what stands before and after it.
fn number_within(text: &str) -> Option<(&str, &str, &str)> {
    let part = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '−' | '\u{2009}');
    let (before, rest) = text.split_at(text.find(part)?);
    let (number, after) = rest.split_at(rest.find(|c| !part(c)).unwrap_or(rest.len()));
    let fits = !after.contains(|c: char| c.is_ascii_digit());
    let counts = matches!(cell(number), ExportCell::Number(_) | ExportCell::Year(_));
    (fits && counts).then_some((before, number, after))
}

/// Characters of the sheet's own letters that a text takes; a Chinese one takes two.
fn wide(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

/// A number as a number, so that it can be counted with; a year as a year; else words.
fn cell(text: &str) -> ExportCell {
    // Ours are written with thin spaces and a real minus sign.
    let written = text.replace('\u{2009}', ",").replace('−', "-");
    let bare = written.strip_prefix('-').unwrap_or(&written);
    let (whole, part) = bare.split_once('.').unwrap_or((bare, "0"));
    let digits = |t: &str| !t.is_empty() && t.chars().all(|c| c.is_ascii_digit());
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let grouped = whole.contains(',');
    let fits = digits(first)
        && digits(part)
        && (!grouped || first.len() <= 3)
        && groups.all(|g| g.len() == 3 && digits(g));
    match written.replace(',', "").parse::<f64>().ok().filter(|_| fits) {
        Some(year) if bare.len() == 4 && (1900.0..=2200.0).contains(&year) => {
            ExportCell::Year(year as i32)
        }
        Some(x) => ExportCell::number(x),
        None => ExportCell::text(text),
    }
}

fn sources(sources: &[Source], l: Language) -> ExportTable<'static> {
    let columns = vec![
        ExportColumn::new(words::brief_number(l), FIGURE),
        ExportColumn::new(words::export_title(l), SENTENCE),
        ExportColumn::new(words::export_address(l), SENTENCE),
        ExportColumn::new(words::appendix_line(l), 2.0 * SENTENCE),
    ];
    let rows = sources.iter().map(|s| {
        vec![
            ExportCell::Number(s.number as f64),
            ExportCell::text(s.title.as_str()),
            ExportCell::maybe(s.url.as_ref()),
            ExportCell::text(s.text.as_str()),
        ]
    });
    let rows = Rows::Kept(rows.collect());
    let name = words::export_sheet_sources(l);
    ExportTable { id: "sources", name, columns, rows, notes: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_that_all_numbers_have_goes_into_the_head() {
        let of = |cells: &[&'static str]| one_unit(cells.iter().copied());
        assert_eq!(of(&["26.2亿元", "", "1,930亿元"]), Some(("", "亿元")));
        assert_eq!(of(&["91.4%", "-3%"]), Some(("", "%")));
        assert_eq!(of(&["75\u{2009}000亩", "8亩"]), Some(("", "亩")));
        assert_eq!(of(&["CNY 26 million", "CNY 3 million"]), Some(("CNY ", " million")));
        for other in [&["60亿元", "70家"][..], &["3", "4"], &["甲", "乙"], &["1–2家", "3家"], &[]]
        {
            assert_eq!(of(other), None, "{other:?}");
        }
    }

    #[test]
    fn only_what_is_a_number_becomes_one() {
        assert_eq!(cell("5,460.5"), ExportCell::Number(5460.5));
        assert_eq!(cell("75\u{2009}000"), ExportCell::Number(75_000.0));
        assert_eq!(cell("−3"), ExportCell::Number(-3.0));
        assert_eq!(cell("2023"), ExportCell::Year(2023));
        assert_eq!(cell("3023"), ExportCell::Number(3023.0));
        assert_eq!(cell(""), ExportCell::Blank);
        for words in ["1,2", "12,34", "1.", ".5", "30–86", "1e9", "inf", "5%", "1,234,5", "-"] {
            assert_eq!(cell(words), ExportCell::Text(words.to_owned()));
        }
    }
}

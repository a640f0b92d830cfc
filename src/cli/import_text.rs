//! What an import tells in words.

use std::fmt::Write;

use crate::document::{Datum, Value};
use crate::file::import::{
    About, Confidence, Decision, LeftOut, LeftOutWhy, MappedColumn, Role, address,
};
use crate::profile::{read, show_number};
use crate::text::{Language, words};

use super::import::{Told, regions_unit, target_name};

/// Lines of one kind that are printed.
const MOST: usize = 40;

pub(super) fn print(told: &Told<'_>, l: Language) -> String {
    let mut out = String::new();
    let target = target_name(told, l);
    let sheet = &told.mapping.sheet;
    let hidden = told.book.sheets.iter().any(|s| s.name == *sheet && s.hidden);
    let hidden = if hidden { words::import_hidden(l) } else { String::new() };
    let _ = writeln!(out, "{}{hidden}", words::import_head(l, &told.file, sheet, target));
    if let Some(charset) = told.book.charset {
        let _ = writeln!(out, "  {}", words::import_charset(l, charset.name()));
    }
    if told.book.garbled {
        let _ = writeln!(out, "  {}", words::import_garbled(l));
    }
    if told.book.sheets.iter().any(|s| s.cut) {
        let _ = writeln!(out, "  {}", words::import_cut(l));
    }
    guesses(&mut out, told, l);
    let _ = writeln!(out, "\n{}", words::import_read(l, told.imported.found.len()));
    if told.imported.found.is_empty() && told.imported.unread.is_empty() {
        let _ = writeln!(out, "{}", words::import_form_empty(l));
    }
    left_out(&mut out, told, l);
    unread(&mut out, told, l);
    replaced(&mut out, told, l);
    out
}

fn more(out: &mut String, all: usize, l: Language) {
    if all > MOST {
        let _ = writeln!(out, "  {}", words::import_more(l, all - MOST));
    }
}

fn guesses(out: &mut String, told: &Told<'_>, l: Language) {
    let _ = writeln!(out, "\n{}", words::import_guesses(l));
    for (index, column) in told.mapping.columns.iter().enumerate() {
        let letter = letter(index);
        if column.role == Role::Skip {
            if !column.head.is_empty() {
                let _ =
                    writeln!(out, "  {}", words::import_column_skipped(l, letter, &column.head));
            }
            continue;
        }
        let what = role(told, column, l);
        let how = how(told, &[About::Column(index), About::Unit(index)], l);
        let line = words::import_column(l, letter, &column.head, what);
        let _ = writeln!(out, "  {line}{}{how}", unit(told, column.unit.as_deref(), l));
    }
    for row in &told.mapping.rows {
        let Some(series) = &row.series else { continue };
        let abouts = [About::Row(row.label.clone()), About::RowUnit(row.label.clone())];
        let how = how(told, &abouts, l);
        let line = words::import_row(l, &row.label, series_name(told, series, l));
        let _ = writeln!(out, "  {line}{}{how}", unit(told, row.unit.as_deref(), l));
    }
    if let Some(year) = told.mapping.year {
        let _ = writeln!(out, "  {}", words::import_year(l, year));
    }
    if let Some(unit) = regions_unit(&told.imported.found) {
        let shown = told.context.knowledge.library.words.unit_label(unit, l);
        let _ = writeln!(
            out,
            "  {}",
            words::import_unit(l, shown).trim_start_matches(['，', ',', ' '])
        );
    }
    if told.decisions.iter().any(|d| d.about == About::Dash) {
        let _ = writeln!(out, "  {}", words::import_dash(l));
    }
}

fn letter(index: usize) -> String {
    address(0, index).trim_end_matches('1').to_owned()
}

fn series_name(told: &Told<'_>, id: &str, l: Language) -> String {
    let series = told.context.knowledge.library.words.series(id);
    series.map_or_else(|| id.to_owned(), |s| s.name.get(l).to_owned())
}

/// What a column holds, in words.
fn role(told: &Told<'_>, column: &MappedColumn, l: Language) -> String {
    match &column.role {
        Role::Skip => String::new(),
        Role::Field(id) => {
            let target = told.catalogue.target(&told.mapping.target);
            let found = target.and_then(|t| t.column(id));
            found.map_or_else(|| id.clone(), |c| c.name.get(l).to_owned())
        }
        Role::Figure { series, year } => {
            let series = series.as_ref().map(|id| series_name(told, id, l));
            let series = series.unwrap_or_else(|| words::import_value(l));
            year.map_or_else(|| series.clone(), |y| format!("{series} {y}"))
        }
    }
}

fn unit(told: &Told<'_>, unit: Option<&str>, l: Language) -> String {
    let Some(unit) = unit else { return String::new() };
    let vocabulary = &told.context.knowledge.library.words;
    let label = vocabulary.unit_label(unit, l);
    let label = if vocabulary.unit(unit).is_none() { unit.to_owned() } else { label };
    if label.is_empty() { label } else { words::import_unit(l, label) }
}

/// Why something was guessed, unless the table says so itself.
fn how(told: &Told<'_>, abouts: &[About], l: Language) -> String {
    let mut all: Vec<&Decision> =
        told.decisions.iter().filter(|d| abouts.contains(&d.about)).collect();
    all.sort_by_key(|d| d.confidence);
    let Some(least) = all.first() else { return String::new() };
    let why = least.reason.sentence(l);
    match least.confidence {
        Confidence::Sure => String::new(),
        Confidence::Likely => words::import_likely(l, why),
        Confidence::Doubtful => words::import_doubtful(l, why),
    }
}

fn left_out(out: &mut String, told: &Told<'_>, l: Language) {
    let said = |x: &&LeftOut| x.why != LeftOutWhy::NotUsed;
    let all: Vec<&LeftOut> = told.imported.left_out.iter().filter(said).collect();
    if all.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{}", words::import_left_out(l, all.len()));
    for x in all.iter().take(MOST) {
        let why = x.why.sentence(l);
        let line = match (x.row, x.column) {
            (Some(row), _) => words::import_left_out_row(l, row + 1, &x.text, why),
            (None, column) => {
                words::import_left_out_column(l, letter(column.unwrap_or(0)), &x.text, why)
            }
        };
        let _ = writeln!(out, "  {line}");
    }
    more(out, all.len(), l);
}

fn unread(out: &mut String, told: &Told<'_>, l: Language) {
    let all = told.imported.unread.len() + told.imported.more_unread;
    if all == 0 {
        return;
    }
    let _ = writeln!(out, "\n{}", words::import_unread(l, all));
    for x in told.imported.unread.iter().take(MOST) {
        let line = words::import_unread_one(l, x.address(), &x.text, x.why.sentence(l));
        let _ = writeln!(out, "  {line}");
    }
    more(out, all, l);
}

fn replaced(out: &mut String, told: &Told<'_>, l: Language) {
    if told.conflicts.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{}", words::import_conflicts(l, told.conflicts.len()));
    let vocabulary = &told.context.knowledge.library.words;
    for x in told.conflicts.iter().take(MOST) {
        let own = x.path.split('.').find_map(|p| vocabulary.series(p));
        let own = own.map_or("score", |s| s.unit.as_str());
        let shown = |d: &Datum| {
            if let Value::Word(word) = &d.value {
                return word.clone();
            }
            let known = read(d, own, vocabulary).unwrap_or_default().interval();
            known.map_or_else(|| words::unknown(l), |x| show_number(x, own, vocabulary, l))
        };
        let line = words::import_conflict(l, &x.path, shown(&x.old), shown(&x.new));
        let _ = writeln!(out, "  {line}");
    }
    more(out, told.conflicts.len(), l);
}

//! What follows from a profile, as tables: indicators and problems.

use crate::advice::{Binding, kind_name};
use crate::case::Failure;
use crate::indicator::{Declaration, Outcome, Reading, input_name, need_name, undefined_reason};
use crate::measure::{Estimate, Interval};
use crate::profile::{show, show_number};
use crate::study::{Findings, Knowledge};
use crate::text::words;

use super::making::{FIGURE, Making, NAME, SENTENCE, WORD};
use super::table::{ExportCell, ExportColumn, ExportTable, Rows, times};

/// A number, or the two ends of a range: three columns.
pub(super) fn value_heads(m: Making<'_>) -> [ExportColumn; 3] {
    [
        ExportColumn::new(words::export_value(m.l), FIGURE),
        ExportColumn::new(words::export_low(m.l), FIGURE),
        ExportColumn::new(words::export_high(m.l), FIGURE),
    ]
}

/// An interval in the unit that the screen shows.
pub(super) fn interval_cells(m: Making<'_>, x: Interval, unit: &str) -> [ExportCell; 3] {
    let factor = m.words.display_unit(unit, m.l).factor;
    let [lo, hi] = [x.lo(), x.hi()].map(|x| ExportCell::number(times(x, factor)));
    if x.is_point() {
        [lo, ExportCell::Blank, ExportCell::Blank]
    } else {
        [ExportCell::Blank, lo, hi]
    }
}

/// The unit that the screen shows, by its name.
pub(super) fn unit_cell(m: Making<'_>, unit: &str) -> ExportCell {
    ExportCell::text(m.words.unit_label(m.words.written_in(unit, m.l), m.l))
}

/// Low, middle and high of an estimate from 0 to 1.
pub(super) fn estimate_cells(x: Estimate) -> [ExportCell; 3] {
    [x.lo, x.mid, x.hi].map(ExportCell::number)
}

/// Every indicator: its value, how it is made, from what, and why there is none.
pub(super) fn indicators<'a>(
    m: Making<'a>,
    found: &Findings,
    knowledge: &Knowledge,
) -> ExportTable<'a> {
    let mut columns = vec![
        ExportColumn::new(words::export_family(m.l), WORD),
        ExportColumn::new(words::export_indicator(m.l), NAME),
    ];
    columns.extend(value_heads(m));
    columns.extend([
        ExportColumn::new(words::export_unit(m.l), WORD),
        ExportColumn::new(words::export_year(m.l), FIGURE),
        ExportColumn::new(words::export_band(m.l), NAME),
        ExportColumn::new(words::export_formula(m.l), SENTENCE),
        ExportColumn::new(words::export_definition(m.l), SENTENCE),
        ExportColumn::new(words::export_inputs(m.l), SENTENCE),
        ExportColumn::new(words::export_missing(m.l), SENTENCE),
        ExportColumn::new(words::export_remarks(m.l), SENTENCE),
        ExportColumn::new(words::export_id(m.l), WORD),
    ]);
    let declared = knowledge.registry.declarations().iter().zip(&found.readings);
    let families = knowledge.registry.families();
    let row = |(d, r): (&Declaration, &Reading)| {
        let family = families.iter().find(|f| f.id == d.family);
        let mut row = vec![
            ExportCell::text(family.map_or("", |f| f.name.get(m.l))),
            ExportCell::text(d.name.get(m.l)),
        ];
        match r.value() {
            Some(x) => row.extend(interval_cells(m, x, &d.unit)),
            None => row.extend([ExportCell::Blank, ExportCell::Blank, ExportCell::Blank]),
        }
        let band = r
            .value()
            .and_then(|x| d.band(x))
            .map(|b| words::export_band_from(m.l, b.label.get(m.l), b.source.get(m.l)));
        row.extend([
            unit_cell(m, &d.unit),
            ExportCell::year(r.year),
            ExportCell::maybe(band.as_ref()),
            ExportCell::text(d.formula.get(m.l)),
            ExportCell::text(d.explanation.get(m.l)),
            ExportCell::text(inputs(m, d, r)),
            ExportCell::text(missing(m, r)),
            ExportCell::text(remarks(m, d, r)),
            ExportCell::text(d.id.as_str()),
        ]);
        row
    };
    let rows = declared.map(row).collect();
    table(m, "indicators", words::export_sheet_indicators(m.l), columns, rows)
}

/// The inputs with their figures, one a line; where it is read from a whole table, the table.
fn inputs(m: Making<'_>, d: &Declaration, r: &Reading) -> String {
    if r.inputs.is_empty() && r.value().is_some() {
        let names = d.inputs.iter().map(|i| need_name(&i.path, m.words, m.l));
        return names.collect::<Vec<_>>().join("\n");
    }
    let line = |(path, x): &(String, Interval)| {
        let input = input_name(path, m.profile, m.words, m.l);
        let name = match input.year {
            Some(year) => words::told_of_year(m.l, input.name, year),
            None => input.name,
        };
        words::export_pair(m.l, name, show_number(*x, &input.unit, m.words, m.l))
    };
    r.inputs.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Why there is no value.
fn missing(m: Making<'_>, r: &Reading) -> String {
    match &r.outcome {
        Outcome::Value(_) => String::new(),
        Outcome::Undefined(why) => words::out_undefined(m.l, undefined_reason(*why, m.l)),
        Outcome::Needs(paths) => {
            let either = |p: &String| {
                let names: Vec<String> = p.split('|').map(|p| need_name(p, m.words, m.l)).collect();
                names.join(&words::out_or(m.l))
            };
            let names: Vec<String> = paths.iter().map(either).collect();
            words::out_needs(m.l, names.join(&words::out_semicolon(m.l)))
        }
    }
}

/// How it was read, its parts, what to mind.
fn remarks(m: Making<'_>, d: &Declaration, r: &Reading) -> String {
    let part = |p: &crate::indicator::Part| {
        let unit = p.unit.as_ref().unwrap_or(&d.unit);
        words::export_pair(m.l, p.label.get(m.l), show_number(p.value, unit, m.words, m.l))
    };
    let parts = r.parts.iter().map(part);
    let told = r.remarks.iter().chain(&d.caveats).map(|t| t.get(m.l).to_owned());
    parts.chain(told).collect::<Vec<_>>().join("\n")
}

/// Problems with their severity and what speaks for them.
pub(super) fn problems<'a>(m: Making<'a>, found: &Findings) -> ExportTable<'a> {
    let columns = vec![
        ExportColumn::new(words::export_problem(m.l), NAME),
        ExportColumn::new(words::export_kind(m.l), WORD),
        ExportColumn::new(words::export_standing(m.l), WORD),
        ExportColumn::new(words::export_severity_low(m.l), FIGURE),
        ExportColumn::new(words::export_severity_mid(m.l), FIGURE),
        ExportColumn::new(words::export_severity_high(m.l), FIGURE),
        ExportColumn::new(words::export_meaning(m.l), SENTENCE),
        ExportColumn::new(words::export_signals(m.l), SENTENCE),
    ];
    let diagnosis = &found.advice.diagnosis;
    let library = &found.force.library;
    let signal = |s: &crate::advice::SignalReading| {
        let field = m.words.field(&s.field)?;
        let shown = show(field, &s.known, m.words, m.l);
        Some(words::export_pair(m.l, field.name.get(m.l), shown))
    };
    let rows = diagnosis.severities.iter().filter_map(|s| {
        let failure = library.catalogue.failure(&s.failure)?;
        let mut row = vec![
            ExportCell::text(failure.name.get(m.l)),
            ExportCell::text(kind_name(s.kind, m.l)),
            ExportCell::Text(standing(m, found, failure)),
        ];
        row.extend(estimate_cells(s.severity));
        let signals: Vec<String> = s.signals.iter().filter_map(signal).collect();
        row.extend([
            ExportCell::text(failure.sentence.get(m.l)),
            ExportCell::text(signals.join("\n")),
        ]);
        Some(row)
    });
    let rows = rows.collect();
    table(m, "problems", words::export_sheet_problems(m.l), columns, rows)
}

fn standing(m: Making<'_>, found: &Findings, failure: &Failure) -> String {
    match found.advice.diagnosis.standing(failure) {
        Binding::Binds => words::export_binds(m.l),
        Binding::MayBind => words::export_may_bind(m.l),
        Binding::Slight => words::export_slight(m.l),
        Binding::NotCounted => words::export_not_counted(m.l),
    }
}

pub(super) fn table<'a>(
    m: Making<'a>,
    id: &'static str,
    name: String,
    columns: Vec<ExportColumn>,
    rows: Vec<Vec<ExportCell>>,
) -> ExportTable<'a> {
    ExportTable { id, name, columns, rows: Rows::Kept(rows), notes: m.marks() }
}

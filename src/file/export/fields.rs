//! The single figures of a profile, and what is to be checked in it.

use crate::document::{Datum, Value};
use crate::profile::{Field, FieldKind, Known, Origin, Severity, show};
use crate::study::Findings;
use crate::text::words;

use super::findings::{interval_cells, table, unit_cell, value_heads};
use super::making::{FIGURE, Making, NAME, SENTENCE, WORD, status};
use super::table::{ExportCell, ExportColumn, ExportTable};

/// Who, what and where, then every field, known or not.
pub(super) fn fields<'a>(m: Making<'a>, found: &Findings) -> ExportTable<'a> {
    let mut columns = vec![
        ExportColumn::new(words::export_section(m.l), WORD),
        ExportColumn::new(words::export_item(m.l), NAME),
    ];
    columns.extend(value_heads(m));
    columns.extend([
        ExportColumn::new(words::export_unit(m.l), WORD),
        ExportColumn::new(words::export_year(m.l), FIGURE),
    ]);
    columns.extend(m.origin_heads());
    columns.push(ExportColumn::new(words::export_id(m.l), WORD));
    let mut rows = identity(m);
    for field in m.words.fields() {
        rows.push(line(m, found, field));
    }
    table(m, "profile", words::export_sheet_profile(m.l), columns, rows)
}

fn identity(m: Making<'_>) -> Vec<Vec<ExportCell>> {
    let (profile, who) = (m.profile, &m.profile.identity);
    let text = |t: &Option<String>| ExportCell::maybe(t.as_ref());
    let empty = Datum::default();
    let mut rows = Vec::new();
    let mut add = |name: String, value: ExportCell, datum: &Datum, id: &str| {
        let mut row = vec![ExportCell::Text(words::part_identity(m.l)), ExportCell::Text(name)];
        row.extend([value, ExportCell::Blank, ExportCell::Blank, ExportCell::Blank]);
        row.push(ExportCell::Blank);
        if datum.is_empty() {
            row.extend([ExportCell::Blank, ExportCell::Blank, ExportCell::Blank]);
        } else {
            row.extend(m.origin(datum));
        }
        row.push(ExportCell::text(id));
        rows.push(row);
    };
    let place = ExportCell::text(who.place(m.l));
    add(words::export_place(m.l), place, &empty, "place");
    add(words::export_code(m.l), text(&who.code), &empty, "code");
    add(words::export_trade(m.l), text(&who.trade), &empty, "trade");
    add(words::export_industry_code(m.l), text(&who.industry_code), &empty, "industry_code");
    let began = match &who.founding_year.value {
        Value::Number(y) if y.fract() == 0.0 && y.abs() < 1e6 => ExportCell::Year(*y as i32),
        other => ExportCell::value(other, 1.0),
    };
    add(words::path_founding_year(m.l), began, &who.founding_year, "founding_year");
    add(words::path_profile_year(m.l), ExportCell::year(profile.year), &empty, "year");
    rows
}

fn line(m: Making<'_>, found: &Findings, field: &Field) -> Vec<ExportCell> {
    let section = m.words.section(&field.section).map_or("", |s| s.name.get(m.l));
    let mut row = vec![ExportCell::text(section), ExportCell::text(field.name.get(m.l))];
    let given = m.profile.fields.get(&field.id).filter(|d| !d.value.is_unknown());
    let value = found.situation.get(&field.id);
    row.extend(match value.map(|v| &v.known) {
        Some(Known::Quantity(x)) if field.kind != FieldKind::Flag => {
            interval_cells(m, *x, &field.unit)
        }
        Some(known) => {
            let shown = show(field, known, m.words, m.l);
            [ExportCell::text(shown), ExportCell::Blank, ExportCell::Blank]
        }
        // A value that cannot be used still stands as it was written.
        None => {
            let written = given.map_or(ExportCell::Blank, |d| ExportCell::value(&d.value, 1.0));
            [written, ExportCell::Blank, ExportCell::Blank]
        }
    });
    let unit = match value.map(|v| &v.known) {
        Some(Known::Quantity(_)) if field.kind != FieldKind::Flag => unit_cell(m, &field.unit),
        Some(_) => ExportCell::Blank,
        None => given.map_or(ExportCell::Blank, |d| ExportCell::maybe(d.unit.as_ref())),
    };
    row.push(unit);
    match (value.map(|v| &v.origin), given) {
        (Some(Origin::Indicator(id)), _) => {
            let reading = found.readings.iter().find(|r| r.id == *id);
            row.push(ExportCell::year(reading.and_then(|r| r.year)));
            row.push(ExportCell::Text(words::status_computed(m.l)));
            row.push(ExportCell::text(id.as_str()));
            row.push(ExportCell::Blank);
        }
        (_, Some(datum)) => {
            row.push(ExportCell::year(datum.year));
            let [_, source, note] = m.origin(datum);
            row.extend([status(datum.status, m.l), source, note]);
        }
        (_, None) => {
            row.push(ExportCell::Blank);
            row.push(ExportCell::Text(words::unknown(m.l)));
            row.push(ExportCell::Blank);
            row.push(ExportCell::text(field.where_found.get(m.l)));
        }
    }
    row.push(ExportCell::text(field.id.as_str()));
    row
}

/// What is wrong, doubtful or contradictory.
pub(super) fn issues<'a>(m: Making<'a>, found: &Findings) -> ExportTable<'a> {
    let columns = vec![
        ExportColumn::new(words::export_severity(m.l), WORD),
        ExportColumn::new(words::export_where(m.l), NAME),
        ExportColumn::new(words::export_what(m.l), SENTENCE + NAME),
        ExportColumn::new(words::export_path(m.l), NAME),
    ];
    let row = |issue: &crate::profile::Issue| {
        let severity = match issue.severity {
            Severity::Error => words::severity_error(m.l),
            Severity::Warning => words::severity_warning(m.l),
            Severity::Note => words::severity_note(m.l),
        };
        vec![
            ExportCell::Text(severity),
            ExportCell::text(place(m, &issue.path)),
            ExportCell::text(issue.sentence(m.l)),
            ExportCell::text(issue.path.as_str()),
        ]
    };
    let rows = found.issues.iter().map(row).collect();
    table(m, "issues", words::export_sheet_issues(m.l), columns, rows)
}

/// The name of the field or series an issue is about, with the year.
fn place(m: Making<'_>, path: &str) -> String {
    let named = |part: &str| {
        let field = m.words.field(part).map(|f| f.name.get(m.l));
        field.or_else(|| m.words.series(part).map(|s| s.name.get(m.l)))
    };
    let name = path.split('.').find_map(named).unwrap_or_default();
    let year = path.rsplit('.').next().filter(|y| y.len() == 4 && y.parse::<i32>().is_ok());
    match year {
        Some(year) if !name.is_empty() => format!("{name} {year}"),
        _ => name.to_owned(),
    }
}

//! Yearly figures of the place and of reference areas: years across, series down.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{ReferenceArea, Series};
use crate::text::words;

use super::making::{FIGURE, Making, NAME, WORD};
use super::table::{ExportCell, ExportColumn, ExportTable};

pub(super) fn series<'a>(m: Making<'a>) -> ExportTable<'a> {
    let years = years([&m.profile.series].into_iter());
    let mut columns = vec![
        ExportColumn::new(m.head("series", "series"), NAME),
        ExportColumn::new(m.head("series", "unit"), WORD),
    ];
    columns.extend(years.iter().map(|y| ExportColumn::new(y.to_string(), FIGURE)));
    columns.extend(m.origin_heads());
    let rows = in_order(m, &m.profile.series).map(|(id, all)| line(m, id, all, &years)).collect();
    m.table("series", columns, rows)
}

pub(super) fn references<'a>(m: Making<'a>) -> ExportTable<'a> {
    let areas = &m.profile.references;
    let years = years(areas.iter().map(|a| &a.series));
    let mut columns = vec![
        ExportColumn::new(m.head("references", "area"), WORD),
        ExportColumn::new(m.head("references", "level"), FIGURE),
        ExportColumn::new(m.head("references", "series"), NAME),
        ExportColumn::new(m.head("references", "unit"), WORD),
    ];
    columns.extend(years.iter().map(|y| ExportColumn::new(y.to_string(), FIGURE)));
    columns.push(ExportColumn::new(words::export_includes_place(m.l), FIGURE));
    columns.extend(m.origin_heads());
    let mut rows = Vec::new();
    for area in areas {
        for (id, all) in in_order(m, &area.series) {
            let mut row = area_cells(m, area);
            let mut figures = line(m, id, all, &years);
            let origin = figures.split_off(figures.len().saturating_sub(3));
            row.append(&mut figures);
            row.push(m.flag(Some(area.includes_place)));
            row.extend(origin);
            rows.push(row);
        }
    }
    m.table("references", columns, rows)
}

fn area_cells(m: Making<'_>, area: &ReferenceArea) -> Vec<ExportCell> {
    let level = level_name(m, &area.level);
    let name = if area.name.is_empty() { level.clone() } else { area.name.clone() };
    vec![ExportCell::text(name), ExportCell::text(level)]
}

/// The level of an area in a word that the import knows.
pub(super) fn level_name(m: Making<'_>, id: &str) -> String {
    match id {
        "nation" => words::export_nation(m.l),
        "province" => words::export_province(m.l),
        "prefecture" => words::export_prefecture(m.l),
        "county" => words::export_county(m.l),
        other => other.to_owned(),
    }
}

/// Every year that has a figure.
fn years<'s>(all: impl Iterator<Item = &'s BTreeMap<String, Series>>) -> Vec<i32> {
    let data = all.flat_map(BTreeMap::values).flatten();
    let years: BTreeSet<i32> =
        data.filter(|(_, d)| !d.value.is_unknown()).map(|(year, _)| *year).collect();
    years.into_iter().collect()
}

/// The series of a profile in the order of the form, those it does not know last.
fn in_order<'s>(
    m: Making<'s>,
    all: &'s BTreeMap<String, Series>,
) -> impl Iterator<Item = (&'s str, &'s Series)> {
    let known = m.words.series_in_order();
    let known = known.filter_map(|s| all.get_key_value(&s.id));
    let other = all.iter().filter(move |(id, _)| m.words.series(id).is_none());
    known.chain(other).map(|(id, s)| (id.as_str(), s))
}

fn line(m: Making<'_>, id: &str, series: &Series, years: &[i32]) -> Vec<ExportCell> {
    let kind = m.words.series(id);
    let own = kind.map_or("", |k| k.unit.as_str());
    let unit = m.unit_of(own, &series.values());
    let name = kind.map_or_else(|| id.to_owned(), |k| k.name.get(m.l).to_owned());
    let label = m.words.unit_label(&unit, m.l);
    let mut row = vec![ExportCell::text(name), ExportCell::text(label)];
    for year in years {
        let datum = series.get(year);
        row.push(datum.map_or(ExportCell::Blank, |d| m.datum(d, own, &unit)));
    }
    row.extend(m.origins(series));
    row
}

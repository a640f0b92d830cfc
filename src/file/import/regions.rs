//! Figures by region and industry, handed to the one reader of such tables.

use crate::indicator::RegionTable;

use super::figures::Reading;
use super::imported::{Found, Why};
use super::values::ends;

/// The table of all figures found; what its reader refuses is told as unread.
pub(super) fn region_table(reading: &mut Reading<'_>) -> Found {
    let rows = std::mem::take(&mut reading.found);
    let of_column = reading.place.columns.iter().find_map(|c| c.unit.clone());
    let unit = of_column.or_else(|| reading.mapping.units.first().cloned());
    let unit = rows.first().and_then(|r| r.figure.datum.unit.clone()).or(unit);
    let has_years = rows.iter().any(|r| r.figure.year != 0);
    let mut text = String::from("region\tindustry\tvalue");
    text.push_str(if has_years { "\tyear\n" } else { "\n" });
    let mut first = None;
    for row in &rows {
        let figure = &row.figure;
        first = first.or(Some(figure.at));
        let Some((lo, hi)) = ends(&figure.datum.value) else { continue };
        if lo < hi {
            reading.unread(figure.at.0, figure.at.1, Why::NoRange);
            continue;
        }
        let year = if has_years { format!("\t{}", figure.year) } else { String::new() };
        let (region, industry) = (one_cell(&row.name), one_cell(&figure.series));
        text.push_str(&format!("{region}\t{industry}\t{lo}{year}\n"));
    }
    let heads = reading.catalogue.table_heads();
    match RegionTable::of_text(&text, heads) {
        Ok(table) => Found::Regions(Box::new(table), unit),
        Err(_) => {
            if let Some((row, column)) = first {
                reading.unread(row, column, Why::NoTable);
            }
            Found::Regions(Box::default(), unit)
        }
    }
}

fn one_cell(text: &str) -> String {
    text.split(['\t', '\n', '\r', '"']).map(str::trim).collect::<Vec<_>>().join(" ")
}

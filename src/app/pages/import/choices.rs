//! What a column or row can be, and in which units, with the names of it all.

use crate::file::import::{ColumnKind, MappedColumn, Role, RowName};
use crate::profile::Vocabulary;
use crate::text::words;

use super::Desk;

/// Units of sizes by region and industry.
const SIZES: [&str; 6] = ["persons", "firms", "wan_cny", "mn_cny", "yi_cny", "cny"];
/// Units that figures of several series may share.
const SHARED: [&str; 6] = ["wan_cny", "yi_cny", "mn_cny", "cny", "persons", "percent"];

/// Everything a column can hold under the target; a figure keeps its year.
pub(super) fn roles(desk: Desk<'_>, column: &MappedColumn) -> Vec<Role> {
    let Some(target) = desk.w.target() else { return Vec::new() };
    let year = match &column.role {
        Role::Figure { year, .. } => *year,
        _ => None,
    };
    let mut all = vec![Role::Skip];
    for field in &target.columns {
        all.push(match field.id.as_str() {
            "value" if target.is_figures() => Role::Figure { series: None, year },
            id => Role::Field(id.to_owned()),
        });
    }
    match target.id.as_str() {
        "series" | "references" => {
            let is_area = target.id == "references";
            let series = in_order(desk, is_area).into_iter();
            all.extend(series.map(|id| Role::Figure { series: Some(id), year }));
        }
        "regions" => {
            let own = match &column.role {
                Role::Figure { series: Some(name), .. } => Some(name.clone()),
                _ => (!column.head.is_empty()).then(|| column.head.clone()),
            };
            all.extend(own.map(|name| Role::Figure { series: Some(name), year }));
        }
        _ => {}
    }
    all
}

fn vocabulary<'a>(desk: Desk<'a>) -> &'a Vocabulary {
    desk.cx.words()
}

/// Series in the order in which they are declared: what is asked for most comes first.
fn in_order(desk: Desk<'_>, is_area: bool) -> Vec<String> {
    let all = vocabulary(desk).series_in_order().filter(|s| s.area == is_area);
    all.map(|s| s.id.clone()).collect()
}

/// A role in words.
pub(super) fn role_name(desk: Desk<'_>, role: &Role) -> String {
    let l = desk.cx.l;
    let target = desk.w.target();
    let is_regions = target.is_some_and(|t| t.id == "regions");
    match role {
        Role::Skip => words::import_role_skip(l),
        Role::Field(id) => {
            let column = target.and_then(|t| t.column(id));
            column.map_or_else(|| id.clone(), |c| c.name.get(l).to_owned())
        }
        Role::Figure { series: None, .. } if is_regions => words::import_role_size(l),
        Role::Figure { series: None, .. } => words::import_role_value(l),
        Role::Figure { series: Some(name), .. } if is_regions => {
            words::import_role_industry(l, name)
        }
        Role::Figure { series: Some(id), .. } => series_name(desk, id),
    }
}

/// A series in words.
pub(super) fn series_name(desk: Desk<'_>, id: &str) -> String {
    let series = vocabulary(desk).series(id);
    series.map_or_else(|| id.to_owned(), |s| s.name.get(desk.cx.l).to_owned())
}

/// A unit in words; one that is written otherwise stands as it is.
pub(super) fn unit_name(desk: Desk<'_>, id: &str) -> String {
    match vocabulary(desk).unit(id) {
        Some(_) => vocabulary(desk).unit_label(id, desk.cx.l),
        None => id.to_owned(),
    }
}

fn like(desk: Desk<'_>, unit: &str) -> Vec<String> {
    vocabulary(desk).units_like(unit).map(|u| u.id.clone()).collect()
}

/// Units a column can be in; none where it has no numbers.
pub(super) fn column_units(desk: Desk<'_>, column: &MappedColumn) -> Vec<String> {
    let Some(target) = desk.w.target() else { return Vec::new() };
    match &column.role {
        Role::Skip => Vec::new(),
        Role::Field(id) => {
            let field = target.column(id).filter(|c| c.kind == ColumnKind::Number);
            field.and_then(|c| c.unit.as_deref()).map_or_else(Vec::new, |u| like(desk, u))
        }
        Role::Figure { .. } if target.id == "regions" => SIZES.map(str::to_owned).to_vec(),
        Role::Figure { series: Some(id), .. } => {
            vocabulary(desk).series(id).map_or_else(Vec::new, |s| like(desk, &s.unit))
        }
        Role::Figure { series: None, .. } => SHARED.map(str::to_owned).to_vec(),
    }
}

/// Units a row can be in.
pub(super) fn row_units(desk: Desk<'_>, row: &RowName) -> Vec<String> {
    let series = row.series.as_deref().and_then(|id| vocabulary(desk).series(id));
    series.map_or_else(Vec::new, |s| like(desk, &s.unit))
}

/// Series a row can stand for.
pub(super) fn row_series(desk: Desk<'_>) -> Vec<String> {
    in_order(desk, desk.w.guess.mapping.target == "references")
}

/// The unit a column of records is in where none is chosen.
pub(super) fn usual_unit<'a>(desk: Desk<'a>, role: &Role) -> Option<&'a str> {
    let Role::Field(id) = role else { return None };
    let column = desk.w.target()?.column(id)?;
    column.usual.as_deref().or(column.unit.as_deref())
}

//! The data of the heat map: which regions and industries are drawn, and what is said of the rest.

use crate::indicator::TableReading;
use crate::text::{two_decimals, words};

use super::super::key::{Key, KeyMark};
use super::super::plate::{Figure, Table};
use super::heat::{Cell, Heat};
use super::{RegionSubject, amount};

/// Regions and industries that can be told apart in one picture.
const MOST: (usize, usize) = (24, 30);

/// Quotients of all regions and industries.
pub(super) fn heat_figure(s: &RegionSubject<'_>) -> Option<Figure> {
    let l = s.l;
    let reading = s.found.reading.as_ref().ok()?;
    let all: Vec<(usize, usize, f64)> = (0..reading.regions.len())
        .flat_map(|r| (0..reading.industries.len()).map(move |i| (r, i)))
        .filter_map(|(r, i)| Some((r, i, reading.quotients.get(r, i).ok()?)))
        .collect();
    let highest = all.iter().copied().reduce(|a, b| if b.2 > a.2 { b } else { a })?;
    let region = |r: usize| reading.regions.get(r).map_or("", |at| s.found.region_name(*at));
    let industry = |i: usize| reading.industries.get(i).map_or("", |at| s.found.industry_name(*at));
    let two = all.iter().filter(|(_, _, q)| *q >= 2.0).count();
    let told = amount(highest.2);
    Some(Figure {
        id: "regions.heat".to_owned(),
        title: words::rg_heat_title(l, s.year()),
        unit: words::rg_quotients_unit(l),
        reading: words::rg_heat_reading(
            l,
            region(highest.0),
            industry(highest.1),
            told,
            two,
            all.len(),
        ),
        source: s.source(),
        fictitious: s.label(),
        table: table(reading, s),
        drawing: Box::new(heat(reading, s)),
    })
}

fn table(reading: &TableReading, s: &RegionSubject<'_>) -> Table {
    let industries = reading.industries.iter().map(|i| s.found.industry_name(*i).to_owned());
    let row = |(r, at): (usize, &usize)| {
        let cells = reading.quotients.of_region(r);
        let cells = cells.iter().map(|q| q.map_or_else(|| words::rg_nothing(s.l), amount));
        std::iter::once(s.named(*at)).chain(cells).collect()
    };
    Table {
        head: std::iter::once(words::rg_region(s.l)).chain(industries).collect(),
        rows: reading.regions.iter().enumerate().map(row).collect(),
    }
}

/// The largest, in their order of size; `first` before all.
fn largest(sizes: &[f64], first: Option<usize>, most: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    let size = |i: &usize| sizes.get(*i).copied().unwrap_or_default();
    order.sort_by(|a, b| {
        let before = |i: &usize| Some(*i) != first;
        before(a).cmp(&before(b)).then(size(b).total_cmp(&size(a))).then(a.cmp(b))
    });
    order.truncate(most);
    order
}

fn heat(reading: &TableReading, s: &RegionSubject<'_>) -> Heat {
    let l = s.l;
    let (regions, industries) = reading.quotients.totals();
    let looked = reading.regions.iter().position(|r| *r == s.found.region);
    let columns = largest(regions, looked, MOST.0);
    // Industries stay in the order of the table: a classification has its own.
    let mut rows = largest(industries, None, MOST.1);
    rows.sort_unstable();
    let (few, fewer) = (regions.len() - columns.len(), industries.len() - rows.len());
    let cut = (0..=columns.len()).map(|dropped| match (few + dropped, fewer) {
        (0, 0) => String::new(),
        (regions, industries) => words::rg_heat_cut(l, regions, industries),
    });
    let cell = |r: usize, c: usize| {
        let value = reading.quotients.get(c, r).ok()?;
        let says = if value < 10.0 { two_decimals(value) } else { amount(value) };
        Some(Cell { value, says })
    };
    let mut key = Key::default();
    key.add(KeyMark::Found, words::rg_heat_two(l));
    key.add(KeyMark::Highlight, words::rg_heat_one(l));
    key.add(KeyMark::Nothing, words::rg_heat_key(l));
    let name = |at: usize| s.found.region_name(at).to_owned();
    Heat {
        cells: rows.iter().flat_map(|r| columns.iter().map(|c| cell(*r, *c))).collect(),
        regions: (columns.iter().filter_map(|c| reading.regions.get(*c)))
            .map(|at| (name(*at), *at == s.found.region))
            .collect(),
        industries: (rows.iter().filter_map(|r| reading.industries.get(*r)))
            .map(|at| s.found.industry_name(*at).to_owned())
            .collect(),
        cut: cut.collect(),
        key,
        watermark: s.label(),
    }
}

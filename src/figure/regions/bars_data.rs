//! Bars of quotients, of specialisation and of localisation.

use crate::text::{significant, two_decimals, words};

use super::super::key::{Key, KeyMark};
use super::super::plate::Figure;
use super::bars::{Bar, Bars};
use super::{RegionSheet, RegionSubject, amount};

/// Bars that can be told apart on a sheet.
const MOST: usize = 24;

/// The first rows, and what is said of the others. The one that is looked at stays among them.
fn cut(mut rows: Vec<Bar>, s: &RegionSubject<'_>) -> (Vec<Bar>, String) {
    let dropped = rows.len().saturating_sub(MOST);
    if dropped == 0 {
        return (rows, String::new());
    }
    let own = rows.iter().position(|r| r.strong).filter(|at| *at >= MOST);
    let own = own.and_then(|at| rows.get(at).cloned());
    rows.truncate(MOST);
    if let (Some(own), Some(last)) = (own, rows.last_mut()) {
        *last = own;
    }
    (rows, words::rg_not_drawn(s.l, dropped))
}

fn bars(rows: Vec<Bar>, line: Option<(f64, String)>, key: Key, s: &RegionSubject<'_>) -> Bars {
    let (rows, cut) = cut(rows, s);
    Bars { rows, line, cut, key, watermark: s.label() }
}

/// Title, unit and reading of a figure.
struct Said {
    id: &'static str,
    title: String,
    unit: String,
    reading: String,
}

fn figure(said: Said, sheet: &RegionSheet, drawing: Bars, s: &RegionSubject<'_>) -> Figure {
    Figure {
        id: said.id.to_owned(),
        title: said.title,
        unit: said.unit,
        reading: said.reading,
        source: s.source(),
        fictitious: s.label(),
        table: sheet.table(),
        drawing: Box::new(drawing),
    }
}

/// Quotients of the region that is looked at, the highest first.
pub(super) fn quotients_figure(s: &RegionSubject<'_>) -> Option<Figure> {
    let l = s.l;
    let all = s.found.quotient_rows();
    let known: Vec<_> = all.iter().filter_map(|r| Some((r, r.quotient?))).collect();
    let (first, highest) = known.first()?;
    let at_home = known.iter().filter(|(_, q)| *q >= 1.0).count();
    let name = s.found.industry_name(first.industry);
    let mut key = Key::default();
    if known.iter().any(|(r, _)| r.small) {
        let least = significant(s.found.small.unwrap_or_default());
        key.add(KeyMark::Found, words::rg_key_value(l));
        key.add(KeyMark::Unsure, words::rg_key_small(l, least, s.unit()));
    }
    let bar = |(r, q): &(&crate::indicator::QuotientRow, f64)| Bar {
        name: s.found.industry_name(r.industry).to_owned(),
        value: *q,
        says: amount(*q),
        unsure: r.small,
        strong: false,
    };
    let said = Said {
        id: "regions.quotients",
        title: words::rg_quotients_title(l, s.found.region_name(s.found.region), s.year()),
        unit: words::rg_quotients_unit(l),
        reading: words::rg_quotients_reading(l, at_home, known.len(), name, amount(*highest)),
    };
    let line = Some((1.0, words::rg_quotients_line(l)));
    let drawing = bars(known.iter().map(bar).collect(), line, key, s);
    Some(figure(said, &s.quotients(), drawing, s))
}

/// The Krugman index of every region, the most specialised first.
pub(super) fn specialisation_figure(s: &RegionSubject<'_>) -> Option<Figure> {
    let l = s.l;
    let rows = s.found.region_rows();
    let mut known: Vec<(usize, f64)> =
        rows.iter().filter_map(|r| Some((r.region, r.profile?.krugman()))).collect();
    known.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let rank = known.iter().position(|(at, _)| *at == s.found.region);
    let (place, (at, value)) = (rank.unwrap_or(0), *known.get(rank.unwrap_or(0))?);
    let reading = words::rg_special_reading(
        l,
        s.found.region_name(at),
        two_decimals(value),
        place + 1,
        known.len(),
    );
    let bar = |(at, value): &(usize, f64)| Bar {
        name: s.named(*at),
        value: *value,
        says: two_decimals(*value),
        unsure: false,
        strong: *at == s.found.region,
    };
    let said = Said {
        id: "regions.specialisation",
        title: words::rg_special_title(l, s.year()),
        unit: words::rg_special_unit(l),
        reading,
    };
    let drawing = bars(known.iter().map(bar).collect(), None, Key::default(), s);
    Some(figure(said, &s.specialisation(), drawing, s))
}

/// The locational Gini of every industry, the most localised first.
pub(super) fn localisation_figure(s: &RegionSubject<'_>) -> Option<Figure> {
    let l = s.l;
    let rows = s.found.industry_rows();
    let mut known: Vec<(usize, f64)> =
        rows.iter().filter_map(|r| Some((r.industry, r.profile?.hoover_gini))).collect();
    known.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let (most, least) = (known.first()?, known.last()?);
    let name = |at: usize| s.found.industry_name(at);
    let [high, low] = [most.1, least.1].map(two_decimals);
    let bar = |(at, value): &(usize, f64)| Bar {
        name: name(*at).to_owned(),
        value: *value,
        says: two_decimals(*value),
        unsure: false,
        strong: false,
    };
    let said = Said {
        id: "regions.localisation",
        title: words::rg_local_title(l, s.year()),
        unit: words::rg_local_unit(l),
        reading: words::rg_local_reading(l, name(most.0), high, name(least.0), low),
    };
    let drawing = bars(known.iter().map(bar).collect(), None, Key::default(), s);
    Some(figure(said, &s.localisation(), drawing, s))
}

//! The data of the plot of niches: density against appeal, with its table twin.

use crate::advice::paths::{NichePlace, Zone};
use crate::measure::Estimate;
use crate::text::{Language, range, two_decimals, words};

use super::marks::Mark;
use super::niche_plot::{Dot, Plot};
use super::plate::{Figure, Table};
use super::subject::Subject;

/// `None` where the table of niches does not apply, or none is marked.
pub(super) fn niches_figure(s: &Subject<'_>) -> Option<Figure> {
    let l = s.language;
    let choice = &s.found.paths.niches;
    if !choice.places.iter().any(|p| p.marked) {
        return None;
    }
    let table = &s.knowledge.library.catalogue.niches;
    let name = |id: &str| table.niche(id).map_or("", |n| n.name.get(l)).to_owned();
    let dots = choice.places.iter().map(|p| Dot {
        name: table.niche(&p.niche).map_or("", |n| n.short.get(l)).to_owned(),
        density: p.density,
        appeal: p.appeal,
        mark: mark(p),
        weight: weight(p.zone, choice.named.contains(&p.niche)),
    });
    let named: Vec<String> = choice.named.iter().map(|id| name(id)).collect();
    let open = choice.in_zone(Zone::Open).count();
    let more = if open > 0 { words::fig_niches_open(l, open) } else { String::new() };
    let reading = if named.is_empty() {
        words::fig_niches_none(l, more)
    } else {
        words::fig_niches_reading(l, named.join(&words::out_comma(l)), more)
    };
    let rows = choice
        .places
        .iter()
        .map(|p| {
            let number = |e: Estimate| range(e.lo, e.hi, two_decimals);
            let here = presence_name(p, l);
            vec![name(&p.niche), here, number(p.density), number(p.appeal), zone_name(p.zone, l)]
        })
        .collect();
    Some(Figure {
        id: "niches".to_owned(),
        title: words::fig_niches_title(l, s.place()),
        unit: words::fig_niches_unit(l),
        reading,
        source: match choice.changed {
            0 => words::fig_niches_source(l),
            n => words::fig_niches_source_changed(l, n),
        },
        fictitious: s.fictitious(),
        table: Table {
            head: vec![
                words::fig_head_niche(l),
                words::fig_head_here(l),
                words::fig_head_density(l),
                words::fig_head_appeal(l),
                words::fig_head_zone(l),
            ],
            rows,
        },
        drawing: Box::new(Plot::new(dots.collect(), &table.rule, s.fictitious(), l)),
    })
}

fn mark(p: &NichePlace) -> Mark {
    if !p.marked {
        Mark::Diamond
    } else if p.is_here() {
        Mark::Disc
    } else {
        Mark::Ring
    }
}

/// Labels of what is named are set first.
fn weight(zone: Zone, named: bool) -> u8 {
    match zone {
        _ if named => 4,
        Zone::NearAppealing | Zone::FarAppealing => 3,
        Zone::NearPlain | Zone::FarPlain => 2,
        Zone::Open => 1,
    }
}

/// A zone in words.
#[must_use]
pub fn zone_name(zone: Zone, l: Language) -> String {
    match zone {
        Zone::NearAppealing => words::zone_near_appealing(l),
        Zone::NearPlain => words::zone_near_plain(l),
        Zone::FarAppealing => words::zone_far_appealing(l),
        Zone::FarPlain => words::zone_far_plain(l),
        Zone::Open => words::zone_open(l),
    }
}

/// Whether a niche is here, in words.
#[must_use]
pub fn presence_name(p: &NichePlace, l: Language) -> String {
    let Estimate { lo, hi, .. } = p.presence;
    if !p.marked || hi - lo >= 1.0 {
        words::niche_unmarked(l)
    } else if lo >= 1.0 {
        words::niche_present(l)
    } else if hi <= 0.0 {
        words::niche_absent(l)
    } else if lo <= 0.0 {
        words::niche_at_most(l)
    } else if hi >= 1.0 {
        words::niche_at_least(l)
    } else {
        words::niche_partly(l)
    }
}

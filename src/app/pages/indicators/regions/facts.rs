//! The region that is looked at, in a few figures.

use egui::{Label, Ui};

use crate::text::{rounded, significant, two_decimals, words};

use super::super::super::super::cx::Cx;
use super::super::super::super::regions::Regions;
use super::super::super::super::widgets::{columns_fit, sheet};

/// Least width of a figure at the usual text size.
const FACT: f32 = 150.0;

/// A name, a figure, and what is said beside it.
struct Fact {
    name: String,
    value: String,
    beside: String,
}

pub(super) fn summary(ui: &mut Ui, cx: Cx<'_>, regions: &Regions) {
    let facts = facts(cx, regions);
    if facts.is_empty() {
        return;
    }
    let name = regions.found.region_name(regions.found.region);
    let year = regions.found.year.map_or_else(String::new, |y| words::ind_of_year(cx.l, y));
    sheet(ui, cx, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.label(cx.section(name));
            ui.label(cx.note(year));
        });
        let columns = columns_fit(ui, FACT * cx.tokens.sizes.note / 12.0, facts.len());
        for row in facts.chunks(columns) {
            ui.columns(columns, |ui| {
                for (ui, fact) in ui.iter_mut().zip(row) {
                    ui.spacing_mut().item_spacing.y = 1.0;
                    ui.add(Label::new(cx.note(&fact.name)).truncate());
                    ui.label(cx.title(&fact.value));
                    ui.add(Label::new(cx.note(&fact.beside)).truncate());
                }
            });
        }
    });
}

fn facts(cx: Cx<'_>, regions: &Regions) -> Vec<Fact> {
    let l = cx.l;
    let found = &regions.found;
    let rows = found.region_rows();
    let Some(own) = rows.iter().find(|r| r.region == found.region) else { return Vec::new() };
    let mut facts = vec![Fact {
        name: words::rt_fact_size(l),
        value: rounded(own.size, 1),
        beside: regions.unit.clone(),
    }];
    let quotients = found.quotient_rows();
    let known: Vec<f64> = quotients.iter().filter_map(|r| r.quotient).collect();
    if let (Some(first), Some(highest)) = (quotients.first(), known.first()) {
        let home = known.iter().filter(|q| **q >= 1.0).count();
        facts.push(Fact {
            name: words::rt_fact_home(l),
            value: words::rt_of(l, home, known.len()),
            beside: words::rt_highest(
                l,
                found.industry_name(first.industry),
                significant(*highest),
            ),
        });
    }
    if let Some(profile) = &own.profile {
        let krugman = profile.krugman();
        let others = rows.iter().filter_map(|r| r.profile.as_ref());
        let above = others.clone().filter(|p| p.krugman() > krugman).count();
        facts.push(Fact {
            name: words::rt_fact_krugman(l),
            value: two_decimals(krugman),
            beside: words::rt_rank(l, above + 1, others.count()),
        });
    }
    facts.extend(change(cx, regions));
    let complexity = found.related.as_ref().ok().and_then(|r| r.of_region(found.region));
    if let Some(eci) = complexity {
        facts.push(Fact {
            name: words::rt_fact_complexity(l),
            value: two_decimals(eci),
            beside: words::rt_complexity_scale(l),
        });
    }
    facts
}

fn change(cx: Cx<'_>, regions: &Regions) -> Option<Fact> {
    let found = &regions.found;
    let (first, last) = found.growth.as_ref()?.years;
    let row = found.shift_rows().into_iter().find(|r| r.region == found.region)?;
    let [change, _, _, regional] = row.parts.ok()?.map(|x| x / row.first * 100.0);
    (change.is_finite() && regional.is_finite()).then(|| Fact {
        name: words::rt_fact_change(cx.l, first, last),
        value: format!("{}%", rounded(change, 1)),
        beside: words::rt_own_part(cx.l, rounded(regional, 1)),
    })
}

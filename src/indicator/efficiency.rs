//! Margins, labour cost, innovation and tax per unit of what is used.

use crate::measure::{Interval, Undefined, quotient};

use super::lacking::{pair, series_lacking};
use super::performance::{part, ratio};
use super::probe::{Compute, Computed, Gap, Probe, within};

pub(super) const FUNCTIONS: &[(&str, Compute)] = &[
    ("value_added_rate", |p| part(p, "value_added_mn_cny", "output_mn_cny")),
    ("new_product_share", |p| part(p, "new_product_sales_mn_cny", "revenue_mn_cny")),
    ("rd_personnel_share", |p| part(p, "rd_personnel", "employment")),
    ("unit_labour_cost", |p| ratio(p, "wages_mn_cny", "value_added_mn_cny", 1.0)),
    ("inventions_per_thousand", |p| ratio(p, "invention_patents_stock", "employment", 1000.0)),
    ("price_cost_margin", price_cost_margin),
    ("tax_per_mu", tax_per_mu),
];

/// `(value added − wages)/output` in the latest year that has all three.
fn price_cost_margin(p: &mut Probe<'_>) -> Computed {
    const IDS: [&str; 3] = ["value_added_mn_cny", "wages_mn_cny", "output_mn_cny"];
    let series = IDS.map(|id| p.reader.series(id));
    let margins = |year: i32| {
        let [added, wages, output] = &series;
        Some((*added.get(&year)?, *wages.get(&year)?, *output.get(&year)?))
    };
    let [first, ..] = &series;
    let known: Vec<i32> = first.keys().copied().filter(|y| margins(*y).is_some()).collect();
    let last = known.last().and_then(|y| Some((*y, margins(*y)?)));
    let Some((year, (added, wages, output))) = last else {
        return Err(Gap::Needs(series_lacking(p, &IDS, 1)));
    };
    p.year = Some(year);
    for (id, x) in IDS.iter().zip([added, wages, output]) {
        p.use_series(id, year, x);
    }
    let of = |y: &i32| margins(*y).and_then(|(a, w, o)| Some((*y, margin(a, w, o).ok()?)));
    p.series = known.iter().filter_map(of).collect();
    margin(added, wages, output)
}

fn margin(added: Interval, wages: Interval, output: Interval) -> Computed {
    if added.lo() > output.hi() {
        return Err(Undefined::PartsAboveWhole.into());
    }
    Ok(quotient(within(added.minus(wages))?, output)?)
}

fn tax_per_mu(p: &mut Probe<'_>) -> Computed {
    let (tax, land) = pair(p, "tax_mn_cny", "land_occupied_ha")?;
    let tax = p.converted(tax, "mn_cny", "wan_cny")?;
    let mu = p.converted(land, "ha", "mu")?;
    Ok(quotient(tax, mu)?)
}

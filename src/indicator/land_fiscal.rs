//! Land and fiscal signals.

use crate::measure::quotient;

use super::lacking::pair;
use super::performance::{part, ratio};
use super::probe::{Compute, Computed, Probe};

pub(super) const FUNCTIONS: &[(&str, Compute)] = &[
    ("land_occupancy", |p| part(p, "land_occupied_ha", "land_planned_ha")),
    ("idle_land", |p| part(p, "land_idle_ha", "land_occupied_ha")),
    ("output_per_mu", output_per_mu),
    ("fiscal_self_sufficiency", |p| {
        ratio(p, "county_revenue_mn_cny", "county_spending_mn_cny", 1.0)
    }),
    ("debt_ratio", |p| ratio(p, "county_debt_mn_cny", "county_fiscal_capacity_mn_cny", 100.0)),
    ("incentive_share", |p| part(p, "incentives_mn_cny", "county_spending_mn_cny")),
];

fn output_per_mu(p: &mut Probe<'_>) -> Computed {
    let (output, land) = pair(p, "output_mn_cny", "land_occupied_ha")?;
    let output = p.converted(output, "mn_cny", "wan_cny")?;
    let mu = p.converted(land, "ha", "mu")?;
    Ok(quotient(output, mu)?)
}

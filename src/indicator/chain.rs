//! The value chain.

use crate::measure::{Interval, share_of_whole};
use crate::text::{Bilingual, words};

use super::lacking::{either, paths, series_lacking};
use super::probe::{Compute, Computed, Gap, Probe, needs_paths, within};

pub(super) const FUNCTIONS: &[(&str, Compute)] =
    &[("local_supply_rate", local_supply_rate), ("chain_completeness", chain_completeness)];

/// Local over all purchases; else the reported percentage.
fn local_supply_rate(p: &mut Probe<'_>) -> Computed {
    if let Ok((local, all)) = p.latest_pair("local_purchases_mn_cny", "purchases_mn_cny") {
        return Ok(share_of_whole(local, all)?);
    }
    match p.latest("local_supply_pct") {
        Ok(reported) => {
            p.remark(words::remark_reported_share);
            within(reported.scaled(0.01))
        }
        Err(_) => {
            let counted = series_lacking(p, &["local_purchases_mn_cny", "purchases_mn_cny"], 1);
            Err(Gap::Needs(either(counted, &paths(&["series.local_supply_pct"]), 1)))
        }
    }
}

/// Weighted presence of the stages; an unknown stage may be absent or present.
fn chain_completeness(p: &mut Probe<'_>) -> Computed {
    let stages = &p.reader.profile.chain;
    let weights: Vec<f64> = stages
        .iter()
        .map(|s| s.weight.filter(|w| w.is_finite() && *w > 0.0).unwrap_or(1.0))
        .collect();
    let all: f64 = weights.iter().sum();
    if stages.is_empty() || all <= 0.0 {
        return Err(needs_paths(&["chain"]));
    }
    let (mut lo, mut hi, mut unknown) = (0.0, 0.0, 0);
    let mut told = (Vec::new(), Vec::new());
    for (i, (stage, w)) in stages.iter().zip(&weights).enumerate() {
        let presence = p.reader.share(&stage.presence);
        if let Some(x) = presence {
            p.use_input(format!("chain.{i}.presence"), x);
        } else {
            unknown += 1;
        }
        let x = presence.unwrap_or(Interval::UNIT);
        let name = Bilingual { zh: stage.name_zh.clone(), en: stage.name_en.clone() };
        told.0.push((name.clone(), x));
        told.1.push((name.clone(), within(Interval::point(*w))?));
        lo += w * x.lo();
        hi += w * x.hi();
    }
    p.use_list("stages.presence", told.0);
    p.use_list("stages.weight", told.1);
    if unknown == stages.len() {
        return Err(Gap::Needs(vec!["chain".into()]));
    }
    if unknown > 0 {
        p.remark(|l| words::remark_stages_unknown(l, unknown));
    }
    within(Interval::new(lo / all, hi / all))
}

//! Where plants and values lie.

use std::collections::BTreeMap;

use jiju::measure::Undefined;
use jiju::measure::cluster_index::{Place, cluster_index};
use jiju::measure::ellison_glaeser::{Geography, Register, geographies, geography};
use jiju::measure::spatial::{Contiguity, Quadrant, local_moran, moran};

use super::{Answer, Family, Input};

/// The families answered here.
pub fn family(name: &str) -> Option<Family> {
    Some(match name {
        "cluster_index" => cluster,
        "ellison_glaeser" => ellison_glaeser,
        "spatial" => spatial,
        _ => return None,
    })
}

fn cluster(input: &Input<'_>, key: &str) -> Option<Answer> {
    let place = |e, a, p, b| {
        Some(Place {
            employment: input.number(e)?,
            area: input.number(a)?,
            inhabitants: input.number(p)?,
            firms: input.number(b)?,
        })
    };
    let ours =
        cluster_index(&place("e_ij", "a_j", "p_j", "b_ij")?, &place("e_i", "a", "p", "b_i")?);
    match key {
        "cluster_index" => Some(ours.into()),
        "undefined" | "rejected" => Some(Answer::refused([ours])),
        _ => None,
    }
}

/// Names as numbers from zero, in order of the alphabet, and the names.
fn numbered(names: &[String]) -> (Vec<usize>, Vec<String>) {
    let mut all = names.to_vec();
    all.sort();
    all.dedup();
    (names.iter().map(|n| all.binary_search(n).unwrap()).collect(), all)
}

fn ellison_glaeser(input: &Input<'_>, key: &str) -> Option<Answer> {
    if let Some(regions) = input.texts("firm_region") {
        let totals = input.value("region_total_employment")?.as_object()?;
        let places: BTreeMap<&String, usize> = totals.keys().zip(0..).collect();
        let regions: Vec<usize> = regions.iter().map(|r| places[r]).collect();
        let sizes: Vec<f64> =
            totals.values().map(serde_json::Value::as_f64).collect::<Option<_>>()?;
        let ours = geography(&regions, &input.numbers("firm_employment")?, &sizes);
        return one(ours, key);
    }
    let (regions, region_names) = numbered(&input.texts("region")?);
    let (industries, names) = numbered(&input.texts("industry")?);
    let sizes = input.numbers("employment")?;
    let register = Register { regions: &regions, industries: &industries, sizes: &sizes };
    let all = geographies(&register, names.len(), region_names.len());
    if let ("undefined" | "rejected", Err(_)) = (key, &all) {
        return Some(Answer::refused([all]));
    }
    let all = all.ok()?;
    let keys = ["gamma", "G_raw", "z", "firms", "hhi_plants", "maurel_sedillot"];
    match key {
        "by_industry" => Some(Answer::map(names.into_iter().zip(all).map(|(name, ours)| {
            (name, Answer::map(keys.iter().filter_map(|k| Some((*k, one(ours, k)?)))))
        }))),
        "undefined" | "rejected" => Some(Answer::refused(all)),
        "gamma_of_single_firm_industry" => {
            let single = |i: usize| industries.iter().filter(|j| **j == i).count() == 1;
            let singles: Vec<_> = (0..all.len()).filter(|i| single(*i)).map(|i| all[i]).collect();
            (!singles.is_empty()).then(|| Answer::refused(singles))
        }
        _ => None,
    }
}

fn one(ours: Result<Geography, Undefined>, key: &str) -> Option<Answer> {
    Some(match key {
        "gamma" => ours.map(|g| g.gamma).into(),
        "G_raw" => ours.map(|g| g.raw).into(),
        "z" => ours.map(|g| g.z).into(),
        "firms" => ours.map(|g| g.plants as f64).into(),
        "hhi_plants" => ours.map(|g| g.herfindahl).into(),
        "maurel_sedillot" => ours.map(|g| g.maurel_sedillot).into(),
        "undefined" | "rejected" => Answer::refused([ours]),
        _ => return None,
    })
}

fn spatial(input: &Input<'_>, key: &str) -> Option<Answer> {
    // The library knows no other weights.
    input.text("weights").filter(|w| *w == "row-standardised")?;
    let values = input.numbers("values")?;
    let lists = input.value("neighbours")?.as_array()?;
    let list = |l: &serde_json::Value| -> Option<Vec<usize>> {
        l.as_array()?.iter().map(|j| Some(j.as_u64()? as usize)).collect()
    };
    let touching = Contiguity::new(lists.iter().map(list).collect::<Option<_>>()?);
    let global = touching.clone().and_then(|t| moran(&values, &t));
    let local = touching.and_then(|t| local_moran(&values, &t));
    Some(match key {
        "moran_i" => global.map(|m| m.i).into(),
        "expected_i" => global.map(|m| m.expected).into(),
        "variance_normality" => global.map(|m| m.variance_normal).into(),
        "variance_randomisation" => global.map(|m| m.variance_random).into(),
        "z_normality" => global.and_then(|m| m.z_normal()).into(),
        "z_randomisation" => global.and_then(|m| m.z_random()).into(),
        "local_moran" => Answer::list(local.ok()?.into_iter().map(|l| l.map(|l| l.i))),
        "quadrant_1HH_2LH_3LL_4HL" => {
            let number = |q| match q {
                Quadrant::HighHigh => 1.0,
                Quadrant::LowHigh => 2.0,
                Quadrant::LowLow => 3.0,
                Quadrant::HighLow => 4.0,
            };
            Answer::list(local.ok()?.into_iter().map(|l| l.map(|l| number(l.quadrant))))
        }
        "undefined" | "rejected" => Answer::refused([global]),
        _ => return None,
    })
}

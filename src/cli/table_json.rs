//! What a region × industry table reads, as JSON.

use serde_json::{Value, json};

use crate::indicator::{RegionTable, TableReading, undefined_reason, unrelated_reason};
use crate::measure::Undefined;
use crate::measure::quotients::symmetric;
use crate::text::Language;

use super::json::{number, pretty};

pub(super) fn print(table: &RegionTable) -> String {
    let years: Vec<Value> = (table.years().into_iter())
        .map(|year| match table.reading(year) {
            Ok(reading) => of_year(table, &reading),
            Err(why) => json!({ "year": year, "undefined": reason(why) }),
        })
        .collect();
    pretty(&json!({
        "regions": table.regions,
        "industries": table.industries,
        "totals_left_out": table.totals,
        "years": years,
        "shift_share": growth(table),
    }))
}

fn reason(why: Undefined) -> Value {
    json!({
        "zh": undefined_reason(why, Language::Zh),
        "en": undefined_reason(why, Language::En),
    })
}

fn name(table: &RegionTable, at: usize) -> &str {
    table.regions.get(at).map_or("", String::as_str)
}

fn industry(table: &RegionTable, at: usize) -> &str {
    table.industries.get(at).map_or("", String::as_str)
}

fn of_year(table: &RegionTable, reading: &TableReading) -> Value {
    let (regions, industries) = reading.quotients.totals();
    let of_regions: Vec<Value> = (reading.regions.iter().enumerate())
        .zip(&reading.region_profiles)
        .zip(regions)
        .map(|(((i, at), profile), total)| {
            let quotients = reading.quotients.of_region(i);
            let shown = |q: &Option<f64>| q.map_or(Value::Null, number);
            let slq =
                |q: &Option<f64>| q.and_then(|q| symmetric(q).ok()).map_or(Value::Null, number);
            json!({
                "region": name(table, *at),
                "total": number(*total),
                "herfindahl": profile.map(|p| number(p.herfindahl)),
                "krugman": profile.map(|p| number(p.krugman())),
                "specialisation": profile.map(|p| number(p.specialisation)),
                "hachman": profile.map(|p| number(p.hachman)),
                "entropy_nats": profile.map(|p| number(p.shannon)),
                "relative_diversity": profile.and_then(|p| p.relative_diversity().ok()).map(number),
                "location_quotients": quotients.iter().map(shown).collect::<Vec<_>>(),
                "symmetric_quotients": quotients.iter().map(slq).collect::<Vec<_>>(),
            })
        })
        .collect();
    let of_industries: Vec<Value> = (reading.industries.iter())
        .zip(&reading.industry_profiles)
        .zip(industries)
        .map(|((at, profile), total)| {
            json!({
                "industry": industry(table, *at),
                "total": number(*total),
                "hoover_localisation": profile.map(|p| number(p.hoover)),
                "hoover_gini": profile.map(|p| number(p.hoover_gini)),
                "gini_of_quotients": profile.map(|p| number(p.gini_of_quotients)),
            })
        })
        .collect();
    json!({
        "year": reading.year,
        "left_out": reading.left_out.iter().map(|r| name(table, *r)).collect::<Vec<_>>(),
        "industries_absent": reading.absent.iter().map(|i| industry(table, *i)).collect::<Vec<_>>(),
        "regions": of_regions,
        "industries": of_industries,
        "relatedness": related(table, reading),
    })
}

/// Complexity of regions and industries, and for each region what it is not at home in, the
/// nearest first.
fn related(table: &RegionTable, reading: &TableReading) -> Value {
    let found = match table.relatedness(reading.year) {
        Ok(found) => found,
        Err(why) => {
            let said = |l| unrelated_reason(why, l);
            return json!({ "undefined": { "zh": said(Language::Zh), "en": said(Language::En) } });
        }
    };
    let known = |x: Option<f64>| x.map_or(Value::Null, number);
    let regions: Vec<Value> = (reading.regions.iter())
        .map(|at| {
            let next: Vec<Value> = (found.next(*at).iter())
                .map(|n| {
                    json!({
                        "industry": industry(table, n.industry),
                        "density": number(n.density),
                        "complexity": known(n.complexity),
                        "location_quotient": number(n.quotient),
                    })
                })
                .collect();
            json!({
                "region": name(table, *at),
                "at_home_in": found.diversity(*at),
                "complexity": known(found.of_region(*at)),
                "next": next,
            })
        })
        .collect();
    let industries: Vec<Value> = (reading.industries.iter())
        .map(|at| {
            let pci = known(found.of_industry(*at));
            json!({ "industry": industry(table, *at), "complexity": pci })
        })
        .collect();
    let why = found.complexity.as_ref().err();
    json!({
        "complexity_undefined": why.map(|why| reason(*why)),
        "regions": regions,
        "industries": industries,
    })
}

fn growth(table: &RegionTable) -> Value {
    let Some(growth) = table.growth() else { return Value::Null };
    let regions: Vec<Value> = (growth.regions.iter())
        .map(|(at, parts)| match parts {
            Ok(found) => json!({
                "region": name(table, *at),
                "change": number(found.parts.change),
                "national": number(found.parts.national),
                "industry_mix": number(found.parts.industry_mix),
                "regional": number(found.parts.regional),
                "industries_left_out": found.left_out.iter()
                    .filter_map(|i| growth.industries.get(*i))
                    .map(|i| industry(table, *i)).collect::<Vec<_>>(),
            }),
            Err(why) => json!({ "region": name(table, *at), "undefined": reason(*why) }),
        })
        .collect();
    json!({ "from": growth.years.0, "to": growth.years.1, "regions": regions })
}

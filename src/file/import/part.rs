//! An import without the figures that a user keeps as the document has them.

use std::collections::BTreeSet;

use crate::document::{Datum, Firm, Profile, Register, Value};

use super::apply::same_stage;
use super::imported::{Found, Imported};

/// What remains of an import where the figures at some paths, as
/// [`conflicts`](super::conflicts()) names them, stay what they are in the profile.
#[must_use]
pub fn part_of(imported: &Imported, profile: &Profile, mine: &BTreeSet<String>) -> Imported {
    let mut out = imported.clone();
    if mine.is_empty() {
        return out;
    }
    match &mut out.found {
        Found::Series(all) => {
            all.retain(|f| !mine.contains(&format!("series.{}.{}", f.series, f.year)));
        }
        Found::References(all) => all.retain(|a| {
            let path = format!("references.{}.{}.{}", a.level, a.figure.series, a.figure.year);
            !mine.contains(&path)
        }),
        Found::Firms(firms) => {
            let all = firms.iter().map(|f| without(f, mine));
            *firms = Register::from(all.collect::<Vec<Firm>>());
        }
        Found::Chain(stages) => {
            for stage in stages {
                let Some(old) = profile.chain.iter().find(|s| same_stage(s, stage)) else {
                    continue;
                };
                let is_mine = |field: &str| mine.contains(&format!("chain.{}.{field}", old.id));
                if is_mine("presence") {
                    stage.presence = Datum::default();
                }
                if is_mine("local_sourcing") {
                    stage.local_sourcing = Datum::default();
                }
            }
        }
        Found::Regions(table, _) => {
            let own = profile.year.unwrap_or_default();
            table.retain(|year, region, industry| {
                let year = year.unwrap_or(own);
                !mine.contains(&format!("region_sizes.{year}.{region}.{industry}"))
            });
        }
        Found::Actions(_) => {}
    }
    out
}

/// A firm of which some columns are not known to the import.
fn without(firm: &Firm, mine: &BTreeSet<String>) -> Firm {
    let mut firm = firm.clone();
    let path = format!("firms.{}.", firm.name);
    let of_firm = mine.range(path.clone()..).take_while(|p| p.starts_with(&path));
    for column in of_firm.filter_map(|p| p.strip_prefix(&path)) {
        match column {
            "jobs" => firm.jobs = Value::Unknown,
            "revenue" => firm.revenue = Value::Unknown,
            "rd" => firm.rd = Value::Unknown,
            "exports" => firm.exports = Value::Unknown,
            "local_purchases" => firm.local_purchases = Value::Unknown,
            "segment" => firm.segment = None,
            "founded" => firm.founded = None,
            "ownership" => firm.ownership = None,
            "needs_licence" => firm.needs_licence = None,
            "licensed" => firm.licensed = None,
            "longitude" => firm.longitude = None,
            "latitude" => firm.latitude = None,
            _ => {}
        }
    }
    firm
}

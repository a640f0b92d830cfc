//! An import laid into a profile: an edited copy, and what would be replaced.

use std::collections::{BTreeMap, HashMap, VecDeque};

use crate::document::{
    ChainStage, Datum, Firm, GovernmentAction, Profile, ReferenceArea, RegionSizes, Register,
    Series, Value,
};
use crate::profile::Vocabulary;

use super::imported::{AreaFigure, Figure, Found, Imported};
use super::same::{same_datum, same_value, same_words};

/// What happens where a profile has a figure already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Policy {
    /// The imported one stands.
    #[default]
    Replace,
    /// The one in the document stands.
    Keep,
}

/// A figure that a profile holds otherwise than an import.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// Where: `series.output_mn_cny.2021`, `firms.NAME.jobs`.
    pub path: String,
    /// What the document holds.
    pub old: Datum,
    /// What the import holds.
    pub new: Datum,
}

/// Whether a table of regions names no year and the profile has none to give it.
#[must_use]
pub fn needs_year(imported: &Imported, profile: &Profile) -> bool {
    match &imported.found {
        Found::Regions(table, _) => table.lacks_year() && profile.year.is_none(),
        _ => false,
    }
}

/// Every figure that would be replaced.
#[must_use]
pub fn conflicts(imported: &Imported, profile: &Profile, words: &Vocabulary) -> Vec<Conflict> {
    let mut out = Vec::new();
    let mut compare = |path: String, old: &Datum, new: &Datum, unit: &str| {
        if !old.value.is_unknown() && !same_datum(old, new, unit, words) {
            out.push(Conflict { path, old: old.clone(), new: new.clone() });
        }
    };
    let unit = |id: &str| words.series(id).map(|s| s.unit.clone()).unwrap_or_default();
    match &imported.found {
        Found::Series(all) => {
            for f in all {
                let old = profile.series.get(&f.series).and_then(|s| s.get(&f.year));
                if let Some(old) = old {
                    let path = format!("series.{}.{}", f.series, f.year);
                    compare(path, old, &f.datum, &unit(&f.series));
                }
            }
        }
        Found::References(all) => {
            for AreaFigure { level, figure: f, .. } in all {
                let area = profile.references.iter().find(|a| a.level == *level);
                let old = area.and_then(|a| a.series.get(&f.series)).and_then(|s| s.get(&f.year));
                if let Some(old) = old {
                    let path = format!("references.{level}.{}.{}", f.series, f.year);
                    compare(path, old, &f.datum, &unit(&f.series));
                }
            }
        }
        Found::Firms(firms) => {
            let mut there = by_name(&profile.firms);
            for firm in firms {
                let Some(old) = taken(&mut there, &firm.name, &profile.firms) else { continue };
                for (field, a, b) in firm_values(old, firm) {
                    let path = format!("firms.{}.{field}", firm.name);
                    compare(path, &Datum::of(a), &Datum::of(b), "score");
                }
            }
        }
        Found::Chain(stages) => {
            for stage in stages {
                let Some(old) = profile.chain.iter().find(|s| same_stage(s, stage)) else {
                    continue;
                };
                let pairs = [
                    ("presence", &old.presence, &stage.presence),
                    ("local_sourcing", &old.local_sourcing, &stage.local_sourcing),
                ];
                for (field, a, b) in pairs.into_iter().filter(|(_, _, b)| !b.is_empty()) {
                    compare(format!("chain.{}.{field}", old.id), a, b, "share");
                }
            }
        }
        Found::Regions(table, _) => {
            let Some(kept) = &profile.region_sizes else { return out };
            let laid = table.laid_over(kept, profile.year.unwrap_or_default());
            for (year, rows) in laid.years.iter() {
                for (region, row) in rows {
                    for (industry, new) in row {
                        let old = kept.years.get(year).and_then(|r| r.get(region));
                        if let Some(old) = old.and_then(|r| r.get(industry)) {
                            let path = format!("region_sizes.{year}.{region}.{industry}");
                            let (old, new) = (Datum::of(old.clone()), Datum::of(new.clone()));
                            compare(path, &old, &new, "score");
                        }
                    }
                }
            }
        }
        // An action of the same year and words is the same action.
        Found::Actions(_) => {}
    }
    out
}

/// A copy of a profile with an import laid into it. A figure that says what the profile says
/// already changes nothing: the one that is there keeps its source.
#[must_use]
pub fn apply(
    imported: &Imported,
    profile: &Profile,
    policy: Policy,
    words: &Vocabulary,
) -> Profile {
    let mut out = profile.clone();
    match &imported.found {
        Found::Series(all) => {
            for f in all {
                set(&mut out.series, f, policy, words);
            }
        }
        Found::References(all) => {
            for AreaFigure { level, name, figure } in all {
                let area = area(&mut out.references, level, name);
                set(&mut area.series, figure, policy, words);
            }
        }
        Found::Firms(firms) => lay_firms(&mut out.firms, firms, policy, &imported.source),
        Found::Chain(stages) => {
            for stage in stages {
                lay_stage(&mut out.chain, stage, policy, words);
            }
        }
        Found::Actions(actions) => {
            for action in actions {
                lay_action(&mut out.actions, action, policy, words);
            }
        }
        Found::Regions(table, unit) => {
            if needs_year(imported, profile) || table.regions.is_empty() {
                return out;
            }
            let before = out.region_sizes.clone().unwrap_or_else(|| RegionSizes {
                measure: unit.clone().unwrap_or_else(|| "persons".to_owned()),
                source: Some(imported.source.clone()).filter(|s| !s.is_empty()),
                ..RegionSizes::default()
            });
            let year = profile.year.unwrap_or_default();
            let mut laid = table.laid_over(&before, year);
            if policy == Policy::Keep {
                laid = crate::indicator::RegionTable::of_document(&before).laid_over(&laid, year);
            }
            out.region_sizes = Some(laid);
        }
    }
    out
}

fn set(series: &mut BTreeMap<String, Series>, figure: &Figure, policy: Policy, words: &Vocabulary) {
    let unit = words.series(&figure.series).map_or("", |s| s.unit.as_str());
    let years = series.entry(figure.series.clone()).or_default();
    let known = years.get(&figure.year).filter(|d| !d.value.is_unknown());
    let same = known.is_some_and(|d| same_datum(d, &figure.datum, unit, words));
    if !same && (known.is_none() || policy == Policy::Replace) {
        years.insert(figure.year, figure.datum.clone());
    }
}

fn area<'a>(all: &'a mut Vec<ReferenceArea>, level: &str, name: &str) -> &'a mut ReferenceArea {
    let at = all.iter().position(|a| a.level == level).unwrap_or(all.len());
    if at == all.len() {
        let (level, name) = (level.to_owned(), name.to_owned());
        all.push(ReferenceArea { level, name, includes_place: true, ..ReferenceArea::default() });
    }
    // It was found or has just been put there.
    #[allow(clippy::indexing_slicing)]
    &mut all[at]
}

/// Places of firms by name; of several with one name, in order.
fn by_name(firms: &Register) -> HashMap<&str, VecDeque<usize>> {
    let mut out: HashMap<&str, VecDeque<usize>> = HashMap::new();
    for (at, firm) in firms.iter().enumerate() {
        out.entry(firm.name.as_str()).or_default().push_back(at);
    }
    out
}

fn taken<'a>(
    there: &mut HashMap<&str, VecDeque<usize>>,
    name: &str,
    firms: &'a Register,
) -> Option<&'a Firm> {
    firms.get(there.get_mut(name)?.pop_front()?)
}

/// What both know of a firm.
fn firm_values(old: &Firm, new: &Firm) -> Vec<(&'static str, Value, Value)> {
    let pairs = [
        ("jobs", &old.jobs, &new.jobs),
        ("revenue", &old.revenue, &new.revenue),
        ("rd", &old.rd, &new.rd),
        ("exports", &old.exports, &new.exports),
        ("local_purchases", &old.local_purchases, &new.local_purchases),
    ];
    let known = pairs.into_iter().filter(|(_, a, b)| !a.is_unknown() && !b.is_unknown());
    let mut out: Vec<(&str, Value, Value)> =
        known.map(|(field, a, b)| (field, a.clone(), b.clone())).collect();
    let mut both = |field, a: Option<Value>, b: Option<Value>| {
        if let (Some(a), Some(b)) = (a, b) {
            out.push((field, a, b));
        }
    };
    let word = |w: &Option<String>| w.clone().map(Value::Word);
    let year = |y: Option<i32>| y.map(|y| Value::Number(f64::from(y)));
    let flag = |f: Option<bool>| f.map(|f| Value::Word(if f { "yes" } else { "no" }.to_owned()));
    let degree = |x: Option<f64>| x.map(Value::Number);
    both("segment", word(&old.segment), word(&new.segment));
    both("founded", year(old.founded), year(new.founded));
    both("ownership", word(&old.ownership), word(&new.ownership));
    both("needs_licence", flag(old.needs_licence), flag(new.needs_licence));
    both("licensed", flag(old.licensed), flag(new.licensed));
    both("longitude", degree(old.longitude), degree(new.longitude));
    both("latitude", degree(old.latitude), degree(new.latitude));
    out
}

fn lay_firms(all: &mut Register, new: &Register, policy: Policy, source: &str) {
    if all.is_empty() {
        // Shared, not copied.
        *all = new.clone();
        return;
    }
    let before = all.clone();
    let mut there = by_name(&before);
    let (mut merged, mut added) = (BTreeMap::new(), Vec::new());
    for firm in new {
        match there.get_mut(firm.name.as_str()).and_then(VecDeque::pop_front) {
            Some(at) => {
                merged.insert(at, firm);
            }
            None => added.push(firm.clone()),
        }
    }
    let places: Vec<usize> = merged.keys().copied().collect();
    let mut news = merged.into_values();
    all.change(&places, |old| {
        if let Some(firm) = news.next() {
            merge_firm(old, firm, policy, source);
        }
    });
    all.insert_all(all.len(), added);
}

/// Puts what the import knows into a firm that is there; what it does not know stays. The file
/// becomes the source of a firm that it changes, unless it names another one.
fn merge_firm(old: &mut Firm, new: &Firm, policy: Policy, source: &str) {
    let replace = policy == Policy::Replace;
    let before = old.clone();
    let values = [
        (&mut old.jobs, &new.jobs),
        (&mut old.revenue, &new.revenue),
        (&mut old.rd, &new.rd),
        (&mut old.exports, &new.exports),
        (&mut old.local_purchases, &new.local_purchases),
    ];
    for (a, b) in values {
        if !b.is_unknown() && (replace || a.is_unknown()) && !same_value(a, b) {
            a.clone_from(b);
        }
    }
    fn put<T: Clone>(a: &mut Option<T>, b: &Option<T>, replace: bool) {
        if b.is_some() && (replace || a.is_none()) {
            a.clone_from(b);
        }
    }
    put(&mut old.segment, &new.segment, replace);
    put(&mut old.founded, &new.founded, replace);
    put(&mut old.ownership, &new.ownership, replace);
    put(&mut old.needs_licence, &new.needs_licence, replace);
    put(&mut old.licensed, &new.licensed, replace);
    put(&mut old.longitude, &new.longitude, replace);
    put(&mut old.latitude, &new.latitude, replace);
    let is_named = new.source.as_deref().is_some_and(|s| s != source);
    if is_named || *old != before {
        put(&mut old.source, &new.source, replace);
    }
}

pub(super) fn same_stage(old: &ChainStage, new: &ChainStage) -> bool {
    let names = [&old.id, &old.name_zh, &old.name_en];
    let is_one = |n: &String| !n.is_empty() && names.contains(&n);
    is_one(&new.name_zh) || is_one(&new.name_en) || old.id == new.id
}

fn lay_stage(chain: &mut Vec<ChainStage>, new: &ChainStage, policy: Policy, words: &Vocabulary) {
    let Some(old) = chain.iter_mut().find(|s| same_stage(s, new)) else {
        chain.push(new.clone());
        return;
    };
    let replace = policy == Policy::Replace;
    for (a, b) in
        [(&mut old.presence, &new.presence), (&mut old.local_sourcing, &new.local_sourcing)]
    {
        let same = same_datum(a, b, "share", words);
        if !b.is_empty() && !same && (replace || a.value.is_unknown()) {
            a.clone_from(b);
        }
    }
    if new.weight.is_some() && (replace || old.weight.is_none()) {
        old.weight = new.weight;
    }
    old.bottleneck |= new.bottleneck;
    for (a, b) in [(&mut old.name_zh, &new.name_zh), (&mut old.name_en, &new.name_en)] {
        if a.is_empty() {
            a.clone_from(b);
        }
    }
}

fn lay_action(
    all: &mut Vec<GovernmentAction>,
    new: &GovernmentAction,
    policy: Policy,
    words: &Vocabulary,
) {
    let same = |a: &&mut GovernmentAction| a.from == new.from && same_words(&a.what, &new.what);
    let Some(old) = all.iter_mut().find(same) else {
        all.push(new.clone());
        return;
    };
    let replace = policy == Policy::Replace;
    if new.to.is_some() && (replace || old.to.is_none()) {
        old.to = new.to;
    }
    if new.instrument.is_some() && (replace || old.instrument.is_none()) {
        old.instrument.clone_from(&new.instrument);
    }
    let is_same = same_datum(&old.cost, &new.cost, "mn_cny", words);
    if !new.cost.is_empty() && !is_same && (replace || old.cost.value.is_unknown()) {
        old.cost.clone_from(&new.cost);
    }
    let result = new
        .result
        .as_ref()
        .filter(|b| old.result.as_ref().is_none_or(|a| replace && !same_words(a, b)));
    if let Some(result) = result {
        old.result = Some(result.clone());
    }
}

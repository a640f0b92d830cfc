//! Inputs and gaps in words: what a path means to the person who fills in the form.

use crate::document::{Profile, Target};
use crate::measure::Undefined;
use crate::profile::Vocabulary;
use crate::text::{Language, words};

/// An input as people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputName {
    /// What it is.
    pub name: String,
    /// Its unit.
    pub unit: String,
    /// Its year, where the path names one.
    pub year: Option<i32>,
}

/// The name of an input path that a measure lacks; the path itself where it has none.
#[must_use]
pub fn need_name(path: &str, vocabulary: &Vocabulary, l: Language) -> String {
    if let Some((whole, year)) = path.rsplit_once('.')
        && year.len() == 4
        && let Ok(year) = year.parse::<i32>()
    {
        return words::path_of_year(l, need_name(whole, vocabulary, l), year);
    }
    let last = path.rsplit('.').next().unwrap_or(path);
    if let Some(series) = vocabulary.series(last) {
        let level = path.strip_prefix("reference.").and_then(|rest| rest.split('.').next());
        return format!("{}{}", level_name(level, l), series.name.get(l));
    }
    match path {
        "firms" => words::path_firms(l),
        "firms.revenue" => words::path_firm_revenue(l),
        "firms.jobs" => words::path_firm_jobs(l),
        "firms.licensed" => words::path_firm_licensed(l),
        "firms.ownership" => words::path_firm_ownership(l),
        "firms.coordinates" => words::path_firm_coordinates(l),
        "chain" => words::path_chain(l),
        "assessments.gem" => words::path_gem_votes(l),
        "government.targets" => words::path_targets(l),
        _ if path.starts_with("targets.") => words::path_targets(l),
        "identity.founding_year" => words::path_founding_year(l),
        "profile.year" => words::path_profile_year(l),
        "table.county.jobs" => words::path_table_county(l),
        "table.prefecture.jobs" => words::path_table_prefecture(l),
        "table.province.jobs" => words::path_table_province(l),
        "table.nation.jobs" => words::path_table_nation(l),
        _ => match vocabulary.field(last) {
            Some(field) => field.name.get(l).to_owned(),
            None => path.to_owned(),
        },
    }
}

/// The name, unit and year of an input that a reading used.
#[must_use]
pub fn input_name(
    path: &str,
    profile: &Profile,
    vocabulary: &Vocabulary,
    l: Language,
) -> InputName {
    let steps: Vec<&str> = path.split('.').collect();
    let plain = |name: String, unit: &str| InputName { name, unit: unit.to_owned(), year: None };
    match steps.as_slice() {
        ["series", id, year] => series(None, id, year, vocabulary, l),
        ["reference", level, id, year] => series(Some(level), id, year, vocabulary, l),
        ["field" | "fields", id] => match vocabulary.field(id) {
            Some(field) => plain(field.name.get(l).to_owned(), &field.unit),
            None => plain(path.to_owned(), ""),
        },
        ["targets", i, part] => {
            let found = i.parse().ok().and_then(|i: usize| profile.targets.get(i));
            found.map_or_else(|| plain(path.to_owned(), ""), |t| target(t, part, vocabulary, l))
        }
        ["chain", i, _] => {
            let stage = i.parse().ok().and_then(|i: usize| profile.chain.get(i));
            let name = stage.map_or("", |s| match l {
                Language::En if !s.name_en.is_empty() => &s.name_en,
                _ => &s.name_zh,
            });
            plain(name.to_owned(), "share")
        }
        ["assessments", id] => {
            let items = vocabulary.sheets().all.iter().flat_map(|s| &s.items);
            let name = items.clone().find(|i| i.id == *id).map_or(*id, |i| i.name.get(l));
            plain(name.to_owned(), "score")
        }
        ["firms", "needs_licence"] => plain(words::input_need_licence(l), "firms"),
        ["firms", "licensed"] => plain(words::input_unlicensed(l), "firms"),
        ["firms", "ownership"] => plain(words::input_state_firms(l), "firms"),
        ["firms", "revenue"] => plain(words::path_firm_revenue(l), "mn_cny"),
        ["firms", "jobs"] => plain(words::path_firm_jobs(l), "persons"),
        ["table", _, "jobs"] => plain(need_name(path, vocabulary, l), "persons"),
        ["firms"] => plain(words::path_firms(l), "firms"),
        _ => plain(need_name(path, vocabulary, l), ""),
    }
}

fn series(
    level: Option<&str>,
    id: &str,
    year: &str,
    vocabulary: &Vocabulary,
    l: Language,
) -> InputName {
    let kind = vocabulary.series(id);
    let name = kind.map_or(id, |s| s.name.get(l));
    InputName {
        name: format!("{}{name}", level_name(level, l)),
        unit: kind.map_or_else(String::new, |s| s.unit.clone()),
        year: year.parse().ok(),
    }
}

fn target(target: &Target, part: &str, vocabulary: &Vocabulary, l: Language) -> InputName {
    let kind = vocabulary.series(&target.series);
    let name = kind.map_or(target.series.as_str(), |s| s.name.get(l));
    let name = if part == "aim" { words::input_aim(l, name) } else { words::input_found(l, name) };
    let unit = kind.map_or_else(String::new, |s| s.unit.clone());
    InputName { name, unit, year: Some(target.due) }
}

fn level_name(level: Option<&str>, l: Language) -> String {
    match level {
        Some("county") => words::level_county(l),
        Some("prefecture") => words::level_prefecture(l),
        Some("province") => words::level_province(l),
        Some("nation") => words::level_nation(l),
        _ => String::new(),
    }
}

/// Why there is no value.
#[must_use]
pub fn undefined_reason(reason: Undefined, l: Language) -> String {
    match reason {
        Undefined::ZeroDenominator => words::undefined_zero_denominator(l),
        Undefined::BaseNotPositive => words::undefined_base_not_positive(l),
        Undefined::NoTime => words::undefined_no_time(l),
        Undefined::NegativeSize => words::undefined_negative_size(l),
        Undefined::Empty => words::undefined_empty(l),
        Undefined::PartsAboveWhole => words::undefined_parts_above_whole(l),
        Undefined::Mismatch => words::undefined_mismatch(l),
        Undefined::OutOfRange => words::undefined_out_of_range(l),
        Undefined::NotFinite => words::undefined_not_finite(l),
        Undefined::TooFew => words::undefined_too_few(l),
        Undefined::NoVariation => words::undefined_no_variation(l),
        Undefined::SameStructure => words::undefined_same_structure(l),
        Undefined::OneOnly => words::undefined_one_only(l),
        Undefined::NotSettled => words::undefined_not_settled(l),
        Undefined::BadParameter => words::undefined_bad_parameter(l),
        Undefined::NoNeighbour => words::undefined_no_neighbour(l),
        Undefined::OutsideScale => words::undefined_outside_scale(l),
        Undefined::BadWeights => words::undefined_bad_weights(l),
        Undefined::NotReciprocal => words::undefined_not_reciprocal(l),
        Undefined::NotShares => words::undefined_not_shares(l),
        Undefined::ZeroInput => words::undefined_zero_input(l),
        Undefined::NoOutput => words::undefined_no_output(l),
        Undefined::Infeasible => words::undefined_infeasible(l),
        Undefined::NotProductive => words::undefined_not_productive(l),
        Undefined::Singular => words::undefined_singular(l),
        Undefined::Disconnected => words::undefined_disconnected(l),
        Undefined::NotUnique => words::undefined_not_unique(l),
        Undefined::NoControl => words::undefined_no_control(l),
        Undefined::NoTreated => words::undefined_no_treated(l),
        Undefined::Unbalanced => words::undefined_unbalanced(l),
    }
}

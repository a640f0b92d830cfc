//! What was aimed at against what was found.

use std::cmp::Ordering;

use crate::measure::{quotient, share_of_whole};
use crate::text::words;

use super::lacking::series_lacking;
use super::probe::{Compute, Computed, Gap, Probe, needs_paths};

pub(super) const FUNCTIONS: &[(&str, Compute)] = &[
    ("project_funnel", project_funnel),
    ("target_achievement", target_achievement),
    ("target_to_base_ratio", target_to_base_ratio),
];

/// Projects producing over projects signed, or introduced where no signed number exists.
fn project_funnel(p: &mut Probe<'_>) -> Computed {
    let (top, producing, top_id) = match p.latest_pair("projects_signed", "projects_producing") {
        Ok((top, producing)) => (top, producing, "projects_signed"),
        Err(_) => {
            let Ok((top, producing)) = p.latest_pair("projects_introduced", "projects_producing")
            else {
                let signed = series_lacking(p, &["projects_signed", "projects_producing"], 1);
                let introduced =
                    series_lacking(p, &["projects_introduced", "projects_producing"], 1);
                return Err(Gap::Needs(funnel(signed, introduced)));
            };
            p.remark(words::remark_introduced);
            (top, producing, "projects_introduced")
        }
    };
    p.series_part(top_id, top);
    let started = p.year.and_then(|year| p.reader.series("projects_started").get(&year).copied());
    if let (Some(x), Some(year)) = (started, p.year) {
        p.use_series("projects_started", year, x);
        p.series_part("projects_started", x);
    }
    p.series_part("projects_producing", producing);
    Ok(share_of_whole(producing, top)?)
}

/// The shorter of the two ways into a funnel; where they are equally long, either head will do.
fn funnel(signed: Vec<String>, introduced: Vec<String>) -> Vec<String> {
    match signed.len().cmp(&introduced.len()) {
        Ordering::Less => signed,
        Ordering::Greater => introduced,
        Ordering::Equal => {
            let both = signed.into_iter().zip(introduced);
            both.map(|(a, b)| if a == b { a } else { format!("{a}|{b}") }).collect()
        }
    }
}

/// Found over aim, target by target; the reading is the target that was due last.
fn target_achievement(p: &mut Probe<'_>) -> Computed {
    let profile = p.reader.profile;
    let mut due: Vec<_> = profile.targets.iter().enumerate().collect();
    due.sort_by_key(|(_, t)| t.due);
    let mut last = None;
    for (i, target) in due {
        if profile.year.is_some_and(|year| target.due > year) {
            continue;
        }
        let aim = p.reader.in_unit_of(&target.series, &target.aim);
        let Some(found) = p.reader.in_unit_of(&target.series, &target.found) else { continue };
        let Some(aim) = aim else { continue };
        p.use_input(format!("targets.{i}.aim"), aim);
        p.use_input(format!("targets.{i}.found"), found);
        let achieved = quotient(found, aim)?;
        let name = p.series_name(&target.series);
        p.part(|l| words::part_target(l, name.get(l), target.due), achieved);
        p.year = Some(target.due);
        last = Some(achieved);
    }
    last.ok_or_else(|| needs_paths(&["government.targets"]))
}

/// The declared output target over present output.
fn target_to_base_ratio(p: &mut Probe<'_>) -> Computed {
    let profile = p.reader.profile;
    let aims = profile.targets.iter().enumerate().filter(|(_, t)| t.series == "output_mn_cny");
    let aimed = aims.max_by_key(|(_, t)| t.due);
    let aim = aimed.and_then(|(i, t)| Some((i, p.reader.in_unit_of(&t.series, &t.aim)?)));
    let base = p.latest("output_mn_cny");
    let (Some((i, aim)), Ok(base)) = (aim, base) else {
        let mut lacking = Vec::new();
        if aim.is_none() {
            let path = aimed.map(|(i, _)| format!("targets.{i}.aim"));
            lacking.push(path.unwrap_or_else(|| "government.targets".to_owned()));
        }
        if p.reader.series("output_mn_cny").is_empty() {
            lacking.push("series.output_mn_cny".to_owned());
        }
        return Err(Gap::Needs(lacking));
    };
    p.use_input(format!("targets.{i}.aim"), aim);
    Ok(quotient(aim, base)?)
}

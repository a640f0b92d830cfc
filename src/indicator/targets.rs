//! What was aimed at against what was found.

use crate::measure::{quotient, share_of_whole};
use crate::text::words;

use super::probe::{Compute, Computed, Gap, Probe, needs, needs_paths};

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
            let either =
                ["series.projects_signed|series.projects_introduced", "series.projects_producing"];
            let (top, producing) = p
                .latest_pair("projects_introduced", "projects_producing")
                .map_err(|_| needs_paths(&either))?;
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
    let (i, target) =
        aims.max_by_key(|(_, t)| t.due).ok_or_else(|| needs_paths(&["government.targets"]))?;
    let aim = p
        .reader
        .in_unit_of(&target.series, &target.aim)
        .ok_or_else(|| Gap::Needs(vec![format!("targets.{i}.aim")]))?;
    p.use_input(format!("targets.{i}.aim"), aim);
    let base = p.latest("output_mn_cny").map_err(|_| needs(&["output_mn_cny"]))?;
    Ok(quotient(aim, base)?)
}

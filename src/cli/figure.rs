//! `jiju figure`: one figure of a profile as SVG or PNG, or the list of its figures.

use std::path::Path;

use crate::document::Profile;
use crate::figure::{
    Figure, RegionSubject, distance_figure, figures, more_figures, region_figures,
};
use crate::file::write;
use crate::indicator::{RegionFindings, firm_sites};
use crate::study::{Findings, Knowledge};
use crate::text::{Language, words};

use super::arguments::Arguments;
use super::context::Context;

/// Width of a figure in points.
const WIDTH: f32 = 900.0;
/// Pixels per point.
const SCALE: f32 = 2.0;

pub(super) fn answer(arguments: &Arguments, context: &Context) -> Result<String, String> {
    let l = arguments.language;
    let profile = context.profile(arguments)?;
    let found = context.findings(arguments, profile);
    let knowledge = &context.knowledge;
    let mut all = figures(profile, &found, knowledge, l);
    all.extend(more_figures(profile, &found, knowledge, l));
    // Random location takes a moment: drawn only where it is listed or asked for.
    if arguments.item.as_deref().is_none_or(|id| id == "distances") {
        all.extend(distances(profile, &found, knowledge, l));
    }
    all.extend(of_regions(profile, context, l));
    let Some(id) = &arguments.item else {
        return Ok(all.iter().map(|f| format!("{}\t{}\n", f.id, f.title)).collect());
    };
    let figure = all
        .iter()
        .find(|f| f.id == *id)
        .ok_or_else(|| words::cli_unknown_figure(l, id, &arguments.file))?;
    let path = arguments.out.as_deref().ok_or_else(|| words::cli_no_out(l, "figure.svg"))?;
    let bytes = drawn(figure, path, arguments, l)?;
    write(path, &bytes).map_err(|e| e.sentence(l))?;
    Ok(words::cli_written(l, path.display()))
}

/// The figures of the region × industry table, where the profile has one.
fn of_regions(profile: &Profile, context: &Context, l: Language) -> Vec<Figure> {
    let rules = &context.knowledge.registry.table_heads().rules;
    let found = RegionFindings::of(profile, None, None, rules);
    let (Some(found), Some(kept)) = (found, &profile.region_sizes) else { return Vec::new() };
    let words = &context.knowledge.library.words;
    let fictitious = profile.fictitious;
    region_figures(&RegionSubject { found: &found, kept, words, fictitious, l })
}

fn distances(
    profile: &Profile,
    found: &Findings,
    knowledge: &Knowledge,
    l: Language,
) -> Option<Figure> {
    let rule = knowledge.registry.distance_rule();
    let sites = firm_sites(profile, rule).ok()?;
    let band = sites.distances(rule).ok()?;
    Some(distance_figure(profile, found, knowledge, (&sites, &band), l))
}

/// The kind of file is told by its ending.
fn drawn(
    figure: &Figure,
    path: &Path,
    arguments: &Arguments,
    l: Language,
) -> Result<Vec<u8>, String> {
    let width = arguments.picture.width.unwrap_or(WIDTH);
    let scale = arguments.picture.scale.unwrap_or(SCALE);
    let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        Some("svg") => Ok(figure.svg(width).into_bytes()),
        Some("png") => {
            figure.picture(width, scale).png(scale).map_err(|e| words::cli_no_picture(l, e))
        }
        _ => Err(words::cli_bad_kind(l, path.display(), ".svg, .png")),
    }
}

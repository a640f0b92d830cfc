//! What leaves the program as a file.

use super::workbench::{Export, Workbench, profile_of};

/// Pixels per point of an exported picture: sharp in print.
const PRINT_SCALE: f32 = 3.0;
/// Width of an exported picture in points.
const PRINT_WIDTH: f32 = 760.0;

/// A file name to begin with: the place and year.
pub(super) fn file_name(bench: &Workbench, extension: &str) -> String {
    let document = bench.document();
    let profile = profile_of(document, bench.view.profile);
    let place = profile.identity.place(bench.view.language);
    let place = if place.is_empty() { "jiju" } else { place };
    let year = profile.year.map_or_else(String::new, |y| y.to_string());
    let safe: String =
        place.chars().map(|c| if "\\/:*?\"<>| ".contains(c) { '-' } else { c }).collect();
    format!("{safe}{year}.{extension}")
}

pub(super) fn brief(_bench: &Workbench) -> Result<Export, String> {
    Err("not yet".to_owned())
}

pub(super) fn figure(bench: &Workbench, id: &str) -> Result<Export, String> {
    let figure = bench.derived.figure(id).ok_or_else(|| id.to_owned())?;
    let bytes =
        figure.picture(PRINT_WIDTH, PRINT_SCALE).png(PRINT_SCALE).map_err(|e| e.to_string())?;
    let suggested = file_name(bench, "png").replace(".png", &format!("-{id}.png"));
    Ok(Export { suggested, bytes })
}

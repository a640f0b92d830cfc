//! What leaves the program as a file.

use egui::ColorImage;

use crate::brief::{Format, album as album_of, set};
use crate::case::own::to_files;
use crate::file::case_archive;
use crate::text::words;

use super::workbench::{Export, Folder, Workbench, profile_of};

/// Pixels per point of an exported picture: sharp in print.
const PRINT_SCALE: f32 = 3.0;
/// Pixels per point of a copied picture: large enough for a slide.
const COPY_SCALE: f32 = 2.0;
/// Width of an exported picture in points.
const PRINT_WIDTH: f32 = 760.0;

/// A file name to begin with: the place and year.
pub(super) fn file_name(bench: &Workbench, extension: &str) -> String {
    let document = bench.document();
    let profile = profile_of(document, bench.view.profile);
    let place = profile.identity.place(bench.view.language);
    let place = if place.is_empty() { "jiju" } else { place };
    let year = profile.year.map_or_else(String::new, |y| y.to_string());
    format!("{}{year}.{extension}", safe(place))
}

/// A text as a file may be named on every system.
pub(super) fn safe(text: &str) -> String {
    text.chars()
        .map(|c| if "\\/:*?\"<>| ".contains(c) || c.is_control() { '-' } else { c })
        .collect()
}

/// The brief as a file of a kind; `None` for the workbook, which is made by its own order.
pub(super) fn brief(bench: &mut Workbench, format: Format) -> Option<Result<Export, String>> {
    // The figures worth fetching belong in it: where the background is not ready, wait for it.
    bench.finish_background();
    let l = bench.view.language;
    let style = profile_of(bench.document(), bench.view.profile).brief.style;
    let bytes = set(&bench.brief(), style, format).transpose()?;
    let suggested = file_name(bench, format.extension());
    let made = bytes.map(|bytes| Export { suggested, bytes });
    Some(made.map_err(|e| words::brief_failed(l, e)))
}

/// An own case as the files of a case folder, under the name it has.
pub(super) fn case_folder(bench: &Workbench, id: &str) -> Result<Folder, String> {
    let l = bench.view.language;
    let form = &bench.knowledge.library.catalogue.case_form;
    let case = bench.document().cases.iter().find(|c| c.id == id);
    let case = case.ok_or_else(|| words::own_export_failed(l, id))?;
    let files = to_files(form, case).map_err(|e| words::own_export_failed(l, e))?;
    let name = safe(form.name_of(case, l).unwrap_or(&case.id));
    Ok(Folder { name, files })
}

/// An own case as one file.
pub(super) fn case_file(bench: &Workbench, id: &str) -> Result<Export, String> {
    let folder = case_folder(bench, id)?;
    let bytes = case_archive(&folder.name, &folder.files)
        .map_err(|e| words::own_export_failed(bench.view.language, e))?;
    Ok(Export { suggested: format!("{}.zip", folder.name), bytes })
}

/// All figures of the brief, as pictures in one archive.
pub(super) fn album(bench: &mut Workbench) -> Result<Export, String> {
    bench.finish_background();
    let bytes =
        album_of(&bench.brief()).map_err(|e| words::brief_failed(bench.view.language, e))?;
    Ok(Export { suggested: file_name(bench, "zip"), bytes })
}

/// A figure as an image for the clipboard.
pub(super) fn image(bench: &Workbench, id: &str) -> Option<ColorImage> {
    let picture = bench.derived.figure(id)?.picture(PRINT_WIDTH, COPY_SCALE);
    Some(ColorImage::new([picture.width, picture.height], picture.pixels))
}

/// A figure as a picture for print.
pub(super) fn figure(bench: &Workbench, id: &str) -> Result<Export, String> {
    let figure =
        bench.derived.figure(id).ok_or_else(|| words::no_such_figure(bench.view.language))?;
    let bytes = figure
        .picture(PRINT_WIDTH, PRINT_SCALE)
        .png(PRINT_SCALE)
        .map_err(|e| words::cli_no_picture(bench.view.language, e))?;
    let suggested = file_name(bench, "png").replace(".png", &format!("-{id}.png"));
    Ok(Export { suggested, bytes })
}

//! All figures of a brief as pictures in one archive: for slides, posters and mail.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::BriefError;
use super::outline::{Block, Outline};

/// Width of a picture in points.
const WIDE: f32 = 760.0;
/// Pixels per point: sharp in print.
const SCALE: f32 = 3.0;

/// Every figure that the brief places, in its order, as PNG and SVG. The same outline gives the
/// same bytes.
///
/// # Errors
/// [`BriefError`] where a figure cannot be drawn or the container refuses.
pub fn album(outline: &Outline) -> Result<Vec<u8>, BriefError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let deflated = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let plates = outline.blocks.iter().filter_map(|block| match block {
        Block::Figure(plate) => outline.figure(plate),
        _ => None,
    });
    for (i, figure) in plates.enumerate() {
        let name = format!("{:02}-{}", i + 1, figure.id);
        zip.start_file(format!("{name}.png"), deflated)?;
        zip.write_all(&figure.picture(WIDE, SCALE).png(SCALE)?)?;
        zip.start_file(format!("{name}.svg"), deflated)?;
        zip.write_all(figure.svg(WIDE).as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

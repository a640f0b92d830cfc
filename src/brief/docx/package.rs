//! The container: parts in a fixed order, with a fixed time, so that bytes repeat.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::super::outline::Outline;
use super::{BriefError, parts, styles};

pub(super) fn package(
    outline: &Outline,
    body: &str,
    pictures: &[Vec<u8>],
) -> Result<Vec<u8>, BriefError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let deflated = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    // A picture is deflated already.
    let stored = deflated.compression_method(CompressionMethod::Stored);
    let texts = [
        ("[Content_Types].xml", parts::content_types()),
        ("_rels/.rels", parts::root_relations()),
        ("docProps/core.xml", parts::core(outline)),
        ("docProps/app.xml", parts::app()),
        ("word/_rels/document.xml.rels", parts::document_relations(pictures.len())),
        ("word/styles.xml", styles::styles(outline.language)),
        ("word/settings.xml", parts::settings()),
        ("word/fontTable.xml", styles::font_table()),
        ("word/header1.xml", parts::header(outline)),
        ("word/footer1.xml", parts::footer()),
    ];
    for (name, text) in &texts {
        zip.start_file(*name, deflated)?;
        zip.write_all(text.as_bytes())?;
    }
    zip.start_file("word/document.xml", deflated)?;
    zip.write_all(body.as_bytes())?;
    for (i, picture) in pictures.iter().enumerate() {
        zip.start_file(format!("word/media/figure{}.png", i + 1), stored)?;
        zip.write_all(picture)?;
    }
    Ok(zip.finish()?.into_inner())
}

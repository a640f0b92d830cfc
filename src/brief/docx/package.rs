//! The container: parts in a fixed order, with a fixed time, so that bytes repeat.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::super::outline::Outline;
use super::body::Text;
use super::{BriefError, parts, sheet, styles};
use crate::document::Style;

pub(super) fn package(outline: &Outline, style: Style, text: &Text) -> Result<Vec<u8>, BriefError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let deflated = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    // A picture is deflated already.
    let stored = deflated.compression_method(CompressionMethod::Stored);
    let edges = sheet::edges(outline, style);
    let mut put = |name: &str, content: &[u8], options| -> Result<(), BriefError> {
        zip.start_file(name, options)?;
        Ok(zip.write_all(content)?)
    };
    let made = [
        ("[Content_Types].xml", parts::content_types(&edges)),
        ("_rels/.rels", parts::root_relations()),
        ("docProps/core.xml", parts::core(outline)),
        ("docProps/app.xml", parts::app()),
        ("word/_rels/document.xml.rels", parts::document_relations(&edges, text.pictures.len())),
        ("word/styles.xml", styles::styles(outline.language, style)),
        ("word/settings.xml", parts::settings(sheet::two_sided(style))),
        ("word/fontTable.xml", styles::font_table()),
    ];
    for (name, part) in &made {
        put(name, part.as_bytes(), deflated)?;
    }
    for edge in &edges {
        put(&format!("word/{}", edge.file), edge.xml.as_bytes(), deflated)?;
    }
    put("word/footnotes.xml", text.footnotes.as_bytes(), deflated)?;
    put("word/document.xml", text.document.as_bytes(), deflated)?;
    for (i, picture) in text.pictures.iter().enumerate() {
        put(&format!("word/media/figure{}.png", i + 1), picture, stored)?;
    }
    Ok(zip.finish()?.into_inner())
}

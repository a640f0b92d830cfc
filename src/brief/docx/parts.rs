//! The small parts of the package.

use crate::text::Language;

use super::super::outline::Outline;
use super::sheet::{Edge, relation_id};
use crate::figure::markup::escaped;

pub(super) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// Namespace of the text.
pub(super) const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// Namespace of references between parts.
pub(super) const RELATIONS: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// `[Content_Types].xml`.
pub(super) fn content_types(edges: &[Edge]) -> String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    let part = |name: &str, kind: &str| {
        format!("<Override PartName=\"{name}\" ContentType=\"{kind}+xml\"/>")
    };
    let edges: String = edges
        .iter()
        .map(|e| part(&format!("/word/{}", e.file), &format!("{word}.{}", e.kind)))
        .collect();
    [
        HEAD,
        &format!("<Types xmlns=\"{PACKAGE}/content-types\">"),
        &format!(
            "<Default Extension=\"rels\" ContentType=\"{}+xml\"/>",
            "application/vnd.openxmlformats-package.relationships"
        ),
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>",
        "<Default Extension=\"png\" ContentType=\"image/png\"/>",
        &part("/word/document.xml", &format!("{word}.document.main")),
        &part("/word/styles.xml", &format!("{word}.styles")),
        &part("/word/settings.xml", &format!("{word}.settings")),
        &part("/word/fontTable.xml", &format!("{word}.fontTable")),
        &part("/word/footnotes.xml", &format!("{word}.footnotes")),
        &edges,
        &part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties"),
        &part(
            "/docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties",
        ),
        "</Types>",
    ]
    .concat()
}

/// One relation.
fn relation(id: &str, kind: &str, target: &str) -> String {
    format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"/>")
}

fn relations(of: &[String]) -> String {
    format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{}</Relationships>",
        of.concat()
    )
}

/// `_rels/.rels`.
pub(super) fn root_relations() -> String {
    relations(&[
        relation("rId1", &format!("{RELATIONS}/officeDocument"), "word/document.xml"),
        relation(
            "rId2",
            &format!("{PACKAGE}/relationships/metadata/core-properties"),
            "docProps/core.xml",
        ),
        relation("rId3", &format!("{RELATIONS}/extended-properties"), "docProps/app.xml"),
    ])
}

/// `word/_rels/document.xml.rels`.
pub(super) fn document_relations(edges: &[Edge], pictures: usize) -> String {
    let mut all: Vec<String> = [
        ("rIdStyles", "styles", "styles.xml"),
        ("rIdSettings", "settings", "settings.xml"),
        ("rIdFonts", "fontTable", "fontTable.xml"),
        ("rIdNotes", "footnotes", "footnotes.xml"),
    ]
    .into_iter()
    .map(|(id, kind, target)| relation(id, &format!("{RELATIONS}/{kind}"), target))
    .collect();
    all.extend(
        edges.iter().map(|e| relation(&relation_id(e), &format!("{RELATIONS}/{}", e.kind), e.file)),
    );
    all.extend((1..=pictures).map(|i| {
        let target = format!("media/figure{i}.png");
        relation(&format!("rIdFigure{i}"), &format!("{RELATIONS}/image"), &target)
    }));
    relations(&all)
}

/// `word/settings.xml`.
pub(super) fn settings(two_sided: bool) -> String {
    let sides = if two_sided { "<w:evenAndOddHeaders/>" } else { "" };
    format!(
        "{HEAD}<w:settings xmlns:w=\"{MAIN}\"><w:zoom w:percent=\"100\"/>\
         <w:defaultTabStop w:val=\"420\"/>{sides}\
         <w:characterSpacingControl w:val=\"compressPunctuation\"/>\
         <w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>\
         <w:compat><w:compatSetting w:name=\"compatibilityMode\" \
         w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>"
    )
}

/// `docProps/core.xml`: what it is, without who made it or when.
pub(super) fn core(outline: &Outline) -> String {
    let language = match outline.language {
        Language::Zh => "zh-CN",
        Language::En => "en-GB",
    };
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title>\
         <dc:language>{language}</dc:language></cp:coreProperties>",
        escaped(&outline.title)
    )
}

/// `docProps/app.xml`.
pub(super) fn app() -> String {
    format!(
        "{HEAD}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
         <Application>Jiju</Application></Properties>"
    )
}

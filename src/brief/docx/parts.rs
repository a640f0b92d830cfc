//! The small parts of the package.

use crate::text::Language;

use super::super::outline::Outline;
use super::xml::{escaped, paragraph, run};

pub(super) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// Namespace of the text.
pub(super) const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// Namespace of references between parts.
pub(super) const RELATIONS: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// `[Content_Types].xml`.
pub(super) fn content_types() -> String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    let part = |name: &str, kind: &str| {
        format!("<Override PartName=\"{name}\" ContentType=\"{kind}+xml\"/>")
    };
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
        &part("/word/header1.xml", &format!("{word}.header")),
        &part("/word/footer1.xml", &format!("{word}.footer")),
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
pub(super) fn document_relations(pictures: usize) -> String {
    let mut all: Vec<String> = [
        ("rIdStyles", "styles", "styles.xml"),
        ("rIdSettings", "settings", "settings.xml"),
        ("rIdFonts", "fontTable", "fontTable.xml"),
        ("rIdHeader", "header", "header1.xml"),
        ("rIdFooter", "footer", "footer1.xml"),
    ]
    .into_iter()
    .map(|(id, kind, target)| relation(id, &format!("{RELATIONS}/{kind}"), target))
    .collect();
    all.extend((1..=pictures).map(|i| {
        let target = format!("media/figure{i}.png");
        relation(&format!("rIdFigure{i}"), &format!("{RELATIONS}/image"), &target)
    }));
    relations(&all)
}

/// `word/settings.xml`.
pub(super) fn settings() -> String {
    format!(
        "{HEAD}<w:settings xmlns:w=\"{MAIN}\"><w:zoom w:percent=\"100\"/>\
         <w:defaultTabStop w:val=\"420\"/><w:characterSpacingControl w:val=\"compressPunctuation\"/>\
         <w:compat><w:compatSetting w:name=\"compatibilityMode\" \
         w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>"
    )
}

/// `word/header1.xml`: the label of an invented profile on every page.
pub(super) fn header(outline: &Outline) -> String {
    let label = outline.fictitious.as_deref().unwrap_or_default();
    let text = paragraph("Label", "", &run(label, true));
    format!("{HEAD}<w:hdr xmlns:w=\"{MAIN}\">{text}</w:hdr>")
}

/// `word/footer1.xml`: the page number between dashes.
pub(super) fn footer() -> String {
    let font = "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" \
                w:eastAsia=\"宋体\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr>";
    let text = |t: &str| format!("<w:r>{font}<w:t xml:space=\"preserve\">{t}</w:t></w:r>");
    let field = |kind: &str| format!("<w:r>{font}<w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let number = [
        field("begin"),
        format!("<w:r>{font}<w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"),
        field("separate"),
        text("1"),
        field("end"),
    ]
    .concat();
    format!(
        "{HEAD}<w:ftr xmlns:w=\"{MAIN}\"><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>{}{number}{}</w:p></w:ftr>",
        text("— "),
        text(" —")
    )
}

/// `docProps/core.xml`: what it is, without who made it or when.
pub(super) fn core(outline: &Outline) -> String {
    let language = match outline.language {
        Language::Zh => "zh-CN",
        Language::En => "en-US",
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

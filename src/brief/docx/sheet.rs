//! The sheet of paper: its margins, grid, heads and feet.

use super::super::outline::Outline;
use super::parts::{HEAD, MAIN};
use super::xml::{Hand, paragraph};
use crate::document::Style;
use crate::text::Language;

/// A4 with the margins of an official document: 37, 35, 28 and 26 mm. The foot lies so that the
/// dashes of the page number are 7 mm below the text.
const OFFICIAL: &str = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
    <w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\" \
    w:header=\"1134\" w:footer=\"1440\" w:gutter=\"0\"/>";
/// A4 with 25 mm above and below, and the same width of text.
const HANDOUT: &str = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
    <w:pgMar w:top=\"1417\" w:right=\"1531\" w:bottom=\"1417\" w:left=\"1531\" \
    w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>";
/// 22 lines to a page: 579 twentieths of a point to a line.
const GRID: &str = "<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>";

/// Size and margins of the page, and its grid.
pub(super) fn page(language: Language, style: Style) -> String {
    match (style, language) {
        (Style::Official, Language::Zh) => format!("{OFFICIAL}{GRID}"),
        (Style::Official, Language::En) => OFFICIAL.to_owned(),
        (Style::Handout, _) => HANDOUT.to_owned(),
    }
}

/// Whether left and right pages have feet of their own.
pub(super) fn two_sided(style: Style) -> bool {
    style == Style::Official
}

/// A part at the head or foot of pages.
pub(super) struct Edge {
    /// Its file without the folder.
    pub(super) file: &'static str,
    /// `header` or `footer`.
    pub(super) kind: &'static str,
    /// `default` or `even`.
    pages: &'static str,
    pub(super) xml: String,
}

/// The heads and feet of a document.
pub(super) fn edges(outline: &Outline, style: Style) -> Vec<Edge> {
    let mut edges = Vec::new();
    if let Some(label) = &outline.fictitious {
        let text = paragraph("Label", "", &Hand::new(outline.language).run(label, true));
        let xml = format!("{HEAD}<w:hdr xmlns:w=\"{MAIN}\">{text}</w:hdr>");
        if two_sided(style) {
            let file = "header2.xml";
            edges.push(Edge { file, kind: "header", pages: "even", xml: xml.clone() });
        }
        edges.push(Edge { file: "header1.xml", kind: "header", pages: "default", xml });
    }
    let mut foot = |file, pages, place| {
        edges.push(Edge { file, kind: "footer", pages, xml: footer(place) });
    };
    if two_sided(style) {
        // One character in from the outer edge.
        foot("footer2.xml", "even", "<w:ind w:left=\"280\"/><w:jc w:val=\"left\"/>");
        foot("footer1.xml", "default", "<w:ind w:right=\"280\"/><w:jc w:val=\"right\"/>");
    } else {
        foot("footer1.xml", "default", "<w:jc w:val=\"center\"/>");
    }
    edges
}

/// The references of a section to its heads and feet.
pub(super) fn references(outline: &Outline, style: Style) -> String {
    let reference = |e: &Edge| {
        let id = relation_id(e);
        format!("<w:{}Reference w:type=\"{}\" r:id=\"{id}\"/>", e.kind, e.pages)
    };
    edges(outline, style).iter().map(reference).collect()
}

/// The id of the relation to a part.
pub(super) fn relation_id(edge: &Edge) -> String {
    format!("rId-{}-{}", edge.kind, edge.pages)
}

/// The page number between dashes.
fn footer(place: &str) -> String {
    let run = |inside: &str| format!("<w:r>{inside}</w:r>");
    let text = |t: &str| run(&format!("<w:t xml:space=\"preserve\">{t}</w:t>"));
    let sign = |kind: &str| run(&format!("<w:fldChar w:fldCharType=\"{kind}\"/>"));
    let number = [
        text("— "),
        sign("begin"),
        run("<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>"),
        sign("separate"),
        text("1"),
        sign("end"),
        text(" —"),
    ];
    let line = paragraph("Footer", place, &number.concat());
    format!("{HEAD}<w:ftr xmlns:w=\"{MAIN}\">{line}</w:ftr>")
}

//! The text: one block after another.

use crate::text::Language;

use super::super::outline::{Block, Outline, Paragraph, Plate, Role, Source};
use super::xml::{paragraph, run};
use super::{BriefError, drawing, parts, table};

/// `word/document.xml` and the pictures it shows.
pub(super) fn body(outline: &Outline) -> Result<(String, Vec<Vec<u8>>), BriefError> {
    let mut body = Body { outline, out: String::new(), pictures: Vec::new(), breaks: false };
    body.opening();
    for (block, next) in
        outline.blocks.iter().zip(outline.blocks.iter().skip(1).map(Some).chain([None]))
    {
        body.block(block, next)?;
    }
    let Body { out, pictures, .. } = body;
    let text = format!(
        "{}<w:document xmlns:w=\"{}\" xmlns:r=\"{}\" \
         xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">\
         <w:body>{out}<w:sectPr>{SHEET}{}</w:sectPr></w:body></w:document>",
        parts::HEAD,
        parts::MAIN,
        parts::RELATIONS,
        if outline.language == Language::Zh { GRID } else { "" }
    );
    Ok((text, pictures))
}

/// A4 with the margins of an official document: 37, 35, 28 and 26 mm.
const SHEET: &str = "<w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/>\
    <w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/>\
    <w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
    <w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\" \
    w:header=\"1134\" w:footer=\"1134\" w:gutter=\"0\"/>";
/// 28 points between the lines of a Chinese page.
const GRID: &str = "<w:docGrid w:type=\"lines\" w:linePitch=\"560\"/>";

struct Body<'a> {
    outline: &'a Outline,
    out: String,
    pictures: Vec<Vec<u8>>,
    /// Whether the next paragraph starts a page.
    breaks: bool,
}

impl Body<'_> {
    fn paragraph(&mut self, style: &str, runs: &str) {
        self.set(style, false, "", runs);
    }

    /// `keep`: on one page with what follows.
    fn set(&mut self, style: &str, keep: bool, more: &str, runs: &str) {
        let keep = if keep { "<w:keepNext/>" } else { "" };
        let page = if self.breaks { "<w:pageBreakBefore/>" } else { "" };
        self.breaks = false;
        self.out.push_str(&paragraph(style, &format!("{keep}{page}{more}"), runs));
    }

    fn opening(&mut self) {
        let outline = self.outline;
        if let Some(label) = &outline.fictitious {
            self.paragraph("Label", &run(label, true));
        }
        self.paragraph("Title", &run(&outline.title, false));
        for line in &outline.subtitle {
            self.paragraph("Subtitle", &run(line, false));
        }
    }

    fn block(&mut self, block: &Block, next: Option<&Block>) -> Result<(), BriefError> {
        match block {
            Block::Heading { level, text } => {
                let style = match level {
                    1 => "Heading1",
                    2 => "Heading2",
                    _ => "Heading3",
                };
                self.paragraph(style, &run(text, false));
            }
            // What opens a table or a figure stays with it.
            Block::Paragraph(p) => {
                self.text(p, "", matches!(next, Some(Block::Table(_) | Block::Figure(_))));
            }
            Block::Numbered(items) => {
                for (i, item) in items.iter().enumerate() {
                    self.text(item, &format!("{}. ", i + 1), false);
                }
            }
            Block::Table(t) => self.out.push_str(&table::table(t)),
            Block::Figure(plate) => self.figure(plate)?,
            Block::PageBreak => self.breaks = true,
            Block::Sources(sources) => self.sources(sources),
        }
        Ok(())
    }

    fn text(&mut self, p: &Paragraph, number: &str, keep: bool) {
        let style = match p.role {
            Role::Body => "BodyText",
            Role::Note => "Note",
        };
        let runs: String = p.runs.iter().map(|r| run(&r.text, r.bold)).collect();
        self.set(style, keep, "", &(run(number, false) + &runs));
    }

    fn figure(&mut self, plate: &Plate) -> Result<(), BriefError> {
        let Some(figure) = self.outline.figure(plate) else { return Ok(()) };
        let (drawn, png) = drawing::drawing(plate, figure, self.pictures.len() + 1)?;
        self.pictures.push(png);
        // A line of exact height would cut the picture off.
        let set = "<w:spacing w:before=\"120\" w:line=\"240\" w:lineRule=\"auto\"/>\
                   <w:jc w:val=\"center\"/>";
        self.set("Normal", true, set, &drawn);
        self.paragraph("Caption", &run(&plate.caption, false));
        Ok(())
    }

    fn sources(&mut self, sources: &[Source]) {
        for source in sources {
            let text = format!("[{}]", source.number);
            let tab = "<w:r><w:tab/></w:r>";
            let runs = run(&text, false) + tab + &run(&source.text, false);
            self.paragraph("Source", &runs);
        }
    }
}

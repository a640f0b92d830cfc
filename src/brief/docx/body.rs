//! The text: one block after another.

use super::super::outline::{Block, Outline, Paragraph, Plate, Role, Source};
use super::notes::{Notes, numbering};
use super::xml::paragraph;
use super::{BriefError, drawing, parts, sheet, table};
use crate::document::Style;

/// What the text of a document comes to.
pub(super) struct Text {
    /// `word/document.xml`.
    pub(super) document: String,
    /// `word/footnotes.xml`.
    pub(super) footnotes: String,
    /// The pictures it shows, as PNG.
    pub(super) pictures: Vec<Vec<u8>>,
}

pub(super) fn body(outline: &Outline, style: Style) -> Result<Text, BriefError> {
    let notes = Notes::new(outline);
    let mut body = Body { outline, notes, out: String::new(), pictures: Vec::new(), breaks: false };
    body.opening();
    let after = outline.blocks.iter().skip(1).map(Some).chain([None]);
    for (block, next) in outline.blocks.iter().zip(after) {
        body.block(block, next)?;
    }
    let Body { out, pictures, notes, .. } = body;
    let document = format!(
        "{}<w:document xmlns:w=\"{}\" xmlns:r=\"{}\" \
         xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">\
         <w:body>{out}<w:sectPr>{}{}{}</w:sectPr></w:body></w:document>",
        parts::HEAD,
        parts::MAIN,
        parts::RELATIONS,
        sheet::references(outline, style),
        numbering(outline.language),
        sheet::page(outline.language, style),
    );
    Ok(Text { document, footnotes: notes.part(), pictures })
}

struct Body<'a> {
    outline: &'a Outline,
    notes: Notes<'a>,
    out: String,
    pictures: Vec<Vec<u8>>,
    /// Whether the next paragraph starts a page.
    breaks: bool,
}

impl Body<'_> {
    fn paragraph(&mut self, style: &str, runs: &str) {
        self.set(style, false, "", runs);
    }

    fn line(&mut self, style: &str, text: &str, bold: bool) {
        let runs = self.notes.hand.run(text, bold);
        self.paragraph(style, &runs);
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
            self.line("Label", label, true);
        }
        self.line("Title", &outline.title, false);
        for line in &outline.subtitle {
            self.line("Subtitle", line, false);
        }
    }

    fn block(&mut self, block: &Block, next: Option<&Block>) -> Result<(), BriefError> {
        match block {
            Block::Heading { level, text } => {
                let style = match level {
                    1 => "Heading1",
                    2 => "Heading2",
                    3 => "Heading3",
                    _ => "Heading4",
                };
                self.line(style, text, false);
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
            Block::Table(t) => {
                // A table cannot start a page by itself.
                if self.breaks {
                    self.set("Normal", true, table::GAP, "");
                }
                self.out.push_str(&table::table(t, &self.notes));
            }
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
        let number = self.notes.hand.run(number, false);
        let runs = number + &self.notes.running(&p.runs);
        self.set(style, keep, "", &runs);
    }

    fn figure(&mut self, plate: &Plate) -> Result<(), BriefError> {
        let Some(figure) = self.outline.figure(plate) else { return Ok(()) };
        let (drawn, png) = drawing::drawing(plate, figure, self.pictures.len() + 1)?;
        self.pictures.push(png);
        self.set("Figure", true, "", &drawn);
        self.line("Caption", &plate.caption, false);
        Ok(())
    }

    fn sources(&mut self, sources: &[Source]) {
        for source in sources {
            let n = source.number;
            let runs = format!(
                "<w:bookmarkStart w:id=\"{n}\" w:name=\"source{n}\"/>{}<w:bookmarkEnd w:id=\"{n}\"/>\
                 <w:r><w:tab/></w:r>{}",
                self.notes.hand.run(&format!("[{n}]"), false),
                self.notes.hand.run(&source.text, false),
            );
            self.paragraph("Source", &runs);
        }
    }
}

//! Text inside a Word document.

use crate::figure::markup::escaped;
use crate::text::Language;

/// How the text of a document is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hand {
    language: Language,
}

impl Hand {
    pub(super) fn new(language: Language) -> Self {
        Self { language }
    }

    /// A run of text.
    pub(super) fn run(self, text: &str, bold: bool) -> String {
        if text.is_empty() {
            return String::new();
        }
        format!(
            "<w:r>{}<w:t xml:space=\"preserve\">{}</w:t></w:r>",
            self.look(bold, ""),
            escaped(text)
        )
    }

    /// A run set higher and smaller.
    pub(super) fn raised(self, text: &str) -> String {
        let look = self.look(false, "<w:vertAlign w:val=\"superscript\"/>");
        format!("<w:r>{look}<w:t>{}</w:t></w:r>", escaped(text))
    }

    /// Quotation marks, dashes and dots are in the Chinese and the Latin typeface alike: in a
    /// Chinese document they are those of the Chinese one.
    fn look(self, bold: bool, more: &str) -> String {
        let hint = match self.language {
            Language::Zh => "<w:rFonts w:hint=\"eastAsia\"/>",
            Language::En => "",
        };
        let bold = if bold { "<w:b/><w:bCs/>" } else { "" };
        let all = [hint, bold, more].concat();
        if all.is_empty() { all } else { format!("<w:rPr>{all}</w:rPr>") }
    }
}

/// A paragraph in a style; `more` are further properties, in the order of the schema.
pub(super) fn paragraph(style: &str, more: &str, runs: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{more}</w:pPr>{runs}</w:p>")
}

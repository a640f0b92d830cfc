//! Sources: at the foot of the page for running text, by their number in the list for tables.
//!
//! Footnotes in the tables of a brief would fill half of each page, and office programs do not
//! agree on where to put those of a repeated head.

use std::collections::BTreeSet;

use super::super::outline::{Block, Outline, Run};
use super::parts::{HEAD, MAIN};
use super::xml::{Hand, paragraph};
use crate::text::{Language, words};

/// The footnotes of a document on their way.
pub(super) struct Notes<'a> {
    outline: &'a Outline,
    pub(super) hand: Hand,
    /// Sources that a footnote has told in full.
    told: BTreeSet<usize>,
    out: String,
    count: usize,
    /// Whether the list of sources stands in the document.
    listed: bool,
}

impl<'a> Notes<'a> {
    pub(super) fn new(outline: &'a Outline) -> Self {
        let listed = outline.blocks.iter().any(|b| matches!(b, Block::Sources(_)));
        let hand = Hand::new(outline.language);
        Self { outline, hand, told: BTreeSet::new(), out: String::new(), count: 0, listed }
    }

    /// Runs of running text, each with a footnote for what it cites.
    pub(super) fn running(&mut self, runs: &[Run]) -> String {
        let mut out = String::new();
        for run in runs {
            out.push_str(&self.hand.run(&run.text, run.bold));
            out.push_str(&self.foot(&run.cites));
        }
        out
    }

    /// Runs of a cell, each with the numbers of what it cites.
    pub(super) fn in_table(&self, runs: &[Run], bold: bool) -> String {
        let mut out = String::new();
        for run in runs {
            out.push_str(&self.hand.run(&run.text, bold || run.bold));
            for number in &run.cites {
                let mark = self.hand.raised(&format!("[{number}]"));
                if self.listed {
                    out.push_str(&format!(
                        "<w:hyperlink w:anchor=\"source{number}\" w:history=\"1\">{mark}</w:hyperlink>"
                    ));
                } else {
                    out.push_str(&mark);
                }
            }
        }
        out
    }

    /// One footnote for the sources of one place.
    fn foot(&mut self, cites: &[usize]) -> String {
        let told: Vec<String> = cites.iter().filter_map(|n| self.told(*n)).collect();
        if told.is_empty() {
            return String::new();
        }
        self.count += 1;
        let id = self.count;
        let mark =
            "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>";
        let text = told.join(&words::out_semicolon(self.outline.language));
        let text = self.hand.run(&format!(" {text}"), false);
        let inside = paragraph("FootnoteText", "", &format!("{mark}{text}"));
        self.out.push_str(&format!("<w:footnote w:id=\"{id}\">{inside}</w:footnote>"));
        format!(
            "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>\
             <w:footnoteReference w:id=\"{id}\"/></w:r>"
        )
    }

    /// A source with its number in the list: in full where it comes first, short after that.
    fn told(&mut self, number: usize) -> Option<String> {
        let l = self.outline.language;
        let source = self.outline.source(number)?;
        Some(if self.told.insert(number) {
            words::brief_note_first(l, number, &source.line)
        } else {
            words::brief_note_again(l, number, &source.title)
        })
    }

    /// `word/footnotes.xml`.
    pub(super) fn part(self) -> String {
        let line = |id: i32, kind: &str, sign: &str| {
            format!(
                "<w:footnote w:type=\"{kind}\" w:id=\"{id}\"><w:p><w:pPr><w:spacing w:after=\"0\" \
                 w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:r><w:{sign}/></w:r></w:p></w:footnote>"
            )
        };
        format!(
            "{HEAD}<w:footnotes xmlns:w=\"{MAIN}\">{}{}{}</w:footnotes>",
            line(-1, "separator", "separator"),
            line(0, "continuationSeparator", "continuationSeparator"),
            self.out
        )
    }
}

/// How footnotes are numbered: circled on each page anew in Chinese, through in English.
pub(super) fn numbering(language: Language) -> &'static str {
    match language {
        Language::Zh => {
            "<w:footnotePr><w:numFmt w:val=\"decimalEnclosedCircleChinese\"/>\
             <w:numRestart w:val=\"eachPage\"/></w:footnotePr>"
        }
        Language::En => "<w:footnotePr><w:numFmt w:val=\"decimal\"/></w:footnotePr>",
    }
}

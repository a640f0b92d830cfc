//! How the marks of sources travel inside sentences until a block is written.
//!
//! A mark is a number between two signs. Which sign it is is settled by what the brief says: one
//! that stands nowhere in it, so that no text of a user can be taken for a mark.

use std::collections::BTreeSet;
use std::mem::take;

use super::model::{Block, Cell, Paragraph, Run};

/// The sign around the number of a source; none while the text is only looked through.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seal(Option<char>);

impl Seal {
    /// A sign that stands in none of the blocks. The first of them are in no script.
    pub(super) fn unlike(blocks: &mut [Block]) -> Self {
        let mut seen = BTreeSet::new();
        for block in blocks {
            each(block, &mut |runs| {
                seen.extend(runs.iter().flat_map(|r| r.text.chars()).filter(|c| *c >= '\u{fdd0}'));
            });
        }
        let signs = ('\u{fdd0}'..='\u{fdef}').chain('\u{f0000}'..='\u{10fffd}');
        Self(signs.into_iter().find(|c| !seen.contains(c)))
    }

    /// The mark of a source.
    pub(super) fn mark(self, number: usize) -> String {
        self.0.map_or_else(String::new, |sign| format!("{sign}{number}{sign}"))
    }

    /// A text without its marks.
    pub(super) fn bare(self, text: &str) -> String {
        self.0.map_or_else(|| text.to_owned(), |sign| text.split(sign).step_by(2).collect())
    }

    /// A block whose runs carry their sources instead of marks.
    pub(super) fn settled(self, mut block: Block) -> Block {
        if let Some(sign) = self.0 {
            each(&mut block, &mut |runs| {
                *runs = take(runs).into_iter().flat_map(|run| parted(run, sign)).collect();
            });
        }
        block
    }
}

/// Runs of which each ends where sources are cited.
fn parted(run: Run, sign: char) -> Vec<Run> {
    let bold = run.bold;
    let mut pieces = run.text.split(sign);
    let first = pieces.next().unwrap_or_default().to_owned();
    let mut open = Run { text: first, bold, cites: run.cites };
    let mut out = Vec::new();
    while let (Some(number), Some(after)) = (pieces.next(), pieces.next()) {
        if let Ok(number) = number.parse()
            && !open.cites.contains(&number)
        {
            // What is cited follows its words without a gap.
            open.text.truncate(open.text.trim_end_matches(' ').len());
            open.cites.push(number);
        }
        if !after.is_empty() {
            let next = Run { text: after.to_owned(), bold, cites: Vec::new() };
            out.push(std::mem::replace(&mut open, next));
        }
    }
    out.push(open);
    out
}

/// All runs of a block, list by list.
fn each(block: &mut Block, act: &mut impl FnMut(&mut Vec<Run>)) {
    match block {
        Block::Paragraph(Paragraph { runs, .. }) => act(runs),
        Block::Numbered(items) => items.iter_mut().for_each(|p| act(&mut p.runs)),
        Block::Table(table) => {
            let cells = table.rows.iter_mut().flat_map(|r| &mut r.cells);
            cells.for_each(|Cell { runs }| act(runs));
        }
        Block::Heading { .. } | Block::Figure(_) | Block::PageBreak | Block::Sources(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Block {
        let runs = vec![Run { text: text.to_owned(), ..Run::default() }];
        Block::Paragraph(Paragraph { runs, ..Paragraph::default() })
    }

    #[test]
    fn marks_become_sources_and_a_text_that_looks_like_one_stays_text() {
        let forged = "见[3]\u{fdd0}4\u{fdd0}和";
        let seal = Seal::unlike(&mut [said(forged)]);
        let text = format!("{forged}甲 {}{}乙", seal.mark(2), seal.mark(7));
        let Block::Paragraph(p) = seal.settled(said(&text)) else { panic!("another block") };
        assert_eq!(p.runs[0].cites, [2, 7]);
        assert_eq!(p.runs[0].text, format!("{forged}甲"));
        assert_eq!((p.runs[1].text.as_str(), p.runs[1].cites.len()), ("乙", 0));
    }
}

//! What the brief says, in order, before any format.

mod advice;
mod basis;
mod build;
mod card;
mod citations;
mod data;
mod declined;
mod episode;
mod model;
mod origins;
mod plates;
mod problems;
mod refusals;
mod seal;
mod situation;
mod summary;
mod unknowns;

use crate::advice::InfluenceMap;
use crate::document::Profile;
use crate::figure::Figure;
use crate::study::{Findings, Knowledge, Unlock};
use crate::text::{Language, words};

pub use model::{
    Align, Block, Cell, Column, Origin, Outline, Paragraph, Plate, Role, Row, Run, Source, Table,
};

use build::Builder;
use seal::Seal;

/// What a brief is made from.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct Input<'a> {
    pub profile: &'a Profile,
    pub found: &'a Findings,
    pub influence: &'a InfluenceMap,
    pub unlocks: &'a [Unlock],
    pub knowledge: &'a Knowledge,
    /// In the language of the brief.
    pub figures: Vec<Figure>,
}

/// Builds the outline of a brief.
#[must_use]
pub fn outline(input: Input<'_>, language: Language) -> Outline {
    // Once to see which signs its texts leave free for the marks of sources, once with the marks.
    let (mut bare, _) = built(&input, language, Seal::default());
    let (blocks, sources) = built(&input, language, Seal::unlike(&mut bare));
    let (profile, l) = (input.profile, language);
    Outline {
        language,
        title: words::brief_title(l, profile.identity.place(l)),
        subtitle: summary::subtitle(&input, l),
        fictitious: profile.fictitious.then(|| words::out_fictitious(l)),
        blocks,
        sources,
        figures: input.figures,
    }
}

fn built(input: &Input<'_>, language: Language, seal: Seal) -> (Vec<Block>, Vec<Source>) {
    let mut b = Builder::new(input, language, seal);
    summary::write(&mut b);
    b.push(Block::PageBreak);
    situation::write(&mut b);
    problems::write(&mut b);
    advice::write(&mut b);
    refusals::write(&mut b);
    unknowns::write(&mut b);
    basis::write(&mut b);
    let sources = b.citations.list();
    (b.finish(), sources)
}

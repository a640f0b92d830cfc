//! What the brief says, in order, before any format.

mod advice;
mod basis;
mod build;
mod card;
mod citations;
mod class;
mod compare;
mod data;
mod declined;
mod episode;
mod factors;
mod model;
mod money;
mod numeral;
mod origins;
mod page;
mod paths;
mod plates;
mod problems;
mod refusals;
mod reword;
mod risks;
mod seal;
mod section;
mod situation;
mod steps;
mod summary;
mod tally;
mod trace;
mod unknowns;
mod values;

use crate::advice::InfluenceMap;
use crate::document::{BriefChoices, Profile};
use crate::figure::Figure;
use crate::study::{Findings, Knowledge, Unlock};
use crate::text::{Language, words};

pub use compare::compare;
pub use model::{
    Align, Block, Cell, Chosen, Column, NumberCount, Origin, Outline, Paragraph, Plate, Reworded,
    Role, Row, Run, Source, Table,
};
pub use reword::code as language_code;
pub use section::Section;

use build::{Builder, Built};
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

/// Builds the outline of a brief as it was chosen.
#[must_use]
pub fn outline(input: Input<'_>, choices: &BriefChoices, language: Language) -> Outline {
    // Once to see which signs its texts leave free for the marks of sources, once with the marks.
    let mut bare = built(&input, choices, language, Seal::default()).blocks;
    let Built { blocks, sources, chosen } =
        built(&input, choices, language, Seal::unlike(&mut bare));
    let (profile, l) = (input.profile, language);
    Outline {
        language,
        title: words::brief_title(l, profile.identity.place(l)),
        subtitle: summary::subtitle(&input, l),
        fictitious: profile.fictitious.then(|| words::out_fictitious(l)),
        blocks,
        sources,
        figures: input.figures,
        chosen,
    }
}

fn built(input: &Input<'_>, choices: &BriefChoices, language: Language, seal: Seal) -> Built {
    let mut b = Builder::new(input, choices, language, seal);
    for section in Section::told(choices) {
        write(&mut b, section);
    }
    b.built()
}

fn write(b: &mut Builder<'_>, section: Section) {
    match section {
        Section::Summary => {
            summary::write(b);
            b.push(Block::PageBreak);
        }
        Section::Situation => situation::write(b),
        Section::Problems => problems::write(b),
        Section::Advice => advice::write(b),
        Section::Refused => refusals::write(b),
        Section::Paths => paths::write(b),
        Section::Factors => factors::write(b),
        Section::Steps => steps::write(b),
        Section::Money => money::write(b),
        Section::Risks => risks::write(b),
        Section::Data => unknowns::write(b),
        Section::Discussion => class::discuss(b),
        Section::Terms => class::terms(b),
        Section::Trace => trace::write(b),
        Section::Basis => basis::write(b),
    }
}

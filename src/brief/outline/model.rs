//! The blocks of a brief: few kinds, so that a page can draw them and a writer can set them.

use std::collections::BTreeMap;

use crate::document::{Audience, Style};
use crate::figure::Figure;
use crate::text::Language;

/// Where a number, or a sentence with numbers, comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// A recorded fact, by id.
    Fact(String),
    /// A lesson of a case, by id.
    Lesson(String),
    /// An episode of a case, by id.
    Episode(String),
    /// A law, by id.
    Law(String),
    /// A field of the profile, by id: its value, year and source stand there.
    Field(String),
    /// An instrument, failure or path of the catalogue, by id.
    Catalogue(String),
    /// A case, by id.
    Case(String),
    /// An indicator that is computed from the profile, by id.
    Reading(String),
    /// A part of the profile other than its fields, by path.
    Profile(String),
    /// A number that is a judgement: a threshold, weight, grade or similarity.
    Judgement,
    /// A count of what the brief itself lists, or a reference within it.
    Count,
}

/// A stretch of text, and the sources cited behind it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// What is said, without marks.
    pub text: String,
    /// Whether it stands out.
    pub bold: bool,
    /// Numbers of sources, in the order in which they are cited.
    pub cites: Vec<usize>,
}

impl Run {
    /// The text with its sources as numbers in brackets, where nothing better can be drawn.
    #[must_use]
    pub fn marked(&self) -> String {
        self.cites.iter().fold(self.text.clone(), |text, n| format!("{text}[{n}]"))
    }
}

/// How a paragraph is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// Running text.
    #[default]
    Body,
    /// Smaller, without an indent: the summary and remarks.
    Note,
}

/// A paragraph with its origins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Paragraph {
    /// Its section and what it is about; stays the same when figures change.
    pub key: String,
    pub role: Role,
    pub runs: Vec<Run>,
    pub origins: Vec<Origin>,
}

impl Paragraph {
    /// The text without its runs.
    #[must_use]
    pub fn text(&self) -> String {
        self.runs.iter().map(|r| r.text.as_str()).collect()
    }
}

/// How a column is aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Align {
    Left,
    Centre,
    Right,
}

/// A column: its share of the width, and how it is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Parts of the width; only their proportion counts.
    pub width: u32,
    /// How it is aligned.
    pub align: Align,
    /// Whether it names what stands in the others.
    pub bold: bool,
}

/// A cell; a line break starts a new paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What stands in it.
    pub runs: Vec<Run>,
}

impl Cell {
    /// The text without its sources.
    #[must_use]
    pub fn text(&self) -> String {
        self.runs.iter().map(|r| r.text.as_str()).collect()
    }

    /// The text with its sources as numbers in brackets.
    #[must_use]
    pub fn marked(&self) -> String {
        self.runs.iter().map(Run::marked).collect()
    }

    /// Its paragraphs.
    #[must_use]
    pub fn lines(&self) -> Vec<Vec<Run>> {
        let mut lines = vec![Vec::new()];
        for run in &self.runs {
            let mut pieces = run.text.split('\n').peekable();
            while let Some(piece) = pieces.next() {
                let (last, bold) = (pieces.peek().is_none(), run.bold);
                let cites = if last { run.cites.clone() } else { Vec::new() };
                if let Some(line) = lines.last_mut() {
                    line.push(Run { text: piece.to_owned(), bold, cites });
                }
                if !last {
                    lines.push(Vec::new());
                }
            }
        }
        lines
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { runs: vec![Run { text, ..Run::default() }] }
    }
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Row {
    /// Its table and what it is about; a cell's key follows from it.
    pub key: String,
    pub cells: Vec<Cell>,
    pub origins: Vec<Origin>,
}

impl Row {
    /// The texts of its cells without their sources, one behind the other.
    #[must_use]
    pub fn text(&self) -> String {
        self.cells.iter().map(Cell::text).collect::<Vec<_>>().join(" ")
    }

    /// The key of one of its cells, by which a wording is kept for it.
    #[must_use]
    pub fn cell_key(&self, cell: usize) -> String {
        format!("{}#{cell}", self.key)
    }
}

/// A paragraph or cell in the user's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reworded {
    /// What the program says there now, without the marks of sources.
    pub original: String,
    /// What it said when the words were chosen.
    pub replaced: String,
}

impl Reworded {
    /// Whether the figures below the words have changed since they were chosen.
    #[must_use]
    pub fn has_changed(&self) -> bool {
        self.original != self.replaced
    }
}

/// The numbers of a brief by where they come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NumberCount {
    /// From a recorded fact, episode or law that was read.
    pub sourced: usize,
    /// Of the profile, without a recorded source.
    pub own: usize,
    /// Computed from the profile.
    pub computed: usize,
    /// Recalled, to be checked.
    pub from_memory: usize,
    /// A threshold, weight, grade, class or similarity.
    pub judgement: usize,
    /// Counts of what is listed, and numbering.
    pub counted: usize,
}

impl NumberCount {
    /// All of them.
    #[must_use]
    pub fn all(&self) -> usize {
        self.sourced + self.own + self.computed + self.from_memory + self.judgement + self.counted
    }
}

/// How a brief was chosen, and what of it stands in the user's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    /// Whom it is for.
    pub audience: Audience,
    /// How it is to be set.
    pub style: Style,
    /// Paragraphs and cells in the user's own words, by key.
    pub reworded: BTreeMap<String, Reworded>,
    /// Keys of own words whose paragraph is not in this brief.
    pub unplaced: Vec<String>,
    /// Where its numbers come from.
    pub numbers: NumberCount,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Column heads; empty where the first column names the rows.
    pub head: Vec<String>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, each as long as the columns.
    pub rows: Vec<Row>,
    /// Whether it is set in the smallest type.
    pub dense: bool,
}

/// A figure in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plate {
    /// Its stable id.
    pub id: String,
    /// Its number and title.
    pub caption: String,
    /// What to see in it, for those who cannot see it.
    pub alt: String,
    /// Its place among the figures of the outline.
    pub figure: usize,
}

/// One cited source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The number used in the text.
    pub number: usize,
    /// Its title alone.
    pub title: String,
    /// Its address, where it has one; it stands in the text too.
    pub url: Option<String>,
    /// Title, and address or why there is none.
    pub line: String,
    /// The same, and what was read there.
    pub text: String,
    /// The facts and laws it stands behind.
    pub origins: Vec<Origin>,
}

/// One block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading of level 1 to 4, with its number.
    Heading {
        /// 1 to 4.
        level: u8,
        /// Number and words.
        text: String,
    },
    /// A paragraph.
    Paragraph(Paragraph),
    /// A numbered list.
    Numbered(Vec<Paragraph>),
    /// A table.
    Table(Table),
    /// A figure.
    Figure(Plate),
    /// What follows starts a page.
    PageBreak,
    /// The sources cited.
    Sources(Vec<Source>),
}

/// The whole brief.
#[derive(Debug)]
pub struct Outline {
    /// Its language.
    pub language: Language,
    /// The title.
    pub title: String,
    /// Lines below the title.
    pub subtitle: Vec<String>,
    /// The label of an invented profile; stands on every page.
    pub fictitious: Option<String>,
    /// The blocks in order.
    pub blocks: Vec<Block>,
    /// The sources cited, whether or not a block lists them.
    pub sources: Vec<Source>,
    /// The figures that the blocks place; drawn only when they are wanted.
    pub figures: Vec<Figure>,
    /// How it was chosen, and what stands in the user's own words.
    pub chosen: Chosen,
}

impl Outline {
    /// The figure of a plate.
    #[must_use]
    pub fn figure(&self, plate: &Plate) -> Option<&Figure> {
        self.figures.get(plate.figure)
    }

    /// The source of a number.
    #[must_use]
    pub fn source(&self, number: usize) -> Option<&Source> {
        self.sources.iter().find(|s| s.number == number)
    }
}

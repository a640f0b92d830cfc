//! What came out of a sheet: what was read, what could not be, and what was left out.

use crate::document::{ChainStage, Datum, GovernmentAction, Register};
use crate::indicator::RegionTable;
use crate::text::{Language, words};

use super::sheet::address;

/// Why a cell could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// No number.
    NotANumber,
    /// An error of the spreadsheet.
    ErrorCell,
    /// A formula whose result the file does not hold.
    NoResult,
    /// A unit that measures something else.
    WrongUnit,
    /// No year.
    NotAYear,
    /// Neither yes nor no.
    NotYesNo,
    /// None of the words the column takes.
    UnknownWord,
    /// No instrument of the catalogue.
    UnknownInstrument,
    /// A range where one number is needed.
    NoRange,
    /// Negative where it cannot be.
    Negative,
    /// Too large to be what the column holds.
    TooLarge,
    /// A share above 1.
    ShareAboveOne,
    /// A name that stands for no series.
    UnknownSeries,
    /// A name that stands for no area.
    UnknownArea,
    /// A second figure for the same series and year; the first one stands at the address.
    Twice(String),
    /// What the record cannot be without is empty.
    Required,
    /// More text than a cell holds.
    TooLong,
    /// No year in the head, the row or the sheet.
    NoYear,
    /// The program that reads the rows refused them.
    NoTable,
}

impl Why {
    /// The reason in one sentence that says what to do.
    #[must_use]
    pub fn sentence(&self, l: Language) -> String {
        match self {
            Self::NotANumber => words::unread_not_a_number(l),
            Self::ErrorCell => words::unread_error_cell(l),
            Self::NoResult => words::unread_no_result(l),
            Self::WrongUnit => words::unread_wrong_unit(l),
            Self::NotAYear => words::unread_not_a_year(l),
            Self::NotYesNo => words::unread_not_yes_no(l),
            Self::UnknownWord => words::unread_unknown_word(l),
            Self::UnknownInstrument => words::unread_unknown_instrument(l),
            Self::NoRange => words::unread_no_range(l),
            Self::Negative => words::unread_negative(l),
            Self::TooLarge => words::unread_too_large(l),
            Self::ShareAboveOne => words::unread_share_above_one(l),
            Self::UnknownSeries => words::unread_unknown_series(l),
            Self::UnknownArea => words::unread_unknown_area(l),
            Self::Twice(first) => words::unread_twice(l, first),
            Self::Required => words::unread_required(l),
            Self::TooLong => words::unread_too_long(l),
            Self::NoYear => words::unread_no_year(l),
            Self::NoTable => words::unread_no_table(l),
        }
    }
}

/// A cell that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The sheet's name.
    pub sheet: String,
    /// Row from 0.
    pub row: usize,
    /// Column from 0.
    pub column: usize,
    /// What stands there, cut where it is very long.
    pub text: String,
    /// Why it could not be read.
    pub why: Why,
}

impl Unread {
    /// Where it stands, as a spreadsheet writes it.
    #[must_use]
    pub fn address(&self) -> String {
        address(self.row, self.column)
    }
}

/// Why a row or column was left out, though nothing in it is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOutWhy {
    /// It sums others.
    Total,
    /// A note below the table.
    Note,
    /// The head once more.
    HeadAgain,
    /// A name that is no series of ours.
    NotOurs,
    /// A heading between rows.
    Heading,
    /// The user says so, or the column is not used.
    NotUsed,
}

impl LeftOutWhy {
    /// The reason in a few words.
    #[must_use]
    pub fn sentence(self, l: Language) -> String {
        match self {
            Self::Total => words::left_out_total(l),
            Self::Note => words::left_out_note(l),
            Self::HeadAgain => words::left_out_head_again(l),
            Self::NotOurs => words::left_out_not_ours(l),
            Self::Heading => words::left_out_heading(l),
            Self::NotUsed => words::left_out_not_used(l),
        }
    }
}

/// A row or column that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The row from 0, unless it is a column.
    pub row: Option<usize>,
    /// The column from 0, unless it is a row.
    pub column: Option<usize>,
    /// Its name.
    pub text: String,
    /// Why.
    pub why: LeftOutWhy,
}

/// A yearly figure of the place.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The series.
    pub series: String,
    /// The year.
    pub year: i32,
    /// The figure, in the unit of the table.
    pub datum: Datum,
    /// Where it stands: row and column from 0.
    pub at: (usize, usize),
}

/// A yearly figure of a reference area.
#[derive(Clone, Debug, PartialEq)]
pub struct AreaFigure {
    /// `county`, `prefecture`, `province` or `nation`.
    pub level: String,
    /// The area's name as it is written.
    pub name: String,
    /// The figure.
    pub figure: Figure,
}

/// What was read.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// Yearly figures.
    Series(Vec<Figure>),
    /// Yearly figures of reference areas.
    References(Vec<AreaFigure>),
    /// Firms.
    Firms(Register),
    /// A region × industry table, and the unit of its sizes.
    Regions(Box<RegionTable>, Option<String>),
    /// Stages of the value chain.
    Chain(Vec<ChainStage>),
    /// Government actions.
    Actions(Vec<GovernmentAction>),
}

impl Found {
    /// How many figures or records.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Series(all) => all.len(),
            Self::References(all) => all.len(),
            Self::Firms(all) => all.len(),
            Self::Regions(table, _) => {
                let years = table.years();
                let regions = 0..table.regions.len();
                regions.flat_map(|r| years.iter().map(move |y| table.row(*y, r).len())).sum()
            }
            Self::Chain(all) => all.len(),
            Self::Actions(all) => all.len(),
        }
    }

    /// Whether nothing was read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// All that came out of a sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// File and sheet, as the source of every figure.
    pub source: String,
    /// What was read.
    pub found: Found,
    /// Every cell that could not be read.
    pub unread: Vec<Unread>,
    /// Rows with such a cell, whole, for correction: row from 0 and its cells.
    pub bad_rows: Vec<(usize, Vec<String>)>,
    /// Unread cells beyond those kept.
    pub more_unread: usize,
    /// What was left out and why.
    pub left_out: Vec<LeftOut>,
}

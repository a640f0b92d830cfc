//! What is wrong with the rows of a table, by row and column.

use crate::text::{Language, words};

/// Why rows are no table. Rows and columns count from 1, the head being row 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs)]
pub enum TableFault {
    #[error("fewer than two regions or two industries")]
    TooSmall,
    #[error("row {row}, {column}: `{text}` is not a number")]
    NotANumber { row: usize, column: String, text: String },
    #[error("row {row}, {column}: a size is negative")]
    Negative { row: usize, column: String },
    #[error("row {row}: {region} and {industry} stand there a second time")]
    Twice { row: usize, region: String, industry: String },
    #[error("row {row}: `{text}` is not a year")]
    NoYear { row: usize, text: String },
    #[error("row {row}: no region or no industry")]
    NoName { row: usize },
}

impl TableFault {
    /// The fault in one sentence.
    #[must_use]
    pub fn sentence(&self, l: Language) -> String {
        match self {
            Self::TooSmall => words::table_too_small(l),
            Self::NotANumber { row, column, text } => {
                words::table_not_a_number(l, row, column, text)
            }
            Self::Negative { row, column } => words::table_negative(l, row, column),
            Self::Twice { row, region, industry } => {
                words::table_twice(l, row, format!("{region} {industry}").trim())
            }
            Self::NoYear { row, text } => words::table_no_year(l, row, text),
            Self::NoName { row } => words::table_no_name(l, row),
        }
    }

    /// Several faults in one line: the first few, and how many there are besides.
    #[must_use]
    pub fn sentences(faults: &[Self], l: Language) -> String {
        const NAMED: usize = 3;
        let named: Vec<String> = faults.iter().take(NAMED).map(|f| f.sentence(l)).collect();
        let gap = if l == Language::En { " " } else { "" };
        let more = match faults.len().saturating_sub(NAMED) {
            0 => String::new(),
            n => format!("{gap}{}", words::table_more_faults(l, n)),
        };
        named.join(gap) + &more
    }
}

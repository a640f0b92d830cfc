//! The kinds of file that a brief can be.

/// A kind of file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// A Word document: the brief itself.
    #[default]
    Word,
    /// A workbook: its appendix.
    Workbook,
    /// One page for a browser.
    Html,
    /// Text with marks, for mail.
    Markdown,
}

impl Format {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Word, Self::Workbook, Self::Html, Self::Markdown];

    /// The ending of its files.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Word => "docx",
            Self::Workbook => "xlsx",
            Self::Html => "html",
            Self::Markdown => "md",
        }
    }

    /// The kind of file that has an ending, in letters of either size.
    #[must_use]
    pub fn of_extension(extension: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|f| f.extension().eq_ignore_ascii_case(extension))
    }
}

//! How a text file is read, as far as the user says.

use super::decode::Charset;

/// What divides the cells of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Divider {
    /// `,`
    Comma,
    /// A tabulator.
    Tab,
    /// `;`
    Semicolon,
    /// `|`
    Bar,
}

impl Divider {
    /// All, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Comma, Self::Tab, Self::Semicolon, Self::Bar];

    /// As it stands in a file.
    pub(super) fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Tab => b'\t',
            Self::Semicolon => b';',
            Self::Bar => b'|',
        }
    }

    pub(super) fn of_byte(byte: u8) -> Self {
        Self::ALL.into_iter().find(|d| d.byte() == byte).unwrap_or(Self::Comma)
    }
}

/// What the user says about a text file; the rest is told from its bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TextForm {
    /// The encoding.
    pub charset: Option<Charset>,
    /// What divides cells.
    pub divider: Option<Divider>,
}

impl From<Option<Charset>> for TextForm {
    fn from(charset: Option<Charset>) -> Self {
        Self { charset, divider: None }
    }
}

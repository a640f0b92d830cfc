//! Changes to whom a brief is for, what it tells, and how it is worded.

use crate::brief::Section;
use crate::document::{Audience, BriefChoices, Style};
use crate::text::{Language, words};

/// One change to the choices of a brief.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BriefEdit {
    /// Whom it is for.
    Audience(Audience),
    /// How it is set.
    Style(Style),
    /// A section told, or left out.
    Section(Section, bool),
    /// Own words for a paragraph: the language, its key, the words, and what they replace.
    Wording {
        /// `zh` or `en`.
        language: &'static str,
        /// The key of the paragraph.
        key: String,
        /// The words.
        text: String,
        /// What the program says there.
        original: String,
    },
    /// The program's words for a paragraph again: the language and the key.
    Original(&'static str, String),
}

impl BriefEdit {
    /// Edits with the same key that follow each other are one step of undo.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Wording { language, key, .. } => format!("brief.{language}.{key}"),
            _ => String::new(),
        }
    }

    /// What undo says it takes back.
    #[must_use]
    pub fn name(&self, l: Language) -> String {
        match self {
            Self::Wording { .. } | Self::Original(..) => words::brief_edit_wording(l),
            _ => words::brief_edit_choices(l),
        }
    }

    /// Makes the change.
    pub fn apply_to(self, choices: &mut BriefChoices) {
        match self {
            Self::Audience(audience) => choices.audience = audience,
            Self::Style(style) => choices.style = style,
            Self::Section(Section::Trace, told) => choices.trace = told,
            Self::Section(section, told) => {
                // What the audience has anyway is no choice of its own.
                if section.is_usual(choices.audience) == told {
                    choices.sections.remove(section.id());
                } else {
                    choices.sections.insert(section.id().to_owned(), told);
                }
            }
            Self::Wording { language, key, text, original } => {
                let of = choices.wordings.entry(language.to_owned()).or_default();
                let wording = of.entry(key).or_default();
                (wording.text, wording.original) = (text, original);
            }
            Self::Original(language, key) => {
                let Some(of) = choices.wordings.get_mut(language) else { return };
                of.remove(&key);
                if of.is_empty() {
                    choices.wordings.remove(language);
                }
            }
        }
    }
}

//! What a page is given: shared references, and a tray for commands. A page writes nothing.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use egui::{Color32, RichText};

use crate::case::Library;
use crate::document::{Document, Profile};
use crate::figure::Tokens;
use crate::figure::fonts::{bold, regular};
use crate::profile::{Field, Known, Vocabulary, show};
use crate::study::{Findings, Knowledge};
use crate::text::Language;

use super::command::Command;
use super::derived::Derived;
use super::import::Importing;
use super::samples::Sample;
use super::view::View;

/// The references of one frame.
#[derive(Clone, Copy)]
pub(crate) struct Cx<'a> {
    /// What the program knows.
    pub knowledge: &'a Knowledge,
    /// The document.
    pub document: &'a Document,
    /// The profile that is looked at.
    pub profile: &'a Profile,
    /// What follows from it.
    pub derived: &'a Derived,
    /// What is looked at, and how.
    pub view: &'a View,
    /// Colours and sizes.
    pub tokens: &'static Tokens,
    /// The language of the screen.
    pub l: Language,
    /// The built-in samples.
    pub samples: &'a [Sample],
    /// Where the document is saved.
    pub path: Option<&'a Path>,
    /// Documents opened or saved of late.
    pub recent: &'a [PathBuf],
    /// What is being imported.
    pub importing: &'a Importing,
    /// Commands of this frame.
    pub tray: &'a RefCell<Vec<Command>>,
}

impl<'a> Cx<'a> {
    /// Asks for something to happen after the frame.
    pub(crate) fn send(&self, command: Command) {
        self.tray.borrow_mut().push(command);
    }

    /// What was found in the profile.
    #[must_use]
    pub(crate) fn found(&self) -> &'a Findings {
        &self.derived.found
    }

    /// The library.
    #[must_use]
    pub(crate) fn library(&self) -> &'a Library {
        &self.knowledge.library
    }

    /// The fields.
    #[must_use]
    pub(crate) fn words(&self) -> &'a Vocabulary {
        &self.knowledge.library.words
    }

    /// A field's value as it is read, with its unit.
    #[must_use]
    pub(crate) fn shown(&self, field: &Field, known: &Known) -> String {
        show(field, known, self.words(), self.l)
    }

    /// What a term means here, in one sentence, for the pointer that rests on it.
    #[must_use]
    pub(crate) fn meaning(&self, term: &str) -> &'a str {
        let terms = &self.knowledge.library.catalogue.terms;
        terms.iter().find(|t| t.id == term).map_or("", |t| t.meaning.get(self.l))
    }

    /// A page title.
    #[must_use]
    pub(crate) fn title(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(bold(self.tokens.sizes.title)).color(self.tokens.text_strong)
    }

    /// A section title.
    #[must_use]
    pub(crate) fn section(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(bold(self.tokens.sizes.section)).color(self.tokens.text_strong)
    }

    /// Bold body text.
    #[must_use]
    pub(crate) fn strong(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(bold(self.tokens.sizes.body)).color(self.tokens.text_strong)
    }

    /// Body text.
    #[must_use]
    pub(crate) fn body(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(regular(self.tokens.sizes.body)).color(self.tokens.text)
    }

    /// A note: small and weak.
    #[must_use]
    pub(crate) fn note(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(regular(self.tokens.sizes.note)).color(self.tokens.text_weak)
    }

    /// A note in a colour.
    #[must_use]
    pub(crate) fn tinted(&self, text: impl Into<String>, color: Color32) -> RichText {
        RichText::new(text).font(regular(self.tokens.sizes.note)).color(color)
    }

    /// One figure that a room must read.
    #[must_use]
    pub(crate) fn figure(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).font(bold(self.tokens.sizes.figure)).color(self.tokens.text_strong)
    }
}

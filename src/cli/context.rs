//! What every verb needs: the library, the indicators, the document.

use std::path::{Path, PathBuf};

use crate::app::Start;
use crate::assets::Files;
use crate::case::{Question, lint};
use crate::document::{Document, Profile, SCHEMA};
use crate::file::{FileError, open, read_case_folder, sample, sample_names};
use crate::study::{Findings, Knowledge};
use crate::text::{Language, words};

use super::arguments::{Arguments, AsOf, Verb};
use super::table;

pub(super) struct Context {
    /// What ships.
    shipped: Knowledge,
    /// What is known where the document has its say.
    pub(super) knowledge: Knowledge,
    pub(super) document: Document,
    /// Where the document was read from; `None` for a sample.
    pub(super) path: Option<PathBuf>,
}

impl Context {
    pub(super) fn load(arguments: &Arguments) -> Result<Self, String> {
        let l = arguments.language;
        let mut files = Files::shipped();
        for folder in &arguments.case_folders {
            read_case_folder(folder, &mut files).map_err(|e| e.sentence(l))?;
        }
        let knowledge = Knowledge::load(files).map_err(|e| words::cli_library(l, one_line(&e)))?;
        let library = &knowledge.library;
        if !arguments.case_folders.is_empty()
            && let Some(fault) = lint(library).first()
        {
            return Err(words::cli_library(l, format!("{}: {}", fault.at, fault.what)));
        }
        for case in &arguments.without {
            if library.case(case).is_none() {
                let known: Vec<&str> = library.cases.iter().map(|c| c.id.as_str()).collect();
                return Err(words::cli_unknown_case(l, case, known.join(", ")));
            }
        }
        let is_sample = sample_names(&knowledge.files).contains(&arguments.file);
        // Briefs read one document after the other.
        let later = matches!(arguments.verb, Verb::Cases | Verb::Template | Verb::Brief);
        let is_table = arguments.verb == Verb::Indicators && table::is_table(&arguments.file);
        let document = if arguments.verb == Verb::Import {
            // Without a document to go into, the table makes a new one.
            let into = arguments.import.into.as_deref();
            into.map_or_else(|| Ok(new_document()), open).map_err(|e| e.sentence(l))?
        } else if later || is_table {
            Document::default()
        } else if is_sample {
            sample(&knowledge.files, &arguments.file).map_err(|e| e.sentence(l))?
        } else {
            let file = &arguments.file;
            open(Path::new(file)).map_err(|e| match e {
                // One word that is neither a file nor a sample was meant as a verb.
                FileError::NotFound(_) if arguments.verb == Verb::Window && !file.contains('.') => {
                    words::cli_unknown_verb(l, file)
                }
                e => e.sentence(l),
            })?
        };
        let path = (!is_sample).then(|| PathBuf::from(&arguments.file));
        let shipped = knowledge;
        let knowledge = shipped.of_document(&document);
        Ok(Self { shipped, knowledge, document, path })
    }

    /// The same on another document.
    pub(super) fn on(&self, file: &str, l: Language) -> Result<Self, String> {
        let is_sample = sample_names(&self.shipped.files).iter().any(|name| name == file);
        let path = (!is_sample).then(|| PathBuf::from(file));
        let document = match &path {
            None => sample(&self.shipped.files, file),
            Some(path) => open(path),
        };
        let document = document.map_err(|e| e.sentence(l))?;
        let shipped = self.shipped.clone();
        let knowledge = shipped.of_document(&document);
        Ok(Self { shipped, knowledge, document, path })
    }

    /// What the window opens with.
    pub(super) fn start(self, arguments: &Arguments) -> Start {
        let language = arguments.language_asked.then_some(arguments.language);
        let renderer = arguments.renderer;
        Start {
            knowledge: self.shipped,
            document: self.document,
            path: self.path,
            language,
            renderer,
        }
    }

    /// The profile asked for, or the first.
    pub(super) fn profile(&self, arguments: &Arguments) -> Result<&Profile, String> {
        let l = arguments.language;
        match &arguments.profile {
            None => self.document.profiles.first().ok_or_else(|| words::cli_no_profile(l)),
            Some(id) => self
                .document
                .profiles
                .iter()
                .find(|p| p.id == *id)
                .ok_or_else(|| words::cli_unknown_profile(l, id)),
        }
    }

    pub(super) fn findings(&self, arguments: &Arguments, profile: &Profile) -> Findings {
        self.findings_as_of(arguments, profile, arguments.as_of)
    }

    /// The findings as of another year than the one asked for.
    pub(super) fn findings_as_of(
        &self,
        arguments: &Arguments,
        profile: &Profile,
        asked: Option<AsOf>,
    ) -> Findings {
        let as_of = match asked {
            Some(AsOf::Year(year)) => Some(year),
            Some(AsOf::Now) => None,
            None => profile.as_of,
        };
        let question = Question { as_of, without: arguments.without.clone() };
        Findings::of(profile, question, &self.knowledge)
    }
}

/// A document of one empty profile.
fn new_document() -> Document {
    let profile = Profile { id: "county".to_owned(), ..Profile::default() };
    Document { schema: SCHEMA, profiles: vec![profile], ..Document::default() }
}

/// An error that quotes a file over several lines, as one sentence.
fn one_line(error: &dyn std::fmt::Display) -> String {
    error.to_string().split_whitespace().collect::<Vec<_>>().join(" ")
}

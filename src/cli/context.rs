//! What every verb needs: the library, the indicators, the document.

use std::path::Path;

use crate::assets::Files;
use crate::case::{Question, lint};
use crate::document::{Document, Profile};
use crate::file::{open, read_case_folder, sample, sample_names};
use crate::study::{Findings, Knowledge};
use crate::text::words;

use super::arguments::{Arguments, AsOf, Verb};

pub(super) struct Context {
    /// Read once and kept to the end of the program.
    pub(super) knowledge: &'static Knowledge,
    pub(super) document: Document,
}

impl Context {
    pub(super) fn load(arguments: &Arguments) -> Result<Self, String> {
        let l = arguments.language;
        let mut files = Files::shipped();
        for folder in &arguments.case_folders {
            read_case_folder(folder, &mut files).map_err(|e| e.sentence(l))?;
        }
        let knowledge = Knowledge::load(files).map_err(|e| words::cli_library(l, one_line(&e)))?;
        let knowledge: &'static Knowledge = Box::leak(Box::new(knowledge));
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
        let document = if arguments.verb == Verb::Cases {
            Document::default()
        } else if sample_names(&knowledge.files).contains(&arguments.file) {
            sample(&knowledge.files, &arguments.file).map_err(|e| e.sentence(l))?
        } else {
            open(Path::new(&arguments.file)).map_err(|e| e.sentence(l))?
        };
        Ok(Self { knowledge, document })
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

    pub(super) fn findings(&self, arguments: &Arguments, profile: &Profile) -> Findings<'static> {
        let as_of = match arguments.as_of {
            Some(AsOf::Year(year)) => Some(year),
            Some(AsOf::Now) => None,
            None => profile.as_of,
        };
        let question = Question { as_of, without: arguments.without.clone() };
        Findings::of(profile, question, self.knowledge)
    }
}

/// An error that quotes a file over several lines, as one sentence.
fn one_line(error: &dyn std::fmt::Display) -> String {
    error.to_string().split_whitespace().collect::<Vec<_>>().join(" ")
}

//! What every verb needs: the library, the indicators, the document.

use std::path::Path;

use crate::assets::Files;
use crate::case::{Library, lint};
use crate::document::{Document, Profile};
use crate::file::{open, read_case_folder, sample, sample_names};
use crate::indicator::{Reading, Registry, situation};
use crate::profile::{Reader, Situation};
use crate::text::words;

use super::arguments::{Arguments, Verb};

pub(super) struct Context {
    pub(super) files: Files,
    pub(super) library: Library,
    pub(super) registry: Registry,
    pub(super) document: Document,
}

/// What is computed from one profile.
pub(super) struct Computed {
    pub(super) readings: Vec<Reading>,
    pub(super) situation: Situation,
}

impl Context {
    pub(super) fn load(arguments: &Arguments) -> Result<Self, String> {
        let l = arguments.language;
        let mut files = Files::shipped();
        for folder in &arguments.case_folders {
            read_case_folder(folder, &mut files).map_err(|e| e.sentence(l))?;
        }
        let library = Library::load(&files).map_err(|e| words::cli_library(l, one_line(&e)))?;
        if !arguments.case_folders.is_empty()
            && let Some(fault) = lint(&library).first()
        {
            return Err(words::cli_library(l, format!("{}: {}", fault.at, fault.what)));
        }
        for case in &arguments.without {
            if library.case(case).is_none() {
                let known: Vec<&str> = library.cases.iter().map(|c| c.id.as_str()).collect();
                return Err(words::cli_unknown_case(l, case, known.join(", ")));
            }
        }
        let registry = Registry::load(&files, &library.words)
            .map_err(|e| words::cli_library(l, one_line(&e)))?;
        let document = if arguments.verb == Verb::Cases {
            Document::default()
        } else if sample_names(&files).contains(&arguments.file) {
            sample(&files, &arguments.file).map_err(|e| e.sentence(l))?
        } else {
            open(Path::new(&arguments.file)).map_err(|e| e.sentence(l))?
        };
        Ok(Self { files, library, registry, document })
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

    pub(super) fn compute(&self, profile: &Profile) -> Computed {
        let reader = Reader::new(profile, &self.library.words);
        let readings = self.registry.read_all(reader);
        let situation = situation(reader, &self.registry, &readings);
        Computed { readings, situation }
    }
}

/// An error that quotes a file over several lines, as one sentence.
fn one_line(error: &dyn std::fmt::Display) -> String {
    error.to_string().split_whitespace().collect::<Vec<_>>().join(" ")
}

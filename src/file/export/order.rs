//! An export that is asked for, with all it needs: it can be made on a thread while the user goes
//! on.

use std::ops::RangeInclusive;
use std::sync::Arc;

use crate::case::Question;
use crate::document::Document;
use crate::file::import::ImportCatalogue;
use crate::study::{Findings, Knowledge};
use crate::text::{Language, words};

use super::{Exported, Form, csv, form, table, workbook};

/// What is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Everything, as a workbook.
    Workbook,
    /// One table as csv, by id.
    Table(String),
    /// A blank form of a target of the import, with the years in its head.
    Form(String, RangeInclusive<i32>),
}

/// What is wanted, of what.
#[derive(Clone, Debug)]
pub struct Order {
    /// What is wanted.
    pub wanted: Wanted,
    /// The document.
    pub document: Arc<Document>,
    /// Which of its profiles.
    pub profile: usize,
    /// What is known where the document has its say.
    pub knowledge: Knowledge,
    /// What is asked of the cases.
    pub question: Question,
    /// The language looked at.
    pub language: Language,
}

impl Order {
    /// Makes it: the bytes of the file. Of a hundred thousand firms it takes seconds.
    ///
    /// # Errors
    /// A sentence.
    pub fn fill(&self) -> Result<Vec<u8>, String> {
        let l = self.language;
        let catalogue =
            ImportCatalogue::load(&self.knowledge).map_err(|e| words::export_failed(l, e))?;
        if let Wanted::Form(target, years) = &self.wanted {
            let asked = Form { target, years: years.clone(), language: l };
            let made = form(&asked, &catalogue, &self.knowledge.library.words);
            let made = made.ok_or_else(|| words::cli_no_table(l, target))?;
            return made.map_err(|e| e.sentence(l));
        }
        let profile = self.document.profiles.get(self.profile);
        let profile = profile.ok_or_else(|| words::cli_no_profile(l))?;
        let found = Findings::of(profile, self.question.clone(), &self.knowledge);
        let influence = found.influence();
        let from = Exported {
            profile,
            found: &found,
            influence: &influence,
            knowledge: &self.knowledge,
            catalogue: &catalogue,
            language: l,
        };
        match &self.wanted {
            Wanted::Table(id) => {
                let table = table(from, id).ok_or_else(|| words::cli_no_table(l, id))?;
                csv(&table, l).map_err(|e| words::export_failed(l, e))
            }
            Wanted::Workbook | Wanted::Form(..) => workbook(from).map_err(|e| e.sentence(l)),
        }
    }
}

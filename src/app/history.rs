//! Undo and redo by snapshots of the document.

use std::sync::Arc;

use crate::document::Document;

/// Steps that are kept.
const STEPS: usize = 200;
/// Firms that steps may hold beyond those of the register as it is, some 400 bytes each: a column
/// set for 100,000 firms is kept three times, not 200.
const FIRMS: usize = 300_000;

#[derive(Clone, Debug)]
struct Step {
    name: String,
    document: Arc<Document>,
    /// Firms it holds that the step after it does not.
    firms: usize,
}

/// The document with what it was before and what was undone.
#[derive(Debug)]
pub struct History {
    now: Arc<Document>,
    back: Vec<Step>,
    forth: Vec<Step>,
    /// The key of the run of edits that is still going on.
    run: Option<String>,
    revision: u64,
}

impl History {
    /// A document with nothing to undo.
    #[must_use]
    pub fn new(document: Document) -> Self {
        let now = Arc::new(document);
        Self { now, back: Vec::new(), forth: Vec::new(), run: None, revision: 0 }
    }

    /// Goes on counting revisions from another document's, so that no answer is taken for another.
    pub fn start_at(&mut self, revision: u64) {
        self.revision = revision;
    }

    /// The document as it is.
    #[must_use]
    pub fn document(&self) -> &Arc<Document> {
        &self.now
    }

    /// Grows by one with every change, undone or done.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Changes the document. Edits of one key that follow each other are one step; an empty key
    /// never joins.
    pub fn edit(&mut self, name: String, key: &str, change: impl FnOnce(&mut Document)) {
        let mut changed = Document::clone(&self.now);
        change(&mut changed);
        if changed == *self.now {
            return;
        }
        let joins = !key.is_empty() && self.run.as_deref() == Some(key);
        let before = std::mem::replace(&mut self.now, Arc::new(changed));
        if !joins {
            let firms = firms_beyond(&before, &self.now);
            self.back.push(Step { name, document: before, firms });
            self.forget();
        }
        self.forth.clear();
        self.run = (!key.is_empty()).then(|| key.to_owned());
        self.revision += 1;
    }

    /// Lets the oldest steps go where there are too many, or they hold too much. The last stays.
    fn forget(&mut self) {
        let mut firms: usize = self.back.iter().map(|s| s.firms).sum();
        while self.back.len() > STEPS || (firms > FIRMS && self.back.len() > 1) {
            firms -= self.back.remove(0).firms;
        }
    }

    /// Ends a run of edits: the next edit is a step of its own.
    pub fn pause(&mut self) {
        self.run = None;
    }

    /// Takes the last step back.
    pub fn undo(&mut self) -> bool {
        self.run = None;
        let Some(step) = self.back.pop() else { return false };
        let after = std::mem::replace(&mut self.now, step.document);
        self.forth.push(Step { name: step.name, document: after, firms: step.firms });
        self.revision += 1;
        true
    }

    /// Does the last undone step again.
    pub fn redo(&mut self) -> bool {
        self.run = None;
        let Some(step) = self.forth.pop() else { return false };
        let before = std::mem::replace(&mut self.now, step.document);
        self.back.push(Step { name: step.name, document: before, firms: step.firms });
        self.revision += 1;
        true
    }

    /// The name of the step that undo would take back.
    #[must_use]
    pub fn undo_name(&self) -> Option<&str> {
        self.back.last().map(|s| s.name.as_str())
    }

    /// The name of the step that redo would do again.
    #[must_use]
    pub fn redo_name(&self) -> Option<&str> {
        self.forth.last().map(|s| s.name.as_str())
    }
}

/// Firms of a document that another does not share.
fn firms_beyond(document: &Document, other: &Document) -> usize {
    let profiles = document.profiles.iter().zip(&other.profiles);
    profiles.map(|(a, b)| a.firms.unshared(&b.firms)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schema(history: &mut History, key: &str, n: u32) {
        history.edit(format!("to {n}"), key, |d| d.schema = n);
    }

    #[test]
    fn a_run_of_edits_is_one_step() {
        let mut h = History::new(Document::default());
        for n in 1..=5 {
            schema(&mut h, "a", n);
        }
        h.pause();
        schema(&mut h, "a", 6);
        assert!(h.undo());
        assert_eq!(h.document().schema, 5);
        assert!(h.undo());
        assert_eq!(h.document().schema, 0);
        assert!(!h.undo());
        assert!(h.redo() && h.redo() && !h.redo());
        assert_eq!(h.document().schema, 6);
    }

    #[test]
    fn a_new_edit_forgets_what_was_undone() {
        let mut h = History::new(Document::default());
        schema(&mut h, "a", 1);
        h.undo();
        schema(&mut h, "b", 2);
        assert!(!h.redo());
        assert_eq!(h.undo_name(), Some("to 2"));
    }

    #[test]
    fn an_edit_that_changes_nothing_is_no_step() {
        let mut h = History::new(Document::default());
        schema(&mut h, "a", 0);
        assert_eq!((h.undo_name(), h.revision()), (None, 0));
    }
}

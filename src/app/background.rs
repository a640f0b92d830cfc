//! What the background is asked: what would change a verdict, and random location beside the
//! distances between firms. The unlocks are asked for with every change.

use std::sync::Arc;

use super::gallery::Distances;
use super::request::Request;
use super::view::{AdvicePart, Page};
use super::workbench::Workbench;

impl Workbench {
    /// The instrument whose card is looked at, if any is.
    fn on_card(&self) -> Option<String> {
        let card = self.view.page == Page::Advice && self.view.advice == AdvicePart::Measures;
        let verdict = self.view.instrument_in(&self.derived.found.advice);
        verdict.filter(|_| card).map(|v| v.instrument.id.clone())
    }

    /// Asks the background what would change the verdict that is looked at.
    pub(super) fn ask_flips(&mut self) {
        let Some(instrument) = self.on_card() else { return };
        let wanted = (self.derived.key.clone(), instrument);
        let known = self.derived.flips.contains_key(&wanted.1);
        if known || self.asked_flips.as_ref() == Some(&wanted) {
            return;
        }
        self.requests.retain(|r| !matches!(r, Request::Flips { .. }));
        let found = &self.derived.found;
        self.requests.push(Request::Flips {
            revision: wanted.0.revision,
            library: Arc::clone(&found.force.library),
            instrument: wanted.1.clone(),
            situation: Box::new(found.situation.clone()),
            doubtful: found.doubtful.clone(),
            question: wanted.0.question.clone(),
        });
        self.asked_flips = Some(wanted);
    }

    /// Does what the background would do, now: for pictures and tests.
    pub fn finish_background(&mut self) {
        self.bring_up_to_date();
        self.finish_import();
        self.requests.retain(|r| !matches!(r, Request::Unlocks { .. }));
        if self.derived.unlocks.is_none() || self.settled.as_ref() != Some(&self.derived.key) {
            self.derived.unlocks = Some(self.derived.found.unlocks());
            self.settled = Some(self.derived.key.clone());
        }
        self.requests.retain(|r| !matches!(r, Request::Flips { .. }));
        if let Some(id) = self.on_card().filter(|id| !self.derived.flips.contains_key(id)) {
            let flips = self.derived.found.flips(&id);
            self.derived.flips.insert(id, flips);
        }
        self.requests.retain(|r| !matches!(r, Request::Distances { .. }));
        if let Some(sites) = self.derived.gallery.wanted().map(Arc::clone) {
            let outcome = sites.distances(self.knowledge.registry.distance_rule());
            self.derived.gallery.take(Distances { sites, outcome });
        }
    }
}

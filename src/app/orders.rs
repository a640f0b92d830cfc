//! Workbooks, csv files and blank forms: asked of the window, which makes them on a thread.

use std::sync::Arc;

use crate::figure::Tone;
use crate::file::export::{Order, Wanted};
use crate::file::this_year;
use crate::text::words;

use super::exports::{file_name, safe};
use super::request::Request;
use super::workbench::{Export, Workbench, profile_of};

/// Years in the head of a form of yearly figures.
const FORM_YEARS: i32 = 10;

impl Workbench {
    /// Asks for an export, unless one is being made already.
    pub(super) fn order(&mut self, wanted: Wanted) {
        let l = self.view.language;
        if self.making {
            self.say(Tone::Caution, words::export_wait(l));
            return;
        }
        self.bring_up_to_date();
        let suggested = self.order_name(&wanted);
        let order = Order {
            wanted,
            document: Arc::clone(self.document()),
            profile: self.view.profile,
            knowledge: self.knowledge.clone(),
            question: self.derived.key.question.clone(),
            language: l,
        };
        self.making = true;
        self.say(Tone::Accent, words::export_working(l, &suggested));
        self.requests.push(Request::Make { order: Box::new(order), suggested });
    }

    /// A blank form of a target: its years end with the profile's, or with last year.
    pub(super) fn order_form(&mut self, target: String) {
        let last = profile_of(self.document(), self.view.profile).year;
        let last = last.unwrap_or_else(|| this_year() - 1);
        self.order(Wanted::Form(target, last - FORM_YEARS + 1..=last));
    }

    /// A name to begin with.
    fn order_name(&self, wanted: &Wanted) -> String {
        let l = self.view.language;
        match wanted {
            Wanted::Workbook => file_name(self, "xlsx"),
            Wanted::Table(id) => {
                let place = file_name(self, "csv");
                let place = place.strip_suffix(".csv").unwrap_or(&place);
                format!("{place}-{}.csv", safe(&words::export_table_name(l, id)))
            }
            Wanted::Form(id, _) => {
                safe(&words::form_title(l, words::export_table_name(l, id))) + ".xlsx"
            }
        }
    }

    /// What was ordered is made: where shall it go?
    pub(super) fn made(&mut self, suggested: String, made: Result<Vec<u8>, String>) {
        self.making = false;
        match made {
            Ok(bytes) => {
                self.message = None;
                self.requests.push(Request::PickExport { suggested: suggested.clone() });
                self.export = Some(Export { suggested, bytes });
            }
            Err(sentence) => self.say(Tone::Negative, sentence),
        }
    }
}

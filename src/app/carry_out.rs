//! What each command does. The only place where state changes.

use egui::Context;

use crate::document::{Document, Profile, SCHEMA};
use crate::figure::Tone;
use crate::file::export::Wanted;
use crate::file::import::TextForm;
use crate::file::sample;
use crate::text::words;

use super::command::Command;
use super::edit::Edit;
use super::exports;
use super::keeping::Then;
use super::look::look;
use super::request::{Event, Request};
use super::view::{Page, Part};
use super::workbench::{Ask, Message, Workbench};

impl Workbench {
    /// Does what a command says.
    pub fn carry_out(&mut self, ctx: &Context, command: Command) {
        match command {
            Command::NewProfile
            | Command::OpenSample(_)
            | Command::OpenPath(_)
            | Command::OpenLeft(_)
                if self.is_unsaved() && self.ask.is_none() =>
            {
                self.ask = Some(Ask::Replace(Box::new(command)));
            }
            Command::NewProfile
            | Command::OpenSample(_)
            | Command::OpenPath(_)
            | Command::OpenLeft(_) => self.replace_by(command),
            Command::ChooseFile => self.requests.push(Request::PickOpen),
            Command::TypePath(purpose) => self.ask = Some(Ask::Path(purpose, String::new())),
            Command::Save => self.save(),
            Command::SaveAs => {
                // Chosen in place of saving over a changed file, it answers that question.
                self.ask = None;
                self.ask_where();
            }
            Command::SaveOver => self.save_over_changed(),
            Command::DiscardLeft(index) => self.discard_left(index),
            Command::PostponeLeft(index) => self.postpone_left(index),
            Command::SaveTo(path) => self.save_to(path),
            Command::Edit(edit) => self.edit(*edit),
            Command::Profiles(change) => self.change_profiles(change),
            Command::Pause => self.history.pause(),
            Command::Undo => {
                let before = self.register();
                self.history.undo();
                self.follow_register(&before);
                // What it said may be what was taken back.
                self.message = None;
                self.importing.done = None;
            }
            Command::Redo => {
                let before = self.register();
                self.history.redo();
                self.follow_register(&before);
                self.message = None;
            }
            Command::Palette(change) => self.change_palette(change),
            Command::DrawBy(renderer) => {
                self.view.renderer = renderer;
                self.requests.push(Request::TryGlAgain);
                self.say(Tone::Positive, words::renderer_next_start(self.view.language));
            }
            Command::Copy(text) => ctx.copy_text(text),
            Command::ExportBrief(format) => match exports::brief(self, format) {
                Some(made) => self.export(made),
                None => self.order(Wanted::Workbook),
            },
            Command::ExportWorkbook => self.order(Wanted::Workbook),
            Command::ExportTable(id) => self.order(Wanted::Table(id)),
            Command::ExportForm(target) => self.order_form(target),
            Command::ExportAlbum => {
                let made = exports::album(self);
                self.export(made);
            }
            Command::CopyFigure(id) => {
                if let Some(image) = exports::image(self, &id) {
                    ctx.copy_image(image);
                    self.say(Tone::Positive, words::figure_copied(self.view.language));
                }
            }
            Command::ExportFigure(id) => {
                let made = exports::figure(self, &id);
                self.export(made);
            }
            Command::ExportTo(path) => {
                if let Some(export) = self.export.take() {
                    self.requests.push(Request::Write { path, bytes: export.bytes });
                }
            }
            Command::ImportCase => self.requests.push(Request::PickCase),
            Command::ImportCaseFrom(path) => self.read_case(path),
            Command::ExportCase(id) => {
                let made = exports::case_file(self, &id);
                self.export(made);
            }
            Command::ExportCaseFolder(id) => match exports::case_folder(self, &id) {
                Ok(folder) => {
                    self.folder = Some(folder);
                    self.requests.push(Request::PickFolder);
                }
                Err(sentence) => self.say(Tone::Negative, sentence),
            },
            Command::ExportCaseTo(path) => self.write_folder(&path),
            Command::Import(command) => self.import(ctx, command),
            Command::PutTable { replace } => self.put_table(replace),
            Command::UseExampleTable => self.use_example(),
            Command::Say(tone, text) => self.say(tone, text),
            Command::Dismiss => self.message = None,
            Command::Quit => self.quit(),
            Command::QuitAnyway => self.requests.push(Request::Close),
            Command::SaveAndQuit => self.save_and(Then::Close),
            Command::SaveAndGo => {
                if let Some(Ask::Replace(command)) = self.ask.take() {
                    self.save_and(Then::Go(command));
                }
            }
            Command::Stay => {
                self.ask = None;
                self.keeping.then = None;
            }
            Command::Discard => {
                if let Some(Ask::Replace(command)) = self.ask.take() {
                    self.replace_by(*command);
                }
            }
            other => look(&mut self.view, other),
        }
    }

    /// Changes only what is looked at.
    pub(super) fn look_at(&mut self, command: Command) {
        look(&mut self.view, command);
    }

    /// Puts another document in the place of this one.
    pub(super) fn replace_by(&mut self, command: Command) {
        match command {
            Command::NewProfile => self.new_profile(),
            Command::OpenSample(name) => self.open_sample(&name),
            Command::OpenPath(path) => self.requests.push(Request::Open(path)),
            Command::OpenLeft(index) => self.open_left(index),
            _ => {}
        }
    }

    fn new_profile(&mut self) {
        let profile = Profile { id: "county".to_owned(), ..Profile::default() };
        let document = Document { schema: SCHEMA, profiles: vec![profile], ..Document::default() };
        self.replace(document, None);
        self.view.page = Page::Profile;
        self.view.part = Part::Start;
    }

    fn open_sample(&mut self, name: &str) {
        match sample(&self.knowledge.files, name) {
            Ok(document) => self.replace(document, None),
            Err(e) => self.say(Tone::Negative, e.sentence(self.view.language)),
        }
    }

    pub(super) fn edit(&mut self, edit: Edit) {
        let name = self.edit_name(&edit);
        let (key, index) = (edit.key(), self.view.profile);
        let before = self.register();
        self.history.edit(name, &key, |document| edit.apply(document, index));
        self.follow_register(&before);
    }

    /// What undo will say it takes back.
    fn edit_name(&self, edit: &Edit) -> String {
        let l = self.view.language;
        let vocabulary = &self.knowledge.library.words;
        match edit {
            Edit::Field(id, _) => {
                vocabulary.field(id).map_or_else(|| id.clone(), |f| f.name.get(l).to_owned())
            }
            Edit::Cells(cells) => match cells.as_slice() {
                [(series, year, _)] => {
                    let name = vocabulary.series(series).map_or("", |s| s.name.get(l));
                    format!("{name} {year}")
                }
                _ => words::edit_paste(l, cells.len()),
            },
            Edit::Reference(..) => words::part_references(l),
            Edit::Identity(_) | Edit::Year(_) => words::part_identity(l),
            Edit::AsOf(_) => words::as_of_label(l),
            Edit::Chain(..) => words::part_chain(l),
            Edit::Firms(edit) => edit.name(l),
            Edit::Target(..) => words::part_targets(l),
            Edit::Action(..) => words::part_actions(l),
            Edit::Decline(..) => words::decline_edit(l),
            Edit::Setting(..) | Edit::ResetSettings => words::judgements_edit(l),
            Edit::WhatIf(_) => words::edit_what_if(l),
            Edit::Answer(..) => words::answer_edit(l),
            Edit::Case(..) | Edit::CaseCells(..) | Edit::CaseOfProfile(_) => words::own_edit(l),
            Edit::Regions(..) => words::rt_edit(l),
            Edit::Import(name, _) => name.clone(),
            Edit::Vote(..) | Edit::Compare(..) => words::votes_edit(l),
            Edit::Rater(..) => words::votes_edit_rater(l),
            Edit::Brief(edit) => edit.name(l),
            Edit::Governance(..) => words::paths_edit_governance(l),
            Edit::Niche(id, _) => {
                let niche = self.knowledge.library.catalogue.niches.niche(id);
                niche.map_or_else(|| id.clone(), |n| n.name.get(l).to_owned())
            }
            Edit::Proximity(..) | Edit::ResetProximities => words::paths_edit_proximity(l),
        }
    }

    fn export(&mut self, made: Result<super::workbench::Export, String>) {
        match made {
            Ok(export) => {
                self.requests.push(Request::PickExport { suggested: export.suggested.clone() });
                self.export = Some(export);
            }
            Err(sentence) => self.say(Tone::Negative, sentence),
        }
    }

    pub(super) fn quit(&mut self) {
        if self.is_unsaved() {
            self.ask = Some(Ask::Close);
        } else {
            self.requests.push(Request::Close);
        }
    }

    /// Says something at the foot of the window that no command has asked for.
    pub fn inform(&mut self, tone: Tone, text: String) {
        self.say(tone, text);
    }

    pub(super) fn say(&mut self, tone: Tone, text: String) {
        self.message = Some(Message { tone, text });
    }

    /// Takes an answer of the window.
    pub fn tell(&mut self, event: Event) {
        let l = self.view.language;
        match event {
            Event::PickedOpen(Some(path)) => {
                if self.is_unsaved() {
                    self.ask = Some(Ask::Replace(Box::new(Command::OpenPath(path))));
                } else {
                    self.requests.push(Request::Open(path));
                }
            }
            Event::PickedSave(Some(path)) => self.save_to(path),
            Event::PickedExport(Some(path)) => {
                if let Some(export) = self.export.take() {
                    self.requests.push(Request::Write { path, bytes: export.bytes });
                }
            }
            Event::PickedCase(Some(path)) => self.read_case(path),
            Event::PickedFolder(Some(path)) => self.write_folder(&path),
            Event::ReadCase(Ok(case)) => self.bring(*case),
            Event::ReadCase(Err(e)) => {
                self.say(Tone::Negative, words::own_import_failed(l, e.sentence(l)));
            }
            Event::PickedSheet(Some(path)) => self.open_sheet(path, TextForm::default(), false),
            Event::SheetOpened(open, opened) => self.sheet_opened(&open, opened.map(|o| *o)),
            Event::SheetRead(ticket, read) => self.sheet_read(ticket, read.map(|r| *r)),
            Event::Mappings(Ok(saved)) => self.take_mappings(saved),
            Event::PickedCase(None) | Event::PickedFolder(None) | Event::PickedSheet(None) => {}
            Event::PickedOpen(None) | Event::PickedSave(None) | Event::PickedExport(None) => {
                self.keeping.then = None;
            }
            Event::NoDialog { purpose, suggested } => {
                self.ask = Some(Ask::Path(purpose, suggested));
            }
            Event::Opened(path, Ok((document, hold))) => self.opened(path, document, hold),
            Event::Saved(path, revision, Ok(hold)) => self.saved(path, revision, hold),
            Event::Held(path, hold) if self.path.as_ref() == Some(&path) => self.hold(hold),
            // The lock of a file that is no longer open ends here.
            Event::Held(..) => {}
            Event::Kept(result) => self.was_kept(result),
            Event::Left(left) => self.take_left(left),
            Event::Written(path, Ok(())) => {
                self.say(Tone::Positive, words::said_written(l, path.display()));
            }
            Event::Opened(_, Err(e))
            | Event::Written(_, Err(e))
            | Event::Mappings(Err(e))
            | Event::NotDiscarded(e) => {
                self.say(Tone::Negative, e.sentence(l));
            }
            Event::Saved(_, _, Err(e)) => self.not_saved(&e),
            Event::Unlocks(revision, question, unlocks) => {
                let key = &self.derived.key;
                if key.revision == revision && key.question == question {
                    self.derived.unlocks = Some(unlocks);
                }
            }
            Event::Flips(revision, question, instrument, flips) => {
                let key = &self.derived.key;
                if key.revision == revision && key.question == question {
                    self.derived.flips.insert(instrument, flips);
                }
            }
            // What stands for other places than the present ones is not shown.
            Event::Distances(distances) => self.derived.gallery.take(distances),
            Event::Made(suggested, made) => self.made(suggested, made),
            Event::CloseAsked => self.quit(),
        }
    }
}

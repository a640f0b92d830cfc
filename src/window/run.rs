//! Opens the window and carries requests and answers between the pages and the machine.

use std::path::Path;

use eframe::{CreationContext, Frame, NativeOptions, Renderer, Storage};
use egui::{Context, Ui, ViewportBuilder, ViewportCommand, vec2};

use crate::app::{Event, Request, Start, View, Workbench, apply_theme};
use crate::figure::{Theme, fonts};
use crate::file::DataFolder;
use crate::text::Language;

use super::dialogs::Dialogs;
use super::jobs::Jobs;
use super::keeper::{Keeper, KeeperThread};

/// The name under which the system keeps the geometry of the window.
const APP_ID: &str = "jiju";

/// Why no window can be opened.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct WindowError(String);

/// Opens the window and returns when it is closed.
///
/// # Errors
/// [`WindowError`] where there is no display or no OpenGL.
pub fn run(start: Start) -> Result<(), WindowError> {
    let options = NativeOptions {
        renderer: Renderer::Glow,
        viewport: ViewportBuilder::default()
            .with_app_id(APP_ID)
            .with_title("Jiju 集聚")
            .with_inner_size(vec2(1366.0, 768.0))
            .with_min_inner_size(vec2(1000.0, 640.0)),
        // The embedded faces alone, so that every machine draws the same.
        system_font_fallback: false,
        ..NativeOptions::default()
    };
    let keeper = Keeper::begin(DataFolder::usual());
    let kept = keeper.clone();
    let make = |cc: &CreationContext<'_>| {
        let window: Box<dyn eframe::App> = Box::new(Window::new(cc, start, kept));
        Ok(window)
    };
    let run = eframe::run_native(APP_ID, options, Box::new(make));
    keeper.end(run.is_ok());
    run.map_err(|e| WindowError(plain(&e)))
}

/// The last part of the system's message: what comes before names files of the libraries.
fn plain(error: &eframe::Error) -> String {
    let text = error.to_string();
    let last = text.rsplit(": ").next().unwrap_or(&text);
    last.trim_end_matches('.').to_owned()
}

struct Window {
    bench: Workbench,
    dialogs: Dialogs,
    jobs: Jobs,
    keeper: Keeper,
    keeping: KeeperThread,
    title: String,
    /// The next request to close is to be obeyed.
    closing: bool,
}

impl Window {
    fn new(cc: &CreationContext<'_>, start: Start, keeper: Keeper) -> Self {
        fonts::install(&cc.egui_ctx);
        let stored = |key| cc.storage.and_then(|s| s.get_string(key));
        let mut view = View::default();
        if let Some(theme) = stored("theme").as_deref().and_then(Theme::of_id) {
            view.theme = theme;
        }
        view.language = start.language.unwrap_or(match stored("language").as_deref() {
            Some("en") => Language::En,
            _ => Language::Zh,
        });
        apply_theme(&cc.egui_ctx, view.theme);
        let mut bench = Workbench::new(&start.knowledge, start.document, view);
        bench.opened_from(start.path);
        Self {
            bench,
            dialogs: Dialogs::new(cc.egui_ctx.clone()),
            jobs: Jobs::new(cc.egui_ctx.clone()),
            keeping: keeper.start(cc.egui_ctx.clone()),
            keeper,
            title: String::new(),
            closing: false,
        }
    }

    /// Says what would be lost if the program ended now.
    fn watch(&self) {
        let bench = &self.bench;
        if bench.is_unsaved() {
            let path = bench.path().map(Path::to_owned);
            self.keeper.watch(bench.document(), path, bench.revision());
        } else {
            self.keeper.rest();
        }
    }

    fn answer(&mut self, ctx: &Context, frame: &Frame, request: Request) {
        let l = self.bench.view().language;
        match request {
            Request::PickOpen => self.dialogs.open(frame, l),
            Request::PickSave { suggested } => self.dialogs.save(frame, l, &suggested),
            Request::PickExport { suggested } => self.dialogs.export(frame, l, &suggested),
            Request::PickCase => self.dialogs.case(frame, l),
            Request::PickFolder => self.dialogs.folder(frame),
            Request::PickSheet => self.dialogs.sheet(frame, l),
            Request::Close => {
                self.closing = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
            Request::Keep { .. } | Request::Forget | Request::DiscardRecord(_) => {
                self.keeping.ask(request);
            }
            other => self.jobs.start(other),
        }
    }
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &Context, frame: &mut Frame) {
        let answers = self.dialogs.answers().into_iter().chain(self.jobs.answers());
        for event in answers.chain(self.keeping.answers()) {
            self.bench.tell(event);
        }
        if ctx.input(|i| i.viewport().close_requested()) && !self.closing {
            if self.bench.is_unsaved() {
                ctx.send_viewport_cmd(ViewportCommand::CancelClose);
                self.bench.tell(Event::CloseAsked);
            } else {
                self.closing = true;
            }
        }
        for request in self.bench.take_requests() {
            self.answer(ctx, frame, request);
        }
        let title = self.bench.title();
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut Frame) {
        self.bench.ui(ui);
        self.watch();
    }

    fn save(&mut self, storage: &mut dyn Storage) {
        let view = self.bench.view();
        storage.set_string("theme", view.theme.id().to_owned());
        let language = match view.language {
            Language::Zh => "zh",
            Language::En => "en",
        };
        storage.set_string("language", language.to_owned());
    }

    // What egui remembers of widgets belongs to the run, not to the next one.
    fn persist_egui_memory(&self) -> bool {
        false
    }
}

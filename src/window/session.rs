//! What every window does: the pages, and the requests and answers between them and the machine.

use std::path::Path;

use egui::{Context, Ui, ViewportBuilder, ViewportCommand, vec2};
use rfd::FileDialog;

use crate::app::{Event, Renderer, Request, Start, View, Workbench, apply_theme};
use crate::figure::{Theme, Tone, fonts};
use crate::file::{DataFolder, Geometry, Preferences};
use crate::text::{Language, words};

use super::dialogs::Dialogs;
use super::icon::icon;
use super::jobs::Jobs;
use super::keeper::{Keeper, KeeperThread};

/// The name under which the system knows the window.
pub(super) const APP_ID: &str = "jiju";
const USUAL: Geometry = Geometry { width: 1366.0, height: 768.0, maximized: false };
const LEAST: (f32, f32) = (1000.0, 640.0);

/// Makes a dialog belong to the window.
pub(super) type Parent<'a> = &'a dyn Fn(FileDialog) -> FileDialog;

pub(super) struct Session {
    bench: Workbench,
    dialogs: Dialogs,
    jobs: Jobs,
    keeper: Keeper,
    keeping: KeeperThread,
    folder: DataFolder,
    /// What is kept between runs, as it was written last.
    kept: Preferences,
    /// Where the window stands now.
    place: Geometry,
    title: String,
    /// The next request to close is to be obeyed.
    closing: bool,
}

/// The window as it is to open: as large as it was last.
pub(super) fn viewport(kept: &Preferences) -> ViewportBuilder {
    let place = kept.window.unwrap_or(USUAL);
    ViewportBuilder::default()
        .with_app_id(APP_ID)
        .with_icon(icon())
        .with_title("Jiju 集聚")
        .with_inner_size(vec2(place.width.max(LEAST.0), place.height.max(LEAST.1)))
        .with_maximized(place.maximized)
        .with_min_inner_size(vec2(LEAST.0, LEAST.1))
}

impl Session {
    /// `slow` says that the processor draws because the graphics card failed.
    pub(super) fn new(ctx: &Context, start: Start, keeper: Keeper, slow: bool) -> Self {
        fonts::install(ctx);
        let folder = DataFolder::usual();
        let kept = folder.preferences();
        let theme = kept.theme.as_deref().and_then(Theme::of_id).unwrap_or_default();
        let renderer = kept.renderer.as_deref().and_then(Renderer::of_id).unwrap_or_default();
        let language = start.language.unwrap_or(match kept.language.as_deref() {
            Some("en") => Language::En,
            _ => Language::Zh,
        });
        apply_theme(ctx, theme);
        let view = View { theme, language, renderer, ..View::default() };
        let mut bench = Workbench::new(&start.knowledge, start.document, view);
        bench.set_recent(kept.recent.clone());
        bench.opened_from(start.path);
        if slow {
            bench.inform(Tone::Caution, words::renderer_skipped(language));
        }
        Self {
            bench,
            dialogs: Dialogs::new(ctx.clone()),
            jobs: Jobs::new(ctx.clone()),
            keeping: keeper.start(ctx.clone()),
            keeper,
            folder,
            place: kept.window.unwrap_or(USUAL),
            kept,
            title: String::new(),
            closing: false,
        }
    }

    /// Whether the window is to be closed.
    pub(super) fn is_closing(&self) -> bool {
        self.closing
    }

    /// Takes answers in and passes requests on, before a frame.
    pub(super) fn logic(&mut self, ctx: &Context, parent: Parent<'_>) {
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
            self.answer(ctx, parent, request);
        }
        let title = self.bench.title();
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    /// One frame.
    pub(super) fn ui(&mut self, ui: &mut Ui) {
        self.bench.ui(ui);
        self.watch();
        self.look_where_it_stands(ui.ctx());
        let now = self.preferences();
        // The place is kept at the end: it changes with every move.
        if (Preferences { window: self.kept.window, ..now.clone() }) != self.kept {
            self.keep(now);
        }
    }

    /// Keeps what is to be found at the next start.
    pub(super) fn end(&mut self) {
        let now = self.preferences();
        if now != self.kept {
            self.keep(now);
        }
    }

    fn keep(&mut self, now: Preferences) {
        // Where it cannot be kept, the next start is as the one before.
        let _ = self.folder.keep_preferences(&now);
        self.kept = now;
    }

    fn preferences(&self) -> Preferences {
        let view = self.bench.view();
        let language = match view.language {
            Language::Zh => "zh",
            Language::En => "en",
        };
        Preferences {
            language: Some(language.to_owned()),
            theme: Some(view.theme.id().to_owned()),
            renderer: Some(view.renderer.id().to_owned()),
            recent: self.bench.recent().to_vec(),
            window: Some(self.place),
        }
    }

    fn look_where_it_stands(&mut self, ctx: &Context) {
        ctx.input(|i| {
            let viewport = i.viewport();
            let maximized = viewport.maximized.unwrap_or(false);
            self.place.maximized = maximized;
            // A window that is maximized goes back to the size before.
            if let Some(rect) = viewport.inner_rect.filter(|_| !maximized) {
                (self.place.width, self.place.height) = (rect.width(), rect.height());
            }
        });
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

    fn answer(&mut self, ctx: &Context, parent: Parent<'_>, request: Request) {
        let l = self.bench.view().language;
        match request {
            Request::PickOpen => self.dialogs.open(parent, l),
            Request::PickSave { suggested } => self.dialogs.save(parent, l, &suggested),
            Request::PickExport { suggested } => self.dialogs.export(parent, l, &suggested),
            Request::PickCase => self.dialogs.case(parent, l),
            Request::PickFolder => self.dialogs.folder(parent),
            Request::PickSheet => self.dialogs.sheet(parent, l),
            Request::Close => {
                self.closing = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
            Request::TryGlAgain => self.folder.forget_failure(),
            Request::Keep { .. } | Request::Forget | Request::DiscardRecord(_) => {
                self.keeping.ask(request);
            }
            other => self.jobs.start(other),
        }
    }
}

//! The window that the graphics card draws: eframe with OpenGL.

use eframe::{CreationContext, Frame, NativeOptions};
use egui::{Context, Ui};

use crate::app::Start;
use crate::file::{Preferences, Trial};

use super::keeper::Keeper;
use super::session::{APP_ID, Session, viewport};

/// Frames after which OpenGL counts as working.
const FRAMES: u32 = 3;

/// Opens the window and returns when it is closed.
pub(super) fn run(
    start: Start,
    kept: &Preferences,
    keeper: Keeper,
    trial: Trial,
) -> Result<(), eframe::Error> {
    let options = NativeOptions {
        renderer: eframe::Renderer::Glow,
        viewport: viewport(kept),
        // The embedded faces alone, so that every machine draws the same.
        system_font_fallback: false,
        ..NativeOptions::default()
    };
    let make = |cc: &CreationContext<'_>| {
        let session = Session::new(&cc.egui_ctx, start, keeper, false);
        let window: Box<dyn eframe::App> =
            Box::new(Window { session, frames: 0, trial: Some(trial) });
        Ok(window)
    };
    eframe::run_native(APP_ID, options, Box::new(make))
}

struct Window {
    session: Session,
    frames: u32,
    /// The try of OpenGL, until some frames are drawn.
    trial: Option<Trial>,
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &Context, frame: &mut Frame) {
        let frame: &Frame = frame;
        self.session.logic(ctx, &|dialog| dialog.set_parent(frame));
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut Frame) {
        self.session.ui(ui);
        self.frames = self.frames.saturating_add(1);
        if self.frames < FRAMES {
            // So many are drawn at the start, whether anything moves or not.
            ui.ctx().request_repaint();
        } else if let Some(trial) = self.trial.take() {
            trial.succeeded();
        }
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.session.end();
    }

    // What egui remembers of widgets belongs to the run, not to the next one.
    fn persist_egui_memory(&self) -> bool {
        false
    }
}

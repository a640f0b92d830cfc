//! The window that the processor draws, for machines without OpenGL: winit, softbuffer and the
//! rasteriser of the figures.

use std::num::NonZeroU32;
use std::rc::Rc;
use std::time::{Duration, Instant};

use egui::{Color32, Context, ViewportCommand, ViewportId, ViewportInfo};
use winit::application::ApplicationHandler;
use winit::event::{StartCause, WindowEvent};
use winit::event_loop::{ActiveEventLoop, ControlFlow, EventLoop};
use winit::window::{Window, WindowId};

use crate::app::Start;
use crate::figure::{Picture, Raster};
use crate::file::Preferences;

use super::keeper::Keeper;
use super::session::{Session, viewport};

/// The largest side of a texture: memory is the only limit here.
const TEXTURE_SIDE: usize = 8192;

/// A frame is wanted at this moment.
#[derive(Clone, Copy, Debug)]
struct Wake(Instant);

/// Opens the window and returns when it is closed. `slow` says that the graphics card failed.
///
/// # Errors
/// What the system says where there is no display.
pub(super) fn run(
    start: Start,
    kept: &Preferences,
    keeper: Keeper,
    slow: bool,
) -> Result<(), String> {
    let events = EventLoop::<Wake>::with_user_event().build().map_err(|e| e.to_string())?;
    let ctx = Context::default();
    let proxy = events.create_proxy();
    ctx.set_request_repaint_callback(move |info| {
        if let Some(at) = Instant::now().checked_add(info.delay) {
            // After the end nobody waits for a frame.
            let _ = proxy.send_event(Wake(at));
        }
    });
    let begin = Begin { start, keeper, slow, viewport: viewport(kept) };
    let mut app = App { ctx, begin: Some(begin), shown: None, next: None, failed: None };
    events.run_app(&mut app).map_err(|e| e.to_string())?;
    app.failed.map_or(Ok(()), Err)
}

/// What the window begins with, until the system lets it open.
struct Begin {
    start: Start,
    keeper: Keeper,
    slow: bool,
    viewport: egui::ViewportBuilder,
}

struct App {
    ctx: Context,
    begin: Option<Begin>,
    shown: Option<Shown>,
    /// When the next frame is wanted.
    next: Option<Instant>,
    failed: Option<String>,
}

impl App {
    fn wake(&mut self, at: Instant) {
        self.next = Some(self.next.map_or(at, |next| next.min(at)));
    }

    fn fail(&mut self, events: &ActiveEventLoop, what: String) {
        self.failed = Some(what);
        events.exit();
    }
}

impl ApplicationHandler<Wake> for App {
    fn resumed(&mut self, events: &ActiveEventLoop) {
        let Some(begin) = self.begin.take() else { return };
        match Shown::open(&self.ctx, events, begin) {
            Ok(shown) => {
                self.shown = Some(shown);
                self.wake(Instant::now());
            }
            Err(what) => self.fail(events, what),
        }
    }

    fn user_event(&mut self, _events: &ActiveEventLoop, wake: Wake) {
        self.wake(wake.0);
    }

    fn new_events(&mut self, _events: &ActiveEventLoop, cause: StartCause) {
        if let (StartCause::ResumeTimeReached { .. }, Some(shown)) = (cause, &self.shown) {
            shown.window.request_redraw();
        }
    }

    fn window_event(&mut self, events: &ActiveEventLoop, _id: WindowId, event: WindowEvent) {
        let Some(shown) = &mut self.shown else { return };
        if matches!(event, WindowEvent::RedrawRequested) {
            self.next = None;
            match shown.frame(&self.ctx) {
                Ok(delay) => {
                    if let Some(at) = Instant::now().checked_add(delay) {
                        self.wake(at);
                    }
                }
                Err(what) => self.fail(events, what),
            }
        } else if shown.take(&event) {
            shown.window.request_redraw();
        }
        if self.shown.as_ref().is_some_and(|s| s.session.is_closing()) {
            events.exit();
        }
    }

    fn about_to_wait(&mut self, events: &ActiveEventLoop) {
        let due = self.next.is_some_and(|next| next <= Instant::now());
        if due && let Some(shown) = &self.shown {
            self.next = None;
            shown.window.request_redraw();
        }
        // Nothing is asked for: the processor sleeps until something happens.
        events.set_control_flow(self.next.map_or(ControlFlow::Wait, ControlFlow::WaitUntil));
    }

    fn exiting(&mut self, _events: &ActiveEventLoop) {
        if let Some(shown) = &mut self.shown {
            shown.session.end();
        }
    }
}

/// The window on the screen.
struct Shown {
    window: Rc<Window>,
    surface: softbuffer::Surface<Rc<Window>, Rc<Window>>,
    input: egui_winit::State,
    info: ViewportInfo,
    session: Session,
    raster: Raster,
    picture: Picture,
}

impl Shown {
    fn open(ctx: &Context, events: &ActiveEventLoop, begin: Begin) -> Result<Self, String> {
        let window = egui_winit::create_window(ctx, events, &begin.viewport);
        let window = Rc::new(window.map_err(|e| e.to_string())?);
        let display = softbuffer::Context::new(Rc::clone(&window)).map_err(|e| e.to_string())?;
        let surface = softbuffer::Surface::new(&display, Rc::clone(&window));
        let surface = surface.map_err(|e| e.to_string())?;
        let scale = Some(window.scale_factor() as f32);
        let side = Some(TEXTURE_SIDE);
        let input =
            egui_winit::State::new(ctx.clone(), ViewportId::ROOT, events, scale, None, side);
        let mut info = ViewportInfo::default();
        egui_winit::update_viewport_info(&mut info, ctx, &window, true);
        let session = Session::new(ctx, begin.start, begin.keeper, begin.slow);
        let (raster, picture) = (Raster::default(), Picture::filled(0, 0, Color32::WHITE));
        Ok(Self { window, surface, input, info, session, raster, picture })
    }

    /// Takes an event in; answers whether a frame is due.
    fn take(&mut self, event: &WindowEvent) -> bool {
        match event {
            WindowEvent::CloseRequested => {
                self.info.events.push(egui::ViewportEvent::Close);
                true
            }
            event => self.input.on_window_event(&self.window, event).repaint,
        }
    }

    /// Draws one frame; answers after which time the next is due.
    fn frame(&mut self, ctx: &Context) -> Result<Duration, String> {
        let mut input = self.input.take_egui_input(&self.window);
        egui_winit::update_viewport_info(&mut self.info, ctx, &self.window, false);
        input.viewports.insert(ViewportId::ROOT, self.info.clone());
        self.info.events.clear();
        let (session, window) = (&mut self.session, &self.window);
        let mut output = ctx.run_ui(input, |ui| {
            session.logic(ui.ctx(), &|dialog| dialog.set_parent(window));
            session.ui(ui);
        });
        self.input.handle_platform_output(&self.window, output.platform_output);
        let mut delay = Duration::MAX;
        for (_, viewport) in output.viewport_output {
            delay = viewport.repaint_delay;
            // The session itself says when the window is to close.
            let others = viewport.commands.into_iter().filter(|command| {
                !matches!(command, ViewportCommand::Close | ViewportCommand::CancelClose)
            });
            let mut asked = Vec::new();
            let (info, window) = (&mut self.info, &self.window);
            egui_winit::process_viewport_commands(ctx, info, others, window, &mut asked);
        }
        self.raster.update(&mut output.textures_delta);
        let triangles = ctx.tessellate(output.shapes, output.pixels_per_point);
        self.paint(&triangles, output.pixels_per_point)?;
        Ok(delay)
    }

    fn paint(
        &mut self,
        triangles: &[egui::ClippedPrimitive],
        pixels_per_point: f32,
    ) -> Result<(), String> {
        let size = self.window.inner_size();
        let (Some(width), Some(height)) =
            (NonZeroU32::new(size.width), NonZeroU32::new(size.height))
        else {
            // Minimised: there is nothing to draw on.
            return Ok(());
        };
        let (w, h) = (size.width as usize, size.height as usize);
        if (self.picture.width, self.picture.height) != (w, h) {
            self.picture = Picture::filled(w, h, Color32::BLACK);
            self.surface.resize(width, height).map_err(|e| e.to_string())?;
        }
        self.picture.pixels.fill(Color32::BLACK);
        self.raster.paint(&mut self.picture, triangles, pixels_per_point);
        let mut buffer = self.surface.buffer_mut().map_err(|e| e.to_string())?;
        for (to, from) in buffer.iter_mut().zip(&self.picture.pixels) {
            let [r, g, b, _] = from.to_array();
            *to = u32::from_be_bytes([0, r, g, b]);
        }
        self.window.pre_present_notify();
        buffer.present().map_err(|e| e.to_string())
    }
}

//! A page or figure without a window: the same drawing code in an egui context of its own.

use egui::{ClippedPrimitive, Color32, Context, FullOutput, Pos2, RawInput, Rect, Ui, Vec2};

use super::picture::Picture;
use super::raster::Raster;

/// Passes until sizes that depend on the pass before have settled.
const PASSES: u32 = 4;
/// The largest side of a texture; every GPU of the last fifteen years has it.
const TEXTURE_SIDE: usize = 4096;

/// A drawing surface that no one sees.
pub struct Offscreen {
    ctx: Context,
    raster: Raster,
    size: Vec2,
    scale: f32,
    pass: u32,
}

impl Offscreen {
    /// A surface of a size in points, at a number of pixels per point. `prepare` sets fonts and
    /// style.
    #[must_use]
    pub fn new(size: Vec2, scale: f32, prepare: impl FnOnce(&Context)) -> Self {
        let ctx = Context::default();
        super::fonts::install(&ctx);
        prepare(&ctx);
        ctx.all_styles_mut(|style| style.animation_time = 0.0);
        ctx.set_pixels_per_point(scale);
        Self { ctx, raster: Raster::default(), size, scale, pass: 0 }
    }

    /// The context, for reading what was laid out.
    #[must_use]
    pub fn context(&self) -> &Context {
        &self.ctx
    }

    /// The size in points.
    #[must_use]
    pub fn size(&self) -> Vec2 {
        self.size
    }

    /// Runs one pass with input.
    pub fn pass(&mut self, ui: &mut dyn FnMut(&mut Ui), events: Vec<egui::Event>) -> FullOutput {
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, self.size)),
            time: Some(f64::from(self.pass)),
            max_texture_side: Some(TEXTURE_SIDE),
            focused: true,
            events,
            ..RawInput::default()
        };
        if let Some(viewport) = input.viewports.get_mut(&input.viewport_id) {
            viewport.native_pixels_per_point = Some(self.scale);
        }
        self.pass += 1;
        let mut output = self.ctx.run_ui(input, |root| ui(root));
        self.raster.update(&mut output.textures_delta);
        output
    }

    /// Runs the drawing code until it has settled and answers its last output.
    pub fn settle(&mut self, ui: &mut dyn FnMut(&mut Ui)) -> FullOutput {
        for _ in 1..PASSES {
            let _ = self.pass(ui, Vec::new());
        }
        self.pass(ui, Vec::new())
    }

    /// The triangles of an output.
    #[must_use]
    pub fn triangles(&self, output: FullOutput) -> Vec<ClippedPrimitive> {
        self.ctx.tessellate(output.shapes, output.pixels_per_point)
    }

    /// The drawing as a picture.
    pub fn picture(&mut self, ground: Color32, ui: &mut dyn FnMut(&mut Ui)) -> Picture {
        let output = self.settle(ui);
        let triangles = self.triangles(output);
        let pixels = self.size * self.scale;
        let mut picture =
            Picture::filled(pixels.x.round() as usize, pixels.y.round() as usize, ground);
        self.raster.paint(&mut picture, &triangles, self.scale);
        picture
    }
}

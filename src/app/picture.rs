//! A page as a picture, without a window.

use egui::Vec2;

use crate::figure::{Offscreen, Picture};

use super::theme;
use super::workbench::Workbench;

impl Workbench {
    /// The page that is looked at, drawn without a window: `size` in points.
    #[must_use]
    pub fn picture(&mut self, size: Vec2, scale: f32) -> Picture {
        self.finish_background();
        let tokens = self.view().theme.tokens();
        let worn = self.view().theme;
        let mut surface = Offscreen::new(size, scale, |ctx| theme::apply(ctx, worn));
        surface.picture(tokens.surface, &mut |ui| {
            self.ui(ui);
            self.finish_background();
        })
    }
}

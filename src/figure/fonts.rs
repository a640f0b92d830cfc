//! The embedded typeface: Noto Sans SC in two weights, cut to the national table of characters.
//! egui's own fonts stand behind it for symbols, so that every machine draws the same.

use std::sync::Arc;

use egui::{Context, FontData, FontDefinitions, FontFamily, FontId};

use crate::assets;

/// The name of the face in SVG files.
pub const FACE: &str = "Noto Sans SC";

/// The family of the bold face. egui's `strong` changes colour only.
#[must_use]
pub fn bold_family() -> FontFamily {
    FontFamily::Name("bold".into())
}

/// Regular text of a size.
#[must_use]
pub fn regular(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// Bold text of a size.
#[must_use]
pub fn bold(size: f32) -> FontId {
    FontId::new(size, bold_family())
}

/// Installs the faces in a context.
pub fn install(ctx: &Context) {
    ctx.set_fonts(definitions());
}

fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let faces = [
        ("noto-sc", "fonts/NotoSansSC-Regular.ttf"),
        ("noto-sc-bold", "fonts/NotoSansSC-Bold.ttf"),
    ];
    for (name, path) in faces {
        if let Some(bytes) = assets::bytes(path) {
            fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        }
    }
    let behind = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    let with = |first: &str| {
        let mut names = vec![first.to_owned()];
        names.extend(behind.iter().cloned());
        names
    };
    fonts.families.insert(bold_family(), with("noto-sc-bold"));
    fonts.families.insert(FontFamily::Proportional, with("noto-sc"));
    // Figures of the typeface are all of one width, so a second, narrow face is not needed.
    fonts.families.insert(FontFamily::Monospace, with("noto-sc"));
    fonts
}

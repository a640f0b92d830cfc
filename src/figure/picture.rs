//! A picture in memory, and as a PNG file.

use egui::Color32;

/// Why a picture could not be written.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The picture has no pixel, or more than can be counted.
    #[error("a picture of {0} × {1} pixels cannot be made")]
    Size(usize, usize),
    /// The encoder refused.
    #[error(transparent)]
    Encoding(#[from] png::EncodingError),
}

/// Opaque pixels, row by row from the top left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Width in pixels.
    pub width: usize,
    /// Height in pixels.
    pub height: usize,
    /// `width × height` pixels.
    pub pixels: Vec<Color32>,
}

impl Picture {
    /// A picture of one colour.
    #[must_use]
    pub fn filled(width: usize, height: usize, color: Color32) -> Self {
        Self { width, height, pixels: vec![color; width * height] }
    }

    /// The picture as a PNG file; the same picture gives the same bytes.
    ///
    /// # Errors
    /// [`PictureError`] for an empty or enormous picture.
    pub fn png(&self, pixels_per_point: f32) -> Result<Vec<u8>, PictureError> {
        let bad = || PictureError::Size(self.width, self.height);
        let width = u32::try_from(self.width).map_err(|_| bad())?;
        let height = u32::try_from(self.height).map_err(|_| bad())?;
        let bytes: Vec<u8> = self.pixels.iter().flat_map(|c| [c.r(), c.g(), c.b()]).collect();
        let mut out = Vec::new();
        let mut encoder = png::Encoder::new(&mut out, width, height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::Balanced);
        // 96 points to the inch, as screens count; Word reads it to size the picture.
        let per_metre = (pixels_per_point * 96.0 / 0.0254).round() as u32;
        encoder.set_pixel_dims(Some(png::PixelDimensions {
            xppu: per_metre,
            yppu: per_metre,
            unit: png::Unit::Meter,
        }));
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&bytes)?;
        writer.finish()?;
        Ok(out)
    }
}
